"""Find, install, test and remove the packages that the engine needs and QGIS does not include.

They are installed in a folder of the user's profile, one per Python version, at the *end* of ``sys.path``: packages of
QGIS are found first and are not changed. The only exception is a package that ours need in a newer version than that
of QGIS's Python (such as Debian's sympy): it is taken from our folder. Pure functions without Qt: the dialog displays
their results and runs their commands. Run as a script, this file tests an installation.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.metadata
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Mapping, NamedTuple, Sequence


class Requirement(NamedTuple):
    """A package: its import name, and its name for pip."""

    module: str
    package: str


class State(NamedTuple):
    """The result of importing a package: its version and folder, or the reason why it cannot be used."""

    package: str
    version: str
    location: str
    problem: str


REQUIREMENTS = (
    Requirement("torch", "torch"),
    Requirement("sklearn", "scikit-learn"),
    Requirement("scipy", "scipy"),
    Requirement("safetensors", "safetensors"),
    Requirement("spectral", "spectral"),
)
#: The problem of a package that is not installed.
ABSENT = "not installed"
#: Packages that QGIS may include itself: installs are pinned to its versions.
SHARED = ("numpy", "scipy")
#: Where PyTorch publishes builds that are not on the package index, per choice in the dialog.
WHEELS = {"cpu": "https://download.pytorch.org/whl/cpu", "cuda": "https://download.pytorch.org/whl/cu126", "index": ""}
#: Errors of broken binary packages besides ImportError: a missing DLL is an OSError on Windows.
#: A binary package built for another numpy raises a ValueError.
BROKEN = (ImportError, OSError, RuntimeError, AttributeError, ValueError)
#: Packages whose binary modules must not be bound to symbols of QGIS's own libraries.
OWN_SYMBOLS = {"torch", "functorch", "triton"}
_DEEPBIND = getattr(os, "RTLD_DEEPBIND", 0)  # specific to glibc
_REMOVE = "remove-at-next-start"
# Name and lowest version of a requirement such as "sympy>=1.13.3" or "joblib (==1.4); extra == 'x'".
_AT_LEAST = re.compile(r"([\w.-]+)[^;]*?[>=]=\s*(\d[\d.]*)")
# Never taken from our folder: pinned to QGIS's version, or tools that no package needs at run time.
_NEVER_OURS = {*SHARED, "pip", "setuptools", "wheel"}


class NewerPackages(MetaPathFinder):
    """Finds in ``folder`` the few modules that QGIS's Python has in versions too old for our packages."""

    def __init__(self, folder: Path, modules: Sequence[str]) -> None:
        self.folder, self.modules = folder, tuple(modules)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find only these modules; their submodules are found through the path of the package."""
        return PathFinder.find_spec(fullname, [str(self.folder)], target) if fullname in self.modules else None


class OwnSymbols(MetaPathFinder):
    """Finds the binary modules of torch and of the packages it loads later, for :func:`own_symbols_first`."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find only binary modules of these packages."""
        spec = PathFinder.find_spec(fullname, path, target) if fullname.split(".")[0] in OWN_SYMBOLS else None
        if spec is None or not isinstance(spec.loader, ExtensionFileLoader):
            return None
        spec.loader = OwnSymbolsLoader(spec.loader.name, spec.loader.path)
        return spec


class OwnSymbolsLoader(ExtensionFileLoader):
    """Loads the library so that its own symbols take precedence; Python then uses the copy already in memory."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Load the library without ``sys.setdlopenflags``, which would affect libraries loaded by other threads."""
        ctypes.CDLL(self.path, mode=_DEEPBIND)
        return super().create_module(spec)


def dependency_folder(profile: Path | str, version: Sequence[int] = sys.version_info[:2]) -> Path:
    """Return ``<profile>/python/dependencies/X.Y``: one folder per Python version, as binaries are not compatible."""
    return Path(profile) / "python" / "dependencies" / f"{version[0]}.{version[1]}"


def use_folder(folder: Path, path: list[str] | None = None) -> bool:
    """Append the folder to the end of ``sys.path``, where it cannot shadow a package of QGIS.

    A folder that :func:`remove` marked because its libraries were loaded is deleted here, at the next start.

    Returns
    -------
    bool
        Whether the folder exists and is now on the path.
    """
    path = sys.path if path is None else path
    if (folder / _REMOVE).exists():
        shutil.rmtree(folder, ignore_errors=True)
    if not folder.is_dir():
        return False
    if str(folder) not in path:
        path.append(str(folder))
    importlib.invalidate_caches()
    if path is sys.path:
        sys.meta_path[:] = [f for f in sys.meta_path if not isinstance(f, NewerPackages)]
        sys.meta_path.insert(0, NewerPackages(folder, outdated(folder)))
    return True


