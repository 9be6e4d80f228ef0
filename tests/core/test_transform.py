"""The noise-whitened transform: statistics, nugget, units, signs."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter, uniform_filter1d
from sscc.core.features import noise
from sscc.core.features.noise import Statistics, nugget, regression_noise, spectral_reach
from sscc.core.features.transform import (
    Transform,
    fix_signs,
    l2_norm,
    median_norm,
    noise_whitened,
    normalise_illumination,
    principal_axes,
)
from sscc.core.scene.window import tile_grid

from .conftest import field_scene


def gather(spectra: np.ndarray, valid: np.ndarray, tile: int = 1000) -> Statistics:
    """Statistics of (bands, rows, cols)."""
    statistics = Statistics(len(spectra))
    for row, col, rows, cols in tile_grid(*valid.shape, tile):
        part = np.s_[row : row + rows, col : col + cols]
        statistics.add(spectra[(slice(None), *part)], valid[part])
    return statistics


def fields(**size):
    spectra = np.moveaxis(field_scene(**size)[0], -1, 0)
    return spectra, np.ones(spectra.shape[1:], bool)


@settings(max_examples=25, deadline=None)
@given(tile=st.integers(1, 50), seed=st.integers(0, 50))
def test_streamed_covariance_is_numpys(tile, seed):
    rng = np.random.default_rng(seed)
    spectra = rng.normal(1e4, 3, (4, 23, 17)).astype(np.float32)
    valid = rng.random((23, 17)) > 0.3
    statistics = gather(spectra, valid, tile)
    expected = spectra[:, valid].astype(np.float64)
    np.testing.assert_allclose(statistics.mean, expected.mean(axis=1), rtol=1e-9)
    np.testing.assert_allclose(statistics.covariance, np.cov(expected), rtol=1e-6, atol=1e-6)
    assert statistics.pixels == valid.sum()


@settings(max_examples=20, deadline=None)
@given(bytes_=st.integers(1, 4000), seed=st.integers(0, 20))
def test_slices_change_nothing(bytes_, seed):
    rng = np.random.default_rng(seed)
    spectra, valid = rng.normal(size=(3, 14, 9)), rng.random((14, 9)) > 0.2
    whole = gather(spectra, valid)
    kept, noise._SLICE_BYTES = noise._SLICE_BYTES, bytes_
    try:
        sliced = gather(spectra, valid)
    finally:
        noise._SLICE_BYTES = kept
    for lag in (1, 2):
        np.testing.assert_allclose(sliced.variogram(lag), whole.variogram(lag), rtol=1e-9)
    np.testing.assert_allclose(sliced.covariance, whole.covariance, rtol=1e-9)


def test_variogram_of_a_ramp():
    spectra = np.broadcast_to(np.arange(6.0), (1, 5, 6)).copy()
    statistics = gather(spectra, np.ones((5, 6), bool))
    # Across, neighbours differ by the lag; down, they do not differ.
    across, down = 5 * 5, 4 * 6
    assert statistics.variogram(1)[0, 0] == pytest.approx(across / (2 * (across + down)))
    across, down = 5 * 4, 3 * 6
    assert statistics.variogram(2)[0, 0] == pytest.approx(4 * across / (2 * (across + down)))


def test_pairs_with_an_invalid_pixel_do_not_count():
    spectra = np.zeros((1, 2, 3))
    spectra[0, 0, 1] = 1e6
    valid = np.ones((2, 3), bool)
    valid[0, 1] = False
    assert gather(spectra, valid).variogram(1)[0, 0] == 0.0


def test_nugget_of_white_noise_is_all_of_it():
    sigma = np.array([1.0, 2.0, 0.5])
    spectra = np.random.default_rng(1).normal(0, 1, (3, 200, 200)) * sigma[:, None, None]
    found = nugget(gather(spectra, np.ones((200, 200), bool)))
    np.testing.assert_allclose(np.diag(found.covariance), sigma**2, rtol=0.1)
    assert (found.shares > 0.9).all()


def test_nugget_of_a_smooth_scene_is_none_of_it():
    rng = np.random.default_rng(2)
    spectra = np.stack([gaussian_filter(rng.normal(size=(120, 120)), 4) for _ in range(3)])
    found = nugget(gather(spectra, np.ones((120, 120), bool)))
    assert (found.shares == 0).all() and np.abs(found.covariance).max() < 1e-12


def test_nugget_finds_the_noise_on_a_smooth_scene():
    rng = np.random.default_rng(3)
    signal = np.stack([gaussian_filter(rng.normal(size=(200, 200)), 6) * 20 for _ in range(3)])
    noisy = signal + rng.normal(0, 0.3, signal.shape)
    found = nugget(gather(noisy, np.ones((200, 200), bool)))
    np.testing.assert_allclose(np.diag(found.covariance), 0.09, rtol=0.2)


def test_regression_noise_is_what_other_bands_cannot_explain():
    rng = np.random.default_rng(4)
    signal = rng.normal(size=50_000)
    sigma = np.array([0.1, 0.2, 0.3, 0.1])
    bands = np.outer(np.ones(4), signal) + rng.normal(size=(4, 50_000)) * sigma[:, None]
    covariance = np.cov(bands)
    noise = regression_noise(covariance)
    others = np.delete(np.arange(4), 1)
    slope = np.linalg.solve(covariance[np.ix_(others, others)], covariance[others, 1])
    assert noise[1, 1] == pytest.approx(np.var(bands[1] - slope @ bands[others]), rel=1e-3)
    assert (noise - np.diag(np.diag(noise)) == 0).all()


def spectra_of_covers(noise, bands=160, pixels=20_000):
    """Mixtures of three land covers whose spectra are smooth, and white noise: (bands, pixels)."""
    rng = np.random.default_rng(5)
    covers = gaussian_filter(rng.normal(size=(3, bands)), (0, 12)) * 40
    return covers.T @ rng.normal(size=(3, pixels)) + rng.normal(0, noise, (bands, pixels))


def test_noise_of_smoothed_spectra_is_the_residual_of_distant_bands():
    smooth = uniform_filter1d(spectra_of_covers(0.3), 3, axis=0)
    covariance = np.cov(smooth)
    inner = slice(5, -5)
    near, distant = (np.diag(regression_noise(covariance, apart))[inner] for apart in (0, 4))
    np.testing.assert_allclose(distant, 0.3**2 / 3, rtol=0.3)
    assert near.max() < 0.3**2 / 30, "near bands share their noise, and explain it"


@settings(max_examples=15, deadline=None)
@given(apart=st.integers(0, 6), seed=st.integers(0, 99))
def test_regression_noise_asks_bands_at_a_distance_only(apart, seed):
    rng = np.random.default_rng(seed)
    bands = rng.normal(size=(9, 400)) + rng.normal(size=400)
    covariance = np.cov(bands)
    for band, found in enumerate(np.diag(regression_noise(covariance, apart))):
        far = np.flatnonzero(np.abs(np.arange(9) - band) > apart)
        slope = np.linalg.lstsq(covariance[np.ix_(far, far)], covariance[far, band], rcond=None)[0]
        assert found == pytest.approx(covariance[band, band] - slope @ covariance[far, band], rel=1e-4)


def test_a_copy_of_a_band_explains_nothing():
    covariance = np.cov(spectra_of_covers(0.3, bands=20))
    order = np.append(np.arange(20), np.arange(20))
    twice = np.diag(regression_noise(covariance[np.ix_(order, order)]))
    np.testing.assert_allclose(twice, np.tile(np.diag(regression_noise(covariance)), 2), rtol=1e-3)


def test_a_constant_band_has_no_noise():
    covariance = np.cov(spectra_of_covers(0.3, bands=8))
    covariance[3] = covariance[:, 3] = 0
    noise = np.diag(regression_noise(covariance))
    assert noise[3] < 1e-5 and np.delete(noise, 3).min() > 0.05


def test_smoothing_is_considered_among_similar_bands_only():
    covariance = np.cov(spectra_of_covers(0.01))
    assert spectral_reach(covariance) == 4
    assert spectral_reach(covariance[::5, ::5]) == 0, "32 broad bands"
    order = np.random.default_rng(0).permutation(160)
    assert spectral_reach(covariance[np.ix_(order, order)]) == 0, "neighbours in the stack, not in the spectrum"


def test_equal_neighbours_are_counted():
    rng = np.random.default_rng(6)
    values = np.repeat(rng.normal(size=(3, 8, 10)), 2, axis=1)
    valid = np.ones((16, 10), bool)
    valid[0] = False  # its row's copies are gone
    statistics = gather(values, valid)
    assert statistics.copies(1) == 70 / (14 * 10 + 15 * 9)
    assert statistics.copies(2) == 0


def test_components_have_unit_noise_and_fall_in_spread():
    spectra, valid = fields(rows=90, cols=90)
    statistics = gather(spectra + np.random.default_rng(2).normal(0, 100, spectra.shape), valid)
    matrix = noise_whitened(statistics.covariance, statistics.variogram(1), 12)
    np.testing.assert_allclose(matrix.T @ statistics.variogram(1) @ matrix, np.eye(12), atol=1e-4)
    assert (np.diff(np.diag(matrix.T @ statistics.covariance @ matrix)) <= 1e-9).all()


def test_whitening_does_not_depend_on_the_units_of_bands():
    spectra, valid = fields()
    other = spectra * np.linspace(0.5, 3, 12)[:, None, None] + 40
    planes = []
    for each in (spectra, other):
        statistics = gather(each, valid)
        matrix = noise_whitened(statistics.covariance, statistics.variogram(1), 5)
        planes.append(Transform(statistics.mean, matrix, math.inf)(each.astype(np.float32), valid))
    same_sign = np.sign((planes[0] * planes[1]).sum(axis=(1, 2)))
    np.testing.assert_allclose(planes[0], planes[1] * same_sign[:, None, None], rtol=2e-2, atol=0.1)


@given(seed=st.integers(0, 200))
def test_sign_rule(seed):
    vectors = np.random.default_rng(seed).normal(size=(6, 3))
    fixed = fix_signs(vectors)
    assert (fixed[np.abs(fixed).argmax(axis=0), np.arange(3)] > 0).all()
    np.testing.assert_array_equal(fixed, fix_signs(-vectors))


def test_principal_axes_are_orthonormal_and_ordered():
    covariance = gather(*fields()).covariance
    axes = principal_axes(covariance, 4)
    np.testing.assert_allclose(axes.T @ axes, np.eye(4), atol=1e-9)
    assert (np.diff(np.diag(axes.T @ covariance @ axes)) <= 0).all()


@pytest.mark.parametrize("offset", [0.0, 2500.0, math.inf])
def test_transform_is_its_formula(offset):
    spectra, valid = fields()
    valid[3] = False
    rng = np.random.default_rng(0)
    mean, matrix = rng.normal(size=12), rng.normal(size=(12, 5))
    components = Transform(mean, matrix, offset)(spectra, valid)
    assert components.shape == (5, 48, 40) and components.dtype == np.float32 and (components[:, 3] == 0).all()
    x = spectra[:, 10, 11].astype(float)
    normalised = x if offset == math.inf else x / (np.linalg.norm(x) + offset)
    np.testing.assert_allclose(normalise_illumination(spectra, offset)[:, 10, 11], normalised, rtol=1e-5)
    np.testing.assert_allclose(components[:, 10, 11], (normalised - mean) @ matrix, rtol=1e-3, atol=1e-3 * abs(x).max())


def test_l2_norm():
    assert l2_norm(np.array([[3.0], [4.0]])).item() == 5.0
    spectra = np.stack([np.array([[1.0, 2.0, 30.0]]), np.zeros((1, 3))])
    assert median_norm([(spectra, np.array([[True, True, False]]))]) == 1.5


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (3, 2), (2, 2)])
def test_scenes_smaller_than_anything(shape):
    statistics = gather(np.random.default_rng(0).normal(size=(9, *shape)), np.ones(shape, bool))
    noise = nugget(statistics).covariance + regression_noise(statistics.covariance)
    matrix = noise_whitened(statistics.covariance, noise, 5)
    assert matrix.shape == (9, 5) and np.isfinite(matrix).all()
