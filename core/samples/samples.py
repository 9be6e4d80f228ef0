"""Sample scenes with a reference: the real Indian Pines, and a synthetic scene of any size.

New users try the plugin on them, and tests and benchmarks use them. This module knows nothing about networks and
models.
"""

from __future__ import annotations

import importlib.util
import os
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..base.errors import Cancel, Progress, SSCCError, check_cancel, never, no_progress
from ..base.files import atomic_path, check_apart, check_writable
from ..base.gdal_quiet import bounded_cache, gdal_try
from ..base.palette import Color, palette
from ..base.words import say
from ..maps.raster import create_class_raster, finish, write_qml
from ..scene.scene import Scene
from ..scene.window import Window
from .synthetic import Landscape, library, noise_level, observe, wavelength_grid

SCENES = ("indian-pines", "synthetic")
BLOCK = 128
# Small tiles on disk, because those at the edges of the scene are padded.
TILE = 64
# Upper bound in MB; at 200 bands, making a block takes a quarter of it, and GDAL's cache an eighth.
MEMORY = 512
NODATA = -32768
REFLECTANCE_SCALE = 10000.0
GEOTRANSFORM = (390000.0, 30.0, 0.0, 5820000.0, 0.0, -30.0)
EPSG = 32633
# Lowest and highest value of the parameters of a synthetic scene.
LIMITS = {"rows": (8, 10**6), "cols": (8, 10**6), "bands": (3, 2000), "clusters": (2, 60)}
Blocks = Iterator[Tuple[Window, NDArray[np.integer[Any]]]]
INDIAN_PINES_CLASSES = (
    "Alfalfa", "Corn-notill", "Corn-mintill", "Corn", "Grass-pasture", "Grass-trees", "Grass-pasture-mowed",
    "Hay-windrowed", "Oats", "Soybean-notill", "Soybean-mintill", "Soybean-clean", "Wheat", "Woods",
    "Buildings-Grass-Trees-Drives", "Stone-Steel-Towers",
)  # fmt: skip
"""Class names in the order of the labels 1..16 (Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C)."""
# Crops in yellow and brown, grass and trees in green, built-up in grey, as on most published maps of this scene.
INDIAN_PINES_COLORS: Tuple[Color, ...] = (
    (148, 103, 189), (244, 199, 70), (214, 158, 46), (255, 236, 139), (146, 208, 80), (60, 160, 80), (196, 229, 150),
    (188, 143, 93), (231, 84, 128), (30, 120, 200), (90, 170, 235), (150, 205, 245), (240, 120, 40), (16, 90, 50),
    (150, 150, 150), (70, 60, 90),
)  # fmt: skip
# The bands of the 220, counted from 1, that the corrected scene lacks (water absorption).
_AVIRIS_REMOVED = frozenset([*range(104, 109), *range(150, 164), 220])


@dataclass(frozen=True)
class SampleScene:
    """The scene that `write_sample` wrote."""

    path: str
    reference: Optional[str]
    scene: str
    rows: int
    cols: int
    bands: int
    classes: List[str]

    def to_json(self) -> Dict[str, object]:
        """Return the fields as plain JSON values."""
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
) -> SampleScene:
    """Write a sample scene and, optionally, its reference as GeoTIFF.

    Parameters
    ----------
    path : str
        The scene to write.
    scene : str
        "indian-pines" (145 x 145 x 200, 16 classes, read from the installed package tensorly) or "synthetic".
    rows, cols, bands, clusters, seed : int
        Parameters of the synthetic scene; ignored for Indian Pines.
    reference : str, optional
        Raster of the true classes to write: class numbers from 1, 0 unlabelled, with names and colours.

    Raises
    ------
    SSCCError
        If the scene is unknown, its size out of range, tensorly not installed, or a folder not writable.
    """
    if scene not in SCENES:
        raise SSCCError(
            'scene "{scene}": no such sample scene; choose {scenes}', scene=scene, scenes=" or ".join(SCENES)
        )
    for destination in filter(None, (path, reference)):
        check_writable(destination)
    check_apart([path, reference])
    if scene == "indian-pines":
        return _write_indian_pines(path, reference, progress)
    _check_size(rows, cols, bands, clusters)
    sample = SampleScene(path, reference, scene, rows, cols, bands, [])
    return _write_synthetic(sample, clusters, seed, progress, cancelled)


# ---- Indian Pines ----------------------------------------------------------------------------------------------
def indian_pines() -> Tuple[NDArray[np.uint16], NDArray[np.uint8]]:
    """Load Indian Pines from the package tensorly: values (145, 145, 200) and labels (145, 145).

    Raises
    ------
    SSCCError
        If tensorly is not installed.
    """
    # Located, not imported: importing tensorly would load a whole tensor library for two files.
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
    """Approximate centres in nm of the 200 remaining bands: 220 even steps over 400-2500 nm without the removed."""
    return [round(float(w), 1) for b, w in enumerate(np.linspace(400, 2500, 220), 1) if b not in _AVIRIS_REMOVED]


def _write_indian_pines(path: str, reference: Optional[str], progress: Progress) -> SampleScene:
    values, labels = indian_pines()
    rows, cols, bands = values.shape
    whole = Window(0, 0, rows, cols)
    metadata = _Metadata(indian_pines_wavelengths(), "Indian Pines, AVIRIS, 1992; band centres are approximate")
    _write_files(
        path, reference, (rows, cols), metadata, iter([(whole, np.moveaxis(values, -1, 0))]), iter([(whole, labels)]),
        INDIAN_PINES_CLASSES, INDIAN_PINES_COLORS,
    )  # fmt: skip
    progress(1.0, say("Indian Pines written"))
    return SampleScene(path, reference, "indian-pines", rows, cols, bands, list(INDIAN_PINES_CLASSES))


