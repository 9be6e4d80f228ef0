"""How a scene divides, before training: the suggested number of clusters, and small maps to choose from."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any, Dict, List, Optional, Sequence

import numpy as np

from ..base.errors import Cancel, Log, Progress, never, no_log, no_progress, part_of
from ..base.files import REPORT_SUFFIXES, check_apart, check_writable, write_text
from ..base.text import shell_line
from ..base.words import say
from ..maps.previews import preview_colors, preview_folder, write_previews
from ..pseudo_labels.preview import Preview, Previews, look
from ..pseudo_labels.suggest import Suggestion, check_range, read_basis, suggest, suggest_from
from ..scene.dataset import files_of, open_dataset
from ..scene.headers import wavelengths_nm
from ..scene.vectors import ALL_TOUCHED
from . import charts
from .charts import Series
from .page import render
from .pictures import class_picture, quick_look

SUGGESTING = 0.7
SCENE_SIDE = 400


def suggest_and_report(
    scene: str, min_clusters: int = 2, max_clusters: int = 30, *, report: Optional[str] = None,
    output_dir: Optional[str] = None, bands: Optional[str] = None, mask: Optional[str] = None, seed: int = 0,
    progress: Progress = no_progress, cancelled: Cancel = never, log: Log = no_log,
) -> Suggestion:
    """Suggest a number of clusters; with a report or a folder, also show how the scene divides.

    Parameters
    ----------
    scene, min_clusters, max_clusters, bands, mask, seed
        As in `suggest`.
    report : str, optional
        HTML file with the suggestion and small maps for several numbers of clusters and both details.
    output_dir : str, optional
        Folder for these maps as GeoTIFFs; created if missing.

    Raises
    ------
    SSCCError, Cancelled
        As `suggest` does, or if a file cannot be written.
    """
    inputs = files_of(scene, mask)
    if report:
        check_writable(report, REPORT_SUFFIXES)
        check_apart([report], inputs)
    if not (report or output_dir):
        return suggest(
            scene, min_clusters, max_clusters, bands=bands, mask=mask, seed=seed, progress=progress,
            cancelled=cancelled, log=log,
        )  # fmt: skip
    check_range(min_clusters, max_clusters)
    if output_dir:
        preview_folder(output_dir)
    started = time.perf_counter()
    first, last = part_of(progress, 0, SUGGESTING), part_of(progress, SUGGESTING, 1)
    basis = read_basis(scene, bands, mask, first, cancelled, log)
    found = suggest_from(basis, min_clusters, max_clusters, seed, started, first, cancelled)
    seen = look(basis, found, mask, seed, last, cancelled)
    if seen is None:
        log(say("{scene}: no previews, because the pixels that are used are too few and far apart", scene=found.scene))
    else:
        options: Dict[str, Any] = {"bands": bands, "mask": mask, "seed": seed or None}
        if mask and mask.endswith(ALL_TOUCHED):
            options.update(mask=mask[: -len(ALL_TOUCHED)], all_touched=True)
        paths = write_previews(output_dir, found.scene, seen.place, seen.maps, inputs) if output_dir else []
        found = _with_maps(found, scene, seen.maps, paths, options)
    found = replace(found, seconds=time.perf_counter() - started)
    if report:
        write_suggestion_report(report, found, scene, seen)
    return found


def _with_maps(
    found: Suggestion, scene: str, previews: Sequence[Preview], paths: Sequence[str], options: Dict[str, Any]
) -> Suggestion:
    """The suggestion with its maps: for each, what it is, how to train it, and its file if there is one."""
    maps: List[Dict[str, Any]] = []
    for index, one in enumerate(previews):
        given = {"clusters": one.clusters, "detail": one.detail, **options}
        given = {name: value for name, value in given.items() if value is not None}
        words = [scene]
        for name, value in given.items():
            words += [f"--{name.replace('_', '-')}", *([] if value is True else [str(value)])]
        words += ["--model", f"{found.scene}_{one.clusters}_{one.detail}.sscc"]
        maps.append({
            "clusters": one.clusters, "detail": one.detail, "recommended": one.recommended,
            "command": shell_line(["sscc", "train", *words]),
            "parameters": {name.upper(): value for name, value in given.items()},
            "path": paths[index] if paths else None,
        })
    return replace(found, maps=maps, detail=next(one.detail for one in previews if one.recommended))


def write_suggestion_report(path: str, suggestion: Suggestion, scene: str, seen: Optional[Previews]) -> None:
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
    maps = seen.maps if seen else []
    pictures = [class_picture(one.labels, preview_colors(one)) for one in maps]
    write_text(path, render(
        "suggestion.html", title=say("{scene}: how many clusters?", scene=suggestion.scene), suggestion=suggestion,
        plots=plots, looks=list(zip(suggestion.maps, pictures)), step=seen.step if seen else 1,
        whole=seen.whole if seen else True,
        quick_look=quick_look(scene, wavelengths_nm(open_dataset(scene)), SCENE_SIDE) if maps else "",
    ))
