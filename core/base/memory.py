"""How the upper bound on the memory of a run is divided. All bounds are in MB of 2**20 bytes.

A part is needed whatever the scene: Python, the libraries and the network at work. Of the rest, a quarter is for GDAL's
block cache, a quarter for the values that are read at once, and the remainder for what is computed from them.
The parts that are needed were measured (`benchmarks/bounds.py`), in processes without QGIS.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Optional

from .errors import Log, SSCCError
from .words import say

MB = 2**20
# The bound of a run for which the user sets none (0), unless its scene needs more.
USUAL = 1024
# How many times the least part of a scene is read at once where large blocks are held; more gains little.
ROOM = 16
# What mapping and training need whatever the scene.
MAPPING, TRAINING = 430, 520


def cache_bytes(memory: int) -> int:
    """Size of GDAL's block cache: an eighth of the bound, less if the bound is small."""
    return min(memory * MB // 8, max(_part(memory), 8 * MB))


def values_bytes(memory: int, held: int = 0) -> int:
    """Size of the values that are read at once, if `held` bytes more are needed for the scene."""
    return max(_part(memory) - held // 4, 0)


def sample_bytes(memory: int) -> int:
    """Size of the training data: half of the rest, at most a quarter of the bound."""
    return min(memory // 4, max(memory - TRAINING, 16) // 2) * MB


def _part(memory: int) -> int:
    return (memory - MAPPING) * MB // 4


def bound_for(memory: int, held: int, least: int, scene: str, log: Log) -> int:
    """The bound in MB under which a scene is mapped; without one of the user's, it rises to what the scene needs.

    Parameters
    ----------
    memory : the user's bound in MB, or 0
    held : bytes that are needed for the scene however little is read at once
    least : bytes of the least part of the scene that can be read at once
    scene : name for the messages

    Raises
    ------
    SSCCError
        If the user's bound, or the memory that is free, does not suffice. The message gives what is needed.
    """
    needed = MAPPING - (-(held + 4 * least) // MB)
    # With the least only, a block that no cache holds is decoded for every few rows of a window.
    wanted = MAPPING - (-(held + 4 * max(least, min(ROOM * least, held // 8))) // MB)
    if not memory and wanted > USUAL:
        free, more = available(), needed - MAPPING  # libraries and network are loaded
        if free is not None and free < more:
            raise SSCCError(
                "{scene}: needs {more} MB of memory, and only {free} MB are free; close other programs, or store the "
                "scene in smaller blocks",
                scene=scene, more=more, free=free,
            )
        bound = wanted if free is None else max(needed, USUAL, min(wanted, free + MAPPING))
        log(say("{scene}: up to {bound} MB of memory are used, because its file stores large blocks of all bands",
                scene=scene, bound=bound))
        return bound
    if memory and memory < needed:
        raise SSCCError(
            "{scene}: needs at least {needed} MB of memory, the limit is {memory}; raise it",
            scene=scene, needed=needed, memory=memory,
        )
    return memory or USUAL


def available() -> Optional[int]:
    """MB that this process may still take, also within the limit of a container; None where that is unknown.

    The processes that torchrun starts on a machine share what is free; `LOCAL_WORLD_SIZE` is their number.
    """
    found = []
    with suppress(OSError, ValueError, StopIteration):
        found.append(_entry("/proc/meminfo", "MemAvailable:") // 1024)
    with suppress(OSError, ValueError, StopIteration):
        with open("/sys/fs/cgroup/memory.max", encoding="ascii") as file:
            found.append((int(file.read()) - _entry("/sys/fs/cgroup/memory.stat", "anon")) // MB)
    share = os.environ.get("LOCAL_WORLD_SIZE", "1")
    return min(found) // max(int(share) if share.isdecimal() else 1, 1) if found else None


def _entry(path: str, name: str) -> int:
    """The number after a name in a table of the kernel."""
    with open(path, encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.split()[0] == name)
