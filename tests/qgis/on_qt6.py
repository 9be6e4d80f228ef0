"""Runs in a Python of its own for test_qt6.py: the plugin on the real PyQt6, which has no unscoped enum.

QGIS itself is a stand-in that takes every call: whether QGIS 4 has it is for mypy to say.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Dict

from PyQt6 import QtCore, QtGui, QtWidgets

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(sys.argv[1])


class Yes(type):
    """Classes that have every attribute."""

    def __getattr__(cls, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()


class Anything(metaclass=Yes):
    """Takes every call and has every attribute, each of them the same."""

    def __init__(self, *args: object, **more: object) -> None: ...

    def __call__(self, *args: object, **more: object) -> Anything:
        return self

    def __getattr__(self, name: str) -> Anything:
        return Anything()

    def __or__(self, other: object) -> Anything:
        return self

    def __iter__(self) -> Any:
        return iter(())


class StandIn(ModuleType):
    """A module of QGIS: every name in it is a class."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        setattr(self, name, Yes(name, (Anything,), {}))
        return getattr(self, name)


def install_stand_ins() -> None:
    """Put QGIS's modules in place, `qgis.PyQt` as QGIS 4 has it."""
    for name in ("qgis", "qgis.core", "qgis.gui", "qgis.utils", "processing"):
        sys.modules[name] = StandIn(name)
    core = sys.modules["qgis.core"]
    core.QgsProcessingException = type("QgsProcessingException", (Exception,), {})
    core.QgsApplication.instance = lambda: SimpleNamespace(translation=lambda: "en")
    core.QgsApplication.qgisSettingsDirPath = lambda: str(FOLDER)
    sys.modules["qgis.PyQt"] = ModuleType("qgis.PyQt")
    for module in (QtCore, QtGui, QtWidgets):
        name = f"qgis.PyQt.{module.__name__.split('.')[-1]}"
        sys.modules[name] = ModuleType(name)
        vars(sys.modules[name]).update({n: v for n, v in vars(module).items() if not n.startswith("__")})
    sys.modules["qgis.PyQt.QtWidgets"].QAction = QtGui.QAction


def use_algorithms() -> int:
    """Import every module; every algorithm says who it is and what it takes."""
    for room in ("algorithms", "sscc_plugin"):
        for path in (ROOT / room).glob("*.py"):
            importlib.import_module(f"sscc.{room}.{path.stem}")
    base = importlib.import_module("sscc.algorithms.base").SSCCAlgorithm
    for kind in base.__subclasses__():
        algorithm = kind().createInstance()
        algorithm.initAlgorithm({})
        assert not algorithm.icon().isNull() and algorithm.displayName() and algorithm.shortHelpString()
    return len(base.__subclasses__())


def use_menu() -> int:
    """Load the plugin into a window, open its dialog from the menu, unload it."""
    window, actions = QtWidgets.QMainWindow(), []
    interface = SimpleNamespace(
        mainWindow=lambda: window, addPluginToMenu=lambda menu, action: actions.append(action),
        removePluginMenu=lambda menu, action: actions.remove(action),
    )  # fmt: skip
    plugin = importlib.import_module("sscc").classFactory(interface)
    plugin.initProcessing()
    plugin.initGui()
    shown = len(actions)

    def close() -> None:
        dialog = QtWidgets.QApplication.activeModalWidget()
        if dialog is None:  # not up yet
            QtCore.QTimer.singleShot(100, close)
        else:
            dialog.reject()

    QtCore.QTimer.singleShot(100, close)
    next(action for action in actions if action.text() == "Dependencies…").trigger()  # until it is closed
    plugin.unload()
    assert not actions
    return shown


def use_dialog() -> Dict[str, object]:
    """Show the dialog, press its buttons."""
    module = importlib.import_module("sscc.sscc_plugin.dependencies_dialog")
    question = QtWidgets.QMessageBox.question
    QtWidgets.QMessageBox.question = lambda *args: QtWidgets.QMessageBox.StandardButton.Yes
    folder = FOLDER / "packages"
    dialog = module.DependenciesDialog(folder=folder)
    dialog.show()
    for choice in range(dialog.wheels.count()):
        dialog.wheels.setCurrentIndex(choice)
    dialog.test_button.click()
    end = time.monotonic() + 120
    while dialog.cancel_button.isEnabled() and time.monotonic() < end:
        QtWidgets.QApplication.processEvents()
        time.sleep(0.01)
    log = dialog.log.toPlainText()
    dialog.install = lambda: dialog._run([[sys.executable, "-c", "import time; time.sleep(60)"]], dialog.refresh)
    dialog.install()
    QtWidgets.QApplication.processEvents()
    dialog.cancel_button.click()
    while dialog.cancel_button.isEnabled() and time.monotonic() < end:
        QtWidgets.QApplication.processEvents()
    folder.mkdir(parents=True)
    dialog.refresh()
    dialog.remove_button.click()
    told = {"log": log, "cancelled": dialog.log.toPlainText(), "size": dialog.grab().width(), "left": folder.exists()}
    dialog.close()
    QtWidgets.QMessageBox.question = question
    return told


application = QtWidgets.QApplication([])
install_stand_ins()
sys.path.insert(0, str(ROOT / "build" / "plugins"))
told = {"qt": QtCore.qVersion(), "algorithms": use_algorithms(), "menu": use_menu(), "dialog": use_dialog()}
(FOLDER / "told.json").write_text(json.dumps(told))
