"""The report on a map: areas, spectra, confidence and, if the model is known, its training."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..base.errors import Cancel, Progress, SSCCError, never, no_progress
from ..base.files import write_text
from ..base.palette import Color, css
from ..base.words import mark, say, translated
from ..scene.dataset import open_dataset
from ..scene.headers import wavelengths_nm
from ..twin.diagnosis import at_the_end
from . import charts
from .charts import SMALL, Series
from .findings import Findings, Subject, summarise
from .libraries import rank, read_library, write_spectra, write_table
from .page import heading, hectares, render, scene_type, thousands
from .pictures import class_picture, confidence_picture, quick_look, ramp, thumbnail
from .spectra import Axis, PixelSample, places_with_gaps, with_gaps

# Pixels of the longer side of the maps, and of the scene beside them.
MAP_SIDE, SCENE_SIDE = 720, 480
# Pixels of the longer side of the pictures of further training scenes, and how many scenes are mapped and shown.
FURTHER_SIDE, MAX_FURTHER = 300, 8
# Largest number of clusters that can be highlighted on the map: each needs a separate image.
MAX_LIT = 16
# Largest number of small charts; the table below them lists every cluster.
MAX_SPECTRA = 48
# Titles of the entries of the training history, in the order of the report.
TERMS = {
    "loss": mark("Total loss"),
    "agreement": mark("Soft cross-entropy with the pseudo-labels"),
    "cluster": mark("Cluster-level contrastive loss"),
    "instance": mark("Instance-level contrastive loss"),
    "view_agreement": mark("Share of pixels whose two views get the same cluster"),
    "confidence": mark("Mean confidence"),
    "live_clusters": mark("Clusters in use"),
}
SETTINGS = {
    "clusters": mark("Clusters"), "preset": mark("Preset"), "detail": mark("Detail"), "seed": mark("Seed"),
    "patch_size": mark("Patch size"),
    "components": mark("Components"), "steps": mark("Steps"), "batch_size": mark("Batch size"),
    "learning_rate": mark("Learning rate"), "device": mark("Device"), "memory": mark("Memory (MB)"),
}  # fmt: skip


def report_map(
    subject: Subject, output: Optional[str] = None, *, areas: Optional[str] = None, spectra: Optional[str] = None,
    library: Optional[str] = None, progress: Progress = no_progress, cancelled: Cancel = never,
) -> Findings:  # fmt: skip
    """Report on a map.

    Parameters
    ----------
    subject : Subject
    output : str, optional
        HTML file to write; if anything fails, an older file is kept.
    areas : str, optional
        CSV file to write: pixels, area, patches of each cluster.
    spectra : str, optional
        CSV file or ENVI library (.sli) to write: the mean spectra of the clusters. Requires the scene.
    library : str, optional
        ENVI library or CSV file with spectra of known materials, to compare the clusters with. Requires the scene.

    Raises
    ------
    SSCCError
        A file cannot be read or written, or map, scene and model do not match.
    Cancelled
    """
    if (spectra or library) and not subject.scene:
        raise SSCCError("spectra are read from the scene; specify the scene that was mapped")
    known = read_library(library) if library else None
    found = summarise(subject, progress, cancelled)
    facts, axis = found.facts, found.axis
    if known is not None and axis is not None:
        facts["nearest"] = rank(facts["clusters"], axis, known, library or "")
    if areas:
        write_table(areas, _area_rows(facts))
    if spectra and axis is not None:
        write_spectra(spectra, facts["clusters"], axis)
    if output:
        write_text(output, _page(subject, found))
    return found


def _area_rows(facts: Dict[str, Any]) -> List[List[object]]:
    """The table of areas, with its header row."""
    keys = ["pixels", "share", "area_ha", "patches", "median_patch_ha", "confidence"]
    if facts["area_ha"] is None:
        keys[2:5] = ["patches", "median_patch"]
    rows: List[List[object]] = [["cluster", "name", "color", *keys]]
    for one in facts["clusters"]:
        numbers = [round(one[key], 6) if isinstance(one[key], float) else one[key] for key in keys]
        rows.append([one["cluster"], one["name"], css(one["color"]), *numbers])
    return rows


def _page(subject: Subject, found: Findings) -> str:
    facts, axis, sample = found
    numbers = [one["cluster"] for one in facts["clusters"]]
    colors = {one["cluster"]: tuple(one["color"]) for one in facts["clusters"]}
    table = [colors.get(number, (0, 0, 0)) for number in range(1, max(numbers) + 1)]
    seen = thumbnail(subject.path, MAP_SIDE).astype(np.int64)
    pictures = {"map": class_picture(seen, table), "confidence": "", "scene": ""}
    if subject.confidence:
        pictures["confidence"] = confidence_picture(thumbnail(subject.confidence, MAP_SIDE))
    if subject.scene:
        pictures["scene"] = quick_look(subject.scene, _all_wavelengths(subject.scene), SCENE_SIDE)
    further = [
        (name["name"], class_picture(thumbnail(path, FURTHER_SIDE).astype(np.int64), table),
         quick_look(scene, _all_wavelengths(scene), FURTHER_SIDE))
        for name, (path, scene) in zip(facts["scenes"][1:], subject.others)
    ]  # fmt: skip
    lit = [(n, class_picture(np.where(seen == n, 1, 0), [colors[n]])) for n in numbers if len(numbers) <= MAX_LIT]
    shown = sorted((c for c in facts["clusters"] if c["mean"]), key=lambda cluster: -cluster["pixels"])[:MAX_SPECTRA]
    shown.sort(key=lambda cluster: cluster["cluster"])
    return render(
        "report.html", facts=facts, pictures=pictures, lit=lit, further=further, over_all=_over_all(facts),
        unmapped=subject.unmapped,
        legend=[css(color) for color in ramp()], shown=shown,
        title=say("{scene}: {clusters} clusters", scene=facts["scene"]["name"], clusters=len(numbers)),
        spectra=_overview(axis, shown, facts["unit"]) if axis else "",
        small=_small_spectra(axis, shown) if axis else [], left_out=_left_out(facts, shown) if axis else "",
        histogram=_histogram(facts),
        scatter=_scatter(sample, [colors[number] for number in numbers]) if sample else "", notes=_notes(facts),
        curves=_curves(facts["history"], facts["settings"].get("clusters", 1)), alike=_alike(facts),
        nearest=facts.get("nearest", {}), heading=heading(facts["scene"]["name"], facts["model"], facts["date"]),
    )  # fmt: skip


def _over_all(facts: Dict[str, Any]) -> List[Tuple[Dict[str, Any], str, float, List[str]]]:
    """Each cluster with its size in all scenes that are mapped, its share, and its size in each of them."""
    sizes = [scene["sizes"] for scene in facts["scenes"]]
    total = sum(sum(held.values()) for held in sizes)
    rows = []
    for one in facts["clusters"] if sizes else []:
        own = [held.get(one["cluster"], 0) for held in sizes]
        whole, *each = map(hectares if facts["scenes"][0]["metric"] else thousands, [sum(own), *own])
        rows.append((one, whole, sum(own) / total, each))
    return rows


def _all_wavelengths(path: str) -> Optional[List[float]]:
    return wavelengths_nm(open_dataset(path))


def _alike(facts: Dict[str, Any]) -> str:
    """Dendrogram of the clusters."""
    if not facts["merges"]:
        return ""
    names = {one["cluster"]: one["name"] for one in facts["clusters"]}
    colors = {one["cluster"]: css(one["color"]) for one in facts["clusters"]}
    title, label = say("Which clusters are most similar"), say("Similarity (0 to 1)")
    return charts.dendrogram(facts["merges"], names, colors, title, label)


def _series(axis: Axis, cluster: Dict[str, Any]) -> Series:
    mean, spread = (np.array(cluster[name]) for name in ("mean", "spread"))
    low, high = with_gaps(axis, mean - spread), with_gaps(axis, mean + spread)
    key, color = f"k{cluster['cluster']}", css(cluster["color"])
    return Series(places_with_gaps(axis), with_gaps(axis, mean), color, cluster["name"], low, high, key)


def _overview(axis: Axis, clusters: List[Dict[str, Any]], unit: str) -> str:
    """The mean spectra of all clusters in one chart."""
    lines = [_series(axis, cluster)._replace(low=None, high=None) for cluster in clusters]
    label = say("Wavelength (nm)") if axis.unit else say("Band")
    up = say("Mean value ({unit})", unit=unit) if unit else say("Mean value")
    limits = charts.robust_bounds([line.y for line in lines], 99.5)
    return charts.line_chart(lines, say("Mean spectrum of each cluster"), label, up, y_range=limits) if lines else ""


def _small_spectra(axis: Axis, clusters: List[Dict[str, Any]]) -> List[Tuple[Dict[str, Any], str]]:
    """One small chart per cluster, mean and spread, each on its own axes."""
    found = []
    for cluster in clusters:
        one, title = _series(axis, cluster), say("Spectrum of {cluster}", cluster=cluster["name"])
        limits = charts.robust_bounds([edge for edge in (one.low, one.high) if edge is not None])
        found.append((cluster, charts.line_chart([one], title, size=SMALL, y_range=limits)))
    return found


def _left_out(facts: Dict[str, Any], shown: List[Dict[str, Any]]) -> str:
    """A sentence on why some clusters have no spectrum."""
    missing = sum(cluster["pixels"] > 0 for cluster in facts["clusters"]) - len(shown)
    if missing <= 0:
        return ""
    if len(shown) == MAX_SPECTRA:
        return say("The {count} largest clusters are shown.", count=MAX_SPECTRA)
    return say(
        "Small clusters not shown: {count}; the sample used for the spectra contains none of their pixels.",
        count=missing,
    )


def _histogram(facts: Dict[str, Any]) -> str:
    counts = facts["confidence_histogram"]
    if counts is None:
        return ""
    shares = [100 * share for share in counts]
    return charts.histogram(shares, 0.0, 1.0, say("Histogram of confidence"), say("Confidence"), say("Pixels (%)"))


def _scatter(sample: PixelSample, cluster_colors: Sequence[Color]) -> str:
    if not len(sample.points):
        return ""
    x, y = sample.points.T.astype(float)
    colors = [css(color) for color in cluster_colors]
    title = say("Pixels by the first two components, coloured by cluster")
    across, up = say("Component 1 (noise units)"), say("Component 2")
    return charts.scatter(x, y, sample.groups, colors, title, across, up)


def _curves(history: List[Dict[str, float]], clusters: int) -> List[Tuple[str, str, Optional[float]]]:
    """Title, chart and value at the end of each entry of the training log."""
    if not history:
        return []
    steps = np.array([entry["step"] for entry in history], float)
    found = []
    for name, text in TERMS.items():
        if all(name in entry for entry in history):
            title, values = translated(text), np.array([entry[name] for entry in history], float)
            limits = {"view_agreement": (0.0, 1.02), "confidence": (0.0, 1.02), "live_clusters": (0.0, 1.05 * clusters)}
            chart = charts.line_chart(
                [Series(steps, values)], say("{name} during training", name=title), size=SMALL,
                y_range=limits.get(name),
            )
            found.append((title, chart, at_the_end(history, name)))
    return found


def _notes(facts: Dict[str, Any]) -> List[Tuple[str, str]]:
    """Name and value of every setting and of the environment."""
    scene = facts["scene"]
    size = scene["pixel_size"]
    rows: List[Tuple[str, str]] = [
        (say("Scene"), say("{name}, {rows} x {cols} pixels", **{key: scene[key] for key in ("name", "rows", "cols")})),
        (say("Maps") if len(facts["maps"]) > 1 else say("Map"), ", ".join(facts["maps"])),
        (say("Coordinate system"), scene["crs"] or say("none")),
        (say("Pixel size"), " x ".join(f"{side:g}" for side in size) if size else say("unknown")),
    ]
    if facts["bands"]:
        bands = say("{count} used", count=len(facts["bands"]))
        if facts["dropped"]:
            bands += say(", {count} left out", count=len(facts["dropped"]))
        rows.append((say("Bands"), bands))
    if facts["adapted"]:
        rows.append((say("Light and air"), say("adapted to the training data ({how})", how=facts["adapted"])))
    if facts["apply_seconds"] is not None:
        rows.append((say("Applying"), _taken(facts["apply_seconds"], facts["apply_device"])))
    return [*rows, *_training_notes(facts)] if facts["trained_on"] else rows


def _training_notes(facts: Dict[str, Any]) -> List[Tuple[str, str]]:
    """Of the training."""
    scenes = ", ".join(f"{one['name']} ({one['rows']} x {one['cols']})" for one in facts["trained_on"])
    rows = [(say("Trained on"), scenes)]
    if facts["scene_kind"]:
        kind = scene_type(facts["scene_kind"])
        if facts["nugget_share"] is not None:
            kind = say("{kind} (nugget share {share:.2f})", kind=kind, share=facts["nugget_share"])
        rows.append((say("Scene type"), kind))
    for name, value in facts["settings"].items():
        if value is not None:
            title = translated(SETTINGS.get(name) or name.replace("_", " ").capitalize())
            rows.append((title, f"{value:g}" if isinstance(value, float) else str(value)))
    return [
        *rows, (say("Training"), _taken(facts["train_seconds"], facts["train_device"])),
        ("SSCC", facts["plugin_version"]), *facts["versions"].items(),
    ]  # fmt: skip


def _taken(seconds: float, device: str) -> str:
    return say("{seconds:.1f} s on {device}", seconds=seconds, device=device)
