"""Text from files, in any encoding, and command lines to show."""

from __future__ import annotations

import shlex
import subprocess  # noqa: S404 # for its quoting only
import sys
import unicodedata
from functools import lru_cache
from typing import Sequence, Union

# Text that decodes as UTF-8 is UTF-8; the last encoding decodes anything.
ENCODINGS = ("utf-8", "cp1252", "latin-1")


@lru_cache(4096)  # a class has many polygons
def readable(value: Union[str, bytes]) -> str:
    """A readable text: decoded, on one line, without control characters, with composed accents.

    GDAL returns text that it cannot decode as bytes or with lone surrogates, depending on its version.
    """
    raw = value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")
    text = unicodedata.normalize("NFC", _decoded(raw))
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _decoded(raw: bytes) -> str:
    for encoding in ENCODINGS:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1", "replace")


def shell_line(words: Sequence[str]) -> str:
    """A command as a line to copy into the shell of this system."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
