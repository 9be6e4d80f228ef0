"""Baselines that work patch by patch: a twin network of the paper's size, and any other network.

The former follows arXiv 2111.07945 and its authors' code: 11 x 11 patches of 8 components, a residual backbone of 64,
128 and 256 channels without pooling, a two-layer projection head; 2.9 million parameters, 0.333 GMAC per patch.
"""

from __future__ import annotations

from typing import Callable, Iterator, List

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..core.twin.losses import cross_correlation_loss, instance_loss
from ..core.twin.views import paper_view

PATCH = 11
COMPONENTS = 8
WIDTHS = (64, 128, 256)
TEMPERATURE = 0.5
INSTANCE_WEIGHT = 5e-5
LEARNING_RATE = 2e-4
WEIGHT_DECAY = 5e-3


class _Residual(nn.Module):
    """Residual block of two padded 3 x 3 convolutions; the shortcut is a 1 x 1 convolution if the width changes."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(inputs, width, 3, padding=1, bias=False)
        self.second = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norms = nn.ModuleList(nn.BatchNorm2d(width) for _ in range(2))
        same = inputs == width
        self.shortcut = nn.Identity() if same else nn.Conv2d(inputs, width, 1, bias=False)

    def forward(self, planes: Tensor) -> Tensor:
        """(n, inputs, side, side) -> (n, width, side, side)."""
        inner = functional.relu(self.norms[0](self.first(planes)))
        return functional.relu(self.norms[1](self.second(inner)) + self.shortcut(planes))


class PaperTwin(nn.Module):
    """The paper's network: patches (n, 8, 11, 11) in, soft assignments (n, K) out."""

    def __init__(self, clusters: int) -> None:
        super().__init__()
        stages: List[nn.Module] = [nn.Conv2d(COMPONENTS, 32, 1, bias=False), nn.BatchNorm2d(32), nn.ReLU()]
        inputs = 32
        for width in WIDTHS:
            stages += [_Residual(inputs, width), _Residual(width, width)]
            inputs = width
        self.backbone = nn.Sequential(*stages, nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.head = nn.Sequential(nn.Linear(inputs, 512), nn.ReLU(), nn.Linear(512, clusters), nn.Softmax(dim=1))

    def forward(self, patches: Tensor) -> Tensor:
        """(n, 8, 11, 11) -> (n, K)."""
        assignments: Tensor = self.head(self.backbone(patches))
        return assignments


def paper_optimiser(network: nn.Module) -> torch.optim.Optimizer:
    """Return the optimiser of the authors' recipe."""
    return torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)


def paper_step(network: nn.Module, optimiser: torch.optim.Optimizer, patches: Tensor) -> float:
    """Run a training step of the authors' recipe on `patches`, including augmentation; returns the loss."""
    first, second = network(paper_view(patches)), network(paper_view(patches))
    loss = INSTANCE_WEIGHT * instance_loss(first, second, TEMPERATURE) + cross_correlation_loss(first, second)
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call] # torch's own method is not annotated
    optimiser.step()
    return float(loss.detach())


def plain_step(project: Callable[[Tensor], Tensor], optimiser: torch.optim.Optimizer, patches: Tensor) -> float:
    """Run a training step of any network with as little overhead as possible: two noisy views and the cluster loss.

    Parameters
    ----------
    project : patches (n, components, side, side) -> assignments (n, K)
    """
    first, second = (project(patches + torch.randn_like(patches)) for _ in range(2))
    loss = cross_correlation_loss(first, second)
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call] # torch's own method is not annotated
    optimiser.step()
    return float(loss.detach())


def patches_of(planes: Tensor, side: int, batch: int) -> Iterator[Tensor]:
    """Yield all `side` x `side` patches of components (components, rows, cols), `batch` at a time.

    Each batch is (n, components, side, side). A window with a halo of side // 2 has one patch per inner pixel, by row.
    """
    windows = planes.unfold(1, side, 1).unfold(2, side, 1)  # a view: (components, rows, cols, side, side)
    rows, cols = windows.shape[1:3]
    for start in range(0, rows * cols, batch):
        index = torch.arange(start, min(start + batch, rows * cols))
        yield windows[:, index // cols, index % cols].transpose(0, 1).contiguous()


def label(project: Callable[[Tensor], Tensor], planes: Tensor, side: int, batch: int = 256) -> Tensor:
    """Compute the cluster (from 0) of every inner pixel of components (components, rows, cols), patch by patch."""
    with torch.inference_mode():
        best = [project(patches).argmax(dim=1) for patches in patches_of(planes, side, batch)]
    return torch.cat(best)
