"""The same sources run on QGIS 4 (Qt 6): no QGIS 4 is needed to see a call that it no longer has."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterator, List, Set

import pytest

from .qgis4 import PYQT6, write_stubs

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted([ROOT / "__init__.py", *(ROOT / "sscc_plugin").glob("*.py"), *(ROOT / "algorithms").glob("*.py")])
# Attributes that start with a capital letter and are classes, not values of an enum.
CLASSES = {"LayerDetails", "Class", "ColorRampItem", "ProcessError", "ExitStatus"}

PREAMBLE = """
from qgis.core import QgsApplication, QgsProcessingParameterNumber, QgsRasterLayer
from qgis.PyQt import QtCore, QtWidgets
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QHeaderView, QLabel, QTableWidget
alias, table, label, combo = QTableWidget, QTableWidget(), QLabel(), QComboBox()
dialog, layer = QDialog(), QgsRasterLayer()
"""
MISTAKES = {
    "an unscoped enum": "Qt.AlignLeft",
    "an unscoped enum through an instance": "table.NoEditTriggers",
    "an unscoped enum through an alias": "alias.NoEditTriggers",
    "an unscoped enum through a module": "QtWidgets.QTableWidget.NoEditTriggers",
    "exec_": "dialog.exec_()",
    "QRegExp": "QtCore.QRegExp('a')",
    "QDesktopWidget": "from qgis.PyQt.QtWidgets import QDesktopWidget",
    "the width of a text": "label.fontMetrics().width('a')",
    "an overload of a signal": "combo.currentIndexChanged[str].connect(print)",
    "an enum as a number": "table.setColumnWidth(0, QHeaderView.ResizeMode.Stretch)",
    "a number with a fraction for a whole one": "dialog.resize(820.0, 600)",
    "a method that QGIS does not have": "QgsRasterLayer.setRendering(layer)",
    "a class that QGIS does not have": "from qgis.core import QgsRasterBand",
    "a misspelt enum of Qt": "QHeaderView.ResizeMode.ResizeToContent",
    "a misspelt enum of QGIS": "QgsProcessingParameterNumber.Type.Whole",
}


def _id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def errors(tmp_path_factory) -> Dict[str, Set[int]]:
    """The lines with errors, by file: our own sources and one with every mistake, checked against QGIS 4 and PyQt6."""
    stubs = ROOT / "build" / "qgis4"
    write_stubs(stubs)
    probe = tmp_path_factory.mktemp("qgis4") / "mistakes.py"
    probe.write_text(PREAMBLE.strip().replace("\n", "; ") + "\n" + "\n".join(MISTAKES.values()) + "\n")
    command = [sys.executable, "-m", "mypy", "--config-file", str(Path(__file__).with_name("qgis4.ini"))]
    command += ["-m", "sscc", "-p", "sscc.algorithms", "-p", "sscc.sscc_plugin", "-m", "mistakes"]
    path = os.pathsep.join(map(str, (stubs, ROOT / "build" / "plugins", probe.parent)))
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "MYPYPATH": path})
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Dict[str, Set[int]] = {}
    for file, line in re.findall(r"^(.+?):(\d+): error", done.stdout, re.M):
        found.setdefault(os.path.basename(file) if "mistakes" in file else file, set()).add(int(line))
    return found


@pytest.mark.slow
def test_every_call_is_there_on_qgis_4(errors):
    assert {file: lines for file, lines in errors.items() if file != "mistakes.py"} == {}


@pytest.mark.slow
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_would_be_found(errors, mistake):
    assert list(MISTAKES).index(mistake) + 2 in errors["mistakes.py"]
    assert 1 not in errors["mistakes.py"], "the lines before the mistakes are right"


def test_modules_menu_and_dialog_work_on_pyqt6(tmp_path):
    command = [sys.executable, str(Path(__file__).with_name("on_qt6.py")), str(tmp_path)]
    path = os.pathsep.join([str(PYQT6), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path})
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "told.json").read_text())
    assert told["qt"].startswith("6.") and told["algorithms"] >= 6 and told["menu"] >= 3
    dialog = told["dialog"]
    assert '"torch"' in dialog["log"] and "nothing was changed" in dialog["cancelled"]
    assert dialog["size"] >= 800 and not dialog["left"]


def _chain(node: ast.AST) -> List[str]:
    """`QProcess.ExitStatus.NormalExit` as three words; empty for anything that is not a chain of names."""
    words: List[str] = []
    while isinstance(node, ast.Attribute):
        words.insert(0, node.attr)
        node = node.value
    return [node.id, *words] if isinstance(node, ast.Name) else []


def _unscoped(text: str) -> Iterator[str]:
    """Enum values that are taken from the class itself, `QgsX.Value`: some classes of QGIS 4 have them, others not."""
    tree = ast.parse(text)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        words = _chain(node) if isinstance(node, ast.Attribute) and id(node) not in inner else []
        if len(words) == 2 and words[0].startswith("Q") and words[1][0].isupper():
            if words[1] not in CLASSES:
                yield ".".join(words)


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_enums_are_scoped(path):
    assert list(_unscoped(path.read_text(encoding="utf-8"))) == []


def test_the_check_finds_unscoped_enums():
    text = "a = QgsX.FlagAdvanced | QgsX.Flag.FlagAdvanced\nb = Qt.AlignLeft\nc = QgsX.make()\nd = QgsX.Enum.A.value"
    assert sorted(_unscoped(text)) == ["QgsX.FlagAdvanced", "Qt.AlignLeft"]


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_every_scoped_enum_is_there_in_this_qgis_too(path, qgis_app):
    """A scope that is misspelt would show on the user's machine only."""
    import qgis.core
    import qgis.gui
    from qgis.PyQt import QtCore, QtGui, QtWidgets

    rooms = (qgis.core, qgis.gui, QtCore, QtGui, QtWidgets)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        words = _chain(node) if isinstance(node, ast.Attribute) else []
        if len(words) == 3 and words[0].startswith("Q") and words[1][0].isupper() and words[2][0].isupper():
            found = next(getattr(room, words[0]) for room in rooms if hasattr(room, words[0]))
            assert hasattr(getattr(found, words[1]), words[2]), ".".join(words)
