"""The same tree as plugin zip and as Python package: whole, equal, and the same bytes every time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import List, Set
from zipfile import ZipFile

import pytest

NOT_SOURCE = shutil.ignore_patterns("build", ".git", ".venv", "*.egg-info", "__pycache__", ".*_cache", ".hypothesis")


@pytest.fixture(scope="module")
def tree(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, as a fresh clone has them."""
    return Path(shutil.copytree(root, tmp_path_factory.mktemp("clone") / "some-folder", ignore=NOT_SOURCE))


@pytest.fixture(scope="module")
def plugin_zip(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _package(tree, tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def installed(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what `pip install .` installs, without the dependencies."""
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--target", str(target)]
    subprocess.run([*pip, *options, str(tree)], check=True)
    return target


def _package(tree: Path, folder: Path) -> Path:
    command = [sys.executable, str(tree / "tools" / "package.py"), str(folder)]
    return Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


def _names(plugin_zip: Path) -> Set[str]:
    with ZipFile(plugin_zip) as archive:
        return set(archive.namelist())


def test_two_builds_are_the_same_bytes(tree: Path, plugin_zip: Path, tmp_path: Path) -> None:
    for path in tree.rglob("*.py"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    (tree / "core" / "__pycache__").mkdir(exist_ok=True)
    (tree / "core" / "__pycache__" / "stale.pyc").write_bytes(b"stale")
    assert _package(tree, tmp_path).read_bytes() == plugin_zip.read_bytes()


def test_zip_holds_one_plugin_folder_and_nothing_a_user_does_not_need(plugin_zip: Path) -> None:
    names = _names(plugin_zip)
    assert {name.split("/")[0] for name in names} == {"sscc"}
    assert {"sscc/metadata.txt", "sscc/__init__.py", "sscc/LICENSE", "sscc/core/cli/main.py"} <= names
    assert {name.split("/")[1] for name in names if name.count("/") > 1} <= {
        "core", "algorithms", "sscc_plugin", "models", "i18n", "docs",
    }  # fmt: skip


class _Page(HTMLParser):
    """The title, the links and the anchors of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: List[str] = []
        self.anchors = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        found = dict(attributes)
        self.links += [found[name] for name in ("href", "src") if name in found]
        self.anchors.add(found.get("id", ""))


def test_the_guide_opens_without_a_network(plugin_zip: Path, root: Path) -> None:
    with ZipFile(plugin_zip) as archive:
        names = archive.namelist()
        pages = {name: _Page(archive.read(name).decode()) for name in names if name.endswith(".html")}
    algorithms = {f"sscc/docs/algorithms/{path.stem}.html" for path in (root / "docs" / "algorithms").glob("*.md")}
    assert {"sscc/docs/index.html", *algorithms} <= set(pages) and "sscc/docs/developer.html" not in pages
    pages = {name: page for name, page in pages.items() if name.startswith("sscc/docs/")}
    for name, page in pages.items():
        assert page.links
        for link in page.links:
            path, _, anchor = link.partition("#")
            target = normpath(join(dirname(name), path)) if path else name
            packaged = f"sscc/docs/{path.partition('/docs/')[2].replace('.md', '.html')}"
            assert packaged not in pages if path.startswith("https://") else target in names, f"{name}: {link}"
            assert target not in pages or anchor in pages[target].anchors, f"{name}: {link}"


def test_zip_is_named_after_the_version_of_the_metadata(plugin_zip: Path, root: Path) -> None:
    metadata = (root / "metadata.txt").read_text(encoding="utf-8").splitlines()
    version = next(line.split("=")[1].strip() for line in metadata if line.startswith("version="))
    assert plugin_zip.name == f"sscc-{version}.zip"
    assert f"## {version}" in (root / "CHANGELOG.md").read_text()


def test_installed_package_holds_the_files_of_the_zip(plugin_zip: Path, installed: Path) -> None:
    files = {path.relative_to(installed).as_posix() for path in (installed / "sscc").rglob("*") if path.is_file()}
    guide = {name for name in _names(plugin_zip) if name.startswith("sscc/docs/")}  # for QGIS
    assert {name for name in files if "__pycache__" not in name} == _names(plugin_zip) - guide


@pytest.mark.parametrize("module", ["core.cli.main", "core.twin.model", "core.scene.scene"])
def test_modules_import_from_the_unpacked_zip(plugin_zip: Path, tmp_path: Path, module: str) -> None:
    with ZipFile(plugin_zip) as archive:
        archive.extractall(tmp_path)
    code = f"import sscc.{module} as found; print(found.__file__)"
    shown = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(tmp_path)}, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    assert shown.stdout.strip().startswith(str(tmp_path))


@pytest.mark.parametrize(
    ("wanted", "found"), [({}, "3000"), ({"GOMP_SPINCOUNT": "7"}, "7"), ({"OMP_WAIT_POLICY": "ACTIVE"}, "None")]
)
def test_waiting_threads_leave_the_core_unless_told_otherwise(installed: Path, wanted: dict, found: str) -> None:
    names = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment.update({"PYTHONPATH": str(installed), **wanted})
    code = "import os, sscc.core.maps.mapper; print(os.environ.get('GOMP_SPINCOUNT'))"
    shown = subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True)
    assert shown.stdout.strip() == found


def test_installed_command_line_tells_its_version(installed: Path, plugin_zip: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    shown = subprocess.run(
        [sys.executable, "-m", "sscc", "--version"], env=environment, cwd=installed, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    assert shown.stdout.strip() == plugin_zip.stem.replace("-", " ")
