"""Agreement of clusters with a reference: how well the clusters found match classes that somebody knows.

Clusters have no names, so they are matched with classes first: one to one, by the assignment that makes the most
pixels agree (Kuhn, 1955), and, separately, many to one, each cluster with the class it holds most of.
Everything is computed from the table of pixel counts, classes by clusters, that is gathered window by window.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from ..base.files import atomic_path, check_apart, check_writable
from ..base.palette import Color, palette
from ..base.words import say
from ..scene.dataset import files_of
from ..scene.overlay import Overlay
from ..scene.scene import Scene
from ..scene.window import Thumbnail, Window, tile_grid
from .agreement import Agreement, Maps, from_counts
from .raster import create_class_raster, finish, read_classes, write_block, write_qml

# Class numbers of a raster of bytes: 0 is nodata, 255 stays free.
BYTE_CLASSES = 254
# Pixels of the longer side of the maps in the report.
MAP_SIDE = 720


def evaluate(
    clusters_path: str,
    reference_path: str,
    *,
    field: Optional[str] = None,
    output: Optional[str] = None,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> Agreement:
    """Compare a cluster raster with reference labels.

    Parameters
    ----------
    clusters_path : str
        Raster of cluster numbers, 0 is nodata.
    reference_path : str
        Raster of class numbers (0 or nodata is unlabelled), or polygons, in any grid and CRS.
    field : str, optional
        Field of the polygons that holds the class; not needed where only one could.
    output : str, optional
        GeoTIFF to write: the clusters under the names and colours of the classes they match.

    Raises
    ------
    SSCCError
        A file cannot be read or written, there is no such field, or nothing overlaps.
    Cancelled
    """
    if output:
        check_writable(output)
    check_apart([output], files_of(clusters_path, reference_path))
    with Scene.open(clusters_path, [1], survey=False) as scene:
        if scene.band_count > 1:
            raise SSCCError(
                "{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC",
                path=clusters_path, bands=scene.band_count,
            )
        overlay = Overlay(reference_path, scene.grid)
        if not overlay.is_raster:
            used = overlay.use_field(field)
            if field is None:
                log(say('{path}: the classes are those of its field "{field}"', path=reference_path, field=used))
        share = 0.5 if output else 1.0
        found = _count(scene, overlay, lambda done, said: progress(share * done, said), cancelled)
        if output:
            _write_named(scene, found, output, lambda done, said: progress(share + share * done, said), cancelled)
    return found


def _count(scene: Scene, overlay: Overlay, progress: Progress, cancelled: Cancel) -> Agreement:
    """Gather the table of counts window by window; its measures, with thinned maps."""
    cells: Counter[Tuple[int, int]] = Counter()
    on_map: Counter[int] = Counter()
    seen, known = Thumbnail(scene.shape, MAP_SIDE), Thumbnail(scene.shape, MAP_SIDE)
    windows = tile_grid(scene.rows, scene.cols)
    for index, window in enumerate(windows):
        check_cancel(cancelled)
        clusters = _clusters(scene, window)
        labels = overlay.read(window)
        seen.add(window, clusters)
        known.add(window, labels)
        both = (clusters > 0) & (labels > 0)
        if overlay.is_raster and not np.array_equal(labels[both], np.round(labels[both])):
            raise SSCCError(
                "{path}: contains values that are not class numbers; use a raster of whole numbers", path=overlay.path
            )
        numbers, places, counts = np.unique(clusters, return_inverse=True, return_counts=True)
        on_map.update({int(cluster): int(count) for cluster, count in zip(numbers, counts) if cluster > 0})
        # One number for each pair: sorting numbers is many times faster than sorting pairs.
        pairs = labels[both].astype(np.int64) * len(numbers) + places.reshape(clusters.shape)[both]
        for pair, count in zip(*np.unique(pairs, return_counts=True)):
            label, place = divmod(int(pair), len(numbers))
            cells[label, int(numbers[place])] += int(count)
        progress((index + 1) / len(windows), say("Comparing"))
    if not cells:
        raise SSCCError(
            "{path}: labels no pixel of {scene}; does it cover the same place?", path=overlay.path, scene=scene.name
        )
    values, columns = (sorted(set(column)) for column in zip(*cells))
    table = np.array([[cells[row, column] for column in columns] for row in values])
    names, colors = _class_legend(overlay, values)
    found = from_counts(
        table, values, names, columns, _cluster_names(scene, columns), scene.pixel_area_ha, colors, dict(on_map)
    )
    return replace(found, maps=Maps(seen.values, known.values))


def _clusters(scene: Scene, window: Window) -> np.ndarray:
    """Cluster numbers of a window: int64 (rows, cols), 0 where nodata."""
    values, valid = scene.read(window)
    clusters = np.where(valid, values[:, :, 0], 0)
    if not np.array_equal(clusters, np.round(clusters)):
        raise SSCCError(
            "{path}: holds numbers that are no cluster numbers; give a raster that Apply SSCC wrote", path=scene.path
        )
    return np.maximum(clusters, 0).astype(np.int64)


def _cluster_names(scene: Scene, clusters: Sequence[int]) -> List[str]:
    """Names of clusters, the map's own where it has some."""
    known = dict(enumerate(read_classes(scene.path)[0], start=1))
    return [known.get(cluster) or say("Cluster {number}", number=cluster) for cluster in clusters]


