"""`sscc evaluate`: measure how well a map agrees with a reference."""

from __future__ import annotations

import argparse

from ..report.evaluation_report import evaluate_and_report
from .command import Outcome, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Compare a map with a reference."""
    agreement = evaluate_and_report(
        args.clusters, args.reference, field=args.field, output=args.output, report=args.report,
        progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    facts = agreement.to_json()
    lines = [
        f"overall accuracy  {facts['oa']:.4f}  ({facts['oa_low']:.4f} to {facts['oa_high']:.4f}, 95 %)",
        f"kappa             {facts['kappa']:.4f}",
        f"NMI               {facts['nmi']:.4f}",
        f"ARI               {facts['ari']:.4f}",
        f"purity            {facts['purity']:.4f}",
        f"matched pixels    {facts['matched_pixels']}",
    ]
    return {**facts, "output": args.output, "report": args.report}, [*lines, *written(args.output, args.report)]
