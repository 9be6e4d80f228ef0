"""The command line as a user runs it: a process of its own, and a small scene with a model trained on it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, List, NamedTuple

import pytest

ROWS, COLS, BANDS, CLUSTERS = 60, 50, 16, 3
SHORT = ("--preset", "quick", "--steps", "4", "--batch-size", "1024")
"""Options of a training that is over at once."""


class Outcome(NamedTuple):
    """What a finished command left: exit code and what it printed."""

    code: int
    stdout: str
    stderr: str


class Trained(NamedTuple):
    """A scene, its reference and a model trained on it."""

    scene: Path
    reference: Path
    model: Path


def command(*arguments: object) -> List[str]:
    """The command line of `sscc` with these arguments."""
    return [sys.executable, "-m", "sscc", *map(str, arguments)]


def sscc(*arguments: object) -> Outcome:
    """Run `sscc` to its end."""
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=300)
    return Outcome(done.returncode, done.stdout, done.stderr)


def interrupt(number: signal.Signals, *arguments: object) -> Outcome:
    """Run `sscc`, send it a signal once it says that it is at work, and wait for its end."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:  # fmt: skip
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(1.5)
        process.send_signal(number)
        stdout, stderr = process.communicate(timeout=60)
    return Outcome(process.returncode, first + stdout, stderr)


@pytest.fixture(scope="session")
def run() -> Callable[..., Outcome]:
    """`run("info", path)` runs `sscc info path`."""
    return sscc


@pytest.fixture(scope="session")
def run_and_interrupt() -> Callable[..., Outcome]:
    """`run_and_interrupt(signal.SIGINT, "train", ...)` stops it while it works."""
    return interrupt


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """A synthetic scene and a model of a few steps; tests read them and write elsewhere."""
    folder = tmp_path_factory.mktemp("trained")
    files = Trained(folder / "scene.tif", folder / "reference.tif", folder / "model.sscc")
    made = sscc(
        "sample", files.scene, "--scene", "synthetic", "--rows", ROWS, "--cols", COLS, "--bands", BANDS,
        "--clusters", CLUSTERS, "--reference", files.reference,
    )  # fmt: skip
    assert made.code == 0, made.stderr
    done = sscc("train", files.scene, "--clusters", CLUSTERS, "--model", files.model, *SHORT)
    assert done.code == 0, done.stderr
    return files
