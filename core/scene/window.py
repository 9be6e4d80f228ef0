"""Windows and halos: which pixels to write, and which to read for them.

The network sees the surroundings of each pixel. A window is therefore read with a halo, so that the result for a pixel
does not depend on the window it lies in; the scene is mirrored at its edges.

The grid of tiles starts at the scene's upper-left corner and does not depend on the memory limit: how much is read at
once never changes the result.
"""

from __future__ import annotations

from typing import Any, List, NamedTuple, Optional, Sequence, Tuple, Union, overload

import numpy as np
from numpy.typing import NDArray

GeoTransform = Tuple[float, float, float, float, float, float]

TILE = 256
# QGIS places a raster without georeference at (0, 0), extending to the right and downwards.
PIXEL_GRID = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


class Window(NamedTuple):
    """A rectangle of pixels: its upper-left pixel (`row`, `col`), its height `rows` and its width `cols`."""

    row: int
    col: int
    rows: int
    cols: int


def inside(window: Window, part: Window) -> Window:
    """`window` counted from the upper-left pixel of `part`."""
    return Window(window.row - part.row, window.col - part.col, window.rows, window.cols)


def common(one: Window, other: Window) -> Window:
    """The pixels that are in both windows; without rows or columns if there are none."""
    row, col = max(one.row, other.row), max(one.col, other.col)
    bottom, right = min(one.row + one.rows, other.row + other.rows), min(one.col + one.cols, other.col + other.cols)
    return Window(row, col, max(0, bottom - row), max(0, right - col))


class Grid(NamedTuple):
    """Size and georeference of a raster, and its name for messages.

    geotransform : None if the file has none; projection : WKT; gcps : whether it has ground control points
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
    """How to read a window with its halo: read `source` from the scene, then take these rows and columns of it."""

    source: Window
    row_index: NDArray[np.intp]
    col_index: NDArray[np.intp]


class Tiles(Sequence[Window]):
    """Windows of `height` x `width` pixels that cover each pixel once, row by row; clipped at the edges.

    A large scene has millions: they are made as they are asked for.
    """

    def __init__(self, rows: int, cols: int, height: int, width: int) -> None:
        self._shape, self._size = (rows, cols), (height, width)
        self._down, self._across = -(-rows // height), -(-cols // width)

    def __len__(self) -> int:
        return self._down * self._across

    @overload
    def __getitem__(self, index: int) -> Window: ...

    @overload
    def __getitem__(self, index: slice) -> List[Window]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Window, List[Window]]:
        number = range(len(self))[index]
        if isinstance(number, range):
            return [self[one] for one in number]
        (rows, cols), (height, width) = self._shape, self._size
        row, col = number // self._across * height, number % self._across * width
        return Window(row, col, min(height, rows - row), min(width, cols - col))


def tile_grid(rows: int, cols: int, tile: int = TILE, height: Optional[int] = None) -> Tiles:
    """Windows of `height` (or `tile`) x `tile` pixels that cover each pixel once, row by row; clipped at the edges."""
    return Tiles(rows, cols, height or tile, tile)


class Thumbnail:
    """A raster subsampled to a small image while it is read window by window, in constant memory.

    values : int64 (rows, cols), neither longer than `side`; 0 where nothing was added
    """

    def __init__(self, shape: Tuple[int, int], side: int) -> None:
        factor = min(1.0, side / max(shape))
        sizes = [max(1, round(length * factor)) for length in shape]
        self._rows, self._cols = (
            ((np.arange(size) + 0.5) * length / size).astype(np.int64) for size, length in zip(sizes, shape)
        )
        self.values = np.zeros(sizes, np.int64)

    def add(self, window: Window, values: NDArray[np.integer[Any]]) -> None:
        """Copy the pixels that the thumbnail shows from the values (rows, cols) of a window."""
        top, bottom = np.searchsorted(self._rows, (window.row, window.row + window.rows))
        left, right = np.searchsorted(self._cols, (window.col, window.col + window.cols))
        rows, cols = self._rows[top:bottom] - window.row, self._cols[left:right] - window.col
        self.values[top:bottom, left:right] = values[rows[:, None], cols]


def mirror(start: int, stop: int, size: int) -> NDArray[np.intp]:
    """Indices `start` to `stop` - 1 on an axis of `size` pixels, mirrored at its ends; the edge pixel is not repeated.

    Works at any distance beyond the ends, and for an axis of one pixel.
    """
    index = np.arange(start, stop)
    if size == 1:
        return np.zeros_like(index)
    period = 2 * (size - 1)
    index = np.abs(index) % period
    return np.where(index >= size, period - index, index)


def with_halo(window: Window, halo: int, shape: Tuple[int, int]) -> HaloRead:
    """How to read `window` with `halo` pixels around it from a scene of `shape`, mirrored at its edges."""
    rows = mirror(window.row - halo, window.row + window.rows + halo, shape[0])
    cols = mirror(window.col - halo, window.col + window.cols + halo, shape[1])
    top, left = int(rows.min()), int(cols.min())
    source = Window(top, left, int(rows.max()) - top + 1, int(cols.max()) - left + 1)
    return HaloRead(source, rows - top, cols - left)


def window_geotransform(geotransform: GeoTransform, row: int, col: int) -> GeoTransform:
    """Geotransform of the part of a grid whose upper-left pixel is (`row`, `col`)."""
    x, dx, rx, y, ry, dy = geotransform
    return (x + col * dx + row * rx, dx, rx, y + col * ry + row * dy, ry, dy)
