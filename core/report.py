"""The reports: one self-contained HTML file each, that a browser shows without a network, in light, dark and on paper.

Three of them: what a model found in a scene, how well clusters agree with a reference, and how many clusters to ask
for. The first also comes as plain values, for programs (`report_json`).
"""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING, Any, Dict, List, Tuple

import numpy as np

from . import charts
from .charts import SMALL, Series, css
from .errors import SSCCError
from .model import Model, plugin_version
from .raster import write_text

if TYPE_CHECKING:
    from .assess import Agreement
    from .findings import Axis, Sample
    from .mapper import MapResult
    from .suggest import Suggestion

TEMPLATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")
MAP_SIDE = 720
# More small charts than this help nobody; the table below them has every cluster.
MAX_SPECTRA = 48

# What the entries of the training log mean, in the order in which they are shown.
TERMS = {
    "loss": "Loss: all terms together",
    "agreement": "Agreement with the teacher",
    "cluster": "Cluster level: same clusters in both views",
    "instance": "Instance level: a pixel found by its other view",
    "view_agreement": "Share of pixels whose two views agree",
    "confidence": "Mean confidence",
    "live_clusters": "Clusters in use",
}


def report_json(model: Model, result: MapResult, scene: str) -> Dict[str, Any]:
    """The facts of the report as plain values: scene, clusters (area, share, spectra, confidence), training.

    Parameters
    ----------
    model : Model
    result : MapResult
        What `mapper.apply` returned; its rasters must still be there.
    scene : str
        The scene that was mapped.
    """
    from .findings import gather

    return gather(model, result, scene)[0]


def write_report(path: str, model: Model, result: MapResult, scene: str) -> None:
    """Write the report on a model and the map it made of a scene.

    Parameters
    ----------
    path : str
        HTML file to write; an older one stays as it is if anything fails.
    model, result, scene
        As in `report_json`.

    Raises
    ------
    SSCCError
        The scene or the map cannot be read, or `path` cannot be written.
    """
    from .findings import gather, thumbnail

    facts, axis, sample = gather(model, result, scene)
    pictures = {"map": charts.class_picture(thumbnail(result.output, MAP_SIDE), model.colors), "confidence": ""}
    if result.confidence:
        pictures["confidence"] = charts.confidence_picture(thumbnail(result.confidence, MAP_SIDE))
    shown = sorted((c for c in facts["clusters"] if c["mean"]), key=lambda cluster: -cluster["pixels"])[:MAX_SPECTRA]
    shown.sort(key=lambda cluster: cluster["cluster"])
    text = _render(
        "report.html", title=f"{facts['scene']['name']}: {model.clusters} clusters", facts=facts,
        pictures=pictures, legend=[css(color) for color in charts.ramp()],
        spectra=_overview(axis, shown), small=_small_spectra(axis, shown), left_out=_left_out(facts, shown),
        histogram=_histogram(facts), scatter=_scatter(sample, facts), curves=_curves(facts["history"], model.clusters),
        notes=_notes(facts),
    )  # fmt: skip
    write_text(path, text)


def map_and_report(model: Model, scene: str, *, output: str = "", report: str = "", **options: Any) -> MapResult:
    """Map a scene and report on it.

    Parameters
    ----------
    model, scene
        As in `report_json`.
    output, report : str
        Cluster raster and HTML file to write, where wanted; what only the report needs is thrown away.
    **options
        Of `mapper.apply`.

    Raises
    ------
    SSCCError, Cancelled
        As `mapper.apply` and `write_report` do.
    """
    from .mapper import apply

    with tempfile.TemporaryDirectory(prefix="sscc-") as folder:
        confidence = os.path.join(folder, "confidence.tif") if report else None
        result = apply(model, scene, output or os.path.join(folder, "clusters.tif"), confidence=confidence, **options)
        if report:
            write_report(report, model, result, scene)
    return result


def write_evaluation_report(path: str, agreement: Agreement, clusters_path: str, reference_path: str) -> None:
    """Write the report on the agreement of clusters with a reference.

    Parameters
    ----------
    path : str
        HTML file to write.
    agreement : Agreement
    clusters_path, reference_path : str
        What was compared; only their names are shown.

    Raises
    ------
    SSCCError
        If `path` cannot be written.
    """
    names = [os.path.basename(str(name).rstrip("/")) for name in (clusters_path, reference_path)]
    confusion = np.array(agreement.confusion, float)
    shares = confusion / np.maximum(confusion.sum(axis=1, keepdims=True), 1)
    colors = agreement.class_colors or [(128, 128, 128)] * len(agreement.class_names)
    text = _render(
        "evaluation.html", title=f"{names[0]} against {names[1]}", agreement=agreement, clusters_name=names[0],
        reference_name=names[1], shares=shares.tolist(), colors=[css(color) for color in colors],
    )  # fmt: skip
    write_text(path, text)


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
            [Series(numbers, np.array(values, float))], f"{label} over the number of clusters",
            "Number of clusters", label, mark=suggestion.clusters,
        )
        for name, label, values in (
            ("score", "Bend", suggestion.scores), ("spread", "Spread within clusters", suggestion.within),
        )
    }  # fmt: skip
    write_text(path, _render(
        "suggestion.html", title=f"{suggestion.scene}: how many clusters?", suggestion=suggestion, plots=plots,
    ))


