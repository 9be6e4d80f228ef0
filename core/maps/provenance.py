"""Where a map comes from: what it says of its model and scene in its metadata, and whether it is a map of a model.

Class numbers mean nothing without the model. So names are written into a model only after the map of that very model.
"""

from __future__ import annotations

import os
from datetime import datetime, timezone
from typing import Dict, NamedTuple

from ..base.errors import Log, SSCCError, no_log
from ..base.version import plugin_version
from ..base.words import say
from ..scene.dataset import open_dataset
from ..twin.model import Model

_FINGERPRINT, _MODEL, _SCENE, _VERSION = "SSCC_FINGERPRINT", "SSCC_MODEL", "SSCC_SCENE", "SSCC_VERSION"
# In place of a fingerprint: the numbers are those of classes of a reference.
_CLASSES = "classes"


class Provenance(NamedTuple):
    """What a map tells of itself; empty where it tells nothing, as maps of other programs and of older versions.

    date : when the file was written. It is that of the file, because equal runs must write equal bytes.
    """

    fingerprint: str = ""
    model: str = ""
    scene: str = ""
    version: str = ""
    date: str = ""


def provenance(model: Model, scene: str) -> Dict[str, str]:
    """Metadata for a map that `model` makes of a scene of this name."""
    return {_FINGERPRINT: model.fingerprint, _MODEL: model.name, _SCENE: scene, _VERSION: plugin_version()}


def class_provenance(path: str) -> Dict[str, str]:
    """Metadata for the map at `path` with its numbers exchanged for those of classes."""
    return {_FINGERPRINT: _CLASSES, _SCENE: read_provenance(path).scene, _VERSION: plugin_version()}


def read_provenance(path: str) -> Provenance:
    """What the raster at `path` tells of itself."""
    tags = open_dataset(path).GetMetadata() or {}
    told = Provenance(*(tags.get(key, "") for key in (_FINGERPRINT, _MODEL, _SCENE, _VERSION)))
    if not told.version or not os.path.exists(path):
        return told
    written = datetime.fromtimestamp(os.path.getmtime(path), timezone.utc)
    return told._replace(date=written.strftime("%Y-%m-%d %H:%M UTC"))


def check_map_of(model: Model, path: str, last: int, log: Log = no_log) -> None:
    """Refuse a map that another model made, or whose numbers are those of classes.

    A map that tells no model, such as one of an older version, is taken with a warning where its numbers fit.

    Parameters
    ----------
    model : Model
    path : str
    last : int
        Greatest number on the map.

    Raises
    ------
    SSCCError
    """
    told = read_provenance(path)
    if told.fingerprint == _CLASSES:
        raise SSCCError(
            "{path}: contains class numbers, not cluster numbers; choose the map written by Apply SSCC", path=path
        )
    if told.fingerprint and told.fingerprint != model.fingerprint:
        raise SSCCError(
            "{path}: was made with another model ({other}); choose a map made with {name}",
            path=path, other=told.model or told.fingerprint, name=model.name,
        )
    if last > model.clusters:
        raise SSCCError(
            "{path}: has a cluster {last}, but {name} has only {clusters}; choose a map made with this model",
            path=path, last=last, name=model.name, clusters=model.clusters,
        )
    if not told.fingerprint:
        log(say(
            "{path}: does not record its model; make sure that it was made with {name}", path=path, name=model.name
        ))
