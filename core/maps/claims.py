"""Of two runs at one moment, which maps the scene of a name: a hidden file beside the map names the scene.

The run that creates the file maps its scene, and removes the file once the manifest has the row. A file that a killed
run left does not count on the machine of that run, nor anywhere after a day.
"""

from __future__ import annotations

import json
import os
import socket
import time
import uuid
from contextlib import suppress
from typing import Any, Dict

from ..base.errors import SSCCError
from ..base.files import absolute_path, is_stale, same_file, shorten

# Seconds in which a file that another run has just created gets its content.
WRITING = 1.0


def claim(output: str, scene: str) -> str:
    """Claim `output` for the map of `scene`.

    Returns
    -------
    str
        What `release` needs; empty if another run has claimed it for the same scene.

    Raises
    ------
    SSCCError
        If another run has claimed it for another scene.
    """
    path, given = _file(output), time.monotonic() + WRITING
    own = {"scene": absolute_path(scene) or scene, "host": _host(), "pid": os.getpid(), "token": uuid.uuid4().hex}
    while True:
        try:
            with open(path, "x", encoding="ascii") as file:
                file.write(json.dumps(own))  # in ASCII: a file name may not be valid UTF-8
            return str(own["token"])
        except FileExistsError:
            other = _claimant(path)
        except OSError:  # what cannot be written is told when the map is
            return ""
        if other and not _is_dead(other):
            if same_file(other["scene"], scene):
                return ""
            raise SSCCError(
                f"{output}: another run is mapping {other['scene']} into it, or was killed; wait, or remove {path}"
            )
        if other or time.monotonic() > given:  # left by a run that was killed
            try:
                os.remove(path)
            except FileNotFoundError:  # another run was faster
                pass
            except OSError:  # of another user
                return ""
        else:
            time.sleep(WRITING / 20)


def release(output: str, token: str) -> None:
    """Remove the claim that has returned `token`, if it is still there."""
    path = _file(output)
    if token and _claimant(path).get("token") == token:
        with suppress(OSError):
            os.remove(path)


def _file(output: str) -> str:
    folder, name = os.path.split(os.path.abspath(output))
    return os.path.join(folder, f".{shorten(name)}.claim")


def _claimant(path: str) -> Dict[str, Any]:
    """What a claim says; empty if there is none, or none that counts."""
    try:
        with open(path, encoding="ascii") as file:
            found = {} if is_stale(path) else json.load(file)
        return {"scene": str(found["scene"]), **found}
    except (OSError, ValueError, LookupError, TypeError):
        return {}


def _host() -> str:
    """The machine, and the container if there is one: where a process has the number it gives."""
    space = ""
    with suppress(OSError):
        space = os.readlink("/proc/self/ns/pid")
    return f"{socket.gethostname()} {space}"


def _is_dead(owner: Dict[str, Any]) -> bool:
    """Whether the process of a claim was on this machine and is gone; on Windows, none can be asked."""
    if os.name == "nt" or owner.get("host") != _host():
        return False
    try:
        os.kill(int(owner["pid"]), 0)
    except (ProcessLookupError, LookupError, ValueError, OverflowError):
        return True
    except OSError:  # of another user
        return False
    return False
