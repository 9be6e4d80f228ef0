"""What a suggestion computed, kept for the training that follows.

`sscc suggest` and a training start alike: noise models, graph, partitions. The suggestion keeps these in the user's
cache folder, and a training on the same pixels reads them. The file names are digests of the very pixels, the
settings, the engine's code and the libraries in use, so that an entry is never out of date and a map does not depend on
it. The folder holds at most `MOST_BYTES`; the oldest entries go first.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence

import numpy as np
import scipy
import sklearn
import torch
from numpy.typing import NDArray
from threadpoolctl import threadpool_info
from torch import Tensor

from ..base.errors import SSCCError
from ..base.files import atomic_path
from ..base.version import code_digest
from ..features.training_data import Block
from ..features.transform import Transform
from .noise_model import NoiseModel, NoiseModels

MOST_BYTES = 64 * 2**20
_ENDING = ".npz"
Arrays = Dict[str, NDArray[Any]]


class Partition(NamedTuple):
    """A partition, and how well those that voted for it agree.

    labels : for each block, the cluster of each pixel (rows, cols), from 0; -1 where not valid
    stability : mean NMI of the partitions that voted, 0..1
    """

    labels: List[Tensor]
    stability: float


def cache_folder() -> Optional[Path]:
    """The folder of the user's cache for this engine; None if there is no home folder."""
    try:
        if sys.platform == "win32":
            base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        elif sys.platform == "darwin":
            base = Path.home() / "Library" / "Caches"
        else:
            base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:
        return None
    return Path(base) / "sscc" / "suggestions"


class Store:
    """The kept results for some training pixels.

    Parameters
    ----------
    folder : None keeps and reads nothing
    writes : whether new results are kept; otherwise they are only read
    """

    def __init__(self, folder: Optional[Path] = None, writes: bool = False) -> None:
        self.folder, self.writes = folder, writes
        self.used = False
        self._key = ""

    def about(self, blocks: Sequence[Block], components: int, device: torch.device) -> None:
        """Set the pixels that the results are of."""
        if self.folder is None or not (self.writes or os.path.isdir(self.folder)):
            self.folder = None
            return
        code = code_digest("base", "features", "pseudo_labels")
        total = hashlib.blake2b(repr((code, components, device.type, _libraries())).encode(), digest_size=16)
        for values, valid in blocks:
            total.update(repr(values.shape).encode())
            total.update(np.ascontiguousarray(values).data)
            total.update(np.ascontiguousarray(valid).data)
        self._key = total.hexdigest()

    def noise_models(self, make: Callable[[], NoiseModels]) -> NoiseModels:
        """The noise models, kept or made now."""
        kept = self._read("noise")
        with suppress(KeyError):  # entries of another kind under this name
            if kept is not None:
                return NoiseModels(_model(kept, "homogeneous"), _model(kept, "mixed"), bool(kept["uniform"]))
        models = make()
        arrays: Arrays = {"uniform": np.array(models.uniform)}
        for name, model in (("homogeneous", models.homogeneous), ("mixed", models.mixed)):
            arrays[f"{name}.share"] = np.array(model.nugget_share)
            for index, space in enumerate(model.feature_spaces):
                arrays[f"{name}.{index}.mean"], arrays[f"{name}.{index}.matrix"] = space.mean, space.matrix
                arrays[f"{name}.{index}.offset"] = np.array(space.offset)
        self._write("noise", arrays)
        return models

    def partition(self, name: str, make: Callable[[], Partition]) -> Partition:
        """The partition of this name, kept or made now."""
        kept = self._read(name)
        with suppress(KeyError):
            if kept is not None:
                labels = [torch.from_numpy(kept[f"block{index}"].astype(np.int64)) for index in range(len(kept) - 1)]
                return Partition(labels, float(kept["stability"]))
        made = make()
        if self.writes:
            arrays = {f"block{index}": one.cpu().numpy().astype(np.int32) for index, one in enumerate(made.labels)}
            self._write(name, {**arrays, "stability": np.array(made.stability)})
        return made

    def _path(self, name: str) -> Path:
        assert self.folder is not None
        return self.folder / f"{self._key}-{name}{_ENDING}"

    def _read(self, name: str) -> Optional[Arrays]:
        """The kept arrays; None if there are none, or if the file is damaged."""
        if self.folder is None:
            return None
        try:
            with np.load(self._path(name), allow_pickle=False) as file:
                arrays = {key: file[key] for key in file.files}
            os.utime(self._path(name))
        except Exception:  # a damaged file raises errors of many kinds, and costs no more than a new computation
            return None
        self.used = True
        return arrays

    def _write(self, name: str, arrays: Arrays) -> None:
        """Keep arrays, if that is possible; a training does without."""
        # The order in memory affects the last bit of a product, and a file keeps no other orders than these.
        plain = all(one.flags.c_contiguous or one.flags.f_contiguous for one in arrays.values())
        if self.folder is None or not self.writes or not plain:
            return
        with suppress(OSError, SSCCError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with atomic_path(str(self._path(name))) as temporary, open(temporary, "wb") as file:
                entries: Dict[str, Any] = dict(arrays)  # NumPy 2 has a bool among its named parameters
                np.savez_compressed(file, **entries)
            self._tidy()

    def _tidy(self) -> None:
        """Remove the oldest entries beyond `MOST_BYTES`."""
        assert self.folder is not None
        found = sorted(self.folder.glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True)
        total = 0
        for path in found:
            total += path.stat().st_size
            if total > MOST_BYTES:
                path.unlink()


NO_STORE = Store()


def _model(kept: Arrays, name: str) -> NoiseModel:
    places = [key[: -len("mean")] for key in kept if key.startswith(name) and key.endswith(".mean")]
    spaces = [Transform(kept[f"{at}mean"], kept[f"{at}matrix"], float(kept[f"{at}offset"])) for at in places]
    return NoiseModel(spaces, name == "homogeneous", float(kept[f"{name}.share"]))


def _libraries() -> List[object]:
    """The libraries that compute, and their threads: with others, results differ in the last bits."""
    loaded = [tuple(sorted((key, str(value)) for key, value in one.items())) for one in threadpool_info()]
    versions = [module.__version__ for module in (np, scipy, sklearn, torch)]
    return [*versions, torch.get_num_threads(), sorted(loaded)]
