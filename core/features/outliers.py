"""Spikes: values of a band or a few that no cover has, as dead detectors and deep absorption bands leave them.

One spike is thousands of times the noise. A hundredth of the pixels of a few bands is enough for it to pass for the
noise of these bands, or for the covers of the scene. A value is a spike where it lies far outside of what its band
holds, in a pixel whose other bands do not: a rare cover, such as a roof or an island, is out of range in many bands.
"""

from __future__ import annotations

from typing import NamedTuple, Sequence, Tuple

import numpy as np

from ..scene.scene import HUGE

# What most pixels hold, in per cent, and how many times that range a value may lie outside of it.
MOST, MARGIN = (1.0, 99.0), 1.0
# Share of a pixel's bands from which on values out of range are a cover.
FEW = 0.1
# Pixels that the limits are taken from, and pixels that are looked at together.
PIXELS, SLICE = 20_000, 2**15


class Limits(NamedTuple):
    """What the values of each band lie between but for spikes: float32 (bands,) each."""

    low: np.ndarray
    high: np.ndarray


def fit_limits(blocks: Sequence[Tuple[np.ndarray, np.ndarray]]) -> Limits:
    """Limits of the bands of some blocks (values, valid), far off for a band that most pixels hold one value in."""
    step = 1 + sum(int(valid.sum()) for _, valid in blocks) // PIXELS
    some = [values.reshape(len(values), -1)[:, np.flatnonzero(valid)[::step]] for values, valid in blocks]
    low, high = np.percentile(np.concatenate(some, axis=1), MOST, axis=1)
    reach = np.where(high > low, MARGIN * (high - low), HUGE)
    return Limits((low - reach).astype(np.float32), (high + reach).astype(np.float32))


def impute(spectra: np.ndarray, valid: np.ndarray, limits: Limits) -> int:
    """Replace spikes, in place, by what the bands beside them say; returns how many pixels had any.

    Where the nearest bands that are no spikes lie between their limits, there the value is put between its own:
    bands may be unlike, as at the edge of an absorption.

    Parameters
    ----------
    spectra : float32 (bands, pixels)
    valid : bool (pixels,)
    """
    slices = [np.s_[start : start + SLICE] for start in range(0, len(valid), SLICE)]
    return sum(_impute(spectra[:, part], valid[part], limits) for part in slices)


def out_of_distribution(spectra: np.ndarray, limits: Limits) -> int:
    """How many of some spectra (bands, pixels) lie, in most bands, outside of what `MOST` of the training hold."""
    margin = (limits.high - limits.low) * MARGIN / (1 + 2 * MARGIN)
    low, high = (limits.low + margin)[:, None], (limits.high - margin)[:, None]
    return int((((spectra < low) | (spectra > high)).mean(axis=0) > 0.5).sum())


def _impute(spectra: np.ndarray, valid: np.ndarray, limits: Limits) -> int:
    beyond = (spectra.min(axis=1) < limits.low) | (spectra.max(axis=1) > limits.high)
    if not beyond.any():  # as in most windows
        return 0
    low, high = (limit[beyond, None] for limit in limits)
    wild = np.zeros(spectra.shape, bool)
    wild[beyond] = (spectra[beyond] < low) | (spectra[beyond] > high)
    number = wild.sum(axis=0, dtype=np.int32)
    hit = np.flatnonzero((number > 0) & (number < FEW * len(spectra)) & valid)
    spectra[:, hit] = _between(spectra[:, hit], wild[:, hit], limits)
    return len(hit)


def _between(spectra: np.ndarray, wild: np.ndarray, limits: Limits) -> np.ndarray:
    """Spectra (bands, n), `wild` values interpolated between the nearest that are not; at an end, as the nearest."""
    low, width = limits.low[:, None], (limits.high - limits.low)[:, None]
    place = (spectra - low) / width
    bands = np.arange(len(spectra))[:, None]
    left = np.maximum.accumulate(np.where(wild, -1, bands), axis=0)
    right = np.minimum.accumulate(np.where(wild, len(spectra), bands)[::-1], axis=0)[::-1]
    left, right = np.where(left < 0, right, left), np.where(right == len(spectra), left, right)
    share = (bands - left) / np.maximum(right - left, 1)
    start, end = np.take_along_axis(place, left, axis=0), np.take_along_axis(place, right, axis=0)
    return np.where(wild, low + width * (start + share * (end - start)), spectra).astype(spectra.dtype)
