"""SSCC for QGIS: unsupervised maps of hyperspectral and multispectral scenes by contrastive clustering.

QGIS calls :func:`classFactory`; everything else is imported when it is needed.
"""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name is QGIS's
    """Make the plugin object from QGIS's interface object, which is None under ``qgis_process``."""
    from .sscc_plugin.plugin import SSCCPlugin

    return SSCCPlugin(iface)


def __getattr__(name: str) -> Any:
    """`SSCC`, the estimator on arrays, and `dask`, maps of lazy cubes, are imported when they are asked for."""
    if name == "SSCC":
        from .core.estimator import SSCC

        return SSCC
    if name == "dask":
        from .core.maps import lazy

        return lazy
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
