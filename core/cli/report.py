"""`sscc report`: areas, spectra and confidence of a map."""

from __future__ import annotations

import argparse
from typing import Any, Dict, Optional

from ..base.errors import SSCCError
from ..base.words import say
from ..maps.provenance import find_model, read_provenance
from ..report.tasks import report_on_maps
from ..twin.model import Model
from .command import Outcome, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Compute the area of each cluster, and write the requested outputs."""
    facts = report_on_maps(
        args.maps, args.output, scene=args.scene, model=_model(args, console), confidence=args.confidence,
        areas=args.csv, spectra=args.spectra, library=args.library, progress=console.progress,
        cancelled=console.cancelled,
    )  # fmt: skip
    keys = ("scene", "model", "date", "valid_pixels", "clusters_found", "area_ha", "clusters", "merges", "nearest")
    told = {key: facts.get(key) for key in keys}
    return {**told, "output": args.output, "csv": args.csv, "spectra": args.spectra}, [
        *map(_line, facts["clusters"]), *written(args.output, args.csv, args.spectra),
    ]  # fmt: skip


def _model(args: argparse.Namespace, console: Console) -> Optional[Model]:
    """The model that was given or, without one, that lies beside the map; None if there is none, which is told."""
    if args.model:
        return Model.load(args.model)
    read_provenance(args.maps[0])  # a map that cannot be read is an error
    try:
        path = find_model(args.maps[0])
    except SSCCError as error:
        console.log(str(error))
        return None
    console.log(say("Model of the map: {path}", path=path))
    return Model.load(path)


def _line(one: Dict[str, Any]) -> str:
    area = "" if one["area_ha"] is None else f", {one['area_ha']:.2f} ha"
    held = f"{one['pixels']} pixels{area}, {one['share']:.1%}"
    return f"{one['cluster']}: {one['name']}, {held}, {one['patches']} patches"
