"""Where the plugin's own files are: icons, models, documentation, translations, version."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtGui import QIcon

ROOT = Path(__file__).resolve().parent.parent


def icon_path(name: str) -> str:
    """Return the path of the icon ``name``."""
    return str(ROOT / "sscc_plugin" / "icons" / f"{name}.svg")


def icon(name: str) -> QIcon:
    """Return the icon ``name``."""
    return QIcon(icon_path(name))


@lru_cache(maxsize=1)
def metadata() -> dict[str, str]:
    """Return what ``metadata.txt`` says: the one place for version and addresses."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def version() -> str:
    """Return the plugin's version."""
    return metadata()["version"]


def guide_url(page: str = "") -> str:
    """Return the address of a page of the documentation, of the user guide where no page is named.

    Parameters
    ----------
    page : str
        Path below ``docs/`` without its ending, for example ``algorithms/trainsscc``.
    """
    return f"{metadata()['homepage']}/blob/main/docs/{page or 'index'}.md"
