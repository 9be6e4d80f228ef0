"""The noise model of a scene, of homogeneous areas or of mixed pixels, and the feature spaces derived from it."""

from __future__ import annotations

import math
from typing import Callable, List, NamedTuple, Sequence

import numpy as np

from ..base.arrays import Statistic
from ..base.errors import no_step
from ..features.noise import LAGS, Statistics, nugget, regression_noise, spectral_reach
from ..features.training_data import Block
from ..features.transform import Transform, median_norm, noise_whitened, normalise_illumination

# Thresholds of the noise model of homogeneous areas (see `fit_noise_model`), and the distances of the semivariogram.
HOMOGENEOUS_SHARE, WIDE_SHARE, UNEXPLAINED, SMOOTHED, DRIFT = 0.30, 0.50, 0.60, 2.0, -0.6
DISTANCES = (1, 2, 4)
# A component whose nugget share is higher and whose signal (variance, in units of noise) is lower is pure noise. The
# share alone does not tell: where edges are rare, it is high for a component with signal too. Three are always kept,
# because among many noise components an edge would not stand out.
NOISE_ALONE, SIGNAL, LEAST_COMPONENTS = 0.9, 0.5, 3
# Variance of the differences of neighbours, after whitening, below which a component consists of the ridge alone.
RIDGED = 0.5
MIXED_COMPONENTS = 20
# Offsets of the illumination normalisation, as multiples of the scene's median L2 norm. The network uses the first.
OFFSETS = (1.0, math.inf, 0.3, 0.1, 0.0)
# A scene with so few bands keeps all its components (see `NoiseModel.voting_spaces`), and what votes on it.
FEW_BANDS, FEW_OFFSETS = MIXED_COMPONENTS, (1.0, math.inf, 3.0)


class NoiseModel(NamedTuple):
    """The noise model of a scene.

    feature_spaces : transforms; the network uses the first, the pseudo-labels of a mixed-pixel scene `voting_spaces`
    homogeneous : whether the scene consists of homogeneous areas, as opposed to mixed pixels
    nugget_share : the nugget's share of the semivariogram at distance 1, averaged over components
    """

    feature_spaces: List[Transform]
    homogeneous: bool
    nugget_share: float

    @property
    def voting_spaces(self) -> List[Transform]:
        """The transforms whose k-means partitions vote, in the order of `OFFSETS` or `FEW_OFFSETS`.

        With few bands, brightness is a large part of what a spectrum tells: no offset is below 1. And the noise of the
        first components is hardly known, because neighbouring pixels and the few other bands explain nearly all of
        their variance: a component counts with the root of its variance only.
        """
        few = len(self.feature_spaces[0].mean) <= FEW_BANDS
        return self.feature_spaces[1:] if few and not self.homogeneous else self.feature_spaces


class NoiseModels(NamedTuple):
    """Both noise models of a scene; `uniform`: whether its semivariogram is that of homogeneous areas."""

    homogeneous: NoiseModel
    mixed: NoiseModel
    uniform: bool

    @property
    def suggested(self) -> NoiseModel:
        """The model that the semivariogram suggests."""
        return self.homogeneous if self.uniform else self.mixed


def gather_statistics(blocks: Sequence[Block], offset: float, lags: Sequence[int] = LAGS) -> Statistics:
    """Statistics over blocks of spectra after illumination normalisation with this offset."""
    statistics = Statistics(len(blocks[0].values), lags)
    for spectra, valid in blocks:
        statistics.add(normalise_illumination(spectra, offset), valid)
    return statistics


def mixed_pixel_transform(statistics: Statistics, offset: float, count: int) -> Transform:
    """Transform of a mixed-pixel scene: the noise is the nugget plus the residual of a regression on distant bands.

    Spectral smoothing correlates the noise of nearby bands. A regression on these would explain the noise, and leave
    almost nothing to whiten by.
    """
    covariance = statistics.covariance
    noise = nugget(statistics).covariance + regression_noise(covariance, spectral_reach(covariance))
    return Transform(statistics.mean, noise_whitened(covariance, noise, count), offset)


