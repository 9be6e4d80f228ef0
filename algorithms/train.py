"""``sscc:trainsscc``: train a model on one or more scenes, without labels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
)

from qgis.core import QgsProcessingException  # type: ignore[attr-defined] # isort: skip # missing in the stubs

from ..core.base.errors import Cancelled
from ..sscc_plugin.feedback import Callbacks, callbacks
from ..sscc_plugin.legend import attach, clusters_look, confidence_look, is_temporary, known_as
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import MODEL_SUFFIX, Parameters, SSCCAlgorithm

if TYPE_CHECKING:
    from ..core.twin.model import Model
    from ..core.twin.settings import Settings

# Fraction of the progress bar for the training if a map follows.
TRAINING = 0.9


class TrainSSCC(SSCCAlgorithm):
    """Trains a model on scenes; optionally, maps the first scene and writes a report on it."""

    def name(self) -> str:
        return "trainsscc"

    def displayName(self) -> str:
        return translate("SSCC", "Train SSCC")

    def shortDescription(self) -> str:
        return translate("SSCC", "Learns clusters from one or more scenes, without labels")

    def tags(self) -> list[str]:
        return translate("SSCC", "hyperspectral,multispectral,clustering,unsupervised,deep learning").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Learns to divide scenes into clusters of similar land cover, without labels, and writes a model file. "
            "Apply SSCC uses it to map any scene of the same sensor.\n\n"
            "Choose slightly more clusters than the number of cover types you expect. Nodata pixels, and bands that "
            "are marked as bad, empty or constant, are left out automatically. The same seed gives the same map on "
            "the same machine.\n\n"
            "The preset sets the effort: quick for a first look, standard for a map, thorough for the best result "
            "that more time can give, paper for the published recipe (slow).\n\n"
            "A long training is saved beside the model from time to time. If it is cancelled, or QGIS crashes, the "
            "same training into the same file continues from there.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        scenes = QgsProcessingParameterMultipleLayers("INPUT", translate("SSCC", "Scenes"), make.RASTER)
        text = translate(
            "SSCC", "One or more rasters, all from the same sensor (same bands). One model is trained on all of them."
        )
        self.add(make.described(scenes, text), make.bands(), make.mask(), make.all_touched())
        self.add(*make.training(), make.new_clusters(), *make.expert(), make.device())
        self._add_outputs()

    def _add_outputs(self) -> None:
        model = translate(
            "SSCC", "The model file to write. It holds the names and colours of the clusters, and no file paths."
        )
        output = translate("SSCC", "Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).")
        confidence = translate(
            "SSCC",
            "The confidence raster to write: the probability of the assigned cluster, from 0 (unsure) to 1 "
            "(certain); -1 is nodata (GeoTIFF).",
        )
        report = translate("SSCC", "Report on the training and all its scenes, to open in a browser (HTML).")
        self.add(
            make.model_destination(model),
            make.raster_destination("OUTPUT", translate("SSCC", "Clusters"), output, optional=True),
            make.raster_destination("CONFIDENCE", translate("SSCC", "Confidence"), confidence, True, False),
            make.report_destination(report),
        )
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS_FOUND", translate("SSCC", "Clusters with pixels")))
        self.addOutput(QgsProcessingOutputNumber("LOSS", translate("SSCC", "Final loss")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", translate("SSCC", "Training time (s)")))

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..core.scene.bands import parse_bands

        self.scenes = self.raster_paths(parameters, "INPUT", context)
        layers = self.parameterAsLayerList(parameters, "INPUT", context)
        self.called = known_as(self.scenes[0], layers[0] if layers else None)
        self.bands = self.parameterAsString(parameters, "BANDS", context).strip() or None
        parse_bands(self.bands or "1")
        self.mask = self.layer_path(parameters, "MASK", context)
        self.initial_model = self.model_path(parameters, "INITIAL_MODEL", context)

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self.mask = self.exported_layer(parameters, "MASK", context, feedback)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.base.files import MAP_SUFFIXES, REPORT_SUFFIXES, check_apart, check_writable, checkpoint_of
        from ..core.scene.dataset import files_of

        path = self.parameterAsFileOutput(parameters, "MODEL", context)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        confidence = self.parameterAsOutputLayer(parameters, "CONFIDENCE", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        check_writable(path, (MODEL_SUFFIX,))
        for destination, endings in (
            (output, MAP_SUFFIXES), (confidence, MAP_SUFFIXES), (report, REPORT_SUFFIXES)
        ):  # fmt: skip
            if destination:
                check_writable(destination, endings)
        inputs = files_of(*self.scenes, self.mask) + [self.initial_model or ""]
        checkpoint = None if is_temporary(path) else checkpoint_of(path)  # a temporary file is never named again
        check_apart([path, output, confidence, report, checkpoint], list(filter(None, inputs)))

        settings = self._settings(parameters, context, feedback)
        step = callbacks(feedback, 0.0, TRAINING if output or confidence or report else 1.0)
        model = self._train(settings, path, checkpoint, step, feedback)
        self.tell_temporary(path, feedback)
        tell = feedback.pushWarning if model.problems else feedback.pushInfo
        for line in model.diagnosis:
            tell(line)
        results = {"MODEL": path, "SECONDS": model.seconds, "CLUSTERS_FOUND": model.clusters_found}
        if model.loss is not None:
            results["LOSS"] = model.loss
        wanted = {"OUTPUT": output, "CONFIDENCE": confidence, "REPORT": report}
        if any(wanted.values()):
            try:
                results.update(self._map_first_scene(model, path, wanted, context, feedback))
            except Cancelled:
                message = translate("SSCC", "Cancelled: the model was written, the map or the report was not")
                raise QgsProcessingException(message) from None
        return results

    def _train(
        self, settings: Settings, path: str, checkpoint: str | None, step: Callbacks, feedback: QgsProcessingFeedback
    ) -> Model:
        """Train and write the model, before it maps anything, so that a failure there does not lose it."""
        from ..core.base.files import remove_checkpoint
        from ..core.twin.trainer import train

        before = _changed(checkpoint)
        try:
            model = train(
                self.scenes, settings, bands=self.bands, mask=self.mask, initial_model=self.initial_model,
                checkpoint=checkpoint, resume=True, anew=True, **step._asdict(),
            )  # fmt: skip
        except Cancelled:
            if _changed(checkpoint) in (before, 0):  # that of another training, or none
                raise
            text = translate("SSCC", "Cancelled: the same training with the same model file will continue from {path}")
            raise QgsProcessingException(text.format(path=checkpoint)) from None
        model.save_new(path)
        if checkpoint:
            remove_checkpoint(path)
        return model

    def _settings(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Settings:
        """Return the settings of the training; with CLUSTERS = 0, the number is suggested from the first scene."""
        from ..core.twin.settings import Settings

        clusters = self.parameterAsInt(parameters, "CLUSTERS", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        if clusters == 0:
            from ..core.pseudo_labels.suggest import suggest

            step = callbacks(feedback)
            clusters = suggest(
                self.scenes[0], bands=self.bands, mask=self.mask, seed=seed,
                progress=step.progress, cancelled=step.cancelled,
            ).clusters  # fmt: skip
            feedback.pushInfo(translate("SSCC", "Suggested number of clusters: {clusters}").format(clusters=clusters))
        rate = parameters.get("LEARNING_RATE")
        return Settings(
            clusters=clusters,
            preset=self.parameterAsEnumString(parameters, "PRESET", context),
            detail=self.parameterAsEnumString(parameters, "DETAIL", context),
            seed=seed,
            new_clusters=self.parameterAsInt(parameters, "NEW_CLUSTERS", context),
            patch_size=self.optional_int(parameters, "PATCH_SIZE", context),
            components=self.optional_int(parameters, "COMPONENTS", context),
            steps=self.optional_int(parameters, "STEPS", context),
            batch_size=self.optional_int(parameters, "BATCH_SIZE", context),
            learning_rate=None if rate is None else self.parameterAsDouble(parameters, "LEARNING_RATE", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
        )

    def _map_first_scene(
        self, model: Model, path: str, wanted: dict[str, str], context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:  # fmt: skip
        """Write the map, the confidence and the report of the first scene, as far as they are requested."""
        from ..core.report.tasks import map_and_report

        scene = self.scenes[0]
        result = map_and_report(
            model, scene, others=self.scenes[1:], mask=self.mask, device=model.settings["device"],
            output=wanted["OUTPUT"], confidence=wanted["CONFIDENCE"], report=wanted["REPORT"],
            **callbacks(feedback, TRAINING, 1.0)._asdict(),
        )  # fmt: skip
        attach(context, wanted["OUTPUT"], clusters_look(self.called, path, model, result.counts))
        attach(context, wanted["CONFIDENCE"], confidence_look(self.called, path, model))
        results = {"CLUSTERS_FOUND": result.clusters_found, **wanted}
        return {name: value for name, value in results.items() if value}


def _changed(path: str | None) -> int:
    """Return when a file was last written, in nanoseconds; 0 if there is none."""
    return Path(path).stat().st_mtime_ns if path and Path(path).exists() else 0
