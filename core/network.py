"""The twin network: one set of weights sees both views of every pixel.

Fully convolutional: a block of pixels goes in with its halo, and comes out without it, each pixel having been
computed once. No layer pads, so a pixel's value is the same wherever its window lies. The receptive field
(2 halo + 1 pixels) plays the part of the paper's patch.
"""

from __future__ import annotations

from typing import Any, Dict, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from .model import Model


def crop(planes: Tensor, margin: int) -> Tensor:
    """Cut `margin` pixels off every side of (n, channels, rows, cols)."""
    return planes if margin == 0 else planes[..., margin:-margin, margin:-margin]


class SpatialBlock(nn.Module):
    """Residual block: a depthwise convolution looks around, a pointwise one mixes channels."""

    def __init__(self, width: int, kernel: int) -> None:
        super().__init__()
        self.margin = kernel // 2
        self.around = nn.Conv2d(width, width, kernel, groups=width, bias=False)
        self.norm = nn.BatchNorm2d(width)
        self.mix = nn.Conv2d(width, width, 1)

    def forward(self, planes: Tensor) -> Tensor:
        """(n, width, rows, cols) -> (n, width, rows - 2 margin, cols - 2 margin)."""
        return crop(planes, self.margin) + self.mix(torch.relu(self.norm(self.around(planes))))


class Labeller(nn.Module):
    """Backbone and projection head of width K."""

    def __init__(self, components: int, clusters: int, width: int = 64, blocks: int = 3, kernel: int = 5) -> None:
        super().__init__()
        self.settings: Dict[str, Any] = {
            "components": components, "clusters": clusters, "width": width, "blocks": blocks, "kernel": kernel,
        }
        self.halo = blocks * (kernel // 2)
        self.stem = nn.Conv2d(components, width, 1)
        self.blocks = nn.Sequential(*(SpatialBlock(width, kernel) for _ in range(blocks)))
        self.anchor = nn.Conv2d(components, clusters, 1)
        self.head = nn.Conv2d(width, clusters, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, planes: Tensor, _allowed: Tensor) -> Tensor:
        """Logits (n, K, rows, cols) of components (n, components, rows + 2 halo, cols + 2 halo)."""
        return self.anchor(crop(planes, self.halo)) + self.head(self.blocks(self.stem(planes)))

    def classify(self, planes: Tensor, allowed: Tensor) -> Tuple[Tensor, Tensor]:
        """Most probable cluster (from 0) and its probability, each (n, rows, cols)."""
        confidence, best = torch.softmax(self(planes, allowed).float(), dim=1).max(dim=1)
        return best, confidence

    def to_tensors(self) -> Dict[str, np.ndarray]:
        """Weights for the model file."""
        return {f"network.{name}": value.detach().cpu().numpy() for name, value in self.state_dict().items()}

    @classmethod
    def from_model(cls, model: Model) -> Labeller:
        """The network that a model file holds."""
        labeller = cls(**model.header["network"])
        own = {name[8:]: torch.from_numpy(array) for name, array in model.tensors.items() if name.startswith("network.")}
        labeller.load_state_dict(own)
        return labeller
