"""Tasks that may end with a report: map a scene, evaluate a map, suggest a number of clusters."""

from __future__ import annotations

import os
import tempfile
from typing import Any, Optional

from ..base.files import REPORT_SUFFIXES, check_apart, check_writable
from ..maps.agreement import Agreement
from ..maps.apply import MapResult, apply
from ..maps.assess import evaluate
from ..pseudo_labels.suggest import Suggestion, suggest
from ..scene.dataset import files_of
from ..twin.model import Model
from .report import write_evaluation_report, write_report, write_suggestion_report


def map_and_report(model: Model, scene: str, *, output: str = "", report: str = "", **options: Any) -> MapResult:
    """Map a scene and write the report on it.

    Parameters
    ----------
    model : Model
    scene : str
    output, report : str
        Cluster raster and HTML file to write, each optional; rasters that only the report needs are temporary.
    **options
        Further arguments of `apply`.

    Raises
    ------
    SSCCError, Cancelled
        As in `apply` and `write_report`.
    """
    with tempfile.TemporaryDirectory(prefix="sscc-") as folder:
        confidence = os.path.join(folder, "confidence.tif") if report else None
        result = apply(model, scene, output or os.path.join(folder, "clusters.tif"), confidence=confidence, **options)
        if report:
            write_report(report, model, result, scene)
    return result


def evaluate_and_report(clusters: str, reference: str, *, report: Optional[str] = None, **options: Any) -> Agreement:
    """Compare a cluster raster with reference labels, and write a report if `report` (an HTML file) is given.

    Parameters
    ----------
    clusters, reference, **options
        As in `evaluate`.

    Raises
    ------
    SSCCError, Cancelled
        As in `evaluate`, or if the report cannot be written.
    """
    if report:
        check_writable(report, REPORT_SUFFIXES)
        check_apart([options.get("output"), report], files_of(clusters, reference))
    found = evaluate(clusters, reference, **options)
    if report:
        write_evaluation_report(report, found, clusters, reference, found.maps)
    return found


def suggest_and_report(scene: str, *numbers: int, report: Optional[str] = None, **options: Any) -> Suggestion:
    """Suggest a number of clusters, and write a report if `report` (an HTML file) is given.

    Parameters
    ----------
    scene, *numbers, **options
        As in `suggest`.

    Raises
    ------
    SSCCError, Cancelled
        As in `suggest`, or if the report cannot be written.
    """
    if report:
        check_writable(report, REPORT_SUFFIXES)
    found = suggest(scene, *numbers, **options)
    if report:
        write_suggestion_report(report, found)
    return found
