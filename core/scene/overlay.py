"""A raster or polygon layer brought onto the grid of a scene: a mask or reference labels.

Overlays are read window by window, so memory use is constant. They may have any grid and CRS; rotated grids work,
because each window has its own geotransform. Rasters are resampled with the nearest neighbour method.
"""

from __future__ import annotations

from typing import List, Optional, Tuple, Union

import numpy as np
from osgeo import gdal

from ..base.arrays import Mask, Statistic
from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_open, gdal_try
from ..base.text import readable
from ..base.words import say
from .crs import name_of, names_no_crs, reference, wkt_of
from .dataset import damaged
from .headers import nodata_of
from .polygons import PolygonOverlay
from .vectors import parse_source
from .window import PIXEL_GRID, Grid, Window, window_geotransform

# Tolerance, as a fraction of a pixel, within which two grids are regarded as the same.
ALIGNED = 1e-3
# Names, in ENVI and other formats, of a class 0 that means "no class".
NO_CLASS = ("unclassified", "unlabelled", "unlabeled", "no data", "nodata", "background", "none")


class RasterOverlay:
    """A raster on the grid of a scene; the attributes are those of `PolygonOverlay`."""

    is_raster = True

    def __init__(self, path: str, scene: Grid, raster: gdal.Dataset) -> None:
        self.path = path
        self.raster = raster
        self.remarks: List[str] = []
        self.reach = range(scene.rows), range(scene.cols)
        self.band_count = sum(
            raster.GetRasterBand(band).GetColorInterpretation() != gdal.GCI_AlphaBand
            for band in range(1, raster.RasterCount + 1)
        )
        self._scene = scene
        self._grid = scene.geotransform or PIXEL_GRID
        self._wkt = scene.projection if scene.geotransform else ""
        self._their_wkt = wkt_of(path, raster)
        self.crs = reference(self._their_wkt)
        self._same_grid = self._fits()
        if self.crs is None and self._wkt and not self._same_grid:
            self.remarks.append(names_no_crs(path, scene))
        self.nodata = nodata_of(self.raster.GetRasterBand(1))

    @property
    def zero_is_class(self) -> bool:
        """Whether 0 is an ordinary class, because the file marks pixels without a class by other means."""
        band = self.raster.GetRasterBand(1)
        names = band.GetCategoryNames()
        if names and readable(names[0]).lower() in NO_CLASS:
            return False
        if band.GetMaskFlags() & gdal.GMF_NODATA or band.GetNoDataValue() is not None:
            return self.nodata is not None and self.nodata != 0
        return not band.GetMaskFlags() & gdal.GMF_ALL_VALID

    def _fits(self) -> bool:
        """Whether the raster is on exactly the same grid as the scene."""
        scene = self._scene
        here = self.raster.GetGeoTransform(can_return_null=True)
        same_size = (self.raster.RasterYSize, self.raster.RasterXSize) == scene.shape
        unplaced = here is None or scene.geotransform is None
        if unplaced and not same_size:
            raise SSCCError(
                "{path}: shares no georeference with {scene} and does not have its size of {rows} x {cols} pixels; "
                "use one on the same grid",
                path=self.path, scene=scene.name, rows=scene.rows, cols=scene.cols,
            )
        if unplaced or not same_size:
            return same_size
        pixel = min(np.hypot(self._grid[1], self._grid[4]), np.hypot(self._grid[2], self._grid[5]))
        reach = np.array([1, scene.cols, scene.rows] * 2)  # a difference in pixel size accumulates over the scene
        same_place = (np.abs(np.subtract(here, self._grid)) * reach).max() < ALIGNED * pixel
        ours = reference(self._wkt)
        return bool(same_place and (self.crs is None or ours is None or self.crs.IsSame(ours)))

    def _values(self, window: Window) -> Tuple[Statistic, Mask]:
        """Values on the scene's grid, float64 (rows, cols), and which of them are valid and finite, bool."""
        if self._same_grid:
            band, place = self.raster.GetRasterBand(1), (window.col, window.row, window.cols, window.rows)
            read, told = gdal_try(band.ReadAsArray, *place), gdal_try(band.GetMaskBand().ReadAsArray, *place)
            if read is None or told is None:
                raise damaged(self.path, window)
            values = np.where(told, read, np.nan)
        else:
            values = self._resampled(window)
        held = np.isfinite(values)
        if self.nodata is not None:
            held &= values != self.nodata
        return np.where(held, values, 0), held

    def _resampled(self, window: Window) -> Statistic:
        """Values of the nearest pixels, NaN outside the raster."""
        target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, 1, gdal.GDT_Float64)
        target.SetGeoTransform(window_geotransform(self._grid, window.row, window.col))
        target.SetProjection(self._wkt)
        band = target.GetRasterBand(1)
        band.Fill(np.nan)
        ours = self._wkt or None
        theirs = self._their_wkt or ours
        done = gdal_try(gdal.ReprojectImage, self.raster, target, theirs, ours, gdal.GRA_NearestNeighbour)
        if done != 0:
            raise SSCCError(
                "{path}: cannot be brought onto the scene's grid, from {theirs} to {ours}; is its CRS right, and the "
                "place?",
                path=self.path, theirs=name_of(self.crs), ours=name_of(reference(self._wkt)),
            )
        return np.asarray(band.ReadAsArray(), np.float64)

    def inside(self, window: Window) -> Mask:
        """Which pixels of the mask are valid and not 0: bool (rows, cols)."""
        values, held = self._values(window)
        return np.asarray(held & (values != 0))

    def labels(self, window: Window) -> Tuple[Statistic, Mask]:
        """Class numbers, float64 (rows, cols), and which pixels have one, bool."""
        values, held = self._values(window)
        return values, held if self.zero_is_class else held & (values != 0)


