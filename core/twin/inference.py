"""The trained network for mapping: fused into fewer passes over memory, and from logits to clusters."""

from __future__ import annotations

from typing import Mapping, Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from .network import KERNEL, Bottleneck, Network, TwinNetwork


class FusedNetwork(nn.Module):
    """A trained `TwinNetwork` for inference: the same function in fewer passes over memory.

    The residual stream, the sum of the stem and of all previous blocks, is a linear function of the components and of
    the activations of the previous blocks. So it is never computed: each block reduces the concatenation of these
    features directly, and the head reads all of them. Scale, biases and batch norms are folded into the weights.
    Convolutions pad, so that all planes have the same size; the pixels affected by padding lie in the halo, which is
    cropped at the end.
    """

    def __init__(self, network: TwinNetwork) -> None:
        super().__init__()
        self.halo = network.halo
        # The residual stream as a linear function of the features so far: weights (features, width) and bias (width,).
        stream: Tensor = (network.stem.weight * network.scale).T
        constant: Tensor = network.stem.bias
        self.reductions, self.kernels, self.biases = nn.ParameterList(), nn.ParameterList(), nn.ParameterList()
        for block in network.blocks:
            assert isinstance(block, Bottleneck)
            gain, shift = _gain_and_shift(block.norm)
            kernel, reduce = block.conv.weight * gain[:, None, None, None], block.reduce.weight.T
            self.reductions.append(nn.Parameter(stream @ reduce))
            self.kernels.append(nn.Parameter(kernel.contiguous(memory_format=torch.channels_last)))
            self.biases.append(nn.Parameter(shift + kernel.sum((2, 3)) @ (constant @ reduce)))
            stream, constant = torch.cat([stream, block.expand.weight.T]), constant + block.expand.bias
        gain, shift = _gain_and_shift(network.head[0])
        self.hidden, self.shift = nn.Parameter(stream * gain), nn.Parameter(shift + constant * gain)
        self.last = network.head[2]

    def forward(self, planes: Tensor) -> Tensor:
        """Logits (n, K, rows - 2 halo, cols - 2 halo) of components (n, components, rows, cols)."""
        features = [planes.permute(0, 2, 3, 1)]
        for reduce, kernel, bias in zip(self.reductions, self.kernels, self.biases):
            # A 1 x 1 convolution is a product with the matrix of pixels.
            matrices = [pixels.flatten(0, 2) for pixels in features]
            parts = reduce.split([matrix.shape[1] for matrix in matrices])
            reduced = torch.mm(matrices[0], parts[0])
            for matrix, part in zip(matrices[1:], parts[1:]):
                reduced.addmm_(matrix, part)
            reduced = reduced.view(*features[0].shape[:3], -1).permute(0, 3, 1, 2)
            activations = functional.conv2d(reduced, kernel, bias, padding=KERNEL // 2).relu_()
            features.append(activations.permute(0, 2, 3, 1))
        rows, cols = (slice(self.halo, length - self.halo) for length in planes.shape[2:])
        inner = torch.cat([pixels[:, rows, cols] for pixels in features], dim=3)
        hidden = torch.addmm(self.shift, inner.flatten(0, 2), self.hidden).relu_()
        logits: Tensor = self.last(hidden.view(*inner.shape[:3], -1).permute(0, 3, 1, 2))
        return logits


def _gain_and_shift(norm: nn.Module) -> Tuple[Tensor, Tensor]:
    """Express a trained batch norm as gain * x + shift."""
    assert isinstance(norm, nn.BatchNorm2d) and norm.running_mean is not None and norm.running_var is not None
    gain = norm.weight / (norm.running_var + norm.eps).sqrt()
    return gain, norm.bias - norm.running_mean * gain


@torch.no_grad()
def fuse(network: Network) -> nn.Module:
    """Return the network to use for inference."""
    network.eval()
    return FusedNetwork(network) if isinstance(network, TwinNetwork) else network


def probabilities(logits: Tensor, merged: Mapping[int, int]) -> Tensor:
    """Probability of each cluster, (n, K, rows, cols).

    The probabilities of merged clusters are added to that of the cluster they were merged into (`Model.merged`).
    """
    found = torch.softmax(logits.float(), dim=1)
    for number, into in merged.items():
        found[:, into - 1] += found[:, number - 1]
        found[:, number - 1] = 0
    return found.clamp_(max=1) if merged else found  # sums may round to a little more than 1
