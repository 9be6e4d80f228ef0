"""How many clusters? A suggestion from the scene itself, without labels.

The pixels are seen as the training's teacher sees them: through the noise-whitened transform, and in a scene of
fields averaged with their like. k-means with every number of clusters tell how much spread is left within clusters.
Each further cluster takes some away; where the curve of its logarithm bends most, one cluster fewer loses a cover
and one more only splits one.

Some scenes hold so many covers that grade into each other that the curve bends nowhere. There the number of
independent signals speaks: components with at least as much signal as noise. That many, and one, can lie apart from
each other (Chang & Du, 2004, count end members so).
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import torch
from sklearn.cluster import KMeans

from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from ..base.words import say
from ..features.noise import Statistics
from ..features.training_data import TrainingData, read_sample
from .graph import bilateral_mean
from .noise_model import NoiseModel, fit_noise_model
from .partition import RADIUS
from .resampled import measured

COMPONENTS = 30
SAMPLE = 3000
DRAWS = 2
STARTS = 4
# A greatest bend below this is no bend. Scenes whose number is plain have 0.09 to 0.4, Indian Pines has 0.03.
PLAIN = 0.06
MEMORY = 1024
READING = 0.15
# Less spread than this share of all of it is rounding: clusters that hold one spectrum each.
FLOOR = 1e-6


@dataclass(frozen=True)
class Suggestion:
    """A suggested number of clusters, and what it rests on.

    scene : name of the scene; clusters : the suggestion
    numbers : the numbers of clusters that were tried; scores : of each, the bend of the curve there, the greatest
    is suggested; within : of each, the root mean square distance of a pixel to its cluster's mean, noise units
    others : the numbers with the next greatest bends
    basis : "bend", or "signals" where the curve bends nowhere; signals : components with as much signal as noise
    scene_kind : "fields" or "mixed", see `teacher`; pixels : valid pixels that were read
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

    def to_json(self) -> Dict[str, Any]:
        """All of it as plain values."""
        return asdict(self)

    def explain(self) -> str:
        """The suggestion in one line."""
        told = say("{scene}: {clusters} clusters suggested", scene=self.scene, clusters=self.clusters)
        if self.basis != "bend":
            told += " (" + say("no number stands out; this is the number of signals above noise") + ")"
        if self.others:
            others = f" {say('or')} ".join(str(number) for number in self.others)
            told += "; " + say("also worth trying: {others}", others=others)
        return told


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
        The range to choose from. Two is suggested only where the range leaves nothing else: every scene falls into
        a bright and a dark half, and that is hardly what is asked.
    bands, mask : str, optional
        As in `trainer.train`.
    seed : int
        Of the sample and of k-means.

    Raises
    ------
    SSCCError
        An impossible range, or a scene that cannot be read.
    Cancelled
    """
    if not 2 <= min_clusters <= max_clusters:
        raise SSCCError(
            "{min_clusters} to {max_clusters} clusters: give a range from 2 upwards",
            min_clusters=min_clusters, max_clusters=max_clusters,
        )
    started = time.perf_counter()
    sample = read_sample([scene], bands, mask, MEMORY, lambda f, m: progress(READING * f, m), cancelled, log)
    name = str(sample.description["scenes"][0]["name"])
    pixels = sample.pixels
    sample = sample._replace(blocks=list(measured(sample.blocks)[0]))
    noise_model = fit_noise_model(sample.blocks, COMPONENTS, lambda _done: check_cancel(cancelled))
    points = feature_points(sample, noise_model)
    distinct = count_distinct(sample)
    if distinct < min_clusters:
        raise SSCCError(
            "{scene}: has only {distinct} distinct pixel values; {min_clusters} clusters cannot be told apart",
            scene=scene, distinct=distinct, min_clusters=min_clusters,
        )
    top = min(max_clusters, distinct)
    # The bend at K needs its two neighbours.
    spread = spread_within(points, min_clusters - 1, top + 1, seed, progress, cancelled)
    return Suggestion(
        scene=name, **_pick(spread, list(range(min_clusters, top + 1)), count_signals(sample, noise_model)),
        scene_kind="fields" if noise_model.homogeneous else "mixed", pixels=pixels,
        seconds=time.perf_counter() - started,
    )


def _pick(spread: np.ndarray, numbers: List[int], signals: int) -> Dict[str, Any]:
    """What a suggestion says of `numbers`, from the curve about them (n + 2,) and the number of signals above noise."""
    scores = bends(spread)
    ranked = rank(numbers, scores)
    plain = len(numbers) == 1 or scores[numbers.index(ranked[0])] >= PLAIN
    chosen = ranked[0] if plain else min(max(signals + 1, numbers[0]), numbers[-1])
    return {
        "clusters": chosen, "numbers": numbers, "scores": [float(score) for score in scores],
        "within": [float(np.exp(value / 2)) for value in spread[1:-1]],
        "others": [number for number in ranked if number not in (chosen, 2)][:2],
        "basis": "bend" if plain else "signals", "signals": signals,
    }


def feature_points(sample: TrainingData, noise_model: NoiseModel) -> np.ndarray:
    """The pixels as the teacher sees them: float32 (pixels, components)."""
    seen = []
    for block in sample.blocks:
        planes, valid = torch.from_numpy(noise_model.feature_spaces[0](*block)), torch.from_numpy(block.valid)
        if noise_model.homogeneous:
            planes = bilateral_mean(planes, valid, RADIUS)
        seen.append(planes[:, valid].T)
    return torch.cat(seen).numpy()


def count_distinct(sample: TrainingData) -> int:
    """How many different spectra a draw of the pixels holds."""
    step = 1 + sample.pixels // SAMPLE
    drawn = [block.values[:, block.valid][:, ::step].T for block in sample.blocks]
    return len(np.unique(np.concatenate(drawn), axis=0))


def spread_within(
    points: np.ndarray, low: int, high: int, seed: int, progress: Progress = no_progress, cancelled: Cancel = never
) -> np.ndarray:
    """Logarithm of the mean squared distance to the cluster's mean, for each number of clusters low..high.

    Parameters
    ----------
    points : (pixels, components)

    Returns
    -------
    (high - low + 1,), averaged over draws of at most `SAMPLE` pixels: a bend that one draw happens to have fades.
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
            inertia = KMeans(min(clusters, most), n_init=STARTS, random_state=seed).fit(chosen).inertia_
            total[index] += np.log(max(inertia / len(chosen), least)) / draws
            done = (draw * len(total) + index + 1) / steps
            progress(READING + (1 - READING) * done, say("Trying {clusters} clusters", clusters=clusters))
    return total


def bends(spread: np.ndarray) -> np.ndarray:
    """How much a curve (n + 2,) bends at each inner point: its second difference, (n,)."""
    return spread[:-2] - 2 * spread[1:-1] + spread[2:]


def rank(numbers: List[int], scores: np.ndarray) -> List[int]:
    """Numbers by falling score; two comes last."""
    order: List[Tuple[bool, float, int]] = sorted((n == 2, -float(s), n) for n, s in zip(numbers, scores))
    return [number for _, _, number in order]


def count_signals(sample: TrainingData, noise_model: NoiseModel) -> int:
    """Components with at least as much signal as noise: noise has variance 1, so theirs is 2 or more."""
    moments = Statistics(noise_model.feature_spaces[0].matrix.shape[1])
    for block in sample.blocks:
        moments.add(noise_model.feature_spaces[0](*block), block.valid)
    return int((np.diag(moments.covariance) >= 2).sum())
