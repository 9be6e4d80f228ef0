"""The provenance of a map: the model and scene recorded in its metadata, and whether a given model made it.

Cluster numbers mean nothing without the model, so names are written into a model only from a map made with it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime, timezone
from typing import Dict, List, NamedTuple

from osgeo import gdal

from ..base.errors import Log, SSCCError, no_log
from ..base.gdal_quiet import gdal_try
from ..base.version import plugin_version
from ..base.words import say
from ..scene.dataset import open_dataset
from ..twin.model import Model
from .raster import read_classes

_FINGERPRINT, _MODEL, _SCENE, _VERSION = "SSCC_FINGERPRINT", "SSCC_MODEL", "SSCC_SCENE", "SSCC_VERSION"
_JOB, _DOMAIN, _ADAPTED = "JOB", "SSCC", "SSCC_ADAPTED"
# Stored instead of a fingerprint: the values are class numbers of a reference.
CLASSES = "classes"
# The same for a preview, which no model made.
PREVIEW = "preview"


class Provenance(NamedTuple):
    """Metadata of a map; empty entries in maps from other programs or from older versions.

    adapted : how the scene was brought to the light and air of the training data; empty if it was mapped as it is
    date : modification time of the file. It is not stored in the file, because equal runs must write equal bytes.
    """

    fingerprint: str = ""
    model: str = ""
    scene: str = ""
    version: str = ""
    adapted: str = ""
    date: str = ""


def provenance(model: Model, scene: str, adapted: str = "") -> Dict[str, str]:
    """Metadata for a map of the scene of this name, made with `model`; `adapted` as in `Provenance`."""
    tags = {_FINGERPRINT: model.fingerprint, _MODEL: model.name, _SCENE: scene, _VERSION: plugin_version()}
    return {**tags, _ADAPTED: adapted} if adapted else tags


def class_provenance(path: str) -> Dict[str, str]:
    """Metadata for a copy of the map at `path` whose cluster numbers are replaced by class numbers."""
    return {_FINGERPRINT: CLASSES, _SCENE: read_provenance(path).scene, _VERSION: plugin_version()}


def preview_provenance(scene: str, detail: str) -> Dict[str, str]:
    """Metadata for a preview of the scene of this name."""
    return {_FINGERPRINT: PREVIEW, "SSCC_DETAIL": detail, _SCENE: scene, _VERSION: plugin_version()}


def read_provenance(path: str) -> Provenance:
    """Read the metadata of the raster at `path`."""
    tags = open_dataset(path).GetMetadata() or {}
    told = Provenance(*(tags.get(key, "") for key in (_FINGERPRINT, _MODEL, _SCENE, _VERSION, _ADAPTED)))
    if not told.version or not os.path.exists(path):
        return told
    written = datetime.fromtimestamp(os.path.getmtime(path), timezone.utc)
    return told._replace(date=written.strftime("%Y-%m-%d %H:%M UTC"))


def record_job(path: str, job: str) -> None:
    """Record a job digest beside the raster at `path`, in its `.aux.xml`: the raster's own bytes stay as they are."""
    dataset = open_dataset(path)  # for reading: GDAL then keeps metadata beside the file
    gdal_try(dataset.SetMetadataItem, _JOB, job, _DOMAIN)


def recorded_job(path: str) -> str:
    """The job digest of the raster at `path`; empty if there is none."""
    dataset = gdal_try(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY) if os.path.isfile(path) else None
    return (dataset.GetMetadataItem(_JOB, _DOMAIN) or "") if dataset is not None else ""


def find_model(path: str, kept: str = "") -> str:
    """Return the path of the model that made the map at `path`.

    The map records the model's fingerprint and name, but no path: candidates are `kept` and the model files beside the
    map. Renaming keeps the fingerprint, so that several files may fit: then `kept` comes first, followed by the files
    whose clusters have the names of the map, and among these the one with the recorded name.

    Parameters
    ----------
    path : str
    kept : str
        Where the model was when the map was made, if known.

    Raises
    ------
    SSCCError
        If the map does not record its model, or if no file, or more than one, fits.
    """
    told, folder = read_provenance(path), os.path.dirname(os.path.abspath(path))
    if told.fingerprint in ("", CLASSES, PREVIEW):
        raise SSCCError("MODEL: {path} does not record its model; choose the model it was made with", path=path)
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []  # not, for example, in a bucket
    beside = [os.path.join(folder, name) for name in names if name.lower().endswith(".sscc")]
    found: Dict[str, List[str]] = {}
    for candidate in dict.fromkeys([*filter(None, [kept]), *beside]):
        with suppress(SSCCError):
            model = Model.load(candidate)
            if model.fingerprint == told.fingerprint:
                found[candidate] = model.names
    shown, own = read_classes(path)[0], os.path.join(folder, f"{told.model}.sscc")
    alike = [one for one, known in found.items() if known[: len(shown)] == shown and not any(known[len(shown) :])]
    fitting = alike or list(found)
    if kept in found:
        return kept
    if own in fitting or len(fitting) == 1:
        return own if own in fitting else fitting[0]
    if fitting:
        raise SSCCError(
            "MODEL: several files beside {path} hold the model that made it ({names}); choose one",
            path=path, names=", ".join(map(os.path.basename, fitting)),
        )
    raise SSCCError(
        "MODEL: the model of {path}, {name}, is not beside it; choose its file (*.sscc)", path=path, name=told.model
    )


def check_map_of(model: Model, path: str, last: int, log: Log = no_log) -> None:
    """Reject a map that was made with another model, or whose values are class numbers.

    A map without a fingerprint, such as one from an older version, is accepted with a warning if its numbers fit.

    Parameters
    ----------
    model : Model
    path : str
    last : int
        Largest cluster number on the map.

    Raises
    ------
    SSCCError
    """
    told = read_provenance(path)
    if told.fingerprint == CLASSES:
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
