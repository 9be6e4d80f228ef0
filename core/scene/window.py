"""Windows with a halo: where to write, and where to read for it.

The network sees a neighbourhood (its halo) around every pixel. A window is read with its halo, so that each pixel
gets the value it would get alone; beyond the scene's edge the scene is mirrored.

The grid of compute tiles is anchored at the scene's corner and does not depend on the memory bound: how much is
read at once never changes the result.
"""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Tuple

import numpy as np

GeoTransform = Tuple[float, float, float, float, float, float]

TILE = 256
# QGIS draws a raster without georeference from (0, 0) to the right and downwards.
PIXEL_GRID = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


class Window(NamedTuple):
    """A rectangle of pixels: upper-left `row` and `col`, height `rows`, width `cols`."""

    row: int
    col: int
    rows: int
    cols: int


class Grid(NamedTuple):
    """Where a raster's pixels lie on the map, and what to call the raster in a message.

    geotransform : None where the file tells none; projection : WKT; gcps : whether it has ground control points
    """

    path: str
    name: str
    rows: int
    cols: int
    geotransform: Optional[GeoTransform]
    projection: str
    gcps: bool

    @property
    def shape(self) -> Tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.cols


class HaloRead(NamedTuple):
    """What to read for a window with halo: `source` of the scene, then these rows and columns of it."""

    source: Window
    row_index: np.ndarray
    col_index: np.ndarray


def tile_grid(rows: int, cols: int, tile: int = TILE, height: Optional[int] = None) -> List[Window]:
    """Windows of `height` (or `tile`) x `tile`, smaller at the far edges, that cover every pixel once, row by row."""
    height = height or tile
    return [
        Window(row, col, min(height, rows - row), min(tile, cols - col))
        for row in range(0, rows, height)
        for col in range(0, cols, tile)
    ]


class Thumbnail:
    """A raster thinned to single pixels while it is read window by window, so that memory stays flat.

    values : int64 (rows, cols), no side longer than `side`; 0 where nothing was added
    """

    def __init__(self, shape: Tuple[int, int], side: int) -> None:
        factor = min(1.0, side / max(shape))
        sizes = [max(1, round(length * factor)) for length in shape]
        self._rows, self._cols = (
            ((np.arange(size) + 0.5) * length / size).astype(np.int64) for size, length in zip(sizes, shape)
        )
        self.values = np.zeros(sizes, np.int64)

    def add(self, window: Window, values: np.ndarray) -> None:
        """Take the pixels that the thumbnail shows from `values` (rows, cols) of a window."""
        top, bottom = np.searchsorted(self._rows, (window.row, window.row + window.rows))
        left, right = np.searchsorted(self._cols, (window.col, window.col + window.cols))
        rows, cols = self._rows[top:bottom] - window.row, self._cols[left:right] - window.col
        self.values[top:bottom, left:right] = values[rows[:, None], cols]


def mirror(start: int, stop: int, size: int) -> np.ndarray:
    """Indices start..stop-1 of an axis of `size` pixels, mirrored at its ends without repeating the edge pixel.

    Works for any distance beyond the ends, and for an axis of one pixel.
    """
    index = np.arange(start, stop)
    if size == 1:
        return np.zeros_like(index)
    period = 2 * (size - 1)
    index = np.abs(index) % period
    return np.where(index >= size, period - index, index)


def with_halo(window: Window, halo: int, shape: Tuple[int, int]) -> HaloRead:
    """The read that gives `window` with `halo` pixels around it, mirrored at the edges of a scene of `shape`."""
    rows = mirror(window.row - halo, window.row + window.rows + halo, shape[0])
    cols = mirror(window.col - halo, window.col + window.cols + halo, shape[1])
    top, left = int(rows.min()), int(cols.min())
    source = Window(top, left, int(rows.max()) - top + 1, int(cols.max()) - left + 1)
    return HaloRead(source, rows - top, cols - left)







def window_geotransform(
    geotransform: Tuple[float, ...], row: int, col: int
) -> Tuple[float, float, float, float, float, float]:
    """Geotransform of the part of a grid that starts at (`row`, `col`)."""
    x, dx, rx, y, ry, dy = geotransform
    return (x + col * dx + row * rx, dx, rx, y + col * ry + row * dy, ry, dy)
