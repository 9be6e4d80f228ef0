"""A polygon layer on the grid of a scene: a mask or reference labels."""

from __future__ import annotations

import os
from collections import Counter
from functools import lru_cache
from typing import Dict, List, Optional, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..base.arrays import Labels, Mask
from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..base.words import say
from .burn import Points, Shapes
from .crs import defined, name_of, names_no_crs, reference
from .vectors import SHOWN, Field, Source, Value, fields_of, open_layers, points_in, polygons_in, rings_of
from .window import PIXEL_GRID, Grid, Window

# Step in pixels to which the extent of polygons is rounded: the side of a window read for training.
STEP = 64
# Rows and columns of the blocks that are burnt, and number of blocks in the cache.
BLOCK, KEPT = (256, 4096), 16
# A field with more values than this is unlikely to contain classes.
MOST_VALUES = 100


class PolygonOverlay:
    """Polygons on the grid of a scene: a mask after `use_all`, reference labels after `use_field`.

    Attributes
    ----------
    path : str
    crs : the layer's CRS, None if it declares none
    reach : two ranges
        Rows and columns of the scene outside which there is no polygon.
    names : dict
        Class code -> value of the field.
    polygons : dict
        Class code -> number of its polygons, including those outside the scene.
    remarks : list of str
        Messages for the user about how the layer was read.
    """

    is_raster = False

    def __init__(self, source: Source, scene: Grid) -> None:
        self.path = source.path
        self._all_touched = source.all_touched
        self._scene = scene
        self._dataset, self._layers = open_layers(source)
        self.crs = defined(self._layers[0].GetSpatialRef())
        self._check_place()
        self.names: Dict[int, str] = {}
        self.polygons: Counter[int] = Counter()
        self.remarks: List[str] = []
        self._codes: NDArray[np.int64] = np.zeros(1, np.int64)
        self._others = False  # whether there are features that are not polygons
        self.reach = range(0), range(0)

    def _check_place(self) -> None:
        """Reject polygons in map coordinates if the scene is not georeferenced: they cannot be overlaid on it."""
        scene = self._scene
        if scene.geotransform is not None:
            return
        if scene.gcps:
            raise SSCCError(
                "{path}: cannot be overlaid on {scene}, which has only ground control points; warp the scene first: "
                "gdalwarp {name} warped.tif",
                path=self.path, scene=scene.path, name=os.path.basename(scene.path),
            )
        extents = [layer.GetExtent(can_return_null=True) for layer in self._layers if layer.GetFeatureCount()]
        extents = [extent for extent in extents if extent is not None]
        drawn = any(x0 < scene.cols and x1 > 0 and y0 < 0 and y1 > -scene.rows for x0, x1, y0, y1 in extents)
        if extents and not drawn:
            raise SSCCError(
                "{path}: cannot be overlaid on {scene}, which has no georeference; georeference the scene first, or "
                "draw the polygons on it as it is",
                path=self.path, scene=scene.path,
            )

    # ---- Selection and classes --------------------------------------------------------------------------------------

    def use_all(self) -> None:
        """Use all polygons of all layers, regardless of their attributes, as a mask.

        Raises
        ------
        SSCCError
            There are no polygons, none intersects the scene, or none covers a pixel centre.
        """
        empty = not any(layer.GetFeatureCount() for layer in self._layers)
        self._load(None)
        if not self.polygons and (empty or self._others):
            raise SSCCError("{path}: contains no polygons; choose a polygon layer", path=self.path)
        if not all(self.reach):
            raise SSCCError(
                "{scene}: has no valid pixel inside the mask, for the polygons of {path} lie elsewhere; are the CRSs "
                "right ({theirs}, {ours})?",
                path=self.path, theirs=name_of(self.crs), ours=name_of(self._ours), scene=self._scene.path,
            )
        total, small = len(self._small), int(self._small.sum())
        if small and small == total and not self._all_touched:
            raise SSCCError(
                "{path}: its polygons cover the centre of no pixel of {scene}; use all pixels that polygons touch",
                path=self.path, scene=self._scene.name,
            )
        if small and not self._all_touched:
            self.remarks.append(say(
                "{path}: polygons left out because they cover no pixel centre of {scene}: {count} of {total}",
                path=self.path, scene=self._scene.name, count=small, total=total,
            ))

    def use_field(self, field: Optional[str] = None) -> str:
        """Read the classes of the polygons from a field: `labels` then returns their codes, and `names` their values.

        Parameters
        ----------
        field : str, optional
            Default: the only integer or text field.

        Returns
        -------
        str
            Name of the field used.

        Raises
        ------
        SSCCError
            There is no such field, no suitable field or more than one, more than one layer, or no polygon with a value;
            or the only field has too many values to be one of classes.
        """
        if len(self._layers) > 1:
            names = [layer.GetName() for layer in self._layers[:SHOWN]]
            raise SSCCError(
                "{path}: contains several layers ({names}); name one: FILE|layername={layer}",
                path=self.path, names=", ".join(names), layer=names[0],
            )
        chosen = self._choose(field)
        self._load(chosen)
        if not self.polygons:
            raise SSCCError(
                '{path}: has no polygon with a value in "{field}"; choose another field or layer',
                path=self.path, field=chosen.name,
            )
        if field is None and len(self.polygons) > MOST_VALUES:
            raise SSCCError(
                '{path}: the only field that could hold the class, "{field}", has {count} distinct values; if these '
                "are classes, name the field, otherwise add a field with the class",
                path=self.path, field=chosen.name, count=len(self.polygons),
            )
        return chosen.name

    def _choose(self, name: Optional[str]) -> Field:
        """The field of that name, or the only one that could contain classes."""
        fields = fields_of(self._layers[0])
        fit = [field for field in fields if field.fits]
        shown = ", ".join(field.name for field in fit[:SHOWN])
        if name is None:
            if len(fit) == 1:
                return fit[0]
            if not fit:
                raise SSCCError(
                    "{path}: no field of the polygons holds whole numbers or text; add a field with the class",
                    path=self.path,
                )
            raise SSCCError(
                "{path}: several fields of the polygons could hold the class; name one of {fields}",
                path=self.path, fields=shown,
            )
        named = [field for field in fields if field.name == name]
        if not named:
            raise SSCCError(
                '{path}: has no field "{field}"; fields of whole numbers or text: {fields}',
                path=self.path, field=name, fields=shown or say("none"),
            )
        return named[0]

    def _load(self, field: Optional[Field]) -> None:
        """Read the polygons in columns and rows of the scene, and a field's values as codes from 1, in sorted order."""
        parts: List[List[Points]] = []
        owners: List[int] = []
        values: List[Value] = []
        without_value = unplaced = 0
        for layer in self._layers:
            way = self._way(layer)
            if field is None and way is None:
                layer.SetSpatialFilterRect(*self._box())  # a mask layer may cover a whole country
            for feature in layer:
                shape = feature.GetGeometryRef()
                if shape is None or shape.IsEmpty():
                    continue
                moved = way is None or gdal_try(shape.Transform, way) == ogr.OGRERR_NONE
                found = [rings for rings in map(rings_of, polygons_in(shape)) if rings]
                if field is not None and not found:  # a reference may consist of points
                    found = [[np.array([place])] for place in points_in(shape)]
                value = 1 if field is None else field.value(feature)
                if not found:
                    self._others = True
                elif value is None:
                    without_value += 1
                else:
                    values.append(value)
                    unplaced += not moved
                    parts += found if moved else []
                    owners += [len(values)] * len(found) if moved else []
        self._keep_values(values, field)
        self._tell(without_value, unplaced, len(values), field)
        self._place(parts, owners)
        self._layers, self._dataset = [], None

    def _place(self, parts: List[List[Points]], owners: List[int]) -> None:
        """Convert the polygons to columns and rows, and keep those that may cover part of the scene."""
        x0, to_col, turn_col, y0, turn_row, to_row = gdal.InvGeoTransform(self._scene.geotransform or PIXEL_GRID)
        rings = [ring for part in parts for ring in part]
        points = np.concatenate(rings) if rings else np.zeros((0, 2))
        x, y = points.T
        points = np.stack([x0 + to_col * x + turn_col * y, y0 + turn_row * x + to_row * y], axis=1)
        starts = np.cumsum([0, *(len(ring) for ring in rings)])
        firsts = np.cumsum([0, *(len(part) for part in parts)])  # holes lie inside the first ring
        if len(starts) > 1:
            low, high = (edge.reduceat(points, starts[:-1])[firsts[:-1]] for edge in (np.minimum, np.maximum))
        else:
            low = high = np.zeros((0, 2))
        near = ((high >= 0) & (low <= [self._scene.cols, self._scene.rows])).all(axis=1)
        low, high = low[near], high[near]
        kept = [
            [_with_area(points[starts[ring] : starts[ring + 1]]) for ring in range(firsts[part], firsts[part + 1])]
            for part in np.nonzero(near)[0]
        ]
        shapes = Shapes(kept, [owners[part] for part in np.nonzero(near)[0]], self._all_touched)
        self._burn = lru_cache(KEPT)(shapes.burn)
        self._small = (np.ceil(low - 0.5) >= np.ceil(high - 0.5)).any(axis=1)
        self.reach = self._find_reach(low, high)

    def _way(self, layer: ogr.Layer) -> Optional[osr.CoordinateTransformation]:
        """Transformation from a layer's CRS to the scene's; None if they are the same or either is undefined."""
        theirs, ours = defined(layer.GetSpatialRef()), self._ours
        if theirs is None or ours is None or theirs.IsSame(ours):
            return None
        way = gdal_try(osr.CoordinateTransformation, theirs, ours)
        if way is None:
            raise self._no_way()
        return way

    @property
    def _ours(self) -> Optional[osr.SpatialReference]:
        """The scene's CRS."""
        return reference(self._scene.projection) if self._scene.geotransform else None

    def _box(self) -> Tuple[float, float, float, float]:
        """The scene's extent: minimum x and y, maximum x and y."""
        place = self._scene.geotransform or PIXEL_GRID
        corners = [
            gdal.ApplyGeoTransform(place, col, row) for col in (0, self._scene.cols) for row in (0, self._scene.rows)
        ]
        (left, right), (bottom, top) = ((min(axis), max(axis)) for axis in zip(*corners))
        return left, bottom, right, top

    def _keep_values(self, values: List[Value], field: Optional[Field]) -> None:
        """Assign codes to the values, and count the polygons of each."""
        different = sorted(set(values))
        codes = {value: code for code, value in enumerate(different, start=1)}
        self._codes = np.array([0, *(codes[value] for value in values)], np.int64)
        self.polygons = Counter(map(int, self._codes[1:]))
        self.names = {code: str(value) for value, code in codes.items()} if field else {}

    def _tell(self, without_value: int, unplaced: int, total: int, field: Optional[Field]) -> None:
        """Add remarks on polygons that are left out; raises an error if none can be transformed."""
        if unplaced and unplaced == total:
            raise self._no_way()
        if unplaced:
            self.remarks.append(say(
                "{path}: polygons left out because they cannot be transformed to {crs}, the CRS of {scene}: {count} "
                "of {total}",
                path=self.path, count=unplaced, total=total, crs=name_of(self._ours), scene=self._scene.name,
            ))
        if without_value and field:
            self.remarks.append(say(
                '{path}: polygons left out because they have no value in "{field}": {count}',
                path=self.path, count=without_value, field=field.name,
            ))
        if self.crs is None and self._ours is not None:
            self.remarks.append(names_no_crs(self.path, self._scene))

    def _no_way(self) -> SSCCError:
        """The error for polygons whose coordinates cannot be transformed to the scene's CRS."""
        return SSCCError(
            "{path}: the coordinates cannot be transformed from {theirs} to {ours}, the CRS of {scene}; check that "
            "{theirs} is correct",
            path=self.path, theirs=name_of(self.crs), ours=name_of(self._ours), scene=self._scene.name,
        )

    # ---- Pixels -----------------------------------------------------------------------------------------------------

    def _find_reach(self, low: Points, high: Points) -> Tuple[range, range]:
        """`reach`, rounded outwards to multiples of `STEP`: an exact one would depend on PROJ's rounding errors."""
        if not len(low):
            return range(0), range(0)
        cols, rows = (
            range(*np.clip([first // STEP * STEP, -(-last // STEP) * STEP], 0, size).astype(int))
            for first, last, size in zip(low.min(axis=0) - 1, high.max(axis=0) + 1, reversed(self._scene.shape))
        )
        return rows, cols

    def numbers(self, window: Window) -> NDArray[np.int32]:
        """Number of the polygon that each pixel lies in, from 1 in file order: int32 (rows, cols), 0 for none."""
        found = np.zeros((window.rows, window.cols), np.int32)
        height, width = BLOCK
        bottom, right = window.row + window.rows, window.col + window.cols
        for row in range(window.row // height * height, bottom, height):
            for col in range(window.col // width * width, right, width):
                rows = slice(max(row, window.row), min(row + height, bottom))
                cols = slice(max(col, window.col), min(col + width, right))
                block = self._burn(row, col, height, min(width, self._scene.cols - col))
                block = block[rows.start - row : rows.stop - row, cols.start - col : cols.stop - col]
                target = found[rows.start - window.row : rows.stop - window.row]
                target[:, cols.start - window.col : cols.stop - window.col] = block
        return found

    def inside(self, window: Window) -> Mask:
        """Which pixels lie in a polygon: bool (rows, cols)."""
        return self.numbers(window) > 0

    def labels(self, window: Window) -> Tuple[Labels, Mask]:
        """Class codes, int64 (rows, cols), and which pixels have one, bool."""
        codes = self._codes[self.numbers(window)]
        return codes, codes > 0


def _with_area(ring: Points) -> Points:
    """The ring unchanged; for a single point, the outline of its pixel."""
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], float)
    return ring if len(ring) > 1 else np.floor(ring) + square
