"""Runs inside QGIS (`qgis --code`) for tools/screenshots: takes the pictures of the user guide and closes QGIS."""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import Callable, Dict, Tuple

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
    """Write a picture of a widget."""
    widget.grab().toImage().save(str(IMAGES / f"{name}.png"), "PNG", 0)


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


def add_layer(file: str, name: str) -> str:
    """Load a raster of the demo and return its layer id."""
    layer = QgsRasterLayer(str(DEMO / file), name)
    QgsProject.instance().addMapLayer(layer)
    return str(layer.id())


def show_map() -> None:
    """Apply the model as a user does, with the result loaded into the project."""
    scene = add_layer("scene.tif", "Indian Pines")
    processing.runAndLoadResults(
        "sscc:applysscc", {"INPUT": scene, "MODEL": "model.sscc", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    for layer in QgsProject.instance().layerTreeRoot().findLayers():
        layer.setExpanded(layer.layerId() != scene)  # the legend of the clusters is what there is to see
    iface.mapCanvas().zoomToFullExtent()
    wait(4)
    save(iface.mainWindow(), "map")


def show_dialogs() -> None:
    """The dialogs of Train, Apply and Evaluate, filled in."""
    scene, clusters, reference = (add_layer(f"{name}.tif", name) for name in ("scene", "clusters", "reference"))
    dialogs: Dict[str, Dict[str, object]] = {
        "trainsscc": {"INPUT": [scene], "CLUSTERS": 16},
        "applysscc": {"INPUT": scene, "MODEL": "model.sscc"},
        "evaluateclusters": {"INPUT": clusters, "REFERENCE": reference},
    }
    for algorithm, given in dialogs.items():
        dialog = processing.createAlgorithmDialog(f"sscc:{algorithm}", given)
        dialog.resize(900, 620)
        dialog.show()
        wait(2)
        save(dialog, algorithm)
        dialog.close()


def main() -> None:
    """Take all pictures; QGIS ends with exit code 1 where one fails."""
    steps: Tuple[Callable[[], None], ...] = (arrange, show_map, show_dialogs)
    IMAGES.mkdir(parents=True, exist_ok=True)
    os.chdir(DEMO)  # no picture shows a path of the machine it was taken on
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
