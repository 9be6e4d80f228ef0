"""Input and output of the command line: progress on a terminal, JSON for programs, Ctrl-C.

Results go to stdout, progress and errors to stderr. Imports only the standard library, so that `sscc info` starts
quickly.
"""

from __future__ import annotations

import io
import json
import math
import os
import shutil
import signal
import sys
import time
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Dict, Iterator, List, Optional, Sequence, TextIO

from ..base.words import Alert

BAR_WIDTH = 24
PLAIN_INTERVAL = 10.0
"""Seconds between progress lines where stderr is not a terminal."""
SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Console:
    """The `progress`, `log` and `cancelled` callbacks of the engine, for a terminal or a program.

    Parameters
    ----------
    as_json : bool
        Print one JSON object at the end and nothing else on stdout; log messages become its entry "log".
    quiet : bool
        Print nothing, as in all but the first process of a distributed run.
    """

    def __init__(self, as_json: bool = False, quiet: bool = False) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self._lines: List[str] = []
        self._stopped = False
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):  # characters that cannot be encoded must not end a run
                stream.reconfigure(errors="backslashreplace")
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._bar_shown = False
        self._started = self._last = time.monotonic()

    def listen(self) -> None:
        """Install handlers for SIGINT and SIGTERM: the first signal cancels, a second one interrupts at once."""
        for number in SIGNALS:
            signal.signal(number, self._stop)

    def _stop(self, number: int, _frame: Optional[FrameType]) -> None:
        self._stopped = True
        # These raise an exception wherever the engine is; its temporary files are still removed.
        for each in SIGNALS:
            signal.signal(each, signal.default_int_handler)

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Within the block, the first signal interrupts at once: it may wait for a pipe to which nobody writes."""
        before = [signal.signal(number, signal.default_int_handler) for number in SIGNALS]
        try:
            yield
        finally:
            for number, handler in zip(SIGNALS, before):
                signal.signal(number, handler)

    def cancelled(self) -> bool:
        """Whether the user has requested to stop."""
        return self._stopped

    def progress(self, fraction: float, message: str) -> None:
        """Show the progress: a bar on a terminal, a line every few seconds elsewhere."""
        now = time.monotonic()
        if self.quiet or now - self._last < (0.1 if self._terminal else PLAIN_INTERVAL):
            return
        self._last = now
        fraction = min(max(fraction, 0.0), 1.0)
        if not self._terminal:
            _write(sys.stderr, f"{fraction:4.0%} {message}\n")
            return
        done = round(fraction * BAR_WIDTH)
        left = (now - self._started) * (1 - fraction) / fraction if fraction > 0.02 else None
        remaining = "" if left is None else f" {_clock(left)} left"
        text = f"[{'#' * done}{'.' * (BAR_WIDTH - done)}] {fraction:4.0%}{remaining}  {message}"
        _write(sys.stderr, "\r" + text[: shutil.get_terminal_size().columns - 1] + "\x1b[K")
        self._bar_shown = True

    def _clear_bar(self) -> None:
        if self._bar_shown:
            _write(sys.stderr, "\r\x1b[K")
            self._bar_shown = False

    def log(self, message: str) -> None:
        """Print a message on stdout, or collect it for the JSON object."""
        self._lines.append(message)
        if not (self.as_json or self.quiet):
            self._clear_bar()
            _write(sys.stdout, f"warning: {message}\n" if isinstance(message, Alert) else message + "\n")

    def finish(self, facts: Dict[str, Any], lines: Sequence[str]) -> None:
        """Print the result: `facts` as one JSON object if `as_json`, otherwise `lines`."""
        self._clear_bar()
        if self.quiet:
            return
        if self.as_json:
            facts = {**facts, "log": self._lines} if self._lines else facts
            text = json.dumps(_plain(facts), ensure_ascii=False, allow_nan=False)
            _write_utf8(sys.stdout, text + "\n")
        else:
            _write(sys.stdout, "\n".join(lines) + "\n")

    def fail(self, message: str) -> None:
        """Print a failure as one line on stderr."""
        self._clear_bar()
        _write(sys.stderr, "sscc: " + " ".join(message.split()) + "\n")


def is_secondary() -> bool:
    """Whether torchrun started this process with a rank above 0; only rank 0 prints."""
    return int(os.environ.get("WORLD_SIZE", "1")) > 1 and int(os.environ.get("RANK", "0")) > 0


def _write(stream: Optional[TextIO], text: str) -> None:
    """Write to a stream; a stream that is closed, full or no longer read does not stop the work."""
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):  # for instance, the reader is `head` and has exited
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _write_utf8(stream: Optional[TextIO], text: str) -> None:
    """Write in UTF-8, whatever the encoding of the stream; characters that UTF-8 lacks become JSON escapes."""
    if not isinstance(stream, io.TextIOWrapper):
        return _write(stream, text)
    stream.flush()
    binary = io.TextIOWrapper(stream.buffer, "utf-8", "backslashreplace", newline="")
    _write(binary, text)
    binary.detach()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}" if minutes >= 60 else f"{minutes}:{rest:02d}"


def _plain(value: Any) -> Any:
    """Convert a result for JSON: NumPy scalars and arrays to numbers and lists, NaN and infinity to null."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
