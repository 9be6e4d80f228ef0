"""The base class of the algorithms: inputs as file paths, a check of the packages, and errors in one clear line.

Layers belong to the main thread, so ``prepareAlgorithm`` turns them into paths; ``processAlgorithm`` uses only paths
and may run in any thread. Neither this module nor the algorithms access the project or the user interface.
"""

from __future__ import annotations

import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
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

from qgis.core import QgsProcessingException  # type: ignore[attr-defined] # isort: skip # missing in the stubs
from qgis.PyQt.QtGui import QIcon

from ..core.base.errors import Cancelled, SSCCError, cancelled_by
from ..core.base.words import speaking
from ..core.scene.crs import set_by_hand
from ..core.scene.vectors import ALL_TOUCHED, open_layers, parse_source
from ..sscc_plugin import dependencies
from ..sscc_plugin.feedback import cancelled_by_signals
from ..sscc_plugin.legend import MODEL_PROPERTY, is_temporary
from ..sscc_plugin.resources import guide_url, icon, icon_path, translate
from .layers import crs_set_by_hand, write_polygons

if TYPE_CHECKING:
    from ..core.twin.model import Model

Parameters = Dict[str, Any]
MODEL_SUFFIX = ".sscc"
#: Translates the messages of the engine.
_in_users_language = partial(translate, "SSCC")
# The stubs list the members of enumerations by their names in QGIS 4 only; these work in QGIS 3 and 4.
_POLYGONS = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]
_POINTS = QgsWkbTypes.GeometryType.PointGeometry  # type: ignore[attr-defined]
_UNKNOWN = QgsWkbTypes.GeometryType.UnknownGeometry  # type: ignore[attr-defined]


