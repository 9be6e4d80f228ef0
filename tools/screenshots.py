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


def run_and_show(name: str, algorithm: str, **given: object) -> None:
    """Run an algorithm as a user does, load its result into the project, and show only the legend of this."""
    root = project().layerTreeRoot()
    assert root is not None
    iface.setActiveLayer(root.findLayers()[0].layer())  # QGIS adds layers above the active one
    processing.runAndLoadResults(f"sscc:{algorithm}", given)
    for place, layer in enumerate(root.findLayers()):
        layer.setExpanded(place == 0)
    iface.mapCanvas().zoomToFullExtent()
    wait(4)
    save(iface.mainWindow(), name)


def show_maps() -> None:
    """The map, the map named after the reference, and its polygons."""
    scene = add_layer("scene.tif", "Indian Pines")
    run_and_show("map", "applysscc", INPUT=scene, MODEL="model.sscc", OUTPUT="TEMPORARY_OUTPUT")
    run_and_show("named", "nameclusters", INPUT="clusters.tif", REFERENCE="reference.tif", OUTPUT="named.sscc",
                 NAMED="named.tif")  # fmt: skip
    run_and_show("polygons", "polygonise", INPUT="named.tif", OUTPUT="TEMPORARY_OUTPUT")


def show_dialogs() -> None:
    """The dialogs of Train, Apply, Evaluate and Name, filled in."""
    scene, clusters, reference = (add_layer(f"{name}.tif", name) for name in ("scene", "clusters", "reference"))
    dialogs: Dict[str, Dict[str, object]] = {
        "trainsscc": {"INPUT": [scene], "CLUSTERS": 16},
        "applysscc": {"INPUT": scene, "MODEL": "model.sscc"},
        "evaluateclusters": {"INPUT": clusters, "REFERENCE": reference},
        "nameclusters": {"INPUT": clusters, "REFERENCE": reference, "OUTPUT": "named.sscc", "NAMED": "named.tif"},
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
run(arrange, show_maps, show_dialogs)
