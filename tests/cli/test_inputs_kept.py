"""No command destroys what it reads."""

from __future__ import annotations

import shutil

import pytest

from .conftest import SHORT


@pytest.mark.parametrize("case", ["scene as model", "mask as report", "model as map", "model continued in place"])
def test_an_input_is_not_overwritten(tmp_path, trained, run, case):
    odd, mask = tmp_path / "x.sscc", tmp_path / "c.html"
    shutil.copy(trained.model if "model" in case[:5] else trained.scene, odd)
    shutil.copy(trained.scene, mask)
    model = shutil.copy(trained.model, tmp_path / "model.tif")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    new = tmp_path / "new.sscc"
    train = ("train", "--clusters", 3, *SHORT)
    done = run(*{
        "scene as model": (*train, odd, "--model", odd),
        "mask as report": (*train, trained.scene, "--mask", mask, "--report", mask, "--model", new),
        "model as map": ("apply", trained.scene, "--model", model, "--output", model),
        "model continued in place": (*train, trained.scene, "--initial-model", odd, "--model", odd),
    }[case])
    assert done.code == 1 and "is already being read or written by this run" in done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
