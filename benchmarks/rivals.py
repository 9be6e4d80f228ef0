"""Alternatives for large scenes: windowed k-means, as in EnMAP-Box and SCP, and OTB's self-organising map."""

from __future__ import annotations

import shutil
import subprocess
from typing import Iterator, List, Optional, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from sklearn.cluster import MiniBatchKMeans

from ..core.scene.dataset import open_dataset

OTB = "otbcli_SOMClassification"
WINDOW = 256
SAMPLE = 100_000


def windowed_kmeans(scene: str, output: str, clusters: int, seed: int = 0) -> None:
    """Fit MiniBatchKMeans on a sample of a scene, then predict window by window, from file to file."""
    dataset = open_dataset(scene)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    windows = list(_windows(dataset.RasterYSize, dataset.RasterXSize))
    share = max(1, SAMPLE // min(len(windows), 16))
    sample: List[NDArray[np.float32]] = []
    for window in windows[:: -(-len(windows) // 16)]:
        pixels, valid = _pixels(dataset, window, nodata)
        sample.append(pixels[valid][:: max(1, int(valid.sum()) // share)])
    kmeans = MiniBatchKMeans(clusters, n_init=3, random_state=seed).fit(np.concatenate(sample))
    target = gdal.GetDriverByName("GTiff").Create(
        output, dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    for window in windows:
        pixels, valid = _pixels(dataset, window, nodata)
        found = np.zeros(len(pixels), np.uint8)
        if valid.any():
            found[valid] = kmeans.predict(pixels[valid]) + 1
        row, col, rows, cols = window
        target.GetRasterBand(1).WriteArray(found.reshape(rows, cols), col, row)
    target.FlushCache()


def otb_som(scene: str, output: str, clusters: int, memory: int = 1024) -> None:
    """Run OTB's SOMClassification with a map of at least `clusters` cells, trained on as many pixels as k-means.

    Raises
    ------
    RuntimeError
        If OTB fails; the message contains the end of its output.
    """
    side = int(np.ceil(np.sqrt(clusters)))
    down = -(-clusters // side)
    size = ["-sx", str(side), "-sy", str(down), "-nx", str(side), "-ny", str(down), "-ts", str(SAMPLE)]
    done = subprocess.run(
        [OTB, "-in", scene, "-out", output, "uint8", *size, "-rand", "0", "-ram", str(memory)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise RuntimeError(f"{OTB}: {(done.stdout + done.stderr)[-1000:]}")


def otb_missing() -> Optional[str]:
    """Return why OTB cannot be measured here, or None."""
    return None if shutil.which(OTB) else f"skipped: {OTB} is not installed (Debian package otb-bin)"


def _windows(rows: int, cols: int) -> Iterator[Tuple[int, int, int, int]]:
    for row in range(0, rows, WINDOW):
        for col in range(0, cols, WINDOW):
            yield row, col, min(WINDOW, rows - row), min(WINDOW, cols - col)


def _pixels(
    dataset: gdal.Dataset, window: Tuple[int, int, int, int], nodata: Optional[float]
) -> Tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Spectra (pixels, bands) of a window, and which of them are valid."""
    row, col, rows, cols = window
    values = dataset.ReadAsArray(col, row, cols, rows).reshape(dataset.RasterCount, -1)
    valid = np.ones(values.shape[1], bool) if nodata is None else (values != nodata).all(axis=0)
    return np.ascontiguousarray(values.T, dtype=np.float32), valid
