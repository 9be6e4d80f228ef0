"""`sscc apply`: maps of one or more scenes with a model."""

from __future__ import annotations

import argparse
import os
from typing import Any, Dict, List, Optional, Sequence

from ..base.errors import SSCCError
from ..base.files import check_writable
from ..maps.apply import SUFFIXES, MapResult, apply
from ..maps.archive import Task, distinct_names, map_serially, plan, read_list, record
from ..maps.items import check_item, with_items, write_item
from ..maps.manifest import DONE, FAILED, SKIPPED, Manifest, Row
from ..maps.ranks import gather, own_shard
from ..maps.scheduler import apply_scheduled, map_scheduled
from ..scene.stac import is_item, may_be_item, raster_of
from ..twin.model import Model
from ..twin.processes import size, together
from .command import Outcome, WrongUse, written
from .console import Console


def run(args: argparse.Namespace, console: Console) -> Outcome:
    """Map one scene into a file, or every scene into a folder; with torchrun, each process does a share."""
    with together(mapping=True):
        return _run(args, console)


def _run(args: argparse.Namespace, console: Console) -> Outcome:
    if args.scheduler and args.shard:
        raise WrongUse("--scheduler divides the work itself; leave out --shard")
    if size() > 1 and (args.scheduler or args.shard):
        raise WrongUse("torchrun divides the work itself; leave out --shard and --scheduler")
    with console.interruptible():
        scenes = [*args.scenes, *(read_list(args.list) if args.list else [])]
    if not scenes:
        raise WrongUse("no scene; give paths of rasters, or --list FILE")
    args.shard = args.shard or own_shard()
    folder = args.output_dir or (args.output if _is_folder(args.output) else None)
    if folder and (args.output_dir or args.list or len(scenes) > 1):
        return _archive(args, console, scenes, folder)
    if args.list or len(scenes) > 1:
        raise WrongUse(f"{args.output}: several scenes need a folder; write {args.output}{os.sep} to create one")
    return _single(args, console, scenes[0])


def _is_folder(path: Optional[str]) -> bool:
    return bool(path) and (str(path).endswith(("/", os.sep)) or os.path.isdir(str(path)))


