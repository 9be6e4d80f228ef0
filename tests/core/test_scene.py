"""Scenes: bands, valid pixels, masks, windows."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from sscc.core.base.errors import SSCCError
from sscc.core.scene.bands import parse_bands
from sscc.core.scene.scene import Scene
from sscc.core.scene.survey import spread_windows
from sscc.core.scene.window import Window

from .conftest import ROTATED, UTM, field_scene, write_raster


def whole(scene):
    return scene.read(Window(0, 0, scene.rows, scene.cols))


@pytest.mark.parametrize("text, bands", [("3", [3]), ("1-3,7", [1, 2, 3, 7]), (" 5 , 2-3,3", [2, 3, 5])])
def test_bands_are_parsed(text, bands):
    assert parse_bands(text) == bands


@pytest.mark.parametrize("text", ["", "0", "5-3", "a", "1,,2", "1-", "-4", "1-60000000", "9" * 5000])
def test_wrong_bands_are_named(text):
    with pytest.raises(SSCCError, match="not a band number"):
        parse_bands(text)


def test_values_come_back_as_stored(raster):
    values, _ = field_scene()
    with Scene.open(raster(values)) as scene:
        read, valid = scene.read(Window(5, 7, 11, 13))
        assert scene.shape == (48, 40) and scene.band_count == 12
    np.testing.assert_array_equal(read, values[5:16, 7:20])
    assert valid.all()


def test_nodata_is_taken_per_band(raster):
    values = np.full((4, 5, 2), 7.0, np.float32)
    values[:, :, 0] += np.arange(5)
    values[:, :, 1] += np.arange(4)[:, None]
    values[0, 0, 0], values[1, 1, 1], values[2, 2, 1] = -1, -2, -1
    with Scene.open(raster(values, "scene.img", nodata=[-1, -2], driver="HFA")) as scene:  # a GeoTIFF has one nodata
        _, valid = whole(scene)
    expected = np.ones((4, 5), bool)
    expected[0, 0] = expected[1, 1] = False  # -1 is a good value of band 2
    np.testing.assert_array_equal(valid, expected)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_are_not_valid(raster, bad):
    values, _ = field_scene()
    values[3, 4, 5] = bad
    with Scene.open(raster(values)) as scene:
        read, valid = whole(scene)
    assert not valid[3, 4] and valid.sum() == valid.size - 1
    assert np.isfinite(read).all()


def test_nodata_nan(raster):
    values, _ = field_scene()
    values[0, :, :] = np.nan
    with Scene.open(raster(values, nodata=[float("nan")] * 12)) as scene:
        _, valid = whole(scene)
    assert not valid[0].any() and valid[1:].all()


def test_the_largest_floats_are_no_measurements(raster):
    values, _ = field_scene()
    values[0], values[1], values[2, 0, 3] = np.finfo(np.float32).min, np.finfo(np.float32).max, -np.inf
    with Scene.open(raster(values)) as scene:
        _, valid = whole(scene)
    assert not valid[:2].any() and not valid[2, 0] and valid[2, 1:].all() and valid[3:].all()


def test_bad_bands_are_dropped_with_their_reason(raster):
    values, _ = field_scene(bands=6)
    values[:, :, 1] = -9  # nodata everywhere
    values[:, :, 2] = 4  # constant
    values[:30, :, 3] = -9  # mostly nodata
    metadata = [{}, {}, {}, {}, {"bbl": "0"}, {"bbl": "1"}]
    with Scene.open(raster(values, nodata=[-9] * 6, band_metadata=metadata)) as scene:
        assert scene.bands == (1, 6)
        assert scene.dropped == {
            2: "nodata everywhere", 3: "constant", 4: "nodata in more than half of the pixels", 5: "bbl=0",
        }
        assert whole(scene)[1].all()


def test_envi_header_gives_bad_bands_and_wavelengths(tmp_path, raster):
    values, _ = field_scene(bands=4)
    path = raster(values, "scene.img", driver="ENVI")
    header = tmp_path / "scene.hdr"
    header.write_text(
        header.read_text() + "bbl = { 1, 0, 1, 1 }\nwavelength = { 0.45, 0.55, 0.65, 0.75 }\n"
        "wavelength units = Micrometers\n"
    )
    with Scene.open(path) as scene:
        assert scene.bands == (1, 3, 4)
        assert scene.wavelengths == pytest.approx((450.0, 650.0, 750.0))
        assert scene.dropped == {2: "bbl=0"}


def test_lists_of_an_envi_header_that_are_of_other_bands_tell_nothing(raster):
    path = raster(field_scene(bands=4)[0], "scene.img", driver="ENVI")
    header = Path(path.replace(".img", ".hdr"))
    header.write_text(header.read_text() + "bbl = { 1, 0, 1, 1, 0 }\nwavelength = { 0.45, 0.55, 0.65 }\n")
    with Scene.open(path) as scene:
        assert scene.bands == (1, 2, 3, 4) and scene.wavelengths is None


@pytest.mark.parametrize(("interleave", "offset"), [("BIL", 0), ("BSQ", 128)])
def test_an_envi_file_that_was_cut_short_is_refused(tmp_path, raster, interleave, offset):
    path = raster(field_scene(bands=4)[0], "scene.img", driver="ENVI", options=[f"INTERLEAVE={interleave}"])
    if offset:
        header, data = tmp_path / "scene.hdr", tmp_path / "scene.img"
        header.write_text(header.read_text().replace("header offset = 0", f"header offset = {offset}"))
        data.write_bytes(b"\0" * offset + data.read_bytes())
    Scene.open(path).close()
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) - 1)
    with pytest.raises(SSCCError, match=r"scene\.img: is shorter \(\d+ bytes\) than its header says \(\d+\)"):
        Scene.open(path)


def test_an_envi_header_is_told_from_its_file(raster):
    values, _ = field_scene()
    header = raster(values, name="scene.img", driver="ENVI").replace(".img", ".hdr")
    with pytest.raises(SSCCError, match=r"scene\.hdr: is a header file; choose the data file next to it"):
        Scene.open(header)


def test_scale_and_offset_are_applied(raster):
    values = np.arange(4 * 5 * 2, dtype=np.int16).reshape(4, 5, 2)
    with Scene.open(raster(values, scale=0.5, offset=3.0, nodata=[0, 0])) as scene:
        read, valid = whole(scene)
    np.testing.assert_allclose(read[1:], values[1:] * 0.5 + 3.0)
    assert not valid[0, 0] and (read[0, 0] == 0).all()


def test_chosen_bands(raster):
    values, _ = field_scene()
    with Scene.open(raster(values), bands=[2, 9]) as scene:
        np.testing.assert_array_equal(whole(scene)[0], values[:, :, [1, 8]])
    with pytest.raises(SSCCError, match="has no band 13; it has bands 1 to 12"):
        Scene.open(raster(values), bands=[13])


def test_dataset_mask_band(raster):
    values, _ = field_scene()
    path = raster(values)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    allowed = np.full((48, 40), 255, np.uint8)
    allowed[:, :10] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(allowed)
    dataset = None
    with Scene.open(path) as scene:
        _, valid = whole(scene)
    np.testing.assert_array_equal(valid, allowed > 0)


def test_alpha_band_is_no_band(raster):
    values = np.random.default_rng(0).integers(1, 250, (9, 8, 4)).astype(np.uint8)
    values[:4, :, 3], values[4, :, 3], values[5:, :, 3] = 0, 100, 255
    path = raster(values, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    with Scene.open(path) as scene:
        assert scene.bands == (1, 2, 3)
        _, valid = whole(scene)
    np.testing.assert_array_equal(valid, values[:, :, 3] > 0)


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda folder: str(folder / "none.tif"), "no such file"),
        (lambda folder: str(folder), "not a raster"),
        (lambda folder: _text(folder), "not a raster"),
    ],
)
def test_what_is_no_raster_is_refused_in_one_line(tmp_path, make, message):
    with pytest.raises(SSCCError, match=message) as caught:
        Scene.open(make(tmp_path))
    assert "\n" not in str(caught.value) and str(tmp_path) in str(caught.value)


def _text(folder: Path) -> str:
    (folder / "notes.txt").write_text("not a raster")
    return str(folder / "notes.txt")


def test_scene_without_valid_pixel(raster):
    with pytest.raises(SSCCError, match="no valid pixel"):
        Scene.open(raster(np.full((5, 5, 3), -1, np.float32), nodata=[-1] * 3))


def test_scene_of_constant_bands(raster):
    with pytest.raises(SSCCError, match="nothing to cluster"):
        Scene.open(raster(np.full((5, 5, 3), 2, np.float32)))


def test_bands_in_rasters_of_their_own_are_to_be_stacked(tmp_path, raster):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("GDAL has no netCDF driver")
    values, apart = field_scene(bands=5)[0], str(tmp_path / "apart.nc")
    gdal.Translate(apart, raster(values), format="netCDF")
    with pytest.raises(SSCCError, match="contains 5 single-band rasters; stack them with gdalbuildvrt -separate"):
        Scene.open(apart)
    names = [name for name, _ in gdal.Open(apart).GetSubDatasets()]
    gdal.BuildVRT(str(tmp_path / "stack.vrt"), names, separate=True).FlushCache()
    with Scene.open(str(tmp_path / "stack.vrt")) as scene:
        np.testing.assert_array_equal(np.sort(whole(scene)[0], axis=0), np.sort(values, axis=0))


def test_subdatasets_are_named(tmp_path, raster):
    path = tmp_path / "several.nc"
    source = raster(field_scene(bands=1)[0])
    with Scene.open(source, survey=False):
        pass
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("GDAL has no netCDF driver")
    from scipy.io import netcdf_file

    with netcdf_file(str(path), "w") as file:
        file.createDimension("y", 6)
        file.createDimension("x", 5)
        for name in ("first", "second"):
            file.createVariable(name, "f4", ("y", "x"))[:] = np.arange(30.0).reshape(6, 5)
    with pytest.raises(SSCCError, match="contains 2 rasters; choose one of them"):
        Scene.open(str(path))
    with Scene.open(f"NETCDF:{path}:second") as scene:
        assert scene.shape == (6, 5)


def test_raster_mask_of_another_grid(raster):
    path = raster(field_scene()[0])
    x, dx, _, y, _, dy = UTM
    coarse = np.zeros((12, 10, 1), np.uint8)
    coarse[3:6, 2:5] = 1
    mask = raster(coarse, "mask.tif", geotransform=(x, 4 * dx, 0, y, 0, 4 * dy))
    with Scene.open(path, mask=mask) as scene:
        _, valid = whole(scene)
        _, part = scene.read(Window(10, 6, 9, 11))
    expected = np.kron(coarse[:, :, 0], np.ones((4, 4))) > 0
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(part, expected[10:19, 6:17])


def polygon(path: Path, ring, epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("areas", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    corners = ", ".join(f"{px} {py}" for px, py in [*ring, ring[0]])
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
    layer.CreateFeature(feature)
    return str(path)


@pytest.mark.parametrize("geotransform", [UTM, ROTATED])
@pytest.mark.parametrize("epsg", [32633, 4326])
def test_polygon_mask_in_another_crs(tmp_path, raster, geotransform, epsg):
    path = raster(field_scene()[0], geotransform=geotransform)
    x, dx, rx, y, ry, dy = geotransform
    corners = [(x + c * dx + r * rx, y + c * ry + r * dy) for r, c in [(8, 4), (8, 20), (24, 20), (24, 4)]]
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32633)
    target.ImportFromEPSG(epsg)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(source, target)
    mask = polygon(tmp_path / "mask.gpkg", [move.TransformPoint(*corner)[:2] for corner in corners], epsg)
    with Scene.open(path, mask=f"{mask}|layername=areas") as scene:
        _, valid = whole(scene)
    expected = np.zeros(valid.shape, bool)
    expected[8:24, 4:20] = True
    assert (valid != expected).mean() < 0.01  # a straight edge may bend between two CRSs by part of a pixel
    assert valid[9:23, 5:19].all() and valid.sum() < 17 * 18


def test_mask_that_misses_the_scene(tmp_path, raster):
    mask = polygon(tmp_path / "mask.gpkg", [(0, 0), (1, 0), (1, 1)], 32633)
    with pytest.raises(SSCCError, match="no valid pixel inside the mask"):
        Scene.open(raster(field_scene()[0]), mask=mask)


@pytest.mark.parametrize("name, reason", [("none.gpkg", "no such file"), ("notes.txt", "neither a raster nor")])
def test_mask_that_is_none(tmp_path, raster, name, reason):
    _text(tmp_path)
    with pytest.raises(SSCCError, match=reason):
        Scene.open(raster(field_scene()[0]), mask=str(tmp_path / name))


def test_enmap_as_delivered_keeps_its_pixels(shared_data):
    with Scene.open(str(shared_data / "EnMAP_tile_raw.tif")) as scene:
        assert len(scene.bands) == 218 and set(scene.dropped) == set(range(130, 136))
        assert whole(scene)[1].all()


def test_survey_covers_a_small_scene_and_bounds_a_large_one(raster):
    values = np.zeros((130, 200, 1), np.uint8)
    values[129, 199] = 1
    with Scene.open(raster(values)) as scene:
        seen = np.zeros(scene.shape, int)
        for window in spread_windows(*scene.shape):
            seen[window.row : window.row + window.rows, window.col : window.col + window.cols] += 1
        assert (seen == 1).all()
        assert len(spread_windows(*scene.shape, count=4)) <= 4
    assert len(spread_windows(2_000_000_000, 2_000_000_000)) <= 64  # without a list of all windows


def test_description_holds_no_path(fields, tmp_path):
    with Scene.open(fields) as scene:
        described = scene.describe()
    assert described == {"name": "scene", "rows": 48, "cols": 40, "crs": "EPSG:32633", "pixel_size": [30.0, 30.0]}
    assert str(tmp_path) not in str(described)


@pytest.mark.parametrize("nodata", [None, 0, -1])
def test_pixels_without_a_spectrum_hold_no_data(raster, nodata):
    values = np.random.default_rng(0).integers(1, 9, (6, 8, 5)).astype(np.int16)
    values[0], values[1] = 0, -32768
    values[2], values[3, :, :4] = 7, 0  # a spectrum that is flat, and one that only starts so
    path = raster(values, nodata=None if nodata is None else [nodata] * 5)
    with Scene.open(path) as scene:
        read, valid = scene.read(Window(0, 0, 6, 8))
        assert valid[2].all() and valid[4:].all() and valid[3].all() == (nodata != 0)
        assert valid[0].all() == (nodata == -1) and valid[1].all() == (nodata is not None)
        np.testing.assert_array_equal(read[4:], values[4:])
    with Scene.open(raster(values[:, :, :3], name="few.tif")) as few:
        assert few.read(Window(0, 0, 6, 8))[1].all()  # three bands may be equal by chance


def test_complex_numbers_are_refused(tmp_path):
    path = str(tmp_path / "radar.tif")
    gdal.GetDriverByName("GTiff").Create(path, 5, 4, 2, gdal.GDT_CFloat32).FlushCache()
    with pytest.raises(SSCCError, match="radar.tif: contains complex numbers"):
        Scene.open(path)


def test_transparency_alone_is_refused(tmp_path):
    path = str(tmp_path / "picture.tif")
    gdal.GetDriverByName("GTiff").Create(path, 5, 4, 4, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES"]).FlushCache()
    with pytest.raises(SSCCError, match="picture.tif: the requested bands are transparency"):
        Scene.open(path, [4])


def damaged(path, values):
    """A tiled raster whose last tile cannot be decoded."""
    name = write_raster(path, values, options=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"])
    data = bytearray(Path(name).read_bytes())
    dataset = gdal.Open(name)
    offset = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_1", "TIFF"))
    data[offset : offset + 8] = b"xxxxxxxx"
    Path(name).write_bytes(bytes(data))
    return name


def test_a_damaged_mask_is_refused_not_taken_for_all(tmp_path, raster):
    values = np.random.default_rng(0).integers(1, 200, (32, 32, 1)).astype(np.uint8)
    mask = damaged(tmp_path / "mask.tif", values)
    with Scene.open(raster(values), mask=mask, survey=False) as scene:
        scene.read(Window(0, 0, 16, 16))
        with pytest.raises(SSCCError, match="mask.tif: cannot be read at row 16, column 16"):
            scene.read(Window(16, 16, 16, 16))


def test_a_damaged_mask_band_is_refused_not_taken_for_all(tmp_path, raster):
    values = np.random.default_rng(0).integers(1, 200, (32, 32, 1)).astype(np.uint8)
    path = raster(values)
    damaged(Path(path + ".msk"), values)  # as GDAL keeps the mask of a file beside it
    dataset = gdal.Open(path + ".msk", gdal.GA_Update)
    dataset.SetMetadataItem("INTERNAL_MASK_FLAGS_1", str(gdal.GMF_PER_DATASET))
    dataset = None
    with Scene.open(path, survey=False) as scene:
        scene.read(Window(0, 0, 16, 16))
        with pytest.raises(SSCCError, match="scene.tif: cannot be read at row 16, column 16"):
            scene.read(Window(16, 16, 16, 16))


def test_the_mask_of_a_mask_counts(tmp_path, raster):
    mask = str(tmp_path / "mask.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(mask, 5, 4, 2, gdal.GDT_Byte, ["ALPHA=YES"])
    dataset.SetGeoTransform(UTM)
    dataset.GetRasterBand(1).Fill(1)
    dataset.GetRasterBand(2).WriteArray(np.eye(4, 5, dtype=np.uint8) * 255)
    dataset = None
    with Scene.open(raster(np.full((4, 5, 1), 3, np.uint8)), mask=mask, survey=False) as scene:
        np.testing.assert_array_equal(whole(scene)[1], np.eye(4, 5, dtype=bool))
