"""The losses, as pure functions of the twin network's outputs for two views.

They are those of the pixels of all processes, of which each process has its own (`distributed`); with one process,
`total(x)` is x. Names: `p` is a soft assignment (pixels, K) whose rows sum to 1; `y` is a projection (pixels, width).
Logarithms are natural, and every logarithm is guarded against 0.
"""

from __future__ import annotations

from typing import Optional

import torch
from torch import Tensor
from torch.nn import functional

from .distributed import correlation, total

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
    found = correlation(first, second)
    diagonal = torch.eye(first.shape[1], dtype=torch.bool, device=first.device)
    return (1 - found[diagonal]).square().sum() + redundancy * found[~diagonal].square().sum()


def soft_cross_entropy(target: Tensor, weight: Tensor, *logits: Tensor) -> Tensor:
    """Weighted mean cross-entropy between soft targets and logits, both (pixels, K); weights (pixels,).

    With the logits of several views, the mean over the views.
    """
    each = [-(target * functional.log_softmax(view, dim=1)).sum(1) for view in logits]
    weights, *errors = total(weight.sum(), *((weight * error).sum() for error in each))
    first, *others = (error / weights.clamp_min(EPSILON) for error in errors)
    return sum(others, first) / len(logits)
