"""Sample scenes with a reference: the real Indian Pines, and a synthetic scene of any size.

They are what a new user tries first and what tests and benchmarks run on. Nothing here knows a network or a model.
"""

from __future__ import annotations

import importlib.util
import os
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, osr

from .errors import Cancel, Progress, SSCCError, check_cancel, never, no_progress
from .gdal_quiet import gdal_try
from .palette import Color, palette
from .raster import atomic_path, check_writable, create_class_raster, write_block, write_qml
from .scene import Scene, Window
from .synthetic import Landscape, library, noise_level, observe, wavelength_grid

SCENES = ("indian-pines", "synthetic")
BLOCK = 128
NODATA = -32768
REFLECTANCE_SCALE = 10000.0
GEOTRANSFORM = (390000.0, 30.0, 0.0, 5820000.0, 0.0, -30.0)
EPSG = 32633

INDIAN_PINES_CLASSES = (
    "Alfalfa", "Corn-notill", "Corn-mintill", "Corn", "Grass-pasture", "Grass-trees", "Grass-pasture-mowed",
    "Hay-windrowed", "Oats", "Soybean-notill", "Soybean-mintill", "Soybean-clean", "Wheat", "Woods",
    "Buildings-Grass-Trees-Drives", "Stone-Steel-Towers",
)  # fmt: skip
"""Class names in the order of the labels 1..16 (Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C)."""

# Crops in yellows and browns, meadows and trees in greens, built things in greys: as the usual maps of this scene.
INDIAN_PINES_COLORS: Tuple[Color, ...] = (
    (148, 103, 189), (244, 199, 70), (214, 158, 46), (255, 236, 139), (146, 208, 80), (60, 160, 80), (196, 229, 150),
    (188, 143, 93), (231, 84, 128), (30, 120, 200), (90, 170, 235), (150, 205, 245), (240, 120, 40), (16, 90, 50),
    (150, 150, 150), (70, 60, 90),
)  # fmt: skip

# Bands of the 220 that the corrected scene lacks (water absorption), counted from 1.
_AVIRIS_REMOVED = frozenset([*range(104, 109), *range(150, 164), 220])


@dataclass(frozen=True)
class Sample:
    """What `write_sample` wrote."""

    path: str
    reference: Optional[str]
    scene: str
    rows: int
    cols: int
    bands: int
    classes: List[str]

    def to_json(self) -> Dict[str, object]:
        """The facts as plain JSON values."""
        return asdict(self)


def write_sample(
    path: str,
    scene: str = "indian-pines",
    *,
    rows: int = 512,
    cols: int = 512,
    bands: int = 120,
    clusters: int = 8,
    seed: int = 0,
    reference: Optional[str] = None,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
) -> Sample:
    """Write a sample scene, and its reference if wanted, as GeoTIFF.

    Parameters
    ----------
    path : str
        The scene to write.
    scene : str
        "indian-pines" (145 x 145 x 200, 16 classes, read from the installed package tensorly) or "synthetic".
    rows, cols, bands, clusters, seed : int
        Of the synthetic scene; Indian Pines is what it is and ignores them.
    reference : str, optional
        Raster of the true classes to write: class numbers from 1, 0 unlabelled, with names and colours.

    Raises
    ------
    SSCCError
        Unknown scene, impossible size, tensorly not installed, a folder that cannot be written.
    """
    if scene not in SCENES:
        raise SSCCError(f'scene "{scene}": no such sample scene; choose {" or ".join(SCENES)}')
    for destination in filter(None, (path, reference)):
        check_writable(destination)
    if scene == "indian-pines":
        return _write_indian_pines(path, reference, progress)
    _check_size(rows, cols, bands, clusters)
    sample = Sample(path, reference, scene, rows, cols, bands, [])
    return _write_synthetic(sample, clusters, seed, progress, cancelled)


# ---- Indian Pines ----------------------------------------------------------------------------------------------


def indian_pines() -> Tuple[np.ndarray, np.ndarray]:
    """Indian Pines as shipped by the package tensorly: values uint16 (145, 145, 200), labels uint8 (145, 145).

    Raises
    ------
    SSCCError
        If tensorly is not installed.
    """
    # Located, not imported: tensorly itself pulls in a whole tensor library that nobody needs for two files.
    spec = importlib.util.find_spec("tensorly")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    for folder in folders:
        values, labels = (
            os.path.join(folder, "datasets", "data", f"Indian_pines_{kind}.npy") for kind in ("corrected", "gt")
        )
        if os.path.exists(values) and os.path.exists(labels):
            return np.load(values, mmap_mode="r", allow_pickle=False), np.load(labels, allow_pickle=False)
    raise SSCCError(
        "Indian Pines: its data come with the Python package tensorly, which is not installed; "
        'run "pip install tensorly", or take the synthetic scene'
    )


def indian_pines_wavelengths() -> List[float]:
    """Approximate centres in nm of the 200 kept bands: 220 even steps over 400-2500 nm, less the removed ones."""
    return [round(float(w), 1) for b, w in enumerate(np.linspace(400, 2500, 220), 1) if b not in _AVIRIS_REMOVED]


