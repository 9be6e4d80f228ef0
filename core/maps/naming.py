"""Name the clusters of a model from a reference: a raster, polygons or points of known classes.

Each cluster gets the most frequent class among its labelled pixels, and clusters of the same class are merged. On
request, each class is assigned to one cluster only.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import Cancel, Log, Progress, SSCCError, never, no_log, no_progress
from ..base.evidence import MIN_PIXELS, MIN_SHARE
from ..base.palette import Color, palette
from ..base.words import say
from ..twin.hierarchy import CONFUSIONS, confusions, cosines
from ..twin.model import Model, free_name
from .agreement import Agreement, match
from .assess import evaluate
from .provenance import check_map_of


class Evidence(NamedTuple):
    """The evidence for the name of a cluster: `pixels` of the class among its `labelled` pixels.

    name : empty if the cluster stays unnamed
    leading : the most frequent class of its labelled pixels; a tie goes to the class with more labelled pixels in the
    most similar clusters
    """

    cluster: int
    name: str
    leading: str
    pixels: int
    labelled: int

    @property
    def share(self) -> float:
        """Share of the labelled pixels that belong to the leading class, 0..1."""
        return self.pixels / max(self.labelled, 1)

    def explain(self) -> str:
        """The evidence in one line."""
        if not self.labelled:
            return say("{cluster}: not named, because no pixel has a label", cluster=self.cluster)
        if not self.leading:
            return say("{cluster}: not named, because each class went to another cluster", cluster=self.cluster)
        facts = {"cluster": self.cluster, "name": self.leading, "pixels": self.pixels, "labelled": self.labelled}
        if self.name:
            return say("{cluster}: {name}, from {pixels} of {labelled} labelled pixels", **facts)
        return say("{cluster}: not named, because {name} has only {pixels} of {labelled} labelled pixels", **facts)


def name_clusters(
    model: Model,
    map_path: str,
    reference: str,
    *,
    field: Optional[str] = None,
    one_to_one: bool = False,
    min_pixels: int = MIN_PIXELS,
    min_share: float = MIN_SHARE,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> List[Evidence]:
    """Write class names into a model, and merge clusters of the same class.

    Parameters
    ----------
    model : Model
        Modified in place; save it afterwards.
    map_path : str
        A map of the model.
    reference : str
        Raster of class numbers, polygons, or points, in any grid and CRS.
    field : str, optional
        Field of the polygons or points that contains the class.
    one_to_one : bool
        Assign each class to one cluster only, so that as many pixels as possible agree.
    min_pixels, min_share : minimum evidence for a name: pixels of the class, and their share of the labelled pixels

    Returns
    -------
    list of Evidence
        One for each cluster of the model, before merging.

    Raises
    ------
    SSCCError
        The map is of another model, the reference labels none of its pixels, or no cluster has enough evidence.
    Cancelled
    """
    found = evaluate(map_path, reference, field=field, progress=progress, cancelled=cancelled, log=log)
    check_map_of(model, map_path, max(found.map_pixels), log)
    counts = _counts(model, found)
    evidence = []
    for place, leading in enumerate(_leading(model, counts, one_to_one)):
        column = counts[:, place]
        pixels, labelled = 0 if leading is None else int(column[leading]), int(column.sum())
        enough = leading is not None and pixels >= min_pixels and pixels >= min_share * labelled
        told = "" if leading is None else found.class_names[leading]
        evidence.append(Evidence(model.numbers[place], told if enough else "", told, pixels, labelled))
    if not any(one.name for one in evidence):
        raise SSCCError(
            "{path}: no cluster has {pixels} labelled pixels of one class that are {share:.0%} of its labelled "
            "pixels; lower the required evidence",
            path=reference, pixels=min_pixels, share=min_share,
        )
    model.follow_legend(_legend(model, found, evidence))
    return evidence


def agreeing_share(evidence: List[Evidence]) -> float:
    """Share of the labelled pixels whose class is the one that their cluster is named after."""
    return sum(one.pixels for one in evidence if one.name) / max(sum(one.labelled for one in evidence), 1)


def _counts(model: Model, found: Agreement) -> NDArray[Any]:
    """Labelled pixels: int (classes, clusters), for the clusters of the model, merged ones added up."""
    places = {number: place for place, number in enumerate(model.numbers)}
    counts = np.zeros((len(found.class_names), len(places)), np.int64)
    for column, cluster in zip(np.array(found.confusion).T, found.column_clusters):
        if cluster is not None:
            counts[:, places[model.merged.get(cluster, cluster)]] += column
    return counts


def _leading(model: Model, counts: NDArray[Any], one_to_one: bool) -> List[Optional[int]]:
    """The class that each cluster may be named after, from labelled pixels (classes, clusters); None if there is none.

    Ties are broken by the labelled pixels of the clusters that the network confuses with this one.
    """
    clusters = range(counts.shape[1])
    if one_to_one:
        columns = match(counts).columns[: len(counts)]
        return [columns.index(place) if place in columns else None for place in clusters]
    alike = cosines(confusions(model)) if CONFUSIONS in model.tensors else np.ones((len(clusters),) * 2)
    nearby = counts @ alike
    return [
        int(np.lexsort((nearby[:, place], counts[:, place]))[-1]) if counts[:, place].any() else None
        for place in clusters
    ]


def _legend(model: Model, found: Agreement, evidence: List[Evidence]) -> Dict[int, Tuple[str, Color]]:
    """Name and colour of the named clusters; colours are those of the reference if it has any."""
    own = found.class_colors != palette(len(found.class_colors))
    colors = dict(zip(found.class_names, found.class_colors)) if own else {}
    legend = {
        one.cluster: (one.name, colors.get(one.name, model.colors[one.cluster - 1])) for one in evidence if one.name
    }
    # Clusters that stay unnamed must not share the name of a class, or they would be merged with it.
    classes, others = {name for name, _ in legend.values()}, [one.cluster for one in evidence if not one.name]
    taken = classes | {model.names[cluster - 1] for cluster in others}
    for cluster in others:
        name = model.names[cluster - 1]
        if name in classes:
            legend[cluster] = (free_name(name, taken), model.colors[cluster - 1])
    return legend
