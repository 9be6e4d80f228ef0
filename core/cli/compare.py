"""`sscc compare`: change between two maps."""

from __future__ import annotations

import argparse

from ..report.change_report import compare_and_report
from .command import Outcome, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """List the transitions, largest first."""
    change = compare_and_report(
        args.before, args.after, resample=args.resample, output=args.output, report=args.report, table=args.csv,
        progress=console.progress, cancelled=console.cancelled,
    )  # fmt: skip
    names = change.names
    told = [
        {**one._asdict(), "before_name": names[one.before], "after_name": names[one.after]}
        for one in change.transitions
    ]
    facts = {"transitions": told, "changed_share": change.changed_share, "output": args.output, "csv": args.csv}
    lines = [
        f"{names[one.before]} > {names[one.after]}: {one.pixels} pixels"
        + ("" if one.area_ha is None else f", {one.area_ha:.2f} ha")
        for one in change.transitions if one.code > 1
    ]  # fmt: skip
    lines.append(f"{change.changed_share:.1%} of what both maps hold changed")
    return {**facts, "report": args.report}, [*lines, *written(args.output, args.report, args.csv)]
