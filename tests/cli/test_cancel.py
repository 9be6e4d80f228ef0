"""Ctrl-C and SIGTERM: exit code 130, one line, no partial file, and the older output as it was."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import List

import pytest
from osgeo import gdal

from .conftest import Outcome, Trained

pytestmark = pytest.mark.slow


def _assert_cancelled(outcome: Outcome) -> None:
    assert outcome.code == 130, outcome.stderr
    assert outcome.stderr.splitlines()[-1].startswith("sscc: cancelled")
    assert "Traceback" not in outcome.stderr


def _left(folder: Path) -> List[str]:
    """Names in the folder; a checkpoint is a whole file that --resume reads, not a partial one."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".checkpoint")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_cancelled_training_keeps_the_older_model(
    run_and_interrupt, trained: Trained, tmp_path: Path, number: signal.Signals
) -> None:
    model = tmp_path / "m.sscc"
    model.write_bytes(b"the older model")
    options = ["--clusters", 3, "--model", model, "--steps", 1_000_000]
    _assert_cancelled(run_and_interrupt(number, "train", trained.scene, *options))
    assert model.read_bytes() == b"the older model"
    assert _left(tmp_path) == ["m.sscc"]


def test_cancelled_mapping_keeps_the_older_maps(run_and_interrupt, trained: Trained, tmp_path: Path) -> None:
    scene = tmp_path / "huge.vrt"
    gdal.Translate(str(scene), str(trained.scene), format="VRT", width=20_000, height=20_000)
    folder = tmp_path / "maps"
    folder.mkdir()
    older = {name: folder / name for name in ("c.tif", "p.tif")}
    for path in older.values():
        path.write_bytes(b"the older map")
    outputs = ["--output", older["c.tif"], "--confidence", older["p.tif"]]
    _assert_cancelled(run_and_interrupt(signal.SIGINT, "apply", scene, "--model", trained.model, *outputs))
    assert [path.read_bytes() for path in older.values()] == [b"the older map"] * 2
    assert _left(folder) == ["c.tif", "p.tif"]
