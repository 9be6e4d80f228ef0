"""Rewrite a map with other numbers, names and colours, window by window."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..base.errors import Cancel, Progress, SSCCError, check_cancel
from ..base.files import atomic_path
from ..base.palette import Color
from ..base.words import say
from ..scene.scene import Scene
from ..scene.window import Window, tile_grid
from ..twin.model import Model
from .provenance import provenance, read_provenance
from .raster import create_class_raster, finish, write_block, write_qml


def open_map(path: str) -> Scene:
    """Open a map of clusters: a raster of one band.

    Raises
    ------
    SSCCError
        The file cannot be read, or has several bands.
    """
    scene = Scene.open(path, [1], survey=False)
    if scene.band_count > 1:
        raise SSCCError(
            "{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC",
            path=path, bands=scene.band_count,
        )
    return scene


def read_clusters(scene: Scene, window: Window) -> NDArray[Any]:
    """Cluster numbers of a window: int64 (rows, cols), 0 = nodata."""
    values, valid = scene.read(window)
    clusters = np.where(valid, values[:, :, 0], 0)
    if not np.array_equal(clusters, np.round(clusters)):
        raise SSCCError(
            "{path}: contains values that are not cluster numbers; choose a map written by Apply SSCC", path=scene.path
        )
    numbers: NDArray[Any] = np.maximum(clusters, 0).astype(np.int64)
    return numbers


def write_recoded(
    scene: Scene, number: Mapping[int, int], names: Sequence[str], colors: Sequence[Color], tags: Mapping[str, str],
    output: str, progress: Progress, cancelled: Cancel,
) -> None:  # fmt: skip
    """Write a copy of a map with other numbers.

    Parameters
    ----------
    scene : the map
    number : number on the map -> number to write
    names, colors : of the numbers to write, from 1
    tags : for the file's metadata
    """
    lookup = np.zeros(max(number) + 1, np.uint16)
    lookup[list(number)] = list(number.values())
    windows = tile_grid(scene.rows, scene.cols)
    with atomic_path(output) as temporary:
        dataset = create_class_raster(temporary, scene, names, colors, tags)
        try:
            for index, window in enumerate(windows):
                check_cancel(cancelled)
                write_block(dataset, window.row, window.col, lookup[read_clusters(scene, window)])
                progress((index + 1) / len(windows), say("Writing the named map"))
            finish(dataset, output)
        finally:
            dataset = None  # GDAL flushes its buffers now, before the file is renamed
        write_qml(temporary, names, colors)


def write_renamed(model: Model, path: str, output: str, progress: Progress, cancelled: Cancel) -> None:
    """Write a map of a model with the names, colours and merged clusters that the model has now."""
    numbers = {number: model.merged.get(number, number) for number in range(1, model.clusters + 1)}
    with open_map(path) as scene:
        told = read_provenance(path)
        tags = provenance(model, told.scene or scene.name, told.adapted)
        write_recoded(scene, numbers, model.names, model.colors, tags, output, progress, cancelled)
