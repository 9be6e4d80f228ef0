"""Shares of one map, done in any order, make the same raster as one run; nothing else stays in the folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from .conftest import Trained

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wide(trained: Trained, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scene of several tiles, as a VRT that stretches the small one."""
    path = tmp_path_factory.mktemp("wide") / "wide.vrt"
    gdal.Translate(str(path), str(trained.scene), format="VRT", width=600, height=300)
    return path


def _pixels(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_shares_in_any_order_make_the_map_of_one_run(run, trained: Trained, wide: Path, tmp_path: Path) -> None:
    whole, shared = tmp_path / "whole", tmp_path / "shared"
    for folder, shares in ((whole, [None]), (shared, ["3/3", "1/3", "2/3"])):
        folder.mkdir()
        for share in shares:
            assert not (folder / "c.tif").exists()
            outputs = ["--output", folder / "c.tif", "--confidence", folder / "p.tif"]
            chosen = ["--shard", share] if share else []
            done = run("apply", wide, "--model", trained.model, *outputs, *chosen, "--json")
            assert done.code == 0, done.stderr
            facts = json.loads(done.stdout)
            assert facts["complete"] is facts["results"][0]["complete"] is (share in (None, "2/3"))
    for name in ("c.tif", "p.tif"):
        assert np.array_equal(_pixels(whole / name), _pixels(shared / name))
    names = [{path.name for path in folder.iterdir()} for folder in (shared, whole)]
    assert names[0] - names[1] == {"p.tif.aux.xml"}, "which job the confidence is of"
    assert names[1] <= names[0]
