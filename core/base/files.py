"""Writing files so that nothing is lost: beside the destination first, renamed when whole.

A failed or cancelled run never costs an older result.
"""

from __future__ import annotations

import os
import time
import uuid
from contextlib import contextmanager, suppress
from glob import escape, iglob
from typing import Iterator, Optional, Sequence

from .errors import SSCCError

MAP_SUFFIXES, REPORT_SUFFIXES = (".tif", ".tiff"), (".html", ".htm")
_SIDECARS = (".aux.xml",)
# Nobody writes for a day without a word: what is older was left by a process that was killed.
_STALE_SECONDS = 86_400.0


def check_writable(path: str, suffixes: Sequence[str] = MAP_SUFFIXES) -> None:
    """Refuse at once, before any work, a destination that cannot be written."""
    if not path:
        raise SSCCError("an output has no file name; give one")
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise SSCCError("{path}: the folder does not exist; create it first or choose another", path=path)
    probe = os.path.join(folder, f".sscc-{uuid.uuid4().hex}")
    try:
        with open(probe, "xb"):
            pass
        os.remove(probe)
    except OSError as error:
        raise SSCCError(
            "{path}: the folder cannot be written to ({reason}); choose another", path=path, reason=error.strerror
        ) from None
    if os.path.isdir(path):
        raise SSCCError("{path}: is a folder; give a file name", path=path)
    if suffixes and not path.lower().endswith(tuple(suffixes)):
        raise SSCCError("{path}: the file name must end in {endings}", path=path, endings=" or ".join(suffixes))


def check_apart(outputs: Sequence[Optional[str]], inputs: Sequence[str] = ()) -> None:
    """Refuse at once, before any work, to write over a file that is read, or two outputs to one file.

    Parameters
    ----------
    outputs : paths, None where an output is not wanted
    inputs : every file that is read; `scene.dataset.files_of` tells those behind a raster or a layer
    """
    taken = {_identity(path) for path in inputs}
    for path in filter(None, outputs):
        if _identity(path) in taken:
            raise SSCCError("{path}: is already being read or written by this run; choose another file", path=path)
        taken.add(_identity(path))


def _identity(path: str) -> object:
    """What is the same for two names of one file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return os.path.normcase(os.path.realpath(path))
    return (found.st_dev, found.st_ino)


def remove_stale(path: str, pattern: str, keep: Optional[str] = None) -> None:
    """Remove what killed processes left beside `path` more than a day ago: `pattern`, with its name for {}.

    Names that hold `keep` stay.
    """
    folder, name = os.path.split(os.path.abspath(path))
    for old in iglob(os.path.join(escape(folder), pattern.replace("{}", escape(name)))):
        if keep and keep in os.path.basename(old):
            continue
        with suppress(OSError):
            if time.time() - os.path.getmtime(old) > _STALE_SECONDS:
                os.remove(old)


@contextmanager
def atomic_path(path: str) -> Iterator[str]:
    """A name beside `path` to write to; renamed to `path` when the block ends well, removed when it does not.

    Sidecars (`.aux.xml`) travel with it. What killed processes left of the same file more than a day ago is removed.
    """
    folder, name = os.path.split(os.path.abspath(path))
    stem, suffix = os.path.splitext(name)
    temporary = os.path.join(folder, f".{stem}.{uuid.uuid4().hex[:8]}.part{suffix}")
    remove_stale(os.path.join(folder, stem), ".{}.????????.part" + escape(suffix) + "*")
    try:
        yield temporary
        for sidecar in _SIDECARS:
            if os.path.exists(temporary + sidecar):
                os.replace(temporary + sidecar, path + sidecar)
            else:
                with suppress(FileNotFoundError):
                    os.remove(path + sidecar)  # it described the file that is being replaced
        os.replace(temporary, path)
    except OSError as error:
        raise SSCCError(
            "{path}: cannot be written ({reason}); choose another location", path=path, reason=error.strerror or error
        ) from None
    finally:
        for left in [temporary, *(temporary + sidecar for sidecar in _SIDECARS)]:
            if os.path.exists(left):
                os.remove(left)


def write_text(path: str, text: str) -> None:
    """Write a text file whole or not at all (UTF-8)."""
    with atomic_path(path) as temporary, open(temporary, "w", encoding="utf-8") as file:
        file.write(text)
