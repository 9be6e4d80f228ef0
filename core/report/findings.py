"""The figures of the report on a map: areas, patches, spectra, confidence. `map_report.py` presents them."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import Cancel, Progress, SSCCError, never, no_progress
from ..base.words import say
from ..features.transform import Transform
from ..maps.legend import legend_of
from ..maps.mapper import open_for
from ..maps.mosaic import reader_on
from ..maps.provenance import check_map_of, read_provenance
from ..maps.recode import open_map
from ..maps.statistics import Holding, holdings
from ..scene.scene import Scene
from ..twin.diagnosis import UNSURE
from ..twin.hierarchy import CONFUSIONS, hierarchy
from ..twin.model import Model
from .pictures import thumbnail
from .spectra import Axis, PixelSample, spectral_axis, take_sample

BINS = 20
# Most clusters of low confidence that the diagnosis names: of more, those with the lowest.
NAMED = 10


class Subject(NamedTuple):
    """The subject of a report.

    path : the map, or the mosaic of `maps`
    scene, model, confidence : scene, model and confidence raster of the map, if known
    seconds, device : computing time and device, if the map was made in this run
    others : map and scene of other training scenes, if the report is on a training
    unmapped : number of further training scenes, which are not mapped
    """

    path: str
    maps: Sequence[str]
    scene: Optional[str] = None
    model: Optional[Model] = None
    confidence: Optional[str] = None
    seconds: Optional[float] = None
    device: str = ""
    others: Sequence[Tuple[str, str]] = ()
    unmapped: int = 0


class Findings(NamedTuple):
    """`facts` as plain values; the axis and the sample of the spectra, if there is a scene."""

    facts: Dict[str, Any]
    axis: Optional[Axis] = None
    sample: Optional[PixelSample] = None


def summarise(subject: Subject, progress: Progress = no_progress, cancelled: Cancel = never) -> Findings:
    """Compute everything that a report states."""
    model = subject.model
    with open_map(subject.path) as opened:
        held, described = holdings(opened, progress, cancelled), opened.describe()
    if not held:
        raise SSCCError("{path}: contains no clusters; choose a map written by Apply SSCC", path=subject.maps[0])
    if model is not None:
        check_map_of(model, subject.maps[0], max(held))
    numbers = sorted({*held, *(model.numbers if model is not None else ())})
    told = read_provenance(subject.maps[0])
    facts: Dict[str, Any] = {
        "maps": [_name(path) for path in subject.maps],
        "scene": {**described, "name": _scene_name(subject, told.scene)},
        "model": model.name if model is not None else told.model, "date": told.date, "adapted": told.adapted,
        "bands": [], "wavelengths": None, "dropped": {}, "unit": "", "apply_seconds": subject.seconds,
        "apply_device": subject.device, **_training(model),
    }  # fmt: skip
    axis = sample = None
    if subject.scene:
        with _open_scene(subject) as scene:
            axis, reader = spectral_axis(scene), reader_on(subject.path, scene.grid)
            transform = Transform.from_tensors(model.tensors) if model is not None else None
            sample = take_sample(scene, reader, numbers, transform)
            facts.update(
                bands=list(scene.bands), wavelengths=list(scene.wavelengths) if scene.wavelengths else None,
                dropped=model.header.get("dropped", {}) if model is not None else scene.dropped, unit=scene.unit,
            )  # fmt: skip
    sure = confidence_facts(subject.confidence, subject.path, max(numbers))
    facts["clusters"] = _clusters(subject, numbers, held, sure["cluster_confidence"], sample)
    facts.update(
        valid_pixels=sum(one.pixels for one in held.values()), clusters_found=len(held),
        area_ha=None if facts["clusters"][0]["area_ha"] is None else sum(h.area_ha or 0 for h in held.values()),
        confidence_histogram=sure["histogram"], mean_confidence=sure["mean"], scenes=_scenes(subject, held, cancelled),
        diagnosis=[*(model.diagnosis if model is not None else []), *_unsure(facts["clusters"])],
    )  # fmt: skip
    return Findings(facts, axis, sample)


def _name(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _stem(path: str) -> str:
    return _name(path).rpartition(".")[0] or _name(path)


def _scene_name(subject: Subject, told: str) -> str:
    """Display name of the scene: the one given, else the one in the metadata of the map, else the name of the map."""
    if subject.scene:
        return _stem(subject.scene)
    return told if told and len(subject.maps) == 1 else ", ".join(map(_name, subject.maps[:3]))


def _open_scene(subject: Subject) -> Scene:
    """Open the scene, masked by its map, with the bands of the model or, without a model, all good bands."""
    if subject.model is not None:
        return open_for(subject.model, subject.scene or "", subject.path)
    return Scene.open(subject.scene or "", None, subject.path)


def _training(model: Optional[Model]) -> Dict[str, Any]:
    """Facts on the training of the model; empty entries without a model."""
    if model is None:
        return {"history": [], "settings": {}, "trained_on": [], "versions": {}, "merges": [], "train_seconds": None,
                "train_device": "", "plugin_version": "", "scene_kind": None, "nugget_share": None}  # fmt: skip
    return {
        "history": model.history, "settings": model.settings, "seed": model.seed, "train_seconds": model.seconds,
        "train_device": model.device, "versions": model.versions, "trained_on": model.scenes,
        "plugin_version": model.header.get("plugin_version", ""), "scene_kind": model.header.get("scene_kind"),
        "nugget_share": model.header.get("nugget_share"),
        "merges": [list(merge) for merge in hierarchy(model)] if CONFUSIONS in model.tensors else [],
    }  # fmt: skip


def _clusters(
    subject: Subject, numbers: Sequence[int], held: Dict[int, Holding], confidence: List[Optional[float]],
    sample: Optional[PixelSample],
) -> List[Dict[str, Any]]:  # fmt: skip
    """One entry per cluster."""
    legend = legend_of(subject.maps[0], numbers, subject.model)
    total, known, told = sum(one.pixels for one in held.values()), next(iter(held.values())).area_ha is not None, []
    for place, number in enumerate(numbers):
        one, entry = held.get(number), legend[number]
        told.append({
            "cluster": number, "name": entry.name, "color": list(entry.color),
            "pixels": one.pixels if one else 0, "share": (one.pixels if one else 0) / total,
            "area_ha": (one.area_ha if one else 0.0) if known else None, "patches": one.patches if one else 0,
            "median_patch": one.median_patch if one else None,
            "median_patch_ha": one.median_patch_ha if one else None, "confidence": confidence[number - 1],
            "sampled_pixels": int(sample.pixels[place]) if sample else 0,
            "mean": _plain(sample.mean[place]) if sample else None,
            "spread": _plain(sample.spread[place]) if sample else None,
        })  # fmt: skip
    return told


def _scenes(subject: Subject, held: Dict[int, Holding], cancelled: Cancel) -> List[Dict[str, Any]]:
    """Name and sizes (cluster -> hectares, or pixels) of each training scene that is mapped; empty if only one is."""
    if not subject.others:
        return []
    holds = [held]
    for path, _ in subject.others:
        with open_map(path) as opened:
            holds.append(holdings(opened, cancelled=cancelled))
    metric = all(one.area_ha is not None for holding in holds for one in holding.values())
    paths = [subject.scene or "", *(scene for _, scene in subject.others)]
    return [
        {"name": _stem(path), "metric": metric,
         "sizes": {number: one.area_ha if metric else one.pixels for number, one in holding.items()}}
        for path, holding in zip(paths, holds)
    ]  # fmt: skip


def confidence_facts(path: Optional[str], output: str, clusters: int) -> Dict[str, Any]:
    """Histogram of confidence, its mean, and its mean per cluster from 1, from at most about a megapixel."""
    if not path:
        return {"histogram": None, "cluster_confidence": [None] * clusters, "mean": None}
    values, classes = thumbnail(path, 1024), thumbnail(output, 1024).astype(np.int64)
    if values.shape != classes.shape:
        raise SSCCError("{path}: differs in size from the map; choose the confidence of this map", path=path)
    held = (values >= 0) & (classes > 0)
    counts, _ = np.histogram(values[held], BINS, (0.0, 1.0))
    number = np.bincount(classes[held], minlength=clusters + 1)[1:]
    total = np.bincount(classes[held], values[held], minlength=clusters + 1)[1:]
    return {
        "histogram": (counts / max(counts.sum(), 1)).tolist(),
        "cluster_confidence": [float(t / n) if n else None for t, n in zip(total, number)],
        "mean": float(values[held].mean()) if held.any() else None,
    }


def _unsure(clusters: List[Dict[str, Any]]) -> List[str]:
    """A sentence on the clusters of low confidence; none if there are no such clusters."""
    unsure = [one for one in clusters if one["confidence"] is not None and one["confidence"] < UNSURE]
    if not unsure:
        return []
    if len(unsure) > NAMED:
        unsure.sort(key=lambda one: float(one["confidence"]))
    named = [f"{cluster['name']} ({cluster['confidence']:.2f})" for cluster in unsure[:NAMED]]
    if len(unsure) > NAMED:
        named.append(f"\u2026 (+{len(unsure) - NAMED})")
    return [say(
        "Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with "
        "another cluster, or ask for fewer.",
        clusters=", ".join(named),
    )]


def _plain(values: NDArray[Any]) -> Optional[List[float]]:
    """A list for JSON; None if there is no value."""
    return None if np.isnan(values).any() else [float(f"{value:.6g}") for value in values]
