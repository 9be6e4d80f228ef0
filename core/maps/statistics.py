"""Pixels, area and patches of each cluster of a map, computed strip by strip in constant memory."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..base.errors import Cancel, Progress, check_cancel, never, no_progress
from ..base.words import say
from ..scene.areas import row_areas_ha, window_areas
from ..scene.scene import Scene
from ..scene.window import tile_grid
from .recode import read_clusters

# Number of rows in a strip.
STRIP = 512


class Holding(NamedTuple):
    """Statistics of a cluster; a patch is a group of pixels connected by their sides.

    area_ha, median_patch_ha : hectares; None without a suitable CRS
    median_patch : pixels
    """

    pixels: int
    area_ha: Optional[float]
    patches: int
    median_patch: float
    median_patch_ha: Optional[float]


class _Patches:
    """Patches of a map, joined across the borders of its strips."""

    def __init__(self) -> None:
        self.sizes: List[NDArray[Any]] = []
        self.areas: List[NDArray[Any]] = []
        self.classes: List[NDArray[Any]] = []
        self.joints: List[NDArray[Any]] = []
        self.count = 0
        self.last: Optional[Tuple[NDArray[Any], NDArray[Any]]] = None

    def add(self, clusters: NDArray[Any], areas: NDArray[Any]) -> None:
        """Add the next strip: cluster numbers and areas of its pixels, (rows, cols)."""
        labels = np.zeros(clusters.shape, np.int64)
        found = 0
        numbers = [0]
        for number in np.unique(clusters[clusters > 0]):
            patches, count = label(clusters == number)
            labels[patches > 0] = patches[patches > 0] + found
            found += count
            numbers += [int(number)] * count
        self.sizes.append(np.bincount(labels.ravel(), minlength=found + 1)[1:])
        self.areas.append(np.bincount(labels.ravel(), areas.ravel(), minlength=found + 1)[1:])
        self.classes.append(np.array(numbers[1:], np.int64))
        labels[labels > 0] += self.count - 1  # numbered from 0 over all strips
        if self.last is not None:
            above, above_labels = self.last
            same = (above == clusters[0]) & (above > 0)
            self.joints.append(np.unique(np.stack([above_labels[same], labels[0][same]]), axis=1))
        self.last = clusters[-1], labels[-1]
        self.count += found

    def joined(self) -> Tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Cluster, pixels and area of each patch."""
        sizes, areas, classes = (np.concatenate(parts) for parts in (self.sizes, self.areas, self.classes))
        joints = np.concatenate([*self.joints, np.zeros((2, 0), np.int64)], axis=1)
        graph = coo_matrix((np.ones(joints.shape[1], np.int8), tuple(joints)), shape=(self.count, self.count))
        number, group = connected_components(graph, directed=False)
        first = np.zeros(number, np.int64)
        first[group] = classes
        return first, np.bincount(group, sizes, number).astype(np.int64), np.bincount(group, areas, number)


def holdings(scene: Scene, progress: Progress = no_progress, cancelled: Cancel = never) -> Dict[int, Holding]:
    """Cluster number -> statistics, for each cluster on a map.

    Parameters
    ----------
    scene : Scene
        The map, as `open_map` opens it.

    Raises
    ------
    SSCCError
        The map cannot be read, or contains values that are not cluster numbers.
    Cancelled
    """
    rows = row_areas_ha(scene)
    areas = np.ones(scene.rows) if rows is None else rows
    patches = _Patches()
    strips = tile_grid(scene.rows, scene.cols, scene.cols, STRIP)
    for index, strip in enumerate(strips):
        check_cancel(cancelled)
        patches.add(read_clusters(scene, strip), window_areas(areas, strip))
        progress((index + 1) / len(strips), say("Measuring areas"))
    classes, sizes, hectares = patches.joined()
    found = {}
    for number in np.unique(classes):
        mine, area = sizes[classes == number], hectares[classes == number]
        found[int(number)] = Holding(
            int(mine.sum()), None if rows is None else float(area.sum()), len(mine), float(np.median(mine)),
            None if rows is None else float(np.median(area)),
        )  # fmt: skip
    return found
