"""The model file `NAME.sscc`: a safetensors file with a JSON header. No pickle, no absolute path, no torch needed.

The header documents how a map was made: bands, settings, seed, scenes, history of the training, and the names and
colours of the K clusters. A digest over header and tensors detects altered files.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import uuid
from itertools import chain, count
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from ..base.files import atomic_path, shorten
from ..base.palette import Color, palette
from ..base.version import plugin_version
from ..base.words import say, speaking
from ..scene.bands import BandSelection
from . import schema
from .diagnosis import at_the_end, diagnose, problems

Tensors = Dict[str, NDArray[Any]]
"""Name -> array, of several data types."""

SCHEMA = 3
# Schemas of models that older versions also read correctly, and of models with merged clusters, without a memory.
_PLAIN_SCHEMA, _MERGED_SCHEMA = 1, 2
_KEY, _DIGEST = "sscc", "sscc-sha256"


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def _digest(header: str, tensors: Tensors) -> str:
    total = hashlib.sha256(header.encode())
    for name in sorted(tensors):
        array = np.ascontiguousarray(tensors[name])
        total.update(f"{name}:{array.dtype}:{array.shape};".encode())
        total.update(array.tobytes())
    return total.hexdigest()


def _check_size(path: str) -> None:
    """Reject a file if it, or its header, is larger than that of any model."""
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
    if os.path.getsize(path) > schema.MOST_BYTES or schema.MOST_HEADER < length < os.path.getsize(path):
        raise schema.refuse(path, "header")


def _read_meta(path: str, meta: Dict[str, str]) -> Tuple[Any, Optional[str], str]:
    """Header of a model file as JSON, the digest it states, and the header's text; rejects other files."""
    if _KEY not in meta:
        raise SSCCError("{path}: not an SSCC model; choose a file written by Train SSCC", path=path)
    try:
        header = json.loads(meta[_KEY])
    except (ValueError, RecursionError):
        raise SSCCError("{path}: the header was modified; copy the model again", path=path) from None
    number = header.get("schema") if isinstance(header, dict) else None
    if type(number) is not int or number < _PLAIN_SCHEMA:
        raise schema.refuse(path, "schema")
    if number > SCHEMA:
        raise SSCCError(
            "{path}: made by a newer version ({version}); update SSCC for QGIS",
            path=path, version=str(header.get("plugin_version"))[:40],
        )
    return header, meta.get(_DIGEST), meta[_KEY]


def free_name(name: str, taken: Set[str]) -> str:
    """`name`, or `name (2)`, `name (3)`, ...: the first that is not in `taken`, to which it is added.

    Clusters of one name are merged as soon as names are written into a model.
    """
    options = chain([name], (say("{name} ({number})", name=name, number=number) for number in count(2)))
    found = next(option for option in options if option not in taken)
    taken.add(found)
    return found


