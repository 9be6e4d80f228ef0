"""What every algorithm shares: inputs as file paths, a check of the packages, and errors in one clear line.

Layers belong to the main thread, so ``prepareAlgorithm`` turns them into paths; ``processAlgorithm`` sees paths only
and may run anywhere. Nothing here or in the algorithms touches the project or the user interface.
"""

from __future__ import annotations

import traceback
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.base.errors import Cancelled, SSCCError
from ..core.base.words import speaking
from ..sscc_plugin import dependencies
from ..sscc_plugin.feedback import cancelled_by_signals
from ..sscc_plugin.resources import guide_url, icon, icon_path

translate = QCoreApplication.translate
Parameters = dict  # of parameter name to value, as Processing hands it over
MODEL_SUFFIX = ".sscc"
#: What the engine says goes through QGIS's translators.
_in_users_language = partial(translate, "SSCC")


class SSCCAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms; a subclass says who it is, adds parameters, resolves inputs and does the work."""

    #: Modules beyond numpy and GDAL that the algorithm imports.
    NEEDS: tuple[str, ...] = ("torch", "sklearn", "scipy", "safetensors")

    def createInstance(self) -> SSCCAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return icon(self.name())

    def svgIconPath(self) -> str:
        return icon_path(self.name())

    def helpUrl(self) -> str:
        return guide_url(f"algorithms/{self.name()}")

    def group(self) -> str:
        return translate("SSCC", "Clustering")

    def groupId(self) -> str:
        return "clustering"

    def canExecute(self) -> tuple[bool, str]:
        """Tell the toolbox what is missing. It looks for files only: importing torch for a menu would take seconds."""
        lacking = dependencies.missing(self.NEEDS)
        return not lacking, _how_to_install(", ".join(lacking)) if lacking else ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Say in one line what is wrong with the inputs, before Processing says it in general terms."""
        try:
            with speaking(_in_users_language):
                self.resolve(parameters, context)
        except (SSCCError, QgsProcessingException) as error:
            return False, str(error)
        for definition in self.parameterDefinitions():
            known = definition.options() if isinstance(definition, QgsProcessingParameterEnum) else []
            value = parameters.get(definition.name())
            if known and isinstance(value, (str, int)) and value not in known:
                text = translate("SSCC", "{name}: {value} is not one of {choices}")
                return False, text.format(name=definition.name(), value=value, choices=", ".join(known))
        valid, reason = super().checkParameterValues(parameters, context)
        return valid, reason or ""

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Turn layers into paths, in the thread where the layers live."""
        try:
            with speaking(_in_users_language):
                self.resolve(parameters, context)
                self.export(parameters, context, feedback)
        except Exception as error:
            raise self._in_one_line(error, feedback) from None
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; whatever a user can fix ends in one line."""
        for state in dependencies.broken(self.NEEDS):
            raise QgsProcessingException(_how_to_install(f"{state.package} ({state.problem})"))
        try:
            with speaking(_in_users_language), cancelled_by_signals(feedback):
                return self.work(parameters, context, feedback)
        except Exception as error:
            raise self._in_one_line(error, feedback) from None

    def _in_one_line(self, error: Exception, feedback: QgsProcessingFeedback) -> QgsProcessingException:
        """Return what to tell the user; where it is our own mistake, the log gets the details for a report."""
        if isinstance(error, QgsProcessingException):
            return error
        if isinstance(error, Cancelled):
            return QgsProcessingException(
                translate("SSCC", "Cancelled: nothing was written; existing files are unchanged")
            )
        if isinstance(error, SSCCError):
            return QgsProcessingException(str(error))
        feedback.pushDebugInfo(traceback.format_exc())
        text = translate("SSCC", "Unexpected error in {algorithm}: {error}; please report it and attach the log")
        told = " ".join(f"{type(error).__name__}: {error}".split())
        return QgsProcessingException(text.format(algorithm=self.displayName(), error=told))

    # What a subclass fills in

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Check the inputs and keep their paths; may be called more than once, so it must be quick."""

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Write inputs that are in no file of their own, such as a memory layer, to one the engine can read."""

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Call the engine and return the outputs."""
        raise NotImplementedError

    # Help for the subclasses

    def add(self, *parameters: QgsProcessingParameterDefinition) -> None:
        """Add parameters; a name that is taken, or no name at all, is our mistake and must show at once."""
        for parameter in parameters:
            if not self.addParameter(parameter):
                raise ValueError(f"parameter {parameter.name()} could not be added")

    def raster_path(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """Return the path of a raster input as GDAL opens it, or say in one line why it is no raster."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        return _gdal_path(layer if layer is not None else self.parameterAsString(parameters, name, context), name)

    def raster_paths(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> list[str]:
        """Return the paths of an input of several rasters.

        Processing leaves out what it cannot load; here every entry counts, so that none is lost in silence.
        """
        value = parameters.get(name)
        entries = value if isinstance(value, (list, tuple)) else [value]
        paths = []
        for entry in entries:
            if isinstance(entry, QgsProperty):
                entry, _ = entry.valueAsString(context.expressionContext())
            layer = QgsProcessingUtils.mapLayerFromString(entry, context) if isinstance(entry, str) else entry
            if layer is not None or entry:
                paths.append(_gdal_path(layer if layer is not None else entry, name))
        if not paths:
            raise SSCCError("{name}: no scene given; choose one or more rasters", name=name)
        return paths

    def layer_path(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str | None:
        """Check an optional input that may be a raster or polygons; its path, None where nothing is given."""
        if not parameters.get(name):
            return None
        layer = self.parameterAsLayer(parameters, name, context)
        if isinstance(layer, QgsRasterLayer):
            return _gdal_path(layer, name)
        if isinstance(layer, QgsVectorLayer):
            if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
                raise SSCCError(
                    "{name}: {layer} contains no polygons; choose a polygon layer or a raster",
                    name=name, layer=layer.name(),
                )
            return layer.source()
        value = self.parameterAsString(parameters, name, context)
        if Path(value).exists():
            raise SSCCError(
                "{name}: {value}: neither a raster nor a polygon layer; choose one of the two",
                name=name, value=value,
            )  # fmt: skip
        raise SSCCError(
            "{name}: {value}: no such file or layer; choose a raster or a polygon layer", name=name, value=value
        )

    def exported_layer(
        self, parameters: Parameters, name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str | None:
        """Return the path of such an input; layers in memory, filtered or in a database are written to a file first."""
        path = self.layer_path(parameters, name, context)
        if path is None or not isinstance(self.parameterAsLayer(parameters, name, context), QgsVectorLayer):
            return path
        formats = ["gpkg", "shp", "geojson"]
        return self.parameterAsCompatibleSourceLayerPath(parameters, name, context, formats, "gpkg", feedback)

    def model_path(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str | None:
        """Return the path of a model file, None where nothing is given."""
        path = self.parameterAsFile(parameters, name, context)
        if path and not path.lower().endswith(MODEL_SUFFIX):
            raise SSCCError("{path}: not an SSCC model; choose a model file (*.sscc) written by Train SSCC", path=path)
        if path and not Path(path).is_file():
            raise SSCCError("{path}: no such file; choose a model file (*.sscc)", path=path)
        return path or None

    def optional_int(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> int | None:
        """Return a number that may be left to the preset."""
        return None if parameters.get(name) is None else self.parameterAsInt(parameters, name, context)


def _gdal_path(source: Any, name: str) -> str:
    """Return the name under which GDAL opens a layer or a text, subdatasets included."""
    from ..core.scene.dataset import open_dataset

    if isinstance(source, str):
        path = source
    elif not isinstance(source, QgsRasterLayer):
        raise SSCCError(
            "{name}: {layer} is not a raster; choose a raster layer or file", name=name, layer=source.name()
        )
    elif source.providerType() != "gdal":
        raise SSCCError(
            "{name}: {layer} comes from a server; save it to a file first (Export, Save As)",
            name=name, layer=source.name(),
        )
    else:
        registry = QgsProviderRegistry.instance()
        parts = registry.decodeUri("gdal", source.source())
        for extra in ("openOptions", "authcfg"):
            parts.pop(extra, None)
        path = registry.encodeUri("gdal", parts)
    open_dataset(path)
    return path


def _how_to_install(what: str) -> str:
    command = "pip install torch scikit-learn scipy safetensors"
    text = translate(
        "SSCC",
        "SSCC cannot run yet: {what}. Install the missing packages with Plugins > SSCC > Dependencies, or with: "
        "{command}",
    )
    return text.format(what=what, command=command)
