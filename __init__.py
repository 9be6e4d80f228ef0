"""SSCC for QGIS: unsupervised maps of hyperspectral and multispectral scenes by contrastive clustering.

QGIS calls :func:`classFactory`; everything else is imported when it is needed.
"""


def classFactory(iface):  # noqa: N802 - the name is QGIS's
    """Make the plugin object.

    Parameters
    ----------
    iface : qgis.gui.QgisInterface or None
        None under ``qgis_process``.
    """
    from .sscc_plugin.plugin import SSCCPlugin

    return SSCCPlugin(iface)
