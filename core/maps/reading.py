"""Reading ahead of the network, and reading files of whole rows in slices."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import Callable, Deque, Dict, Iterator, Sequence, Tuple, TypeVar

import numpy as np

from ..scene.scene import Scene
from ..scene.window import Window

# Components and valid mask of a window.
Features = Tuple[np.ndarray, np.ndarray]
# Bounds for files of whole rows: on what is read at once, and on the components that a row of tiles needs.
SLICE_BYTES, HELD_BYTES = 2**26, 2**28
# Rows of a tile of such a file: what fits the processor's cache is quicker, in spite of the larger halos.
STRIP = 64
Item = TypeVar("Item")
Result = TypeVar("Result")


def prefetch(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Results of `work` in order, one item ahead of the consumer, in one thread beside it."""
    with ThreadPoolExecutor(1) as reader:
        ahead: Deque[Future[Result]] = deque()
        for item in items:
            ahead.append(reader.submit(copy_context().run, work, item))  # the thread speaks the same language
            if len(ahead) > 1:
                yield ahead.popleft().result()
        if ahead:
            yield ahead.popleft().result()


def slice_rows(scene: Scene, components: int, halo: int) -> int:
    """Rows to read at once from a file of whole rows; 0 where tile by tile is better, for its blocks are too large."""
    if not scene.striped:
        return 0
    fitting = SLICE_BYTES // (4 * len(scene.bands) * scene.cols)
    rows = int(min(STRIP, fitting) // scene.block[0] * scene.block[0])
    held = 4 * components * scene.cols * (STRIP + 2 * halo + 2 * rows)
    return rows if held <= HELD_BYTES else 0


class RowSlices:
    """Looks at a scene whose file holds whole rows: each row is read and decoded once, as part of a slice.

    Tile by tile, a row would be decoded anew for every tile that it runs through.

    Parameters
    ----------
    features : gives components and valid mask of a window
    shape : rows and columns of the scene
    height : rows of a slice
    """

    def __init__(self, features: Callable[[Window], Features], shape: Tuple[int, int], height: int) -> None:
        self._features, self._shape, self._height = features, shape, height
        self._held: Dict[int, Features] = {}

    def __call__(self, window: Window) -> Features:
        """Components and valid mask of a window; windows are asked for from top to bottom."""
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
