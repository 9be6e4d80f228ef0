"""What a user sees in the project once an algorithm is done: K named colours, a ramp, a name, a group."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)


@pytest.fixture
def load(provider, qgis_iface, qgis_new_project):
    """`load("applysscc", ...)` runs an algorithm with its results loaded; returns the layers by name."""

    def run_and_load(name: str, **parameters) -> dict:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        processing.runAndLoadResults(f"sscc:{name}", parameters, QgsProcessingFeedback(), context)
        gc.collect()  # a post-processor that nothing keeps would be gone by now
        return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}

    return run_and_load


@pytest.fixture
def layers(load, trained, tmp_path):
    """The two layers of Apply."""
    return load(
        "applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(tmp_path / "a.tif"),
        CONFIDENCE=str(tmp_path / "b.tif"),
    )  # fmt: skip


def test_map_arrives_with_the_named_colours_of_the_model(layers, trained):
    from sscc.core.twin.model import Model

    model = Model.load(trained.model)
    renderer = layers["scene: clusters by model"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = [(int(c.value), c.label, c.color.getRgb()[:3]) for c in renderer.classes()]
    assert shown == [(i + 1, n, tuple(c)) for i, (n, c) in enumerate(zip(model.names, model.colors))]
    assert len(shown) == 3


def test_confidence_has_the_same_ramp_on_every_map(layers):
    renderer = layers["scene: confidence of model"].renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [0, 0.25, 0.5, 0.75, 1]
    light = [item.color.lightnessF() for item in items]
    assert light == sorted(light)


def test_layers_of_a_model_share_a_group_and_tell_how_they_were_made(layers):
    group = QgsProject.instance().layerTreeRoot().findGroup("SSCC model")
    names = [node.name() for node in group.findLayers()]
    assert names == ["scene: clusters by model", "scene: confidence of model"]
    assert [node.isExpanded() for node in group.findLayers()] == [True, False]
    for layer in layers.values():
        assert layer.isValid() and "model.sscc, 3 clusters, seed 0" in layer.metadata().history()[0]


def test_sample_scene_is_shown_in_true_colours_with_its_named_reference(load, tmp_path):
    layers = load(
        "samplescene", ROWS=20, COLS=24, BANDS=12, CLUSTERS=3, OUTPUT=str(tmp_path / "s.tif"),
        REFERENCE=str(tmp_path / "r.tif"),
    )  # fmt: skip
    scene, reference = layers["synthetic"], layers["synthetic: reference"]
    renderer = scene.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert renderer.redBand() > renderer.greenBand() > renderer.blueBand()
    assert len(reference.renderer().classes()) == 3


def test_named_clusters_have_the_names_and_colours_of_the_reference(load, layers, trained, tmp_path):
    clusters = layers["scene: clusters by model"].source()
    named = load("evaluateclusters", INPUT=clusters, REFERENCE=trained.reference, OUTPUT=str(tmp_path / "n.tif"))
    reference = QgsRasterLayer(trained.reference, "reference")  # kept: its renderer goes with it
    wanted = reference.renderer().classes()
    look = {c.label: c.color.name() for c in named["a: named"].renderer().classes()}
    assert look and look.items() <= {c.label: c.color.name() for c in wanted}.items()


def test_nothing_is_loaded_where_nobody_asked_for_it(run, trained, tmp_path, qgis_new_project):
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(tmp_path / "map.tif"))
    assert not QgsProject.instance().mapLayers()


def test_a_group_lies_below_the_polygons(load, trained, tmp_path):
    polygons = QgsVectorLayer("Polygon?crs=EPSG:4326", "parcels", "memory")
    QgsProject.instance().addMapLayer(polygons)
    load("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(tmp_path / "a.tif"))
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()] == ["parcels", "SSCC model"]


def test_maps_of_temporary_models_are_told_apart(load, trained, tmp_path):
    kept = shutil.copy(trained.model, str(Path(QgsProcessingUtils.tempFolder()) / "MODEL.sscc"))
    load("applysscc", INPUT=trained.scene, MODEL=kept, OUTPUT=str(tmp_path / "a.tif"))
    assert QgsProject.instance().layerTreeRoot().findGroup("SSCC scene") is not None


def test_a_temporary_map_is_called_as_its_layer(load, trained):
    temporary = QgsProcessing.TEMPORARY_OUTPUT
    layers = load("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=temporary)
    layer = layers["scene: clusters by model"]
    found = load("evaluateclusters", INPUT=layer, REFERENCE=trained.reference, OUTPUT=temporary)
    assert "scene: clusters by model: named" in found


def test_an_empty_cell_of_the_batch_panel_is_no_missing_layer(run, trained, tmp_path):
    context, project = QgsProcessingContext(), QgsProject.instance()
    cells = {"OUTPUT": str(tmp_path / "map.tif"), "CONFIDENCE": ""}
    given = {name: QgsProcessingOutputLayerDefinition(path, project) for name, path in cells.items()}
    run("applysscc", context=context, INPUT=trained.scene, MODEL=trained.model, **given)
    (wanted,) = context.layersToLoadOnCompletion().items()
    assert wanted[0] == cells["OUTPUT"] and wanted[1].postProcessor() is not None