Overlay = Union[RasterOverlay, PolygonOverlay]


def _open(path: str, scene: Grid) -> Overlay:
    source = parse_source(path)
    raster = None if source.is_vector else gdal_open(source.path, gdal.OF_RASTER)
    if raster is not None and raster.GetDriver().ShortName == "XYZ" and source.path.lower().endswith(".csv"):
        raise SSCCError("{path}: is a table of points; choose a raster or a polygon layer", path=source.path)
    if raster is not None and raster.RasterCount > 0:
        return RasterOverlay(source.path, scene, raster)
    return PolygonOverlay(source, scene)


def open_mask(path: str, scene: Grid) -> Overlay:
    """Open a mask on the grid of a scene: the non-zero pixels of a raster, or the inside of polygons.

    Raises
    ------
    SSCCError
        It cannot be read or overlaid on the scene, or none of its polygons intersects the scene.
    """
    mask = _open(path, scene)
    if isinstance(mask, PolygonOverlay):
        mask.use_all()
    elif mask.band_count > 1:
        mask.remarks.append(say(
            "{path}: has {bands} bands; the first one is used as the mask", path=mask.path, bands=mask.band_count
        ))
    return mask


def open_reference(path: str, scene: Grid, field: Optional[str] = None) -> Overlay:
    """Open reference labels on the grid of a scene: a raster of class numbers, or polygons with the class in a field.

    Raises
    ------
    SSCCError
        It cannot be read or overlaid on the scene, or it contains no classes.
    """
    labels = _open(path, scene)
    if isinstance(labels, PolygonOverlay):
        used = labels.use_field(field)
        if field is None:
            told = say('{path}: the classes are those of its field "{field}"', path=labels.path, field=used)
            labels.remarks.append(told)
        return labels
    if labels.band_count > 1:
        raise SSCCError(
            "{path}: has {bands} bands, but a reference has one; use a raster of class numbers, or polygons",
            path=labels.path, bands=labels.band_count,
        )
    if labels.zero_is_class and labels.nodata is not None:
        nodata = f"{labels.nodata:g}"
        labels.remarks.append(say(
            "{path}: 0 is treated as a class because the nodata value is {nodata}", path=labels.path, nodata=nodata
        ))
    return labels
