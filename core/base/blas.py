"""Large matrix products through SciPy's BLAS.

NumPy's `@` calls BLAS through its C symbols, which any library of the process may define: on some systems QGIS loads
the reference implementation of the GNU Scientific Library, which is thirty times slower. SciPy calls the Fortran
symbols.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import get_blas_funcs

from .arrays import Float


def product(first: NDArray[Float], second: NDArray[Float]) -> NDArray[Float]:
    """`first @ second`: (n, m) by (m, k) -> (n, k) in C order. Operands in C order are not copied."""
    gemm = get_blas_funcs("gemm", (first, second))
    transposed: NDArray[Float] = gemm(1.0, second.T, first.T)
    return transposed.T


def gram(rows: NDArray[Float]) -> NDArray[Float]:
    """`rows @ rows.T`: (n, m) -> (n, n)."""
    if rows.size == 0:  # BLAS rejects a matrix without columns
        return np.zeros((len(rows), len(rows)), rows.dtype)
    upper: NDArray[Float] = get_blas_funcs("syrk", (rows,))(1.0, rows.T, trans=1)
    return upper + np.triu(upper, 1).T
