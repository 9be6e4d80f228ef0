"""``sscc:renameclusters``: write names, colours and merged clusters from a layer's legend back into the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.base.errors import SSCCError
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import MODEL_SUFFIX, Parameters, SSCCAlgorithm

if TYPE_CHECKING:
    from ..core.twin.model import Model


class RenameClusters(SSCCAlgorithm):
    """Writes a copy of a model with the names and colours of a map's legend."""

    NEEDS = ("safetensors",)

    def name(self) -> str:
        return "renameclusters"

    def displayName(self) -> str:
        return translate("SSCC", "Rename clusters")

    def shortDescription(self) -> str:
        return translate("SSCC", "Writes names, colours and merged clusters of a map's legend back into its model")

    def tags(self) -> list[str]:
        return translate("SSCC", "clustering,legend,names,colours,symbology,merge").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Saves the names and colours that you gave to clusters in QGIS: change them in the layer's symbology, "
            "then run this algorithm on the layer. Every map that Apply SSCC makes with the new model has them from "
            "the start.\n\n"
            "Clusters with the same name are merged. On new maps they are one cluster, with the lowest of their "
            "numbers and its colour; its confidence is the sum of their probabilities. The log lists them. Merging "
            "cannot be undone: if in doubt, keep a copy of the model.\n\n"
            "The other cluster numbers and the map itself stay unchanged.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        layer = translate(
            "SSCC",
            "A map made with the model, whose legend (unique values) has the names and colours to keep. Clusters with "
            "the same name are merged.",
        )
        output = translate("SSCC", "The model file to write; it may be the same file as the input model.")
        merge = translate(
            "SSCC",
            "Number of clusters to keep. After merging by the legend, the most similar clusters are merged until this "
            "number is left. The report shows which clusters are similar. If empty, only the legend is used.",
        )
        self.add(
            make.described(QgsProcessingParameterRasterLayer("INPUT", translate("SSCC", "Map")), layer),
            make.model_of_map(),
            make.whole_number("MERGE_TO", translate("SSCC", "Merge to"), merge, None, 1),
            make.model_destination(output, "OUTPUT", translate("SSCC", "Renamed model")),
        )

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Check the inputs, and read the legend in the thread that owns the layer."""
        self.map = self.raster_path(parameters, "INPUT", context)
        self.model = self.model_path(parameters, "MODEL", context)
        self.kept = self.kept_model(parameters, "INPUT", context)
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is not None and isinstance(parameters.get("INPUT"), str):
            project = QgsProject.instance()
            if project is not None and project.mapLayer(layer.id()) is None:
                layer.loadDefaultStyle()  # Processing loads a layer given by its path without the style file
        self.legend = _legend(layer)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.base.files import check_writable
        from ..core.maps.provenance import check_map_of
        from ..core.twin.hierarchy import merge_to

        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        check_writable(path, (MODEL_SUFFIX,))
        model = self.load_model(self.model, self.map, self.kept, feedback)
        check_map_of(model, self.map, max(self.legend), feedback.pushWarning)
        before = model.merged
        model.follow_legend(self.legend)
        count = self.optional_int(parameters, "MERGE_TO", context)
        if count is not None:
            merge_to(model, count)
        model.save(path)
        self.tell_temporary(path, feedback)
        _tell(model, feedback)
        for number in sorted(set(before) & set(self.legend)):
            if self.legend[number][0] != model.names[model.merged[number] - 1]:
                line = translate("SSCC", "The name of cluster {number} is ignored: it was merged into {into} earlier")
                feedback.pushWarning(line.format(number=number, into=model.merged[number]))
        return {"OUTPUT": path}


def _tell(model: Model, feedback: QgsProcessingFeedback) -> None:
    """Log the clusters of the model, and which of them are merged."""
    for number in model.numbers:
        parts = [other for other, into in model.merged.items() if into == number]
        line = f"{number}: {model.names[number - 1]}"
        if parts:
            merged = translate("SSCC", "merged with {numbers}").format(numbers=", ".join(map(str, parts)))
            line = f"{line} ({merged})"
        feedback.pushInfo(line)


def _legend(layer: QgsRasterLayer | None) -> dict[int, tuple[str, tuple[int, int, int]]]:
    """Return name and colour of every cluster number that the layer's legend lists.

    Raises
    ------
    SSCCError
        If the legend is of another type, or lists no cluster.
    """
    if layer is None:
        raise SSCCError("INPUT: no layer given; choose a map with a legend")
    renderer = layer.renderer()
    classes = renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) else []
    legend = {}
    for entry in classes:
        color = QColor(entry.color)
        if entry.value >= 1:
            legend[int(entry.value)] = (str(entry.label).strip(), (color.red(), color.green(), color.blue()))
    if not legend:
        raise SSCCError(
            "INPUT: the legend of {layer} lists no clusters; set its symbology to unique values", layer=layer.name()
        )
    if len(legend) == 255 and all(label in ("", str(number)) for number, (label, _) in legend.items()):
        raise SSCCError(
            "INPUT: the legend of {layer} lists all values up to 255 without names, because its style file (.qml) is "
            "missing; map the scene again",
            layer=layer.name(),
        )
    return legend