class SSCCAlgorithm(QgsProcessingAlgorithm):
    """Base class of all algorithms; a subclass defines metadata and parameters, resolves inputs and does the work."""

    #: Modules that the algorithm imports, besides numpy and GDAL.
    NEEDS: tuple[str, ...] = ("torch", "sklearn", "scipy", "safetensors")

    def __init__(self) -> None:
        super().__init__()
        #: CRSs that the user set by hand: path of a raster -> WKT.
        self.crs_by_hand: dict[str, str] = {}

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
        """Tell the toolbox which packages are missing, without importing them: importing torch would take seconds."""
        lacking = dependencies.missing(self.NEEDS)
        return not lacking, _how_to_install(", ".join(lacking)) if lacking else ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the inputs with specific error messages, before Processing reports general ones."""
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

    # The stubs declare every pointer argument of QGIS optional; QGIS always passes a feedback object.
    def prepareAlgorithm(  # type: ignore[override]
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Turn layers into paths, in the thread that owns the layers."""
        try:
            with speaking(_in_users_language):
                self.resolve(parameters, context)
                self.export(parameters, context, feedback)
        except Exception as error:
            raise self._in_one_line(error, feedback) from None
        return True

    def processAlgorithm(  # type: ignore[override]
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; errors that a user can fix are reported in one line."""
        for state in dependencies.broken(self.NEEDS):
            raise QgsProcessingException(_how_to_install(f"{state.package} ({state.problem})"))
        try:
            with speaking(_in_users_language), set_by_hand(self.crs_by_hand):
                with cancelled_by_signals(feedback), cancelled_by(feedback.isCanceled):
                    results = self.work(parameters, context, feedback)
        except Exception as error:
            raise self._in_one_line(error, feedback) from None
        # For an empty cell of the batch panel, QGIS notes a layer without a path, and reports it as not generated.
        layers = context.layersToLoadOnCompletion()
        if "" in layers:
            context.setLayersToLoadOnCompletion({path: layer for path, layer in layers.items() if path})
        return results

    def _in_one_line(self, error: Exception, feedback: QgsProcessingFeedback) -> QgsProcessingException:
        """Return the error message for the user; for an unexpected error, the log gets the traceback."""
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
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        return QgsProcessingException(text.format(algorithm=self.displayName(), error=reason))

    # To be implemented by subclasses

    def resolve(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Check the inputs and store their paths; must be fast, because it may be called several times."""

    def export(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Write inputs that are not files, such as memory layers, to files that the engine can read."""

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Call the engine and return the outputs."""
        raise NotImplementedError

    # Helpers for subclasses

    def add(self, *parameters: QgsProcessingParameterDefinition) -> None:
        """Add parameters; a duplicate or empty name is a programming error and raises at once."""
        for parameter in parameters:
            if not self.addParameter(parameter):
                raise ValueError(f"parameter {parameter.name()} could not be added")

    def raster_path(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """Return the path under which GDAL opens a raster input.

        Raises
        ------
        SSCCError
            If the input is not a raster.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        return self._path_of(layer if layer is not None else self.parameterAsString(parameters, name, context), name)

    def _path_of(self, source: Any, name: str) -> str:
        """Return the path of a raster layer or text, and remember a CRS that the user set by hand."""
        path = _gdal_path(source, name)
        if isinstance(source, QgsRasterLayer):
            self.crs_by_hand[path] = crs_set_by_hand(source)
        return path

    def raster_paths(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> list[str]:
        """Return the paths of an input of several rasters.

        Processing ignores entries that it cannot load; here each of them raises an error.
        """
        value = parameters.get(name)
        entries = value if isinstance(value, (list, tuple)) else [value]
        paths = []
        for entry in entries:
            if isinstance(entry, QgsProperty):
                entry, _ = entry.valueAsString(context.expressionContext())
            layer = QgsProcessingUtils.mapLayerFromString(entry, context) if isinstance(entry, str) else entry
            if layer is not None or entry:
                paths.append(self._path_of(layer if layer is not None else entry, name))
        if not paths:
            raise SSCCError("{name}: no scene given; choose one or more rasters", name=name)
        return paths

    def layer_path(
        self, parameters: Parameters, name: str, context: QgsProcessingContext, points: bool = False
    ) -> str | None:
        """Check an optional input, a raster or polygons (or points), and return its path; None if it is empty."""
        if not parameters.get(name):
            return None
        layer = self.parameterAsLayer(parameters, name, context)
        if isinstance(layer, QgsRasterLayer):
            return self._path_of(layer, name)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():  # GDAL reads more geometry types than QGIS
            text = self.parameterAsString(parameters, name, context) if layer is None else layer.source()
            if not text:
                raise SSCCError("{name}: neither a layer nor a file; choose a raster or a polygon layer", name=name)
            open_layers(parse_source(text))
            return text
        if layer.geometryType() not in (_POLYGONS, _UNKNOWN, *([_POINTS] if points else [])):
            raise SSCCError(
                "{name}: {layer} contains no polygons; choose a polygon layer or a raster",
                name=name, layer=layer.name(),
            )
        return layer.source()

    def exported_layer(
        self, parameters: Parameters, name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        field: str | None = None, points: bool = False,
    ) -> str | None:  # fmt: skip
        """Return the path of an input as in :meth:`layer_path`; polygons are written to a file as QGIS shows them.

        Parameters
        ----------
        field : str, optional
            Field with the class, "" for all fields that may contain it, or None if there is none, as in a mask.
        """
        path = self.layer_path(parameters, name, context, points)
        if path is None:
            return None
        layer = self.parameterAsLayer(parameters, name, context)
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            path = write_polygons(layer, field, feedback)
        return path + (ALL_TOUCHED if self.parameterAsBool(parameters, "ALL_TOUCHED", context) else "")

    def model_path(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str | None:
        """Return the path of a model file; None if the input is empty."""
        path = self.parameterAsFile(parameters, name, context)
        if path and not path.lower().endswith(MODEL_SUFFIX):
            raise SSCCError("{path}: not an SSCC model; choose a model file (*.sscc) written by Train SSCC", path=path)
        if path and not Path(path).is_file():
            raise SSCCError("{path}: no such file; choose a model file (*.sscc)", path=path)
        return path or None

    def kept_model(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """Return the file of the model that made a map, or the first of several, as its layer keeps it; else ""."""
        layers = self.parameterAsLayerList(parameters, name, context)
        return str(layers[0].customProperty(MODEL_PROPERTY, "")) if layers else ""

    def load_model(self, model: str | None, made: str, kept: str, feedback: QgsProcessingFeedback) -> Model:
        """Return the model at a path or, without one, the model of the map ``made``, as ``find_model`` finds it."""
        from ..core.maps.provenance import find_model
        from ..core.twin.model import Model

        if not model:
            model = find_model(made, kept)
            feedback.pushInfo(translate("SSCC", "Model of the map: {path}").format(path=model))
        return Model.load(model)

    def tell_temporary(self, model: str, feedback: QgsProcessingFeedback) -> None:
        """Log that a model is in a file that QGIS deletes, if that is so."""
        if is_temporary(model):
            text = translate("SSCC", "The model is in a temporary file, which QGIS deletes when it closes: {path}")
            feedback.pushInfo(text.format(path=model))

    def optional_int(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> int | None:
        """Return a number, or None to use the value of the preset."""
        return None if parameters.get(name) is None else self.parameterAsInt(parameters, name, context)


def _gdal_path(source: Any, name: str) -> str:
    """Return the path under which GDAL opens a layer or a text, which may name a subdataset."""
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
        assert registry is not None
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
