"""`torchrun -m sscc train`: several processes, one model, one answer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import CLUSTERS, SHORT, Trained

pytestmark = pytest.mark.slow


def test_two_processes_write_one_model_and_print_one_object(run, trained: Trained, tmp_path: Path) -> None:
    model = tmp_path / "m.sscc"
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "sscc"]
    options = ["--clusters", str(CLUSTERS), "--model", str(model), *SHORT, "--json"]
    done = subprocess.run(
        [*torchrun, "train", str(trained.scene), *options], capture_output=True, text=True, timeout=300
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert "2 processes" in facts["log"][0]
    assert [path.name for path in tmp_path.iterdir()] == ["m.sscc"]
    assert json.loads(run("info", model, "--json").stdout)["settings"]["clusters"] == CLUSTERS
