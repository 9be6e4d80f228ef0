"""The same sources run on QGIS 4 (Qt 6): scoped enums, `exec` and `qgis.PyQt` only. No QGIS 4 is needed to see it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Iterator, List

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted([ROOT / "__init__.py", *(ROOT / "sscc_plugin").glob("*.py"), *(ROOT / "algorithms").glob("*.py")])
# Attributes that start with a capital letter and are classes, not values of an enum.
CLASSES = {"Class", "ColorRampItem", "ProcessError", "ExitStatus"}


def _id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _chain(node: ast.AST) -> List[str]:
    """`QProcess.ExitStatus.NormalExit` as three words; empty for anything that is not a chain of names."""
    words: List[str] = []
    while isinstance(node, ast.Attribute):
        words.insert(0, node.attr)
        node = node.value
    return [node.id, *words] if isinstance(node, ast.Name) else []


def _unscoped(text: str) -> Iterator[str]:
    """Enum values that are taken from the class itself, `QgsX.Value`, where Qt 6 knows `QgsX.Enum.Value` only."""
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
def test_nothing_that_left_with_qt5(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"exec_", "print_", "setAllColumnsShowFocus_", "desktop"}
        if isinstance(node, ast.ImportFrom) and node.module:
            assert not node.module.startswith(("PyQt5", "PyQt6", "sip", "qgis.PyQt.QtWebKit", "qgis.PyQt.sip"))
            if node.module == "qgis.PyQt.QtWidgets":  # these live in QtGui there; qgis.PyQt knows QAction in both
                assert not {alias.name for alias in node.names} & {"QShortcut", "QUndoCommand"}
        if isinstance(node, ast.Import):
            assert not {alias.name.split(".")[0] for alias in node.names} & {"PyQt5", "PyQt6", "sip"}


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
