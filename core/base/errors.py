"""Errors shown to users, and the callbacks of long computations.

Each error is one line: what failed, where, and how to fix it.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Callable, Iterator, Optional

from .words import fill, translated

Progress = Callable[[float, str], None]
"""Called with the fraction done (0 to 1) and one line of text."""
Cancel = Callable[[], bool]
"""Polled often; returns True to stop the computation, which then leaves no partial output."""
Log = Callable[[str], None]
"""Called with one line for the log."""


class SSCCError(Exception):
    """An error that the user can fix; the message is one line that names the file, the reason and the fix.

    It takes a literal and the values of its placeholders, like `words.say`, and is shown in the user's language.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(fill(translated(text), values))


class Cancelled(SSCCError):
    """The user cancelled the computation; no partial output is left. `written` are the files that were complete."""

    def __init__(self, *written: str) -> None:
        if written:
            super().__init__("cancelled; complete before that: {files}", files=", ".join(written))
        else:
            super().__init__("cancelled: nothing was written")


def one_line(error: Exception) -> str:
    """Describe any failure in one line, with the fix."""
    if isinstance(error, SSCCError):
        return str(error)
    if isinstance(error, ImportError):
        missing = error.name or "a library"
        fix = "the system package python3-gdal" if missing.startswith("osgeo") else f"it: pip install {missing}"
        return f"{missing} cannot be imported ({error}); install {fix}"
    if isinstance(error, MemoryError):
        return "out of memory; lower --memory or close other programs"
    told = " ".join(f"{type(error).__name__}: {error}".split())
    return f"unexpected {told}; set SSCC_DEBUG=1 to see where, and please report it"


class ToldElsewhere(SSCCError):
    """A failure of several processes that another one reports."""

    def __init__(self) -> None:
        super().__init__("another process of this training reports what went wrong")


def no_progress(_fraction: float, _message: str) -> None:
    """Default progress callback: ignores the call."""


def part_of(progress: Progress, start: float, stop: float) -> Progress:
    """Map the progress of one part of the work, 0..1, to `start`..`stop` of the whole."""
    return lambda fraction, message: progress(start + (stop - start) * fraction, message)


def never(_: object = None) -> bool:
    """Default cancel callback: never cancelled."""
    return False


def no_log(_message: str) -> None:
    """Default log callback: ignores the call."""


# Of this thread; a plain global would be shared by the algorithms that QGIS runs at once.
_cancelled: ContextVar[Cancel] = ContextVar("cancelled", default=never)


@contextmanager
def cancelled_by(cancelled: Cancel) -> Iterator[None]:
    """Within the block, waiting for another thread polls `cancelled`, also in functions that do not take it."""
    token = _cancelled.set(cancelled)
    try:
        yield
    finally:
        _cancelled.reset(token)


def check_cancel(cancelled: Optional[Cancel] = None) -> None:
    """Raise `Cancelled` if the user has cancelled; without `cancelled`, that of `cancelled_by` is polled."""
    if (cancelled or _cancelled.get())():
        raise Cancelled()


def no_step(_done: float) -> None:
    """Default step callback: ignores the call."""
