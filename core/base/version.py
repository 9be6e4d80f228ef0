"""The version of the plugin."""

from __future__ import annotations

import os


def plugin_version() -> str:
    """The version that metadata.txt states."""
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "metadata.txt")
    try:
        with open(path, encoding="utf-8") as file:
            return next((line.split("=", 1)[1].strip() for line in file if line.startswith("version=")), "unknown")
    except OSError:
        return "unknown"
