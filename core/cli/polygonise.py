"""`sscc polygonise`: convert a map to polygons."""

from __future__ import annotations

import argparse

from ..maps.polygonise import polygonise
from .command import Outcome
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Write the polygons."""
    done = polygonise(
        args.map, args.output, min_area=args.min_area, progress=console.progress, cancelled=console.cancelled,
        log=console.log,
    )
    area = "" if done.area_ha is None else f", {done.area_ha:.2f} ha"
    return {"output": args.output, **done._asdict()}, [f"{args.output}: {done.polygons} polygons{area}"]
