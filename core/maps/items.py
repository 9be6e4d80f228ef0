"""STAC items of maps whose scenes are STAC items: where and when is that of the scene.

Sources: the STAC item specification 1.0.0, and version 2.0.0 of its extension for classifications.
"""

from __future__ import annotations

import json
import os
from typing import Any, Dict, Iterable, Iterator, Optional

from ..base.errors import SSCCError
from ..base.files import ASSET, absolute_path, check_apart, write_text
from ..base.version import plugin_version
from ..scene.stac import is_item, read_item
from .manifest import DONE, FAILED, SKIPPED, Row
from .raster import read_classes

_CLASSES = "https://stac-extensions.github.io/classification/v2.0.0/schema.json"
_TIMES = ("datetime", "start_datetime", "end_datetime")
_TIFF = "image/tiff; application=geotiff"
_MARK = "Clusters by SSCC"


def with_items(rows: Iterable[Row]) -> Iterator[Row]:
    """Write the item of each map that is done, and enter its path in the row as `stac`."""
    for row in rows:
        if row["status"] in (DONE, SKIPPED):
            try:
                if is_item(row["scene"]):
                    row = {**row, "stac": write_item(row["scene"], row["output"], row["confidence"])}
            except SSCCError as error:
                row = {**row, "status": FAILED, "reason": str(error)}
        yield row


def check_item(scene: str, output: str) -> str:
    """The path of the item of the map `output`, beside it; called before `scene` is mapped.

    Raises
    ------
    SSCCError
        If the path is that of the scene's item, or of a file other than the item of an earlier map.
    """
    path = f"{os.path.splitext(output)[0]}.json"
    check_apart([path], [scene.partition(ASSET)[0]])
    if os.path.lexists(path) and not _is_ours(path):
        raise SSCCError(
            f"{path}: is not a STAC item of a map, so it is not replaced; choose another name for the map, or move it"
        )
    return path


def _is_ours(path: str) -> bool:
    try:
        with open(path, encoding="utf-8") as file:
            item = json.load(file)
        return item["type"] == "Feature" and bool(item["properties"]["description"].startswith(_MARK))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return False


def write_item(scene: str, output: str, confidence: Optional[str] = None) -> str:
    """Write the STAC item of the map `output` of an item `scene` beside the map, and return its path.

    Raises
    ------
    SSCCError
        If the scene's item cannot be read, or the map's cannot be written. See also `check_item`.
    """
    path = check_item(scene, output)
    if os.path.exists(path) and os.path.getmtime(path) >= os.path.getmtime(output):
        return path
    source = read_item(scene)
    known = source.get("properties") or {}
    item: Dict[str, Any] = {
        "type": "Feature", "stac_version": "1.0.0", "stac_extensions": [_CLASSES],
        "id": os.path.splitext(os.path.basename(output))[0], "geometry": source.get("geometry"),
        "properties": {
            **{name: known[name] for name in _TIMES if name in known},
            "description": f"{_MARK} {plugin_version()}",
        },
        "links": [{
            "rel": "derived_from", "href": (absolute_path(scene) or scene).partition(ASSET)[0],
            "type": "application/geo+json",
        }],
        "assets": {"clusters": {**_asset(path, output), "classification:classes": _classes(output)}},
    }  # fmt: skip
    item["properties"].setdefault("datetime", None)
    if "bbox" in source:
        item["bbox"] = source["bbox"]
    if confidence:
        item["assets"]["confidence"] = _asset(path, confidence)
    write_text(path, json.dumps(item, indent=2) + "\n")
    return path


def _asset(item: str, path: str) -> Dict[str, Any]:
    href = os.path.relpath(os.path.abspath(path), os.path.dirname(os.path.abspath(item))).replace(os.sep, "/")
    return {"href": f"./{href}", "type": _TIFF, "roles": ["data"]}


def _classes(output: str) -> Any:
    names, colors, _ = read_classes(output)
    return [
        {"value": number, "name": f"cluster-{number}", "title": name, "color_hint": "{:02X}{:02X}{:02X}".format(*color)}
        for number, (name, color) in enumerate(zip(names, colors), 1)
    ]
