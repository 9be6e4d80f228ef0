"""Adapters between Processing and the engine: a feedback object as plain callbacks, signals as cancellation."""

from __future__ import annotations

import signal
import threading
import time
from contextlib import contextmanager
from types import FrameType
from typing import Callable, Iterator, NamedTuple

from qgis.core import QgsProcessingFeedback

# Seconds between progress messages: QGIS keeps each in its log, and a training has hundreds of steps.
PAUSE = 2.0


class Callbacks(NamedTuple):
    """The callbacks of the engine's functions: ``train(..., **callbacks._asdict())``."""

    progress: Callable[[float, str], None]
    cancelled: Callable[[], bool]
    log: Callable[[str], None]


def callbacks(feedback: QgsProcessingFeedback, start: float = 0.0, stop: float = 1.0) -> Callbacks:
    """Return callbacks that report to ``feedback``.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
        Its cancelled state is always queried directly, because a wrapper could miss a cancellation.
    start, stop : float
        The range of the total progress (0..1) that this step covers.
    """
    last = -PAUSE, ""

    def progress(fraction: float, message: str = "") -> None:
        nonlocal last
        feedback.setProgress(100.0 * (start + (stop - start) * min(max(fraction, 0.0), 1.0)))
        now = time.monotonic()
        if message and message != last[1] and (fraction >= 1.0 or now - last[0] >= PAUSE):
            feedback.setProgressText(message)
            last = now, message

    return Callbacks(progress, feedback.isCanceled, feedback.pushInfo)


@contextmanager
def cancelled_by_signals(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Cancel the work on SIGTERM or SIGHUP, so that no partial file remains; a second signal kills the process.

    ``qgis_process`` itself handles Ctrl-C only. Nothing changes in threads, or where another handler is installed.
    """

    def cancel(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        feedback.cancel()

    wanted = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    in_main = threading.current_thread() is threading.main_thread()  # Python allows handlers nowhere else
    handled = [number for number in wanted if in_main and signal.getsignal(number) == signal.SIG_DFL]
    for number in handled:
        signal.signal(number, cancel)
    try:
        yield
    finally:
        for number in handled:
            signal.signal(number, signal.SIG_DFL)
