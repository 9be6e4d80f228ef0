"""Alpha bands: which are transparency, and which are data that a program tagged so."""

from __future__ import annotations

from typing import Dict, List, Sequence

import numpy as np
from osgeo import gdal

from ..base.gdal_quiet import gdal_try
from .window import Window

# Share of the pixels with a value above zero that hold the commonest one, from which on a band is transparency.
_ONE_VALUE = 0.5


def tagged_alpha(dataset: gdal.Dataset) -> List[int]:
    """Bands (from 1) whose colour interpretation is alpha."""
    bands = range(1, dataset.RasterCount + 1)
    return [band for band in bands if dataset.GetRasterBand(band).GetColorInterpretation() == gdal.GCI_AlphaBand]


def is_transparency(dataset: gdal.Dataset, band: int, windows: Sequence[Window]) -> bool:
    """Whether a band tagged as alpha holds what transparency does: nearly one value where it is not 0.

    Programs that stack bands tag the fourth one so, near infrared or not; that one holds many values.
    """
    handle = dataset.GetRasterBand(band)
    counts: Dict[float, int] = {}
    for window in windows:
        plane = gdal_try(handle.ReadAsArray, window.col, window.row, window.cols, window.rows)
        if plane is None:
            continue  # reading the scene will say so
        for value, count in zip(*np.unique(plane[plane > 0], return_counts=True)):
            counts[float(value)] = counts.get(float(value), 0) + int(count)
    return not counts or max(counts.values()) >= _ONE_VALUE * sum(counts.values())
