"""What an applied model found in a scene, in numbers: areas, spectra, confidence, where pixels lie in the transform.

Reads the map and a bounded sample of the scene, so that it costs the same for scenes of any size. `report.py` draws
from this.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from osgeo import gdal

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
# Steps between bands that are this much wider than usual are gaps: bands are missing there.
WIDE_STEP = 4.0


class PixelSample(NamedTuple):
    """Sampled pixels, cluster by cluster.

    pixels : int (clusters,); mean, spread : (clusters, bands), NaN where a cluster has no sampled pixel
    points : float32 (n, 2), first two components of some pixels; groups : int (n,), their clusters from 0
    """

    pixels: np.ndarray
    mean: np.ndarray
    spread: np.ndarray
    points: np.ndarray
    groups: np.ndarray


class _Moments:
    """Mean and standard deviation of spectra per cluster, gathered window by window."""

    def __init__(self, clusters: int, bands: int) -> None:
        self.count = np.zeros(clusters, np.int64)
        self.total = np.zeros((clusters, bands))
        self.square = np.zeros((clusters, bands))
        self.origin: Optional[np.ndarray] = None

    def add(self, spectra: np.ndarray, groups: np.ndarray) -> None:
        """Take in spectra (pixels, bands) and their clusters, from 0."""
        if self.origin is None:  # sums of squares far from zero lose digits
            self.origin = spectra.mean(axis=0, dtype=np.float64)
        for index in np.unique(groups):
            apart = spectra[groups == index] - self.origin
            self.count[index] += len(apart)
            self.total[index] += apart.sum(axis=0)
            self.square[index] += (apart**2).sum(axis=0)

    def results(self) -> Tuple[np.ndarray, np.ndarray]:
        """Mean and spread, (clusters, bands)."""
        held = np.where(self.count, self.count, np.nan)[:, None]
        mean = self.total / held
        variance = self.square / held - mean**2
        origin = 0.0 if self.origin is None else self.origin
        return mean + origin, np.sqrt(np.maximum(variance, 0.0))


def take_sample(model: Model, result: MapResult, scene: Scene) -> PixelSample:
    """Read windows spread over the scene, masked by its map, and what the map says of their pixels."""
    budget = min(SAMPLE_PIXELS, SAMPLE_BYTES // (4 * len(scene.bands)))
    each = POINTS / min(budget, scene.rows * scene.cols)
    transform = Transform.from_tensors(model.tensors)
    moments = _Moments(model.clusters, len(scene.bands))
    rng = np.random.default_rng(0)
    points: List[np.ndarray] = []
    groups: List[np.ndarray] = []
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
    located = np.concatenate(points) if points else np.zeros((0, 2), np.float32)
    if located.shape[1] == 1:  # a scene of one band has one component
        located = np.hstack([located, np.zeros_like(located)])
    return PixelSample(moments.count, mean, spread, located, np.concatenate(groups) if groups else np.zeros(0, int))


def _read(dataset: gdal.Dataset, window: Window) -> np.ndarray:
    return dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.cols, window.rows)


def thumbnail(path: str, side: int) -> np.ndarray:
    """A raster's band 1, thinned (nearest pixel) so that no side is longer than `side`."""
    dataset = open_dataset(path)
    rows, cols = dataset.RasterYSize, dataset.RasterXSize
    factor = min(1.0, side / max(rows, cols))
    size = {"buf_xsize": max(1, round(cols * factor)), "buf_ysize": max(1, round(rows * factor))}
    return dataset.GetRasterBand(1).ReadAsArray(resample_alg=gdal.GRIORA_NearestNeighbour, **size)


class Axis(NamedTuple):
    """Where the bands lie on the axis of a spectrum.

    order : of the bands along the axis; places : their wavelengths (nm) or numbers, in that order
    gap_after : bool (bands - 1,), bands are missing between this place and the next
    """

    order: np.ndarray
    places: np.ndarray
    gap_after: np.ndarray
    unit: str


