"""Evaluation of a cluster raster against reference labels.

Clusters have no class names, so they are matched with classes first: one to one, by the assignment for which the most
pixels agree (Kuhn, 1955), and, separately, many to one, each cluster with its most frequent class. All measures are
computed from the contingency table of classes and clusters, which is accumulated window by window.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import List, Optional, Sequence, Set, Tuple, Union

import numpy as np

from ..base.arrays import Labels, Mask, Statistic
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from ..base.files import check_apart, check_writable, same_file
from ..base.palette import Color, palette
from ..base.words import say
from ..scene.crs import name_of, reference
from ..scene.dataset import files_of
from ..scene.overlay import Overlay, RasterOverlay, open_reference
from ..scene.polygons import PolygonOverlay
from ..scene.scene import Scene
from ..scene.vectors import SHOWN
from ..scene.window import Thumbnail, tile_grid
from .agreement import UNLABELLED, Agreement, LeftOut, LostClass, Maps, from_counts
from .classes import class_looks
from .named import cluster_names, write_named
from .recode import open_map, read_clusters

# A raster or field with more different values contains measurements or parcel names, not classes.
MOST_CLASSES = 1000
# Length in pixels of the longer side of the maps in the report.
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
        Field of the polygons that contains the class; not needed if only one field can.
    output : str, optional
        GeoTIFF to write: the clusters with the names and colours of the classes they match.

    Raises
    ------
    SSCCError
        If a file cannot be read or written, the field does not exist, or map and reference do not overlap.
    Cancelled
    """
    if output:
        check_writable(output)
    check_apart([output], files_of(clusters_path, reference_path))
    with open_map(clusters_path) as scene:
        overlay = open_reference(reference_path, scene.grid, field)
        if overlay.is_raster and same_file(clusters_path, overlay.path):
            raise SSCCError(
                "{path}: is the map itself; give reference labels from another source", path=reference_path
            )
        for remark in overlay.remarks:
            log(remark)
        share = 0.5 if output else 1.0
        found = _count(scene, overlay, lambda done, said: progress(share * done, said), cancelled, log)
        tell_left_out(found, overlay.path, scene.name, log)
        if output:
            write_named(scene, found, output, lambda done, said: progress(share + share * done, said), cancelled)
    return found


class _Tally:
    """Pixel counts of map and reference, accumulated window by window.

    cells : (class, cluster) -> pixels; on_map : cluster -> pixels; elsewhere : class -> pixels without a cluster
    polygons : numbers of the polygons that label a pixel of the map; same : whether map and reference are equal
    """

    def __init__(self) -> None:
        self.cells: Counter[Tuple[int, int]] = Counter()
        self.on_map: Counter[int] = Counter()
        self.elsewhere: Counter[int] = Counter()
        self.polygons: Set[int] = set()
        self.same = True

    def add(self, clusters: Labels, labels: Union[Labels, Statistic], labelled: Mask) -> None:
        """Add a window: cluster numbers (0 is none), class numbers, and which pixels have a class."""
        on_map, both = clusters > 0, (clusters > 0) & labelled
        self.same &= np.array_equal(np.where(labelled, labels, 0), clusters)
        numbers, places, counts = np.unique(clusters, return_inverse=True, return_counts=True)
        self.on_map.update({int(cluster): int(count) for cluster, count in zip(numbers, counts) if cluster > 0})
        values, counts = np.unique(labels[labelled & ~on_map], return_counts=True)
        self.elsewhere.update({int(value): int(count) for value, count in zip(values, counts)})
        # Encode each pair as one number: sorting numbers is many times faster than sorting pairs.
        pairs = labels[both].astype(np.int64) * len(numbers) + places.reshape(clusters.shape)[both]
        for pair, count in zip(*np.unique(pairs, return_counts=True)):
            label, place = divmod(int(pair), len(numbers))
            self.cells[label, int(numbers[place])] += int(count)

    def left_out(self, overlay: Overlay) -> LeftOut:
        """Summarise what the measures do not count."""
        counted = {label for label, _ in self.cells}
        without_cluster = sum(self.elsewhere.values())
        without_class = sum(self.on_map.values()) - sum(self.cells.values())
        if isinstance(overlay, RasterOverlay):
            lost = [
                LostClass(name, 0, self.elsewhere[value])
                for value in sorted(set(self.elsewhere) - counted)
                for name in _class_legend(overlay, [value])[0]
            ]
            return LeftOut(without_class, without_cluster, classes=lost)
        lost = [
            LostClass(name, overlay.polygons[code], self.elsewhere[code])
            for code, name in overlay.names.items() if code not in counted
        ]  # fmt: skip
        total = sum(overlay.polygons.values())
        return LeftOut(without_class, without_cluster, total, total - len(self.polygons), lost)


