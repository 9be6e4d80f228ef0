"""What a console or a pipe cannot take never ends a run that has done its work; JSON is always UTF-8."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import List

import pytest
from osgeo import gdal

from .conftest import Trained, command


@pytest.fixture
def evaluation(trained: Trained, tmp_path: Path) -> List[str]:
    """An evaluation whose classes have names outside of most encodings."""
    clusters, reference = tmp_path / "clusters.tif", tmp_path / "Möhren 森.tif"
    for path in (clusters, reference):
        gdal.Translate(str(path), str(trained.reference))
    dataset = gdal.Open(str(reference))
    dataset.GetRasterBand(1).GetNoDataValue()  # else GDAL 3.6 reads the older names later, over these
    dataset.GetRasterBand(1).SetCategoryNames(["", "Möhren", "森林", "Žito"])
    dataset = None  # written now
    return command("evaluate", clusters, reference)


def run(arguments: List[str], encoding: str = "utf-8", **streams: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    return subprocess.run(arguments, env=environment, timeout=120, **streams)  # type: ignore[call-overload]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_json_is_always_utf_8(evaluation: List[str], encoding: str) -> None:
    done = run([*evaluation, "--json"], encoding)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["class_names"] == ["Möhren", "森林", "Žito"]


def test_names_outside_of_an_encoding_are_written_as_escapes(evaluation: List[str], tmp_path: Path) -> None:
    done = run([*evaluation, "--report", str(tmp_path / "森.html")], "ascii")
    assert done.returncode == 0, done.stderr
    assert b"\\u68ee.html: written" in done.stdout
    assert "森林" in (tmp_path / "森.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["", "--json"])
def test_streams_that_are_closed_or_full(trained: Trained, option: str) -> None:
    shell = " ".join(f"'{part}'" for part in command("info", trained.model)) + " " + option
    for streams in (">/dev/full 2>/dev/full", ">&- 2>&-"):
        done = run(["bash", "-c", f"{shell} {streams}"])
        assert done.returncode == 0, (streams, done.stderr)


def test_a_failure_is_told_by_its_code_where_nobody_hears(tmp_path: Path) -> None:
    arguments = " ".join(f"'{part}'" for part in command("evaluate", tmp_path / "none.tif", tmp_path / "none.tif"))
    assert run(["bash", "-c", f"{arguments} 2>&-"]).returncode == 1
