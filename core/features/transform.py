"""The noise-whitened transform: spectra to components in units of noise.

Outliers are imputed first (`outliers`). Three steps follow, each with its reason:

1. *Illumination normalisation.* A spectrum x becomes x / (|x| + offset), with the scene's median L2 norm |x| as the
   offset (`normalise_illumination`): half-way between the spectral angle, which ignores brightness, and the spectrum
   itself, which takes a slope in the shade for another cover.
2. *Noise.* Where does the scene itself say what noise is? The semivariogram of neighbouring pixels, at distances 1
   and 2, extrapolated to distance 0 (its nugget) is what two looks at the same spot would differ by. How much of the
   difference of neighbours it is helps to tell a scene of smooth fields from one whose every pixel is another mixture.
3. *Minimum noise fraction* (Green et al., 1988): whiten by the noise, rotate to the eigenvectors of the whitened
   data. A component's standard deviation is its signal-to-noise ratio; components are not scaled to equal variance.
"""

from __future__ import annotations

import math
from typing import Dict, Iterable, NamedTuple, Optional, Tuple

import numpy as np

from ..base.blas import product
from .noise import _ridged
from .outliers import Limits, impute

# A pixel of zeros has no direction; it stays zero.
_DARK = np.float32(1e-12)


def fix_signs(vectors: np.ndarray) -> np.ndarray:
    """Eigenvectors (columns) with the sign for which the loading largest in magnitude is positive.

    Without a rule the sign is an accident of the library, and a trained network would not survive it.
    """
    largest = np.abs(vectors).argmax(axis=0)
    signs = np.sign(vectors[largest, np.arange(vectors.shape[1])])
    return vectors * np.where(signs == 0, 1.0, signs)


def principal_axes(covariance: np.ndarray, count: int) -> np.ndarray:
    """The `count` leading eigenvectors as columns (bands, count), by falling eigenvalue, signs fixed."""
    _, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
    return fix_signs(vectors[:, ::-1][:, :count])


def noise_whitened(covariance: np.ndarray, noise: np.ndarray, count: int) -> np.ndarray:
    """Matrix (bands, count) of the minimum noise fraction transform; components come in units of noise."""
    values, vectors = np.linalg.eigh(_ridged(noise))
    whiten = vectors / np.sqrt(np.maximum(values, values[-1] * 1e-9))
    return fix_signs(whiten @ principal_axes(whiten.T @ covariance @ whiten, count))


class Transform(NamedTuple):
    """Spectra to components: z = (normalise_illumination(x, offset) - mean) @ matrix.

    mean : float64 (bands,); matrix : float64 (bands, components); level : float
    limits : values beyond them are outliers, and imputed first; None: no value is
    """

    mean: np.ndarray
    matrix: np.ndarray
    offset: float
    limits: Optional[Limits] = None

    @classmethod
    def from_tensors(cls, tensors: Dict[str, np.ndarray]) -> Transform:
        """The transform that a model file holds."""
        offset, limits = float(tensors["transform.level"][0]), tensors.get("transform.limits")
        return cls(
            tensors["transform.mean"], tensors["transform.matrix"], offset, None if limits is None else Limits(*limits)
        )

    def to_tensors(self) -> Dict[str, np.ndarray]:
        """The transform for a model file."""
        tensors = {
            "transform.mean": self.mean, "transform.matrix": self.matrix, "transform.level": np.array([self.offset]),
        }
        return tensors if self.limits is None else {**tensors, "transform.limits": np.stack(self.limits)}

    def __call__(self, spectra: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Components of a window.

        Parameters
        ----------
        spectra : float32 (bands, rows, cols)
            Outliers are imputed in place.
        valid : bool (rows, cols)

        Returns
        -------
        float32 (components, rows, cols); 0, the scene's mean, where not valid
        """
        planes = spectra.reshape(len(spectra), -1)
        if self.limits is not None:
            impute(planes, valid.ravel(), self.limits)
        components = product(np.ascontiguousarray(self.matrix.T, np.float32), planes)
        if self.offset < math.inf:
            components /= np.maximum(l2_norm(planes) + np.float32(self.offset), _DARK)
        components -= (self.mean @ self.matrix).astype(np.float32)[:, None]
        components[:, ~valid.ravel()] = 0.0
        return components.reshape(-1, *valid.shape)


def l2_norm(spectra: np.ndarray) -> np.ndarray:
    """Length |x| of each spectrum: (bands, ...) -> (...)."""
    return np.sqrt(np.einsum("b...,b...->...", spectra, spectra))


def normalise_illumination(spectra: np.ndarray, offset: float) -> np.ndarray:
    """x / (|x| + level) of each spectrum (bands, ...).

    Offset 0 keeps the spectral angle only; an infinite offset leaves x as it is.
    """
    if offset == math.inf:
        return spectra
    return spectra / np.maximum(l2_norm(spectra) + np.float32(offset), _DARK)


def median_norm(blocks: Iterable[Tuple[np.ndarray, np.ndarray]]) -> float:
    """Median |x| over the valid pixels of blocks of (spectra, valid)."""
    return float(np.median(np.concatenate([l2_norm(spectra[:, valid]) for spectra, valid in blocks])))
