"""Large matrix products through SciPy's BLAS.

NumPy's `@` calls BLAS through its C symbols, which any library of the process may define: on some systems QGIS loads
the reference implementation of the GNU Scientific Library, which is thirty times slower. SciPy calls the Fortran
symbols.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from threading import RLock
from typing import TYPE_CHECKING, Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import get_blas_funcs

from .arrays import Float
from .errors import check_cancel

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController


# Threads of BLAS for results that pseudo-labels follow from.
THREADS = 2
_ALONE = RLock()
# Seconds between two polls of a thread that waits for another.
_POLL = 0.1


@lru_cache
def _libraries() -> ThreadpoolController:
    """The BLAS libraries of the process; looking for them takes milliseconds."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController().select(user_api="blas")


@contextmanager
def same_rounding() -> Iterator[None]:
    """Let BLAS and LAPACK round alike in the block, or the decorated function, however many threads the process has.

    Eigenvectors, inverses, QR and products of few rows depend on the number of threads in their last digits, and the
    pseudo-labels of ambiguous pixels on these digits. Inside, there are `THREADS` threads. Their number belongs to the
    process, so that only one thread at a time may be in such a block; every k-means of the engine is in one, because
    scikit-learn sets the number, too. `gram`, which takes longest, needs none. A thread that waits can be cancelled
    (`errors.cancelled_by`).
    """
    while not _ALONE.acquire(timeout=_POLL):
        check_cancel()
    try:
        with _libraries().limit(limits=THREADS):
            yield
    finally:
        _ALONE.release()


def product(first: NDArray[Float], second: NDArray[Float]) -> NDArray[Float]:
    """`first @ second`: (n, m) by (m, k) -> (n, k) in C order. Operands in C order are not copied."""
    gemm = get_blas_funcs("gemm", (first, second))
    found: NDArray[Float] = gemm(1.0, second.T, first.T).T
    return found


# BLAS may compute products of fewer columns in another way, with other rounding.
FEW_COLUMNS = 1024


@lru_cache
@same_rounding()
def by_column(rows: int, inner: int) -> bool:
    """Whether `product`, for a first operand of this size, rounds a column alike whatever columns stand beside it.

    It is tried out, for a second operand of at least `FEW_COLUMNS` columns.
    """
    random = np.random.default_rng(0)
    first, second = (random.normal(size=size).astype(np.float32) for size in ((rows, inner), (inner, 20_000)))
    whole = product(first, second)
    parts = (np.s_[:, :7177], np.s_[:, 1001:9003], np.s_[:, 5 : 5 + FEW_COLUMNS], np.s_[:, -FEW_COLUMNS - 1 :])
    return all(np.array_equal(whole[part], product(first, np.ascontiguousarray(second[part]))) for part in parts)


def gram(rows: NDArray[Float]) -> NDArray[Float]:
    """`rows @ rows.T`: (n, m) -> (n, n)."""
    if rows.size == 0:  # BLAS rejects a matrix without columns
        return np.zeros((len(rows), len(rows)), rows.dtype)
    upper: NDArray[Float] = get_blas_funcs("syrk", (rows,))(1.0, rows.T, trans=1)
    whole: NDArray[Float] = upper + np.triu(upper, 1).T
    return whole
