"""Prefetching windows while the network works; reading striped files in slices of rows, and others block by block."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, Callable, Deque, Dict, Iterable, Iterator, List, Tuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..base.arrays import Mask, Spectra
from ..base.blas import FEW_COLUMNS, by_column
from ..scene.scene import Scene
from ..scene.window import TILE, Window

Features = Tuple[Spectra, Mask]
"""Components and valid mask of a window."""
# Upper bounds for striped files: size of a slice, and of the components that a row of tiles needs.
SLICE_BYTES, HELD_BYTES = 2**26, 2**28
# GDAL holds a block that it decodes at once about twice.
COPIES = 2
# Upper bound for the values of a file block that is read as a whole.
BLOCK_BYTES = 2**28
# Rows of a tile of such a file: tiles that fit the processor's cache are faster, although their halos add work.
STRIP = 64
Item = TypeVar("Item")
Result = TypeVar("Result")


def prefetch(work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """Yield the results of `work` in order, computed one item ahead of the consumer by a thread."""
    with ThreadPoolExecutor(1) as reader:
        ahead: Deque[Future[Result]] = deque()
        for item in items:
            ahead.append(reader.submit(copy_context().run, work, item))  # messages in the same language
            if len(ahead) > 1:
                yield ahead.popleft().result()
        if ahead:
            yield ahead.popleft().result()


def slice_rows(scene: Scene, components: int, halo: int) -> int:
    """Return how many rows of a striped file to read at once; 0 to read tile by tile.

    Tile by tile is better for files that are not striped, or whose blocks are too large for the bounds on memory.
    """
    if not scene.striped:
        return 0
    fitting = SLICE_BYTES // (4 * len(scene.bands) * scene.cols)
    rows = int(min(STRIP, fitting) // scene.block[0] * scene.block[0])
    return rows if _held(scene, components, halo, rows) <= HELD_BYTES else 0


def _held(scene: Scene, components: int, halo: int, rows: int) -> int:
    """Bytes of the components that a row of tiles needs, if `rows` rows are read at once."""
    return int(4 * components * scene.cols * (STRIP + 2 * halo + 2 * rows))


def held_bytes(scene: Scene, components: int, halo: int) -> int:
    """Bytes that are held however little of the scene is read at once: components of striped files, blocks of GDAL."""
    rows = slice_rows(scene, components, halo)
    return (_held(scene, components, halo, rows) if rows else 0) + COPIES * int(scene.block_bytes)


def reads_blocks(scene: Scene, components: int) -> bool:
    """Whether to read the blocks of a file as a whole: they are at least as large as windows, and fit into memory.

    The components of a block are those of its windows bit by bit only if BLAS rounds each pixel alike in both.
    """
    height, width = scene.block
    sizes = ((height, width), (TILE, TILE))
    least = min((scene.rows % tall or tall) * (scene.cols % wide or wide) for tall, wide in sizes)
    most = min(BLOCK_BYTES, 2 * gdal.GetCacheMax())  # GDAL's cache is a share of the user's limit on memory
    fits = 4 * len(scene.bands) * height * width <= most and min(height, width) >= TILE
    return fits and least >= FEW_COLUMNS and by_column(components, len(scene.bands))


class FileBlocks:
    """Reads windows from the blocks of a file, each of which is read and decoded as a whole, and held for a while.

    Window by window, a block would be decoded for every window in it or beside it, unless GDAL's cache held it with
    all its bands.

    Parameters
    ----------
    features : returns components and valid mask of a window
    shape : rows and columns of the scene
    block : rows and columns of a block
    """

    def __init__(
        self, features: Callable[[Window], Features], shape: Tuple[int, int], block: Tuple[int, int]
    ) -> None:
        self._features, self._shape, self._block = features, shape, block
        self._held: Dict[Tuple[int, int], Features] = {}

    def __call__(self, window: Window) -> Features:
        """Components and valid mask of a window."""
        tall, wide = self._block
        found: List[NDArray[Any]] = []
        for down in range(window.row // tall, (window.row + window.rows - 1) // tall + 1):
            for across in range(window.col // wide, (window.col + window.cols - 1) // wide + 1):
                part = self._part(down, across)
                top, left = max(window.row, down * tall), max(window.col, across * wide)
                bottom = min(window.row + window.rows, (down + 1) * tall)
                right = min(window.col + window.cols, (across + 1) * wide)
                found = found or [np.empty((*kind.shape[:-2], window.rows, window.cols), kind.dtype) for kind in part]
                to = np.s_[..., top - window.row : bottom - window.row, left - window.col : right - window.col]
                of = np.s_[..., top - down * tall : bottom - down * tall, left - across * wide : right - across * wide]
                for target, kind in zip(found, part):
                    target[to] = kind[of]
        components, valid = found
        return components, valid

    def _part(self, down: int, across: int) -> Features:
        """Components and valid mask of a block; blocks that were not used for longest make room for it."""
        held = self._held.pop((down, across), None)
        if held is None:
            (tall, wide), (rows, cols) = self._block, self._shape
            row, col = down * tall, across * wide
            held = self._features(Window(row, col, min(tall, rows - row), min(wide, cols - col)))
            size = sum(kind.nbytes for kind in held)
            while len(self._held) > 4 and (len(self._held) + 1) * size > HELD_BYTES:
                self._held.pop(next(iter(self._held)))
        self._held[down, across] = held
        return held


class RowSlices:
    """Reads the windows of a striped file in slices of rows, so that each row is read and decoded only once.

    Tile by tile, a row would be decoded once for every tile that it crosses.

    Parameters
    ----------
    features : returns components and valid mask of a window
    shape : rows and columns of the scene
    height : rows of a slice
    """

    def __init__(self, features: Callable[[Window], Features], shape: Tuple[int, int], height: int) -> None:
        self._features, self._shape, self._height = features, shape, height
        self._held: Dict[int, Features] = {}

    def __call__(self, window: Window) -> Features:
        """Components and valid mask of a window; windows must be requested from top to bottom."""
        height, (rows, cols) = self._height, self._shape
        first, last = window.row // height, (window.row + window.rows - 1) // height
        self._held = {index: held for index, held in self._held.items() if first <= index <= last}
        for index in range(first, last + 1):
            if index not in self._held:
                self._held[index] = self._features(Window(index * height, 0, min(height, rows - index * height), cols))
        part = np.s_[..., window.col : window.col + window.cols]
        parts = [self._held[index] for index in range(first, last + 1)]
        components, valid = (np.concatenate([planes[part] for planes in kind], axis=-2) for kind in zip(*parts))
        inside = np.s_[..., window.row - first * height :, :]
        return components[inside][..., : window.rows, :], valid[inside][: window.rows]
