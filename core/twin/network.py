"""The twin network: one set of weights sees both views of every pixel.

Fully convolutional: a block of pixels goes in with its halo and comes out without it, each pixel having been
computed once. No layer pads (or what padding spoils is cut off), so a pixel's value is the same wherever its window
lies. The receptive field (2 halo + 1 pixels) plays the part of the paper's patch.

`TwinNetwork` is ours; `PaperNetwork` is the authors', kept for the preset `paper`. Both are used alike: components
(n, components, rows + 2 halo, cols + 2 halo) in, logits (n, K, rows, cols) out.
"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Tuple, Type, Union

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..base.errors import SSCCError
from .model import Model
from .paper_network import PaperNetwork

KERNEL = 5


def crop(planes: Tensor, margin: int) -> Tensor:
    """Cut `margin` pixels off every side of (..., rows, cols)."""
    return planes if margin == 0 else planes[..., margin:-margin, margin:-margin]


class Conv1x1(nn.Linear):
    """A 1 x 1 convolution as the matrix product it is: planes are kept channels-last, where this is quickest."""

    def forward(self, planes: Tensor) -> Tensor:
        """(n, inputs, rows, cols) -> (n, outputs, rows, cols)."""
        return super().forward(planes.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class _Fork(torch.autograd.Function):
    """What goes on as it is, and what is squeezed: planes -> their inner part, and `Conv1x1` of them.

    Two gradients meet here. Written out, the one is added to the other in place: a third less of the backward pass's
    copies, each as large as the planes.
    """

    @staticmethod
    def forward(ctx: Any, planes: Tensor, weight: Tensor) -> Tuple[Tensor, Tensor]:
        """(n, width, rows, cols), (narrow, width) -> (n, width, rows - 4, cols - 4), (n, narrow, rows, cols)."""
        ctx.save_for_backward(planes, weight)
        return crop(planes, KERNEL // 2), functional.linear(planes.permute(0, 2, 3, 1), weight).permute(0, 3, 1, 2)

    @staticmethod
    def backward(ctx: Any, inner: Tensor, few: Tensor) -> Tuple[Tensor, Tensor]:
        """Gradients of planes and weight from those of both results."""
        planes, weight = ctx.saved_tensors
        pixels = few.permute(0, 2, 3, 1).flatten(0, 2)
        gradient = (pixels @ weight).view(len(few), *few.shape[2:], -1).permute(0, 3, 1, 2)
        crop(gradient, KERNEL // 2).add_(inner)
        return gradient, pixels.T @ planes.permute(0, 2, 3, 1).reshape(len(pixels), -1)


class Bottleneck(nn.Module):
    """Residual block (He et al., 2016): a few channels look around, and what they see is added to all.

    A full convolution of few channels is quicker than one that treats many channels apart: it multiplies where that
    one waits for memory, in the gradient of its weights above all.
    """

    def __init__(self, width: int, narrow: int) -> None:
        super().__init__()
        self.reduce = Conv1x1(width, narrow, bias=False)
        self.conv = nn.Conv2d(narrow, narrow, KERNEL, bias=False)
        self.norm = nn.BatchNorm2d(narrow)
        self.expand = Conv1x1(narrow, width)

    def forward(self, planes: Tensor) -> Tensor:
        """(n, width, rows, cols) -> (n, width, rows - 4, cols - 4)."""
        inner, few = _Fork.apply(planes, self.reduce.weight)
        # In place: new memory for every step costs a tenth of the time.
        return self.expand(torch.relu_(self.norm(self.conv(few)))).add_(inner)


class TwinNetwork(nn.Module):
    """Backbone of spatial blocks, and a projection head of width K.

    Parameters
    ----------
    components : int
        Components of the transform.
    clusters : int
        K, the width of the projection head.
    patch : int
        Side of the receptive field, 1 + 4 blocks.
    width : int
        Channels of the backbone.
    narrow : int
        Channels that look around.
    """

    def __init__(self, components: int, clusters: int, patch: int = 13, width: int = 64, narrow: int = 16) -> None:
        super().__init__()
        blocks = (patch - 1) // (KERNEL - 1)
        self.settings: Dict[str, Any] = {
            "kind": "twin", "components": components, "clusters": clusters, "patch": patch, "width": width,
            "narrow": narrow,
        }
        self.halo = blocks * (KERNEL // 2)
        # Components come in units of noise and differ in spread by two orders; the square root of the spread
        # keeps their rank and lets the weights of all of them learn at one rate.
        self.scale: Tensor
        self.register_buffer("scale", torch.ones(components))
        self.stem = Conv1x1(components, width)
        self.blocks = nn.Sequential(*(Bottleneck(width, narrow) for _ in range(blocks)))
        self.head = nn.Sequential(nn.BatchNorm2d(width), nn.ReLU(), Conv1x1(width, clusters))

    def embed(self, planes: Tensor) -> Tensor:
        """What the backbone makes of a block: (n, width, rows, cols)."""
        return self.blocks(self.stem(planes * self.scale[:, None, None]))

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows, cols)."""
        return self.head(self.embed(planes))


Network = Union[TwinNetwork, PaperNetwork]
KINDS: Dict[str, Type[Network]] = {"twin": TwinNetwork, "paper": PaperNetwork}


def build(settings: Dict[str, Any]) -> Network:
    """The network that `settings` (as in a model's header) describe, with fresh weights."""
    return KINDS[settings["kind"]](**{name: value for name, value in settings.items() if name != "kind"})


# Layers of a block -> what model files call them since the first version.
_FILE_NAMES = {"reduce": "squeeze", "conv": "around", "expand": "mix"}
_LAYERS = {name: layer for layer, name in _FILE_NAMES.items()}


def _exchange(name: str, names: Mapping[str, str]) -> str:
    """A dotted tensor name with its parts exchanged for those in `names`."""
    return ".".join(names.get(part, part) for part in name.split("."))


def to_tensors(network: Network) -> Dict[str, np.ndarray]:
    """Weights of a network for the model file."""
    return {
        f"network.{_exchange(name, _FILE_NAMES)}": value.detach().cpu().numpy()
        for name, value in network.state_dict().items()
    }


def from_model(model: Model) -> Network:
    """The network that a model file holds.

    Raises
    ------
    SSCCError
        Its layers are those of another version.
    """
    weights = {
        _exchange(name[8:], _LAYERS): torch.from_numpy(array.copy())
        for name, array in model.tensors.items() if name.startswith("network.")
    }  # fmt: skip
    try:
        network = build(model.header["network"])
        network.load_state_dict(weights)
    except (KeyError, TypeError, RuntimeError):
        raise SSCCError("the model's network is one of another version of SSCC; train the model again") from None
    return network
