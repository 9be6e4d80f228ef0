"""Runs of one method on one scene; called in child processes, and return plain JSON values."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from . import shallow
from .bars import MERGE_FROM
from .scenes import BenchScene, load, write_half

if TYPE_CHECKING:
    from ..core.twin.model import Model

Classes = NDArray[np.int64]
"""Cluster or class numbers (rows, cols), 0 = none."""


def shallow_runs(
    scene: Sequence[str], method: str, clusters: int, seeds: Sequence[int], maps: Sequence[str]
) -> Dict[str, Any]:
    """Map a scene with a shallow variant, once per seed; the time of each run includes the features.

    Parameters
    ----------
    scene : the fields of a `BenchScene`
    maps : one ``.npy`` file to write per seed
    """
    pixels = load(_scene(scene))
    started = time.perf_counter()
    features = shallow.features(method, pixels.values, pixels.valid)
    shared = time.perf_counter() - started
    seconds: List[float] = []
    for seed, path in zip(seeds, maps):
        started = time.perf_counter()
        found = shallow.cluster(method, features, pixels.valid, clusters, seed)
        seconds.append(shared + time.perf_counter() - started)
        _save(path, found)
    return {"seconds": seconds}


def sscc_run(
    scene: Sequence[str], preset: str, clusters: int, seed: int, steps: Optional[int], map_path: str,
    detail: str = "auto", merged: bool = False,
) -> Dict[str, Any]:
    """Train SSCC on a scene and map it, from file to file; `detail` of the result is the one that was used.

    `merged`: train `MERGE_FROM` times as many clusters, and merge the most alike.
    """
    with tempfile.TemporaryDirectory() as folder:
        from ..core.maps.apply import apply
        from ..core.twin.hierarchy import merge_to

        started = time.perf_counter()
        trained_on = clusters * MERGE_FROM if merged else clusters
        model = _train(_scene(scene), preset, trained_on, seed, steps, detail)
        if merged:
            merge_to(model, clusters)
        trained = time.perf_counter()
        target = Path(folder) / "clusters.tif"
        result = apply(model, str(scene[1]), str(target))
        finished = time.perf_counter()
        _save(map_path, _read(target))
    return {
        "seconds": finished - started,
        "train_seconds": trained - started,
        "apply_seconds": finished - trained,
        "steps": model.settings.get("steps"),
        "mean_confidence": result.mean_confidence,
        "diagnosis": model.diagnosis,
        "detail": model.header.get("detail"),
        "device": result.device,
    }


def transfer_run(scene: Sequence[str], preset: str, clusters: int, seed: int) -> Dict[str, Any]:
    """Train on the left half, map the right half, and compare with a model trained on the right half itself.

    The unseen half is scored with the matching of clusters and classes from the left half, the model of the right half
    with its own best matching.
    """
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        left, right = (write_half(_scene(scene), side, folder) for side in ("left", "right"))
        labels = {half.name: load(half).reference for half in (left, right)}
        model = _train(left, preset, clusters, seed, None)
        seen, unseen = (_apply(model, half, folder) for half in (left, right))
        own = _apply(_train(right, preset, clusters, seed, None), right, folder)
    classes = match(seen, labels[left.name])
    return {
        "seconds": time.perf_counter() - started,
        "oa_left": accuracy(seen, labels[left.name], classes),
        "oa_unseen": accuracy(unseen, labels[right.name], classes),
        "oa_own": accuracy(own, labels[right.name], match(own, labels[right.name])),
    }


def match(clusters: Classes, reference: Classes) -> Dict[int, int]:
    """Class of each cluster by the best one-to-one matching (Hungarian algorithm) on labelled pixels."""
    counts = np.zeros((clusters.max() + 1, reference.max() + 1), int)
    labelled = (reference > 0) & (clusters > 0)
    np.add.at(counts, (clusters[labelled], reference[labelled]), 1)
    rows, cols = linear_sum_assignment(counts[1:, 1:], maximize=True)
    return {int(row) + 1: int(col) + 1 for row, col in zip(rows, cols)}


def accuracy(clusters: Classes, reference: Classes, classes: Dict[int, int]) -> float:
    """Fraction of the labelled pixels whose cluster is matched with their class."""
    table = np.zeros(max(int(clusters.max()), *classes) + 1, int)
    for cluster, label in classes.items():
        table[cluster] = label
    labelled = reference > 0
    return float((table[clusters[labelled]] == reference[labelled]).mean())


def _scene(fields: Sequence[str]) -> BenchScene:
    return BenchScene(fields[0], Path(fields[1]), Path(fields[2]))


def _train(
    scene: BenchScene, preset: str, clusters: int, seed: int, steps: Optional[int], detail: str = "auto"
) -> Model:
    from ..core.twin.settings import Settings
    from ..core.twin.trainer import train

    return train([str(scene.path)], Settings(clusters, preset=preset, seed=seed, steps=steps, detail=detail))


def _apply(model: Model, scene: BenchScene, folder: Path) -> Classes:
    from ..core.maps.apply import apply

    target = folder / f"{scene.name}.tif"
    apply(model, str(scene.path), str(target))
    return _read(target)


def _read(path: Path) -> Classes:
    from ..core.scene.dataset import open_dataset

    return np.asarray(open_dataset(str(path)).ReadAsArray(), np.int64)


def _save(path: str, clusters: Classes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    np.save(path, clusters.astype(np.uint16))
