"""Facts for the report on a map: areas, spectra, confidence, and positions of pixels in feature space.

Only the map and a bounded sample of the scene are read, so the cost does not depend on the size of the scene.
`report.py` draws the charts.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..base.arrays import Mask, Statistic
from ..base.words import say
from ..features.transform import Transform
from ..maps.apply import MapResult
from ..maps.mapper import open_for
from ..scene.dataset import open_dataset
from ..scene.scene import Scene
from ..scene.window import Window
from ..scene.window_sampling import read_spread
from ..twin.diagnosis import UNSURE
from ..twin.model import Model

SAMPLE_PIXELS = 2**16
SAMPLE_BYTES = 2**26
POINTS = 2500
BINS = 20
# Steps between wavelengths that exceed the median step by this factor are gaps, where bands are missing.
WIDE_STEP = 4.0


class PixelSample(NamedTuple):
    """Statistics of sampled pixels per cluster.

    pixels : (clusters,), number of sampled pixels
    mean, spread : (clusters, bands), mean and standard deviation, NaN for clusters without sampled pixels
    points : (n, 2), first two components of some pixels; groups : (n,), their clusters, from 0
    """

    pixels: NDArray[np.int64]
    mean: Statistic
    spread: Statistic
    points: NDArray[np.float32]
    groups: NDArray[np.int64]


class _Moments:
    """Mean and standard deviation of spectra per cluster, accumulated window by window."""

    def __init__(self, clusters: int, bands: int) -> None:
        self.count = np.zeros(clusters, np.int64)
        self.total = np.zeros((clusters, bands))
        self.square = np.zeros((clusters, bands))
        self.origin: Optional[Statistic] = None

    def add(self, spectra: NDArray[np.float32], groups: NDArray[np.int64]) -> None:
        """Add spectra (pixels, bands) and their clusters, from 0."""
        if self.origin is None:  # sums of squares of values far from zero lose precision
            self.origin = spectra.mean(axis=0, dtype=np.float64)
        for index in np.unique(groups):
            centred = spectra[groups == index] - self.origin
            self.count[index] += len(centred)
            self.total[index] += centred.sum(axis=0)
            self.square[index] += (centred**2).sum(axis=0)

    def results(self) -> Tuple[Statistic, Statistic]:
        """Mean and standard deviation, (clusters, bands), NaN for clusters without pixels."""
        count = np.where(self.count, self.count, np.nan)[:, None]
        mean = self.total / count
        variance = self.square / count - mean**2
        origin = 0.0 if self.origin is None else self.origin
        return mean + origin, np.sqrt(np.maximum(variance, 0.0))


def take_sample(model: Model, result: MapResult, scene: Scene) -> PixelSample:
    """Sample windows spread over the scene, which is masked by its map, and the clusters of their pixels."""
    budget = min(SAMPLE_PIXELS, SAMPLE_BYTES // (4 * len(scene.bands)))
    each = POINTS / min(budget, scene.rows * scene.cols)
    transform = Transform.from_tensors(model.tensors)
    moments = _Moments(model.clusters, len(scene.bands))
    rng = np.random.default_rng(0)
    points: List[NDArray[np.float32]] = []
    groups: List[NDArray[np.int64]] = []
    clusters = open_dataset(result.output)
    for window, values, valid in read_spread(scene, budget, 2 * budget):
        found = _read(clusters, window)[valid].astype(np.int64) - 1
        spectra = values[valid]
        moments.add(spectra, found)
        some = rng.permutation(len(found))[: max(1, round(each * len(found)))]
        planes = np.ascontiguousarray(spectra[some].T)[:, None, :]
        points.append(transform(planes, np.ones((1, len(some)), bool))[:2, 0].T)
        groups.append(found[some])
    mean, spread = moments.results()
    joined = np.concatenate(points) if points else np.zeros((0, 2), np.float32)
    if joined.shape[1] == 1:  # a scene with one band has one component
        joined = np.hstack([joined, np.zeros_like(joined)])
    return PixelSample(
        moments.count, mean, spread, joined, np.concatenate(groups) if groups else np.zeros(0, np.int64)
    )


def _read(dataset: gdal.Dataset, window: Window) -> NDArray[Any]:
    values: NDArray[Any] = dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.cols, window.rows)
    return values


def thumbnail(path: str, side: int) -> NDArray[Any]:
    """Read band 1 of a raster in its own data type, subsampled (nearest pixel) to at most `side` rows and columns."""
    dataset = open_dataset(path)
    rows, cols = dataset.RasterYSize, dataset.RasterXSize
    factor = min(1.0, side / max(rows, cols))
    size = {"buf_xsize": max(1, round(cols * factor)), "buf_ysize": max(1, round(rows * factor))}
    values: NDArray[Any] = dataset.GetRasterBand(1).ReadAsArray(resample_alg=gdal.GRIORA_NearestNeighbour, **size)
    return values


class Axis(NamedTuple):
    """Positions of the bands on the axis of a spectrum.

    order : (bands,), indices of the bands in the order of the axis
    places : (bands,), their wavelengths (nm) or numbers, in that order
    gap_after : (bands - 1,), whether bands are missing between this place and the next
    unit : "nm", or "" for band numbers
    """

    order: NDArray[np.intp]
    places: Statistic
    gap_after: Mask
    unit: str


def spectral_axis(scene: Scene) -> Axis:
    """Make an axis of wavelengths if the scene has a different one for each band, otherwise of band numbers."""
    others = [band for band in range(1, scene.band_count + 1) if band not in set(scene.bands)]
    waves, every = scene.wavelengths, scene.all_wavelengths
    if waves and every and len(set(waves)) == len(waves):
        places = np.array(waves, float)
        missing = np.array([every[band - 1] for band in others], float)
        unit = "nm"
    else:  # in a stack of several dates, wavelengths are repeated
        places, missing, unit = np.array(scene.bands, float), np.array(others, float), ""
    order = np.argsort(places, kind="stable")
    places = places[order]
    steps = np.diff(places)
    left, right = (np.searchsorted(np.sort(missing), ends) for ends in (places[:-1], places[1:]))
    gap = right > left
    if len(steps):
        gap |= steps > WIDE_STEP * np.median(steps)
    return Axis(order, places, gap, unit)


def with_gaps(axis: Axis, values: Statistic) -> Statistic:
    """Return `values` (bands,) in the order of the axis, with NaN inserted where bands are missing."""
    return np.insert(np.asarray(values, float)[axis.order], np.flatnonzero(axis.gap_after) + 1, np.nan)


def places_with_gaps(axis: Axis) -> Statistic:
    """Return the places for the values of `with_gaps`; a gap has the place of the band before it."""
    before = np.flatnonzero(axis.gap_after)
    return np.insert(axis.places, before + 1, axis.places[before])


def confidence_facts(path: Optional[str], output: str, clusters: int) -> Dict[str, Any]:
    """Histogram of the confidence and its mean per cluster, from at most about one megapixel."""
    if not path:
        return {"histogram": None, "cluster_confidence": [None] * clusters}
    values, classes = thumbnail(path, 1024), thumbnail(output, 1024).astype(np.int64)
    mapped = (values >= 0) & (classes > 0)
    counts, _ = np.histogram(values[mapped], BINS, (0.0, 1.0))
    number = np.bincount(classes[mapped], minlength=clusters + 1)[1:]
    total = np.bincount(classes[mapped], values[mapped], minlength=clusters + 1)[1:]
    return {
        "histogram": (counts / max(counts.sum(), 1)).tolist(),
        "cluster_confidence": [float(t / n) if n else None for t, n in zip(total, number)],
    }


def summarise(model: Model, result: MapResult, scene_path: str) -> Tuple[Dict[str, Any], Axis, PixelSample]:
    """Collect the facts of the report as plain values, and the axis and the sample for its charts."""
    with open_for(model, scene_path, result.output) as scene:  # masked by the map
        sample, axis = take_sample(model, result, scene), spectral_axis(scene)
        described, hectares, bands = scene.describe(), scene.pixel_area_ha, list(scene.bands)
        waves = list(scene.wavelengths) if scene.wavelengths else None
    confidence = confidence_facts(result.confidence, result.output, model.clusters)
    shown = set(model.numbers)
    entries = [
        {
            "cluster": index + 1, "name": name, "color": list(color), "pixels": int(count),
            "share": count / max(result.valid_pixels, 1), "area_ha": None if hectares is None else count * hectares,
            "confidence": confidence["cluster_confidence"][index], "sampled_pixels": int(sample.pixels[index]),
            "mean": _plain(sample.mean[index]), "spread": _plain(sample.spread[index]),
        }
        for index, (name, color, count) in enumerate(zip(model.names, model.colors, result.counts))
        if index + 1 in shown
    ]  # fmt: skip
    facts = {
        "scene": described, "bands": bands, "wavelengths": waves, "dropped": model.header.get("dropped", {}),
        "clusters": entries, "clusters_found": result.clusters_found, "valid_pixels": result.valid_pixels,
        "mean_confidence": result.mean_confidence if result.valid_pixels else None,
        "confidence_histogram": confidence["histogram"], "apply_seconds": result.seconds,
        "apply_device": result.device, "diagnosis": [*model.diagnosis, *_unsure(entries)], "history": model.history,
        "settings": model.settings, "seed": model.seed, "train_seconds": model.seconds,
        "train_device": model.device, "versions": model.versions, "trained_on": model.scenes,
        "plugin_version": model.header.get("plugin_version", "unknown"),
        "scene_kind": model.header.get("scene_kind"), "nugget_share": model.header.get("nugget_share"),
    }  # fmt: skip
    return facts, axis, sample


def _unsure(clusters: List[Dict[str, Any]]) -> List[str]:
    """A sentence that names the clusters of low confidence; empty if there are none."""
    named = [
        f"{cluster['name']} ({cluster['confidence']:.2f})" for cluster in clusters
        if cluster["confidence"] is not None and cluster["confidence"] < UNSURE
    ]  # fmt: skip
    if not named:
        return []
    return [say(
        "Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with "
        "another cluster, or ask for fewer.",
        clusters=", ".join(named),
    )]


def _plain(values: Statistic) -> Optional[List[float]]:
    """Values as a list for JSON; None if any is NaN."""
    return None if np.isnan(values).any() else [float(f"{value:.6g}") for value in values]
