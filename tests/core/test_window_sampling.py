"""What is read of a scene: evenly spread, enough of it, and found where little is valid."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr
from sscc.core.base.errors import SSCCError, never, no_log, no_progress
from sscc.core.features.training_data import read_sample
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window
from sscc.core.scene.window_sampling import allocate, read_spread, spread

from .conftest import field_scene, write_raster


def sample(scenes, bands=None, mask=None, memory=512):
    return read_sample(scenes, bands, mask, memory, no_progress, never, no_log)


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=30), st.integers(0, 10**8))
def test_shares_are_fair_and_nothing_is_left_over(sizes, total):
    dealt = allocate(sizes, total)
    assert sum(dealt) == min(total, sum(sizes))
    cut = [share for share, size in zip(dealt, sizes) if share < size]
    assert all(0 <= share <= size for share, size in zip(dealt, sizes))
    # Who did not get all of its own got as much as any other, but for the rounding.
    assert not cut or min(cut) >= max(dealt) - len(sizes)


def test_what_a_small_scene_leaves_goes_to_the_others():
    assert allocate([10, 1000, 1000], 1000) == [10, 495, 495]
    assert allocate([1000, 1000, 10], 1000) == [495, 495, 10]


class Size:
    """As much of a scene as `spread` asks for."""

    def __init__(self, rows, cols, striped=False):
        self.rows, self.cols, self.striped, self.area = rows, cols, striped, Window(0, 0, rows, cols)


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(1, 300), st.booleans(), st.sampled_from([16, 64]))
def test_windows_are_apart_inside_and_as_many_as_asked(rows, cols, count, striped, side):
    windows = spread(Size(rows, cols, striped and cols > 256), count, side)
    assert len(set(windows)) == len(windows) == min(count, -(-rows // side) * -(-cols // side))
    for row, col, height, width in windows:
        assert row % side == col % side == 0
        assert height == min(side, rows - row) > 0 and width == min(side, cols - col) > 0


@given(st.integers(512, 5000), st.integers(512, 5000), st.integers(16, 300))
def test_windows_lie_in_all_quarters(rows, cols, count):
    quarters = [(2 * row // rows, 2 * col // cols) for row, col, _, _ in spread(Size(rows, cols), count)]
    assert set(quarters) == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_the_only_window_lies_in_the_middle():
    assert spread(Size(640, 640), 1) == [(320, 320, 64, 64)]


@pytest.mark.parametrize("shape", [(2000, 128), (5000, 192), (3000, 256)])
def test_a_narrow_scene_is_sampled_over_its_whole_width(shape):
    assert {window.col for window in spread(Size(*shape), 40)} == set(range(0, shape[1], 64))


def test_few_lines_of_a_striped_scene_are_read():
    assert len({window.row for window in spread(Size(5000, 5000, True), 300)}) == 8


@pytest.mark.parametrize("shape", [(1, 20_000), (20_000, 1), (3, 9000)])
def test_pixels_are_counted_not_windows(raster, shape):
    with Scene.open(raster(np.ones((*shape, 1), np.uint8)), survey=False) as scene:
        pieces = list(read_spread(scene, 8000, 16_000))
    assert 7000 < sum(piece.valid.sum() for piece in pieces) <= 8200


def swath(path: Path, valid: np.ndarray) -> str:
    """A scene that holds data in some pixels only."""
    values = field_scene(rows=valid.shape[0], cols=valid.shape[1], bands=4)[0]
    values[~valid] = -1
    return write_raster(path, values, nodata=[-1] * 4)


def test_a_thin_swath_is_found_and_gives_its_full_share(tmp_path):
    rows, cols = np.mgrid[:1600, :1600]
    valid = np.abs(rows - cols) < 60
    with Scene.open(swath(tmp_path / "s.tif", valid)) as scene:
        pieces = list(read_spread(scene, 60_000, 200_000))
    had = sum(int(piece.valid.sum()) for piece in pieces)
    assert 54_000 <= had <= 65_000 and len({piece.window for piece in pieces}) == len(pieces)
    places = np.array([piece.window.row for piece in pieces])
    assert places.min() < 300 and places.max() > 1200


def test_an_island_in_an_empty_scene_is_found(tmp_path):
    valid = np.zeros((1500, 1500), bool)
    valid[1090:1160, 300:390] = True
    assert sample([swath(tmp_path / "s.tif", valid)]).pixels == 70 * 90


def test_a_small_mask_in_a_large_scene_is_found(tmp_path):
    path = str(tmp_path / "large.vrt")
    source = write_raster(tmp_path / "source.tif", field_scene(rows=1500, cols=1500, bands=4)[0])
    gdal.BuildVRT(path, [source]).FlushCache()
    inside = np.zeros((1500, 1500, 1), np.uint8)
    inside[1100:1150, 300:370] = 1
    mask = write_raster(tmp_path / "mask.tif", inside)
    assert sample([path], mask=mask).pixels == 50 * 70


@pytest.mark.parametrize("epsg", [32633, 4326])
def test_the_search_begins_where_the_mask_is(tmp_path, epsg):
    """One field of 20 x 30 pixels in a scene of 40,000 x 40,000, which no grid of windows would meet."""
    path = str(tmp_path / "huge.vrt")
    source = write_raster(tmp_path / "source.tif", field_scene(rows=64, cols=64, bands=4)[0])
    huge = gdal.Translate(path, source, format="VRT", width=40_000, height=40_000)
    x, dx, _, y, _, dy = huge.GetGeoTransform()
    huge = None
    left, top = x + dx * 20_010, y + dy * 20_020
    mask = rectangle(tmp_path / "mask.gpkg", (left, left + 30 * dx, top, top + 20 * dy), epsg)
    with Scene.open(path, mask=mask, survey=False) as scene:
        area = scene.area
        assert area == (19_968, 19_968, 128, 128)
    assert sample([path], mask=mask).pixels == pytest.approx(600, abs=30)
    with pytest.raises(SSCCError, match="inside the mask"):
        sample([path], mask=rectangle(tmp_path / "off.gpkg", (left - 1e6, left - 9e5, top, top - 1e3), 32633))


def rectangle(path, place, epsg):
    """A polygon layer of one rectangle (left, right, top, bottom in EPSG:32633), kept in another CRS."""
    ours, theirs = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((ours, 32633), (theirs, epsg)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    left, right, top, bottom = place
    ring = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    shape.Transform(osr.CoordinateTransformation(ours, theirs))
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("mask", theirs, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    return str(path)


def test_a_scene_whose_corner_is_empty_counts_among_many(tmp_path):
    valid = np.ones((400, 400), bool)
    valid[:200, :200] = False
    one = swath(tmp_path / "s.tif", valid)
    found = sample([one] * 20)
    assert len(found.description["scenes"]) == 20 and found.pixels > 0.8 * 2**17


def test_memory_bounds_what_is_held(tmp_path):
    valid = np.zeros((900, 900), bool)
    valid[::64, ::64] = True  # one pixel of every window
    path = swath(tmp_path / "s.tif", valid)
    with Scene.open(path) as scene:
        assert sum(piece.valid.size for piece in read_spread(scene, 2**15, 2**16)) <= 2**16


def waves(values):
    return [{"wavelength": str(value), "wavelength_units": "nm"} for value in values]


def test_scenes_of_other_wavelengths_do_not_mix(tmp_path):
    values = field_scene(bands=4)[0]
    first = write_raster(tmp_path / "a.tif", values, band_metadata=waves([450, 550, 650, 750]))
    near = write_raster(tmp_path / "b.tif", values, band_metadata=waves([451, 549, 650, 752]))
    other = write_raster(tmp_path / "c.tif", values, band_metadata=waves([450, 550, 690, 750]))
    assert sample([first, near]).description["wavelengths"] == [450, 550, 650, 750]
    with pytest.raises(SSCCError, match="c.tif: band 3 is at 690.0 nm, in the first scene at 650.0 nm"):
        sample([first, other])


def test_wavelengths_of_bands_left_out_do_not_matter(tmp_path):
    values = field_scene(bands=4)[0]
    first = write_raster(tmp_path / "a.tif", values, band_metadata=waves([450, 550, 650, 750]))
    other = write_raster(tmp_path / "b.tif", values, band_metadata=waves([450, 550, 650, 0.0]))
    assert sample([first, other], "1-3").description["bands"] == [1, 2, 3]


def test_an_island_is_found_where_the_first_band_is_dead(tmp_path):
    valid = np.zeros((1500, 1500), bool)
    valid[1090:1160, 300:390] = True
    values = field_scene(rows=1500, cols=1500, bands=4)[0]
    values[~valid] = -1
    values[:, :, 0] = -1
    found = sample([write_raster(tmp_path / "s.tif", values, nodata=[-1] * 4)])
    assert found.description["bands"] == [2, 3, 4] and found.pixels == 70 * 90
