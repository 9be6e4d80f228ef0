"""Spikes are found, replaced from the bands beside them, and nothing else is touched."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sscc.core.base.errors import never, no_progress
from sscc.core.features import outliers as outliers
from sscc.core.features.outliers import Limits, fit_limits, impute
from sscc.core.features.training_data import read_sample
from sscc.core.features.transform import Transform
from sscc.core.maps.mapper import Mapper
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

BANDS = 40
RAMP = np.arange(BANDS, dtype=np.float32)
WIDE = Limits(RAMP - 5, RAMP + 5)


def ramps(pixels=3):
    """Spectra (bands, pixels) that rise by one from band to band."""
    return np.repeat(RAMP[:, None], pixels, axis=1)


def test_a_spike_gets_what_lies_between_its_neighbours():
    spectra = ramps()
    spectra[10, 0], spectra[20, 1], spectra[21, 1] = 999, -999, 999
    assert impute(spectra, np.ones(3, bool), WIDE) == 2
    np.testing.assert_allclose(spectra, ramps(), atol=1e-5)


def test_at_the_end_of_the_spectrum_the_nearest_band_is_taken():
    spectra = ramps(1)
    spectra[0], spectra[-2:] = 999, -999
    impute(spectra, np.ones(1, bool), WIDE)
    np.testing.assert_allclose(spectra, ramps(1), atol=1e-5)  # where the nearest lies between its limits


def test_bands_may_be_unlike():
    scale = np.where(np.arange(BANDS) % 2, 100.0, 1.0).astype(np.float32)
    limits = Limits(np.zeros(BANDS, np.float32), scale)
    spectra = np.outer(scale, [0.2, 0.7]).astype(np.float32)
    spiked = spectra.copy()
    spiked[11], spiked[30, 1] = 999, -999
    impute(spiked, np.ones(2, bool), limits)
    np.testing.assert_allclose(spiked, spectra, rtol=1e-5)


def test_a_cover_out_of_range_in_many_bands_is_no_spike():
    spectra = ramps(2)
    spectra[10:14, 0], spectra[10:13, 1] = 999, 999  # four bands of forty are a tenth
    assert impute(spectra, np.ones(2, bool), WIDE) == 1
    assert (spectra[10:14, 0] == 999).all() and spectra[10, 1] == 10


def test_pixels_without_data_are_left_alone():
    spectra = ramps(2)
    spectra[5] = 999
    assert impute(spectra, np.array([True, False]), WIDE) == 1
    assert spectra[5].tolist() == [5, 999]


@given(st.integers(0, 10_000), st.integers(1, 60))
def test_each_pixel_is_mended_by_itself(seed, pixels):
    rng = np.random.default_rng(seed)
    spectra = ramps(pixels) + rng.uniform(-4, 4, (BANDS, pixels)).astype(np.float32)
    spectra[rng.random(spectra.shape) < 0.03] = 1e4
    valid = rng.random(pixels) < 0.8
    one_by_one = spectra.copy()
    count = sum(impute(one_by_one[:, index : index + 1], valid[index : index + 1], WIDE) for index in range(pixels))
    whole, before = spectra.copy(), spectra.copy()
    assert impute(whole, valid, WIDE) == count
    np.testing.assert_array_equal(whole, one_by_one)
    inside = (before < 1e4) | ~valid
    np.testing.assert_array_equal(whole[inside], before[inside])  # what was no spike is as it was
    again = whole.copy()
    impute(again, valid, WIDE)
    np.testing.assert_array_equal(again, whole)


def test_slices_change_nothing(monkeypatch):
    spectra = ramps(500)
    spectra[7, ::3] = 999
    monkeypatch.setattr(outliers, "SLICE", 64)
    assert impute(spectra, np.ones(500, bool), WIDE) == 167
    np.testing.assert_allclose(spectra, ramps(500), atol=1e-5)


def test_limits_are_twice_the_usual_range_and_know_no_nodata():
    values = np.zeros((2, 10, 101), np.float32)
    values[0], values[1] = np.arange(101), 7.0  # a band of one value has no limits
    valid = np.ones((10, 101), bool)
    values[:, 0], valid[0] = -9999, False
    low, high = fit_limits([(values, valid)])
    assert low[0] == pytest.approx(1 - 98, abs=1) and high[0] == pytest.approx(99 + 98, abs=1)
    assert low[1] < -1e29 and high[1] > 1e29


def spiky(values, share=0.002, seed=0):
    """A scene with values of ten times the largest in a share of its measurements."""
    spiked = values.copy()
    spiked[np.random.default_rng(seed).random(values.shape) < share] = 10 * values.max()
    return spiked


def test_the_sample_is_mended_and_the_user_is_told(tmp_path):
    values, _ = field_scene(bands=30)
    said = []
    path = write_raster(tmp_path / "s.tif", spiky(values))
    sample = read_sample([path], None, None, 512, no_progress, never, said.append)
    assert sample.blocks[0].values.max() < 1.5 * values.max()
    assert any("5 % of the pixels have outliers in single bands" in line for line in said)


def test_a_model_keeps_the_limits_and_mends_what_it_maps(tmp_path):
    values, truth = field_scene(bands=30)
    clean, path = write_raster(tmp_path / "c.tif", values), write_raster(tmp_path / "s.tif", spiky(values))
    model = train([path], Settings(3, preset="quick", steps=20))
    model.save(str(tmp_path / "m.sscc"))
    model = Model.load(str(tmp_path / "m.sscc"))
    limits = Transform.from_tensors(model.tensors).limits
    assert limits is not None and (limits.high < 2 * values.max()).all()
    mapper, window = Mapper(model), Window(0, 0, *truth.shape)
    tiles = []
    for name in (clean, path):
        with Scene.open(name) as scene:
            tiles.append(mapper.label(window, *mapper.read(scene, window)).classes)
    assert (tiles[0] == tiles[1]).mean() > 0.99
