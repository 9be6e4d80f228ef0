"""A vector layer is what QGIS shows: its CRS, fields, edits, filters and text; a raster has the CRS set by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

UTM = 32633


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm tells."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: List[str] = []

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self.told.append(text)


@pytest.fixture(scope="module")
def clusters(tmp_path_factory) -> str:
    """A map of two clusters, 40 rows and 60 columns of 30 m; all of it is valid."""
    path = str(tmp_path_factory.mktemp("layers") / "clusters.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 60, 40, 1)
    dataset.SetGeoTransform((500000, 30, 0, 5800000, 0, -30))
    dataset.SetProjection(crs(UTM).ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.repeat([1, 2], 30)[None].repeat(40, 0))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    return path


@pytest.fixture
def project():
    """The project, emptied afterwards."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def pixels(run, clusters) -> Callable[..., int]:
    """`pixels(layer)`: how many pixels of the map a reference labels."""

    def count(reference: Any, **options: Any) -> int:
        feedback = Listener()
        run("evaluateclusters", feedback, INPUT=clusters, REFERENCE=reference, **options)
        lines = [line for line in feedback.told if "pixels compared" in line]
        return int(lines[0].split()[0]) if lines else 2400

    return count


def crs(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def box(left: float, top: float, right: float, bottom: float, epsg: int = UTM) -> str:
    """A rectangle of columns and rows, as WKT in a CRS."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    ring = ", ".join(f"{500000 + 30 * x} {5800000 - 30 * y}" for x, y in corners)
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    shape.Transform(osr.CoordinateTransformation(crs(UTM), crs(epsg)))
    return str(shape.ExportToWkt())


ONE, TWO, THREE = box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 60, 20)  # 100, 100 and 400 pixels


def memory(fields: str, rows: List[Any], epsg: str = "EPSG:32633") -> QgsVectorLayer:
    """A scratch layer; each row is a shape and its attributes."""
    layer = QgsVectorLayer(f"Polygon?crs={epsg}&" + "&".join(f"field={one}" for one in fields.split()), "mem", "memory")
    add(layer, rows)
    return layer


def add(layer: QgsVectorLayer, rows: List[Any]) -> None:
    features = []
    for shape, attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape) if shape else QgsGeometry())
        feature.setAttributes(attributes)
        features.append(feature)
    layer.dataProvider().addFeatures(features)


def write(path: Path, layer: str, shapes: List[Any], epsg: int | None = UTM, driver: str = "GPKG") -> str:
    """Write shapes with a text as `cover`."""
    dataset = ogr.Open(str(path), 1) if path.exists() else ogr.GetDriverByName(driver).CreateDataSource(str(path))
    kind = ogr.wkbUnknown if driver == "GPKG" else ogr.wkbPolygon
    target = dataset.CreateLayer(layer, crs(epsg) if epsg else None, kind)
    target.CreateField(ogr.FieldDefn("cover", ogr.OFTString))
    for shape, cover in shapes:
        feature = ogr.Feature(target.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        feature["cover"] = cover
        target.CreateFeature(feature)
        del feature
    del target, dataset
    return str(path)


@pytest.mark.parametrize("source", ["|layername=fields", "|layerid=0", ""])
def test_a_layer_that_is_called_as_its_file(pixels, run, trained, tmp_path, source):
    path = tmp_path / "fields.gpkg"
    write(path, "fields", [(ONE, "a"), (TWO, "b")])
    write(path, "clouds", [(THREE, "cloud")])
    assert pixels(QgsVectorLayer(f"{path}{source}", "x", "ogr")) == 200
    assert pixels(f"{path}{source}") == 200
    assert pixels(f"{path}|layername=clouds") == 400


@pytest.mark.parametrize(
    ("fields", "values"),
    [
        ("fid:integer cover:string", [(1, "a"), (1, "b"), (2, "c")]),
        ("fid:string cover:string", [("x", "a"), ("y", "b"), ("z", "c")]),
        ("fid:double cover:string", [(1.0, "a"), (1.0, "b"), (2.5, "c")]),
        ("FID:integer cover:string", [(None, "a"), (None, "b"), (None, "c")]),
        ("geom:string cover:string", [("g", "a"), ("g", "b"), ("h", "c")]),
        ("Cover:string cover:string", [("g", "a"), ("g", "b"), ("h", "c")]),
        ("ogc_fid:integer wkb_geometry:string cover:string", [(1, "g", "a"), (1, "g", "b"), (1, "g", "c")]),
    ],
)
def test_fields_may_bear_any_name(pixels, run, clusters, fields, values):
    layer = memory(fields, list(zip((ONE, TWO, THREE), map(list, values))))
    assert pixels(layer, FIELD="cover") == 600
    for name in fields.replace(":", " ").split()[::2][:1]:
        if not all(value[0] is None for value in values):
            assert pixels(layer, FIELD=name) == 600


def test_features_without_a_shape_and_the_key_of_a_file_do_not_count(pixels, tmp_path):
    assert pixels(memory("cover:string", [(ONE, ["a"]), (None, ["b"])])) == 100
    path = write(tmp_path / "areas.gpkg", "areas", [(ONE, "a")])
    assert pixels(QgsVectorLayer(path, "areas", "ogr")) == 100  # its fid is a whole number, and no class


@pytest.mark.parametrize(("named", "driver"), [(None, "ESRI Shapefile"), (UTM, "GPKG")])
def test_the_crs_of_a_layer_is_the_one_set_by_hand(pixels, tmp_path, named, driver):
    degrees = [box(0, 0, 10, 10, 4326), box(40, 0, 60, 20, 4326)]
    path = write(tmp_path / "areas.shp", "areas", [(degrees[0], "a"), (degrees[1], "b")], named, driver)
    layer = QgsVectorLayer(path, "areas", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert pixels(layer) == pytest.approx(500, abs=25)


def test_the_crs_of_a_raster_is_the_one_set_by_hand(run, trained, tmp_path, short):
    bare = str(tmp_path / "bare.tif")
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(bare, gdal.Open(trained.scene))
    dataset.SetProjection("")
    dataset = None
    layer = QgsRasterLayer(bare, "bare")
    assert not layer.crs().isValid()
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    paths = [str(tmp_path / name) for name in ("map.tif", "confidence.tif", "trained.tif")]
    run("applysscc", INPUT=layer, MODEL=trained.model, OUTPUT=paths[0], CONFIDENCE=paths[1])
    run("trainsscc", INPUT=[layer], CLUSTERS=3, MODEL=str(tmp_path / "m.sscc"), OUTPUT=paths[2], **short)
    for path in paths:
        assert QgsRasterLayer(path, "map").crs().authid() == "EPSG:32631"
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=paths[0])
    assert QgsRasterLayer(paths[0], "map").crs().authid() == "EPSG:32633"


def test_the_crs_of_a_reference_raster_is_the_one_set_by_hand(refused, run, clusters, tmp_path):
    bare = str(tmp_path / "reference.tif")
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(bare, gdal.Open(clusters))
    dataset.SetProjection("")
    dataset = None
    layer = QgsRasterLayer(bare, "reference")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    told = refused("evaluateclusters", INPUT=clusters, REFERENCE=layer)
    assert "reference.tif: labels no pixel of clusters" in told and "(EPSG:32631, EPSG:32633)" in told
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert run("evaluateclusters", INPUT=clusters, REFERENCE=layer)["OA"] == 1


def test_virtual_and_joined_fields_are_there(run, clusters, tmp_path, project):
    path = write(tmp_path / "areas.gpkg", "areas", [(ONE, "a"), (TWO, "b"), (THREE, "c")])
    layer = QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")
    layer.addExpressionField("if(\"cover\" = 'c', 'right', 'left')", QgsField("side", QVariant.String))
    names = QgsVectorLayer("NoGeometry?field=cover:string&field=name:string", "names", "memory")
    features = []
    for values in (["a", "Wheat"], ["b", "Corn"], ["c", "Wheat"]):
        feature = QgsFeature(names.fields())
        feature.setAttributes(values)
        features.append(feature)
    names.dataProvider().addFeatures(features)
    project.addMapLayers([layer, names])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(names)
    join.setJoinFieldName("cover")
    join.setTargetFieldName("cover")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    report = tmp_path / "r.html"
    for field, shown in (("side", ("left", "right")), ("names_name", ("Corn", "Wheat"))):
        results = run("evaluateclusters", INPUT=clusters, REFERENCE=layer, FIELD=field, REPORT=str(report))
        text = report.read_text(encoding="utf-8")
        assert all(f"<span>{name}</span>" in text for name in shown)
        assert (results["OA"] == 1) == (field == "side")


def test_filters_and_edits_are_as_shown(pixels, tmp_path, project):
    path = write(tmp_path / "areas.gpkg", "areas", [(ONE, "a"), (THREE, "c")])
    layer = QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")
    layer.setSubsetString("cover = 'a'")
    assert pixels(layer) == pixels(f"{path}|layername=areas|subset=cover = 'a'") == 100
    layer.setSubsetString("")
    project.addMapLayer(layer)
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(TWO))
    feature.setAttribute("cover", "b")
    layer.addFeature(feature)
    assert pixels(layer) == 600
    layer.deleteFeature(next(f.id() for f in layer.getFeatures() if f["cover"] == "c"))
    assert pixels(layer) == 200
    layer.rollBack()
    assert pixels(layer) == 500


def test_a_field_is_found_as_it_is_shown(pixels):
    layer = memory("cover:string other:string", [(ONE, ["a", "x"]), (TWO, ["b", "y"])])
    layer.setFieldAlias(0, "Land cover")
    for name in ("cover", "COVER", "Land cover"):
        assert pixels(layer, FIELD=name) == 200


def test_curves_and_collections(pixels, tmp_path):
    way = ((-1, 0), (0, 1), (1, 0), (0, -1), (-1, 0))
    around = ", ".join(f"{500150 + 150 * x} {5799850 + 150 * y}" for x, y in way)
    path = write(tmp_path / "curves.gpkg", "areas", [(f"CURVEPOLYGON(CIRCULARSTRING({around}))", "a"), (TWO, "b")])
    assert pixels(QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")) == pytest.approx(179, abs=3)
    mixed = write(tmp_path / "mixed.gpkg", "mixed", [(f"GEOMETRYCOLLECTION({ONE}, POINT(500000 5800000))", "a")])
    assert pixels(mixed) == 100


@pytest.mark.parametrize("field", ["cover", "Fläche"])
def test_text_of_an_encoding_that_nobody_told_is_readable(run, clusters, tmp_path, field):
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "areas.shp"))
    target = dataset.CreateLayer("areas", crs(UTM), ogr.wkbPolygon, ["ENCODING=ISO-8859-1"])
    target.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for shape, cover in ((ONE, "Möhren"), (TWO, "Mähren"), (THREE, "Wald")):
        feature = ogr.Feature(target.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        feature[field] = cover
        target.CreateFeature(feature)
        del feature
    del target, dataset
    content = bytearray((tmp_path / "areas.dbf").read_bytes())
    content[29] = 0
    (tmp_path / "areas.dbf").write_bytes(bytes(content))
    (tmp_path / "areas.cpg").unlink(missing_ok=True)
    layer = QgsVectorLayer(str(tmp_path / "areas.shp"), "areas", "ogr")
    layer.setProviderEncoding("UTF-8")  # what QGIS takes it for where a user has not changed the settings
    shown = [feature[0] for feature in layer.getFeatures()]
    report = tmp_path / "r.html"
    for name in ("", field, layer.fields().at(0).name()):
        run("evaluateclusters", INPUT=clusters, REFERENCE=layer, FIELD=name, REPORT=str(report))
        text = report.read_text(encoding="utf-8")
        assert all(f"<span>{cover}</span>" in text for cover in ("Möhren", "Mähren", "Wald"))
    assert [feature[0] for feature in layer.getFeatures()] == shown  # the user's own layer stays as it was


def test_all_touched_pixels_count_where_asked_for(run, pixels, trained, tmp_path):
    layer = memory("cover:string", [(ONE, ["a"]), (box(30.1, 30.1, 30.3, 30.3), ["pond"])])
    assert (pixels(layer), pixels(layer, ALL_TOUCHED=True)) == (100, 101)


def test_a_layer_that_lies_elsewhere_is_told_with_both_crss(refused, clusters, trained, tmp_path):
    wrong = memory("cover:string", [("POLYGON((15 52, 15.1 52, 15.1 52.1, 15 52))", ["a"])])
    told = refused("evaluateclusters", INPUT=clusters, REFERENCE=wrong)
    assert "labels no pixel of clusters" in told and "(EPSG:32633, EPSG:32633)" in told
    degrees = memory("cover:string", [(ONE, ["a"])], "EPSG:4326")
    output = str(tmp_path / "o.tif")
    told = refused("applysscc", INPUT=trained.scene, MODEL=trained.model, MASK=degrees, OUTPUT=output)
    assert "cannot be transformed from EPSG:4326 to EPSG:32633, the CRS of scene" in told
