"""Vector files as people have them: many layers, curves, no CRS or a wrong one, tiny polygons, text of any encoding."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from sscc.core.base.errors import SSCCError
from sscc.core.base.text import readable
from sscc.core.maps.assess import evaluate
from sscc.core.report.evaluation_report import evaluate_and_report
from sscc.core.scene.scene import Scene
from sscc.core.scene.vectors import ALL_TOUCHED, Source, parse_source
from sscc.core.scene.window import Window

from .conftest import write_raster
from .vector_files import at, circle, crs, rectangle, ring, write_vectors

ROWS, COLS = 40, 60
TRIANGLE = f"(({at(0, 0)}, {at(21, 0)}, {at(0, 19)}, {at(0, 0)}))"


@pytest.fixture
def clusters(tmp_path):
    values = np.ones((ROWS, COLS, 1), np.uint8)
    values[:, 30:] = 2
    return write_raster(tmp_path / "clusters.tif", values, nodata=[0])


def inside(scene, mask):
    """How many pixels a mask leaves of a scene."""
    with Scene.open(scene, mask=mask, survey=False) as opened:
        return int(opened.read(Window(0, 0, ROWS, COLS))[1].sum())


def refusal(call, *arguments, **options):
    with pytest.raises(SSCCError) as caught:
        call(*arguments, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("shape", "pixels"),
    [
        (rectangle(0, 0, 10, 10), 100),
        (circle(20, 20, 10), 316),
        (f"MULTISURFACE({circle(20, 20, 10)}, ({ring(40, 0, 50, 10)}))", 416),
        (f"MULTIPOLYGON(({ring(0, 0, 10, 10)}), ({ring(5, 5, 15, 15)}))", 175),
        (f"GEOMETRYCOLLECTION({rectangle(0, 0, 10, 10)}, POINT({at(1, 1)}), {circle(40, 20, 10)})", 416),
        (f"TIN({TRIANGLE})", 200),
        (f"POLYHEDRALSURFACE({TRIANGLE})", 200),
        (f"TRIANGLE{TRIANGLE}", 200),
        (f"POLYGON Z(({at(0, 0)} 5, {at(10, 0)} 5, {at(10, 10)} 5, {at(0, 10)} 5, {at(0, 0)} 5))", 100),
    ],
    ids=["polygon", "curve", "multisurface", "overlap", "collection", "tin", "surface", "triangle", "z"],
)
def test_shapes_of_all_kinds_are_burnt_alike_in_masks_and_references(clusters, tmp_path, shape, pixels):
    path = write_vectors(tmp_path / "areas.gpkg", [(shape, {"cover": "a"})])
    found = evaluate(clusters, path)
    assert inside(clusters, path) == found.matched_pixels
    assert found.matched_pixels == pytest.approx(pixels, abs=3)


def test_points_and_lines_are_no_polygons(clusters, tmp_path):
    path = write_vectors(tmp_path / "points.gpkg", [(f"POINT({at(3, 3)})", {"cover": "a"})])
    assert refusal(inside, clusters, path) == f"{path}: contains no polygons; choose a polygon layer"
    lines = write_vectors(tmp_path / "lines.gpkg", [(f"LINESTRING({at(3, 3)}, {at(9, 9)})", {"cover": "a"})])
    assert "lines.gpkg: has no polygon with a value in" in refusal(evaluate, clusters, lines)


def test_a_point_of_a_reference_labels_its_pixel(clusters, tmp_path):
    both = f"MULTIPOINT({at(3.2, 3.9)}, {at(35, 3)})"
    path = write_vectors(tmp_path / "points.gpkg", [(f"POINT({at(4.1, 3.5)})", {"cover": "a"}), (both, {"cover": "b"})])
    found = evaluate(clusters, path)
    assert found.matched_pixels == 3 and found.class_names == ["a", "b"] and found.confusion == [[1, 0], [1, 1]]


# ---- Which layer ----------------------------------------------------------------------------------------------------


def test_a_path_says_what_is_meant(tmp_path):
    assert parse_source("a.gpkg") == Source("a.gpkg")
    assert parse_source("a.gpkg|layername=b|geometrytype=Polygon") == Source("a.gpkg", "b")
    assert parse_source("a.gpkg|layerid=2") == Source("a.gpkg", number=2)
    assert parse_source("a.gpkg|layername=b|subset=x = 'y|z'") == Source("a.gpkg", "b", subset="x = 'y|z'")
    assert parse_source("a.gpkg|layername=b" + ALL_TOUCHED) == Source("a.gpkg", "b", all_touched=True)
    odd = tmp_path / "a|b.gpkg"
    odd.write_text("")
    assert parse_source(str(odd)) == Source(str(odd))
    assert refusal(parse_source, "a.gpkg|layer=b").startswith('a.gpkg: unknown option "layer=b"; write FILE')


def test_a_file_of_a_raster_and_polygons_gives_the_layer_that_is_named(clusters, tmp_path):
    path = tmp_path / "project.gpkg"
    gdal.Translate(str(path), clusters, format="GPKG", creationOptions=["RASTER_TABLE=ortho"])
    write_vectors(path, [(rectangle(0, 0, 25, 25), {"cover": "a"})], layer="fields")
    for name in ("|layername=fields", "|layerid=0"):
        assert inside(clusters, f"{path}{name}") == evaluate(clusters, f"{path}{name}").matched_pixels == 625


def test_layers_are_chosen_by_name_number_and_filter(clusters, tmp_path):
    path = tmp_path / "several.gpkg"
    shapes = [(rectangle(0, 0, 10, 10), {"cover": "a"}), (rectangle(20, 0, 40, 10), {"cover": "b"})]
    write_vectors(path, shapes, layer="fields")
    write_vectors(path, [(rectangle(0, 0, 30, 30), {"cover": "cloud"})], layer="clouds")
    expected = {"": 1000, "|layername=fields": 300, "|layerid=1": 900, "|layername=fields|subset=cover = 'a'": 100}
    for name, pixels in expected.items():
        assert inside(clusters, f"{path}{name}") == pixels
    select = f"{path}|layerid=0|subset=SELECT * FROM fields WHERE cover = 'b'"
    assert evaluate(clusters, select).class_pixels == [200]
    assert "is not valid" in refusal(inside, clusters, f"{path}|layername=fields|subset=cover ==== 2")
    assert 'has no layer "7"; its layers are fields, clouds' in refusal(inside, clusters, f"{path}|layerid=7")


# ---- Where ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("driver", ["GPKG", "FlatGeobuf", "ESRI Shapefile"])
def test_a_file_without_a_crs_takes_the_scenes(clusters, tmp_path, driver):
    kind, shapes = ogr.wkbPolygon, [(rectangle(0, 0, 9, 9), {"cover": "a"})]
    path = write_vectors(tmp_path / "areas.shp", shapes, epsg=None, driver=driver, kind=kind)
    told = []
    assert evaluate(clusters, path, log=told.append).matched_pixels == inside(clusters, path) == 81
    assert f"{path}: declares no CRS; EPSG:32633, the CRS of clusters, is assumed" in told


def test_metres_that_are_labelled_as_degrees_are_told_with_both_crss(clusters, tmp_path):
    path = write_vectors(tmp_path / "wrong.gpkg", [(rectangle(0, 0, 9, 9), {"cover": "a"})], epsg=4326)
    line = (
        f"{path}: the coordinates cannot be transformed from EPSG:4326 to EPSG:32633, the CRS of clusters; check that "
        "EPSG:4326 is correct"
    )
    assert refusal(evaluate, clusters, path) == line == refusal(inside, clusters, path)


def test_degrees_that_are_labelled_as_metres_are_told_with_both_crss(clusters, tmp_path):
    path = write_vectors(tmp_path / "wrong.gpkg", [("POLYGON((15 52, 15.1 52, 15.1 52.1, 15 52))", {"cover": "a"})])
    told = refusal(evaluate, clusters, path)
    assert told.startswith(f"{path}: labels no pixel of clusters; does it cover the same place")
    assert "(EPSG:32633, EPSG:32633)" in told
    told = refusal(inside, clusters, path)
    assert f"has no valid pixel inside the mask, for the polygons of {path} lie elsewhere" in told


def test_one_polygon_without_a_place_is_told(tmp_path):
    place = (600_000.0, 30.0, 0.0, 6_700_000.0, 0.0, -30.0)
    lambert = write_raster(tmp_path / "lambert.tif", np.ones((20, 30, 1), np.uint8), geotransform=place, epsg=2154)
    pole = "POLYGON((-180 -60, 180 -60, 180 -90, -180 -90, -180 -60))"
    france = "POLYGON((-5 51, 8 51, 8 42, -5 42, -5 51))"
    world = write_vectors(tmp_path / "w.gpkg", [(pole, {"cover": "ice"}), (france, {"cover": "land"})], epsg=4326)
    told = []
    found = evaluate(lambert, world, log=told.append)
    assert found.matched_pixels == 600 and found.left_out.classes[0].name == "ice"
    line = "polygons left out because they cannot be transformed to EPSG:2154, the CRS of lambert: 1 of 2"
    assert f"{world}: {line}" in told


# ---- Polygons that vanish -------------------------------------------------------------------------------------------

TINY, OUTSIDE = rectangle(50.1, 1.1, 50.3, 1.3), rectangle(200, 200, 210, 210)
VANISHING = [
    (rectangle(0, 0, 25, 25), {"cover": "a"}), (TINY, {"cover": "tiny"}), (OUTSIDE, {"cover": "far"}),
    (rectangle(0, 30, 25, 35), {"cover": "under"}), (rectangle(0, 30, 25, 35), {"cover": "over"}),
]  # fmt: skip


def test_classes_that_label_no_pixel_are_told_by_name(clusters, tmp_path):
    path = write_vectors(tmp_path / "areas.gpkg", [*VANISHING, (TINY, {"cover": "tiny"})])
    told = []
    report = tmp_path / "r.html"
    found = evaluate_and_report(clusters, path, report=str(report), log=told.append)
    assert found.class_names == ["a", "over"] and found.class_pixels == [625, 125]
    assert {one.name: one.polygons for one in found.left_out.classes} == {"far": 1, "tiny": 2, "under": 1}
    line = "classes that label no pixel of clusters and are not counted: far (polygons: 1), tiny (polygons: 2), under ("
    assert any(line in text for text in told)
    assert any("covered by others, or outside: 4 of 6" in text for text in told)
    facts = json.loads(json.dumps(found.to_json()))["left_out"]
    assert facts["polygons"] == 6 and facts["polygons_without_pixel"] == 4
    assert {"name": "tiny", "polygons": 2, "pixels": 0} in facts["classes"]
    text = report.read_text(encoding="utf-8")
    assert all(f"<dt>{name}</dt><dd>polygons:" in text for name in ("far", "tiny", "under"))


def test_all_touched_pixels_are_burnt_where_asked_for(clusters, tmp_path):
    path = write_vectors(tmp_path / "areas.gpkg", VANISHING)
    found = evaluate(clusters, path + ALL_TOUCHED)
    assert found.class_names == ["a", "over", "tiny"] and found.class_pixels == [625, 125, 1]
    assert inside(clusters, path) == 750 and inside(clusters, path + ALL_TOUCHED) == 751


def test_a_mask_of_polygons_between_the_centres_is_told(clusters, tmp_path):
    path = write_vectors(tmp_path / "areas.gpkg", [(TINY, {"cover": "a"})])
    assert "polygons cover the centre of no pixel of clusters" in refusal(inside, clusters, path)
    assert inside(clusters, path + ALL_TOUCHED) == 1
    path = write_vectors(tmp_path / "more.gpkg", VANISHING)
    with Scene.open(clusters, mask=path, survey=False) as scene:
        assert any("cover no pixel centre" in line and "1 of 4" in line for line in scene.remarks)


def test_what_has_no_counterpart_is_counted(tmp_path):
    values = np.ones((ROWS, COLS, 1), np.uint8)
    values[:, :5] = 0
    clusters = write_raster(tmp_path / "c.tif", values, nodata=[0])
    path = write_vectors(tmp_path / "areas.gpkg", [(rectangle(0, 0, 25, 40), {"cover": "a"})])
    told = []
    found = evaluate(clusters, path, log=told.append)
    assert (found.left_out.without_cluster, found.left_out.without_class) == (200, 1400)
    assert "800 pixels compared; left out: 1400 without a class, 200 without a cluster" in told


# ---- Fields and text ------------------------------------------------------------------------------------------------


def shapefile(path: Path, field: str, value: str) -> str:
    """A shapefile in Latin-1 that does not tell so."""
    shapes = [(rectangle(0, 0, 20, 20), {field: value}), (rectangle(20, 0, 40, 20), {field: "Wald"})]
    written = write_vectors(
        path, shapes, {field: ogr.OFTString}, driver="ESRI Shapefile", options=["ENCODING=ISO-8859-1"],
        kind=ogr.wkbPolygon,
    )  # fmt: skip
    dbf = path.with_suffix(".dbf")
    content = bytearray(dbf.read_bytes())
    content[29] = 0
    dbf.write_bytes(bytes(content))
    path.with_suffix(".cpg").unlink(missing_ok=True)
    return written


@pytest.mark.parametrize("exceptions", [False, True])
def test_text_of_an_encoding_that_nobody_told_is_readable(clusters, tmp_path, exceptions):
    path = shapefile(tmp_path / "areas.shp", "Fläche", "Möhren")
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        told = []
        found = evaluate_and_report(
            clusters, path, output=str(tmp_path / "n.tif"), report=str(tmp_path / "r.html"), log=told.append
        )
    finally:
        gdal.DontUseExceptions()
    assert found.class_names == ["Möhren", "Wald"]
    assert any('"Fläche"' in line for line in told)
    for file in ("n.qml", "r.html"):
        assert "Möhren" in (tmp_path / file).read_text(encoding="utf-8")
    assert evaluate(clusters, path, field="Fläche").class_names == ["Möhren", "Wald"]
    assert 'has no field "x"; fields of whole numbers or text: Fläche' in refusal(evaluate, clusters, path, field="x")


def test_readable_text():
    assert readable(b"M\xf6hren") == readable("M\udcf6hren") == readable("Mo\u0308hren") == "Möhren"
    assert readable("Möhren".encode()) == "Möhren"
    assert readable(b"10 \x80") == "10 €" and readable(b"\x81") == ""
    assert readable(" two\nlines\x00 ") == "two lines"


def test_numbers_stored_as_reals_are_named_as_whole_ones(clusters, tmp_path):
    shapes = [(rectangle(0, 0, 9, 9), {"code": 10.0}), (rectangle(20, 0, 29, 9), {"code": 9.0})]
    path = write_vectors(tmp_path / "areas.gpkg", shapes, {"code": ogr.OFTReal})
    assert evaluate(clusters, path, field="code").class_names == ["9", "10"]


def test_a_field_of_hundreds_of_values_is_asked_about(clusters, tmp_path):
    places = [(row, col) for row in range(12) for col in range(30)]
    shapes = [(rectangle(col, row, col + 1, row + 1), {"cover": f"{row}-{col}"}) for row, col in places]
    path = write_vectors(tmp_path / "parcels.gpkg", shapes)
    told = refusal(evaluate, clusters, path)
    assert 'the only field that could hold the class, "cover", has 360 distinct values' in told
    report = tmp_path / "r.html"
    assert len(evaluate_and_report(clusters, path, field="cover", report=str(report)).class_names) == 360
    assert report.stat().st_size < 3e6 and "The 50 largest of 360 classes are shown." in report.read_text()


def test_polygons_of_another_crs_lie_where_they_are(clusters, tmp_path):
    move = crs(32633), crs(4326)
    shape = ogr.CreateGeometryFromWkt(rectangle(0, 0, 25, 25))
    shape.AssignSpatialReference(move[0])
    shape.TransformTo(move[1])
    path = write_vectors(tmp_path / "degrees.gpkg", [(shape.ExportToWkt(), {"cover": "a"})], epsg=4326)
    assert inside(clusters, path) == pytest.approx(625, abs=25)
