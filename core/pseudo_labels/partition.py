"""The pseudo-labels: a partition of the training pixels, found without the network.

Any partition that is invariant to the views satisfies a contrastive objective. The pseudo-labels select one: that of
clustering the noise-whitened spectra. The twin network then learns it as a function of a pixel's surroundings, which
also applies to other scenes. No gradient is computed here, but the steps are iterative: an eigensolver and twenty runs
of k-means, or five feature spaces with ten starts of k-means each, and a vote.

There are two procedures, depending on the noise model (`fit_noise_model`):

- *Homogeneous areas.* Neighbouring pixels differ by noise. Pixels are averaged with similar neighbours, a sample of
  them is joined to a nearest-neighbour graph, the graph is cut into more parts than clusters, and the parts are
  merged. Twenty such partitions, from finer and coarser cuts, vote; in a large scene, those of four samples. If they
  fall into two groups, the group votes whose clusters a pixel's spectrum alone tells clearly better.
- *Mixed pixels.* Each pixel may be a different mixture. k-means is run in five feature spaces, which differ in the
  offset of the illumination normalisation. The partitions vote, unless one of them splits large land covers clearly
  less (`choose`).
"""

from __future__ import annotations

from typing import Callable, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np
import torch
from scipy.sparse import csr_matrix
from sklearn.cluster import KMeans
from torch import Tensor

from ..base.arrays import Labels, Statistic
from ..base.blas import same_rounding
from ..base.errors import no_step
from ..features.training_data import Block
from ..features.transform import Transform
from .consensus import choose, consensus, stability, votes_of_groups
from .detail import CELLS, better_detail, told_best
from .graph import bilateral_mean, merge_parts, nearest, neighbour_graph, spectral_embedding, spectral_parts
from .noise_model import NoiseModel, NoiseModels, fit_noise_models
from .resampled import on_measurement_grid
from .store import NO_STORE, Partition, Store

SAMPLE = 24_000
RADIUS, NEIGHBOURS = 4, 15
# The graph is cut into these multiples of K parts, with `STARTS` starts each; merged to K clusters, they vote. In a
# large scene, each start has a sample of its own.
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
    step: Callable[[float], None] = no_step, detail: str = "auto", store: Store = NO_STORE,
) -> PseudoLabels:
    """The pseudo-label of each pixel of each block, at the scale that `detail` asks for (auto, pixels or patches).

    `step` is called from time to time with the fraction done, and may raise `Cancelled`. `store` may hold what a
    suggestion computed of the same pixels.
    """
    given = blocks
    blocks, grids = on_measurement_grid(given)
    store.about(blocks, components, device)
    models = store.noise_models(lambda: fit_noise_models(blocks, components, step))
    noise_model, found, detail = choose_partition(blocks, models, clusters, seed, device, step, detail, store)
    labels: List[Labels] = [block.cpu().numpy() for block in found.labels]
    if grids:
        labels = [np.where(b.valid, grid.to_pixels(one), -1) for b, grid, one in zip(given, grids, labels)]
    return PseudoLabels(noise_model, labels, detail)


def choose_partition(
    blocks: Sequence[Block], models: NoiseModels, clusters: int, seed: int, device: torch.device,
    step: Callable[[float], None] = no_step, detail: str = "auto", store: Store = NO_STORE,
) -> Tuple[NoiseModel, Partition, str]:
    """The noise model to use, the partition, and the detail that was chosen; as `fit_pseudo_labels`."""
    if detail == "auto" and not _can_tell(blocks):
        detail = "pixels"
    count = (2 if detail == "auto" else 1) + (detail != "pixels" and not models.uniform)
    job = _Partitions(blocks, clusters, seed, device, step, count, store)
    if detail == "auto":
        detail = job.detail(models)
    if detail == "pixels":
        noise_model, found = models.mixed, job.pixels(models.mixed)
    else:
        # In a scene that is not uniform, either noise model may suit the patches: that of the more stable cuts does.
        either = [models.homogeneous] if models.uniform else [models.homogeneous, models.mixed]
        noise_model = max(either, key=lambda model: job.patches(model).stability)
        found = job.patches(noise_model)
    return noise_model, found, detail


