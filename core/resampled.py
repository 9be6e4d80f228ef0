"""Scenes that were resampled to a finer grid by nearest neighbour: one measurement fills several pixels.

Neighbours that are copies of each other would pass for neighbours without noise. Whoever looks at the scene's
geometry takes each measurement once (`Cells.take`) and gives what it found to all its pixels (`Cells.give`).
"""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

import numpy as np

from .training_data import Block

# Longer runs of equal pixels are no finer grid: the scene is flat there.
LARGEST = 4


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
    repeat = repetition(blocks)
    if repeat == 1:
        return blocks, []
    grids = [cells(block, repeat) for block in blocks]
    return [grid.take(block) for grid, block in zip(grids, blocks)], grids


def changes(block: Block, axis: int) -> np.ndarray:
    """Where a pixel differs from the one before it along axis 0 (rows) or 1: bool (rows, cols); the first do."""
    values = np.moveaxis(block.values, axis + 1, -1)
    changed = np.ones(values.shape[1:], bool)
    changed[:, 1:] = False
    for plane in values:
        changed[:, 1:] |= plane[:, 1:] != plane[:, :-1]
    return np.moveaxis(changed, -1, axis)


def repetition(blocks: Sequence[Block]) -> int:
    """Pixels per measurement along rows and columns alike: the median run of equal spectra; 1 = not resampled."""
    medians = []
    for axis in (0, 1):
        lengths = []
        for block in blocks:
            starts = np.moveaxis(changes(block, axis), axis, -1)
            first = np.flatnonzero(starts)
            # A run that starts where nothing is valid tells nothing.
            told = np.moveaxis(block.valid, axis, -1).ravel()[first]
            lengths.append(np.diff(first, append=starts.size)[told])
        every = np.concatenate(lengths)
        medians.append(int(np.median(every)) if len(every) else 1)
    return min(medians) if min(medians) <= LARGEST else 1


def cells(block: Block, repeat: int) -> Cells:
    """The grid of measurements of a block; it starts where most changes are, for a block may begin inside of one."""
    index = []
    for axis, length in enumerate(block.valid.shape):
        # The first row differs from nothing.
        count = np.delete(changes(block, axis).sum(axis=1 - axis), 0)
        at = np.bincount(np.arange(1, length) % repeat, count, minlength=repeat)
        start = int(at.argmax())
        index.append((np.arange(length) + (repeat - start) % repeat) // repeat)
    return Cells(index[0], index[1])
