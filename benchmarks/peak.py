"""How near the machine's limit: multiply-adds per second of our layers against the machine's own matrix product."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import torch
from torch.utils.flop_counter import FlopCounterMode

from ..core.mapper import Mapper, apply
from ..core.model import Model
from . import engine
from .clocks import Stopwatch, alternate, seconds_of, seconds_per_step, spread
from .throughput import Sizes

# Operators whose multiply-adds the counter knows, as the profiler names them.
DENSE = ("convolution", "mm", "bmm", "addmm", "baddbmm", "linear", "scaled_dot_product")


def count_flops(work: Callable[[], Any]) -> float:
    """Floating-point operations of the layers that `work` runs: two per multiply-add, forward and backward."""
    with FlopCounterMode(display=False) as counter:
        work()
    return float(counter.get_total_flops())


def matmul_rate(side: int = 2048) -> Callable[[], float]:
    """A contender: float32 operations per second of torch.mm on square matrices."""
    first, second = torch.randn(side, side), torch.randn(side, side)
    torch.mm(first, second)
    return lambda: 2 * side**3 / seconds_of(lambda: torch.mm(first, second))


def shares(source: Path, model: Model, sizes: Sizes) -> Dict[str, Any]:
    """Share of the measured peak that a training step and an apply window reach, as a whole and in dense layers."""
    mapper = Mapper(model, "cpu")
    read = engine.read_window(mapper, source, 512)

    def window() -> Any:
        return mapper.label(*read)

    steps = partial(engine.train_steps, source)
    per_step = count_flops(partial(steps, 2)) - count_flops(partial(steps, 1))
    per_window = count_flops(window)
    rates = alternate(
        {
            "matmul": matmul_rate(),
            "train_step": lambda: per_step / seconds_per_step(steps, sizes.steps),
            "apply_window": lambda: per_window / seconds_of(window),
        },
        sizes.repeats,
    )
    facts: Dict[str, Any] = {name: spread(figures) for name, figures in rates.items()}
    peak = facts["matmul"]["median"]
    for name in ("train_step", "apply_window"):
        facts[name]["share"] = facts[name]["median"] / peak
    short, long = (_dense_seconds(partial(steps, length)) for length in sizes.steps)
    facts["train_step"]["dense_share"] = per_step * (sizes.steps[1] - sizes.steps[0]) / (long - short) / peak
    facts["apply_window"]["dense_share"] = per_window / _dense_seconds(window) / peak
    facts["flops"] = {"train_step": per_step, "apply_window": per_window}
    return facts


def _profile(work: Callable[[], Any]) -> List[Tuple[str, float]]:
    """Operators of torch that `work` runs, and the seconds each took by itself, longest first."""
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU]) as profiler:
        work()
    rows = [(row.key, row.self_cpu_time_total / 1e6) for row in profiler.key_averages()]
    return sorted(rows, key=lambda row: -row[1])


def _dense_seconds(work: Callable[[], Any]) -> float:
    return sum(seconds for name, seconds in _profile(work) if any(dense in name for dense in DENSE))


def where_time_goes(scene: Path, source: Path, model: Model, folder: Path, sizes: Sizes) -> Dict[str, Any]:
    """Seconds by piece of one apply and one training, and torch's longest operators in each."""
    steps = sizes.steps[1]

    def mapping() -> Any:
        return apply(model, str(scene), str(folder / "profile.tif"), device="cpu")

    def learning() -> Any:
        return engine.train_steps(source, steps)

    facts: Dict[str, Any] = {}
    for name, work, pieces in (
        ("apply", mapping, engine.APPLY_PIECES),
        ("train", learning, engine.TRAIN_PIECES),
    ):
        watch = Stopwatch()
        with watch.around(pieces):
            wall = seconds_of(work)
        operators = _profile(work)[:12]
        facts[name] = {"wall": wall, "pieces": watch.seconds, "operators": dict(operators)}
    facts["train"]["steps"] = steps
    return facts
