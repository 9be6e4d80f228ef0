"""The nearest-neighbour graph of pixels, and its partition by spectral clustering.

Contrastive learning with similar pixels as positive pairs has the spectral embedding of their graph as its optimum
(HaoChen et al., 2021). Here the graph of a sample of pixels is built and cut directly, to give the network its
pseudo-labels.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np
import torch
from scipy.sparse import coo_matrix, csr_matrix, diags
from sklearn.cluster import KMeans
from torch import Tensor

from ..base.arrays import Labels, Statistic
from ..base.blas import product, same_rounding

CHUNK = 1024
# The eigensolver: additional vectors that speed up convergence, maximum number of iterations, maximum degree of the
# polynomials and their maximum amplification, highest eigenvalue that they damp, and the residual at which it stops.
GUARD, ROUNDS, DEGREE, GROWTH, HIGHEST, TOLERANCE = 8, 30, 20, 1e10, 0.999, 1e-5
# Smaller parts, as a fraction of the mean cluster size, are merged first.
SMALLEST = 0.03


def bilateral_mean(planes: Tensor, valid: Tensor, radius: int) -> Tensor:
    """Mean over the similar pixels of a disc (a bilateral filter): smooths within a homogeneous area, keeps its edges.

    The weights are exp(-(D / 2c - 1)+), where D is the squared distance of two pixels over c components in units of
    noise. For two measurements of the same land cover, D is 2c on average.

    Parameters
    ----------
    planes : (components, rows, cols)
    valid : bool (rows, cols)
    radius : int, pixels
    """
    components, rows, cols = planes.shape
    total = planes * valid
    weight = valid.to(planes.dtype)
    for down in range(0, radius + 1):
        for right in range(-radius, radius + 1):
            if (down, right) <= (0, 0) or down**2 + right**2 > radius**2 or down >= rows or abs(right) >= cols:
                continue
            here = (slice(0, rows - down), slice(max(0, -right), cols - max(0, right)))
            there = (slice(down, rows), slice(max(0, right), cols - max(0, -right)))
            first, second = planes[:, here[0], here[1]], planes[:, there[0], there[1]]
            distance = (first - second).square().sum(0)
            similarity = torch.exp(-(distance / (2 * components) - 1).clamp_min(0)) * (valid[here] & valid[there])
            # Each pair contributes to both of its pixels.
            total[:, here[0], here[1]] += similarity * second
            total[:, there[0], there[1]] += similarity * first
            weight[here] += similarity
            weight[there] += similarity
    return total / weight.clamp_min(1e-9)


def nearest(points: Tensor, among: Tensor, count: int) -> Tuple[Tensor, Tensor]:
    """Squared distances and indices of the `count` nearest of `among` (m, width) to each of `points` (n, width)."""
    count = min(count, len(among))
    centre = among.mean(0)  # the expanded square below loses precision far from the origin
    points, among = points - centre, among - centre
    lengths = among.square().sum(1)
    distances = torch.empty(len(points), count, dtype=points.dtype, device=points.device)
    indices = torch.empty(len(points), count, dtype=torch.int64, device=points.device)
    # One buffer for all chunks: allocating one for each, between the small results, would fragment the memory.
    scores = torch.empty(min(CHUNK, len(points)), len(among), dtype=points.dtype, device=points.device)
    for start in range(0, len(points), CHUNK):
        part = points[start : start + CHUNK]
        # |a|^2 - 2 p.a orders points as |p - a|^2 does; |p|^2 is added only to the nearest.
        score = torch.addmm(lengths, part, among.T, alpha=-2, out=scores[: len(part)])
        closest = score.topk(count, dim=1, largest=False)
        distances[start : start + CHUNK] = (closest.values + part.square().sum(1, keepdim=True)).clamp_min(0)
        indices[start : start + CHUNK] = closest.indices
    return distances, indices


def neighbour_graph(points: Tensor, neighbours: int) -> csr_matrix:
    """Adjacency matrix (n, n) of 0 and 1: pixels are joined if either is one of the other's nearest `neighbours`."""
    count = len(points)
    _, indices = nearest(points, points, neighbours + 1)
    rows = np.repeat(np.arange(count), indices.shape[1])
    cols = indices.cpu().numpy().ravel()
    other = rows != cols
    directed = coo_matrix((np.ones(int(other.sum())), (rows[other], cols[other])), (count, count)).tocsr()
    return directed.maximum(directed.T)


