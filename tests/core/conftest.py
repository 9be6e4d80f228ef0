"""Small rasters for the engine's tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Optional, Sequence

import numpy as np
import pytest
from osgeo import gdal, osr
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

UTM = (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
ROTATED = (500000.0, 26.0, 15.0, 5800000.0, 15.0, -26.0)


def write_raster(
    path: Path, values: np.ndarray, *, geotransform: Optional[Sequence[float]] = UTM, epsg: int = 32633,
    nodata: Optional[Sequence[float]] = None, band_metadata: Optional[Sequence[Dict[str, str]]] = None,
    driver: str = "GTiff", scale: float = 1.0, offset: float = 0.0, options: Sequence[str] = (),
) -> str:
    """Write (rows, cols, bands) as a raster; returns its path."""
    kinds = {"int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte, "float64": gdal.GDT_Float64}
    rows, cols, bands = values.shape
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), cols, rows, bands, kinds[str(values.dtype)], list(options)
    )
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for index in range(bands):
        band = dataset.GetRasterBand(index + 1)
        band.WriteArray(values[:, :, index])
        if nodata is not None:
            band.SetNoDataValue(nodata[index])
        if band_metadata is not None:
            band.SetMetadata(band_metadata[index])
        if scale != 1.0 or offset != 0.0:
            band.SetScale(scale)
            band.SetOffset(offset)
        del band
    dataset = None
    return str(path)


def field_scene(rows: int = 48, cols: int = 40, bands: int = 12, classes: int = 3, seed: int = 0) -> Any:
    """A scene of square fields: values float32 (rows, cols, bands) and the class (from 1) of every pixel."""
    rng = np.random.default_rng(seed)
    spectra = rng.uniform(500, 3000, (classes, bands))
    truth = (np.arange(rows)[:, None] // 8 + 2 * (np.arange(cols)[None] // 8)) % classes
    gain = rng.normal(1.0, 0.02, (rows, cols, 1))
    values = spectra[truth] * gain + rng.normal(0, 30, (rows, cols, bands))
    return values.astype(np.float32), truth + 1


@pytest.fixture
def raster(tmp_path: Path) -> Callable[..., str]:
    """Write an array to a file of the test's own folder: raster(values, name="scene.tif", **how)."""

    def write(values: np.ndarray, name: str = "scene.tif", **how: Any) -> str:
        return write_raster(tmp_path / name, values, **how)

    return write


@pytest.fixture
def fields(raster: Callable[..., str]) -> str:
    """A small scene of three kinds of fields."""
    return raster(field_scene()[0])


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A small scene of fields; some tests have another one."""
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", field_scene()[0])


@pytest.fixture(scope="module")
def model(scene: str) -> Model:
    """A model of two steps on the scene."""
    return train([scene], Settings(3, preset="quick", steps=2))
