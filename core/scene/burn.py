"""Polygon rasterisation: a scanline fill of all polygons at once.

GDAL's own fill visits every vertex for every row, so a coastline with a million vertices takes minutes if a scene is
read window by window; and overlapping parts of one shape cancel out. Here, each edge is processed only in the rows it
crosses. All coordinates are columns and rows of the scene's grid: pixel (0, 0) covers 0..1 in both directions.
"""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""Columns and rows: (vertices, 2); for edges, those of start and end: (edges, 4)."""
Numbers = NDArray[np.int64]
"""One number per edge, run of pixels or piece."""

# Number of pixels assigned at once; limits memory where many polygons overlap.
AT_ONCE = 2**22
# Coordinates closer than this to a pixel boundary are snapped to it, because transformed coordinates are inexact.
ON_LINE = 1e-6


class Spans(NamedTuple):
    """Runs of pixels inside polygons: int arrays of equal length; `stop` is exclusive."""

    part: Numbers
    row: Numbers
    start: Numbers
    stop: Numbers


def _repeated(counts: Numbers) -> Tuple[Numbers, Numbers]:
    """For counts (2, 3): the indices 0 0 1 1 1 and the steps 0 1 0 1 2."""
    index = np.repeat(np.arange(len(counts)), counts)
    return index, np.arange(len(index)) - np.repeat(np.cumsum(counts) - counts, counts)


class Shapes:
    """Polygons, prepared for burning into any window of a grid.

    Parameters
    ----------
    parts : sequence of lists of rings
        Each ring is float64 (vertices, 2), columns and rows. A pixel is inside a part if its centre lies in an odd
        number of its rings (a hole is a second ring).
    owners : sequence of int
        Number of the polygon that each part belongs to, from 1; where polygons overlap, the later one wins.
    all_touched : bool
        Burn every pixel that a polygon covers even partly, not only those whose centre it covers.
    """

    def __init__(self, parts: Sequence[List[Points]], owners: Sequence[int], all_touched: bool = False) -> None:
        self._all_touched = all_touched
        self._owners = np.array(owners, np.int32)
        rings = [ring for rings in parts for ring in rings]
        of_ring = np.repeat(np.arange(len(parts)), [len(rings) for rings in parts])
        ends = np.cumsum([len(ring) for ring in rings], dtype=np.int64)
        vertices = np.concatenate(rings) if rings else np.zeros((0, 2))
        start, stop = vertices, np.roll(vertices, -1, axis=0)
        if rings:  # close every ring, whether or not the file does
            stop[ends - 1] = vertices[np.concatenate([[0], ends[:-1]])]
        self._edges = np.concatenate([start, stop], axis=1)
        self._part = np.repeat(of_ring, [len(ring) for ring in rings])
        if not all_touched:  # most edges of detailed shapes cross no row centre
            first, last = self._rows_crossed(self._edges)
            crossing = first < last
            self._edges, self._part = self._edges[crossing], self._part[crossing]

    @staticmethod
    def _rows_crossed(edges: Points) -> Tuple[Numbers, Numbers]:
        """First row whose centre line each edge crosses, and the row after the last one."""
        low, high = np.minimum(edges[:, 1], edges[:, 3]), np.maximum(edges[:, 1], edges[:, 3])
        return np.ceil(low - 0.5).astype(np.int64), np.ceil(high - 0.5).astype(np.int64)

    def burn(self, row: int, col: int, rows: int, cols: int) -> NDArray[np.int32]:
        """Number of the polygon that each pixel of a window lies in: int32 (rows, cols), 0 for none."""
        target = np.zeros((rows, cols), np.int32)
        spans = [self._inside(row, row + rows)]
        if self._all_touched:
            spans.append(self._touched(row, col, rows, cols))
        part, line, start, stop = (np.concatenate(kind) for kind in zip(*spans))
        start, stop = np.clip(start - col, 0, cols), np.clip(stop - col, 0, cols)
        some = np.nonzero(start < stop)[0]
        some = some[np.argsort(part[some], kind="stable")]
        for chosen in _in_turn(some, (stop - start)[some]):
            index, step = _repeated((stop - start)[chosen])
            target[line[chosen][index] - row, start[chosen][index] + step] = self._owners[part[chosen][index]]
        return target

    def _inside(self, top: int, bottom: int) -> Spans:
        """Runs of pixels whose centre is inside a polygon, in rows `top` to `bottom` (exclusive)."""
        first, last = (np.clip(rows, top, bottom) for rows in self._rows_crossed(self._edges))
        chosen = np.nonzero(first < last)[0]
        index, step = _repeated((last - first)[chosen])
        edge = chosen[index]
        row = first[edge] + step
        x0, y0, x1, y1 = self._edges[edge].T
        x = x0 + (row + 0.5 - y0) * (x1 - x0) / (y1 - y0)
        order = np.lexsort((x, row, self._part[edge]))
        inward, outward = order[::2], order[1::2]  # an outline is crossed an even number of times
        start, stop = (np.ceil(x[side] - 0.5).astype(np.int64) for side in (inward, outward))
        return Spans(self._part[edge][inward], row[inward], start, stop)

    def _touched(self, row: int, col: int, rows: int, cols: int) -> Spans:
        """The pixels of a window that outlines pass through, as runs of one pixel."""
        near = np.abs(self._edges - np.round(self._edges)) < ON_LINE
        edges = np.where(near, np.round(self._edges), self._edges)
        (x0, x1), (y0, y1) = (np.sort(edges[:, axis::2], axis=1).T for axis in (0, 1))
        chosen = np.nonzero((x1 >= col) & (x0 <= col + cols) & (y1 >= row) & (y0 <= row + rows))[0]
        edges = _clipped(edges[chosen], row, col, rows, cols)
        edge, at = _pieces(edges)
        middle = edges[edge, :2] + at[:, None] * (edges[edge, 2:] - edges[edge, :2])
        # An outline along the boundary of two pixels passes through neither.
        along = (edges[edge, :2] == edges[edge, 2:]) & (middle == np.round(middle))
        x, y = np.floor(middle[~along.any(axis=1)]).astype(np.int64).T
        part = self._part[chosen][edge[~along.any(axis=1)]]
        inside = (y >= row) & (y < row + rows)
        return Spans(part[inside], y[inside], x[inside], x[inside] + 1)


def _clipped(edges: Points, row: int, col: int, rows: int, cols: int) -> Points:
    """Edges clipped to a window, which limits the cost of long ones to the window size; edges outside become points."""
    start, way = edges[:, :2], edges[:, 2:] - edges[:, :2]
    low, high = np.array([col, row], float), np.array([col + cols, row + rows], float)
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (low - start) / way, (high - start) / way
    one, other = (np.where(way == 0, limit, side) for limit, side in ((-np.inf, one), (np.inf, other)))
    enter = np.clip(np.minimum(one, other).max(axis=1), 0, 1)[:, None]
    leave = np.clip(np.maximum(one, other).min(axis=1), enter[:, 0], 1)[:, None]
    cut = np.concatenate([start + enter * way, np.where(leave < 1, start + leave * way, edges[:, 2:])], axis=1)
    still = np.concatenate([way == 0] * 2, axis=1)
    return np.where(still, edges, cut)


def _pieces(edges: Points) -> Tuple[Numbers, NDArray[np.float64]]:
    """Edges cut at pixel boundaries: for each piece, its edge and where along the edge its midpoint lies (0..1)."""
    lists: List[Tuple[Numbers, NDArray[np.float64]]] = [
        (np.arange(len(edges)), np.zeros(len(edges))), (np.arange(len(edges)), np.ones(len(edges)))
    ]  # fmt: skip
    for axis in (0, 1):
        start, stop = edges[:, axis], edges[:, axis + 2]
        first = np.floor(np.minimum(start, stop)).astype(np.int64) + 1
        lines = np.maximum(np.ceil(np.maximum(start, stop)).astype(np.int64) - first, 0)
        edge, step = _repeated(lines)
        lists.append((edge, (first[edge] + step - start[edge]) / (stop - start)[edge]))
    edge, at = (np.concatenate(kind) for kind in zip(*lists))
    order = np.lexsort((at, edge))
    edge, at = edge[order], at[order]
    same = edge[1:] == edge[:-1]
    return edge[1:][same], ((at[1:] + at[:-1]) / 2)[same]


def _in_turn(chosen: Numbers, lengths: Numbers) -> Iterator[Numbers]:
    """`chosen` in batches of about `AT_ONCE` pixels."""
    lots = np.cumsum(lengths) // AT_ONCE
    for lot in np.unique(lots):
        yield chosen[lots == lot]
