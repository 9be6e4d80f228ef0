"""What a model keeps of its training data: some spectra, and some blocks with their clusters.

The spectra tell the radiometry of the training data (`adapt`), the blocks keep old land covers in further trainings
(`online`). Both are small: `SPECTRA_BYTES` and `BLOCK_BYTES` at most.
"""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from ..base.arrays import Spectra
from ..features.radiometry import COMPARED
from .model import Model, Tensors
from .network import TwinNetwork, crop
from .pool import SIDE, Pool

SPECTRA_BYTES, BLOCK_BYTES = 2**20, 2**21
# Stored instead of a cluster, where there is none; largest number of the data type of the components.
NONE, MOST = 2**16 - 1, 6e4


class Memory(NamedTuple):
    """What a model keeps.

    spectra : float32 (n, bands), in the radiometry of its first training scene
    blocks : pool of blocks of `SIDE` x `SIDE` pixels and their halo, with the clusters they had when first seen
    """

    spectra: Spectra
    blocks: List[Pool]


def remember(spectra: Spectra, pool: Sequence[Pool], network: TwinNetwork, before: Optional[Memory] = None) -> Tensors:
    """Tensors of what to keep of some spectra (n, bands) and of a pool with labels, and of an earlier memory."""
    if before is not None:
        spectra = np.concatenate([before.spectra, spectra])
        some = np.random.default_rng(0).permutation(len(spectra))[:COMPARED]
        spectra = spectra[np.sort(some)]
    spectra = spectra[: max(COMPARED // 5, SPECTRA_BYTES // (2 * spectra.shape[1]))]
    low, high = spectra.min(axis=0), spectra.max(axis=0)
    share = (spectra - low) / np.maximum(high - low, 1e-12)
    tensors: Tensors = {
        "memory.spectra": np.round(share * (2**16 - 1)).astype(np.uint16),
        "memory.range": np.stack([low, high]).astype(np.float32),
    }
    crops = [*(before.blocks if before else ()), *(one for block in pool for one in _crops(block, network.halo))]
    size = 2 * crops[0].planes.numel() + 2 * SIDE**2
    chosen = _varied(crops, network.halo, max(1, BLOCK_BYTES // size))
    labels = [torch.where(one.valid & (one.labels >= 0), one.labels, NONE) for one in chosen]
    return {
        **tensors,
        "memory.planes": np.stack([_float16(one) for one in chosen]),
        "memory.labels": np.stack([crop(one, network.halo).cpu().numpy().astype(np.uint16) for one in labels]),
    }


def recall(model: Model, halo: int, device: torch.device) -> Optional[Memory]:
    """What a model keeps; None for a model of an earlier version, or of the authors' recipe."""
    if "memory.spectra" not in model.tensors:
        return None
    planes, labels = (model.tensors.get(f"memory.{name}", np.zeros(0)) for name in ("planes", "labels"))
    blocks = []
    for components, found in zip(planes, labels):
        numbers = np.where(found < model.clusters, found.astype(np.int64), -1)
        padded = np.pad(numbers, halo, constant_values=-1)
        on_device = torch.from_numpy(padded).to(device)
        values = torch.from_numpy(components.astype(np.float32)).to(device)
        blocks.append(Pool(values, on_device >= 0, on_device))
    return Memory(remembered_spectra(model), blocks)


def remembered_spectra(model: Model) -> Spectra:
    """The spectra (n, bands) that a model keeps."""
    low, high = model.tensors["memory.range"]
    share = model.tensors["memory.spectra"].astype(np.float32) / (2**16 - 1)
    spectra: Spectra = low + share * (high - low)
    return spectra


def _float16(block: Pool) -> NDArray[np.float16]:
    return block.planes.clamp(-MOST, MOST).cpu().numpy().astype(np.float16)


def _crops(block: Pool, halo: int) -> List[Pool]:
    """Crops of `SIDE` x `SIDE` pixels and their halo that cover a block."""
    tops, lefts = (
        sorted({min(start, length - 2 * halo - SIDE) for start in range(0, length - 2 * halo, SIDE)})
        for length in block.valid.shape
    )
    reach = SIDE + 2 * halo
    parts = [np.s_[top : top + reach, left : left + reach] for top in tops for left in lefts]
    return [Pool(block.planes[:, part[0], part[1]], block.valid[part], block.labels[part]) for part in parts]


def _varied(crops: Sequence[Pool], halo: int, count: int) -> List[Pool]:
    """At most `count` crops, one by one: the one with most pixels of clusters that the others have few of."""
    labels = [crop(one.labels, halo) for one in crops]
    clusters = 1 + max(int(found.max()) for found in labels)
    held = np.stack([np.bincount(found[found >= 0].cpu().numpy(), minlength=clusters) for found in labels])
    left = [index for index in range(len(crops)) if held[index].any()]
    chosen: List[int] = []
    so_far = np.ones(clusters)
    while left and len(chosen) < count:
        best = max(left, key=lambda index: float((np.sqrt(so_far + held[index]) - np.sqrt(so_far)).sum()))
        left.remove(best)
        chosen.append(best)
        so_far += held[best]
    return [crops[index] for index in sorted(chosen)]
