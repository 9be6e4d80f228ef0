"""What the trainer learns from: blocks of one or more scenes, each read once.

A small scene is taken whole. Of a large one, blocks spread evenly over it are taken, so that training costs the
same for scenes of any size and keeps within the memory bound.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from .errors import Cancel, Log, Progress, SSCCError, check_cancel
from .gdal_quiet import bounded_cache
from .scene import FLAT_BANDS, Scene, Window, nothing_valid, parse_bands
from .spikes import Limits, mend, plausible
from .tiling import tile_grid
from .words import say, translated

MAX_PIXELS = 2**17
BLOCK = 64
# Row bands of a striped file that a sample touches: each costs a read over the scene's whole width.
STRIPED_ROWS = 8
# Share of the pixels from which on the user is told of a loss.
TELL = 0.01


class Block(NamedTuple):
    """A window of a scene: `values` float32 (channels, rows, cols), `valid` bool (rows, cols)."""

    values: np.ndarray
    valid: np.ndarray


class Sample(NamedTuple):
    """Blocks of spectra of all scenes, spikes mended, and what a model remembers of where they come from.

    limits : beyond which a value was taken for a spike
    """

    blocks: List[Block]
    description: Dict[str, Any]
    limits: Limits

    @property
    def pixels(self) -> int:
        """Number of valid pixels."""
        return int(sum(block.valid.sum() for block in self.blocks))


def sample_windows(scene: Scene, pixels: int) -> List[Window]:
    """The whole scene in one window, or windows with about `pixels` pixels spread evenly over it, row by row."""
    if scene.rows * scene.cols <= pixels:
        return [Window(0, 0, scene.rows, scene.cols)]
    by_row: Dict[int, List[Window]] = {}
    for window in tile_grid(scene.rows, scene.cols, BLOCK):
        by_row.setdefault(window.row, []).append(window)
    wanted = max(1, pixels // BLOCK**2)
    count = min(len(by_row), STRIPED_ROWS if scene.striped else int(np.ceil(np.sqrt(wanted))))
    rows = [sorted(by_row)[int(i)] for i in np.linspace(0, len(by_row) - 1, count).round()]
    chosen: List[Window] = []
    for index, row in enumerate(rows):
        share = wanted * (index + 1) // count - wanted * index // count
        in_row = by_row[row]
        # Rows start at different columns, so that the sample is no grid of stripes.
        picked = min(share, len(in_row))
        picks = (np.arange(picked) + index / count) * len(in_row) / max(picked, 1)
        chosen.extend(in_row[int(pick) % len(in_row)] for pick in picks)
    return chosen


def common_bands(scenes: Sequence[str], bands: Optional[str], log: Log) -> Tuple[List[int], Dict[str, str]]:
    """Bands that are good in every scene, and why the others are not."""
    asked = parse_bands(bands) if bands else None
    kept: Optional[List[int]] = None
    dropped: Dict[str, str] = {}
    count = 0
    for path in scenes:
        with Scene.open(path, asked) as scene:
            count = count or scene.band_count
            if scene.band_count != count:
                raise SSCCError(
                    "{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor",
                    path=path, bands=scene.band_count, count=count,
                )
            dropped.update({str(band): reason for band, reason in scene.dropped.items()})
            _tell_gaps(scene, log)
            kept = [band for band in (scene.bands if kept is None else kept) if band in scene.bands]
    if not kept:
        raise SSCCError("the scenes have no good band in common; train on scenes of one sensor")
    if dropped:
        log(say(
            "Dropped {dropped} of {bands} bands: {reasons}",
            dropped=len(dropped), bands=len(dropped) + len(kept), reasons=summary(dropped),
        ))
    return kept, dropped


def _tell_gaps(scene: Scene, log: Log) -> None:
    """Say where one band costs pixels that the others hold."""
    band = max(scene.gaps, key=lambda band: scene.gaps[band])
    if scene.gaps[band] > TELL:
        log(say(
            "{scene}: {percent} % of the pixels are not used, for band {band} holds no data there; leave out that band "
            "to use them",
            scene=scene.name, percent=round(100 * scene.gaps[band]), band=band,
        ))


def _tell_nodata(name: str, blank: float, blocks: Sequence[Block], log: Log) -> None:
    """Say where many pixels have one value in all bands: the share that is blank, and others that may mean no data."""
    if blank > TELL:
        log(say(
            "{scene}: {percent} % of the pixels hold one value, zero or less, in every band: they are taken as no data",
            scene=name, percent=round(100 * blank),
        ))
    flat = [block.values[0][block.valid & (block.values == block.values[0]).all(axis=0)] for block in blocks]
    values, counts = np.unique(np.concatenate(flat), return_counts=True)
    pixels = sum(int(block.valid.sum()) for block in blocks)
    if len(blocks[0].values) >= FLAT_BANDS and len(values) and counts.max() > TELL * pixels:
        log(say(
            "{scene}: {percent} % of the pixels are {value} in every band; if that means no data, declare it: "
            "gdal_edit.py -a_nodata VALUE FILE",
            scene=name, percent=round(100 * counts.max() / pixels), value=f"{values[counts.argmax()]:g}",
        ))


def summary(dropped: Dict[str, str]) -> str:
    """Reasons with the bands they hit, such as "bbl=0 (130, 131)"; long lists are cut."""
    reasons: Dict[str, List[str]] = {}
    for band, reason in sorted(dropped.items(), key=lambda item: int(item[0])):
        reasons.setdefault(reason, []).append(band)
    return "; ".join(
        f"{translated(reason)} ({', '.join(numbers[:8])}{', ...' if len(numbers) > 8 else ''})"
        for reason, numbers in reasons.items()
    )


def read_sample(
    scenes: Sequence[str], bands: Optional[str], mask: Optional[str], memory: int,
    progress: Progress, cancelled: Cancel, log: Log,
) -> Sample:
    """Read the training blocks of `scenes`.

    Raises
    ------
    SSCCError
        A scene cannot be read, has no valid pixel, or the scenes do not go together.
    """
    with bounded_cache(memory):
        kept, dropped = common_bands(scenes, bands, log)
    # A quarter of the bound holds the raw blocks.
    budget = min(MAX_PIXELS, int(memory * 2**20 / 4 / (4 * len(kept)))) // len(scenes)
    blocks: List[Block] = []
    described: List[Dict[str, Any]] = []
    description: Dict[str, Any] = {}
    for number, path in enumerate(scenes):
        with bounded_cache(memory), Scene.open(path, kept, mask, survey=False) as scene:
            description = description or {
                "bands": kept, "band_names": list(scene.band_names), "band_count": scene.band_count,
                "wavelengths": list(scene.wavelengths) if scene.wavelengths else None, "dropped": dropped,
            }
            windows = sample_windows(scene, budget)
            before = len(blocks)
            for index, window in enumerate(windows):
                check_cancel(cancelled)
                values, valid = scene.read(window)
                if valid.any():
                    blocks.append(Block(np.moveaxis(values, -1, 0), valid))
                progress((number + (index + 1) / len(windows)) / len(scenes), say("Reading {scene}", scene=scene.name))
            if len(blocks) == before:
                raise nothing_valid(path, bool(mask))
            blank = scene.blank / sum(window.rows * window.cols for window in windows)
            _tell_nodata(scene.name, blank, blocks[before:], log)
            if len(windows) > 1:
                log(say(
                    "{scene}: training on {count} blocks of {side} x {side} pixels spread over it",
                    scene=scene.name, count=len(windows), side=BLOCK,
                ))
            described.append(scene.describe())
    return Sample(blocks, {**description, "scenes": described}, _mend(blocks, log))


def _mend(blocks: Sequence[Block], log: Log) -> Limits:
    """Mend the spikes of all blocks, in place; returns what the bands hold but for them."""
    limits = plausible(blocks)
    hit = sum(mend(values.reshape(len(values), -1), valid.ravel(), limits) for values, valid in blocks)
    share = hit / sum(int(block.valid.sum()) for block in blocks)
    if share > TELL:
        log(say(
            "{percent} % of the pixels have spikes in single bands: these are replaced by what the bands beside say",
            percent=round(100 * share),
        ))
    return limits
