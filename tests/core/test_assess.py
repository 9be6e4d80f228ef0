"""Agreement with a reference: known answers, orientation, and files of any grid and CRS."""

from __future__ import annotations

import json
import warnings
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr
from sklearn import metrics
from sscc.core.base.errors import Cancelled, SSCCError
from sscc.core.maps.agreement import match, measure_agreement
from sscc.core.maps.assess import evaluate
from sscc.core.maps.raster import read_classes

from .conftest import UTM, write_raster

# 3 classes (rows), 3 clusters (columns); the best matching is 1-2, 2-1, 3-3 with 50 + 40 + 20 = 110 of 150 pixels.
COUNTS = np.array([[5, 50, 5], [40, 3, 7], [10, 10, 20]])


def pixels(counts):
    rows, columns = np.indices(counts.shape)
    return np.repeat(columns.ravel() + 1, counts.ravel()), np.repeat(rows.ravel() + 1, counts.ravel())


def test_known_answers():
    clusters, reference = pixels(COUNTS)
    found = measure_agreement(clusters, reference)
    assert found.oa == pytest.approx(110 / 150) and found.agreeing_pixels == 110 and found.matched_pixels == 150
    matched = np.array([0, 2, 1, 3])[clusters]
    assert found.kappa == pytest.approx(metrics.cohen_kappa_score(reference, matched))
    assert found.nmi == pytest.approx(metrics.normalized_mutual_info_score(reference, clusters))
    assert found.ari == pytest.approx(metrics.adjusted_rand_score(reference, clusters))
    assert found.purity == pytest.approx((40 + 50 + 20) / 150)
    assert found.producers == pytest.approx([50 / 60, 40 / 50, 20 / 40])
    assert found.users == pytest.approx([50 / 63, 40 / 55, 20 / 32])
    assert found.f1 == pytest.approx(metrics.f1_score(reference, matched, average=None))
    assert found.many_to_one == {1: "Class 2", 2: "Class 1", 3: "Class 3"}


def test_rows_are_the_reference_and_columns_the_matched_clusters():
    found = measure_agreement(*pixels(COUNTS))
    assert found.confusion == [[50, 5, 5], [3, 40, 7], [10, 10, 20]]
    assert found.column_clusters == [2, 1, 3]
    assert found.class_pixels == [60, 50, 40] and found.cluster_pixels == [63, 55, 32]


def test_the_interval_is_wilsons():
    # Wilson's interval for 110 of 150: (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)
    found = measure_agreement(*pixels(COUNTS))
    n, p, z = 150, 110 / 150, 1.959963985
    centre, reach = p + z**2 / (2 * n), z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    assert found.oa_low == pytest.approx((centre - reach) / (1 + z**2 / n))
    assert found.oa_high == pytest.approx((centre + reach) / (1 + z**2 / n))
    assert 0.13 < found.oa_high - found.oa_low < 0.15


def test_more_clusters_than_classes():
    found = measure_agreement(np.array([1, 1, 2, 2, 3]), np.array([1, 1, 1, 2, 2]))
    assert found.oa == pytest.approx(3 / 5) and found.purity == pytest.approx(4 / 5)
    assert np.array(found.confusion).shape == (2, 3) and np.sum(found.confusion) == 5
    assert found.column_clusters[2] is not None


def test_fewer_clusters_than_classes():
    found = measure_agreement(np.array([1, 1, 1, 2]), np.array([1, 1, 2, 3]))
    assert found.column_clusters == [1, None, 2] and found.confusion == [[2, 0, 0], [1, 0, 0], [0, 0, 1]]
    assert found.producers[1] == 0 and found.users[1] == 0 and found.oa == 0.75


def test_one_class_and_one_cluster():
    found = measure_agreement(np.array([4, 4]), np.array([2, 2]))
    assert (found.oa, found.kappa, found.nmi, found.ari, found.purity) == (1, 1, 1, 1, 1)


def test_nodata_and_unlabelled_pixels_do_not_count():
    found = measure_agreement(np.array([0, 1, 1, 2]), np.array([1, 0, 1, 2]))
    assert found.matched_pixels == 2 and found.oa == 1
    with pytest.raises(SSCCError, match="no pixel has both"):
        measure_agreement(np.array([0, 1]), np.array([1, 0]))


