"""The twin network: one set of weights embeds both views of every pixel.

It is fully convolutional: a block of pixels with its halo goes in, the block without the halo comes out, and each
pixel is computed once. No layer pads (or the pixels affected by padding are cropped), so the output for a pixel does
not depend on the position of its window. The receptive field (2 halo + 1 pixels) corresponds to the paper's patch.

`TwinNetwork` is our architecture; `PaperNetwork` is the authors', kept for the preset `paper`. Both have the same
interface: components (n, components, rows + 2 halo, cols + 2 halo) in, logits (n, K, rows, cols) out.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Mapping, Tuple, Type, Union

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..base.errors import SSCCError
from .distributed import BatchNorm2d
from .model import Model, Tensors
from .paper_network import PaperNetwork

KERNEL = 5


def crop(planes: Tensor, margin: int) -> Tensor:
    """Crop `margin` pixels from every side of (..., rows, cols)."""
    return planes if margin == 0 else planes[..., margin:-margin, margin:-margin]


class Conv1x1(nn.Linear):
    """A 1 x 1 convolution computed as a matrix product, which is fastest for tensors in channels-last order."""

    def forward(self, planes: Tensor) -> Tensor:
        """(n, inputs, rows, cols) -> (n, outputs, rows, cols)."""
        return super().forward(planes.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class _CropAndReduce(torch.autograd.Function):
    """The two branches of a residual block: planes -> the cropped planes, and a 1 x 1 convolution of them.

    The gradients of both branches add up here. The explicit backward pass adds one to the other in place, which
    saves a third of the backward pass's copies, each as large as the planes.
    """

    @staticmethod
    def forward(ctx: Any, planes: Tensor, weight: Tensor) -> Tuple[Tensor, Tensor]:
        """(n, width, rows, cols), (narrow, width) -> (n, width, rows - 4, cols - 4), (n, narrow, rows, cols)."""
        ctx.save_for_backward(planes, weight)
        return crop(planes, KERNEL // 2), functional.linear(planes.permute(0, 2, 3, 1), weight).permute(0, 3, 1, 2)

    @staticmethod
    def backward(ctx: Any, grad_inner: Tensor, grad_reduced: Tensor) -> Tuple[Tensor, Tensor]:
        """Gradients with respect to planes and weight from those of both outputs."""
        planes, weight = ctx.saved_tensors
        pixels = grad_reduced.permute(0, 2, 3, 1).flatten(0, 2)
        gradient = (pixels @ weight).view(len(grad_reduced), *grad_reduced.shape[2:], weight.shape[1])
        gradient = gradient.permute(0, 3, 1, 2)
        crop(gradient, KERNEL // 2).add_(grad_inner)
        return gradient, pixels.T @ planes.permute(0, 2, 3, 1).reshape(len(pixels), weight.shape[1])


class Bottleneck(nn.Module):
    """Residual bottleneck block (He et al., 2016): reduce, spatial convolution, expand, add to the input.

    A full convolution of few channels is faster than a depthwise convolution of many: it is bound by arithmetic where
    the other is bound by memory, above all in the gradient of its weights.
    """

    def __init__(self, width: int, narrow: int) -> None:
        super().__init__()
        self.reduce = Conv1x1(width, narrow, bias=False)
        self.conv = nn.Conv2d(narrow, narrow, KERNEL, bias=False)
        self.norm = BatchNorm2d(narrow, views=2)
        self.expand = Conv1x1(narrow, width)

    def forward(self, planes: Tensor) -> Tensor:
        """(n, width, rows, cols) -> (n, width, rows - 4, cols - 4)."""
        # torch's own `apply` is not annotated.
        inner, reduced = _CropAndReduce.apply(planes, self.reduce.weight)  # type: ignore[no-untyped-call]
        # In place: allocating memory for every operation would take a tenth of the time.
        result: Tensor = self.expand(torch.relu_(self.norm(self.conv(reduced)))).add_(inner)
        return result


class TwinNetwork(nn.Module):
    """A backbone of bottleneck blocks and a projection head of width K.

    Parameters
    ----------
    components : int
        Number of components of the transform.
    clusters : int
        K, the width of the projection head.
    patch : int
        Side of the receptive field in pixels, 1 + 4 x the number of blocks.
    width : int
        Channels of the backbone.
    narrow : int
        Channels of the spatial convolutions inside the blocks.
    """

    def __init__(self, components: int, clusters: int, patch: int = 13, width: int = 64, narrow: int = 16) -> None:
        super().__init__()
        blocks = (patch - 1) // (KERNEL - 1)
        self.settings: Dict[str, Any] = {
            "kind": "twin", "components": components, "clusters": clusters, "patch": patch, "width": width,
            "narrow": narrow,
        }
        self.halo = blocks * (KERNEL // 2)
        # Components are in units of noise and their standard deviations differ by two orders of magnitude. Dividing by
        # the square root of the standard deviation keeps their order and lets one learning rate suit all weights.
        self.scale: Tensor
        self.register_buffer("scale", torch.ones(components))
        self.stem = Conv1x1(components, width)
        self.blocks = nn.Sequential(*(Bottleneck(width, narrow) for _ in range(blocks)))
        self.head = nn.Sequential(BatchNorm2d(width, views=2), nn.ReLU(), Conv1x1(width, clusters))

    def embed(self, planes: Tensor) -> Tensor:
        """Embeddings of the pixels of a block: (n, width, rows, cols)."""
        embedded: Tensor = self.blocks(self.stem(planes * self.scale[:, None, None]))
        return embedded

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows, cols)."""
        logits: Tensor = self.head(self.embed(planes))
        return logits


