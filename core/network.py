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

from .model import Model

KERNEL = 5


def crop(planes: Tensor, margin: int) -> Tensor:
    """Cut `margin` pixels off every side of (..., rows, cols)."""
    return planes if margin == 0 else planes[..., margin:-margin, margin:-margin]


class Pointwise(nn.Linear):
    """A 1 x 1 convolution as the matrix product it is: planes are kept channels-last, where this is quickest."""

    def forward(self, planes: Tensor) -> Tensor:
        """(n, inputs, rows, cols) -> (n, outputs, rows, cols)."""
        return super().forward(planes.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class SpatialBlock(nn.Module):
    """Residual block: a depthwise convolution looks around, a pointwise one mixes channels."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.around = nn.Conv2d(width, width, KERNEL, groups=width, bias=False)
        self.norm = nn.BatchNorm2d(width)
        self.mix = Pointwise(width, width)

    def forward(self, planes: Tensor) -> Tensor:
        """(n, width, rows, cols) -> (n, width, rows - 4, cols - 4)."""
        # In place: new memory for every step costs a tenth of the time.
        return self.mix(torch.relu_(self.norm(self.around(planes)))).add_(crop(planes, KERNEL // 2))


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
    """

    def __init__(self, components: int, clusters: int, patch: int = 13, width: int = 64) -> None:
        super().__init__()
        blocks = (patch - 1) // (KERNEL - 1)
        self.settings: Dict[str, Any] = {
            "kind": "twin", "components": components, "clusters": clusters, "patch": patch, "width": width,
        }
        self.halo = blocks * (KERNEL // 2)
        # Components come in units of noise and differ in spread by two orders; the square root of the spread
        # keeps their rank and lets the weights of all of them learn at one rate.
        self.scale: Tensor
        self.register_buffer("scale", torch.ones(components))
        self.stem = Pointwise(components, width)
        self.blocks = nn.Sequential(*(SpatialBlock(width) for _ in range(blocks)))
        self.head = nn.Sequential(nn.BatchNorm2d(width), nn.ReLU(), Pointwise(width, clusters))

    def embed(self, planes: Tensor) -> Tensor:
        """What the backbone makes of a block: (n, width, rows, cols)."""
        return self.blocks(self.stem(planes * self.scale[:, None, None]))

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows, cols)."""
        return self.head(self.embed(planes))


class BasicBlock(nn.Module):
    """Two 3 x 3 convolutions with batch norm around a shortcut, as in the authors' backbone."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.convolutions = nn.Sequential(
            nn.Conv2d(inputs, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(inplace=True),
            nn.Conv2d(width, width, 3, padding=1, bias=False), nn.BatchNorm2d(width),
        )
        self.shortcut = nn.Sequential()
        if inputs != width:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, width, 1, bias=False), nn.BatchNorm2d(width))

    def forward(self, planes: Tensor) -> Tensor:
        """(n, inputs, side, side) -> (n, width, side, side)."""
        return torch.relu(self.convolutions(planes) + self.shortcut(planes))


