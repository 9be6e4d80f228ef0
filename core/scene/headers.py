"""Metadata of bands and file size: ENVI header fields, band metadata of other formats, a product's XML."""

from __future__ import annotations

import math
import os
import re
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..base.words import say

# No measurement is this large (infinity is); the largest floats mean nodata, declared or not.
HUGE = 1e30
_FLOAT32 = 3.4029e38  # beyond the range of this type
# Units, by symbol and by the start of their name -> size in nanometres, or in hertz.
_LENGTHS = {
    "nm": 1.0, "nano": 1.0, "um": 1e3, "µm": 1e3, "μm": 1e3, "micro": 1e3, "mm": 1e6, "milli": 1e6, "cm": 1e7,
    "centi": 1e7, "m": 1e9, "met": 1e9, "a": 0.1, "å": 0.1, "ang": 0.1,
}  # fmt: skip
_HERTZ = {"hz": 1.0, "hertz": 1.0, "mhz": 1e6, "mega": 1e6, "ghz": 1e9, "giga": 1e9, "thz": 1e12, "tera": 1e12}
_LIGHT = 299_792_458e9  # nanometres per second
# Numbers below this without a unit are in micrometres.
_MICRO = 100.0
# Bands of a Sentinel-2 product that are not reflectance.
_QUALITY = ("AOT", "CLD", "SCL", "SNW", "WVP")
# Files that need not be opened, because their format is known to be more than raw values.
_NOT_RAW = (".tif", ".tiff", ".jp2", ".jpg", ".png", ".xml", ".ovr", ".msk")
# Drivers of raw files, which contain only pixel values: GDAL returns zeros for what is missing at the end.
_RAW = ("ENVI", "EHdr", "GenBin", "PAux", "ROI_PAC", "RST")


class RawFile(NamedTuple):
    """A raw file that a scene is read from, and its size in bytes according to its header."""

    path: str
    expected: int

    def check(self) -> None:
        """Reject a file that was truncated, before the run or during it."""
        found = gdal.VSIStatL(self.path)
        if found is not None and found.size < self.expected:
            raise SSCCError(
                "{path}: is shorter ({size} bytes) than its header says ({expected}); copy it again",
                path=self.path, size=found.size, expected=self.expected,
            )


def to_nm(text: object, units: str = "") -> float:
    """A wavelength, wavenumber or frequency converted to nanometres; NaN if it is none of these.

    Parameters
    ----------
    text : the number
    units : such as "Nanometers", "um", "Wavenumber", "GHz" or "Index", in any case; may be empty
    """
    try:
        value = float(str(text))
    except ValueError:
        return math.nan
    units = units.strip(" []()").lower()
    if not (math.isfinite(value) and value > 0) or units.startswith("index"):
        return math.nan
    if units.startswith("wavenumber") or units.replace(" ", "") in ("cm-1", "1/cm", "cm^-1"):
        return 1e7 / value
    hertz = _factor(_HERTZ, units)
    if hertz:
        return _LIGHT / (value * hertz)
    return value * (_factor(_LENGTHS, units) or (1e3 if value < _MICRO else 1.0))


def _factor(table: Dict[str, float], units: str) -> Optional[float]:
    """The entry of a table for a unit, given by its symbol or name."""
    named = (factor for start, factor in table.items() if len(start) > 2 and units.startswith(start))
    return table.get(units) or next(named, None)


def _envi_header(dataset: gdal.Dataset) -> Dict[str, str]:
    """Fields of an ENVI header, with names in lower case: files may use any case."""
    return {key.lower(): value for key, value in (dataset.GetMetadata("ENVI") or {}).items()}


def _envi_list(header: Dict[str, str], key: str, count: int) -> Sequence[str]:
    """A header list with one entry per band; a list of another length belongs to other bands and is ignored."""
    items = [item.strip() for item in header.get(key, "").strip("{} \t\r\n").rstrip(", \t\r\n").split(",")]
    return items if len(items) == count else [""] * count


def wavelengths_nm(dataset: gdal.Dataset) -> Optional[List[float]]:
    """Centre wavelengths of all bands in nanometres, NaN if unknown; None if all are unknown."""
    header = _envi_header(dataset)
    listed = _envi_list(header, "wavelength", dataset.RasterCount)
    values: List[float] = []
    for index in range(dataset.RasterCount):
        band = dataset.GetRasterBand(index + 1)
        meta = {key.lower(): value for key, value in (band.GetMetadata() or {}).items()}
        imagery = band.GetMetadata("IMAGERY") or {}
        if "CENTRAL_WAVELENGTH_UM" in imagery:
            values.append(to_nm(imagery["CENTRAL_WAVELENGTH_UM"], "um"))
        else:
            units = meta.get("wavelength_units") or meta.get("wavelength_unit") or header.get("wavelength_units", "")
            values.append(to_nm(meta.get("wavelength") or listed[index], units))
    if not any(value == value for value in values):
        values = product_wavelengths(dataset)
    counted = [1e3 * (index + 1) for index in range(len(values))]  # band numbers without a unit
    return values if any(value == value for value in values) and values != counted else None


