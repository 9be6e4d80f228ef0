"""Where a large scene is looked at: windows spread evenly over it, and more of them until enough pixels are had.

Swaths are full of nodata and masks are small: where the first windows hold little, the grid is drawn finer.
"""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Sequence, Set

import numpy as np

from ..base.errors import Cancel, check_cancel, never
from .scene import Scene
from .window import Window

# Side of a window -> how many of them a share must have room for; of a small share, smaller windows are taken.
SIDES = {64: 4, 32: 1, 16: 0}
# Row bands of a striped file that a sample touches: each costs a read over the scene's whole width.
STRIPED_ROWS = 8
# How many times more windows each further look considers, and up to how many times the first.
FINER, FINEST = 4, 1024
# Share of the pixels asked for that is enough.
ENOUGH = 0.9
# Windows without a valid pixel that are looked into before the search is given up.
MISSES = 4096


class Piece(NamedTuple):
    """A window that was read: `values` float32 (rows, cols, bands), `valid` bool (rows, cols)."""

    window: Window
    values: np.ndarray
    valid: np.ndarray


def allocate(sizes: Sequence[int], total: int) -> List[int]:
    """`total` dealt out to some of these sizes: to each an equal share, or all of it; what is left goes to the rest."""
    dealt = [0] * len(sizes)
    for done, index in enumerate(np.argsort(sizes, kind="stable")):
        dealt[index] = min(sizes[index], total // (len(sizes) - done))
        total -= dealt[index]
    return dealt


def spread(scene: Scene, count: int, side: int = 64, finer: int = 1) -> List[Window]:
    """At most `count` windows of `side` pixels, spread evenly over the scene's area, row by row.

    Those of a striped file lie in few rows, `finer` times as many for a finer grid.
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
        # Lines start at different columns, so that the sample is no grid of stripes.
        for place in (np.arange(number) + (line + 0.5) / lines) * across / number:
            col = int(place) * side
            size = min(side, area.rows - row), min(side, area.cols - col)
            chosen.append(Window(area.row + row, area.col + col, *size))
    return chosen


def read_spread(scene: Scene, pixels: int, most: int, cancelled: Cancel = never) -> Iterator[Piece]:
    """Read about `pixels` valid pixels, spread evenly over the scene: all of a small one, in one window.

    Parameters
    ----------
    scene : Scene
    pixels : int
        Valid pixels that are wanted.
    most : int
        Pixels, valid or not, that the windows may hold in all, from `pixels` on.

    Yields
    ------
    Piece
        Windows that hold a valid pixel; none where none was found.
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
    had = held = misses = 0
    for windows in _closer_looks(scene, max(1, pixels // side**2), side):
        if had >= ENOUGH * pixels:
            return
        for window in windows:
            check_cancel(cancelled)
            if had >= pixels or held + window.rows * window.cols > most or misses > MISSES:
                return
            if scene.outside(window):
                continue
            if scene.empty(window):
                misses += 1
                continue
            values, valid = scene.read(window)
            if valid.any():
                had, held = had + int(valid.sum()), held + valid.size
                yield Piece(window, values, valid)
            else:
                misses += 1


def _closer_looks(scene: Scene, count: int, side: int) -> Iterator[List[Window]]:
    """Windows of finer and finer grids, each once: those of the first in order, the others in any."""
    seen: Set[Window] = set()
    rng = np.random.default_rng(0)
    finer = 1
    while finer <= FINEST:
        windows = [window for window in spread(scene, finer * count, side, finer) if window not in seen]
        seen.update(windows)
        # The search may end on the way: what was read till then must be spread over the scene all the same.
        yield windows if finer == 1 else [windows[index] for index in rng.permutation(len(windows))]
        finer *= FINER
