"""Opening rasters with GDAL, and saying in one line why one cannot be opened or read."""

from __future__ import annotations

import os
from typing import List, Optional, Union

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from .window import Window

# Bands from which on one value in all of them is no chance.
FLAT_BANDS = 4
# A scene: what GDAL opens, or an open dataset, such as one in memory.
Source = Union[str, gdal.Dataset]


def open_dataset(path: Source) -> gdal.Dataset:
    """Open a raster for reading, or say in one line why not; a dataset is open already."""
    if not isinstance(path, str):
        return path
    dataset = gdal_try(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        if ":" not in path and not path.startswith("/vsi") and not os.path.exists(path):
            raise SSCCError("{path}: no such file; check the path", path=path)
        if path.lower().endswith(".hdr"):
            raise SSCCError("{path}: is a header; give the file of values beside it", path=path)
        raise SSCCError(
            "{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster", path=path
        )
    if dataset.RasterCount == 0:
        subdatasets = [name for name, _ in dataset.GetSubDatasets()]
        if len(subdatasets) >= FLAT_BANDS and open_dataset(subdatasets[0]).RasterCount == 1:
            raise SSCCError(
                "{path}: holds {count} rasters of one band; stack them with gdalbuildvrt -separate, and give the stack",
                path=path, count=len(subdatasets),
            )
        if subdatasets:
            raise SSCCError(
                "{path}: holds {count} rasters; give one of them, such as {first}",
                path=path, count=len(subdatasets), first=subdatasets[0],
            )
        raise SSCCError("{path}: the raster has no bands", path=path)
    return dataset


def nothing_valid(path: str, masked: bool) -> SSCCError:
    """The failure of a scene that has nothing to work on."""
    if masked:
        return SSCCError("{path}: has no valid pixel inside the mask; check nodata and the mask", path=path)
    return SSCCError("{path}: has no valid pixel; check nodata and the mask", path=path)


def damaged(path: str, window: Window) -> SSCCError:
    """The failure of a raster that opens, but cannot be read."""
    return SSCCError(
        "{path}: cannot be read at row {row}, column {col}; is it damaged?", path=path, row=window.row, col=window.col
    )


def files_of(*paths: Optional[str]) -> List[str]:
    """The files behind what GDAL opens, such as those of a VRT, and the paths themselves; None is left out."""
    files: List[str] = []
    for path in filter(None, paths):
        dataset = gdal_try(gdal.OpenEx, path.partition("|")[0])
        files += [path, *((dataset.GetFileList() or []) if dataset is not None else [])]
    return files
