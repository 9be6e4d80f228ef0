"""The estimator on arrays: the labels of the same scene in a file, scikit-learn's conventions, bad input."""

from __future__ import annotations

import subprocess
import sys
import tempfile

import numpy as np
import pytest
from osgeo import gdal
from sklearn.exceptions import NotFittedError
from sklearn.utils.estimator_checks import parametrize_with_checks
from sscc import SSCC
from sscc.core import estimator
from sscc.core.base.errors import SSCCError
from sscc.core.maps.apply import apply
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

SHORT = {"preset": "quick", "steps": 3, "batch_size": 1024, "patch_size": 5, "device": "cpu"}


@pytest.fixture(scope="module")
def cube():
    values, _ = field_scene(rows=20, cols=18, bands=6, classes=3)
    values[:4, :7] = np.nan
    return values


@pytest.fixture(scope="module")
def fitted(cube):
    return SSCC(3, random_state=5, **SHORT).fit(cube)


def test_an_array_gets_the_labels_of_the_same_scene_in_a_file(tmp_path, cube, fitted):
    path = write_raster(tmp_path / "scene.tif", cube)
    model = train([path], Settings(3, seed=5, **SHORT))
    apply(model, path, str(tmp_path / "map.tif"), confidence=str(tmp_path / "confidence.tif"))
    classes, confidence = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("map", "confidence"))
    assert fitted.labels_.shape == (20, 18) and fitted.labels_.dtype == np.int32
    np.testing.assert_array_equal(fitted.labels_, classes.astype(int) - 1)
    np.testing.assert_array_equal(np.nan_to_num(fitted.predict_proba(cube), nan=-1).max(-1), confidence)


def test_clusters_count_from_zero_and_nodata_is_minus_one(cube, fitted):
    assert (fitted.labels_[:4, :7] == -1).all() and (fitted.labels_ == -1).sum() == 28
    assert set(np.unique(fitted.labels_)) <= {-1, 0, 1, 2}
    probabilities = fitted.predict_proba(cube)
    assert probabilities.shape == (20, 18, 3) and np.isnan(probabilities[:4, :7]).all()
    valid = fitted.labels_ >= 0
    np.testing.assert_allclose(probabilities[valid].sum(-1), 1, rtol=1e-5)
    np.testing.assert_array_equal(probabilities[valid].argmax(-1), fitted.labels_[valid])


def test_fit_predict_and_the_attributes(tmp_path, monkeypatch, cube, fitted):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    np.testing.assert_array_equal(SSCC(3, random_state=5, **SHORT).fit_predict(cube), fitted.labels_)
    np.testing.assert_array_equal(fitted.predict(cube), fitted.labels_)
    assert list(tmp_path.iterdir()) == []  # nothing is written
    assert fitted.n_features_in_ == 6 and fitted.model_.clusters == 3 and fitted.model_.seed == 5
    assert fitted.predict(cube[:9, :11]).shape == (9, 11)


@pytest.mark.parametrize("kind", [np.int64, ">f4"])
def test_any_kind_of_number_in_any_order(cube, fitted, kind):
    values = np.nan_to_num(cube, nan=-9999).round().astype(kind)
    one = SSCC(3, random_state=5, nodata=-9999, **SHORT).fit(values)
    other = SSCC(3, random_state=5, nodata=-9999, **SHORT).fit(np.asfortranarray(values))
    np.testing.assert_array_equal(one.labels_, other.labels_)
    np.testing.assert_array_equal(one.labels_ == -1, fitted.labels_ == -1)


def test_bands_of_choice(cube):
    model = SSCC(3, bands="2-5", **SHORT).fit(cube)
    assert model.model_.bands == [2, 3, 4, 5] and model.n_features_in_ == 6
    assert model.predict(cube).shape == (20, 18)


def test_the_model_file_is_that_of_qgis(tmp_path, cube, fitted):
    path = str(tmp_path / "model.sscc")
    fitted.save(path)
    assert Model.load(path).clusters == 3
    loaded = SSCC.load(path)
    np.testing.assert_array_equal(loaded.predict(cube), fitted.labels_)
    assert (loaded.n_clusters, loaded.preset, loaded.random_state, loaded.steps) == (3, "quick", 5, 3)


