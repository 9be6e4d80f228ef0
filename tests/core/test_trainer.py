"""Training: what the model says of itself, seeds, resuming, cancelling, bad input."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal
from sklearn.metrics import adjusted_rand_score
from sscc.core.base.errors import Cancelled, SSCCError, never, no_progress
from sscc.core.features.training_data import read_sample
from sscc.core.maps.apply import apply
from sscc.core.twin import checkpoint, loop
from sscc.core.twin.diagnosis import at_the_end, diagnose, problems
from sscc.core.twin.model import Model
from sscc.core.twin.network import TwinNetwork, build, from_model
from sscc.core.twin.objective import twin_objective
from sscc.core.twin.settings import PRESETS, Settings
from sscc.core.twin.trainer import train
from sscc.core.twin.views import Light

from .conftest import field_scene, write_raster

CLASSES = 4


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    values, _ = field_scene(rows=60, cols=56, classes=CLASSES)
    return write_raster(tmp_path_factory.mktemp("scene") / "fields.tif", values)


def quick(**changes):
    return Settings(CLASSES, preset="quick", **{"steps": 12, "batch_size": 2048, **changes})


@pytest.fixture(scope="module")
def model(scene):
    return train([scene], quick())


@pytest.fixture(scope="module")
def trained(scene):
    return train([scene], quick(steps=60))


def mapped(tmp_path, model, scene):
    apply(model, scene, str(tmp_path / "map.tif"))
    return gdal.Open(str(tmp_path / "map.tif")).ReadAsArray()


def same(first: Model, second: Model) -> bool:
    return all(np.array_equal(first.tensors[name], second.tensors[name]) for name in first.tensors)


def test_clear_fields_are_found(tmp_path, scene, trained):
    truth = field_scene(rows=60, cols=56, classes=CLASSES)[1]
    assert adjusted_rand_score(truth.ravel(), mapped(tmp_path, trained, scene).ravel()) > 0.9


def test_a_denoised_scene_does_not_collapse(tmp_path):
    """Its mean lies where nothing varies: a gain there once drowned all else, and one cluster was left."""
    rng = np.random.default_rng(0)
    _, truth = field_scene(rows=60, cols=56, classes=CLASSES)
    pixels = (rng.normal(0, 20, (CLASSES, 60))[truth - 1] + rng.normal(0, 10, (60, 56, 60))).reshape(-1, 60)
    axes = np.linalg.svd(pixels, full_matrices=False)[2][:10]
    denoised = rng.uniform(2000, 3000, 60) + pixels @ axes.T @ axes
    scene = write_raster(tmp_path / "denoised.tif", denoised.reshape(60, 56, 60).astype(np.float32))
    found = mapped(tmp_path, train([scene], quick(steps=60)), scene)
    assert adjusted_rand_score(truth.ravel(), found.ravel()) > 0.9


def test_a_model_says_what_it_is(model):
    assert model.bands == list(range(1, 13)) and model.header["band_count"] == 12
    assert model.settings["preset"] == "quick" and model.settings["steps"] == 12 and model.settings["patch_size"] == 9
    assert model.scenes == [{"name": "fields", "rows": 60, "cols": 56, "crs": "EPSG:32633", "pixel_size": [30.0, 30.0]}]
    assert model.history[0]["step"] == 1 and model.history[-1]["step"] == 12
    assert all(np.isfinite(value) for entry in model.history for value in entry.values())
    assert model.device.startswith("C") and model.seconds > 0 and set(model.versions) >= {"torch", "numpy"}
    assert model.header["scene_kind"] in ("fields", "mixed") and model.diagnosis


def test_clusters_are_numbered_by_falling_area(tmp_path, scene, model):
    classes = mapped(tmp_path, model, scene)
    counts = np.bincount(classes.ravel(), minlength=CLASSES + 1)[1:]
    assert (np.diff(counts) <= 0).all()
    np.testing.assert_allclose(model.header["shares"], counts / counts.sum(), atol=1e-3)
    assert model.clusters_found == (counts > 0).sum()


def test_the_same_seed_gives_the_same_model(scene, model):
    assert same(model, train([scene], quick()))


def test_another_seed_gives_another_model(scene, model):
    assert not same(model, train([scene], quick(seed=1)))


def test_a_resumed_training_ends_as_if_never_cut(tmp_path, monkeypatch, scene, model):
    monkeypatch.setattr(checkpoint, "EVERY_SECONDS", 0.0)
    path = str(tmp_path / "m.checkpoint")
    steps = []

    def progress(_fraction, message):
        steps.append(message)

    with pytest.raises(Cancelled):
        train([scene], quick(), checkpoint=path, progress=progress, cancelled=lambda: any("Step 7" in s for s in steps))
    said = []
    resumed = train([scene], quick(), checkpoint=path, resume=True, log=said.append)
    assert "Resuming from step 7" in said
    assert same(model, resumed) and resumed.history == model.history
    assert (tmp_path / "m.checkpoint").exists()  # until the model is saved, this is all there is


def test_a_checkpoint_of_another_training_is_refused(tmp_path, monkeypatch, scene):
    monkeypatch.setattr(checkpoint, "EVERY_SECONDS", 0.0)
    path, steps = str(tmp_path / "m.checkpoint"), []
    with pytest.raises(Cancelled):
        train([scene], quick(), checkpoint=path, progress=lambda _, m: steps.append(m),
              cancelled=lambda: any("Step 3" in s for s in steps))
    with pytest.raises(SSCCError, match="other settings"):
        train([scene], quick(seed=5), checkpoint=path, resume=True)
    with pytest.raises(SSCCError, match="other settings, scenes or bands"):
        train([scene], quick(), bands="1-6", checkpoint=path, resume=True)
    changed = str(tmp_path / "changed.tif")
    shutil.copy(scene, changed)
    dataset = gdal.Open(changed, gdal.GA_Update)
    dataset.GetRasterBand(2).WriteArray(dataset.GetRasterBand(2).ReadAsArray()[::-1])
    dataset = None
    with pytest.raises(SSCCError, match="other settings, scenes or bands"):
        train([changed], quick(), checkpoint=path, resume=True)
    with pytest.raises(SSCCError, match="other settings, scenes or bands"):
        first = str(tmp_path / "first.sscc")
        one = train([scene], quick(steps=1))
        one.tensors = {name: array for name, array in one.tensors.items() if not name.startswith("memory.")}
        one.save(first)  # with a memory, it would not be trained on its own scene
        train([scene], quick(), initial_model=first, checkpoint=path, resume=True)
    (tmp_path / "m.checkpoint").write_bytes(b"no checkpoint")
    with pytest.raises(SSCCError, match="damaged"):
        train([scene], quick(), checkpoint=path, resume=True)


def test_resuming_without_a_checkpoint_starts_anew(tmp_path, scene, model):
    said = []
    assert same(model, train([scene], quick(), checkpoint=str(tmp_path / "m"), resume=True, log=said.append))
    assert any("from the start" in line for line in said)


def test_cancel_at_any_time(scene):
    polls = []
    train([scene], quick(), cancelled=lambda: bool(polls.append(0)))
    last = len(polls) - 1
    for allowed in (0, 1, 5, last // 2, last):
        calls = iter(range(last + 1))
        with pytest.raises(Cancelled):
            train([scene], quick(), cancelled=lambda calls=calls, allowed=allowed: next(calls) == allowed)


def test_a_model_holds_no_path_of_the_machine(tmp_path, scene):
    first, second, mask = (str(tmp_path / name) for name in ("first.sscc", "second.sscc", "mask.tif"))
    write_raster(mask, np.ones((60, 56, 1), np.uint8))
    how = {"mask": mask, "checkpoint": str(tmp_path / "checkpoint")}
    train([scene], quick(steps=1), **how).save(first)
    train([scene], quick(steps=1, seed=1), initial_model=first, **how).save(second)
    for path in (first, second):
        data = Path(path).read_bytes()
        assert not [folder for folder in (str(tmp_path), os.path.dirname(scene)) if folder.encode() in data]


def test_going_on_from_a_model_keeps_its_clusters(tmp_path, scene, trained):
    model = Model(dict(trained.header), trained.tensors)
    model.rename([f"Field {k}" for k in range(CLASSES)], [(k, k, k) for k in range(CLASSES)])
    model.save(str(tmp_path / "first.sscc"))
    tuned = train([scene], quick(seed=3), initial_model=str(tmp_path / "first.sscc"))
    assert tuned.names == model.names and tuned.colors == model.colors
    before, after = mapped(tmp_path, model, scene), mapped(tmp_path, tuned, scene)
    assert (before == after).mean() > 0.9


def test_going_on_with_another_number_of_clusters_is_refused(tmp_path, scene, model):
    model.save(str(tmp_path / "first.sscc"))
    with pytest.raises(SSCCError, match="has 4 clusters, but 5 were requested"):
        train([scene], Settings(5, preset="quick", steps=2), initial_model=str(tmp_path / "first.sscc"))


def test_going_on_reads_the_bands_of_the_model_and_keeps_its_network(tmp_path, scene, trained):
    trained.save(str(tmp_path / "first.sscc"))
    first = {"initial_model": str(tmp_path / "first.sscc")}
    values = field_scene(classes=CLASSES)[0]
    values[:, :, 5] = 7  # this band would be left out of a training from nothing
    other = write_raster(tmp_path / "other.tif", values)
    tuned = train([other], quick(steps=2, patch_size=21, components=5), **first)
    assert tuned.bands == trained.bands and tuned.header["band_count"] == 12
    for name in ("patch_size", "components"):
        assert tuned.settings[name] == trained.settings[name]
    said = train([other], quick(steps=1), bands="1-12", **first)
    assert said.bands == trained.bands
    with pytest.raises(SSCCError, match="bands 1-6: the initial model uses a different set"):
        train([scene], quick(steps=1), bands="1-6", **first)


def test_several_scenes_make_one_model(tmp_path, scene):
    other = write_raster(tmp_path / "other.tif", field_scene(rows=30, cols=70, classes=CLASSES)[0])
    model = train([scene, other], quick())
    assert [entry["name"] for entry in model.scenes] == ["fields", "other"]


def test_scenes_of_other_sensors_do_not_mix(tmp_path, scene):
    other = write_raster(tmp_path / "other.tif", field_scene(bands=9)[0])
    with pytest.raises(SSCCError, match="has 9 bands, the first scene has 12"):
        train([scene, other], quick())


def test_bands_and_dropped_bands_are_remembered(tmp_path):
    values, _ = field_scene()
    values[:, :, 3] = 7
    said = []
    model = train([write_raster(tmp_path / "s.tif", values)], quick(steps=1), bands="1-6", log=said.append)
    assert model.bands == [1, 2, 3, 5, 6] and model.header["dropped"] == {"4": "constant"}
    assert any("Left out 1 of 6 bands: constant (4)" in line for line in said)


def test_lost_and_empty_pixels_are_told(tmp_path):
    values, _ = field_scene()
    values[:10] = 65535.0
    values[20:30, :, 6] = np.nan
    values[40:] = -9999.0
    path, said = write_raster(tmp_path / "s.tif", values), []
    read_sample([path], None, None, 512, no_progress, never, said.append)
    assert "Left out 1 of 12 bands: nodata where other bands have data (7)" in said
    assert any("25 % of the pixels are 65535 in all bands" in line for line in said)
    assert any("17 % of the pixels have one value, zero or less, in all bands" in line for line in said)
    said.clear()
    told = write_raster(tmp_path / "told.tif", values, nodata=[-9999] * values.shape[2])
    read_sample([told], None, None, 512, no_progress, never, said.append)
    assert not any("one value" in line for line in said)
    said.clear()
    path = write_raster(tmp_path / "whole.tif", field_scene()[0])
    read_sample([path], None, None, 512, no_progress, never, said.append)
    assert said == []


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A scene that the authors' network, which computes every pixel 121 times, gets through quickly."""
    return write_raster(tmp_path_factory.mktemp("tiny") / "tiny.tif", field_scene(rows=10, cols=9)[0])


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_every_preset_trains(tiny, preset):
    model = train([tiny], Settings(3, preset=preset, steps=2, batch_size=1024 if preset != "paper" else 32))
    assert model.clusters == 3 and len(model.history) == 2


