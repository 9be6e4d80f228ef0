"""Memory and time by scene size, and start-up time, each measured in a separate process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

from .clocks import seconds_of, spread
from .machine import PACKAGE, in_child
from .scenes import repeat

MEGAPIXELS = (1, 4, 16, 100)
# Side in pixels of the square scene of each size, a multiple of the compute tiles.
SIDES = {1: 1024, 4: 2048, 16: 4096, 100: 10240}


def apply_once(scene: str, model: str, output: str) -> Dict[str, Any]:
    """Map a scene; called in a child process."""
    from ..core.maps.apply import apply
    from ..core.twin.model import Model

    result = apply(Model.load(model), scene, output)
    return {"seconds": result.seconds, "valid_pixels": result.valid_pixels}


def train_once(scene: str, clusters: int, steps: Optional[int]) -> Dict[str, Any]:
    """Train on a scene; called in a child process."""
    from ..core.twin.settings import Settings
    from ..core.twin.trainer import train

    model = train([scene], Settings(clusters, steps=steps))
    return {"seconds": model.seconds, "steps": model.settings["steps"]}


def within_limit(task: str, scene: str, model: str, output: str, memory: int) -> Dict[str, Any]:
    """Train a model on a scene ("train"), or map it ("apply"), under a limit, 0 for none; called in a child process."""
    from ..core.base.errors import SSCCError
    from ..core.base.memory import USUAL
    from ..core.maps.apply import apply
    from ..core.twin.model import Model
    from ..core.twin.settings import Settings
    from ..core.twin.trainer import train

    try:
        if task == "train":
            train([scene], Settings(6, steps=20, memory=memory or USUAL, device="cpu")).save(model)
            return {}
        return {"seconds": apply(Model.load(model), scene, output, memory=memory, device="cpu").seconds}
    except SSCCError as error:
        return {"refused": str(error)}


def memory(
    source: Path, model: Path, folder: Path, megapixels: Sequence[int], repeats: int, clusters: int,
    steps: Optional[int],
) -> Dict[str, Any]:
    """Measure peak memory and seconds of train and apply for every size.

    Scenes are mapped in turn, in `repeats` rounds, so that a temporary load of the machine affects all sizes. Those of
    more than 16 megapixels are mapped once, in the middle round. There is one training per size.
    """
    scenes = {size: str(repeat(source, (SIDES[size],) * 2, folder / f"repeated_{size}.vrt")) for size in megapixels}
    runs: Dict[int, List[Dict[str, Any]]] = {size: [] for size in megapixels}
    for turn in range(repeats):
        for size, scene in scenes.items():
            if size <= 16 or turn == repeats // 2:
                runs[size].append(
                    in_child(apply_once, scene=scene, model=str(model), output=str(folder / "large.tif"))
                )
    facts: Dict[str, Any] = {"apply": {}, "train": {}, "train_steps": steps}
    for size, scene in scenes.items():
        per_pixel = spread([run["seconds"] / run["valid_pixels"] * 1e6 for run in runs[size]])
        peak = max(run["peak_mb"] for run in runs[size])
        facts["apply"][str(size)] = {"pixels": SIDES[size] ** 2, "peak_mb": peak, "us_per_pixel": per_pixel}
        trained = in_child(train_once, scene=scene, clusters=clusters, steps=steps)
        facts["train"][str(size)] = {"pixels": SIDES[size] ** 2, **trained}
        print(f"  {size} megapixels: apply {peak:.0f} MB, {per_pixel['median']:.2f} us per pixel; "
              f"train {trained['peak_mb']:.0f} MB", flush=True)  # fmt: skip
    return facts


# ---- start-up ----------------------------------------------------------------------------------------------------


def load_provider() -> Dict[str, Any]:
    """Load our provider in QGIS without a window; called in a child process."""
    try:
        from qgis.core import QgsApplication
    except ImportError as error:
        return {"skipped": f"skipped: QGIS is not installed ({error})"}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    before = "torch" in sys.modules
    started = time.perf_counter()
    from ..sscc_plugin.provider import SSCCProvider

    provider = SSCCProvider()
    registry = QgsApplication.processingRegistry()
    assert registry is not None
    registry.addProvider(provider)
    seconds = time.perf_counter() - started
    facts = {
        "seconds": seconds,
        "algorithms": len(provider.algorithms()),
        "torch_imported": "torch" in sys.modules and not before,
    }
    registry.removeProvider(provider)
    application.exitQgis()
    return facts


def startup(model: Path, repeats: int) -> Dict[str, Any]:
    """Measure the seconds of the command `sscc info`, and of loading the provider."""
    command = [sys.executable, "-m", PACKAGE, "info", str(model)]

    def info() -> None:
        subprocess.run(command, capture_output=True, check=True)

    facts: Dict[str, Any] = {"info": spread([seconds_of(info) for _ in range(repeats)])}
    loads = [in_child(load_provider) for _ in range(repeats)]
    if "skipped" in loads[0]:
        return {**facts, "provider": loads[0]["skipped"]}
    imported = any(load["torch_imported"] for load in loads)
    return {**facts, "provider": {**spread([load["seconds"] for load in loads]), "torch_imported": imported}}
