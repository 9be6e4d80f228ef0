"""`sscc split`: split a cluster of a model."""

from __future__ import annotations

import argparse

from ..base.files import check_apart, check_writable
from ..maps.split import split_cluster
from ..scene.dataset import files_of
from ..twin.model import Model
from .command import Outcome, WrongUse
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Split the cluster or clusters, and save the model."""
    if not (args.reference or args.cluster):
        raise WrongUse("no cluster to split; give --cluster N, or --reference REF")
    if args.field and not args.reference:
        raise WrongUse("--field is a field of the reference; give --reference REF")
    check_writable(args.model, (".sscc",))
    check_apart([args.model], files_of(args.scene, args.mask, args.reference))
    old = Model.load(args.source)
    model = split_cluster(
        old, args.scene, args.cluster, args.into, mask=args.mask, reference=args.reference, field=args.field,
        seed=args.seed, device=args.device, progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    model.save(args.model)
    parts = [*filter(None, [args.cluster]), *range(old.clusters + 1, model.clusters + 1)]
    names = {number: model.names[number - 1] for number in parts}
    facts = {"model": args.model, "clusters": model.clusters, "parts": names}
    lines = [f"{number}: {name}" for number, name in names.items()]
    return facts, [*lines, f"{args.model}: {len(model.numbers)} clusters"]
