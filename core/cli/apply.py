"""`sscc apply`: maps of one or more scenes with a model."""

from __future__ import annotations

import argparse
import os
import re
from typing import List, Optional, Sequence

from ..base.errors import Cancelled, SSCCError
from ..base.files import check_apart, check_writable
from ..maps.apply import MapResult, apply
from ..maps.mapper import open_for
from ..scene.dataset import files_of
from ..twin.model import Model
from .command import Outcome, WrongUse, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Map every scene."""
    outputs = _destinations(args.scenes, args.output, "clusters")
    confidences = _destinations(args.scenes, args.confidence, "confidence")
    for path in [*outputs, *(path for path in confidences if path)]:
        check_writable(str(path))
    model = Model.load(args.model)
    if len(args.scenes) > 1:  # an unsuitable scene must be found before others are mapped
        files = [*files_of(args.mask), args.model]
        for scene in args.scenes:
            with open_for(model, scene, args.mask) as opened:
                files += opened.files
        check_apart([*outputs, *confidences], files)
    results = []
    for index, (scene, output, confidence) in enumerate(zip(args.scenes, outputs, confidences)):

        def progress(fraction: float, message: str, done: int = index) -> None:
            console.progress((done + fraction) / len(outputs), message)

        try:
            results.append(
                apply(
                    model, scene, str(output), confidence=confidence, mask=args.mask, memory=args.memory,
                    device=args.device, shard=args.shard, adapt=args.adapt, progress=progress,
                    cancelled=console.cancelled, log=console.log,
                )  # fmt: skip
            )
        except (Cancelled, KeyboardInterrupt):
            raise Cancelled(*(result.output for result in results if result.complete)) from None
    return _map_facts(args, results)


def _map_facts(args: argparse.Namespace, results: Sequence[MapResult]) -> Outcome:
    """Collect totals over all scenes, and one entry per scene under "results"."""
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
    share = "" if args.shard is None else f"shard {args.shard[0]} of {args.shard[1]}, "
    lines = []
    for result in results:
        lines.append(
            f"{result.output}: {share}{result.clusters_found} clusters on {result.valid_pixels} valid pixels, "
            f"mean confidence {result.mean_confidence:.2f}, {result.seconds:.1f} s on {result.device}"
        )
        if result.complete:
            lines += written(result.confidence)
    return facts, lines


def _destinations(scenes: Sequence[str], output: Optional[str], kind: str) -> List[Optional[str]]:
    """Return one output per scene: the file itself, or FOLDER/SCENE_kind.tif if `output` is a folder."""
    if not output:
        return [None] * len(scenes)
    if not (output.endswith(("/", os.sep)) or os.path.isdir(output)):
        if len(scenes) > 1:
            raise WrongUse(f"{output}: several scenes need a folder; write {output}{os.sep} to create one")
        return [output]
    names = [re.sub(r"[^\w.-]+", "_", os.path.splitext(os.path.basename(scene.rstrip("/")))[0]) for scene in scenes]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise WrongUse(f"{output}: two scenes are named {twice}; apply the model to one at a time")
    try:
        os.makedirs(output, exist_ok=True)
    except OSError as error:
        raise SSCCError(f"{output}: the folder cannot be created ({error.strerror}); choose another") from None
    return [os.path.join(output, f"{name}_{kind}.tif") for name in names]
