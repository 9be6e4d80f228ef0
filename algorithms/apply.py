"""``sscc:applysscc``: map a scene with a trained model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterLayer,
)

from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import attach, clusters_look, confidence_look, known_as
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm


class ApplySSCC(SSCCAlgorithm):
    """Makes a cluster raster and, optionally, a confidence raster from a scene and a model."""

    def name(self) -> str:
        return "applysscc"

    def displayName(self) -> str:
        return translate("SSCC", "Apply SSCC")

    def shortDescription(self) -> str:
        return translate("SSCC", "Maps a scene with a trained model")

    def tags(self) -> list[str]:
        return translate("SSCC", "hyperspectral,multispectral,clustering,unsupervised,classification,map").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Maps a scene with a model from Train SSCC: the scene it was trained on, or any other scene of the same "
            "sensor, of any size. A cluster has the same number, name and colour on every map made with the model.\n\n"
            "Clusters are numbered from 1; 0 is nodata. The confidence is the probability of the assigned cluster, "
            "from 0 to 1; -1 is nodata.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        scene = translate(
            "SSCC", "The raster to map, from the same sensor as the model's training scenes (same bands)."
        )
        model = translate("SSCC", "A model file (*.sscc) written by Train SSCC.")
        output = translate("SSCC", "The cluster map to write: numbers from 1; 0 is nodata (GeoTIFF).")
        confidence = translate(
            "SSCC",
            "The confidence raster to write: the probability of the assigned cluster, from 0 (unsure) to 1 "
            "(certain); -1 is nodata (GeoTIFF).",
        )
        report = translate("SSCC", "Report on the map to write: areas, spectra, confidence (HTML).")
        self.add(
            make.described(QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Scene")), scene),
            make.model_file("MODEL", translate("SSCC", "Model"), model),
            make.mask(),
            make.all_touched(),
            make.adapt(),
            make.memory(),
            make.device(),
            make.raster_destination("OUTPUT", translate("SSCC", "Clusters"), output),
            make.raster_destination("CONFIDENCE", translate("SSCC", "Confidence"), confidence, True, False),
            make.report_destination(report),
        )
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", translate("SSCC", "Mapped pixels")))
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS_FOUND", translate("SSCC", "Clusters with pixels")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", translate("SSCC", "Mapping time (s)")))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scene = self.raster_path(parameters, "INPUT", context)
        self.called = known_as(self.scene, self.parameterAsRasterLayer(parameters, "INPUT", context))
        self.model = self.model_path(parameters, "MODEL", context)
        self.mask = self.layer_path(parameters, "MASK", context)

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self.mask = self.exported_layer(parameters, "MASK", context, feedback)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.base.files import REPORT_SUFFIXES, check_writable
        from ..core.report.tasks import map_and_report
        from ..core.twin.model import Model

        path, report = self.model or "", self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            check_writable(report, REPORT_SUFFIXES)
        model = Model.load(path)
        confidence = self.parameterAsOutputLayer(parameters, "CONFIDENCE", context)
        result = map_and_report(
            model,
            self.scene,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            confidence=confidence,
            report=report,
            mask=self.mask,
            adapt=self.parameterAsBoolean(parameters, "ADAPT", context),
            memory=self.parameterAsInt(parameters, "MEMORY", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            **callbacks(feedback)._asdict(),
        )
        attach(context, result.output, clusters_look(self.called, path, model, result.counts))
        attach(context, confidence, confidence_look(self.called, path, model))
        results = {
            "OUTPUT": result.output,
            "CONFIDENCE": confidence or None,
            "REPORT": report or None,
            "VALID_PIXELS": result.valid_pixels,
            "CLUSTERS_FOUND": result.clusters_found,
            "SECONDS": result.seconds,
        }
        return {name: value for name, value in results.items() if value is not None}
