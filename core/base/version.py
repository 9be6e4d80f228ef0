"""The version of the plugin and of its code."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path


def plugin_version() -> str:
    """The version that metadata.txt states."""
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "metadata.txt")
    try:
        with open(path, encoding="utf-8") as file:
            return next((line.split("=", 1)[1].strip() for line in file if line.startswith("version=")), "unknown")
    except OSError:
        return "unknown"


@lru_cache
def code_digest(*packages: str) -> str:
    """Digest of the source files of these packages of the core: what was computed with other code may differ."""
    total = hashlib.blake2b(digest_size=16)
    for package in packages:
        for path in sorted((Path(__file__).parents[1] / package).glob("*.py")):
            total.update(path.read_bytes())
    return total.hexdigest()
