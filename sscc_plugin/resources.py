"""The plugin's own resources: icons, models, documentation, translations, version."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

ROOT = Path(__file__).resolve().parent.parent
#: Qt's translator. Texts must be literals, ``translate("SSCC", "...")``, for ``tools/translations.py`` to find them.
translate: Callable[[str, str], str] = QCoreApplication.translate


def icon_path(name: str) -> str:
    """Return the path of the icon ``name``."""
    return str(ROOT / "sscc_plugin" / "icons" / f"{name}.svg")


def icon(name: str) -> QIcon:
    """Return the icon ``name``."""
    return QIcon(icon_path(name))


@lru_cache(maxsize=1)
def metadata() -> dict[str, str]:
    """Return the contents of ``metadata.txt``, the only place that states the version and the URLs."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def version() -> str:
    """Return the plugin's version."""
    return metadata()["version"]


def guide_url(page: str = "") -> str:
    """Return the URL of a page of the documentation: the one that the plugin's zip brought, else the repository's.

    Parameters
    ----------
    page : str
        Path below ``docs/`` without its extension, for example ``algorithms/trainsscc``; by default the user guide.
    """
    name = page or "index"
    packaged = ROOT / "docs" / f"{name}.html"
    if packaged.is_file():
        return str(QUrl.fromLocalFile(str(packaged)).toString())
    return f"{metadata()['homepage']}/blob/main/docs/{name}.md"
