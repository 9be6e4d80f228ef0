"""Polygons as a reference or a mask: which layer, which field, and whether they fit the raster at all."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from sscc.core.base.errors import SSCCError
from sscc.core.maps.assess import evaluate
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window

from .conftest import UTM, write_raster

WHOLE, TEXT, REAL = ogr.OFTInteger, ogr.OFTString, ogr.OFTReal
PIXELS = (0, 30, 0, -20)
MAP = (UTM[0], UTM[0] + 900, UTM[3], UTM[3] - 600)


def polygons(path, layers, place=MAP):
    """A GeoPackage of layers, name -> (field, type) ...; each is one rectangle (left, right, top, bottom)."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    left, right, top, bottom = place
    ring = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
    for name, fields in layers.items():
        layer = dataset.CreateLayer(name, reference, ogr.wkbPolygon if fields else ogr.wkbNone)
        for field, kind in fields:
            layer.CreateField(ogr.FieldDefn(field, kind))
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, kind in fields:
            feature.SetField(field, "water" if kind == TEXT else 7)
        if fields:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def clusters(tmp_path):
    return write_raster(tmp_path / "clusters.tif", np.ones((20, 30, 1), np.uint8), nodata=[0])


@pytest.fixture
def unplaced(tmp_path):
    return write_raster(tmp_path / "unplaced.tif", np.ones((20, 30, 1), np.uint8), geotransform=None)


def refusal(call, *arguments, **options):
    with pytest.raises(SSCCError) as caught:
        call(*arguments, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_layer_that_is_not_there_is_told_with_those_that_are(clusters, tmp_path):
    path = polygons(tmp_path / "areas.gpkg", {"fields": [("cover", TEXT)], "lakes": [("kind", TEXT)]})
    line = f'{path}: has no layer "roads"; its layers are fields, lakes'
    assert refusal(evaluate, clusters, f"{path}|layername=roads") == line
    assert refusal(Scene.open, clusters, mask=f"{path}|layername=roads") == line
    assert evaluate(clusters, f"{path}|layername=lakes", field="kind").class_names == ["water"]


def test_of_several_layers_one_must_be_chosen_and_tables_do_not_count(clusters, tmp_path):
    several = polygons(tmp_path / "several.gpkg", {"fields": [("cover", TEXT)], "lakes": [("kind", TEXT)]})
    line = f"{several}: contains several layers (fields, lakes); name one: FILE|layername=fields"
    assert refusal(evaluate, clusters, several, field="cover") == line
    styled = polygons(tmp_path / "styled.gpkg", {"layer_styles": [], "lakes": [("kind", TEXT)]})
    assert evaluate(clusters, styled).class_names == ["water"]


@pytest.mark.parametrize(
    "fields, told",
    [
        (
            [("cover", TEXT), ("code", WHOLE), ("area", REAL)],
            "several fields of the polygons could hold the class; name one of cover, code",
        ),
        ([("area", REAL)], "no field of the polygons holds whole numbers or text; add a field with the class"),
    ],
)
def test_fields_that_could_serve_are_listed(clusters, tmp_path, fields, told):
    path = polygons(tmp_path / "areas.gpkg", {"areas": fields})
    assert refusal(evaluate, clusters, path) == f"{path}: {told}"
    assert "fields of whole numbers or text: " in refusal(evaluate, clusters, path, field="kind")


def test_the_only_field_of_classes_is_taken_and_told(clusters, tmp_path):
    path = polygons(tmp_path / "areas.gpkg", {"areas": [("area", REAL), ("cover", TEXT)]})
    told = []
    assert evaluate(clusters, path, log=told.append).class_names == ["water"]
    assert told == [f'{path}: the classes are those of its field "cover"']


def test_polygons_of_a_map_over_a_raster_without_place(unplaced, tmp_path):
    path = polygons(tmp_path / "areas.gpkg", {"areas": [("cover", TEXT)]})
    line = f"{path}: cannot be overlaid on {unplaced}, which has no georeference; georeference the scene first"
    assert refusal(evaluate, unplaced, path).startswith(line)
    assert refusal(Scene.open, unplaced, mask=path).startswith(line)


def test_polygons_drawn_on_the_pixels_themselves(unplaced, tmp_path):
    path = polygons(tmp_path / "areas.gpkg", {"areas": [("cover", TEXT)]}, PIXELS)
    assert evaluate(unplaced, path).matched_pixels == 600


def test_polygons_over_ground_control_points(unplaced, tmp_path):
    points = [gdal.GCP(UTM[0] + 30 * x, UTM[3] - 30 * y, 0, x, y) for x, y in ((0, 0), (30, 0), (0, 20), (30, 20))]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    with_points = str(tmp_path / "points.tif")
    gdal.Translate(with_points, unplaced, GCPs=points, outputSRS=reference.ExportToWkt())
    path = polygons(tmp_path / "areas.gpkg", {"areas": [("cover", TEXT)]})
    line = refusal(evaluate, with_points, path)
    assert "points.tif, which has only ground control points; warp the scene first: gdalwarp points.tif" in line
    warped = str(tmp_path / "warped.tif")
    gdal.Warp(warped, with_points)  # the mend that the line names
    assert evaluate(warped, path).matched_pixels == 600


@pytest.mark.parametrize(("east", "epsg", "expected"), [(0.0, 32633, 1600), (50.0, 32633, 1400), (0.0, 32632, None)])
def test_a_grid_is_the_same_where_it_lies_there_to_a_fraction_of_a_pixel(tmp_path, east, epsg, expected):
    values = np.arange(1600, dtype=np.int16).reshape(40, 40, 1) % 4 + 1
    place = [500_000.0, 10.0, 0.0, 5_800_000.0, 0.0, -10.0]
    clusters = write_raster(tmp_path / "c.tif", values, geotransform=place, epsg=32633)
    there = write_raster(tmp_path / "r.tif", values, geotransform=[place[0] + east, *place[1:]], epsg=epsg)
    if expected is None:
        with pytest.raises(SSCCError, match="does it cover the same place"):
            evaluate(clusters, there)
    else:
        assert evaluate(clusters, there).matched_pixels == expected


def test_a_polygon_that_has_no_place_in_the_scenes_crs_costs_no_other(tmp_path):
    place = (600_000.0, 30.0, 0.0, 6_700_000.0, 0.0, -30.0)
    path = write_raster(tmp_path / "lambert.tif", np.ones((20, 30, 1), np.uint8), geotransform=place, epsg=2154)
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "world.gpkg"))
    layer = dataset.CreateLayer("world", world, ogr.wkbPolygon)
    for west, east, north, south in ((-180, 180, -60, -90), (-5, 8, 51, 42)):  # about the pole; France
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{west} {north}, {east} {north}, {east} {south}, {west} {south}, {west} {north}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    del feature, layer, dataset  # in this order
    with Scene.open(path, mask=str(tmp_path / "world.gpkg"), survey=False) as scene:
        assert scene.area == (0, 0, 20, 30)
        assert scene.read(Window(0, 0, 20, 30))[1].all()
