"""The user's mask: a raster (non-zero is used) or polygons (inside is used), in any grid and any CRS.

Read window by window onto the scene's grid, so that memory stays flat. Rotated grids work, because a window is
described by its own geotransform.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Optional, Tuple

import numpy as np
from osgeo import gdal

from .errors import SSCCError

if TYPE_CHECKING:
    from .scene import Scene, Window

# QGIS draws a raster without georeference from (0, 0) to the right and downwards.
PIXEL_GRID = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def window_geotransform(
    geotransform: Tuple[float, ...], row: int, col: int
) -> Tuple[float, float, float, float, float, float]:
    """Geotransform of the part of a grid that starts at (`row`, `col`)."""
    x, dx, rx, y, ry, dy = geotransform
    return (x + col * dx + row * rx, dx, rx, y + col * ry + row * dy, ry, dy)


class Mask:
    """Which pixels of a scene the user wants."""

    def __init__(self, path: str, scene: Scene) -> None:
        # QGIS names one layer of a file as "file.gpkg|layername=fields".
        path, _, options = path.partition("|")
        named = [option[10:] for option in options.split("|") if option.startswith("layername=")]
        self._layer_name = named[0] if named else ""
        self.path = path
        self._grid = scene.geotransform or PIXEL_GRID
        self._wkt = scene.projection if scene.geotransform else ""
        self._raster, self._vector = self._open(path)
        self._same_grid = False
        if self._raster is not None:
            here = self._raster.GetGeoTransform(can_return_null=True)
            same_size = (self._raster.RasterYSize, self._raster.RasterXSize) == scene.shape
            self._same_grid = same_size and (here is None or scene.geotransform is None or here == self._grid)
            if not self._same_grid and (here is None or scene.geotransform is None):
                raise SSCCError(f"{path}: a mask without georeference must have the scene's size, {scene.shape}")

    @staticmethod
    def _open(path: str) -> Tuple[Optional[gdal.Dataset], Optional[gdal.Dataset]]:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            for flag in (gdal.OF_RASTER, gdal.OF_VECTOR):
                try:
                    dataset = gdal.OpenEx(path, flag)
                except RuntimeError:
                    dataset = None
                if dataset is not None and flag == gdal.OF_RASTER and dataset.RasterCount:
                    return dataset, None
                if dataset is not None and flag == gdal.OF_VECTOR and dataset.GetLayerCount():
                    return None, dataset
        finally:
            gdal.PopErrorHandler()
        reason = "is neither a raster nor polygons" if os.path.exists(path) else "no such file"
        raise SSCCError(f"{path}: {reason}; the mask must be a raster or a polygon layer")

    def read(self, window: Window) -> np.ndarray:
        """True where the mask allows: bool (rows, cols)."""
        if self._same_grid and self._raster is not None:
            band = self._raster.GetRasterBand(1)
            return self._used(band.ReadAsArray(window.col, window.row, window.cols, window.rows), band)
        target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, 1, gdal.GDT_Float32)
        target.SetGeoTransform(window_geotransform(self._grid, window.row, window.col))
        target.SetProjection(self._wkt)
        if self._raster is not None:
            gdal.ReprojectImage(self._raster, target, None, self._wkt or None, gdal.GRA_NearestNeighbour)
            return self._used(target.GetRasterBand(1).ReadAsArray(), self._raster.GetRasterBand(1))
        assert self._vector is not None
        names = [self._vector.GetLayer(index).GetName() for index in range(self._vector.GetLayerCount())]
        for name in [self._layer_name] if self._layer_name in names else names:
            layer = self._vector.GetLayerByName(name)
            if layer.GetSpatialRef() is None or not self._wkt:
                target.SetProjection("")
            gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        return target.GetRasterBand(1).ReadAsArray() != 0

    @staticmethod
    def _used(values: np.ndarray, band: gdal.Band) -> np.ndarray:
        used = (values != 0) & np.isfinite(values)
        nodata = band.GetNoDataValue()
        return used if nodata is None else used & (values != nodata)
