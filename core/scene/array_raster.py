"""An image in an array as a raster that GDAL opens."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array


def raster_of(image: NDArray[Any], nodata: Optional[float]) -> gdal.Dataset:
    """An image (rows, cols, bands) as a raster in memory that shares its data, if GDAL has its data type."""
    if gdal_array.NumericTypeCodeToGDALTypeCode(image.dtype) is None:
        image = image.astype(np.float64)
    dataset = gdal_array.OpenNumPyArray(np.moveaxis(image, -1, 0), True)
    dataset.SetDescription("array")
    for number in range(dataset.RasterCount if nodata is not None else 0):
        dataset.GetRasterBand(number + 1).SetNoDataValue(nodata)
    return dataset
