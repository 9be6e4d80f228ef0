"""Spectra of the clusters of a map, from a sample of the scene whose size is bounded, however large the scene."""

from __future__ import annotations

from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..features.transform import Transform
from ..maps.mosaic import Reader
from ..scene.scene import Scene
from ..scene.window_sampling import read_spread

SAMPLE_PIXELS = 2**16
SAMPLE_BYTES = 2**26
POINTS = 2500
# A step between bands that is this many times the usual step is a gap: bands are missing there.
WIDE_STEP = 4.0


class PixelSample(NamedTuple):
    """Statistics of the sampled pixels per cluster.

    pixels : int (clusters,); mean, spread : (clusters, bands), NaN where a cluster has no sampled pixel
    points : float32 (n, 2), first two components of some pixels; groups : int (n,), their clusters from 0
    """

    pixels: NDArray[Any]
    mean: NDArray[Any]
    spread: NDArray[Any]
    points: NDArray[Any]
    groups: NDArray[Any]


class _Moments:
    """Mean and standard deviation of spectra per cluster, accumulated window by window."""

    def __init__(self, clusters: int, bands: int) -> None:
        self.count = np.zeros(clusters, np.int64)
        self.total = np.zeros((clusters, bands))
        self.square = np.zeros((clusters, bands))
        self.origin: Optional[NDArray[Any]] = None

    def add(self, spectra: NDArray[Any], groups: NDArray[Any]) -> None:
        """Add spectra (pixels, bands) and their clusters, from 0."""
        if self.origin is None:  # sums of squares of values far from zero lose precision
            self.origin = spectra.mean(axis=0, dtype=np.float64)
        for index in np.unique(groups):
            apart = spectra[groups == index] - self.origin
            self.count[index] += len(apart)
            self.total[index] += apart.sum(axis=0)
            self.square[index] += (apart**2).sum(axis=0)

    def results(self) -> Tuple[NDArray[Any], NDArray[Any]]:
        """Mean and spread, (clusters, bands)."""
        held = np.where(self.count, self.count, np.nan)[:, None]
        mean = self.total / held
        variance = self.square / held - mean**2
        origin = 0.0 if self.origin is None else self.origin
        return mean + origin, np.sqrt(np.maximum(variance, 0.0))


def take_sample(
    scene: Scene, map_of: Reader, numbers: Sequence[int], transform: Optional[Transform] = None
) -> PixelSample:
    """Sample spectra and their clusters from windows spread over a scene.

    Parameters
    ----------
    scene : the scene, masked by its map
    map_of : reads the map on the grid of the scene
    numbers : cluster numbers to sample
    transform : transform of the model; without it, `points` is empty
    """
    budget = min(SAMPLE_PIXELS, SAMPLE_BYTES // (4 * len(scene.bands)))
    each = POINTS / min(budget, scene.rows * scene.cols)
    moments = _Moments(len(numbers), len(scene.bands))
    rng = np.random.default_rng(0)
    points: List[NDArray[Any]] = []
    groups: List[NDArray[Any]] = []
    for window, values, valid in read_spread(scene, budget, 2 * budget):
        found = map_of(window)[valid]
        known = np.isin(found, numbers)
        spectra, found = values[valid][known], np.searchsorted(numbers, found[known])
        if not len(found):
            continue
        moments.add(spectra, found)
        if transform is not None:
            some = rng.permutation(len(found))[: max(1, round(each * len(found)))]
            planes = np.ascontiguousarray(spectra[some].T)[:, None, :]
            points.append(transform(planes, np.ones((1, len(some)), bool))[:2, 0].T)
            groups.append(found[some])
    mean, spread = moments.results()
    located = np.concatenate(points) if points else np.zeros((0, 2), np.float32)
    if located.shape[1] == 1:  # a scene of one band has one component
        located = np.hstack([located, np.zeros_like(located)])
    return PixelSample(moments.count, mean, spread, located, np.concatenate(groups) if groups else np.zeros(0, int))


class Axis(NamedTuple):
    """Positions of the bands on the axis of a spectrum.

    order : order of the bands along the axis; places : their wavelengths (nm) or numbers, in that order
    gap_after : bool (bands - 1,), bands are missing between this place and the next
    """

    order: NDArray[Any]
    places: NDArray[Any]
    gap_after: NDArray[Any]
    unit: str

    @property
    def ordered(self) -> NDArray[Any]:
        """The positions in the order of the bands."""
        places = np.empty_like(self.places)
        places[self.order] = self.places
        return places


def spectral_axis(scene: Scene) -> Axis:
    """Wavelengths if every band has its own, otherwise band numbers; with gaps where bands are missing."""
    others = [band for band in range(1, scene.band_count + 1) if band not in set(scene.bands)]
    waves, every = scene.wavelengths, scene.all_wavelengths
    if waves and every and len(set(waves)) == len(waves):
        places = np.array(waves, float)
        missing = np.array([every[band - 1] for band in others], float)
        unit = "nm"
    else:  # a stack of several dates repeats each wavelength
        places, missing, unit = np.array(scene.bands, float), np.array(others, float), ""
    order = np.argsort(places, kind="stable")
    places = places[order]
    steps = np.diff(places)
    left, right = (np.searchsorted(np.sort(missing), ends) for ends in (places[:-1], places[1:]))
    gap = right > left
    if len(steps):
        gap |= steps > WIDE_STEP * np.median(steps)
    return Axis(order, places, gap, unit)


def with_gaps(axis: Axis, values: NDArray[Any]) -> NDArray[Any]:
    """`values` (bands,) in the order of the axis, with NaN where bands are missing."""
    return np.insert(np.asarray(values, float)[axis.order], np.flatnonzero(axis.gap_after) + 1, np.nan)


def places_with_gaps(axis: Axis) -> NDArray[Any]:
    """The positions of the values from `with_gaps`; a gap has the position of the band before it."""
    before = np.flatnonzero(axis.gap_after)
    return np.insert(axis.places, before + 1, axis.places[before])
