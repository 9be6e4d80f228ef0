"""Time measurement: alternating runs, so that the load of the machine affects all alike, and profiling by piece."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack, contextmanager
from statistics import median
from typing import Any, Callable, Dict, Iterator, List, Mapping, Tuple
from unittest import mock


def alternate(contenders: Mapping[str, Callable[[], float]], repeats: int) -> Dict[str, List[float]]:
    """Run every contender once per round, for `repeats` rounds; returns the figures of each."""
    figures: Dict[str, List[float]] = {name: [] for name in contenders}
    for _ in range(repeats):
        for name, run in contenders.items():
            figures[name].append(run())
    return figures


def seconds_of(work: Callable[[], Any]) -> float:
    """Wall-clock seconds of one call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def spread(figures: List[float]) -> Dict[str, Any]:
    """Median, minimum and maximum of repeated figures, and their number."""
    return {"median": median(figures), "low": min(figures), "high": max(figures), "repeats": len(figures)}


class Stopwatch:
    """Adds up the time spent in named pieces, each excluding the pieces that it calls.

    Threads are timed separately: the times of concurrent pieces both count, so the sum may exceed the wall clock.
    """

    def __init__(self) -> None:
        self.seconds: Dict[str, float] = {}
        self._stacks = threading.local()
        self._lock = threading.Lock()

    def wrap(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return `function` with its time counted as that of the piece `name`."""

        def timed(*arguments: Any, **options: Any) -> Any:
            inner: List[float] = getattr(self._stacks, "inner", [])
            self._stacks.inner = inner
            inner.append(0.0)
            started = time.perf_counter()
            try:
                return function(*arguments, **options)
            finally:
                total = time.perf_counter() - started
                own = total - inner.pop()
                if inner:
                    inner[-1] += total
                with self._lock:
                    self.seconds[name] = self.seconds.get(name, 0.0) + own

        return timed

    @contextmanager
    def around(self, pieces: List[Tuple[str, Any, str]]) -> Iterator[None]:
        """Time the `pieces` (name, owner, attribute) within a ``with`` block.

        Raises
        ------
        AttributeError
            If an owner has no such attribute, because the list of pieces is out of date.
        """
        with ExitStack() as stack:
            for name, owner, attribute in pieces:
                timed = self.wrap(name, getattr(owner, attribute))
                stack.enter_context(mock.patch.object(owner, attribute, timed))
            yield
