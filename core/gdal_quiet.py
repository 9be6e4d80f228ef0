"""Calling GDAL without its messages, and the same way whether its Python exceptions are on or off.

Other plugins share the process and may have called `gdal.UseExceptions()`; we neither rely on it nor change it.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Callable, Iterator

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


@contextmanager
def bounded_cache(memory: int) -> Iterator[None]:
    """Keep GDAL's block cache to an eighth of `memory` MB for the time being; by default it takes 5 % of the machine.

    The cache belongs to the whole process: it is only ever made smaller here, and set back afterwards.
    """
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(before, memory * 2**20 // 8))
    try:
        yield
    finally:
        gdal.SetCacheMax(before)
