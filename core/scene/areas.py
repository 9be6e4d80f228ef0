"""Ground areas of pixels and polygons."""

from __future__ import annotations

from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from ..base.arrays import Statistic
from ..base.gdal_quiet import gdal_try
from .crs import reference
from .scene import Scene
from .window import Window

HECTARE = 10_000


def row_areas_ha(scene: Scene) -> Optional[NDArray[Any]]:
    """Pixel area in each row, in hectares: float (rows,); None if the file has no CRS or no georeference.

    In a projected CRS, the area follows from the pixel size. In geographic coordinates and on a Mercator map, it varies
    with latitude and is therefore measured in an equal-area projection of the same ellipsoid, at the middle column.
    """
    if scene.pixel_area_ha is not None:
        return np.full(scene.rows, scene.pixel_area_ha)
    if scene.geotransform is None or not scene.projection:
        return None
    way = _to_equal_area(scene.projection)
    if way is None:
        return None
    x0, dx, rx, y0, ry, dy = scene.geotransform
    row = np.arange(scene.rows + 1.0)
    sides = []
    for col in (scene.cols // 2, scene.cols // 2 + 1):
        places = np.stack([x0 + col * dx + row * rx, y0 + col * ry + row * dy], axis=1)
        sides.append(np.array(way.TransformPoints(places.tolist()))[:, :2])
    left, right = sides
    diagonals = right[1:] - left[:-1], right[:-1] - left[1:]
    one, two = diagonals
    areas: Statistic = np.abs(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0]) / 2 / HECTARE
    return areas


def _to_equal_area(wkt: str) -> Optional[osr.CoordinateTransformation]:
    """Transformation from a CRS to an equal-area projection of its ellipsoid, in metres; None if there is none."""
    crs, equal_area = reference(wkt), osr.SpatialReference()
    if crs is None:
        return None
    equal_area.ImportFromProj4(f"+proj=cea +a={crs.GetSemiMajor()} +b={crs.GetSemiMinor()} +units=m +no_defs")
    return gdal_try(osr.CoordinateTransformation, crs, equal_area)


def polygon_area(scene: Scene) -> Optional[Callable[[ogr.Geometry], float]]:
    """Function that measures polygons in the scene's CRS, in hectares; method and None as in `row_areas_ha`."""
    if scene.geotransform is None or not scene.projection:
        return None
    if scene.pixel_area_ha is not None:
        unit = osr.SpatialReference(wkt=scene.projection).GetLinearUnits() ** 2 / HECTARE
        return lambda polygon: float(polygon.Area()) * unit
    way = _to_equal_area(scene.projection)
    if way is None:
        return None

    def measure(polygon: ogr.Geometry) -> float:
        moved = polygon.Clone()
        moved.Transform(way)
        return float(moved.Area()) / HECTARE

    return measure


def window_areas(areas: NDArray[Any], window: Window) -> NDArray[Any]:
    """Pixel areas of a window, (rows, cols), from the pixel area in each row of the scene."""
    return np.broadcast_to(areas[window.row : window.row + window.rows, None], (window.rows, window.cols))
