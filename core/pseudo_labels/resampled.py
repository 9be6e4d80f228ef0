"""Scenes that were resampled to a finer grid by nearest neighbour: one measurement fills several pixels.

Neighbours that are copies of each other would pass for neighbours without noise. Whoever looks at the scene's
geometry takes each measurement once (`Cells.take`) and gives what it found to all its pixels (`Cells.give`).
"""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

import numpy as np

from ..features.training_data import Block

# Shares of rows that repeat the one before, among those that can tell: a line may do so by accident, and a scene of
# larger pieces (5 x 5 and more) is no finer grid.
FEWEST, MOST = 0.1, 0.79


class Cells(NamedTuple):
    """Which measurement each row and each column of a block belongs to, from 0: int (rows,) and (cols,)."""

    rows: np.ndarray
    cols: np.ndarray

    def take(self, block: Block) -> Block:
        """The block on the grid of its measurements: the first valid pixel of each."""
        shape = int(self.rows[-1]) + 1, int(self.cols[-1]) + 1
        cell = (self.rows[:, None] * shape[1] + self.cols)[block.valid]
        held, first = np.unique(cell, return_index=True)
        valid, index = np.zeros(shape[0] * shape[1], bool), np.zeros(shape[0] * shape[1], int)
        valid[held], index[held] = True, np.flatnonzero(block.valid)[first]
        values = block.values.reshape(len(block.values), -1)[:, index]
        return Block(values.reshape(-1, *shape), valid.reshape(shape))

    def give(self, planes: np.ndarray) -> np.ndarray:
        """What was found for each measurement, (cell rows, cell cols), for each pixel, (rows, cols)."""
        return planes[self.rows[:, None], self.cols]


def measured(blocks: Sequence[Block]) -> Tuple[Sequence[Block], List[Cells]]:
    """Blocks on the grid of their measurements, and how to give back; as they are, and nothing, if not resampled."""
    rows, cols = (_indices([copies(block, axis) for block in blocks]) for axis in (0, 1))
    grids = [Cells(*index) for index in zip(rows, cols)]
    if all(grid.rows[-1] + 1 == len(grid.rows) and grid.cols[-1] + 1 == len(grid.cols) for grid in grids):
        return blocks, []
    return [grid.take(block) for grid, block in zip(grids, blocks)], grids


def copies(block: Block, axis: int) -> Tuple[np.ndarray, np.ndarray]:
    """Which rows (axis 0) or columns (axis 1) repeat the one before, and which can tell: bool (length,) each.

    Two rows are compared where both are valid. One that holds a single spectrum there tells nothing: it may lie in a
    flat part, such as a frame of zeros.
    """
    values, valid = np.moveaxis(block.values, axis + 1, 1), np.moveaxis(block.valid, axis, 0)
    both = valid[1:] & valid[:-1]
    beside = both[:, 1:] & both[:, :-1]
    same, tells = np.ones(len(both), bool), np.zeros(len(both), bool)
    for plane in values:
        same &= ((plane[1:] == plane[:-1]) | ~both).all(axis=1)
        tells |= ((plane[1:, 1:] != plane[1:, :-1]) & beside).any(axis=1)
    return np.append(False, same & tells), np.append(False, tells)


def _indices(lines: Sequence[Tuple[np.ndarray, np.ndarray]]) -> List[np.ndarray]:
    """For each block, the measurement that each row belongs to, from 0."""
    repeating, telling = (sum(int(found.sum()) for found in kind) for kind in zip(*lines))
    resampled = FEWEST * telling <= repeating <= MOST * telling
    return [np.cumsum(~(repeats & resampled)) - 1 for repeats, _ in lines]
