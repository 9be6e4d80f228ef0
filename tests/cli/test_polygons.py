"""`--all-touched` on the command line, and polygons that vanish in its JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from .conftest import ROWS, Trained


@pytest.fixture
def tiny(trained: Trained, tmp_path: Path) -> Path:
    """One polygon over all of the scene, and one between the centres of pixels."""
    dataset = gdal.Open(str(trained.scene))
    left, width, _, top, _, height = dataset.GetGeoTransform()
    path = tmp_path / "areas.gpkg"
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = target.CreateLayer("areas", osr.SpatialReference(wkt=dataset.GetProjection()), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("cover", ogr.OFTString))
    for name, (col, row, side) in {"field": (0, 0, 20), "pond": (30.1, 30.1, 0.2)}.items():
        corners = [(col, row), (col + side, row), (col + side, row + side), (col, row + side), (col, row)]
        ring = ", ".join(f"{left + x * width} {top + y * height}" for x, y in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        feature["cover"] = name
        layer.CreateFeature(feature)
    del feature, layer, target
    return path


def test_all_touched_pixels_count_where_asked_for(run, trained: Trained, tiny: Path, tmp_path: Path) -> None:
    given = ["apply", trained.scene, "--model", trained.model, "--mask", tiny, "--output", tmp_path / "o.tif", "--json"]
    few, more = (json.loads(run(*given, *options).stdout) for options in ([], ["--all-touched"]))
    assert more["valid_pixels"] == few["valid_pixels"] + 1
    assert any("cover no pixel centre" in line for line in few["log"])
    compared = ["evaluate", trained.reference, tiny, "--json", "--report", tmp_path / "r.html"]
    few, more = (json.loads(run(*compared, *options).stdout) for options in ([], ["--all-touched"]))
    assert few["left_out"]["classes"] == [{"name": "pond", "polygons": 1, "pixels": 0}]
    assert few["class_names"] == ["field"] and more["class_names"] == ["field", "pond"]
    assert any("are not counted: pond (polygons: 1)" in line for line in few["log"])
    assert "alltouched" not in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert ROWS > 30
