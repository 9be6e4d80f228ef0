"""``sscc:comparemaps``: change between two maps of one model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
)

from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import attach, change_look, known_as
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm


class CompareMaps(SSCCAlgorithm):
    """Determines the transitions between two maps; optionally, writes them as a raster, a table and a report."""

    NEEDS = ("scipy",)

    def name(self) -> str:
        return "comparemaps"

    def displayName(self) -> str:
        return translate("SSCC", "Compare maps")

    def shortDescription(self) -> str:
        return translate("SSCC", "What became what between two maps of one model")

    def group(self) -> str:
        return translate("SSCC", "Products")

    def groupId(self) -> str:
        return "products"

    def tags(self) -> list[str]:
        return translate("SSCC", "change,change detection,transition,from-to,two dates,hectares").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Compares two maps that one model made, such as of two dates: which cluster became which, in pixels and "
            "hectares, as a raster of changes with names and colours, a table, and a report.\n\n"
            "Maps of different models are refused: their cluster numbers mean different things.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        resample = QgsProcessingParameterBoolean("RESAMPLE", translate("SSCC", "Resample the later map"), False)
        self.add(
            make.described(
                QgsProcessingParameterRasterLayer("BEFORE", translate("SSCC", "Earlier map")),
                translate("SSCC", "The map to compare with."),
            ),
            make.described(
                QgsProcessingParameterRasterLayer("AFTER", translate("SSCC", "Later map")),
                translate("SSCC", "The other map of the same model."),
            ),
            make.described(
                resample,
                translate("SSCC", "Bring the later map onto the grid of the earlier one, by nearest neighbour."),
            ),
            make.raster_destination(
                "OUTPUT", translate("SSCC", "Changes"),
                translate("SSCC", "Raster of changes to write: 1 is unchanged, the others have names (GeoTIFF)."), True,
            ),
            make.report_destination(translate("SSCC", "The report to write, to open in a browser (HTML)."), True),
            make.file_destination(
                "TABLE", translate("SSCC", "Table of changes"), translate("SSCC", "CSV file") + " (*.csv)",
                translate("SSCC", "Pixels and area of each change to write (CSV)."),
            ),
        )  # fmt: skip
        self.addOutput(QgsProcessingOutputNumber("CHANGED_SHARE", translate("SSCC", "Share of pixels that changed")))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.before, self.after = (self.raster_path(parameters, name, context) for name in ("BEFORE", "AFTER"))
        layers = [self.parameterAsRasterLayer(parameters, name, context) for name in ("BEFORE", "AFTER")]
        self.called = known_as(self.before, layers[0]), known_as(self.after, layers[1])

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.report.change_report import compare_and_report

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context) or None
        report, table = (self.parameterAsFileOutput(parameters, name, context) or None for name in ("REPORT", "TABLE"))
        step = callbacks(feedback)
        change = compare_and_report(
            self.before, self.after, resample=self.parameterAsBool(parameters, "RESAMPLE", context), output=output,
            report=report, table=table, progress=step.progress, cancelled=step.cancelled,
        )  # fmt: skip
        if output:
            attach(context, output, change_look(*self.called, output))
        results = {"CHANGED_SHARE": change.changed_share, "OUTPUT": output, "REPORT": report, "TABLE": table}
        return {name: value for name, value in results.items() if value is not None}
