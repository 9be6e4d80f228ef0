"""The authors' recipe on valid pixels only, and recipes that follow the network of the initial model."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sscc.core.base.errors import SSCCError
from sscc.core.twin import loop
from sscc.core.twin.network import TwinNetwork, build
from sscc.core.twin.pool import Patches, Pool
from sscc.core.twin.settings import PRESETS, Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", field_scene(24, 24)[0])


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A scene that the authors' network, which computes every pixel 121 times, gets through quickly."""
    return write_raster(tmp_path_factory.mktemp("tiny") / "tiny.tif", field_scene(10, 9)[0])


def test_patches_are_centred_on_valid_pixels_each_as_often():
    valid = np.zeros((40, 30), bool)
    valid[3:5, 7:13], valid[39, 29], valid[0, 0] = True, True, True
    inner = np.pad(valid, 2)
    place = torch.arange(inner.size, dtype=torch.float32).reshape(1, *inner.shape).repeat(2, 1, 1)
    block = Pool(place, torch.from_numpy(inner), torch.full(inner.shape, -1))
    planes, used, labels = Patches([block, block], 2).draw(np.arange(28))
    assert planes.shape == (28, 2, 5, 5) and used.all() and labels.shape == (28, 1, 1)
    centres = planes[:, 0, 2, 2].long().numpy()
    assert sorted(centres) == sorted([*np.flatnonzero(inner)] * 2)


def test_a_sparse_mask_trains_the_preset_paper(tmp_path, scene):
    mask = np.zeros((24, 24, 1), np.uint8)
    mask[::6, ::6] = 1
    path = write_raster(tmp_path / "mask.tif", mask)
    model = train([scene], Settings(2, preset="paper", steps=1, batch_size=16), mask=path)
    assert model.header["shares"] and abs(sum(model.header["shares"]) - 1) < 1e-5


def test_the_recipe_follows_the_network_of_the_initial_model(tmp_path, tiny):
    path, said = str(tmp_path / "paper.sscc"), []
    train([tiny], Settings(2, preset="paper", steps=1, batch_size=16)).save(path)
    model = train([tiny], Settings(2, preset="quick", steps=1), initial_model=path, log=said.append)
    for name in ("batch_size", "learning_rate"):
        assert model.settings[name] == PRESETS["paper"][name]
    assert any("network of the preset paper" in line for line in said)
    chosen = train([tiny], Settings(2, preset="quick", steps=1, batch_size=32), initial_model=path)
    assert chosen.settings["batch_size"] == 32


def test_a_batch_that_cannot_be_had_is_told(scene):
    said = []
    train([scene], Settings(2, preset="quick", steps=1, batch_size=100), log=said.append)
    assert any("Batches of 1024 pixels, not 100" in line for line in said)


@pytest.mark.parametrize("error", [RuntimeError("DefaultCPUAllocator: can't allocate memory"), MemoryError()])
def test_memory_that_does_not_suffice_for_one_crop_is_one_line(monkeypatch, scene, error):
    def fail(*_):
        raise error

    monkeypatch.setattr(loop.Job, "_step", fail)
    with pytest.raises(SSCCError, match="out of memory; close other programs"):
        train([scene], Settings(2, preset="quick", steps=1))


def test_a_network_is_built_without_torchs_own_random_numbers():
    settings = {"kind": "twin", "components": 3, "clusters": 2, "patch": 5}
    before = torch.get_rng_state()
    first = build(settings, torch.Generator().manual_seed(3))
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(3)
    usual = TwinNetwork(3, 2, 5)
    assert all(torch.equal(a, b) for a, b in zip(first.state_dict().values(), usual.state_dict().values()))
    torch.set_rng_state(before)
