"""A suggested number of clusters, from the scene alone, without labels.

The features are those of the pseudo-labels: the noise-whitened transform, and in homogeneous areas the mean of similar
neighbours. k-means is run for each number of clusters. The variance within clusters falls with their number; where
the curve of its logarithm bends, one cluster fewer merges two land covers. The suggestion is the sharpest bend or, if
clear bends follow it without a gap, the last of them: there, one cluster more only splits a land cover.

In some scenes, many land covers grade into each other and the curve has no clear bend. There the suggestion is the
number of independent signals, the components with at least as much signal as noise, plus one: so many clusters can be
separated (Chang & Du, 2004, count endmembers in this way).

Numbers worth trying, too, are the next bends, one cluster more, and twice as many; without a clear bend, the number of
signals that are twice the noise, plus one, and the middle between both counts.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.cluster import KMeans

from ..base.arrays import Statistic
from ..base.blas import same_rounding
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from ..base.words import say
from ..features.noise import Statistics
from ..features.training_data import TrainingData, read_sample
from .graph import bilateral_mean
from .noise_model import NoiseModel, NoiseModels, fit_noise_models
from .partition import RADIUS
from .resampled import on_measurement_grid
from .store import Store, cache_folder

COMPONENTS = 30
CPU = torch.device("cpu")
SAMPLE = 3000
DRAWS = 2
STARTS = 4
# A sharpest bend below this is not clear. Scenes with a clear number have 0.09 to 0.4, Indian Pines has 0.03.
CLEAR = 0.06
# How many other numbers are named.
OTHERS = 4
# Variance of a component, in units of noise, that holds as much signal as noise, and twice as much.
SIGNAL, STRONG = 2.0, 3.0
MEMORY = 1024
READING = 0.15
# Variance within clusters, as a fraction of the total, below which it is rounding: one spectrum per cluster.
FLOOR = 1e-6


@dataclass(frozen=True)
class Suggestion:
    """A suggested number of clusters, and what it is based on.

    scene : name of the scene; clusters : the suggestion
    numbers : the numbers of clusters that were tried; scores : for each, the bend of the curve there; within : for
    each, the root mean square distance of the pixels to the mean of their cluster, in units of noise
    others : up to `OTHERS` numbers worth trying, ascending
    basis : "bend", or "signals" if the curve has no clear bend; signals : components with as much signal as noise
    scene_kind : "fields" (homogeneous areas) or "mixed" (mixed pixels), see `fit_noise_model`
    pixels : valid pixels that were read
    detail : "pixels" or "patches", the one that a training takes by itself; "" without previews
    maps : for each preview, its clusters, its detail, whether it is recommended, and how to train it
    """

    scene: str
    clusters: int
    numbers: List[int]
    scores: List[float]
    within: List[float]
    others: List[int]
    basis: str
    signals: int
    scene_kind: str
    pixels: int
    seconds: float
    detail: str = ""
    maps: List[Dict[str, Any]] = field(default_factory=list)

    def to_json(self) -> Dict[str, Any]:
        """All attributes as plain values."""
        return asdict(self)

    def explain(self) -> str:
        """The suggestion as one line for the user."""
        line = say("{scene}: {clusters} clusters suggested", scene=self.scene, clusters=self.clusters)
        if self.basis != "bend":
            line += " (" + say("no number stands out; this is the number of signals above noise") + ")"
        if self.others:
            *first, last = map(str, self.others)
            others = f"{', '.join(first)} {say('or')} {last}" if first else last
            line += "; " + say("also worth trying: {others}", others=others)
        if self.detail:
            line += "; " + say("detail: {detail}", detail=self.detail)
        return line


def suggest(
    scene: str,
    min_clusters: int = 2,
    max_clusters: int = 30,
    *,
    bands: Optional[str] = None,
    mask: Optional[str] = None,
    seed: int = 0,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> Suggestion:
    """Suggest a number of clusters for a scene.

    Parameters
    ----------
    scene : str
        Anything GDAL opens.
    min_clusters, max_clusters : int
        The range to choose from. Two is suggested only if the range allows no other number: every scene divides into
        bright and dark pixels, which is rarely of interest.
    bands, mask : str, optional
        As in `trainer.train`.
    seed : int
        Seed of the sample and of k-means.

    Raises
    ------
    SSCCError
        The range is impossible, the scene cannot be read, or it has fewer distinct pixels than clusters.
    Cancelled
        The user cancelled.
    """
    check_range(min_clusters, max_clusters)
    started = time.perf_counter()
    basis = read_basis(scene, bands, mask, progress, cancelled, log)
    return suggest_from(basis, min_clusters, max_clusters, seed, started, progress, cancelled)


def check_range(min_clusters: int, max_clusters: int) -> None:
    """Raise `SSCCError` if the range of numbers of clusters is impossible."""
    if not 2 <= min_clusters <= max_clusters:
        raise SSCCError(
            "{min_clusters} to {max_clusters} clusters: give a range from 2 upwards",
            min_clusters=min_clusters, max_clusters=max_clusters,
        )


class Basis(NamedTuple):
    """What a suggestion and the previews share: the training pixels of a scene, and its noise models.

    path, name : of the scene; pixels : valid pixels that were read
    sample : the training pixels, on the grid of their measurements
    store : keeps what a training on the same pixels can use
    """

    path: str
    name: str
    pixels: int
    sample: TrainingData
    models: NoiseModels
    store: Store


def read_basis(
    scene: str, bands: Optional[str], mask: Optional[str], progress: Progress, cancelled: Cancel, log: Log
) -> Basis:
    """Read the training pixels of a scene and fit its noise models; raises as `suggest` does."""
    sample = read_sample([scene], bands, mask, MEMORY, lambda f, m: progress(READING * f, m), cancelled, log)
    name, pixels = str(sample.description["scenes"][0]["name"]), sample.pixels
    sample = sample._replace(blocks=list(on_measurement_grid(sample.blocks)[0]))
    store = Store(cache_folder(), writes=True)
    store.about(sample.blocks, COMPONENTS, CPU)
    models = store.noise_models(
        lambda: fit_noise_models(sample.blocks, COMPONENTS, lambda _done: check_cancel(cancelled))
    )
    return Basis(scene, name, pixels, sample, models, store)


def suggest_from(
    basis: Basis, min_clusters: int, max_clusters: int, seed: int, started: float, progress: Progress,
    cancelled: Cancel,
) -> Suggestion:
    """The suggestion for a scene that was read; `started`: the time of `time.perf_counter` at the start."""
    scene, sample, noise_model = basis.path, basis.sample, basis.models.suggested
    points = feature_points(sample, noise_model)
    distinct = count_distinct(sample)
    if distinct < min_clusters:
        raise SSCCError(
            "{scene}: has only {distinct} distinct pixel values; {min_clusters} clusters cannot be told apart",
            scene=scene, distinct=distinct, min_clusters=min_clusters,
        )
    top = min(max_clusters, distinct)
    # The bend at K depends on K - 1 and K + 1.
    spread = spread_within(points, min_clusters - 1, top + 1, seed, progress, cancelled)
    return Suggestion(
        scene=basis.name, **_pick(spread, list(range(min_clusters, top + 1)), signal_variances(sample, noise_model)),
        scene_kind="fields" if noise_model.homogeneous else "mixed", pixels=basis.pixels,
        seconds=time.perf_counter() - started,
    )


def _pick(spread: Statistic, numbers: List[int], variances: Statistic) -> Dict[str, Any]:
    """The attributes of a suggestion among `numbers`, from the curve (n + 2,) and the variances of the components."""
    scores = bends(spread)
    ranked = rank(numbers, scores)
    signals, strong = (int((variances >= least).sum()) for least in (SIGNAL, STRONG))
    clear = len(numbers) == 1 or scores[numbers.index(ranked[0])] >= CLEAR
    if clear:
        chosen = last_clear(numbers, scores, ranked[0])
        further = [chosen + 1, 2 * chosen]
    else:
        chosen = min(max(signals + 1, numbers[0]), numbers[-1])
        further = [strong + 1, (signals + strong) // 2 + 1]
    nearest = [number for number in ranked if number not in (chosen, 2)][:2]
    others = [number for number in dict.fromkeys(nearest + further) if number in numbers and number not in (chosen, 2)]
    return {
        "clusters": chosen, "numbers": numbers, "scores": [float(score) for score in scores],
        "within": [float(np.exp(value / 2)) for value in spread[1:-1]],
        "others": sorted(others[:OTHERS]),
        "basis": "bend" if clear else "signals", "signals": signals,
    }


def feature_points(sample: TrainingData, noise_model: NoiseModel) -> NDArray[np.float32]:
    """The pixels in the feature space that the pseudo-labels use: float32 (pixels, components)."""
    pixels = []
    for block in sample.blocks:
        planes, valid = torch.from_numpy(noise_model.feature_spaces[0](*block)), torch.from_numpy(block.valid)
        if noise_model.homogeneous:
            planes = bilateral_mean(planes, valid, RADIUS)
        pixels.append(planes[:, valid].T)
    points: NDArray[np.float32] = torch.cat(pixels).numpy()
    return points


def count_distinct(sample: TrainingData) -> int:
    """Number of distinct spectra in a subset of the pixels."""
    step = 1 + sample.pixels // SAMPLE
    drawn = [block.values[:, block.valid][:, ::step].T for block in sample.blocks]
    return len(np.unique(np.concatenate(drawn), axis=0))


def spread_within(
    points: NDArray[np.float32], low: int, high: int, seed: int,
    progress: Progress = no_progress, cancelled: Cancel = never,
) -> Statistic:
    """Logarithm of the mean squared distance to the cluster mean, for each number of clusters from `low` to `high`.

    Parameters
    ----------
    points : (pixels, components)

    Returns
    -------
    float64 (high - low + 1,)
        Averaged over random subsets of at most `SAMPLE` pixels, so that a bend due to one subset loses weight.
    """
    rng = np.random.default_rng(seed)
    least = FLOOR * float(points.var(axis=0).sum()) or FLOOR
    draws = DRAWS if len(points) > SAMPLE else 1
    total = np.zeros(high - low + 1)
    steps = draws * len(total)
    for draw in range(draws):
        chosen = points[rng.permutation(len(points))[:SAMPLE]]
        most = len(np.unique(chosen, axis=0))
        for index, clusters in enumerate(range(low, high + 1)):
            check_cancel(cancelled)
            with same_rounding():
                inertia = KMeans(min(clusters, most), n_init=STARTS, random_state=seed).fit(chosen).inertia_
            total[index] += np.log(max(inertia / len(chosen), least)) / draws
            done = (draw * len(total) + index + 1) / steps
            progress(READING + (1 - READING) * done, say("Trying {clusters} clusters", clusters=clusters))
    return total


def bends(spread: Statistic) -> Statistic:
    """The bend of a curve (n + 2,) at each inner point: its second difference, (n,)."""
    second: Statistic = spread[:-2] - 2 * spread[1:-1] + spread[2:]
    return second


def rank(numbers: List[int], scores: Statistic) -> List[int]:
    """Numbers by descending score; two comes last."""
    order: List[Tuple[bool, float, int]] = sorted((n == 2, -float(s), n) for n, s in zip(numbers, scores))
    return [number for _, _, number in order]


def last_clear(numbers: List[int], scores: Statistic, sharpest: int) -> int:
    """The last of the clear bends that follow the sharpest one without a gap."""
    place = numbers.index(sharpest)
    while place + 1 < len(numbers) and scores[place + 1] >= CLEAR:
        place += 1
    return numbers[place]


def signal_variances(sample: TrainingData, noise_model: NoiseModel) -> Statistic:
    """The variance of each component (components,): the noise has variance 1, and the rest is signal."""
    moments = Statistics(noise_model.feature_spaces[0].matrix.shape[1])
    for block in sample.blocks:
        moments.add(noise_model.feature_spaces[0](*block), block.valid)
    variances: Statistic = np.diag(moments.covariance)
    return variances
