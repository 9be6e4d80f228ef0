"""SSCC for QGIS: unsupervised maps of hyperspectral and multispectral scenes by contrastive clustering.

QGIS calls :func:`classFactory`; everything else is imported when it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .sscc_plugin.plugin import SSCCPlugin


def classFactory(iface: QgisInterface | None) -> SSCCPlugin:  # noqa: N802 - the name is QGIS's
    """Make the plugin object; ``iface`` is None under ``qgis_process``."""
    from .sscc_plugin.plugin import SSCCPlugin

    return SSCCPlugin(iface)
