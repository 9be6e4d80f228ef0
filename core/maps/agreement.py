"""Measures of agreement between clusters and reference classes, computed from their contingency table."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.special import comb
from scipy.stats import binomtest, entropy
from sklearn.metrics import cohen_kappa_score, mutual_info_score, precision_recall_fscore_support

from ..base.errors import SSCCError
from ..base.palette import Color
from ..base.words import say

Counts = NDArray[np.int64]
"""Contingency table: number of pixels of each class (rows) in each cluster (columns)."""

# Means no class in a map of classes, where 0 may be a class.
UNLABELLED = int(np.iinfo(np.int64).min)


class Matching(NamedTuple):
    """One-to-one matching of n classes (rows) and m clusters (columns).

    columns : column of `counts` for each column of the confusion matrix: first the match of each class (None if no
    remaining cluster contains pixels of the class), then the unmatched clusters
    """

    columns: List[Optional[int]]

    def table(self, counts: Counts) -> Counts:
        """Return the confusion matrix: `counts` (n, m) with its columns in matched order."""
        empty = np.zeros(len(counts), counts.dtype)
        return np.stack([empty if column is None else counts[:, column] for column in self.columns], axis=1)


class Maps(NamedTuple):
    """Subsampled maps for the report: cluster (0 = none) and class (`UNLABELLED` = none), (rows, cols)."""

    clusters: NDArray[np.int64]
    classes: NDArray[np.int64]


@dataclass(frozen=True)
class LostClass:
    """A class of the reference without compared pixels: its number of polygons, and of pixels without a cluster."""

    name: str
    polygons: int
    pixels: int


@dataclass(frozen=True)
class LeftOut:
    """The pixels, polygons and classes that a comparison leaves out.

    without_class : pixels with a cluster only; without_cluster : pixels with a class only
    polygons : polygons in the reference; polygons_without_pixel : those that label no pixel of the map
    classes : classes without compared pixels
    """

    without_class: int = 0
    without_cluster: int = 0
    polygons: int = 0
    polygons_without_pixel: int = 0
    classes: List[LostClass] = field(default_factory=list)


@dataclass(frozen=True)
class Agreement:
    """Measures of agreement between clusters and reference classes.

    oa : overall accuracy, 0..1, with clusters matched one to one; oa_low, oa_high : its 95 % interval (Wilson, 1927),
    which assumes independent pixels. Neighbouring pixels are not, so the true uncertainty is larger.
    kappa (Cohen, 1960); nmi : mutual information over the mean of both entropies; ari (Hubert & Arabie, 1985);
    purity : accuracy if each cluster is assigned to its most frequent class (many to one).
    matched_pixels : pixels with both a cluster and a class; agreeing_pixels : those on the diagonal.
    confusion : rows are reference classes, columns clusters in matched order (`column_clusters`; None: no cluster).
    producers, users, f1 : per class, 0..1. many_to_one : cluster number -> class name.
    map_pixels : cluster number -> its pixels on the whole map, with or without a class.
    left_out : what is not counted. maps : subsampled maps of both, if rasters were compared.
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
    left_out: LeftOut = field(default_factory=LeftOut)
    maps: Optional[Maps] = field(default=None, repr=False, compare=False)

    @property
    def areas_ha(self) -> Optional[List[float]]:
        """Area of each class in the reference in hectares, if the CRS allows it."""
        return None if self.pixel_area_ha is None else [count * self.pixel_area_ha for count in self.class_pixels]

    @property
    def mapped_ha(self) -> Optional[List[float]]:
        """Area of the cluster matched with each class on the whole map in hectares, if the CRS allows it."""
        if self.pixel_area_ha is None:
            return None
        matched = self.column_clusters[: len(self.class_names)]
        return [0.0 if one is None else self.map_pixels[one] * self.pixel_area_ha for one in matched]

    def to_json(self) -> Dict[str, Any]:
        """Return all measures as plain numbers, strings and lists."""
        plain = asdict(replace(self, maps=None))
        del plain["maps"]
        return {**plain, "areas_ha": self.areas_ha, "mapped_ha": self.mapped_ha}