def _create(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise SSCCError(f"{folder}: the folder cannot be created ({error.strerror}); choose another") from None


def _inside(path: str, scene: str, kind: str) -> str:
    """The file for a scene if `path` is a folder, which is created; otherwise `path`."""
    if not _is_folder(path):
        return path
    _create(path)
    return os.path.join(path, f"{distinct_names([scene])[0]}_{kind}.tif")


def _options(args: argparse.Namespace) -> Dict[str, Any]:
    return {
        "mask": args.mask, "memory": args.memory, "device": args.device, "cloud_optimised": args.cog,
        "adapt": args.adapt,
    }  # fmt: skip


def _single(args: argparse.Namespace, console: Console, scene: str) -> Outcome:
    """Map one scene, or a block of it."""
    output = _inside(args.output, scene, "clusters")
    confidence = _inside(args.confidence, scene, "confidence") if args.confidence else None
    for path in filter(None, (output, confidence)):
        check_writable(path, SUFFIXES)
    raster, described = raster_of(scene), args.stac and is_item(scene)
    if described:
        check_item(scene, output)
    if args.scheduler:
        task = Task(raster, output, confidence, args.model, _options(args))
        result = apply_scheduled(task, args.scheduler, console.progress, console.cancelled)
    else:
        result = apply(
            Model.load(args.model), raster, output, confidence=confidence, shard=args.shard, progress=console.progress,
            cancelled=console.cancelled, log=console.log, **_options(args),
        )  # fmt: skip
    results = [MapResult(**row) for row in gather([result._asdict()])]
    facts = _facts(args, [{"scene": scene, **each._asdict()} for each in results])
    facts["complete"] = any(each.complete for each in results)
    item = write_item(scene, output, confidence) if described and facts["complete"] else None
    share = f"shard {args.shard[0]} of {args.shard[1]}, " if args.shard and len(results) == 1 else ""
    mean = sum(each.mean_confidence * each.valid_pixels for each in results) / max(facts["valid_pixels"], 1)
    sure = f"mean confidence {mean:.2f}, " if mean == mean else ""  # unknown for a shard that was done before
    line = (
        f"{result.output}: {share}{facts['clusters_found']} clusters on {facts['valid_pixels']} valid pixels, {sure}"
        f"{result.seconds:.1f} s on {result.device}"
    )
    return facts, [line, *(written(result.confidence, item) if facts["complete"] else [])]


def _archive(args: argparse.Namespace, console: Console, scenes: Sequence[str], folder: str) -> Outcome:
    """Map every scene, or every n-th one, into a folder."""
    if args.confidence and not _is_folder(args.confidence):
        raise WrongUse(f"{args.confidence}: several scenes need a folder; write {args.confidence}{os.sep}")
    Model.load(args.model)  # a model that cannot be read is told once
    said = set()

    def log(message: str) -> None:
        if message not in said:  # such as the device
            said.add(message)
            console.log(message)

    for path in filter(None, (folder, args.confidence)):
        if not path.startswith("/vsi"):
            _create(path)
        check_writable(os.path.join(path, "map.tif"))
    every = plan(scenes, args.model, folder, args.confidence, _options(args), log)
    share, shares = args.shard or (1, 1)
    tasks = every[share - 1 :: shares]
    if args.stac:
        tasks = [_with_item(task) for task in tasks]
    manifest = Manifest(folder, args.shard)
    if args.scheduler:
        mapped = map_scheduled(tasks, manifest, args.scheduler, console.progress, console.cancelled)
    else:
        mapped = map_serially(tasks, manifest, console.progress, console.cancelled, log)
    if args.stac:
        mapped = with_items(mapped)
    place = {task.output: number for number, task in enumerate(every)}
    rows = sorted(gather(record(mapped, manifest, console.fail)), key=lambda row: place[row["output"]])
    facts = _facts(args, rows)
    facts.update(manifest=manifest.path, output=folder, **_numbers(rows))
    return facts, _table(rows, manifest.path)


def _with_item(task: Task) -> Task:
    """The task, in trouble if the item of its map cannot be written; no item of a scene is read yet."""
    try:
        if may_be_item(task.scene):
            check_item(task.scene, task.output)
    except SSCCError as error:
        return task._replace(trouble=str(error))
    return task


def _numbers(rows: Sequence[Row]) -> Dict[str, int]:
    """Number of rows of each status."""
    return {status: sum(row["status"] == status for row in rows) for status in (DONE, SKIPPED, FAILED)}


def _facts(args: argparse.Namespace, rows: Sequence[Row]) -> Dict[str, Any]:
    """Totals over all scenes, and one entry per scene under "results"."""
    mapped = [row for row in rows if row.get("counts")]
    return {
        "model": args.model,
        "output": args.output,
        "valid_pixels": sum(row["valid_pixels"] for row in mapped),
        "clusters_found": len({index for row in mapped for index, count in enumerate(row["counts"]) if count}),
        "complete": all(row["complete"] for row in rows),
        "seconds": sum(row["seconds"] for row in rows),
        "device": mapped[0]["device"] if mapped else "",
        "results": list(rows),
    }


def _table(rows: Sequence[Row], manifest: str) -> List[str]:
    """One line per scene, and a line of totals."""
    lines = [f"{'status':8}{'clusters':>9}{'valid pixels':>14}{'seconds':>9}  scene"]
    for row in rows:
        found = (row["clusters_found"], row["valid_pixels"]) if row.get("counts") else ("-", "-")
        after = row["reason"] or f"{row['scene']} -> {row['output']}"
        lines.append(f"{row['status']:8}{found[0]:>9}{found[1]:>14}{row['seconds']:>9.1f}  {after}")
    numbers = _numbers(rows)
    return [*lines, f"{numbers[DONE]} mapped, {numbers[SKIPPED]} skipped because they are done, {numbers[FAILED]} "
                    f"failed, of {len(rows)}; manifest: {manifest}"]  # fmt: skip
