"""What is noise in a scene: second-order statistics of its spectra, and estimates of the noise from them."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

from ..base.blas import gram

LAGS = (1, 2)
_RIDGE = 1e-6
_SLICE_BYTES = 2**25
# Bands that correlate by more than 1 less this are copies. Neighbours are alike from _ALIKE on; smoothing is sought
# over as many bands as one in _SPAN.
_COPY, _ALIKE, _SPAN = 1e-6, 0.9, 40


class Statistics:
    """Mean, covariance and semivariograms of spectra, gathered block by block (float64).

    Parameters
    ----------
    bands : int
    lags : distances of the semivariograms, in pixels; 1 is among them

    Attributes
    ----------
    pixels : int
    mean : (bands,)
    """

    def __init__(self, bands: int, lags: Sequence[int] = LAGS) -> None:
        self.pixels = 0
        self.mean = np.zeros(bands)
        self._scatter = np.zeros((bands, bands))
        self._pairs = dict.fromkeys(lags, 0)
        self._copies = dict.fromkeys(lags, 0)
        self._differences: Dict[int, np.ndarray] = {lag: np.zeros((bands, bands)) for lag in lags}

    def add(self, spectra: np.ndarray, valid: np.ndarray) -> None:
        """Take in one block.

        Parameters
        ----------
        spectra : (bands, rows, cols)
        valid : bool (rows, cols)
        """
        # Slices bound the float64 copies. Differences reach over a slice's end into the next one.
        rows = max(1, _SLICE_BYTES // (8 * len(spectra) * max(valid.shape[1], 1)))
        for top in range(0, len(valid), rows):
            reach = np.s_[top : top + rows + max(self._pairs)]
            self._add_pixels(spectra[:, top : top + rows][:, valid[top : top + rows]].astype(np.float64))
            self._add_differences(spectra[:, reach], valid[reach], min(rows, len(valid) - top))

    def _add_pixels(self, pixels: np.ndarray) -> None:
        """Take in the mean and scatter of float64 (bands, pixels), which is changed."""
        count = pixels.shape[1]
        if count == 0:
            return
        # Merging centred sums (Chan et al., 1983) keeps precision where values are large and their spread small.
        mean = pixels.mean(axis=1)
        pixels -= mean[:, None]
        total = self.pixels + count
        shift = mean - self.mean
        self._scatter += gram(pixels) + np.outer(shift, shift) * (self.pixels * count / total)
        self.mean += shift * (count / total)
        self.pixels = total

    def _add_differences(self, spectra: np.ndarray, valid: np.ndarray, rows: int) -> None:
        """Take in the differences of neighbours whose first pixel lies in the first `rows` rows."""
        for lag in self._pairs:
            down = min(rows, len(valid) - lag)
            pairs: List[Tuple[Any, Any]] = [(np.s_[:rows, :-lag], np.s_[:rows, lag:])]
            if down > 0:
                pairs.append((np.s_[:down, :], np.s_[lag : lag + down, :]))
            for first, second in pairs:
                both = valid[first] & valid[second]
                change = spectra[:, first[0], first[1]][:, both].astype(np.float64)
                change -= spectra[:, second[0], second[1]][:, both]
                self._differences[lag] += gram(change)
                self._pairs[lag] += change.shape[1]
                self._copies[lag] += int((~change.any(axis=0)).sum())

    @property
    def covariance(self) -> np.ndarray:
        """Covariance of the spectra, (bands, bands)."""
        return self._scatter / max(self.pixels - 1, 1)

    def variogram(self, lag: int) -> np.ndarray:
        """Semivariogram matrix at a distance of `lag` pixels: half the covariance of differences, (bands, bands)."""
        if self._pairs[lag] == 0:  # a scene too narrow to have such neighbours
            return self.covariance if lag == LAGS[0] else self.variogram(LAGS[0])
        return self._differences[lag] / (2 * self._pairs[lag])

    def copies(self, lag: int) -> float:
        """Share of the pixel pairs at this distance whose spectra are equal: one measurement, resampled."""
        return self._copies[lag] / max(self._pairs[lag], 1)


class Nugget(NamedTuple):
    """Noise as the variogram tells it.

    covariance : (bands, bands), the variogram extrapolated to distance 0
    shares : (bands,), its share of the variogram at distance 1, per direction in spectral space, rising
    """

    covariance: np.ndarray
    shares: np.ndarray


def _ridged(matrix: np.ndarray) -> np.ndarray:
    """Symmetrised, with a ridge that keeps it positive definite."""
    size = len(matrix)
    return (matrix + matrix.T) / 2 + np.eye(size) * max(_RIDGE * np.trace(matrix) / size, 1e-30)


def nugget(statistics: Statistics) -> Nugget:
    """Extrapolate the variogram linearly to distance 0: 2 gamma(1) - gamma(2), direction by direction.

    In the basis that makes gamma(1) the identity and gamma(2) diagonal with entries g, the share of the nugget is
    2 - g, cut to 0..1.
    """
    near, far = _ridged(statistics.variogram(1)), _ridged(statistics.variogram(2))
    values, vectors = np.linalg.eigh(near)
    values = np.maximum(values, values[-1] * 1e-12)
    whiten, colour = vectors / np.sqrt(values), vectors * np.sqrt(values)
    ratios, rotation = np.linalg.eigh(whiten.T @ far @ whiten)
    shares = np.clip(2 - ratios, 0.0, 1.0)
    basis = colour @ rotation
    return Nugget((basis * shares) @ basis.T, np.sort(shares))


def regression_noise(covariance: np.ndarray, apart: int = 0) -> np.ndarray:
    """Noise variance of each band: what the other bands cannot explain (Bioucas-Dias & Nascimento, 2008).

    Parameters
    ----------
    covariance : (bands, bands)
    apart : int
        Bands so near in the spectrum explain nothing; nor does a copy of the band, at any distance.

    Returns
    -------
    (bands, bands), diagonal
    """
    size = len(covariance)
    precision = np.linalg.inv(covariance + np.eye(size) * max(1e-8 * np.trace(covariance) / size, 1e-30))
    copies = _correlation(covariance) > 1 - _COPY
    residuals = np.empty(size)
    for band in range(size):
        kin = copies[band].copy()
        kin[max(0, band - apart) : band + apart + 1] = True
        # The covariance of some bands given all others is the inverse of their part of the precision matrix.
        given = np.linalg.inv(precision[np.ix_(kin, kin)])
        residuals[band] = given.diagonal()[kin[:band].sum()]
    return np.diag(residuals)


def spectral_reach(covariance: np.ndarray) -> int:
    """Distance in bands over which smoothing along the spectrum may have shared the noise out; 0 = bands are unlike.

    One band in `_SPAN`, as long as bands at that distance are alike: those of a multitemporal stack are not.
    """
    correlation = _correlation(covariance)
    reach = 0
    while reach < len(covariance) // _SPAN and np.median(correlation.diagonal(reach + 1)) >= _ALIKE:
        reach += 1
    return reach


def _correlation(covariance: np.ndarray) -> np.ndarray:
    """Magnitudes of the correlations of bands, (bands, bands); 1 on the diagonal, 0 for bands that are constant."""
    scale = np.sqrt(np.maximum(covariance.diagonal(), 1e-30))
    correlation = np.abs(covariance / np.outer(scale, scale))
    np.fill_diagonal(correlation, 1.0)
    return correlation