def outdated(folder: Path, path: Sequence[str] | None = None) -> list[str]:
    """Return the modules that QGIS's Python has in an older version than the packages in ``folder`` require."""
    elsewhere = [p for p in (sys.path if path is None else path) if p and Path(p) != folder]
    modules = set()
    for distribution in importlib.metadata.distributions(path=[str(folder)]):
        for line in distribution.requires or ():
            match = _AT_LEAST.match(line) if "extra ==" not in line else None
            module = match[1].lower().replace("-", "_") if match else ""
            if not match or module in _NEVER_OURS or not any((folder / n).exists() for n in (module, f"{module}.py")):
                continue
            found = next(iter(importlib.metadata.distributions(name=match[1], path=elsewhere)), None)
            if found is not None and _numbers(found.version) < _numbers(match[2]):
                modules.add(module)
    return sorted(modules)


def missing(modules: Sequence[str] | None = None) -> list[str]:
    """Return the packages (pip's names) that are not installed, without importing any: fast enough for the toolbox."""
    wanted = [r for r in REQUIREMENTS if modules is None or r.module in modules]
    return [r.package for r in wanted if not _is_findable(r.module)]


def broken(modules: Sequence[str] | None = None) -> list[State]:
    """Return the packages that cannot be used, installed or not; this imports them."""
    return [s for s in check(modules) if s.problem]


def check(modules: Sequence[str] | None = None) -> list[State]:
    """Import each package and return the results; does not raise for a missing or damaged package."""
    return [_state(r) for r in REQUIREMENTS if modules is None or r.module in modules]


def own_symbols_first() -> None:
    """Make the binary modules of torch use their own symbols before those of the process, whenever they are loaded.

    On Linux, QGIS exports a BLAS to its whole process and, in a window, the LLVM of Mesa's graphics driver. torch would
    call this BLAS instead of its own, and the threads of the two would wait for each other: training takes twice as
    long. triton, which torch loads with its first optimiser, would mix this LLVM with its own, and QGIS would crash. If
    a library was preloaded on purpose (such as another malloc), nothing is changed.
    """
    if _DEEPBIND and not os.environ.get("LD_PRELOAD") and not any(isinstance(f, OwnSymbols) for f in sys.meta_path):
        sys.meta_path.insert(0, OwnSymbols())


