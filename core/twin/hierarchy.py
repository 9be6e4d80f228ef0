"""The similarity of clusters: by their components, or by the network's confusions.

The hierarchy is that of Ward (1963): it joins the two clusters whose union adds least to the squared distances of the
pixels to the mean of their cluster. These means come from the blocks of training pixels that a model keeps (`replay`).

A model without such blocks has a hierarchy by confusions. P (pixels, K) being the soft assignments of the training
pixels, the model stores the confusion table N = P'P. The similarity of two clusters is the cosine between their columns
of P. Merging two clusters adds their columns, so the table of the merged clusters follows from N without the pixels.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from .model import Model

CONFUSIONS = "confusions"


class Merge(NamedTuple):
    """A step of the hierarchy: cluster `part` is merged into `into`, the lower number; `similarity` is from 0 to 1.

    `similarity` is a cosine if the hierarchy is by confusions. In Ward's, the steps together lose all squared distances
    between clusters; it is 1 minus the root of the share that this step loses.
    """

    into: int
    part: int
    similarity: float


def confusions(model: Model) -> NDArray[Any]:
    """The confusion table (clusters, clusters) of the model's `numbers`, merged clusters added up.

    Raises
    ------
    SSCCError
        The model has none, because an older version trained it.
    """
    table = model.tensors.get(CONFUSIONS)
    if table is None:
        raise SSCCError("{model}: does not record which clusters are similar; retrain it", model=model.name)
    numbers = model.numbers
    into = np.array([numbers.index(model.merged.get(number, number)) for number in range(1, model.clusters + 1)])
    adding = np.equal.outer(np.arange(len(numbers)), into).astype(float)
    found: NDArray[Any] = adding @ table @ adding.T
    return found


def cosines(table: NDArray[Any]) -> NDArray[Any]:
    """Cosines (clusters, clusters) between the columns of P, from the confusion table."""
    length = np.sqrt(np.maximum(np.diag(table), 1e-12))
    cosines: NDArray[Any] = table / np.outer(length, length)
    return cosines


def hierarchy(model: Model) -> List[Merge]:
    """The merges that lead from the clusters of a model to a single one, the most similar first.

    Raises
    ------
    SSCCError
        As `confusions` does.
    """
    means = _means(model)
    return _by_confusions(model) if means is None else _by_means(list(model.numbers), *means)


def _means(model: Model) -> Optional[Tuple[NDArray[Any], NDArray[Any]]]:
    """Shares (clusters,) and mean components (clusters, components) of the model's `numbers`; None if not all known."""
    shares, labels = model.header.get("shares"), model.tensors.get("memory.labels")
    if shares is None or labels is None:
        return None
    planes, side = model.tensors["memory.planes"], labels.shape[-1]
    halo = (planes.shape[-1] - side) // 2
    pixels = np.moveaxis(planes[..., halo : halo + side, halo : halo + side], 1, -1)
    weights, means = np.zeros(len(model.numbers)), np.zeros((len(model.numbers), planes.shape[1]))
    for number, share in enumerate(shares, start=1):
        mine = pixels[labels == number - 1]
        if share and not len(mine):
            return None
        place = model.numbers.index(model.merged.get(number, number))
        weights[place] += share
        means[place] += share * mine.mean(axis=0, dtype=np.float64) if share else 0.0
    return weights, means / np.maximum(weights, 1e-12)[:, None]


def _by_means(numbers: List[int], weights: NDArray[Any], means: NDArray[Any]) -> List[Merge]:
    """Ward's hierarchy of clusters with these weights (clusters,) and means (clusters, components)."""
    merges: List[Merge] = []
    total = float(weights @ np.square(means - weights @ means / weights.sum()).sum(axis=1))
    while len(numbers) > 1:
        shared = np.outer(weights, weights) / np.maximum(np.add.outer(weights, weights), 1e-12)
        lost = shared * np.square(means[:, None] - means).sum(axis=2)
        np.fill_diagonal(lost, np.inf)
        first, second = sorted(int(place) for place in np.unravel_index(lost.argmin(), lost.shape))
        share = float(np.clip(lost[first, second] / max(total, 1e-12), 0, 1))
        merges.append(Merge(numbers[first], numbers[second], 1 - share**0.5))
        both = weights[[first, second]]
        means[first] = both @ means[[first, second]] / max(both.sum(), 1e-12)
        weights[first] = both.sum()
        weights, means = np.delete(weights, second), np.delete(means, second, 0)
        del numbers[second]
    return merges


def _by_confusions(model: Model) -> List[Merge]:
    table, numbers = confusions(model), list(model.numbers)
    merges: List[Merge] = []
    while len(numbers) > 1:
        alike = cosines(table)
        np.fill_diagonal(alike, -1.0)
        first, second = sorted(int(place) for place in np.unravel_index(alike.argmax(), alike.shape))
        merges.append(Merge(numbers[first], numbers[second], float(np.clip(alike[first, second], 0, 1))))
        table[first] += table[second]
        table[:, first] += table[:, second]
        table = np.delete(np.delete(table, second, 0), second, 1)
        del numbers[second]
    return merges


def merge_to(model: Model, count: int) -> List[Merge]:
    """Merge the most similar clusters until `count` are left; returns the merges.

    Raises
    ------
    SSCCError
        The model has fewer clusters, or does not record which are similar.
    """
    have = len(model.numbers)
    if not 1 <= count < have:
        raise SSCCError(
            "{model}: has {have} clusters, which cannot be merged to {count}; choose a number from 1 to {most}",
            model=model.name, have=have, count=count, most=have - 1,
        )
    done = hierarchy(model)[: have - count]
    into: Dict[int, int] = {}
    for merge in done:
        into = {part: merge.into if whole == merge.part else whole for part, whole in into.items()}
        into[merge.part] = merge.into
    model.merge(into)
    return done
