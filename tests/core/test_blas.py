"""Products by SciPy's BLAS are those of NumPy, whatever lies how in memory."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sscc.core.base.blas import gram, product, same_rounding
from sscc.core.features.training_data import Block
from sscc.core.pseudo_labels.partition import fit_pseudo_labels
from threadpoolctl import threadpool_info, threadpool_limits

from .conftest import field_scene

SIDES = st.integers(1, 12)
ORDERS = st.sampled_from(["C", "F"])
KINDS = st.sampled_from([np.float32, np.float64])


def random(seed, kind, rows, cols, order):
    return np.asarray(np.random.default_rng(seed).normal(size=(rows, cols)), kind, order)


@settings(deadline=None, max_examples=60)
@given(SIDES, SIDES, SIDES, ORDERS, ORDERS, KINDS, st.integers(0, 99))
def test_product_is_the_matrix_product(rows, inner, cols, first_order, second_order, kind, seed):
    first, second = random(seed, kind, rows, inner, first_order), random(seed + 1, kind, inner, cols, second_order)
    found = product(first, second)
    assert found.dtype == kind and found.shape == (rows, cols)
    np.testing.assert_allclose(found, first @ second, rtol=1e-4, atol=1e-5)


@settings(deadline=None, max_examples=60)
@given(SIDES, SIDES, ORDERS, KINDS, st.integers(0, 99))
def test_gram_is_the_product_with_the_transpose(rows, cols, order, kind, seed):
    matrix = random(seed, kind, rows, cols, order)
    found = gram(matrix)
    assert found.dtype == kind
    np.testing.assert_array_equal(found, found.T)
    np.testing.assert_allclose(found, matrix @ matrix.T, rtol=1e-4, atol=1e-5)


def test_product_of_planes_lies_plane_by_plane():
    assert product(np.ones((2, 3), np.float32), np.ones((3, 50), np.float32)).flags.c_contiguous


def test_gram_of_nothing_before_any_other_library_is_loaded():
    """Which library answers for a wrong argument depends on what was loaded first: a process of its own."""
    code = "import numpy, scipy.linalg; from sscc.core.base.blas import gram; print(gram(numpy.ones((3, 0))).sum())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "0.0", done.stderr


@pytest.mark.parametrize("pixels", [0, 1])
def test_gram_of_few_pixels(pixels):
    np.testing.assert_array_equal(gram(np.ones((3, pixels))), np.full((3, 3), float(pixels)))


def test_the_start_of_a_training_does_not_depend_on_the_threads_of_blas():
    values, _ = field_scene(rows=64, cols=64, bands=160)
    block = Block(np.ascontiguousarray(np.moveaxis(values, -1, 0)), np.ones(values.shape[:2], bool))

    def start(threads):
        with threadpool_limits(threads, "blas"):
            return fit_pseudo_labels([block], 30, 3, 0, torch.device("cpu"), detail="patches")

    one, *others = [start(threads) for threads in (1, 2, 3)]
    for other in others:
        for space, same in zip(one.noise_model.feature_spaces, other.noise_model.feature_spaces):
            np.testing.assert_array_equal(space.matrix, same.matrix)
        np.testing.assert_array_equal(one.labels[0], other.labels[0])


def test_the_threads_of_blas_are_as_before_afterwards():
    before = threadpool_info()
    with pytest.raises(KeyError), same_rounding():
        raise KeyError
    assert threadpool_info() == before
