"""Appearance of the layers that an algorithm loads: K named colours, a ramp for confidence, name and group.

Processing loads results without the style file beside them, so this needs a layer post-processor.
"""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerMetadata,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .resources import translate, version

if TYPE_CHECKING:
    from ..core.twin.model import Model

#: Custom property of a layer: the file of the model that made the map. The map itself records no path.
MODEL_PROPERTY = "sscc/model"
Color = Sequence[int]
Style = Callable[[Any], None]  # of a raster or a vector layer

#: Five colours of cividis, from dark (low) to bright (high), which suits colour-blind readers.
_CONFIDENCE = ((0, 32, 77), (61, 78, 108), (124, 123, 120), (187, 173, 108), (255, 234, 70))

# QGIS keeps no reference to a post-processor: if Python garbage-collects it, it is silently not run.
_alive: deque[LayerLook] = deque(maxlen=1000)


class Look(NamedTuple):
    """Appearance of an output layer: its name, layer group, style, and a line on how it was made.

    below : the layer goes to the end of its group, with its legend collapsed
    model : the file of the model that made the map
    """

    name: str
    group: str
    style: Style
    history: str = ""
    below: bool = False
    model: str = ""


class LayerLook(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer, in the main thread, once it is in the project; one object per output layer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def postProcessLayer(
        self, layer: QgsMapLayer | None, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> None:
        """Style, name, describe and group the layer."""
        if not isinstance(layer, (QgsRasterLayer, QgsVectorLayer)):
            return
        self.look.style(layer)
        layer.setName(self.look.name)
        if self.look.model:
            layer.setCustomProperty(MODEL_PROPERTY, self.look.model)
        _describe(layer, self.look)
        _group(layer, self.look, context.project())
        layer.triggerRepaint()


def attach(context: QgsProcessingContext, path: str, look: Look) -> None:
    """Apply ``look`` to the layer of this output if it will be loaded."""
    if not path or not context.willLoadLayerOnCompletion(path):
        return
    processor = LayerLook(look)
    _alive.append(processor)
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = look.name
    details.setPostProcessor(processor)


def load_layer(context: QgsProcessingContext, path: str, look: Look) -> None:
    """Load a file that is not an output of its own, as a raster layer with ``look``; not without a project."""
    if context.project() is None:
        return
    hint = QgsProcessingUtils.LayerHint.Raster
    context.addLayerToLoadOnCompletion(
        path, QgsProcessingContext.LayerDetails(look.name, context.project(), look.name, hint)
    )
    attach(context, path, look)


def cluster_style(names: Sequence[str], colors: Sequence[Color]) -> Style:
    """Return the style of a cluster raster: value i of 1..K has the name and colour at index i - 1.

    Values without a name, such as class numbers that a reference does not use, get no entry.
    """
    entries = [(i + 1, QColor(*color), name) for i, (name, color) in enumerate(zip(names, colors)) if name]

    def style(layer: QgsRasterLayer) -> None:
        classes = [QgsPalettedRasterRenderer.Class(value, color, name) for value, color, name in entries]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))

    return style


def confidence_style(layer: QgsRasterLayer) -> None:
    """Colour a confidence raster from 0 (unsure) to 1 (sure), the same on every map so that maps compare."""
    stops = [QgsGradientStop(i / 4, QColor(*_CONFIDENCE[i])) for i in (1, 2, 3)]
    ramp = QgsGradientColorRamp(QColor(*_CONFIDENCE[0]), QColor(*_CONFIDENCE[-1]), False, stops)
    # The stubs list the members of enumerations by their names in QGIS 4 only.
    interpolated = QgsColorRampShader.Type.Interpolated  # type: ignore[attr-defined]
    function = QgsColorRampShader(0.0, 1.0, ramp, interpolated)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(i / 4, QColor(*c), f"{i / 4:.2f}") for i, c in enumerate(_CONFIDENCE)]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)


def clusters_look(scene: str, path: str, model: Model, counts: Sequence[int] | None = None) -> Look:
    """Return the appearance of the map that ``model``, kept at ``path``, made of the scene called ``scene``.

    ``counts`` are the pixels of each cluster: those without any get no entry.
    """
    names = [name if counts is None or counts[place] else "" for place, name in enumerate(model.names)]
    name = translate("SSCC", "{scene}: clusters by {model}")
    name = name.format(scene=scene, model=_model_name(path, model))
    style, history = cluster_style(names, model.colors), _history(scene, path, model)
    return Look(name, _group_name(path, model), style, history, model=os.path.abspath(path))


def confidence_look(scene: str, path: str, model: Model) -> Look:
    """Return the appearance of the confidence raster that goes with :func:`clusters_look`."""
    name = translate("SSCC", "{scene}: confidence of {model}")
    name = name.format(scene=scene, model=_model_name(path, model))
    return Look(name, _group_name(path, model), confidence_style, _history(scene, path, model), below=True)


def classes_look(clusters: str, reference: str, output: str) -> Look:
    """Return the appearance of the named clusters in ``output``.

    Parameters
    ----------
    clusters, reference : str
        Display names of the cluster raster and of the reference.
    output : str
        Path of the raster, which contains the names and colours of the classes.
    """
    name = translate("SSCC", "{scene}: named").format(scene=clusters)
    history = translate("SSCC", "{clusters} named after {reference}").format(clusters=clusters, reference=reference)
    return Look(name, "", file_style(output), f"SSCC {version()}: {history}")


