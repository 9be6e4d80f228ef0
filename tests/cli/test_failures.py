"""Bad input: one clear line on stderr, the right exit code, nothing left and nothing lost."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

import numpy as np
import pytest
from osgeo import gdal

from .conftest import CLUSTERS, COLS, ROWS, Outcome, Trained


def _assert_one_line(outcome: Outcome, code: int, *words: str) -> None:
    assert outcome.code == code, outcome.stderr
    assert outcome.stderr.count("\n") == 1, outcome.stderr
    for word in words:
        assert word in outcome.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["paint"],
        ["train", "a.tif"],
        ["train", "a.tif", "--clusters", "1", "--model", "m.sscc"],
        ["train", "a.tif", "--clusters", "many\nlines", "--model", "m.sscc"],
        ["train", "a.tif", "--clusters", "3", "--model", "m.sscc", "--preset", "best"],
        ["train", "a.tif", "--clusters", "3", "--model", "m.sscc", "--learning-rate", "nan"],
        ["train", "a.tif", "--clusters", "3", "--model", "m.sscc", "--seed", "-1"],
        ["apply", "a.tif", "--model", "m.sscc", "--output", "c.tif", "--shard", "4/3"],
        ["apply", "a.tif", "--model", "m.sscc", "--output", "c.tif", "--shard", "0/3"],
        ["apply", "a.tif", "b.tif", "--model", "m.sscc", "--output", "c.tif"],
        ["apply", "--model", "m.sscc", "--output-dir", "maps"],
        ["apply", "a.tif", "--model", "m.sscc", "--output", "c.tif", "--output-dir", "maps"],
        ["sample", "a.tif", "--rows", "10"],
        ["suggest", "a.tif", "--min-clusters", "9", "--max-clusters", "4"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_line_and_exit_2(run, tmp_path: Path, monkeypatch, arguments: List[str]) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = run(*arguments)
    _assert_one_line(outcome, 2, "sscc")
    assert outcome.stdout == ""
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["train", "apply", "evaluate", "info", "suggest"])
def test_missing_file_is_named(run, trained: Trained, tmp_path: Path, kind: str) -> None:
    gone = tmp_path / "gone.tif"
    commands = {
        "train": ["train", gone, "--clusters", 3, "--model", tmp_path / "m.sscc"],
        "apply": ["apply", gone, "--model", trained.model, "--output", tmp_path / "c.tif"],
        "evaluate": ["evaluate", gone, trained.reference],
        "info": ["info", gone],
        "suggest": ["suggest", gone],
    }
    outcome = run(*commands[kind], "--json")
    _assert_one_line(outcome, 1, str(gone), "no such file")
    assert outcome.stdout == ""
    assert not list(tmp_path.iterdir())


def test_file_that_is_no_raster(run, tmp_path: Path) -> None:
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    _assert_one_line(run("train", text, "--clusters", 3, "--model", tmp_path / "m.sscc"), 1, str(text), "not a raster")


def test_scene_without_a_valid_pixel(run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(empty), 8, 8, 3, gdal.GDT_Float32)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).SetNoDataValue(0)
    del dataset
    _assert_one_line(run("train", empty, "--clusters", 3, "--model", tmp_path / "m.sscc"), 1, str(empty), "valid pixel")
    assert not (tmp_path / "m.sscc").exists()


def test_more_clusters_than_pixels(run, trained: Trained, tmp_path: Path) -> None:
    model = tmp_path / "m.sscc"
    outcome = run("train", trained.scene, "--clusters", ROWS * COLS + 1, "--model", model)
    _assert_one_line(outcome, 1, str(ROWS * COLS + 1), "valid pixels")
    assert not model.exists()


def test_scene_of_another_sensor(run, trained: Trained, tmp_path: Path) -> None:
    fewer = tmp_path / "fewer.tif"
    gdal.Translate(str(fewer), str(trained.scene), bandList=[1, 2, 3])
    outcome = run("apply", fewer, "--model", trained.model, "--output", tmp_path / "c.tif")
    _assert_one_line(outcome, 1, str(fewer), "model")
    assert not (tmp_path / "c.tif").exists()


def test_file_that_is_no_model(run, trained: Trained, tmp_path: Path) -> None:
    _assert_one_line(run("info", trained.scene), 1, str(trained.scene), "model")
    cut = tmp_path / "cut.sscc"
    cut.write_bytes(trained.model.read_bytes()[:-10])
    outcome = run("apply", trained.scene, "--model", cut, "--output", tmp_path / "c.tif")
    _assert_one_line(outcome, 1, str(cut), "truncated")


@pytest.mark.parametrize("option", ["--model", "--report"])
def test_output_that_cannot_be_written_is_said_before_the_training(
    run, trained: Trained, tmp_path: Path, option: str
) -> None:
    missing = tmp_path / "no" / "such" / ("m.sscc" if option == "--model" else "r.html")
    paths = {"--model": tmp_path / "m.sscc", option: missing}
    options = [item for pair in paths.items() for item in pair]
    outcome = run("train", trained.scene, "--clusters", CLUSTERS, *options, "--steps", 100000)
    _assert_one_line(outcome, 1, str(missing), "folder")


def test_failed_apply_keeps_the_older_map(run, trained: Trained, tmp_path: Path) -> None:
    output = tmp_path / "c.tif"
    output.write_bytes(b"the older map")
    damaged = tmp_path / "damaged.tif"
    data = trained.scene.read_bytes()
    damaged.write_bytes(data[: len(data) // 2])
    outcome = run("apply", damaged, "--model", trained.model, "--output", output)
    _assert_one_line(outcome, 1, str(damaged))
    assert output.read_bytes() == b"the older map"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.tif", "damaged.tif"]


def test_one_pixel_scene_is_mapped(run, trained: Trained, tmp_path: Path) -> None:
    pixel, output = tmp_path / "pixel.tif", tmp_path / "c.tif"
    reference = gdal.Open(str(trained.reference))
    row, col = np.argwhere(reference.ReadAsArray() > 0)[0]
    gdal.Translate(str(pixel), str(trained.scene), srcWin=[int(col), int(row), 1, 1])
    assert run("apply", pixel, "--model", trained.model, "--output", output).code == 0
    mapped = gdal.Open(str(output))
    assert 1 <= mapped.ReadAsArray().item() <= CLUSTERS


@pytest.mark.parametrize("number", ["0", "²", "9" * 5000])
def test_a_line_for_no_cluster_is_named(run, trained: Trained, tmp_path: Path, number: str) -> None:
    names = tmp_path / "names.csv"
    names.write_text(f"cluster,name\n{number},Wood\n", encoding="utf-8")
    outcome = run("rename", trained.model, "--names", names, "--model", tmp_path / "m.sscc")
    _assert_one_line(outcome, 1, "names.csv: line 2", "is not a cluster of")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_nobody_waits_for_a_pipe(run, trained: Trained, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.tif"
    os.mkfifo(pipe)
    train = ["--clusters", 3, "--model", tmp_path / "m.sscc"]
    _assert_one_line(run("train", pipe, *train), 1, str(pipe), "not a raster")
    _assert_one_line(run("train", trained.scene, *train, "--mask", pipe), 1, str(pipe), "neither a raster")
    renamed = run("rename", trained.model, "--names", pipe, "--model", tmp_path / "m.sscc")
    _assert_one_line(renamed, 1, str(pipe), "not a regular file")


def test_a_least_area_above_that_of_the_map_leaves_no_polygon(run, trained: Trained, tmp_path: Path) -> None:
    clusters = tmp_path / "c.tif"
    assert run("apply", trained.scene, "--model", trained.model, "--output", clusters).code == 0
    outcome = run("polygonise", clusters, "--output", tmp_path / "p.gpkg", "--min-area", "1e300", "--json")
    assert outcome.code == 0 and '"polygons": 0' in outcome.stdout, outcome
