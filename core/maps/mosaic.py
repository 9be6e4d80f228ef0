"""A virtual mosaic of several maps of one model, and a map resampled to the grid of another raster."""

from __future__ import annotations

import os
import uuid
from contextlib import contextmanager
from typing import Any, Callable, Iterator, Optional, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..scene.dataset import open_dataset
from ..scene.overlay import open_reference
from ..scene.window import Grid, Window
from .provenance import CLASSES, read_provenance
from .raster import read_classes

# Reads the cluster numbers of a map in a window of a grid: int64 (rows, cols), 0 = nodata.
Reader = Callable[[Window], NDArray[Any]]
# Of a pixel, by which the grids of two maps may differ.
ALIGNED = 0.01


@contextmanager
def as_one(maps: Sequence[str]) -> Iterator[str]:
    """The path of the only map, or of a virtual mosaic of several maps, which exists within the block.

    Raises
    ------
    SSCCError
        The maps are of different models, or their CRSs or pixels differ.
    """
    if len(maps) == 1:
        yield maps[0]
        return
    check_alike(maps)
    _check_aligned(maps)
    path = f"/vsimem/{uuid.uuid4().hex}.vrt"
    names = [os.path.abspath(name) if os.path.exists(name) else name for name in maps]
    try:
        built = gdal_try(gdal.BuildVRT, path, names, srcNodata=0, VRTNodata=0)
        if built is None or len(built.GetFileList() or ()) < len(set(names)):
            raise SSCCError(
                "{path}: cannot be mosaicked with {other}; are their pixels aligned?", path=maps[0], other=maps[1]
            )
        built = None
        yield path
    finally:
        gdal_try(gdal.Unlink, path)


def check_alike(maps: Sequence[str]) -> None:
    """Reject maps of different models, with different clusters, or in different CRSs."""
    first = maps[0]
    told, names, crs = read_provenance(first), read_classes(first)[0], _crs(first)
    for path in maps[1:]:
        other, theirs = read_provenance(path), read_classes(path)[0]
        if other.fingerprint != told.fingerprint or (told.fingerprint in ("", CLASSES) and theirs != names):
            raise SSCCError(
                "{path}: was made with a different model than {first}; use maps made with the same model",
                path=path, first=first,
            )
        if [bool(name) for name in theirs] != [bool(name) for name in names]:
            raise SSCCError(
                "{path}: clusters were merged between this map and {first}; apply the present model to both scenes",
                path=path, first=first,
            )
        here = _crs(path)
        if (crs is None) != (here is None) or (crs is not None and not crs.IsSame(here)):
            raise SSCCError("{path}: is not in the CRS of {first}; warp it first", path=path, first=first)


def _check_aligned(maps: Sequence[str]) -> None:
    """Reject maps whose pixels do not coincide: GDAL would resample them silently, and areas would be wrong."""
    left, width, _, top, _, height = open_dataset(maps[0]).GetGeoTransform()
    for path in maps[1:]:
        x, other_width, _, y, _, other_height = open_dataset(path).GetGeoTransform()
        shift = np.array([(x - left) / width, (y - top) / height])
        same_size = np.allclose([other_width, other_height], [width, height], rtol=1e-6, atol=0)
        if not same_size or np.abs(shift - shift.round()).max() > ALIGNED:
            raise SSCCError(
                "{path}: cannot be mosaicked with {other}; are their pixels aligned?", path=path, other=maps[0]
            )


def _crs(path: str) -> Optional[osr.SpatialReference]:
    wkt = open_dataset(path).GetProjection()
    return osr.SpatialReference(wkt=wkt) if wkt else None


def reader_on(path: str, grid: Grid) -> Reader:
    """Return a function that reads a map on another grid, by nearest neighbour."""
    overlay = open_reference(path, grid)

    def read(window: Window) -> NDArray[Any]:
        numbers, held = overlay.labels(window)
        return np.where(held, numbers, 0).astype(np.int64)

    return read
