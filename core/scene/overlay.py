"""Another raster or polygon layer, brought onto a scene's grid: a mask to work in, or reference labels.

Read window by window, so that memory stays flat. Any grid and any CRS; rotated grids work, because a window is
described by its own geotransform. Rasters are resampled by nearest neighbour.
"""

from __future__ import annotations

import os
from typing import Dict, List, Optional, Tuple, Union

import numpy as np
from osgeo import gdal, ogr, osr

from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..base.words import say
from .dataset import damaged
from .window import PIXEL_GRID, Grid, Window, window_geotransform

_CODE = "code"
# Of a pixel, by which two grids may differ and be the same.
ALIGNED = 1e-3
# Pixels by which the reach of polygons grows: the side of a window that a training reads.
STEP = 64
# A message names so many layers or fields at most.
SHOWN = 10


def _extent(raster: gdal.Dataset) -> Tuple[float, float, float, float]:
    """Left, right, bottom and top of a raster, turned or not, in its CRS."""
    place, wide, high = raster.GetGeoTransform(), raster.RasterXSize, raster.RasterYSize
    corners = [gdal.ApplyGeoTransform(place, col, row) for col in (0, wide) for row in (0, high)]
    (left, right), (bottom, top) = ((min(axis), max(axis)) for axis in zip(*corners))
    return left, right, bottom, top


