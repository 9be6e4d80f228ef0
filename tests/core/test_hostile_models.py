"""Model files from strangers: refused in one line, in bounded time and memory, before anything is built."""

from __future__ import annotations

import copy
import json
import random
import struct
import tracemalloc

import numpy as np
import pytest
from safetensors.numpy import load_file
from sscc.benchmarks.fuzz import MUTATIONS, use
from sscc.core.base.errors import SSCCError
from sscc.core.maps.apply import apply
from sscc.core.maps.mapper import Mapper
from sscc.core.twin.model import Model


@pytest.fixture
def saved(tmp_path, model):
    """`saved(change)` saves a copy of the model after `change(copy)`, with a valid digest, and returns its path."""

    def save(change):
        path = str(tmp_path / "stranger.sscc")
        stranger = Model(copy.deepcopy(model.header), {name: array.copy() for name, array in model.tensors.items()})
        change(stranger)
        stranger.save(path)
        return path

    return save


def header(*keys, value):
    """A change of one entry of the header."""

    def change(stranger):
        entry = stranger.header
        for key in keys[:-1]:
            entry = entry[key]
        entry[keys[-1]] = value

    return change


def tensor(name, value):
    """A change of the first number of a tensor, or of the whole tensor."""

    def change(stranger):
        if isinstance(value, np.ndarray):
            stranger.tensors[name] = value
        else:
            stranger.tensors[name].flat[0] = value

    return change


HOSTILE = {
    "a network of 5,000,000 channels": header("network", "width", value=5_000_000),
    "a network of 4,000 channels": header("network", "width", value=4_000),
    "a patch of a billion pixels": header("network", "patch", value=10**9 + 1),
    "another kind": header("network", "kind", value="os.system"),
    "no network": lambda stranger: stranger.header.pop("network"),
    "network of text": header("network", value="twin"),
    "70,000 clusters": header("clusters", value=[{"name": "x", "color": [1, 2, 3]}] * 70_000),
    "merged into nothing": header("merged", value={"1": 0}),
    "merged into itself": header("merged", value={"1": 1}),
    "merged in a circle": header("merged", value={"1": 2, "2": 1}),
    "merged by a word": header("merged", value={"one": 2}),
    "a colour of text": header("clusters", 0, "color", value="red"),
    "a colour out of range": header("clusters", 0, "color", value=[0, 0, 256]),
    "a name that is a number": header("clusters", 0, "name", value=7),
    "schema of text": header("schema", value="1"),
    "no bands": header("bands", value=[]),
    "band 0": header("bands", 0, value=0),
    "a band twice": header("bands", 0, value=2),
    "bands of text": header("bands", value="1-12"),
    "fewer bands than used": header("band_count", value=3),
    "wavelengths that are no numbers": header("wavelengths", value=[float("nan")] * 12),
    "shares of other clusters": header("shares", value=[1.0]),
    "seed of text": header("settings", "seed", value="7"),
    "history of numbers": header("history", value=[1, 2]),
    "scenes without names": header("scenes", value=[{}]),
    "weights that are no numbers": tensor("network.stem.weight", np.nan),
    "infinite weights": tensor("network.head.2.weight", np.inf),
    "a negative variance": tensor("network.head.0.running_var", -1.0),
    "a transform that is no number": tensor("transform.matrix", np.nan),
    "a transform of other bands": tensor("transform.mean", np.zeros(5)),
    "weights of another size": tensor("network.stem.weight", np.zeros((64, 5), np.float32)),
    "weights as text": tensor("network.stem.bias", np.zeros(64, np.uint8)),
    "no transform": lambda stranger: stranger.tensors.pop("transform.matrix"),
    "no weights": lambda stranger: stranger.tensors.pop("network.stem.weight"),
    "a tensor too many": tensor("network.extra", np.zeros(3, np.float32)),
    "a tensor of something else": tensor("payload", np.zeros(3, np.float32)),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_model_is_refused_in_one_line(saved, change):
    path = saved(change)
    tracemalloc.start()
    try:
        with pytest.raises(SSCCError) as told:
            Mapper(Model.load(path), "cpu")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert "\n" not in str(told.value) and peak < 2**26


@pytest.mark.parametrize("count", [200_000, 2_000_000])
def test_many_names_are_not_read(tmp_path, model, count):
    path = tmp_path / "names.sscc"
    entries = ",".join(f'"{index}":{{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}' for index in range(count))
    text = f'{{"__metadata__":{{"sscc":{json.dumps(json.dumps(model.header))}}},{entries}}}'.encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text)
    with pytest.raises(SSCCError, match=r"names\.sscc: (header|list of tensors) is damaged"):
        Model.load(str(path))


def test_weights_that_overflow_are_told_when_they_map_nothing(tmp_path, saved, scene):
    def change(stranger):
        for name in stranger.tensors:
            if name.endswith(("weight", "mix.bias")):
                stranger.tensors[name][:] = 1e38

    with pytest.raises(SSCCError, match="gives no probabilities"):
        apply(Model.load(saved(change)), scene, str(tmp_path / "map.tif"))
    assert not (tmp_path / "map.tif").exists()


def test_fuzzed_files_load_or_end_in_one_line(tmp_path, model):
    path, rng, refused = tmp_path / "fuzzed.sscc", random.Random(7), 0
    for _ in range(FUZZED):
        rng.choice(MUTATIONS)(path, model, rng)
        try:
            use(str(path))
        except SSCCError as error:
            assert "\n" not in str(error)
            refused += 1
    assert refused > FUZZED / 3


FUZZED = 300


def test_the_models_of_today_pass(tmp_path, model):
    model.save(str(tmp_path / "m.sscc"))
    assert Model.load(str(tmp_path / "m.sscc")).header == model.header
    assert set(load_file(str(tmp_path / "m.sscc"))) == set(model.tensors)
