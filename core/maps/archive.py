"""Maps of many scenes with one model, each on its own: a scene that cannot be mapped does not stop the others."""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections import Counter
from functools import lru_cache
from typing import Any, Callable, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence

from ..base.errors import Cancel, Cancelled, Log, Progress, SSCCError, never, no_log, no_progress, one_line
from ..base.files import already_used, identity
from ..scene.dataset import files_of
from ..scene.stac import raster_of
from ..twin.model import Model
from .apply import apply
from .claims import claim, release
from .identity import file_digest, job_digest
from .manifest import DONE, FAILED, SKIPPED, Manifest, Row, other_scene

# Folders that a name may take in to differ from others.
MOST_FOLDERS = 8
# Options of `apply` that do not change what is written.
_HOW = ("memory", "device")


class Task(NamedTuple):
    """One scene to map. All values are plain, so that another machine can do it.

    model : path of the model file
    options : further arguments of `apply`: mask, memory, device, cloud_optimised
    trouble : why the scene cannot be mapped, if that is known beforehand
    """

    scene: str
    output: str
    confidence: Optional[str]
    model: str
    options: Dict[str, Any]
    trouble: str = ""


def read_list(path: str) -> List[str]:
    """The scenes that a text file lists, one per line; empty lines and lines that begin with # do not count.

    Raises
    ------
    SSCCError
        If the file cannot be read, or lists no scene.
    """
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape") as file:
            lines = [line.strip() for line in file]
    except OSError as error:
        raise SSCCError(
            f"{path}: cannot be read ({error.strerror}); give a text file with one scene per line"
        ) from None
    if any("\0" in line for line in lines):
        raise SSCCError(f"{path}: is not a text file; give one with one scene per line")
    scenes = [line for line in lines if line and not line.startswith("#")]
    if not scenes:
        raise SSCCError(f"{path}: lists no scene; write one path per line")
    return scenes


def plan(
    scenes: Sequence[str], model: str, folder: str, confidence: Optional[str], options: Dict[str, Any], log: Log
) -> List[Task]:
    """One task per scene, with outputs FOLDER/SCENE_clusters.tif and, if wanted, CONFIDENCE/SCENE_confidence.tif.

    A scene that is listed twice is mapped once. Scenes of one name get the names of their folders in front.
    """
    once = list({os.path.normpath(scene): scene for scene in scenes}.values())
    if len(once) < len(scenes):
        log(f"{len(scenes) - len(once)} scenes are listed more than once; each is mapped once")
    names = distinct_names(once)
    alike = [name for scene, name in zip(once, names) if name != _name(scene, 1)]
    if alike:
        log(f"{len(alike)} scenes have the name of another; their maps are named after their folders too, such as "
            f"{alike[0]}_clusters.tif")
    inputs = {identity(scene) for scene in once}
    tasks = []
    for scene, name in zip(once, names):
        output = os.path.join(folder, f"{name}_clusters.tif")
        beside = os.path.join(confidence, f"{name}_confidence.tif") if confidence else None
        lost = next((path for path in (output, beside) if path and identity(path) in inputs), None)
        trouble = str(already_used(lost)) if lost else ""
        tasks.append(Task(scene, output, beside, model, options, trouble))
    return tasks


def distinct_names(scenes: Sequence[str]) -> List[str]:
    """A name per scene: its file's, with those of its folders in front as far as scenes need them to differ."""
    names = [_name(scene, 1) for scene in scenes]
    for depth in range(2, MOST_FOLDERS + 1):
        taken = Counter(map(str.lower, names))  # some file systems do not tell a from A
        names = [_name(scene, depth) if taken[name.lower()] > 1 else name for scene, name in zip(scenes, names)]
    taken = Counter(map(str.lower, names))
    digests = (hashlib.sha256(os.fsencode(scene)).hexdigest()[:8] for scene in scenes)
    return [f"{name}_{digest}" if taken[name.lower()] > 1 else name for name, digest in zip(names, digests)]


def _name(scene: str, parts: int) -> str:
    stem = os.path.splitext(scene.rstrip("/"))[0]
    return re.sub(r"[^\w.-]+", "_", "_".join(re.split(r"[/\\]" if os.sep == "\\" else "/", stem)[-parts:])).lstrip("_")


