"""GDAL calls without messages on stderr that work whether or not GDAL's Python exceptions are enabled.

Other plugins share the process and may have called `gdal.UseExceptions()`: this code neither relies on it nor changes
it.
"""

from __future__ import annotations

import os
import warnings
from contextlib import contextmanager
from threading import Lock
from typing import Any, Callable, Iterator, List

from osgeo import gdal

from .memory import cache_bytes

# GDAL 3.7 and newer ask, in the user's terminal, to switch exceptions on or off: this code works with both.
warnings.filterwarnings("ignore", r"Neither (gdal|ogr|osr)\.UseExceptions", FutureWarning)


def gdal_try(call: Callable[..., Any], *arguments: object, **options: object) -> Any:
    """The result of `call`; None if GDAL fails, whether with a null object or an exception."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return call(*arguments, **options)
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


def gdal_open(path: str, flags: int = 0) -> Any:
    """Open a dataset; None if GDAL cannot. Pipes and devices are not opened: GDAL would wait for them for ever."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        return None
    return gdal_try(gdal.OpenEx, path, flags)


class _Cache:
    """GDAL's block cache. It belongs to the process, and concurrent runs may each set a limit."""

    lock = Lock()
    before = 0
    bounds: List[int] = []

    @classmethod
    def change(cls, act: Callable[[int], None], bound: int) -> None:
        """Add or remove a limit by `act`. The smallest one applies; without any, the size from before is restored."""
        with cls.lock:
            if not cls.bounds:
                cls.before = gdal.GetCacheMax()
            act(bound)
            gdal.SetCacheMax(min([cls.before, *cls.bounds]))


@contextmanager
def bounded_cache(memory: int) -> Iterator[None]:
    """Limit GDAL's block cache within the block to its part of `memory` MB, see `base.memory`.

    GDAL's default is 5 % of the machine's memory. The cache is never enlarged, and its former size is restored.
    """
    bound = cache_bytes(memory)
    _Cache.change(_Cache.bounds.append, bound)
    try:
        yield
    finally:
        _Cache.change(_Cache.bounds.remove, bound)
