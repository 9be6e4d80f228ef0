"""Small vector files for the tests, on the grid that `conftest.UTM` names."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Tuple

from osgeo import ogr, osr

from .conftest import UTM

Shape = Tuple[str, Mapping[str, Any]]


def crs(epsg: int) -> osr.SpatialReference:
    """A CRS with coordinates in the order x, y."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def at(col: float, row: float) -> str:
    """Map coordinates of a place in columns and rows, as WKT has them."""
    return f"{UTM[0] + 30 * col} {UTM[3] - 30 * row}"


def ring(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle of columns and rows, as a ring in WKT."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return "(" + ", ".join(at(col, row) for col, row in corners) + ")"


def rectangle(left: float, top: float, right: float, bottom: float) -> str:
    """A polygon over columns and rows."""
    return f"POLYGON({ring(left, top, right, bottom)})"


def circle(col: float, row: float, radius: float) -> str:
    """A curved polygon about a place."""
    way = ((-radius, 0), (0, radius), (radius, 0), (0, -radius), (-radius, 0))
    points = ", ".join(at(col + x, row + y) for x, y in way)
    return f"CURVEPOLYGON(CIRCULARSTRING({points}))"


def write_vectors(
    path: Path, shapes: Sequence[Shape], fields: Mapping[str, int] = {"cover": ogr.OFTString}, *,  # noqa: B006
    layer: str = "areas", epsg: Optional[int] = 32633, driver: str = "GPKG", options: Sequence[str] = (),
    kind: int = ogr.wkbUnknown,
) -> str:  # fmt: skip
    """Write shapes, each WKT and attributes, as a layer; into a file that is there already, another layer."""
    makers = ogr.GetDriverByName(driver)
    dataset = ogr.Open(str(path), 1) if path.exists() else makers.CreateDataSource(str(path))
    target = dataset.CreateLayer(layer, crs(epsg) if epsg else None, kind, list(options))
    for name, type_ in fields.items():
        target.CreateField(ogr.FieldDefn(name, type_))
    for wkt, attributes in shapes:
        feature = ogr.Feature(target.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for name, value in attributes.items():
            feature[name] = value
        target.CreateFeature(feature)
        del feature
    del target, dataset
    return str(path)
