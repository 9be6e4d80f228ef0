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
from torch.utils.checkpoint import checkpoint

from .errors import SSCCError
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


class _Fork(torch.autograd.Function):
    """What goes on as it is, and what is squeezed: planes -> their inner part, and `Pointwise` of them.

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
        self.squeeze = Pointwise(width, narrow, bias=False)
        self.around = nn.Conv2d(narrow, narrow, KERNEL, bias=False)
        self.norm = nn.BatchNorm2d(narrow)
        self.mix = Pointwise(narrow, width)

    def forward(self, planes: Tensor) -> Tensor:
        """(n, width, rows, cols) -> (n, width, rows - 4, cols - 4)."""
        inner, few = _Fork.apply(planes, self.squeeze.weight)
        # In place: new memory for every step costs a tenth of the time.
        return self.mix(torch.relu_(self.norm(self.around(few)))).add_(inner)


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
        self.stem = Pointwise(components, width)
        self.blocks = nn.Sequential(*(Bottleneck(width, narrow) for _ in range(blocks)))
        self.head = nn.Sequential(nn.BatchNorm2d(width), nn.ReLU(), Pointwise(width, clusters))

    def embed(self, planes: Tensor) -> Tensor:
        """What the backbone makes of a block: (n, width, rows, cols)."""
        return self.blocks(self.stem(planes * self.scale[:, None, None]))

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows, cols)."""
        return self.head(self.embed(planes))


class BasicBlock(nn.Module):
    """Two 3 x 3 convolutions with batch norm around a shortcut, as in the authors' backbone.

    In training it is computed twice, forward and again backward, so that a step holds what goes into the blocks and
    not all that is inside: a training peaks at 1.6 GB in place of 3.5 with the authors' batch.
    """

    # Twice the same batch moves the running statistics as far as once at torch's default of 0.1.
    MOMENTUM = 1 - (1 - 0.1) ** 0.5

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()

        def convolution(channels: int, side: int) -> Tuple[nn.Module, nn.Module]:
            kernel = nn.Conv2d(channels, width, side, padding=side // 2, bias=False)
            return kernel, nn.BatchNorm2d(width, momentum=self.MOMENTUM)

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
    """The network that a model file holds.

    Raises
    ------
    SSCCError
        Its layers are those of another version.
    """
    weights = {name[8:]: torch.from_numpy(a.copy()) for name, a in model.tensors.items() if name.startswith("network.")}
    try:
        network = build(model.header["network"])
        network.load_state_dict(weights)
    except (KeyError, TypeError, RuntimeError):
        raise SSCCError("the model's network is one of another version of SSCC; train the model again") from None
    return network


class FoldedTwin(nn.Module):
    """A trained `TwinNetwork` for maps: the same function in fewer passes over memory.

    What a block adds to, the sum of the stem and of all blocks before, is linear in what is known by then: the
    components and what the blocks before have seen. So the sum is never formed: a block squeezes what is known, and the
    head reads all of it. Scale, biases and batch norms go into the weights. Convolutions pad, so that all planes are
    of one size; what the padding spoils lies in the halo, which is cut off at the end.
    """

    def __init__(self, network: TwinNetwork) -> None:
        super().__init__()
        self.halo = network.halo
        # How what is known enters the sum, (channels, width), and the sum of the biases so far.
        into_sum: Tensor = (network.stem.weight * network.scale).T
        constant: Tensor = network.stem.bias
        self.squeezes, self.kernels, self.biases = nn.ParameterList(), nn.ParameterList(), nn.ParameterList()
        for block in network.blocks:
            assert isinstance(block, Bottleneck)
            gain, shift = _gain_and_shift(block.norm)
            kernel, squeeze = block.around.weight * gain[:, None, None, None], block.squeeze.weight.T
            self.squeezes.append(nn.Parameter(into_sum @ squeeze))
            self.kernels.append(nn.Parameter(kernel.contiguous(memory_format=torch.channels_last)))
            self.biases.append(nn.Parameter(shift + kernel.sum((2, 3)) @ (constant @ squeeze)))
            into_sum, constant = torch.cat([into_sum, block.mix.weight.T]), constant + block.mix.bias
        gain, shift = _gain_and_shift(network.head[0])
        self.hidden, self.shift = nn.Parameter(into_sum * gain), nn.Parameter(shift + constant * gain)
        self.last = network.head[2]

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows - 2 halo, cols - 2 halo) of components (n, components, rows, cols)."""
        known = [planes.permute(0, 2, 3, 1)]
        for squeeze, kernel, bias in zip(self.squeezes, self.kernels, self.biases):
            # A 1 x 1 convolution is a product with the matrix of pixels.
            matrices = [pixels.flatten(0, 2) for pixels in known]
            parts = squeeze.split([matrix.shape[1] for matrix in matrices])
            few = torch.mm(matrices[0], parts[0])
            for matrix, part in zip(matrices[1:], parts[1:]):
                few.addmm_(matrix, part)
            few = few.view(*known[0].shape[:3], -1).permute(0, 3, 1, 2)
            seen = functional.conv2d(few, kernel, bias, padding=KERNEL // 2).relu_()
            known.append(seen.permute(0, 2, 3, 1))
        rows, cols = (slice(self.halo, length - self.halo) for length in planes.shape[2:])
        inner = torch.cat([pixels[:, rows, cols] for pixels in known], dim=3)
        hidden = torch.addmm(self.shift, inner.flatten(0, 2), self.hidden).relu_()
        logits: Tensor = self.last(hidden.view(*inner.shape[:3], -1).permute(0, 3, 1, 2))
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
