"""Merged clusters: one cluster on every map, with the sum of their probabilities; all other numbers stay."""

from __future__ import annotations

import copy
import json

import numpy as np
import pytest
import torch
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.maps import mapper
from sscc.core.maps.apply import apply
from sscc.core.maps.mapper import Mapper
from sscc.core.maps.raster import read_classes
from sscc.core.report import findings
from sscc.core.report.map_report import report_map
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window
from sscc.core.twin import inference
from sscc.core.twin.hierarchy import CONFUSIONS, hierarchy
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

CLUSTERS = 5
RED, BLUE = (200, 0, 0), (0, 0, 200)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    values, _ = field_scene(rows=70, cols=50, classes=CLUSTERS)
    values[5:15, 10:20] = -1
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", values, nodata=[-1] * 12)


@pytest.fixture(scope="module")
def trained(scene):
    return train([scene], Settings(CLUSTERS, preset="quick", steps=40))


@pytest.fixture
def model(trained):
    """A model of its own for each test."""
    return Model(copy.deepcopy(trained.header), trained.tensors)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def probabilities(model, scene):
    """What the network says of each pixel, without any merging: (K, rows, cols), and where it is valid."""
    worker = Mapper(model, "cpu")
    with Scene.open(scene, model.bands, survey=False) as opened:
        planes, valid = worker.read(opened, Window(0, 0, *opened.shape))
    inner = slice(worker.halo, -worker.halo)
    with torch.inference_mode():
        found = torch.softmax(worker.network(torch.from_numpy(np.ascontiguousarray(planes))[None]), dim=1)
    return found[0].numpy(), valid[inner, inner]


def test_the_map_is_the_argmax_of_summed_probabilities(tmp_path, scene, model):
    apart, valid = probabilities(model, scene)
    model.follow_legend({2: ("Wald", RED), 4: (" Wald ", BLUE), 5: ("Wald", BLUE)})
    result = apply(model, scene, str(tmp_path / "o.tif"), confidence=str(tmp_path / "c.tif"))
    summed = np.stack([apart[0], apart[1] + apart[3] + apart[4], apart[2]])
    wanted = np.where(valid, np.array([1, 2, 3])[summed.argmax(0)], 0)
    np.testing.assert_array_equal(read(tmp_path / "o.tif"), wanted)
    np.testing.assert_allclose(read(tmp_path / "c.tif")[valid], summed.max(0)[valid], rtol=1e-5)
    assert result.counts == [int((wanted == number).sum()) for number in range(1, CLUSTERS + 1)]
    assert result.clusters_found == len(set(wanted[valid]))


def test_summing_can_change_which_cluster_wins():
    logits = torch.log(torch.tensor([0.4, 0.3, 0.3])).reshape(1, 3, 1, 1)
    confidence, best = inference.probabilities(logits, {}).max(dim=1)
    assert (best.item() + 1, confidence.item()) == (1, pytest.approx(0.4))
    confidence, best = inference.probabilities(logits, {3: 2}).max(dim=1)
    assert (best.item() + 1, confidence.item()) == (2, pytest.approx(0.6))
    confidence, best = inference.probabilities(torch.randn(1, 9, 40, 40), {n: 1 for n in range(2, 10)}).max(dim=1)
    assert (best == 0).all() and (confidence <= 1).all() and (confidence > 0.9999).all()


def test_shares_of_a_merged_model_make_the_same_map(tmp_path, monkeypatch, scene, model):
    monkeypatch.setattr(mapper, "TILE", 32)
    model.follow_legend({1: ("a", RED), 3: ("a", RED)})
    apply(model, scene, str(tmp_path / "w.tif"), confidence=str(tmp_path / "wc.tif"))
    for index in (2, 1):
        apply(model, scene, str(tmp_path / "s.tif"), confidence=str(tmp_path / "sc.tif"), shard=(index, 2))
    np.testing.assert_array_equal(read(tmp_path / "s.tif"), read(tmp_path / "w.tif"))
    np.testing.assert_array_equal(read(tmp_path / "sc.tif"), read(tmp_path / "wc.tif"))


def test_shares_from_before_and_after_merging_do_not_mix(tmp_path, monkeypatch, scene, model):
    monkeypatch.setattr(mapper, "TILE", 32)
    apply(model, scene, str(tmp_path / "o.tif"), shard=(1, 2))
    model.follow_legend({1: ("a", RED), 3: ("a", RED)})
    assert not apply(model, scene, str(tmp_path / "o.tif"), shard=(2, 2)).complete
    assert not (tmp_path / "o.tif").exists()


def test_only_clusters_that_are_left_have_names_colours_and_a_style(tmp_path, scene, model):
    model.follow_legend({2: ("Wald", RED), 4: ("Wald", BLUE)})
    apply(model, scene, str(tmp_path / "o.tif"))
    names, colors, _ = read_classes(str(tmp_path / "o.tif"))
    assert names == ["Cluster 1", "Wald", "Cluster 3", "", "Cluster 5"] and colors[1] == RED
    assert BLUE not in colors
    style = (tmp_path / "o.qml").read_text(encoding="utf-8")
    assert style.count("<paletteEntry") == 4 and 'value="4"' not in style


