"""`torchrun -m sscc train` and `apply`: several processes, one model, one answer."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from sscc.core.twin.model import Model

from .conftest import CLUSTERS, SHORT, Trained, command

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
    one, two = (Model.load(str(path)).tensors for path in (trained.model, model))
    for name, values in one.items():  # 4 steps with batches of one block: one of the processes has none
        np.testing.assert_allclose(two[name], values, rtol=1e-3, atol=1e-3 * np.abs(values).max(), err_msg=name)


def test_a_lost_process_is_one_line(trained: Trained, tmp_path: Path) -> None:
    options = ["--clusters", str(CLUSTERS), "--model", str(tmp_path / "m.sscc"), "--preset", "quick", "--steps", "9999"]
    with subprocess.Popen(
        [*TORCHRUN, "train", str(trained.scene), *options], stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:  # fmt: skip
        assert process.stderr is not None
        for line in process.stderr:
            if "Step" in line:
                break
        for entry in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has ended
                ours = os.fsencode(tmp_path / "m.sscc") in (entry / "cmdline").read_bytes()
                if ours and b"RANK=1" in (entry / "environ").read_bytes().split(b"\0"):
                    os.kill(int(entry.name), signal.SIGKILL)
        said = process.stderr.read()
        assert process.wait(60) != 0
    (line,) = (line for line in said.splitlines() if line.startswith("sscc:"))
    assert line.startswith("sscc: training stopped: rank 1 of 2")
    assert list(tmp_path.iterdir()) == []


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


def test_a_bad_input_is_one_line(trained: Trained, tmp_path: Path) -> None:
    given = ["apply", str(tmp_path / "gone.tif"), "--model", str(trained.model), "--output", str(tmp_path / "map.tif")]
    done = subprocess.run([*TORCHRUN, *given], capture_output=True, text=True, timeout=300)
    assert done.returncode != 0
    (line,) = (line for line in done.stderr.splitlines() if line.startswith("sscc:"))
    assert "gone.tif: no such file" in line
    second = {**os.environ, "WORLD_SIZE": "2", "RANK": "1"}  # options that are wrong are told by the first process
    wrong = subprocess.run(command("apply"), capture_output=True, text=True, env=second)
    assert (wrong.returncode, wrong.stderr) == (2, "")
