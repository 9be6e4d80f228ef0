"""The neighbourhood graph of pixels, and the partition it falls into.

Contrastive learning with near pixels as positives has the spectral embedding of their neighbourhood graph as its
optimum (HaoChen et al., 2021). Here the graph of a sample of pixels is built and cut directly: it tells the network
what to start from.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np
import torch
from scipy.sparse import coo_matrix, csr_matrix, diags
from sklearn.cluster import KMeans
from torch import Tensor

from ..base.blas import product

CHUNK = 1024
# Vectors beyond the wanted ones that the eigensolver carries along, to converge on these; its rounds, the largest
# degree of its polynomials, how far they may magnify, the highest value that they damp, and the residual at which it
# stops.
GUARD, ROUNDS, DEGREE, GROWTH, HIGHEST, TOLERANCE = 8, 30, 20, 1e10, 0.999, 1e-5
# Of an equal share, for a part to be worth a cluster.
LEAST = 0.03


def bilateral_mean(planes: Tensor, allowed: Tensor, radius: int) -> Tensor:
    """Mean over the pixels of a disc that look alike: smooths inside a field and not across its edge.

    Weights are exp(-(D / 2c - 1)+), D the squared distance of two pixels in noise units over c components: two
    looks at the same cover differ by D = 2c on average.

    Parameters
    ----------
    planes : (components, rows, cols)
    allowed : bool (rows, cols)
    radius : int, pixels
    """
    components, rows, cols = planes.shape
    total = planes * allowed
    weight = allowed.to(planes.dtype)
    for down in range(0, radius + 1):
        for right in range(-radius, radius + 1):
            if (down, right) <= (0, 0) or down**2 + right**2 > radius**2 or down >= rows or abs(right) >= cols:
                continue
            here = (slice(0, rows - down), slice(max(0, -right), cols - max(0, right)))
            there = (slice(down, rows), slice(max(0, right), cols - max(0, -right)))
            first, second = planes[:, here[0], here[1]], planes[:, there[0], there[1]]
            distance = (first - second).square().sum(0)
            alike = torch.exp(-(distance / (2 * components) - 1).clamp_min(0)) * (allowed[here] & allowed[there])
            # Each pair serves both of its pixels.
            total[:, here[0], here[1]] += alike * second
            total[:, there[0], there[1]] += alike * first
            weight[here] += alike
            weight[there] += alike
    return total / weight.clamp_min(1e-9)


def nearest(points: Tensor, among: Tensor, count: int) -> Tuple[Tensor, Tensor]:
    """Squared distances and indices of the `count` nearest of `among` (m, width) to each of `points` (n, width)."""
    count = min(count, len(among))
    offset = among.mean(0)  # distances by the binomial formula lose digits far from the origin
    points, among = points - offset, among - offset
    lengths = among.square().sum(1)
    distances = torch.empty(len(points), count, device=points.device)
    indices = torch.empty(len(points), count, dtype=torch.int64, device=points.device)
    # One buffer for all parts: allocating it anew for each, between the small results, fragments the memory.
    scores = torch.empty(min(CHUNK, len(points)), len(among), device=points.device)
    for start in range(0, len(points), CHUNK):
        part = points[start : start + CHUNK]
        # |a|^2 - 2 p.a ranks like the distance; |p|^2 is added to the few that are kept.
        score = torch.addmm(lengths, part, among.T, alpha=-2, out=scores[: len(part)])
        closest = score.topk(count, dim=1, largest=False)
        distances[start : start + CHUNK] = (closest.values + part.square().sum(1, keepdim=True)).clamp_min(0)
        indices[start : start + CHUNK] = closest.indices
    return distances, indices


def neighbour_graph(points: Tensor, neighbours: int) -> csr_matrix:
    """Symmetric graph: two pixels are joined if either is among the other's nearest `neighbours`. (n, n), 0 or 1."""
    count = len(points)
    _, indices = nearest(points, points, neighbours + 1)
    rows = np.repeat(np.arange(count), indices.shape[1])
    cols = indices.cpu().numpy().ravel()
    other = rows != cols
    joined = coo_matrix((np.ones(int(other.sum())), (rows[other], cols[other])), (count, count)).tocsr()
    return joined.maximum(joined.T)