def test_the_report_shows_what_is_left(tmp_path, scene, model):
    model.follow_legend({2: ("Wald", RED), 4: ("Wald", BLUE)})
    result = apply(model, scene, str(tmp_path / "o.tif"), confidence=str(tmp_path / "c.tif"))
    subject = findings.Subject(result.output, [result.output], scene, model, result.confidence)
    facts = findings.summarise(subject).facts
    assert [cluster["cluster"] for cluster in facts["clusters"]] == [1, 2, 3, 5]
    assert [cluster["pixels"] for cluster in facts["clusters"]] == [result.counts[k - 1] for k in (1, 2, 3, 5)]
    assert sum(cluster["sampled_pixels"] for cluster in facts["clusters"]) == result.valid_pixels
    report_map(subject, str(tmp_path / "r.html"))
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "scene: 4 clusters" in text and f"{result.clusters_found} of 4 clusters on" in text
    assert "Cluster 4" not in text


def test_merging_composes_and_older_legends_change_nothing(model):
    model.follow_legend({3: ("Wald", RED), 5: ("Wald", BLUE)})
    assert model.merged == {5: 3} and model.numbers == [1, 2, 3, 4] and model.colors[2] == RED
    model.follow_legend({2: ("Forst", BLUE), 3: ("Forst", RED), 5: ("elsewhere", RED)})
    assert model.merged == {3: 2, 5: 2} and model.numbers == [1, 2, 4]
    assert model.names == ["Cluster 1", "Forst", "", "Cluster 4", ""] and model.colors[1] == BLUE
    before = copy.deepcopy(model.header)
    model.follow_legend({3: ("Cluster 4", RED), 4: ("Cluster 4", tuple(model.colors[3]))})
    assert model.header == before


def test_entries_without_a_name_keep_theirs_and_are_not_merged(model):
    model.follow_legend({1: ("", RED), 2: ("  ", BLUE)})
    assert model.merged == {} and model.names[:2] == ["Cluster 1", "Cluster 2"] and model.colors[:2] == [RED, BLUE]


def test_clusters_without_pixels_are_those_that_are_left(model):
    model.header["shares"] = [0.6, 0.3, 0.1, 0.0, 0.0]
    model.follow_legend({3: ("Wald", RED), 5: ("Wald", RED)})
    assert model.clusters_found == 3 and model.header["shares"] == [0.6, 0.3, 0.1, 0.0, 0.0]
    assert any("1 of 4 clusters is empty" in line for line in model.diagnosis)
    model.follow_legend({2: ("Wald", RED), 3: ("Wald", RED), 4: ("Wald", RED)})
    assert model.clusters_found == 2 and model.header["shares"] == [0.6, 0.4, 0.0, 0.0, 0.0]
    assert not any("empty" in line for line in model.diagnosis)


def test_the_file_keeps_what_is_merged_and_older_versions_refuse_it(tmp_path, trained, model):
    path = str(tmp_path / "m.sscc")
    assert "merged" not in trained.header
    model.header.pop("shares")  # as in models of the first days, which had no memory either
    model.header["schema"] = 1
    model.tensors = {name: array for name, array in model.tensors.items() if not name.startswith("memory.")}
    said = model.diagnosis
    model.follow_legend({1: ("a", RED), 2: ("a", BLUE)})
    model.save(path)
    read = Model.load(path)
    assert read.merged == {2: 1} and read.header["schema"] == 2 and read.diagnosis == said
    assert json.loads(json.dumps(read.header))["merged"] == {"2": 1}


def test_going_on_from_a_merged_model_keeps_the_merged_clusters(tmp_path, scene, model):
    model.follow_legend({2: ("Wald", RED), 4: ("Wald", BLUE)})
    model.save(str(tmp_path / "m.sscc"))
    tuned = train([scene], Settings(CLUSTERS, preset="quick", steps=3), initial_model=str(tmp_path / "m.sscc"))
    assert (tuned.merged, tuned.names, tuned.colors) == (model.merged, model.names, model.colors)
    result = apply(tuned, scene, str(tmp_path / "o.tif"))
    assert result.counts[3] == 0 and tuned.clusters_found == result.clusters_found
    assert sum(tuned.header["shares"]) == pytest.approx(1, abs=1e-5) and tuned.header["shares"][3] == 0
    assert not any("of 5" in line for line in tuned.diagnosis)
    with pytest.raises(SSCCError, match="has 5 clusters, including merged ones, but 4 were requested"):
        train([scene], Settings(4, preset="quick", steps=3), initial_model=str(tmp_path / "m.sscc"))


def test_a_name_that_a_cluster_outside_the_legend_has_merges_at_once(model):
    model.follow_legend({1: ("Cluster 3", RED)})
    assert model.merged == {3: 1} and model.names[0] == "Cluster 3" and model.colors[0] == RED


def test_clusters_with_similar_means_are_joined_first_and_small_ones_before_large_ones():
    labels = np.array([[[0, 1], [2, 3]]], np.uint16)
    planes = np.zeros((1, 2, 4, 4), np.float16)
    planes[0, :, 1:3, 1:3] = [[[0, 1], [10, 11]], [[0, 0], [0, 0]]]  # clusters 1 and 2 as far apart as 3 and 4
    confused = np.array([[1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1]])
    memory = {"memory.planes": planes, "memory.labels": labels, CONFUSIONS: confused}
    model = Model.create(4, {"shares": [0.4, 0.3, 0.2, 0.1]}, memory)
    merges = hierarchy(model)
    assert [merge[:2] for merge in merges] == [(3, 4), (1, 2), (1, 3)]
    assert 1 > merges[0].similarity > merges[1].similarity > merges[2].similarity > 0
    model.merge({2: 1})
    assert [merge[:2] for merge in hierarchy(model)] == [(3, 4), (1, 3)]
    model.header["shares"] = [0.0, 0.5, 0.3, 0.2]
    memory["memory.labels"][labels == 3] = 2**16 - 1  # no pixel of cluster 4 is kept: by confusions
    assert hierarchy(model)[0][:2] == (1, 3)
