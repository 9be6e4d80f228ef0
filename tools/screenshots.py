"""Runs inside QGIS (tools/window) for tools/screenshots: takes the pictures of the user guide and closes QGIS."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, pluginDirectory
from sscc.tools.in_window import arrange, run, wait

ROOT = Path(os.path.realpath(pluginDirectory("sscc")))
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"


def save(widget: QWidget, name: str) -> None:
    """Write a picture of a widget."""
    widget.grab().toImage().save(str(IMAGES / f"{name}.png"), "PNG", 0)


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


IMAGES.mkdir(parents=True, exist_ok=True)
os.chdir(DEMO)  # no picture shows a path of the machine it was taken on
run(arrange, show_map, show_dialogs)
