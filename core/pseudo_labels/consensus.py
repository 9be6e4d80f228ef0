"""One partition from several: their majority vote, or the one whose clusters differ most in size."""

from __future__ import annotations

import math
from itertools import combinations
from typing import List, Sequence

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import squareform
from scipy.stats import entropy
from sklearn.metrics import normalized_mutual_info_score
from sklearn.metrics.cluster import contingency_matrix

from ..base.arrays import Labels, Statistic
from .noise_model import OFFSETS

# Number of pixels used to compare the partitions that vote.
COMPARED = 4_000
# By how much the normalised entropy of a partition must fall below that of the vote to be preferred to it; and the size
# that its smallest cluster must have without illumination normalisation, as a fraction of the mean cluster size.
MARGIN, SMALLEST = 0.01, 0.2
# Least fraction of the partitions in each of two groups (`votes_of_groups`).
GROUP = 0.2


def choose(members: Sequence[Labels], clusters: int) -> Labels:
    """The vote of the partitions, or the partition of lowest normalised entropy if it falls clearly below the vote's.

    k-means tends to split a large land cover into parts of equal size. On real scenes, the partition that does so
    least was better than the vote more often than not (`docs/experiments-log.md`). It is not chosen if it has an empty
    cluster, or if it was found without illumination normalisation and spends a cluster on a few odd pixels: that also
    lowers the entropy, but a land cover loses its cluster.

    Parameters
    ----------
    members : for each feature space, in the order of `OFFSETS`, a partition (n,), from 0
    clusters : K
    """
    voted = consensus(members, clusters)
    offset, lowest = min(zip(OFFSETS, members), key=lambda member: normalised_entropy(member[1], clusters))
    smallest = np.bincount(lowest, minlength=clusters).min() * clusters / len(lowest)
    degenerate = smallest == 0 or (offset == math.inf and smallest < SMALLEST)
    less_even = normalised_entropy(lowest, clusters) < normalised_entropy(voted, clusters) - MARGIN
    return lowest if less_even and not degenerate else voted


def normalised_entropy(labels: Labels, clusters: int) -> float:
    """Entropy of the cluster sizes of a partition (n,), divided by its maximum: 1 if all clusters are equal in size."""
    return float(entropy(np.bincount(labels, minlength=clusters)) / math.log(clusters))


def consensus(members: Sequence[Labels], clusters: int, rounds: int = 8) -> Labels:
    """Majority vote of partitions (n,), from 0, after one-to-one matching of their clusters.

    Starts from the partition that agrees best with the others (by NMI); in a tie, its cluster wins.
    """
    if len(members) == 1:
        return members[0]
    reference = members[int(_agreement(members).sum(axis=0).argmax())]
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


def votes_of_groups(members: Sequence[Labels], clusters: int) -> List[Labels]:
    """The votes of two groups of like partitions (n,); none if one of the groups has less than `GROUP` of them.

    A scene may divide in two ways. Which of them a vote of all partitions yields is then due to chance, or it mixes
    both.
    """
    if len(members) == 1:
        return []
    distance = np.maximum(1 - _agreement(members), 0)
    np.fill_diagonal(distance, 0)
    number = fcluster(linkage(squareform(distance, checks=False), "average"), 2, "maxclust")
    groups = [[member for member, own in zip(members, number) if own == group] for group in (1, 2)]
    if min(map(len, groups)) < GROUP * len(members):
        return []
    return [consensus(group, clusters) for group in groups]


def stability(members: Sequence[Labels]) -> float:
    """Mean NMI of partitions (n,) with each other, 0..1; 1 for a single one."""
    count = len(members)
    return 1.0 if count == 1 else float(_agreement(members).sum() / (count * (count - 1)))


def _agreement(members: Sequence[Labels]) -> Statistic:
    """NMI of every two partitions, from a sample of the pixels: (members, members), 0 on the diagonal."""
    agreement = np.zeros((len(members), len(members)))
    sampled = [member[:: 1 + len(member) // COMPARED] for member in members]
    for one, other in combinations(range(len(members)), 2):
        agreement[one, other] = agreement[other, one] = normalized_mutual_info_score(sampled[one], sampled[other])
    return agreement
