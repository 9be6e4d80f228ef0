"""The division of a scene into blocks of windows, one for each process that maps a part of it.

A block is a rectangle. Its border runs through the middle of the file's own blocks where it can, since a file block at
a border is read and decoded by the processes on both sides.
"""

from __future__ import annotations

from itertools import groupby
from typing import Iterator, List, NamedTuple, Sequence, Tuple

from ..scene.scene import Scene
from ..scene.window import Window


class Span(NamedTuple):
    """A range of rows (or columns) of windows, which begin every `step` pixels of the `length` of the scene."""

    first: int
    stop: int
    step: int
    length: int

    @property
    def size(self) -> int:
        """Number of rows (or columns) of windows."""
        return self.stop - self.first

    @property
    def pixels(self) -> int:
        """Length in pixels."""
        return self.edge(self.stop) - self.edge(self.first)

    def edge(self, at: int) -> int:
        """The pixel at which the row (or column) `at` begins."""
        return min(at * self.step, self.length)

    def cut(self, at: int) -> Tuple[Span, Span]:
        """The spans before and after the row (or column) `at`."""
        return self._replace(stop=at), self._replace(first=at)

    def best_cut(self, share: float, file_block: int, halo: int) -> int:
        """Where to cut off `share` of the span, give or take one window, so that few file blocks are read twice."""

        def twice(at: int) -> int:
            edge = self.edge(at)
            return (edge + halo - 1) // file_block - (edge - halo) // file_block

        ideal = self.first + share * self.size
        near = range(max(self.first + 1, int(ideal) - 1), min(self.stop, int(ideal) + 3))
        return min((at for at in near if abs(at - ideal) <= 1), key=lambda at: (twice(at), abs(at - ideal)))

    def runs(self, file_block: int) -> Iterator[List[int]]:
        """The rows (or columns) that begin in the same file block."""
        return (list(run) for _, run in groupby(range(self.first, self.stop), lambda at: self.edge(at) // file_block))


class Block(NamedTuple):
    """A rectangle of windows, in the order in which to read them: those in the same file block follow each other.

    A large scene has millions of windows: they are made as they are asked for.
    """

    down: Span
    across: Span
    file_block: Tuple[int, int]
    by_columns: bool

    @property
    def size(self) -> int:
        """Number of windows."""
        return self.down.size * self.across.size

    @property
    def bounds(self) -> Window:
        """The pixels of the rectangle."""
        return Window(self.down.edge(self.down.first), self.across.edge(self.across.first), self.down.pixels,
                      self.across.pixels)  # fmt: skip

    def windows(self) -> Iterator[Window]:
        """Yield the windows."""
        spans = list(zip((self.down, self.across), self.file_block))
        (outer, size), (inner, other) = spans[::-1] if self.by_columns else spans
        for first in outer.runs(size):
            for second in inner.runs(other):
                rows, cols = (second, first) if self.by_columns else (first, second)
                for row in rows:
                    for col in cols:
                        yield self._window(row, col)

    def _window(self, row: int, col: int) -> Window:
        top, left = self.down.edge(row), self.across.edge(col)
        return Window(top, left, self.down.edge(row + 1) - top, self.across.edge(col + 1) - left)


def divide(scene: Scene, windows: Sequence[Window], count: int, halo: int, whole_rows: bool) -> List[Block]:
    """Divide the grid `windows` into at most `count` rectangles, about equal in size; no fewer if there are windows.

    Parameters
    ----------
    scene : Scene
    windows : a complete grid, row by row
    count : number of rectangles
    halo : pixels that are read around a window
    whole_rows : the file is read in whole rows of pixels, so that rectangles must be as wide as the scene
    """
    sizes = ((windows[0].rows, scene.rows), (windows[0].cols, scene.cols))
    rows, cols = (Span(0, -(-length // step), step, length) for step, length in sizes)
    file_block = (1, 1) if whole_rows else (scene.block[0], scene.block[1])
    return [
        # Along the shorter side, fewer file blocks are held.
        Block(down, across, file_block, not whole_rows and across.pixels > down.pixels)
        for down, across in _bisect(rows, cols, count, (scene.block[0], scene.block[1]), halo, whole_rows)
    ]


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
