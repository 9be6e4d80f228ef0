"""Calling GDAL without its messages, and the same way whether its Python exceptions are on or off.

Other plugins share the process and may have called `gdal.UseExceptions()`; we neither rely on it nor change it.
"""

from __future__ import annotations

from typing import Any, Callable

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
