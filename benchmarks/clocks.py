"""Measuring time: contenders in turn, so that a busy machine treats them alike; and where the time goes inside."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack, contextmanager
from statistics import median
from typing import Any, Callable, Dict, Iterator, List, Mapping, Tuple
from unittest import mock


def alternate(contenders: Mapping[str, Callable[[], float]], repeats: int) -> Dict[str, List[float]]:
    """Let every contender run once per round, `repeats` rounds; gives all figures of each."""
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
    """Median, lowest and highest of repeated figures, and how many there are."""
    return {"median": median(figures), "low": min(figures), "high": max(figures), "repeats": len(figures)}


class Stopwatch:
    """Adds up the time spent in named pieces, each without the pieces called from inside it.

    Threads are told apart: a piece that runs beside another adds to both, so that the sum may exceed the wall clock.
    """

    def __init__(self) -> None:
        self.seconds: Dict[str, float] = {}
        self._stacks = threading.local()
        self._lock = threading.Lock()

    def wrap(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function`, timed as the piece `name`."""

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
        """Time the `pieces` (name, owner, attribute) for the length of a block.

        Raises
        ------
        AttributeError
            An owner has no such attribute: the list of pieces is out of date.
        """
        with ExitStack() as stack:
            for name, owner, attribute in pieces:
                timed = self.wrap(name, getattr(owner, attribute))
                stack.enter_context(mock.patch.object(owner, attribute, timed))
            yield
