"""``sscc:nameclusters``: name the clusters of a model from reference labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.base.evidence import MIN_PIXELS, MIN_SHARE
from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import attach, clusters_look, known_as
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import MODEL_SUFFIX, Parameters, SSCCAlgorithm


class NameClusters(SSCCAlgorithm):
    """Writes a copy of a model with the names of the classes of a reference."""

    NEEDS = ("sklearn", "scipy", "safetensors")

    def name(self) -> str:
        return "nameclusters"

    def displayName(self) -> str:
        return translate("SSCC", "Name clusters")

    def shortDescription(self) -> str:
        return translate("SSCC", "Names the clusters of a model after the classes of a reference")

    def tags(self) -> list[str]:
        return translate("SSCC", "clustering,names,classes,reference,field data,points,merge").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Names the clusters of a model after reference data: a raster of classes, polygons, or points with a "
            "field. Each cluster takes the most frequent class of its labelled pixels. Clusters of the same class are "
            "merged, so train with more clusters than there are classes.\n\n"
            "The log lists the evidence for each name. Clusters with too little evidence keep their names.\n\n"
            "The names are written to the model, and every map that Apply SSCC makes with it has them. Merging cannot "
            "be undone: if in doubt, keep a copy of the model.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        types = [make.RASTER, make.POLYGONS, make.POINTS]
        reference = QgsProcessingParameterMapLayer("REFERENCE", translate("SSCC", "Reference"), types=types)
        one = QgsProcessingParameterBoolean("ONE_TO_ONE", translate("SSCC", "One cluster for each class"), False)
        self.add(
            make.described(
                QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Map")),
                translate("SSCC", "A map made with the model. A map made with another model is refused."),
            ),
            make.model_of_map(),
            make.described(
                reference,
                translate("SSCC", "Known classes: a raster of class numbers (0 is unlabelled), polygons or points, in "
                          "any CRS."),
            ),
            make.described(
                # Not a field parameter: QGIS 3.22 and 3.40 crash as soon as a field's parent holds a raster.
                QgsProcessingParameterString("FIELD", translate("SSCC", "Class field"), optional=True),
                translate("SSCC", "Field of the polygons or points that holds the class, as a number or a name."),
            ),
            make.all_touched(),
            make.described(
                one,
                translate("SSCC", "Assign each class to only one cluster, such that as many pixels as possible agree. "
                          "By default, several clusters may have the same class."),
            ),
            make.whole_number(
                "MIN_PIXELS", translate("SSCC", "Minimum number of labelled pixels"),
                translate(
                    "SSCC", "Number of labelled pixels of one class that a cluster needs to get its name, 1 by default."
                ),
                MIN_PIXELS, 1, advanced=True,
            ),
            make.decimal_number(
                "MIN_SHARE", translate("SSCC", "Minimum share of labelled pixels"),
                translate(
                    "SSCC",
                    "Share of the cluster's labelled pixels that must have this class, from 0 to 1; one third by "
                    "default.",
                ),
                MIN_SHARE, 0, 1, advanced=True,
            ),
            make.model_destination(
                translate("SSCC", "The model file to write; it may be the same file as the input model."), "OUTPUT",
                translate("SSCC", "Named model"),
            ),
            make.raster_destination(
                "NAMED", translate("SSCC", "Named map"),
                translate("SSCC", "The map to write, with the new names; merged clusters are one cluster (GeoTIFF)."),
                True, False,
            ),
        )  # fmt: skip
        for name, title in (
            ("NAMED_CLUSTERS", translate("SSCC", "Clusters that were named")),
            ("AGREEING", translate("SSCC", "Share of labelled pixels that agree with the names")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..core.maps.provenance import read_provenance

        self.map = self.raster_path(parameters, "INPUT", context)
        told = read_provenance(self.map).scene
        self.called = told or known_as(self.map, self.parameterAsRasterLayer(parameters, "INPUT", context))
        self.model = self.model_path(parameters, "MODEL", context)
        self.kept = self.kept_model(parameters, "INPUT", context)
        self.reference = self.layer_path(parameters, "REFERENCE", context, points=True)

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        field = self.parameterAsString(parameters, "FIELD", context)
        self.reference = self.exported_layer(parameters, "REFERENCE", context, feedback, field, points=True)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.base.files import check_apart, check_writable
        from ..core.maps.naming import agreeing_share, name_clusters
        from ..core.maps.recode import write_renamed
        from ..core.scene.dataset import files_of

        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        named = self.parameterAsOutputLayer(parameters, "NAMED", context)
        check_writable(path, (MODEL_SUFFIX,))
        if named:
            check_writable(named)
            check_apart([named], files_of(self.map, self.reference))
        model, step = self.load_model(self.model, self.map, self.kept, feedback), callbacks(feedback)
        evidence = name_clusters(
            model,
            self.map,
            self.reference or "",
            field=self.parameterAsString(parameters, "FIELD", context) or None,
            one_to_one=self.parameterAsBool(parameters, "ONE_TO_ONE", context),
            min_pixels=self.parameterAsInt(parameters, "MIN_PIXELS", context),
            min_share=self.parameterAsDouble(parameters, "MIN_SHARE", context),
            progress=step.progress,
            cancelled=step.cancelled,
            log=feedback.pushWarning,
        )
        if named:
            model.name = Path(path).stem  # the map records the model that has its names
            write_renamed(model, self.map, named, step.progress, step.cancelled)
        model.save(path)  # last: a cancelled run has changed no model
        self.tell_temporary(path, feedback)
        for one in evidence:
            (feedback.pushInfo if one.name else feedback.pushWarning)(one.explain())
        results = {
            "OUTPUT": path, "AGREEING": agreeing_share(evidence), "NAMED_CLUSTERS": sum(bool(e.name) for e in evidence)
        }
        if named:
            attach(context, named, clusters_look(self.called, path, model))
            results["NAMED"] = named
        return results