def _count(scene: Scene, overlay: Overlay, progress: Progress, cancelled: Cancel, log: Log) -> Agreement:
    """Accumulate the contingency table window by window and compute its measures, with subsampled maps."""
    tally, seen, known = _Tally(), Thumbnail(scene.shape, MAP_SIDE), Thumbnail(scene.shape, MAP_SIDE)
    windows = tile_grid(scene.rows, scene.cols)
    for index, window in enumerate(windows):
        check_cancel(cancelled)
        clusters = read_clusters(scene, window)
        labels, labelled = overlay.labels(window)
        seen.add(window, clusters)
        known.add(window, np.where(labelled, labels, UNLABELLED))
        both = labels[labelled & (clusters > 0)]
        if not np.array_equal(both, np.round(both)):
            raise SSCCError(
                "{path}: contains values that are not class numbers; use a raster of whole numbers", path=overlay.path
            )
        tally.add(clusters, labels, labelled)
        if isinstance(overlay, PolygonOverlay):
            tally.polygons.update(map(int, np.unique(overlay.numbers(window)[labelled & (clusters > 0)])))
        if len({label for label, _ in tally.cells}) > MOST_CLASSES:
            raise SSCCError(
                "{path}: contains more than {most} distinct values, so these are not classes; use a reference with "
                "class numbers",
                path=overlay.path, most=MOST_CLASSES,
            )
        progress((index + 1) / len(windows), say("Comparing"))
    if not tally.cells:
        raise SSCCError(
            "{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, "
            "{ours})?",
            path=overlay.path, theirs=name_of(overlay.crs), scene=scene.name, ours=name_of(reference(scene.projection)),
        )
    if overlay.is_raster and tally.same:
        log(say("{path}: is identical to the map; is it a copy?", path=overlay.path))
    values, columns = (sorted(set(column)) for column in zip(*tally.cells))
    table = np.array([[tally.cells[row, column] for column in columns] for row in values])
    names, colors = _class_legend(overlay, values)
    found = from_counts(
        table, values, names, columns, cluster_names(scene, columns), scene.pixel_area_ha, colors, dict(tally.on_map)
    )
    return replace(found, left_out=tally.left_out(overlay), maps=Maps(seen.values, known.values))


def tell_left_out(found: Agreement, reference_path: str, scene: str, log: Log) -> None:
    """Log what of the map and of the reference the measures do not count."""
    left = found.left_out
    if left.without_class or left.without_cluster:
        log(say(
            "{count} pixels compared; left out: {unlabelled} without a class, {unmapped} without a cluster",
            count=found.matched_pixels, unlabelled=left.without_class, unmapped=left.without_cluster,
        ))
    if left.polygons_without_pixel:
        log(say(
            "{path}: polygons that label no pixel of {scene} because they are too small, covered by others, or "
            "outside: {count} of {total}",
            path=reference_path, count=left.polygons_without_pixel, total=left.polygons, scene=scene,
        ))
    if left.classes:
        some = [
            say("{name} (polygons: {count})", name=one.name, count=one.polygons) if one.polygons else one.name
            for one in left.classes[:SHOWN]
        ]
        more = ", ..." if len(left.classes) > SHOWN else ""
        log(say(
            "{path}: classes that label no pixel of {scene} and are not counted: {names}",
            path=reference_path, scene=scene, names=", ".join(some) + more,
        ))


def _class_legend(overlay: Overlay, classes: Sequence[int]) -> Tuple[List[str], List[Color]]:
    """Names and colours of classes, those in the reference if it has any."""
    names, colors = {}, dict(zip(classes, palette(len(classes))))
    if isinstance(overlay, RasterOverlay):
        looks = class_looks(overlay.raster)
        names = looks.names
        if len(set(looks.colors.values())) > 1:
            colors.update(looks.colors)
    else:
        names = overlay.names
    named = [names.get(number) or say("Class {number}", number=number) for number in classes]
    return named, [colors[number] for number in classes]
