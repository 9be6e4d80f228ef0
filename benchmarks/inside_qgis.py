"""Speed inside QGIS compared with the command line: other libraries in the QGIS process can interfere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

from .clocks import alternate, spread
from .engine import CLUSTERS
from .machine import PACKAGE
from .throughput import Sizes


def measure(source: Path, scene: Path, model: Path, folder: Path, sizes: Sizes) -> Dict[str, Any]:
    """Measure the seconds that train and apply report, in `qgis_process` and in `sscc`, alternately."""
    # Debian's wrapper passes an option that qgis_process rejects; the program itself is beside it.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None or "QGIS_PLUGINPATH" not in os.environ:
        return {"skipped": "skipped: QGIS is not installed, or does not know the plugin"}
    subprocess.run([program, "plugins", "enable", "sscc"], capture_output=True, check=False)
    made, mapped = str(folder / "inside.sscc"), str(folder / "inside.tif")
    train: Dict[str, Any] = {"INPUT": source, "CLUSTERS": CLUSTERS, "MODEL": made}
    command = ["train", str(source), "--clusters", str(CLUSTERS), "--model", made]
    if sizes.full_steps:
        train["STEPS"] = sizes.full_steps
        command += ["--steps", str(sizes.full_steps)]
    apply = {"INPUT": scene, "MODEL": model, "OUTPUT": mapped}
    seconds = alternate(
        {
            "train_in_qgis": lambda: _in_qgis(program, "sscc:trainsscc", train),
            "train": lambda: _on_command_line(command),
            "apply_in_qgis": lambda: _in_qgis(program, "sscc:applysscc", apply),
            "apply": lambda: _on_command_line(["apply", str(scene), "--model", str(model), "--output", mapped]),
        },
        sizes.repeats,
    )
    facts: Dict[str, Any] = {name: spread(figures) for name, figures in seconds.items()}
    for work in ("train", "apply"):
        facts[f"ratio_to_command_line_{work}"] = facts[f"{work}_in_qgis"]["median"] / facts[work]["median"]
    return facts


def _in_qgis(program: str, algorithm: str, parameters: Dict[str, Any]) -> float:
    given = [f"{name}={value}" for name, value in parameters.items()]
    return float(_run([program, "run", "--json", algorithm, "--", *given])["results"]["SECONDS"])


def _on_command_line(command: List[str]) -> float:
    return float(_run([sys.executable, "-m", PACKAGE, *command, "--json"])["seconds"])


def _run(command: List[str]) -> Dict[str, Any]:
    """Run a command and parse the JSON that it prints, after possible messages of libraries.

    Raises
    ------
    RuntimeError
        If the command fails.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout[-1000:]}{done.stderr[-1000:]}")
    said: Dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])
    return said
