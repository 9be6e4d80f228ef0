"""References as rasters: which numbers are classes, what they are called, and what is no reference."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr
from sscc.core.base.errors import SSCCError
from sscc.core.maps.assess import evaluate
from sscc.core.maps.raster import read_classes
from sscc.core.report.evaluation_report import evaluate_and_report
from sscc.core.scene.scene import Scene

from .conftest import UTM, write_raster
from .vector_files import rectangle, write_vectors

HALVES = np.repeat([1, 2], 10)[None].repeat(10, 0).astype(np.uint8)[:, :, None]


@pytest.fixture
def clusters(tmp_path):
    return write_raster(tmp_path / "clusters.tif", HALVES, nodata=[0])


def labels(path, values, **how):
    return write_raster(path, np.asarray(values, np.uint8)[:, :, None], **how)


@pytest.mark.parametrize("shift", [0.0, 0.4])
def test_zero_is_a_class_where_another_value_means_no_data(clusters, tmp_path, shift):
    values = np.repeat([0, 1], 10)[None].repeat(10, 0)
    values[0] = 255
    place = (UTM[0] + 30 * shift, *UTM[1:])  # 0.4: another grid, so that it is resampled
    reference = labels(tmp_path / "r.tif", values, nodata=[255], geotransform=place)
    told = []
    found = evaluate_and_report(
        clusters, reference, output=str(tmp_path / "n.tif"), report=str(tmp_path / "r.html"), log=told.append
    )
    assert found.class_values == [0, 1] and found.class_names == ["Class 0", "Class 1"]
    assert found.matched_pixels in (180, 189, 190) and found.oa > 0.94
    assert f"{reference}: 0 is treated as a class because the nodata value is 255" in told
    assert read_classes(str(tmp_path / "n.tif"))[0] == ["Class 0", "Class 1"]
    assert set(np.unique(gdal.Open(str(tmp_path / "n.tif")).ReadAsArray())) == {1, 2}


def test_zero_is_no_class_where_the_file_tells_nothing_else(clusters, tmp_path):
    values = np.repeat([0, 1], 10)[None].repeat(10, 0)
    for name, nodata in (("none", None), ("zero", [0]), ("impossible", [-9999])):
        assert evaluate(clusters, labels(tmp_path / f"{name}.tif", values, nodata=nodata)).class_values == [1]


def test_zero_is_a_class_where_a_mask_tells_what_is_not_labelled(clusters, tmp_path):
    reference = labels(tmp_path / "r.tif", np.repeat([0, 1], 10)[None].repeat(10, 0))
    dataset = gdal.Open(reference, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((10, 20), 255, np.uint8)
    mask[:5] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    found = evaluate(clusters, reference)
    assert found.class_values == [0, 1] and found.matched_pixels == 100


def test_a_reference_of_several_bands_is_refused_by_name(clusters, tmp_path):
    picture = write_raster(tmp_path / "rgb.tif", np.ones((10, 20, 3), np.uint8))
    with pytest.raises(SSCCError, match=r"rgb\.tif: has 3 bands, but a reference has one"):
        evaluate(clusters, picture)


def test_transparency_is_no_second_band_of_a_reference(clusters, tmp_path):
    values = np.concatenate([HALVES, np.full_like(HALVES, 255)], axis=2)
    values[:3, :, 1] = 0
    reference = write_raster(tmp_path / "r.tif", values)
    dataset = gdal.Open(reference, gdal.GA_Update)
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    assert evaluate(clusters, reference).matched_pixels == 140


def test_a_mask_of_several_bands_is_told(clusters, tmp_path):
    mask = write_raster(tmp_path / "m.tif", np.ones((10, 20, 5), np.uint8))
    with Scene.open(clusters, mask=mask, survey=False) as scene:
        assert scene.remarks == [f"{mask}: has 5 bands; the first one is used as the mask"]


def test_a_map_is_not_compared_with_itself(clusters, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(clusters)
    for same in (clusters, str(link)):
        with pytest.raises(SSCCError, match="is the map itself; give reference labels from another source"):
            evaluate(clusters, same)
    told = []
    copy = write_raster(tmp_path / "copy.tif", HALVES, nodata=[0])
    assert evaluate(clusters, copy, log=told.append).oa == 1
    assert told == [f"{copy}: is identical to the map; is it a copy?"]


@pytest.mark.parametrize("text", ["x,y,class\n500015,5799985,1\n500045,5799985,2\n", "x y z\n0 0 1\n1 0 2\n0 1 1"])
def test_a_table_of_points_is_no_raster(clusters, tmp_path, text):
    table = tmp_path / "points.csv"
    table.write_text(text)
    with pytest.raises(SSCCError, match=r"points\.csv: (is a table of points|has no polygon|several fields)"):
        evaluate(clusters, str(table))


def test_measurements_are_no_classes(tmp_path):
    side = 40
    clusters = write_raster(tmp_path / "c.tif", np.ones((side, side, 1), np.uint8), nodata=[0])
    heights = write_raster(tmp_path / "dem.tif", np.arange(1, side**2 + 1, dtype=np.int16).reshape(side, side, 1))
    with pytest.raises(SSCCError, match=r"dem\.tif: contains more than 1000 distinct values, so these are not"):
        evaluate(clusters, heights)


# ---- Names and colours ----------------------------------------------------------------------------------------------


def attribute_table(value="VALUE", name="Class_Name", usage=(gdal.GFU_Generic, gdal.GFU_Generic)):
    table = gdal.RasterAttributeTable()
    table.CreateColumn(value, gdal.GFT_Integer, usage[0])
    table.CreateColumn("Count", gdal.GFT_Integer, gdal.GFU_PixelCount)
    table.CreateColumn(name, gdal.GFT_String, usage[1])
    for column, use in zip(("Red", "Green", "Blue"), (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)):
        table.CreateColumn(column, gdal.GFT_Integer, use)
    for row, (number, text, color) in enumerate(((1, "Wasser", (0, 0, 255)), (2, "Wald", (0, 128, 0)))):
        table.SetValueAsInt(row, 0, number)
        table.SetValueAsString(row, 2, text)
        for place, share in enumerate(color, start=3):
            table.SetValueAsInt(row, place, share)
    return table


BY_USE = {"value": "a", "name": "b", "usage": (gdal.GFU_MinMax, gdal.GFU_Name)}


@pytest.mark.parametrize(("driver", "columns"), [("GTiff", {}), ("HFA", {}), ("GTiff", BY_USE)])
def test_names_and_colours_of_an_attribute_table(clusters, tmp_path, driver, columns):
    reference = labels(tmp_path / f"r.{'tif' if driver == 'GTiff' else 'img'}", HALVES[:, :, 0], driver=driver)
    dataset = gdal.Open(reference, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(attribute_table(**columns))
    dataset = None
    found = evaluate(clusters, reference)
    assert found.class_names == ["Wasser", "Wald"] and found.class_colors == [(0, 0, 255), (0, 128, 0)]


def test_names_of_an_image_file(clusters, tmp_path):
    reference = labels(tmp_path / "r.img", HALVES[:, :, 0], driver="HFA")
    dataset = gdal.Open(reference, gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "Wasser", "Wald"])
    dataset = None
    assert evaluate(clusters, reference).class_names == ["Wasser", "Wald"]


def test_names_of_arcgis_attribute_table(clusters, tmp_path):
    reference = labels(tmp_path / "r.tif", HALVES[:, :, 0])
    fields = {"VALUE": ogr.OFTInteger, "COUNT": ogr.OFTInteger, "CLASS_NAME": ogr.OFTString}
    rows = [{"VALUE": 1, "COUNT": 5, "CLASS_NAME": "Wasser"}, {"VALUE": 2, "COUNT": 5, "CLASS_NAME": "Wald"}]
    beside = write_vectors(
        tmp_path / "table.shp", [(rectangle(0, 0, 1, 1), row) for row in rows], fields, driver="ESRI Shapefile",
        kind=ogr.wkbPolygon,
    )  # fmt: skip
    (tmp_path / "r.tif.vat.dbf").write_bytes(open(beside.replace(".shp", ".dbf"), "rb").read())
    assert evaluate(clusters, reference).class_names == ["Wasser", "Wald"]


def test_a_colour_table_without_names_gives_the_colours(clusters, tmp_path):
    reference = labels(tmp_path / "r.tif", HALVES[:, :, 0])
    dataset = gdal.Open(reference, gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (1, 2, 3))
    table.SetColorEntry(2, (4, 5, 6))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    found = evaluate(clusters, reference)
    assert found.class_names == ["Class 1", "Class 2"] and found.class_colors == [(1, 2, 3), (4, 5, 6)]
