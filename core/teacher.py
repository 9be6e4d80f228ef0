"""What the network starts from: a partition of the training pixels, found from the scene's own geometry.

A contrastive objective alone finds any partition that survives the views. The teacher says which one is meant: the
one that the noise-whitened geometry of the scene suggests. It is closed-form and quick; the twin network then
learns it as a function of a pixel's neighbourhood that holds for unseen scenes.

Two kinds of scene ask for two ways:

- *fields*: neighbours differ by noise. Pixels are averaged with their like, the graph of nearest pixels is cut finely,
  the parts are merged, and partitions from finer and coarser cuts vote.
- *mixed*: every pixel may be another mixture. K means are sought under five degrees of indifference to
  illumination, and the partitions vote.

The scene's variogram tells them apart (`fit_geometry`).
"""

from __future__ import annotations

import math
from itertools import combinations
from typing import Callable, List, NamedTuple, Sequence, Tuple

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment
from scipy.stats import entropy
from sklearn.cluster import KMeans
from sklearn.metrics import normalized_mutual_info_score
from sklearn.metrics.cluster import contingency_matrix
from torch import Tensor

from .graph import bilateral_mean, merge_parts, nearest, neighbour_graph, spectral_embedding, spectral_parts
from .resampled import measured
from .training_data import Block
from .transform import (
    LAGS,
    Statistics,
    Transform,
    median_brightness,
    noise_whitened,
    nugget,
    regression_noise,
    soften,
    spectral_reach,
)

# What a scene of fields has at least (see `fit_geometry`), and the distances at which its variogram is taken.
FIELD_SHARE, WIDE_SHARE, UNEXPLAINED, SMOOTHED, DRIFT = 0.30, 0.50, 0.60, 2.0, -0.6
DISTANCES = (1, 2, 4)
SAMPLE = 24_000
# A component with a greater share and less signal (variance, in units of noise) is noise alone: where edges are rare,
# a component of signal has a great share too. Among many of noise an edge would not stand out; three are kept anyway.
NOISE_ALONE, SIGNAL, LEAST_COMPONENTS = 0.9, 0.5, 3
# Variance of neighbour differences, in units of the noise they are whitened by, below which it was the ridge alone.
RIDGED = 0.5
RADIUS, NEIGHBOURS = 4, 15
# A scene of fields is cut into so many times K parts, each time from so many starts; merged to K clusters, they vote.
FINER, STARTS = (3.0, 3.5, 4.0, 4.5, 5.0), 4
# Eigenvectors for these cuts: three for each cluster, but for a great K no more than this, or K.
WIDTH, WIDEST = 3, 96
VOTES, VOTERS = 5, 8_000
# Pixels by which the partitions that vote are compared.
COMPARED = 4_000
MIXED_COMPONENTS = 20
# Degrees of indifference to illumination, as multiples of the scene's median brightness (see `soften`). The first is
# the network's own.
LEVELS = (1.0, math.inf, 0.3, 0.1, 0.0)
# How much less even in size a partition is to be than the vote, and the least cluster that it may have where nothing is
# softened, as a share of an equal part.
CLEARLY, SMALLEST = 0.01, 0.2


class Geometry(NamedTuple):
    """How to look at a scene.

    looks : transforms; the first is the network's own, the others are for the teacher's vote (mixed scenes)
    fields : is it a scene of fields
    nugget_share : share of noise in the difference of neighbours, averaged over components
    """

    looks: List[Transform]
    fields: bool
    nugget_share: float


def no_step(_done: float) -> None:
    """Default of `step`: says nothing and never cancels."""


def gather(blocks: Sequence[Block], level: float, lags: Sequence[int] = LAGS) -> Statistics:
    """Statistics of softened spectra over blocks."""
    statistics = Statistics(len(blocks[0].values), lags)
    for spectra, valid in blocks:
        statistics.add(soften(spectra, level), valid)
    return statistics


def mixed_transform(statistics: Statistics, level: float, count: int) -> Transform:
    """Transform of a mixed scene: only the variogram's nugget, and what distant bands cannot explain, is noise.

    Smoothing along the spectrum leaves near bands their noise in common: they would explain it, and what is left to
    whiten by would be next to nothing.
    """
    covariance = statistics.covariance
    noise = nugget(statistics).covariance + regression_noise(covariance, spectral_reach(covariance))
    return Transform(statistics.mean, noise_whitened(covariance, noise, count), level)


