"""The report on the suggested number of clusters."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ..base.files import REPORT_SUFFIXES, check_apart, check_writable, write_text
from ..base.words import say
from ..pseudo_labels.suggest import Suggestion, suggest
from ..scene.dataset import files_of
from . import charts
from .charts import Series
from .page import render


def suggest_and_report(scene: str, *numbers: int, report: Optional[str] = None, **options: Any) -> Suggestion:
    """Suggest a number of clusters, and write an HTML file if `report` is given.

    Parameters
    ----------
    scene, *numbers, **options
        As in `suggest`.

    Raises
    ------
    SSCCError, Cancelled
        As `suggest` does, or if the report cannot be written.
    """
    if report:
        check_writable(report, REPORT_SUFFIXES)
        check_apart([report], files_of(scene, options.get("mask")))
    found = suggest(scene, *numbers, **options)
    if report:
        write_suggestion_report(report, found)
    return found


def write_suggestion_report(path: str, suggestion: Suggestion) -> None:
    """Write the report on the suggested number of clusters.

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
    write_text(path, render(
        "suggestion.html", title=say("{scene}: how many clusters?", scene=suggestion.scene), suggestion=suggestion,
        plots=plots,
    ))
