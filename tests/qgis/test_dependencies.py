"""Packages for the engine: where they go, the exact commands, and that nothing of QGIS's own is touched."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
import scipy
from qgis.PyQt.QtCore import QCoreApplication
from sscc.sscc_plugin import dependencies

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def untouched_imports(monkeypatch):
    """Paths and finders of Python as they were, when the test is over."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))


def _package(folder: Path, name: str, version: str, requires: str = "") -> None:
    """A package as pip installs it: its module and its metadata."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.py").write_text(f"__version__ = '{version}'\n")
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    needs = f"Requires-Dist: {requires}\n" if requires else ""
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}")


def test_folder_is_in_the_profile_and_keyed_by_python():
    assert dependencies.dependency_folder("/p", (3, 12)) == Path("/p/python/dependencies/3.12")
    assert dependencies.dependency_folder("/p").name == VERSION


def test_folder_goes_to_the_end_of_the_path_once(tmp_path):
    path = ["/first", "/second"]
    assert not dependencies.use_folder(tmp_path / "none", path) and path == ["/first", "/second"]
    assert dependencies.use_folder(tmp_path, path) and dependencies.use_folder(tmp_path, path)
    assert path == ["/first", "/second", str(tmp_path)]


def test_package_that_is_there_too_old_comes_from_our_folder(tmp_path, untouched_imports):
    """Debian's sympy is too old for torch: with it, an import deep inside a training fails."""
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    for name, old in (("sscc_old_helper", "1.9"), ("sscc_good_helper", "2.10")):
        _package(theirs, name, old)
        _package(ours, name, "2.11")
    _package(ours, "sscc_first", "1.0", "sscc-old-helper>=1.10")
    _package(ours, "sscc_second", "1.0", "sscc-good-helper (>=2.9.1); python_version > '3'")
    _package(ours, "sscc_third", "1.0", "sscc-good-helper>=9; extra == 'all'")
    sys.path.append(str(theirs))
    # The metadata of real packages spells names either way; these are looked up by the name that pip normalises.
    assert dependencies.outdated(ours) == ["sscc_old_helper"]
    dependencies.use_folder(ours)
    assert importlib.import_module("sscc_old_helper").__version__ == "2.11"
    assert importlib.import_module("sscc_good_helper").__version__ == "2.10"


def test_numpy_never_comes_from_our_folder(tmp_path, untouched_imports):
    _package(tmp_path, "numpy", "99.0")
    _package(tmp_path, "sscc_greedy", "1.0", "numpy>=98")
    assert dependencies.outdated(tmp_path) == []
    dependencies.use_folder(tmp_path)
    assert importlib.util.find_spec("numpy").origin == np.__file__


