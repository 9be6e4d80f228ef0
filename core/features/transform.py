"""The noise-whitened transform: spectra to components in units of noise.

Outliers are imputed first (`outliers`). Three steps follow:

1. *Illumination normalisation.* A spectrum x becomes x / (|x| + offset), where the offset is the scene's median L2
   norm |x| (`normalise_illumination`). This is a compromise between the spectral angle, which ignores brightness, and
   the spectrum itself, in which a shaded slope appears as a different land cover.
2. *Noise estimation.* The semivariogram of the pixels at distances 1 and 2, extrapolated to distance 0 (its nugget),
   estimates how much two measurements of the same spot would differ. Its share of the differences of neighbours helps
   to tell a scene of homogeneous areas from one of mixed pixels.
3. *Minimum noise fraction* (Green et al., 1988): whiten by the noise, then rotate to the eigenvectors of the whitened
   data. A component's variance is one plus its signal-to-noise ratio; components are not scaled to equal variance.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Iterable, NamedTuple, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Float, Mask, Spectra, Statistic
from ..base.blas import product, same_rounding
from ..base.errors import SSCCError
from .noise import regularised
from .outliers import Limits, impute

# Least divisor: a spectrum of zeros stays zero.
_DARK = np.float32(1e-12)


def fix_signs(vectors: Statistic) -> Statistic:
    """Eigenvectors (columns), each with the sign that makes its largest loading in magnitude positive.

    The sign of an eigenvector is arbitrary and depends on the library, but a trained network depends on the sign.
    """
    largest = np.abs(vectors).argmax(axis=0)
    signs = np.sign(vectors[largest, np.arange(vectors.shape[1])])
    oriented: Statistic = vectors * np.where(signs == 0, 1.0, signs)
    return oriented


@same_rounding()
def principal_axes(covariance: Statistic, count: int) -> Statistic:
    """The `count` leading eigenvectors as columns (bands, count), by descending eigenvalue, with fixed signs."""
    _, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
    return fix_signs(vectors[:, ::-1][:, :count])


@same_rounding()
def noise_whitened(covariance: Statistic, noise: Statistic, count: int) -> Statistic:
    """Matrix (bands, count) of the minimum noise fraction transform; its components are in units of noise."""
    values, vectors = np.linalg.eigh(regularised(noise))
    whitening = vectors / np.sqrt(np.maximum(values, values[-1] * 1e-9))
    return fix_signs(whitening @ principal_axes(whitening.T @ covariance @ whitening, count))


class Transform(NamedTuple):
    """Spectra to components: z = (normalise_illumination(x, offset) - mean) @ matrix.

    mean : float64 (bands,); matrix : float64 (bands, components); offset : float
    limits : values outside them are outliers, which are imputed first; None: no value is an outlier
    """

    mean: Statistic
    matrix: Statistic
    offset: float
    limits: Optional[Limits] = None

    @classmethod
    def from_tensors(cls, tensors: Dict[str, NDArray[Any]]) -> Transform:
        """The transform stored in a model file; raises `SSCCError` if it is not there."""
        if not {"transform.level", "transform.mean", "transform.matrix"} <= set(tensors):
            raise SSCCError("the model has no transform; train the model again")
        offset, limits = float(tensors["transform.level"][0]), tensors.get("transform.limits")
        return cls(
            tensors["transform.mean"], tensors["transform.matrix"], offset, None if limits is None else Limits(*limits)
        )

    def to_tensors(self) -> Dict[str, NDArray[Any]]:
        """The tensors that store the transform in a model file."""
        tensors = {
            "transform.mean": self.mean, "transform.matrix": self.matrix, "transform.level": np.array([self.offset]),
        }
        return tensors if self.limits is None else {**tensors, "transform.limits": np.stack(self.limits)}

    def __call__(self, spectra: Spectra, valid: Mask) -> Spectra:
        """Components of a window.

        Parameters
        ----------
        spectra : float32 (bands, rows, cols)
            Outliers are imputed in place.
        valid : bool (rows, cols)

        Returns
        -------
        float32 (components, rows, cols)
            0, the mean of the training data, where not valid.
        """
        planes = spectra.reshape(len(spectra), -1)
        if self.limits is not None:
            impute(planes, valid.ravel(), self.limits)
        with same_rounding():
            components = product(np.ascontiguousarray(self.matrix.T, np.float32), planes)
            mean = (self.mean @ self.matrix).astype(np.float32)
        if self.offset < math.inf:
            components /= np.maximum(l2_norm(planes) + np.float32(self.offset), _DARK)
        components -= mean[:, None]
        components[:, ~valid.ravel()] = 0.0
        return components.reshape(-1, *valid.shape)


def l2_norm(spectra: NDArray[Float]) -> NDArray[Float]:
    """L2 norm |x| of each spectrum: (bands, ...) -> (...)."""
    norm: NDArray[Float] = np.sqrt(np.einsum("b...,b...->...", spectra, spectra))
    return norm


def normalise_illumination(spectra: NDArray[Float], offset: float) -> NDArray[Float]:
    """Illumination normalisation x / (|x| + offset) of each spectrum (bands, ...).

    With offset 0, only the direction of x remains, as in the spectral angle; an infinite offset leaves x unchanged.
    """
    if offset == math.inf:
        return spectra
    normalised: NDArray[Float] = spectra / np.maximum(l2_norm(spectra) + np.float32(offset), _DARK)
    return normalised


def median_norm(blocks: Iterable[Tuple[Spectra, Mask]]) -> float:
    """Median L2 norm of the valid spectra in blocks of (spectra, valid)."""
    return float(np.median(np.concatenate([l2_norm(spectra[:, valid]) for spectra, valid in blocks])))
