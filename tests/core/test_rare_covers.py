"""A cover of few pixels in a scene larger than the sample: it is looked for, and joins the sample."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from osgeo import gdal
from sscc.core.base.errors import never, no_progress
from sscc.core.features import rare_covers, training_data
from sscc.core.pseudo_labels.partition import fit_pseudo_labels
from sscc.core.scene.dataset import is_remote
from sscc.core.scene.scene import Scene

from .conftest import field_scene, write_raster

PATCHES = [(row, col) for row in (37, 210, 333, 455) for col in (71, 402)]


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A scene of three fields, with eight patches of 5 x 5 pixels of another cover and 40 odd pixels, no two alike."""
    values, _ = field_scene(480, 480)
    rng = np.random.default_rng(1)
    cover = rng.uniform(500, 3000, 12)
    for row, col in PATCHES:
        values[row : row + 5, col : col + 5] = cover + rng.normal(0, 30, (5, 5, 12))
    for row, col in rng.integers(0, 480, (40, 2)):
        values[row, col] = rng.uniform(500, 3000, 12)
    return write_raster(tmp_path_factory.mktemp("large") / "large.tif", values), cover


def sample(path, said):
    return training_data.read_sample([path], None, None, 512, no_progress, never, said.append)


def test_a_cover_that_the_sample_lacks_joins_it_and_gets_a_cluster(large, monkeypatch):
    path, cover = large
    monkeypatch.setattr(training_data, "MAX_PIXELS", 8192)
    said = []
    data = sample(path, said)
    added = [block for block in data.blocks if block.valid.shape == (16, 16)]
    assert data.counts == [len(data.blocks)] and 1 <= len(added) <= 8192 // 8 // 16**2
    found = [(np.abs(values - cover[:, None, None]).max(axis=0) < 200).sum() for values, _ in added]
    assert min(found) >= 20, "odd pixels do not count"
    assert any("100 % of the area: 1 found" in line for line in said)
    labels = fit_pseudo_labels(data.blocks, 12, 4, 0, torch.device("cpu")).labels
    inside = [(np.abs(values - cover[:, None, None]).max(axis=0) < 200) for values, _ in data.blocks]
    rare, every = (np.concatenate([one.ravel() for one in ones]) for ones in (inside, labels))
    own = np.bincount(every[rare]).argmax()
    assert (every[rare] == own).mean() > 0.95 and rare[every == own].mean() > 0.8


def test_a_scene_that_is_read_whole_is_not_looked_at_again(large):
    said = []
    path, _ = large
    data = sample(write_raster_part(path), said)
    assert len(data.blocks) == 1 and not any("area" in line for line in said)


def write_raster_part(path):
    """The upper left part of the scene, which is as large as the sample may be."""
    part = path.replace("large.tif", "part.tif")
    gdal.Translate(part, path, srcWin=[0, 0, 300, 300])
    return part


def rare_pixels(covers, row, col, rows, cols, centre, apart):
    """Hand over an area of rare pixels."""
    places = np.argwhere(np.ones((rows, cols))) + (row, col)
    centre = np.random.default_rng(row).normal(centre, 1, (len(places), 3)).astype(np.float32)
    covers._add(np.insert(places, 0, 0, axis=1), centre, np.full(len(places), apart, np.float32))


@pytest.fixture
def covers():
    """Nothing looked at so far; three components."""
    return rare_covers.RareCovers(SimpleNamespace(transform=SimpleNamespace(matrix=np.empty((3, 3)))))


def test_many_odd_pixels_do_not_hide_a_cover(covers):
    for number, centre in enumerate(np.random.default_rng(0).uniform(-900, 900, (1600, 3))):
        rare_pixels(covers, number // 40 * 12, number % 40 * 12, 1, 1, centre, 200)
    for row, col in ((37, 71), (37, 402), (333, 71), (333, 402)):
        rare_pixels(covers, row, col, 8, 8, 30, 50)
    (found,) = covers.finds(64)
    places = sorted((window.row, window.col) for _, window in found.windows)
    assert places == [(32, 66), (32, 398), (330, 66), (330, 398)]


def test_large_rare_areas_crowd_out_no_cover_seen_early_or_late(covers, monkeypatch):
    monkeypatch.setattr(rare_covers, "HELD", 4096)
    rare_pixels(covers, 0, 20, 5, 5, (90, 0, 0), 60)
    for row in range(64, 256, 16):
        rare_pixels(covers, row, 16, 16, 112, (0, 90, 0), 60)
    rare_pixels(covers, 300, 20, 5, 5, (0, 0, 90), 60)
    assert len(covers.apart) <= 4096
    found = [[window.row for _, window in one.windows] for one in covers.finds(64)]
    assert len(found) == 3 and [0] in found and [294] in found


def test_a_look_reads_parts_of_tall_strips_and_each_tile_once(raster, monkeypatch):
    monkeypatch.setattr(rare_covers, "AT_ONCE", 2**16)
    values = np.zeros((400, 300, 5), np.float32)
    strip = raster(values, options=["COMPRESS=DEFLATE", "BLOCKYSIZE=400"])
    tiled = raster(values, "tiled.tif", options=["TILED=YES"])
    with Scene.open(strip, survey=False) as scene:
        windows = rare_covers.look_windows(scene, 2**30)
        assert max(window.rows * window.cols * 5 for window in windows) <= 2**16
        assert sum(window.rows * window.cols for window in windows) == 400 * 300
    with Scene.open(tiled, survey=False) as scene:
        assert scene.block == (256, 256)
        tiles = [(one.row // 256, one.col // 256) for one in rare_covers.look_windows(scene, 2**30)]
    assert len(tiles) > 4 and tiles == sorted(tiles)


def test_what_is_read_over_the_network_is_told_from_files(tmp_path, raster):
    gdal.Translate(str(tmp_path / "local.vrt"), raster(field_scene()[0])).FlushCache()
    text = (tmp_path / "local.vrt").read_text()
    there = text.replace('relativeToVRT="1">', 'relativeToVRT="0">/vsicurl/http://127.0.0.1:1/')
    (tmp_path / "remote.vrt").write_text(there)
    for path in ("/vsizip//vsicurl/http://host/a.zip/a.tif", 'NETCDF:"/vsis3/a/b.nc":c', "/vsigs_streaming/a/b.tif"):
        assert is_remote(path)
    for path in ("/vsisubfile/0_100,a.tif", "/vsigzip/a.tif.gz", "/vsimem/a.tif", "/data/vsicurl.tif"):
        assert not is_remote(path)
    for name in ("local", "remote"):
        with Scene.open(str(tmp_path / f"{name}.vrt"), survey=False) as scene:
            assert is_remote(*scene.files) == (name == "remote")
