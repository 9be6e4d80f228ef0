"""The report on the change between two maps, and its table."""

from __future__ import annotations

import os
from typing import Any, List, Optional

import numpy as np

from ..base.files import REPORT_SUFFIXES, check_apart, check_writable, write_text
from ..base.palette import css
from ..base.words import say
from ..maps.change import Change, compare, transition_legend
from ..maps.legend import legend_of
from ..maps.provenance import read_provenance
from ..scene.dataset import files_of
from .libraries import write_table
from .page import render
from .pictures import class_picture, thumbnail

MAP_SIDE = 480


def compare_and_report(
    before: str, after: str, *, report: Optional[str] = None, table: Optional[str] = None, **options: Any
) -> Change:
    """Compare two maps of one model, and optionally write an HTML report and a CSV table.

    Parameters
    ----------
    before, after, **options
        As in `compare`.

    Raises
    ------
    SSCCError, Cancelled
        As `compare` does, or if a file cannot be written.
    """
    for path, endings in ((report, REPORT_SUFFIXES), (table, (".csv",))):
        if path:
            check_writable(path, endings)
    check_apart([options.get("output"), report, table], files_of(before, after))
    change = compare(before, after, **options)
    if table:
        write_table(table, change_rows(change))
    if report:
        write_text(report, _page(before, after, change))
    return change


def change_rows(change: Change) -> List[List[object]]:
    """The transitions as table rows, after a header row."""
    names = change.names
    head: List[object] = ["from", "from_name", "to", "to_name", "pixels", "area_ha", "code"]
    rows = [head]
    for one in change.transitions:
        area = "" if one.area_ha is None else round(one.area_ha, 6)
        rows.append([one.before, names[one.before], one.after, names[one.after], one.pixels, area, one.code])
    return rows


def _page(before: str, after: str, change: Change) -> str:
    metric = change.transitions[0].area_ha is not None
    numbers = sorted(change.names)
    size = {(one.before, one.after): one.area_ha if metric else one.pixels for one in change.transitions}
    cells = [[size.get((row, column), 0) or 0 for column in numbers] for row in numbers]
    pictures = []
    for path in (before, after):
        seen = thumbnail(path, MAP_SIDE).astype(np.int64)
        legend = legend_of(path, range(1, int(seen.max()) + 1))
        told = read_provenance(path)
        name = " · ".join(filter(None, [os.path.basename(path), told.scene, told.date]))
        pictures.append((name, class_picture(seen, [entry.color for entry in legend.values()])))
    legend_names, legend_colors = transition_legend(change)
    return render(
        "change.html",
        title=say("{before} and {after}", before=os.path.basename(before), after=os.path.basename(after)),
        change=change, metric=metric, numbers=numbers, cells=cells, pictures=pictures,
        colors={number: css(color) for number, color in change.colors.items()},
        codes=list(zip(legend_names, map(css, legend_colors))), most=max(map(max, cells)),
    )  # fmt: skip
