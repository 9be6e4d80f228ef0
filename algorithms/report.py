"""``sscc:reportmap``: areas, spectra and confidence of any map."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ..core.base.errors import SSCCError
from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm


class ReportMap(SSCCAlgorithm):
    """Writes a report and tables on one or more maps."""

    def name(self) -> str:
        return "reportmap"

    def displayName(self) -> str:
        return translate("SSCC", "Report on a map")

    def shortDescription(self) -> str:
        return translate("SSCC", "Areas, patches, spectra and confidence of each cluster of a map")

    def group(self) -> str:
        return translate("SSCC", "Products")

    def groupId(self) -> str:
        return "products"

    def tags(self) -> list[str]:
        return translate("SSCC", "area,hectares,report,spectra,spectral library,statistics,mosaic").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Reports on a map, or on several maps of one model as one: pixels, area in hectares, share and patches of "
            "each cluster. On maps in degrees and Mercator maps, areas are measured on the ellipsoid.\n\n"
            "With the scene it shows the scene beside the map and the mean spectrum of each cluster with its spread, "
            "and ranks the spectra against a spectral library. With the model it shows which clusters are alike and "
            "how the training went.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        maps = QgsProcessingParameterMultipleLayers("INPUT", translate("SSCC", "Maps"), make.RASTER)
        scene = QgsProcessingParameterRasterLayer("SCENE", translate("SSCC", "Scene"), optional=True)
        confidence = QgsProcessingParameterRasterLayer("CONFIDENCE", translate("SSCC", "Confidence"), optional=True)
        library = QgsProcessingParameterFile("LIBRARY", translate("SSCC", "Spectral library"), optional=True)
        table = translate("SSCC", "CSV file") + " (*.csv)"
        spectra = table + ";;" + translate("SSCC", "ENVI spectral library") + " (*.sli)"
        self.add(
            make.described(
                maps, translate("SSCC", "One map, or several of the same model and CRS that lie side by side.")
            ),
            make.described(scene, translate("SSCC", "The scene that was mapped, for spectra and a picture of it.")),
            make.model_of_map(),
            make.described(confidence, translate("SSCC", "The confidence raster of the map.")),
            make.described(
                library,
                translate(
                    "SSCC",
                    "Spectra of known covers to rank the clusters against: ENVI library (.sli) or CSV, a row per band, "
                    "wavelength first.",
                ),
            ),
            make.report_destination(translate("SSCC", "The report to write, to open in a browser (HTML)."), True),
            make.file_destination(
                "AREAS", translate("SSCC", "Table of areas"), table,
                translate("SSCC", "Pixels, area, share and patches of each cluster to write (CSV)."),
            ),
            make.file_destination(
                "SPECTRA", translate("SSCC", "Mean spectra"), spectra,
                translate("SSCC", "Mean spectra of the clusters to write, CSV or ENVI spectral library."),
            ),
        )  # fmt: skip
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS_FOUND", translate("SSCC", "Clusters with pixels")))
        self.addOutput(QgsProcessingOutputNumber("AREA_HA", translate("SSCC", "Mapped area (ha)")))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.maps = self.raster_paths(parameters, "INPUT", context)
        self.scene, self.confidence = (
            self.raster_path(parameters, name, context) if parameters.get(name) else None
            for name in ("SCENE", "CONFIDENCE")
        )
        self.model = self.model_path(parameters, "MODEL", context)
        self.kept = self.kept_model(parameters, "INPUT", context)
        self.library = self.parameterAsFile(parameters, "LIBRARY", context) or None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.report.tasks import report_on_maps

        names = ("REPORT", "AREAS", "SPECTRA")
        report, areas, spectra = (self.parameterAsFileOutput(parameters, name, context) or None for name in names)
        step, model = callbacks(feedback), None
        try:
            model = self.load_model(self.model, self.maps[0], self.kept, feedback)
        except SSCCError as error:  # a map is reported on without its model, too
            if self.model:
                raise
            feedback.pushInfo(str(error))
        facts = report_on_maps(
            self.maps, report, scene=self.scene, model=model,
            confidence=self.confidence, areas=areas, spectra=spectra, library=self.library, progress=step.progress,
            cancelled=step.cancelled,
        )  # fmt: skip
        results = {"CLUSTERS_FOUND": facts["clusters_found"], "AREA_HA": facts["area_ha"]}
        results.update(zip(names, (report, areas, spectra)))
        return {name: value for name, value in results.items() if value is not None}
