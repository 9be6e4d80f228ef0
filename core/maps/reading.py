"""Prefetching windows while the network works, and reading striped files in slices of rows."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import Callable, Deque, Dict, Iterator, Sequence, Tuple, TypeVar

import numpy as np

from ..base.arrays import Mask, Spectra
from ..scene.scene import Scene
from ..scene.window import Window

Features = Tuple[Spectra, Mask]
"""Components and valid mask of a window."""
# Upper bounds for striped files: size of a slice, and of the components that a row of tiles needs.
SLICE_BYTES, HELD_BYTES = 2**26, 2**28
# Rows of a tile of such a file: tiles that fit the processor's cache are faster, although their halos add work.
STRIP = 64
Item = TypeVar("Item")
Result = TypeVar("Result")


def prefetch(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
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
    held = 4 * components * scene.cols * (STRIP + 2 * halo + 2 * rows)
    return rows if held <= HELD_BYTES else 0


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
