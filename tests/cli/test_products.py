"""A map that is named, merged, split, reported, turned into polygons and compared, as a user types it."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from .conftest import CLUSTERS, SHORT, Trained


@pytest.fixture(scope="module")
def clusters(run, trained: Trained, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("map") / "clusters.tif"
    assert run("apply", trained.scene, "--model", trained.model, "--output", path).code == 0
    return path


def _facts(outcome) -> dict:
    assert outcome.code == 0, outcome.stderr
    return json.loads(outcome.stdout)


def test_name_writes_the_names_into_the_model_and_a_named_map(run, trained, clusters, tmp_path) -> None:
    model, named = tmp_path / "covers.sscc", tmp_path / "named.tif"
    into = ["--model", model, "--named", named]
    facts = _facts(run("name", trained.model, trained.reference, "--map", clusters, *into, "--json"))
    assert 0 < facts["agreeing"] <= 1 and len(facts["clusters"]) == CLUSTERS
    names = {one["name"] for one in facts["clusters"]} - {""}
    told = run("info", model).stdout
    assert names and all(name in told for name in names)
    assert gdal.Open(str(named)).GetMetadataItem("SSCC_MODEL") == "covers"
    evaluated = _facts(run("evaluate", named, trained.reference, "--json"))
    assert evaluated["oa"] == pytest.approx(facts["agreeing"], abs=1e-6)


def test_a_map_of_another_model_is_refused_in_one_line(run, trained, clusters, tmp_path) -> None:
    other = tmp_path / "other.sscc"
    assert run("train", trained.scene, "--clusters", CLUSTERS, "--seed", 5, "--model", other, *SHORT).code == 0
    failed = run("name", other, trained.reference, "--map", clusters)
    assert failed.code == 1 and failed.stderr.count("\n") == 1
    assert "was made with another model (model)" in failed.stderr


def test_rename_merges_and_split_parts(run, trained, tmp_path) -> None:
    merged, split, names = tmp_path / "merged.sscc", tmp_path / "split.sscc", tmp_path / "names.csv"
    facts = _facts(run("rename", trained.model, "--merge-to", 2, "--model", merged, "--json"))
    assert len(facts["clusters"]) == 2 and len(facts["merges"]) == CLUSTERS - 2
    names.write_text("cluster,name\n1,Wood\n", encoding="utf-8")
    assert "1: Wood\n" in run("rename", merged, "--names", names).stdout
    assert run("rename", merged).code == 2
    done = _facts(run("split", trained.model, trained.scene, "--cluster", 1, "--into", 3, "--model", split, "--json"))
    assert done["clusters"] == CLUSTERS + 2 and list(done["parts"]) == ["1", "4", "5"]
    by_class = ["--cluster", 1, "--reference", trained.reference, "--model", split]
    failed = run("split", trained.model, trained.scene, *by_class, "--into", 3)
    assert failed.code == 2 and "not allowed with" in failed.stderr
    two = tmp_path / "two.sscc"
    assert run("train", trained.scene, "--clusters", 2, "--model", two, *SHORT).code == 0
    assert _facts(run("split", two, trained.scene, *by_class, "--json"))["clusters"] > 2
    every = _facts(run("split", two, trained.scene, *by_class[2:], "--json"))
    assert list(every["parts"]) == [str(number) for number in range(3, every["clusters"] + 1)] != []
    failed = run("split", two, trained.scene, "--model", split)
    assert failed.code == 2 and "give --cluster N, or --reference REF" in failed.stderr
    failed = run("split", two, trained.scene, "--cluster", 1, "--field", "cover", "--model", split)
    assert failed.code == 2 and "give --reference REF" in failed.stderr


def test_report_finds_the_model_beside_the_map(run, trained, clusters, tmp_path) -> None:
    alone = _facts(run("report", clusters, "--json"))
    assert not alone["merges"] and "choose its file" in alone["log"][0]
    here, model = shutil.copy(clusters, tmp_path / "map.tif"), shutil.copy(trained.model, tmp_path / "m.sscc")
    found = _facts(run("report", here, "--json"))
    assert len(found["merges"]) == CLUSTERS - 1 and found["log"][0] == f"Model of the map: {model}"
    lost = run("report", tmp_path / "no.tif")
    assert lost.code == 1 and lost.stderr.count("\n") == 1


def test_report_polygonise_and_compare_write_what_they_are_asked_for(run, trained, clusters, tmp_path) -> None:
    report, areas, spectra = tmp_path / "r.html", tmp_path / "a.csv", tmp_path / "s.sli"
    facts = _facts(run(
        "report", clusters, "--scene", trained.scene, "--model", trained.model, "--output", report, "--csv", areas,
        "--spectra", spectra, "--json",
    ))  # fmt: skip
    pixels = np.bincount(gdal.Open(str(clusters)).ReadAsArray().ravel(), minlength=CLUSTERS + 1)[1:]
    assert [one["pixels"] for one in facts["clusters"]] == pixels.tolist()
    assert facts["area_ha"] == pytest.approx(0.09 * pixels.sum()) and facts["model"] == "model" and facts["date"]
    with open(areas, encoding="utf-8") as file:
        assert [int(row["pixels"]) for row in csv.DictReader(file)] == pixels.tolist()
    assert report.read_text(encoding="utf-8").count("<section>") >= 4 and spectra.with_suffix(".hdr").exists()
    again = _facts(run("report", clusters, "--scene", trained.scene, "--library", spectra, "--json"))
    assert again["nearest"]["1"][0] == ["Cluster 1", pytest.approx(0, abs=1e-2)]
    done = _facts(run("polygonise", clusters, "--output", tmp_path / "p.gpkg", "--json"))
    assert done["area_ha"] == pytest.approx(facts["area_ha"]) and done["polygons"] > CLUSTERS
    same = _facts(run("compare", clusters, clusters, "--csv", tmp_path / "c.csv", "--json"))
    assert same["changed_share"] == 0 and len(same["transitions"]) == np.count_nonzero(pixels)
