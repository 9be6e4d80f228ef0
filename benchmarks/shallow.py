"""Shallow methods to compare with: k-means and Gaussian mixtures on fixed transforms of the spectra.

Each transform is a pure function from a scene to features of its valid pixels; only the clusters are learned.
This module is independent of `core`, so that the baseline stays the same while the engine changes.
Sources: minimum noise fraction, Green et al. 1988; bilateral mean, Tomasi and Manduchi 1998.
"""

from __future__ import annotations

from typing import Callable, Dict, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter
from sklearn.cluster import KMeans
from sklearn.mixture import GaussianMixture

BILATERAL_RADIUS = 6
# Number of initialisations of k-means and of a mixture; the best by its own objective is kept.
STARTS = 3
MIXTURE_STARTS = 1

Values = NDArray[np.float64]
Mask = NDArray[np.bool_]
Features = Callable[[Values, Mask], Values]


def mean_filter(values: Values, valid: Mask, size: int) -> Values:
    """Mean over the valid pixels of a `size` x `size` window: (rows, cols, bands) -> the same."""
    weight = uniform_filter(valid.astype(np.float32), size, mode="reflect")
    total = uniform_filter(np.where(valid[..., None], values, 0.0), (size, size, 1), mode="reflect")
    mean: Values = total / np.maximum(weight, 1e-6)[..., None]
    return mean


def principal_components(pixels: Values, count: int, whiten: bool = False) -> Values:
    """Principal components of the z-scored bands of (pixels, bands); `whiten` scales each to unit variance."""
    centred = (pixels - pixels.mean(axis=0)) / np.maximum(pixels.std(axis=0), 1e-12)
    values, vectors = np.linalg.eigh(np.cov(centred, rowvar=False))
    values, vectors = values[::-1][:count], vectors[:, ::-1][:, :count]
    components: Values = centred @ vectors
    return components / np.sqrt(np.maximum(values, 1e-12)) if whiten else components


def noise_fraction(values: Values, valid: Mask, count: int) -> Values:
    """Minimum noise fraction in units of noise: (rows, cols, bands) -> (rows, cols, count).

    The noise covariance is half the covariance of the differences between neighbouring pixels.
    """
    differences = [
        (values[first] - values[second])[valid[first] & valid[second]]
        for first, second in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:]))
    ]
    pairs = np.concatenate(differences)
    noise = pairs.T @ pairs / (2 * len(pairs))
    spread, axes = np.linalg.eigh(noise)
    whiten = axes / np.sqrt(np.maximum(spread, 1e-6 * spread.mean()))
    centred = values - values[valid].mean(axis=0)
    covariance = np.cov(centred[valid] @ whiten, rowvar=False)
    rotation = np.linalg.eigh(covariance)[1][:, ::-1][:, :count]
    return np.where(valid[..., None], centred @ (whiten @ rotation), 0.0)


def bilateral_mean(components: Values, valid: Mask, radius: int = BILATERAL_RADIUS) -> Values:
    """Mean of the valid neighbours within `radius`, weighted by exp(-(D/d - 2)+).

    D is the squared distance of two pixels in units of noise and d the number of components. Two measurements of the
    same material have D = 2 d on average, and so full weight.
    """
    rows, cols, count = components.shape
    padded = np.pad(components, ((radius, radius), (radius, radius), (0, 0)))
    present = np.pad(valid, radius)
    total, weights = np.zeros_like(components), np.zeros((rows, cols, 1))
    for down in range(2 * radius + 1):
        for right in range(2 * radius + 1):
            other = padded[down : down + rows, right : right + cols]
            distance = np.square(other - components).mean(axis=2)
            weight = np.exp(-np.maximum(distance - 2.0, 0.0)) * present[down : down + rows, right : right + cols]
            total += weight[..., None] * other
            weights += weight[..., None]
    mean: Values = total / np.maximum(weights, 1e-12)
    return mean


def unit_total_variance(features: Values) -> Values:
    """Scale all features by one factor, so that their variances sum to one."""
    scaled: Values = features / np.sqrt(features.var(axis=0).sum())
    return scaled


