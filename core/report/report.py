"""The three reports: on a map, on an evaluation, and on the suggested number of clusters.

Each is a self-contained HTML file that needs no network and supports light mode, dark mode and print.
"""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from ..base.files import write_text
from ..base.palette import Color, grey_apart
from ..base.version import plugin_version
from ..base.words import mark, say, translated
from ..maps.agreement import Agreement, Maps
from ..maps.apply import MapResult
from ..pseudo_labels.suggest import Suggestion
from ..twin.diagnosis import at_the_end
from ..twin.model import Model
from . import charts
from .charts import SMALL, Series, css
from .findings import Axis, PixelSample, places_with_gaps, summarise, thumbnail, with_gaps

TEMPLATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")
MAP_SIDE = 720
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
    "clusters": mark("Clusters"), "preset": mark("Preset"), "seed": mark("Seed"), "patch_size": mark("Patch size"),
    "components": mark("Components"), "steps": mark("Steps"), "batch_size": mark("Batch size"),
    "learning_rate": mark("Learning rate"), "device": mark("Device"), "memory": mark("Memory"),
}  # fmt: skip
SCENE_TYPES = {"fields": mark("homogeneous areas"), "mixed": mark("mixed pixels")}  # by the word in the model file
# Colours of the agreement map: blue and vermilion, which colour-blind readers can distinguish.
AGREES, DIFFERS, UNKNOWN = (0, 114, 178), (213, 94, 0), (165, 165, 165)


def write_report(path: str, model: Model, result: MapResult, scene: str) -> None:
    """Write the report on a model and the map it made of a scene.

    Parameters
    ----------
    path : str
        HTML file to write; an existing file is kept if this fails.
    model : Model
    result : MapResult
        Returned by `apply`; its rasters must still exist.
    scene : str
        The scene that was mapped.

    Raises
    ------
    SSCCError
        If the scene or the map cannot be read, or `path` cannot be written.
    """
    facts, axis, sample = summarise(model, result, scene)
    pictures = {"map": charts.class_picture(thumbnail(result.output, MAP_SIDE), model.colors), "confidence": ""}
    if result.confidence:
        pictures["confidence"] = charts.confidence_picture(thumbnail(result.confidence, MAP_SIDE))
    shown = sorted((c for c in facts["clusters"] if c["mean"]), key=lambda cluster: -cluster["pixels"])[:MAX_SPECTRA]
    shown.sort(key=lambda cluster: cluster["cluster"])
    text = _render(
        "report.html", facts=facts,
        title=say("{scene}: {clusters} clusters", scene=facts["scene"]["name"], clusters=len(model.numbers)),
        pictures=pictures, legend=[css(color) for color in charts.ramp()],
        spectra=_overview(axis, shown), small=_small_spectra(axis, shown), left_out=_left_out(facts, shown),
        histogram=_histogram(facts), scatter=_scatter(sample, model.colors), notes=_notes(facts),
        curves=_curves(facts["history"], model.clusters),
    )  # fmt: skip
    write_text(path, text)


def write_evaluation_report(
    path: str, agreement: Agreement, clusters_path: str, reference_path: str, maps: Optional[Maps] = None
) -> None:
    """Write the report on the agreement of clusters with a reference.

    Parameters
    ----------
    path : str
        HTML file to write.
    agreement : Agreement
    clusters_path, reference_path : str
        The files that were compared; only their names are shown.
    maps : Maps, optional
        Both as subsampled maps, to be shown side by side.

    Raises
    ------
    SSCCError
        If `path` cannot be written.
    """
    names = [os.path.basename(str(name).rstrip("/")) for name in (clusters_path, reference_path)]
    confusion = np.array(agreement.confusion, float)
    shares = confusion / np.maximum(confusion.sum(axis=1, keepdims=True), 1)
    colors = agreement.class_colors or [(128, 128, 128)] * len(agreement.class_names)
    grey = grey_apart(colors)
    text = _render(
        "evaluation.html", title=say("{clusters} compared with {reference}", clusters=names[0], reference=names[1]),
        agreement=agreement, clusters_name=names[0], reference_name=names[1], shares=shares.tolist(),
        colors=[css(color) for color in colors], maps=_map_pictures(agreement, maps, [*colors, grey]) if maps else [],
        verdicts=[(css(color), text) for color, text in zip((AGREES, DIFFERS, UNKNOWN), _verdicts())],
        no_class=css(grey) if set(agreement.map_pixels) - set(agreement.column_clusters[: len(colors)]) else "",
    )  # fmt: skip
    write_text(path, text)


def _verdicts() -> Tuple[str, str, str]:
    """Legend of the agreement map."""
    return say("agrees"), say("differs"), say("no reference")


def _map_pictures(agreement: Agreement, maps: Maps, colors: Sequence[Color]) -> List[Tuple[str, str]]:
    """Title and image of the reference, of the clusters in the colours of their classes, and of the agreement.

    The last of `colors` is for clusters without a class.
    """
    classes = len(agreement.class_values)
    truth = _places(maps.classes, agreement.class_values)
    found = _places(maps.clusters, [-1 if one is None else one for one in agreement.column_clusters[:classes]])
    mapped = maps.clusters > 0
    verdict = np.select([mapped & (truth > 0) & (truth == found), mapped & (truth > 0), mapped], [1, 2, 3], 0)
    found[mapped & (found == 0)] = classes + 1
    return [
        (say("Reference"), charts.class_picture(truth, colors)),
        (say("Clusters"), charts.class_picture(found, colors)),
        (say("Agreement"), charts.class_picture(verdict, (AGREES, DIFFERS, UNKNOWN))),
    ]


