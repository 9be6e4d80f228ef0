"""The noise-whitened transform: bands to components in units of noise, fitted in one streaming pass.

Minimum noise fraction (Green et al., 1988): the noise covariance is estimated from differences of neighbouring
pixels, the data are whitened by it and rotated to the eigenvectors of the whitened data covariance. A component's
standard deviation is then its signal-to-noise ratio. Beside it stand plain principal components, which hold
what is broad and bright, and are what the paper uses.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class Statistics:
    """Means and covariances of data and noise, gathered window by window (float64).

    Attributes
    ----------
    pixels : int
    mean : (bands,)
    scatter : (bands, bands), sum of outer products of the centred pixels
    noise_pairs : int
    noise_scatter : (bands, bands), sum of outer products of neighbour differences
    """

    def __init__(self, bands: int) -> None:
        self.pixels = 0
        self.mean = np.zeros(bands)
        self.scatter = np.zeros((bands, bands))
        self.noise_pairs = 0
        self.noise_scatter = np.zeros((bands, bands))

    def add(self, values: np.ndarray, valid: np.ndarray) -> None:
        """Take in one window.

        Parameters
        ----------
        values : (rows, cols, bands)
        valid : bool (rows, cols)
        """
        pixels = values[valid].astype(np.float64)
        if len(pixels) == 0:
            return
        # Merging centred sums (Chan et al., 1983) keeps precision where values are large and spread is small.
        mean = pixels.mean(axis=0)
        centred = pixels - mean
        total = self.pixels + len(pixels)
        shift = mean - self.mean
        self.scatter += centred.T @ centred + np.outer(shift, shift) * (self.pixels * len(pixels) / total)
        self.mean += shift * (len(pixels) / total)
        self.pixels = total
        for first, second in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])):
            both = valid[first] & valid[second]
            if both.any():
                difference = values[first][both].astype(np.float64) - values[second][both]
                self.noise_scatter += difference.T @ difference
                self.noise_pairs += len(difference)

    @property
    def covariance(self) -> np.ndarray:
        """Covariance of the data, (bands, bands)."""
        return self.scatter / max(self.pixels - 1, 1)

    @property
    def noise_covariance(self) -> np.ndarray:
        """Covariance of the noise: half of that of neighbour differences, (bands, bands)."""
        if self.noise_pairs == 0:  # a scene without neighbours: all bands count alike
            return np.eye(len(self.mean)) * max(np.trace(self.covariance) / len(self.mean), 1e-12)
        return self.noise_scatter / (2 * self.noise_pairs)


class Transform(NamedTuple):
    """An affine map from bands to components: z = (x - mean) @ matrix.

    mean : float32 (bands,); matrix : float32 (bands, components)
    """

    mean: np.ndarray
    matrix: np.ndarray

    def __call__(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Components of a window.

        Parameters
        ----------
        values : (rows, cols, bands)
        valid : bool (rows, cols)

        Returns
        -------
        float32 (components, rows, cols); 0, the scene's mean, where not valid
        """
        rows, cols, bands = values.shape
        planes = np.moveaxis(values, -1, 0).reshape(bands, -1)  # no copy: values are band-sequential
        offset = (self.mean.astype(np.float64) @ self.matrix).astype(np.float32)
        components = self.matrix.T @ planes - offset[:, None]
        components[:, ~valid.ravel()] = 0.0
        return components.reshape(-1, rows, cols)


def fix_signs(vectors: np.ndarray) -> np.ndarray:
    """Eigenvectors (columns) with the sign for which the loading largest in magnitude is positive.

    Without a rule the sign is an accident of the library, and a trained network would not survive it.
    """
    largest = np.abs(vectors).argmax(axis=0)
    signs = np.sign(vectors[largest, np.arange(vectors.shape[1])])
    return vectors * np.where(signs == 0, 1.0, signs)


def _principal_axes(covariance: np.ndarray, count: int) -> np.ndarray:
    """The `count` leading eigenvectors as columns, by falling eigenvalue, signs fixed."""
    _, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
    return fix_signs(vectors[:, ::-1][:, :count])


def noise_whitened(statistics: Statistics, components: int) -> np.ndarray:
    """Matrix (bands, components) of the noise-whitened transform; components come in units of noise."""
    noise = statistics.noise_covariance
    floor = 1e-6 * max(np.trace(noise) / len(noise), 1e-12)
    values, vectors = np.linalg.eigh((noise + noise.T) / 2)
    whiten = vectors / np.sqrt(np.maximum(values, floor))
    rotation = _principal_axes(whiten.T @ statistics.covariance @ whiten, components)
    return fix_signs(whiten @ rotation)


def principal(statistics: Statistics, components: int) -> np.ndarray:
    """Matrix (bands, components) of the principal components, not whitened."""
    return _principal_axes(statistics.covariance, components)