def map_serially(
    tasks: Sequence[Task], manifest: Manifest, progress: Progress = no_progress, cancelled: Cancel = never,
    log: Log = no_log,
) -> Iterator[Row]:
    """Do the tasks one after the other; yields a row for each."""
    for index, task in enumerate(tasks):

        def partly(fraction: float, message: str, done: int = index) -> None:
            progress((done + fraction) / len(tasks), message)

        yield map_scene(task, manifest.known(task.output), partly, cancelled, log)


def record(rows: Iterable[Row], manifest: Manifest, tell: Callable[[str], None]) -> List[Row]:
    """Add rows to the manifest as they come, and tell every failure in one line.

    Raises
    ------
    Cancelled
        With the maps that were complete before.
    """
    done: List[Row] = []
    try:
        for row in rows:
            token = row.pop("claim", "")
            manifest.add(row)
            release(row["output"], token)
            done.append(row)
            if row["status"] == FAILED:
                tell(row["reason"])
    except (Cancelled, KeyboardInterrupt):
        raise Cancelled(*(row["output"] for row in done if row["status"] == DONE)) from None
    try:
        manifest.save()
    except SSCCError as error:  # a full disk: all that can be done is done
        tell(str(error))
    return done


def map_scene(
    task: Task, known: Sequence[Row] = (), progress: Progress = no_progress, cancelled: Cancel = never,
    log: Log = no_log,
) -> Row:
    """Map a scene, unless one of `known`, the rows of earlier runs, says that this very map is there.

    The map of another scene, which is still there, is not written over: that fails.

    Returns
    -------
    Row
        With status "done", "skipped" or "failed", and the claim to `release`; only a cancellation is raised.
    """
    started = time.perf_counter()
    row: Row = {"scene": task.scene, "output": task.output, "status": FAILED, "reason": "", "size": None,
                "digest": None, "seconds": 0.0, "confidence": task.confidence, "complete": False}
    try:
        if task.trouble:
            raise SSCCError(task.trouble)
        model = _load(task.model, os.stat(task.model).st_mtime_ns if os.path.exists(task.model) else 0)
        made = {key: value for key, value in task.options.items() if key not in (*_HOW, "mask")}
        scene = raster_of(task.scene)
        job = job_digest(
            model, files_of(scene), task.options.get("mask"), scene=os.path.basename(scene),
            confidence=task.confidence is not None, **made,
        )  # fmt: skip
        for done in known:
            if done.get("job") == job and _is_there(task, done) and not _edited(scene, task.output):
                return {**done, "status": SKIPPED, "scene": task.scene, "output": task.output}
        row["claim"] = claim(task.output, task.scene)
        other = other_scene(task.output, task.scene, known)
        if other:
            raise SSCCError(f"{task.output}: is the map of {other}; use another folder")
        result = apply(
            model, scene, task.output, confidence=task.confidence, progress=progress, cancelled=cancelled,
            log=log, **task.options,
        )  # fmt: skip
        size, digest = file_digest(task.output)
        row.update(result._asdict(), status=DONE, size=size, digest=digest, job=job)
        if task.confidence:
            row["confidence_digest"] = file_digest(task.confidence)[1]
    except (Cancelled, KeyboardInterrupt):
        release(task.output, row.get("claim", ""))
        raise
    except Exception as error:
        told = one_line(error)
        row["reason"] = told if task.scene in told else f"{task.scene}: {told}"
    row["seconds"] = round(time.perf_counter() - started, 3)
    return row


def _edited(scene: str, output: str) -> bool:
    """Whether a file of the scene is newer than the map: the digest of a large file covers only samples of it."""
    files = [path for path in files_of(scene) if os.path.isfile(path)]
    return any(os.path.getmtime(path) > os.path.getmtime(output) for path in files)


@lru_cache(2)
def _load(path: str, _changed: int) -> Model:
    """The model at `path`, loaded once for many scenes."""
    return Model.load(path)


def _is_there(task: Task, known: Row) -> bool:
    """Whether the maps of an earlier run are there, byte by byte."""
    try:
        whole = file_digest(task.output) == (known.get("size"), known.get("digest"))
        return whole and (
            task.confidence is None or file_digest(task.confidence)[1] == known.get("confidence_digest")
        )
    except OSError:
        return False