def test_commands_are_exact_and_hold_numpy_and_scipy(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    target, pinned = tmp_path / "target", tmp_path / "constraints.txt"
    torch, others = dependencies.pip_commands("/q/python3", target, pinned, "cpu")
    for command in (torch, others):
        line = shlex.join(command)
        assert line.startswith(f"/q/python3 -m pip install --target {target} --constraint {pinned} ")
        assert "--only-binary :all:" in line
    assert torch[-3:] == ["--index-url", "https://download.pytorch.org/whl/cpu", "torch>=2.0"]
    assert "--index-url" not in others and "torch>=2.0" not in others and "scikit-learn>=1.1" in others
    assert dependencies.constraints() == f"numpy=={np.__version__}\nscipy=={scipy.__version__}\n"


@pytest.mark.parametrize(
    ("platform", "wheels", "count"), [("linux", "index", 1), ("darwin", "cpu", 1), ("win32", "cuda", 2)]
)
def test_wheels_come_from_where_the_choice_says(platform, wheels, count, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    commands = dependencies.pip_commands("python", tmp_path, tmp_path / "c", wheels)
    assert len(commands) == count and ("/whl/cu" in shlex.join(commands[0])) == (wheels == "cuda")


def test_what_is_asked_for_covers_what_is_imported():
    asked = {line.split(">")[0] for line in dependencies.requirements()}
    assert {r.package for r in dependencies.REQUIREMENTS} - {"scipy"} == asked  # scikit-learn brings scipy


def test_interpreter_is_found_beside_a_qgis_that_is_not_python(tmp_path):
    """On Windows and macOS `sys.executable` is QGIS: started with pip's arguments it would open another one."""
    qgis = tmp_path / "QGIS"
    broken = tmp_path / "bin" / f"python{VERSION}"
    broken.parent.mkdir()
    for program, text in ((qgis, "#!/bin/sh\nexit 3\n"), (broken, "#!/bin/sh\necho 2.7\n")):
        program.write_text(text)
        program.chmod(0o755)
    found = dependencies.find_python(str(qgis), (str(tmp_path), sys.prefix))
    assert found.parent == Path(sys.prefix) / "bin" and found.name.startswith("python")
    assert dependencies.find_python("/elsewhere/bin/python3").parent == Path(sys.prefix) / "bin"  # not one of the PATH
    with pytest.raises(FileNotFoundError, match="no Python"):
        dependencies.find_python(str(qgis), (str(tmp_path),))


def test_fresh_packages_replace_the_old_without_a_second_numpy(tmp_path):
    folder = tmp_path / VERSION
    staging = dependencies.staging_folder(folder)
    _package(folder, "old", "1.0")
    _package(staging, "fresh", "1.0")
    for name in ("numpy", "numpy.libs", f"numpy-{np.__version__}.dist-info", "scipy"):
        (staging / name).mkdir()
    dependencies.put_in_place(staging, folder)
    assert sorted(p.name for p in folder.iterdir()) == ["fresh-1.0.dist-info", "fresh.py"]
    assert [p.name for p in tmp_path.iterdir()] == [VERSION]


def test_removal_deletes_now_or_at_the_next_start(tmp_path, monkeypatch):
    folder = tmp_path / VERSION
    _package(folder, "some", "1.0")
    with monkeypatch.context() as locked:  # as Windows does with libraries that are loaded
        locked.setattr(dependencies.shutil, "rmtree", lambda *_args, **_more: None)
        assert not dependencies.remove(folder)
    assert folder.is_dir() and not dependencies.use_folder(folder, []) and not folder.exists()
    _package(folder, "some", "1.0")
    assert dependencies.remove(folder) and not folder.exists()


def test_damaged_package_is_told_and_not_raised(monkeypatch):
    def fail(name: str) -> None:
        raise OSError("[WinError 126] The specified module could not be found\nand much more")

    monkeypatch.setattr(dependencies.importlib, "import_module", fail)
    (state,) = dependencies.check(["torch"])
    assert state.problem == "installed, but does not load: [WinError 126] The specified module could not be found"


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="only glibc knows it")
@pytest.mark.parametrize("preload, deep", [("", True), ("/lib/malloc.so", False)])
def test_what_torch_loads_late_finds_its_own_symbols_first(tmp_path, untouched_imports, monkeypatch, preload, deep):
    """triton loads with the first optimiser, long after torch: here, a package with a binary module of Python's own."""
    monkeypatch.setenv("LD_PRELOAD", preload)
    monkeypatch.setattr(dependencies, "OWN_SYMBOLS", {"sscc_late"})
    package = tmp_path / "sscc_late"
    package.mkdir()
    shutil.copy(importlib.util.find_spec("_lsprof").origin, package)
    sys.path.append(str(tmp_path))
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, dependencies.OwnSymbols)]
    loaded, load = [], ctypes.CDLL
    monkeypatch.setattr(ctypes, "CDLL", lambda path, mode: loaded.append((Path(path).parent, mode)) or load(path, mode))
    dependencies.own_symbols_first()
    dependencies.own_symbols_first()
    assert importlib.import_module("sscc_late._lsprof").Profiler
    for name in ("sscc_late._lsprof", "sscc_late"):
        del sys.modules[name]
    assert loaded == ([(package, os.RTLD_DEEPBIND)] if deep else [])


