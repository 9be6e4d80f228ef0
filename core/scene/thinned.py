"""A scene read on a coarser grid: every n-th pixel of every n-th row, for previews of it.

Pixels are picked and not averaged, so that their spectra have the noise of the scene.
"""

from __future__ import annotations

import math
from typing import Iterator, List, NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..base.arrays import Mask, Spectra
from ..base.errors import Cancel, Progress, check_cancel, never, no_progress
from ..base.words import say
from .scene import Scene
from .window import PIXEL_GRID, GeoTransform, Window

# Largest number of values that are kept, and of values that are read.
MOST_KEPT, MOST_READ = 2**26, 2**31


class Frame(NamedTuple):
    """Size and georeference of a grid, such as a part of a scene or a coarser grid; named as in `Scene`."""

    rows: int
    cols: int
    geotransform: Optional[GeoTransform]
    projection: str
    gcps: List[gdal.GCP]
    gcp_projection: str


class Thinned(NamedTuple):
    """A scene on a coarser grid.

    values : float32 (bands, rows, cols); valid : bool (rows, cols)
    step : distance of the pixels in the scene; place : size and georeference of the grid
    whole : False if the scene is so large that only some of its windows were read; the others are not valid
    """

    values: Spectra
    valid: Mask
    step: int
    place: Frame
    whole: bool


def read_thinned(scene: Scene, side: int, progress: Progress = no_progress, cancelled: Cancel = never) -> Thinned:
    """Read a scene on a grid of at most `side` x `side` pixels.

    Raises
    ------
    SSCCError
        If the file is damaged.
    Cancelled
    """
    bands = len(scene.bands)
    side = max(1, min(side, math.isqrt(MOST_KEPT // bands)))
    step = -(-max(scene.rows, scene.cols) // side)
    rows, cols = (np.arange(min(step // 2, (n - 1) // 2), n, step) for n in scene.shape)
    values, valid = np.zeros((bands, len(rows), len(cols)), np.float32), np.zeros((len(rows), len(cols)), bool)
    windows = list(_windows(scene, step, rows, cols))
    sparse = max(1, math.ceil(sum(w.rows * w.cols for w in windows) * bands / MOST_READ))
    for number, window in enumerate(windows[::sparse]):
        check_cancel(cancelled)
        down, across = (
            slice(*np.searchsorted(index, (start, start + length)))
            for index, start, length in ((rows, window.row, window.rows), (cols, window.col, window.cols))
        )
        picked = np.ix_(rows[down] - window.row, cols[across] - window.col)
        read, held = scene.read(window)
        values[:, down, across] = np.moveaxis(read[picked], -1, 0)
        valid[down, across] = held[picked]
        progress((number + 1) * sparse / len(windows), say("Reading {scene}", scene=scene.name))
    return Thinned(values, valid, step, _place(scene, step, len(rows), len(cols)), sparse == 1)


def _windows(
    scene: Scene, step: int, rows: NDArray[np.intp], cols: NDArray[np.intp]
) -> Iterator[Window]:
    """The windows to read: the rows of the grid, or blocks of a tiled file that hold any of its pixels."""
    if step == 1:
        yield Window(0, 0, scene.rows, scene.cols)
        return
    high, wide = scene.block
    if wide >= scene.cols:
        yield from (Window(int(row), 0, 1, scene.cols) for row in rows)
        return
    for row in np.unique(rows // high * high).tolist():
        for col in np.unique(cols // wide * wide).tolist():
            yield Window(row, col, min(high, scene.rows - row), min(wide, scene.cols - col))


def _place(scene: Scene, step: int, rows: int, cols: int) -> Frame:
    """The georeference of every `step`-th pixel of a scene."""
    x, dx, rx, y, ry, dy = scene.geotransform or PIXEL_GRID
    gcps = [gdal.GCP(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel / step, p.GCPLine / step, p.Info, p.Id) for p in scene.gcps]
    transform = None if scene.gcps and not scene.geotransform else (x, dx * step, rx * step, y, ry * step, dy * step)
    return Frame(rows, cols, transform, scene.projection, gcps, scene.gcp_projection)
