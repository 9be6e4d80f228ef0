"""Of two runs at one moment, which maps the scene of a name: a hidden file beside the map names the scene.

The run that creates the file maps its scene, and removes the file once the manifest has the row. A file that a killed
run left is taken over by the next run of the same scene, and does not count after a day.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import Optional

from ..base.files import absolute_path, is_stale, same_file, shorten

# Seconds in which a file that another run has just created gets its content.
WRITING = 1.0


def claim(output: str, scene: str) -> Optional[str]:
    """Claim `output` for the map of `scene`; returns the other scene that a run is mapping into it, if any."""
    path, given = _file(output), time.monotonic() + WRITING
    while True:
        try:
            with open(path, "x", encoding="utf-8", errors="surrogateescape") as file:
                file.write(absolute_path(scene) or scene)
            return None
        except FileExistsError:
            other = _claimant(path)
        except OSError:  # what cannot be written is told when the map is
            return None
        if other and not same_file(other, scene):
            return other
        if other:
            return None
        if time.monotonic() > given:  # left by a run that was killed
            with suppress(OSError):
                os.remove(path)
        time.sleep(WRITING / 20)


def release(output: str, scene: str) -> None:
    """Remove the claim of `scene`, if it has one."""
    path = _file(output)
    other = _claimant(path)
    if other and same_file(other, scene):
        with suppress(OSError):
            os.remove(path)


def _file(output: str) -> str:
    folder, name = os.path.split(os.path.abspath(output))
    return os.path.join(folder, f".{shorten(name)}.claim")


def _claimant(path: str) -> str:
    """The scene that a claim names; empty if there is none, or none that counts."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            return "" if is_stale(path) else file.read()
    except OSError:
        return ""
