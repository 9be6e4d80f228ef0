"""Runs inside QGIS (tools/window) for test_window.py: trains through the dialog, as a user does, and tells the result.

The environment says where to write (SSCC_WINDOW_FOLDER) and where the picture goes (SSCC_WINDOW_PICTURES).
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict

import processing
import qgis.utils
from qgis.core import Qgis, QgsProject
from sscc.tools.in_window import arrange, run, wait

FOLDER = Path(os.environ["SSCC_WINDOW_FOLDER"])
PICTURES = Path(os.environ["SSCC_WINDOW_PICTURES"])
told: Dict[str, Any] = {}


def load() -> None:
    """Note what of the plugin is there, and of Mesa's driver."""
    told["plugin"] = "sscc" in qgis.utils.active_plugins
    told["toolbox"] = arrange()
    told["driver"] = "libLLVM" in Path("/proc/self/maps").read_text()


def train() -> None:
    """Make the sample scene, fill in the dialog of Train and press Run."""
    given = {"SCENE": "indian-pines", "OUTPUT": str(FOLDER / "scene.tif")}
    scene = processing.runAndLoadResults("sscc:samplescene", given)["OUTPUT"]
    given = {"INPUT": [scene], "CLUSTERS": 16, "PRESET": "quick", "STEPS": 60, "MODEL": str(FOLDER / "model.sscc")}
    dialog = processing.createAlgorithmDialog("sscc:trainsscc", {**given, "OUTPUT": str(FOLDER / "map.tif")})
    dialog.show()
    dialog.runButton().click()
    wait(900, dialog.wasExecuted)
    told["results"] = dialog.results()
    dialog.close()


def look() -> None:
    """Note the map's legend as the layer tree shows it, and keep a picture of the window."""
    model = qgis.utils.iface.layerTreeView().layerTreeModel()
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setExpanded(": clusters" in node.name())
        told.setdefault("legends", {})[node.name()] = [str(entry.data(0)) for entry in model.layerLegendNodes(node)]
    qgis.utils.iface.mapCanvas().zoomToFullExtent()
    wait(4)
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"qgis-{Qgis.QGIS_VERSION.split('-')[0]}.png"
    qgis.utils.iface.mainWindow().grab().toImage().save(str(picture))
    told["picture"] = str(picture)


def tell() -> None:
    """Hand the findings to the test."""
    (FOLDER / "told.json").write_text(json.dumps(told))


run(load, train, look, tell)
