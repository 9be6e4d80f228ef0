"""Headers and products as they are delivered: wavelengths, bad bands, lengths, scales."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.scene.bands import BandSelection
from sscc.core.scene.headers import to_nm
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window

from .conftest import field_scene

VALUES = field_scene(rows=12, cols=10, bands=4)[0]
WHOLE = Window(0, 0, 12, 10)


@pytest.mark.parametrize(
    ("value", "units", "nm"),
    [
        ("450", "Nanometers", 450), ("0.45", "Micrometers", 450), ("0.45", "um", 450), ("0.45", "µm", 450),
        ("4500", "Angstroms", 450), ("4.5e-7", "Meters", 450), ("4.5e-4", "Millimeters", 450), ("4.5e-5", "cm", 450),
        ("20000", "Wavenumber", 500), ("20000", "cm-1", 500), ("599584.916", "GHz", 500), ("599.584916", "THz", 500),
        ("599584916", "MHz", 500), ("0.45", "", 450), ("450", "", 450), ("450", "Unknown", 450), ("450", "[nm]", 450),
    ],
)  # fmt: skip
def test_every_unit_comes_to_nanometres(value, units, nm):
    assert to_nm(value, units) == pytest.approx(nm)


@pytest.mark.parametrize(
    ("value", "units"),
    [("5", "Index"), ("nan", "nm"), ("inf", "nm"), ("-450", "nm"), ("0", "nm"), ("", "nm"), ("B4", "")],
)
def test_what_is_no_wavelength_is_none(value, units):
    assert math.isnan(to_nm(value, units))


def envi(raster, text: str, replace=("", "")) -> str:
    path = raster(VALUES, "scene.img", driver="ENVI")
    header = Path(path).with_suffix(".hdr")
    header.write_text(header.read_text().replace(*replace) + text)
    return path


@pytest.mark.parametrize(
    "text",
    [
        "Wavelength = { 450, 550, 650, 750 }\nWavelength Units = Nanometers\nBBL = { 1, 0, 1, 1 }\n",
        "wavelength = {\n 450,\n 550,\n 650,\n 750,\n}\nwavelength units = nanometers\nbbl = {1,0,1,1,}\n",
        "WAVELENGTH = {0.45, 0.55, 0.65, 0.75 ,}\nWAVELENGTH UNITS = MICROMETERS\nbbl = {1.0, 0.0, 1.0, 1.0}\n",
        "wavelength = {4500, 5500, 6500, 7500}\nwavelength units = Angstroms\nbbl = {1,0,1,1}\n",
    ],
)
def test_envi_headers_of_every_hand(raster, text):
    with Scene.open(envi(raster, text)) as scene:
        assert scene.wavelengths == pytest.approx((450.0, 650.0, 750.0))
        assert scene.dropped == {2: "bbl=0"}


def test_numbers_of_bands_are_no_wavelengths(raster):
    with Scene.open(envi(raster, "wavelength = {1, 2, 3, 4}\nwavelength units = Index\n")) as scene:
        assert scene.wavelengths is None
    with Scene.open(envi(raster, "wavelength = {1, 2, 3, 4}\n")) as scene:
        assert scene.wavelengths is None


@pytest.mark.parametrize("offset", ["0.0", " 0 ", "0"])
def test_an_offset_is_read_as_gdal_reads_it(raster, offset):
    path = envi(raster, "", ("header offset = 0", f"Header Offset = {offset}"))
    with Scene.open(path) as scene:
        np.testing.assert_array_equal(scene.read(WHOLE)[0], VALUES)


def virtual(tmp_path, path: str, name: str = "scene.vrt") -> str:
    gdal.Translate(str(tmp_path / name), path, format="VRT").FlushCache()
    return str(tmp_path / name)


def cut(path: str) -> None:
    with open(path, "r+b") as file:
        file.truncate(Path(path).stat().st_size - 1)


def test_a_cut_file_behind_a_virtual_one_is_refused(tmp_path, raster):
    path = envi(raster, "")
    inner = virtual(tmp_path, path)
    outer = virtual(tmp_path, inner, "outer.vrt")
    with Scene.open(outer) as scene:
        np.testing.assert_array_equal(scene.read(WHOLE)[0], VALUES)
    cut(path)
    for name in (path, inner, outer):
        with pytest.raises(SSCCError, match=r"scene\.img: is shorter \(\d+ bytes\) than its header says \(\d+\)"):
            Scene.open(name)


@pytest.mark.parametrize("driver", ["ENVI", "EHdr"])
def test_a_file_that_is_cut_while_it_is_read_is_refused(tmp_path, raster, driver):
    path = raster(VALUES, "scene.bil", driver=driver)
    with Scene.open(virtual(tmp_path, path)) as scene:
        cut(path)
        with pytest.raises(SSCCError, match="is shorter"):
            scene.read(WHOLE)


PRODUCT = """<?xml version="1.0" encoding="UTF-8"?>
<level_X><specific><bandCharacterisation>{}</bandCharacterisation></specific></level_X>"""
ENMAP = '<bandID number="{}"><wavelengthCenterOfBand>{}</wavelengthCenterOfBand><GainOfBand>1</GainOfBand></bandID>'
DESIS = "<band><bandNumber>{}</bandNumber><wavelengthCenterOfBand> {} </wavelengthCenterOfBand></band>"


@pytest.mark.parametrize(
    ("image", "metadata", "band", "count", "expected"),
    [
        ("ENMAP01-____L2A-DT1-SPECTRAL_IMAGE.TIF", "ENMAP01-____L2A-DT1-METADATA.XML", ENMAP, 4, (0, 4)),
        ("ENMAP01-____L1B-DT1-SPECTRAL_IMAGE_VNIR.TIF", "ENMAP01-____L1B-DT1-METADATA.XML", ENMAP, 9, (0, 4)),
        ("ENMAP01-____L1B-DT1-SPECTRAL_IMAGE_SWIR.TIF", "ENMAP01-____L1B-DT1-METADATA.XML", ENMAP, 9, (5, 9)),
        ("DESIS-HSI-L2A-DT1-SPECTRAL_IMAGE.tif", "DESIS-HSI-L2A-DT1-METADATA.xml", DESIS, 4, (0, 4)),
    ],
)
def test_products_tell_their_wavelengths(tmp_path, raster, image, metadata, band, count, expected):
    waves = [420.0 + 10 * index for index in range(count)]
    (tmp_path / metadata).write_text(PRODUCT.format("".join(band.format(i + 1, w) for i, w in enumerate(waves))))
    with Scene.open(raster(VALUES, image)) as scene:
        assert scene.wavelengths == pytest.approx(waves[slice(*expected)])
    with pytest.raises(SSCCError, match="is the metadata of a product; choose the SPECTRAL_IMAGE"):
        Scene.open(str(tmp_path / metadata))


def test_the_metadata_of_another_product_tell_nothing(tmp_path, raster):
    (tmp_path / "ENMAP-B-METADATA.XML").write_text(PRODUCT.format(ENMAP.format(1, 420) * 4))
    (tmp_path / "ENMAP-A-METADATA.XML").write_text(PRODUCT.format(ENMAP.format(1, 420) * 3))
    with Scene.open(raster(VALUES, "ENMAP-A-SPECTRAL_IMAGE.TIF")) as scene:
        assert scene.wavelengths is None


def sentinel(raster) -> str:
    """Bands as GDAL shows those of a Sentinel-2 product of level 2A."""
    spectral = [
        {"BANDNAME": name, "WAVELENGTH": wave, "WAVELENGTH_UNIT": "nm"} for name, wave in (("B4", "665"), ("B8", "842"))
    ]
    return raster(VALUES, "s2.tif", band_metadata=[*spectral, {"BANDNAME": "SCL"}, {"BANDNAME": "AOT"}])


def test_sentinel_2_has_wavelengths_and_no_quality_bands(raster):
    path = sentinel(raster)
    with Scene.open(path) as scene:
        assert scene.wavelengths == (665.0, 842.0)
        assert scene.dropped == {3: "no reflectance", 4: "no reflectance"}
    with Scene.open(path, [1, 3]) as scene:
        assert scene.bands == (1, 3) and scene.wavelengths is None


@pytest.mark.parametrize(("scale", "offset"), [(math.nan, 0.0), (math.inf, 0.0), (0.5, math.nan), (0.5, -math.inf)])
def test_a_scale_that_is_no_number_is_refused(raster, scale, offset):
    with pytest.raises(SSCCError, match=r"scene\.tif: scale \S+ or offset \S+ of band 1 is invalid"):
        Scene.open(raster(VALUES, scale=scale, offset=offset))


def test_wavelengths_that_are_no_numbers_fit_by_number_only(raster):
    told = [{"wavelength": "nan", "wavelength_units": "nm"}] * 4
    with Scene.open(raster(VALUES, band_metadata=told)) as scene:
        assert scene.all_wavelengths is None
    nothing = BandSelection([1, 2], ["a", "b"], 4, [math.nan, 500.0], {})
    assert nothing.match(4, [400.0, 900.0, 950.0, 990.0], "scene") == (1, 2)  # the model tells none
    model = BandSelection([1, 2], ["a", "b"], 4, [400.0, 500.0], {})
    assert model.match(4, [math.nan, 500.0, math.nan, 600.0], "scene") == (1, 2)
    with pytest.raises(SSCCError, match="the model expects 400.0 nm"):
        model.match(3, [math.nan, 500.0, 700.0], "scene")
    with pytest.raises(SSCCError, match="has one band, the model was trained on 4; .* gdalbuildvrt -separate"):
        model.match(1, None, "scene")
