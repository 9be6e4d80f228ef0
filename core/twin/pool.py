"""The training pool: blocks of components and pseudo-labels on the device, mirrored beyond their edges."""

from __future__ import annotations

from typing import List, NamedTuple

import numpy as np
import torch
from torch import Tensor

from ..features.noise import Statistics
from ..features.training_data import TrainingData
from ..features.transform import Transform
from ..scene.window import mirror
from .network import Network
from .paper_network import PaperNetwork

SIDE = 32


class Pool(NamedTuple):
    """Training blocks, mirrored beyond their edges so that any crop has its halo.

    planes : float32 (components, rows, cols); valid : bool (rows, cols); labels : int64, the teacher's, -1 = none
    """

    planes: Tensor
    valid: Tensor
    labels: Tensor


def _make_pool(
    sample: TrainingData, transform: Transform, network: Network, labels: List[np.ndarray], device: torch.device
) -> List[Pool]:
    """Blocks of components on the device; the raw blocks are let go one by one."""
    side, halo = 1 if isinstance(network, PaperNetwork) else SIDE, network.halo
    pool: List[Pool] = []
    moments = Statistics(transform.matrix.shape[1])
    for found in labels:
        spectra, valid = sample.blocks.pop(0)
        components = transform(spectra, valid)
        moments.add(components, valid)
        rows, cols = (mirror(-halo, max(n, side) + halo, n) for n in valid.shape)
        # Beyond the scene's own edge the pixels are repeats: they are seen, but nothing is learned from them.
        beyond = [(halo, len(index) - halo - n) for index, n in zip((rows, cols), valid.shape)]
        pool.append(Pool(
            _channels_last(components[:, rows[:, None], cols]).to(device),
            torch.from_numpy(np.pad(valid, beyond)).to(device),
            torch.from_numpy(np.pad(found, beyond, constant_values=-1)).to(device),
        ))
    if network.scale.eq(1).all():
        spread = np.sqrt(np.maximum(np.diag(moments.covariance), 1e-12))
        network.scale.copy_(torch.from_numpy(spread ** (-1.0 if isinstance(network, PaperNetwork) else -0.5)))
    return pool


def _channels_last(planes: np.ndarray) -> Tensor:
    """(channels, rows, cols) in the memory order in which the convolutions are quick."""
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(planes, 0, -1))).permute(2, 0, 1)
