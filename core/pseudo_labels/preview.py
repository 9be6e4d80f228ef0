"""Previews: how a scene divides at several numbers of clusters and at both details, before any training.

A preview is the pseudo-labels in small: the same two procedures (`partition`), on the pixels of a coarser grid, with
one smaller sample and fewer partitions that vote. The feature spaces, the neighbourhood graph and its eigenvectors are
computed once for all numbers of clusters. A trained map is similar, but not equal: it starts from more pixels,
spectra decide where two divisions compete, and the network smooths it.
"""

from __future__ import annotations

from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from sklearn.cluster import KMeans
from sklearn.metrics.cluster import contingency_matrix
from torch import Tensor

from ..base.arrays import Labels, Mask, Spectra, Statistic
from ..base.blas import same_rounding
from ..base.errors import Cancel, Progress, check_cancel, never, no_progress, no_step
from ..base.gdal_quiet import bounded_cache
from ..base.words import say
from ..features.outliers import impute
from ..features.transform import Transform
from ..scene.scene import Scene
from ..scene.thinned import Frame, read_thinned
from .consensus import choose, consensus, stability
from .graph import bilateral_mean, nearest, neighbour_graph, spectral_embedding
from .noise_model import NoiseModel, NoiseModels
from .partition import (
    NEIGHBOURS,
    RADIUS,
    VOTES,
    choose_partition,
    count_votes,
    cuts_of_graph,
    embedding_width,
)
from .suggest import CPU, MEMORY, READING, Basis, Suggestion

# Pixels that are clustered, those among them that vote for all others, and starts of k-means and of each cut.
SAMPLE, VOTERS, STARTS, CUT_STARTS = 6_000, 3_000, 2, 1
PIXELS, PATCHES = "pixels", "patches"
# Largest side of a preview in pixels, and the most numbers of clusters that are shown.
SIDE, SHOWN = 400, 5


class Preview(NamedTuple):
    """A small map: `labels` (rows, cols), 1 to `clusters`, 0 where not valid; `recommended`: the one to start with.

    matched : for each cluster, that of the recommended map which it overlaps most, one to one; further numbers for
    those that are left over. Equal numbers mean the same colour.
    """

    clusters: int
    detail: str
    labels: Labels
    matched: List[int]
    recommended: bool


def preview(
    values: Spectra, valid: Mask, models: NoiseModels, numbers: Sequence[int], best: Tuple[int, str], seed: int,
    step: Callable[[float], None] = no_step,
) -> List[Preview]:
    """Small maps for several numbers of clusters, each for pixels and for patches.

    Parameters
    ----------
    values : float32 (bands, rows, cols), outliers imputed; valid : bool (rows, cols), at least one pixel
    models : of the scene, from all its training pixels
    numbers : the numbers of clusters; best : the one of them, and the detail, to recommend
    step : called from time to time with the fraction done; may raise `Cancelled`
    """
    job = _Previews(values, valid, models, max(numbers), seed, step)
    found: Dict[Tuple[int, str], Labels] = {}
    for done, number in enumerate(numbers):
        step(0.5 + 0.5 * done / len(numbers))
        found[number, PIXELS] = job.pixels(number)
        found[number, PATCHES] = job.patches(number)
    model = _by_area(found[best], best[0])
    maps = []
    for (number, kind), labels in found.items():
        labels = _by_area(labels, number)
        grid = np.zeros(valid.shape, np.int64)
        grid[valid] = labels + 1
        maps.append(Preview(
            number, kind, grid, _matched(labels, number, model, best[0]), (number, kind) == best
        ))
    return maps


class Previews(NamedTuple):
    """The previews of a scene: `maps`, on the grid `place`, every `step`-th pixel; `whole`: see `Thinned`."""

    maps: List[Preview]
    place: Frame
    step: int
    whole: bool


def shown_numbers(suggestion: Suggestion) -> List[int]:
    """The numbers of clusters to show: the suggested one, those worth trying, and a double and a half of it."""
    double, half = 2 * suggestion.clusters, suggestion.clusters // 2
    further = [number for number in (double, half) if number in suggestion.numbers and number > 2]
    return sorted(list(dict.fromkeys([suggestion.clusters, *suggestion.others, *further]))[:SHOWN])


