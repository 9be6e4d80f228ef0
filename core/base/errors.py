"""What can go wrong for a user: each failure is one clear line (what, where, the fix)."""

from __future__ import annotations

from typing import Callable

from .words import fill, translated

Progress = Callable[[float, str], None]
"""Called with the fraction done (0..1) and one line of text."""
Cancel = Callable[[], bool]
"""Asked often; True means: stop now and leave nothing half-made."""
Log = Callable[[str], None]
"""Called with one line worth keeping."""


class SSCCError(Exception):
    """A failure a user can fix; the message is one line that names the file, the reason and the fix.

    It is made of a literal and what fills its placeholders, as with `words.say`, and told in the user's language.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(fill(translated(text), values))


class Cancelled(SSCCError):
    """The user stopped the work; no partial output is left."""

    def __init__(self) -> None:
        super().__init__("cancelled: nothing was written")


def no_progress(_fraction: float, _message: str) -> None:
    """Default progress callback: says nothing."""


def never(_: object = None) -> bool:
    """Default cancel callback: never cancelled."""
    return False


def no_log(_message: str) -> None:
    """Default log callback: says nothing."""


def check_cancel(cancelled: Cancel) -> None:
    """Raise `Cancelled` if the user asked to stop."""
    if cancelled():
        raise Cancelled()


def no_step(_done: float) -> None:
    """Default of `step`: says nothing and never cancels."""
