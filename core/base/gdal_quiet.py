"""Calling GDAL without its messages, and the same way whether its Python exceptions are on or off.

Other plugins share the process and may have called `gdal.UseExceptions()`; we neither rely on it nor change it.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import Any, Callable, Iterator, List

from osgeo import gdal


def gdal_try(call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """What `call` returns, or None where GDAL fails by a null object or by an exception."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return call(*arguments, **options)
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


class _Cache:
    """GDAL's block cache, which belongs to the whole process: several runs may bound it at the same time."""

    lock = Lock()
    before = 0
    bounds: List[int] = []

    @classmethod
    def change(cls, act: Callable[[int], None], bound: int) -> None:
        """Let `act` add or remove a bound; the smallest holds, and none means what was before."""
        with cls.lock:
            if not cls.bounds:
                cls.before = gdal.GetCacheMax()
            act(bound)
            gdal.SetCacheMax(min([cls.before, *cls.bounds]))


@contextmanager
def bounded_cache(memory: int) -> Iterator[None]:
    """Keep GDAL's block cache to an eighth of `memory` MB for the time being; by default it takes 5 % of the machine.

    It is only ever made smaller here, and set back afterwards.
    """
    bound = memory * 2**20 // 8
    _Cache.change(_Cache.bounds.append, bound)
    try:
        yield
    finally:
        _Cache.change(_Cache.bounds.remove, bound)
