"""Opening rasters with GDAL, with a clear error if one cannot be opened or read."""

from __future__ import annotations

import os
import re
from typing import List, Optional, Union

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.files import check_utf8
from ..base.gdal_quiet import gdal_open
from .cubes import Inside, look_inside
from .window import Window

# From this number of bands on, equal values in all of them are not a coincidence.
FLAT_BANDS = 4
# GDAL's virtual file systems that use the network.
NETWORK = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|webhdfs|hdfs)(_streaming)?[/?]")
# A scene: a path that GDAL can open, or an open dataset, such as one in memory.
Source = Union[str, gdal.Dataset]


def open_dataset(source: Source) -> gdal.Dataset:
    """Open a raster for reading; raises `SSCCError` if that is not possible. An open dataset is returned unchanged."""
    return open_raster(source).dataset


def open_raster(source: Source) -> Inside:
    """Open a raster for reading, or the cube inside a file; raises `SSCCError` if that is not possible."""
    if not isinstance(source, str):
        return Inside(source, [])
    path = source
    dataset = gdal_open(path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        if ":" not in path and not path.startswith("/vsi") and not os.path.exists(path):
            raise SSCCError("{path}: no such file; check the path", path=path)
        check_utf8(path)
        if path.lower().endswith(".hdr"):
            raise SSCCError("{path}: is a header file; choose the data file next to it", path=path)
        if path.lower().endswith("metadata.xml"):
            raise SSCCError(
                "{path}: is the metadata of a product; choose the SPECTRAL_IMAGE file next to it", path=path
            )
        raise SSCCError(
            "{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster", path=path
        )
    inside = look_inside(path, dataset)
    if inside.dataset.RasterCount == 0:
        subdatasets = [name for name, _ in dataset.GetSubDatasets()]
        if len(subdatasets) >= FLAT_BANDS and open_dataset(subdatasets[0]).RasterCount == 1:
            raise SSCCError(
                "{path}: contains {count} single-band rasters; stack them with gdalbuildvrt -separate, and use the "
                "stack",
                path=path, count=len(subdatasets),
            )
        if subdatasets:
            raise SSCCError(
                "{path}: contains {count} rasters; choose one of them, such as {first}",
                path=path, count=len(subdatasets), first=subdatasets[0],
            )
        raise SSCCError("{path}: the raster has no bands", path=path)
    return inside


def nothing_valid(path: str, masked: bool) -> SSCCError:
    """The error for a scene without valid pixels."""
    if masked:
        return SSCCError("{path}: has no valid pixel inside the mask; check nodata and the mask", path=path)
    return SSCCError("{path}: has no valid pixel; check nodata and the mask", path=path)


def damaged(path: str, window: Window) -> SSCCError:
    """The error for a raster that can be opened but not read in this window."""
    return SSCCError(
        "{path}: cannot be read at row {row}, column {col}; is it damaged?", path=path, row=window.row, col=window.col
    )


def decoded_at_once(dataset: gdal.Dataset) -> int:
    """Bytes that GDAL decodes to read one value, if the file stores all bands of a block together; otherwise 0."""
    if dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") != "PIXEL":
        return 0
    band = dataset.GetRasterBand(1)
    cols, rows = band.GetBlockSize()
    return int(rows * cols * dataset.RasterCount * gdal.GetDataTypeSize(band.DataType) // 8)


def is_remote(*paths: str) -> bool:
    """Whether reading one of the paths uses the network, also inside archives and subdatasets."""
    return any(map(NETWORK.search, paths))


def files_of(*paths: Optional[str]) -> List[str]:
    """The paths and all files that GDAL reads for them, such as the sources of a VRT; None is skipped."""
    files: List[str] = []
    for path in filter(None, paths):
        dataset = gdal_open(path.partition("|")[0])
        files += [path, *((dataset.GetFileList() or []) if dataset is not None else [])]
    return files