def product_wavelengths(dataset: gdal.Dataset) -> List[float]:
    """Wavelengths of an EnMAP or DESIS product, from METADATA.XML next to its SPECTRAL_IMAGE; empty if missing."""
    folder, name = os.path.split(dataset.GetDescription())
    image = re.match(r"(.*-)SPECTRAL_IMAGE(_VNIR|_SWIR)?\.", name, re.IGNORECASE)
    if not image:
        return []
    wanted = f"{image[1]}METADATA.xml".lower()
    beside = [entry for entry in gdal.ReadDir(folder or ".") or [] if entry.lower() == wanted]
    file = gdal_try(gdal.VSIFOpenL, f"{folder or '.'}/{beside[0]}", "rb") if beside else None
    if file is None:
        return []
    text = gdal.VSIFReadL(1, gdal.VSIStatL(f"{folder or '.'}/{beside[0]}").size, file)
    gdal.VSIFCloseL(file)
    told = re.findall(r"<wavelengthCenterOfBand>\s*([^<\s]+)", bytes(text).decode("utf-8", "replace"))
    count = dataset.RasterCount
    if image[2]:  # level 1B: one file for each half of the bands
        told = told[:count] if image[2].upper() == "_VNIR" else told[-count:]
    return [to_nm(value, "nm") for value in told] if len(told) == count else []


def unit_of(dataset: gdal.Dataset) -> str:
    """Unit of the first band's values; empty if the file declares none."""
    band = dataset.GetRasterBand(1)
    meta = band.GetMetadata() or {}
    told = band.GetUnitType() or meta.get("units") or _envi_header(dataset).get("data_units", "")
    return str(told).strip("{} \t")


def bad_by_header(dataset: gdal.Dataset) -> List[int]:
    """Bands that the header marks as bad with bbl=0 (bad band list)."""
    listed = _envi_list(_envi_header(dataset), "bbl", dataset.RasterCount)
    bad = []
    for index in range(dataset.RasterCount):
        text = (dataset.GetRasterBand(index + 1).GetMetadata() or {}).get("bbl")
        try:
            if float(text if text is not None else listed[index]) == 0:
                bad.append(index + 1)
        except ValueError:
            continue
    return bad


def quality_bands(dataset: gdal.Dataset) -> List[int]:
    """Bands of a Sentinel-2 product that are not reflectance: aerosol, water vapour, classes, probabilities."""
    found = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        named = (band.GetMetadata() or {}).get("BANDNAME") or band.GetDescription().partition(",")[0]
        if named.strip() in _QUALITY:
            found.append(number)
    return found


def raw_files(dataset: gdal.Dataset) -> List[RawFile]:
    """The raw files that a raster consists of, including the sources of a VRT."""
    found: Dict[str, Optional[RawFile]] = {}
    waiting = [(dataset.GetDescription(), dataset)]
    while waiting:
        path, opened = waiting.pop()
        driver = opened.GetDriver() if opened is not None else None
        found[path] = _raw_file(path, opened) if driver is not None and driver.ShortName in _RAW else None
        if driver is None or driver.ShortName != "VRT":
            continue
        for source in opened.GetFileList() or []:
            if source not in found and not source.lower().endswith(_NOT_RAW):
                found[source] = None
                waiting.append((source, gdal_try(gdal.OpenEx, source, gdal.OF_RASTER)))
    return [file for file in found.values() if file is not None]


def _raw_file(path: str, dataset: gdal.Dataset) -> Optional[RawFile]:
    header, band = _envi_header(dataset), dataset.GetRasterBand(1)
    if header.get("file_compression", "0").strip() not in ("", "0") or band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE"):
        return None
    offset = re.match(r"\s*(\d+)", header.get("header_offset", ""))
    pixels = dataset.RasterYSize * dataset.RasterXSize * dataset.RasterCount
    size = gdal.GetDataTypeSize(band.DataType) // 8
    return RawFile(path, (int(offset[1]) if offset else 0) + pixels * size)


def gain_of(path: str, number: int, band: gdal.Band) -> Tuple[float, float]:
    """Scale and offset of a band.

    Raises
    ------
    SSCCError
        One of them is not a finite number.
    """
    scale, offset = band.GetScale(), band.GetOffset()
    gain = (1.0 if scale in (None, 0.0) else float(scale), float(offset or 0.0))
    if not all(abs(value) < HUGE for value in gain):
        raise SSCCError(
            "{path}: scale {scale:g} or offset {offset:g} of band {band} is invalid; set them, for example: "
            "gdal_edit.py -scale 1 -offset 0 FILE",
            path=path, scale=gain[0], offset=gain[1], band=number,
        )
    return gain


def nodata_of(band: gdal.Band) -> Optional[float]:
    """A band's nodata value; None if it has none, or one that its data type cannot represent."""
    value = band.GetNoDataValue()
    return value if value is None or _can_hold(band, value) else None


def remarks_on_nodata(scene: str, dataset: gdal.Dataset) -> List[str]:
    """A remark for the user on the first band whose data type cannot represent its nodata value, if there is one."""
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        value = band.GetNoDataValue()
        if value is not None and not _can_hold(band, value):
            return [say(
                "{scene}: the nodata value {value:g} of band {band} is ignored because {kind} cannot hold it",
                scene=scene, value=value, band=number, kind=gdal.GetDataTypeName(band.DataType),
            )]
    return []


def _can_hold(band: gdal.Band, value: float) -> bool:
    name = gdal.GetDataTypeName(band.DataType)
    if "Float" in name:
        return name != "Float32" or not math.isfinite(value) or abs(value) < _FLOAT32
    whole = re.match(r"U?Int(\d+)|Byte", name)
    if not whole or not math.isfinite(value):
        return not whole
    signed = name.startswith("Int")
    if int(gdal.VersionInfo()) < 3070000:  # later versions have a type of their own, and warn if asked
        signed |= band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    bits = int(whole[1] or 8)
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    return low <= value <= high and value == int(value)
