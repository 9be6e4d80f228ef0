"""Agreement of clusters with a reference: how well the clusters found match classes that somebody knows.

Clusters have no names, so they are matched with classes first: one to one, by the assignment that makes the most
pixels agree (Kuhn, 1955), and, separately, many to one, each cluster with the class it holds most of.
Everything is computed from the table of pixel counts, classes by clusters, that is gathered window by window.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.special import comb
from scipy.stats import binomtest, entropy
from sklearn.metrics import cohen_kappa_score, mutual_info_score, precision_recall_fscore_support

from .errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from .overlay import Overlay
from .palette import Color, palette
from .raster import (
    REPORT_SUFFIXES,
    atomic_path,
    check_apart,
    check_writable,
    create_class_raster,
    finish,
    read_classes,
    write_block,
    write_qml,
)
from .scene import Scene, Window
from .tiling import Thumbnail, tile_grid
from .words import say

# Class numbers of a raster of bytes: 0 is nodata, 255 stays free.
BYTE_CLASSES = 254
# Pixels of the longer side of the maps in the report.
MAP_SIDE = 720


class Matching(NamedTuple):
    """One-to-one matching of n classes (rows) and m clusters (columns).

    columns : cluster of each column of the confusion matrix: first the one matched with each class (None where
    no cluster is left that holds any of it), then those without a class
    """

    columns: List[Optional[int]]

    def table(self, counts: np.ndarray) -> np.ndarray:
        """The confusion matrix: `counts` (n, m) with columns in matched order; its diagonal agrees."""
        empty = np.zeros(len(counts), counts.dtype)
        return np.stack([empty if column is None else counts[:, column] for column in self.columns], axis=1)


class Maps(NamedTuple):
    """Thinned maps for the report: cluster and class of each pixel shown, int64 (rows, cols), 0 = none."""

    clusters: np.ndarray
    classes: np.ndarray


@dataclass(frozen=True)
class Agreement:
    """Measures of agreement between clusters and reference classes.

    oa : overall accuracy, 0..1, clusters matched one to one; oa_low, oa_high : its 95 % interval (Wilson, 1927),
    which takes pixels as independent draws. Neighbouring pixels are not: read it as the least uncertainty.
    kappa (Cohen, 1960); nmi : mutual information over the mean of both entropies; ari (Hubert & Arabie, 1985);
    purity : accuracy when each cluster takes the class it holds most of (many to one).
    matched_pixels : pixels that have both a cluster and a class; agreeing_pixels : those on the diagonal.
    confusion : rows reference classes, columns clusters in matched order (`column_clusters`; None: no cluster).
    producers, users, f1 : per class, 0..1. many_to_one : cluster number -> class name.
    map_pixels : cluster number -> its pixels on the whole map, with or without a class.
    """

    oa: float
    oa_low: float
    oa_high: float
    kappa: float
    nmi: float
    ari: float
    purity: float
    matched_pixels: int
    agreeing_pixels: int
    confusion: List[List[int]]
    class_values: List[int]
    class_names: List[str]
    column_clusters: List[Optional[int]]
    cluster_names: List[str]
    producers: List[float]
    users: List[float]
    f1: List[float]
    class_pixels: List[int]
    cluster_pixels: List[int]
    many_to_one: Dict[int, str]
    map_pixels: Dict[int, int]
    pixel_area_ha: Optional[float] = None
    class_colors: List[Color] = field(default_factory=list)

    @property
    def areas_ha(self) -> Optional[List[float]]:
        """Area of each class in the reference, hectares, where the CRS tells."""
        return None if self.pixel_area_ha is None else [count * self.pixel_area_ha for count in self.class_pixels]

    @property
    def mapped_ha(self) -> Optional[List[float]]:
        """Area of each class on the whole map, as its cluster has it, hectares, where the CRS tells."""
        if self.pixel_area_ha is None:
            return None
        matched = self.column_clusters[: len(self.class_names)]
        return [0.0 if one is None else self.map_pixels[one] * self.pixel_area_ha for one in matched]

    def to_json(self) -> Dict[str, Any]:
        """All measures as plain numbers, strings and lists."""
        return {**asdict(self), "areas_ha": self.areas_ha, "mapped_ha": self.mapped_ha}


def match(counts: np.ndarray) -> Matching:
    """Match classes and clusters one to one so that the most pixels agree; a pair that shares none is no match.

    Parameters
    ----------
    counts : int (classes, clusters)
    """
    rows, columns = linear_sum_assignment(counts, maximize=True)
    of_class: Dict[int, int] = {int(row): int(column) for row, column in zip(rows, columns) if counts[row, column]}
    first: List[Optional[int]] = [of_class.get(row) for row in range(counts.shape[0])]
    rest = [column for column in range(counts.shape[1]) if column not in of_class.values()]
    return Matching([*first, *rest])


def adjusted_rand(counts: np.ndarray) -> float:
    """Adjusted Rand index of a contingency table (Hubert & Arabie, 1985, equation 5)."""
    together = comb(counts, 2).sum()
    in_rows, in_columns = comb(counts.sum(axis=1), 2).sum(), comb(counts.sum(axis=0), 2).sum()
    by_chance = in_rows * in_columns / max(comb(counts.sum(), 2), 1)
    most = (in_rows + in_columns) / 2
    return 1.0 if most == by_chance else float((together - by_chance) / (most - by_chance))


def normalised_mutual_information(counts: np.ndarray) -> float:
    """Mutual information of a contingency table over the mean of the entropies of its margins."""
    mean = (entropy(counts.sum(axis=1)) + entropy(counts.sum(axis=0))) / 2
    return 1.0 if mean == 0 else float(mutual_info_score(None, None, contingency=counts) / mean)


def from_counts(
    counts: np.ndarray, class_values: Sequence[int], class_names: Sequence[str], clusters: Sequence[int],
    cluster_names: Sequence[str], pixel_area_ha: Optional[float] = None, class_colors: Sequence[Color] = (),
    map_pixels: Optional[Dict[int, int]] = None,
) -> Agreement:
    """Measures of a table of pixel counts.

    Parameters
    ----------
    counts : int (classes, clusters)
    class_values, class_names, class_colors : of the rows
    clusters, cluster_names : of the columns
    pixel_area_ha : area of a pixel
    map_pixels : cluster number -> pixels on the whole map; the columns' sums where nothing else is known
    """
    counts = np.asarray(counts, np.int64)
    matching = match(counts)
    confusion = matching.table(counts)
    total, agreeing = int(counts.sum()), int(np.trace(confusion))
    interval = binomtest(agreeing, total).proportion_ci(method="wilson")
    truth, found = np.indices(confusion.shape).reshape(2, -1)
    weight, classes = confusion.ravel(), np.arange(len(counts))
    users, producers, f1, _ = precision_recall_fscore_support(
        truth, found, labels=classes, sample_weight=weight, zero_division=0.0
    )
    # One class and one cluster, the same: chance agrees too, and kappa is 0 / 0.
    trivial = confusion[0, 0] == total
    kappa = 1.0 if trivial else cohen_kappa_score(
        truth, found, labels=np.arange(confusion.shape[1]), sample_weight=weight
    )  # fmt: skip
    best = counts.argmax(axis=0)
    return Agreement(
        oa=agreeing / total, oa_low=float(interval.low), oa_high=float(interval.high),
        kappa=float(kappa), nmi=normalised_mutual_information(counts), ari=adjusted_rand(counts),
        purity=float(counts.max(axis=0).sum() / total), matched_pixels=total, agreeing_pixels=agreeing,
        confusion=confusion.tolist(), class_values=[int(value) for value in class_values],
        class_names=list(class_names),
        column_clusters=[None if column is None else int(clusters[column]) for column in matching.columns],
        cluster_names=["" if column is None else cluster_names[column] for column in matching.columns],
        producers=producers.tolist(), users=users.tolist(), f1=f1.tolist(),
        class_pixels=counts.sum(axis=1).tolist(), cluster_pixels=confusion.sum(axis=0).tolist(),
        many_to_one={int(cluster): class_names[best[index]] for index, cluster in enumerate(clusters)},
        map_pixels=map_pixels or dict(zip(map(int, clusters), counts.sum(axis=0).tolist())),
        pixel_area_ha=pixel_area_ha, class_colors=list(class_colors),
    )  # fmt: skip


def agreement(clusters: np.ndarray, reference: np.ndarray) -> Agreement:
    """Agreement of two arrays of one shape: clusters from 1 (0 is nodata), classes from 1 (0 is unlabelled).

    Raises
    ------
    SSCCError
        If no pixel has both.
    """
    both = (clusters > 0) & (reference > 0)
    if not both.any():
        raise SSCCError("no pixel has both a cluster and a reference class")
    found, columns = np.unique(clusters[both], return_inverse=True)
    values, rows = np.unique(reference[both], return_inverse=True)
    counts = np.zeros((len(values), len(found)), np.int64)
    np.add.at(counts, (rows, columns), 1)
    on_map = dict(zip(*(numbers.tolist() for numbers in np.unique(clusters[clusters > 0], return_counts=True))))
    return from_counts(
        counts, values.tolist(), [say("Class {number}", number=v) for v in values], found.tolist(),
        [say("Cluster {number}", number=cluster) for cluster in found], map_pixels=on_map,
    )


def evaluate(
    clusters_path: str,
    reference_path: str,
    *,
    field: Optional[str] = None,
    output: Optional[str] = None,
    report: Optional[str] = None,
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
    report : str, optional
        HTML file to write.

    Raises
    ------
    SSCCError
        A file cannot be read or written, there is no such field, or nothing overlaps.
    Cancelled
    """
    if output:
        check_writable(output)
    if report:
        check_writable(report, REPORT_SUFFIXES)
    check_apart([output, report], [clusters_path, reference_path])
    with Scene.open(clusters_path, [1], survey=False) as scene:
        if scene.band_count > 1:
            raise SSCCError(
                "{path}: has {bands} bands, a map of clusters has one; give a raster that Apply SSCC wrote",
                path=clusters_path, bands=scene.band_count,
            )
        overlay = Overlay(reference_path, scene)
        if not overlay.is_raster:
            used = overlay.use_field(field)
            if field is None:
                log(say('{path}: the classes are those of its field "{field}"', path=reference_path, field=used))
        share = 0.5 if output else 1.0
        found, maps = _count(scene, overlay, lambda done, said: progress(share * done, said), cancelled)
        if output:
            _write_named(scene, found, output, lambda done, said: progress(share + share * done, said), cancelled)
    if report:
        from .report import write_evaluation_report

        write_evaluation_report(report, found, clusters_path, reference_path, maps)
    return found


def _count(scene: Scene, overlay: Overlay, progress: Progress, cancelled: Cancel) -> Tuple[Agreement, Maps]:
    """Gather the table of counts window by window; its measures, and thinned maps."""
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
                "{path}: holds numbers that are no class numbers; give a raster of whole numbers", path=overlay.path
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
    names, colors = _looks(overlay, values)
    found = from_counts(
        table, values, names, columns, _cluster_names(scene, columns), scene.pixel_area_ha, colors, dict(on_map)
    )
    return found, Maps(seen.values, known.values)


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


def _looks(overlay: Overlay, classes: Sequence[int]) -> Tuple[List[str], List[Color]]:
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
