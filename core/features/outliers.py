"""Outliers: values in a few bands that no land cover has, caused by dead detectors and deep absorption bands.

An outlier can be thousands of times the noise. If one pixel in a hundred has outliers in a few bands, these dominate
the noise estimate of the bands, or appear as a land cover. A value is an outlier if it lies far outside the range of
its band, in a pixel where most other bands are within theirs: a rare land cover, such as a roof or an island, is out
of range in many bands.
"""

from __future__ import annotations

from typing import NamedTuple, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Mask, Spectra
from ..scene.headers import HUGE

# Percentiles of each band that bound its range, and how far outside a value may lie, as a multiple of the range.
MOST, MARGIN = (1.0, 99.0), 1.0
# With this fraction of its bands out of range or more, a pixel is a land cover and has no outliers.
FEW = 0.1
# Number of pixels that the limits are estimated from, and number of values processed together: interpolation needs
# about 60 bytes for each.
PIXELS, SLICE = 20_000, 2**19


class Limits(NamedTuple):
    """The range of each band outside which a value is an outlier: float32 (bands,) each."""

    low: NDArray[np.float32]
    high: NDArray[np.float32]


def fit_limits(blocks: Sequence[Tuple[Spectra, Mask]]) -> Limits:
    """Limits of the bands from blocks of (values, valid); practically none for a band with one value in most pixels."""
    step = 1 + sum(int(valid.sum()) for _, valid in blocks) // PIXELS
    some = [values.reshape(len(values), -1)[:, np.flatnonzero(valid)[::step]] for values, valid in blocks]
    held = np.concatenate(some, axis=1)
    low, high = (np.nanpercentile if np.isnan(held).any() else np.percentile)(held, MOST, axis=1)
    reach = np.where(high > low, MARGIN * (high - low), HUGE)
    return Limits((low - reach).astype(np.float32), (high + reach).astype(np.float32))


def impute(spectra: Spectra, valid: Mask, limits: Limits) -> int:
    """Replace outliers, in place, by interpolation between neighbouring bands; returns how many pixels had any.

    Each value is interpolated relative to the limits of its band, because neighbouring bands may differ in level, as
    at the edge of an absorption feature. Missing values (NaN) are interpolated in the same way.

    Parameters
    ----------
    spectra : float32 (bands, pixels)
    valid : bool (pixels,)
    """
    pixels = max(1, SLICE // len(spectra))
    slices = [np.s_[start : start + pixels] for start in range(0, len(valid), pixels)]
    return sum(_impute(spectra[:, part], valid[part], limits) for part in slices)


def out_of_distribution(spectra: Spectra, limits: Limits) -> int:
    """Number of spectra (bands, pixels) that are outside the range `MOST` of the training data in most bands."""
    margin = (limits.high - limits.low) * MARGIN / (1 + 2 * MARGIN)
    low, high = (limits.low + margin)[:, None], (limits.high - margin)[:, None]
    return int((((spectra < low) | (spectra > high)).mean(axis=0) > 0.5).sum())


def _impute(spectra: Spectra, valid: Mask, limits: Limits) -> int:
    # Written so that NaN is outside all limits.
    beyond = ~((spectra.min(axis=1) >= limits.low) & (spectra.max(axis=1) <= limits.high))
    if not beyond.any():  # as in most windows
        return 0
    low, high = (limit[beyond, None] for limit in limits)
    outlying = np.zeros(spectra.shape, bool)
    outlying[beyond] = ~((spectra[beyond] >= low) & (spectra[beyond] <= high))
    rare = outlying.sum(axis=0, dtype=np.int32) >= FEW * len(spectra)  # a rare cover: only missing values are replaced
    outlying[:, rare] = np.isnan(spectra[:, rare])
    hit = np.flatnonzero(outlying.any(axis=0) & valid)
    spectra[:, hit] = _interpolated(spectra[:, hit], outlying[:, hit], limits)
    return len(hit)


def _interpolated(spectra: Spectra, outlying: Mask, limits: Limits) -> Spectra:
    """Spectra (bands, n) with their outlying values interpolated from the nearest other bands, constant at the ends."""
    low, width = limits.low[:, None], (limits.high - limits.low)[:, None]
    position = (spectra - low) / width  # within the limits of the band, 0 to 1
    bands = np.arange(len(spectra))[:, None]
    left = np.maximum.accumulate(np.where(outlying, -1, bands), axis=0)
    right = np.minimum.accumulate(np.where(outlying, len(spectra), bands)[::-1], axis=0)[::-1]
    left, right = np.where(left < 0, right, left), np.where(right == len(spectra), left, right)
    share = (bands - left) / np.maximum(right - left, 1)
    start, end = np.take_along_axis(position, left, axis=0), np.take_along_axis(position, right, axis=0)
    return np.where(outlying, low + width * (start + share * (end - start)), spectra).astype(spectra.dtype)
