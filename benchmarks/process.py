"""The process around the runs: what it holds before and after each, and its memory over many trainings and maps.

    python -m sscc.benchmarks.process [--runs 200] [--out FILE.json]

Prints the resident memory from time to time and writes JSON; returns 1 if a run changed the state of the process.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import tempfile
import threading
import warnings
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import torch
from osgeo import gdal, ogr, osr

from ..core.base.files import write_text
from ..core.maps.apply import apply
from ..core.twin.settings import Settings
from ..core.twin.trainer import train
from . import machine
from .scenes import ROOT, synthetic_source

MB = 2**20


def state() -> Dict[str, Any]:
    """What other code in the process relies on, as values to compare."""
    return {
        "GDAL's exceptions": (gdal.GetUseExceptions(), ogr.GetUseExceptions(), osr.GetUseExceptions()),
        "GDAL's cache": gdal.GetCacheMax(),
        "torch": (
            torch.get_num_threads(), torch.get_default_dtype(), torch.is_grad_enabled(),
            torch.are_deterministic_algorithms_enabled(), torch.backends.cudnn.benchmark,
            torch.get_float32_matmul_precision(), torch.backends.mkldnn.enabled,
        ),
        "random numbers": (
            random.getstate(), torch.get_rng_state().numpy().tobytes(), repr(np.random.get_state()),
        ),
        "NumPy's errors": tuple(sorted(np.geterr().items())),
        "filters of warnings": list(warnings.filters),
        "environment": dict(os.environ),
        "paths": list(sys.path),
        "hooks": (list(sys.meta_path), list(sys.path_hooks), sys.excepthook, sys.displayhook, threading.excepthook),
        "folder": os.getcwd(),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "open files": len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0,
    }  # fmt: skip


def changed(before: Dict[str, Any], after: Dict[str, Any]) -> List[str]:
    """Names of what differs."""
    return [name for name in before if before[name] != after[name]]


def resident() -> float:
    """Resident memory of this process in MB."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MB


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the benchmark; returns 1 if a run changed the state of the process."""
    parser = argparse.ArgumentParser(prog="process", description=str(__doc__).split("\n")[0])
    parser.add_argument("--runs", type=int, default=200, help="trainings, each followed by a map")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "process.json")
    args = parser.parse_args(given)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    found: List[Dict[str, Any]] = []
    wrong = set()
    with tempfile.TemporaryDirectory() as folder:
        scene = str(synthetic_source(Path(folder), 48, 20, 3))
        for run in range(1, args.runs + 1):
            before = state() if run > 1 else {}  # the first run loads libraries
            model = train([scene], Settings(3, preset="quick", steps=3, seed=run, device="cpu"))
            apply(model, scene, str(Path(folder) / "map.tif"), device="cpu")
            wrong |= set(changed(before, state()))
            if run == 1 or run % max(1, args.runs // 10) == 0:
                gc.collect()
                found.append({"runs": run, "resident_mb": round(resident(), 1), "objects": len(gc.get_objects())})
                print(found[-1], flush=True)
    facts = {"machine": machine.describe(), "runs": found, "changed": sorted(wrong)}
    write_text(str(args.out), json.dumps(facts, indent=1) + "\n")
    print("changed by a run:", ", ".join(sorted(wrong)) or "nothing")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