def spectral_axis(scene: Scene) -> Axis:
    """Wavelengths where the scene tells them once per band, band numbers otherwise; with the gaps of missing bands."""
    others = [band for band in range(1, scene.band_count + 1) if band not in set(scene.bands)]
    waves, every = scene.wavelengths, scene.all_wavelengths
    if waves and every and len(set(waves)) == len(waves):
        places = np.array(waves, float)
        missing = np.array([every[band - 1] for band in others], float)
        unit = "nm"
    else:  # a stack of dates has each wavelength several times
        places, missing, unit = np.array(scene.bands, float), np.array(others, float), ""
    order = np.argsort(places, kind="stable")
    places = places[order]
    steps = np.diff(places)
    left, right = (np.searchsorted(np.sort(missing), ends) for ends in (places[:-1], places[1:]))
    gap = right > left
    if len(steps):
        gap |= steps > WIDE_STEP * np.median(steps)
    return Axis(order, places, gap, unit)


def with_gaps(axis: Axis, values: np.ndarray) -> np.ndarray:
    """`values` (bands,) in the axis's order, with NaN where bands are missing."""
    return np.insert(np.asarray(values, float)[axis.order], np.flatnonzero(axis.gap_after) + 1, np.nan)


def places_with_gaps(axis: Axis) -> np.ndarray:
    """The places that go with `with_gaps`; a gap has the place of the band before it."""
    before = np.flatnonzero(axis.gap_after)
    return np.insert(axis.places, before + 1, axis.places[before])


def confidence_facts(path: Optional[str], output: str, clusters: int) -> Dict[str, Any]:
    """Histogram of confidence and its mean per cluster, from at most about a megapixel."""
    if not path:
        return {"histogram": None, "cluster_confidence": [None] * clusters}
    values, classes = thumbnail(path, 1024), thumbnail(output, 1024).astype(np.int64)
    held = (values >= 0) & (classes > 0)
    counts, _ = np.histogram(values[held], BINS, (0.0, 1.0))
    number = np.bincount(classes[held], minlength=clusters + 1)[1:]
    total = np.bincount(classes[held], values[held], minlength=clusters + 1)[1:]
    return {
        "histogram": (counts / max(counts.sum(), 1)).tolist(),
        "cluster_confidence": [float(t / n) if n else None for t, n in zip(total, number)],
    }


def summarise(model: Model, result: MapResult, scene_path: str) -> Tuple[Dict[str, Any], Axis, PixelSample]:
    """Everything the report states, as plain values; the axis and the sample it draws from."""
    with open_for(model, scene_path, result.output) as scene:  # where the map holds clusters
        sample, axis = take_sample(model, result, scene), spectral_axis(scene)
        described, hectares, bands = scene.describe(), scene.pixel_area_ha, list(scene.bands)
        waves = list(scene.wavelengths) if scene.wavelengths else None
    confidence = confidence_facts(result.confidence, result.output, model.clusters)
    shown = set(model.numbers)
    told = [
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
        "clusters": told, "clusters_found": result.clusters_found, "valid_pixels": result.valid_pixels,
        "mean_confidence": result.mean_confidence if result.valid_pixels else None,
        "confidence_histogram": confidence["histogram"], "apply_seconds": result.seconds,
        "apply_device": result.device, "diagnosis": [*model.diagnosis, *_unsure(told)], "history": model.history,
        "settings": model.settings, "seed": model.seed, "train_seconds": model.seconds,
        "train_device": model.device, "versions": model.versions, "trained_on": model.scenes,
        "plugin_version": model.header.get("plugin_version", "unknown"),
        "scene_kind": model.header.get("scene_kind"), "nugget_share": model.header.get("nugget_share"),
    }  # fmt: skip
    return facts, axis, sample


def _unsure(clusters: List[Dict[str, Any]]) -> List[str]:
    """A sentence on the clusters of the map that the network is not sure of; none where there are none."""
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


def _plain(values: np.ndarray) -> Optional[List[float]]:
    """A list for JSON; None where there is nothing to tell."""
    return None if np.isnan(values).any() else [float(f"{value:.6g}") for value in values]
