"""The documentation is true: pages as the help texts say, links that lead somewhere, every dependency explained."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import List, Set

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_algorithm_pages_say_what_the_help_says(qgis_app) -> None:
    spec = importlib.util.spec_from_file_location("pages", ROOT / "tools" / "pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    written = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "algorithms").glob("*.md")}
    assert written == module.pages(), "run `make docs`"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        assert target.startswith("https://") or (page.parent / target).exists(), target
    for target in re.findall(r"\]\(#([^)]+)\)", text):
        headings = re.findall(r"^#+ (.+)$", text, re.M)
        assert target in {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_the_tests_of_the_guarantees_are_there() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:\w+/)?\w+\.py)::(\w+)`", text)
    assert len(named) > 50
    for file, test in named:
        assert f"def {test}(" in (ROOT / "tests" / file).read_text(encoding="utf-8"), test


def _packages(name: str) -> Set[str]:
    lines: List[str] = (ROOT / name).read_text(encoding="utf-8").splitlines()
    names = (re.match(r"[A-Za-z0-9_.-]+", line) for line in lines if not line.startswith("-"))
    return {match[0].lower() for match in names if match}


@pytest.mark.parametrize("requirements", ["requirements.txt", "requirements-dev.txt"])
def test_every_dependency_is_pinned_and_explained(requirements: str) -> None:
    explained = (ROOT / "docs" / "developer.md").read_text(encoding="utf-8")
    assert _packages(requirements) <= _packages("constraints.txt")
    for package in _packages(requirements):
        assert re.search(rf"^\| [^|]*\b{package}\b[^|]* \|", explained, re.M | re.I), package


def test_numpy_and_gdal_are_never_ours_to_install() -> None:
    asked = _packages("requirements.txt") | _packages("requirements-dev.txt") | _packages("constraints.txt")
    assert not {"numpy", "gdal", "scipy", "pyqt5"} & asked
