"""``sscc:samplescene``: write a sample scene with its reference."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..sscc_plugin.feedback import callbacks
from ..sscc_plugin.legend import attach, reference_look, scene_look
from ..sscc_plugin.resources import translate
from . import parameters as make
from .base import Parameters, SSCCAlgorithm

SCENES = ["synthetic", "indian-pines"]
# The lower limits of the engine, whose modules must not be imported when the plugin loads.
LOWEST = {"rows": 8, "cols": 8, "bands": 3, "clusters": 2}


class SampleScene(SSCCAlgorithm):
    """Writes a sample scene and, optionally, its reference."""

    NEEDS = ()

    def name(self) -> str:
        return "samplescene"

    def displayName(self) -> str:
        return translate("SSCC", "Create sample scene")

    def shortDescription(self) -> str:
        return translate("SSCC", "Writes a hyperspectral scene and its reference, to try out SSCC")

    def group(self) -> str:
        return translate("SSCC", "Sample data")

    def groupId(self) -> str:
        return "sampledata"

    def tags(self) -> list[str]:
        return translate("SSCC", "hyperspectral,test,example,synthetic,Indian Pines,reference").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "SSCC",
            "Writes a scene to try out SSCC and, on request, the raster of its true classes for Evaluate clusters.\n\n"
            "synthetic: fields, forest, water and built-up land as seen by a simulated spectrometer, with noise, "
            "shade, mixed pixels and a nodata border, of any size.\n\n"
            "indian-pines: the classic AVIRIS scene of 145 x 145 pixels, 200 bands and 16 classes. Its data come with "
            "the Python package tensorly.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        scene = translate(
            "SSCC", "synthetic (default) has the size set below; indian-pines is a real scene of fixed size."
        )
        rows = translate("SSCC", "Height of the synthetic scene in pixels, 256 by default.")
        cols = translate("SSCC", "Width of the synthetic scene in pixels, 256 by default.")
        bands = translate("SSCC", "Number of spectral bands of the synthetic scene, 60 by default.")
        clusters = translate("SSCC", "Number of classes of the synthetic scene, 8 by default.")
        seed = translate("SSCC", "Seed of the random numbers. The same seed gives the same synthetic scene.")
        output = translate("SSCC", "The scene to write (GeoTIFF).")
        reference = translate("SSCC", "The raster of true classes to write: class numbers from 1, 0 is unlabelled.")
        self.add(
            make.choice("SCENE", translate("SSCC", "Scene"), scene, SCENES, "synthetic"),
            make.whole_number("ROWS", translate("SSCC", "Rows"), rows, 256, LOWEST["rows"]),
            make.whole_number("COLS", translate("SSCC", "Columns"), cols, 256, LOWEST["cols"]),
            make.whole_number("BANDS", translate("SSCC", "Bands"), bands, 60, LOWEST["bands"]),
            make.whole_number("CLUSTERS", translate("SSCC", "Classes"), clusters, 8, LOWEST["clusters"]),
            make.whole_number("SEED", translate("SSCC", "Seed"), seed, 0),
            make.raster_destination("OUTPUT", translate("SSCC", "Scene"), output),
            make.raster_destination("REFERENCE", translate("SSCC", "Reference"), reference, True, True),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.samples.samples import write_sample
        from ..core.scene.scene import Scene

        reference = self.parameterAsOutputLayer(parameters, "REFERENCE", context)
        step = callbacks(feedback)
        sample = write_sample(
            self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            self.parameterAsEnumString(parameters, "SCENE", context),
            rows=self.parameterAsInt(parameters, "ROWS", context),
            cols=self.parameterAsInt(parameters, "COLS", context),
            bands=self.parameterAsInt(parameters, "BANDS", context),
            clusters=self.parameterAsInt(parameters, "CLUSTERS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            reference=reference or None,
            progress=step.progress,
            cancelled=step.cancelled,
        )
        with Scene.open(sample.path, survey=False) as opened:
            attach(context, sample.path, scene_look(sample.scene, opened.wavelengths))
        if reference:
            attach(context, reference, reference_look(sample.scene, reference))
        return {"OUTPUT": sample.path, **({"REFERENCE": reference} if reference else {})}
