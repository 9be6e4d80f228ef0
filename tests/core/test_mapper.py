"""Applying a model: every window, every share and every crop of a scene gives the same map."""

from __future__ import annotations

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from sklearn.metrics import adjusted_rand_score
from sscc.core.base.errors import Cancelled, SSCCError
from sscc.core.base.memory import MAPPING
from sscc.core.maps import mapper, reading
from sscc.core.maps.apply import apply
from sscc.core.maps.mapper import Mapper
from sscc.core.maps.reading import prefetch
from sscc.core.scene.scene import LONG_ROW, Scene
from sscc.core.scene.window import Window, tile_grid
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train
from threadpoolctl import threadpool_limits

from .conftest import ROTATED, UTM, field_scene, write_raster


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A scene of fields with a hole of nodata."""
    values, _ = field_scene(rows=100, cols=90, classes=4)
    values[20:50, 30:60] = -1
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", values, nodata=[-1] * 12)


@pytest.fixture(scope="module")
def model(scene):
    return train([scene], Settings(4, preset="quick", steps=5))


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_the_map_has_clusters_where_the_scene_is_valid(tmp_path, scene, model):
    result = apply(model, scene, str(tmp_path / "o.tif"), confidence=str(tmp_path / "c.tif"))
    classes, confidence = read(tmp_path / "o.tif"), read(tmp_path / "c.tif")
    hole = np.zeros((100, 90), bool)
    hole[20:50, 30:60] = True
    assert (classes[hole] == 0).all() and (confidence[hole] == -1).all()
    assert ((classes[~hole] >= 1) & (classes[~hole] <= 4)).all()
    assert ((confidence[~hole] > 0) & (confidence[~hole] <= 1)).all()
    assert result.valid_pixels == (~hole).sum() == sum(result.counts)
    assert result.counts == [int((classes == k).sum()) for k in range(1, 5)]
    assert result.clusters_found == len(set(classes[~hole]))
    assert result.mean_confidence == pytest.approx(confidence[~hole].mean(), rel=1e-4)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["c.tif", "o.qml", "o.tif", "o.tif.aux.xml"]


@pytest.mark.parametrize("tile", [7, 32, 64])
def test_the_map_does_not_depend_on_the_window_size(scene, model, tile):
    labels = {}
    for side in (tile, 1000):
        worker = Mapper(model, "cpu")
        with Scene.open(scene, model.bands, survey=False) as opened:
            whole = np.zeros(opened.shape, int)
            for (row, col, rows, cols), classes, *_ in worker.tiles(opened, tile_grid(*opened.shape, side)):
                whole[row : row + rows, col : col + cols] = classes
            labels[side] = whole
    np.testing.assert_array_equal(labels[tile], labels[1000])


def test_the_file_is_the_same_whatever_the_memory_the_threads_and_other_trainings(tmp_path, scene, model):
    def mapped(memory=0):
        paths = [str(tmp_path / name) for name in ("o.tif", "c.tif")]
        apply(model, scene, paths[0], confidence=paths[1], memory=memory, device="cpu")
        return [Path(path).read_bytes() for path in paths]

    usual, threads = mapped(), torch.get_num_threads()
    try:
        for count in (1, 2):
            torch.set_num_threads(count)
            with threadpool_limits(count):
                one, other = mapped(MAPPING + 1), mapped(4096)  # the confidence may be rounded otherwise
                assert one == other and one[0] == usual[0]
    finally:
        torch.set_num_threads(threads)
    with ThreadPoolExecutor(1) as other:
        training = other.submit(train, [scene], Settings(4, preset="quick", steps=3))
        assert mapped() == usual
    assert training.result().clusters == 4


@pytest.fixture
def wide(tmp_path):
    """The same wide scene as a file of whole rows and as one of tiles."""
    values, _ = field_scene(rows=150, cols=400, classes=4)
    values[20:50, 30:60] = -1
    rows = write_raster(tmp_path / "rows.tif", values, nodata=[-1] * 12)
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    gdal.Translate(str(tmp_path / "tiles.tif"), rows, creationOptions=options)
    return rows, str(tmp_path / "tiles.tif")


def test_each_row_of_a_striped_file_is_read_once(tmp_path, monkeypatch, wide, model):
    maps, read_rows = {}, {}
    real = Scene.read
    for path in wide:
        seen = read_rows.setdefault(path, np.zeros(150, int))

        def counted(scene, window, seen=seen):
            seen[window.row : window.row + window.rows] += 1
            return real(scene, window)

        monkeypatch.setattr(Scene, "read", counted)
        apply(model, path, str(tmp_path / "o.tif"), confidence=str(tmp_path / "c.tif"))
        maps[path] = read(tmp_path / "o.tif"), read(tmp_path / "c.tif")
    assert (read_rows[wide[0]] == 1).all() and read_rows[wide[1]].max() > 1
    # Sums are rounded in another order where other pixels lie beside.
    np.testing.assert_allclose(maps[wide[0]][1], maps[wide[1]][1], atol=1e-5)
    assert (maps[wide[0]][0] != maps[wide[1]][0]).mean() < 1e-4


@pytest.mark.parametrize(
    "block, cols, bands, rows",
    [
        ((1, 8192), 8192, 100, 20),  # what fits
        ((1, 600), 600, 50, 64),  # no more than a strip
        ((8, 8192), 8192, 100, 16),  # whole blocks
        ((128, 8192), 8192, 100, 0),  # tall blocks
        ((1, 90_000), 90_000, 200, 0),  # long rows
        ((64, 64), 8192, 100, 0),  # tiles
        ((1, 200), 200, 50, 0),  # short rows
    ],
)
def test_rows_are_read_at_once_where_they_fit(block, cols, bands, rows):
    striped = block[1] >= cols > LONG_ROW
    scene = SimpleNamespace(striped=striped, block=block, cols=cols, bands=range(bands))
    assert mapper.slice_rows(scene, 30, 6) == rows


def test_shares_of_a_striped_file_read_their_own_rows(monkeypatch, tmp_path, wide, model):
    monkeypatch.setattr(mapper, "STRIP", 16)
    monkeypatch.setattr(reading, "STRIP", 16)
    monkeypatch.setattr(reading, "SLICE_BYTES", 16 * 4 * 12 * 400)
    seen, real = np.zeros(150, int), Scene.read

    def counted(scene, window):
        seen[window.row : window.row + window.rows] += 1
        return real(scene, window)

    monkeypatch.setattr(Scene, "read", counted)
    apply(model, wide[0], str(tmp_path / "o.tif"), shard=(1, 4))
    assert seen.max() == 1 and 0 < seen.sum() < 150


@pytest.mark.parametrize("shares", [2, 3])
def test_shares_of_a_striped_file_make_the_same_map(tmp_path, wide, model, shares):
    apply(model, wide[0], str(tmp_path / "whole.tif"), confidence=str(tmp_path / "whole_c.tif"))
    for index in range(1, shares + 1):
        given = {"confidence": str(tmp_path / "c.tif"), "shard": (index, shares)}
        apply(model, wide[0], str(tmp_path / "shared.tif"), **given)
    np.testing.assert_array_equal(read(tmp_path / "shared.tif"), read(tmp_path / "whole.tif"))
    np.testing.assert_array_equal(read(tmp_path / "c.tif"), read(tmp_path / "whole_c.tif"))


@given(
    st.integers(1, 40), st.integers(1, 30), st.integers(1, 9),
    st.lists(st.tuples(*[st.integers(0, 39)] * 2, *[st.integers(1, 20)] * 2)),
)
def test_slices_give_what_was_asked_for(rows, cols, slice_rows, asked):
    values, valid = np.random.default_rng(0).normal(size=(2, rows, cols)), np.arange(rows * cols).reshape(rows, cols)
    parts = []

    def features(window):
        parts.append(window)
        assert window.cols == cols and window.row % slice_rows == 0
        part = np.s_[window.row : window.row + window.rows]
        return values[:, part], valid[part]

    slices = mapper.RowSlices(features, (rows, cols), slice_rows)
    for row, col, height, width in sorted(asked):
        if row < rows and col < cols:
            window = Window(row, col, min(height, rows - row), min(width, cols - col))
            part = np.s_[..., row : row + window.rows, col : col + window.cols]
            for found, wanted in zip(slices(window), (values, valid)):
                np.testing.assert_array_equal(found, wanted[part])


@pytest.mark.parametrize("shares", [1, 3])
def test_shares_make_the_same_map(tmp_path, monkeypatch, scene, model, shares):
    monkeypatch.setattr(mapper, "TILE", 32)
    whole, shared = tmp_path / "whole.tif", tmp_path / "shared.tif"
    apply(model, scene, str(whole), confidence=str(tmp_path / "whole_c.tif"))
    for index in reversed(range(1, shares + 1)):
        assert not shared.exists()
        apply(model, scene, str(shared), confidence=str(tmp_path / "shared_c.tif"), shard=(index, shares))
    np.testing.assert_array_equal(read(shared), read(whole))
    np.testing.assert_array_equal(read(tmp_path / "shared_c.tif"), read(tmp_path / "whole_c.tif"))
    assert not [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")]


@pytest.mark.parametrize("shard", [(0, 2), (3, 2)])
def test_a_share_that_is_none(tmp_path, scene, model, shard):
    with pytest.raises(SSCCError, match="must be between 1"):
        apply(model, scene, str(tmp_path / "o.tif"), shard=shard)


def test_half_a_scene_is_labelled_as_in_the_whole(tmp_path, scene, model):
    values = np.moveaxis(gdal.Open(scene).ReadAsArray(), 0, -1)
    half = write_raster(tmp_path / "half.tif", values[:, 45:].copy(), nodata=[-1] * 12)
    apply(model, scene, str(tmp_path / "whole_map.tif"))
    apply(model, half, str(tmp_path / "half_map.tif"))
    halo = Mapper(model).halo
    np.testing.assert_array_equal(
        read(tmp_path / "half_map.tif")[:, halo:], read(tmp_path / "whole_map.tif")[:, 45 + halo :]
    )


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (3, 2)])
def test_scenes_smaller_than_the_receptive_field(tmp_path, model, shape):
    values, _ = field_scene(classes=4)
    small = write_raster(tmp_path / "small.tif", values[: shape[0], : shape[1]].copy())
    result = apply(model, small, str(tmp_path / "o.tif"))
    assert result.valid_pixels == shape[0] * shape[1]


def test_rotation_is_kept(tmp_path, model):
    turned = write_raster(tmp_path / "turned.tif", field_scene()[0], geotransform=ROTATED)
    apply(model, turned, str(tmp_path / "o.tif"))
    assert gdal.Open(str(tmp_path / "o.tif")).GetGeoTransform() == pytest.approx(ROTATED)


@pytest.mark.parametrize("output", ["output", "confidence"])
def test_a_scene_is_not_written_over(tmp_path, scene, model, output):
    own = str(shutil.copy(scene, tmp_path / "own.tif"))
    before = (tmp_path / "own.tif").read_bytes()
    with pytest.raises(SSCCError, match="is already being read or written by this run"):
        apply(model, own, **{"output": str(tmp_path / "map.tif"), output: own})
    with pytest.raises(SSCCError, match="no file name"):
        apply(model, own, "")
    assert (tmp_path / "own.tif").read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ["own.tif"]


def test_a_mask_bounds_the_map(tmp_path, scene, model):
    allowed = np.zeros((100, 90, 1), np.uint8)
    allowed[60:80, 10:30] = 1
    mask = write_raster(tmp_path / "mask.tif", allowed, geotransform=UTM)
    apply(model, scene, str(tmp_path / "o.tif"), mask=mask)
    np.testing.assert_array_equal(read(tmp_path / "o.tif") > 0, allowed[:, :, 0] > 0)


def test_scale_of_the_stored_numbers_does_not_matter(tmp_path, model, scene):
    values = np.moveaxis(gdal.Open(scene).ReadAsArray(), 0, -1)
    stored = write_raster(tmp_path / "stored.tif", values * 4 + 20, scale=0.25, offset=-5.0, nodata=[16.0] * 12)
    apply(model, scene, str(tmp_path / "a.tif"))
    apply(model, stored, str(tmp_path / "b.tif"))
    assert (read(tmp_path / "a.tif") == read(tmp_path / "b.tif")).mean() > 0.999


def test_cancel_leaves_an_older_map_as_it_was(tmp_path, monkeypatch, scene, model):
    monkeypatch.setattr(mapper, "TILE", 32)
    output = tmp_path / "o.tif"
    output.write_text("older")
    calls = iter([False, False, True])
    with pytest.raises(Cancelled):
        apply(model, scene, str(output), cancelled=lambda: next(calls))
    assert output.read_text() == "older" and [entry.name for entry in tmp_path.iterdir()] == ["o.tif"]


def test_a_scene_of_another_sensor_is_refused(tmp_path, model):
    other = write_raster(tmp_path / "other.tif", field_scene(bands=7)[0])
    with pytest.raises(SSCCError, match="has 7 bands, the model was trained on 12"):
        apply(model, other, str(tmp_path / "o.tif"))


def test_a_scene_without_valid_pixel_leaves_no_map(tmp_path, model):
    empty = write_raster(tmp_path / "empty.tif", np.full((9, 9, 12), -1, np.float32), nodata=[-1] * 12)
    with pytest.raises(SSCCError, match="no valid pixel"):
        apply(model, empty, str(tmp_path / "o.tif"))
    assert [entry.name for entry in tmp_path.iterdir() if "o.tif" in entry.name] == []


def test_a_folder_that_is_not_there_is_told_before_any_work(tmp_path, scene, model):
    with pytest.raises(SSCCError, match="folder does not exist"):
        apply(model, scene, str(tmp_path / "none" / "o.tif"))


def test_the_model_file_maps_like_the_model(tmp_path, scene, model):
    model.save(str(tmp_path / "m.sscc"))
    apply(model, scene, str(tmp_path / "a.tif"))
    apply(Model.load(str(tmp_path / "m.sscc")), scene, str(tmp_path / "b.tif"))
    np.testing.assert_array_equal(read(tmp_path / "a.tif"), read(tmp_path / "b.tif"))


def test_progress_reaches_the_end(tmp_path, scene, model):
    seen = []
    apply(model, scene, str(tmp_path / "o.tif"), progress=lambda fraction, text: seen.append(fraction))
    assert seen == sorted(seen) and seen[-1] == 1.0


def test_prefetch_reads_one_ahead_in_order():
    main, workers = threading.get_ident(), []

    def work(number):
        workers.append(threading.get_ident())
        return number * 2

    assert list(prefetch(work, [1, 2, 3])) == [2, 4, 6]
    assert list(prefetch(work, [])) == []
    assert main not in workers


def test_prefetch_hands_on_errors():
    with pytest.raises(ZeroDivisionError):
        list(prefetch(lambda number: 1 / number, [1, 0, 2]))


def test_a_model_maps_the_half_of_a_scene_that_it_never_saw(tmp_path):
    values, truth = field_scene(rows=64, cols=80, classes=4, seed=2)
    left = write_raster(tmp_path / "left.tif", values[:, :40].copy())
    right = write_raster(tmp_path / "right.tif", values[:, 40:].copy())
    apply(train([left], Settings(4, preset="quick")), right, str(tmp_path / "o.tif"))
    assert adjusted_rand_score(truth[:, 40:].ravel(), read(tmp_path / "o.tif").ravel()) > 0.9


def test_a_scene_in_another_unit_is_told(tmp_path, scene, model):
    said = []
    apply(model, scene, str(tmp_path / "same.tif"), log=said.append)
    assert not any("training data" in line for line in said)
    for name, factor in (("percent", 100), ("reflectance", 1e4)):
        values = gdal.Open(scene).ReadAsArray() / factor
        other = write_raster(tmp_path / f"{name}.tif", np.moveaxis(values, 0, -1).astype(np.float32))
        apply(model, other, str(tmp_path / "other.tif"), log=said.append)
        assert f"{name}: 100 % of the pixels lie outside" in said[-1]


def test_a_scene_is_opened_once_by_apply(tmp_path, raster, model, monkeypatch):
    opened, real = [], gdal.OpenEx

    def counted(path, *arguments, **options):
        opened.append(path)
        return real(path, *arguments, **options)

    monkeypatch.setattr(gdal, "OpenEx", counted)
    scene = raster(field_scene()[0])
    apply(model, scene, str(tmp_path / "c.tif"), confidence=str(tmp_path / "f.tif"))
    assert opened.count(scene) == 1
