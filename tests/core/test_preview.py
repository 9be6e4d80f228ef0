"""Small maps before training: what they show, where they lie, and that the advice beside them works."""

from __future__ import annotations

import json
import shlex

import numpy as np
import pytest
from osgeo import gdal
from sklearn.metrics import adjusted_rand_score
from sscc.core.base.errors import SSCCError
from sscc.core.cli.options import build_parser
from sscc.core.maps.raster import read_classes
from sscc.core.pseudo_labels import preview
from sscc.core.report.suggestion_report import suggest_and_report
from sscc.core.scene.scene import Scene
from sscc.core.scene.thinned import read_thinned

from .conftest import ROTATED, field_scene
from .test_report import check_page


@pytest.fixture
def looked(tmp_path, fields):
    """A suggestion for a scene of three kinds of fields, with its report and its maps."""
    folder = tmp_path / "maps"
    found = suggest_and_report(fields, 2, 8, report=str(tmp_path / "s.html"), output_dir=str(folder))
    return found, tmp_path / "s.html", folder


def test_maps_show_several_numbers_at_both_details_and_mark_one(looked):
    found, report, folder = looked
    facts = json.loads(json.dumps(found.to_json(), allow_nan=False))["maps"]
    assert {one["detail"] for one in facts} == {"pixels", "patches"} and len(facts) == 2 * len(
        {one["clusters"] for one in facts}
    )
    best = [one for one in facts if one["recommended"]]
    assert [(one["clusters"], one["detail"]) for one in best] == [(found.clusters, found.detail)]
    assert {one["path"] for one in facts} == {str(path) for path in folder.glob("*.tif")}
    truth = field_scene()[1]
    assert adjusted_rand_score(truth.ravel(), gdal.Open(best[0]["path"]).ReadAsArray().ravel()) > 0.95
    text, words = check_page(report)
    assert text.count("<img") == len(facts) + 1 and words.count("recommended") == 1
    assert "previews of the pseudo-labels" in words


def test_the_advice_is_a_command_that_trains_this_map(looked):
    found, _, _ = looked
    for one in found.maps:
        args = build_parser().parse_args(shlex.split(one["command"])[1:])
        assert (args.clusters, args.detail) == (one["clusters"], one["detail"])
        assert (one["parameters"]["CLUSTERS"], one["parameters"]["DETAIL"]) == (one["clusters"], one["detail"])


def test_options_of_the_suggestion_return_in_the_advice(tmp_path, raster):
    path = raster(field_scene()[0], "a scene.tif")
    mask = raster(np.ones((48, 40, 1), np.uint8), "my mask.tif")
    found = suggest_and_report(
        path, 2, 3, output_dir=str(tmp_path), bands="1-9", mask=mask + "|alltouched=yes", seed=4
    )
    args = build_parser().parse_args(shlex.split(found.maps[0]["command"])[1:])
    assert (args.scenes, args.bands, args.mask, args.all_touched, args.seed) == ([path], "1-9", mask, True, 4)


@pytest.mark.parametrize("options", [(), ("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16")])
def test_a_large_scene_is_thinned_and_stays_in_place(tmp_path, raster, monkeypatch, options):
    values = field_scene(rows=48, cols=40)[0]
    path = raster(values, geotransform=ROTATED, options=options)
    with Scene.open(path) as scene:
        thinned = read_thinned(scene, 16)
    assert thinned.step == 3 and thinned.whole
    assert np.array_equal(np.moveaxis(thinned.values, 0, -1), values[1::3, 1::3])
    monkeypatch.setattr(preview, "SIDE", 16)
    found = suggest_and_report(path, 3, 3, output_dir=str(tmp_path))
    dataset = gdal.Open(found.maps[0]["path"])
    assert (dataset.RasterYSize, dataset.RasterXSize) == (16, 13)
    x, dx, rx, y, ry, dy = dataset.GetGeoTransform()
    assert (x, y) == (ROTATED[0], ROTATED[3])
    assert (dx, rx, ry, dy) == tuple(3 * ROTATED[place] for place in (1, 2, 4, 5))
    assert len(read_classes(found.maps[0]["path"])[1]) == 3


def test_nodata_stays_empty_and_a_thin_mask_gives_no_maps(tmp_path, raster, monkeypatch):
    values = field_scene()[0]
    values[:, :10] = -1
    path = raster(values, nodata=[-1] * 12)
    found = suggest_and_report(path, 3, 3, output_dir=str(tmp_path / "a"))
    drawn = gdal.Open(found.maps[0]["path"]).ReadAsArray()
    assert (drawn[:, :10] == 0).all() and (drawn[:, 10:] > 0).all()
    monkeypatch.setattr(preview, "SIDE", 12)
    inside = np.zeros((48, 40, 1), np.uint8)
    inside[1::4, 12:] = 1  # between the rows that are read
    said = []
    found = suggest_and_report(
        path, 3, 3, output_dir=str(tmp_path / "b"), mask=raster(inside, "mask.tif"), log=said.append
    )
    assert found.maps == [] and found.clusters == 3 and any("no previews" in line for line in said)


def test_a_folder_that_cannot_be_made_is_refused_before_any_work(tmp_path, fields):
    (tmp_path / "file").write_text("")
    with pytest.raises(SSCCError, match="folder"):
        suggest_and_report(fields, output_dir=str(tmp_path / "file" / "maps"), cancelled=lambda: pytest.fail("worked"))
