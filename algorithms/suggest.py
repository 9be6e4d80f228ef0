"""``sscc:suggestclusters``: suggest a number of clusters for a scene, and show how it divides."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)

from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import load_layer, preview_look
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm

# Which of the small maps are loaded.
LOADED = ("recommended", "all", "none")


class SuggestClusters(SSCCAlgorithm):
    """Suggests a number of clusters within a range."""

    NEEDS = ("torch", "sklearn", "scipy")

    def name(self) -> str:
        return "suggestclusters"

    def displayName(self) -> str:
        return translate("SSCC", "Suggest number of clusters")

    def shortDescription(self) -> str:
        return translate("SSCC", "Suggests how many clusters to ask for, without labels")

    def tags(self) -> list[str]:
        return translate("SSCC", "clustering,unsupervised,number of clusters,k,elbow").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Tries a range of numbers of clusters on a sample of the scene and suggests the one where the curve "
            "bends: one cluster fewer would lose a cover type, one more would only split one.\n\n"
            "The suggestion is a starting point. A scene may have several sensible numbers: the report shows small "
            "maps for some of them, each for pixels and for patches, to choose from by eye, with the parameters of "
            "Train SSCC that give such a map. They are previews: a trained map has the full resolution, and differs "
            "in places. Train SSCC takes the suggested number if you ask for 0 clusters.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        scene = translate("SSCC", "The raster to analyse.")
        lowest = translate("SSCC", "Smallest number of clusters to try, 2 by default.")
        highest = translate("SSCC", "Largest number of clusters to try, 30 by default. More takes longer.")
        seed = translate("SSCC", "Seed of the random numbers, 0 by default. The same seed gives the same suggestion.")
        report = translate(
            "SSCC",
            "Report with small maps to choose from and the curve for all numbers tried, to open in a browser (HTML).",
        )
        folder = translate("SSCC", "Folder to write the small maps to, as GeoTIFFs; if empty, none is written.")
        loaded = translate(
            "SSCC",
            "Which of the maps in the folder are loaded as layers: the recommended one (default), all, or none.",
        )
        self.add(
            make.described(QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Scene")), scene),
            make.bands(),
            make.mask(),
            make.all_touched(),
            make.whole_number("MIN_CLUSTERS", translate("SSCC", "Minimum number of clusters"), lowest, 2, 2),
            make.whole_number("MAX_CLUSTERS", translate("SSCC", "Maximum number of clusters"), highest, 30, 2),
            make.whole_number("SEED", translate("SSCC", "Seed"), seed, 0),
            make.choice("LOAD", translate("SSCC", "Load maps"), loaded, list(LOADED), "recommended", advanced=True),
            make.report_destination(report, by_default=True),
            make.described(
                QgsProcessingParameterFolderDestination(
                    "OUTPUT_DIR", translate("SSCC", "Folder of small maps"), None, True, False
                ),
                folder,
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS", translate("SSCC", "Suggested number of clusters")))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..core.scene.bands import parse_bands

        self.scene = self.raster_path(parameters, "INPUT", context)
        self.bands = self.parameterAsString(parameters, "BANDS", context).strip() or None
        parse_bands(self.bands or "1")
        self.mask = self.layer_path(parameters, "MASK", context)

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self.mask = self.exported_layer(parameters, "MASK", context, feedback)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.report.suggestion_report import suggest_and_report

        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        folder = self.parameterAsString(parameters, "OUTPUT_DIR", context)
        load = self.parameterAsEnumString(parameters, "LOAD", context)
        suggestion = suggest_and_report(
            self.scene,
            self.parameterAsInt(parameters, "MIN_CLUSTERS", context),
            self.parameterAsInt(parameters, "MAX_CLUSTERS", context),
            bands=self.bands,
            mask=self.mask,
            seed=self.parameterAsInt(parameters, "SEED", context),
            report=report or None,
            output_dir=folder or None,
            **callbacks(feedback)._asdict(),
        )
        feedback.pushInfo(suggestion.explain())
        for one in suggestion.maps:
            if one["recommended"]:
                given = ", ".join(f"{name} = {value}" for name, value in one["parameters"].items())
                feedback.pushInfo(translate("SSCC", "Train SSCC with {parameters}").format(parameters=given))
            if one["path"] and (load == "all" or (load == "recommended" and one["recommended"])):
                load_layer(context, one["path"], preview_look(suggestion.scene, one))
        outputs = {"REPORT": report, "OUTPUT_DIR": folder}
        return {"CLUSTERS": suggestion.clusters, **{name: path for name, path in outputs.items() if path}}
