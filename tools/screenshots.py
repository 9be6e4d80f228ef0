"""Runs inside QGIS (`qgis --code`): takes the pictures of the user guide and closes QGIS. Called by tools/screenshots."""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import Callable, Dict

import processing
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView, QWidget
from qgis.utils import iface, pluginDirectory

ROOT = Path(os.path.realpath(pluginDirectory("sscc")))
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"


def wait(seconds: float) -> None:
    """Let QGIS draw."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.02)


def save(widget: QWidget, name: str) -> None:
    """Write a picture of a widget, small enough for the repository."""
    picture = widget.grab().toImage()
    picture.convertToFormat(picture.Format.Format_Indexed8).save(str(IMAGES / f"{name}.png"), "PNG", 0)


def arrange() -> None:
    """Only what matters here: layers, map and the toolbox open at SSCC."""
    window = iface.mainWindow()
    window.resize(1360, 860)
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
    wait(1)


def show_map() -> None:
    """Apply the model as a user does, with the result loaded into the project."""
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(DEMO / "scene.tif"), "Indian Pines"))
    given = {"INPUT": str(DEMO / "scene.tif"), "MODEL": str(DEMO / "model.sscc"), "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults("sscc:applysscc", given)
    iface.mapCanvas().zoomToFullExtent()
    wait(4)
    save(iface.mainWindow(), "map")


def show_dialog(algorithm: str, **given: object) -> None:
    """A dialog filled in."""
    dialog = processing.createAlgorithmDialog(f"sscc:{algorithm}", given)
    dialog.resize(900, 620)
    dialog.show()
    wait(2)
    save(dialog, algorithm)
    dialog.close()


def show_dialogs() -> None:
    """The dialogs of Train, Apply and Evaluate."""
    scene, model = str(DEMO / "scene.tif"), str(DEMO / "model.sscc")
    dialogs: Dict[str, Dict[str, object]] = {
        "trainsscc": {"INPUT": [scene], "CLUSTERS": 16},
        "applysscc": {"INPUT": scene, "MODEL": model},
        "evaluateclusters": {"INPUT": str(DEMO / "clusters.tif"), "REFERENCE": str(DEMO / "reference.tif")},
    }
    for algorithm, given in dialogs.items():
        show_dialog(algorithm, **given)


def main() -> None:
    """Take all pictures; QGIS ends with exit code 1 where one fails."""
    steps: tuple[Callable[[], None], ...] = (arrange, show_map, show_dialogs)
    IMAGES.mkdir(parents=True, exist_ok=True)
    code = 0
    try:
        for step in steps:
            step()
    except Exception:
        traceback.print_exc()
        code = 1
    QgsProject.instance().setDirty(False)
    QgsApplication.instance().processEvents()
    os._exit(code)  # closing the window would ask about the project, and unloading plugins may hang without a user


QTimer.singleShot(3000, main)
