"""The fill of polygons: equal to GDAL's, whatever the window, and quick with fine outlines."""

from __future__ import annotations

import time

import numpy as np
import pytest
from osgeo import gdal, ogr
from sscc.core.scene.burn import Shapes

ROWS, COLS = 48, 50


def random_polygons(rng):
    """Some stars, part of them with a hole: lists of rings, columns and rows."""
    found = []
    for _ in range(rng.integers(1, 6)):
        corners = rng.integers(3, 12)
        angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
        radius = rng.uniform(0.2, 25) * rng.uniform(0.3, 1, corners)
        centre = rng.uniform(-10, 60, 2)
        outline = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
        found.append([centre + outline] + ([centre + 0.4 * outline] if rng.random() < 0.5 else []))
    return found


def burnt_by_gdal(polygons, all_touched):
    source = ogr.GetDriverByName("Memory").CreateDataSource("polygons")
    layer = source.CreateLayer("polygons", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, rings in enumerate(polygons, start=1):
        text = ", ".join("(" + ", ".join(f"{x} {-y}" for x, y in [*ring, ring[0]]) + ")" for ring in rings)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON({text})"))
        feature["number"] = number
        layer.CreateFeature(feature)
    target = gdal.GetDriverByName("MEM").Create("", COLS, ROWS, 1, gdal.GDT_Int32)
    target.SetGeoTransform((0, 1, 0, 0, 0, -1))
    options = ["ATTRIBUTE=number"] + (["ALL_TOUCHED=TRUE"] if all_touched else [])
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.RasterizeLayer(target, [1], layer, options=options)
    gdal.PopErrorHandler()
    return target.ReadAsArray()


@pytest.mark.parametrize("all_touched", [False, True])
def test_pixels_are_those_that_gdal_burns(all_touched):
    rng = np.random.default_rng(0)
    for _ in range(40):
        polygons = random_polygons(rng)
        shapes = Shapes(polygons, range(1, len(polygons) + 1), all_touched)
        assert np.array_equal(shapes.burn(0, 0, ROWS, COLS), burnt_by_gdal(polygons, all_touched))


@pytest.mark.parametrize("all_touched", [False, True])
def test_a_window_is_part_of_the_whole(all_touched):
    polygons = random_polygons(np.random.default_rng(3))
    shapes = Shapes(polygons, range(1, len(polygons) + 1), all_touched)
    whole = shapes.burn(0, 0, ROWS, COLS)
    assert whole.any()
    for row in range(0, ROWS, 7):
        for col in range(0, COLS, 11):
            part = whole[row : row + 7, col : col + 11]
            assert np.array_equal(shapes.burn(row, col, *part.shape), part)


def square(left, top, right, bottom):
    return [np.array([[left, top], [right, top], [right, bottom], [left, bottom]], float)]


def test_parts_of_one_shape_that_overlap_do_not_cancel_out():
    burnt = Shapes([square(0, 0, 4, 4), square(2, 2, 6, 6)], [1, 1]).burn(0, 0, 6, 6)
    assert burnt.sum() == 16 + 16 - 4


def test_outlines_between_pixels_touch_neither_side():
    assert Shapes([square(2, 2, 4, 4)], [1], all_touched=True).burn(0, 0, 6, 6).sum() == 4
    noisy = Shapes([square(2 - 1e-9, 2 - 1e-9, 4 + 1e-9, 4 + 1e-9)], [1], all_touched=True)
    assert noisy.burn(0, 0, 6, 6).sum() == 4
    assert Shapes([square(2.1, 2.1, 2.2, 2.2)], [1], all_touched=True).burn(0, 0, 6, 6).sum() == 1


def test_nothing_to_burn():
    for all_touched in (False, True):
        assert not Shapes([], [], all_touched).burn(0, 0, 5, 5).any()
        assert not Shapes([square(9, 9, 12, 12)], [1], all_touched).burn(0, 0, 5, 5).any()


@pytest.mark.parametrize("all_touched", [False, True])
def test_a_million_vertices_cost_seconds(all_touched):
    angle = np.linspace(0, 2 * np.pi, 1_000_000, endpoint=False)
    radius = 400 + 20 * np.sin(4000 * angle)
    coast = np.stack([500 + radius * np.cos(angle), 500 + radius * np.sin(angle)], axis=1)
    started = time.process_time()  # other programs do not count
    shapes = Shapes([[coast]], [1], all_touched)
    burnt = np.block([[shapes.burn(row, col, 250, 250) for col in range(0, 1000, 250)] for row in range(0, 1000, 250)])
    assert time.process_time() - started < 15
    assert burnt.sum() == pytest.approx(np.pi * 400**2, rel=0.12 if all_touched else 0.01)
