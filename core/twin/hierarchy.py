"""The similarity of clusters by the network's confusions: agglomerative clustering of its soft assignments.

P (pixels, K) being the soft assignments of the training pixels, the model stores the confusion table N = P'P. The
similarity of two clusters is the cosine between their columns of P. Merging two clusters adds their columns, so the
table of the merged clusters follows from N without the pixels.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from .model import Model

CONFUSIONS = "confusions"


class Merge(NamedTuple):
    """A step of the hierarchy: cluster `part` is merged into `into`, the lower number; similarity `likeness` 0..1."""

    into: int
    part: int
    likeness: float


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


def likeness(table: NDArray[Any]) -> NDArray[Any]:
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
    table, numbers = confusions(model), list(model.numbers)
    merges: List[Merge] = []
    while len(numbers) > 1:
        alike = likeness(table)
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
        The model has fewer clusters, or no confusion table.
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
