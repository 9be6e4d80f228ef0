"""No command destroys what it reads, and a cancel tells what is complete."""

from __future__ import annotations

import shutil

import pytest
from sscc.core.base.errors import Cancelled
from sscc.core.cli import apply, train
from sscc.core.cli.console import Console
from sscc.core.cli.options import build_parser

from .conftest import SHORT

CASES = ["scene as model", "mask as report", "model as map", "model continued in place", "scene as split"]


@pytest.mark.parametrize("case", CASES)
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
        "scene as split": ("split", trained.model, odd, "--cluster", 1, "--into", 2, "--model", odd),
        "model continued in place": (*train, trained.scene, "--initial-model", odd, "--model", odd),
    }[case])
    assert done.code == 1 and "is already being read or written by this run" in done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


class CancelledOnce(Console):
    """A console whose user cancels as soon as a file exists."""

    def __init__(self, path):
        super().__init__()
        self.path = path

    def cancelled(self):
        return self.path.exists()


def test_a_cancel_says_which_maps_were_complete(tmp_path, trained):
    second = tmp_path / "second.tif"
    shutil.copy(trained.scene, second)
    first_map = tmp_path / "maps" / "scene_clusters.tif"
    wanted = ["apply", str(trained.scene), str(second), "--model", str(trained.model), "--output", f"{tmp_path}/maps/"]
    with pytest.raises(Cancelled, match=r"complete before that: \S*scene_clusters\.tif$"):
        apply.run(build_parser().parse_args(wanted), CancelledOnce(first_map))
    assert sorted(path.suffix for path in first_map.parent.iterdir()) == [".jsonl", ".qml", ".tif", ".xml"]


def test_a_cancel_after_the_model_is_saved_says_so(tmp_path, trained):
    model, report = tmp_path / "m.sscc", tmp_path / "r.html"
    wanted = ["train", str(trained.scene), "--clusters", "3", "--model", str(model), "--report", str(report), *SHORT]
    with pytest.raises(Cancelled, match=r"complete before that: \S*m\.sscc$"):
        train.run(build_parser().parse_args(wanted), CancelledOnce(model))
    assert [path.name for path in tmp_path.iterdir()] == ["m.sscc"]
