"""Blocks of a scene as outputs of their own, the VRT over them, and Cloud-Optimised GeoTIFFs."""

from __future__ import annotations

import itertools
import tracemalloc
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.base.gdal_quiet import gdal_try
from sscc.core.maps import cog, mapper, shards
from sscc.core.maps.apply import apply
from sscc.core.maps.blocks import divide
from sscc.core.maps.provenance import read_provenance
from sscc.core.maps.raster import read_classes
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import TILE, tile_grid
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import ROTATED, field_scene, write_raster


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    values, _ = field_scene(rows=90, cols=70)
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", values, geotransform=ROTATED)


@pytest.fixture(scope="module")
def model(scene):
    return train([scene], Settings(3, preset="quick", steps=3))


@pytest.fixture
def plain(tmp_path, monkeypatch, scene, model):
    """The map and the confidence of one run, and small windows."""
    monkeypatch.setattr(mapper, "TILE", 32)
    apply(model, scene, str(tmp_path / "plain.tif"), confidence=str(tmp_path / "plain_c.tif"))
    return tmp_path / "plain.tif", tmp_path / "plain_c.tif"


def _pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def _file_blocks(scene, windows, halo):
    """The file blocks that are read for windows."""
    tall, wide = scene.block
    found = set()
    for row, col, rows, cols in windows:
        down = range(max(row - halo, 0) // tall, (min(row + rows + halo, scene.rows) - 1) // tall + 1)
        found.update(itertools.product(down, range(max(col - halo, 0) // wide, (min(col + cols + halo, scene.cols) - 1)
                                                   // wide + 1)))  # fmt: skip
    return found


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 30), st.booleans())
def test_blocks_are_rectangles_that_cover_every_window_once(down, across, count, whole_rows):
    scene = SimpleNamespace(rows=down * TILE - 5, cols=across * TILE - 9, block=(512, 512))
    windows = tile_grid(scene.rows, scene.cols)
    blocks = divide(scene, windows, count, 6, whole_rows)
    assert len(blocks) == min(count, down if whole_rows else down * across)
    assert sorted(itertools.chain(*(block.windows() for block in blocks))) == list(windows)
    for block in blocks:
        around = block.bounds
        assert around.rows * around.cols == sum(window.rows * window.cols for window in block.windows())
        assert block.size == len(list(block.windows()))
        assert not whole_rows or around.cols == scene.cols


@pytest.mark.parametrize("side, most", [(10240, 1.3), (20480, 1.15)])
def test_ten_blocks_of_a_blocked_file_read_few_file_blocks_twice(side, most):
    scene = SimpleNamespace(rows=side, cols=side, block=(512, 512))
    blocks = divide(scene, tile_grid(side, side), 10, 6, False)
    assert sum(len(_file_blocks(scene, block.windows(), 6)) for block in blocks) / (side // 512) ** 2 <= most


def test_dividing_a_huge_scene_lists_none_of_its_windows():
    side = 512 * TILE
    scene = SimpleNamespace(rows=side, cols=side, block=(128, 128))
    tracemalloc.start()
    try:
        blocks = divide(scene, tile_grid(side, side), 50, 6, False)
        assert sum(block.size for block in blocks) == 512**2 and next(blocks[-1].windows()).rows == TILE
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_a_share_reads_each_file_block_once_and_makes_the_same_map(tmp_path, model, monkeypatch):
    values, _ = field_scene(rows=640, cols=900)
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
    scene = write_raster(tmp_path / "s.tif", values, options=options)
    apply(model, scene, str(tmp_path / "w.tif"), confidence=str(tmp_path / "wc.tif"))
    read, real = [], Scene.read
    monkeypatch.setattr(Scene, "read", lambda scene, window: read.append(window) or real(scene, window))
    for index in (1, 2):
        apply(model, scene, str(tmp_path / "o.tif"), confidence=str(tmp_path / "c.tif"), shard=(index, 2))
        assert len(set(read)) == len(read) and all(window.row % 256 == window.col % 256 == 0 for window in read)
        read.clear()
    for one, other in (("w.tif", "o.tif"), ("wc.tif", "c.tif")):
        assert (tmp_path / one).read_bytes() == (tmp_path / other).read_bytes()


def test_shares_make_the_very_file_of_one_run_and_do_nothing_twice(tmp_path, scene, model, plain, monkeypatch):
    def share(index):
        said = []
        given = {"confidence": str(tmp_path / "c.tif"), "shard": (index, 3), "log": said.append}
        return apply(model, scene, str(tmp_path / "o.tif"), **given), said[-1]

    assert "2 to go" in share(1)[1]
    part = next(path for path in tmp_path.glob(".o.tif.*.1-of-3.tif"))
    with monkeypatch.context() as patch:
        patch.setattr(mapper.Mapper, "label", None)  # nothing is computed again
        again, said = share(1)
        assert "2 to go" in said and again.valid_pixels > 0
    part.write_bytes(part.read_bytes()[:-300])  # no longer whole
    share(1), share(2)
    assert share(3)[0].complete
    files = {path: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".xml"}
    assert files[tmp_path / "o.tif"] == files[plain[0]] and files[tmp_path / "c.tif"] == files[plain[1]]
    monkeypatch.setattr(mapper.Mapper, "label", None)
    again, said = share(2)
    assert again.complete and "was not changed" in said and 0 < again.mean_confidence <= 1
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".xml"} == files


def test_a_vrt_shows_the_blocks_that_are_there_and_is_whole_with_the_last(tmp_path, scene, model, plain):
    whole, output = _pixels(plain[0]), tmp_path / "o.vrt"
    given = {"confidence": str(tmp_path / "c.vrt")}
    assert not apply(model, scene, str(output), shard=(2, 3), **given).complete
    shown = _pixels(output)
    assert (shown > 0).any() and np.array_equal(shown[shown > 0], whole[shown > 0])
    assert not apply(model, scene, str(output), shard=(1, 3), **given).complete
    assert apply(model, scene, str(output), shard=(3, 3), **given).complete
    assert np.array_equal(_pixels(output), whole) and np.array_equal(_pixels(tmp_path / "c.vrt"), _pixels(plain[1]))
    assert read_classes(str(output)) == read_classes(str(plain[0]))
    assert read_provenance(str(output))._replace(date="") == read_provenance(str(plain[0]))._replace(date="")
    assert output.with_suffix(".qml").exists() and len(list(tmp_path.glob("o.*-of-3.tif"))) == 3
    first, grid = gdal.Open(str(next(tmp_path.glob("o.*.1-of-3.tif")))), gdal.Open(scene)
    assert first.GetGeoTransform() == grid.GetGeoTransform() == gdal.Open(str(output)).GetGeoTransform()
    assert first.RasterXSize * first.RasterYSize < whole.size
    moved = tmp_path / "moved"
    moved.mkdir()
    for path in tmp_path.glob("o.*"):
        path.rename(moved / path.name)
    assert np.array_equal(_pixels(moved / "o.vrt"), whole)


def test_a_vrt_of_another_job_stays_until_the_new_one_is_whole(tmp_path, scene, model, plain):
    output = tmp_path / "o.vrt"
    apply(model, scene, str(output))
    before = output.read_bytes()
    mask = write_raster(tmp_path / "mask.tif", np.triu(np.ones((90, 70), np.uint8))[..., None], geotransform=ROTATED)
    apply(model, scene, str(output), mask=mask, shard=(1, 2))
    assert output.read_bytes() == before
    assert apply(model, scene, str(output), mask=mask, shard=(2, 2)).complete
    assert (_pixels(output) == 0).any()


@pytest.mark.parametrize("shares", [1, 2])
def test_a_cloud_optimised_map_opens_with_the_same_pixels_names_and_colours(tmp_path, scene, model, plain, shares):
    output, confidence = tmp_path / "o.tif", tmp_path / "c.tif"
    for index in range(1, shares + 1):
        given = {"shard": (index, shares) if shares > 1 else None, "confidence": str(confidence)}
        apply(model, scene, str(output), cloud_optimised=True, **given)
    for path, like in zip((output, confidence), plain):
        made, wanted = gdal.Open(str(path)), gdal.Open(str(like))
        assert made.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        assert np.array_equal(made.ReadAsArray(), wanted.ReadAsArray())
        assert made.GetGeoTransform() == wanted.GetGeoTransform() and made.GetProjection() == wanted.GetProjection()
        bands = [dataset.GetRasterBand(1) for dataset in (made, wanted)]
        assert len({band.GetNoDataValue() for band in bands}) == len({band.GetDescription() for band in bands}) == 1
        tables = [band.GetDefaultRAT() for band in bands]
        if path == output:
            assert tables[0].GetRowCount() == tables[1].GetRowCount() == model.clusters
    assert read_classes(str(output)) == read_classes(str(plain[0]))
    assert read_provenance(str(output))._replace(date="") == read_provenance(str(plain[0]))._replace(date="")
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_outputs_that_do_not_go_together_are_refused(tmp_path, scene, model):
    with pytest.raises(SSCCError, match="cannot be cloud-optimised"):
        apply(model, scene, str(tmp_path / "o.vrt"), cloud_optimised=True)
    with pytest.raises(SSCCError, match=r"must end in \.vrt"):
        apply(model, scene, str(tmp_path / "o.vrt"), confidence=str(tmp_path / "c.tif"))
    with pytest.raises(SSCCError, match="only folders of this machine"):
        apply(model, scene, "/vsis3/bucket/o.tif")


def test_a_full_disk_keeps_the_earlier_map(tmp_path, scene, model, plain, monkeypatch):
    """GDAL's driver returns a dataset also where it could not write all of it."""
    before = plain[0].read_bytes()

    class Full:
        def __init__(self, driver):
            self.driver = driver

        def CreateCopy(self, *args, **options):  # noqa: N802
            made = self.driver.CreateCopy(*args, **options)
            gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "no space left")
            return made

    driver = gdal.GetDriverByName("COG")
    monkeypatch.setattr(cog, "gdal_try", lambda call, *args, **more: gdal_try(Full(driver).CreateCopy, *args, **more))
    with pytest.raises(SSCCError, match="plain.tif: cannot be written; is the disk full"):
        apply(model, scene, str(plain[0]), cloud_optimised=True)
    assert plain[0].read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if "cog" in path.name or "part" in path.name]


def test_more_blocks_than_files_may_be_open(tmp_path, scene, model, plain, monkeypatch):
    monkeypatch.setattr(shards, "OPEN_FILES", 1)
    for share in (1, 2, 3):
        apply(model, scene, str(tmp_path / "whole.tif"), shard=(share, 3))
    assert np.array_equal(_pixels(tmp_path / "whole.tif"), _pixels(plain[0]))


def test_a_confidence_of_another_scene_is_not_taken_for_that_of_the_map(tmp_path, scene, model, plain):
    job = {"shard": (1, 1), "confidence": str(tmp_path / "c.tif")}
    apply(model, scene, str(tmp_path / "map.tif"), **job)
    whole = _pixels(tmp_path / "c.tif")
    (tmp_path / "c.tif").write_bytes(plain[0].read_bytes())
    (tmp_path / "c.tif.aux.xml").unlink()
    apply(model, scene, str(tmp_path / "map.tif"), **job)
    assert np.array_equal(_pixels(tmp_path / "c.tif"), whole)
