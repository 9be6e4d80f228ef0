"""A QGIS without torch: everything loads, the algorithms are listed, and each says how to install what is missing."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

START = """
import json, sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise {error}
sys.meta_path.insert(0, Blocker())
sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.core import QgsApplication, QgsProcessingException
application = QgsApplication([], False); application.initQgis()
sys.path.insert(0, QgsApplication.pkgDataPath() + "/python/plugins")
import processing
from processing.core.Processing import Processing
Processing.initialize()
import sscc
plugin = sscc.classFactory(None); plugin.initProcessing()
scene = sys.argv[1] + "/scene.tif"
told = {{"listed": sorted(a.name() for a in plugin.provider.algorithms())}}
told["canExecute"] = {{a.name(): a.canExecute() for a in plugin.provider.algorithms()}}
processing.run("sscc:samplescene", {{"ROWS": 20, "COLS": 20, "BANDS": 6, "CLUSTERS": 2, "OUTPUT": scene}})
try:
    processing.run("sscc:trainsscc", {{"INPUT": [scene], "CLUSTERS": 2, "MODEL": sys.argv[1] + "/m.sscc"}})
except QgsProcessingException as error:
    told["error"] = str(error)
from sscc.sscc_plugin.dependencies_dialog import DependenciesDialog
print("told" + json.dumps(told))
plugin.unload()
"""
MISSING = 'ModuleNotFoundError(f"No module named {name!r}", name=name)'
BROKEN_DLL = 'OSError("[WinError 126] The specified module could not be found")'


@pytest.fixture(params=[MISSING, BROKEN_DLL], ids=["missing", "broken DLL"], scope="module")
def without_torch(request, tmp_path_factory):
    """What a QGIS tells in which torch cannot be imported."""
    code = "BLOCKED = {'torch'}\n" + START.format(error=request.param)
    folder = str(tmp_path_factory.mktemp("without"))
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, timeout=120)
    told = [line for line in done.stdout.splitlines() if line.startswith("told")]
    assert told, done.stderr
    return request.param, json.loads(told[0][4:])


def test_algorithms_are_still_listed(without_torch):
    _, told = without_torch
    assert {"trainsscc", "applysscc", "evaluateclusters", "samplescene"} <= set(told["listed"])


def test_toolbox_says_how_to_install(without_torch):
    _, told = without_torch
    for name in ("trainsscc", "applysscc"):
        ready, why = told["canExecute"][name]
        assert not ready and "torch" in why and "Plugins > SSCC > Dependencies" in why and "pip install" in why
    assert told["canExecute"]["samplescene"] == [True, ""]
    assert told["canExecute"]["evaluateclusters"] == [True, ""]


def test_running_says_the_same(without_torch):
    kind, told = without_torch
    assert "torch" in told["error"] and "Plugins > SSCC > Dependencies" in told["error"]
    assert "Traceback" not in told["error"] and "\n" not in told["error"]
    assert kind is MISSING or "WinError 126" in told["error"]
