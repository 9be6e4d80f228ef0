"""Sampling a large scene: windows spread evenly over it, and finer grids of them until there are enough pixels.

Swaths contain much nodata and masks can be small: if the first windows have few valid pixels, finer grids follow.
"""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Mask
from ..base.errors import Cancel, check_cancel, never
from .scene import Scene
from .window import Window

# Side of a window -> how many of them the pixels asked for must fill; for few pixels, the windows are smaller.
SIDES = {64: 4, 32: 1, 16: 0}
# Rows of windows read from a striped file: each is read over the full width of the scene.
STRIPED_ROWS = 8
# Each further grid has `FINER` times as many windows, the last one up to `FINEST` times as many as the first.
FINER, FINEST = 4, 1024
# Fraction of the pixels asked for that is enough.
ENOUGH = 0.9
# The search stops after this many windows without a valid pixel.
MISSES = 4096


class Piece(NamedTuple):
    """A window that was read: `values` float32 (rows, cols, bands), `valid` bool (rows, cols)."""

    window: Window
    values: NDArray[np.float32]
    valid: Mask


def allocate(sizes: Sequence[int], total: int) -> List[int]:
    """Divide `total` equally among scenes of these sizes; the surplus of small scenes goes to the larger ones."""
    allocated = [0] * len(sizes)
    for done, index in enumerate(np.argsort(sizes, kind="stable")):
        allocated[index] = min(sizes[index], total // (len(sizes) - done))
        total -= allocated[index]
    return allocated


def spread(scene: Scene, count: int, side: int = 64, finer: int = 1) -> List[Window]:
    """At most `count` windows of `side` pixels, spread evenly over the scene's area, row by row.

    In a striped file, they are placed in at most `STRIPED_ROWS` x `finer` rows of windows, unless `count` needs more.
    """
    area = scene.area
    down, across = -(-area.rows // side), -(-area.cols // side)
    count = min(count, down * across)
    wanted = int(np.ceil(np.sqrt(count)))
    wanted = min(wanted, STRIPED_ROWS * finer) if scene.striped else wanted
    lines = min(down, max(wanted, -(-count // max(across, 1))))
    chosen: List[Window] = []
    for line in range(lines):
        row = int((line + 0.5) * down / lines) * side
        number = count * (line + 1) // lines - count * line // lines
        # Rows of windows start at different columns, so that the windows do not line up.
        for place in (np.arange(number) + (line + 0.5) / lines) * across / number:
            col = int(place) * side
            size = min(side, area.rows - row), min(side, area.cols - col)
            chosen.append(Window(area.row + row, area.col + col, *size))
    return chosen


def read_spread(scene: Scene, pixels: int, most: int, cancelled: Cancel = never) -> Iterator[Piece]:
    """Read about `pixels` valid pixels, spread evenly over the scene. A small scene is read whole, in one window.

    Parameters
    ----------
    scene : Scene
    pixels : int
        Number of valid pixels asked for.
    most : int
        Upper limit of the pixels read, valid or not; at least `pixels`.

    Yields
    ------
    Piece
        Windows with at least one valid pixel; nothing if there is none.
    """
    whole = Window(0, 0, scene.rows, scene.cols)
    for part in (whole, scene.area):
        if 0 < part.rows * part.cols <= pixels:
            values, valid = scene.read(part)
            if valid.any():
                yield Piece(part, values, valid)
            return
    side = next(side for side, fewest in SIDES.items() if pixels >= fewest * side**2)
    most = max(most, side**2)
    found = total = misses = 0
    for windows in _finer_grids(scene, max(1, pixels // side**2), side):
        if found >= ENOUGH * pixels:
            return
        for window in windows:
            check_cancel(cancelled)
            if found >= pixels or total + window.rows * window.cols > most or misses > MISSES:
                return
            if scene.outside(window):
                continue
            if scene.empty(window):
                misses += 1
                continue
            values, valid = scene.read(window)
            if valid.any():
                found, total = found + int(valid.sum()), total + valid.size
                yield Piece(window, values, valid)
            else:
                misses += 1


def _finer_grids(scene: Scene, count: int, side: int) -> Iterator[List[Window]]:
    """Windows of finer and finer grids, without repetition: the first grid in order, the others shuffled."""
    seen: Set[Window] = set()
    rng = np.random.default_rng(0)
    finer = 1
    while finer <= FINEST:
        windows = [window for window in spread(scene, finer * count, side, finer) if window not in seen]
        seen.update(windows)
        # The search may end within a grid: the windows read by then must still be spread over the scene.
        yield windows if finer == 1 else [windows[index] for index in rng.permutation(len(windows))]
        finer *= FINER
