"""The pixels that a cluster is split by: a sample of the scene, and those that a reference labels."""

from __future__ import annotations

from collections import Counter
from typing import Any, List, NamedTuple, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter
from torch import Tensor

from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel
from ..base.words import say
from ..scene.crs import name_of
from ..scene.crs import reference as crs_of
from ..scene.overlay import Overlay
from ..scene.scene import Scene
from ..scene.window import Window, tile_grid
from ..scene.window_sampling import read_spread
from .mapper import Mapper

# Pixels that the split is learned from; fewer for a network that computes a patch for each pixel.
PIXELS, PAPER_PIXELS = 2**15, 2**12
# Side of the neighbourhood by which pixels are partitioned, in pixels.
SIDE = 3
# Most labelled pixels of a reference that are used.
LABELLED = 2000


class Pixels(NamedTuple):
    """Inputs of the network's last layer (pixels, width), and components of the neighbourhood (pixels, components)."""

    inputs: Tensor
    components: NDArray[Any]


def read_sample(
    network: Any, mapper: Mapper, scene: Scene, progress: Progress, cancelled: Cancel
) -> Pixels:
    """Sample pixels from windows spread over the scene."""
    paper = mapper.model.header["network"]["kind"] == "paper"
    wanted = PAPER_PIXELS if paper else PIXELS
    seen: List[Pixels] = []
    had = 0
    for window, _, _ in read_spread(scene, wanted, 4 * wanted):
        check_cancel(cancelled)
        seen.append(_see(network, mapper, scene, window))
        had += len(seen[-1].inputs)
        progress(min(0.7 * had / wanted, 0.7), say("Reading the scene"))
    if not seen:
        raise SSCCError("{path}: has no valid pixel; check nodata and the mask", path=scene.path)
    return _joined(seen)


def _joined(seen: List[Pixels]) -> Pixels:
    inputs, components = zip(*seen)
    return Pixels(torch.cat(inputs), np.concatenate(components))


def _see(network: Any, mapper: Mapper, scene: Scene, window: Window) -> Pixels:
    """The valid pixels of a window."""
    caught: List[Tensor] = []
    hook = network.head[-1].register_forward_pre_hook(lambda _layer, given: caught.append(given[0]))
    try:
        planes, valid = mapper.read(scene, window)
        with torch.no_grad():
            network(torch.from_numpy(np.ascontiguousarray(planes))[None].to(mapper.device))
    finally:
        hook.remove()
    inner = np.s_[mapper.halo : mapper.halo + window.rows, mapper.halo : mapper.halo + window.cols]
    held = valid[inner]
    where = torch.from_numpy(held).to(mapper.device)
    paper = mapper.model.header["network"]["kind"] == "paper"
    inputs = torch.cat(caught) if paper else caught[0][0].permute(1, 2, 0).flatten(0, 1)
    near = uniform_filter(np.where(valid, planes, 0), (0, SIDE, SIDE))
    weight = np.maximum(uniform_filter(valid.astype(np.float32), SIDE), 1e-6)
    return Pixels(inputs[where.flatten()], (near / weight)[:, inner[0], inner[1]][:, held].T)


def read_labelled(
    network: Any, mapper: Mapper, scene: Scene, overlay: Overlay, seed: int, cancelled: Cancel, log: Log
) -> Tuple[Pixels, NDArray[Any], NDArray[Any]]:  # fmt: skip
    """Random pixels of the reference with data in the scene, at most `LABELLED` in all and as many of each class.

    Also returns their classes, and how many labelled pixels each of them stands for.
    """
    draw = np.random.default_rng(seed)
    for remark in overlay.remarks:
        log(remark)
    places: NDArray[Any] = np.zeros((0, 4))  # random number, row, column, class
    totals: Counter[float] = Counter()
    for window in tile_grid(scene.rows, scene.cols):
        check_cancel(cancelled)
        labels, held = overlay.labels(window)
        if not held.any():
            continue
        held &= scene.read(window)[1]
        rows, cols = np.nonzero(held)
        for label, count in zip(*np.unique(labels[held], return_counts=True)):
            totals[float(label)] += int(count)
        found = np.stack([draw.random(len(rows)), window.row + rows, window.col + cols, labels[held]], axis=1)
        places = _of_each(np.concatenate([places, found]), LABELLED)
    places = _of_each(places, max(LABELLED // max(len(np.unique(places[:, 3])), 1), 1))
    seen: List[Pixels] = []
    classes: List[float] = []
    for _, row, col, label in places[np.lexsort(places[:, 2:0:-1].T)]:
        check_cancel(cancelled)
        seen.append(_see(network, mapper, scene, Window(int(row), int(col), 1, 1)))
        classes += [label] * len(seen[-1].inputs)
    if not classes:
        raise SSCCError(
            "{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, "
            "{ours})?",
            path=overlay.path, scene=scene.name, theirs=name_of(overlay.crs), ours=name_of(crs_of(scene.projection)),
        )
    drawn = Counter(classes)
    return _joined(seen), np.array(classes), np.array([totals[one] / drawn[one] for one in classes])


def _of_each(places: NDArray[Any], count: int) -> NDArray[Any]:
    """The `count` places (random number, row, column, class) of each class with the lowest random numbers."""
    places = places[places[:, 0].argsort()]
    return np.concatenate([places[:0], *(places[places[:, 3] == one][:count] for one in np.unique(places[:, 3]))])
