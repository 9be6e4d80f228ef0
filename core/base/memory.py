"""How the upper bound on the memory of a run is divided. All bounds are in MB of 2**20 bytes.

A part is needed whatever the scene: Python, the libraries and the network at work. Of the rest, a quarter is for GDAL's
block cache, a quarter for the values that are read at once, and the remainder for what is computed from them.
The parts that are needed were measured (`benchmarks/bounds.py`), in processes without QGIS.
"""

from __future__ import annotations

from .errors import SSCCError

MB = 2**20
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


def check_memory(memory: int, held: int, least: int, scene: str) -> None:
    """Reject a bound that cannot be kept when a scene is mapped.

    Parameters
    ----------
    memory : the bound in MB
    held : bytes that are needed for the scene however little is read at once
    least : bytes of the least part of the scene that can be read at once
    scene : name for the message

    Raises
    ------
    SSCCError
        The message gives the least bound.
    """
    needed = MAPPING - (-(held + 4 * least) // MB)
    if memory < needed:
        raise SSCCError(
            "{scene}: needs at least {needed} MB of memory, the limit is {memory}; raise it",
            scene=scene, needed=needed, memory=memory,
        )
