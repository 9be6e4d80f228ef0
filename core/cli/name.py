"""`sscc name`: names for the clusters of a model, from a reference."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..base.files import check_apart, check_writable
from ..maps.naming import agreeing_share, name_clusters
from ..maps.recode import write_renamed
from ..scene.dataset import files_of
from ..twin.model import Model
from .command import Outcome, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Name the clusters after the classes of a reference, and merge those of the same class."""
    target = args.model or args.source
    check_writable(target, (".sscc",))
    if args.named:
        check_writable(args.named)
        check_apart([args.named], files_of(args.map, args.reference))
    model = Model.load(args.source)
    evidence = name_clusters(
        model, args.map, args.reference, field=args.field, one_to_one=args.one_to_one, min_pixels=args.min_pixels,
        min_share=args.min_share, progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    if args.named:
        model.name = Path(target).stem  # the map records the model that has its names
        write_renamed(model, args.map, args.named, console.progress, console.cancelled)
    model.save(target)  # last: a cancelled command has changed nothing
    facts = {
        "model": target, "named": args.named, "agreeing": agreeing_share(evidence), "merged": model.merged,
        "clusters": [{**one._asdict(), "share": one.share} for one in evidence],
        "unnamed": [one.cluster for one in evidence if not one.name],
    }  # fmt: skip
    lines = [one.explain() for one in evidence]
    lines.append(f"{facts['agreeing']:.1%} of the labelled pixels agree with these names")
    return facts, [*lines, f"{target}: {len(model.numbers)} clusters", *written(args.named)]