def test_the_papers_preset_has_the_papers_terms(tiny):
    model = train([tiny], Settings(3, preset="paper", steps=1, batch_size=16))
    entry = model.history[0]
    assert entry["loss"] == pytest.approx(5e-5 * entry["instance"] + entry["cluster"], rel=1e-5)
    assert model.tensors["transform.matrix"].shape == (12, 8)


def test_the_papers_learning_rate_falls_tenfold_each_tenth(scene):
    settings = Settings(3, preset="paper", steps=100).resolved()
    job = loop.Job.__new__(loop.Job)
    job.settings, job.paper, job.steps = settings, True, 100
    assert job.rate(0) == 2e-4 and job.rate(10) == pytest.approx(2e-5) and job.rate(99) == pytest.approx(2e-13)


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"clusters": 1}, "clusters = 1: must be at least 2"),
        ({"clusters": 4000}, "only 3360 valid pixels"),
        ({"preset": "best"}, 'preset "best": choose quick'),
        ({"patch_size": 6}, "patch size = 6: must be 5, 9, 13"),
        ({"patch_size": 1005}, "patch size = 1005: must be at most 1001"),
        ({"steps": 0}, "steps = 0: must be at least 1"),
        ({"learning_rate": 0.0}, "must be above 0"),
        ({"device": "tpu"}, 'device "tpu": choose auto'),
        ({"memory": 10}, "memory = 10: must be at least 560"),
        ({"seed": -1}, "seed = -1"),
        ({"seed": 2**32}, "seed = 4294967296: must be at most 4294967295"),
        ({"clusters": 65535}, "clusters = 65535: must be at most 65534"),
    ],
)
def test_settings_that_make_no_sense(scene, changes, message):
    with pytest.raises(SSCCError, match=message) as caught:
        train([scene], Settings(**{"clusters": 3, "preset": "quick", "steps": 1, **changes}))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("shape", [(1, 2), (2, 1), (3, 3), (1, 40)])
