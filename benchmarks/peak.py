"""Floating-point operations per second of our layers, compared with a matrix product on the same machine."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, Optional

import torch
from torch.utils.flop_counter import FlopCounterMode

from ..core.maps.apply import apply
from ..core.maps.mapper import Mapper
from ..core.scene.window import TILE
from ..core.twin.model import Model
from ..core.twin.network import from_model
from . import engine
from .clocks import Stopwatch, alternate, seconds_of, spread
from .throughput import Sizes

# Names, in the profiler, of the operators whose operations the counter counts.
DENSE = ("conv", "mm", "linear")


def count_flops(work: Callable[[], Any]) -> float:
    """Count the floating-point operations of the layers in `work`: two per multiply-add, forward and backward."""
    with FlopCounterMode(display=False) as counter:
        work()
    return float(counter.get_total_flops())


def flops_per_step(source: Path, steps: int) -> float:
    """Count the floating-point operations of one training step."""
    with FlopCounterMode(display=False) as counter:
        totals = engine.at_each_step(source, steps, lambda: float(counter.get_total_flops()))
    return (totals[-1] - totals[0]) / (len(totals) - 1)


def matmul_rate(side: int = 2048) -> Callable[[], float]:
    """Make a contender that measures float32 operations per second of torch.mm on square matrices."""
    first, second = torch.randn(side, side), torch.randn(side, side)
    torch.mm(first, second)
    return lambda: 2 * side**3 / seconds_of(lambda: torch.mm(first, second))


def shares(source: Path, model: Model, sizes: Sizes) -> Dict[str, Any]:
    """Measure which share of the peak a training step and an apply window reach, in total and in dense layers."""
    mapper = Mapper(model, "cpu")
    read = engine.read_window(mapper, source, TILE)

    def window() -> Any:
        return mapper.label(*read)

    per_step = flops_per_step(source, sizes.steps)
    # Operations of the plain network: those that the mapper adds for wider halos do not count as work.
    plain, planes = from_model(model).eval(), torch.from_numpy(read.components)[None]
    per_window = count_flops(lambda: plain(planes))
    rates = alternate(
        {
            "matmul": matmul_rate(),
            "train_step": lambda: per_step / engine.seconds_per_step(source, sizes.steps),
            "apply_window": lambda: per_window / seconds_of(window),
        },
        sizes.repeats,
    )
    facts: Dict[str, Any] = {name: spread(figures) for name, figures in rates.items()}
    peak = facts["matmul"]["median"]
    for name in ("train_step", "apply_window"):
        facts[name]["share"] = facts[name]["median"] / peak
    facts["train_step"]["dense_share"] = per_step / _dense_seconds_per_step(source, sizes.steps) / peak
    facts["apply_window"]["dense_share"] = per_window / _dense_seconds(window) / peak
    facts["flops"] = {"train_step": per_step, "apply_window": per_window}
    return facts


def _profiler() -> torch.profiler.profile:
    return torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU])


def _operators(profiler: torch.profiler.profile) -> Dict[str, float]:
    """Seconds spent in each of torch's operators, excluding the operators they call, longest first."""
    rows = [(row.key, row.self_cpu_time_total / 1e6) for row in profiler.key_averages()]
    return dict(sorted(rows, key=lambda row: -row[1]))


def _dense(profiler: torch.profiler.profile) -> float:
    return sum(seconds for name, seconds in _operators(profiler).items() if any(dense in name for dense in DENSE))


def _dense_seconds(work: Callable[[], Any]) -> float:
    """Seconds that `work` spends in dense layers."""
    with _profiler() as profiler:
        work()
    return _dense(profiler)


def _dense_seconds_per_step(source: Path, steps: int) -> float:
    """Seconds that one training step spends in dense layers, without the products before the first step."""
    profiler, counted = _profiler(), 0

    def note() -> float:
        nonlocal counted
        counted += 1
        if counted == engine.WARM_UP:
            profiler.start()
        elif counted == steps:
            profiler.stop()
        return 0.0

    engine.at_each_step(source, steps, note)
    return _dense(profiler) / (steps - engine.WARM_UP)


def where_time_goes(scene: Path, source: Path, model: Model, folder: Path, sizes: Sizes) -> Dict[str, Any]:
    """Measure the seconds by piece of one apply and one complete training, and torch's longest operators in each.

    The operators are those of a training of `sizes.steps` steps, because each step runs the same ones.
    """

    def mapping() -> Any:
        return apply(model, str(scene), str(folder / "profile.tif"), device="cpu")

    def learning(steps: Optional[int]) -> Any:
        return engine.train_steps(source, steps)

    short, whole = partial(learning, sizes.steps), partial(learning, sizes.full_steps)
    facts: Dict[str, Any] = {}
    for name, work, sampled, pieces in (
        ("apply", mapping, mapping, engine.APPLY_PIECES),
        ("train", whole, short, engine.TRAIN_PIECES),
    ):
        watch = Stopwatch()
        with watch.around(pieces):
            wall = seconds_of(work)
        with _profiler() as profiler:
            sampled()
        longest = dict(list(_operators(profiler).items())[:12])
        facts[name] = {"wall": wall, "pieces": watch.seconds, "operators": longest}
    return facts
