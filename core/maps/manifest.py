"""The manifest of an archive of maps: a file of JSON lines in its folder, one line per scene.

Each process writes a file of its own: `manifest.jsonl`, or `manifest.2-of-5.jsonl` for a share of the scenes. All of
them are read, so a scene that any process has mapped is known to the others. Lines are appended as scenes are done; a
line that a kill cut short is ignored, and its scene is mapped again. Runs at the same time may share a file: each
keeps the rows of the others.
"""

from __future__ import annotations

import json
import os
from glob import escape, iglob
from typing import Any, Dict, List, Optional, Sequence, Tuple

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.files import absolute_path, same_file, write_text
from ..base.gdal_quiet import gdal_try
from ..scene.stac import item_path
from .identity import file_digest

Row = Dict[str, Any]
"""What is known of a scene: scene, output, status, reason, size, digest, seconds, and the facts of `MapResult`."""
DONE, SKIPPED, FAILED = "done", "skipped", "failed"


def key_of(output: str) -> str:
    """What identifies a scene in a manifest: the file name of its map; machines may mount the folder elsewhere."""
    return os.path.basename(output)


def other_scene(output: str, scene: str, known: Sequence[Row]) -> Optional[str]:
    """The scene that the map at `output` is of by the rows `known`, if it is not `scene` and is still there."""
    if not os.path.isfile(output):
        return None
    there = file_digest(output)

    def fitting(rows: Sequence[Row]) -> List[Row]:
        return [row for row in rows if (row.get("size"), row.get("digest")) == there]

    # Another run may have made the map since. A map that was edited, such as by renaming its clusters, fits no row.
    rows = fitting(known) or fitting(_read_all(os.path.dirname(output)).get(key_of(output), [])) or known
    scenes = [row.get("scene", scene) for row in rows]
    if any(same_file(other, scene) for other in scenes):
        return None
    return next((other for other in scenes if gdal_try(gdal.VSIStatL, item_path(other)) is not None), None)


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
        self._added: Dict[str, Row] = {}
        self._known = _read_all(folder)
        self.save()

    def known(self, output: str) -> List[Row]:
        """The rows of this map that earlier runs have done: one of each file that has it, in no order of time."""
        return self._known.get(key_of(output), [])

    def add(self, row: Row) -> None:
        """Add the row of a scene at once; if the disk is full, the row waits for `save`.

        A scene that failed does not take the place of another whose map is there.
        """
        status = DONE if row["status"] == SKIPPED else row["status"]
        kept = {**row, "status": status, "scene": absolute_path(row["scene"])}  # another run may be in another folder
        key = key_of(row["output"])
        own = self._own.get(key)
        if own == kept:
            return
        done = [own] if own and own["status"] == DONE else []
        if kept["status"] == FAILED and other_scene(row["output"], row["scene"], done):
            return
        self._own[key] = self._added[key] = kept
        try:
            with open(self.path, "a", encoding="utf-8") as file:
                file.write(_line(kept))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            pass  # the map itself is complete

    def save(self) -> None:
        """Write one row per scene, if the file has others, or a line that was cut short.

        Rows that another process has added to the file are kept.
        """
        text = "".join(map(_line, {**_read(self.path), **self._added}.values()))
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


def _read_all(folder: str) -> Dict[str, List[Row]]:
    """The rows of the maps that are done by any manifest of a folder: one of each file that has it."""
    known: Dict[str, List[Row]] = {}
    for path in sorted(iglob(os.path.join(escape(folder), "manifest*.jsonl"))):
        for key, row in _read(path).items():
            if row["status"] == DONE:
                known.setdefault(key, []).append(row)
    return known


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
