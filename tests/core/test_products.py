"""From clusters to what is handed over: names, merges, parts, areas, polygons, change, spectra."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from sscc.core.base.errors import SSCCError
from sscc.core.base.palette import palette
from sscc.core.maps import statistics
from sscc.core.maps.apply import apply
from sscc.core.maps.change import compare
from sscc.core.maps.mosaic import as_one
from sscc.core.maps.naming import agreeing_share, name_clusters
from sscc.core.maps.polygonise import polygonise
from sscc.core.maps.provenance import provenance, read_provenance
from sscc.core.maps.raster import create_class_raster, read_classes
from sscc.core.maps.recode import open_map, write_renamed
from sscc.core.maps.split import split_cluster
from sscc.core.maps.statistics import holdings
from sscc.core.report.libraries import read_library, spectral_angles
from sscc.core.report.tasks import report_on_maps
from sscc.core.scene.areas import row_areas_ha
from sscc.core.scene.scene import Scene
from sscc.core.twin.hierarchy import CONFUSIONS, hierarchy, merge_to
from sscc.core.twin.model import Model, free_name
from sscc.core.twin.name_list import read_names
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

# Clusters 1 and 2 are one cover, 3 another, 4 is not known.
MAP = np.array([[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 3, 4], [3, 3, 3, 4]], np.uint8)
KNOWN = np.array([[7, 7, 7, 0], [7, 9, 7, 0], [9, 9, 0, 0], [9, 0, 0, 0]], np.uint8)


def make_model(clusters=4, seed=0):
    """A model that knows nothing but its clusters."""
    table = np.eye(clusters) * 100 + 1
    table[0, 1] = table[1, 0] = 40
    description = {"bands": [1], "band_count": 1, "settings": {}}
    model = Model.create(clusters, description, {"w": np.full(3, seed, np.float32), CONFUSIONS: table})
    model.name = f"model{seed}"
    return model


@pytest.fixture
def draw(tmp_path):
    """Write numbers as a map of a model: draw(model, MAP, "map.tif", geotransform=...)."""

    def write(model, numbers, name="map.tif", **how):
        like = write_raster(tmp_path / f"like_{name}", numbers[..., None].astype(np.uint8), **how)
        with Scene.open(like, survey=False) as scene:
            path = str(tmp_path / name)
            dataset = create_class_raster(path, scene, model.names, model.colors, provenance(model, "scene"))
            dataset.GetRasterBand(1).WriteArray(numbers)
            dataset = None
        return path

    return write


@pytest.fixture
def points(tmp_path):
    """Points with a field, on the centres of pixels: points([(row, col, "water"), ...])."""

    def write(entries):
        path = str(tmp_path / "points.gpkg")
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32633)
        layer = dataset.CreateLayer("points", crs, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("cover", ogr.OFTString))
        for row, col, cover in entries:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({500015 + 30 * col} {5799985 - 30 * row})"))
            feature.SetField("cover", cover)
            layer.CreateFeature(feature)
        dataset = None
        return path

    return write


def test_clusters_take_the_class_of_most_of_their_pixels_and_are_merged(draw, raster, tmp_path):
    model = make_model()
    path, reference = draw(model, MAP), raster(KNOWN[..., None], name="known.tif", nodata=[0])
    evidence = name_clusters(model, path, reference)
    assert [(one.name, one.pixels, one.labelled) for one in evidence] == [
        ("Class 7", 3, 4), ("Class 7", 2, 2), ("Class 9", 3, 3), ("", 0, 0),
    ]  # fmt: skip
    assert model.merged == {2: 1} and model.names == ["Class 7", "", "Class 9", "Cluster 4"]
    assert agreeing_share(evidence) == pytest.approx(8 / 9)
    write_renamed(model, path, str(tmp_path / "named.tif"), lambda *_: None, lambda: False)
    named = gdal.Open(str(tmp_path / "named.tif")).ReadAsArray()
    assert (named == np.where(MAP == 2, 1, MAP)).all()
    assert read_classes(str(tmp_path / "named.tif"))[0] == ["Class 7", "", "Class 9", "Cluster 4"]


def test_points_name_clusters_and_too_little_evidence_leaves_them(draw, points):
    model = make_model()
    path = points([(0, 0, "wood"), (1, 1, "wood"), (0, 2, "wood"), (2, 0, "water"), (3, 1, "water"), (2, 3, "water")])
    evidence = name_clusters(model, draw(model, MAP), path, min_pixels=2)
    assert [one.name for one in evidence] == ["wood", "", "water", ""]
    assert model.merged == {}
    assert evidence[1].explain() == "2: not named, because wood has only 1 of 1 labelled pixels"
    with pytest.raises(SSCCError, match="no cluster has 9 labelled pixels"):
        name_clusters(make_model(), draw(make_model(), MAP), path, min_pixels=9)


def test_one_to_one_gives_each_class_to_one_cluster(draw, raster):
    model = make_model()
    evidence = name_clusters(model, draw(model, MAP), raster(KNOWN[..., None], name="known.tif"), one_to_one=True)
    assert [one.name for one in evidence] == ["Class 7", "", "Class 9", ""] and model.merged == {}


def test_a_map_of_another_model_is_refused_and_one_that_tells_none_is_taken_with_a_warning(draw, raster, tmp_path):
    model, other, heard = make_model(), make_model(seed=1), []
    reference = raster(KNOWN[..., None], name="known.tif")
    path = draw(model, MAP)
    with pytest.raises(SSCCError, match=r"was made with another model \(model0\); choose a map made with model1"):
        name_clusters(other, path, reference)
    assert other.names[0] == "Cluster 1"
    bare = raster(MAP[..., None], name="bare.tif", nodata=[0])
    name_clusters(other, bare, reference, log=heard.append)
    assert any("does not record its model" in line for line in heard)
    assert read_provenance(path)[:3] == (model.fingerprint, "model0", "scene")


def test_names_leave_the_fingerprint_as_it_is(tmp_path):
    model = make_model()
    before = model.fingerprint
    model.follow_legend({1: ("wood", (1, 2, 3)), 2: ("wood", (1, 2, 3))})
    model.save(str(tmp_path / "m.sscc"))
    assert Model.load(str(tmp_path / "m.sscc")).fingerprint == before != make_model(seed=1).fingerprint


def test_the_hierarchy_is_that_of_the_columns_of_soft_assignments():
    soft = np.array([[0.6, 0.4, 0.0], [0.5, 0.5, 0.0], [0.1, 0.0, 0.9], [0.0, 0.2, 0.8]])
    model = Model.create(3, {}, {CONFUSIONS: soft.T @ soft})
    first, second = hierarchy(model)
    assert (first.into, first.part, second.into, second.part) == (1, 2, 1, 3)

    def cosine(a, b):
        return a @ b / np.linalg.norm(a) / np.linalg.norm(b)

    assert first.similarity == pytest.approx(cosine(soft[:, 0], soft[:, 1]))
    assert second.similarity == pytest.approx(cosine(soft[:, 0] + soft[:, 1], soft[:, 2]))


def test_merge_to_merges_the_most_alike_and_no_further():
    model = make_model()
    assert [merge[:2] for merge in merge_to(model, 3)] == [(1, 2)] and model.merged == {2: 1}
    merge_to(model, 1)
    assert model.numbers == [1] and set(model.merged.values()) == {1}
    with pytest.raises(SSCCError, match="cannot be merged to 4"):
        merge_to(make_model(), 4)
    with pytest.raises(SSCCError, match="retrain it"):
        merge_to(Model.create(3, {}, {}), 2)


def test_names_come_from_a_csv_file(tmp_path):
    path = tmp_path / "names.csv"
    path.write_text("cluster;name;color\n1;Wald;#010203\n3;Wald;\n", encoding="utf-8")
    model = make_model()
    model.follow_legend(read_names(str(path), model))
    assert model.names == ["Wald", "Cluster 2", "", "Cluster 4"] and model.colors[0] == (1, 2, 3)
    path.write_text("cluster,name\n9,Wald\n", encoding="utf-8")
    with pytest.raises(SSCCError, match='line 2: "9" is not a cluster'):
        read_names(str(path), model)


def test_a_split_leaves_all_other_clusters_as_they_are_and_lasts(tmp_path):
    values, _ = field_scene(rows=80, cols=70, classes=5)
    path = write_raster(tmp_path / "scene.tif", values)
    model = train([path], Settings(3, preset="quick", steps=40))
    split = split_cluster(model, path, 1, 3)
    assert split_cluster(model, path, 1, 3).fingerprint == split.fingerprint
    assert split.clusters == 5 and split.names[:3] == model.names and split.colors[:3] == model.colors
    assert split.names[3:] == ["Cluster 1 (2)", "Cluster 1 (3)"] and len(split.header["shares"]) == 5
    assert sum(split.header["shares"]) == pytest.approx(1, abs=1e-4) and len(hierarchy(split)) == 4
    split.save(str(tmp_path / "split.sscc"))
    maps = []
    for name, one in (("old", model), ("new", Model.load(str(tmp_path / "split.sscc")))):
        apply(one, path, str(tmp_path / f"{name}.tif"))
        maps.append(gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray())
    old, new = maps
    for number in (2, 3):
        assert (new[old == number] == number).mean() >= 0.98
    assert np.isin(new[old == 1], (1, 4, 5)).mean() >= 0.9
    assert all((new == part).sum() > 50 for part in (1, 4, 5))
    with pytest.raises(SSCCError, match="has no cluster 7"):
        split_cluster(model, path, 7, 2)
    day = write_raster(tmp_path / "day.tif", 1.4 * values)
    further = train([day], Settings(5, preset="quick", steps=40), initial_model=str(tmp_path / "split.sscc"))
    apply(further, path, str(tmp_path / "further.tif"))
    last = gdal.Open(str(tmp_path / "further.tif")).ReadAsArray()
    assert all((last[new == part] == part).mean() > 0.95 for part in range(1, 6))


def test_patches_do_not_end_at_the_border_of_a_strip(draw, monkeypatch):
    rng = np.random.default_rng(0)
    numbers = rng.integers(0, 4, (60, 40)).astype(np.uint8)
    numbers[:, 5] = 2
    path = draw(make_model(), numbers)

    def held():
        with open_map(path) as scene:
            return {number: (one.pixels, one.patches, one.median_patch) for number, one in holdings(scene).items()}

    whole = held()
    assert whole[2][0] == (numbers == 2).sum()
    monkeypatch.setattr(statistics, "STRIP", 7)
    assert held() == whole


def test_areas_are_true_on_maps_in_degrees_and_on_mercator_maps(draw):
    numbers = np.ones((180, 36), np.uint8)
    degrees = {"geotransform": (-180.0, 10.0, 0.0, 90.0, 0.0, -1.0), "epsg": 4326}
    with open_map(draw(make_model(), numbers, **degrees)) as scene:
        earth = holdings(scene)[1]
    assert earth.area_ha == pytest.approx(510_065_622e2, rel=1e-4)  # the ellipsoid's surface
    # A pixel of 10 m in Web Mercator at 60 degrees north is about 5 m wide and high.
    mercator = {"geotransform": (0.0, 10.0, 0.0, 8399737.9, 0.0, -10.0), "epsg": 3857}
    with open_map(draw(make_model(), MAP, "mercator.tif", **mercator)) as scene:
        assert row_areas_ha(scene)[0] == pytest.approx(25e-4, rel=0.01)


def test_polygons_have_names_areas_and_a_least_size(draw, tmp_path):
    model = make_model()
    model.follow_legend({1: ("Wald", (10, 20, 30))})
    numbers = np.kron(MAP, np.ones((3, 3), np.uint8))
    numbers[0, 0] = 3
    path, output = draw(model, numbers), str(tmp_path / "p.gpkg")
    assert polygonise(path, output).polygons == 5
    done = polygonise(path, output, min_area=0.2)
    assert done.polygons == 4 and done.area_ha == pytest.approx(numbers.size * 0.09)
    dataset = gdal.OpenEx(output)  # kept: a layer dies with it
    layer = dataset.GetLayer("clusters")
    found = {feature["cluster"]: (feature["name"], feature["area_ha"], feature["color"]) for feature in layer}
    assert found[1] == ("Wald", pytest.approx(36 * 0.09), "#0a141e")
    assert 'label="Wald"' in (tmp_path / "p.qml").read_text(encoding="utf-8")
    bare = draw(model, numbers, "bare.tif", geotransform=None)
    with pytest.raises(SSCCError, match="no CRS in which areas can be measured"):
        polygonise(bare, output, min_area=1)


def test_changes_are_counted_named_and_coloured(draw, tmp_path):
    model, later = make_model(), MAP.copy()
    later[0] = [1, 3, 3, 0]
    paths = draw(model, MAP, "a.tif"), draw(model, later, "b.tif")
    change = compare(*paths, output=str(tmp_path / "c.tif"))
    found = {(one.before, one.after): (one.pixels, one.area_ha) for one in change.transitions}
    assert found[1, 3] == (1, pytest.approx(0.09)) and found[2, 3][0] == 1 and found[1, 1][0] == 3
    assert change.changed_share == pytest.approx(2 / 15)
    codes = gdal.Open(str(tmp_path / "c.tif")).ReadAsArray()
    names = ["", *read_classes(str(tmp_path / "c.tif"))[0]]
    assert [names[code] for code in codes[0]] == ["Unchanged", "Cluster 1 > Cluster 3", "Cluster 2 > Cluster 3", ""]
    assert (codes[1:] == 1).all()


def test_maps_that_cannot_be_compared_are_refused(draw):
    model = make_model()
    path = draw(model, MAP, "a.tif")
    with pytest.raises(SSCCError, match="with a different model"):
        compare(path, draw(make_model(seed=1), MAP, "b.tif"))
    finer = draw(model, np.kron(MAP, np.ones((2, 2), np.uint8)), "c.tif", geotransform=(5e5, 15, 0, 58e5, 0, -15))
    with pytest.raises(SSCCError, match="not on the grid"):
        compare(path, finer)
    assert compare(path, finer, resample=True).changed_share == 0
    with pytest.raises(SSCCError, match="not in the CRS"):
        compare(path, draw(model, MAP, "d.tif", epsg=32632))


def test_several_maps_of_a_model_are_reported_as_one(draw, tmp_path):
    model = make_model()
    maps = [
        draw(model, MAP, f"{k}.tif", geotransform=(500000 + 120 * k, 30, 0, 5800000, 0, -30)) for k in (0, 1)
    ]
    facts = report_on_maps(maps, str(tmp_path / "r.html"), areas=str(tmp_path / "a.csv"))
    assert facts["valid_pixels"] == 32 and facts["area_ha"] == pytest.approx(32 * 0.09)
    assert [one["patches"] for one in facts["clusters"]] == [2, 2, 2, 2]
    with open(tmp_path / "a.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == model.names and float(rows[0]["area_ha"]) == pytest.approx(0.72)
    with pytest.raises(SSCCError, match="a different model"), as_one([maps[0], draw(make_model(seed=1), MAP, "b.tif")]):
        pass


@pytest.mark.parametrize("grid", [(500120, 10, 0, 5800000, 0, -10), (500135, 30, 0, 5800000, 0, -30)])
def test_maps_whose_pixels_do_not_coincide_are_no_mosaic(grid, draw):
    maps = [draw(make_model(), MAP, f"{k}.tif", geotransform=at) for k, at in
            enumerate([(500000, 30, 0, 5800000, 0, -30), grid])]
    with pytest.raises(SSCCError, match="1.tif: cannot be mosaicked"), as_one(maps):
        pass


@pytest.mark.parametrize("ending", ["csv", "sli"])
def test_spectra_are_written_and_ranked_against_a_library(ending, draw, tmp_path):
    waves = np.linspace(450, 900, 10)
    spectra = np.array([np.linspace(1, 2, 10), np.linspace(2, 1, 10), np.r_[1:6, 5:0:-1], np.full(10, 3.0)])
    tags = [{"wavelength": str(wave), "wavelength_units": "nm"} for wave in waves]
    values = (100 * spectra[MAP - 1]).astype(np.float32)
    scene = write_raster(tmp_path / "scene.tif", values, band_metadata=tags)
    path, library = draw(make_model(), MAP), str(tmp_path / f"l.{ending}")
    report_on_maps([path], scene=scene, spectra=library)
    read = read_library(library)
    assert read.names == make_model().names and read.wavelengths == pytest.approx(waves)
    assert read.spectra == pytest.approx(100 * spectra, rel=1e-5)
    facts = report_on_maps([path], str(tmp_path / "r.html"), scene=scene, library=library)
    assert {number: near[0][0] for number, near in facts["nearest"].items()} == dict(enumerate(read.names, start=1))
    assert "Nearest spectra" in (tmp_path / "r.html").read_text(encoding="utf-8")
    with pytest.raises(SSCCError, match="specify the scene"):
        report_on_maps([path], spectra=library)


def test_a_file_that_is_no_library_is_refused_in_one_line(draw, tmp_path):
    (tmp_path / "l.sli").write_bytes(b"nothing")
    scene = write_raster(tmp_path / "scene.tif", np.random.default_rng(0).random((4, 4, 5)).astype(np.float32))
    with pytest.raises(SSCCError, match="cannot be read as a spectral library") as caught:
        report_on_maps([draw(make_model(), MAP)], scene=scene, library=str(tmp_path / "l.sli"))
    assert "\n" not in str(caught.value)


def test_spectral_angles_take_no_notice_of_brightness():
    angles = spectral_angles(np.array([1.0, 0.0]), np.array([[5.0, 0.0], [1.0, 1.0], [0.0, 2.0]]))
    assert angles == pytest.approx([0, 45, 90])


def test_a_map_has_an_attribute_table(draw):
    dataset = gdal.Open(draw(make_model(), MAP))
    band = dataset.GetRasterBand(1)
    band.GetNoDataValue()  # first: GDAL 3.6 reads a GeoTIFF's sidecar only on this call
    table = band.GetDefaultRAT()
    assert [table.GetValueAsString(row, 1) for row in range(table.GetRowCount())] == make_model().names
    assert tuple(table.GetValueAsInt(1, column) for column in (2, 3, 4)) == palette(2)[1]


def test_small_patches_join_their_neighbours_and_the_counts_are_those_of_the_file(draw, tmp_path):
    numbers = np.ones((40, 40), np.uint8)
    numbers[10:30, 10:30] = np.random.default_rng(0).integers(1, 4, (20, 20))  # groups of patches that are all small
    output = str(tmp_path / "p.gpkg")
    done = polygonise(draw(make_model(), numbers), output, min_area=3.0)
    dataset = gdal.OpenEx(output)  # kept: a layer dies with it
    layer = dataset.GetLayer("clusters")
    assert done.polygons == layer.GetFeatureCount()
    assert done.area_ha == pytest.approx(numbers.size * 0.09)  # no hole is left
    assert min(feature["area_ha"] for feature in layer) >= 3.0


def test_polygons_without_georeference_lie_where_qgis_draws_the_map(tmp_path):
    source = write_raster(tmp_path / "map.tif", np.ones((3, 5, 1), np.uint8), geotransform=None)
    polygonise(source, str(tmp_path / "p.gpkg"))
    assert ogr.Open(str(tmp_path / "p.gpkg")).GetLayer(0).GetExtent() == (0, 5, -3, 0)


def test_polygons_keep_a_style_of_another_layer(draw, tmp_path):
    path, style, said = draw(make_model(), MAP, "forest.tif"), tmp_path / "forest.qml", []
    style.write_text("<qgis>mine</qgis>", encoding="utf-8")
    polygonise(path, str(tmp_path / "forest.gpkg"), log=said.append)
    assert style.read_text(encoding="utf-8") == "<qgis>mine</qgis>" and "kept" in said[0]


def test_a_library_does_not_take_the_header_of_the_scene(draw, tmp_path):
    scene = gdal.GetDriverByName("ENVI").CreateCopy(
        str(tmp_path / "scene.img"), gdal.Open(write_raster(tmp_path / "s.tif", np.ones((4, 4, 3), np.float32)))
    )
    scene = None  # written now
    header = (tmp_path / "scene.hdr").read_bytes()
    with pytest.raises(SSCCError, match="scene.hdr: is already being read"):
        given = {"scene": str(tmp_path / "scene.img"), "spectra": str(tmp_path / "scene.sli")}
        report_on_maps([draw(make_model(), MAP)], **given)
    assert scene is None and (tmp_path / "scene.hdr").read_bytes() == header


def test_maps_from_before_and_after_a_merge_are_not_compared(draw):
    model = make_model()
    before = draw(model, MAP, "before.tif")
    model.follow_legend({1: ("Wald", (1, 2, 3)), 2: ("Wald", (1, 2, 3))})
    after = draw(model, np.where(MAP == 2, 1, MAP), "after.tif")
    with pytest.raises(SSCCError, match="after.tif: clusters were merged"):
        compare(before, after)


def test_a_free_name_is_taken_once():
    taken = {"Wald", "Wald (2)"}
    assert [free_name(name, taken) for name in ("Wald", "Wald", "See")] == ["Wald (3)", "Wald (4)", "See"]


def test_one_to_one_says_that_another_cluster_was_nearer(draw, raster):
    reference = raster(KNOWN[..., None], nodata=[0])
    evidence = name_clusters(make_model(), draw(make_model(), MAP), reference, one_to_one=True)
    told = [one.explain() for one in evidence if not one.name]
    assert told == [
        "2: not named, because each class went to another cluster", "4: not named, because no pixel has a label",
    ]  # fmt: skip
