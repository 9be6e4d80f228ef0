"""The report on the agreement of clusters with a reference."""

from __future__ import annotations

import os
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.files import REPORT_SUFFIXES, check_apart, check_writable, write_text
from ..base.palette import Color, css, grey_apart
from ..base.words import say
from ..maps.agreement import Agreement, Maps
from ..maps.assess import evaluate
from ..maps.provenance import Provenance, read_provenance
from ..scene.dataset import files_of
from ..scene.vectors import ALL_TOUCHED
from .page import heading, render
from .pictures import class_picture

# Largest number of classes in a confusion matrix and in a list of classes: a report must open in any browser.
MOST_CLASSES, MOST_LISTED = 50, 500
# Colours of the agreement map: blue and vermilion, which colour-blind readers can distinguish.
AGREES, DIFFERS, UNKNOWN = (0, 114, 178), (213, 94, 0), (165, 165, 165)


def evaluate_and_report(clusters: str, reference: str, *, report: Optional[str] = None, **options: Any) -> Agreement:
    """Compare a cluster raster with reference labels, and write an HTML file if `report` is given.

    Parameters
    ----------
    clusters, reference, **options
        As in `evaluate`.

    Raises
    ------
    SSCCError, Cancelled
        As `evaluate` does, or if the report cannot be written.
    """
    if report:
        check_writable(report, REPORT_SUFFIXES)
        check_apart([options.get("output"), report], files_of(clusters, reference))
    found = evaluate(clusters, reference, **options)
    if report:
        write_evaluation_report(report, found, clusters, reference, found.maps)
    return found


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
        What was compared; only their names are shown.
    maps : Maps, optional
        Both as subsampled maps, shown side by side.

    Raises
    ------
    SSCCError
        If `path` cannot be written.
    """
    paths = (clusters_path, reference_path.replace(ALL_TOUCHED, ""))
    names = [os.path.basename(path.rstrip("/")) for path in paths]
    shown = _largest(agreement.class_pixels, MOST_CLASSES)
    confusion = np.array(agreement.confusion, float)
    shares = confusion / np.maximum(confusion.sum(axis=1, keepdims=True), 1)
    colors = agreement.class_colors or [(128, 128, 128)] * len(agreement.class_names)
    grey = grey_apart(colors)
    text = render(
        "evaluation.html", title=say("{clusters} compared with {reference}", clusters=names[0], reference=names[1]),
        agreement=agreement, clusters_name=names[0], reference_name=names[1], shares=shares.tolist(), shown=shown,
        columns=_columns(agreement, shown), listed=_largest(agreement.class_pixels, MOST_LISTED),
        lost=agreement.left_out.classes[:MOST_LISTED],
        colors=[css(color) for color in colors], maps=_map_pictures(agreement, maps, [*colors, grey]) if maps else [],
        verdicts=[(css(color), text) for color, text in zip((AGREES, DIFFERS, UNKNOWN), _verdicts())],
        heading=_heading(clusters_path),
        no_class=css(grey) if set(agreement.map_pixels) - set(agreement.column_clusters[: len(colors)]) else "",
    )  # fmt: skip
    write_text(path, text)


def _largest(pixels: Sequence[int], most: int) -> List[int]:
    """Indices of the `most` largest classes, in ascending order."""
    return sorted(sorted(range(len(pixels)), key=lambda place: -pixels[place])[:most])


def _columns(agreement: Agreement, rows: Sequence[int]) -> List[int]:
    """Columns of the confusion matrix for these rows: their matching clusters, and some clusters without a class."""
    classes, columns = len(agreement.class_names), len(agreement.cluster_names)
    return [*rows, *range(classes, min(columns, classes + MOST_CLASSES))]


def _heading(path: str) -> List[Tuple[str, str]]:
    """Scene, model and date in the metadata of the map at `path`."""
    told = read_provenance(path) if os.path.exists(path) else Provenance()
    return heading(told.scene, told.model, told.date)


def _verdicts() -> Tuple[str, str, str]:
    """Legend of the agreement map."""
    return say("agrees"), say("differs"), say("no reference")


def _map_pictures(agreement: Agreement, maps: Maps, colors: Sequence[Color]) -> List[Tuple[str, str]]:
    """Title and picture of the reference, of the clusters in the colours of their classes, and of the agreement.

    The last of `colors` is for clusters without a class.
    """
    classes = len(agreement.class_values)
    truth = _places(maps.classes, agreement.class_values)
    found = _places(maps.clusters, [-1 if one is None else one for one in agreement.column_clusters[:classes]])
    mapped = maps.clusters > 0
    verdict = np.select([mapped & (truth > 0) & (truth == found), mapped & (truth > 0), mapped], [1, 2, 3], 0)
    found[mapped & (found == 0)] = classes + 1
    return [
        (say("Reference"), class_picture(truth, colors)),
        (say("Clusters"), class_picture(found, colors)),
        (say("Agreement"), class_picture(verdict, (AGREES, DIFFERS, UNKNOWN))),
    ]


def _places(values: NDArray[Any], known: Sequence[int]) -> NDArray[Any]:
    """Position of each value in `known`, from 1; 0 if it is not in `known`."""
    found = np.zeros(values.shape, np.int64)
    for place, value in enumerate(known, start=1):
        found[values == value] = place
    return found
