"""``sscc:evaluateclusters``: compare a cluster raster with reference labels."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import attach, classes_look, known_as
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm


class EvaluateClusters(SSCCAlgorithm):
    """Measures the agreement of a cluster raster with a reference; optionally, writes the named clusters."""

    NEEDS = ("sklearn", "scipy")

    def name(self) -> str:
        return "evaluateclusters"

    def displayName(self) -> str:
        return translate("SSCC", "Evaluate clusters")

    def shortDescription(self) -> str:
        return translate("SSCC", "Compares a cluster raster with reference labels")

    def group(self) -> str:
        return translate("SSCC", "Assessment")

    def groupId(self) -> str:
        return "assessment"

    def tags(self) -> list[str]:
        return translate("SSCC", "accuracy,agreement,confusion matrix,kappa,reference,validation").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Compares any cluster raster with reference labels, a raster or polygons. Clusters have no class names, "
            "so clusters and classes are first matched one to one such that as many pixels as possible agree.\n\n"
            "Overall accuracy and kappa are computed after this matching; NMI, ARI and purity do not need it. Only "
            "pixels with a reference label count.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        types = [make.RASTER, make.POLYGONS]
        clusters = translate("SSCC", "A raster of cluster numbers, from 1; 0 is nodata.")
        reference = translate(
            "SSCC",
            "True classes: a raster of class numbers (0 is unlabelled) or polygons. A reference on another grid or in "
            "another CRS is brought onto the grid of the clusters by nearest neighbour.",
        )
        field = translate(
            "SSCC",
            "Field of the polygons that holds the class, as a number or a name. Not needed for a raster, or if the "
            "polygons have only one such field.",
        )
        output = translate(
            "SSCC", "The cluster map to write, with the names and colours of the matched classes (GeoTIFF)."
        )
        report = translate("SSCC", "Report with the confusion matrix and all measures, to open in a browser (HTML).")
        parent = QgsProcessingParameterMapLayer("REFERENCE", translate("SSCC", "Reference"), types=types)
        self.add(
            make.described(QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Clusters")), clusters),
            make.described(parent, reference),
            make.described(
                # Not a field parameter: QGIS 3.22 and 3.40 crash as soon as a field's parent holds a raster.
                QgsProcessingParameterString("FIELD", translate("SSCC", "Class field"), optional=True),
                field,
            ),
            make.all_touched(),
            make.raster_destination("OUTPUT", translate("SSCC", "Named clusters"), output, True, False),
            make.report_destination(report, by_default=True),
        )
        for name, title in (
            ("OA", translate("SSCC", "Overall accuracy")),
            ("KAPPA", translate("SSCC", "Kappa")),
            ("NMI", translate("SSCC", "Normalised mutual information (NMI)")),
            ("ARI", translate("SSCC", "Adjusted Rand index (ARI)")),
            ("PURITY", translate("SSCC", "Purity")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.clusters = self.raster_path(parameters, "INPUT", context)
        self.reference = self.layer_path(parameters, "REFERENCE", context) or ""
        paths = {"INPUT": self.clusters, "REFERENCE": self.reference}
        self.called = [known_as(path, self.parameterAsLayer(parameters, key, context)) for key, path in paths.items()]

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        field = self.parameterAsString(parameters, "FIELD", context)
        self.reference = self.exported_layer(parameters, "REFERENCE", context, feedback, field) or ""

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.report.evaluation_report import evaluate_and_report

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        agreement = evaluate_and_report(
            self.clusters,
            self.reference,
            field=self.parameterAsString(parameters, "FIELD", context) or None,
            output=output or None,
            report=report or None,
            **callbacks(feedback)._asdict(),
        )
        if output:
            attach(context, output, classes_look(self.called[0], self.called[1], output))
        measures = {name: getattr(agreement, name.lower()) for name in ("OA", "KAPPA", "NMI", "ARI", "PURITY")}
        for name, value in measures.items():
            feedback.pushInfo(f"{name}: {value:.4f}")
        return {**measures, **{name: path for name, path in (("OUTPUT", output), ("REPORT", report)) if path}}
