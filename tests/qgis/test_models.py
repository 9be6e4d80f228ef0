"""Graphical models: Train chained into Apply, built here, and the models that the plugin brings."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import processing
import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)

Source = QgsProcessingModelChildParameterSource
SHIPPED = ["Evaluate against polygons", "Train and map", "Train, map, sieve and polygonise"]


def _chain(short) -> QgsProcessingModelAlgorithm:
    """A model as a user draws it: one scene goes into Train, its model and the scene go into Apply."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene"), QgsProcessingModelParameter("scene"))
    train = QgsProcessingModelChildAlgorithm("sscc:trainsscc")
    train.setChildId("train")
    train.addParameterSources("INPUT", [Source.fromModelParameter("scene")])
    for name, value in {"CLUSTERS": 3, **short}.items():
        train.addParameterSources(name, [Source.fromStaticValue(value)])
    apply = QgsProcessingModelChildAlgorithm("sscc:applysscc")
    apply.setChildId("apply")
    apply.addParameterSources("INPUT", [Source.fromModelParameter("scene")])
    apply.addParameterSources("MODEL", [Source.fromChildOutput("train", "MODEL")])
    output = QgsProcessingModelOutput("map", "map")
    output.setChildId("apply")
    output.setChildOutputName("OUTPUT")
    apply.setModelOutputs({"map": output})
    model.addChildAlgorithm(train)
    model.addChildAlgorithm(apply)
    return model


def test_train_chains_into_apply(trained, short, tmp_path, pixels):
    model, feedback = _chain(short), QgsProcessingFeedback(False)
    (name,) = [output.name() for output in model.destinationParameterDefinitions()]  # "apply:map", or newer, "map"
    output = str(tmp_path / "map.tif")
    done, okay = model.run({"scene": trained.scene, name: output}, QgsProcessingContext(), feedback)
    assert okay, feedback.textLog()
    assert done[name] == output and len(np.unique(pixels(output))) > 1


def test_modeler_offers_the_trained_model_for_apply(provider, short):
    """What the modeler's combo box asks: which outputs of earlier steps fit this parameter?"""
    model = _chain(short)
    wanted = provider.algorithm("applysscc").parameterDefinition("MODEL")
    offered = model.availableSourcesForChild("apply", [wanted.type()], ["outputFile"])
    assert "train" in {source.outputChildId() for source in offered if source.outputName() == "MODEL"}


@pytest.fixture
def shipped(provider, short):
    """`shipped(name)`: one of the plugin's models; training, where there is one, is over at once."""

    def load(name: str) -> QgsProcessingModelAlgorithm:
        model = QgsApplication.processingRegistry().createAlgorithmById(f"sscc:{name}")
        for child_id, child in model.childAlgorithms().items():
            if child_id == "train":
                for parameter, value in short.items():
                    if parameter != "PRESET":
                        child.addParameterSources(parameter, [Source.fromStaticValue(value)])
                model.setChildAlgorithm(child)
        return model

    return load