class PaperNetwork(nn.Module):
    """The authors' network (arXiv 2111.07945): one patch in, one projection of width K out.

    Its convolutions pad at the patch's edge, so that it cannot be run densely: each pixel's patch is computed on
    its own.
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
            nn.Conv2d(components, 32, 1, bias=False), nn.BatchNorm2d(32), nn.ReLU(inplace=True),
            BasicBlock(32, 64), BasicBlock(64, 64), BasicBlock(64, 128), BasicBlock(128, 128),
            BasicBlock(128, 256), BasicBlock(256, 256), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
        )
        self.head = nn.Sequential(nn.Linear(256, 512), nn.ReLU(inplace=True), nn.Linear(512, clusters))

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows, cols), patch by patch."""
        side = 2 * self.halo + 1
        planes = planes * self.scale[:, None, None]
        windows = planes.unfold(2, side, 1).unfold(3, side, 1).permute(0, 2, 3, 1, 4, 5)  # a view, no copy
        count, _, cols = windows.shape[:3]
        some_rows = max(1, self.CHUNK // (count * cols))
        logits = [
            self.head(self.backbone(part.reshape(-1, *part.shape[3:]))).reshape(count, part.shape[1], cols, -1)
            for part in windows.split(some_rows, dim=1)
        ]
        return torch.cat(logits, dim=1).permute(0, 3, 1, 2)


Network = Union[TwinNetwork, PaperNetwork]
KINDS: Dict[str, Type[Network]] = {"twin": TwinNetwork, "paper": PaperNetwork}


def build(settings: Dict[str, Any]) -> Network:
    """The network that `settings` (as in a model's header) describe, with fresh weights."""
    return KINDS[settings["kind"]](**{name: value for name, value in settings.items() if name != "kind"})


def to_tensors(network: Network) -> Dict[str, np.ndarray]:
    """Weights of a network for the model file."""
    return {f"network.{name}": value.detach().cpu().numpy() for name, value in network.state_dict().items()}


def from_model(model: Model) -> Network:
    """The network that a model file holds."""
    network = build(model.header["network"])
    weights = {name[8:]: torch.from_numpy(a.copy()) for name, a in model.tensors.items() if name.startswith("network.")}
    network.load_state_dict(weights)
    return network


class FoldedTwin(nn.Module):
    """A trained `TwinNetwork` for maps: the same function in fewer passes over memory.

    The planes keep their size, so that each block adds to them in place: convolutions pad, and what the padding spoils
    lies in the halo, which is cut off at the end. The scale goes into the stem, batch norms go into the convolutions
    before them, and a block's bias moves on into what reads its sum.
    """

    def __init__(self, network: TwinNetwork) -> None:
        super().__init__()
        self.halo = network.halo
        self.stem = nn.Parameter((network.stem.weight * network.scale).T.contiguous())
        self.kernels, self.biases, self.mixes = nn.ParameterList(), nn.ParameterList(), nn.ParameterList()
        passed_on: Tensor = network.stem.bias
        for block in network.blocks:
            assert isinstance(block, SpatialBlock)
            gain, shift = _gain_and_shift(block.norm)
            kernel = block.around.weight * gain[:, None, None, None]
            self.kernels.append(nn.Parameter(kernel))
            self.biases.append(nn.Parameter(shift + passed_on * kernel.sum((1, 2, 3))))
            self.mixes.append(nn.Parameter(block.mix.weight.T.contiguous()))
            passed_on = passed_on + block.mix.bias
        gain, shift = _gain_and_shift(network.head[0])
        self.gain, self.shift, self.last = nn.Parameter(gain), nn.Parameter(shift + passed_on * gain), network.head[2]

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows - 2 halo, cols - 2 halo) of components (n, components, rows, cols)."""
        count, components, rows, cols = planes.shape
        # A 1 x 1 convolution is a product with the matrix of pixels.
        pixels = torch.mm(planes.permute(0, 2, 3, 1).reshape(-1, components), self.stem)
        stream = pixels.view(count, rows, cols, -1).permute(0, 3, 1, 2)
        for kernel, bias, mix in zip(self.kernels, self.biases, self.mixes):
            seen = functional.conv2d(stream, kernel, bias, padding=KERNEL // 2, groups=len(kernel)).relu_()
            pixels.addmm_(seen.permute(0, 2, 3, 1).reshape(pixels.shape), mix)
        inner = crop(stream, self.halo).permute(0, 2, 3, 1)
        logits: Tensor = self.last(torch.addcmul(self.shift, inner, self.gain).relu_().permute(0, 3, 1, 2))
        return logits


def _gain_and_shift(norm: nn.Module) -> Tuple[Tensor, Tensor]:
    """A trained batch norm as gain * x + shift."""
    assert isinstance(norm, nn.BatchNorm2d) and norm.running_mean is not None and norm.running_var is not None
    gain = norm.weight / (norm.running_var + norm.eps).sqrt()
    return gain, norm.bias - norm.running_mean * gain


@torch.no_grad()
def folded(network: Network) -> nn.Module:
    """The network for inference."""
    network.eval()
    return FoldedTwin(network) if isinstance(network, TwinNetwork) else network


def classify(logits: Tensor, merged: Mapping[int, int]) -> Tuple[Tensor, Tensor]:
    """Most probable cluster (from 1) and its probability, each (n, rows, cols).

    The probability of a cluster is the sum over those that are part of it: `merged`, as in `Model.merged`.
    """
    probabilities = torch.softmax(logits.float(), dim=1)
    for number, into in merged.items():
        probabilities[:, into - 1] += probabilities[:, number - 1]
        probabilities[:, number - 1] = 0
    confidence, best = probabilities.max(dim=1)
    return best + 1, confidence.clamp_(max=1)  # sums may round to a little more than 1
