"""`make test-on`: what is missing is said in one line, before anything is made."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Dict

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _told(release: str, **environment: str) -> str:
    """What the tool says as it stops."""
    command = [str(ROOT / "tools" / "test_on"), release]
    given: Dict[str, str] = {**os.environ, **environment}
    done = subprocess.run(command, capture_output=True, text=True, env=given)
    assert done.returncode == 1 and done.stdout == ""
    return done.stderr


@pytest.mark.parametrize("release", ["", "../trixie", "Trixie 13"])
def test_a_release_is_needed(release: str) -> None:
    assert _told(release) == "test-on: which Debian release? For example: make test-on RELEASE=trixie\n"


def test_debootstrap_or_root_is_needed(tmp_path: Path) -> None:
    for tool in ("bash", "dirname"):
        (tmp_path / tool).symlink_to(f"/usr/bin/{tool}")
    told = _told("trixie", PATH=str(tmp_path))
    wanted = "install debootstrap" if os.geteuid() == 0 else "sudo make test-on RELEASE=trixie"
    assert wanted in told and told.count("\n") == 1
