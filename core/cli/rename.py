"""`sscc rename`: rename and merge the clusters of a model."""

from __future__ import annotations

import argparse

from ..base.files import check_writable
from ..twin.hierarchy import merge_to
from ..twin.model import Model
from ..twin.name_list import read_names
from .command import Outcome, WrongUse
from .console import Console


def run(args: argparse.Namespace, _console: Console) -> Outcome:
    """Merge the most similar clusters, then name them."""
    if args.merge_to is None and args.names is None:
        raise WrongUse("give --merge-to K, --names FILE.csv, or both")
    target = args.model or args.source
    check_writable(target, (".sscc",))
    model = Model.load(args.source)
    merges = merge_to(model, args.merge_to) if args.merge_to else []
    if args.names:
        model.follow_legend(read_names(args.names, model))
    model.save(target)
    clusters = {number: model.names[number - 1] for number in model.numbers}
    lines = [f"{merge.part} becomes part of {merge.into} (similarity {merge.similarity:.2f})" for merge in merges]
    lines += [f"{number}: {name}" for number, name in clusters.items()]
    facts = {
        "model": target, "clusters": clusters, "merged": model.merged, "merges": [one._asdict() for one in merges]
    }
    return facts, [*lines, f"{target}: {len(clusters)} clusters"]
