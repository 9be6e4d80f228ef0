"""Cloud-Optimised GeoTIFFs: tiles and overviews in an order in which a part can be read over the network."""

from __future__ import annotations

import os
from contextlib import suppress

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try

BLOCK = 256


def check_driver() -> None:
    """Raise `SSCCError` if GDAL cannot write Cloud-Optimised GeoTIFFs."""
    if gdal.GetDriverByName("COG") is None:
        version = gdal.VersionInfo("RELEASE_NAME")
        raise SSCCError(f"GDAL {version} cannot write a Cloud-Optimised GeoTIFF; 3.1 and later can")


def optimise(path: str, resampling: str, name: str) -> None:
    """Rewrite the GeoTIFF at `path` as a Cloud-Optimised GeoTIFF; overviews are computed by `resampling`.

    Messages call it `name`.

    Names, colours, nodata, metadata and the attribute table are kept; GDAL keeps some of them in `.aux.xml`.

    Raises
    ------
    SSCCError
        If it cannot be written.
    """
    stem, suffix = os.path.splitext(path)
    rewritten = f"{stem}.cog{suffix}"
    source = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    options = ["COMPRESS=DEFLATE", f"BLOCKSIZE={BLOCK}", f"RESAMPLING={resampling}", "BIGTIFF=IF_SAFER"]
    gdal.ErrorReset()
    made = gdal_try(gdal.GetDriverByName("COG").CreateCopy, rewritten, source, options=options)
    whole = made is not None and gdal.GetLastErrorType() < gdal.CE_Failure  # GDAL may return a file that is cut
    made = None  # close it, which writes the rest
    if not whole or gdal.GetLastErrorType() >= gdal.CE_Failure:
        with suppress(OSError):
            os.remove(rewritten)
        raise SSCCError("{name}: cannot be written; is the disk full?", name=name)
    band = source.GetRasterBand(1)
    names, table = band.GetCategoryNames(), band.GetDefaultRAT()
    if names:
        made = gdal.OpenEx(rewritten, gdal.OF_RASTER | gdal.OF_READONLY)
        looks = made.GetRasterBand(1)
        if looks.GetCategoryNames() != names:
            looks.SetCategoryNames(names)
        if looks.GetDefaultRAT() is None:
            looks.SetDefaultRAT(table)
        looks = made = None
    band = source = None
    for beside in ("", ".aux.xml"):
        if os.path.exists(rewritten + beside):
            os.replace(rewritten + beside, path + beside)
