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
  offset of the illumination normalisation, and the partitions vote.
"""

from __future__ import annotations

from typing import Callable, List, NamedTuple, Sequence

import numpy as np
import torch
from sklearn.cluster import KMeans
from torch import Tensor

from ..base.arrays import Labels
from ..base.errors import no_step
from ..features.training_data import Block
from .consensus import choose, consensus
from .detail import prefers_patches, transferability
from .graph import bilateral_mean, merge_parts, nearest, neighbour_graph, spectral_embedding, spectral_parts
from .noise_model import NoiseModel, fit_noise_models
from .resampled import on_measurement_grid

SAMPLE = 24_000
RADIUS, NEIGHBOURS = 4, 15
# The graph is cut into these multiples of K parts, from so many starts each; merged to K clusters, they vote.
MULTIPLES, STARTS = (3.0, 3.5, 4.0, 4.5, 5.0), 4
# Eigenvectors for these cuts: three per cluster, but at most `WIDEST`, or K if that is more.
WIDTH, WIDEST = 3, 96
# Pixels outside the sample take the majority cluster of their nearest `VOTES` among `VOTERS` pixels of the sample.
VOTES, VOTERS = 5, 8_000


class PseudoLabels(NamedTuple):
    """What a training starts from.

    noise_model : of the scene; the network uses its first feature space
    labels : for each block, the cluster of each pixel, from 0; -1 where not valid
    detail : "pixels" or "patches"
    """

    noise_model: NoiseModel
    labels: List[Labels]
    detail: str


def fit_pseudo_labels(
    blocks: Sequence[Block], components: int, clusters: int, seed: int, device: torch.device,
    step: Callable[[float], None] = no_step, detail: str = "auto",
) -> PseudoLabels:
    """The pseudo-label of each pixel of each block, at the scale of `detail` (see `DETAILS`).

    `step` is called from time to time with the fraction done, and may raise `Cancelled`.
    """
    blocks, grids = on_measurement_grid(blocks)
    models = fit_noise_models(blocks, components, step)
    masks = [torch.from_numpy(block.valid).to(device) for block in blocks]

    def spaces(model: NoiseModel) -> List[List[Tensor]]:
        return [[torch.from_numpy(transform(*b)).to(device) for b in blocks] for transform in model.feature_spaces]

    def found(model: NoiseModel) -> List[Tensor]:
        return partition(spaces(model), masks, clusters, model.homogeneous, seed, step)

    if detail == "auto":
        patches, pixels = found(models.homogeneous), found(models.mixed)
        mixed, homogeneous = (
            transferability(spaces(model)[0], masks, patches, seed)
            / max(transferability(spaces(model)[0], masks, pixels, seed), 1e-9)
            for model in (models.mixed, models.homogeneous)
        )
        detail = "patches" if prefers_patches(models.uniform, mixed, homogeneous) else "pixels"
        labels = patches if detail == "patches" else pixels
    else:
        labels = found(models.homogeneous if detail == "patches" else models.mixed)
    chosen = models.homogeneous if detail == "patches" else models.mixed
    found_labels: List[Labels] = [block.cpu().numpy() for block in labels]
    return PseudoLabels(
        chosen, [grid.to_pixels(block) for grid, block in zip(grids, found_labels)] or found_labels, detail
    )


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
