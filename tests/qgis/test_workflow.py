"""Sample, train, apply and evaluate as a script runs them, and what the rasters must carry."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

CLUSTERS = 3
ROTATED = (380000.0, 26.0, 15.0, 5800000.0, 15.0, -26.0)


@pytest.fixture(scope="module")
def mapped(run, trained, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mapped")
    return run(
        "applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(folder / "clusters.tif"),
        CONFIDENCE=str(folder / "confidence.tif"),
    )  # fmt: skip


def _valid(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    return np.all([band.GetMaskBand().ReadAsArray() > 0 for band in bands], axis=0)


def test_training_returns_model_and_numbers(trained):
    assert trained.results["MODEL"] == trained.model and Path(trained.model).stat().st_size > 1000
    assert 1 <= trained.results["CLUSTERS_FOUND"] <= CLUSTERS
    assert np.isfinite(trained.results["LOSS"]) and trained.results["SECONDS"] > 0
    assert not trained.results.get("OUTPUT") and not trained.results.get("REPORT")


def test_map_is_nodata_where_the_scene_is_and_a_cluster_elsewhere(mapped, trained, pixels):
    clusters, valid = pixels(mapped["OUTPUT"]), _valid(trained.scene)
    assert 0 < valid.sum() < valid.size
    assert np.array_equal(clusters > 0, valid) and clusters.max() <= CLUSTERS
    assert mapped["VALID_PIXELS"] == valid.sum()
    assert mapped["CLUSTERS_FOUND"] == len(np.unique(clusters[valid]))


def test_confidence_is_a_probability_and_minus_one_is_nodata(mapped, trained, pixels):
    confidence, valid = pixels(mapped["CONFIDENCE"]), _valid(trained.scene)
    assert confidence.dtype == np.float32 and np.all(confidence[~valid] == -1)
    assert confidence[valid].min() >= 1 / CLUSTERS - 1e-6 and confidence[valid].max() <= 1


def test_outputs_lie_where_the_scene_lies(mapped, trained, georeference):
    assert georeference(mapped["OUTPUT"]) == georeference(trained.scene) == georeference(mapped["CONFIDENCE"])


def test_map_is_tiled_compressed_and_has_style_names_and_colours(mapped):
    dataset = gdal.Open(mapped["OUTPUT"])
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0 and band.DataType == gdal.GDT_Byte
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE" and band.GetBlockSize() == [256, 256]
    assert band.GetCategoryNames()[1:] == ["Cluster 1", "Cluster 2", "Cluster 3"]
    colors = {band.GetColorTable().GetColorEntry(i) for i in range(1, CLUSTERS + 1)}
    assert len(colors) == CLUSTERS and all(color[3] == 255 for color in colors)
    layer = QgsRasterLayer(mapped["OUTPUT"], "clusters")
    assert len(layer.renderer().classes()) == CLUSTERS  # from the .qml


def test_rotated_geotransform_and_other_crs_are_kept(run, trained, tmp_path, georeference):
    rotated = str(tmp_path / "rotated.tif")
    dataset = gdal.Translate(rotated, trained.scene, outputSRS="EPSG:3035")
    dataset.SetGeoTransform(ROTATED)
    dataset = None  # closes the file
    done = run("applysscc", INPUT=rotated, MODEL=trained.model, OUTPUT=str(tmp_path / "map.tif"))
    assert georeference(done["OUTPUT"])[2] == ROTATED
    assert georeference(done["OUTPUT"]) == georeference(rotated)


def test_training_maps_and_reports_on_demand_as_apply_does(run, trained, mapped, short, tmp_path, pixels):
    done = run(
        "trainsscc", INPUT=[trained.scene], CLUSTERS=CLUSTERS, MODEL=str(tmp_path / "again.sscc"),
        OUTPUT=str(tmp_path / "map.tif"), REPORT=str(tmp_path / "report.html"), **short,
    )  # fmt: skip
    assert np.array_equal(pixels(done["OUTPUT"]), pixels(mapped["OUTPUT"]))  # the same seed, the same map
    report = Path(done["REPORT"]).read_text(encoding="utf-8")
    assert "Cluster 1" in report and "http://" not in report.replace("http://www.w3.org", "")


def test_evaluation_tells_the_agreement_and_names_the_clusters(run, mapped, trained, tmp_path, pixels):
    done = run(
        "evaluateclusters", INPUT=mapped["OUTPUT"], REFERENCE=trained.reference, OUTPUT=str(tmp_path / "named.tif"),
        REPORT=str(tmp_path / "report.html"),
    )  # fmt: skip
    assert all(0 <= done[name] <= 1 for name in ("OA", "NMI", "PURITY")) and done["OA"] <= done["PURITY"] + 1e-9
    assert Path(done["REPORT"]).stat().st_size > 1000
    assert np.array_equal(pixels(done["OUTPUT"]) > 0, pixels(mapped["OUTPUT"]) > 0)
    copy = shutil.copy(trained.reference, tmp_path / "copy.tif")
    perfect = run("evaluateclusters", INPUT=str(copy), REFERENCE=trained.reference)
    assert [perfect[name] for name in ("OA", "KAPPA", "NMI", "ARI", "PURITY")] == pytest.approx([1.0] * 5)


def _halves(scene: str) -> QgsVectorLayer:
    """A memory layer of two polygons, the west and the east half of the scene, in its CRS."""
    layer = QgsRasterLayer(scene, "scene")
    box, crs = layer.extent(), layer.crs().authid()
    polygons = QgsVectorLayer(f"Polygon?crs={crs}&field=cover:string", "halves", "memory")
    middle = box.center().x()
    for name, west, east in (("west", box.xMinimum(), middle), ("east", middle, box.xMaximum())):
        feature = QgsFeature(polygons.fields())
        feature.setAttribute("cover", name)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, box.yMinimum(), east, box.yMaximum())))
        polygons.dataProvider().addFeatures([feature])
    return polygons


def test_evaluation_against_polygons_in_memory(run, mapped, trained):
    done = run("evaluateclusters", INPUT=mapped["OUTPUT"], REFERENCE=_halves(trained.scene), FIELD="cover")
    assert 0 < done["OA"] <= 1


def test_mask_of_polygons_leaves_the_rest_nodata(run, trained, tmp_path, pixels):
    halves = _halves(trained.scene)
    halves.dataProvider().deleteFeatures([2])
    done = run("applysscc", INPUT=trained.scene, MODEL=trained.model, MASK=halves, OUTPUT=str(tmp_path / "west.tif"))
    clusters, valid = pixels(done["OUTPUT"]), _valid(trained.scene)
    middle = valid.shape[1] // 2
    assert not clusters[:, middle:].any() and np.array_equal(clusters[:, :middle] > 0, valid[:, :middle])


def test_layers_of_a_project_work_as_well_as_files(run, trained, mapped, tmp_path, pixels, qgis_new_project):
    layer = QgsRasterLayer(trained.scene, "some name")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    done = run("applysscc", context=context, INPUT=layer.id(), MODEL=trained.model, OUTPUT=str(tmp_path / "map.tif"))
    assert np.array_equal(pixels(done["OUTPUT"]), pixels(mapped["OUTPUT"]))


def test_batch_over_three_scenes(run, provider, trained, tmp_path, pixels):
    """As QGIS's batch dialog does it: one algorithm object, one row of parameters after the other."""
    from processing.gui.AlgorithmExecutor import execute

    algorithm, feedback = provider.algorithm("applysscc").create(), QgsProcessingFeedback()
    for i in range(3):
        scene, output = str(tmp_path / f"{i}.tif"), str(tmp_path / f"{i}_clusters.tif")
        run("samplescene", ROWS=20 + i, COLS=24, BANDS=12, CLUSTERS=3, SEED=i, OUTPUT=scene)
        row = {"INPUT": scene, "MODEL": trained.model, "OUTPUT": output}
        done, results = execute(algorithm, row, QgsProcessingContext(), feedback)
        assert done, feedback.textLog()
        assert pixels(results["OUTPUT"]).shape == (20 + i, 24)


def test_one_model_is_trained_on_several_scenes(run, trained, short, tmp_path):
    second = str(tmp_path / "second.tif")
    run("samplescene", ROWS=20, COLS=24, BANDS=12, CLUSTERS=3, SEED=5, OUTPUT=second)
    model = str(tmp_path / "model.sscc")
    run("trainsscc", INPUT=[trained.scene, second], CLUSTERS=CLUSTERS, MODEL=model, **short)
    from sscc.core.twin.model import Model

    assert len(Model.load(model).scenes) == 2