def _render(template: str, **values: Any) -> str:
    """A template of this folder, filled in; text is escaped, only our own drawings are not."""
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError as error:  # it comes with torch, so this is rare
        raise SSCCError(f"the report needs jinja2 ({error}); install it with: pip install jinja2") from None
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters.update(hex=css, thousands=lambda value: f"{value:,}", percent=_percent, hectares=_hectares)
    return environment.get_template(template).render(version=plugin_version(), **values)


def _percent(share: float) -> str:
    """A share of 0..1: enough digits to tell a small cluster from an empty one."""
    return f"{100 * share:.1f} %" if share == 0 or share >= 0.001 else "< 0.1 %"


def _hectares(area: float) -> str:
    return f"{area:,.0f}" if area >= 1000 else f"{area:.1f}" if area >= 1 or area == 0 else f"{area:.2g}"


def _series(axis: Axis, cluster: Dict[str, Any]) -> Series:
    from .findings import places_with_gaps, with_gaps

    mean, spread = (np.array(cluster[name]) for name in ("mean", "spread"))
    low, high = with_gaps(axis, mean - spread), with_gaps(axis, mean + spread)
    return Series(places_with_gaps(axis), with_gaps(axis, mean), css(cluster["color"]), cluster["name"], low, high)


def _overview(axis: Axis, clusters: List[Dict[str, Any]]) -> str:
    """The mean spectra of all clusters in one chart."""
    lines = [_series(axis, cluster)._replace(low=None, high=None) for cluster in clusters]
    label = "Wavelength (nm)" if axis.unit else "Band"
    return charts.line_chart(lines, "Mean spectrum of each cluster", label, "Mean value") if lines else ""


def _small_spectra(axis: Axis, clusters: List[Dict[str, Any]]) -> List[Tuple[Dict[str, Any], str]]:
    """One small chart per cluster, mean and spread, all on the same axes."""
    drawn = [_series(axis, cluster) for cluster in clusters]
    limits = charts.bounds([edge for one in drawn for edge in (one.low, one.high) if edge is not None])
    return [
        (cluster, charts.line_chart([one], f"Spectrum of {cluster['name']}", size=SMALL, y_range=limits))
        for cluster, one in zip(clusters, drawn)
    ]


def _left_out(facts: Dict[str, Any], shown: List[Dict[str, Any]]) -> str:
    """Why some clusters have no spectrum, in words."""
    missing = sum(cluster["pixels"] > 0 for cluster in facts["clusters"]) - len(shown)
    if missing <= 0:
        return ""
    if len(shown) == MAX_SPECTRA:
        return f"The {MAX_SPECTRA} largest clusters are shown."
    return f"Small clusters not shown: {missing}, of which the sample that spectra are read from holds no pixel."


def _histogram(facts: Dict[str, Any]) -> str:
    counts = facts["confidence_histogram"]
    if counts is None:
        return ""
    shares = [100 * share for share in counts]
    return charts.histogram(shares, 0.0, 1.0, "Histogram of confidence", "Confidence", "Pixels (%)")


def _scatter(sample: Sample, facts: Dict[str, Any]) -> str:
    if not len(sample.points):
        return ""
    x, y = sample.points.T.astype(float)
    colors = [css(cluster["color"]) for cluster in facts["clusters"]]
    title = "Pixels by the first two components, coloured by cluster"
    return charts.scatter(x, y, sample.groups, colors, title, "Component 1 (in units of noise)", "Component 2")


def _curves(history: List[Dict[str, float]], clusters: int) -> List[Tuple[str, str, float]]:
    """Title, chart and last value of each entry of the training log."""
    if not history:
        return []
    steps = np.array([entry["step"] for entry in history], float)
    found = []
    for name, title in TERMS.items():
        if all(name in entry for entry in history):
            values = np.array([entry[name] for entry in history], float)
            limits = {"view_agreement": (0.0, 1.02), "confidence": (0.0, 1.02), "live_clusters": (0.0, 1.05 * clusters)}
            chart = charts.line_chart(
                [Series(steps, values)], f"{title} over the steps", size=SMALL, y_range=limits.get(name)
            )
            found.append((title, chart, float(values[-1])))
    return found


def _notes(facts: Dict[str, Any]) -> List[Tuple[str, str]]:
    """Name and value of every setting and circumstance."""
    scene = facts["scene"]
    size = scene["pixel_size"]
    rows: List[Tuple[str, str]] = [
        ("Scene", f"{scene['name']}, {scene['rows']} x {scene['cols']} pixels"),
        ("Coordinate system", scene["crs"] or "none"),
        ("Pixel size", " x ".join(f"{side:g}" for side in size) if size else "unknown"),
        ("Bands", f"{len(facts['bands'])} used" + (f", {len(facts['dropped'])} dropped" if facts["dropped"] else "")),
        ("Trained on", ", ".join(f"{one['name']} ({one['rows']} x {one['cols']})" for one in facts["trained_on"])),
    ]
    if facts["scene_kind"]:
        share = f" (noise share {facts['nugget_share']:.2f})" if facts["nugget_share"] is not None else ""
        rows.append(("Kind of scene", facts["scene_kind"] + share))
    for name, value in facts["settings"].items():
        if value is not None:
            rows.append((name.replace("_", " ").capitalize(), f"{value:g}" if isinstance(value, float) else str(value)))
    rows += [
        ("Training", f"{facts['train_seconds']:.1f} s on {facts['train_device']}"),
        ("Applying", f"{facts['apply_seconds']:.1f} s on {facts['apply_device']}"),
        ("SSCC", facts["plugin_version"]),
        *((name, version) for name, version in facts["versions"].items()),
    ]
    return rows
