"""The process around a run: other trainings and other plugins do not change it, and it changes nothing for them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import numpy as np
import pytest
import torch
from osgeo import gdal
from sscc.core.base.devices import is_out_of_memory
from sscc.core.maps.apply import apply
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes")
    return [write_raster(folder / f"{seed}.tif", field_scene(24, 24, seed=seed)[0]) for seed in (0, 1)]


def quick(preset="quick"):
    steps, batch, patch = (4, 1024, None) if preset == "quick" else (2, 32, 3)
    return Settings(3, preset=preset, steps=steps, batch_size=batch, patch_size=patch, seed=4)


def same(first, second):
    return all(np.array_equal(first.tensors[name], second.tensors[name]) for name in first.tensors)


@pytest.mark.parametrize("preset", ["quick", "paper"])
def test_two_trainings_at_once_give_what_each_gives_alone(scenes, preset):
    def run(scene):
        return train([scene], quick(preset))

    alone = [run(scene) for scene in scenes]
    with ThreadPoolExecutor(2) as threads:
        together = list(threads.map(run, scenes))
    assert same(alone[0], together[0]) and same(alone[1], together[1])


def test_random_numbers_of_others_do_not_count_and_are_not_drawn(scenes):
    torch.manual_seed(5)
    np.random.seed(5)
    before = torch.get_rng_state(), np.random.get_state()[1].copy()
    first = train([scenes[0]], quick())
    assert torch.equal(torch.get_rng_state(), before[0]) and np.array_equal(np.random.get_state()[1], before[1])
    torch.manual_seed(6)
    assert same(first, train([scenes[0]], quick()))


@contextmanager
def float64():
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(torch.float32)


@contextmanager
def on_meta():
    torch.set_default_device("meta")
    try:
        yield
    finally:
        torch.set_default_device(None)


STATES = {"float64": float64, "meta": on_meta, "no gradients": torch.no_grad, "inference": torch.inference_mode}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_torch_as_another_plugin_left_it(tmp_path, scenes, state):
    def run(name):
        model = train([scenes[0]], quick())
        apply(model, scenes[0], str(tmp_path / name))
        return model

    usual = run("usual.tif")
    with state():
        before = torch.get_default_dtype(), torch.get_default_device(), torch.is_grad_enabled()
        other = run("other.tif")
        assert before == (torch.get_default_dtype(), torch.get_default_device(), torch.is_grad_enabled())
    assert same(usual, other)
    maps = [gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("usual.tif", "other.tif")]
    assert np.array_equal(*maps)


def test_memory_of_the_cpu_that_does_not_suffice_is_recognised():
    with pytest.raises(RuntimeError) as told:
        torch.empty(2**60, dtype=torch.uint8)
    assert is_out_of_memory(told.value) and is_out_of_memory(MemoryError())
    assert not is_out_of_memory(RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