class Overlay:
    """A raster or a polygon layer seen on the grid of a scene.

    Attributes
    ----------
    path : str
    is_raster : bool
    reach : two ranges
        Rows and columns of the scene beyond which all is 0, as far as polygons tell.
    names : dict
        For polygons whose classes were read (`use_field`): code burnt -> the field's value.
    """

    def __init__(self, path: str, scene: Grid) -> None:
        # QGIS names one layer of a file as "file.gpkg|layername=fields".
        self.path, _, options = path.partition("|")
        named = [option[10:] for option in options.split("|") if option.startswith("layername=")]
        self._grid = scene.geotransform or PIXEL_GRID
        self._wkt = scene.projection if scene.geotransform else ""
        self.names: Dict[int, str] = {}
        self._vector: Optional[gdal.Dataset] = None
        self._copies: List[gdal.Dataset] = []
        self.reach = range(scene.rows), range(scene.cols)
        self.raster = gdal_try(gdal.OpenEx, self.path, gdal.OF_RASTER)
        self.is_raster = self.raster is not None and self.raster.RasterCount > 0
        if self.is_raster:
            self._same_grid = self._fits(scene)
            return
        self._vector = gdal_try(gdal.OpenEx, self.path, gdal.OF_VECTOR)
        if self._vector is None or self._vector.GetLayerCount() == 0:
            if os.path.exists(self.path):
                raise SSCCError(
                    "{path}: neither a raster nor polygons; give a raster or a polygon layer", path=self.path
                )
            raise SSCCError("{path}: no such file; give a raster or a polygon layer", path=self.path)
        self._layers = self._choose(named)
        self._check_place(scene)
        self._layers = [self._placed(layer) for layer in self._layers]
        self.reach = self._find_reach(scene.shape)

    def _fits(self, scene: Grid) -> bool:
        """Is the raster on the scene's very grid."""
        here = self.raster.GetGeoTransform(can_return_null=True)
        same_size = (self.raster.RasterYSize, self.raster.RasterXSize) == scene.shape
        unplaced = here is None or scene.geotransform is None
        if unplaced and not same_size:
            raise SSCCError(
                "{path}: has no georeference in common with {scene} and not its size of {rows} x {cols} pixels; give "
                "one on the same grid",
                path=self.path, scene=scene.name, rows=scene.rows, cols=scene.cols,
            )
        if unplaced or not same_size:
            return same_size
        pixel = min(np.hypot(self._grid[1], self._grid[4]), np.hypot(self._grid[2], self._grid[5]))
        reach = np.array([1, scene.cols, scene.rows] * 2)  # a step that differs adds up over the scene
        same_place = (np.abs(np.subtract(here, self._grid)) * reach).max() < ALIGNED * pixel
        theirs, ours = (osr.SpatialReference(wkt) if wkt else None for wkt in (self.raster.GetProjection(), self._wkt))
        return bool(same_place and (theirs is None or ours is None or theirs.IsSame(ours)))

    def _choose(self, named: List[str]) -> List[ogr.Layer]:
        """The layer that the path names, or all that hold shapes."""
        assert self._vector is not None
        layers = [self._vector.GetLayer(index) for index in range(self._vector.GetLayerCount())]
        chosen = [layer for layer in layers if layer.GetName() in named] if named else layers
        if not chosen:
            names = ", ".join(layer.GetName() for layer in layers[:SHOWN])
            raise SSCCError(
                '{path}: has no layer "{layer}"; its layers are {names}', path=self.path, layer=named[0], names=names
            )
        # A table, such as the styles that QGIS keeps in a GeoPackage, holds no shapes.
        return [layer for layer in chosen if layer.GetGeomType() != ogr.wkbNone] or chosen

    def _check_place(self, scene: Grid) -> None:
        """Polygons in map coordinates cannot be laid over pixels whose place on the map nothing tells."""
        if scene.geotransform is not None:
            return
        extents = [layer.GetExtent(can_return_null=True) for layer in self._layers if layer.GetFeatureCount()]
        extents = [extent for extent in extents if extent is not None]
        drawn = any(x0 < scene.cols and x1 > 0 and y0 < 0 and y1 > -scene.rows for x0, x1, y0, y1 in extents)
        if scene.gcps:
            raise SSCCError(
                "{path}: cannot be laid over {scene}, which has ground control points only; warp it first: gdalwarp "
                "{name} warped.tif",
                path=self.path, scene=scene.path, name=os.path.basename(scene.path),
            )
        if extents and not drawn:
            raise SSCCError(
                "{path}: cannot be laid over {scene}, which has no georeference; georeference it first, or draw the "
                "polygons on it as it is",
                path=self.path, scene=scene.path,
            )

    def _placed(self, layer: ogr.Layer) -> ogr.Layer:
        """The layer in the scene's CRS: as it is, or a copy in memory."""
        theirs, ours = layer.GetSpatialRef(), osr.SpatialReference(wkt=self._wkt) if self._wkt else None
        if theirs is None or ours is None or theirs.IsSame(ours):
            return layer
        copy = gdal_try(
            gdal.VectorTranslate, "", self._vector, format="Memory", layers=[layer.GetName()], dstSRS=self._wkt,
            reproject=True, skipFailures=True,  # a polygon about a pole may have no place there
        )
        self._check(0 if copy is not None and copy.GetLayerCount() else 1)
        self._copies.append(copy)  # a layer dies with its dataset
        return copy.GetLayer(0)

    def _find_reach(self, shape: Tuple[int, int]) -> Tuple[range, range]:
        """`reach` on a grid of `shape`, in whole steps of `STEP`: to the pixel it would hang on PROJ's last digit."""
        extents = [layer.GetExtent(can_return_null=True) for layer in self._layers]
        inverse = gdal.InvGeoTransform(self._grid)
        corners = [
            gdal.ApplyGeoTransform(inverse, x, y)
            for x0, x1, y0, y1 in filter(None, extents) for x in (x0, x1) for y in (y0, y1)
        ]
        if not corners:
            return range(0), range(0)
        first, last = np.min(corners, axis=0) - 1, np.max(corners, axis=0) + 1
        cols, rows = (
            range(*np.clip([low // STEP * STEP, -(-high // STEP) * STEP], 0, size).astype(int))
            for low, high, size in zip(first, last, reversed(shape))
        )
        return rows, cols

    def use_field(self, field: Optional[str] = None) -> str:
        """Take the classes of the polygons from a field: `read` gives their codes, and `names` what they are.

        Parameters
        ----------
        field : str, optional
            Default: the only field of whole numbers or text.

        Returns
        -------
        str
            The field that is used.

        Raises
        ------
        SSCCError
            There is no such field, or none or several to choose from, or several layers, or no polygon with a value.
        """
        layer = self._layers[0]
        if len(self._layers) > 1:
            names = ", ".join(layer.GetName() for layer in self._layers[:SHOWN])
            raise SSCCError(
                "{path}: holds several layers ({names}); say which: FILE|layername={layer}",
                path=self.path, names=names, layer=layer.GetName(),
            )
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
        kinds = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTString)
        fit = [one.GetName() for one in fields if one.GetType() in kinds]
        if field is None and len(fit) == 1:
            field = fit[0]
        if field is None:
            if not fit:
                raise SSCCError(
                    "{path}: say which field of the polygons holds the class: none holds whole numbers or text, so "
                    "add one",
                    path=self.path,
                )
            raise SSCCError(
                "{path}: say which field of the polygons holds the class: one of {fields}",
                path=self.path, fields=", ".join(fit[:SHOWN]),
            )
        if field not in [one.GetName() for one in fields]:
            raise SSCCError(
                '{path}: has no field "{field}"; fields of whole numbers or text: {fields}',
                path=self.path, field=field, fields=", ".join(fit[:SHOWN]) or say("none"),
            )
        self._layers = [self._coded(layer, field)]
        return field

    def _coded(self, layer: ogr.Layer, field: str) -> ogr.Layer:
        """A copy of the polygons in memory with the field's values as codes 1.., sorted; NULL is left out."""
        definition = layer.GetLayerDefn()
        # A field of numbers sorts as numbers; empty text is no class.
        kind = definition.GetFieldDefn(definition.GetFieldIndex(field)).GetType()
        numeric = kind in (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)

        def value_of(feature: ogr.Feature) -> Union[str, float]:
            return feature.GetField(field) if numeric else feature.GetFieldAsString(field).strip()

        features = [feature for feature in layer if feature.IsFieldSetAndNotNull(field) and feature.geometry()]
        features = [feature for feature in features if value_of(feature) != ""]
        areas = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)
        features = [f for f in features if ogr.GT_Flatten(f.geometry().GetGeometryType()) in areas]
        if not features:
            raise SSCCError(
                '{path}: has no polygon with a value in "{field}"; give a layer of polygons',
                path=self.path, field=field,
            )
        values = sorted({value_of(feature) for feature in features})
        self.names = {index + 1: str(value) for index, value in enumerate(values)}
        codes = {value: index + 1 for index, value in enumerate(values)}
        self._copy = ogr.GetDriverByName("Memory").CreateDataSource("coded")
        copy = self._copy.CreateLayer("coded", layer.GetSpatialRef(), layer.GetGeomType())
        copy.CreateField(ogr.FieldDefn(_CODE, ogr.OFTInteger))
        for feature in features:
            coded = ogr.Feature(copy.GetLayerDefn())
            coded.SetGeometry(feature.geometry())
            coded.SetField(_CODE, codes[value_of(feature)])
            copy.CreateFeature(coded)
        return copy

    def read(self, window: Window) -> np.ndarray:
        """Values on the scene's grid: float64 (rows, cols); 0 outside and where the raster is nodata or not finite.

        Polygons give 1 inside, or the code of the field's value.
        """
        if self.is_raster and self._same_grid:
            band, place = self.raster.GetRasterBand(1), (window.col, window.row, window.cols, window.rows)
            values, told = gdal_try(band.ReadAsArray, *place), gdal_try(band.GetMaskBand().ReadAsArray, *place)
            if values is None or told is None:
                raise damaged(self.path, window)
            return self._held(np.where(told, values, 0))
        target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, 1, gdal.GDT_Float64)
        target.SetGeoTransform(window_geotransform(self._grid, window.row, window.col))
        target.SetProjection(self._wkt)
        if self.is_raster:
            wkt = self._wkt or None
            self._check(gdal_try(gdal.ReprojectImage, self.raster, target, None, wkt, gdal.GRA_NearestNeighbour))
            return self._held(target.GetRasterBand(1).ReadAsArray())
        target.SetProjection("")  # the polygons are in its CRS
        left, right, bottom, top = _extent(target)
        for layer in self._layers:
            layer.SetSpatialFilterRect(left, bottom, right, top)  # GDAL would go through each polygon
            coded = [f"ATTRIBUTE={_CODE}"] if self.names else []
            self._check(gdal_try(gdal.RasterizeLayer, target, [1], layer, burn_values=[1], options=coded))
        return target.GetRasterBand(1).ReadAsArray()

    def _check(self, code: Optional[int]) -> None:
        """GDAL's return code of bringing the overlay onto the grid: None (it raised) and all but 0 are failures."""
        if code != 0:
            raise SSCCError(
                "{path}: cannot be brought onto the scene's grid; is its CRS right, and the place?", path=self.path
            )

    def _held(self, values: np.ndarray) -> np.ndarray:
        held = values.astype(np.float64)
        held[~np.isfinite(held)] = 0
        nodata = self.raster.GetRasterBand(1).GetNoDataValue()
        if nodata is not None:
            held[held == nodata] = 0
        return held
