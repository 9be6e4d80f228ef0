"""Shared parts of the scripts that tools/window runs inside QGIS."""

from __future__ import annotations

import os
import time
import traceback
from typing import Any, Callable, List

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from qgis.utils import iface as qgis_iface

# The stubs declare its value before QGIS has started, None, and the main window as a plain widget.
iface: Any = qgis_iface


def project() -> QgsProject:
    """Return the current project."""
    current = QgsProject.instance()
    assert current is not None
    return current


def wait(seconds: float, done: Callable[[], bool] = lambda: False) -> None:
    """Process events of QGIS for some seconds, or until `done`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not done():
        QCoreApplication.processEvents()
        time.sleep(0.02)


def arrange() -> List[str]:
    """Show only layers, map and toolbox, expand SSCC in the toolbox, and return its entries."""
    window = iface.mainWindow()
    window.resize(1360, 860)
    shown: List[str] = []
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in {"Layers", "ProcessingToolbox"})
        if dock.objectName() == "ProcessingToolbox":
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            tree = dock.findChild(QTreeView)
            wait(1)
            model = tree.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                if index.data() == "SSCC":
                    tree.expandRecursively(index)
                    tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
                    groups = [model.index(group, 0, index) for group in range(model.rowCount(index))]
                    shown += [model.index(i, 0, group).data() for group in groups for i in range(model.rowCount(group))]
    wait(1)
    return shown


def run(*steps: Callable[[], object]) -> None:
    """Run the steps once QGIS has started, then exit QGIS, with exit code 1 if a step fails."""

    def main() -> None:
        code = 0
        try:
            for step in steps:
                step()
        except Exception:
            traceback.print_exc()
            code = 1
        project().setDirty(False)
        QCoreApplication.processEvents()
        os._exit(code)  # closing the window would ask about the project, and unloading plugins may hang without a user

    QTimer.singleShot(3000, main)