def teach(
    blocks: Sequence[Block], components: int, clusters: int, seed: int, device: torch.device,
    step: Callable[[float], None] = no_step,
) -> Tuple[Geometry, List[np.ndarray]]:
    """How to look at a scene, and the cluster (from 0; -1 where not valid) of every pixel of its blocks.

    `step` is called now and then with the fraction done, and may raise `Cancelled`.
    """
    blocks, grids = measured(blocks)
    geometry = fit_geometry(blocks, components, step)
    allowed = [torch.from_numpy(block.valid).to(device) for block in blocks]
    looks = [[torch.from_numpy(look(*block)).to(device) for block in blocks] for look in geometry.looks]
    found = [labels.cpu().numpy() for labels in partition(looks, allowed, clusters, geometry.fields, seed, step)]
    return geometry, [grid.give(labels) for grid, labels in zip(grids, found)] or found


def fit_geometry(blocks: Sequence[Block], components: int, step: Callable[[float], None] = no_step) -> Geometry:
    """Choose the noise model by the scene's variogram, and fit the transforms with it.

    A scene is one of fields where all of this holds of the components of its minimum noise fraction:

    - Neighbouring pixels differ by noise rather than by cover: the nugget's share of the variogram, averaged over the
      components, is at least `FIELD_SHARE`.
    - The same is at least `WIDE_SHARE` by the variogram at 2 and 4 pixels. Where a scene was turned or resampled, the
      next pixel is now a near one and now a far one, which passes for a nugget; farther away it hardly matters.
    - It is the noise of a sensor: of the difference of neighbours, other bands leave `UNEXPLAINED` unexplained. Where
      spectra were smoothed, near bands share their noise and explain it; distant bands then leave `SMOOTHED` times the
      difference.
    - What changes, changes at edges and does not drift. The variogram of jumps grows with the distance, that of a
      drift with its square, and its extrapolation to distance 0 is below zero. The share, each component weighted by
      its signal, is above `DRIFT`.

    There neighbour differences are the noise, and components of noise alone are left out. Elsewhere only the nugget is.
    `step` is called now and then, for thousands of bands take their time.
    """
    level = median_brightness(blocks)
    statistics = gather(blocks, level, DISTANCES)
    step(0.0)
    near, far, farther = (statistics.variogram(lag) for lag in DISTANCES)
    matrix = noise_whitened(statistics.covariance, near, min(components, len(statistics.mean)))
    unexplained, by_distant = (
        _per_component(matrix, regression_noise(statistics.covariance, apart))
        for apart in (0, spectral_reach(statistics.covariance))
    )
    near, far, farther, whole = (_per_component(matrix, m) for m in (near, far, farther, statistics.covariance))
    # Where a scene was turned, some neighbours are the same measurement: they tell nothing of how neighbours differ.
    distinct = (max(1 - statistics.copies(lag), 1e-12) for lag in DISTANCES)
    near, far, farther = (np.maximum(m / share, 1e-12) for m, share in zip((near, far, farther), distinct))
    # A denoised scene has fewer dimensions than components: in the others nothing varies but the rounding of numbers.
    real = (near > RIDGED) | (near == near.max())
    shares, wide = (2 - long[real] / short[real] for short, long in ((near, far), (far, farther)))
    signal = np.maximum(whole[real] / near[real] - 1, 1e-12)
    share, matrix, count = float(shares.mean()), matrix[:, real], int(real.sum())
    noisy = (unexplained / near)[real].mean() >= UNEXPLAINED or (by_distant / near)[real].mean() >= SMOOTHED
    if noisy and share >= FIELD_SHARE and wide.mean() >= WIDE_SHARE and np.average(shares, weights=signal) > DRIFT:
        kept = (shares <= NOISE_ALONE) | (signal >= SIGNAL) | (np.arange(count) < LEAST_COMPONENTS)
        return Geometry([Transform(statistics.mean, matrix[:, kept], level)], True, share)
    count = min(count, MIXED_COMPONENTS)
    looks = [mixed_transform(statistics, level, count)]
    for degree in LEVELS[1:]:
        step(0.0)
        other = degree * level if math.isfinite(degree) else degree  # the level of a scene that is mostly 0 is 0
        looks.append(mixed_transform(gather(blocks, other), other, count))
    return Geometry(looks, False, share)


def _per_component(matrix: np.ndarray, moment: np.ndarray) -> np.ndarray:
    """Diagonal of a moment (bands, bands) in the components of `matrix` (bands, components)."""
    return np.asarray(np.einsum("bc,bd,dc->c", matrix, moment, matrix))


