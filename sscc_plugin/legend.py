"""Give the layers that an algorithm loads their look: K named colours, a ramp for confidence, a name, a group.

Processing loads results without the style beside the file, so only a layer post-processor can do this.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Callable, NamedTuple, Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerMetadata,
    QgsLayerTree,
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
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from .resources import version

if TYPE_CHECKING:
    from ..core.twin.model import Model

Color = Sequence[int]
Style = Callable[[QgsRasterLayer], None]

#: Cividis, sampled: dark is unsure, bright is sure, and it reads the same to colour-blind eyes.
_CONFIDENCE = ((0, 32, 77), (61, 78, 108), (124, 123, 120), (187, 173, 108), (255, 234, 70))

# QGIS keeps no reference of its own: an object that Python collected is a style that "works sometimes".
_alive: deque[LayerLook] = deque(maxlen=1000)


class Look(NamedTuple):
    """How one output layer shall appear: its name, the group it joins, its style and a line on how it was made."""

    name: str
    group: str
    style: Style
    history: str = ""


class LayerLook(QgsProcessingLayerPostProcessorInterface):
    """Runs in the main thread once the layer is in the project; one object per output layer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style, name, describe and group the layer."""
        if not isinstance(layer, QgsRasterLayer):
            return
        self.look.style(layer)
        layer.setName(self.look.name)
        _describe(layer, self.look)
        _group(layer, self.look.group, context.project())
        layer.triggerRepaint()


def attach(context: QgsProcessingContext, path: str, look: Look) -> None:
    """Have the layer of this output take on ``look`` where it is going to be loaded."""
    if not path or not context.willLoadLayerOnCompletion(path):
        return
    processor = LayerLook(look)
    _alive.append(processor)
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = look.name
    details.setPostProcessor(processor)


def cluster_style(names: Sequence[str], colors: Sequence[Color]) -> Style:
    """Return the style of a cluster raster: value i of 1..K has the name and colour at place i - 1.

    Values without a name, such as numbers that a reference leaves out, get no entry.
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
    function = QgsColorRampShader(0.0, 1.0, ramp, QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(i / 4, QColor(*c), f"{i / 4:.2f}") for i, c in enumerate(_CONFIDENCE)]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)


def clusters_look(scene: str, path: str, model: Model) -> Look:
    """Return the look of the map that ``model``, kept at ``path``, made of the scene at path ``scene``."""
    name = QCoreApplication.translate("SSCC", "{scene}: clusters").format(scene=_stem(scene))
    return Look(name, _group_name(path, model), cluster_style(model.names, model.colors), _history(scene, path, model))


def confidence_look(scene: str, path: str, model: Model) -> Look:
    """Return the look of the confidence raster that goes with :func:`clusters_look`."""
    name = QCoreApplication.translate("SSCC", "{scene}: confidence").format(scene=_stem(scene))
    return Look(name, _group_name(path, model), confidence_style, _history(scene, path, model))


def classes_look(clusters: str, reference: str, output: str) -> Look:
    """Return the look of ``output``: clusters, called so, with the names and colours of a reference, called so."""
    name = QCoreApplication.translate("SSCC", "{scene}: named").format(scene=clusters)
    told = QCoreApplication.translate("SSCC", "{clusters} named after {reference}")
    told = told.format(clusters=clusters, reference=reference)
    return Look(name, "", file_style(output), f"SSCC {version()}: {told}")


def reference_look(scene: str, output: str) -> Look:
    """Return the look of the reference of a sample scene."""
    name = QCoreApplication.translate("SSCC", "{scene}: reference").format(scene=scene)
    return Look(name, _sample_group(), file_style(output))


def scene_look(scene: str, wavelengths: Sequence[float] | None) -> Look:
    """Return the look of a sample scene: its true colours, found by wavelength in nanometres."""
    return Look(scene, _sample_group(), true_color_style(wavelengths or ()))


def file_style(path: str) -> Style:
    """Return the style of a class raster that has names and colours inside, in the file."""
    from ..core.maps.raster import read_classes

    names, colors, _ = read_classes(path)
    return cluster_style(names, colors)


def true_color_style(wavelengths: Sequence[float]) -> Style:
    """Return a style that shows the bands nearest to red, green and blue light, stretched."""

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
    return QCoreApplication.translate("SSCC", "SSCC sample")


def _group_name(path: str, model: Model) -> str:
    """Return the layer group of all maps of one model: several scenes of a batch come together in it."""
    return f"SSCC {model.scenes[0]['name'] if is_temporary(path) else _stem(path)}"


def known_as(path: str, layer: QgsMapLayer | None) -> str:
    """Return what to call a file: a temporary one by its layer, for all have the name of their parameter."""
    return layer.name() if layer is not None and is_temporary(path) else _stem(path)


def is_temporary(path: str) -> bool:
    """Return whether QGIS removes this file when it closes."""
    return Path(QgsProcessingUtils.tempFolder()) in Path(path).parents


def _history(scene: str, path: str, model: Model) -> str:
    """Return one line for the layer's history: how the map was made."""
    text = QCoreApplication.translate(
        "SSCC", "{scene} mapped with {model}, {clusters} clusters, seed {seed}, trained on {device}"
    )
    facts = {"clusters": len(model.numbers), "seed": model.seed, "device": model.device}
    return f"SSCC {version()}: " + text.format(scene=_stem(scene), model=f"{_stem(path)}.sscc", **facts)


def _stem(path: str) -> str:
    """Return a short name for a scene: the file's, and of a subdataset its own name too."""
    file, _, inner = path.partition('":') if path.count('"') >= 2 else (path, "", "")
    return " ".join(filter(None, [Path(file.split('"')[-1]).stem, inner.strip("/:")]))


def _describe(layer: QgsRasterLayer, look: Look) -> None:
    """Write title and history into the layer's metadata, where QGIS shows and saves them."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(look.name)
    if look.history:
        metadata.addHistoryItem(look.history)
    layer.setMetadata(metadata)


def _group(layer: QgsRasterLayer, name: str, project: QgsProject | None) -> None:
    """Move the layer's entry of the layer tree into the group, which is made on first use."""
    root = project.layerTreeRoot() if project is not None else None
    if root is None:
        return
    node = root.findLayer(layer.id())
    parent = node.parent() if node is not None else None
    if not name or not isinstance(node, QgsLayerTreeLayer) or parent is None or parent.name() == name:
        return
    # Not beside the layer: QGIS puts new ones beside the selected one, and groups would end up inside each other.
    group = root.findGroup(name) or root.insertGroup(_below_vectors(root, node), name)
    group.insertChildNode(0, node.clone())  # the copy first: a layer that leaves the tree leaves the project
    parent.removeChildNode(node)


def _below_vectors(root: QgsLayerTree, moving: QgsLayerTreeLayer) -> int:
    """Return the place below the vector layers at the top of the tree: a map must not hide its own polygons."""
    for place, node in enumerate(root.children()):
        vector = isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)
        if node != moving and not vector:
            return place
    return len(root.children())
