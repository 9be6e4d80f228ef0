"""The manifest of an archive of maps: a file of JSON lines in its folder, one line per scene.

Each process writes a file of its own: `manifest.jsonl`, or `manifest.2-of-5.jsonl` for a share of the scenes. All of
them are read, so a scene that any process has mapped is known to the others. Lines are appended as scenes are done; a
line that a kill cut short is ignored, and its scene is mapped again.
"""

from __future__ import annotations

import json
import os
from glob import escape, iglob
from typing import Any, Dict, List, Optional, Tuple

from ..base.errors import SSCCError
from ..base.files import write_text

Row = Dict[str, Any]
"""What is known of a scene: scene, output, status, reason, size, digest, seconds, and the facts of `MapResult`."""
DONE, SKIPPED, FAILED = "done", "skipped", "failed"


def key_of(output: str) -> str:
    """What identifies a scene in a manifest: the file name of its map; machines may mount the folder elsewhere."""
    return os.path.basename(output)


class Manifest:
    """The rows of an archive in `folder`, and the file that this process adds rows to.

    Raises
    ------
    SSCCError
        If the file cannot be written.
    """

    def __init__(self, folder: str, shard: Optional[Tuple[int, int]] = None) -> None:
        name = "manifest.jsonl" if shard is None else f"manifest.{shard[0]}-of-{shard[1]}.jsonl"
        self.path = os.path.join(folder, name)
        self._own = _read(self.path)
        self._known: Dict[str, Row] = {}
        for path in sorted(iglob(os.path.join(escape(folder), "manifest*.jsonl"))):
            for key, row in _read(path).items():
                if row["status"] == DONE or key not in self._known:
                    self._known[key] = row
        self.save()

    def known(self, output: str) -> Optional[Row]:
        """The row of an earlier run for this map, if any."""
        return self._known.get(key_of(output))

    def add(self, row: Row) -> None:
        """Add the row of a scene at once; if the disk is full, the row waits for `save`."""
        kept = {**row, "status": DONE} if row["status"] == SKIPPED else row
        if self._own.get(key_of(row["output"])) == kept:
            return
        self._own[key_of(row["output"])] = kept
        try:
            with open(self.path, "a", encoding="utf-8") as file:
                file.write(_line(kept))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            pass  # the map itself is complete

    def save(self) -> None:
        """Write one row per scene, if the file has others, or a line that was cut short."""
        text = "".join(map(_line, self._own.values()))
        try:
            with open(self.path, encoding="utf-8", errors="replace", newline="") as file:
                if file.read() == text:
                    return
        except OSError:
            pass
        if text or not os.path.exists(self.path):
            write_text(self.path, text)


def _line(row: Row) -> str:
    return json.dumps(row) + "\n"  # in ASCII: a file name may not be valid UTF-8


def _read(path: str) -> Dict[str, Row]:
    """The last row of every scene in a file; nothing if there is none."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines: List[str] = file.read().splitlines()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SSCCError(f"{path}: cannot be read ({error.strerror})") from None
    rows = {}
    for line in lines:
        try:
            row = json.loads(line)
            rows[key_of(row["output"])] = {**row, "status": str(row["status"])}
        except (ValueError, KeyError, TypeError):
            continue  # cut short
    return rows
