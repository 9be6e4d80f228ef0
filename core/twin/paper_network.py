"""The authors' network (arXiv 2111.07945), kept for the preset `paper`."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Dict, Iterator, Tuple

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from ..base.errors import Cancel, check_cancel
from .distributed import BatchNorm2d


@contextmanager
def polling(network: nn.Module, cancelled: Cancel) -> Iterator[None]:
    """Poll for a cancel at each convolution, forwards and backwards: a step of the authors' network takes a minute.

    Raises
    ------
    Cancelled
    """

    def poll(_layer: nn.Module, _inputs: object, output: Tensor) -> None:
        check_cancel(cancelled)
        if output.requires_grad:
            output.register_hook(lambda _gradient: check_cancel(cancelled))  # type: ignore[no-untyped-call]

    layers = [layer for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    hooks = [layer.register_forward_hook(poll) for layer in layers]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


class BasicBlock(nn.Module):
    """Residual block of two 3 x 3 convolutions with batch norm, as in the authors' backbone.

    Training uses activation checkpointing: the block is computed again in the backward pass, so that only its input is
    kept. This lowers the peak memory of a training with the authors' batch from 3.5 GB to 1.6 GB.
    """

    # The batch passes the batch norms twice; together this updates the running statistics like torch's default of 0.1.
    MOMENTUM = 1 - (1 - 0.1) ** 0.5

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()

        def convolution(channels: int, side: int) -> Tuple[nn.Module, nn.Module]:
            kernel = nn.Conv2d(channels, width, side, padding=side // 2, bias=False)
            return kernel, BatchNorm2d(width, momentum=self.MOMENTUM)

        self.convolutions = nn.Sequential(*convolution(inputs, 3), nn.ReLU(inplace=True), *convolution(width, 3))
        self.shortcut = nn.Sequential(*(convolution(inputs, 1) if inputs != width else ()))

    def forward(self, planes: Tensor) -> Tensor:
        """(n, inputs, side, side) -> (n, width, side, side)."""
        if self.training and torch.is_grad_enabled():
            result: Tensor = checkpoint(self._compute, planes, use_reentrant=False, preserve_rng_state=False)
            return result
        return self._compute(planes)

    def _compute(self, planes: Tensor) -> Tensor:
        result: Tensor = self.convolutions(planes).add_(self.shortcut(planes)).relu_()
        return result


class PaperNetwork(nn.Module):
    """The authors' network (arXiv 2111.07945): one patch in, one projection of width K out.

    Its convolutions pad at the edges of the patch, so it cannot be evaluated densely: the patch of each pixel is
    computed separately.
    """

    CHUNK = 1024

    def __init__(self, components: int, clusters: int, patch: int = 11) -> None:
        super().__init__()
        self.settings: Dict[str, Any] = {
            "kind": "paper", "components": components, "clusters": clusters, "patch": patch,
        }
        self.halo = patch // 2
        self.scale: Tensor
        self.register_buffer("scale", torch.ones(components))
        self.backbone = nn.Sequential(
            nn.Conv2d(components, 32, 1, bias=False), BatchNorm2d(32), nn.ReLU(inplace=True),
            BasicBlock(32, 64), BasicBlock(64, 64), BasicBlock(64, 128), BasicBlock(128, 128),
            BasicBlock(128, 256), BasicBlock(256, 256), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
        )
        self.head = nn.Sequential(nn.Linear(256, 512), nn.ReLU(inplace=True), nn.Linear(512, clusters))

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows, cols), computed patch by patch."""
        side = 2 * self.halo + 1
        planes = planes * self.scale[:, None, None]
        windows = planes.unfold(2, side, 1).unfold(3, side, 1).permute(0, 2, 3, 1, 4, 5)  # a view, no copy
        count, _, cols = windows.shape[:3]
        some_rows = max(1, self.CHUNK // max(1, count * cols))
        logits = [
            self.head(self.backbone(part.reshape(-1, *part.shape[3:]))).reshape(count, part.shape[1], cols, -1)
            for part in torch.split(windows, some_rows, dim=1)
        ]
        return torch.cat(logits, dim=1).permute(0, 3, 1, 2)
