"""QGIS's window, with the graphics driver's libraries in its process: train as a user does, and look at the map."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp("window")
    places = {"SSCC_WINDOW_FOLDER": str(folder), "SSCC_WINDOW_PICTURES": str(ROOT / "build" / "windows")}
    command = [str(ROOT / "tools" / "window"), str(Path(__file__).with_name("window.py"))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1200, env={**os.environ, **places})
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-6000:]
    return dict(json.loads((folder / "told.json").read_text()))


@pytest.mark.slow
def test_plugin_and_toolbox_are_there(told):
    assert told["plugin"] and {"Train SSCC", "Apply SSCC", "Train and map"} <= set(told["toolbox"])


@pytest.mark.slow
def test_training_ends_beside_the_graphics_drivers_libraries(told):
    """PyTorch's triton once bound to the LLVM of Mesa's driver: QGIS crashed, and only in a window."""
    assert told["driver"], "this window has no libLLVM of Mesa loaded: the test would not see the crash"
    assert told["results"]["CLUSTERS_FOUND"] > 10 and told["results"]["LOSS"] > 0


@pytest.mark.slow
def test_map_has_its_legend_and_its_picture(told):
    band, *clusters = told["legends"]["scene: clusters by model"]
    assert band.startswith("Band 1") and len(clusters) == told["results"]["CLUSTERS_FOUND"]
    assert set(clusters) <= {f"Cluster {number}" for number in range(1, 17)}
    assert Path(told["picture"]).stat().st_size > 50_000
