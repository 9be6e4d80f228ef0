"""Runs inside QGIS (tools/window) for tools/screenshots: takes the screenshots of the user guide and exits QGIS."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict

import processing
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import pluginDirectory
from sscc.tools.in_window import arrange, iface, project, run, wait

ROOT = Path(os.path.realpath(pluginDirectory("sscc")))
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"


def save(widget: QWidget, name: str) -> None:
    """Save an image of a widget."""
    widget.grab().toImage().save(str(IMAGES / f"{name}.png"), "PNG", 0)


def add_layer(file: str, name: str) -> str:
    """Load a raster of the demo and return its layer id."""
    layer = QgsRasterLayer(str(DEMO / file), name)
    project().addMapLayer(layer)
    return str(layer.id())


def show_map() -> None:
    """Apply the model as a user does, and load the result into the project."""
    scene = add_layer("scene.tif", "Indian Pines")
    processing.runAndLoadResults(
        "sscc:applysscc", {"INPUT": scene, "MODEL": "model.sscc", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    root = project().layerTreeRoot()
    assert root is not None
    for layer in root.findLayers():
        layer.setExpanded(layer.layerId() != scene)  # show only the legend of the clusters
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
os.chdir(DEMO)  # pictures must not show paths of this machine
run(arrange, show_map, show_dialogs)