def test_random_states(monkeypatch, cube):
    seeds = []

    def train(_scenes, settings, **_):
        seeds.append(settings.seed)
        raise SSCCError("enough")

    monkeypatch.setattr(estimator, "train", train)
    for state in (7, np.int64(7), np.random.RandomState(4), np.random.RandomState(4), None, None):
        with pytest.raises(SSCCError, match="enough"):
            SSCC(3, random_state=state).fit(cube)
    assert seeds[:2] == [7, 7] and seeds[2] == seeds[3] and seeds[4] != seeds[5]


@pytest.mark.parametrize(
    "values, message",
    [
        (np.ones((5, 4)), "Expected an image .rows, cols, bands., got an array of shape .5, 4.. Reshape your data"),
        (np.ones((5, 4, 3, 2)), "got an array of shape .5, 4, 3, 2."),
        (np.ones((5, 4, 0)), "got an array of shape .5, 4, 0."),
        (np.ones((5, 4, 3), complex), "Complex data not supported"),
        (np.empty((0, 4, 3)), "0 sample"),
    ],
)
def test_what_is_no_image_is_refused(values, message):
    with pytest.raises(ValueError, match=message):
        SSCC(2, **SHORT).fit(values)


def test_bad_input_is_told_in_one_line(cube, fitted):
    with pytest.raises(NotFittedError):
        SSCC().predict(cube)
    with pytest.raises(ValueError, match="X has 5 features, but SSCC is expecting 6 features"):
        fitted.predict(cube[:, :, :5])
    with pytest.raises(SSCCError, match="array: has no valid pixel"):
        SSCC(3, **SHORT).fit(np.full((9, 9, 5), np.nan))
    with pytest.raises(SSCCError, match='preset "best": choose quick'):
        SSCC(3, preset="best").fit(cube)


def test_the_package_gives_the_estimator_when_asked():
    code = "import sys, sscc\nassert 'numpy' not in sys.modules\nfrom sscc import SSCC\nprint(SSCC(4))"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert shown.stdout == "SSCC(n_clusters=4)\n"
    with pytest.raises(ImportError, match="cannot import name 'SCSC'"):
        from sscc import SCSC  # noqa: F401


class Strips(SSCC):
    """scikit-learn's checks give tables of samples: here each is an image of one column."""

    def fit(self, X, y=None):  # noqa: N803
        super().fit(self._strip(X))
        self.labels_ = self.labels_.ravel()
        return self

    def predict(self, X):  # noqa: N803
        return super().predict(self._strip(X)).ravel()

    def predict_proba(self, X):  # noqa: N803
        return super().predict_proba(self._strip(X)).reshape(-1, self.model_.clusters)

    @staticmethod
    def _strip(values):
        if hasattr(values, "toarray"):
            return values  # SSCC refuses it
        values = np.asarray(values)
        return values[:, None] if values.ndim == 2 else values

    def __sklearn_tags__(self):
        tags = super().__sklearn_tags__()
        tags.input_tags.two_d_array, tags.input_tags.three_d_array = True, False
        return tags


ONE_CLUSTER = "asks for one cluster; SSCC tells at least two apart"
NEIGHBOURS = "a pixel's label depends on its neighbours"
NOT_MET = {
    "check_dont_overwrite_parameters": ONE_CLUSTER,
    "check_fit2d_1feature": ONE_CLUSTER,
    "check_fit2d_1sample": ONE_CLUSTER,
    "check_fit2d_predict1d": ONE_CLUSTER,
    "check_estimators_empty_data_messages": "expects the shape of a table in the message",
    "check_methods_sample_order_invariance": NEIGHBOURS,
    "check_methods_subset_invariance": NEIGHBOURS,
}


@pytest.mark.slow
@parametrize_with_checks([SSCC(), Strips(2, **SHORT)], expected_failed_checks=lambda one: NOT_MET)
def test_scikit_learns_checks(estimator, check):
    check(estimator)


def test_pixels_that_lack_a_band_are_clustered_as_apply_does(tmp_path):
    cube = field_scene(rows=40, cols=40)[0].astype(np.float32)
    cube[5:9, 10:20, 4] = np.nan
    model = SSCC(3, preset="quick", steps=2).fit(cube)
    path = str(tmp_path / "c.tif")
    apply(model.model_, write_raster(tmp_path / "s.tif", cube), path)
    assert (model.labels_ == gdal.Open(path).ReadAsArray().astype(int) - 1).all() and (model.labels_ >= 0).all()