def leading_eigenvectors(matrix: csr_matrix, width: int, seed: int) -> Statistic:
    """The `width` leading eigenvectors (n, width) of a symmetric matrix with eigenvalues in -1..1, largest first.

    Chebyshev-filtered subspace iteration (Zhou et al., 2006): each iteration damps the eigenvalues between -1 and the
    lowest one of the block, and amplifies those above. A block finds all eigenvectors of a multiple eigenvalue, of
    which the Lanczos method would find one.
    """
    block: Statistic = np.random.default_rng(seed).normal(size=(matrix.shape[0], width + GUARD))
    for rounds_left in reversed(range(ROUNDS)):
        block = np.linalg.qr(block)[0]
        image = matrix @ block
        values, rotation = np.linalg.eigh(product(block.T, image))
        block, image = product(block, rotation), product(image, rotation)
        if not rounds_left or np.linalg.norm(image - block * values, axis=0)[GUARD:].max() < TOLERANCE:
            break
        # If all eigenvalues of the block are 1, the others must still be damped.
        lowest = min(max(values[0], -HIGHEST), HIGHEST)
        middle, half = (lowest - 1) / 2, (lowest + 1) / 2
        # More amplification would lose all but the first vectors in rounding errors.
        degree = min(DEGREE, int(np.log(GROWTH) / np.arccosh((1 - middle) / half)))
        previous, block = block, (image - middle * block) / half
        for _ in range(degree - 1):
            previous, block = block, 2 * (matrix @ block - middle * block) / half - previous
    return block[:, ::-1][:, :width]


@same_rounding()
def spectral_embedding(graph: csr_matrix, width: int, seed: int) -> Statistic:
    """The `width` leading eigenvectors of the symmetrically normalised adjacency matrix, (n, width)."""
    root = diags(1.0 / np.sqrt(np.asarray(graph.sum(axis=1)).ravel() + 1e-9))
    normalised = root @ graph @ root
    if graph.shape[0] < 10 * (width + GUARD):  # the iteration pays off only for few eigenvectors of many
        vectors: Statistic = np.linalg.eigh(normalised.toarray())[1]
        return vectors[:, ::-1][:, :width]
    return leading_eigenvectors(normalised.tocsr(), width, seed)


@same_rounding()
def spectral_parts(vectors: Statistic, count: int, seed: int) -> Labels:
    """Cut a graph into parts by k-means on its leading eigenvectors (n, width): (n,), 0 to `count` - 1.

    After Ng, Jordan & Weiss (2001), but a pixel's row in the embedding is divided by the square root of its norm.
    Without division, outlying pixels form parts of their own; with unit norm, the transitions between clusters weigh
    as much as their cores.
    """
    vectors = vectors[:, :count]
    norm = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / np.sqrt(np.maximum(norm, 1e-12))
    scale = np.abs(vectors).max()
    means = KMeans(min(count, len(vectors)), n_init=1, random_state=seed % 2**32)  # scikit-learn takes no larger seed
    parts: Labels = means.fit_predict(vectors / max(scale, 1e-12)).astype(np.int64)
    return parts


def merge_parts(graph: csr_matrix, parts: Labels, clusters: int) -> Labels:
    """Merge parts (n,) of a graph, the closest pair first, until `clusters` are left: (n,), 0 to `clusters` - 1.

    The closeness of two parts is the frequency of edges between them relative to chance, p(i, j) / (p(i) p(j)): the
    node pair sampling of Bonald et al. (2018). Cuts by eigenvectors yield parts of similar volume: they split large
    clusters and join small ones. Merging undoes the splits. Parts smaller than `SMALLEST` are merged first, because
    the training would lose such a small cluster.
    """
    count = int(parts.max()) + 1
    members = csr_matrix((np.ones(len(parts)), (np.arange(len(parts)), parts)), (len(parts), count))
    # If no edge joins two parts, the smallest pair is merged.
    between = (members.T @ graph @ members).toarray()
    cluster = np.arange(count)
    for _ in range(count - clusters):
        volume = between.sum(axis=1) + 1e-9
        closeness = np.maximum(between, 1e-9) / np.outer(volume, volume)
        np.fill_diagonal(closeness, -1.0)
        smallest = int(volume.argmin())
        if volume[smallest] * clusters < SMALLEST * volume.sum():
            closeness[np.arange(len(between)) != smallest] = -1.0
        kept, merged = sorted(divmod(int(closeness.argmax()), len(between)))
        between[kept] += between[merged]
        between[:, kept] += between[:, merged]
        between = np.delete(np.delete(between, merged, axis=0), merged, axis=1)
        cluster[cluster == merged] = kept
        cluster[cluster > merged] -= 1
    labels: Labels = cluster[parts]
    return labels
