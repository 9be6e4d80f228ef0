"""Text out of files: attribute values, field names and class names, in whatever encoding they were written."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Union

# UTF-8 that decodes is UTF-8; the last one decodes anything.
ENCODINGS = ("utf-8", "cp1252", "latin-1")


@lru_cache(4096)  # a class has many polygons
def readable(value: Union[str, bytes]) -> str:
    """A text as people read it: decoded, on one line, without control characters, accents composed.

    GDAL hands over what it cannot decode as bytes or with lone surrogates, depending on its version.
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
