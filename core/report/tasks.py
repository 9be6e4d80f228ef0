"""Tasks that end in a report on maps: map a scene, or report on maps that exist."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from glob import escape, iglob
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..base.errors import Cancel, Progress, never, no_progress, part_of
from ..base.files import REPORT_SUFFIXES, check_apart, check_writable, is_stale, remove_stale
from ..maps.apply import MapResult, apply
from ..maps.mosaic import as_one
from ..scene.dataset import files_of
from ..twin.model import Model
from .findings import Subject
from .libraries import LIBRARY_SUFFIXES
from .map_report import MAX_FURTHER, report_map

_PREFIX = "sscc-report-"


def map_and_report(
    model: Model, scene: str, *, output: str = "", confidence: str = "", report: str = "", others: Sequence[str] = (),
    progress: Progress = no_progress, **options: Any,
) -> MapResult:  # fmt: skip
    """Map a scene and report on it.

    Parameters
    ----------
    model : Model
    scene : str
    output, confidence, report : str
        Rasters and HTML file to write; rasters that only the report needs are temporary.
    others : sequence of str
        Further scenes of the training. The first `MAX_FURTHER` are mapped for the report: their areas and pictures.
    **options
        As in `apply`.

    Raises
    ------
    SSCCError, Cancelled
        As `apply` and `report_map` do.
    """
    _sweep()
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as folder:
        sure = confidence or (os.path.join(folder, "confidence.tif") if report else None)
        further: List[Tuple[str, str]] = []
        if report:
            shown = others[:MAX_FURTHER]
            further = [(os.path.join(folder, f"clusters{place}.tif"), other) for place, other in enumerate(shown)]
        share, path = 1 / (1 + len(further)), output or os.path.join(folder, "clusters.tif")
        for place, (other_map, other) in enumerate(further):  # first: what is cancelled here leaves `output` as it was
            part = part_of(progress, place * share, (place + 1) * share)
            apply(model, other, other_map, progress=_named(part, other), **options)
        last = part_of(progress, 1 - share, 1)
        last = _named(last, scene) if further else last
        result = apply(model, scene, path, confidence=sure, progress=last, **options)
        if report:
            subject = Subject(
                result.output, [result.output], scene, model, sure, result.seconds, result.device, further,
                len(others) - len(further) if report else 0,
            )
            report_map(subject, report, cancelled=options.get("cancelled", never))
    return result


def _named(progress: Progress, scene: str) -> Progress:
    """Name the scene in the messages of the progress."""
    return lambda fraction, message: progress(fraction, f"{os.path.basename(scene)}: {message}")


def report_on_maps(
    maps: Sequence[str], report: Optional[str] = None, *, scene: Optional[str] = None, model: Optional[Model] = None,
    confidence: Optional[str] = None, areas: Optional[str] = None, spectra: Optional[str] = None,
    library: Optional[str] = None, progress: Progress = no_progress, cancelled: Cancel = never,
) -> Dict[str, Any]:  # fmt: skip
    """Report on a map, or on a mosaic of several maps of one model; returns the findings as plain values.

    Parameters
    ----------
    maps : sequence of str
    scene, model, confidence : scene, model and confidence raster of the maps, optional
    report, areas, spectra, library
        As `output`, `areas`, `spectra` and `library` of `report_map`.

    Raises
    ------
    SSCCError, Cancelled
        As `report_map` does, or if the maps do not match.
    """
    for path, endings in ((report, REPORT_SUFFIXES), (areas, (".csv",)), (spectra, LIBRARY_SUFFIXES)):
        if path:
            check_writable(path, endings)
    header = os.path.splitext(spectra)[0] + ".hdr" if spectra and spectra.lower().endswith(".sli") else None
    check_apart([report, areas, spectra, header], files_of(*maps, scene, confidence, library))
    with as_one(maps) as path:
        return report_map(
            Subject(path, maps, scene, model, confidence), report, areas=areas, spectra=spectra, library=library,
            progress=progress, cancelled=cancelled,
        ).facts  # fmt: skip


def _sweep() -> None:
    """Remove temporary maps of runs that were killed more than a day ago, and nothing else in their folders."""
    for folder in iglob(os.path.join(escape(tempfile.gettempdir()), _PREFIX + 8 * "?")):
        with suppress(OSError):
            if is_stale(folder):
                for pattern in ("clusters*", "confidence.*", ".clusters*", ".confidence.*"):
                    remove_stale(os.path.join(folder, "map"), pattern)
                os.rmdir(folder)  # fails if the folder contains anything else
