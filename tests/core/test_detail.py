"""The scale of a map: pixels for themselves, or patches; and the choice between them."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import torch
from sklearn.metrics import adjusted_rand_score
from sscc.core.base.errors import SSCCError
from sscc.core.features.training_data import Block
from sscc.core.pseudo_labels import partition
from sscc.core.pseudo_labels.consensus import consensus, stability, votes_of_groups
from sscc.core.pseudo_labels.detail import BETTER, prefers_patches, told_best, transferability
from sscc.core.pseudo_labels.partition import fit_pseudo_labels
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene


def planes_of(truth, spread, seed=0):
    """Components (6, rows, cols) of a map of classes, one centre per class."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(0, 10, (6, truth.max() + 1))
    return torch.from_numpy((centres[:, truth] + rng.normal(0, spread, (6, *truth.shape))).astype(np.float32))


def test_clusters_that_spectra_tell_are_transferable_and_those_of_a_place_are_not():
    rows, cols = np.indices((64, 64))
    stripes = (rows // 4 + cols // 4) % 3
    place = (rows // 32) * 2 + cols // 32  # four quarters of the scene that look alike
    mask = torch.ones(64, 64, dtype=torch.bool)
    planes = planes_of(stripes, 1.0)
    of_stripes, of_place = transferability([planes], [mask], [stripes.ravel(), place.ravel()], 0)
    assert of_stripes > 0.95 and of_place < 0.1


def test_transferability_of_some_pixels_only():
    rows, cols = np.indices((64, 64))
    stripes, mask = (rows // 4 + cols // 4) % 3, torch.ones(64, 64, dtype=torch.bool)
    among = np.sort(np.random.default_rng(0).permutation(64 * 64)[:1000])
    planes = planes_of(stripes, 1.0)
    assert transferability([planes], [mask], [stripes.ravel()[among]], 0, among)[0] > 0.95
    assert transferability([planes], [mask], [stripes.ravel()[:1000]], 0, among)[0] < 0.2  # of other pixels


def test_where_cuts_disagree_spectra_decide_and_not_the_majority():
    rng = np.random.default_rng(0)
    rows, cols = np.indices((64, 64))
    covers, place = (rows // 4 + cols // 4) % 3, rows * 3 // 64
    members = []
    for truth, count in ((covers, 8), (place, 12)):
        for _ in range(count):  # every cut errs elsewhere
            members.append(np.where(rng.random(truth.size) < 0.1, rng.integers(0, 3, truth.size), truth.ravel()))
    voted, alternatives = consensus(members, 3), votes_of_groups(members, 3)
    mask, planes = torch.ones(64, 64, dtype=torch.bool), planes_of(covers, 1.0)
    best = told_best([planes], [mask], voted, alternatives, 0, np.arange(64 * 64))
    assert adjusted_rand_score(covers.ravel(), voted) < 0.1 and adjusted_rand_score(covers.ravel(), best) > 0.95


def test_an_alternative_that_spectra_tell_hardly_better_is_not_taken():
    rng = np.random.default_rng(0)
    rows, cols = np.indices((64, 64))
    covers = (rows // 4 + cols // 4) % 3
    voted = np.where(rng.random(64 * 64) < 0.002, rng.integers(0, 3, 64 * 64), covers.ravel())
    mask, planes = torch.ones(64, 64, dtype=torch.bool), planes_of(covers, 1.0)
    vote, better = transferability([planes], [mask], [voted, covers.ravel()], 0)
    assert vote < better < vote + BETTER
    assert told_best([planes], [mask], voted, [covers.ravel()], 0, np.arange(64 * 64)) is voted


def test_cuts_that_agree_have_one_vote():
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 4, 3000)
    members = [np.where(rng.random(3000) < 0.1, rng.integers(0, 4, 3000), truth) for _ in range(19)]
    assert votes_of_groups([*members, rng.integers(0, 4, 3000)], 4) == []
    assert votes_of_groups([truth] * 20, 4) == [] and votes_of_groups([truth], 4) == []


def test_transferability_looks_at_valid_pixels_of_all_blocks_only():
    rng = np.random.default_rng(1)
    truth = [torch.from_numpy(rng.integers(0, 3, (16, 16))) for _ in range(12)]
    masks = [torch.from_numpy(rng.random((16, 16)) < 0.8) for _ in truth]
    planes = [planes_of(one.numpy(), 1.0) for one in truth]
    for block, mask, labels in zip(planes, masks, truth):
        block[:, ~mask], labels[~mask] = 1e6, -1
    clusters = np.concatenate([labels[mask].numpy() for labels, mask in zip(truth, masks)])
    assert transferability(planes, masks, [clusters], 0)[0] > 0.95


@pytest.mark.parametrize(
    ("uniform", "mixed", "homogeneous", "patches"),
    [
        (True, 0.99, 1.01, True), (True, 0.57, 0.76, True), (True, 0.28, 0.30, False),
        (False, 0.69, 0.91, False), (False, 0.88, 0.97, True), (False, 0.06, 0.26, False),
    ],
)  # fmt: skip
def test_the_rule_has_two_sides(uniform, mixed, homogeneous, patches):
    assert prefers_patches(uniform, mixed, homogeneous) == patches


def test_stability_is_the_agreement_of_partitions():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 4, 3000)
    assert stability([labels, (labels + 1) % 4, labels]) == pytest.approx(1.0)
    assert stability([rng.integers(0, 4, 3000) for _ in range(3)]) < 0.01
    assert stability([labels]) == 1.0


def parcels(noise):
    """Spectra (24, 90, 90) of parcels of 15 pixels with noise inside, and their classes."""
    rng = np.random.default_rng(0)
    truth = (np.arange(90)[:, None] // 15 * 2 + np.arange(90) // 15) % 5
    spectra = rng.uniform(10, 30, (24, 5))[:, truth] + rng.normal(0, noise, (24, 90, 90))
    return [Block(spectra.astype(np.float32), np.ones((90, 90), bool))], truth


@pytest.mark.parametrize("asked", ["auto", "patches"])
def test_noisy_parcels_are_mapped_as_patches(asked):
    blocks, truth = parcels(10.0)
    found = fit_pseudo_labels(blocks, 20, 5, 0, torch.device("cpu"), detail=asked)
    assert found.detail == "patches"
    right = adjusted_rand_score(truth.ravel(), found.labels[0].ravel())
    assert right > 0.95
    pixels = fit_pseudo_labels(blocks, 20, 5, 0, torch.device("cpu"), detail="pixels")
    assert pixels.detail == "pixels" and not pixels.noise_model.homogeneous
    assert adjusted_rand_score(truth.ravel(), pixels.labels[0].ravel()) < right - 0.1  # the noise is mapped too


def test_every_pixel_of_a_large_scene_gets_its_cover_also_if_one_sample_lacks_a_border(monkeypatch):
    blocks, truth = parcels(4.0)
    valid, cut, seen = np.random.default_rng(1).random(truth.shape) < 0.9, partition.cuts, []

    def lacking(points, *how):
        seen.append(points)
        found = cut(points, *how)
        return found if len(seen) > 1 else [np.maximum(labels, 1) for labels in found]  # two covers are one

    monkeypatch.setattr(partition, "cuts", lacking)
    monkeypatch.setattr(partition, "SAMPLE", 2000)  # so that the scene is large
    labels = fit_pseudo_labels([Block(blocks[0].values, valid)], 12, 5, 0, torch.device("cpu"), detail="patches").labels
    assert (labels[0][~valid] == -1).all() and adjusted_rand_score(truth[valid], labels[0][valid]) > 0.95
    assert all(len(points) == 2000 for points in seen)
    assert not any(torch.equal(one, other) for one, other in combinations(seen, 2))


def test_small_targets_in_a_small_scene_are_not_taken_for_fields():
    rng = np.random.default_rng(0)
    truth = np.where(np.arange(24) < 12, 0, 1) * np.ones((42, 1), int)
    for number, (row, col) in enumerate((row, col) for row in range(4, 40, 6) for col in (4, 9, 15, 20)):
        truth[row : row + 2, col : col + 2] = 2 + number % 2
    spectra = rng.uniform(10, 30, (100, 4))[:, truth] + rng.normal(0, 3, (100, 42, 24))
    blocks = [Block(spectra.astype(np.float32), np.ones((42, 24), bool))]
    found = fit_pseudo_labels(blocks, 20, 4, 0, torch.device("cpu"))
    assert found.detail == "pixels"
    assert adjusted_rand_score(truth.ravel(), found.labels[0].ravel()) > 0.95


def test_the_model_says_at_which_scale_it_maps(raster):
    path = raster(field_scene()[0])
    model = train([path], Settings(3, preset="quick", steps=2, detail="pixels"))
    assert model.header["detail"] == "pixels" and model.settings["detail"] == "pixels"
    assert train([path], Settings(3, preset="quick", steps=2)).header["detail"] in ("pixels", "patches")


def test_an_unknown_detail_is_refused():
    with pytest.raises(SSCCError, match="auto, pixels, patches"):
        Settings(3, detail="objects").resolved()