labels = st.lists(st.tuples(st.integers(1, 6), st.integers(1, 5)), min_size=2, max_size=80)


@settings(max_examples=60, deadline=None)
@given(pairs=labels, seed=st.integers(0, 99))
def test_measures_do_not_care_for_cluster_numbers_and_are_scikit_learns(pairs, seed):
    clusters, reference = np.array(pairs).T
    renumbered = np.random.default_rng(seed).permutation(9)[clusters] + 1
    first, second = measure_agreement(clusters, reference), measure_agreement(renumbered, reference)
    for name in ("oa", "nmi", "ari", "purity"):
        assert getattr(first, name) == pytest.approx(getattr(second, name), abs=1e-9)
    assert first.nmi == pytest.approx(metrics.normalized_mutual_info_score(reference, clusters), abs=1e-9)
    assert first.ari == pytest.approx(metrics.adjusted_rand_score(reference, clusters), abs=1e-9)
    assert 0 <= first.oa <= first.purity <= 1 and first.oa_low <= first.oa <= first.oa_high
    assert first.oa * len(pairs) == pytest.approx(np.trace(np.array(first.confusion)))


@settings(max_examples=40, deadline=None)
@given(shape=st.tuples(st.integers(1, 4), st.integers(1, 4)), seed=st.integers(0, 999))
def test_the_matching_is_the_best(shape, seed):
    counts = np.random.default_rng(seed).integers(0, 20, shape)
    wide = counts if shape[0] <= shape[1] else counts.T
    best = max(sum(wide[i, p[i]] for i in range(len(wide))) for p in permutations(range(wide.shape[1]), len(wide)))
    assert np.trace(match(counts).table(counts)) == best


@pytest.fixture
def maps(tmp_path):
    """Clusters of three stripes, and the reference under other numbers with an unlabelled corner."""
    stripes = np.repeat([1, 2, 3], 10)[None, :, None] * np.ones((20, 1, 1))
    clusters = write_raster(tmp_path / "clusters.tif", stripes.astype(np.uint8), nodata=[0])
    truth = np.array([0, 7, 2, 4])[stripes.astype(int)]
    truth[:4, :4] = 0
    reference = write_raster(tmp_path / "reference.tif", truth.astype(np.uint8), nodata=[0])
    return clusters, reference


def test_rasters(maps):
    found = evaluate(*maps)
    assert found.oa == 1 and found.matched_pixels == 20 * 30 - 16
    assert found.class_values == [2, 4, 7] and found.column_clusters == [2, 3, 1]
    assert found.pixel_area_ha == pytest.approx(0.09) and found.areas_ha[0] == pytest.approx(18.0)
    json.dumps(found.to_json())


def test_a_reference_of_another_grid_is_brought_onto_the_clusters(maps, tmp_path):
    x, dx, _, y, _, dy = UTM
    coarse = np.repeat([7, 2, 4], 5)[None, :, None] * np.ones((10, 1, 1))
    grid = (x, 2 * dx, 0, y, 0, 2 * dy)
    reference = write_raster(tmp_path / "coarse.tif", coarse.astype(np.uint8), geotransform=grid, nodata=[0])
    found = evaluate(maps[0], reference)
    assert found.oa == 1 and found.matched_pixels == 600


@pytest.mark.parametrize("epsg", [32633, 4326])
@pytest.mark.parametrize("kind", ["text", "number"])
def test_polygons_with_a_field(maps, tmp_path, epsg, kind):
    utm, target = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    target.ImportFromEPSG(epsg)
    for reference in (utm, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    path = str(tmp_path / "areas.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("areas", target, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("cover", ogr.OFTString if kind == "text" else ogr.OFTInteger))
    for index, value in enumerate(["water", "forest", None] if kind == "text" else [12, 30, None]):
        left, right = UTM[0] + 300 * index + 60, UTM[0] + 300 * index + 240
        top, bottom = UTM[3] - 60, UTM[3] - 540
        ring = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
        shape = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))", utm)
        shape.TransformTo(target)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        if value is not None:
            feature.SetField("cover", value)
        layer.CreateFeature(feature)
    dataset = None
    found = evaluate(maps[0], path, field="cover")
    assert found.oa == 1 and len(found.class_names) == 2
    assert sorted(found.class_names) == (["forest", "water"] if kind == "text" else ["12", "30"])
    assert found.class_pixels == pytest.approx([6 * 16] * 2, abs=25)
    with pytest.raises(SSCCError, match='has no field "kind"; fields of whole numbers or text: cover'):
        evaluate(maps[0], path, field="kind")
    told = []
    assert evaluate(maps[0], path, log=told.append) == found  # the only field there is
    assert f'{path}: the classes are those of its field "cover"' in told
    assert f'{path}: polygons left out because they have no value in "cover": 1' in told


