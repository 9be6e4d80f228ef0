"""`torchrun -m sscc train` and `apply`: several processes, one model, one answer."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import CLUSTERS, SHORT, Trained

pytestmark = pytest.mark.slow
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "sscc"]


def test_two_processes_write_one_model_and_print_one_object(run, trained: Trained, tmp_path: Path) -> None:
    model = tmp_path / "m.sscc"
    options = ["--clusters", str(CLUSTERS), "--model", str(model), *SHORT, "--json"]
    done = subprocess.run(
        [*TORCHRUN, "train", str(trained.scene), *options], capture_output=True, text=True, timeout=300
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert "2 processes" in facts["log"][0]
    assert [path.name for path in tmp_path.iterdir()] == ["m.sscc"]
    assert json.loads(run("info", model, "--json").stdout)["settings"]["clusters"] == CLUSTERS


def test_two_processes_share_the_scenes_of_an_archive(trained: Trained, tmp_path: Path) -> None:
    second = shutil.copy(trained.scene, tmp_path / "second.tif")
    given = ["apply", str(tmp_path / "gone.tif"), str(trained.scene), str(second), "--model", str(trained.model)]
    done = subprocess.run(
        [*TORCHRUN, *given, "--output-dir", str(tmp_path / "maps"), "--json"],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.stderr.count("sscc: ") == 1 and "gone.tif: no such file" in done.stderr
    facts = json.loads(done.stdout)
    assert [row["status"] for row in facts["results"]] == ["failed", "done", "done"] and facts["failed"] == 1
    assert len(list((tmp_path / "maps").glob("manifest.*-of-2.jsonl"))) == 2
