"""Each command does its work, tells people in lines and programs in one JSON object."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from sklearn.metrics import normalized_mutual_info_score
from sscc.core.twin.model import Model

from .conftest import BANDS, CLUSTERS, COLS, ROWS, SHORT, Trained


def _values(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def _facts(outcome) -> dict:
    """The one JSON object on stdout."""
    assert outcome.code == 0, outcome.stderr
    assert outcome.stdout.count("\n") == 1
    facts = json.loads(outcome.stdout)
    assert isinstance(facts, dict)
    return facts


@pytest.fixture(scope="module")
def clusters(run, trained: Trained, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("map") / "clusters.tif"
    assert run("apply", trained.scene, "--model", trained.model, "--output", path).code == 0
    return path


def test_sample_writes_scene_and_reference(run, tmp_path: Path) -> None:
    scene, reference = tmp_path / "a.tif", tmp_path / "b.tif"
    size = ["--rows", 20, "--cols", 30, "--bands", 8, "--clusters", 4]
    facts = _facts(run("sample", scene, "--scene", "synthetic", *size, "--reference", reference, "--json"))
    assert (facts["rows"], facts["cols"], facts["bands"], len(facts["classes"])) == (20, 30, 8, 4)
    assert _values(scene).shape == (8, 20, 30)
    assert _values(reference).shape == (20, 30)


def test_train_tells_what_it_made(run, trained: Trained, tmp_path: Path) -> None:
    model = tmp_path / "m.sscc"
    options = ["--clusters", CLUSTERS, *SHORT, "--seed", 7, "--bands", "1-10", "--json"]
    facts = _facts(run("train", trained.scene, "--model", model, *options))
    assert (facts["clusters"], facts["settings"]["seed"], facts["settings"]["steps"]) == (CLUSTERS, 7, 4)
    assert facts["bands"] == 10
    assert np.isfinite(facts["loss"])
    assert [path.name for path in tmp_path.iterdir()] == ["m.sscc"]


def test_same_seed_gives_the_same_map(run, trained: Trained, tmp_path: Path) -> None:
    maps, again = [], tmp_path / "again.sscc"
    assert run("train", trained.scene, "--clusters", CLUSTERS, "--model", again, *SHORT).code == 0
    for model in (trained.model, again):
        output = tmp_path / f"{model.stem}.tif"
        assert run("apply", trained.scene, "--model", model, "--output", output).code == 0
        maps.append(_values(output))
    assert np.array_equal(*maps)


def test_the_largest_seed_is_a_seed(run, trained: Trained, tmp_path: Path) -> None:
    command = ["train", trained.scene, "--clusters", CLUSTERS, "--model", tmp_path / "m.sscc", *SHORT]
    assert run(*command, "--detail", "patches", "--seed", 2**32 - 1).code == 0


def test_apply_writes_clusters_and_confidence(run, trained: Trained, tmp_path: Path) -> None:
    output, confidence = tmp_path / "clusters.tif", tmp_path / "confidence.tif"
    command = ["apply", trained.scene, "--model", trained.model, "--output", output, "--confidence", confidence]
    facts = _facts(run(*command, "--json"))
    found, probability = _values(output), _values(confidence)
    assert found.shape == probability.shape == (ROWS, COLS)
    assert facts["valid_pixels"] == (found > 0).sum() > 0
    assert facts["clusters_found"] == len(np.unique(found[found > 0]))
    assert probability[found > 0].min() >= 0
    assert probability.max() <= 1
    assert np.all(probability[found == 0] == -1)


def test_apply_maps_several_scenes_into_a_folder(run, trained: Trained, tmp_path: Path) -> None:
    other = tmp_path / "other.tif"
    gdal.Translate(str(other), str(trained.scene), srcWin=[0, 0, COLS, 30])
    folder = f"{tmp_path}/maps/"
    facts = _facts(run("apply", trained.scene, other, "--model", trained.model, "--output", folder, "--json"))
    assert sorted(path.name for path in Path(folder).glob("*.tif")) == ["other_clusters.tif", "scene_clusters.tif"]
    assert [result["scene"] for result in facts["results"]] == [str(trained.scene), str(other)]
    assert facts["valid_pixels"] == sum(result["valid_pixels"] for result in facts["results"])
    assert _values(Path(folder) / "other_clusters.tif").shape == (30, COLS)


def test_evaluate_agrees_with_a_computation_by_hand(run, trained: Trained, clusters: Path) -> None:
    facts = _facts(run("evaluate", clusters, trained.reference, "--json"))
    assert {"oa", "kappa", "nmi", "ari", "purity", "matched_pixels", "confusion"} <= set(facts)
    found, truth = _values(clusters), _values(trained.reference)
    both = (found > 0) & (truth > 0)
    assert facts["matched_pixels"] == both.sum()
    assert facts["nmi"] == pytest.approx(normalized_mutual_info_score(truth[both], found[both]))
    confusion = np.array(facts["confusion"])
    assert np.array_equal(confusion.sum(axis=1), np.bincount(truth[both], minlength=CLUSTERS + 1)[1:])
    assert facts["oa"] == pytest.approx(np.trace(confusion[:, : len(confusion)]) / both.sum())


def test_info_reads_the_header(run, trained: Trained, tmp_path: Path) -> None:
    facts = _facts(run("info", trained.model, "--json"))
    assert (len(facts["clusters"]), facts["band_count"]) == (CLUSTERS, BANDS)
    shown = run("info", trained.model).stdout
    assert f"clusters    {CLUSTERS}" in shown
    assert str(trained.scene.parent) not in json.dumps(facts["scenes"])
    model = Model.load(str(trained.model))
    model.header["scenes"] *= 12
    model.save(str(tmp_path / "many.sscc"))
    shown = run("info", tmp_path / "many.sscc").stdout
    assert shown.count("scene       ") == 8 and "and 4 more scenes" in shown


def test_suggest_names_a_number_in_the_range(run, trained: Trained) -> None:
    facts = _facts(run("suggest", trained.scene, "--min-clusters", 2, "--max-clusters", 5, "--json"))
    assert 2 <= facts["clusters"] <= 5


def test_train_takes_the_suggested_number_for_zero_clusters(run, trained: Trained, tmp_path: Path) -> None:
    model = tmp_path / "m.sscc"
    facts = _facts(run("train", trained.scene, "--clusters", 0, "--model", model, *SHORT, "--json"))
    assert facts["clusters"] == _facts(run("suggest", trained.scene, "--json"))["clusters"]


def test_reports_are_written_and_named(run, trained: Trained, clusters: Path, tmp_path: Path) -> None:
    training, evaluation = tmp_path / "train.html", tmp_path / "evaluate.html"
    options = ["--clusters", CLUSTERS, *SHORT, "--report", training]
    done = run("train", trained.scene, "--model", tmp_path / "m.sscc", *options)
    assert (done.code, str(training) in done.stdout) == (0, True)
    assert run("evaluate", clusters, trained.reference, "--report", evaluation).code == 0
    assert all("</html>" in path.read_text(encoding="utf-8") for path in (training, evaluation))


def test_people_get_lines_and_programs_get_the_log_in_the_object(run, trained: Trained, tmp_path: Path) -> None:
    command = ["apply", trained.scene, "--model", trained.model, "--output", tmp_path / "c.tif"]
    lines = run(*command).stdout.splitlines()
    facts = _facts(run(*command, "--json"))
    assert facts["device"] in lines[-1]
    assert facts["log"][0] in lines
