"""A QGIS without torch: everything loads, the algorithms are listed, and each says how to install what is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

MISSING = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "torch":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Blocker())
"""
BROKEN_DLL = """
import sys
sys.path.insert(0, sys.argv[1])
"""
TELL = """
import json
from qgis.core import QgsApplication, QgsProcessingException
application = QgsApplication([], False)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import processing
from processing.core.Processing import Processing
Processing.initialize()
import sscc
plugin = sscc.classFactory(None)
plugin.initProcessing()
scene = sys.argv[1] + "/scene.tif"
told = {"canExecute": {a.name(): a.canExecute() for a in plugin.provider.algorithms()}}
processing.run("sscc:samplescene", {"ROWS": 20, "COLS": 20, "BANDS": 6, "CLUSTERS": 2, "OUTPUT": scene})
try:
    processing.run("sscc:trainsscc", {"INPUT": [scene], "CLUSTERS": 2, "MODEL": sys.argv[1] + "/m.sscc"})
except QgsProcessingException as error:
    told["error"] = str(error)
reference = sys.argv[1] + "/reference.tif"
processing.run("sscc:samplescene", {"ROWS": 20, "COLS": 20, "BANDS": 6, "CLUSTERS": 2, "OUTPUT": scene,
                                    "REFERENCE": reference})
copy = sys.argv[1] + "/copy.tif"
from osgeo import gdal
gdal.Translate(copy, reference)
told["oa"] = processing.run("sscc:evaluateclusters", {"INPUT": copy, "REFERENCE": reference})["OA"]
print("told" + json.dumps(told))
plugin.unload()
"""


def _qgis_that_lacks_torch(lack: str, folder: Path) -> dict:
    """What a QGIS of its own tells after `lack` has been done to it."""
    (folder / "torch").mkdir()
    reason = "[WinError 126] The specified module could not be found"
    (folder / "torch" / "__init__.py").write_text(f"raise OSError({reason!r})\n")
    command = [sys.executable, "-c", lack + TELL, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=dict(os.environ))
    told = [line for line in done.stdout.splitlines() if line.startswith("told")]
    assert told, done.stderr
    return json.loads(told[0][4:])


@pytest.fixture(scope="module")
def missing(tmp_path_factory) -> dict:
    return _qgis_that_lacks_torch(MISSING, tmp_path_factory.mktemp("missing"))


@pytest.fixture(scope="module")
def broken(tmp_path_factory) -> dict:
    return _qgis_that_lacks_torch(BROKEN_DLL, tmp_path_factory.mktemp("broken"))


def test_algorithms_and_models_are_still_listed(missing, broken):
    for told in (missing, broken):
        assert {"trainsscc", "applysscc", "evaluateclusters", "samplescene", "Train and map"} <= set(told["canExecute"])


def test_toolbox_says_how_to_install(missing):
    for name in ("trainsscc", "applysscc"):
        ready, why = missing["canExecute"][name]
        assert not ready and "torch" in why and "Plugins > SSCC > Dependencies" in why and "pip install" in why


def test_what_needs_no_torch_is_ready(missing):
    assert missing["canExecute"]["samplescene"] == [True, ""]
    assert missing["canExecute"]["evaluateclusters"] == [True, ""]
    assert missing["oa"] == 1.0 and missing["canExecute"]["comparemaps"][0]


def test_running_says_the_same(missing, broken):
    for told in (missing, broken):
        assert "torch" in told["error"] and "Plugins > SSCC > Dependencies" in told["error"]
        assert "Traceback" not in told["error"] and "\n" not in told["error"]


def test_broken_torch_is_told_with_its_reason(broken):
    assert "does not load: [WinError 126]" in broken["error"]
