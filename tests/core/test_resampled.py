"""Scenes resampled by nearest neighbour: how often a measurement is repeated, and where it starts."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import adjusted_rand_score
from sscc.core import resampled
from sscc.core.teacher import fit_geometry, teach
from sscc.core.training_data import Block

from .conftest import field_scene


def block_of(values, valid=None):
    return Block(values, np.ones(values.shape[1:], bool) if valid is None else valid)


def repeated(values, repeat, row=0, col=0):
    """Every pixel `repeat` x `repeat` times, cut so that the block begins `row` and `col` pixels into the first."""
    return np.repeat(np.repeat(values, repeat, axis=1), repeat, axis=2)[:, row:, col:]


@settings(max_examples=40, deadline=None)
@given(
    repeat=st.integers(1, 4), rows=st.integers(4, 9), cols=st.integers(4, 9), seed=st.integers(0, 99), data=st.data()
)
def test_each_measurement_is_taken_once_and_given_to_all_its_pixels(repeat, rows, cols, seed, data):
    values = np.random.default_rng(seed).normal(size=(3, rows, cols)).astype(np.float32)
    row, col = data.draw(st.integers(0, repeat - 1)), data.draw(st.integers(0, repeat - 1))
    block = block_of(repeated(values, repeat, row, col))
    assert resampled.repetition([block]) == repeat
    grid = resampled.cells(block, repeat)
    np.testing.assert_array_equal(grid.take(block).values, values)
    number = np.arange(rows * cols).reshape(1, rows, cols)
    np.testing.assert_array_equal(grid.give(number[0]), repeated(number, repeat, row, col)[0])


def test_what_is_flat_or_empty_is_not_resampled():
    rng = np.random.default_rng(0)
    scene = rng.normal(size=(4, 30, 30))
    scene[:, :, 8:] = 0
    assert resampled.repetition([block_of(scene)]) == 1, "most of the scene is zero, but few runs are"
    assert resampled.repetition([block_of(np.ones((4, 30, 30)))]) == 1, "flat all over"
    assert resampled.repetition([block_of(repeated(rng.normal(size=(2, 8, 8)), 5))]) == 1, "more than a finer grid"
    assert resampled.repetition([block_of(scene, np.zeros((30, 30), bool))]) == 1, "nothing is valid"
    assert resampled.repetition([block_of(np.ones((2, 1, 1)))]) == 1


def test_repeats_along_one_axis_only_are_left_alone():
    values = np.random.default_rng(0).normal(size=(3, 8, 8))
    assert resampled.repetition([block_of(np.repeat(values, 2, axis=1))]) == 1


def test_nodata_does_not_count():
    values = repeated(np.random.default_rng(0).normal(size=(3, 10, 10)), 2)
    values[:, 4:] = np.nan  # which differs from itself
    valid = np.isfinite(values[0])
    assert resampled.repetition([block_of(values, valid)]) == 2


@pytest.mark.parametrize("repeat", [2, 3])
def test_a_resampled_scene_is_seen_as_it_was_measured(repeat):
    values, truth = field_scene(rows=48, cols=48, bands=10, classes=3)
    plain = block_of(np.moveaxis(values, -1, 0))
    finer = block_of(repeated(plain.values, repeat, row=1))
    geometry, (labels,) = teach([finer], 10, 3, 0, torch.device("cpu"))
    expected = fit_geometry([plain], 10)
    assert geometry.fields == expected.fields and geometry.nugget_share == pytest.approx(expected.nugget_share)
    assert labels.shape == finer.valid.shape
    assert adjusted_rand_score(repeated(truth[None], repeat, row=1).ravel(), labels.ravel()) > 0.95