def _write_indian_pines(path: str, reference: Optional[str], progress: Progress) -> Sample:
    values, labels = indian_pines()
    rows, cols, bands = values.shape
    with atomic_path(path) as temporary:
        dataset = _create(path, temporary, rows, cols, indian_pines_wavelengths(), gdal.GDT_UInt16)
        dataset.SetMetadataItem("DESCRIPTION", "Indian Pines, AVIRIS, 1992; band centres are approximate")
        _write(path, dataset, Window(0, 0, rows, cols), np.ascontiguousarray(np.moveaxis(values, -1, 0)))
        del dataset
    if reference:
        with _reference(path, reference, INDIAN_PINES_CLASSES, INDIAN_PINES_COLORS) as classes:
            write_block(classes, 0, 0, labels)
    progress(1.0, "Indian Pines written")
    return Sample(path, reference, "indian-pines", rows, cols, bands, list(INDIAN_PINES_CLASSES))


# ---- synthetic ---------------------------------------------------------------------------------------------------


def _check_size(rows: int, cols: int, bands: int, clusters: int) -> None:
    limits = (("rows", rows, 8, 10**6), ("cols", cols, 8, 10**6), ("bands", bands, 3, 2000), ("clusters", clusters, 2, 60))
    for name, value, low, high in limits:
        if not low <= value <= high:
            raise SSCCError(f"synthetic scene: {name} is {value}; choose {low} to {high}")
    if rows * cols < 64 * clusters:
        raise SSCCError(f"synthetic scene: {rows} x {cols} pixels do not hold {clusters} classes; make it larger")


def _write_synthetic(sample: Sample, clusters: int, seed: int, progress: Progress, cancelled: Cancel) -> Sample:
    """Write a synthetic scene of `sample`'s size, block by block."""
    path = sample.path
    wavelengths = wavelength_grid(sample.bands)
    names, means, variation = library(clusters, wavelengths, seed)
    landscape = Landscape(sample.rows, sample.cols, clusters, seed)
    noise = noise_level(wavelengths)
    windows = block_windows(sample.rows, sample.cols)
    with atomic_path(path) as temporary:
        dataset = _create(path, temporary, sample.rows, sample.cols, wavelengths.tolist(), gdal.GDT_Int16)
        dataset.SetGeoTransform(GEOTRANSFORM)
        dataset.SetProjection(_utm_wkt())
        dataset.SetMetadataItem("DESCRIPTION", f"Synthetic scene of SSCC for QGIS, {clusters} classes, seed {seed}")
        for done, window in enumerate(windows):
            check_cancel(cancelled)
            ground = landscape.ground(window)
            rng = np.random.default_rng([seed, 3, window.row, window.col])
            values = observe(ground, means, variation, noise, rng) * REFLECTANCE_SCALE
            stored = np.clip(np.rint(values), -200, 32767).astype(np.int16)
            stored[:, ~ground.seen] = NODATA
            _write(path, dataset, window, stored)
            progress((done + 1) / len(windows), f"block {done + 1} of {len(windows)}")
        del dataset
    if sample.reference:
        with _reference(path, sample.reference, names, palette(clusters)) as classes:
            for window in windows:
                check_cancel(cancelled)
                ground = landscape.ground(window)
                write_block(classes, window.row, window.col, np.where(ground.seen, ground.first + 1, 0).astype(np.uint8))
    return replace(sample, classes=names)


def block_windows(rows: int, cols: int) -> List[Window]:
    """The blocks of a scene, row by row; the noise of a block depends on its place only."""
    return [
        Window(row, col, min(BLOCK, rows - row), min(BLOCK, cols - col))
        for row in range(0, rows, BLOCK)
        for col in range(0, cols, BLOCK)
    ]


# ---- files -------------------------------------------------------------------------------------------------------


def _utm_wkt() -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    return crs.ExportToWkt()


def _create(
    path: str, temporary: str, rows: int, cols: int, wavelengths: Sequence[float], kind: int
) -> gdal.Dataset:
    """An empty tiled GeoTIFF with the wavelengths in its band metadata, as ENVI and EnMAP products have them."""
    options = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "INTERLEAVE=PIXEL", "BIGTIFF=IF_SAFER"]
    driver = gdal.GetDriverByName("GTiff")
    dataset = gdal_try(driver.Create, temporary, cols, rows, len(wavelengths), kind, options)
    if dataset is None:
        raise SSCCError(f"{path}: cannot be created; is the disk full or the folder read-only?")
    for index, wavelength in enumerate(wavelengths):
        band = dataset.GetRasterBand(index + 1)
        band.SetMetadata({"wavelength": f"{wavelength:.2f}", "wavelength_units": "Nanometers"})
        band.SetDescription(f"{wavelength:.1f} nm")
        if kind == gdal.GDT_Int16:
            band.SetNoDataValue(NODATA)
    return dataset


def _write(path: str, dataset: gdal.Dataset, window: Window, values: np.ndarray) -> None:
    """Write `values` (bands, rows, cols) at the place of `window`."""
    if gdal_try(dataset.WriteArray, values, window.col, window.row) != 0:
        raise SSCCError(f"{path}: cannot be written; is the disk full?")


@contextmanager
def _reference(path: str, reference: str, names: Sequence[str], colors: Sequence[Color]) -> Iterator[gdal.Dataset]:
    """A class raster on the grid of the scene at `path`, to fill; with its style beside it when whole."""
    with Scene.open(path, survey=False) as scene, atomic_path(reference) as temporary:
        dataset = create_class_raster(temporary, scene, names, colors)
        yield dataset
        dataset.FlushCache()
        del dataset
    write_qml(reference, names, colors)