def _can_tell(blocks: Sequence[Block]) -> bool:
    """Whether the pixels suffice to choose the detail; small targets could be taken for fields otherwise.

    The cells that `better_detail` holds out must be as wide as the radius of the disc that patches are averaged over:
    in narrower cells, most of an average is shared with the neighbouring cells, which would tell any patches.
    """
    return len(blocks) >= CELLS or any(min(block.valid.shape) >= RADIUS * CELLS for block in blocks)


class _Partitions:
    """The partitions of the pixels of some blocks, under one noise model or the other; each is made once."""

    def __init__(
        self, blocks: Sequence[Block], clusters: int, seed: int, device: torch.device, step: Callable[[float], None],
        count: int, store: Store,
    ) -> None:
        self.blocks, self.clusters, self.seed, self.device = blocks, clusters, seed, device
        self.step, self.count, self.store = step, count, store
        self.made: Dict[Tuple[bool, bool], Partition] = {}
        self.masks = [torch.from_numpy(block.valid).to(device) for block in blocks]

    def planes(self, transform: Transform) -> List[Tensor]:
        """The components (components, rows, cols) of each block."""
        return [torch.from_numpy(transform(*block)).to(self.device) for block in self.blocks]

    def pixels(self, model: NoiseModel) -> Partition:
        """Each pixel for itself: k-means in every feature space, and their vote."""
        return self._partition(model, False)

    def patches(self, model: NoiseModel) -> Partition:
        """Covers larger than a few pixels: the graph cut in the first feature space."""
        return self._partition(model, True)

    def _partition(self, model: NoiseModel, patches: bool) -> Partition:
        key, made = (model.homogeneous, patches), len(self.made)

        def make() -> Partition:
            transforms = model.feature_spaces[:1] if patches else model.voting_spaces
            spaces = [self.planes(transform) for transform in transforms]
            return partition(
                spaces, self.masks, self.clusters, patches, self.seed,
                lambda done: self.step((made + done) / self.count),
            )

        if key not in self.made:
            name = f"{self.clusters}-{self.seed}-{'patches' if patches else 'pixels'}-{model.homogeneous}"
            found = self.store.partition(name, make)
            self.made[key] = found._replace(labels=[one.to(self.device) for one in found.labels])
        return self.made[key]

    def detail(self, models: NoiseModels) -> str:
        """The rule of `auto`: "patches" or "pixels"."""
        patches, pixels = self.patches(models.homogeneous), self.pixels(models.mixed)
        return better_detail(models, self.planes, self.masks, patches.labels, pixels.labels, self.seed)


def partition(
    feature_spaces: Sequence[Sequence[Tensor]], masks: Sequence[Tensor], clusters: int, patches: bool, seed: int,
    step: Callable[[float], None] = no_step,
) -> Partition:
    """Cluster each pixel of each block.

    Parameters
    ----------
    feature_spaces : for each transform, the components (components, rows, cols) of each block
    masks : for each block, bool (rows, cols)
    clusters : K
    patches : bool
        Cut the nearest-neighbour graph of the first feature space; otherwise, k-means partitions of all vote.
    seed : int
    step : called with the fraction done before each partition
    """
    if patches:
        return _patches(feature_spaces[0], masks, clusters, seed, step)
    count = int(sum(valid.sum() for valid in masks))
    chosen = _samples(count, 1, seed)[0]
    members: List[Labels] = []
    for planes in feature_spaces:
        step(len(members) / len(feature_spaces))
        points = _points(planes, masks)
        sample = points[chosen.to(points.device)].cpu().numpy()
        with same_rounding():
            means = KMeans(min(clusters, len(sample)), n_init=10, random_state=seed).fit(sample)
            members.append(means.predict(points.cpu().numpy()).astype(np.int64))
    return Partition(_to_blocks(choose(members, clusters), masks), stability(members))