def test_scenes_smaller_than_the_receptive_field(tmp_path, shape):
    values, _ = field_scene(rows=3, cols=40)
    path = write_raster(tmp_path / "small.tif", values[: shape[0], : shape[1]].copy())
    assert train([path], Settings(2, preset="quick", steps=2)).clusters == 2


def test_running_out_of_memory_halves_the_batch(monkeypatch, scene):
    real, said = loop.Job._step, []

    def step(job, rng):
        if job.batch > 1:
            raise RuntimeError("CUDA out of memory. Tried to allocate")
        return real(job, rng)

    monkeypatch.setattr(loop.Job, "_step", step)
    model = train([scene], quick(steps=2, batch_size=4096), log=said.append)
    # The scene has pixels for three blocks a step: three is halved to one.
    assert len(model.history) == 2 and sum("half the size" in line for line in said) == 1


@pytest.mark.parametrize(
    "shares, last, words",
    [
        ([0.5, 0.5, 0.0], {}, "1 of 3 clusters is empty: ask for 2."),
        ([0.99, 0.006, 0.004], {}, "2 of 3 clusters together hold only 1.0 % of the pixels"),
        ([1 / 200] * 200, {}, "All 200 clusters are in use"),
        ([0.5, 0.5], {"confidence": 0.4}, "unsure"),
        ([0.5, 0.5], {"view_agreement": 0.5}, "in only 50 % of cases"),
        ([0.5, 0.5], {"confidence": 0.9, "view_agreement": 0.99}, "All 2 clusters are in use"),
    ],
)
def test_diagnosis(shares, last, words):
    history = [{"step": 1, "loss": 1.0, **last}]
    said = diagnose(shares, history)
    assert any(words in line for line in said)
    assert problems(shares, history) == ([] if "in use" in words else said)