def fit_noise_models(
    blocks: Sequence[Block], components: int, step: Callable[[float], None] = no_step
) -> NoiseModels:
    """Fit both noise models, and say which of them the scene's semivariogram suggests.

    A scene consists of homogeneous areas if the components of its minimum noise fraction meet all of these conditions:

    - Neighbouring pixels differ by noise rather than by land cover: the nugget's share of the semivariogram, averaged
      over the components, is at least `HOMOGENEOUS_SHARE`.
    - The same share, from the semivariogram at 2 and 4 pixels, is at least `WIDE_SHARE`. In a rotated or resampled
      scene the distance of adjacent pixels on the ground varies, which resembles a nugget; at larger distances the
      effect is small.
    - The noise is that of a sensor: a regression on the other bands leaves at least `UNEXPLAINED` of the variance of
      the differences of neighbours unexplained. In smoothed spectra, nearby bands have noise in common and explain it;
      there, a regression on distant bands leaves at least `SMOOTHED` times that variance.
    - Changes are edges and not gradients. The semivariogram of edges grows linearly with distance; that of a gradient
      grows with the square, and its extrapolation to distance 0 is negative. The share, averaged over components with
      their signal as the weight, exceeds `DRIFT`.

    In such a scene the noise covariance is that of the differences of neighbours, and components of pure noise are left
    out. Otherwise it is estimated from the nugget (`mixed_pixel_transform`). `step` is called from time to time,
    because thousands of bands take long.
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
    # In a rotated scene, some neighbours are the same measurement: they do not tell how neighbours differ.
    distinct = (max(1 - statistics.copies(lag), 1e-12) for lag in DISTANCES)
    near, far, farther = (np.maximum(m / share, 1e-12) for m, share in zip((near, far, farther), distinct))
    # A denoised scene has fewer dimensions than components: the remaining ones hold rounding errors only.
    real = (near > RIDGED) | (near == near.max())
    shares, wide = (2 - long[real] / short[real] for short, long in ((near, far), (far, farther)))
    signal = np.maximum(whole[real] / near[real] - 1, 1e-12)
    share, matrix, count = float(shares.mean()), matrix[:, real], int(real.sum())
    noisy = (unexplained / near)[real].mean() >= UNEXPLAINED or (by_distant / near)[real].mean() >= SMOOTHED
    uniform = share >= HOMOGENEOUS_SHARE and wide.mean() >= WIDE_SHARE
    edges = bool(np.average(shares, weights=signal) > DRIFT)
    kept = (shares <= NOISE_ALONE) | (signal >= SIGNAL) | (np.arange(count) < LEAST_COMPONENTS)
    homogeneous = NoiseModel([Transform(statistics.mean, matrix[:, kept], offset)], True, share)
    spaces = _mixed_pixel_spaces(blocks, statistics, min(count, MIXED_COMPONENTS), offset, step)
    mixed = NoiseModel(spaces, False, share)
    return NoiseModels(homogeneous, mixed, noisy and uniform and edges)


def _mixed_pixel_spaces(
    blocks: Sequence[Block], statistics: Statistics, count: int, offset: float, step: Callable[[float], None]
) -> List[Transform]:
    """The feature spaces of a mixed-pixel scene: the network's, and one for each offset that votes."""
    spaces, few = [mixed_pixel_transform(statistics, offset, count)], len(statistics.mean) <= FEW_BANDS
    for factor in FEW_OFFSETS if few else OFFSETS[1:]:
        step(0.0)
        other = factor * offset if math.isfinite(factor) else factor  # the median norm of a scene may be 0
        gathered = statistics if factor == 1 else gather_statistics(blocks, other)
        space = mixed_pixel_transform(gathered, other, count)
        if few:
            deviation = np.sqrt(_per_component(space.matrix, gathered.covariance))
            space = space._replace(matrix=space.matrix / np.sqrt(np.maximum(deviation, 1e-12)))
        spaces.append(space)
    return spaces


def fit_noise_model(blocks: Sequence[Block], components: int, step: Callable[[float], None] = no_step) -> NoiseModel:
    """The noise model that the scene's semivariogram suggests; see `fit_noise_models`."""
    return fit_noise_models(blocks, components, step).suggested


def _per_component(matrix: Statistic, moment: Statistic) -> Statistic:
    """The variance of each component of `matrix` (bands, components), from a covariance (bands, bands)."""
    return np.asarray(np.einsum("bc,bd,dc->c", matrix, moment, matrix))
