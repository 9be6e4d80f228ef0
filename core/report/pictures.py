"""Pictures for the reports, as data URIs: maps as PNG with a palette, scenes as JPEG."""

from __future__ import annotations

import base64
import struct
import uuid
import zlib
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..base.gdal_quiet import gdal_try
from ..base.palette import Color
from ..scene.dataset import open_dataset

# Wavelengths of red, green and blue light, nm, and the largest difference allowed for a band.
RGB, MISS = (650.0, 550.0, 470.0), 60.0


def png(indices: NDArray[Any], colors: Sequence[Tuple[int, int, int, int]]) -> str:
    """A picture as a data URI: `indices` uint8 (rows, cols) into at most 256 `colors` (red, green, blue, alpha)."""
    rows, cols = indices.shape
    table = np.array(colors, np.uint8)
    lines = np.zeros((rows, cols + 1), np.uint8)  # each line starts with its filter type: 0, none
    lines[:, 1:] = indices

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    data = b"\x89PNG\r\n\x1a\n" + b"".join((
        chunk(b"IHDR", struct.pack(">IIBBBBB", cols, rows, 8, 3, 0, 0, 0)),
        chunk(b"PLTE", table[:, :3].tobytes()),
        chunk(b"tRNS", table[:, 3].tobytes()),
        chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
        chunk(b"IEND", b""),
    ))
    return "data:image/png;base64," + base64.b64encode(data).decode("ascii")


# Five stops of viridis: its lightness rises evenly, so it works in greyscale and for colour-blind readers.
_RAMP = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
RAMP_LEVELS = 64


def ramp() -> List[Color]:
    """`RAMP_LEVELS` colours from low to high."""
    where = np.linspace(0, len(_RAMP) - 1, RAMP_LEVELS)
    channels = [np.interp(where, range(len(_RAMP)), column) for column in zip(*_RAMP)]
    return [(int(r), int(g), int(b)) for r, g, b in zip(*channels)]


def class_picture(classes: NDArray[Any], colors: Sequence[Color]) -> str:
    """Picture of a classified raster (0 = nothing, transparent); clusters of the same colour share an entry."""
    distinct = sorted(set(colors))
    entry = {color: 1 + index % 255 for index, color in enumerate(distinct)}
    lookup = np.array([0, *(entry[color] for color in colors)], np.uint8)
    inside = np.where(classes <= len(colors), classes, 0)
    return png(lookup[inside], [(0, 0, 0, 0), *((*color, 255) for color in distinct[:255])])


def confidence_picture(confidence: NDArray[Any]) -> str:
    """Picture of values 0..1 in the ramp's colours; negative values are transparent."""
    level = np.clip(np.nan_to_num(confidence) * RAMP_LEVELS, 0, RAMP_LEVELS - 1).astype(np.uint8)
    return png(np.where(confidence >= 0, level + 1, 0).astype(np.uint8), [(0, 0, 0, 0), *((*c, 255) for c in ramp())])


def quick_look(path: str, wavelengths: Optional[Sequence[float]], side: int) -> str:
    """A scene in true colours, subsampled so that no side is longer than `side`; "" if GDAL cannot write JPEG.

    Uses the bands nearest to red, green and blue light, each stretched; if there are none, the first band in grey.
    """
    dataset = open_dataset(path)
    bands = [1 + int(np.abs(np.array(wavelengths) - nm).argmin()) for nm in RGB] if wavelengths else []
    if not bands or any(abs(wavelengths[b - 1] - nm) > MISS for b, nm in zip(bands, RGB)):  # type: ignore[index]
        bands = [3, 2, 1] if wavelengths is None and 3 <= dataset.RasterCount <= 4 else [1]
    planes = []
    for band in bands:
        handle = dataset.GetRasterBand(band)
        size = thinned(dataset, side)
        values, told = (one.ReadAsArray(**size).astype(float) for one in (handle, handle.GetMaskBand()))
        held = (told > 0) & np.isfinite(values)
        low, high = np.percentile(values[held], [2, 98]) if held.any() else (0.0, 1.0)
        level = np.clip((values - low) / max(high - low, 1e-12), 0, 1) ** 0.8
        planes.append(np.where(held, 255 * level, 255).astype(np.uint8))
    return _jpeg(np.stack(planes))


def _jpeg(planes: NDArray[Any]) -> str:
    """A JPEG of uint8 (bands, rows, cols)."""
    count, rows, cols = planes.shape
    source = gdal.GetDriverByName("MEM").Create("", cols, rows, count, gdal.GDT_Byte)
    for index in range(count):
        source.GetRasterBand(index + 1).WriteArray(planes[index])
    driver, path = gdal.GetDriverByName("JPEG"), f"/vsimem/{uuid.uuid4().hex}.jpg"
    done = gdal_try(driver.CreateCopy, path, source, 0, ["QUALITY=85"]) if driver is not None else None
    if done is None:
        return ""
    done = None
    file = gdal.VSIFOpenL(path, "rb")
    data = gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file)
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return "data:image/jpeg;base64," + base64.b64encode(bytes(data)).decode("ascii")


def thumbnail(path: str, side: int) -> NDArray[Any]:
    """Band 1 of a raster, subsampled (nearest pixel) so that no side is longer than `side`."""
    dataset = open_dataset(path)
    size = thinned(dataset, side)
    values: NDArray[Any] = dataset.GetRasterBand(1).ReadAsArray(resample_alg=gdal.GRIORA_NearestNeighbour, **size)
    return values


def thinned(dataset: gdal.Dataset, side: int) -> Dict[str, int]:
    """Size of the buffer for GDAL to read a raster into, so that no side is longer than `side`."""
    rows, cols = dataset.RasterYSize, dataset.RasterXSize
    factor = min(1.0, side / max(rows, cols))
    return {"buf_xsize": max(1, round(cols * factor)), "buf_ysize": max(1, round(rows * factor))}
