"""Alpha bands: which are transparency, and which are data that a program tagged as alpha."""

from __future__ import annotations

from typing import Dict, List, Sequence

import numpy as np
from osgeo import gdal

from ..base.gdal_quiet import gdal_try
from ..base.words import say
from .window import Window

# A band is transparency if at least this fraction of its values above zero is the most common one.
_ONE_VALUE = 0.5


def tagged_alpha(dataset: gdal.Dataset) -> List[int]:
    """Bands (from 1) whose colour interpretation is alpha."""
    bands = range(1, dataset.RasterCount + 1)
    return [band for band in bands if dataset.GetRasterBand(band).GetColorInterpretation() == gdal.GCI_AlphaBand]


def is_transparency(dataset: gdal.Dataset, band: int, windows: Sequence[Window]) -> bool:
    """Whether a band tagged as alpha is transparency: it has almost only one value besides 0.

    Programs that stack bands tag the fourth one as alpha, even if it is near infrared; such a band has many values.
    """
    handle = dataset.GetRasterBand(band)
    counts: Dict[float, int] = {}
    for window in windows:
        plane = gdal_try(handle.ReadAsArray, window.col, window.row, window.cols, window.rows)
        if plane is None:
            continue  # the error is reported when the scene is read
        for value, count in zip(*np.unique(plane[plane > 0], return_counts=True)):
            counts[float(value)] = counts.get(float(value), 0) + int(count)
    return not counts or max(counts.values()) >= _ONE_VALUE * sum(counts.values())


def remarks_on_alpha(scene: str, tagged: Sequence[int], transparency: Sequence[int]) -> List[str]:
    """Remarks for the user on how the bands tagged as alpha are read."""
    remarks = []
    for band in tagged:
        if band in transparency:
            remarks.append(say(
                "{scene}: band {band} is transparency (alpha): pixels where it is 0 are nodata",
                scene=scene, band=band,
            ))
        else:
            remarks.append(say(
                "{scene}: band {band} is tagged as transparency (alpha) but has many values, so it is used as a "
                "band; if it is transparency, leave it out of the bands and use it as the mask",
                scene=scene, band=band,
            ))
    return remarks
