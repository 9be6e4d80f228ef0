"""Vector files: the layer that a path names, its geometries and their attributes."""

from __future__ import annotations

import os
import re
import struct
from typing import Callable, Iterator, List, NamedTuple, Optional, Tuple, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..base.errors import SSCCError
from ..base.files import check_utf8
from ..base.gdal_quiet import gdal_open, gdal_try
from ..base.text import readable

# Maximum number of layers or fields listed in a message.
SHOWN = 10
# Suffix of the path of a vector file: burn every pixel that a polygon touches.
ALL_TOUCHED = "|alltouched=yes"
_AREAS = (ogr.wkbPolygon, ogr.wkbTriangle)
_GROUPS = (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection, ogr.wkbTIN, ogr.wkbPolyhedralSurface)
_WHOLE = (ogr.OFTInteger, ogr.OFTInteger64)

Value = Union[int, float, str]


class Source(NamedTuple):
    """What a path specifies: a file, and for a vector file a layer, a filter and how to burn it.

    layer, number, subset : empty or None if not specified
    """

    path: str
    layer: str = ""
    number: Optional[int] = None
    subset: str = ""
    all_touched: bool = False

    @property
    def is_vector(self) -> bool:
        """Whether the path specifies a vector layer, and therefore not a raster in the same file."""
        return bool(self.layer or self.subset) or self.number is not None


def parse_source(text: str) -> Source:
    """Parse a path in QGIS notation: FILE|layername=NAME|layerid=N|subset=FILTER.

    Raises
    ------
    SSCCError
        The path contains an unknown option.
    """
    all_touched = text.endswith(ALL_TOUCHED)
    text = text[: -len(ALL_TOUCHED)] if all_touched else text
    if os.path.exists(text):
        return Source(text, all_touched=all_touched)
    # The filter comes last, except for the geometry type, and may itself contain bars.
    head, _, subset = re.sub(r"\|geometrytype=\w+$", "", text).partition("|subset=")
    path, *options = head.split("|")
    source = Source(path, subset=subset, all_touched=all_touched)
    for option in options:
        name, _, value = option.partition("=")
        if name == "layername":
            source = source._replace(layer=value)
        elif name == "layerid" and value.isdigit():
            source = source._replace(number=int(value))
        elif name != "geometrytype" and not option.startswith("option:"):
            raise SSCCError(
                '{path}: unknown option "{option}"; write FILE, FILE|layername=NAME or FILE|layerid=NUMBER',
                path=path, option=option,
            )  # fmt: skip
    return source


def open_layers(source: Source) -> Tuple[gdal.Dataset, List[ogr.Layer]]:
    """The layer that the path names, or all layers with geometries; layers are only valid as long as their dataset.

    Raises
    ------
    SSCCError
        There is no such file or layer, or it is not a vector file.
    """
    dataset = gdal_open(source.path, gdal.OF_VECTOR)
    if dataset is None or dataset.GetLayerCount() == 0:
        if os.path.exists(source.path):
            check_utf8(source.path)
            raise SSCCError("{path}: neither a raster nor a polygon layer; choose one of the two", path=source.path)
        raise SSCCError("{path}: no such file; choose a raster or a polygon layer", path=source.path)
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    chosen = layers
    if source.layer:
        chosen = [layer for layer in layers if readable(layer.GetName()) == readable(source.layer)]
    elif source.number is not None:
        chosen = layers[source.number : source.number + 1]
    if not chosen:
        raise SSCCError(
            '{path}: has no layer "{layer}"; its layers are {names}',
            path=source.path, layer=source.layer or source.number,
            names=", ".join(readable(layer.GetName()) for layer in layers[:SHOWN]),
        )  # fmt: skip
    # A table, such as the styles that QGIS stores in a GeoPackage, has no geometries.
    chosen = [layer for layer in chosen if layer.GetGeomType() != ogr.wkbNone] or chosen
    return dataset, [_filtered(dataset, layer, source) for layer in chosen]


def _filtered(dataset: gdal.Dataset, layer: ogr.Layer, source: Source) -> ogr.Layer:
    """The layer with the path's filter applied: a condition or, as in QGIS, a complete SELECT statement."""
    if not source.subset:
        return layer
    if source.subset.lstrip().lower().startswith("select "):
        layer = gdal_try(dataset.ExecuteSQL, source.subset)
        failed = layer is None
    else:
        failed = gdal_try(layer.SetAttributeFilter, source.subset) != ogr.OGRERR_NONE or _fails(layer.GetFeatureCount)
    if failed:
        raise SSCCError(
            '{path}: the filter "{filter}" is not valid; correct it', path=source.path, filter=source.subset
        )
    return layer


def _fails(call: Callable[[], object]) -> bool:
    """Whether GDAL reports a failure, which its return value does not always show."""
    gdal.ErrorReset()
    return gdal_try(call) is None or gdal.GetLastErrorType() >= gdal.CE_Failure


def polygons_in(shape: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """The polygons that a geometry consists of; curves are linearised, points and lines are skipped.

    They are only valid as long as `shape`.
    """
    if shape.HasCurveGeometry():
        shape = shape.GetLinearGeometry()
    kind = ogr.GT_Flatten(shape.GetGeometryType())
    if kind in _AREAS:
        yield shape
    elif kind in _GROUPS:
        for index in range(shape.GetGeometryCount()):
            yield from polygons_in(shape.GetGeometryRef(index))


def rings_of(polygon: ogr.Geometry) -> List[NDArray[np.float64]]:
    """The rings of a polygon without curves: float64 (vertices, 2) each; empty rings are skipped."""
    polygon.FlattenTo2D()
    content = bytes(polygon.ExportToWkb(ogr.wkbNDR))  # byte order, type, then counts and coordinates
    (count,) = struct.unpack_from("<I", content, 5)
    place, rings = 9, []
    for _ in range(count):
        (vertices,) = struct.unpack_from("<I", content, place)
        rings.append(np.frombuffer(content, "<f8", 2 * vertices, place + 4).reshape(-1, 2))
        place += 4 + 16 * vertices
    return [ring for ring in rings if len(ring)]


def points_in(shape: ogr.Geometry) -> List[Tuple[float, float]]:
    """Coordinates of the points that a geometry consists of; polygons and lines are skipped."""
    kind = ogr.GT_Flatten(shape.GetGeometryType())
    if kind == ogr.wkbPoint:
        return [(shape.GetX(), shape.GetY())]
    if kind in (ogr.wkbMultiPoint, ogr.wkbGeometryCollection):
        return [point for index in range(shape.GetGeometryCount()) for point in points_in(shape.GetGeometryRef(index))]
    return []


class Field(NamedTuple):
    """A field of a layer: its readable name, its index and its OGR type."""

    name: str
    place: int
    kind: int

    @property
    def fits(self) -> bool:
        """Whether it could contain classes: an integer or text field."""
        return self.kind in (*_WHOLE, ogr.OFTString)

    def value(self, feature: ogr.Feature) -> Optional[Value]:
        """The feature's value as a class, a number or text; None if there is none."""
        if not feature.IsFieldSetAndNotNull(self.place):
            return None
        if self.kind in _WHOLE:
            return int(feature.GetFieldAsInteger64(self.place))
        if self.kind == ogr.OFTReal:
            number = float(feature.GetFieldAsDouble(self.place))
            return int(number) if number.is_integer() else number if np.isfinite(number) else None
        return readable(feature.GetFieldAsString(self.place)) or None


def fields_of(layer: ogr.Layer) -> List[Field]:
    """The fields of a layer."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    return [Field(readable(field.GetNameRef()), index, field.GetType()) for index, field in enumerate(fields)]
