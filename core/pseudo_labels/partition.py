"""What the network starts from: a partition of the training pixels, found from the scene's own geometry.

A contrastive objective alone finds any partition that survives the views. The teacher says which one is meant: the
one that the noise-whitened geometry of the scene suggests. It is closed-form and quick; the twin network then
learns it as a function of a pixel's neighbourhood that holds for unseen scenes.

Two kinds of scene ask for two ways:

- *fields*: neighbours differ by noise. Pixels are averaged with their like, the graph of nearest pixels is cut finely,
  the parts are merged, and partitions from finer and coarser cuts vote.
- *mixed*: every pixel may be another mixture. k-means are sought under five degrees of indifference to
  illumination, and the partitions vote.

The scene's variogram tells them apart (`fit_noise_model`).
"""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import numpy as np
import torch
from sklearn.cluster import KMeans
from torch import Tensor

from ..base.errors import no_step
from ..features.training_data import Block
from .consensus import choose, consensus
from .graph import bilateral_mean, merge_parts, nearest, neighbour_graph, spectral_embedding, spectral_parts
from .noise_model import NoiseModel, fit_noise_model
from .resampled import measured

SAMPLE = 24_000
RADIUS, NEIGHBOURS = 4, 15
# A scene of fields is cut into so many times K parts, each time from so many starts; merged to K clusters, they vote.
FINER, STARTS = (3.0, 3.5, 4.0, 4.5, 5.0), 4
# Eigenvectors for these cuts: three for each cluster, but for a great K no more than this, or K.
WIDTH, WIDEST = 3, 96
VOTES, VOTERS = 5, 8_000


def fit_pseudo_labels(
    blocks: Sequence[Block], components: int, clusters: int, seed: int, device: torch.device,
    step: Callable[[float], None] = no_step,
) -> Tuple[NoiseModel, List[np.ndarray]]:
    """How to look at a scene, and the cluster (from 0; -1 where not valid) of every pixel of its blocks.

    `step` is called now and then with the fraction done, and may raise `Cancelled`.
    """
    blocks, grids = measured(blocks)
    noise_model = fit_noise_model(blocks, components, step)
    allowed = [torch.from_numpy(block.valid).to(device) for block in blocks]
    feature_spaces = [
        [torch.from_numpy(transform(*block)).to(device) for block in blocks] for transform in noise_model.feature_spaces
    ]
    labels = partition(feature_spaces, allowed, clusters, noise_model.homogeneous, seed, step)
    found = [one.cpu().numpy() for one in labels]
    return noise_model, [grid.give(labels) for grid, labels in zip(grids, found)] or found


def partition(
    feature_spaces: Sequence[Sequence[Tensor]], allowed: Sequence[Tensor], clusters: int, homogeneous: bool, seed: int,
    step: Callable[[float], None] = no_step,
) -> List[Tensor]:
    """Cluster (from 0; -1 where not valid) of every pixel of every block.

    Parameters
    ----------
    feature_spaces : for each transform, the blocks' components (components, rows, cols)
    allowed : for each block, bool (rows, cols)
    clusters : K
    homogeneous : bool
        Cut the neighbourhood graph, or let k-means vote.
    seed : int
    step : called with the fraction done, before each partition that is to vote
    """
    count = int(sum(valid.sum() for valid in allowed))
    chosen = torch.from_numpy(np.sort(np.random.default_rng(seed).permutation(count)[:SAMPLE]))
    members: List[np.ndarray] = []
    for planes in feature_spaces:
        step(len(members) / len(feature_spaces))
        if homogeneous:
            planes = [bilateral_mean(block, valid, RADIUS) for block, valid in zip(planes, allowed)]
        points = torch.cat([block[:, valid].T for block, valid in zip(planes, allowed)])
        sample = points[chosen.to(points.device)]
        if homogeneous:
            labels = cut(sample, clusters, seed, step)
            members.append(labels if len(sample) == count else _nearest_votes(points, sample, labels, clusters))
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


def _nearest_votes(points: Tensor, sample: Tensor, labels: np.ndarray, clusters: int) -> np.ndarray:
    """Cluster of each point by the vote of its nearest sampled pixels."""
    step = -(-len(sample) // VOTERS)
    voters = torch.from_numpy(labels[::step].astype(np.int64)).to(points.device)
    _, indices = nearest(points, sample[::step], VOTES)
    votes = torch.zeros(len(points), clusters, device=points.device)
    votes.scatter_add_(1, voters[indices], torch.ones_like(indices, dtype=votes.dtype))
    return votes.argmax(1).cpu().numpy()
