"""The Processing provider, which lists the algorithms and models."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms import ALGORITHMS
from .models import shipped_models
from .resources import icon, icon_path, version


class SSCCProvider(QgsProcessingProvider):
    """Provider ``sscc`` of the Processing toolbox, of models and of ``qgis_process``."""

    def id(self) -> str:
        return "sscc"

    def name(self) -> str:
        return "SSCC"

    def longName(self) -> str:
        return f"SSCC {version()}"

    def versionInfo(self) -> str:
        return version()

    def icon(self) -> QIcon:
        return icon("sscc")

    def svgIconPath(self) -> str:
        return icon_path("sscc")

    def helpId(self) -> str:
        return "sscc"

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Only GeoTIFF keeps everything in a map: six-term geotransform, GCPs, colour table and category names."""
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)