def match(counts: Counts) -> Matching:
    """Match classes and clusters one to one so that as many pixels as possible agree (Kuhn, 1955).

    A class and a cluster without common pixels are never matched.

    Parameters
    ----------
    counts : int (classes, clusters)
    """
    rows, columns = linear_sum_assignment(counts, maximize=True)
    of_class: Dict[int, int] = {int(row): int(column) for row, column in zip(rows, columns) if counts[row, column]}
    first: List[Optional[int]] = [of_class.get(row) for row in range(counts.shape[0])]
    rest = [column for column in range(counts.shape[1]) if column not in of_class.values()]
    return Matching([*first, *rest])


def adjusted_rand(counts: Counts) -> float:
    """Adjusted Rand index of a contingency table (Hubert & Arabie, 1985, equation 5)."""
    index = comb(counts, 2).sum()
    in_rows, in_columns = comb(counts.sum(axis=1), 2).sum(), comb(counts.sum(axis=0), 2).sum()
    expected = in_rows * in_columns / max(comb(counts.sum(), 2), 1)
    maximum = (in_rows + in_columns) / 2
    return 1.0 if maximum == expected else float((index - expected) / (maximum - expected))


def normalised_mutual_information(counts: Counts) -> float:
    """Mutual information of a contingency table over the mean entropy of its margins."""
    mean = (entropy(counts.sum(axis=1)) + entropy(counts.sum(axis=0))) / 2
    return 1.0 if mean == 0 else float(mutual_info_score(None, None, contingency=counts) / mean)


def from_counts(
    counts: Counts, class_values: Sequence[int], class_names: Sequence[str], clusters: Sequence[int],
    cluster_names: Sequence[str], pixel_area_ha: Optional[float] = None, class_colors: Sequence[Color] = (),
    map_pixels: Optional[Dict[int, int]] = None,
) -> Agreement:
    """Compute all measures from a contingency table.

    Parameters
    ----------
    counts : int (classes, clusters)
    class_values, class_names, class_colors : of the rows
    clusters, cluster_names : of the columns
    pixel_area_ha : area of a pixel in hectares
    map_pixels : cluster number -> pixels on the whole map; by default the sums of the columns
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
    # With one class and one cluster, the expected agreement is 1 and kappa would be 0 / 0.
    trivial = confusion[0, 0] == total
    kappa = 1.0 if trivial else cohen_kappa_score(
        truth, found, labels=np.arange(confusion.shape[1]), sample_weight=weight
    )  # fmt: skip
    best = counts.argmax(axis=0)
    return Agreement(
        oa=agreeing / total, oa_low=float(interval.low), oa_high=float(interval.high),
        kappa=float(kappa), nmi=normalised_mutual_information(counts), ari=adjusted_rand(counts),
        purity=float(counts.max(axis=0).sum() / total), matched_pixels=total, agreeing_pixels=agreeing,
        confusion=[list(map(int, row)) for row in confusion], class_values=list(map(int, class_values)),
        class_names=list(class_names),
        column_clusters=[None if column is None else int(clusters[column]) for column in matching.columns],
        cluster_names=["" if column is None else cluster_names[column] for column in matching.columns],
        producers=producers.tolist(), users=users.tolist(), f1=f1.tolist(),
        class_pixels=counts.sum(axis=1).tolist(), cluster_pixels=confusion.sum(axis=0).tolist(),
        many_to_one={int(cluster): class_names[best[index]] for index, cluster in enumerate(clusters)},
        map_pixels=map_pixels or dict(zip(map(int, clusters), counts.sum(axis=0).tolist())),
        pixel_area_ha=pixel_area_ha, class_colors=list(class_colors),
    )  # fmt: skip


def measure_agreement(clusters: NDArray[np.integer[Any]], reference: NDArray[np.integer[Any]]) -> Agreement:
    """Measure the agreement of two arrays of the same shape.

    Parameters
    ----------
    clusters : cluster numbers from 1, 0 is nodata
    reference : class numbers from 1, 0 is unlabelled

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