def test_one_odd_batch_at_the_end_says_nothing_of_a_training():
    history = [{"step": step, "loss": 0.4, "view_agreement": 0.98, "confidence": 0.9} for step in range(1, 31)]
    odd = {"step": 31, "loss": 0.9, "view_agreement": 0.3, "confidence": 0.2}
    assert diagnose([0.5, 0.5], [*history, odd]) == ["All 2 clusters are in use, and the two views agree."]
    assert at_the_end([*history, odd], "loss") == 0.4 and at_the_end(history, "match") is None
    assert len(diagnose([0.5, 0.5], [*history, *[odd] * 8])) == 2


def test_training_does_not_touch_the_random_state_of_others(scene):
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    train([scene], quick(steps=1))
    assert torch.equal(torch.rand(3), expected)


def test_pixels_at_the_edges_are_drawn_as_often_as_others():
    side, network = loop.SIDE, build({"kind": "twin", "components": 1, "clusters": 2, "patch": 9}, torch.Generator())
    rows, cols, halo = 80, 40, network.halo
    inner = np.pad(np.ones((rows, cols), bool), halo)
    place = torch.arange(inner.size, dtype=torch.float32).reshape(1, *inner.shape)
    job = loop.Job.__new__(loop.Job)
    job.network, job.side, job.weights = network, side, np.ones(1)
    job.pool = [loop.Pool(place, torch.from_numpy(inner), torch.zeros(inner.shape, dtype=torch.int64))]
    planes, valid, _ = job._draw(np.random.default_rng(0), 3000)
    assert valid.all()
    drawn = planes[:, 0, halo : halo + side, halo : halo + side].long().flatten()
    counts = torch.bincount(drawn, minlength=inner.size).reshape(inner.shape)[halo:-halo, halo:-halo]
    alike = side / (rows + side - 1) * side / (cols + side - 1) * 3000
    assert counts.min() > 0.8 * alike