def _class_legend(overlay: Overlay, classes: Sequence[int]) -> Tuple[List[str], List[Color]]:
    """Names and colours of classes: the reference's own where it has some."""
    names, colors = dict(overlay.names), dict(zip(classes, palette(len(classes))))
    if overlay.is_raster:
        own_names, own_colors, _ = read_classes(overlay.path)
        names = {number: name for number, name in enumerate(own_names, start=1) if name}
        if len(set(own_colors)) > 1:
            colors.update(enumerate(own_colors, start=1))
    named = [names.get(number) or say("Class {number}", number=number) for number in classes]
    return named, [colors[number] for number in classes]


def _legend(scene: Scene, found: Agreement) -> Tuple[Dict[int, int], List[str], List[Color]]:
    """Cluster -> number on the named map, and the names and colours of its numbers from 1.

    Classes keep their numbers where a byte holds them all, and are counted from 1 otherwise. Clusters without a
    class follow, those with no labelled pixel included.
    """
    matched = found.column_clusters[: len(found.class_names)]
    others = sorted(set(found.map_pixels) - set(matched))
    top = max(found.class_values)
    values = found.class_values if top + len(others) <= BYTE_CLASSES else list(range(1, len(matched) + 1))
    named = dict(zip(values, found.class_names))
    names = [named.get(value, "") for value in range(1, max(values) + 1)]
    number = {cluster: value for cluster, value in zip(matched, values) if cluster is not None}
    number.update({cluster: len(names) + 1 + index for index, cluster in enumerate(others)})
    names += [say("{cluster} (no class)", cluster=name) for name in _cluster_names(scene, others)]
    colors = palette(len(names))
    for value, color in zip(values, found.class_colors):
        colors[value - 1] = color
    return number, names, colors


def _write_named(scene: Scene, found: Agreement, output: str, progress: Progress, cancelled: Cancel) -> None:
    """Write the clusters as the classes they match; clusters without a class keep a number and colour of their own."""
    number, names, colors = _legend(scene, found)
    lookup = np.zeros(max(number) + 1, np.uint16)
    lookup[list(number)] = list(number.values())
    windows = tile_grid(scene.rows, scene.cols)
    with atomic_path(output) as temporary:
        dataset = create_class_raster(temporary, scene, names, colors)
        try:
            for index, window in enumerate(windows):
                check_cancel(cancelled)
                write_block(dataset, window.row, window.col, lookup[_clusters(scene, window)])
                progress((index + 1) / len(windows), say("Writing the named map"))
            finish(dataset, output)
        finally:
            dataset = None  # GDAL writes the rest now, before the file is renamed
    write_qml(output, names, colors)
