"""The schema of model files, checked before anything is built from one: the file may come from an untrusted source."""

from __future__ import annotations

import math
from typing import Any, Callable, Dict, Mapping, NamedTuple, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from ..scene.bands import MOST_BANDS
from .settings import MOST_CLUSTERS, MOST_PATCH

# Limits far above those of any model: bytes of the safetensors header and of the file, and number of tensors.
MOST_HEADER, MOST_BYTES, MOST_TENSORS = 2**24, 2**30, 10_000
_NETWORK_LIMITS = {
    "components": MOST_BANDS, "clusters": MOST_CLUSTERS, "patch": MOST_PATCH, "width": 4096, "narrow": 4096,
}  # fmt: skip
_SIZES = {"twin": ("components", "clusters", "patch", "width", "narrow"), "paper": ("components", "clusters", "patch")}
# Tensors of what a model keeps of its training data (`memory`), and their data types.
_MEMORY = {
    "memory.spectra": ("U16",), "memory.range": ("F32",), "memory.planes": ("F16",), "memory.labels": ("U16",),
}
# Tensors that are missing in models of earlier versions or of some scenes.
_OPTIONAL = ("transform.limits", "confusions")


class Tensor(NamedTuple):
    """Data type and shape of a tensor in a file."""

    dtype: str
    shape: Tuple[int, ...]


def _whole(value: Any, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def _number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value)


def _list_of(value: Any, fits: Callable[[Any], bool], count: Optional[int] = None) -> bool:
    return isinstance(value, list) and count in (None, len(value)) and all(map(fits, value))


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _dict_of(value: Any, fits: Callable[[Any], bool]) -> bool:
    return isinstance(value, dict) and all(map(fits, value.values()))


def _scalar(value: Any) -> bool:
    return value is None or isinstance(value, str) or _number(value)


def _cluster(value: Any) -> bool:
    return (
        isinstance(value, dict) and _text(value.get("name"))
        and _list_of(value.get("color"), lambda part: _whole(part, 0, 255), 3)
    )  # fmt: skip


def _scene(value: Any) -> bool:
    return (
        isinstance(value, dict) and _text(value.get("name")) and _text(value.get("crs", ""))
        and all(_whole(value.get(side), 1, 2**31) for side in ("rows", "cols"))
    )  # fmt: skip


def _network(value: Any, clusters: int) -> bool:
    sizes = _SIZES.get(str(value.get("kind"))) if isinstance(value, dict) else None
    return (
        sizes is not None and set(value) == {"kind", *sizes} and value["clusters"] == clusters
        and all(_whole(value[name], 1, _NETWORK_LIMITS[name]) for name in sizes) and value["patch"] % 2 == 1
    )  # fmt: skip


def _merged(value: Any, clusters: int) -> bool:
    if not _dict_of(value, lambda into: _whole(into, 1, clusters)):
        return False
    numbers = {str(number) for number in range(1, clusters + 1)}
    return set(value) <= numbers and not {str(into) for into in value.values()} & set(value)


def damaged_entry(header: Any) -> Optional[str]:
    """Name of the first entry of a model's header that is missing or invalid; None if all are valid."""
    if not isinstance(header, dict):
        return "header"
    clusters = header.get("clusters")
    if not isinstance(clusters, list) or not 1 <= len(clusters) <= MOST_CLUSTERS:
        return "clusters"
    bands, waves = header.get("bands"), header.get("wavelengths")
    count, used = len(clusters), len(bands) if isinstance(bands, list) else 0
    checks: Dict[str, Callable[[Any], bool]] = {
        "clusters": lambda value: _list_of(value, _cluster),
        "bands": lambda value: 0 < used == len(set(map(str, value))) and _list_of(
            value, lambda band: _whole(band, 1, MOST_BANDS)
        ),
        "band_count": lambda value: _whole(value, max(bands or [1]), MOST_BANDS),
        "wavelengths": lambda value: value is None or _list_of(waves, lambda wave: _number(wave) and wave > 0, used),
        "band_names": lambda value: _list_of(value, _text),
        "dropped": lambda value: value is None or _dict_of(value, _text),
        "settings": lambda value: _dict_of(value, _scalar) and _whole(value.get("seed", 0), 0, 2**32),
        "history": lambda value: _list_of(value, lambda entry: _dict_of(entry, _number)),
        "shares": lambda value: _list_of(value, lambda share: _number(share) and share >= 0, count),
        "scenes": lambda value: _list_of(value, _scene),
        "merged": lambda value: _merged(value, count),
        "seconds": _number, "device": _text, "plugin_version": _text,
        "versions": lambda value: _dict_of(value, _text),
        "diagnosis": lambda value: _list_of(value, _text),
        "network": lambda value: _network(value, count),
    }  # fmt: skip
    needed = ("clusters", "bands", "band_count", "settings", "plugin_version")
    present = (name for name in checks if name in header or name in needed)
    return next((name for name in present if not checks[name](header.get(name))), None)


def _dtypes(name: str) -> Tuple[str, ...]:
    return _MEMORY.get(name, ("F32", "F64", "I64"))


def _memory(tensors: Mapping[str, Tensor], bands: int, network: Mapping[str, Any]) -> Dict[str, Tuple[int, ...]]:
    """Shapes of what a model keeps of its training data: nothing, only spectra, or blocks too."""
    found = {name: tensors[name].shape for name in _MEMORY if name in tensors}
    count, blocks = (min(found.get(name, ())[:1] or (1,)) for name in ("memory.spectra", "memory.labels"))
    reach = max(found.get("memory.planes", (0,))[-1], network["patch"])
    side = reach - network["patch"] + 1
    shapes: Dict[str, Tuple[int, ...]] = {
        "memory.spectra": (count, bands), "memory.range": (2, bands), "memory.labels": (blocks, side, side),
        "memory.planes": (blocks, network["components"], reach, reach),
    }  # fmt: skip
    return {name: shapes[name] for name in found}


def damaged_tensor(header: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> Optional[str]:
    """Name of the first tensor that does not match the header; None if all do."""
    odd = next((name for name, tensor in tensors.items() if tensor.dtype not in _dtypes(name)), None)
    if odd is not None or "network" not in header:
        return odd
    bands, components = len(header["bands"]), header["network"]["components"]
    shapes: Dict[str, Tuple[int, ...]] = {
        "transform.mean": (bands,), "transform.matrix": (bands, components), "transform.level": (1,),
        "transform.limits": (2, bands), "network.scale": (components,), "confusions": 2 * (len(header["clusters"]),),
        **_memory(tensors, bands, header["network"]),
    }  # fmt: skip
    for name, shape in shapes.items():
        if tensors[name].shape != shape if name in tensors else name not in _OPTIONAL:
            return name
    if len(set(_MEMORY) & set(tensors)) % 2:  # the range belongs to the spectra, the labels to the planes
        return "memory"
    return next((name for name in tensors if name not in shapes and not name.startswith("network.")), None)


def odd_values(tensors: Mapping[str, NDArray[Any]]) -> Optional[str]:
    """Name of the first tensor with values that are not numbers, or are out of range; None if there is none."""
    for name, array in tensors.items():
        may_be_infinite = name in ("transform.level", "transform.limits")
        if np.isnan(array).any() or not (may_be_infinite or np.isfinite(array).all()):
            return name
        if name.endswith(("running_var", "transform.level")) and (array < 0).any():
            return name
    return None


def refuse(path: str, what: str) -> SSCCError:
    """The error for a file with an invalid entry or tensor."""
    return SSCCError("{path}: {what} is damaged; copy the model again or retrain it", path=path, what=what)
