"""What the command line shows and hears: progress on a terminal, JSON for programs, Ctrl-C.

Facts go to stdout, progress and errors to stderr. Imports nothing but the standard library, so that
`sscc info` starts at once.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import signal
import sys
import time
from types import FrameType
from typing import Any, Dict, List, Optional, Sequence

from ..base.words import Alert

BAR_WIDTH = 24
PLAIN_INTERVAL = 10.0
"""Seconds between progress lines where stderr is not a terminal."""


class Console:
    """The `progress`, `log` and `cancelled` callbacks of the engine, for a terminal or a program.

    Parameters
    ----------
    as_json : bool
        Print one JSON object at the end and nothing else on stdout; log lines become its entry "log".
    quiet : bool
        Show and print nothing (all but the first process of a distributed run).
    """

    def __init__(self, as_json: bool = False, quiet: bool = False) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self._lines: List[str] = []
        self._stopped = False
        self._terminal = sys.stderr.isatty()
        self._bar_shown = False
        self._started = self._last = time.monotonic()

    def listen(self) -> None:
        """From now on SIGINT and SIGTERM ask the engine to stop; a second one stops at once."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)

    def _stop(self, number: int, _frame: Optional[FrameType]) -> None:
        self._stopped = True
        # Raised where the engine happens to be: its files are removed on the way out all the same.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.default_int_handler)

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._stopped

    def progress(self, fraction: float, message: str) -> None:
        """Show how far the work is: a bar on a terminal, now and then a line elsewhere."""
        now = time.monotonic()
        if self.quiet or now - self._last < (0.1 if self._terminal else PLAIN_INTERVAL):
            return
        self._last = now
        fraction = min(max(fraction, 0.0), 1.0)
        if not self._terminal:
            print(f"{fraction:4.0%} {message}", file=sys.stderr, flush=True)
            return
        done = round(fraction * BAR_WIDTH)
        left = (now - self._started) * (1 - fraction) / fraction if fraction > 0.02 else None
        remaining = "" if left is None else f" {_clock(left)} left"
        text = f"[{'#' * done}{'.' * (BAR_WIDTH - done)}] {fraction:4.0%}{remaining}  {message}"
        sys.stderr.write("\r" + text[: shutil.get_terminal_size().columns - 1] + "\x1b[K")
        sys.stderr.flush()
        self._bar_shown = True

    def _clear_bar(self) -> None:
        if self._bar_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._bar_shown = False

    def log(self, message: str) -> None:
        """A line worth keeping: on stdout, or in the JSON object."""
        self._lines.append(message)
        if not (self.as_json or self.quiet):
            self._clear_bar()
            _tell(f"warning: {message}" if isinstance(message, Alert) else message)

    def finish(self, facts: Dict[str, Any], lines: Sequence[str]) -> None:
        """Print the result: `facts` as one JSON object for programs, `lines` for people."""
        self._clear_bar()
        if self.quiet:
            return
        if self.as_json:
            facts = {**facts, "log": self._lines} if self._lines else facts
            lines = [json.dumps(_plain(facts), ensure_ascii=False, allow_nan=False)]
        _tell("\n".join(lines))

    def fail(self, message: str) -> None:
        """Print a failure as one line on stderr."""
        self._clear_bar()
        print("sscc: " + " ".join(message.split()), file=sys.stderr)


def _tell(text: str) -> None:
    """Print on stdout; the work goes on where nobody reads any more."""
    try:
        print(text, flush=True)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}" if minutes >= 60 else f"{minutes}:{rest:02d}"


def _plain(value: Any) -> Any:
    """What JSON can hold of a result: numpy scalars and arrays as numbers and lists, NaN and infinity as null."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
