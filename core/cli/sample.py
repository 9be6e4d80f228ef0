"""`sscc sample`: write a sample scene."""

from __future__ import annotations

import argparse

from ..samples.samples import write_sample
from .command import Outcome, WrongUse, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Write the sample scene."""
    synthetic = {"rows": args.rows, "cols": args.cols, "bands": args.bands, "clusters": args.clusters}
    given = {name: value for name, value in synthetic.items() if value is not None}
    if given and args.scene != "synthetic":
        raise WrongUse(f"--{next(iter(given))} is for --scene synthetic; {args.scene} has a fixed size")
    sample = write_sample(
        args.output, args.scene, seed=args.seed, reference=args.reference, progress=console.progress,
        cancelled=console.cancelled, **given,
    )  # fmt: skip
    size = f"{sample.rows} x {sample.cols} pixels, {sample.bands} bands, {len(sample.classes)} classes"
    return sample.to_json(), [f"{sample.path}: {size}", *written(args.reference)]
