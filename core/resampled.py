"""Scenes that were resampled to a finer grid by nearest neighbour: one measurement fills several pixels.

Neighbours that are copies of each other would pass for neighbours without noise. Whoever looks at the scene's
geometry takes each measurement once (`Cells.take`) and gives what it found to all its pixels (`Cells.give`).
"""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

import numpy as np

from .training_data import Block

# Shares of rows that repeat the one before: a line may be so by accident, and a scene that is flat has no finer grid
# than 4 to 1.
FEWEST, MOST = 0.1, 0.75


class Cells(NamedTuple):
    """Which measurement each row and each column of a block belongs to, from 0: int (rows,) and (cols,)."""

    rows: np.ndarray
    cols: np.ndarray

    def take(self, block: Block) -> Block:
        """The block on the grid of its measurements: the first pixel of each."""
        rows, cols = (np.unique(index, return_index=True)[1] for index in self)
        return Block(block.values[:, rows[:, None], cols], block.valid[rows[:, None], cols])

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


def copies(block: Block, axis: int) -> np.ndarray:
    """Rows (axis 0) or columns (axis 1) that repeat the one before, wherever both are valid: bool (length,)."""
    values, valid = np.moveaxis(block.values, axis + 1, 1), np.moveaxis(block.valid, axis, 0)
    both = valid[1:] & valid[:-1]
    alike = both.any(axis=1)
    for plane in values:
        alike &= ((plane[1:] == plane[:-1]) | ~both).all(axis=1)
    return np.append(False, alike)


def _indices(repeats: Sequence[np.ndarray]) -> List[np.ndarray]:
    """For each block, the measurement that each row belongs to, from 0."""
    resampled = FEWEST <= np.concatenate(repeats).mean() <= MOST
    return [np.cumsum(~(repeat & resampled)) - 1 for repeat in repeats]
