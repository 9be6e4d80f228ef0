"""What the network starts from: a partition of a sample of pixels, found from the scene's own geometry.

A contrastive objective alone finds any partition that survives the views. The teacher says which one is meant: the
one that the noise-whitened geometry of the scene suggests. It is closed-form and quick; the twin network then
learns it as a function of a pixel's neighbourhood that holds for unseen scenes, and refines it.
"""

from __future__ import annotations

from typing import List, NamedTuple

import numpy as np
import torch
from sklearn.cluster import KMeans
from torch import Tensor

from .graph import bilateral_mean, nearest, spectral_partition
from .transform import Statistics, Transform, noise_whitened, nugget, regression_noise

FIELD_SHARE = 0.30
SAMPLE = 20_000
RADIUS = 4
NEIGHBOURS = 15
VOTES = 5
NUGGET_COMPONENTS = 20


class Geometry(NamedTuple):
    """How to look at a scene: its transform, and whether it is a scene of fields."""

    transform: Transform
    fields: bool
    nugget_share: float


def fit_geometry(statistics: Statistics, level: float, components: int) -> Geometry:
    """Choose the noise model by the nugget's share of the variogram, and fit the transform with it.

    Where neighbouring pixels differ by noise rather than by cover (a share of at least `FIELD_SHARE`, averaged
    over the components of the minimum noise fraction), the scene is one of fields, and neighbour differences are
    its noise. Elsewhere every pixel may be another mixture, and only the nugget is.
    """
    covariance, near = statistics.covariance, statistics.variogram(1)
    count = min(components, len(covariance))
    by_neighbours = noise_whitened(covariance, near, count)
    gamma = [np.einsum("bc,bd,dc->c", by_neighbours, statistics.variogram(lag), by_neighbours) for lag in (1, 2)]
    share = float(np.mean(2 - gamma[1] / np.maximum(gamma[0], 1e-12)))
    if share >= FIELD_SHARE:
        return Geometry(Transform(statistics.mean, by_neighbours, level), True, share)
    noise = nugget(statistics).covariance + regression_noise(covariance)
    matrix = noise_whitened(covariance, noise, min(count, NUGGET_COMPONENTS))
    return Geometry(Transform(statistics.mean, matrix, level), False, share)


def partition(
    planes: List[Tensor], allowed: List[Tensor], clusters: int, fields: bool, seed: int
) -> List[Tensor]:
    """Clusters (from 0; -1 where not valid) of every pixel of every block.

    Parameters
    ----------
    planes : list of (components, rows, cols)
    allowed : list of bool (rows, cols)
    clusters : K
    fields : bool
        Cut the neighbourhood graph (fields), or take the nearest of K means.
    seed : int
    """
    smooth = [bilateral_mean(block, valid, RADIUS)[:, valid].T for block, valid in zip(planes, allowed)]
    points = torch.cat(smooth)
    rng = np.random.default_rng(seed)
    chosen = torch.from_numpy(np.sort(rng.permutation(len(points))[:SAMPLE])).to(points.device)
    sample = points[chosen]
    if fields:
        found = spectral_partition(sample, clusters, NEIGHBOURS, seed)
    else:
        found = KMeans(clusters, n_init=10, random_state=seed).fit_predict(sample.cpu().numpy())
    labels = torch.from_numpy(found.astype(np.int64)).to(points.device)
    if len(sample) < len(points):
        labels = _vote(points, sample, labels, clusters)
    result, start = [], 0
    for valid in allowed:
        block = torch.full(valid.shape, -1, dtype=torch.int64, device=valid.device)
        count = int(valid.sum())
        block[valid] = labels[start : start + count]
        result.append(block)
        start += count
    return result


def _vote(points: Tensor, sample: Tensor, labels: Tensor, clusters: int) -> Tensor:
    """Cluster of each point by the vote of its nearest sampled pixels."""
    _, indices = nearest(points, sample, VOTES)
    votes = torch.zeros(len(points), clusters, device=points.device)
    votes.scatter_add_(1, labels[indices], torch.ones_like(indices, dtype=votes.dtype))
    return votes.argmax(1)
