"""Which bands of a scene are good: a look at windows spread over it, before anything is learned from it."""

from __future__ import annotations

import math
from typing import Dict, Iterator, List, NamedTuple, Protocol, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Mask, Spectra
from ..base.words import mark
from .dataset import FLAT_BANDS, nothing_valid
from .window import Window

Packed = NDArray[np.uint8]

SURVEY_WINDOWS, CLOSER_SURVEY, SURVEY_SIZE = 64, 4096, 64
# A pixel that lacks a value in less than this share of its bands (in one at least) has it from the bands beside.
FEW = 0.1
# Share of the pixels that may be lost to bands without data there; share from which on a band is no use itself; and
# share of the bands that may be left out to save pixels.
LOST, GAP, SPARED = 0.01, 0.1, 0.15


class Surveyed(Protocol):
    """What of a scene is looked at; for its members see `Scene`."""

    path: str
    rows: int
    cols: int
    bands: Tuple[int, ...]

    @property
    def mask_path(self) -> str:
        """Path of the user's mask, or nothing."""

    def empty(self, window: Window) -> bool:
        """Whether a window holds no valid pixel."""

    def look(self, window: Window) -> Tuple[Spectra, Mask, Iterator[Mask]]:
        """Values as stored; what masks leave; for every band, where it is valid."""


class Survey(NamedTuple):
    """What a survey found.

    dropped : band -> why it is not to be used; kept : the others
    gaps : band that is kept -> share of the pixels in which other bands hold data and this one does not
    lost : share of the pixels that lack more bands than can be filled in, and are not used
    """

    dropped: Dict[int, str]
    kept: List[int]
    gaps: Dict[int, float]
    lost: float


def few_bands(bands: int) -> int:
    """In how many of its bands a pixel may lack a value that is then taken from the others; 0 for three and less."""
    return 0 if bands < FLAT_BANDS else max(1, int(np.ceil(FEW * bands)) - 1)


def spread_windows(rows: int, cols: int, count: int = SURVEY_WINDOWS, size: int = SURVEY_SIZE) -> List[Window]:
    """At most about `count` windows of `size`, spread evenly; they cover a small scene wholly."""
    down, across = -(-rows // size), -(-cols // size)
    step = max(1, -(-down * across // count))
    # A stride that shares a factor with the number of columns would sample a few columns only.
    while step > 1 and math.gcd(step, across) > 1:
        step += 1
    corners = ((size * (cell // across), size * (cell % across)) for cell in range(0, down * across, step))
    return [Window(row, col, min(size, rows - row), min(size, cols - col)) for row, col in corners]


def survey(scene: Surveyed, bad: Dict[int, str]) -> Survey:
    """Look for bands that hold no data, one value only, or data in too few pixels. Sampled on large scenes.

    Parameters
    ----------
    scene : with all the bands that may be used
    bad : bands that the file calls bad -> reason

    Raises
    ------
    SSCCError
        The scene has no valid pixel.
    """
    chosen = scene.bands
    dropped = {band: reason for band, reason in bad.items() if band in chosen}
    count = np.zeros(len(chosen), int)
    low, high = np.full(len(chosen), np.inf), np.full(len(chosen), -np.inf)
    packed: List[Packed] = []  # of each pixel that has data, the bands in which it has none
    pixels = 0
    first = spread_windows(scene.rows, scene.cols)
    for number, window in enumerate([*first, *spread_windows(scene.rows, scene.cols, CLOSER_SURVEY)]):
        if number >= len(first) and (pixels if number == len(first) else pixels >= SURVEY_SIZE**2):
            break  # else little of the scene holds data: it is looked for
        if number >= len(first) and scene.empty(window):
            continue
        raw, inside, planes = scene.look(window)
        missing = np.ones((len(chosen), *inside.shape), bool)
        for index, valid in enumerate(planes):
            valid &= inside
            missing[index] = ~valid
            held = raw[index][valid]
            if held.size:
                count[index] += held.size
                low[index], high[index] = min(low[index], held.min()), max(high[index], held.max())
        some = ~missing.all(axis=0)
        packed.append(np.packbits(missing[:, some], axis=0))
        pixels += int(some.sum())
    if pixels == 0:
        raise nothing_valid(scene.path, bool(scene.mask_path))
    for index, band in enumerate(chosen):
        if count[index] == 0:
            dropped.setdefault(band, mark("nodata everywhere"))
        elif count[index] < pixels / 2:
            dropped.setdefault(band, mark("nodata in more than half of the pixels"))
        elif low[index] == high[index] and pixels > 1:
            dropped.setdefault(band, mark("constant"))
    kept = [index for index, band in enumerate(chosen) if band not in dropped]
    costly, lost = _costly(packed, kept)
    dropped.update({chosen[index]: mark("nodata where other bands have data") for index in costly})
    kept = [index for index in kept if index not in costly]
    return Survey(
        dropped, [chosen[index] for index in kept], {chosen[index]: 1 - count[index] / pixels for index in kept}, lost
    )


def _costly(packed: Sequence[Packed], kept: Sequence[int]) -> Tuple[List[int], float]:
    """Which of the bands `kept` (from 0) cost too many pixels, and the share of the pixels lost without them.

    Where few bands hold no data in many pixels, these bands go: the fewest, those that lack most first, with which
    no more than `LOST` of the pixels lack more bands than can be filled in.

    Parameters
    ----------
    packed : for each window, bits (bands / 8, pixels): 1 where a pixel has no data
    """
    gaps = np.zeros(len(kept))
    total = 0
    for bits in packed:
        missing = _unpack(bits, kept)
        some = ~missing.all(axis=0)
        gaps += missing[:, some].sum(axis=1)
        total += int(some.sum())
    order = np.argsort(-gaps, kind="stable")
    shares = gaps[order] / max(total, 1)
    most = min(int(SPARED * len(kept)), int((shares > LOST).sum()))
    fewest = int((shares > GAP).sum())
    start = fewest if fewest <= most else 0
    losses = {}
    for number in range(start, most + 1):
        left = [kept[index] for index in order[number:]]
        allowed = few_bands(len(left))
        lacking = [_unpack(bits, left) for bits in packed]
        lost = sum(int(((m.sum(axis=0) > allowed) & ~m.all(axis=0)).sum()) for m in lacking)
        losses[number] = lost / max(total, 1)
        if losses[number] <= LOST:
            break
    else:
        number = start  # leaving out bands does not help
    return [kept[index] for index in order[:number]], losses[number]


def _unpack(bits: Packed, bands: Sequence[int]) -> Mask:
    """Bool (bands, pixels) of some bands (from 0)."""
    rows = np.array(bands, int)
    return np.asarray(bits[rows // 8] >> (7 - rows % 8).astype(np.uint8)[:, None] & 1, bool)
