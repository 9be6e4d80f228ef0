"""Pixels or patches: which partition the training starts from, where the user leaves it open.

The right scale of a map depends on the smallest thing to be mapped, which no file states. Two partitions are possible:
of *pixels*, each for itself (k-means of mixed pixels), and of *patches*, covers larger than a few pixels, with noise
and mixture inside them averaged away (the graph cut). A partition that is an artefact of place is recognised by its
spectra: they do not tell its clusters elsewhere in the scene.
"""

from __future__ import annotations

from typing import Callable, List, Optional, Sequence

import numpy as np
import torch
from sklearn.metrics import normalized_mutual_info_score
from torch import Tensor

from ..base.arrays import Labels
from ..features.transform import Transform
from .graph import nearest
from .noise_model import NoiseModels

# A block is held out in cells of an eighth of its sides, a fourth of all cells at a time.
CELLS, FOLDS = 8, 4
# Pixels that are compared, and neighbours that vote.
COMPARED, NEIGHBOURS = 8_000, 15
# Ratio of the transferabilities, patches over pixels: from CLEAR on patches are chosen, up to ARTEFACT pixels are.
CLEAR, ARTEFACT = 0.85, 0.5
# By how much the transferability of an alternative must exceed that of the vote.
BETTER = 0.03


def transferability(
    planes: Sequence[Tensor], masks: Sequence[Tensor], partitions: Sequence[Labels], seed: int,
    among: Optional[Labels] = None,
) -> List[float]:
    """How well a pixel's spectrum alone tells its cluster elsewhere in the scene: for each partition, NMI, 0..1.

    Each pixel gets the majority cluster of its 15 nearest neighbours in feature space among the pixels outside its
    fold; folds are made of whole cells of the scene, so that neighbours on the ground do not help.

    Parameters
    ----------
    planes : for each block, the components (components, rows, cols)
    masks : for each block, bool (rows, cols)
    partitions : the cluster of each valid pixel of all blocks, from 0: (n,)
    seed : of the sample of pixels
    among : indices of the valid pixels that the partitions are of, (n,), if not of all
    """
    points = torch.cat([block[:, valid].T for block, valid in zip(planes, masks)])
    where = np.arange(len(points)) if among is None else among
    chosen = np.random.default_rng(seed).permutation(len(where))[:COMPARED]
    folds = np.concatenate(_folds(masks))[where[chosen]]
    points = points[torch.from_numpy(where[chosen]).to(points.device)]
    clusters = [labels[chosen] for labels in partitions]
    told = [labels.copy() for labels in clusters]
    for fold in range(FOLDS):
        held_out = folds == fold
        if not held_out.any() or held_out.all():
            continue
        inside = torch.from_numpy(held_out).to(points.device)
        indices = nearest(points[inside], points[~inside], NEIGHBOURS)[1].cpu()
        for labels, result in zip(clusters, told):
            result[held_out] = torch.from_numpy(labels[~held_out])[indices].mode(dim=1).values.numpy()
    return [float(normalized_mutual_info_score(labels, result)) for labels, result in zip(clusters, told)]


def told_best(
    planes: Sequence[Tensor], masks: Sequence[Tensor], voted: Labels, alternatives: Sequence[Labels], seed: int,
    among: Labels,
) -> Labels:
    """The vote (n,), or that of its alternatives which spectra tell clearly better elsewhere in the scene.

    Parameters as in `transferability`.
    """
    if not alternatives:
        return voted
    told, *others = transferability(planes, masks, [voted, *alternatives], seed, among)
    best = int(np.argmax(others))
    return alternatives[best] if others[best] > told + BETTER else voted


def _folds(masks: Sequence[Tensor]) -> List[Labels]:
    """The fold of each valid pixel of each block: whole blocks where there are many, cells of a block otherwise."""
    cells = CELLS if len(masks) < CELLS else 1
    folds: List[Labels] = []
    for number, valid in enumerate(masks):
        row, col = np.nonzero(valid.cpu().numpy())
        height, width = valid.shape
        folds.append((row * cells // height + 2 * (col * cells // width) + number) % FOLDS)
    return folds


def better_detail(
    models: NoiseModels, planes: Callable[[Transform], Sequence[Tensor]], masks: Sequence[Tensor],
    patches: Sequence[Tensor], pixels: Sequence[Tensor], seed: int,
) -> str:
    """The detail that `auto` takes, "patches" or "pixels": see `prefers_patches`.

    Parameters
    ----------
    planes : gives the components (components, rows, cols) of each block under a transform
    masks, seed : as in `transferability`
    patches, pixels : for each block, the cluster of each pixel, from 0: int64 (rows, cols)
    """
    both = [
        torch.cat([block[valid] for block, valid in zip(labels, masks)]).cpu().numpy() for labels in (patches, pixels)
    ]
    ratios = []
    for model in (models.mixed, models.homogeneous):
        of_patches, of_pixels = transferability(planes(model.feature_spaces[0]), masks, both, seed)
        ratios.append(of_patches / max(of_pixels, 1e-9))
    return "patches" if prefers_patches(models.uniform, *ratios) else "pixels"


def prefers_patches(uniform: bool, mixed_ratio: float, homogeneous_ratio: float) -> bool:
    """The rule of `auto`, from the ratios of the transferabilities, patches over pixels, in both feature spaces.

    Patches are chosen where spectra tell them nearly as well as pixels under the noise model of mixed pixels, and
    pixels where they tell patches badly even under that of homogeneous areas. Between, the semivariogram decides
    (`uniform`, see `fit_noise_models`).
    """
    if homogeneous_ratio <= ARTEFACT:
        return False
    return uniform or mixed_ratio >= CLEAR
