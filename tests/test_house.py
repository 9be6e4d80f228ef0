"""Rules of the house that no linter knows: who may import what, and what may not appear at all."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Iterator, List, Set

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("core", "algorithms", "sscc_plugin")
EVERYWHERE = (*SHIPPED, "tests", "tools", "benchmarks")


def _sources(*folders: str) -> List[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [*ROOT.glob("*.py"), *found]


def _id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _imported(path: Path) -> Iterator[str]:
    """Top-level names of absolute imports, wherever they stand in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0]


def _calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))


@pytest.mark.parametrize("path", _sources("core"), ids=_id)
def test_engine_never_imports_qgis_or_qt(path: Path) -> None:
    assert not {"qgis", "PyQt5", "PyQt6", "processing"} & set(_imported(path))


@pytest.mark.parametrize("path", _sources(*SHIPPED), ids=_id)
def test_qt_comes_through_qgis_and_our_own_modules_by_relative_import(path: Path) -> None:
    assert not {"PyQt5", "PyQt6", "sscc"} & set(_imported(path))


@pytest.mark.parametrize("path", _sources(*SHIPPED), ids=_id)
def test_no_pickle_eval_exec_or_shell(path: Path) -> None:
    unsafe = {"pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "multiprocessing"}
    assert not unsafe & set(_imported(path))
    for call in _calls(path):
        name = ast.unparse(call.func)
        assert name not in {"eval", "exec", "compile", "os.system", "os.popen", "torch.load", "gdal.UseExceptions"}
        assert not any(word.arg == "shell" for word in call.keywords)
        allowed = [word.value for word in call.keywords if word.arg == "allow_pickle"]
        assert all(isinstance(value, ast.Constant) and value.value is False for value in allowed)


@pytest.mark.parametrize("path", _sources(*EVERYWHERE), ids=_id)
def test_files_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            documented = ast.get_docstring(node, clean=False) or ""
            length = (node.end_lineno or 0) - node.lineno + 1 - documented.count("\n")
            assert length <= 60, f"{node.name} has {length} lines without its docstring"


@pytest.mark.parametrize("path", _sources(*EVERYWHERE), ids=_id)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text))


def _modules_after(statement: str) -> Set[str]:
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(shown.stdout.split())


def test_command_line_starts_without_heavy_libraries() -> None:
    heavy = {"torch", "osgeo", "scipy", "sklearn", "matplotlib", "jinja2"}
    assert not heavy & _modules_after("import sscc.core.cli.main as cli; cli.build_parser()")


def test_package_itself_imports_nothing_heavy() -> None:
    assert not {"torch", "numpy", "osgeo", "qgis"} & _modules_after("import sscc")
