"""How many clusters to ask for, and names that stay with the model."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor
from sscc.core.model import Model


def test_suggestion_lies_in_the_range_and_is_reported(run, trained, tmp_path):
    done = run(
        "suggestclusters", INPUT=trained.scene, MIN_CLUSTERS=2, MAX_CLUSTERS=6, REPORT=str(tmp_path / "report.html")
    )
    assert 2 <= done["CLUSTERS"] <= 6
    assert "clusters" in Path(done["REPORT"]).read_text(encoding="utf-8")


def test_training_with_zero_clusters_takes_the_suggestion(run, trained, short, tmp_path, monkeypatch):
    from sscc.core import suggest

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


def test_model_may_be_renamed_in_place(run, trained, mapped, tmp_path):
    own = shutil.copy(trained.model, tmp_path / "own.sscc")
    run("renameclusters", INPUT=mapped, MODEL=str(own), OUTPUT=str(own))
    assert Model.load(str(own)).names[1] == "Wald & Wiese"


def test_layer_without_such_a_legend_is_refused(refused, trained, tmp_path):
    line = refused("renameclusters", INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(tmp_path / "m.sscc"))
    assert "lists no clusters" in line and not (tmp_path / "m.sscc").exists()


def test_map_of_another_model_is_refused(run, refused, trained, mapped, short, tmp_path):
    other = str(tmp_path / "two.sscc")
    run("trainsscc", INPUT=[trained.scene], CLUSTERS=2, MODEL=other, **short)
    line = refused("renameclusters", INPUT=mapped, MODEL=other, OUTPUT=str(tmp_path / "m.sscc"))
    assert "has a cluster 3, two.sscc has 2" in line
