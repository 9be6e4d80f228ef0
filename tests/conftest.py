"""What every test may lean on: the tree, the project's real scenes, and the order (fast tests first)."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Iterator, List, Optional

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED_DATA = ROOT.parent / "shared" / "data"
_RESULT = pytest.StashKey[int]()


def pytest_collection_modifyitems(items: List[pytest.Item]) -> None:
    """Run the slow tests last, so that a simple mistake shows at once."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is not None)


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Suggestions are kept in the user's cache: here, that of the test run."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The tree under test."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the real scenes with reference labels, which are not part of the project."""
    if not SHARED_DATA.is_dir():
        pytest.skip("no shared data")
    return SHARED_DATA


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(nextitem: Optional[pytest.Item]) -> None:
    """Let go of every dataset before QGIS ends, and GDAL with it: one that is collected later would crash."""
    if nextitem is None:
        gc.collect()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """Keep the result for `pytest_unconfigure`; where a plugin fails here, Python reports it and ends."""
    yield
    session.config.stash[_RESULT] = int(session.exitstatus)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave as QGIS does, without freeing what its libraries freed already: Python would crash after a green run."""
    if _RESULT in config.stash and "qgis.core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_RESULT])
