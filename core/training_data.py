"""What the trainer learns from: blocks of components of one or more scenes, each read once.

A small scene is taken whole. Of a large one, windows spread evenly over it are taken, as many as the memory bound
allows, so that training costs the same for scenes of any size.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from .errors import Cancel, Log, Progress, SSCCError, check_cancel
from .scene import Scene, Window, parse_bands
from .tiling import tile_grid
from .transform import Statistics, Transform

BLOCK = 128
# Row bands of a striped file that a sample touches at most: each costs a read over the scene's whole width.
STRIPED_BANDS = 8


class Block(NamedTuple):
    """A window of a scene: `values` float32 (channels, rows, cols), `valid` bool (rows, cols)."""

    values: np.ndarray
    valid: np.ndarray


class SceneSample(NamedTuple):
    """Blocks of all scenes, with the statistics of their bands and what they are."""

    blocks: List[Block]
    statistics: Statistics
    description: Dict[str, Any]
    pixels: int


def sample_windows(scene: Scene, pixels: int) -> List[Window]:
    """Windows that cover the scene, or about `pixels` of it, spread evenly, row by row."""
    windows = tile_grid(scene.rows, scene.cols, BLOCK)
    wanted = max(1, pixels // BLOCK**2)
    if len(windows) <= wanted:
        return windows
    by_row: Dict[int, List[Window]] = {}
    for window in windows:
        by_row.setdefault(window.row, []).append(window)
    striped = scene.block[1] >= scene.cols > 2 * BLOCK
    row_count = min(len(by_row), STRIPED_BANDS if striped else int(np.ceil(np.sqrt(wanted))))
    rows = [sorted(by_row)[int(i)] for i in np.linspace(0, len(by_row) - 1, row_count).round()]
    chosen: List[Window] = []
    for index, row in enumerate(rows):
        share = wanted * (index + 1) // row_count - wanted * index // row_count
        in_row = by_row[row]
        # Rows start at different columns, so that the sample is no grid of stripes.
        picks = (np.arange(min(share, len(in_row))) + index / row_count) * len(in_row) / max(share, 1)
        chosen.extend(in_row[int(pick) % len(in_row)] for pick in picks)
    return chosen


def common_bands(scenes: Sequence[str], bands: Optional[str], log: Log) -> Tuple[List[int], Dict[str, str]]:
    """Bands that are good in every scene, and why the others are not."""
    asked = parse_bands(bands) if bands else None
    kept: Optional[List[int]] = None
    dropped: Dict[str, str] = {}
    first: Optional[Scene] = None
    for path in scenes:
        with Scene.open(path, asked) as scene:
            first = first or scene
            if scene.band_count != first.band_count:
                raise SSCCError(
                    f"{path}: has {scene.band_count} bands, {first.name} has {first.band_count}; "
                    "train on scenes of one sensor"
                )
            dropped.update({str(band): reason for band, reason in scene.dropped.items()})
            kept = [band for band in (kept or scene.bands) if band in scene.bands]
    assert kept is not None
    if not kept:
        raise SSCCError("the scenes have no good band in common; train on scenes of one sensor")
    if dropped:
        log(f"Dropped {len(dropped)} of {len(dropped) + len(kept)} bands: {_summary(dropped)}")
    return kept, dropped


def _summary(dropped: Dict[str, str]) -> str:
    reasons: Dict[str, List[str]] = {}
    for band, reason in sorted(dropped.items(), key=lambda item: int(item[0])):
        reasons.setdefault(reason, []).append(band)
    parts = []
    for reason, numbers in reasons.items():
        shown = ", ".join(numbers[:8]) + (", ..." if len(numbers) > 8 else "")
        parts.append(f"{reason} ({shown})")
    return "; ".join(parts)


def read_sample(
    scenes: Sequence[str], bands: Optional[str], mask: Optional[str], memory: int,
    progress: Progress, cancelled: Cancel, log: Log,
) -> SceneSample:
    """Read the training blocks of `scenes` (raw band values) and gather their statistics.

    Raises
    ------
    SSCCError
        A scene cannot be read, has no valid pixel, or the scenes do not go together.
    """
    kept, dropped = common_bands(scenes, bands, log)
    # Half of the bound holds the raw blocks; they shrink to components as soon as the transform is fitted.
    budget = int(memory * 2**20 / 2 / (4 * len(kept)) / len(scenes))
    statistics = Statistics(len(kept))
    blocks: List[Block] = []
    described: List[Dict[str, Any]] = []
    names: Tuple[str, ...] = ()
    for number, path in enumerate(scenes):
        with Scene.open(path, kept, mask, survey=False) as scene:
            windows = sample_windows(scene, budget)
            before = statistics.pixels
            for index, window in enumerate(windows):
                check_cancel(cancelled)
                values, valid = scene.read(window)
                if valid.any():
                    statistics.add(values, valid)
                    blocks.append(Block(np.moveaxis(values, -1, 0), valid))
                progress((number + (index + 1) / len(windows)) / len(scenes), f"Reading {scene.name}")
            if statistics.pixels == before:
                where = " inside the mask" if mask else ""
                raise SSCCError(f"{path}: has no valid pixel{where}; check nodata and the mask")
            described.append(scene.describe())
            if number == 0:
                names, wavelengths, band_count = scene.band_names, scene.wavelengths, scene.band_count
    description = {
        "bands": kept, "band_names": list(names), "band_count": band_count, "dropped": dropped,
        "wavelengths": list(wavelengths) if wavelengths else None, "scenes": described,
    }
    return SceneSample(blocks, statistics, description, statistics.pixels)


def to_components(blocks: List[Block], transform: Transform) -> List[Block]:
    """Blocks of components; the raw blocks are let go one by one."""
    components: List[Block] = []
    while blocks:
        block = blocks.pop(0)
        components.append(Block(transform(np.moveaxis(block.values, 0, -1), block.valid), block.valid))
    return components
