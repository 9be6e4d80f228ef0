"""``sscc:splitcluster``: split a cluster of a model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.base.errors import SSCCError
from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import MODEL_SUFFIX, Parameters, SSCCAlgorithm


class SplitCluster(SSCCAlgorithm):
    """Writes a copy of a model in which a cluster is split."""

    def name(self) -> str:
        return "splitcluster"

    def displayName(self) -> str:
        return translate("SSCC", "Split cluster")

    def shortDescription(self) -> str:
        return translate("SSCC", "Splits clusters of a model, and leaves all others as they are")

    def tags(self) -> list[str]:
        return translate("SSCC", "clustering,split,refine,divide").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Splits a cluster that holds unlike covers. The largest part keeps the number, name and colour, the others "
            "get new numbers after the last one. All other clusters keep number, name, colour and nearly all of "
            "their pixels: the log names those that keep less than 98 %.\n\n"
            "With reference data, such as field points, a cluster is split into the classes that it has there, or "
            "every mixed cluster at once.\n\n"
            "Split before you merge: a cluster that others were merged into cannot be split.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        types = [make.RASTER, make.POLYGONS, make.POINTS]
        self.add(
            make.model_file(
                "MODEL", translate("SSCC", "Model"),
                translate("SSCC", "The model (*.sscc) to start from. If empty, it is the one that made the map."),
                optional=True,
            ),
            make.described(
                QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Scene")),
                translate("SSCC", "A scene that shows what the cluster holds."),
            ),
            make.whole_number(
                "CLUSTER", translate("SSCC", "Cluster"),
                translate("SSCC", "Number of the cluster to split. With a reference, 0 splits every cluster in which "
                          "two classes or more each have at least a tenth of the labelled pixels."), 1,
            ),
            make.whole_number(
                "PARTS", translate("SSCC", "Parts"), translate("SSCC", "Number of parts, 2 by default."), 2, 2
            ),
            make.described(
                QgsProcessingParameterMapLayer(
                    "REFERENCE", translate("SSCC", "Reference"), optional=True, types=types
                ),
                translate("SSCC", "A raster of class numbers (0 is unlabelled), polygons or points, in any CRS. The "
                          "cluster is then split into the classes that it has there, and Parts is ignored. A class "
                          "with very few points beside many of another may get no part."),
            ),
            make.described(
                # As in Name clusters.
                QgsProcessingParameterString("FIELD", translate("SSCC", "Class field"), optional=True),
                translate("SSCC", "Field of the polygons or points that holds the class, as a number or a name."),
            ),
            make.described(
                QgsProcessingParameterRasterLayer("MAP", translate("SSCC", "Map"), optional=True),
                translate("SSCC", "A map made with the model, from which the model is found if it is not given."),
            ),
            make.mask(),
            make.all_touched(),
            make.whole_number(
                "SEED", translate("SSCC", "Seed"),
                translate("SSCC", "Start of the random numbers, 0 by default. The same seed gives the same parts."), 0,
                advanced=True,
            ),
            make.device(),
            make.model_destination(
                translate("SSCC", "The model file to write; it may be the same file as the input model."), "OUTPUT",
                translate("SSCC", "Split model"),
            ),
        )  # fmt: skip

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.model = self.model_path(parameters, "MODEL", context)
        self.map = self.raster_path(parameters, "MAP", context) if parameters.get("MAP") else ""
        if not (self.model or self.map):
            raise SSCCError("MODEL: no model given; choose a model file (*.sscc), or a map made with it")
        self.kept = self.kept_model(parameters, "MAP", context)
        self.scene = self.raster_path(parameters, "INPUT", context)
        self.mask = self.layer_path(parameters, "MASK", context)
        self.reference = self.layer_path(parameters, "REFERENCE", context, points=True)

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self.mask = self.exported_layer(parameters, "MASK", context, feedback)
        field = self.parameterAsString(parameters, "FIELD", context)
        self.reference = self.exported_layer(parameters, "REFERENCE", context, feedback, field, points=True)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.base.files import check_apart, check_writable
        from ..core.maps.split import split_cluster
        from ..core.scene.dataset import files_of

        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        check_writable(path, (MODEL_SUFFIX,))
        check_apart([path], files_of(self.scene, self.mask, self.reference))
        old = self.load_model(self.model, self.map, self.kept, feedback)
        cluster = self.parameterAsInt(parameters, "CLUSTER", context)
        model = split_cluster(
            old,
            self.scene,
            cluster,
            self.parameterAsInt(parameters, "PARTS", context),
            mask=self.mask,
            reference=self.reference,
            field=self.parameterAsString(parameters, "FIELD", context) or None,
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            **callbacks(feedback)._asdict(),
        )
        model.save(path)
        self.tell_temporary(path, feedback)
        for number in (*filter(None, [cluster]), *range(old.clusters + 1, model.clusters + 1)):
            feedback.pushInfo(f"{number}: {model.names[number - 1]}")
        return {"OUTPUT": path}
