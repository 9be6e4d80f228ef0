"""Files beside a map: those of an older map go with it, and nothing is lost where the new one cannot be written."""

from __future__ import annotations

import os

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.base.files import atomic_path, write_text
from sscc.core.maps.assess import evaluate
from sscc.core.maps.raster import read_classes

from .conftest import write_raster

NEIGHBOURS = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ".vat.dbf")


def older_map(path, size=512):
    """A map of 9s with pyramids, a mask and names beside it."""
    write_raster(path, np.full((size, size, 1), 9, np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_ReadOnly)
    gdal.SetConfigOption("COMPRESS_OVERVIEW", "DEFLATE")
    dataset.BuildOverviews("NEAREST", [2, 4])
    gdal.SetConfigOption("COMPRESS_OVERVIEW", None)
    dataset.GetRasterBand(1).SetCategoryNames([""] * 9 + ["older"])
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset = None
    found = {name for name in NEIGHBOURS if os.path.exists(f"{path}{name}")}
    assert {".ovr", ".msk", ".aux.xml"} <= found


def test_a_map_over_an_older_one_takes_nothing_of_it(tmp_path):
    values = np.repeat([1, 2], 256)[None].repeat(512, 0).astype(np.uint8)[:, :, None]
    clusters = write_raster(tmp_path / "clusters.tif", values, nodata=[0])
    reference = write_raster(tmp_path / "reference.tif", values[:, ::-1].copy(), nodata=[0])
    output = tmp_path / "named.tif"
    older_map(output)
    evaluate(clusters, reference, output=str(output))
    dataset = gdal.Open(str(output))
    assert dataset.GetRasterBand(1).GetOverviewCount() == 0
    small = dataset.GetRasterBand(1).ReadAsArray(buf_xsize=128, buf_ysize=128)
    assert set(np.unique(small)) == {1, 2}
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_NODATA
    assert read_classes(str(output))[0] == ["Class 1", "Class 2"]
    assert sorted(path.name for path in tmp_path.glob("named*")) == ["named.qml", "named.tif", "named.tif.aux.xml"]


def test_an_older_map_keeps_its_neighbours_where_the_new_one_fails(tmp_path, monkeypatch):
    output = tmp_path / "map.tif"
    older_map(output)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    replace = os.replace

    def locked(source, target):
        if target == str(output):
            raise PermissionError(13, "is open in another program")
        replace(source, target)

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(SSCCError, match="is open in another program"):
        with atomic_path(str(output)) as temporary, open(temporary, "w") as file:
            file.write("newer")
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_text_is_written_whatever_a_file_is_called(tmp_path):
    path = tmp_path / "report.html"
    write_text(str(path), "sc\udce9ne Möhren")
    assert path.read_text(encoding="utf-8") == "sc\\udce9ne Möhren"
