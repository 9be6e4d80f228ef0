"""The losses, as pure functions of the twin network's outputs for two views.

Names: `p` is a soft assignment (pixels, K) whose rows sum to 1; `y` is a projection (pixels, width).
Logarithms are natural, and every logarithm is guarded against 0.
"""

from __future__ import annotations

from typing import Optional

import torch
from torch import Tensor
from torch.nn import functional

EPSILON = 1e-8


def instance_loss(first: Tensor, second: Tensor, temperature: float, same: Optional[Tensor] = None) -> Tensor:
    """Instance-level contrastive loss: NT-Xent between two views of the same pixels (Chen et al., 2020).

    The positive of each row is the other view of the same pixel; all other rows of both views are negatives.

    Parameters
    ----------
    first, second : (pixels, width)
        Projections of the two views; normalised here.
    temperature : float
    same : (pixels, pixels), optional
        Probability that two pixels belong to the same cluster. Negatives are weighted by 1 - same, so that pixels of
        the same cover type are not pushed apart.
    """
    count = len(first)
    joined = functional.normalize(torch.cat([first, second]), dim=1)
    discount = torch.zeros(count, count, dtype=joined.dtype, device=joined.device)
    if same is not None:
        discount = (1 - same).clamp_min(EPSILON).log().fill_diagonal_(0.0)  # the diagonal holds the positives
    # Written with few passes over memory: these matrices are the largest of a training step.
    offset = discount.repeat(2, 2).fill_diagonal_(float("-inf"))  # no row is its own negative
    similarity = torch.addmm(offset, joined, joined.T / temperature)
    positive = (joined[:count] * joined[count:]).sum(1) / temperature
    return similarity.logsumexp(dim=1).mean() - positive.mean()


def cross_correlation_loss(first: Tensor, second: Tensor, redundancy: float = 0.005) -> Tensor:
    """Cluster-level contrastive loss: the paper's redundancy reduction between clusters.

    C = BN(y1)^T BN(y2) / N;  sum_k (1 - C_kk)^2 + redundancy * sum_{k != l} C_kl^2.

    Parameters
    ----------
    first, second : (pixels, K)
    """
    count, clusters = first.shape

    def standardise(y: Tensor) -> Tensor:
        return functional.batch_norm(y, None, None, training=True) if count > 1 else torch.zeros_like(y)

    correlation = standardise(first).T @ standardise(second) / count
    diagonal = torch.eye(clusters, dtype=torch.bool, device=first.device)
    return (1 - correlation[diagonal]).square().sum() + redundancy * correlation[~diagonal].square().sum()


def soft_cross_entropy(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Weighted mean cross-entropy between logits (pixels, K) and soft targets (pixels, K); weights (pixels,)."""
    each = -(target * functional.log_softmax(logits, dim=1)).sum(1)
    return (weight * each).sum() / weight.sum().clamp_min(EPSILON)
