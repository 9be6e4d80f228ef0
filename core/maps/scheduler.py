"""Maps computed by the workers of a Dask scheduler: the scenes of an archive, or the blocks of one scene.

Each task writes its own files into a folder that all machines see, and a task whose worker dies is given to another.
Dask is an extra: `pip install sscc[dask]`. Nothing else of SSCC needs it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections import deque
from contextlib import contextmanager, suppress
from typing import Any, Callable, Dict, Iterator, List, Sequence, Set, Tuple

import numpy as np

from ..base.errors import Cancel, Progress, SSCCError, check_cancel, one_line
from ..base.files import absolute_path
from ..scene.window import TILE
from ..twin.model import Model
from .apply import MapResult, apply
from .archive import Task, map_scene
from .lazy import NO_DASK
from .manifest import FAILED, Manifest, Row
from .mapper import open_for
from .raster import check_size

# Seconds to wait for the scheduler, for a first worker, for a lost scheduler to come back, and without any worker.
CONNECT, FIRST_WORKER, LOST, WORKERLESS = 5.0, 20.0, 10.0, 60.0
POLL, ASK_AGAIN = 0.02, 5.0
# Tasks that are handed out per thread of the workers: one at work, one that waits.
AHEAD = 2
# Blocks of one scene: at least so many, of at most so many windows.
LEAST_BLOCKS, MOST_WINDOWS = 8, 64


@contextmanager
def _client(address: str) -> Iterator[Any]:
    """A client of the scheduler at `address`, which has at least one worker."""
    try:
        from distributed import Client
    except ImportError:
        raise SSCCError(f"{address}: {NO_DASK}") from None
    for name in list(logging.root.manager.loggerDict):
        if name.startswith(("distributed", "tornado", "asyncio")):  # what a user can fix is said in one line
            logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        client = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, asyncio.TimeoutError):
        raise SSCCError(
            f"{address}: no Dask scheduler answers there; start one (dask scheduler), or leave out --scheduler"
        ) from None
    try:
        try:
            client.wait_for_workers(1, timeout=FIRST_WORKER)
        except (OSError, asyncio.TimeoutError):
            raise SSCCError(
                f"{address}: the scheduler has no worker; start some (dask worker {address})"
            ) from None
        yield client
    except OSError as error:  # those of the work are results
        if type(error).__name__ != "CommClosedError":
            raise
        raise _gone(address) from None
    finally:
        with suppress(Exception):  # it may be gone
            client.close(timeout=CONNECT)


def run_tasks(
    address: str, work: Callable[..., Any], arguments: Sequence[Tuple[Any, ...]], cancelled: Cancel
) -> Iterator[Tuple[int, Any]]:
    """Yield (index, result or exception) of `work` for every entry of `arguments`, as they are done.

    A task of which Dask says that it kills workers is tried once more after all others: they may have died by chance.
    """
    with _client(address) as client:
        from distributed import as_completed

        waiting = deque(range(len(arguments)))
        running: Dict[Any, int] = {}
        suspected: Set[int] = set()
        done = as_completed([], loop=client.loop)
        seen = asked = served = time.monotonic()
        most = _threads(client)
        while running or waiting:
            while waiting and len(running) < max(most, 1):
                index = waiting.popleft()
                future = client.submit(work, *arguments[index], pure=False)
                running[future] = index
                done.add(future)
            check_cancel(cancelled)
            if client.status == "running":
                seen = time.monotonic()
            elif time.monotonic() - seen > LOST:
                raise _gone(address)
            if client.status == "running" and time.monotonic() - asked > ASK_AGAIN:  # workers come and go
                most, asked = _threads(client), time.monotonic()
                served = asked if most else served
                if asked - served > WORKERLESS:
                    raise SSCCError(f"{address}: no worker is left; start some, and run the same command again")
            if not done.has_ready():
                time.sleep(POLL)
                continue
            future = next(done)
            index = running.pop(future)
            try:
                error = future.exception()
                result = future.result() if error is None else error
            except (OSError, asyncio.TimeoutError, asyncio.CancelledError):  # the worker that held the result has died
                if client.status != "running":
                    raise _gone(address) from None
                waiting.appendleft(index)
                continue
            if _is_killed(error) and index not in suspected:
                suspected.add(index)
                waiting.append(index)
                continue
            yield index, result


def _gone(address: str) -> SSCCError:
    return SSCCError(f"{address}: the scheduler is gone; run the same command again, what is done is kept")


def _threads(client: Any) -> int:
    """Number of tasks to hand out at once; 0 without a worker."""
    return AHEAD * int(sum(client.nthreads().values()))


def map_scheduled(
    tasks: Sequence[Task], manifest: Manifest, address: str, progress: Progress, cancelled: Cancel
) -> Iterator[Row]:
    """Do the tasks on the workers of the scheduler; yields a row for each, as they are done.

    Raises
    ------
    SSCCError
        If the scheduler is away; what was done before is kept.
    """
    given = [(_anywhere(task), manifest.known(task.output)) for task in tasks]
    done = 0
    for index, result in run_tasks(address, map_scene, given, cancelled):
        task = tasks[index]
        row: Row = {"size": None, "digest": None, "seconds": 0.0, "complete": False}
        if isinstance(result, Exception):
            row.update(status=FAILED, reason=f"{task.scene}: {_told(result)}")
        else:
            row = result
        done += 1
        progress(done / len(tasks), f"Mapped scene {done} of {len(tasks)}")
        yield {**row, "scene": task.scene, "output": task.output, "confidence": task.confidence}


def _is_killed(error: Any) -> bool:
    """Whether Dask has given a task up because several workers died while they had it."""
    return type(error).__name__ == "KilledWorker"


def _told(error: Exception) -> str:
    """Describe in one line why a task failed on the workers."""
    if _is_killed(error):
        return "several workers died while they mapped it; is their memory too small?"
    return one_line(error)


def _anywhere(task: Task) -> Task:
    """The task with paths that do not depend on the current folder."""
    options = {**task.options, "mask": absolute_path(task.options.get("mask"))}
    return task._replace(
        scene=absolute_path(task.scene) or "", output=os.path.abspath(task.output), model=os.path.abspath(task.model),
        confidence=absolute_path(task.confidence), options=options,
    )  # fmt: skip


def apply_scheduled(task: Task, address: str, progress: Progress, cancelled: Cancel) -> MapResult:
    """Map one scene in blocks on the workers of the scheduler; blocks that are there are not computed again.

    Raises
    ------
    SSCCError
        If the scheduler is away, or a block fails; the other blocks are kept.
    """
    started = time.perf_counter()
    model = Model.load(task.model)
    with open_for(model, task.scene, task.options.get("mask"), lenient=True) as scene:
        check_size(scene, model.clusters, task.confidence is not None)
        windows = -(-scene.rows // TILE) * -(-scene.cols // TILE)
    count = min(windows, max(LEAST_BLOCKS, -(-windows // MOST_WINDOWS)))
    results: List[MapResult] = []
    failures: List[Exception] = []
    for _, result in run_tasks(
        address, map_block, [(_anywhere(task), (index, count)) for index in range(1, count + 1)], cancelled
    ):
        (failures if isinstance(result, Exception) else results).append(result)
        progress(len(results) / count, f"Mapped block {len(results)} of {count}")
    if failures:
        raise SSCCError(
            f"{task.scene}: {len(failures)} of {count} blocks failed: {_told(failures[0])}; run the same command "
            "again, the others are kept"
        )
    counts = np.sum([result.counts for result in results], axis=0)
    valid = int(counts.sum())
    confidence = sum(result.mean_confidence * result.valid_pixels for result in results if result.valid_pixels)
    return results[0]._replace(
        output=task.output, confidence=task.confidence, valid_pixels=valid, clusters_found=int((counts > 0).sum()),
        counts=list(map(int, counts)), mean_confidence=confidence / max(valid, 1),
        seconds=time.perf_counter() - started, complete=any(result.complete for result in results),
    )  # fmt: skip


def map_block(task: Task, shard: Tuple[int, int]) -> MapResult:
    """Map one block of a scene."""
    return apply(
        Model.load(task.model), task.scene, task.output, confidence=task.confidence, shard=shard, **task.options
    )