def _run(model: QgsProcessingModelAlgorithm, /, **parameters: object) -> dict:
    """Run a model; `train__Model` stands for its output `train:Model`."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    given = {name.replace("__", ":"): value for name, value in parameters.items()}
    results, okay = model.run(given, context, feedback)
    assert okay, feedback.textLog()
    return dict(results)


def test_models_are_listed(provider):
    models = [a for a in provider.algorithms() if isinstance(a, QgsProcessingModelAlgorithm)]
    assert sorted(a.displayName() for a in models) == SHIPPED
    for model in models:
        assert model.group() == "Models" and model.shortHelpString()
        created = model.create()
        assert created.canExecute() == (True, "") and created.validate() == (True, [])
        assert created.helpUrl().endswith("docs/scripts.md")
        assert {p.name() for p in model.parameterDefinitions() if not p.isDestination() and not p.help()} == set()


def test_shipped_models_hold_no_path():
    for path in (Path(__file__).parents[2] / "models").glob("*.model3"):
        assert not {"/home", "/tmp", "/work", "C:"} & set(path.read_text(encoding="utf-8").split('"'))


def test_shipped_models_are_what_the_script_writes(provider, root):
    if Qgis.QGIS_VERSION_INT // 100 != 322:
        pytest.skip("written by QGIS 3.22, the oldest; a newer one adds entries")
    spec = importlib.util.spec_from_file_location("models", root / "tools" / "models.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    held = {path.name: path.read_text(encoding="utf-8") for path in (root / "models").glob("*.model3")}
    assert script.files() == held, "run make docs"


def test_train_and_map(shipped, trained, tmp_path, pixels):
    done = _run(
        shipped("Train and map"), scene=trained.scene, clusters=3, preset="quick",
        train__Model=str(tmp_path / "m.sscc"), apply__Clusters=str(tmp_path / "map.tif"),
    )  # fmt: skip
    assert Path(done["train:Model"]).exists() and pixels(done["apply:Clusters"]).max() <= 3


def test_map_of_a_model_arrives_with_its_colours(shipped, trained, qgis_iface, qgis_new_project, pixels):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"scene": trained.scene, "clusters": 3, "preset": "quick"}
    outputs = {name: QgsProcessing.TEMPORARY_OUTPUT for name in ("train:Model", "apply:Clusters")}
    processing.runAndLoadResults(shipped("Train and map"), {**given, **outputs}, QgsProcessingFeedback(), context)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    layer = layers["scene: clusters by scene"]
    found = set(pixels(layer.source()).ravel().tolist()) - {0}
    assert len(found) > 1 and {entry.value for entry in layer.renderer().classes()} == found


def test_train_map_sieve_and_polygonise(shipped, trained, tmp_path, pixels):
    done = _run(
        shipped("Train, map, sieve and polygonise"), scene=trained.scene, clusters=3, preset="quick", smallest_patch=4,
        train__Model=str(tmp_path / "m.sscc"), apply__Clusters=str(tmp_path / "map.tif"),
        polygonise__Polygons=str(tmp_path / "polygons.gpkg"),
    )  # fmt: skip
    assert Path(done["train:Model"]).exists()
    polygons = QgsVectorLayer(done["polygonise:Polygons"], "polygons")
    found = [(feature["cluster"], feature.geometry().area()) for feature in polygons.getFeatures()]
    scene = QgsRasterLayer(trained.scene, "scene")
    pixel = scene.rasterUnitsPerPixelX() * scene.rasterUnitsPerPixelY()
    assert {cluster for cluster, _ in found} <= {1, 2, 3}
    assert sum(area for _, area in found) == pytest.approx(pixel * (pixels(done["apply:Clusters"]) > 0).sum())
    # The style beside the map is the polygons' too.
    assert polygons.loadNamedStyle(str(tmp_path / "map.qml"))[1]
    raster = QgsRasterLayer(done["apply:Clusters"], "map")
    raster.loadNamedStyle(str(tmp_path / "map.qml"))
    looks = [(one.value, one.label, one.color.name()) for one in raster.renderer().classes()]
    renderer = polygons.renderer()
    assert renderer.classAttribute() == "cluster" and len(looks) == 3
    assert [(int(c.value()), c.label(), c.symbol().color().name()) for c in renderer.categories()] == looks
    renderer.startRender(QgsRenderContext(), polygons.fields())
    assert all(renderer.symbolForFeature(feature, QgsRenderContext()) for feature in polygons.getFeatures())
    renderer.stopRender(QgsRenderContext())


def test_evaluate_against_polygons(shipped, trained, tmp_path):
    scene = QgsRasterLayer(trained.scene, "scene")
    polygons = QgsVectorLayer(f"Polygon?crs={scene.crs().authid()}&field=cover:string", "polygons", "memory")
    feature = QgsFeature(polygons.fields())
    feature.setAttribute("cover", "forest")
    feature.setGeometry(QgsGeometry.fromRect(scene.extent()))
    polygons.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(polygons)
    done = _run(
        shipped("Evaluate against polygons"), scene=trained.scene, model=trained.model, polygons=polygons.id(),
        field="cover", apply__Clusters=str(tmp_path / "map.tif"), evaluate__Report=str(tmp_path / "report.html"),
    )  # fmt: skip
    QgsProject.instance().removeMapLayer(polygons)
    assert "forest" in Path(done["evaluate:Report"]).read_text(encoding="utf-8")
