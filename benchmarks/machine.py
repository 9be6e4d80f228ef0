"""The machine that a benchmark runs on, and work in child processes, each with a peak memory of its own."""

from __future__ import annotations

import ast
import hashlib
import importlib
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Set

from ..core.base.version import plugin_version

PACKAGE = __package__.split(".")[0]
ROOT = Path(__file__).resolve().parents[1]
LIBRARIES = ("numpy", "scipy", "scikit-learn", "torch", "gdal")
_RESULT = "result: "


# ---- the machine -------------------------------------------------------------------------------------------------


def describe() -> Dict[str, Any]:
    """Return CPU, threads, memory, system and versions as plain JSON values."""
    versions = {"sscc": plugin_version(), "python": platform.python_version()}
    for name in LIBRARIES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            versions[name] = "not installed"
    return {
        "cpu": _cpu_name(),
        "cpus": _cpu_count(),
        "threads": int(os.environ.get("OMP_NUM_THREADS") or _cpu_count()),
        "memory_gb": _memory_gb(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "versions": versions,
    }


def in_words(machine: Dict[str, Any]) -> str:
    """Return the result of `describe` as one line of text."""
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return (
        f"{machine['cpu']}, {machine['cpus']} CPUs, {machine['threads']} threads, "
        f"{machine['memory_gb']:.0f} GB, {machine['system']}; {versions}"
    )


def _cpu_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _cpu_count() -> int:
    """Number of CPUs that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _memory_gb() -> float:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (AttributeError, ValueError, OSError):  # Windows
        return float("nan")


def peak_memory() -> float:
    """Peak resident memory of this process in MB.

    On Linux it is VmHWM, because the figure of getrusage starts from that of the parent process.
    """
    try:
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / 2**20 if sys.platform == "darwin" else used / 1024


# ---- the code ----------------------------------------------------------------------------------------------------


def code_digest(*modules: str) -> str:
    """Digest of modules of this package and of all modules that they import from it, without comments and layout.

    Parameters
    ----------
    modules : such as "core.twin.trainer"
    """
    total = hashlib.sha256()
    for path in sorted(_sources(modules)):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        total.update(f"{path.relative_to(ROOT)}\n{ast.dump(tree)}\n".encode())
    return total.hexdigest()[:12]


def _sources(modules: Sequence[str]) -> Set[Path]:
    """Paths of these modules and of all modules that they import from this package."""
    found: Set[Path] = set()
    waiting = [ROOT / (module.replace(".", "/") + ".py") for module in modules]
    while waiting:
        path = waiting.pop()
        if path in found or not path.exists():
            continue
        found.add(path)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                folder = path.parents[node.level - 1]
                base = folder.joinpath(*node.module.split(".")) if node.module else folder
                waiting += [base.with_suffix(".py"), *(base / f"{alias.name}.py" for alias in node.names)]
    return found


# ---- child processes ---------------------------------------------------------------------------------------------


def in_child(function: Callable[..., Dict[str, Any]], **arguments: Any) -> Dict[str, Any]:
    """Call `function` in a new process and return its result, with the peak memory of the process as `peak_mb`.

    Parameters
    ----------
    function : of a module of this package that does not run as a script
    arguments : plain JSON values

    Raises
    ------
    RuntimeError
        If the call fails; the message contains the end of its output.
    """
    call = [sys.executable, "-m", f"{PACKAGE}.benchmarks.machine", f"{function.__module__}:{function.__qualname__}"]
    done = subprocess.run([*call, json.dumps(arguments)], capture_output=True, text=True, check=False)
    results = [line[len(_RESULT) :] for line in done.stdout.splitlines() if line.startswith(_RESULT)]
    if done.returncode != 0 or not results:
        raise RuntimeError(f"{function.__qualname__}({arguments}) failed:\n{done.stderr[-2000:]}")
    return dict(json.loads(results[-1]))


def main(arguments: List[str]) -> None:
    """Entry point of the child process of `in_child`."""
    module, name = arguments[0].split(":")
    result = getattr(importlib.import_module(module), name)(**json.loads(arguments[1]))
    print(_RESULT + json.dumps({**result, "peak_mb": round(peak_memory(), 1)}))


if __name__ == "__main__":
    main(sys.argv[1:])
