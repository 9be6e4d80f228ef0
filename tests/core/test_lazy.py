"""Cubes of Dask: the lazy map equals the map of the file, bit for bit, whatever the chunks."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from sscc import dask as sscc_dask
from sscc.core.base.errors import SSCCError
from sscc.core.maps.apply import apply
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

dask = pytest.importorskip("dask")
array = pytest.importorskip("dask.array")

ROWS, COLS = 530, 700


@pytest.fixture(scope="module")
def cube():
    values, _ = field_scene(rows=ROWS, cols=COLS)
    values[100:140, 240:300] = -1.0
    values[400, 500, 3] = np.nan
    return values


@pytest.fixture(scope="module")
def model(tmp_path_factory, cube):
    scene = write_raster(tmp_path_factory.mktemp("model") / "scene.tif", cube[:90, :70].copy(), nodata=[-1] * 12)
    path = str(tmp_path_factory.mktemp("model") / "m.sscc")
    train([scene], Settings(3, preset="quick", steps=3)).save(path)
    return path


@pytest.mark.parametrize("striped, options", [(False, ["TILED=YES"]), (True, [])], ids=("tiled", "striped"))
@pytest.mark.parametrize("chunks", [(100, 256, 5), (530, 700, 12), (256, 300, 12)])
def test_a_lazy_map_equals_the_map_of_the_file(tmp_path, model, cube, striped, options, chunks):
    scene = write_raster(tmp_path / "scene.tif", cube, nodata=[-1] * 12, options=options)
    apply(sscc_dask.Model.load(model), scene, str(tmp_path / "o.tif"), confidence=str(tmp_path / "c.tif"))
    lazy = sscc_dask.apply(model, array.from_array(cube, chunks), nodata=-1, striped=striped)
    clusters, confidence = dask.compute(lazy.clusters, lazy.confidence, scheduler="synchronous")
    for found, name in ((clusters, "o.tif"), (confidence, "c.tif")):
        wanted = gdal.Open(str(tmp_path / name)).ReadAsArray()
        assert found.dtype == wanted.dtype
        np.testing.assert_array_equal(found, wanted)
    assert (clusters[100:140, 240:300] == 0).all() and (clusters > 0).any()


def test_nothing_is_read_before_it_is_asked_for(model, cube):
    read = []

    def chunk(block_info):
        read.append(block_info[None]["chunk-location"])
        (top, bottom), (left, right), _ = block_info[None]["array-location"]
        return cube[top:bottom, left:right]

    lazy = sscc_dask.apply(model, array.map_blocks(chunk, chunks=((256, 274), (256, 444), (12,)), dtype=np.float32))
    assert not read and lazy.clusters.shape == (ROWS, COLS)
    lazy.clusters[:10, :10].compute(scheduler="synchronous")
    assert sorted(set(read)) == [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 0)]


@pytest.mark.parametrize("wrong", [np.zeros((9, 9, 12)), array.zeros((12, 9, 9)), array.zeros((9, 9))])
def test_a_cube_that_does_not_fit_is_refused_before_anything_is_computed(model, wrong):
    with pytest.raises(SSCCError, match="the cube"):
        sscc_dask.apply(model, wrong)
