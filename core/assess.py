"""Agreement of clusters with a reference: how well the clusters found match classes that somebody knows.

Clusters have no names, so they are matched with classes first: one to one, by the assignment that makes the most
pixels agree (Kuhn, 1955), and, separately, many to one, each cluster with the class it holds most of.
Everything is computed from the table of pixel counts, classes by clusters, that is gathered window by window.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.special import comb
from scipy.stats import binomtest, entropy
from sklearn.metrics import cohen_kappa_score, mutual_info_score, precision_recall_fscore_support

from .errors import Cancel, Progress, SSCCError, check_cancel, never, no_progress
from .overlay import Overlay
from .palette import Color, palette
from .raster import atomic_path, check_writable, create_class_raster, read_classes, write_block, write_qml
from .scene import Scene
from .tiling import tile_grid


class Matching(NamedTuple):
    """One-to-one matching of n classes (rows) and m clusters (columns).

    columns : cluster of each column of the confusion matrix: first the one matched with each class (None where
    there are fewer clusters than classes), then those without a class
    """

    columns: List[Optional[int]]

    def table(self, counts: np.ndarray) -> np.ndarray:
        """The confusion matrix: `counts` (n, m) with columns in matched order; its diagonal agrees."""
        empty = np.zeros(len(counts), counts.dtype)
        return np.stack([empty if column is None else counts[:, column] for column in self.columns], axis=1)


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
    pixel_area_ha: Optional[float] = None
    class_colors: List[Color] = field(default_factory=list)

    @property
    def areas_ha(self) -> Optional[List[float]]:
        """Area of each class in the reference, hectares, where the CRS tells."""
        return None if self.pixel_area_ha is None else [count * self.pixel_area_ha for count in self.class_pixels]

    def to_json(self) -> Dict[str, Any]:
        """All measures as plain numbers, strings and lists."""
        return {**asdict(self), "areas_ha": self.areas_ha}


def match(counts: np.ndarray) -> Matching:
    """Match classes and clusters one to one so that the most pixels agree.

    Parameters
    ----------
    counts : int (classes, clusters)
    """
    rows, columns = linear_sum_assignment(counts, maximize=True)
    of_class: Dict[int, int] = dict(zip(rows.tolist(), columns.tolist()))
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
) -> Agreement:
    """Measures of a table of pixel counts.

    Parameters
    ----------
    counts : int (classes, clusters)
    class_values, class_names, class_colors : of the rows
    clusters, cluster_names : of the columns
    pixel_area_ha : area of a pixel
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
    kappa = cohen_kappa_score(truth, found, labels=np.arange(confusion.shape[1]), sample_weight=weight)
    best = counts.argmax(axis=0)
    return Agreement(
        oa=agreeing / total, oa_low=float(interval.low), oa_high=float(interval.high),
        kappa=1.0 if np.isnan(kappa) else float(kappa),  # one class and one cluster: chance is 1 too
        nmi=normalised_mutual_information(counts), ari=adjusted_rand(counts),
        purity=float(counts.max(axis=0).sum() / total), matched_pixels=total, agreeing_pixels=agreeing,
        confusion=confusion.tolist(), class_values=[int(value) for value in class_values],
        class_names=list(class_names),
        column_clusters=[None if column is None else int(clusters[column]) for column in matching.columns],
        cluster_names=["" if column is None else cluster_names[column] for column in matching.columns],
        producers=producers.tolist(), users=users.tolist(), f1=f1.tolist(),
        class_pixels=counts.sum(axis=1).tolist(), cluster_pixels=confusion.sum(axis=0).tolist(),
        many_to_one={int(cluster): class_names[best[index]] for index, cluster in enumerate(clusters)},
        pixel_area_ha=pixel_area_ha, class_colors=list(class_colors),
    )


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
    return from_counts(
        counts, values.tolist(), [f"Class {int(v)}" for v in values], found.tolist(),
        [f"Cluster {int(cluster)}" for cluster in found],
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
) -> Agreement:
    """Compare a cluster raster with reference labels.

    Parameters
    ----------
    clusters_path : str
        Raster of cluster numbers, 0 is nodata.
    reference_path : str
        Raster of class numbers (0 or nodata is unlabelled), or polygons, in any grid and CRS.
    field : str, optional
        Field of the polygons that holds the class.
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
        check_writable(report, (".html", ".htm"))
    with Scene.open(clusters_path, [1], survey=False) as scene:
        overlay = Overlay(reference_path, scene, field)
        if not overlay.is_raster and field is None:
            raise SSCCError(f"{reference_path}: say which field of the polygons holds the class")
        found = _count(scene, overlay, progress, cancelled)
        if output:
            _write_named(scene, found, output)
    if report:
        from .report import write_evaluation_report

        write_evaluation_report(report, found, clusters_path, reference_path)
    return found


def _count(scene: Scene, overlay: Overlay, progress: Progress, cancelled: Cancel) -> Agreement:
    """Gather the table of counts window by window, and its measures."""
    cells: Dict[Tuple[int, int], int] = {}
    windows = tile_grid(scene.rows, scene.cols)
    for index, window in enumerate(windows):
        check_cancel(cancelled)
        values, valid = scene.read(window)
        labels = overlay.read(window)
        both = valid & (values[:, :, 0] > 0) & (labels > 0)
        pairs = np.stack([labels[both], values[:, :, 0][both]], axis=1)
        if overlay.is_raster and not np.array_equal(pairs, np.round(pairs)):
            raise SSCCError(f"{overlay.path}: holds numbers that are no class numbers; give a raster of whole numbers")
        for (row, column), count in zip(*np.unique(pairs.astype(np.int64), axis=0, return_counts=True)):
            cells[int(row), int(column)] = cells.get((int(row), int(column)), 0) + int(count)
        progress((index + 1) / len(windows), "Comparing")
    if not cells:
        raise SSCCError(f"{overlay.path}: labels no pixel of {scene.name}; does it cover the same place?")
    classes, clusters = (sorted(set(numbers)) for numbers in zip(*cells))
    counts = np.array([[cells.get((row, column), 0) for column in clusters] for row in classes])
    names, colors = _looks(overlay, classes)
    known, _, _ = read_classes(scene.path)
    return from_counts(
        counts, classes, names, clusters,
        [known[c - 1] if c <= len(known) and known[c - 1] else f"Cluster {c}" for c in clusters],
        scene.pixel_area_ha, colors,
    )


def _looks(overlay: Overlay, classes: Sequence[int]) -> Tuple[List[str], List[Color]]:
    """Names and colours of classes: the reference's own where it has some."""
    names, colors = dict(overlay.names), dict(enumerate(palette(max(classes)), start=1))
    if overlay.is_raster:
        own_names, own_colors, _ = read_classes(overlay.path)
        names = {number: name for number, name in enumerate(own_names, start=1) if name}
        if len(set(own_colors)) > 1:
            colors.update(enumerate(own_colors, start=1))
    return [names.get(number, f"Class {number}") for number in classes], [colors[number] for number in classes]


