"""Pixels that no cluster explains: new land covers, in the feature space of a model's memory.

A pixel is new where it is farther from the remembered pixels than these are from each other: the local outlier factor
(Breunig et al., 2000), on averages of similar neighbours, in which noise does not hide the distance.
"""

from __future__ import annotations

from itertools import combinations
from typing import List, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.cluster import KMeans
from torch import Tensor
from torch.nn import functional

from ..base.blas import same_rounding
from ..pseudo_labels.graph import bilateral_mean, nearest
from .pool import Pool

RADIUS, NEIGHBOURS = 2, 4
# Outlier factor of a new pixel, and the least fraction of the pixels that make a new cluster.
FAR, LEAST = 1.8, 0.01
# Standard deviations between the centres of two parts that are two clusters; between the halves of a cover, there are
# 2.7 if its values are normally distributed, and 3.5 if they are evenly distributed.
GAP = 4.0
# Number of remembered pixels, and of new ones, that others are compared with.
REMEMBERED, NEW = 12_000, 3_000


class Novelty:
    """The new pixels of a pool.

    share : fraction of the pixels that are new
    """

    def __init__(self, pool: Sequence[Pool], memory: Sequence[Pool], seed: int = 0) -> None:
        self.masks = [block.valid & (block.labels >= 0) for block in pool]
        self.seed = seed
        self.points = self._points(pool, self.masks)
        known = self._points(memory, [block.valid for block in memory])
        self.known = known[self._some(len(known), REMEMBERED)]
        spacing = nearest(self.known, self.known, NEIGHBOURS + 1)[0][:, NEIGHBOURS].clamp_min(1e-6)
        distances, indices = nearest(self.points, self.known, NEIGHBOURS)
        factor = distances[:, -1] / spacing[indices].mean(1)
        self.new = torch.cat([
            _majority(plane)[mask] for plane, mask in zip(self.planes((factor > FAR).float()), self.masks)
        ])
        self.share = float(self.new.float().mean())

    def _some(self, count: int, most: int) -> Tensor:
        return torch.from_numpy(np.sort(np.random.default_rng(self.seed).permutation(count)[:most]))

    @staticmethod
    def _points(pool: Sequence[Pool], masks: Sequence[Tensor]) -> Tensor:
        """Averages of similar neighbours (pixels, components)."""
        return torch.cat([
            bilateral_mean(block.planes.clone(), block.valid, RADIUS)[:, mask].T for block, mask in zip(pool, masks)
        ])

    def planes(self, values: Tensor) -> List[Tensor]:
        """Values of the pixels as planes (rows, cols), 0 elsewhere."""
        planes = []
        for mask, part in zip(self.masks, torch.split(values, [int(mask.sum()) for mask in self.masks])):
            plane = values.new_zeros(mask.shape)
            plane[mask] = part
            planes.append(plane)
        return planes

    @same_rounding()
    def clusters(self, count: int) -> List[Tensor]:
        """Numbers from 1 of at most `count` new clusters, planes (rows, cols); 0 where nothing is new.

        The new pixels are partitioned by k-means, into fewer parts as long as any two large ones are not `_apart`:
        a homogeneous cover is a single cluster.
        """
        found = torch.zeros(len(self.points), dtype=torch.int64, device=self.points.device)
        core = self.points[self.new]
        if count and len(core) >= LEAST * len(self.points):
            values = core.cpu().numpy()
            for parts in range(min(count, len(core)), 0, -1):
                labels = KMeans(parts, n_init=10, random_state=self.seed).fit(values).labels_
                large = np.flatnonzero(np.bincount(labels, minlength=parts) >= LEAST * len(self.points))
                if all(_apart(values[labels == one], values[labels == two]) for one, two in combinations(large, 2)):
                    break
            number = np.zeros(parts, np.int64)
            number[large] = 1 + np.arange(len(large))
            found[self.new] = torch.from_numpy(number[labels]).to(found.device)
            found = self._grown(found, len(large))
        return self.planes(found)

    def _grown(self, found: Tensor, count: int) -> Tensor:
        """Each pixel by the vote of its nearest ones, remembered (0) or new: cluster borders, stray pixels."""
        core = found.nonzero()[:, 0]
        core = core[self._some(len(core), NEW).to(core.device)]
        among = torch.cat([self.known, self.points[core]])
        numbers = torch.cat([found.new_zeros(len(self.known)), found[core]])
        _, indices = nearest(self.points, among, NEIGHBOURS + 1)
        votes = functional.one_hot(numbers[indices], count + 1).sum(1)
        return votes.argmax(1)


def _apart(one: NDArray[np.float32], two: NDArray[np.float32]) -> bool:
    """Whether the centres of two parts (n, components) are `GAP` times as far apart as their pixels spread, or more.

    The spread is the mean of both standard deviations along the line through the centres.
    """
    step = two.mean(axis=0) - one.mean(axis=0)
    length = float(np.linalg.norm(step))
    spread = float((one @ step).std() + (two @ step).std()) / (2 * max(length, 1e-12))
    return length >= GAP * spread


def _majority(plane: Tensor) -> Tensor:
    """Where most of the 3 x 3 pixels around a pixel of (rows, cols) are 1."""
    return functional.avg_pool2d(plane[None], 3, 1, 1)[0] > 0.5
