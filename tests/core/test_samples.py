"""Sample scenes: the same seed gives the same bytes, whatever the blocks, and the reference fits the scene."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import Cancelled, SSCCError
from sscc.core.maps.raster import read_classes
from sscc.core.samples import samples, synthetic
from sscc.core.samples.samples import write_sample
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window

SMALL = {"rows": 60, "cols": 80, "bands": 20, "clusters": 5}


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    return write_sample(
        str(folder / "s.tif"), "synthetic", **SMALL, seed=4, reference=str(folder / "r.tif")
    )


def test_the_sample_tells_what_it_wrote(sample):
    told = sample.to_json()
    assert (told["rows"], told["cols"], told["bands"], told["scene"]) == (60, 80, 20, "synthetic")
    assert len(told["classes"]) == len(set(told["classes"])) == 5
    with Scene.open(sample.path) as scene:
        assert scene.shape == (60, 80) and len(scene.bands) == 20 and not scene.dropped
        assert list(scene.wavelengths) == pytest.approx(synthetic.wavelength_grid(20).tolist(), abs=0.01)
        assert scene.describe()["crs"] == "EPSG:32633" and scene.pixel_area_ha == pytest.approx(0.09)


def test_the_reference_lies_on_the_scene(sample):
    classes, values = read(sample.reference), read(sample.path)
    seen = (values != samples.NODATA).all(axis=0)
    assert ((classes > 0) == seen).all() and 0.5 < seen.mean() < 1
    assert set(np.unique(classes)) == set(range(6))  # every class has pixels
    names, colors, nodata = read_classes(sample.reference)
    assert names == sample.classes and len(set(colors)) == 5 and nodata == 0
    assert gdal.Open(sample.path).GetGeoTransform() == gdal.Open(sample.reference).GetGeoTransform()


def test_classes_differ_more_than_their_pixels(sample):
    classes, values = read(sample.reference), read(sample.path).astype(float)
    means = np.array([values[:, classes == k].mean(1) for k in range(1, 6)])
    apart = min(np.linalg.norm(means[a] - means[b]) for a in range(5) for b in range(a))
    nearest = ((values[:, classes > 0].T[:, None] - means) ** 2).sum(-1).argmin(1) + 1
    assert apart > 100 and (nearest == classes[classes > 0]).mean() > 0.75


def test_the_seed_decides(tmp_path, sample):
    again = write_sample(str(tmp_path / "again.tif"), "synthetic", **SMALL, seed=4)
    other = write_sample(str(tmp_path / "other.tif"), "synthetic", **SMALL, seed=5)
    assert np.array_equal(read(again.path), read(sample.path)) and again.reference is None
    assert not np.array_equal(read(other.path), read(sample.path))


def test_what_lies_where_does_not_depend_on_the_block():
    land = synthetic.Landscape(90, 70, 4, seed=1)
    whole, part = land.ground(Window(0, 0, 90, 70)), land.ground(Window(33, 21, 40, 30))
    for name in ("first", "second", "share", "state", "light", "seen"):
        assert np.array_equal(getattr(whole, name)[33:73, 21:51], getattr(part, name))
    assert (whole.share >= 0.5).all() and (whole.share <= 1).all()


@pytest.mark.parametrize(("rows", "cols"), [(10, 10), (128, 128), (129, 300)])
def test_blocks_cover_every_pixel_once(rows, cols):
    cover = np.zeros((rows, cols), int)
    for row, col, high, wide in samples.block_windows(rows, cols):
        cover[row : row + high, col : col + wide] += 1
    assert (cover == 1).all()


@pytest.mark.parametrize("bands", [3, 60, 240])
def test_wavelengths_rise_and_leave_the_water_bands_out(bands):
    waves = synthetic.wavelength_grid(bands)
    assert len(waves) == bands and (np.diff(waves) > 0).all() and (waves[0], waves[-1]) == (400, 2500)
    assert not ((waves > 1340) & (waves < 1450)).any() and not ((waves > 1790) & (waves < 1960)).any()


@pytest.mark.parametrize("clusters", [2, 6, 30])
def test_materials_are_reflectances_of_different_names(clusters):
    names, means, variation = synthetic.library(clusters, synthetic.wavelength_grid(80))
    assert len(set(names)) == clusters and means.shape == variation.shape == (clusters, 80)
    assert (means > 0).all() and (means < 1).all() and (synthetic.noise_level(np.linspace(400, 2500, 9)) > 0).all()
    distances = np.linalg.norm(means[:, None] - means, axis=2) + 9 * np.eye(clusters)
    assert distances.min() > 0.01


def test_vegetation_has_a_red_edge_and_water_is_dark():
    waves = np.array([550.0, 670.0, 800.0, 1650.0])
    names, means, _ = synthetic.library(6, waves)
    crop, water = means[names.index("Crop")], means[names.index("Water")]
    assert crop[2] > 3 * crop[1] and crop[0] > crop[1] and water[2:].max() < 0.05


def test_indian_pines_is_whole(tmp_path):
    if importlib.util.find_spec("tensorly") is None:
        pytest.skip("no tensorly")
    written = write_sample(str(tmp_path / "ip.tif"), reference=str(tmp_path / "r.tif"))
    classes = read(written.reference)
    assert (written.rows, written.cols, written.bands) == (145, 145, 200)
    assert (classes > 0).sum() == 10249 and classes.max() == 16
    assert read_classes(written.reference)[0] == list(samples.INDIAN_PINES_CLASSES)
    with Scene.open(written.path) as scene:
        assert len(scene.wavelengths) == 200 and not scene.dropped
        values, valid = scene.read(Window(0, 0, 145, 145))
    assert valid.all() and values.min() == 955 and values.max() == 9604


def test_without_tensorly_the_message_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SSCCError, match="pip install tensorly"):
        write_sample(str(tmp_path / "ip.tif"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("wrong", "word"),
    [({"rows": 4}, "rows"), ({"bands": 2}, "bands"), ({"clusters": 1}, "clusters"), ({"rows": 8, "cols": 8}, "few")],
)
def test_impossible_sizes_are_refused(tmp_path, wrong, word):
    with pytest.raises(SSCCError, match=word):
        write_sample(str(tmp_path / "s.tif"), "synthetic", **{**SMALL, **wrong})
    assert not list(tmp_path.iterdir())


def test_unknown_scenes_and_places_are_refused(tmp_path):
    with pytest.raises(SSCCError, match="no such sample scene"):
        write_sample(str(tmp_path / "s.tif"), "mars")
    with pytest.raises(SSCCError, match="folder"):
        write_sample(str(tmp_path / "none" / "s.tif"), "synthetic", **SMALL)


def test_a_cancelled_sample_leaves_the_older_file(tmp_path):
    (tmp_path / "s.tif").write_text("older")
    with pytest.raises(Cancelled):
        write_sample(str(tmp_path / "s.tif"), "synthetic", **SMALL, cancelled=lambda: True)
    assert [entry.name for entry in tmp_path.iterdir()] == ["s.tif"]
    assert (tmp_path / "s.tif").read_text() == "older"
