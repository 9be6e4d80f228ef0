"""The training pool: blocks of components and pseudo-labels on the device, padded by reflection."""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..base.arrays import Labels, Spectra
from ..features.noise import Statistics
from ..features.training_data import TrainingData
from ..features.transform import Transform
from ..scene.window import mirror
from .network import Network
from .paper_network import PaperNetwork

SIDE = 32


class Pool(NamedTuple):
    """A training block, padded by reflection so that every crop has its halo.

    planes : float32 (components, rows, cols); valid : bool (rows, cols)
    labels : int64 (rows, cols), pseudo-labels, -1 = none
    """

    planes: Tensor
    valid: Tensor
    labels: Tensor


def _make_pool(
    sample: TrainingData, transform: Transform, network: Network, labels: List[Labels], device: torch.device
) -> List[Pool]:
    """Transform the training data and put it on the device; `sample` is emptied block by block to free memory."""
    side, halo = 1 if isinstance(network, PaperNetwork) else SIDE, network.halo
    pool: List[Pool] = []
    moments = Statistics(transform.matrix.shape[1])
    for found in labels:
        spectra, valid = sample.blocks.pop(0)
        components = transform(spectra, valid)
        moments.add(components, valid)
        rows, cols = (mirror(-halo, max(n, side) + halo, n) for n in valid.shape)
        # Pixels in the padding are repeats: they are part of the input, but do not count in the loss.
        padding = [(halo, len(index) - halo - n) for index, n in zip((rows, cols), valid.shape)]
        pool.append(Pool(
            _channels_last(components[:, rows[:, None], cols]).to(device),
            torch.from_numpy(np.pad(valid, padding)).to(device),
            torch.from_numpy(np.pad(found, padding, constant_values=-1)).to(device),
        ))
    if network.scale.eq(1).all():
        spread = np.sqrt(np.maximum(np.diag(moments.covariance), 1e-12))
        network.scale.copy_(torch.from_numpy(spread ** (-1.0 if isinstance(network, PaperNetwork) else -0.5)))
    return pool


class Patches:
    """The patches of all valid pixels of a pool; a crop of one pixel drawn anywhere would often not be valid."""

    def __init__(self, pool: Sequence[Pool], halo: int) -> None:
        self.pool, self.halo = pool, halo
        inner = [block.valid[halo : len(block.valid) - halo, halo : block.valid.shape[1] - halo] for block in pool]
        self.corners = [valid.nonzero().cpu().numpy().astype(np.int32) for valid in inner]
        self.ends = np.cumsum([len(corners) for corners in self.corners])

    def draw(self, numbers: NDArray[np.int64]) -> Tuple[Tensor, Tensor, Tensor]:
        """Planes (n, components, side, side), valid and labels (n, 1, 1) of the pixels of these numbers, from 0."""
        planes, labels = [], []
        for number in numbers:
            index = int(np.searchsorted(self.ends, number, side="right"))
            block, corners = self.pool[index], self.corners[index]
            top, left = corners[int(number) - int(self.ends[index - 1] if index else 0)]
            planes.append(block.planes[:, top : top + 2 * self.halo + 1, left : left + 2 * self.halo + 1])
            labels.append(block.labels[top + self.halo, left + self.halo].view(1, 1))
        stacked = torch.stack(planes).contiguous(memory_format=torch.channels_last)
        return stacked, stacked.new_ones((len(planes), 1, 1), dtype=torch.bool), torch.stack(labels)


def _channels_last(planes: Spectra) -> Tensor:
    """Tensor (channels, rows, cols) in channels-last memory order, in which the convolutions are fastest."""
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(planes, 0, -1))).permute(2, 0, 1)