Network = Union[TwinNetwork, PaperNetwork]
KINDS: Dict[str, Type[Network]] = {"twin": TwinNetwork, "paper": PaperNetwork}


def build(settings: Dict[str, Any], generator: torch.Generator) -> Network:
    """Build the network that `settings` (as in a model's header) describe, with new weights from `generator`.

    The weights are torch's defaults for linear layers and convolutions (He et al., 2015, with a gain of 1/3), drawn in
    the order of the layers.
    """
    network = _outline(settings).to_empty(device="cpu")
    with torch.no_grad():
        network.scale.fill_(1.0)
        for module in network.modules():
            if isinstance(module, (nn.Linear, nn.Conv2d)):
                fan = module.weight[0].numel()
                bound = math.sqrt(3.0) * (math.sqrt(2.0 / (1 + math.sqrt(5.0) ** 2)) / math.sqrt(fan))
                module.weight.uniform_(-bound, bound, generator=generator)
                if module.bias is not None:
                    module.bias.uniform_(-1 / math.sqrt(fan), 1 / math.sqrt(fan), generator=generator)
            elif isinstance(module, nn.BatchNorm2d):
                module.reset_parameters()
    return network


def _outline(settings: Dict[str, Any]) -> Network:
    """The network without weights in memory: no random numbers are drawn, and even a large one costs nothing."""
    with torch.device("meta"):
        kind = KINDS[settings["kind"]]
        return kind(**{name: value for name, value in settings.items() if name != "kind"}).float()


# Layers of a block -> their names in model files, which keep those of the first version.
_FILE_NAMES = {"reduce": "squeeze", "conv": "around", "expand": "mix"}
_LAYERS = {name: layer for layer, name in _FILE_NAMES.items()}


def _replace_parts(name: str, names: Mapping[str, str]) -> str:
    """Replace the parts of a dotted tensor name that are in `names`."""
    return ".".join(names.get(part, part) for part in name.split("."))


def to_tensors(network: Network) -> Tensors:
    """Return the weights of a network under their names in the model file."""
    return {
        f"network.{_replace_parts(name, _FILE_NAMES)}": value.detach().cpu().numpy()
        for name, value in network.state_dict().items()
    }


def from_model(model: Model) -> Network:
    """Build the network of a model and load its weights.

    Raises
    ------
    SSCCError
        The layers do not match, because another version of the plugin wrote the model.
    """
    weights = {
        _replace_parts(name[8:], _LAYERS): torch.from_numpy(array.copy())
        for name, array in model.tensors.items() if name.startswith("network.")
    }  # fmt: skip
    try:
        outline = _outline(model.header["network"])
        sizes = {name: value.numel() for name, value in outline.state_dict().items()}
        if sizes != {name: value.numel() for name, value in weights.items()}:
            raise KeyError
        network = outline.to_empty(device="cpu")
        network.load_state_dict(weights)
    except (KeyError, TypeError, RuntimeError):
        raise SSCCError("the model's network is one of another version of SSCC; train the model again") from None
    return network
