"""Noise estimation: second-order statistics of the spectra of a scene, and the noise covariance derived from them."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Mask, Statistic
from ..base.blas import gram, same_rounding

LAGS = (1, 2)
_RIDGE = 1e-6
_SLICE_BYTES = 2**25
# Bands whose correlation exceeds 1 - _COPY are copies of each other; from _ALIKE on they are similar. Spectral
# smoothing is considered over at most one band in _SPAN.
_COPY, _ALIKE, _SPAN = 1e-6, 0.9, 40
_Part = Tuple[slice, slice]  # rows and columns of a block


class Statistics:
    """Mean, covariance and semivariograms of spectra, accumulated block by block (float64).

    Parameters
    ----------
    bands : int
    lags : distances of the semivariograms, in pixels; 1 must be among them

    Attributes
    ----------
    pixels : int
    mean : (bands,)
    """

    def __init__(self, bands: int, lags: Sequence[int] = LAGS) -> None:
        self.pixels = 0
        self.mean: Statistic = np.zeros(bands)
        self._scatter: Statistic = np.zeros((bands, bands))
        self._pairs = dict.fromkeys(lags, 0)
        self._copies = dict.fromkeys(lags, 0)
        self._differences: Dict[int, Statistic] = {lag: np.zeros((bands, bands)) for lag in lags}

    def add(self, spectra: NDArray[np.floating[Any]], valid: Mask) -> None:
        """Add one block.

        Parameters
        ----------
        spectra : (bands, rows, cols)
        valid : bool (rows, cols)
        """
        # Slices limit the size of the float64 copies. Differences extend beyond the end of a slice into the next one.
        rows = max(1, _SLICE_BYTES // (8 * len(spectra) * max(valid.shape[1], 1)))
        for top in range(0, len(valid), rows):
            reach = np.s_[top : top + rows + max(self._pairs)]
            pixels = _selected(spectra[:, top : top + rows], valid[top : top + rows])
            self._add_pixels(pixels.astype(np.float64).reshape(len(spectra), -1))
            self._add_differences(spectra[:, reach], valid[reach], min(rows, len(valid) - top))

    def _add_pixels(self, pixels: NDArray[np.float64]) -> None:
        """Add spectra (bands, pixels) to the mean and the scatter; overwrites its argument."""
        count = pixels.shape[1]
        if count == 0:
            return
        # Merging centred sums (Chan et al., 1983) preserves precision where values are large and vary little.
        mean = pixels.mean(axis=1)
        pixels -= mean[:, None]
        total = self.pixels + count
        shift = mean - self.mean
        self._scatter += gram(pixels) + np.outer(shift, shift) * (self.pixels * count / total)
        self.mean += shift * (count / total)
        self.pixels = total

    def _add_differences(self, spectra: NDArray[np.floating[Any]], valid: Mask, rows: int) -> None:
        """Add the differences of the neighbours whose first pixel lies in the first `rows` rows."""
        for lag in self._pairs:
            down = min(rows, len(valid) - lag)
            pairs: List[Tuple[_Part, _Part]] = [(np.s_[:rows, :-lag], np.s_[:rows, lag:])]
            if down > 0:
                pairs.append((np.s_[:down, :], np.s_[lag : lag + down, :]))
            for first, second in pairs:
                both = valid[first] & valid[second]
                here, there = (_selected(spectra[:, part[0], part[1]], both) for part in (first, second))
                change = np.subtract(here, there, dtype=np.float64).reshape(len(spectra), -1)
                products: Statistic = gram(change)
                self._differences[lag] += products
                self._pairs[lag] += change.shape[1]
                self._copies[lag] += int((~change[:, change[0] == 0].any(axis=0)).sum())

    @property
    def covariance(self) -> Statistic:
        """Covariance of the spectra, (bands, bands)."""
        return self._scatter / max(self.pixels - 1, 1)

    def variogram(self, lag: int) -> Statistic:
        """Semivariogram matrix at a distance of `lag` pixels: half the covariance of differences, (bands, bands)."""
        if self._pairs[lag] == 0:  # the scene is too narrow for such pairs
            return self.covariance if lag == LAGS[0] else self.variogram(LAGS[0])
        return self._differences[lag] / (2 * self._pairs[lag])

    def copies(self, lag: int) -> float:
        """Fraction of the pixel pairs at this distance with equal spectra: one measurement, resampled."""
        return self._copies[lag] / max(self._pairs[lag], 1)


def _selected(spectra: NDArray[np.floating[Any]], valid: Mask) -> NDArray[np.floating[Any]]:
    """The valid spectra (bands, pixels); as they are (bands, rows, cols) if all are valid, which saves a slow copy."""
    return spectra if valid.all() else spectra[:, valid]


class Nugget(NamedTuple):
    """The noise covariance estimated from the semivariogram.

    covariance : (bands, bands), the semivariogram extrapolated to distance 0
    shares : (bands,), its fraction of the semivariogram at distance 1 along each axis, in ascending order
    """

    covariance: Statistic
    shares: Statistic


def regularised(matrix: Statistic) -> Statistic:
    """The symmetric part of a covariance matrix, with a small ridge that makes it positive definite."""
    size = len(matrix)
    ridge: float = max(_RIDGE * np.trace(matrix) / size, 1e-30)
    regular: Statistic = (matrix + matrix.T) / 2 + np.eye(size) * ridge
    return regular


@same_rounding()
def nugget(statistics: Statistics) -> Nugget:
    """Extrapolate the semivariogram gamma linearly to distance 0: 2 gamma(1) - gamma(2), axis by axis.

    In the basis in which gamma(1) is the identity and gamma(2) is diagonal with entries g, the nugget's share of
    gamma(1) is 2 - g, clipped to 0..1.
    """
    near, far = regularised(statistics.variogram(1)), regularised(statistics.variogram(2))
    values, vectors = np.linalg.eigh(near)
    values = np.maximum(values, values[-1] * 1e-12)
    whitening, colouring = vectors / np.sqrt(values), vectors * np.sqrt(values)
    ratios, rotation = np.linalg.eigh(whitening.T @ far @ whitening)
    shares = np.clip(2 - ratios, 0.0, 1.0)
    basis = colouring @ rotation
    return Nugget((basis * shares) @ basis.T, np.sort(shares))


@same_rounding()
def regression_noise(covariance: Statistic, apart: int = 0) -> Statistic:
    """Noise variance of each band: the residual of its regression on the others (Bioucas-Dias & Nascimento, 2008).

    Parameters
    ----------
    covariance : (bands, bands)
    apart : int
        Bands up to this distance are left out of the regression; so are copies of the band, at any distance.

    Returns
    -------
    (bands, bands), diagonal
    """
    size = len(covariance)
    precision = np.linalg.inv(covariance + np.eye(size) * max(1e-8 * np.trace(covariance) / size, 1e-30))
    copies = _correlation(covariance) > 1 - _COPY
    residuals = np.empty(size)
    for band in range(size):
        excluded = copies[band].copy()
        excluded[max(0, band - apart) : band + apart + 1] = True
        # The covariance of some bands given all others is the inverse of their block of the precision matrix.
        conditional = np.linalg.inv(precision[np.ix_(excluded, excluded)])
        residuals[band] = conditional.diagonal()[excluded[:band].sum()]
    return np.diag(residuals)


def spectral_reach(covariance: Statistic) -> int:
    """Distance in bands over which spectral smoothing may have correlated the noise; 0 if adjacent bands differ.

    One band in `_SPAN`, as long as bands at that distance are similar: those of a multitemporal stack are not.
    """
    correlation = _correlation(covariance)
    reach = 0
    while reach < len(covariance) // _SPAN and np.median(correlation.diagonal(reach + 1)) >= _ALIKE:
        reach += 1
    return reach


def _correlation(covariance: Statistic) -> Statistic:
    """Absolute correlations of the bands, (bands, bands): 1 on the diagonal, 0 for constant bands."""
    scale = np.sqrt(np.maximum(covariance.diagonal(), 1e-30))
    correlation: Statistic = np.abs(covariance / np.outer(scale, scale))
    np.fill_diagonal(correlation, 1.0)
    return correlation