def partition(
    looks: Sequence[Sequence[Tensor]], allowed: Sequence[Tensor], clusters: int, fields: bool, seed: int,
    step: Callable[[float], None] = no_step,
) -> List[Tensor]:
    """Cluster (from 0; -1 where not valid) of every pixel of every block.

    Parameters
    ----------
    looks : for each transform, the blocks' components (components, rows, cols)
    allowed : for each block, bool (rows, cols)
    clusters : K
    fields : bool
        Cut the neighbourhood graph, or let K means vote.
    seed : int
    step : called with the fraction done, before each partition that is to vote
    """
    count = int(sum(valid.sum() for valid in allowed))
    chosen = torch.from_numpy(np.sort(np.random.default_rng(seed).permutation(count)[:SAMPLE]))
    members: List[np.ndarray] = []
    for planes in looks:
        step(len(members) / len(looks))
        if fields:
            planes = [bilateral_mean(block, valid, RADIUS) for block, valid in zip(planes, allowed)]
        points = torch.cat([block[:, valid].T for block, valid in zip(planes, allowed)])
        sample = points[chosen.to(points.device)]
        if fields:
            labels = cut(sample, clusters, seed, step)
            members.append(labels if len(sample) == count else _by_neighbours(points, sample, labels, clusters))
        else:
            means = KMeans(min(clusters, len(sample)), n_init=10, random_state=seed).fit(sample.cpu().numpy())
            members.append(means.predict(points.cpu().numpy()).astype(np.int64))
    voted = torch.from_numpy(choose(members, clusters))
    result, start = [], 0
    for valid in allowed:
        block = torch.full(valid.shape, -1, dtype=torch.int64, device=valid.device)
        held = int(valid.sum())
        block[valid] = voted[start : start + held].to(valid.device)
        result.append(block)
        start += held
    return result


def cut(points: Tensor, clusters: int, seed: int, step: Callable[[float], None] = no_step) -> np.ndarray:
    """Cut the neighbourhood graph of points (n, components) into clusters: int (n,), 0 to K - 1."""
    graph = neighbour_graph(points, NEIGHBOURS)
    step(1 / 3)
    vectors = spectral_embedding(graph, max(clusters, min(WIDTH * clusters, WIDEST)), seed)
    members: List[np.ndarray] = []
    for finer in FINER * STARTS:
        step((2 + len(members) / (len(FINER) * STARTS)) / 3)
        parts = spectral_parts(vectors, round(finer * clusters), seed + len(members))
        members.append(merge_parts(graph, parts, clusters))
    return consensus(members, clusters)


def choose(members: Sequence[np.ndarray], clusters: int) -> np.ndarray:
    """The vote of the partitions (in the order of `LEVELS`); or the one whose clusters are clearly less equal in size.

    K means tend to cut a large cover into equal parts. Measured on real scenes, a partition that does so less was
    the better one more often than not (`docs/experiments.md`). Not so where nothing is softened and a cluster is
    spent on a few odd pixels: that is uneven too, and costs a cover its cluster.
    """
    voted = consensus(members, clusters)
    level, least = min(zip(LEVELS, members), key=lambda member: evenness(member[1], clusters))
    smallest = np.bincount(least, minlength=clusters).min() * clusters / len(least)
    odd = smallest == 0 or (level == math.inf and smallest < SMALLEST)
    return least if not odd and evenness(least, clusters) < evenness(voted, clusters) - CLEARLY else voted


def evenness(labels: np.ndarray, clusters: int) -> float:
    """How equal in size the clusters of a partition (n,) are: its entropy over the largest possible one, 0..1."""
    return float(entropy(np.bincount(labels, minlength=clusters)) / math.log(clusters))


def consensus(members: Sequence[np.ndarray], clusters: int, rounds: int = 8) -> np.ndarray:
    """Majority vote of partitions (each int (n,), from 0) whose clusters are matched one to one.

    Starts from the member that agrees best with the others; in a tie its cluster stands.
    """
    if len(members) == 1:
        return members[0]
    agreement = np.zeros((len(members), len(members)))
    some = [member[:: 1 + len(member) // COMPARED] for member in members]
    for one, other in combinations(range(len(members)), 2):
        agreement[one, other] = agreement[other, one] = normalized_mutual_info_score(some[one], some[other])
    reference = members[int(agreement.sum(axis=0).argmax())]
    every = np.arange(clusters)
    for _ in range(rounds):
        votes = 0.5 * (reference[:, None] == every)
        for member in members:
            overlap = contingency_matrix(np.append(member, every), np.append(reference, every))
            _, matched = linear_sum_assignment(-overlap)
            votes += matched[member][:, None] == every
        voted = votes.argmax(axis=1)
        if len(np.unique(voted)) < len(np.unique(reference)) or np.array_equal(voted, reference):
            break
        reference = voted
    return reference


def _by_neighbours(points: Tensor, sample: Tensor, labels: np.ndarray, clusters: int) -> np.ndarray:
    """Cluster of each point by the vote of its nearest sampled pixels."""
    step = -(-len(sample) // VOTERS)
    voters = torch.from_numpy(labels[::step].astype(np.int64)).to(points.device)
    _, indices = nearest(points, sample[::step], VOTES)
    votes = torch.zeros(len(points), clusters, device=points.device)
    votes.scatter_add_(1, voters[indices], torch.ones_like(indices, dtype=votes.dtype))
    return votes.argmax(1).cpu().numpy()