def change_look(before: str, after: str, output: str) -> Look:
    """Return the appearance of the raster of changes from a map called ``before`` to one called ``after``."""
    name = translate("SSCC", "{before} to {after}: changes")
    return Look(name.format(before=before, after=after), "", file_style(output))


def polygons_look(source: str, output: str) -> Look:
    """Return the appearance of the polygons of the map called ``source``: the style file next to them."""
    name = translate("SSCC", "{scene}: polygons").format(scene=source)

    def style(layer: QgsVectorLayer) -> None:
        layer.loadNamedStyle(str(Path(output).with_suffix(".qml")))

    return Look(name, "", style)


def reference_look(scene: str, output: str) -> Look:
    """Return the appearance of the reference of a sample scene."""
    name = translate("SSCC", "{scene}: reference").format(scene=scene)
    return Look(name, _sample_group(), file_style(output))


def scene_look(scene: str, wavelengths: Sequence[float] | None) -> Look:
    """Return the appearance of a sample scene, in true colours by its wavelengths in nanometres."""
    return Look(scene, _sample_group(), true_color_style(wavelengths or ()))


def preview_look(scene: str, preview: dict[str, Any]) -> Look:
    """Return the appearance of a small map of Suggest number of clusters, one of the ``maps`` of a suggestion."""
    name = translate("SSCC", "{scene}: preview, {clusters} clusters, {detail}")
    name = name.format(scene=scene, clusters=preview["clusters"], detail=preview["detail"])
    return Look(name, translate("SSCC", "SSCC previews"), file_style(preview["path"]))


def file_style(path: str) -> Style:
    """Return the style of a class raster whose names and colours are in the file."""
    from ..core.maps.raster import read_classes

    names, colors, _ = read_classes(path)
    return cluster_style(names, colors)


def true_color_style(wavelengths: Sequence[float]) -> Style:
    """Return a style that shows the bands closest to 650, 550 and 470 nm as red, green and blue, stretched."""

    def style(layer: QgsRasterLayer) -> None:
        if not wavelengths:
            return
        red, green, blue = (
            1 + min(range(len(wavelengths)), key=lambda i: abs(wavelengths[i] - nm)) for nm in (650, 550, 470)
        )
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), red, green, blue))
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )

    return style


def _sample_group() -> str:
    return translate("SSCC", "SSCC sample")


def _group_name(path: str, model: Model) -> str:
    """Return the layer group of all maps of one model: it collects the scenes of a batch."""
    return f"SSCC {_model_name(path, model)}"


def _model_name(path: str, model: Model) -> str:
    """Return a display name for a model: that of its file or, if the file is temporary, of its training scene."""
    return str(model.scenes[0]["name"]) if is_temporary(path) else _stem(path)


def known_as(path: str, layer: QgsMapLayer | None) -> str:
    """Return a display name for a file; for a temporary one, that of its layer, as its file name says nothing."""
    return layer.name() if layer is not None and is_temporary(path) else _stem(path)


def is_temporary(path: str) -> bool:
    """Return whether QGIS removes this file when it closes."""
    return Path(QgsProcessingUtils.tempFolder()) in Path(path).parents


def _history(scene: str, path: str, model: Model) -> str:
    """Return a line for the layer's history that says how the map was made."""
    text = translate("SSCC", "{scene} mapped with {model}, {clusters} clusters, seed {seed}, trained on {device}")
    facts = {"clusters": len(model.numbers), "seed": model.seed, "device": model.device}
    return f"SSCC {version()}: " + text.format(scene=scene, model=f"{_stem(path)}.sscc", **facts)


def _stem(path: str) -> str:
    """Return a short name for a scene: that of the file and, for a subdataset, that of the subdataset."""
    file, _, inner = path.partition('":') if path.count('"') >= 2 else (path, "", "")
    return " ".join(filter(None, [Path(file.split('"')[-1]).stem, inner.strip("/:")]))


def _describe(layer: QgsMapLayer, look: Look) -> None:
    """Write title and history into the layer's metadata, where QGIS shows and saves them."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(look.name)
    if look.history:
        metadata.addHistoryItem(look.history)
    layer.setMetadata(metadata)


def _group(layer: QgsMapLayer, look: Look, project: QgsProject | None) -> None:
    """Move the layer's node into its group, which is created if necessary, with its legend open unless it is below."""
    root, name = project.layerTreeRoot() if project is not None else None, look.group
    if root is None:
        return
    node = root.findLayer(layer.id())
    parent = node.parent() if node is not None else None
    if not isinstance(node, QgsLayerTreeLayer) or not isinstance(parent, QgsLayerTreeGroup):
        return
    if not name:
        return
    # At the top level: QGIS adds layers beside the selected one, and groups would be nested in each other. Moved within
    # its group too, for QGIS puts a new layer above the selected one.
    group = root.findGroup(name) or root.insertGroup(_below_vectors(root, node), name)
    assert group is not None
    # Before the removal: a layer without a node is removed from the project.
    moved = node.clone()  # collapsed before it is in the tree: QGIS 3.22 may crash if this is changed later
    assert moved is not None
    moved.setExpanded(not look.below)
    group.insertChildNode(len(group.children()) if look.below else 0, moved)
    parent.removeChildNode(node)


def _below_vectors(root: QgsLayerTree, moving: QgsLayerTreeLayer) -> int:
    """Return the index below the vector layers at the top of the tree, so that a map does not hide its polygons."""
    for place, node in enumerate(root.children()):
        vector = isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)
        if node != moving and not vector:
            return place
    return len(root.children())