def test_the_named_map(maps, tmp_path):
    reference = gdal.Open(maps[1], gdal.GA_Update)
    table = gdal.ColorTable()
    for value, color in ((2, (9, 8, 7)), (4, (10, 20, 30)), (7, (200, 100, 50))):
        table.SetColorEntry(value, color)
    reference.GetRasterBand(1).SetColorTable(table)
    reference.GetRasterBand(1).SetCategoryNames(["", "", "Corn", "", "Soy", "", "", "Woods"])
    reference = None
    output = str(tmp_path / "named.tif")
    found = evaluate(*maps, output=output)
    assert found.class_names == ["Corn", "Soy", "Woods"]
    values = gdal.Open(output).ReadAsArray()
    assert (values[:, :10] == 7).all() and (values[:, 10:20] == 2).all() and (values[:, 20:] == 4).all()
    names, colors, nodata = read_classes(output)
    assert names[1] == "Corn" and names[6] == "Woods" and colors[1] == (9, 8, 7) and nodata == 0


def test_clusters_without_a_class_keep_a_number_of_their_own(tmp_path):
    clusters = write_raster(tmp_path / "c.tif", np.repeat([1, 2, 3], 4).reshape(1, 12, 1).astype(np.uint8), nodata=[0])
    labels = np.repeat([1, 1, 2], 4).reshape(1, 12, 1).astype(np.uint8)
    labels[0, 7] = 0
    reference = write_raster(tmp_path / "r.tif", labels, nodata=[0])
    evaluate(clusters, reference, output=str(tmp_path / "named.tif"))
    values = gdal.Open(str(tmp_path / "named.tif")).ReadAsArray()[0]
    assert values.tolist() == [1] * 4 + [3] * 4 + [2] * 4
    assert read_classes(str(tmp_path / "named.tif"))[0] == ["Class 1", "Class 2", "Cluster 2 (no class)"]


def test_places_that_do_not_overlap(maps, tmp_path):
    far = write_raster(tmp_path / "far.tif", np.ones((5, 5, 1), np.uint8), geotransform=(0, 30, 0, 0, 0, -30))
    with pytest.raises(SSCCError, match="labels no pixel of clusters"):
        evaluate(maps[0], far)


def test_what_is_no_reference(maps, tmp_path):
    with pytest.raises(SSCCError, match="no such file"):
        evaluate(maps[0], str(tmp_path / "none.gpkg"), field="x")
    shares = write_raster(tmp_path / "shares.tif", np.full((20, 30, 1), 0.5, np.float32))
    with pytest.raises(SSCCError, match="not class numbers"):
        evaluate(maps[0], shares)
    with pytest.raises(SSCCError, match="folder does not exist"):
        evaluate(*maps, output=str(tmp_path / "none" / "o.tif"))


def stripes(path, values, **how):
    """A row of stripes, each 5 pixels wide and 4 high."""
    return write_raster(path, (np.repeat(values, 5)[None, :, None] * np.ones((4, 1, 1))).astype(np.float32), **how)


def test_a_cluster_that_shares_no_pixel_with_a_class_is_not_its_match():
    # Twice 5 pixels of cluster 2, all of class 1: giving its name to class 2 would be the most the numbers allow.
    found = measure_agreement(np.repeat([1, 1, 2], [10, 3, 5]), np.repeat([1, 2, 1], [10, 3, 5]))
    assert found.column_clusters == [1, None, 2] and found.confusion == [[10, 0, 5], [3, 0, 0]]
    assert found.oa == pytest.approx(10 / 18)


