"""Large matrix products, by the BLAS that SciPy calls.

NumPy's `@` calls BLAS by its C names, and any library of the process may own these: QGIS brings the reference code of
the GNU Scientific Library on some systems, which takes thirty times as long. SciPy calls the Fortran names.
"""

from __future__ import annotations

import numpy as np
from scipy.linalg import get_blas_funcs


def product(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """`first @ second`: (n, m) by (m, k) -> (n, k), row by row in memory; nothing is copied if both lie so."""
    gemm = get_blas_funcs("gemm", (first, second))
    return gemm(1.0, second.T, first.T).T


def gram(rows: np.ndarray) -> np.ndarray:
    """`rows @ rows.T`: (n, m) -> (n, n)."""
    if rows.size == 0:  # BLAS refuses what has no column
        return np.zeros((len(rows), len(rows)), rows.dtype)
    upper = get_blas_funcs("syrk", (rows,))(1.0, rows.T, trans=1)
    return upper + np.triu(upper, 1).T
