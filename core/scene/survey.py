"""The survey that finds the usable bands of a scene before training, from windows spread over it."""

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
# If a pixel lacks a value in less than this fraction of its bands, or in one band only, the value is interpolated from
# neighbouring bands.
FEW = 0.1
# Fraction of the pixels that may be lost because bands have no data there; fraction of missing pixels from which on a
# band is not worth keeping; and fraction of the bands that may be dropped to save pixels.
LOST, GAP, SPARED = 0.01, 0.1, 0.15


class Surveyed(Protocol):
    """The part of a scene's interface that the survey needs; see `Scene` for its members."""

    path: str
    bands: Tuple[int, ...]

    @property
    def extent(self) -> Window:
        """The part of the scene outside which the file holds nothing."""

    @property
    def mask_path(self) -> str:
        """Path of the user's mask; empty if there is none."""

    def empty(self, window: Window) -> bool:
        """Whether a window has no valid pixel."""

    def look(self, window: Window) -> Tuple[Spectra, Mask, Iterator[Mask]]:
        """Values as stored; pixels inside all masks; per band, its valid pixels."""


class Survey(NamedTuple):
    """Result of a survey.

    dropped : band -> why it is not used; kept : the other bands
    gaps : kept band -> fraction of the pixels in which other bands have data but this one does not
    lost : fraction of the pixels that lack a value in more bands than can be interpolated, and are not used
    """

    dropped: Dict[int, str]
    kept: List[int]
    gaps: Dict[int, float]
    lost: float


def few_bands(bands: int) -> int:
    """Maximum number of bands in which a pixel's missing value is interpolated; 0 for three bands or fewer."""
    return 0 if bands < FLAT_BANDS else max(1, int(np.ceil(FEW * bands)) - 1)


def spread_windows(rows: int, cols: int, count: int = SURVEY_WINDOWS, size: int = SURVEY_SIZE) -> List[Window]:
    """At most about `count` windows of `size` x `size` pixels, spread evenly; they cover a small scene completely."""
    down, across = -(-rows // size), -(-cols // size)
    step = max(1, -(-down * across // count))
    # A stride that has a common factor with the number of columns would sample only a few columns.
    while step > 1 and math.gcd(step, across) > 1:
        step += 1
    corners = ((size * (cell // across), size * (cell % across)) for cell in range(0, down * across, step))
    return [Window(row, col, min(size, rows - row), min(size, cols - col)) for row, col in corners]


def survey(scene: Surveyed, bad: Dict[int, str]) -> Survey:
    """Find bands without data, with a constant value, or with data in too few pixels. Large scenes are sampled.

    Parameters
    ----------
    scene : the scene, with all bands that may be used
    bad : bands that the file marks as bad -> reason

    Raises
    ------
    SSCCError
        The scene has no valid pixel.
    """
    chosen = scene.bands
    dropped = {band: reason for band, reason in bad.items() if band in chosen}
    count = np.zeros(len(chosen), int)
    low, high = np.full(len(chosen), np.inf), np.full(len(chosen), -np.inf)
    packed: List[Packed] = []  # for each pixel with data, the bands without
    pixels = 0
    top, left, height, width = scene.extent
    first = spread_windows(height, width)
    for number, (row, col, rows, cols) in enumerate([*first, *spread_windows(height, width, CLOSER_SURVEY)]):
        window = Window(top + row, left + col, rows, cols)
        if number >= len(first) and (pixels if number == len(first) else pixels >= SURVEY_SIZE**2):
            break  # otherwise, data are sparse: search more closely
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
    """The bands in `kept` (from 0) that cost too many pixels, and the fraction of the pixels still lost without them.

    If a few bands have no data in many pixels, they are dropped, those with most gaps first: as few as possible so
    that at most `LOST` of the pixels lack a value in more bands than can be interpolated.

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
        number = start  # dropping bands does not help
    return [kept[index] for index in order[:number]], losses[number]


def _unpack(bits: Packed, bands: Sequence[int]) -> Mask:
    """Unpack some bands (from 0): bool (bands, pixels)."""
    rows = np.array(bands, int)
    return np.asarray(bits[rows // 8] >> (7 - rows % 8).astype(np.uint8)[:, None] & 1, bool)
