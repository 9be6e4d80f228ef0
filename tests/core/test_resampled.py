"""Scenes resampled by nearest neighbour: each measurement is found once."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import adjusted_rand_score
from sscc.core.features.training_data import Block
from sscc.core.pseudo_labels import resampled
from sscc.core.pseudo_labels.noise_model import fit_noise_model
from sscc.core.pseudo_labels.partition import fit_pseudo_labels

from .conftest import field_scene


def block_of(values, valid=None):
    return Block(values, np.ones(values.shape[1:], bool) if valid is None else valid)


def repeated(values, repeat, row=0, col=0):
    """Every pixel `repeat` x `repeat` times, cut so that the block begins `row` and `col` pixels into the first."""
    return np.repeat(np.repeat(values, repeat, axis=1), repeat, axis=2)[:, row:, col:]


def finer(length, factor):
    """Measurement of every pixel of a line that was resampled to `factor` times as many."""
    return (np.arange(int(length * factor)) / factor).astype(int)


@settings(max_examples=40, deadline=None)
@given(
    down=st.sampled_from((1, 1.25, 1.5, 2, 2.5, 3, 4)), right=st.sampled_from((1, 1.25, 1.5, 2, 2.5, 3, 4)),
    rows=st.integers(6, 9), cols=st.integers(6, 9),
    seed=st.integers(0, 99), data=st.data(),
)  # fmt: skip
def test_each_measurement_is_used_once_and_its_label_copied_to_all_its_pixels(down, right, rows, cols, seed, data):
    values = np.random.default_rng(seed).normal(size=(3, rows, cols))
    row, col = (data.draw(st.integers(0, int(factor) - 1)) for factor in (down, right))
    there = finer(rows, down)[row:, None], finer(cols, right)[col:]
    block = block_of(values[:, there[0], there[1]])
    blocks, grids = resampled.on_measurement_grid([block])
    seen = [np.unique(index) for index in there]  # the last may have been left out
    np.testing.assert_array_equal(blocks[0].values, values[:, seen[0][:, None], seen[1]])
    if blocks[0].values.shape == block.values.shape:
        assert grids == [] and blocks[0] is block, "nothing is repeated, nothing is copied"
    else:
        number = np.arange(len(seen[0]) * len(seen[1])).reshape(len(seen[0]), len(seen[1]))
        given = number[np.searchsorted(seen[0], there[0]), np.searchsorted(seen[1], there[1])]
        np.testing.assert_array_equal(grids[0].to_pixels(number), given)


def test_what_is_flat_or_empty_is_not_resampled():
    rng = np.random.default_rng(0)
    for values, why in (
        (np.ones((4, 30, 30)), "flat all over"),
        (repeated(rng.normal(size=(2, 8, 8)), 5), "more than a finer grid"),
        (np.ones((2, 1, 1)), "a single pixel"),
    ):
        assert resampled.on_measurement_grid([block_of(values)])[1] == [], why
    empty = block_of(repeated(rng.normal(size=(4, 10, 10)), 2), np.zeros((20, 20), bool))
    assert resampled.on_measurement_grid([empty])[1] == [], "nothing is valid"


def test_every_valid_pixel_of_a_resampled_scene_gets_a_label():
    values, _ = field_scene(rows=24, cols=24, bands=8, classes=3)
    finer = repeated(np.moveaxis(values, -1, 0), 2)
    rows, cols = np.mgrid[:48, :48]
    round_one = (rows - 23) ** 2 + (cols - 20) ** 2 < 300
    for valid in (rows + cols > 20, rows + cols > 0, round_one, (rows > 6) & (cols > 4)):
        (block,), (grid,) = resampled.on_measurement_grid([block_of(finer, valid)])
        assert block.valid.size < valid.size / 2
        np.testing.assert_array_equal(grid.to_pixels(block.valid)[valid], True)
        np.testing.assert_array_equal(grid.to_pixels(block.values[0])[valid], finer[0][valid])
        _, (labels,), _ = fit_pseudo_labels([block_of(finer, valid)], 8, 3, 0, torch.device("cpu"))
        assert (labels[valid] >= 0).all()


def test_a_frame_of_zeros_is_not_a_finer_grid():
    values = np.random.default_rng(0).normal(size=(3, 40, 40))
    values[:, :14] = 0
    assert resampled.on_measurement_grid([block_of(values), block_of(np.zeros((3, 20, 40)))])[1] == []
    framed = repeated(values, 2)
    (block,), _ = resampled.on_measurement_grid([block_of(framed)])
    assert block.values.shape[1:] == (28 + 26, 40), "the frame tells nothing, the rest is taken once"


def test_more_clusters_than_measurements_do_not_fail():
    values = np.random.default_rng(0).normal(size=(5, 4, 4)).astype(np.float32)
    _, (labels,), _ = fit_pseudo_labels([block_of(repeated(values, 2))], 5, 20, 0, torch.device("cpu"))
    assert (labels >= 0).all()


def test_repeats_along_one_axis_are_used_once_along_that_axis():
    values = np.random.default_rng(0).normal(size=(3, 8, 8))
    (block,), _ = resampled.on_measurement_grid([block_of(np.repeat(values, 2, axis=1))])
    np.testing.assert_array_equal(block.values, values)


def test_blocks_that_are_not_resampled_may_accompany_others_that_are():
    rng = np.random.default_rng(0)
    values = [rng.normal(size=(3, 8, 8)) for _ in range(2)]
    blocks, _ = resampled.on_measurement_grid([block_of(values[0]), block_of(repeated(values[1], 2))])
    for block, expected in zip(blocks, values):
        np.testing.assert_array_equal(block.values, expected)


def test_nodata_does_not_count():
    values = repeated(np.random.default_rng(0).normal(size=(3, 10, 10)), 2)
    values[:, 4:9] = np.nan  # NaN differs from itself
    valid = np.isfinite(values[0])
    (block,), _ = resampled.on_measurement_grid([block_of(values, valid)])
    assert block.valid.sum() == (valid.sum() + 20) // 4, "where nodata ends inside a measurement, the rest tells it"
    assert np.isfinite(block.values[:, block.valid]).all()


@pytest.mark.parametrize("repeat", [2, 3])
def test_a_resampled_scene_gives_the_labels_of_the_original(repeat):
    values, truth = field_scene(rows=48, cols=48, bands=10, classes=3)
    plain = block_of(np.moveaxis(values, -1, 0))
    finer = block_of(repeated(plain.values, repeat, row=1))
    noise_model, (labels,), _ = fit_pseudo_labels([finer], 10, 3, 0, torch.device("cpu"))
    expected = fit_noise_model([plain], 10)
    assert noise_model.homogeneous == expected.homogeneous
    assert noise_model.nugget_share == pytest.approx(expected.nugget_share)
    assert labels.shape == finer.valid.shape
    assert adjusted_rand_score(repeated(truth[None], repeat, row=1).ravel(), labels.ravel()) > 0.95


def test_pixels_without_data_of_a_resampled_scene_have_no_label():
    values, truth = field_scene(rows=30, cols=30, classes=3)
    finer = repeated(np.moveaxis(values, -1, 0).astype(np.float32), 2)
    valid = np.random.default_rng(0).random(finer.shape[1:]) < 0.7
    found = fit_pseudo_labels([Block(finer, valid)], 8, 3, 0, torch.device("cpu"))
    assert (found.labels[0][~valid] == -1).all() and (found.labels[0][valid] >= 0).all()
