"""Names for the arrays shared by most folders: their contents and shapes."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Spectra = NDArray[np.float32]
"""Values of pixels, bands or components first: (bands, rows, cols) or (bands, pixels)."""
Mask = NDArray[np.bool_]
"""Which pixels are valid, or selected: (rows, cols) or (pixels,)."""
Labels = NDArray[np.int64]
"""The cluster of each pixel, from 0, or -1 for none: (rows, cols) or (pixels,)."""
Statistic = NDArray[np.float64]
"""Means, covariances, eigenvectors and scores, in double precision: any shape."""
Float = TypeVar("Float", np.float32, np.float64)
"""The floating-point precision of an argument, which the result has too."""
