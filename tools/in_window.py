"""What the scripts that tools/window runs inside QGIS share."""

from __future__ import annotations

import os
import time
import traceback
from typing import Callable, List

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from qgis.utils import iface


def wait(seconds: float, done: Callable[[], bool] = lambda: False) -> None:
    """Let QGIS work and draw for so long, or until something is done."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not done():
        QCoreApplication.processEvents()
        time.sleep(0.02)


def arrange() -> List[str]:
    """Leave only layers, map and the toolbox, open at SSCC; return what the toolbox shows there."""
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


def run(*steps: Callable[[], None]) -> None:
    """Run the steps once QGIS is up, and end QGIS: with exit code 1 where one fails."""

    def main() -> None:
        code = 0
        try:
            for step in steps:
                step()
        except Exception:
            traceback.print_exc()
            code = 1
        QgsProject.instance().setDirty(False)
        QCoreApplication.processEvents()
        os._exit(code)  # closing the window would ask about the project, and unloading plugins may hang without a user

    QTimer.singleShot(3000, main)