# The dialog


@pytest.fixture
def dialog(qgis_app, tmp_path, untouched_imports, monkeypatch):
    """The dialog on a folder of the test, with a package index that holds one small package."""
    from sscc.sscc_plugin.dependencies_dialog import DependenciesDialog

    with zipfile.ZipFile(tmp_path / "sscc_tiny-1.0-py3-none-any.whl", "w") as wheel:
        info = "sscc_tiny-1.0.dist-info"
        wheel.writestr("sscc_tiny.py", "__version__ = '1.0'\n")
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: sscc-tiny\nVersion: 1.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setattr(dependencies, "requirements", lambda: ["sscc-tiny"])
    made = DependenciesDialog(folder=tmp_path / "dependencies" / VERSION)
    made.wheels.setCurrentIndex(made.wheels.findData("index"))
    yield made
    made.reject()


def _wait(dialog, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while dialog.cancel_button.isEnabled() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert not dialog.cancel_button.isEnabled(), dialog.log.toPlainText()


def test_dialog_shows_state_and_the_exact_command(dialog):
    rows = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert rows == ["torch", "scikit-learn", "scipy", "safetensors", "spectral"]
    shown = dialog.command.toPlainText()
    assert shown == shlex.join(dialog.commands(dialog.folder)[0]) and f"--target {dialog.folder} " in shown
    words = shlex.split(shown)
    assert Path(words[words.index("--constraint") + 1]).read_text() == dependencies.constraints()
    assert dialog.install_button.isEnabled() and not dialog.remove_button.isEnabled()


def test_dialog_names_the_package_where_pip_is_missing(dialog, monkeypatch):
    def fail() -> Path:
        raise FileNotFoundError("no Python with pip found beside QGIS")

    monkeypatch.setattr(dependencies, "find_python", fail)
    dialog._find_python()
    dialog.refresh()
    assert "sudo apt install python3-pip" in dialog.log.toPlainText() and not dialog.install_button.isEnabled()


def test_dialog_installs_tests_and_removes(dialog, monkeypatch):
    dialog.install()
    _wait(dialog)
    log = dialog.log.toPlainText()
    assert (dialog.folder / "sscc_tiny.py").is_file() and not dialog.staging.exists(), log
    assert f'"numpy": "{np.__version__}"' in log  # printed by the self-test, with QGIS's numpy
    from qgis.PyQt.QtWidgets import QMessageBox

    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog.remove()
    assert not dialog.folder.exists()


def test_dialog_leaves_the_old_packages_when_the_install_fails(dialog, monkeypatch):
    _package(dialog.folder, "before", "1.0")
    monkeypatch.setattr(dependencies, "requirements", lambda: ["sscc-no-such-package"])
    dialog.install()
    _wait(dialog)
    assert "No matching distribution" in dialog.log.toPlainText() and "Nothing was changed" in dialog.log.toPlainText()
    assert (dialog.folder / "before.py").is_file() and not dialog.staging.exists()


def test_dialog_cancels_at_once_and_leaves_nothing(dialog, monkeypatch):
    _package(dialog.folder, "before", "1.0")
    code = f"import pathlib, time; pathlib.Path({str(dialog.staging)!r}).mkdir(); time.sleep(60)"
    monkeypatch.setattr(dialog, "commands", lambda _target: [[sys.executable, "-c", code]])
    dialog.install()
    end = time.monotonic() + 20
    while not dialog.staging.exists() and time.monotonic() < end:
        QCoreApplication.processEvents()
    assert dialog.staging.exists()
    dialog.cancel()
    _wait(dialog, 10)
    assert sorted(os.listdir(dialog.folder.parent)) == [VERSION, f"{VERSION}-constraints.txt"]
    assert (dialog.folder / "before.py").is_file() and "nothing was changed" in dialog.log.toPlainText()
