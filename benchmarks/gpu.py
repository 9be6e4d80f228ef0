"""Training and mapping on a GPU, if there is one: speed, utilisation, and agreement with the map of the CPU."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path
from statistics import median
from typing import Any, Dict, List, Optional

import torch

from ..core.maps.apply import apply
from ..core.scene.dataset import open_dataset
from ..core.twin.model import Model
from . import engine
from .clocks import spread
from .throughput import Sizes


class Utilisation:
    """Samples the utilisation of the GPU with nvidia-smi, twice per second, within a ``with`` block."""

    def __init__(self) -> None:
        self.percent: List[float] = []
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)

    def _sample(self) -> None:
        command = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits"]
        while not self._done.wait(0.5):
            try:
                said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                self.percent.append(float(said.splitlines()[0]))
            except (OSError, subprocess.CalledProcessError, ValueError, IndexError):
                return

    def __enter__(self) -> Utilisation:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._done.set()
        self._thread.join()

    def to_json(self) -> Optional[Dict[str, float]]:
        """Return the median and the highest percentage, or None if nvidia-smi gave none."""
        return {"median": median(self.percent), "high": max(self.percent)} if self.percent else None


def equal_share(first: Path, second: Path) -> float:
    """Fraction of the pixels mapped in either of two maps of a scene that have the same cluster in both."""
    one, two = (open_dataset(str(path)).ReadAsArray() for path in (first, second))
    mapped = (one > 0) | (two > 0)
    return float((one == two)[mapped].mean()) if mapped.any() else float("nan")


def measure(source: Path, scene: Path, model: Model, folder: Path, sizes: Sizes) -> Dict[str, Any]:
    """Measure pixel-views per second of training, valid pixels per second of mapping, and the share of equal pixels."""
    if not torch.cuda.is_available():
        return {"skipped": "skipped: no CUDA GPU on this machine"}
    maps = {device: folder / f"map_{device}.tif" for device in ("cuda", "cpu")}
    with Utilisation() as training:
        steps = [engine.seconds_per_step(source, 20 * sizes.steps, "cuda") for _ in range(sizes.repeats)]
    with Utilisation() as mapping:
        results = [apply(model, str(scene), str(maps["cuda"]), device="cuda") for _ in range(sizes.repeats)]
    apply(model, str(scene), str(maps["cpu"]), device="cpu")
    return {
        "name": torch.cuda.get_device_name(),
        "train_views_per_second": spread([engine.pixel_views(model) / seconds for seconds in steps]),
        "apply_pixels_per_second": spread([result.valid_pixels / result.seconds for result in results]),
        "utilisation": {"train": training.to_json(), "apply": mapping.to_json()},
        "equal_pixels": equal_share(maps["cuda"], maps["cpu"]),
    }
