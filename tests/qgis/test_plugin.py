"""Loading the plugin in a desktop QGIS and unloading it again: everything that was added is gone."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from qgis.PyQt.QtCore import QUrl
from sscc.algorithms.train import TrainSSCC
from sscc.sscc_plugin import resources

DESKTOP = """
import json, os, sys, tempfile
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp()
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from qgis.PyQt.QtWidgets import QMainWindow
class Interface:
    window, menu = QMainWindow(), []
    def mainWindow(self): return self.window
    def addPluginToMenu(self, menu, action): self.menu.append((menu, action))
    def removePluginMenu(self, menu, action): self.menu.remove((menu, action))
from sscc.sscc_plugin import dependencies
folder = dependencies.dependency_folder(QgsApplication.qgisSettingsDirPath())
folder.mkdir(parents=True)
before = list(sys.path), list(sys.meta_path)
registry, told = QgsApplication.processingRegistry(), []
for _ in range(2):
    for name in [name for name in sys.modules if name.split(".")[0] == "sscc"]:
        del sys.modules[name]  # as QGIS does when it reloads a plugin
    import sscc
    plugin = sscc.classFactory(Interface())
    plugin.initProcessing()
    plugin.initGui()
    told.append({
        "menu": [[menu, action.text(), action.icon().isNull()] for menu, action in Interface.menu],
        "algorithms": len(registry.providerById("sscc").algorithms()),
        "paths": len(sys.path) - len(before[0]),
    })
    plugin.unload()
    told.append({"menu": Interface.menu, "provider": registry.providerById("sscc"),
                 "imports": (sys.path, sys.meta_path) == before})
print("told" + json.dumps(told))
"""


@pytest.fixture(scope="module")
def told() -> list:
    """What a desktop of its own tells after loading, unloading, loading again and unloading again."""
    done = subprocess.run([sys.executable, "-c", DESKTOP], capture_output=True, text=True, timeout=60)
    lines = [line for line in done.stdout.splitlines() if line.startswith("told")]
    assert lines, done.stderr
    return json.loads(lines[0][4:])


def test_menu_and_algorithms_come(told):
    for loaded in told[::2]:
        assert loaded["algorithms"] == 14  # eleven of ours and three models
        texts = [["SSCC", text, False] for text in ("Train…", "Apply…", "Sample scene…", "Dependencies…", "User guide")]
        assert loaded["menu"] == texts and loaded["paths"] == 1


def test_nothing_stays_after_unloading(told):
    assert told[1::2] == [{"menu": [], "provider": None, "imports": True}] * 2


def test_help_opens_the_pages_that_the_zip_brought(tmp_path, monkeypatch):
    repository = resources.guide_url()
    assert repository.startswith("https://") and repository.endswith("/docs/index.md")
    page = tmp_path / "a folder" / "docs" / "algorithms" / "trainsscc.html"
    page.parent.mkdir(parents=True)
    page.write_text("help")
    monkeypatch.setattr(resources, "ROOT", tmp_path / "a folder")
    assert QUrl(TrainSSCC().helpUrl()).toLocalFile() == str(page)