def test_one_class_and_one_cluster_warn_of_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        measure_agreement(np.array([4, 4]), np.array([2, 2]))
        assert measure_agreement(np.array([4, 4, 5]), np.array([2, 2, 2])).kappa == 0


def test_clusters_without_a_labelled_pixel_stay_on_the_named_map(tmp_path):
    clusters = stripes(tmp_path / "c.tif", [1, 2, 3, 9], nodata=[0])
    reference = stripes(tmp_path / "r.tif", [1, 2, 0, 0], nodata=[0])
    found = evaluate(clusters, reference, output=str(tmp_path / "named.tif"))
    assert gdal.Open(str(tmp_path / "named.tif")).ReadAsArray()[0, ::5].tolist() == [1, 2, 3, 4]
    assert read_classes(str(tmp_path / "named.tif"))[0][2:] == ["Cluster 3 (no class)", "Cluster 9 (no class)"]
    assert found.map_pixels == {1: 20, 2: 20, 3: 20, 9: 20} and found.column_clusters == [1, 2]
    assert found.mapped_ha == pytest.approx([1.8, 1.8])


@pytest.mark.parametrize("step", [40_000, 100_000_000])
def test_large_class_numbers_are_counted_from_one_on_the_named_map(tmp_path, step):
    clusters = stripes(tmp_path / "c.tif", [1, 2, 3], nodata=[0])
    reference = write_raster(tmp_path / "r.tif", gdal.Open(clusters).ReadAsArray()[:, :, None].astype(float) * step)
    found = evaluate(clusters, reference, output=str(tmp_path / "named.tif"))
    assert found.class_values == [step, 2 * step, 3 * step] and found.oa == 1
    assert gdal.Open(str(tmp_path / "named.tif")).ReadAsArray()[0, ::5].tolist() == [1, 2, 3]
    assert read_classes(str(tmp_path / "named.tif"))[0] == [f"Class {k * step}" for k in (1, 2, 3)]


def test_numbers_that_no_class_has_are_not_in_the_legend(maps, tmp_path):
    evaluate(*maps, output=str(tmp_path / "named.tif"))
    assert (tmp_path / "named.qml").read_text().count("<paletteEntry") == 3


def test_a_raster_of_shares_is_no_cluster_raster(maps, tmp_path):
    shares = write_raster(tmp_path / "shares.tif", np.full((20, 30, 1), 0.5, np.float32))
    with pytest.raises(SSCCError, match="shares.tif: contains values that are not cluster numbers"):
        evaluate(shares, maps[1])


def test_a_scene_is_no_cluster_raster(maps, tmp_path):
    scene = write_raster(tmp_path / "scene.tif", np.ones((20, 30, 7), np.int16))
    with pytest.raises(SSCCError, match="scene.tif: has 7 bands, but a cluster map has one"):
        evaluate(scene, maps[1])


def test_areas_are_not_told_on_a_web_map(tmp_path):
    place = {"geotransform": (1400000.0, 30.0, 0.0, 6890000.0, 0.0, -30.0), "epsg": 3857}
    web, labels = (stripes(tmp_path / f"{name}.tif", [1, 2], **place) for name in ("web", "labels"))
    found = evaluate(web, labels)
    assert found.oa == 1 and found.pixel_area_ha is None and found.mapped_ha is None


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_reference_that_cannot_be_placed_is_one_line(maps, tmp_path, exceptions, capfd):
    local = write_raster(tmp_path / "local.tif", np.ones((9, 9, 1), np.uint8))
    dataset = gdal.Open(local, gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["somewhere",UNIT["metre",1]]')
    dataset = None
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with pytest.raises(SSCCError, match="local.tif: cannot be brought onto the scene's grid"):
            evaluate(maps[0], local)
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert capfd.readouterr().err == ""


def test_a_cancel_while_writing_leaves_the_older_map(maps, tmp_path):
    output = tmp_path / "named.tif"
    output.write_text("older")
    calls = iter([False, True])  # one window is counted, none is written
    with pytest.raises(Cancelled):
        evaluate(*maps, output=str(output), cancelled=lambda: next(calls))
    assert output.read_text() == "older" and not list(tmp_path.glob(".*"))
