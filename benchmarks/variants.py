"""Parts of scenes, and scenes under other light, other air, with more noise, or with a cover masked out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..core.features.noise import Statistics, regression_noise
from ..core.scene.dataset import open_dataset
from .scenes import BenchScene, load


class Change(NamedTuple):
    """A change of a scene's values.

    gain : factor of all values
    haze : additive offset of the first band as a fraction of the scene's mean value; it falls linearly to 0 at the last
    noise : factor of the standard deviation of the sensor noise, 1 or more
    """

    gain: float = 1.0
    haze: float = 0.0
    noise: float = 1.0


def write_changed(scene: BenchScene, name: str, change: Change, folder: Path, seed: int = 0) -> BenchScene:
    """Write a scene with changed values; nodata values stay."""
    if change == Change():
        return scene
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}.tif"
    pixels, source = load(scene), open_dataset(str(scene.path))
    values = source.ReadAsArray().astype(np.float32)
    scale = source.GetRasterBand(1).GetScale() or 1.0
    count, mean = len(values), float(pixels.values[pixels.valid].mean()) / scale
    offset = change.haze * mean * np.linspace(1, 0, count)
    changed = change.gain * values + offset[:, None, None]
    if change.noise > 1:
        spread = _noise(values, pixels.valid) * np.sqrt(change.noise**2 - 1)
        changed += spread[:, None, None] * np.random.default_rng(seed).normal(size=values.shape)
    values[:, pixels.valid] = changed[:, pixels.valid]
    written = gdal.Translate(str(target), source, format="GTiff", outputType=gdal.GDT_Float32)
    for number in range(count):
        written.GetRasterBand(number + 1).WriteArray(values[number])
    written.FlushCache()
    return BenchScene(name, target, scene.reference)


def write_date(scene: BenchScene, number: int, bands: int, folder: Path) -> BenchScene:
    """Write one of the dates of a stack, `bands` each, counted from 1."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{scene.name}_date{number}.vrt"
    chosen = list(range((number - 1) * bands + 1, number * bands + 1))
    gdal.Translate(str(target), open_dataset(str(scene.path)), format="VRT", bandList=chosen)
    return BenchScene(target.stem, target, scene.reference)


def _noise(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Standard deviation of the sensor noise of each band (bands, ...): what other bands do not explain.

    Differences of neighbours would be several times that where pixels are mixed.
    """
    statistics = Statistics(len(values))
    statistics.add(values, valid)
    found: NDArray[np.float64] = np.sqrt(regression_noise(statistics.covariance).diagonal())
    return found


def write_mask(inside: NDArray[np.bool_], like: BenchScene, target: Path) -> str:
    """Write a mask (rows, cols) on the grid of a scene."""
    target.parent.mkdir(parents=True, exist_ok=True)
    source = open_dataset(str(like.path))
    mask = gdal.GetDriverByName("GTiff").Create(str(target), inside.shape[1], inside.shape[0], 1, gdal.GDT_Byte)
    if source.GetGeoTransform(can_return_null=True):
        mask.SetGeoTransform(source.GetGeoTransform())
    mask.SetProjection(source.GetProjection())
    mask.GetRasterBand(1).WriteArray(inside.astype(np.uint8))
    mask.FlushCache()
    return str(target)


def cover_of(reference: NDArray[np.int64], share: float = 0.1) -> Optional[int]:
    """The class whose share of all pixels is closest to `share`; None with fewer than three classes."""
    numbers, counts = np.unique(reference[reference > 0], return_counts=True)
    return int(numbers[np.abs(counts / reference.size - share).argmin()]) if len(numbers) > 2 else None