def requirements() -> list[str]:
    """Return the lines of ``requirements.txt`` at the root of the plugin, the packages to install."""
    lines = (Path(__file__).parent.parent / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def constraints() -> str:
    """Return pip's constraints file: every shared package that QGIS has, at its version."""
    lines = []
    for name in SHARED:
        try:
            lines.append(f"{name}=={importlib.import_module(name).__version__}\n")
        except BROKEN:
            continue
    return "".join(lines)


def find_python(executable: str = sys.executable, prefixes: Sequence[str] = (sys.prefix, sys.base_prefix)) -> Path:
    """Return the Python interpreter that belongs to this process.

    On Windows and macOS, ``sys.executable`` is QGIS itself: started with pip's arguments, it would open another QGIS.
    On Linux, it may be any ``python3`` on the PATH. So candidates are tried, starting with those of this process's own
    installation, and only one with pip and exactly this version of Python is accepted.

    Raises
    ------
    FileNotFoundError
        If no such interpreter is found.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = ["python.exe", "python3.exe"] if os.name == "nt" else [f"python{version}", "python3", "python"]
    here = Path(executable).parent
    folders = [Path(prefix) / sub for prefix in prefixes for sub in ("", "bin")] + [here, here / "bin"]
    candidates = [folder / name for folder in folders for name in names]
    for candidate in candidates:
        if candidate.is_file() and _answers(candidate, version):
            return candidate
    raise FileNotFoundError(f"no Python {version} with pip found for QGIS ({executable}): install it first")


def pip_commands(python: Path | str, target: Path, constraints_file: Path, wheels: str = "cpu") -> list[list[str]]:
    """Return the exact commands that install into ``target``, each as a list of arguments.

    Parameters
    ----------
    python : path
        The interpreter of :func:`find_python`.
    target : path
        The folder to install into; the caller moves it into place when it is complete.
    constraints_file : path
        A file with the contents of :func:`constraints`.
    wheels : {"cpu", "cuda", "index"}
        PyTorch's CPU builds, its CUDA builds, or whatever pip's own configuration provides (mirrors, offline).
    """
    pip = [str(python), "-m", "pip", "install", "--target", str(target), "--constraint", str(constraints_file)]
    pip += ["--only-binary", ":all:", "--disable-pip-version-check", "--no-input", "--no-warn-script-location"]
    wanted = requirements()
    url = WHEELS[wheels]
    # macOS has a single build, on the package index; for other systems, PyTorch's own index has both kinds.
    if not url or sys.platform == "darwin":
        return [pip + wanted]
    torch = [line for line in wanted if line.startswith("torch")]
    return [[*pip, "--index-url", url, *torch], pip + [line for line in wanted if line not in torch]]


def child_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for pip: that of this process, without variables that would let in user packages."""
    env = dict(os.environ if base is None else base)
    env.update(PYTHONNOUSERSITE="1", PYTHONUNBUFFERED="1", PIP_NO_COLOR="1", PIP_PROGRESS_BAR="off")
    env.pop("PYTHONPATH", None)
    return env


def staging_folder(folder: Path) -> Path:
    """Return the staging folder for pip, next to the real one: a cancelled install leaves the old packages intact."""
    return folder.with_name(folder.name + ".part")


def constraints_file(folder: Path) -> Path:
    """Return the path where :func:`constraints` are stored, so that a command copied from the dialog finds them."""
    return folder.with_name(f"{folder.name}-constraints.txt")


def put_in_place(staging: Path, folder: Path) -> None:
    """Move the complete staging folder into place, without copies of packages that QGIS has itself.

    Raises
    ------
    OSError
        If the old folder is in use (Windows, with torch loaded): restart QGIS and try again.
    """
    for name in SHARED:
        if _outside(name, folder):
            for copy in [*staging.glob(name), *staging.glob(f"{name}-*.dist-info"), *staging.glob(f"{name}.libs")]:
                shutil.rmtree(copy)
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    folder.parent.mkdir(parents=True, exist_ok=True)
    staging.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def self_test_command(python: Path | str, folder: Path) -> list[str]:
    """Return a command that tests every package with QGIS's numpy and GDAL, prints JSON and exits 0 on success."""
    shared = [p for p in sys.path if p and Path(p) != folder]
    return [str(python), str(Path(__file__).resolve()), str(folder), json.dumps(shared)]


def self_test(folder: Path, path: Sequence[str]) -> dict[str, object]:
    """Use every package, found as in QGIS; to be run in a separate process.

    Raises
    ------
    ImportError, OSError, RuntimeError, AttributeError, ValueError
        Any error of a package that does not work.
    """
    sys.path[:] = path
    use_folder(folder)
    numpy, gdal = importlib.import_module("numpy"), importlib.import_module("osgeo.gdal_array").gdal
    torch, clusters = importlib.import_module("torch"), importlib.import_module("sklearn.cluster")
    for module in ("scipy.optimize", "safetensors.numpy"):
        importlib.import_module(module)
    weights = torch.nn.Parameter(torch.from_numpy(numpy.ones((2, 2), numpy.float32)))
    # An optimiser loads far more of torch and its dependencies than arithmetic does.
    optimiser = torch.optim.SGD([weights], 0.5)
    weights.sum().backward()
    optimiser.step()
    if weights.detach().numpy().tolist() != [[0.5, 0.5], [0.5, 0.5]]:
        raise RuntimeError("torch computes wrong results")
    clusters.KMeans(2, n_init=1).fit(numpy.eye(4))
    return {"numpy": numpy.__version__, "gdal": gdal.__version__, "torch": torch.__version__,
            "cuda": torch.cuda.is_available()}  # fmt: skip


def remove(folder: Path) -> bool:
    """Delete the folder; if its libraries are loaded and locked, mark it for deletion at the next start of QGIS.

    Returns
    -------
    bool
        Whether it has been deleted.
    """
    shutil.rmtree(staging_folder(folder), ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        (folder / _REMOVE).touch()
        return False
    return True


def _is_findable(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def _outside(name: str, folder: Path) -> bool:
    """Whether QGIS has the package itself, outside our folder."""
    spec = importlib.util.find_spec(name)
    return spec is not None and spec.origin is not None and folder not in Path(spec.origin).parents


def _state(requirement: Requirement) -> State:
    try:
        own_symbols_first()
        module = importlib.import_module(requirement.module)
    except ModuleNotFoundError as error:
        problem = ABSENT if error.name == requirement.module else str(error)
        return State(requirement.package, "", "", problem)
    except BROKEN as error:
        first = (str(error).strip().splitlines() or [type(error).__name__])[0]
        return State(requirement.package, "", "", f"installed, but does not load: {first}")
    old = _loaded_too_old()
    if old and requirement.module == "torch":
        problem = f"needs a newer {old} than the one another plugin has loaded: restart QGIS and start SSCC first"
        return State(requirement.package, "", "", problem)
    location = str(Path(getattr(module, "__file__", None) or "").parent)
    return State(requirement.package, getattr(module, "__version__", ""), location, "")


def _loaded_too_old() -> str:
    """Return the first module that should come from our folder but has already been loaded from elsewhere."""
    for finder in sys.meta_path:
        if isinstance(finder, NewerPackages):
            for name in finder.modules:
                origin = getattr(sys.modules.get(name), "__file__", None)
                if origin and finder.folder not in Path(origin).parents:
                    return name
    return ""


def _numbers(version: str) -> list[int]:
    """Return the numbers of a version for comparison: "2.13.0+cpu" gives [2, 13, 0]."""
    return [int(part) for part in re.findall(r"\d+", version.split("+")[0])]


def _answers(candidate: Path, version: str) -> bool:
    """Whether the candidate is exactly this Python, and has pip.

    Another Python of the same version, such as pyenv's, first on PATH, is rejected: QGIS's own standard library may
    lack modules that it has.
    """
    code = "import sys, pip; print('%d.%d' % sys.version_info[:2]); print(sys.base_prefix)"
    try:
        done = subprocess.run([str(candidate), "-c", code], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    told = done.stdout.splitlines()
    if done.returncode != 0 or len(told) != 2 or told[0] != version:
        return False
    return os.path.realpath(told[1]) == os.path.realpath(sys.base_prefix)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(self_test(Path(sys.argv[1]), json.loads(sys.argv[2]))) + "\n")