def look(
    basis: Basis, suggestion: Suggestion, mask: Optional[str], seed: int, progress: Progress = no_progress,
    cancelled: Cancel = never,
) -> Optional[Previews]:
    """The previews of a scene for the numbers of a suggestion; None if no pixel of the coarser grid is valid.

    Raises
    ------
    SSCCError
        The file is damaged.
    Cancelled
    """
    with bounded_cache(MEMORY), Scene.open(
        basis.path, basis.sample.description["bands"], mask, survey=False, lenient=True
    ) as scene:  # fmt: skip
        thinned = read_thinned(scene, SIDE, lambda done, text: progress(READING * done, text), cancelled)
    if not thinned.valid.any():
        return None
    impute(thinned.values.reshape(len(thinned.values), -1), thinned.valid.ravel(), basis.sample.limits)

    def step(done: float) -> None:
        check_cancel(cancelled)
        progress(READING + (1 - READING) * done, say("Drawing previews"))

    # The partitions that a training starts from, which also tell the detail that it takes by itself.
    blocks, clusters = basis.sample.blocks, suggestion.clusters
    *_, detail = choose_partition(
        blocks, basis.models, clusters, seed, CPU, lambda done: step(done / 2), store=basis.store
    )
    numbers, best = shown_numbers(suggestion), (clusters, detail)
    maps = preview(
        thinned.values, thinned.valid, basis.models, numbers, best, seed, lambda done: step((1 + done) / 2)
    )
    step(1.0)
    return Previews(maps, thinned.place, thinned.step, thinned.whole)


class _Graph(NamedTuple):
    """The graph of a sample under one noise model: its eigenvectors, and for each pixel its nearest voters."""

    graph: csr_matrix
    vectors: Statistic
    voters: Tensor


class _Previews:
    """What the previews of a scene share."""

    def __init__(
        self, values: Spectra, valid: Mask, models: NoiseModels, most: int, seed: int, step: Callable[[float], None]
    ) -> None:
        self.values, self.mask, self.models, self.seed, self.step = values, valid, models, seed, step
        self.valid = torch.from_numpy(valid)
        pixels = int(valid.sum())
        self.sample = torch.from_numpy(np.sort(np.random.default_rng(seed).permutation(pixels)[:SAMPLE]))
        spaces = models.mixed.voting_spaces
        self.spaces = [self.planes(transform)[:, self.valid].T.numpy() for transform in spaces]
        step(0.2)
        suited = [models.homogeneous] if models.uniform else [models.homogeneous, models.mixed]
        self.graphs = []
        for model in suited:
            self.graphs.append(self._graph(model, embedding_width(most)))
            step(0.2 + 0.3 * len(self.graphs) / len(suited))

    def planes(self, transform: Transform) -> Tensor:
        """The components (components, rows, cols) of the grid."""
        return torch.from_numpy(transform(self.values, self.mask))

    def _graph(self, model: NoiseModel, width: int) -> _Graph:
        planes = bilateral_mean(self.planes(model.feature_spaces[0]), self.valid, RADIUS)
        points = planes[:, self.valid].T.contiguous()
        sample = points[self.sample]
        graph = neighbour_graph(sample, NEIGHBOURS)
        every = -(-len(sample) // VOTERS)
        _, voters = nearest(points, sample[::every], VOTES)
        return _Graph(graph, spectral_embedding(graph, min(width, len(sample)), self.seed), voters * every)

    def pixels(self, clusters: int) -> Labels:
        """Each pixel for itself: k-means in every feature space, and their vote."""
        members = []
        for space in self.spaces:
            sample = space[self.sample.numpy()]
            with same_rounding():
                means = KMeans(min(clusters, len(sample)), n_init=STARTS, random_state=self.seed).fit(sample)
                members.append(means.predict(space).astype(np.int64))
        return choose(members, clusters)

    def patches(self, clusters: int) -> Labels:
        """Covers larger than a few pixels: the cut under the noise model whose cuts are more stable."""
        found = []
        for one in self.graphs:
            vectors = one.vectors[:, : embedding_width(clusters)]
            members = cuts_of_graph(one.graph, vectors, clusters, self.seed, CUT_STARTS)
            voted = consensus(members, clusters)
            found.append((stability(members), count_votes(one.voters, voted, clusters)))
        return max(found, key=lambda member: member[0])[1]


def _by_area(labels: Labels, clusters: int) -> Labels:
    """Labels renumbered by descending area, from 0, as a training does."""
    order = np.argsort(-np.bincount(labels, minlength=clusters), kind="stable")
    rank = np.empty(clusters, np.int64)
    rank[order] = np.arange(clusters)
    renumbered: Labels = rank[labels]
    return renumbered


def _matched(labels: Labels, clusters: int, best: Labels, chosen: int) -> List[int]:
    """For each cluster of `labels`, the cluster of `best` that it is matched with, from 1; others get new numbers."""
    every = np.arange(max(clusters, chosen))
    overlap = contingency_matrix(np.append(labels, every), np.append(best, every))[:clusters, :chosen]
    rows, cols = linear_sum_assignment(-overlap)
    matched = dict(zip(rows.tolist(), cols.tolist()))
    further = iter(range(chosen, chosen + clusters))
    return [1 + (matched[one] if one in matched else next(further)) for one in range(clusters)]
