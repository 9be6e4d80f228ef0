"""The noise model of a scene: homogeneous or mixed pixels, and the feature spaces that follow from it."""

from __future__ import annotations

import math
from typing import Callable, List, NamedTuple, Sequence

import numpy as np

from ..base.errors import no_step
from ..features.noise import LAGS, Statistics, nugget, regression_noise, spectral_reach
from ..features.training_data import Block
from ..features.transform import Transform, median_norm, noise_whitened, normalise_illumination

# What a scene of fields has at least (see `fit_noise_model`), and the distances at which its variogram is taken.
HOMOGENEOUS_SHARE, WIDE_SHARE, UNEXPLAINED, SMOOTHED, DRIFT = 0.30, 0.50, 0.60, 2.0, -0.6
DISTANCES = (1, 2, 4)
# A component with a greater share and less signal (variance, in units of noise) is noise alone: where edges are rare,
# a component of signal has a great share too. Among many of noise an edge would not stand out; three are kept anyway.
NOISE_ALONE, SIGNAL, LEAST_COMPONENTS = 0.9, 0.5, 3
# Variance of neighbour differences, in units of the noise they are whitened by, below which it was the ridge alone.
RIDGED = 0.5
MIXED_COMPONENTS = 20
# Offsets of the illumination normalisation, as multiples of the scene's median L2 norm. The first is the network's own.
OFFSETS = (1.0, math.inf, 0.3, 0.1, 0.0)


class NoiseModel(NamedTuple):
    """How to look at a scene.

    feature_spaces : transforms; the first is the network's own, the others are for the teacher's vote (mixed scenes)
    homogeneous : is it a scene of fields
    nugget_share : share of noise in the difference of neighbours, averaged over components
    """

    feature_spaces: List[Transform]
    homogeneous: bool
    nugget_share: float


def gather_statistics(blocks: Sequence[Block], offset: float, lags: Sequence[int] = LAGS) -> Statistics:
    """Statistics of softened spectra over blocks."""
    statistics = Statistics(len(blocks[0].values), lags)
    for spectra, valid in blocks:
        statistics.add(normalise_illumination(spectra, offset), valid)
    return statistics


def mixed_pixel_transform(statistics: Statistics, offset: float, count: int) -> Transform:
    """Transform of a mixed scene: only the variogram's nugget, and what distant bands cannot explain, is noise.

    Smoothing along the spectrum leaves near bands their noise in common: they would explain it, and what is left to
    whiten by would be next to nothing.
    """
    covariance = statistics.covariance
    noise = nugget(statistics).covariance + regression_noise(covariance, spectral_reach(covariance))
    return Transform(statistics.mean, noise_whitened(covariance, noise, count), offset)


def fit_noise_model(blocks: Sequence[Block], components: int, step: Callable[[float], None] = no_step) -> NoiseModel:
    """Choose the noise model by the scene's variogram, and fit the transforms with it.

    A scene is one of fields where all of this holds of the components of its minimum noise fraction:

    - Neighbouring pixels differ by noise rather than by cover: the nugget's share of the variogram, averaged over the
      components, is at least `HOMOGENEOUS_SHARE`.
    - The same is at least `WIDE_SHARE` by the variogram at 2 and 4 pixels. Where a scene was turned or resampled, the
      next pixel is now a near one and now a far one, which passes for a nugget; farther away it hardly matters.
    - It is the noise of a sensor: of the difference of neighbours, other bands leave `UNEXPLAINED` unexplained. Where
      spectra were smoothed, near bands share their noise and explain it; distant bands then leave `SMOOTHED` times the
      difference.
    - What changes, changes at edges and does not drift. The variogram of jumps grows with the distance, that of a
      drift with its square, and its extrapolation to distance 0 is below zero. The share, each component weighted by
      its signal, is above `DRIFT`.

    There neighbour differences are the noise, and components of noise alone are left out. Elsewhere only the nugget is.
    `step` is called now and then, for thousands of bands take their time.
    """
    offset = median_norm(blocks)
    statistics = gather_statistics(blocks, offset, DISTANCES)
    step(0.0)
    near, far, farther = (statistics.variogram(lag) for lag in DISTANCES)
    matrix = noise_whitened(statistics.covariance, near, min(components, len(statistics.mean)))
    unexplained, by_distant = (
        _per_component(matrix, regression_noise(statistics.covariance, apart))
        for apart in (0, spectral_reach(statistics.covariance))
    )
    near, far, farther, whole = (_per_component(matrix, m) for m in (near, far, farther, statistics.covariance))
    # Where a scene was turned, some neighbours are the same measurement: they tell nothing of how neighbours differ.
    distinct = (max(1 - statistics.copies(lag), 1e-12) for lag in DISTANCES)
    near, far, farther = (np.maximum(m / share, 1e-12) for m, share in zip((near, far, farther), distinct))
    # A denoised scene has fewer dimensions than components: in the others nothing varies but the rounding of numbers.
    real = (near > RIDGED) | (near == near.max())
    shares, wide = (2 - long[real] / short[real] for short, long in ((near, far), (far, farther)))
    signal = np.maximum(whole[real] / near[real] - 1, 1e-12)
    share, matrix, count = float(shares.mean()), matrix[:, real], int(real.sum())
    noisy = (unexplained / near)[real].mean() >= UNEXPLAINED or (by_distant / near)[real].mean() >= SMOOTHED
    alike = share >= HOMOGENEOUS_SHARE and wide.mean() >= WIDE_SHARE
    if noisy and alike and np.average(shares, weights=signal) > DRIFT:
        kept = (shares <= NOISE_ALONE) | (signal >= SIGNAL) | (np.arange(count) < LEAST_COMPONENTS)
        return NoiseModel([Transform(statistics.mean, matrix[:, kept], offset)], True, share)
    count = min(count, MIXED_COMPONENTS)
    feature_spaces = [mixed_pixel_transform(statistics, offset, count)]
    for degree in OFFSETS[1:]:
        step(0.0)
        other = degree * offset if math.isfinite(degree) else degree  # the offset of a scene that is mostly 0 is 0
        feature_spaces.append(mixed_pixel_transform(gather_statistics(blocks, other), other, count))
    return NoiseModel(feature_spaces, False, share)


def _per_component(matrix: np.ndarray, moment: np.ndarray) -> np.ndarray:
    """Diagonal of a moment (bands, bands) in the components of `matrix` (bands, components)."""
    return np.asarray(np.einsum("bc,bd,dc->c", matrix, moment, matrix))
