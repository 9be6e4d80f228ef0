"""Files that hold data in a small part only: sparse GeoTIFFs, and VRTs of any size."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError, never, no_log, no_progress
from sscc.core.features.training_data import read_sample
from sscc.core.maps.apply import apply
from sscc.core.pseudo_labels.suggest import suggest
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window, tile_grid

from .conftest import field_scene, write_raster

SIDE = 2_000_000_000


def inside_a_vrt(path, source, at, side=SIDE, nodata=None, bands=12):
    """A VRT of `side` x `side` pixels with a raster of 48 x 40 pixels at these rows and columns, and nothing else."""
    value = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
    sources = "".join(
        f"<SimpleSource><SourceFilename>{source}</SourceFilename><SourceBand>%d</SourceBand>"
        '<SrcRect xOff="0" yOff="0" xSize="40" ySize="48"/>'
        f'<DstRect xOff="{col}" yOff="{row}" xSize="40" ySize="48"/></SimpleSource>' for row, col in at
    )
    every = "".join(
        f'<VRTRasterBand dataType="Float32" band="{band}">{value}{sources.replace("%d", str(band))}</VRTRasterBand>'
        for band in range(1, bands + 1)
    )
    path.write_text(f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}">{every}</VRTDataset>')
    return str(path)


@pytest.mark.parametrize("nodata", [-1, None])
def test_the_data_of_an_almost_empty_raster_are_found(tmp_path, fields, nodata):
    scene = inside_a_vrt(tmp_path / "s.vrt", fields, [(10**9 + 7, 5)], nodata=nodata)
    sample = read_sample([scene], None, None, 512, no_progress, never, no_log)
    assert sample.pixels == 48 * 40 and len(sample.blocks) == 1
    np.testing.assert_array_equal(sample.blocks[0].values, np.moveaxis(field_scene()[0], -1, 0))
    assert suggest(scene, max_clusters=4).pixels == 48 * 40


def test_a_raster_too_large_for_a_map_is_refused_with_the_command_that_clips_it(tmp_path, fields, model):
    scene = inside_a_vrt(tmp_path / "s.vrt", fields, [(10**9 + 7, 5)], nodata=-1)
    with pytest.raises(SSCCError, match=r"4,000,000 TB .* gdal_translate -of VRT -srcwin 5 1000000007 40 48 "):
        apply(model, scene, str(tmp_path / "o.tif"))
    assert len(tile_grid(SIDE, SIDE)) == (SIDE // 256) ** 2  # without a list of them


@pytest.mark.parametrize("nodata", [-1, None])
def test_what_is_not_read_is_what_reading_finds(tmp_path, fields, nodata, monkeypatch):
    path = inside_a_vrt(tmp_path / "s.vrt", fields, [(30, 20), (300, 400)], side=512, nodata=nodata)
    windows = [*tile_grid(512, 512, 64)]
    with Scene.open(path) as scene:
        skipped = [window for window in windows if scene._coverage.vacant(window)]
        quick = [scene.read(window) for window in windows]
        monkeypatch.setattr(type(scene._coverage), "vacant", lambda self, window: False)
        for (values, valid), window in zip(quick, windows):
            slow, there = scene.read(window)
            np.testing.assert_array_equal(valid, there)
            np.testing.assert_array_equal(values, slow)
    assert len(skipped) > 50


def test_zeros_where_nothing_is_stored_are_data_if_nothing_else_is_told(tmp_path):
    values = np.zeros((300, 300, 3), np.int16)
    values[:40, :40] = np.random.default_rng(0).integers(1, 9, (40, 40, 3))
    path = write_raster(tmp_path / "s.tif", values[:40, :40])
    vrt = str(tmp_path / "s.vrt")
    gdal.Translate(vrt, path, format="VRT", srcWin=[0, 0, 300, 300])
    with Scene.open(vrt) as scene:
        assert scene.extent == Window(0, 0, 300, 300)
        read, valid = scene.read(Window(0, 0, 300, 300))
    assert valid.all()
    np.testing.assert_array_equal(read, values)
