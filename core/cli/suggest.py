"""`sscc suggest`: suggest a number of clusters for a scene, and show how it divides."""

from __future__ import annotations

import argparse

from ..report.suggestion_report import suggest_and_report
from .command import Outcome, WrongUse, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Suggest a number of clusters."""
    if args.max_clusters < args.min_clusters:
        raise WrongUse(f"--max-clusters {args.max_clusters} is below --min-clusters {args.min_clusters}")

    suggestion = suggest_and_report(
        args.scene, args.min_clusters, args.max_clusters, bands=args.bands, mask=args.mask, seed=args.seed,
        report=args.report, output_dir=args.output_dir, progress=console.progress, cancelled=console.cancelled,
        log=console.log,
    )  # fmt: skip
    commands = [one["command"] for one in suggestion.maps if one["recommended"]]
    paths = [one["path"] for one in suggestion.maps]
    return suggestion.to_json(), [suggestion.explain(), *commands, *written(*paths, args.report)]
