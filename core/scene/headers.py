"""What the header of a raster says of its bands and of its length: ENVI's fields, and the band metadata of others."""

from __future__ import annotations

from typing import List, Optional

from osgeo import gdal

from ..base.errors import SSCCError


def _envi_list(dataset: gdal.Dataset, key: str) -> List[str]:
    """A list of the header with an entry for each band; one of another length is of other bands, and tells nothing."""
    text = (dataset.GetMetadata("ENVI") or {}).get(key, "").strip("{} ")
    items = [item.strip() for item in text.split(",")]
    return items if len(items) == dataset.RasterCount else []


def wavelengths_nm(dataset: gdal.Dataset) -> Optional[List[float]]:
    """Centre wavelengths of all bands in nanometres, or None where one is not known."""
    listed = _envi_list(dataset, "wavelength")
    envi_units = (dataset.GetMetadata("ENVI") or {}).get("wavelength_units", "")
    values: List[float] = []
    for index in range(dataset.RasterCount):
        band = dataset.GetRasterBand(index + 1)
        meta = band.GetMetadata() or {}
        imagery = band.GetMetadata("IMAGERY") or {}
        if "CENTRAL_WAVELENGTH_UM" in imagery:
            text, units = imagery["CENTRAL_WAVELENGTH_UM"], "um"
        else:
            text = meta.get("wavelength") or meta.get("WAVELENGTH") or (listed[index] if index < len(listed) else "")
            units = (meta.get("wavelength_units") or meta.get("WAVELENGTH_UNITS") or envi_units).lower()
        try:
            value = float(text)
        except ValueError:
            return None
        micrometres = units.startswith(("um", "µm", "micro")) or (not units.startswith("nano") and value < 100)
        values.append(value * 1000.0 if micrometres else value)
    return values


def unit_of(dataset: gdal.Dataset) -> str:
    """Unit of the first band's values, empty where the file names none."""
    band = dataset.GetRasterBand(1)
    meta, envi = band.GetMetadata() or {}, dataset.GetMetadata("ENVI") or {}
    return str(band.GetUnitType() or meta.get("units") or envi.get("data_units") or "").strip()


def bad_by_header(dataset: gdal.Dataset) -> List[int]:
    """Bands whose header says bbl=0 (bad band list)."""
    listed = _envi_list(dataset, "bbl")
    bad = []
    for index in range(dataset.RasterCount):
        text = (dataset.GetRasterBand(index + 1).GetMetadata() or {}).get("bbl")
        text = text if text is not None else (listed[index] if index < len(listed) else "1")
        try:
            if float(text) == 0:
                bad.append(index + 1)
        except ValueError:
            continue
    return bad


def check_length(path: str, dataset: gdal.Dataset) -> None:
    """Refuse an ENVI file that was cut short: GDAL reads zeros from what is missing."""
    header = dataset.GetMetadata("ENVI") or {}
    if dataset.GetDriver().ShortName != "ENVI" or header.get("file_compression", "0") != "0":
        return
    size = gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) // 8
    pixels = dataset.RasterYSize * dataset.RasterXSize
    expected = int(header.get("header_offset", 0)) + pixels * dataset.RasterCount * size
    found = gdal.VSIStatL(path)
    if found is not None and found.size < expected:
        raise SSCCError(
            "{path}: is shorter ({size} bytes) than its header says ({expected}); copy it anew",
            path=path, size=found.size, expected=expected,
        )