# ---- synthetic ---------------------------------------------------------------------------------------------------
def _check_size(rows: int, cols: int, bands: int, clusters: int) -> None:
    for (name, (low, high)), value in zip(LIMITS.items(), (rows, cols, bands, clusters)):
        if not low <= value <= high:
            raise SSCCError(
                "synthetic scene: {name} is {value}; choose {low} to {high}", name=name, value=value, low=low, high=high
            )
    if rows * cols < 64 * clusters:
        raise SSCCError(
            "synthetic scene: {rows} x {cols} pixels are too few for {clusters} classes; make it larger",
            rows=rows, cols=cols, clusters=clusters,
        )


def _write_synthetic(
    sample: SampleScene, clusters: int, seed: int, progress: Progress, cancelled: Cancel
) -> SampleScene:
    """Write a synthetic scene of the size of `sample`, block by block."""
    wavelengths = wavelength_grid(sample.bands)
    names, means, variation = library(clusters, wavelengths, seed)
    landscape = Landscape(sample.rows, sample.cols, clusters, seed)
    noise = noise_level(wavelengths)
    windows = block_windows(sample.rows, sample.cols)

    def values() -> Blocks:
        for done, window in enumerate(windows):
            check_cancel(cancelled)
            ground = landscape.ground(window)
            rng = np.random.default_rng([seed, 3, window.row, window.col])
            reflectance = observe(ground, means, variation, noise, rng)
            stored = np.clip(np.rint(reflectance * REFLECTANCE_SCALE), -200, 32767).astype(np.int16)
            stored[:, ~ground.seen] = NODATA
            yield window, stored
            progress((done + 1) / len(windows), say("block {number} of {count}", number=done + 1, count=len(windows)))

    def labels() -> Blocks:
        for window in windows:
            check_cancel(cancelled)
            ground = landscape.ground(window)
            yield window, np.where(ground.seen, ground.first + 1, 0).astype(np.uint8)

    metadata = _Metadata(
        list(map(float, wavelengths)), f"Synthetic scene of SSCC for QGIS, {clusters} classes, seed {seed}",
        georeferenced=True,
    )
    _write_files(
        sample.path, sample.reference, (sample.rows, sample.cols), metadata, values(), labels(), names,
        palette(clusters),
    )
    return replace(sample, classes=names)


def block_windows(rows: int, cols: int) -> List[Window]:
    """The blocks of a scene, row by row; the noise of a block depends on its place only."""
    return [
        Window(row, col, min(BLOCK, rows - row), min(BLOCK, cols - col))
        for row in range(0, rows, BLOCK)
        for col in range(0, cols, BLOCK)
    ]


# ---- files -------------------------------------------------------------------------------------------------------
class _Metadata(NamedTuple):
    """Metadata of the file of a scene. A georeferenced scene is of a signed type and has a nodata value."""

    wavelengths: List[float]
    metadata: str
    georeferenced: bool = False


def _write_files(
    path: str, reference: Optional[str], shape: Tuple[int, int], metadata: _Metadata, values: Blocks, labels: Blocks,
    names: Sequence[str], colors: Sequence[Color],
) -> None:  # fmt: skip
    """Write the scene and its reference: both, or neither."""
    with ExitStack() as stack:
        stack.enter_context(bounded_cache(MEMORY))
        temporary = stack.enter_context(atomic_path(path))
        # Only `_fill` keeps a reference to the datasets, and closes them: an open file could not be removed.
        _fill(path, [_create(path, temporary, shape, metadata)], values)
        if reference:
            beside = stack.enter_context(atomic_path(reference))
            with Scene.open(temporary, survey=False) as like:
                _fill(reference, [create_class_raster(beside, like, names, colors)], labels)
            write_qml(beside, names, colors)


def _fill(path: str, handed_over: List[gdal.Dataset], blocks: Blocks) -> None:
    """Write all blocks, (bands, rows, cols) or (rows, cols), and close the file in any case."""
    dataset = handed_over.pop()
    try:
        for window, block in blocks:
            target = dataset if block.ndim == 3 else dataset.GetRasterBand(1)
            failed = gdal_try(target.WriteArray, np.ascontiguousarray(block), window.col, window.row) != 0
            target = None
            if failed:
                raise SSCCError("{path}: cannot be written; is the disk full?", path=path)
        finish(dataset, path)
    finally:
        del dataset


def _create(path: str, temporary: str, shape: Tuple[int, int], metadata: _Metadata) -> gdal.Dataset:
    """Create an empty tiled GeoTIFF with the wavelengths in its band metadata, as in ENVI and EnMAP products."""
    options = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "INTERLEAVE=PIXEL", "BIGTIFF=IF_SAFER"]
    kind = gdal.GDT_Int16 if metadata.georeferenced else gdal.GDT_UInt16
    driver = gdal.GetDriverByName("GTiff")
    dataset = gdal_try(driver.Create, temporary, shape[1], shape[0], len(metadata.wavelengths), kind, options)
    if dataset is None:
        raise SSCCError("{path}: cannot be created; is the disk full or the folder read-only?", path=path)
    dataset.SetMetadataItem("DESCRIPTION", metadata.metadata)
    if metadata.georeferenced:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(EPSG)
        dataset.SetProjection(crs.ExportToWkt())
        dataset.SetGeoTransform(GEOTRANSFORM)
    for index, wavelength in enumerate(metadata.wavelengths):
        band = dataset.GetRasterBand(index + 1)
        band.SetMetadata({"wavelength": f"{wavelength:.2f}", "wavelength_units": "Nanometers"})
        band.SetDescription(f"{wavelength:.1f} nm")
        if metadata.georeferenced:
            band.SetNoDataValue(NODATA)
    return dataset
