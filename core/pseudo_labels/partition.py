"""The pseudo-labels: a partition of the training pixels, found without the network.

Any partition that is invariant to the views satisfies a contrastive objective. The pseudo-labels select one: that of
clustering the noise-whitened spectra. The twin network then learns it as a function of a pixel's surroundings, which
also applies to other scenes. No gradient is computed here, but the steps are iterative: an eigensolver and twenty runs
of k-means, or five feature spaces with ten starts of k-means each, and a vote.

There are two procedures, depending on the noise model (`fit_noise_model`):

- *Homogeneous areas.* Neighbouring pixels differ by noise. Pixels are averaged with similar neighbours, a sample of
  them is joined to a nearest-neighbour graph, the graph is cut into more parts than clusters, and the parts are
  merged. Twenty such partitions, from finer and coarser cuts, vote.
- *Mixed pixels.* Each pixel may be a different mixture. k-means is run in five feature spaces, which differ in the
  offset of the illumination normalisation. The partitions vote, unless one of them splits large land covers clearly
  less (`choose`).
"""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import numpy as np
import torch
from sklearn.cluster import KMeans
from torch import Tensor

from ..base.arrays import Labels
from ..base.errors import no_step
from ..features.training_data import Block
from .consensus import choose, consensus
from .graph import bilateral_mean, merge_parts, nearest, neighbour_graph, spectral_embedding, spectral_parts
from .noise_model import NoiseModel, fit_noise_model
from .resampled import on_measurement_grid

SAMPLE = 24_000
RADIUS, NEIGHBOURS = 4, 15
# The graph is cut into these multiples of K parts, with `STARTS` starts each; merged to K clusters, they vote.
MULTIPLES, STARTS = (3.0, 3.5, 4.0, 4.5, 5.0), 4
# Eigenvectors for these cuts: three per cluster, but at most `WIDEST`, or K if that is more.
WIDTH, WIDEST = 3, 96
# Pixels outside the sample take the majority cluster of their nearest `VOTES` among `VOTERS` pixels of the sample.
VOTES, VOTERS = 5, 8_000


def fit_pseudo_labels(
    blocks: Sequence[Block], components: int, clusters: int, seed: int, device: torch.device,
    step: Callable[[float], None] = no_step,
) -> Tuple[NoiseModel, List[Labels]]:
    """The noise model of a scene, and the pseudo-label (from 0; -1 where not valid) of each pixel of its blocks.

    `step` is called from time to time with the fraction done, and may raise `Cancelled`.
    """
    blocks, grids = on_measurement_grid(blocks)
    noise_model = fit_noise_model(blocks, components, step)
    masks = [torch.from_numpy(block.valid).to(device) for block in blocks]
    feature_spaces = [
        [torch.from_numpy(transform(*block)).to(device) for block in blocks] for transform in noise_model.feature_spaces
    ]
    labels = partition(feature_spaces, masks, clusters, noise_model.homogeneous, seed, step)
    found: List[Labels] = [block.cpu().numpy() for block in labels]
    return noise_model, [grid.to_pixels(block) for grid, block in zip(grids, found)] or found


def partition(
    feature_spaces: Sequence[Sequence[Tensor]], masks: Sequence[Tensor], clusters: int, homogeneous: bool, seed: int,
    step: Callable[[float], None] = no_step,
) -> List[Tensor]:
    """Cluster (from 0; -1 where not valid) of each pixel of each block.

    Parameters
    ----------
    feature_spaces : for each transform, the components (components, rows, cols) of each block
    masks : for each block, bool (rows, cols)
    clusters : K
    homogeneous : bool
        Cut the nearest-neighbour graph; otherwise, k-means partitions vote.
    seed : int
    step : called with the fraction done before each partition
    """
    count = int(sum(valid.sum() for valid in masks))
    chosen = torch.from_numpy(np.sort(np.random.default_rng(seed).permutation(count)[:SAMPLE]))
    members: List[Labels] = []
    for planes in feature_spaces:
        step(len(members) / len(feature_spaces))
        if homogeneous:
            planes = [bilateral_mean(block, valid, RADIUS) for block, valid in zip(planes, masks)]
        points = torch.cat([block[:, valid].T for block, valid in zip(planes, masks)])
        sample = points[chosen.to(points.device)]
        if homogeneous:
            labels = cut(sample, clusters, seed, step)
            members.append(labels if len(sample) == count else _nearest_votes(points, sample, labels, clusters))
        else:
            means = KMeans(min(clusters, len(sample)), n_init=10, random_state=seed).fit(sample.cpu().numpy())
            members.append(means.predict(points.cpu().numpy()).astype(np.int64))
    voted = torch.from_numpy(choose(members, clusters))
    result, start = [], 0
    for valid in masks:
        block = torch.full(valid.shape, -1, dtype=torch.int64, device=valid.device)
        pixels = int(valid.sum())
        block[valid] = voted[start : start + pixels].to(valid.device)
        result.append(block)
        start += pixels
    return result


def cut(points: Tensor, clusters: int, seed: int, step: Callable[[float], None] = no_step) -> Labels:
    """Cut the nearest-neighbour graph of points (n, components) into clusters: (n,), 0 to K - 1."""
    graph = neighbour_graph(points, NEIGHBOURS)
    step(1 / 3)
    vectors = spectral_embedding(graph, max(clusters, min(WIDTH * clusters, WIDEST)), seed)
    members: List[Labels] = []
    for multiple in MULTIPLES * STARTS:
        step((2 + len(members) / (len(MULTIPLES) * STARTS)) / 3)
        parts = spectral_parts(vectors, round(multiple * clusters), seed + len(members))
        members.append(merge_parts(graph, parts, clusters))
    return consensus(members, clusters)


def _nearest_votes(points: Tensor, sample: Tensor, labels: Labels, clusters: int) -> Labels:
    """Cluster of each point by the vote of the nearest pixels of the sample."""
    step = -(-len(sample) // VOTERS)
    voters = torch.from_numpy(labels[::step].astype(np.int64)).to(points.device)
    _, indices = nearest(points, sample[::step], VOTES)
    votes = torch.zeros(len(points), clusters, device=points.device)
    votes.scatter_add_(1, voters[indices], torch.ones_like(indices, dtype=votes.dtype))
    voted: Labels = votes.argmax(1).cpu().numpy()
    return voted
