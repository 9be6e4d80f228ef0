"""``sscc:polygonise``: convert a map to polygons with names, areas and colours."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import attach, known_as, polygons_look
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm


class PolygoniseMap(SSCCAlgorithm):
    """Converts a map to polygons."""

    NEEDS = ()

    def name(self) -> str:
        return "polygonise"

    def displayName(self) -> str:
        return translate("SSCC", "Polygonise map")

    def shortDescription(self) -> str:
        return translate("SSCC", "Turns a map into polygons with cluster, name, area and colour")

    def group(self) -> str:
        return translate("SSCC", "Products")

    def groupId(self) -> str:
        return "products"

    def tags(self) -> list[str]:
        return translate("SSCC", "vectorize,polygons,raster to vector,sieve,area,hectares").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Writes the patches of a map as polygons with the fields cluster, name, area_ha and color, in the colours "
            "of the map.\n\n"
            "Patches below the least area join their largest neighbour first. Areas are true on maps in degrees and on "
            "Mercator maps too.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            make.described(
                QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Map")),
                translate("SSCC", "A map of clusters of any origin, such as one of Apply SSCC."),
            ),
            make.decimal_number(
                "MIN_AREA", translate("SSCC", "Least area (ha)"),
                translate("SSCC", "Patches below so many hectares join their largest neighbour. 0: keep all."), 0, 0,
            ),
            make.described(
                QgsProcessingParameterVectorDestination("OUTPUT", translate("SSCC", "Polygons"), make.POLYGONS),
                translate("SSCC", "The polygons to write (GeoPackage)."),
            ),
        )  # fmt: skip
        self.addOutput(QgsProcessingOutputNumber("POLYGONS", translate("SSCC", "Number of polygons")))
        self.addOutput(QgsProcessingOutputNumber("AREA_HA", translate("SSCC", "Mapped area (ha)")))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.map = self.raster_path(parameters, "INPUT", context)
        self.called = known_as(self.map, self.parameterAsRasterLayer(parameters, "INPUT", context))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.maps.polygonise import polygonise

        output, step = self.parameterAsOutputLayer(parameters, "OUTPUT", context), callbacks(feedback)
        done = polygonise(
            self.map, output, min_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
            progress=step.progress, cancelled=step.cancelled, log=step.log,
        )  # fmt: skip
        attach(context, output, polygons_look(self.called, output))
        results = {"OUTPUT": output, "POLYGONS": done.polygons, "AREA_HA": done.area_ha}
        return {name: value for name, value in results.items() if value is not None}
