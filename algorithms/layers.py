"""Layers as QGIS shows them, for an engine that reads files.

The file of a layer does not contain a CRS set by hand, virtual and joined fields, filters, and unsaved edits. So the
polygons of a layer are written to a temporary file. Only the class is written, because other fields may have names
that the format reserves.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Any, NamedTuple

from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from qgis.core import NULL  # type: ignore[attr-defined] # isort: skip # not exported by the stubs
from qgis.PyQt.QtCore import QMetaType

from ..core.base.errors import SSCCError, check_cancel

# Replacement for characters that cannot be decoded, and the encoding to try if there are any.
UNDECODED, FALLBACK = "\ufffd", "windows-1252"
_WHOLE = (QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong)
_KINDS = {ogr.OFTInteger64: int, ogr.OFTReal: float}


class _Column(NamedTuple):
    """A field to write: its index in the layer, and its name and type in the file."""

    place: int
    name: str
    kind: int
    field: QgsField

    def value(self, attribute: Any) -> Any:
        """Return an attribute as a Python value, None if it is null."""
        if attribute is None or attribute == NULL:
            return None
        if isinstance(attribute, str):
            return attribute
        return _KINDS.get(self.kind, self.field.displayString)(attribute)


def crs_set_by_hand(layer: QgsRasterLayer) -> str:
    """Return the WKT of a raster layer's CRS if it differs from that of the file, else an empty string."""
    crs, provider = layer.crs(), layer.dataProvider()
    assert provider is not None
    return "" if not crs.isValid() or crs == provider.crs() else _wkt(crs)


def write_polygons(layer: QgsVectorLayer, field: str | None, feedback: QgsProcessingFeedback) -> str:
    """Write the features of a layer, as QGIS shows them, to a temporary file and return its path.

    Parameters
    ----------
    layer : QgsVectorLayer
    field : str, optional
        Name of the field to write; "" for all that may contain classes, None for none.
    """
    source = _decoded(layer, field)
    path = QgsProcessingUtils.generateTempFilename(re.sub(r"[^\w.-]+", "_", layer.name()) + ".fgb")
    written = _write(source, _columns(layer, source, field), path, feedback)
    dataset = ogr.Open(path)
    if dataset is None or dataset.GetLayer(0).GetFeatureCount() != written:
        raise SSCCError("{name}: cannot be written; is the disk full?", name=path)
    return path


def _decoded(layer: QgsVectorLayer, field: str | None) -> QgsVectorLayer:
    """Return the layer, or a copy that is read in the encoding `FALLBACK` if QGIS cannot decode its text.

    In shapefiles that do not state their encoding, all non-ASCII letters become the same replacement character, so that
    names of different classes could become equal.
    """
    if field is None or layer.providerType() != "ogr" or layer.isModified():
        return layer
    names = "".join(layer.fields().names())
    places = [column.place for column in _columns(layer, layer, field)]
    values = (value for feature in layer.getFeatures() for value in (feature.attribute(place) for place in places))
    if UNDECODED not in names and not any(isinstance(value, str) and UNDECODED in value for value in values):
        return layer
    copy = layer.clone()
    if copy is None or not copy.isValid():
        return layer
    provider = copy.dataProvider()
    assert provider is not None
    provider.setEncoding(FALLBACK)
    copy.updateFields()
    return copy


def _columns(shown: QgsVectorLayer, source: QgsVectorLayer, field: str | None) -> list[_Column]:
    """Return the fields to write: the one of that name, as the user sees it, or all that may contain classes."""
    if field is None:
        return []
    fields = source.fields()
    place = max(layer.fields().lookupField(field) for layer in (shown, source)) if field else -1
    if place >= 0:
        return [_Column(place, field, _kind(fields.at(place)), fields.at(place))]
    keys = source.primaryKeyAttributes()  # such as the fid of a GeoPackage
    every = [(place, fields.at(place)) for place in range(fields.count()) if place not in keys]
    fit = [(place, one) for place, one in every if one.type() in (*_WHOLE, QMetaType.Type.QString)]
    return [_Column(place, one.name(), _kind(one), one) for place, one in fit]


def _kind(field: QgsField) -> int:
    """Return the type of a field in the file: whole number, number, or text for all others."""
    whole = field.type() in _WHOLE
    return int(ogr.OFTInteger64 if whole else ogr.OFTReal if field.isNumeric() else ogr.OFTString)


def _write(source: QgsVectorLayer, columns: list[_Column], path: str, feedback: QgsProcessingFeedback) -> int:
    """Write the features that have a geometry, in their order, and return their number."""
    features = (feature for feature in source.getFeatures() if not feature.geometry().isEmpty())
    first = next(features, None)
    dataset = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(path)
    # An index would change the order, and where polygons lie over each other the last one counts. GDAL 3.6 writes no
    # empty file without one.
    options = ["SPATIAL_INDEX=NO"] if first else []
    target = dataset.CreateLayer("polygons", _crs(source), ogr.wkbUnknown, options)
    for column in columns:
        target.CreateField(ogr.FieldDefn(column.name, column.kind))
    written = 0
    for feature in chain([first] if first else [], features):
        check_cancel(feedback.isCanceled)
        copy = ogr.Feature(target.GetLayerDefn())
        copy.SetGeometry(ogr.CreateGeometryFromWkb(feature.geometry().asWkb().data()))
        for index, column in enumerate(columns):
            value = column.value(feature.attribute(column.place))
            if value is not None:
                copy.SetField(index, value)
        target.CreateFeature(copy)
        written += 1
    return written


def _crs(layer: QgsVectorLayer) -> osr.SpatialReference | None:
    """Return the layer's CRS for GDAL, with coordinates in the order x, y."""
    provider = layer.dataProvider()
    assert provider is not None
    crs = layer.crs() if layer.isSpatial() else provider.crs()  # QGIS does not draw geometry collections
    if not crs.isValid():
        return None
    reference = osr.SpatialReference(wkt=_wkt(crs))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    # The stubs list the members of this enumeration by their names in QGIS 4 only.
    preferred = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED  # type: ignore[attr-defined]
    return crs.toWkt(preferred)
