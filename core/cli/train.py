"""`sscc train`: train a model on one or more scenes."""

from __future__ import annotations

import argparse

from ..base.errors import Cancelled
from ..base.files import REPORT_SUFFIXES, check_apart, check_writable, checkpoint_of, remove_checkpoint
from ..base.memory import USUAL
from ..report.tasks import map_and_report
from ..scene.dataset import files_of
from ..twin.model import Model
from ..twin.processes import rank, together
from ..twin.settings import Settings
from ..twin.trainer import train
from .command import Outcome, written
from .console import Console

UNKNOWN = 2  # number of clusters in all processes but the first, which hands over its settings


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Train and save the model, and write the report if requested; with torchrun, the first process writes."""
    with together():
        return _run(args, console)


def _run(args: argparse.Namespace, console: Console) -> Outcome:
    check_writable(args.model, (".sscc",))
    if args.report:
        check_writable(args.report, REPORT_SUFFIXES)
    inputs = files_of(*args.scenes, args.mask) + [args.initial_model] * bool(args.initial_model)
    check_apart([args.model, args.report, checkpoint_of(args.model)], inputs)

    clusters = args.clusters or (_suggested(args, console) if rank() == 0 else UNKNOWN)
    settings = Settings(
        clusters=clusters, preset=args.preset, seed=args.seed,
        patch_size=args.patch_size, components=args.components, steps=args.steps, batch_size=args.batch_size,
        learning_rate=args.learning_rate, device=args.device, memory=args.memory or USUAL, detail=args.detail,
        new_clusters=args.new_clusters,
    )  # fmt: skip
    model = train(
        args.scenes, settings, bands=args.bands, mask=args.mask, initial_model=args.initial_model,
        checkpoint=checkpoint_of(args.model), resume=args.resume,
        progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    if console.quiet:
        return {}, []
    model.save_new(args.model)
    remove_checkpoint(args.model)  # only after the model is saved, so that the result is never lost
    if args.report:
        try:
            _report_training(args, model, console)
        except (Cancelled, KeyboardInterrupt):
            raise Cancelled(args.model) from None
    facts = {
        "model": args.model, "report": args.report, "clusters": model.clusters, "bands": len(model.bands),
        "settings": model.settings, "loss": model.loss, "diagnosis": model.diagnosis, "seconds": model.seconds,
        "device": model.device,
    }  # fmt: skip
    summary = f"{args.model}: {len(model.numbers)} clusters from {len(model.bands)} bands, {model.seconds:.1f} s"
    return facts, [*model.diagnosis, f"{summary} on {model.device}", *written(args.report)]


def _suggested(args: argparse.Namespace, console: Console) -> int:
    from ..pseudo_labels.suggest import suggest

    suggestion = suggest(
        args.scenes[0], bands=args.bands, mask=args.mask, seed=args.seed,
        progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    console.log(f"suggested number of clusters: {suggestion.clusters}")
    return int(suggestion.clusters)


def _report_training(args: argparse.Namespace, model: Model, console: Console) -> None:
    map_and_report(
        model, args.scenes[0], others=args.scenes[1:], report=args.report, mask=args.mask, memory=args.memory,
        device=args.device, progress=console.progress, cancelled=console.cancelled,
    )  # fmt: skip
