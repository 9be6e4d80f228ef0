"""How many clusters to ask for, and names that stay with the model."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor
from sscc.core.twin.model import Model
from sscc.sscc_plugin.legend import clusters_look


def test_suggestion_lies_in_the_range_and_is_reported(run, trained, tmp_path):
    done = run(
        "suggestclusters", INPUT=trained.scene, MIN_CLUSTERS=2, MAX_CLUSTERS=6, REPORT=str(tmp_path / "report.html")
    )
    assert 2 <= done["CLUSTERS"] <= 6
    assert "clusters" in Path(done["REPORT"]).read_text(encoding="utf-8")


@pytest.mark.parametrize(("load", "layers"), [("recommended", 1), ("all", 4), ("none", 0)])
def test_small_maps_are_written_and_the_chosen_ones_loaded(
    provider, trained, tmp_path, monkeypatch, qgis_iface, qgis_new_project, load, layers
):
    import processing
    from sscc.core.pseudo_labels import preview

    monkeypatch.setattr(preview, "SHOWN", 2)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"INPUT": trained.scene, "MIN_CLUSTERS": 2, "MAX_CLUSTERS": 4, "LOAD": load}
    given["OUTPUT_DIR"] = str(tmp_path / "maps")
    processing.runAndLoadResults("sscc:suggestclusters", given, QgsProcessingFeedback(), context)
    assert len(list((tmp_path / "maps").glob("*.tif"))) == 4
    shown = QgsProject.instance().mapLayers().values()
    assert len(shown) == layers
    assert all(isinstance(layer.renderer(), QgsPalettedRasterRenderer) and "preview" in layer.name() for layer in shown)


def test_training_with_zero_clusters_takes_the_suggestion(run, trained, short, tmp_path, monkeypatch):
    from sscc.core.pseudo_labels import suggest

    asked = []

    def suggest_two(scene, **options):
        asked.append((scene, options["bands"], options["seed"]))
        return real(scene, 2, 3, **options)

    real = suggest.suggest
    monkeypatch.setattr(suggest, "suggest", suggest_two)
    model = str(tmp_path / "model.sscc")
    run("trainsscc", INPUT=[trained.scene], CLUSTERS=0, BANDS="1-11", SEED=3, MODEL=model, **short)
    assert asked == [(trained.scene, "1-11", 3)]
    assert Model.load(model).clusters in (2, 3)


@pytest.fixture
def mapped(run, trained, tmp_path, qgis_new_project) -> QgsRasterLayer:
    """A map in the project, whose second cluster the user has named and coloured."""
    path = str(tmp_path / "map.tif")
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=path)
    layer = QgsRasterLayer(path, "map")
    classes = layer.renderer().classes()
    classes[1].label, classes[1].color = "Wald & Wiese", QColor(1, 2, 3)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_names_and_colours_of_the_legend_survive_applying_the_model_again(run, trained, mapped, tmp_path, pixels):
    renamed = str(tmp_path / "renamed.sscc")
    assert run("renameclusters", INPUT=mapped, MODEL=trained.model, OUTPUT=renamed)["OUTPUT"] == renamed
    model = Model.load(renamed)
    assert model.names == ["Cluster 1", "Wald & Wiese", "Cluster 3"] and tuple(model.colors[1]) == (1, 2, 3)
    again = run("applysscc", INPUT=trained.scene, MODEL=renamed, OUTPUT=str(tmp_path / "again.tif"))
    assert (pixels(again["OUTPUT"]) == pixels(mapped.source())).all()
    layer = QgsRasterLayer(again["OUTPUT"], "again")  # kept: its renderer goes with it
    entry = layer.renderer().classes()[1]
    assert (entry.label, entry.color.getRgb()[:3]) == ("Wald & Wiese", (1, 2, 3))


def relabelled(path: str, labels: dict[int, str]) -> QgsRasterLayer:
    """A map in the project, some clusters of which the user has given these names."""
    layer = QgsRasterLayer(path, "map")
    classes = layer.renderer().classes()
    for entry in classes:
        entry.label = labels.get(int(entry.value), entry.label)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_clusters_of_the_same_name_are_merged_on_every_map_from_then_on(run, trained, mapped, tmp_path, pixels):
    merged, again, heard = str(tmp_path / "merged.sscc"), str(tmp_path / "again.tif"), QgsProcessingFeedback(False)
    layer = relabelled(mapped.source(), {1: "Wald", 3: " Wald "})
    run("renameclusters", heard, INPUT=layer, MODEL=trained.model, OUTPUT=merged)
    assert "1: Wald (merged with 3)\n2: Cluster 2\n" in heard.textLog()
    done = run("applysscc", INPUT=trained.scene, MODEL=merged, OUTPUT=again)
    found = set(np.unique(pixels(again))) - {0}
    assert found <= {1, 2} and done["CLUSTERS_FOUND"] == len(found)
    assert (pixels(again)[np.isin(pixels(mapped.source()), (1, 3))] == 1).all()
    shown = QgsRasterLayer(again, "again")  # kept: its renderer goes with it
    assert [(int(c.value), c.label) for c in shown.renderer().classes()] == [(1, "Wald"), (2, "Cluster 2")]
    assert shown.renderer().classes()[0].color == layer.renderer().classes()[0].color


def test_merging_twice_composes_and_an_earlier_map_cannot_undo_it(run, trained, mapped, tmp_path):
    own, heard = str(shutil.copy(trained.model, tmp_path / "own.sscc")), QgsProcessingFeedback(False)
    run("renameclusters", INPUT=relabelled(mapped.source(), {2: "Wald", 3: "Wald"}), MODEL=own, OUTPUT=own)
    run("applysscc", INPUT=trained.scene, MODEL=own, OUTPUT=str(tmp_path / "first.tif"))
    layer = relabelled(str(tmp_path / "first.tif"), {1: "Forst", 2: "Forst"})
    run("renameclusters", heard, INPUT=layer, MODEL=own, OUTPUT=own)
    assert Model.load(own).merged == {2: 1, 3: 1}
    assert "1: Forst (merged with 2, 3)\n" in heard.textLog() and "is ignored" not in heard.textLog()
    run("renameclusters", heard, INPUT=relabelled(mapped.source(), {1: "Forst", 3: "See"}), MODEL=own, OUTPUT=own)
    assert Model.load(own).merged == {2: 1, 3: 1} and Model.load(own).names[0] == "Forst"
    assert "The name of cluster 3 is ignored: it was merged into 1 earlier" in heard.textLog()


def test_map_of_a_merged_model_arrives_with_the_clusters_that_are_left(run, trained, mapped, tmp_path, qgis_iface):
    merged = str(tmp_path / "merged.sscc")
    layer = relabelled(mapped.source(), {1: "Wald", 3: "Wald"})
    run("renameclusters", INPUT=layer, MODEL=trained.model, OUTPUT=merged)
    look = clusters_look(trained.scene, merged, Model.load(merged))
    shown = QgsRasterLayer(mapped.source(), "shown")
    look.style(shown)
    assert [c.label for c in shown.renderer().classes()] == ["Wald", "Cluster 2"] and "2 clusters" in look.history


def test_model_may_be_renamed_in_place(run, trained, mapped, tmp_path):
    own = shutil.copy(trained.model, tmp_path / "own.sscc")
    run("renameclusters", INPUT=mapped, MODEL=str(own), OUTPUT=str(own))
    assert Model.load(str(own)).names[1] == "Wald & Wiese"


def test_a_map_given_by_its_path_brings_the_style_beside_it(run, trained, tmp_path):
    path, renamed = str(tmp_path / "map.tif"), str(tmp_path / "renamed.sscc")
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=path)
    style = tmp_path / "map.qml"
    style.write_text(style.read_text(encoding="utf-8").replace("Cluster 2", "Wald"), encoding="utf-8")
    run("renameclusters", INPUT=path, MODEL=trained.model, OUTPUT=renamed)
    assert Model.load(renamed).names == ["Cluster 1", "Wald", "Cluster 3"]


def test_a_layer_that_is_in_no_project_keeps_the_legend_it_has(run, trained, tmp_path):
    path, renamed = str(tmp_path / "map.tif"), str(tmp_path / "renamed.sscc")
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=path)
    layer = QgsRasterLayer(path, "map")
    classes = layer.renderer().classes()
    classes[2].label = "Wasser"
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    run("renameclusters", INPUT=layer, MODEL=trained.model, OUTPUT=renamed)
    assert Model.load(renamed).names == ["Cluster 1", "Cluster 2", "Wasser"]


def test_layer_without_such_a_legend_is_refused(refused, trained, tmp_path):
    line = refused("renameclusters", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(tmp_path / "m.sscc"))
    assert "lists no clusters" in line and not (tmp_path / "m.sscc").exists()


def test_map_of_another_model_is_refused(run, refused, trained, mapped, short, tmp_path):
    other = str(tmp_path / "two.sscc")
    run("trainsscc", INPUT=[trained.scene], CLUSTERS=2, MODEL=other, **short)
    line = refused("renameclusters", INPUT=mapped, MODEL=other, OUTPUT=str(tmp_path / "m.sscc"))
    assert "was made with another model (model); choose a map made with two" in line
