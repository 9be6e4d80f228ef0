"""Pixels per second: our dense network, the same patch by patch, the paper's patch by patch, and other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Optional

import torch
from torch import Tensor

from ..core.maps.apply import apply
from ..core.twin.model import Model
from . import engine, patchwise, rivals
from .clocks import alternate, seconds_of, spread
from .engine import CLUSTERS


class Sizes(NamedTuple):
    """Amount of work of the measurements.

    repeats : rounds, in each of which every contender runs once
    patches : patches per training step and per apply batch of the contenders that work patch by patch
    steps : length of the trainings whose steps are timed
    full_steps : length of the trainings that are timed as a whole; None for that of the preset
    apply_side : side in pixels of the square scene to map
    rival_side : the same for the comparison with other programs
    """

    repeats: int = 5
    patches: int = 64
    steps: int = 20
    full_steps: Optional[int] = None
    apply_side: int = 1024
    rival_side: int = 2048


def training(source: Path, sizes: Sizes) -> Dict[str, Any]:
    """Measure pixel-views per second of training steps: ours (dense), ours patch by patch, the paper's network."""
    model = engine.train_steps(source, 1)

    def dense() -> float:
        return engine.pixel_views(model) / engine.seconds_per_step(source, sizes.steps)

    contenders = {"dense": dense, "own_patchwise": _own_step(model, sizes), "paper_patchwise": _paper_step(sizes)}
    return _ratios(alternate(contenders, sizes.repeats), "dense")


def _own_step(model: Model, sizes: Sizes) -> Callable[[], float]:
    project, network, side = engine.patch_projection(model, training=True)
    optimiser = torch.optim.Adam(network.parameters())
    patches = torch.randn(sizes.patches, _components(model), side, side)
    return _rate(lambda: patchwise.plain_step(project, optimiser, patches), engine.VIEWS * sizes.patches)


def _paper_step(sizes: Sizes) -> Callable[[], float]:
    network = patchwise.PaperTwin(CLUSTERS)
    optimiser = patchwise.paper_optimiser(network)
    patches = torch.randn(sizes.patches, patchwise.COMPONENTS, patchwise.PATCH, patchwise.PATCH)
    return _rate(lambda: patchwise.paper_step(network, optimiser, patches), engine.VIEWS * sizes.patches)


def applying(scene: Path, model: Model, folder: Path, sizes: Sizes) -> Dict[str, Any]:
    """Measure valid pixels per second of mapping: ours from file to file, those patch by patch without files."""
    output = str(folder / "clusters.tif")

    def dense() -> float:
        result = apply(model, str(scene), output, device="cpu")
        return result.valid_pixels / result.seconds

    project, network, side = engine.patch_projection(model, training=False)
    paper = patchwise.PaperTwin(CLUSTERS).eval()
    contenders = {
        "dense": dense,
        "own_patchwise": _labelling(project, _components(model), side, sizes),
        "paper_patchwise": _labelling(paper, patchwise.COMPONENTS, patchwise.PATCH, sizes),
    }
    return _ratios(alternate(contenders, sizes.repeats), "dense")


def _labelling(project: Callable[[Tensor], Tensor], components: int, side: int, sizes: Sizes) -> Callable[[], float]:
    rows, cols = 8, sizes.patches  # several batches, so that the extraction of the patches counts too
    planes = torch.randn(components, rows + side - 1, cols + side - 1)
    return _rate(lambda: patchwise.label(project, planes, side, sizes.patches), rows * cols)


def against_rivals(scene: Path, model: Model, folder: Path, sizes: Sizes) -> Dict[str, Any]:
    """Measure seconds from file to file on one scene: ours, windowed k-means, OTB's self-organising map."""
    output = str(folder / "rival.tif")
    contenders: Dict[str, Callable[[], float]] = {
        "sscc_apply": lambda: seconds_of(lambda: apply(model, str(scene), output, device="cpu")),
        "windowed_kmeans": lambda: seconds_of(lambda: rivals.windowed_kmeans(str(scene), output, CLUSTERS)),
    }
    missing = rivals.otb_missing()
    if missing is None:
        contenders["otb_som"] = lambda: seconds_of(lambda: rivals.otb_som(str(scene), output, CLUSTERS))
    seconds = alternate(contenders, sizes.repeats)
    facts: Dict[str, Any] = {name: spread(figures) for name, figures in seconds.items()}
    facts["ratio_to_kmeans"] = facts["sscc_apply"]["median"] / facts["windowed_kmeans"]["median"]
    if missing is None:
        facts["ratio_to_otb"] = facts["sscc_apply"]["median"] / facts["otb_som"]["median"]
    else:
        facts["otb_som"] = missing
    return facts


def _components(model: Model) -> int:
    return int(model.header["network"]["components"])


def _rate(work: Callable[[], Any], count: int) -> Callable[[], float]:
    """Make a contender that runs `work`, which processes `count` items, and returns the items per second."""
    work()  # warm-up: the first call plans and allocates
    return lambda: count / seconds_of(work)


def _ratios(rates: Dict[str, List[float]], ours: str) -> Dict[str, Any]:
    """Spread of the rate of every contender, and the ratios of our median to theirs."""
    facts: Dict[str, Any] = {name: spread(figures) for name, figures in rates.items()}
    for name in rates:
        if name != ours:
            facts[f"ratio_to_{name}"] = facts[ours]["median"] / facts[name]["median"]
    return facts
