"""`make demo`: train, map and evaluate Indian Pines with QGIS's own `qgis_process`, as a user's script would.

Leaves scene, model, maps, reports and a figure in build/demo, and prints accuracy and times.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, Union

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Patch
from osgeo import gdal

FOLDER = Path(__file__).resolve().parents[1] / "build" / "demo"
CLUSTERS = 16
Value = Union[str, float]

# Debian's wrapper passes an option that qgis_process rejects; the program itself is beside it.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


def qgis(algorithm: str, **parameters: object) -> Dict[str, Value]:
    """Run a Processing algorithm in a new process of QGIS and return its outputs."""
    given = [f"{name}={value}" for name, value in parameters.items()]
    done = subprocess.run([QGIS_PROCESS, "run", "--json", algorithm, "--", *given], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"demo: {algorithm} failed\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    results: Dict[str, Value] = json.loads(done.stdout)["results"]
    return results


def draw(picture: Path, scene: Path, clusters: Path, reference: Path) -> None:
    """Draw a figure of three panels: the scene in false colours, the clusters, the reference."""
    figure, axes = plt.subplots(1, 3, figsize=(15, 5.4))
    source = gdal.Open(str(scene))
    infrared = np.stack([source.GetRasterBand(band).ReadAsArray() for band in (43, 28, 16)], axis=-1).astype(float)
    low, high = np.percentile(infrared, (2, 98), axis=(0, 1))
    axes[0].imshow(np.clip((infrared - low) / (high - low), 0, 1))
    axes[0].set_title("Indian Pines (near infrared, red, green)")
    for axis, path, title in ((axes[1], clusters, "Clusters found by SSCC"), (axes[2], reference, "Reference")):
        dataset = gdal.Open(str(path))
        band = dataset.GetRasterBand(1)
        values, table, names = band.ReadAsArray(), band.GetColorTable(), band.GetCategoryNames()
        colors = np.array([table.GetColorEntry(index)[:3] for index in range(table.GetCount())]) / 255
        colors[0] = 0.93  # unlabelled
        axis.imshow(colors[values], interpolation="nearest")
        axis.set_title(title)
        found = [Patch(color=colors[index], label=names[index]) for index in np.unique(values[values > 0])]
        style = {"fontsize": 8, "frameon": False, "columnspacing": 0.8, "handlelength": 1.0}
        axis.legend(handles=found, ncol=3, loc="upper center", bbox_to_anchor=(0.5, 0.0), **style)
    for axis in axes:
        axis.set_axis_off()
    figure.subplots_adjust(wspace=0.06)
    figure.savefig(picture, dpi=90, bbox_inches="tight")


def main() -> None:
    """Run the demo."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = {
        name: FOLDER / name
        for name in (
            "scene.tif", "reference.tif", "model.sscc", "clusters.tif", "confidence.tif", "report.html",
            "evaluation.html", "clusters.png",
        )
    }  # fmt: skip
    started = time.monotonic()
    enabled = subprocess.run([QGIS_PROCESS, "plugins", "enable", "sscc"], capture_output=True, text=True)
    if enabled.returncode and "already enabled" not in enabled.stdout + enabled.stderr:
        sys.exit(f"demo: QGIS cannot load the plugin\n{enabled.stdout}{enabled.stderr}")
    print("Creating the sample scene Indian Pines ...", flush=True)
    qgis("sscc:samplescene", SCENE="indian-pines", OUTPUT=files["scene.tif"], REFERENCE=files["reference.tif"])
    print(f"Training SSCC, {CLUSTERS} clusters, on all pixels, without labels ...", flush=True)
    trained = qgis(
        "sscc:trainsscc", INPUT=files["scene.tif"], CLUSTERS=CLUSTERS, MODEL=files["model.sscc"],
        REPORT=files["report.html"],
    )  # fmt: skip
    print("Applying the model ...", flush=True)
    applied = qgis(
        "sscc:applysscc", INPUT=files["scene.tif"], MODEL=files["model.sscc"], OUTPUT=files["clusters.tif"],
        CONFIDENCE=files["confidence.tif"],
    )  # fmt: skip
    agreement = qgis(
        "sscc:evaluateclusters", INPUT=files["clusters.tif"], REFERENCE=files["reference.tif"],
        REPORT=files["evaluation.html"],
    )  # fmt: skip
    draw(files["clusters.png"], files["scene.tif"], files["clusters.tif"], files["reference.tif"])
    missing = [str(path) for path in files.values() if not path.exists()]
    if missing:
        sys.exit(f"demo: not written: {', '.join(missing)}")
    print(f"\nOA  {agreement['OA']:.3f}   overall accuracy on the labelled pixels, clusters matched one to one")
    print(f"NMI {agreement['NMI']:.3f}   normalised mutual information")
    print(f"Seconds: {trained['SECONDS']:.1f} to train, {applied['SECONDS']:.1f} to apply,", end=" ")
    print(f"{time.monotonic() - started:.1f} in total, including five starts of QGIS")
    print("\n".join(["Files:", *(f"  {path}" for path in files.values())]))


if __name__ == "__main__":
    main()
