"""The internals of `core` that the speed benchmark depends on: what to call, count and time."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable, List, NamedTuple, Optional, Tuple

import torch
from torch import Tensor
from torch.optim.optimizer import register_optimizer_step_post_hook

from ..core.base.arrays import Mask, Spectra
from ..core.features.noise import Statistics
from ..core.features.transform import Transform
from ..core.maps import mapper as core_mapper
from ..core.maps.mapper import Mapper, open_for
from ..core.pseudo_labels import partition as core_partition
from ..core.scene.scene import Scene
from ..core.scene.window import Window
from ..core.twin.model import Model
from ..core.twin.network import TwinNetwork, from_model
from ..core.twin.settings import Settings
from ..core.twin.trainer import train

CLUSTERS = 8
VIEWS = 2
WARM_UP = 2
Pieces = List[Tuple[str, Any, str]]


class ReadWindow(NamedTuple):
    """A window of a scene with its halo, as input of `Mapper.label`."""

    window: Window
    components: Spectra
    valid: Mask


def train_steps(scene: Path, steps: Optional[int], device: str = "cpu") -> Model:
    """Train the preset `standard` to `CLUSTERS` clusters, for `steps` steps or, with None, as many as it has."""
    return train([str(scene)], Settings(CLUSTERS, steps=steps, device=device))


def at_each_step(scene: Path, steps: int, note: Callable[[], float], device: str = "cpu") -> List[float]:
    """Return the results of calling `note` after each optimiser step of a training, without the warm-up steps.

    This uses a hook of torch, so that the trainer needs no code for it.
    """
    noted: List[float] = []
    handle = register_optimizer_step_post_hook(lambda *_: noted.append(note()))
    try:
        train_steps(scene, steps, device)
    finally:
        handle.remove()
    if len(noted) <= WARM_UP + 1:
        raise RuntimeError(f"{steps} steps are too few to time one: take more than {WARM_UP + 1}")
    return noted[WARM_UP:]


def seconds_per_step(scene: Path, steps: int, device: str = "cpu") -> float:
    """Wall-clock seconds of one training step."""
    times = at_each_step(scene, steps, time.perf_counter, device)
    return (times[-1] - times[0]) / (len(times) - 1)


def pixel_views(model: Model) -> int:
    """Pixels per step times the number of views: `batch_size` counts the pixels of one view."""
    return VIEWS * int(model.settings["batch_size"])


def read_window(mapper: Mapper, scene: Path, side: int) -> ReadWindow:
    """Read the first `side` x `side` pixels of a scene."""
    with open_for(mapper.model, str(scene)) as opened:
        window = Window(0, 0, min(side, opened.rows), min(side, opened.cols))
        return ReadWindow(window, *mapper.read(opened, window))


def patch_projection(model: Model, training: bool) -> Tuple[Callable[[Tensor], Tensor], torch.nn.Module, int]:
    """Our network on single patches: (n, components, side, side) -> assignments (n, K); the network; the side."""
    network = from_model(model)
    network.train(training)

    def project(patches: Tensor) -> Tensor:
        return torch.softmax(network(patches).flatten(1), dim=1)

    return project, network, 2 * network.halo + 1


# Pieces to time, with their names in the table; the remaining time is "the rest".
APPLY_PIECES: Pieces = [
    ("reading", Scene, "read"),
    ("transform", Transform, "__call__"),
    ("network", Mapper, "label"),
    ("writing", core_mapper, "write_block"),
]
TRAIN_PIECES: Pieces = [
    ("reading", Scene, "read"),
    ("statistics", Statistics, "add"),
    ("transform", Transform, "__call__"),
    ("pseudo-labels", core_partition, "partition"),
    ("backbone, forward", TwinNetwork, "embed"),
    ("backward", torch.Tensor, "backward"),
    ("optimiser", torch.optim.AdamW, "step"),
]
