"""The command line: `sscc train`, `apply`, `evaluate`, `sample`, `info` and `suggest`, also as `python -m sscc`.

Exit codes: 0 done, 1 a stated failure (one line on stderr), 2 wrong use, 130 cancelled. The engine is imported by
the command that needs it, so that `sscc info` starts without torch and GDAL.
"""

from __future__ import annotations

import argparse
import os
import re
import traceback
import warnings
from contextlib import suppress
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from .console import Console
from .errors import Cancelled, SSCCError
from .options import WRONG_USE, build_parser

Facts = Dict[str, Any]
Command = Callable[[argparse.Namespace, Console], Tuple[Facts, List[str]]]

DONE, FAILED, CANCELLED = 0, 1, 130


class WrongUse(Exception):
    """The options contradict each other; said in one line with exit code 2."""


# ---- Commands: each returns the facts for programs and the lines for people ----------------------------------------


def _train(args: argparse.Namespace, console: Console) -> Tuple[Facts, List[str]]:
    from .raster import REPORT_SUFFIXES, check_writable

    check_writable(args.model, (".sscc",))
    if args.report:
        check_writable(args.report, REPORT_SUFFIXES)
    from .trainer import Settings, train

    settings = Settings(
        clusters=args.clusters or _suggested(args, console), preset=args.preset, seed=args.seed,
        patch_size=args.patch_size, components=args.components, steps=args.steps, batch_size=args.batch_size,
        learning_rate=args.learning_rate, device=args.device, memory=args.memory,
    )  # fmt: skip
    model = train(
        args.scenes, settings, bands=args.bands, mask=args.mask, initial_model=args.initial_model,
        checkpoint=_checkpoint(args.model), resume=args.resume,
        progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    if console.quiet:
        return {}, []
    model.save(args.model)
    with suppress(OSError):  # there is none of a short training, and one that stays does no harm
        os.remove(_checkpoint(args.model))  # only now: what took long is never in memory alone
    if args.report:
        _report_training(args, model, console)
    facts = {
        "model": args.model, "report": args.report, "clusters": model.clusters, "bands": len(model.bands),
        "settings": model.settings, "loss": model.loss, "diagnosis": model.diagnosis, "seconds": model.seconds,
        "device": model.device,
    }  # fmt: skip
    told = f"{args.model}: {len(model.numbers)} clusters from {len(model.bands)} bands, {model.seconds:.1f} s"
    return facts, [*model.diagnosis, f"{told} on {model.device}", *_written(args.report)]


def _checkpoint(model: str) -> str:
    """Where a training keeps its state until the model is whole."""
    return model + ".checkpoint"


def _suggested(args: argparse.Namespace, console: Console) -> int:
    from .suggest import suggest

    suggestion = suggest(
        args.scenes[0], bands=args.bands, mask=args.mask, seed=args.seed,
        progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    console.log(f"suggested number of clusters: {suggestion.clusters}")
    return int(suggestion.clusters)


def _report_training(args: argparse.Namespace, model: Any, console: Console) -> None:
    from .report import map_and_report

    map_and_report(
        model, args.scenes[0], report=args.report, mask=args.mask, memory=args.memory, device=args.device,
        progress=console.progress, cancelled=console.cancelled,
    )  # fmt: skip


def _apply(args: argparse.Namespace, console: Console) -> Tuple[Facts, List[str]]:
    from .model import Model
    from .raster import check_apart, check_writable

    outputs = _destinations(args.scenes, args.output, "clusters")
    confidences = _destinations(args.scenes, args.confidence, "confidence")
    for path in [*outputs, *(path for path in confidences if path)]:
        check_writable(str(path))
    check_apart([*outputs, *confidences], [*args.scenes, args.mask])
    model = Model.load(args.model)
    from .mapper import apply, open_for

    for scene in args.scenes:  # one that does not fit is found before the others are mapped
        open_for(model, scene, args.mask).close()
    results = []
    for index, (scene, output, confidence) in enumerate(zip(args.scenes, outputs, confidences)):

        def progress(fraction: float, message: str, done: int = index) -> None:
            console.progress((done + fraction) / len(outputs), message)

        results.append(
            apply(
                model, scene, str(output), confidence=confidence, mask=args.mask, memory=args.memory,
                device=args.device, shard=args.shard, progress=progress, cancelled=console.cancelled,
                log=console.log,
            )  # fmt: skip
        )
    return _map_facts(args, results)


def _map_facts(args: argparse.Namespace, results: Sequence[Any]) -> Tuple[Facts, List[str]]:
    """Totals over all scenes, and one entry per scene under "results"."""
    found = {index for result in results for index, count in enumerate(result.counts) if count}
    facts = {
        "model": args.model,
        "output": args.output,
        "valid_pixels": sum(result.valid_pixels for result in results),
        "clusters_found": len(found),
        "complete": all(result.complete for result in results),
        "seconds": sum(result.seconds for result in results),
        "device": results[0].device,
        "results": [{"scene": scene, **result._asdict()} for scene, result in zip(args.scenes, results)],
    }
    share = "" if args.shard is None else f"share {args.shard[0]} of {args.shard[1]}, "
    lines = []
    for result in results:
        lines.append(
            f"{result.output}: {share}{result.clusters_found} clusters on {result.valid_pixels} valid pixels, "
            f"mean confidence {result.mean_confidence:.2f}, {result.seconds:.1f} s on {result.device}"
        )
        if result.complete:
            lines += _written(result.confidence)
    return facts, lines


def _destinations(scenes: Sequence[str], output: Optional[str], kind: str) -> List[Optional[str]]:
    """One output per scene: the file itself, or FOLDER/SCENE_kind.tif where `output` is a folder."""
    if not output:
        return [None] * len(scenes)
    if not (output.endswith(("/", os.sep)) or os.path.isdir(output)):
        if len(scenes) > 1:
            raise WrongUse(f"{output}: several scenes need a folder; write {output}{os.sep} to make one")
        return [output]
    names = [re.sub(r"[^\w.-]+", "_", os.path.splitext(os.path.basename(scene.rstrip("/")))[0]) for scene in scenes]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise WrongUse(f"{output}: two scenes are named {twice}; apply the model to them one by one")
    try:
        os.makedirs(output, exist_ok=True)
    except OSError as error:
        raise SSCCError(f"{output}: the folder cannot be made ({error.strerror}); choose another") from None
    return [os.path.join(output, f"{name}_{kind}.tif") for name in names]


def _evaluate(args: argparse.Namespace, console: Console) -> Tuple[Facts, List[str]]:
    from .assess import evaluate

    agreement = evaluate(
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
    return {**facts, "output": args.output, "report": args.report}, [*lines, *_written(args.output, args.report)]


def _sample(args: argparse.Namespace, console: Console) -> Tuple[Facts, List[str]]:
    from .samples import write_sample

    synthetic = {"rows": args.rows, "cols": args.cols, "bands": args.bands, "clusters": args.clusters}
    given = {name: value for name, value in synthetic.items() if value is not None}
    if given and args.scene != "synthetic":
        raise WrongUse(f"--{next(iter(given))} is for --scene synthetic; {args.scene} has one size only")
    sample = write_sample(
        args.output, args.scene, seed=args.seed, reference=args.reference, progress=console.progress,
        cancelled=console.cancelled, **given,
    )  # fmt: skip
    size = f"{sample.rows} x {sample.cols} pixels, {sample.bands} bands, {len(sample.classes)} classes"
    return sample.to_json(), [f"{sample.path}: {size}", *_written(args.reference)]


def _info(args: argparse.Namespace, _console: Console) -> Tuple[Facts, List[str]]:
    from .model import Model

    header = Model.read_header(args.model)
    model = Model(header, {})
    waves = model.wavelengths
    lines = [
        f"model       {args.model}",
        f"clusters    {len(model.numbers)}: {', '.join(model.names[number - 1] for number in model.numbers)}",
        *(f"merged      {number} into {into}, {model.names[into - 1]}" for number, into in model.merged.items()),
        f"bands       {len(model.bands)} of {header['band_count']}"
        + (f", {min(waves):.0f} to {max(waves):.0f} nm" if waves else ""),
        *(f"scene       {s['name']}, {s['rows']} x {s['cols']} pixels, {s['crs'] or 'no CRS'}" for s in model.scenes),
        "settings    " + ", ".join(f"{key} {value}" for key, value in model.settings.items() if value is not None),
        f"training    {model.seconds:.1f} s on {model.device}",
        *(f"diagnosis   {line}" for line in model.diagnosis),
        f"made by     SSCC {header['plugin_version']}, "
        + ", ".join(f"{name} {version}" for name, version in model.versions.items()),
    ]
    return header, lines


def _suggest(args: argparse.Namespace, console: Console) -> Tuple[Facts, List[str]]:
    if args.max_clusters < args.min_clusters:
        raise WrongUse(f"--max-clusters {args.max_clusters} is below --min-clusters {args.min_clusters}")
    from .suggest import suggest

    suggestion = suggest(
        args.scene, args.min_clusters, args.max_clusters, bands=args.bands, mask=args.mask, seed=args.seed,
        report=args.report, progress=console.progress, cancelled=console.cancelled, log=console.log,
    )  # fmt: skip
    return suggestion.to_json(), [suggestion.explain(), *_written(args.report)]


def _written(*paths: Optional[str]) -> List[str]:
    return [f"{path}: written" for path in paths if path]


# ---- Running ------------------------------------------------------------------------------------------------------

COMMANDS: Dict[str, Command] = {
    "train": _train,
    "apply": _apply,
    "evaluate": _evaluate,
    "sample": _sample,
    "info": _info,
    "suggest": _suggest,
}


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Default: those of the process.
    """
    parser = build_parser()
    args = parser.parse_args(arguments)
    debugging = bool(os.environ.get("SSCC_DEBUG"))
    if not debugging:
        # What libraries say of themselves; what a user can mend, the engine says in its own one line.
        warnings.simplefilter("ignore")
        os.environ.setdefault("CPL_LOG", os.devnull)  # where GDAL puts its messages
    console = Console(args.json, quiet=_not_the_first())
    console.listen()
    try:
        facts, lines = COMMANDS[args.command](args, console)
        console.finish(facts, lines)
        return DONE
    except WrongUse as error:
        console.fail(f"{args.command}: {error}")
        return WRONG_USE
    except (Cancelled, KeyboardInterrupt):
        resumable = args.command == "train" and os.path.exists(_checkpoint(args.model))
        console.fail(str(Cancelled()) + ("; add --resume to go on from the last checkpoint" if resumable else ""))
        return CANCELLED
    except Exception as error:
        if debugging:
            traceback.print_exc()
        console.fail(_one_line(error))
        return FAILED


def _not_the_first() -> bool:
    """Whether torchrun started this process beside a first one, which speaks for all."""
    return int(os.environ.get("WORLD_SIZE", "1")) > 1 and int(os.environ.get("RANK", "0")) > 0


def _one_line(error: Exception) -> str:
    """What to tell the user of a failure, with the mend."""
    if isinstance(error, SSCCError):
        return str(error)
    if isinstance(error, ImportError):
        missing = error.name or "a library"
        mend = "the system package python3-gdal" if missing.startswith("osgeo") else f"it: pip install {missing}"
        return f"{missing} cannot be imported ({error}); install {mend}"
    if isinstance(error, MemoryError):
        return "out of memory; lower --memory or close other programs"
    told = " ".join(f"{type(error).__name__}: {error}".split())
    return f"unexpected {told}; set SSCC_DEBUG=1 to see where, and please report it"
