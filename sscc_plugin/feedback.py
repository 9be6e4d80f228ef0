"""Let the engine speak to Processing: a feedback object becomes the engine's plain callbacks, a signal a cancel."""

from __future__ import annotations

import signal
import threading
import time
from contextlib import contextmanager
from types import FrameType
from typing import Callable, Iterator, NamedTuple

from qgis.core import QgsProcessingFeedback

# Seconds between two lines of progress: QGIS keeps each in its log, and a training has hundreds of steps.
PAUSE = 2.0


class Callbacks(NamedTuple):
    """What the engine's functions take: ``train(..., **callbacks._asdict())``."""

    progress: Callable[[float, str], None]
    cancelled: Callable[[], bool]
    log: Callable[[str], None]


def callbacks(feedback: QgsProcessingFeedback, start: float = 0.0, stop: float = 1.0) -> Callbacks:
    """Return callbacks that report to ``feedback``.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
        Asked directly for a cancel, each time: a wrapper between the two could miss one.
    start, stop : float
        The part of the whole progress (0..1) that this step of the work fills.
    """
    told = -PAUSE, ""

    def progress(fraction: float, message: str = "") -> None:
        nonlocal told
        feedback.setProgress(100.0 * (start + (stop - start) * min(max(fraction, 0.0), 1.0)))
        now = time.monotonic()
        if message and message != told[1] and (fraction >= 1.0 or now - told[0] >= PAUSE):
            feedback.setProgressText(message)
            told = now, message

    return Callbacks(progress, feedback.isCanceled, feedback.pushInfo)


@contextmanager
def cancelled_by_signals(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Have SIGTERM, and a terminal that is closed, cancel the work, so that no partial file stays; a second one kills.

    ``qgis_process`` itself listens to Ctrl-C only. Where someone else listens, and in threads, all stays as it is.
    """

    def cancel(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        feedback.cancel()

    wanted = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    here = threading.current_thread() is threading.main_thread()  # Python allows it nowhere else
    taken = [number for number in wanted if here and signal.getsignal(number) == signal.SIG_DFL]
    for number in taken:
        signal.signal(number, cancel)
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)