def _places(values: NDArray[np.int64], known: Sequence[int]) -> NDArray[np.int64]:
    """Position of each value in `known`, from 1; 0 if it is not in there."""
    found = np.zeros(values.shape, np.int64)
    for place, value in enumerate(known, start=1):
        found[values == value] = place
    return found


def write_suggestion_report(path: str, suggestion: Suggestion) -> None:
    """Write the report on how many clusters to ask for.

    Raises
    ------
    SSCCError
        If `path` cannot be written.
    """
    numbers = np.array(suggestion.numbers, float)
    plots = {
        name: charts.line_chart(
            [Series(numbers, np.array(values, float))], say("{name} against the number of clusters", name=label),
            say("Number of clusters"), label, mark=suggestion.clusters,
        )
        for name, label, values in (
            ("score", say("Bend"), suggestion.scores),
            ("spread", say("Within-cluster spread"), suggestion.within),
        )
    }  # fmt: skip
    write_text(path, _render(
        "suggestion.html", title=say("{scene}: how many clusters?", scene=suggestion.scene), suggestion=suggestion,
        plots=plots,
    ))


def _render(template: str, **values: Any) -> str:
    """Render a template of this folder; all text is escaped, only our own SVG is not."""
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError as error:  # rare: torch depends on it
        raise SSCCError("the report needs jinja2 ({error}); install it with: pip install jinja2", error=error) from None
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.globals.update(say=say, translated=translated, scene_type=_scene_type)
    environment.filters.update(hex=css, thousands=_thousands, percent=_percent, hectares=_hectares)
    return environment.get_template(template).render(version=plugin_version(), **values)


def _scene_type(kind: str) -> str:
    """A scene kind of a model file, in the reader's language."""
    return translated(SCENE_TYPES.get(kind, kind))


def _percent(share: float) -> str:
    """Format a fraction 0..1 with enough digits to distinguish a small cluster from an empty one."""
    return f"{100 * share:.1f} %" if share == 0 or share >= 0.001 else "< 0.1 %"


def _thousands(number: float) -> str:
    """Format a whole number in groups of three digits, separated by spaces: in some languages a comma is a point."""
    return f"{number:,.0f}".replace(",", "\u202f")


def _hectares(area: float) -> str:
    return _thousands(area) if area >= 1000 else f"{area:.1f}" if area >= 1 or area == 0 else f"{area:.2g}"


def _series(axis: Axis, cluster: Dict[str, Any]) -> Series:
    mean, spread = (np.array(cluster[name]) for name in ("mean", "spread"))
    low, high = with_gaps(axis, mean - spread), with_gaps(axis, mean + spread)
    return Series(places_with_gaps(axis), with_gaps(axis, mean), css(cluster["color"]), cluster["name"], low, high)


def _overview(axis: Axis, clusters: List[Dict[str, Any]]) -> str:
    """Draw the mean spectra of all clusters in one chart."""
    lines = [_series(axis, cluster)._replace(low=None, high=None) for cluster in clusters]
    label = say("Wavelength (nm)") if axis.unit else say("Band")
    return charts.line_chart(lines, say("Mean spectrum of each cluster"), label, say("Mean value")) if lines else ""


def _small_spectra(axis: Axis, clusters: List[Dict[str, Any]]) -> List[Tuple[Dict[str, Any], str]]:
    """Draw a small chart of mean and standard deviation per cluster, all with the same axes."""
    drawn = [_series(axis, cluster) for cluster in clusters]
    limits = charts.bounds([edge for one in drawn for edge in (one.low, one.high) if edge is not None])
    return [
        (cluster, charts.line_chart([one], title, size=SMALL, y_range=limits))
        for cluster, one in zip(clusters, drawn)
        for title in [say("Spectrum of {cluster}", cluster=cluster["name"])]
    ]


def _left_out(facts: Dict[str, Any], shown: List[Dict[str, Any]]) -> str:
    """A sentence that says why some clusters have no spectrum; empty if all have one."""
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
    """Title, chart and final value of each entry of the training history."""
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
    """Name and value of every setting, and of the environment of the training."""
    scene = facts["scene"]
    size = scene["pixel_size"]
    bands = say("{count} used", count=len(facts["bands"]))
    if facts["dropped"]:
        bands += say(", {count} left out", count=len(facts["dropped"]))
    rows: List[Tuple[str, str]] = [
        (say("Scene"), say("{name}, {rows} x {cols} pixels", **{key: scene[key] for key in ("name", "rows", "cols")})),
        (say("Coordinate system"), scene["crs"] or say("none")),
        (say("Pixel size"), " x ".join(f"{side:g}" for side in size) if size else say("unknown")),
        (say("Bands"), bands),
        (say("Trained on"), ", ".join(f"{one['name']} ({one['rows']} x {one['cols']})" for one in facts["trained_on"])),
    ]
    if facts["scene_kind"]:
        kind = _scene_type(facts["scene_kind"])
        if facts["nugget_share"] is not None:
            kind = say("{kind} (nugget share {share:.2f})", kind=kind, share=facts["nugget_share"])
        rows.append((say("Scene type"), kind))
    for name, value in facts["settings"].items():
        if value is not None:
            title = translated(SETTINGS.get(name) or name.replace("_", " ").capitalize())
            rows.append((title, f"{value:g}" if isinstance(value, float) else str(value)))
    rows += [
        (say("Training"), _taken(facts["train_seconds"], facts["train_device"])),
        (say("Applying"), _taken(facts["apply_seconds"], facts["apply_device"])),
        ("SSCC", facts["plugin_version"]),
        *((name, version) for name, version in facts["versions"].items()),
    ]
    return rows


def _taken(seconds: float, device: str) -> str:
    return say("{seconds:.1f} s on {device}", seconds=seconds, device=device)
