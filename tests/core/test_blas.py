"""Products by SciPy's BLAS are those of NumPy, whatever lies how in memory."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.cluster import KMeans
from sscc.core.base import blas
from sscc.core.base.blas import THREADS, by_column, gram, product, same_rounding
from sscc.core.base.errors import Cancelled, cancelled_by
from sscc.core.features.noise import nugget, regression_noise
from sscc.core.features.radiometry import fit_radiometry
from sscc.core.features.rare_covers import Known
from sscc.core.features.training_data import Block
from sscc.core.features.transform import noise_whitened, principal_axes
from sscc.core.maps.split import split_cluster
from sscc.core.pseudo_labels.graph import neighbour_graph, spectral_embedding, spectral_parts
from sscc.core.pseudo_labels.noise_model import fit_noise_models, gather_statistics
from sscc.core.pseudo_labels.partition import fit_pseudo_labels, partition
from sscc.core.pseudo_labels.preview import preview
from sscc.core.pseudo_labels.suggest import spread_within
from sscc.core.twin.novelty import Novelty
from sscc.core.twin.pool import Pool
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


def test_a_thread_that_waits_for_another_can_be_cancelled():
    begun, end = Event(), Event()

    @same_rounding()
    def hold():
        begun.set()
        end.wait(20)

    with ThreadPoolExecutor(1) as other:
        held = other.submit(hold)
        begun.wait()
        with pytest.raises(Cancelled), cancelled_by(lambda: True), same_rounding():
            pass
        assert not held.done()
        end.set()
    with cancelled_by(lambda: True), same_rounding():  # nobody to wait for
        pass


def block():
    values, _ = field_scene()
    return Block(np.ascontiguousarray(np.moveaxis(values, -1, 0)), np.ones(values.shape[:2], bool))


def pool(seed):
    values = np.random.default_rng(seed).normal(20 * seed, 1, (4, 32, 32))
    return Pool(torch.from_numpy(values).float(), torch.ones(32, 32).bool(), torch.zeros(32, 32).long())


@pytest.fixture(scope="module")
def given(scene, model):
    """What the functions under test take."""
    models = fit_noise_models([block()], 6)
    space = models.mixed.feature_spaces[0]
    components = space(*block())
    points = components.reshape(len(components), -1).T.copy()
    return SimpleNamespace(
        scene=scene, model=model, models=models, space=space, planes=torch.from_numpy(components), points=points,
        covariance=np.cov(points.T), statistics=gather_statistics([block()], 1.0),
        graph=neighbour_graph(torch.from_numpy(points), 8), new=Novelty([pool(1)], [pool(0)]),
    )  # fmt: skip


ROUNDED = {
    "principal axes": lambda given: principal_axes(given.covariance, 3),
    "whitening": lambda given: noise_whitened(given.covariance, given.covariance, 3),
    "nugget": lambda given: nugget(given.statistics),
    "regression noise": lambda given: regression_noise(given.covariance),
    "transform": lambda given: given.space(*block()),
    "trial of columns": lambda given: by_column.__wrapped__(4, 6),
    "rare covers": lambda given: Known([block()]),
    "radiometry": lambda given: fit_radiometry(block().values[:, 0].T, block().values[:, 1].T, given.space),
    "eigenvectors": lambda given: spectral_embedding(given.graph, 3, 0),
    "few eigenvectors": lambda given: spectral_embedding(given.graph[:50, :50], 3, 0),
    "parts of a graph": lambda given: spectral_parts(given.points.astype(float), 4, 0),
    "pixels": lambda given: partition([[given.planes]], [torch.ones(48, 40).bool()], 3, False, 0),
    "preview": lambda given: preview(*block(), given.models, [3], (3, "pixels"), 0),
    "suggestion": lambda given: spread_within(given.points, 1, 2, 0),
    "new clusters": lambda given: given.new.clusters(2),
    "split": lambda given: split_cluster(given.model, given.scene, 1, 2),
}


@pytest.mark.skipif(
    not any(library["user_api"] == "blas" for library in threadpool_info()), reason="the BLAS here has no threads"
)
@pytest.mark.parametrize("run", ROUNDED.values(), ids=ROUNDED.keys())
def test_what_labels_follow_from_always_has_the_same_threads(monkeypatch, given, run):
    seen, find = [], blas.get_blas_funcs

    def spied(function):
        def spy(*args, **options):
            seen.append({library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"})
            return function(*args, **options)

        return spy

    for place, name in ((np.linalg, "eigh"), (np.linalg, "inv"), (np.linalg, "qr"), (KMeans, "fit")):
        monkeypatch.setattr(place, name, spied(getattr(place, name)))
    # `gram`, the only user of syrk, rounds alike by itself.
    monkeypatch.setattr(blas, "get_blas_funcs", lambda name, of: (find if name == "syrk" else spied(find))(name, of))
    with threadpool_limits(1, "blas"):
        run(given)
    assert seen and all(threads == {THREADS} for threads in seen)
