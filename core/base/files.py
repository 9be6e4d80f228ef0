"""Safe writing of files: to a temporary name beside the destination, renamed when complete.

A failed or cancelled run never destroys an older result.
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
# No write takes a day: an older temporary file was left by a killed process.
_STALE_SECONDS = 86_400.0


def check_writable(path: str, suffixes: Sequence[str] = MAP_SUFFIXES) -> None:
    """Raise `SSCCError` if `path` cannot be written; called before any work is done."""
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
    """Raise `SSCCError` if an output is also an input, or if two outputs are the same file.

    Parameters
    ----------
    outputs : paths; None for an output that was not asked for
    inputs : all files that are read; `scene.dataset.files_of` lists those of a raster or a layer
    """
    taken = {_identity(path) for path in inputs}
    for path in filter(None, outputs):
        if _identity(path) in taken:
            raise SSCCError("{path}: is already being read or written by this run; choose another file", path=path)
        taken.add(_identity(path))


def _identity(path: str) -> object:
    """A key that is equal for two names of the same file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return os.path.normcase(os.path.realpath(path))
    return (found.st_dev, found.st_ino)


def remove_stale(path: str, pattern: str, keep: Optional[str] = None) -> None:
    """Remove files that a killed process left beside `path` more than a day ago.

    Parameters
    ----------
    path : str
    pattern : str
        Glob pattern of the file names; {} stands for the name of `path`.
    keep : str, optional
        Files with this text in their names are kept.
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
    """A temporary name beside `path` to write to; renamed to `path` when the block succeeds, removed when it fails.

    Sidecar files (`.aux.xml`) are renamed with it. Temporary files of the same name that are older than a day are
    removed.
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
                    os.remove(path + sidecar)  # it describes the file that is being replaced
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
    """Write a text file (UTF-8) completely or not at all."""
    with atomic_path(path) as temporary, open(temporary, "w", encoding="utf-8") as file:
        file.write(text)
