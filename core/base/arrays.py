"""Names for the arrays that most rooms pass on: what they hold, and in which shapes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Spectra = NDArray[np.float32]
"""Values of pixels, bands first: (bands, rows, cols) or (bands, pixels). Components of a transform have this form too."""
Mask = NDArray[np.bool_]
"""Which pixels are meant: (rows, cols) or (pixels,)."""
Labels = NDArray[np.int64]
"""Cluster of each pixel: (rows, cols) or (pixels,). From 0 inside the engine, where -1 is no cluster; from 1 in maps."""
Statistic = NDArray[np.float64]
"""Means, covariances, eigenvectors, scores: sums over many pixels need double precision."""
