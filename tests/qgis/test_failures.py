"""Bad input: each ends in one clear line that names what is wrong, and nothing is written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal
from sscc.core.samples.samples import LIMITS


@pytest.fixture
def output(tmp_path: Path) -> str:
    return str(tmp_path / "out.tif")


@pytest.fixture
def model(tmp_path: Path) -> str:
    return str(tmp_path / "out.sscc")


@pytest.mark.parametrize("name", ["no-such-scene.tif", "notes.txt"])
def test_scene_that_is_not_there_or_no_raster(refused, trained, tmp_path, output, model, name):
    (tmp_path / "notes.txt").write_text("not a raster")
    scene = str(tmp_path / name)
    for line in (
        refused("trainsscc", INPUT=[scene], CLUSTERS=3, MODEL=model),
        refused("trainsscc", INPUT=[trained.scene, scene], CLUSTERS=3, MODEL=model),
        refused("applysscc", INPUT=scene, MODEL=trained.model, OUTPUT=output),
        refused("evaluateclusters", INPUT=scene, REFERENCE=trained.reference),
        refused("evaluateclusters", INPUT=trained.reference, REFERENCE=scene),
    ):
        assert name in line
    assert sorted(os.listdir(tmp_path)) == ["notes.txt"]


@pytest.mark.parametrize("preset", [1, "1", "Quick"])
def test_a_preset_is_chosen_by_its_name(refused, trained, model, preset):
    line = refused("trainsscc", INPUT=[trained.scene], CLUSTERS=3, PRESET=preset, MODEL=model)
    assert f"PRESET: {preset} is not one of quick, standard, thorough, paper" in line


def test_one_cluster_is_too_few(refused, trained, model):
    assert "clusters = 1: must be at least 2" in refused("trainsscc", INPUT=[trained.scene], CLUSTERS=1, MODEL=model)


def test_more_clusters_than_pixels(refused, run, tmp_path, short, model):
    scene = str(tmp_path / "tiny.tif")
    run("samplescene", ROWS=16, COLS=16, BANDS=8, CLUSTERS=2, OUTPUT=scene)
    line = refused("trainsscc", INPUT=[scene], CLUSTERS=300, MODEL=model, **short)
    assert "300" in line and "pixels" in line


def test_scene_without_a_valid_pixel(refused, tmp_path, trained, short, model, output):
    scene = str(tmp_path / "empty.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(scene, 20, 20, 12, gdal.GDT_Int16)
    for i in range(12):
        dataset.GetRasterBand(i + 1).SetNoDataValue(0)
    dataset = None  # closes the file
    line = refused("trainsscc", INPUT=[scene], CLUSTERS=3, MODEL=model, **short)
    assert "empty.tif" in line and "valid" in line
    line = refused("applysscc", INPUT=scene, MODEL=trained.model, OUTPUT=output)
    assert "empty.tif" in line and "valid" in line and not Path(output).exists()


def test_output_folder_that_is_not_there(refused, trained, tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("a file where a folder should be")
    for line in (
        refused("trainsscc", INPUT=[trained.scene], CLUSTERS=3, MODEL=str(blocked / "model.sscc")),
        refused("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(blocked / "map.tif")),
    ):
        assert str(blocked) in line and "folder does not exist" in line


def test_outputs_of_other_formats_are_told_before_the_training(refused, trained, model, tmp_path):
    given = {"INPUT": [trained.scene], "CLUSTERS": 3, "MODEL": model}
    for name, file in (("OUTPUT", "map.img"), ("REPORT", "report.txt")):
        line = refused("trainsscc", **{name: str(tmp_path / file)}, **given)
        assert file in line and "must end in" in line and not Path(model).exists()


def test_model_that_is_no_model(refused, trained, tmp_path, output):
    other, false = tmp_path / "model.pt", tmp_path / "false.sscc"
    other.write_bytes(b"something else")
    false.write_bytes(b"something else")
    for path, reason in ((other, "not an SSCC model"), (false, "SSCC model"), (tmp_path / "no.sscc", "no such file")):
        line = refused("applysscc", INPUT=trained.scene, MODEL=str(path), OUTPUT=output)
        assert path.name in line and reason in line


def test_scene_of_another_sensor(refused, run, trained, tmp_path, output):
    other = str(tmp_path / "other.tif")
    run("samplescene", ROWS=20, COLS=20, BANDS=5, CLUSTERS=2, OUTPUT=other)
    line = refused("applysscc", INPUT=other, MODEL=trained.model, OUTPUT=output)
    assert "other.tif" in line and "band" in line and not Path(output).exists()


def test_bands_that_make_no_sense(refused, trained, model):
    for bands in ("1-", "0", "99", "a,b"):
        line = refused("trainsscc", INPUT=[trained.scene], CLUSTERS=3, BANDS=bands, MODEL=model, STEPS=1)
        assert "band" in line.lower()


def test_mask_of_lines(refused, trained, tmp_path, output):
    from qgis.core import QgsVectorLayer

    lines = QgsVectorLayer("LineString?crs=EPSG:4326", "roads", "memory")
    line = refused("applysscc", INPUT=trained.scene, MODEL=trained.model, MASK=lines, OUTPUT=output)
    assert "roads" in line and "polygons" in line


def test_training_settings_out_of_range(refused, trained, model):
    given = {"INPUT": [trained.scene], "CLUSTERS": 3, "MODEL": model}
    assert "patch size = 6" in refused("trainsscc", PATCH_SIZE=6, **given)
    assert "learning rate" in refused("trainsscc", LEARNING_RATE=5, **given)
    for name in ("SEED", "CLUSTERS", "STEPS"):
        assert name in refused("trainsscc", **{**given, name: 2**31})


def test_polygons_without_a_class_field_name_those_that_could_serve(refused, trained, tmp_path):
    from qgis.core import QgsVectorLayer

    areas = QgsVectorLayer("Polygon?crs=EPSG:32633&field=cover:string&field=code:integer", "areas", "memory")
    line = refused("evaluateclusters", INPUT=trained.reference, REFERENCE=areas)
    assert line.endswith("several fields of the polygons could hold the class; name one of cover, code")


@pytest.mark.parametrize("name, lowest", [(name.upper(), low) for name, (low, _) in LIMITS.items()])
def test_sample_scene_is_refused_where_the_engine_would(refused, run, tmp_path, name, lowest):
    size = {"ROWS": 20, "COLS": 20, "BANDS": 5, "CLUSTERS": 2, "OUTPUT": str(tmp_path / "scene.tif")}
    assert name in refused("samplescene", **{**size, name: lowest - 1})
    assert run("samplescene", **{**size, name: lowest})["OUTPUT"] == size["OUTPUT"]


def test_our_own_mistake_is_one_line_and_the_log_has_the_details(refused, trained, output, monkeypatch):
    from qgis.core import QgsProcessingFeedback
    from sscc.core.report import tasks

    def fail(*_arguments, **_options):
        raise ZeroDivisionError("first line\nsecond line")

    monkeypatch.setattr(tasks, "map_and_report", fail)
    feedback = QgsProcessingFeedback(False)
    line = refused("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=output, feedback=feedback)
    assert line.startswith("Unexpected error in Apply SSCC: ZeroDivisionError: first line second line; please report")
    assert "Traceback" in feedback.textLog() and "in fail" in feedback.textLog()


@pytest.mark.parametrize("found", [[], ["1 of 3 clusters is empty: ask for 2."]])
def test_only_problems_of_a_training_are_warnings(run, trained, short, model, monkeypatch, found):
    from qgis.core import QgsProcessingFeedback
    from sscc.core.twin import diagnosis
    from sscc.core.twin import model as models

    class Listener(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.told, self.warned = [], []

        def pushInfo(self, text):  # noqa: N802
            self.told.append(text)

        def pushWarning(self, text):  # noqa: N802
            self.warned.append(text)

    for place in (diagnosis, models):
        monkeypatch.setattr(place, "problems", lambda *_: found)
    feedback = Listener()
    run("trainsscc", feedback, INPUT=[trained.scene], CLUSTERS=3, MODEL=model, **short)
    all_is_well = "All 3 clusters are in use, and the two views agree."
    assert feedback.warned == found and (all_is_well in feedback.told) == (not found)
