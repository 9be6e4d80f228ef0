"""Which pixels count: transparency, nodata that a type cannot hold, and values missing in few bands."""

from __future__ import annotations

from typing import List

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError, never, no_progress
from sscc.core.features.training_data import read_sample
from sscc.core.maps.apply import apply
from sscc.core.scene.scene import Scene
from sscc.core.scene.survey import few_bands
from sscc.core.scene.window import Window
from sscc.core.twin.trainer import Settings, train

from .conftest import UTM, field_scene

ROWS, COLS = 40, 32
KINDS = {gdal.GDT_Byte: 250.0, gdal.GDT_UInt16: 60000.0, gdal.GDT_Int16: 30000.0, gdal.GDT_Float32: 1.0}


def whole(scene):
    return scene.read(Window(0, 0, scene.rows, scene.cols))


def mosaic(path, bands: int, kind: int, alpha: np.ndarray, place: int = -1) -> str:
    """A scene of `bands` bands and an alpha band, at a place among them."""
    values = field_scene(rows=ROWS, cols=COLS, bands=bands)[0]
    planes = list(np.moveaxis(values / values.max() * KINDS[kind], -1, 0))
    planes.insert(place % (bands + 1), alpha)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, bands + 1, kind, ["PHOTOMETRIC=MINISBLACK"])
    dataset.SetGeoTransform(UTM)
    for number, plane in enumerate(planes, 1):
        dataset.GetRasterBand(number).WriteArray(plane)
    for number in range(1, bands + 2):  # the first four bytes may be tagged by the driver
        interpretation = gdal.GCI_AlphaBand if number == place % (bands + 1) + 1 else gdal.GCI_Undefined
        dataset.GetRasterBand(number).SetColorInterpretation(interpretation)
    dataset = None
    return str(path)


def collar(top: float) -> np.ndarray:
    """Transparency: a collar of 0, one row between, else `top`."""
    alpha = np.full((ROWS, COLS), top, np.float32)
    alpha[:7], alpha[7] = 0, top / 2
    return alpha


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bands", [1, 3, 4, 6, 9])
def test_transparency_is_the_mask_in_every_type_and_number_of_bands(tmp_path, kind, bands):
    path = mosaic(tmp_path / "odm.tif", bands, kind, collar({gdal.GDT_Byte: 255, gdal.GDT_UInt16: 65535}.get(kind, 2)))
    with Scene.open(path) as scene:
        assert scene.bands == tuple(range(1, bands + 1)) and scene.transparency == (bands + 1,)
        _, valid = whole(scene)
        assert f"band {bands + 1} is transparency (alpha)" in scene.remarks[0]
    expected = np.ones((ROWS, COLS), bool)
    expected[:7] = False
    np.testing.assert_array_equal(valid, expected)


def test_transparency_may_be_any_band(tmp_path):
    with Scene.open(mosaic(tmp_path / "argb.tif", 5, gdal.GDT_Byte, collar(255), place=0)) as scene:
        assert scene.bands == (2, 3, 4, 5, 6)
        assert not whole(scene)[1][:7].any()


def near_infrared() -> np.ndarray:
    values = np.random.default_rng(1).integers(1, 250, (ROWS, COLS)).astype(np.float32)
    values[30:, :10] = 0  # water
    return values


@pytest.mark.parametrize("bands", [None, [1, 2, 3, 4]])
def test_near_infrared_that_is_tagged_as_alpha_is_a_band(tmp_path, bands):
    with Scene.open(mosaic(tmp_path / "rgbn.tif", 3, gdal.GDT_Byte, near_infrared()), bands) as scene:
        assert scene.bands == (1, 2, 3, 4) and scene.transparency == ()
        assert "band 4 is tagged as transparency (alpha) but has many values" in scene.remarks[0]
        assert whole(scene)[1].all()


def test_bands_that_are_named_win(tmp_path):
    with Scene.open(mosaic(tmp_path / "a.tif", 6, gdal.GDT_UInt16, collar(65535)), list(range(1, 8))) as scene:
        assert scene.bands == (1, 2, 3, 4, 5, 6, 7)
        assert not whole(scene)[1][:7].any()
    with Scene.open(mosaic(tmp_path / "b.tif", 3, gdal.GDT_Byte, near_infrared()), [1, 2]) as scene:
        assert scene.bands == (1, 2) and whole(scene)[1].all()


def test_how_alpha_is_read_is_told_in_training_and_map(tmp_path):
    path, said = mosaic(tmp_path / "odm.tif", 6, gdal.GDT_UInt16, collar(65535)), []
    model = train([path], Settings(2, preset="quick", steps=2), log=said.append)
    result = apply(model, path, str(tmp_path / "map.tif"), log=said.append)
    assert sum("odm: band 7 is transparency (alpha)" in line for line in said) == 2
    assert result.valid_pixels == (ROWS - 7) * COLS


@pytest.mark.parametrize(
    ("kind", "nodata", "held"),
    [
        ("uint8", -9999, False), ("uint8", 256, False), ("uint8", 0.5, False), ("uint8", float("nan"), False),
        ("int16", -99999, False), ("int16", 1e20, False),
        ("uint8", 0, True), ("int16", -9999, True), ("float32", float("nan"), True), ("float32", -3.4028235e38, True),
    ],
)  # fmt: skip
def test_a_nodata_value_that_the_type_cannot_hold_counts_as_none(raster, kind, nodata, held):
    values = np.random.default_rng(0).integers(1, 200, (9, 8, 5)).astype(kind)
    values[:2] = 0  # a black collar: no data where nothing else is told
    with Scene.open(raster(values, nodata=[nodata] * 5)) as scene:
        _, valid = whole(scene)
        assert valid[2:].all() and valid[:2].all() == (held and nodata != 0)
        assert any("is ignored because" in remark for remark in scene.remarks) == (not held)


