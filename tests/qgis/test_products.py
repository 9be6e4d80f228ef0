"""Names, parts, reports, polygons and changes through Processing: scripts, models, batch, and the project."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from sscc.core.twin.model import Model
from sscc.sscc_plugin.legend import LayerLook, clusters_look

from .conftest import CLUSTERS


@pytest.fixture(scope="module")
def mapped(run, trained, tmp_path_factory):
    """A map of the model."""
    path = str(tmp_path_factory.mktemp("mapped") / "map.tif")
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=path)
    return path


def field_points(reference: str, pixels: np.ndarray) -> QgsVectorLayer:
    """A point in memory on every 20th labelled pixel, with its class as text."""
    place = gdal.Open(reference).GetGeoTransform()
    crs = QgsRasterLayer(reference).crs().authid()
    layer = QgsVectorLayer(f"Point?crs={crs}&field=cover:string", "plots", "memory")
    for row, col in np.argwhere(pixels > 0)[::20]:
        feature = QgsFeature(layer.fields())
        x, y = gdal.ApplyGeoTransform(place, col + 0.5, row + 0.5)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature["cover"] = f"cover {pixels[row, col]}"
        layer.dataProvider().addFeature(feature)
    return layer


def test_points_of_the_project_name_clusters(run, trained, mapped, pixels, tmp_path):
    layer, heard = field_points(trained.reference, pixels(trained.reference)), QgsProcessingFeedback(False)
    QgsProject.instance().addMapLayer(layer)
    named = str(tmp_path / "named.tif")
    done = run(
        "nameclusters", heard, INPUT=mapped, MODEL=trained.model, REFERENCE=layer, FIELD="cover",
        OUTPUT=str(tmp_path / "named.sscc"), NAMED=named,
    )  # fmt: skip
    assert done["NAMED_CLUSTERS"] >= 1 and 0 < done["AGREEING"] <= 1
    assert " labelled pixels" in heard.textLog()
    names = set(filter(None, Model.load(done["OUTPUT"]).names))
    assert any(name.startswith("cover ") for name in names)
    shown = QgsRasterLayer(named, "named")  # kept: its renderer goes with it
    assert {entry.label for entry in shown.renderer().classes()} == names


def test_rename_merges_to_a_number(run, trained, mapped, tmp_path):
    done = run("renameclusters", INPUT=mapped, MODEL=trained.model, MERGE_TO=2, OUTPUT=str(tmp_path / "m.sscc"))
    assert len(Model.load(done["OUTPUT"]).numbers) == 2


def test_the_named_map_of_evaluate_is_no_map_of_the_model(run, refused, trained, mapped, tmp_path):
    named = str(tmp_path / "named.tif")
    run("evaluateclusters", INPUT=mapped, REFERENCE=trained.reference, OUTPUT=named)
    model = shutil.copy(trained.model, tmp_path / "m.sscc")
    line = refused("renameclusters", INPUT=named, MODEL=str(model), OUTPUT=str(model))
    assert "contains class numbers" in line and Model.load(str(model)).names[0] == "Cluster 1"


def test_a_map_tells_its_model(run, refused, trained, tmp_path):
    own, output = tmp_path / "own.sscc", str(tmp_path / "new" / "m.sscc")
    (tmp_path / "new").mkdir()
    shutil.copy(trained.model, own)
    made = run("applysscc", INPUT=trained.scene, MODEL=str(own), OUTPUT=str(tmp_path / "map.tif"))["OUTPUT"]
    heard = QgsProcessingFeedback(False)
    for copy in ("a.sscc", "b.sscc"):
        shutil.copy(own, tmp_path / copy)
    run("renameclusters", heard, INPUT=made, MERGE_TO=2, OUTPUT=output)
    assert f"Model of the map: {own}" in heard.textLog() and len(Model.load(output).numbers) == 2
    named = {"OUTPUT": str(tmp_path / "named.sscc"), "NAMED": str(tmp_path / "named.tif")}
    run("nameclusters", INPUT=made, REFERENCE=trained.reference, **named)
    assert gdal.Open(named["NAMED"]).GetMetadataItem("SSCC_MODEL") == "named"
    run("renameclusters", heard, INPUT=named["NAMED"], OUTPUT=output)  # not own.sscc, whose clusters have other names
    assert f"Model of the map: {named['OUTPUT']}" in heard.textLog()
    (tmp_path / "named.sscc").unlink()
    own.unlink()
    assert "hold the model that made it (a.sscc, b.sscc)" in refused("renameclusters", INPUT=made, OUTPUT=output)
    (tmp_path / "b.sscc").unlink()
    run("nameclusters", heard, INPUT=made, REFERENCE=trained.reference, OUTPUT=output)
    (tmp_path / "a.sscc").unlink()
    assert "is not beside it" in refused("renameclusters", INPUT=made, OUTPUT=output)
    assert "does not record its model" in refused("renameclusters", INPUT=trained.reference, OUTPUT=output)
    layer = QgsRasterLayer(made, "map")
    LayerLook(clusters_look("map", trained.model, Model.load(trained.model))).postProcessLayer(
        layer, QgsProcessingContext(), heard
    )
    QgsProject.instance().addMapLayer(layer)
    run("splitcluster", INPUT=trained.scene, MAP=layer, CLUSTER=1, OUTPUT=output)
    assert Model.load(output).clusters == CLUSTERS + 1
    report = tmp_path / "r.html"
    run("reportmap", INPUT=[layer], REPORT=str(report))
    assert "Which clusters are most similar" in report.read_text(encoding="utf-8")
    assert "MODEL: no model given" in refused("splitcluster", INPUT=trained.scene, CLUSTER=1, OUTPUT=output)


def test_split_gives_a_model_that_maps(run, trained, tmp_path, pixels):
    done = run(
        "splitcluster", MODEL=trained.model, INPUT=trained.scene, CLUSTER=1, PARTS=2, OUTPUT=str(tmp_path / "s.sscc")
    )
    run("applysscc", INPUT=trained.scene, MODEL=done["OUTPUT"], OUTPUT=str(tmp_path / "s.tif"))
    assert pixels(tmp_path / "s.tif").max() <= CLUSTERS + 1 and Model.load(done["OUTPUT"]).clusters == CLUSTERS + 1


def test_split_follows_the_classes_of_points(run, trained, tmp_path, pixels):
    merged = str(tmp_path / "two.sscc")
    run("trainsscc", INPUT=[trained.scene], CLUSTERS=2, PRESET="quick", STEPS=40, MODEL=merged)
    layer, output = field_points(trained.reference, pixels(trained.reference)), str(tmp_path / "split.sscc")
    QgsProject.instance().addMapLayer(layer)
    run("splitcluster", MODEL=merged, INPUT=trained.scene, CLUSTER=1, REFERENCE=layer, FIELD="cover", OUTPUT=output)
    assert Model.load(output).clusters > 2


def test_report_tells_areas_and_writes_tables(run, trained, mapped, pixels, tmp_path):
    done = run(
        "reportmap", INPUT=[mapped], SCENE=trained.scene, MODEL=trained.model, REPORT=str(tmp_path / "r.html"),
        AREAS=str(tmp_path / "a.csv"), SPECTRA=str(tmp_path / "s.csv"),
    )  # fmt: skip
    assert done["CLUSTERS_FOUND"] == len(set(np.unique(pixels(mapped))) - {0})
    assert done["AREA_HA"] == pytest.approx(0.09 * np.count_nonzero(pixels(mapped)))
    assert all((tmp_path / name).stat().st_size for name in ("r.html", "a.csv", "s.csv"))


def test_polygons_and_changes_arrive_in_the_project_with_names_and_colours(run, mapped, tmp_path, qgis_iface):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    polygons, changes = str(tmp_path / "p.gpkg"), str(tmp_path / "c.tif")
    for name, given, output in (
        ("polygonise", {"INPUT": mapped}, polygons), ("comparemaps", {"BEFORE": mapped, "AFTER": mapped}, changes)
    ):  # fmt: skip
        details = QgsProcessingContext.LayerDetails("x", QgsProject.instance())
        context.addLayerToLoadOnCompletion(output, details)
        run(name, context=context, OUTPUT=output, **given)
        layer = QgsVectorLayer(output, "p") if output == polygons else QgsRasterLayer(output, "c")
        details = context.layerToLoadOnCompletionDetails(output)
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        if output == polygons:
            labels = [category.label() for category in layer.renderer().categories()]
            assert layer.name() == "map: polygons" and "Cluster 1" in labels and len(labels) <= CLUSTERS
        else:
            assert layer.name() == "map to map: changes"
            assert [entry.label for entry in layer.renderer().classes()] == ["Unchanged"]


def test_steps_chain_in_a_model_and_run_in_batch(run, provider, trained, tmp_path, pixels):
    model = QgsProcessingModelAlgorithm("map and polygonise", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene"), QgsProcessingModelParameter("scene"))
    model.addModelParameter(QgsProcessingParameterFile("model"), QgsProcessingModelParameter("model"))
    source = QgsProcessingModelChildParameterSource
    apply = QgsProcessingModelChildAlgorithm("sscc:applysscc")
    apply.setChildId("apply")
    for name, parameter in (("INPUT", "scene"), ("MODEL", "model")):
        apply.addParameterSources(name, [source.fromModelParameter(parameter)])
    for name, value in (("MEMORY", 1024), ("DEVICE", "cpu")):
        apply.addParameterSources(name, [source.fromStaticValue(value)])
    polygons = QgsProcessingModelChildAlgorithm("sscc:polygonise")
    polygons.setChildId("polygons")
    polygons.addParameterSources("INPUT", [source.fromChildOutput("apply", "OUTPUT")])
    polygons.addParameterSources("MIN_AREA", [source.fromStaticValue(0)])
    output = QgsProcessingModelOutput("polygons")
    output.setChildOutputName("OUTPUT")
    polygons.setModelOutputs({"polygons": output})
    for child in (apply, polygons):
        model.addChildAlgorithm(child)
    for number in range(2):  # a batch is one run for each row
        path = str(tmp_path / f"{number}.gpkg")
        name = next(d.name() for d in model.destinationParameterDefinitions())
        processing.run(model, {"scene": trained.scene, "model": trained.model, name: path})
        assert QgsVectorLayer(path, "p").featureCount() >= CLUSTERS - 1


def test_bad_input_is_one_line(refused, trained, mapped, tmp_path):
    assert "cannot be read as a spectral library" in refused(
        "reportmap", INPUT=[mapped], SCENE=trained.scene, LIBRARY=trained.model, REPORT=str(tmp_path / "r.html")
    )
    given = {"MODEL": trained.model, "INPUT": trained.scene, "OUTPUT": str(tmp_path / "s.sscc")}
    assert "has no cluster 9" in refused("splitcluster", CLUSTER=9, **given)
    scene = shutil.copy(trained.scene, str(tmp_path / "scene.sscc"))
    whole = Path(scene).read_bytes()
    assert "already being read" in refused("splitcluster", CLUSTER=1, **{**given, "INPUT": scene, "OUTPUT": scene})
    assert Path(scene).read_bytes() == whole