def _plane(features: Values, valid: Mask) -> Values:
    """Put the features of the valid pixels back in place: (pixels, n) -> (rows, cols, n)."""
    plane = np.zeros((*valid.shape, features.shape[1]))
    plane[valid] = features
    return plane


def _pca(count: int, whiten: bool = False, smooth: int = 1) -> Features:
    """Principal components, then a `smooth` x `smooth` mean."""

    def features(values: Values, valid: Mask) -> Values:
        components = _plane(principal_components(values[valid], count, whiten), valid)
        return _select(mean_filter(components, valid, smooth), valid)

    return features


def _select(plane: Values, valid: Mask) -> Values:
    """Select the valid pixels: (rows, cols, n) -> (pixels, n)."""
    pixels: Values = plane[valid]
    return pixels


def _mnf30(values: Values, valid: Mask) -> Values:
    return _select(noise_fraction(values, valid, 30), valid)


def _mnf30_smoothed(values: Values, valid: Mask) -> Values:
    return _select(mean_filter(noise_fraction(values, valid, 30), valid, 5), valid)


def _mnf30_bilateral(values: Values, valid: Mask) -> Values:
    return _select(bilateral_mean(noise_fraction(values, valid, 30), valid), valid)


def _unit_norm(values: Values, valid: Mask) -> Values:
    pixels = values[valid]
    return principal_components(pixels / np.maximum(np.linalg.norm(pixels, axis=1, keepdims=True), 1e-12), 8)


def _side_by_side(values: Values, valid: Mask) -> Values:
    branches = (_pca(8)(values, valid), _mnf30_bilateral(values, valid))
    return np.concatenate([unit_total_variance(branch) for branch in branches], axis=1)


class Variant(NamedTuple):
    """A shallow method: its name in tables, its features, and whether a Gaussian mixture clusters them, not k-means."""

    title: str
    features: Features
    mixture: bool = False


RAW = "kmeans_raw"
VARIANTS: Dict[str, Variant] = {
    RAW: Variant("k-means, raw bands", _select),
    "kmeans_pca8": Variant("k-means, PCA-8", _pca(8)),
    "kmeans_pca8_b5": Variant("k-means, PCA-8 after 5 x 5 mean", _pca(8, smooth=5)),
    "kmeans_white30_b9": Variant("k-means, whitened PCA-30 after 9 x 9 mean", _pca(30, whiten=True, smooth=9)),
    "kmeans_mnf30": Variant("k-means, MNF-30", _mnf30),
    "kmeans_mnf30_b5": Variant("k-means, MNF-30 after 5 x 5 mean", _mnf30_smoothed),
    "kmeans_mnf30_bilateral": Variant("k-means, MNF-30 after bilateral mean", _mnf30_bilateral),
    "kmeans_unit_pca8": Variant("k-means, unit-norm spectra, PCA-8", _unit_norm),
    "kmeans_pca8_bilateral": Variant("k-means, PCA-8 beside MNF bilateral", _side_by_side),
    "gmm_pca8": Variant("Gaussian mixture, PCA-8", _pca(8), mixture=True),
    "gmm_mnf30": Variant("Gaussian mixture, MNF-30", _mnf30, mixture=True),
}


def features(method: str, values: NDArray[np.float32], valid: Mask) -> Values:
    """Compute the features (pixels, n) of the valid pixels for one of `VARIANTS`.

    Parameters
    ----------
    values : (rows, cols, bands)
    valid : bool (rows, cols)
    """
    return VARIANTS[method].features(values.astype(np.float64), valid)


def cluster(method: str, pixels: Values, valid: Mask, clusters: int, seed: int) -> NDArray[np.int64]:
    """Map a scene from the `features` of its valid pixels.

    Returns
    -------
    int (rows, cols), 1..clusters; 0 where not valid
    """
    if VARIANTS[method].mixture:
        labels = GaussianMixture(clusters, n_init=MIXTURE_STARTS, random_state=seed).fit_predict(pixels)
    else:
        labels = KMeans(clusters, n_init=STARTS, random_state=seed).fit_predict(pixels)
    found = np.zeros(valid.shape, np.int64)
    found[valid] = labels + 1
    return found
