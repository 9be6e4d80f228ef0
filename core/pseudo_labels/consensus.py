"""One partition from several: a majority vote, or the least even of them."""

from __future__ import annotations

import math
from itertools import combinations
from typing import Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.stats import entropy
from sklearn.metrics import normalized_mutual_info_score
from sklearn.metrics.cluster import contingency_matrix

from .noise_model import OFFSETS

# Pixels by which the partitions that vote are compared.
COMPARED = 4_000
# How much less even in size a partition is to be than the vote, and the least cluster that it may have where nothing is
# softened, as a share of an equal part.
CLEARLY, SMALLEST = 0.01, 0.2


def choose(members: Sequence[np.ndarray], clusters: int) -> np.ndarray:
    """The vote of the partitions (in the order of `OFFSETS`); or the one whose clusters are clearly less equal in size.

    k-means tends to cut a large cover into equal parts. Measured on real scenes, a partition that does so less was
    the better one more often than not (`docs/experiments.md`). Not so where nothing is softened and a cluster is
    spent on a few odd pixels: that is uneven too, and costs a cover its cluster.
    """
    voted = consensus(members, clusters)
    offset, least = min(zip(OFFSETS, members), key=lambda member: normalised_entropy(member[1], clusters))
    smallest = np.bincount(least, minlength=clusters).min() * clusters / len(least)
    odd = smallest == 0 or (offset == math.inf and smallest < SMALLEST)
    less_even = normalised_entropy(least, clusters) < normalised_entropy(voted, clusters) - CLEARLY
    return least if less_even and not odd else voted


def normalised_entropy(labels: np.ndarray, clusters: int) -> float:
    """How equal in size the clusters of a partition (n,) are: its entropy over the largest possible one, 0..1."""
    return float(entropy(np.bincount(labels, minlength=clusters)) / math.log(clusters))


def consensus(members: Sequence[np.ndarray], clusters: int, rounds: int = 8) -> np.ndarray:
    """Majority vote of partitions (each int (n,), from 0) whose clusters are matched one to one.

    Starts from the member that agrees best with the others; in a tie its cluster stands.
    """
    if len(members) == 1:
        return members[0]
    agreement = np.zeros((len(members), len(members)))
    some = [member[:: 1 + len(member) // COMPARED] for member in members]
    for one, other in combinations(range(len(members)), 2):
        agreement[one, other] = agreement[other, one] = normalized_mutual_info_score(some[one], some[other])
    reference = members[int(agreement.sum(axis=0).argmax())]
    every = np.arange(clusters)
    for _ in range(rounds):
        votes = 0.5 * (reference[:, None] == every)
        for member in members:
            overlap = contingency_matrix(np.append(member, every), np.append(reference, every))
            _, matched = linear_sum_assignment(-overlap)
            votes += matched[member][:, None] == every
        voted = votes.argmax(axis=1)
        if len(np.unique(voted)) < len(np.unique(reference)) or np.array_equal(voted, reference):
            break
        reference = voted
    return reference