class Model:
    """A trained model: `header` (its description) and `tensors` (network and transform).

    `name` is that of its file, and `path` the file that it was read from, if any.
    """

    def __init__(
        self, header: Dict[str, Any], tensors: Tensors, name: str = "", path: Optional[str] = None
    ) -> None:
        self.header = header
        self.tensors = tensors
        self.name = name
        self.path = path

    @classmethod
    def create(cls, clusters: int, description: Dict[str, Any], tensors: Tensors) -> Model:
        """Make a new model of `clusters` clusters; `description` holds the other entries of the header."""
        header = {
            "schema": SCHEMA if any(name.startswith("memory.") for name in tensors) else _PLAIN_SCHEMA,
            "plugin_version": plugin_version(),
            "clusters": [
                {"name": f"Cluster {index + 1}", "color": list(color)} for index, color in enumerate(palette(clusters))
            ],
            **description,
        }
        return cls(header, tensors)

    @classmethod
    def load(cls, path: str) -> Model:
        """Read and check a model file.

        Raises
        ------
        SSCCError
            If the file does not exist, is not a model, is truncated or altered, or has a newer schema.
        """
        if not os.path.isfile(path):
            raise SSCCError("{path}: no such file; choose a model file (*.sscc)", path=path)
        try:
            from safetensors import SafetensorError, safe_open
        except (ImportError, OSError) as error:
            raise SSCCError(
                "safetensors cannot be imported ({error}); install it with: pip install safetensors", error=error
            ) from None
        _check_size(path)
        try:
            with safe_open(path, framework="numpy") as file:
                header, digest, text = _read_meta(path, file.metadata() or {})
                names = list(file.keys())
                if len(names) > schema.MOST_TENSORS:
                    raise schema.refuse(path, "list of tensors")
                parts = {name: file.get_slice(name) for name in names}
                found = {name: schema.Tensor(one.get_dtype(), tuple(one.get_shape())) for name, one in parts.items()}
                damaged = schema.damaged_entry(header) or schema.damaged_tensor(header, found)
                if damaged:
                    raise schema.refuse(path, damaged)
                tensors = {name: file.get_tensor(name) for name in names}
        except (SafetensorError, OSError, ValueError, TypeError):
            raise SSCCError(
                "{path}: truncated, or not an SSCC model; copy it again or retrain it", path=path
            ) from None
        if digest != _digest(text, tensors):
            raise SSCCError("{path}: was modified after training; copy the model again", path=path)
        odd = schema.odd_values(tensors)
        if odd:
            raise schema.refuse(path, odd)
        return cls(header, tensors, _stem(path), path)

    @classmethod
    def read_header(cls, path: str) -> Dict[str, Any]:
        """Return the header of a model file, checked as in `load`."""
        return cls.load(path).header

    def save(self, path: str) -> None:
        """Write the model, completely or not at all."""
        from safetensors.numpy import save

        header = json.dumps(self.header, sort_keys=True)
        tensors = {name: np.ascontiguousarray(array) for name, array in self.tensors.items()}
        data = save(tensors, metadata={_KEY: header, _DIGEST: _digest(header, tensors)})
        with atomic_path(path) as temporary, open(temporary, "wb") as file:
            file.write(data)
        self.name = _stem(path)

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that identify the network and transform of the model; cluster names do not count."""
        return _digest("", self.tensors)[:16]

    def save_new(self, path: str) -> None:
        """Write a model that was just trained; if `path` cannot be written, keep it elsewhere and say where.

        Raises
        ------
        SSCCError
            If `path` cannot be written; the message names the file that holds the model, if there is one.
        """
        try:
            self.save(path)
        except SSCCError as error:
            name = f"{shorten(os.path.splitext(os.path.basename(path))[0])}-{uuid.uuid4().hex[:8]}.sscc"
            for kept in (os.path.join(tempfile.gettempdir(), name), os.path.join(os.path.expanduser("~"), name)):
                try:
                    self.save(kept)
                except SSCCError:
                    continue
                raise SSCCError("{error}. The trained model is in {path}", error=error, path=kept) from None
            raise

    @property
    def clusters(self) -> int:
        """K, the number of clusters that the network distinguishes, merged ones included."""
        return len(self.header["clusters"])

    @property
    def merged(self) -> Dict[int, int]:
        """Number of each merged cluster -> number of the cluster that it was merged into."""
        return {int(number): into for number, into in self.header.get("merged", {}).items()}

    @property
    def numbers(self) -> List[int]:
        """The cluster numbers that occur in maps, in order: 1..K without the merged ones."""
        return sorted(set(range(1, self.clusters + 1)) - set(self.merged))

    @property
    def clusters_found(self) -> int:
        """Number of clusters that are not empty on the training data."""
        return sum(share > 0 for share in self.header["shares"])

    @property
    def names(self) -> List[str]:
        """Name of each cluster, cluster 1 first; empty for merged clusters."""
        return [str(cluster["name"]) for cluster in self.header["clusters"]]

    @property
    def colors(self) -> List[Color]:
        """Colour of each cluster, cluster 1 first."""
        return [(int(r), int(g), int(b)) for r, g, b in (cluster["color"] for cluster in self.header["clusters"])]

    def rename(self, names: Sequence[str], colors: Sequence[Color]) -> None:
        """Set the names and colours of the clusters."""
        self.header["clusters"] = [{"name": n, "color": list(c)} for n, c in zip(names, colors)]

    def merge(self, into: Mapping[int, int]) -> None:
        """Merge clusters into others, for all maps made from now on. Numbers do not change.

        Parameters
        ----------
        into : number of a cluster -> number of the cluster to merge it into, one of `numbers` that is not merged
        """
        if not into:
            return
        merged = {**{number: into.get(old, old) for number, old in self.merged.items()}, **into}
        self.header["merged"] = {str(number): merged[number] for number in sorted(merged)}
        # Older versions would ignore the merge.
        self.header["schema"] = max(self.header["schema"], _MERGED_SCHEMA)
        names, colors, shares = self.names, self.colors, list(self.header.get("shares", []))
        for number, other in into.items():
            names[number - 1], colors[number - 1] = "", colors[other - 1]
            if shares:
                shares[other - 1] = round(shares[other - 1] + shares[number - 1], 6)
                shares[number - 1] = 0.0
        self.rename(names, colors)
        if shares:
            self.header["shares"] = shares
            with speaking():  # the file is in English
                self.header["diagnosis"] = self.diagnosis

    def follow_legend(self, legend: Mapping[int, Tuple[str, Color]]) -> None:
        """Take over the names and colours of a legend; clusters of the same name are merged into the first of them.

        Parameters
        ----------
        legend : number of a cluster -> name and colour
            Clusters that are missing, or have an empty name, keep their name. Merged clusters stay merged.
        """
        names, colors = self.names, self.colors
        first: Dict[str, int] = {}
        into: Dict[int, int] = {}
        for number in self.numbers:
            if number in legend:
                name, colors[number - 1] = legend[number]
                names[number - 1] = name.strip() or names[number - 1]
            stays = first.setdefault(names[number - 1], number)
            if stays != number:
                into[number] = stays
        self.rename(names, colors)
        self.merge(into)

    @property
    def bands(self) -> List[int]:
        """The bands that the model uses, counted from 1 in the scene it was trained on."""
        return [int(band) for band in self.header["bands"]]

    @property
    def wavelengths(self) -> Optional[List[float]]:
        """Centre wavelengths of `bands` in nanometres, if the scene states them."""
        return self.header.get("wavelengths")

    @property
    def settings(self) -> Dict[str, Any]:
        """Network and training settings."""
        return dict(self.header["settings"])

    @property
    def history(self) -> List[Dict[str, float]]:
        """One entry per logged step of the training."""
        return list(self.header.get("history", []))

    @property
    def loss(self) -> Optional[float]:
        """The loss at the end of the training."""
        return at_the_end(self.history, "loss")

    @property
    def diagnosis(self) -> List[str]:
        """Sentences on the quality of the training, in the user's language."""
        return diagnose(self._shares, self.history) if "shares" in self.header else []

    @property
    def problems(self) -> List[str]:
        """The sentences of the diagnosis that suggest another training; may be empty."""
        return problems(self._shares, self.history) if "shares" in self.header else []

    @property
    def _shares(self) -> List[float]:
        """Fraction of the training pixels in each cluster that is not merged."""
        return [self.header["shares"][number - 1] for number in self.numbers]

    @property
    def scenes(self) -> List[Dict[str, Any]]:
        """The scenes of the training: name, size, CRS, pixel size."""
        return list(self.header.get("scenes", []))

    @property
    def seed(self) -> int:
        """Seed of the training."""
        return int(self.settings.get("seed", 0))

    @property
    def seconds(self) -> float:
        """Wall-clock seconds of the training."""
        return float(self.header.get("seconds", 0.0))

    @property
    def device(self) -> str:
        """Device of the training."""
        return str(self.header.get("device", ""))

    @property
    def versions(self) -> Dict[str, str]:
        """Versions of the libraries at the time of the training."""
        return dict(self.header.get("versions", {}))

    @property
    def band_selection(self) -> BandSelection:
        """The bands that the model uses, as described in the header."""
        return BandSelection(
            self.bands, list(self.header.get("band_names", [])), int(self.header["band_count"]), self.wavelengths,
            self.header.get("dropped"),
        )