def _write_named(scene: Scene, found: Agreement, output: str) -> None:
    """Write the clusters as the classes they match; clusters without a class keep a number and colour of their own."""
    top = max(found.class_values)
    named = dict(zip(found.class_values, found.class_names))
    names = [named.get(value, "") for value in range(1, top + 1)]
    number: Dict[int, int] = {}
    for index, cluster in enumerate(found.column_clusters):
        if cluster is None:
            continue
        if index < len(found.class_values):
            number[cluster] = found.class_values[index]
        else:
            names.append(f"{found.cluster_names[index]} (no class)")
            number[cluster] = len(names)
    colors = palette(len(names))
    for value, color in zip(found.class_values, found.class_colors):
        colors[value - 1] = color
    with atomic_path(output) as temporary:
        dataset = create_class_raster(temporary, scene, names, colors)
        try:
            for window in tile_grid(scene.rows, scene.cols):
                values, valid = scene.read(window)
                clusters = np.where(valid, values[:, :, 0], 0).astype(np.int64)
                lookup = np.zeros(max(int(clusters.max()), max(number)) + 1, np.uint16)
                for cluster, value in number.items():
                    lookup[cluster] = value
                write_block(dataset, window.row, window.col, lookup[clusters])
        finally:
            dataset = None  # GDAL writes the rest now, before the file is renamed
    write_qml(output, names, colors)
