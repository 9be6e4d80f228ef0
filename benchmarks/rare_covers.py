"""A rare cover in a large scene: whether a training gives it a cluster of its own.

    python -m sscc.benchmarks.rare_covers [--side 4096] [--clusters 8] [--detail auto] [--preset quick]

SalinasA is mirrored to the size asked for, with noise of the sensor's size, and patches of 5 x 5 pixels of another
cover are planted in it, one in 512 x 512 pixels (1e-4 of the scene). The result is printed as JSON.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..core.maps.mapper import Mapper, open_for
from ..core.scene.window import mirror, tile_grid
from ..core.twin.settings import Settings
from ..core.twin.trainer import train
from .machine import peak_memory
from .runs import accuracy, match
from .scenes import find_scene, load

BANDS, CELL, PATCH, STRIP = 30, 512, 5, 256
Reference = NDArray[np.integer[Any]]


def write_scene(path: Path, side: int, folder: Path) -> Tuple[Reference, int]:
    """Write the scene; returns its classes (side, side), 0 unlabelled, and the number of the planted one."""
    scene = find_scene("SalinasA", folder)
    assert scene is not None
    pixels = load(scene)
    values, classes = pixels.values, pixels.reference
    values = values[:, :, np.linspace(3, values.shape[2] - 4, BANDS).astype(int)].astype(np.float64)
    change = np.diff(values, axis=1)[(classes[:, 1:] == classes[:, :-1]) & (classes[:, 1:] > 0)]
    noise = np.sqrt(np.median(np.square(change), axis=0) / 0.455 / 2)  # the median of a chi-squared variable is 0.455
    cover = values.mean(axis=(0, 1)) * (1 + 0.35 * np.sin(2 * np.pi * (1.3 * np.linspace(0, 1, BANDS) + 0.1))) * 0.9
    rows, cols = (mirror(0, side, length) for length in classes.shape)
    reference, planted = classes[rows[:, None], cols].astype(np.int64), int(classes.max()) + 1
    corners, rng = np.random.default_rng(7), np.random.default_rng(2)
    for row in range(0, side, CELL):
        for col in range(0, side, CELL):
            down, right = corners.integers(8, CELL - 13, 2)
            reference[row + down : row + down + PATCH, col + right : col + right + PATCH] = planted
    options = ["TILED=YES", "INTERLEAVE=PIXEL", "BIGTIFF=IF_SAFER"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, BANDS, gdal.GDT_Int16, options)
    for top in range(0, side, STRIP):
        strip = values[rows[top : top + STRIP, None], cols]
        here = reference[top : top + STRIP] == planted
        strip[here] = cover * (1 + 0.03 * rng.standard_normal((int(here.sum()), 1)))
        strip += noise * rng.standard_normal(strip.shape)
        dataset.WriteArray(np.moveaxis(np.rint(strip).clip(1, 32000).astype(np.int16), -1, 0), 0, top)
    dataset = None
    return reference.astype(np.uint8), planted


def run(side: int, settings: Settings) -> Dict[str, Any]:
    """Train on the scene, and map the tiles that hold the planted cover."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "scene.tif"
        with ProcessPoolExecutor(1) as writer:  # its memory is not that of the training
            reference, planted = writer.submit(write_scene, path, side, Path(name)).result()
        started = time.process_time()
        model = train([str(path)], settings, log=print)
        found: Dict[str, Any] = {"seconds": time.process_time() - started, "peak_mb": peak_memory()}
        mapper = Mapper(model, "cpu")
        with open_for(model, str(path), None, mapper.lenient) as scene:
            tiles = [window for window in tile_grid(side, side) if _part(reference, window, planted).any()]
            maps = [(tile.classes.ravel(), _of(reference, tile.window)) for tile in mapper.tiles(scene, tiles)]
    clusters, classes = (np.concatenate(each).astype(np.int64) for each in zip(*maps))
    rare = classes == planted
    own = clusters == np.bincount(clusters[rare]).argmax()
    found["oa"] = accuracy(clusters, classes, match(clusters, classes))
    return {**found, "recall": float(own[rare].mean()), "purity": float(rare[own].mean()), "planted": int(rare.sum())}


def _of(reference: Reference, window: Any) -> Reference:
    return reference[window.row : window.row + window.rows, window.col : window.col + window.cols].ravel()


def _part(reference: Reference, window: Any, planted: int) -> NDArray[np.bool_]:
    return np.asarray(_of(reference, window) == planted)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=4096)
    parser.add_argument("--clusters", type=int, default=8)
    parser.add_argument("--detail", default="auto")
    parser.add_argument("--preset", default="quick")
    asked = parser.parse_args()
    print(json.dumps(run(asked.side, Settings(asked.clusters, asked.preset, detail=asked.detail)), indent=2))