def _patches(
    planes: Sequence[Tensor], masks: Sequence[Tensor], clusters: int, seed: int, step: Callable[[float], None]
) -> Partition:
    """Cut the graph of averages over similar neighbours; parameters as in `partition`.

    The graph of one sample of a large scene may lack a border between two land covers that another one has. Each of
    the `STARTS` starts then has a sample of its own, and the cuts meet in pixels of the first one, the voters.
    """
    points = _points([bilateral_mean(block, valid, RADIUS) for block, valid in zip(planes, masks)], masks)
    samples = _samples(len(points), STARTS, seed)
    if len(samples) == 1:
        voters, members = samples[0], cuts(points, clusters, seed, STARTS, step)
    else:
        voters, members = samples[0][:: -(-len(samples[0]) // VOTERS)], []
        for number, chosen in enumerate(samples):

            def of_all(done: float, before: int = number) -> None:
                step((before + done) / len(samples))

            sample = points[chosen.to(points.device)]
            found = cuts(sample, clusters, seed + number * len(MULTIPLES), 1, of_all)
            _, indices = nearest(points[voters.to(points.device)], sample, VOTES)
            members += [count_votes(indices, labels, clusters) for labels in found]
    voted, alternatives = consensus(members, clusters), votes_of_groups(members, clusters)
    voted = told_best(planes, masks, voted, alternatives, seed, voters.numpy())
    if len(voters) < len(points):
        _, indices = nearest(points, points[voters.to(points.device)], VOTES)
        voted = count_votes(indices, voted, clusters)
    return Partition(_to_blocks(voted, masks), stability(members))


def _points(planes: Sequence[Tensor], masks: Sequence[Tensor]) -> Tensor:
    """The valid pixels of all blocks (n, components), from the components (components, rows, cols) of each."""
    return torch.cat([block[:, valid].T for block, valid in zip(planes, masks)])


def _samples(count: int, number: int, seed: int) -> List[Tensor]:
    """Random samples of `count` pixels, indices in ascending order; a single one if it holds all of them."""
    rng = np.random.default_rng(seed)
    number = 1 if count <= SAMPLE else number
    return [torch.from_numpy(np.sort(rng.permutation(count)[:SAMPLE])) for _ in range(number)]


def _to_blocks(labels: Labels, masks: Sequence[Tensor]) -> List[Tensor]:
    """The labels of all valid pixels as blocks (rows, cols), -1 where not valid."""
    result, start = [], 0
    for valid in masks:
        block = torch.full(valid.shape, -1, dtype=torch.int64, device=valid.device)
        pixels = int(valid.sum())
        block[valid] = torch.from_numpy(labels[start : start + pixels]).to(valid.device)
        result.append(block)
        start += pixels
    return result


def cuts(
    points: Tensor, clusters: int, seed: int, starts: int = STARTS, step: Callable[[float], None] = no_step
) -> List[Labels]:
    """Cut the nearest-neighbour graph of points (n, components), in several ways: (n,) each, 0 to K - 1."""
    graph = neighbour_graph(points, NEIGHBOURS)
    step(1 / 3)
    vectors = spectral_embedding(graph, embedding_width(clusters), seed)
    return cuts_of_graph(graph, vectors, clusters, seed, starts, lambda done: step((2 + done) / 3))


def embedding_width(clusters: int) -> int:
    """The number of eigenvectors that cuts into K clusters use."""
    return max(clusters, min(WIDTH * clusters, WIDEST))


def cuts_of_graph(
    graph: csr_matrix, vectors: Statistic, clusters: int, seed: int, starts: int,
    step: Callable[[float], None] = no_step,
) -> List[Labels]:
    """Cuts of a graph into K clusters, `starts` for each of `MULTIPLES`, from its leading eigenvectors (n, width)."""
    members: List[Labels] = []
    for multiple in MULTIPLES * starts:
        step(len(members) / (len(MULTIPLES) * starts))
        parts = spectral_parts(vectors, round(multiple * clusters), seed + len(members))
        members.append(merge_parts(graph, parts, clusters))
    return members


def count_votes(indices: Tensor, labels: Labels, clusters: int) -> Labels:
    """The majority cluster of each point (n,): `indices` (n, votes) into the labels of the voters."""
    voters = torch.from_numpy(labels.astype(np.int64)).to(indices.device)
    votes = torch.zeros(len(indices), clusters, dtype=torch.float32, device=indices.device)
    votes.scatter_add_(1, voters[indices], torch.ones_like(indices, dtype=votes.dtype))
    voted: Labels = votes.argmax(1).cpu().numpy()
    return voted
