"""The division of a scene into blocks of windows, one for each process that maps a part of it.

A block is a rectangle. Its border runs through the middle of the file's own blocks where it can, since a file block at
a border is read and decoded by the processes on both sides.
"""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

from ..scene.scene import Scene
from ..scene.window import Window


class Span(NamedTuple):
    """A range of rows (or columns) of windows, and where each begins: `edges` has one entry more than there are."""

    first: int
    stop: int
    edges: Tuple[int, ...]

    @property
    def size(self) -> int:
        """Number of rows (or columns) of windows."""
        return self.stop - self.first

    @property
    def pixels(self) -> int:
        """Length in pixels."""
        return self.edges[self.stop] - self.edges[self.first]

    def cut(self, at: int) -> Tuple[Span, Span]:
        """The spans before and after the row (or column) `at`."""
        return self._replace(stop=at), self._replace(first=at)

    def best_cut(self, share: float, file_block: int, halo: int) -> int:
        """Where to cut off `share` of the span, give or take one window, so that few file blocks are read twice."""

        def twice(at: int) -> int:
            edge = self.edges[at]
            return (edge + halo - 1) // file_block - (edge - halo) // file_block

        ideal = self.first + share * self.size
        inside = range(self.first + 1, self.stop)
        near = [at for at in inside if abs(at - ideal) <= 1] or [min(inside, key=lambda at: abs(at - ideal))]
        return min(near, key=lambda at: (twice(at), abs(at - ideal)))


def divide(scene: Scene, windows: Sequence[Window], count: int, halo: int, whole_rows: bool) -> List[List[Window]]:
    """Divide the grid `windows` into at most `count` rectangles, about equal in size; no fewer if there are windows.

    Parameters
    ----------
    scene : Scene
    windows : a complete grid, row by row
    count : number of rectangles
    halo : pixels that are read around a window
    whole_rows : the file is read in whole rows of pixels, so that rectangles must be as wide as the scene

    Returns
    -------
    list of list of Window
        The windows of each rectangle in the order in which to read them: those in the same file block follow each
        other.
    """
    tops, lefts = (sorted({window[axis] for window in windows}) for axis in (0, 1))
    rows = Span(0, len(tops), (*tops, scene.rows))
    cols = Span(0, len(lefts), (*lefts, scene.cols))
    at = {(window.row, window.col): window for window in windows}
    height, width = (1, 1) if whole_rows else scene.block

    def block(down: Span, across: Span) -> List[Window]:
        along = not whole_rows and across.pixels > down.pixels  # along the shorter side, fewer file blocks are held

        def order(window: Window) -> Tuple[int, ...]:
            place = (window.row // height, window.col // width)
            return (*(place[::-1] if along else place), window.row, window.col)

        return sorted((at[top, left] for top in tops[down.first : down.stop]
                       for left in lefts[across.first : across.stop]), key=order)  # fmt: skip

    return [block(*spans) for spans in _bisect(rows, cols, count, (scene.block[0], scene.block[1]), halo, whole_rows)]


def bounds(windows: Sequence[Window]) -> Window:
    """The rectangle that windows cover."""
    row, col = min(window.row for window in windows), min(window.col for window in windows)
    bottom = max(window.row + window.rows for window in windows)
    return Window(row, col, bottom - row, max(window.col + window.cols for window in windows) - col)


def _bisect(
    rows: Span, cols: Span, count: int, file_block: Tuple[int, int], halo: int, whole_rows: bool
) -> List[Tuple[Span, Span]]:
    """Halve a rectangle across its longer side until there are `count` rectangles, or nothing is left to halve."""

    def most(down: Span, across: Span) -> int:
        return down.size if whole_rows else down.size * across.size

    count = min(count, most(rows, cols))
    if count == 1:
        return [(rows, cols)]
    by_rows = whole_rows or cols.size == 1 or (rows.size > 1 and rows.pixels >= cols.pixels)
    span, file_size = (rows, file_block[0]) if by_rows else (cols, file_block[1])
    cut = span.best_cut((count // 2) / count, file_size, halo)
    first, second = ((part, cols) if by_rows else (rows, part) for part in span.cut(cut))
    own = round(count * (cut - span.first) / span.size)
    own = min(max(own, 1, count - most(*second)), count - 1, most(*first))
    return [
        *_bisect(*first, own, file_block, halo, whole_rows),
        *_bisect(*second, count - own, file_block, halo, whole_rows),
    ]