def test_gradients_are_the_same_however_many_threads_add_them_up():
    clusters, threads = 16, torch.get_num_threads()
    network = TwinNetwork(6, clusters, patch=5, width=32)
    torch.manual_seed(0)
    planes = torch.randn(8, 6, 36, 36).contiguous(memory_format=torch.channels_last)
    valid, labels = torch.rand(8, 32, 32) < 0.9, torch.randint(clusters, (8, 32, 32))
    light = Light(torch.zeros(6), torch.zeros(4, 6))

    class Draws:
        """A zoom below 1: several pixels fall on one of the view."""

        integers, uniform = staticmethod(lambda _count: 0), staticmethod(lambda _low, _high: -0.1)

    def gradients():
        torch.manual_seed(1)
        network.zero_grad()
        twin_objective(network, planes, valid, labels, torch.ones(clusters), light, Draws)["loss"].backward()
        return torch.cat([parameter.grad.flatten() for parameter in network.parameters()])

    torch.set_num_threads(4)
    try:
        first = gradients()
        assert all(torch.equal(first, gradients()) for _ in range(10))
    finally:
        torch.set_num_threads(threads)


def test_a_model_of_another_network_is_refused_in_one_line(model):
    other = Model(model.header, {name: array for name, array in model.tensors.items() if "squeeze" not in name})
    with pytest.raises(SSCCError, match="another version of SSCC; train the model again"):
        from_model(other)
