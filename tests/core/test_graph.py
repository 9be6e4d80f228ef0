"""The nearest-neighbour graph and the pseudo-labels: known partitions are found."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter, uniform_filter1d
from scipy.sparse import csr_matrix
from sklearn.datasets import make_moons
from sklearn.metrics import adjusted_rand_score
from sklearn.neighbors import NearestNeighbors
from sscc.core.base.errors import Cancelled
from sscc.core.features.training_data import Block
from sscc.core.pseudo_labels import partition as pseudo_labels
from sscc.core.pseudo_labels.consensus import choose, consensus
from sscc.core.pseudo_labels.graph import (
    bilateral_mean,
    leading_eigenvectors,
    merge_parts,
    nearest,
    neighbour_graph,
    spectral_embedding,
    spectral_parts,
)
from sscc.core.pseudo_labels.noise_model import LEAST_COMPONENTS, OFFSETS, fit_noise_model
from sscc.core.pseudo_labels.partition import partition


def slow_bilateral(planes, valid, radius):
    components, rows, cols = planes.shape
    result = torch.zeros_like(planes)
    for r in range(rows):
        for c in range(cols):
            total, weight = torch.zeros(components), 0.0
            for y in range(max(0, r - radius), min(rows, r + radius + 1)):
                for x in range(max(0, c - radius), min(cols, c + radius + 1)):
                    if (y - r) ** 2 + (x - c) ** 2 <= radius**2 and valid[y, x] and valid[r, c]:
                        distance = (planes[:, y, x] - planes[:, r, c]).square().sum().item()
                        similarity = float(np.exp(-max(distance / (2 * components) - 1, 0)))
                        total, weight = total + similarity * planes[:, y, x], weight + similarity
            result[:, r, c] = total / max(weight, 1e-9)
    return result


@settings(max_examples=15, deadline=None)
@given(rows=st.integers(1, 7), cols=st.integers(1, 7), radius=st.integers(0, 4), seed=st.integers(0, 50))
def test_bilateral_mean_is_its_formula(rows, cols, radius, seed):
    generator = torch.Generator().manual_seed(seed)
    planes = 2 * torch.randn(3, rows, cols, generator=generator)
    valid = torch.rand(rows, cols, generator=generator) > 0.2
    found, expected = bilateral_mean(planes, valid, radius), slow_bilateral(planes, valid, radius)
    torch.testing.assert_close(found[:, valid], expected[:, valid], rtol=1e-4, atol=1e-5)


def test_bilateral_mean_keeps_an_edge_and_smooths_a_homogeneous_area():
    torch.manual_seed(0)
    planes = torch.randn(5, 20, 20)
    planes[:, :, 10:] += 30
    smooth = bilateral_mean(planes, torch.ones(20, 20, dtype=torch.bool), 4)
    assert smooth[:, :, :10].std() < 0.5 * planes[:, :, :10].std()
    assert (smooth[:, :, 9] < 2).all() and (smooth[:, :, 10] > 28).all()


def test_nearest_is_scikit_learns():
    rng = np.random.default_rng(0)
    points, among = rng.normal(1000, 1, (1500, 4)).astype(np.float32), rng.normal(1000, 1, (90, 4)).astype(np.float32)
    distances, indices = nearest(torch.from_numpy(points), torch.from_numpy(among), 5)
    expected_d, expected_i = NearestNeighbors(n_neighbors=5, algorithm="brute").fit(among).kneighbors(points)
    assert (indices.numpy() == expected_i).mean() > 0.999
    np.testing.assert_allclose(distances.sqrt().numpy(), expected_d, rtol=1e-2, atol=1e-2)


def test_graph_is_symmetric_without_loops():
    graph = neighbour_graph(torch.randn(60, 3), 4)
    assert (graph != graph.T).nnz == 0 and graph.diagonal().sum() == 0
    assert graph.sum(axis=1).min() >= 4 and set(graph.data) == {1.0}


def symmetric(values, seed=0):
    """A sparse matrix with these eigenvalues, and its eigenvectors as columns."""
    vectors = np.linalg.qr(np.random.default_rng(seed).normal(size=(len(values), len(values))))[0]
    return csr_matrix((vectors * values) @ vectors.T), vectors


@pytest.mark.parametrize("count", [300, 700])
@pytest.mark.parametrize("leading", [[1.0, 0.99, 0.98, 0.97], [1.0, 1.0, 1.0, 0.9], [0.5, 0.49, 0.4, 0.39]])
def test_eigenvectors_are_the_leading_ones(count, leading):
    rest = np.linspace(-1, leading[-1] - 0.02, count - len(leading))
    matrix, vectors = symmetric(np.concatenate([leading, rest]))
    found = leading_eigenvectors(matrix, len(leading), seed=3)
    # The same space, with equal eigenvalues in any rotation; the eigenvalues in descending order.
    np.testing.assert_allclose(np.linalg.norm(vectors[:, : len(leading)].T @ found, axis=0), 1, atol=1e-6)
    np.testing.assert_allclose(np.diag(found.T @ (matrix @ found)), leading, atol=1e-6)
    np.testing.assert_allclose(found.T @ found, np.eye(len(leading)), atol=1e-8)


def test_eigenvectors_where_one_value_stands_far_above_the_rest():
    matrix, vectors = symmetric(np.concatenate([[1.0], np.linspace(-0.1, 0.1, 499)]))
    found = leading_eigenvectors(matrix, 2, seed=0)
    assert abs(vectors[:, 0] @ found[:, 0]) == pytest.approx(1, abs=1e-6)
    assert np.isfinite(found).all()


def test_eigenvectors_where_all_the_rest_is_minus_one():
    matrix, vectors = symmetric(np.concatenate([[1.0, 0.9], np.full(198, -1.0)]))
    found = leading_eigenvectors(matrix, 2, seed=0)
    np.testing.assert_allclose(np.abs(np.diag(vectors[:, :2].T @ found)), 1, atol=1e-6)


def test_eigenvectors_of_more_equal_values_than_the_block_holds():
    """A graph of many separate parts: any vectors of their common eigenspace are correct."""
    matrix, vectors = symmetric(np.concatenate([np.ones(60), np.linspace(-1, 0.5, 240)]))
    found = leading_eigenvectors(matrix, 4, seed=0)
    np.testing.assert_allclose(np.linalg.norm(vectors[:, :60].T @ found, axis=0), 1, atol=1e-6)


def partition_of(points, clusters, seed):
    """Cut finely and merged."""
    graph = neighbour_graph(points, 10)
    parts = spectral_parts(spectral_embedding(graph, 3 * clusters, seed), 4 * clusters, seed)
    return merge_parts(graph, parts, clusters)


def test_two_moons_are_separated():
    points, truth = make_moons(600, noise=0.04, random_state=0)
    found = partition_of(torch.from_numpy(points.astype(np.float32)), 2, seed=0)
    assert adjusted_rand_score(truth, found) == 1.0


def test_unconnected_parts_are_separated():
    torch.manual_seed(0)
    parts = torch.cat([torch.randn(150, 3) + 100 * k for k in range(4)])
    found = partition_of(parts, 4, seed=1)
    assert adjusted_rand_score(np.repeat(range(4), 150), found) == 1.0


def test_clusters_of_different_size_are_separated():
    torch.manual_seed(0)
    sizes = (1500, 200, 60, 40)
    points = torch.cat([torch.randn(size, 3) + 6 * torch.eye(4, 3)[k] for k, size in enumerate(sizes)])
    truth = np.repeat(range(4), sizes)
    assert adjusted_rand_score(truth, partition_of(points, 4, seed=0)) > 0.95


def test_the_same_seed_gives_the_same_partition():
    points = torch.randn(300, 4, generator=torch.Generator().manual_seed(1))
    np.testing.assert_array_equal(*(partition_of(points, 4, seed=3) for _ in range(2)))


def test_parts_are_merged_by_edges_beyond_chance():
    """Parts 0 and 1 share two edges of many, 2 and 3 one of few: the latter are closer."""
    parts = np.repeat([0, 1, 2, 3], [5, 5, 2, 2])
    edges = np.zeros((14, 14))
    edges[:5, :5] = edges[5:10, 5:10] = 1
    edges[10, 11] = edges[12, 13] = edges[11, 12] = edges[0, 5] = edges[1, 6] = edges[4, 10] = 1
    graph = csr_matrix(np.maximum(edges, edges.T) * (1 - np.eye(14)))
    np.testing.assert_array_equal(merge_parts(graph, parts, 3), [0] * 5 + [1] * 5 + [2] * 4)
    np.testing.assert_array_equal(merge_parts(graph, parts, 4), parts)
    np.testing.assert_array_equal(merge_parts(graph, parts, 9), parts)


def test_of_parts_that_no_edge_joins_the_smallest_are_merged():
    graph = csr_matrix(np.kron(np.eye(4), np.ones((3, 3)) - np.eye(3)))
    graph[:3, :3] *= 5
    graph[3:6, 3:6] *= 4
    merged = merge_parts(graph, np.repeat([0, 1, 2, 3], 3), 3)
    np.testing.assert_array_equal(merged, np.repeat([0, 1, 2, 2], 3))


def test_parts_that_no_edge_joins_do_not_gather_in_one_cluster():
    graph = csr_matrix(np.kron(np.eye(8), np.ones((20, 20)) - np.eye(20)))
    assert np.bincount(merge_parts(graph, np.repeat(range(8), 20), 4)).tolist() == [40] * 4


def test_a_part_too_small_to_be_learned_is_merged_first():
    """However loose: a cluster of one pixel in a thousand would be lost."""
    sizes = [2, 400, 400, 400]
    parts = np.repeat(range(4), sizes)
    edges = np.ones((4, 4)) * 0.01 + np.eye(4)
    edges[0, 1:] = edges[1:, 0] = [1e-6, 2e-6, 1e-6]
    merged = merge_parts(csr_matrix(edges[np.ix_(parts, parts)]), parts, 3)
    assert merged[0] == merged[402] and len(set(merged)) == 3


@settings(max_examples=30, deadline=None)
@given(count=st.integers(2, 40), parts=st.integers(1, 8), clusters=st.integers(1, 8), seed=st.integers(0, 99))
def test_merging_joins_whole_parts_only(count, parts, clusters, seed):
    rng = np.random.default_rng(seed)
    upper = np.triu(rng.random((count, count)) < 0.2, 1)
    labels = np.unique(rng.integers(0, parts, count), return_inverse=True)[1]
    found = merge_parts(csr_matrix((upper | upper.T).astype(float)), labels, clusters)
    assert len(set(zip(labels, found))) == len(set(labels))
    assert set(found) == set(range(min(clusters, len(set(labels)))))


def blobs(rows=40, cols=40, clusters=3):
    torch.manual_seed(0)
    truth = (torch.arange(rows)[:, None] // 10 + torch.arange(cols)[None] // 10) % clusters
    centres = 20 * torch.randn(6, clusters)
    return centres[:, truth] + torch.randn(6, rows, cols), truth


@pytest.mark.parametrize("homogeneous", [True, False])
def test_pseudo_labels_find_clear_clusters(homogeneous):
    planes, truth = blobs()
    allowed = torch.ones(40, 40, dtype=torch.bool)
    allowed[:5, :5] = False
    (labels,) = partition([[planes]], [allowed], 3, homogeneous, seed=0).labels
    assert (labels[~allowed] == -1).all()
    assert adjusted_rand_score(truth[allowed], labels[allowed]) > 0.98


@pytest.mark.parametrize("homogeneous", [True, False])
def test_pixels_outside_the_sample_follow_their_neighbours(monkeypatch, homogeneous):
    monkeypatch.setattr(pseudo_labels, "SAMPLE", 300)
    planes, truth = blobs()
    allowed = torch.ones(40, 20, dtype=torch.bool)
    labels = partition([[planes[:, :, :20], planes[:, :, 20:]]], [allowed, allowed], 3, homogeneous, seed=0).labels
    assert adjusted_rand_score(truth.flatten(), torch.cat(labels, dim=1).flatten()) > 0.95


def block_of(spectra):
    return [Block(spectra.astype(np.float32), np.ones(spectra.shape[1:], bool))]


def test_noisy_homogeneous_areas_are_distinguished_from_mixed_pixels():
    rng = np.random.default_rng(0)
    truth = (np.arange(90)[:, None] // 15 + np.arange(90)[None] // 15) % 3
    homogeneous = rng.uniform(10, 30, (6, 3))[:, truth] + rng.normal(0, 1, (6, 90, 90))
    mixed = 20 + np.stack([gaussian_filter(rng.normal(size=(90, 90)), 1.5) for _ in range(6)])
    found = fit_noise_model(block_of(homogeneous), 30)
    assert found.homogeneous and len(found.feature_spaces) == 1 and found.nugget_share > 0.3
    many = np.repeat(mixed, 4, axis=0) + rng.normal(0, 0.01, (24, 90, 90))
    for scene, offsets in ((mixed, [1, math.inf, 3]), (many, [1, math.inf, 0.3, 0.1, 0])):
        found = fit_noise_model(block_of(scene), 30)
        own = found.feature_spaces[0].offset
        assert not found.homogeneous and [look.offset / own for look in found.voting_spaces] == pytest.approx(offsets)


def test_a_scene_of_gradients_is_mixed_even_if_noisy():
    """Most components hold noise only, but the signal changes gradually."""
    rng = np.random.default_rng(0)
    drift = np.stack([gaussian_filter(rng.normal(size=(90, 90)), 4.0) for _ in range(2)])
    scene = 20 + np.einsum("bs,src->brc", rng.normal(size=(12, 2)), drift / drift.std())
    scene += 0.02 * rng.normal(size=scene.shape)
    found = fit_noise_model(block_of(scene), 30)
    assert found.nugget_share > 0.3 and not found.homogeneous


def rough(rng, size=120):
    """A surface that varies at all scales: a sum of smooth random fields, (size, size)."""
    return sum(gaussian_filter(rng.normal(size=(size, size)), sigma) * sigma for sigma in (0.5, 2, 6))


@pytest.mark.parametrize(("bands", "homogeneous"), [(6, True), (24, False)])
def test_what_other_bands_explain_is_not_noise(bands, homogeneous):
    """Six land covers that change from pixel to pixel: in six bands they may be noise, in 24 they cannot."""
    rng = np.random.default_rng(0)
    covers = np.stack([rough(rng) for _ in range(6)])
    mixing = np.eye(6) if bands == 6 else rng.normal(size=(bands, 6))
    scene = 20 + np.einsum("bs,src->brc", mixing, covers) + 0.05 * rng.normal(size=(bands, 120, 120))
    found = fit_noise_model(block_of(scene), 6)
    assert found.nugget_share > 0.3 and found.homogeneous == homogeneous


def test_homogeneous_areas_are_recognised_in_smoothed_spectra():
    rng = np.random.default_rng(0)
    truth = (np.arange(90)[:, None] // 15 + np.arange(90)[None] // 15) % 3
    spectra = 20 + gaussian_filter(rng.normal(size=(120, 3)), (8, 0)) * 30
    scene = spectra[:, truth] + rng.normal(0, 1, (120, 90, 90))
    for smoothed in (scene, uniform_filter1d(scene, 3, axis=0), uniform_filter1d(scene, 5, axis=0)):
        assert fit_noise_model(block_of(smoothed), 10).homogeneous


def rotated(scene, degrees):
    """A scene (bands, rows, cols) rotated about its centre by nearest neighbour; pixels from outside are not valid."""
    size, angle = scene.shape[1], np.deg2rad(degrees)
    down, right = np.mgrid[:size, :size] - size / 2
    rows = np.floor(np.cos(angle) * down - np.sin(angle) * right + size / 2).astype(int)
    cols = np.floor(np.sin(angle) * down + np.cos(angle) * right + size / 2).astype(int)
    inside = (rows >= 0) & (rows < size) & (cols >= 0) & (cols < size)
    return [Block(scene[:, rows.clip(0, size - 1), cols.clip(0, size - 1)].astype(np.float32), inside)]


def test_a_rotated_scene_is_still_mixed():
    """Rotation by nearest neighbour omits some pixels and repeats others, which resembles a nugget."""
    rng = np.random.default_rng(0)
    frequency = np.fft.fftfreq(120)
    decay = (1 + (8 * np.pi) ** 2 * (frequency[:, None] ** 2 + frequency**2)) ** -0.75  # variogram 1 - exp(-h / 4)
    covers = np.fft.ifft2(np.fft.fft2(rng.normal(size=(6, 120, 120))) * decay).real
    scene = 20 + covers / covers.std() + 0.3 * rng.normal(size=covers.shape)
    assert not fit_noise_model(block_of(scene), 6).homogeneous
    found = fit_noise_model(rotated(scene, 30), 6)
    assert found.nugget_share > 0.3 and not found.homogeneous


def test_components_of_pure_noise_are_left_out_in_homogeneous_areas():
    rng = np.random.default_rng(0)
    truth = (np.arange(90)[:, None] // 15 + np.arange(90)[None] // 15) % 3
    scene = 20 + rng.normal(0, 3, (20, 3))[:, truth] + rng.normal(0, 1, (20, 90, 90))
    noise_model = fit_noise_model(block_of(scene), 20)
    assert noise_model.homogeneous and 3 <= noise_model.feature_spaces[0].matrix.shape[1] <= 6
    large = (np.arange(120)[:, None] // 40) * 3 + np.arange(120)[None] // 40
    scene = 20 + rng.normal(0, 3, (12, 9))[:, large] + rng.normal(0, 1, (12, 120, 120))
    assert fit_noise_model(block_of(scene), 12).feature_spaces[0].matrix.shape[1] >= 8  # nine land covers, few edges
    white = fit_noise_model(block_of(20 + rng.normal(0, 1, (20, 90, 90))), 20)
    assert white.homogeneous and white.feature_spaces[0].matrix.shape == (20, LEAST_COMPONENTS)


def test_components_that_a_denoised_scene_lacks_are_left_out():
    """Reconstructed from four of its components, a mixed scene is still mixed: rounding errors are not noise."""
    rng = np.random.default_rng(0)
    smooth = 20 + np.stack([gaussian_filter(rng.normal(size=(90, 90)), 1.5) for _ in range(20)])
    pixels = smooth.reshape(20, -1)
    mean = pixels.mean(1, keepdims=True)
    axes = np.linalg.svd(pixels - mean, full_matrices=False)[0][:, :4]
    denoised = (mean + axes @ (axes.T @ (pixels - mean))).reshape(smooth.shape)
    noise_model = fit_noise_model(block_of(denoised), 20)
    # One more than four: the illumination normalisation divides by the norm, which varies along the mean.
    assert not noise_model.homogeneous and noise_model.feature_spaces[0].matrix.shape == (20, 5)
    assert noise_model.nugget_share < 0


def test_odd_pixels_do_not_hide_the_homogeneous_areas():
    rng = np.random.default_rng(0)
    truth = (np.arange(60)[:, None] // 30) * 2 + np.arange(60)[None] // 30
    scene = rng.uniform(10, 30, (10, 4))[:, truth] + rng.normal(0, 0.5, (10, 60, 60))
    hot = rng.choice(3600, 20, replace=False)
    scene.reshape(10, -1)[:, hot] *= rng.uniform(2, 20, (10, 20))
    noise_model, (labels,), _ = pseudo_labels.fit_pseudo_labels(block_of(scene), 30, 4, 0, torch.device("cpu"))
    assert noise_model.homogeneous and adjusted_rand_score(truth.ravel(), labels.ravel()) > 0.95


def test_a_scene_that_is_mostly_zero_has_pseudo_labels():
    rng = np.random.default_rng(0)
    scene = rng.uniform(10, 30, (10, 1, 1)) + rng.normal(size=(10, 60, 60))
    scene[:, :, 20:] = 0
    _, (labels,), _ = pseudo_labels.fit_pseudo_labels(block_of(scene), 30, 3, 0, torch.device("cpu"))
    assert labels.min() == 0 and labels.max() <= 2


def test_pseudo_labels_report_progress_and_can_be_cancelled():
    rng = np.random.default_rng(0)
    block = block_of(rng.normal(5, 1, size=(3, 30, 30)))
    told = []
    pseudo_labels.fit_pseudo_labels(block, 3, 2, 0, torch.device("cpu"), told.append)
    assert told == sorted(told) and told[0] == 0 and len(told) >= 5 and told[-1] < 1

    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        pseudo_labels.fit_pseudo_labels(block, 3, 2, 0, torch.device("cpu"), stop)


def test_noise_model_of_a_scene_with_few_bands():
    rng = np.random.default_rng(0)
    noise_model = fit_noise_model(block_of(rng.normal(5, 1, size=(2, 30, 30))), 30)
    assert noise_model.feature_spaces[0].matrix.shape == (2, 2)


def test_consensus_does_not_depend_on_the_numbers_of_clusters_in_its_members():
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 4, 500)
    members = []
    for _ in range(3):
        noisy = np.where(rng.random(500) < 0.1, rng.integers(0, 4, 500), truth)
        members.append(rng.permutation(4)[noisy])
    voted = consensus(members, 4)
    assert adjusted_rand_score(truth, voted) > max(adjusted_rand_score(truth, member) for member in members)


def test_consensus_of_one_and_of_equals():
    labels = np.array([0, 1, 2, 2])
    np.testing.assert_array_equal(consensus([labels], 3), labels)
    np.testing.assert_array_equal(consensus([labels, labels, labels], 3), labels)


def test_consensus_with_a_member_that_lost_a_cluster():
    assert set(consensus([np.array([0, 1, 2, 2]), np.array([0, 1, 1, 1]), np.array([1, 0, 2, 2])], 3)) == {0, 1, 2}


def test_a_clearly_less_even_partition_is_chosen_over_the_vote():
    even, uneven = np.repeat([0, 1], 50), np.repeat([0, 1], [80, 20])
    np.testing.assert_array_equal(choose([even, even, uneven], 2), uneven)
    np.testing.assert_array_equal(choose([even, even, np.repeat([0, 1], [51, 49])], 2), even)
    np.testing.assert_array_equal(choose([even, even, np.zeros(100, int)], 2), even)  # it lost a cluster


@pytest.mark.parametrize("place", range(3))
def test_a_partition_of_few_odd_pixels_is_not_chosen_without_illumination_normalisation(place):
    even, odd = np.repeat([0, 1], 50), np.repeat([0, 1], [95, 5])
    members = [even, even]
    members.insert(place, odd)
    np.testing.assert_array_equal(choose(members, 2), even if OFFSETS[place] == math.inf else odd)
