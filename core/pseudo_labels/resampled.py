"""Scenes that were resampled to a finer grid by nearest neighbour: one measurement fills several pixels.

Copied neighbours would look like neighbours without noise. The noise model and the pseudo-labels therefore use each
measurement once (`Cells.to_measurements`), and the labels are then copied to all its pixels (`Cells.to_pixels`).
"""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Labels, Mask
from ..features.training_data import Block

# Limits of the fraction of rows that repeat the previous one, among those that can tell: fewer may be coincidence, and
# a scene of larger uniform blocks (5 x 5 and more) was not resampled.
FEWEST, MOST = 0.1, 0.79


class Cells(NamedTuple):
    """The index, from 0, of the measurement that each row (rows,) and each column (cols,) of a block belongs to."""

    rows: NDArray[np.intp]
    cols: NDArray[np.intp]

    def to_measurements(self, block: Block) -> Block:
        """The block on the grid of its measurements: the first valid pixel of each."""
        shape = int(self.rows[-1]) + 1, int(self.cols[-1]) + 1
        cell = (self.rows[:, None] * shape[1] + self.cols)[block.valid]
        used, first = np.unique(cell, return_index=True)
        valid, index = np.zeros(shape[0] * shape[1], bool), np.zeros(shape[0] * shape[1], int)
        valid[used], index[used] = True, np.flatnonzero(block.valid)[first]
        values = block.values.reshape(len(block.values), -1)[:, index]
        return Block(values.reshape(-1, *shape), valid.reshape(shape))

    def to_pixels(self, labels: Labels) -> Labels:
        """Labels of measurements, (cell rows, cell cols), copied to their pixels, (rows, cols)."""
        copied: Labels = labels[self.rows[:, None], self.cols]
        return copied


def on_measurement_grid(blocks: Sequence[Block]) -> Tuple[Sequence[Block], List[Cells]]:
    """Blocks on the grid of their measurements, and their cells; the same blocks and no cells if not resampled."""
    rows, cols = (_indices([repeated_lines(block, axis) for block in blocks]) for axis in (0, 1))
    grids = [Cells(*index) for index in zip(rows, cols)]
    if all(grid.rows[-1] + 1 == len(grid.rows) and grid.cols[-1] + 1 == len(grid.cols) for grid in grids):
        return blocks, []
    return [grid.to_measurements(block) for grid, block in zip(grids, blocks)], grids


def repeated_lines(block: Block, axis: int) -> Tuple[Mask, Mask]:
    """Which rows (axis 0) or columns (axis 1) repeat the previous one, and which can tell: bool (length,) each.

    Two rows are compared where both are valid. A row with a single spectrum there cannot tell: it may lie in a uniform
    area, such as a frame of zeros.
    """
    values, valid = np.moveaxis(block.values, axis + 1, 1), np.moveaxis(block.valid, axis, 0)
    both = valid[1:] & valid[:-1]
    adjacent = both[:, 1:] & both[:, :-1]
    same, tells = np.ones(len(both), bool), np.zeros(len(both), bool)
    for plane in values:
        same &= ((plane[1:] == plane[:-1]) | ~both).all(axis=1)
        tells |= ((plane[1:, 1:] != plane[1:, :-1]) & adjacent).any(axis=1)
    return np.append(False, same & tells), np.append(False, tells)


def _indices(lines: Sequence[Tuple[Mask, Mask]]) -> List[NDArray[np.intp]]:
    """For each block, the index of the measurement that each row belongs to, from 0."""
    repeating, telling = (sum(int(flags.sum()) for flags in kind) for kind in zip(*lines))
    resampled = FEWEST * telling <= repeating <= MOST * telling
    return [np.cumsum(~(repeats & resampled)) - 1 for repeats, _ in lines]