def sample_of(path: str, said: List[str]) -> int:
    return read_sample([path], None, None, 512, no_progress, never, said.append).pixels


def gappy(bands: int, noisy, share: float, nodata: float = 0.0, seed: int = 2) -> np.ndarray:
    values = np.abs(field_scene(rows=ROWS, cols=COLS, bands=bands)[0]) + 1
    for band in noisy:
        values[np.random.default_rng(seed + band).random((ROWS, COLS)) < share, band] = nodata
    return values


@pytest.mark.parametrize(
    ("nodata", "bands", "share"),
    [(0.0, 60, 0.05), (-9999.0, 60, 0.3), (float("nan"), 20, 0.05), (0.0, 20, 0.4), (0.0, 5, 0.05), (-9999.0, 5, 0.3)],
)
def test_few_bands_cost_no_more_than_a_hundredth_of_the_pixels(tmp_path, raster, nodata, bands, share):
    noisy = {60: [20, 21, 40], 20: [7], 5: [3]}[bands]
    path, said = raster(gappy(bands, noisy, share, nodata), nodata=[nodata] * bands), []
    assert sample_of(path, said) >= 0.99 * ROWS * COLS
    model = train([path], Settings(3, preset="quick", steps=2), log=said.append)
    result = apply(model, path, str(tmp_path / "map.tif"), log=said.append)
    assert result.valid_pixels >= 0.99 * ROWS * COLS
    left_out = bands > 5 and share > 0.1
    assert any("nodata where other bands have data" in line for line in said) == left_out
    assert any("have no data in a few bands" in line for line in said) == (not left_out)


def test_values_missing_here_and_there_are_filled_in(tmp_path, raster):
    clean = gappy(40, [], 0)
    holes = np.random.default_rng(4).random(clean.shape) < 0.01  # a third of the pixels lack a band
    said: List[str] = []
    model = train([raster(clean)], Settings(3, preset="quick", steps=30))
    holed = raster(np.where(holes, -9999, clean).astype(np.float32), "holed.tif", nodata=[-9999] * 40)
    result = apply(model, holed, str(tmp_path / "holed_map.tif"), log=said.append)
    apply(model, raster(clean), str(tmp_path / "map.tif"))
    maps = [gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("map.tif", "holed_map.tif")]
    assert result.valid_pixels >= 0.99 * ROWS * COLS and (maps[0] == maps[1]).mean() > 0.98
    assert any("of the pixels have no data in a few bands" in line for line in said)


def test_pixels_that_lack_many_bands_are_lost_and_the_bands_are_named(raster):
    values = gappy(20, [], 0)
    values[:8, :, 10:16] = -9999
    said: List[str] = []
    assert sample_of(raster(values, nodata=[-9999] * 20), said) == (ROWS - 8) * COLS
    assert any("20 % of the pixels are not used because" in line and "mainly 11, 12" in line for line in said)


def test_a_scene_without_gaps_is_read_the_same_leniently(raster):
    values, _ = field_scene()
    values[:9] = -9999
    path = raster(values, nodata=[-9999] * 12)
    with Scene.open(path) as strict, Scene.open(path, lenient=True) as lenient:
        for one, two in zip(whole(strict), whole(lenient)):
            np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize(("bands", "few"), [(1, 0), (3, 0), (4, 1), (10, 1), (20, 1), (21, 2), (200, 19)])
def test_how_many_bands_are_few(bands, few):
    assert few_bands(bands) == few


def test_an_alpha_band_that_hides_everything_is_no_valid_pixel(tmp_path):
    with pytest.raises(SSCCError, match="has no valid pixel"):
        Scene.open(mosaic(tmp_path / "hidden.tif", 3, gdal.GDT_Byte, np.zeros((ROWS, COLS), np.float32)))


@pytest.mark.parametrize(("values", "told"), [((0, 255), True), ((100,), False)])
def test_a_collar_of_three_bands_is_told(raster, values, told):
    picture = np.random.default_rng(0).integers(1, 255, (ROWS, COLS, 1)).repeat(3, axis=2).astype(np.uint8)
    picture[:, 16:] = np.random.default_rng(1).integers(1, 255, (ROWS, 16, 3))
    for row, value in enumerate(values):
        picture[3 * row : 3 * row + 3] = value
    said: List[str] = []
    sample_of(raster(picture), said)
    assert any("in all bands; if that means nodata" in line for line in said) == told


def test_a_band_without_data_inside_the_mask_is_named(raster):
    values = np.random.default_rng(0).normal(50, 5, (120, 120, 12)).astype(np.float32)
    values[:30, :30, 6] = np.nan
    mask = np.zeros((120, 120, 1), np.uint8)
    mask[:30, :30] = 1
    path, where = raster(values, name="s.tif"), raster(mask, name="mask.tif")
    with pytest.raises(SSCCError, match="s: band 7 has no data in the pixels that are used"):
        read_sample([path], None, where, 512, no_progress, never, lambda _: None)
