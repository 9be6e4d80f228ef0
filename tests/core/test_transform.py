"""The noise-whitened transform: statistics, units, signs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sscc.core.tiling import tile_grid
from sscc.core.transform import Statistics, Transform, fix_signs, noise_whitened, principal

from .conftest import field_scene


def gather(values: np.ndarray, valid: np.ndarray, tile: int = 1000) -> Statistics:
    statistics = Statistics(values.shape[2])
    for row, col, rows, cols in tile_grid(*valid.shape, tile):
        part = np.s_[row : row + rows, col : col + cols]
        statistics.add(values[part], valid[part])
    return statistics


@settings(max_examples=25, deadline=None)
@given(tile=st.integers(1, 50), seed=st.integers(0, 50))
def test_streamed_covariance_is_numpys(tile, seed):
    rng = np.random.default_rng(seed)
    values = rng.normal(1e4, 3, (23, 17, 4)).astype(np.float32)
    valid = rng.random((23, 17)) > 0.3
    statistics = gather(values, valid, tile)
    expected = values[valid].astype(np.float64)
    np.testing.assert_allclose(statistics.mean, expected.mean(axis=0), rtol=1e-9)
    np.testing.assert_allclose(statistics.covariance, np.cov(expected.T), rtol=1e-6, atol=1e-6)
    assert statistics.pixels == valid.sum()


def test_noise_covariance_is_half_that_of_differences():
    rng = np.random.default_rng(1)
    values = rng.normal(0, [1.0, 2.0, 0.5], (200, 200, 3)) + np.array([5.0, 6, 7])
    statistics = gather(values, np.ones((200, 200), bool))
    np.testing.assert_allclose(np.diag(statistics.noise_covariance), [1, 4, 0.25], rtol=0.05)


def test_pairs_with_an_invalid_pixel_are_no_noise():
    values = np.zeros((2, 3, 1))
    values[0, 1] = 1e6
    valid = np.ones((2, 3), bool)
    valid[0, 1] = False
    statistics = gather(values, valid)
    assert statistics.noise_covariance[0, 0] == 0.0 and statistics.noise_pairs == 4


def test_components_have_unit_noise():
    values, _ = field_scene(rows=90, cols=90)
    noisy = values + np.random.default_rng(2).normal(0, 100, values.shape)
    statistics = gather(noisy, np.ones((90, 90), bool))
    matrix = noise_whitened(statistics, 12)
    np.testing.assert_allclose(matrix.T @ statistics.noise_covariance @ matrix, np.eye(12), atol=1e-6)
    spread = np.diag(matrix.T @ statistics.covariance @ matrix)
    assert (np.diff(spread) <= 1e-9).all()


def test_transform_does_not_care_for_the_units_of_bands():
    values, _ = field_scene()
    valid = np.ones(values.shape[:2], bool)
    other = values * np.linspace(0.5, 3, 12) + 40
    once, twice = (
        Transform(s.mean, noise_whitened(s, 5))(v, valid) for v, s in ((v, gather(v, valid)) for v in (values, other))
    )
    same_sign = np.sign((once * twice).sum(axis=(1, 2)))
    np.testing.assert_allclose(once, twice * same_sign[:, None, None], rtol=1e-3, atol=1e-2)


@given(seed=st.integers(0, 200))
def test_sign_rule(seed):
    vectors = np.random.default_rng(seed).normal(size=(6, 3))
    fixed = fix_signs(vectors)
    assert (fixed[np.abs(fixed).argmax(axis=0), np.arange(3)] > 0).all()
    np.testing.assert_array_equal(fixed, fix_signs(-vectors))


def test_principal_axes_are_orthonormal_and_ordered():
    values, _ = field_scene()
    statistics = gather(values, np.ones(values.shape[:2], bool))
    axes = principal(statistics, 4)
    np.testing.assert_allclose(axes.T @ axes, np.eye(4), atol=1e-9)
    assert (np.diff(np.diag(axes.T @ statistics.covariance @ axes)) <= 0).all()


def test_transform_is_affine_and_zero_where_not_valid():
    values, _ = field_scene()
    valid = np.ones(values.shape[:2], bool)
    valid[3] = False
    mean, matrix = values.mean(axis=(0, 1)), np.random.default_rng(0).normal(size=(12, 5)).astype(np.float32)
    components = Transform(mean, matrix)(values, valid)
    assert components.shape == (5, 48, 40) and (components[:, 3] == 0).all()
    expected = (values[10, 11].astype(float) - mean) @ matrix
    np.testing.assert_allclose(components[:, 10, 11], expected, rtol=1e-3, atol=0.5)


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (3, 2)])
def test_scenes_smaller_than_anything(shape):
    values = np.random.default_rng(0).normal(size=(*shape, 9))
    matrix = noise_whitened(gather(values, np.ones(shape, bool)), 5)
    assert matrix.shape == (9, 5) and np.isfinite(matrix).all()