def leading_eigenvectors(matrix: csr_matrix, width: int, seed: int) -> np.ndarray:
    """The `width` leading eigenvectors of a symmetric matrix with eigenvalues in -1..1: (n, width), in falling order.

    Subspace iteration filtered by Chebyshev polynomials (Zhou et al., 2006): each round damps all between -1 and the
    least eigenvalue of the block, and lets what lies above grow. A block finds all vectors of an eigenvalue that
    several share, where Lanczos would find one.
    """
    block = np.random.default_rng(seed).normal(size=(matrix.shape[0], width + GUARD))
    for rounds_left in reversed(range(ROUNDS)):
        block = np.linalg.qr(block)[0]
        image = matrix @ block
        values, rotation = np.linalg.eigh(product(block.T, image))
        block, image = product(block, rotation), product(image, rotation)
        if not rounds_left or np.linalg.norm(image - block * values, axis=0)[GUARD:].max() < TOLERANCE:
            break
        # Where the whole block is of value 1, the rest must be damped all the same.
        least = min(max(values[0], -HIGHEST), HIGHEST)
        middle, half = (least - 1) / 2, (least + 1) / 2
        # Growth beyond this would drown all but the very first vectors in rounding errors.
        degree = min(DEGREE, int(np.log(GROWTH) / np.arccosh((1 - middle) / half)))
        before, block = block, (image - middle * block) / half
        for _ in range(degree - 1):
            before, block = block, 2 * (matrix @ block - middle * block) / half - before
    return block[:, ::-1][:, :width]


def spectral_embedding(graph: csr_matrix, width: int, seed: int) -> np.ndarray:
    """The `width` leading eigenvectors of the normalised graph, (n, width)."""
    root = diags(1.0 / np.sqrt(np.asarray(graph.sum(axis=1)).ravel() + 1e-9))
    normalised = root @ graph @ root
    if graph.shape[0] < 10 * (width + GUARD):  # a block method wants few of many
        return np.linalg.eigh(normalised.toarray())[1][:, ::-1][:, :width]
    return leading_eigenvectors(normalised.tocsr(), width, seed)


def spectral_parts(vectors: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Cut a graph into parts by its leading eigenvectors (n, width): int (n,), 0 to `count` - 1.

    After Ng, Jordan & Weiss (2001), but a pixel's row in the embedding is divided by the square root of its length
    only: full length lets outlying pixels take a part of their own, unit length gives the blurred middle as much
    weight as the core.
    """
    vectors = vectors[:, :count]
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / np.sqrt(np.maximum(length, 1e-12))
    scale = np.abs(vectors).max()
    means = KMeans(min(count, len(vectors)), n_init=1, random_state=seed)
    return means.fit_predict(vectors / max(scale, 1e-12)).astype(np.int64)


def merge_parts(graph: csr_matrix, parts: np.ndarray, clusters: int) -> np.ndarray:
    """Merge parts (n,) of a graph, the closest pair first, until `clusters` are left: int (n,), 0 to `clusters` - 1.

    Two parts are as close as an edge that joins them is more frequent than chance: p(i, j) / (p(i) p(j)), the node
    pair sampling of Bonald et al. (2018). A cut by eigenvectors makes parts of like volume, and so splits what is
    large and joins what is small; the merging takes the splits back. Parts of less than `LEAST` of an equal share go
    first: a cluster so small would be lost in the training.
    """
    count = int(parts.max()) + 1
    members = csr_matrix((np.ones(len(parts)), (np.arange(len(parts)), parts)), (len(parts), count))
    # Of parts that no edge joins, the smallest pair is merged.
    between = (members.T @ graph @ members).toarray()
    cluster = np.arange(count)
    for _ in range(count - clusters):
        volume = between.sum(axis=1) + 1e-9
        closeness = np.maximum(between, 1e-9) / np.outer(volume, volume)
        np.fill_diagonal(closeness, -1.0)
        smallest = int(volume.argmin())
        if volume[smallest] * clusters < LEAST * volume.sum():
            closeness[np.arange(len(between)) != smallest] = -1.0
        kept, gone = sorted(divmod(int(closeness.argmax()), len(between)))
        between[kept] += between[gone]
        between[:, kept] += between[:, gone]
        between = np.delete(np.delete(between, gone, axis=0), gone, axis=1)
        cluster[cluster == gone] = kept
        cluster[cluster > gone] -= 1
    return cluster[parts]
