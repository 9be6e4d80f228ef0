"""Classified rasters as QGIS wants them, written whole or not at all."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ElementTree
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.base.files import atomic_path, check_apart, check_writable
from sscc.core.base.palette import palette
from sscc.core.maps.raster import (
    create_class_raster,
    create_confidence_raster,
    finish,
    read_classes,
    write_block,
    write_qml,
)
from sscc.core.scene.dataset import files_of
from sscc.core.scene.scene import Scene

from .conftest import ROTATED, field_scene


def make(path, scene, count=3):
    with atomic_path(str(path)) as temporary:
        dataset = create_class_raster(temporary, scene, [f"Cluster {k + 1}" for k in range(count)], palette(count))
        write_block(dataset, 0, 0, np.ones(scene.shape, np.uint16))
        del dataset
    return gdal.Open(str(path))


def test_a_class_raster_has_names_colours_and_nodata(tmp_path, fields):
    with Scene.open(fields) as scene:
        dataset = make(tmp_path / "out.tif", scene)
    band = dataset.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Byte and band.GetNoDataValue() == 0
    assert band.GetCategoryNames() == ["", "Cluster 1", "Cluster 2", "Cluster 3"]
    assert [band.GetColorTable().GetColorEntry(k + 1)[:3] for k in range(3)] == palette(3)
    assert band.GetColorTable().GetColorEntry(0)[3] == 0
    assert band.GetBlockSize() == [256, 256]
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert read_classes(str(tmp_path / "out.tif")) == (["Cluster 1", "Cluster 2", "Cluster 3"], palette(3), 0)


@pytest.mark.parametrize("count, kind", [(254, gdal.GDT_Byte), (255, gdal.GDT_UInt16)])
def test_many_clusters_need_a_wider_type(tmp_path, fields, count, kind):
    with Scene.open(fields) as scene:
        assert make(tmp_path / "out.tif", scene, count).GetRasterBand(1).DataType == kind


def test_rotation_is_kept(tmp_path, raster):
    with Scene.open(raster(field_scene()[0], geotransform=ROTATED)) as scene:
        dataset = make(tmp_path / "out.tif", scene)
        assert dataset.GetGeoTransform() == pytest.approx(ROTATED)
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"


def test_a_scene_without_georeference_gives_a_map_without(tmp_path, raster):
    with Scene.open(raster(field_scene()[0], geotransform=None)) as scene:
        dataset = make(tmp_path / "out.tif", scene)
    assert dataset.GetGeoTransform(can_return_null=True) is None and not dataset.GetProjection()


def test_ground_control_points_are_kept(tmp_path, raster):
    path = raster(field_scene()[0], geotransform=None)
    dataset = gdal.Open(path, gdal.GA_Update)
    points = [gdal.GCP(10, 50, 0, 0, 0), gdal.GCP(11, 50, 0, 40, 0), gdal.GCP(10, 49, 0, 0, 48)]
    dataset.SetGCPs(points, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
                            'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]')
    dataset = None
    with Scene.open(path) as scene:
        copied = make(tmp_path / "out.tif", scene)
    assert [(p.GCPX, p.GCPY, p.GCPPixel, p.GCPLine) for p in copied.GetGCPs()] == [
        (p.GCPX, p.GCPY, p.GCPPixel, p.GCPLine) for p in points
    ]
    assert "WGS 84" in copied.GetGCPProjection()


def test_a_confidence_raster(tmp_path, fields):
    with Scene.open(fields) as scene:
        dataset = create_confidence_raster(str(tmp_path / "c.tif"), scene)
    band = dataset.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Float32 and band.GetNoDataValue() == -1


def test_qml_names_and_colours(tmp_path):
    path = write_qml(str(tmp_path / "out.tif"), ['Corn "no till" & co', "Soy"], [(255, 0, 16), (0, 1, 2)])
    entries = ElementTree.parse(path).getroot().findall(".//paletteEntry")
    assert [(e.get("value"), e.get("color"), e.get("label")) for e in entries] == [
        ("1", "#ff0010", 'Corn "no till" & co'), ("2", "#000102", "Soy"),
    ]


def test_a_failed_write_keeps_the_older_file(tmp_path):
    path = tmp_path / "out.txt"
    path.write_text("old")
    with pytest.raises(ValueError, match="on the way"), atomic_path(str(path)) as temporary:
        with open(temporary, "w") as file:
            file.write("half")
        raise ValueError("on the way")
    assert path.read_text() == "old" and [entry.name for entry in tmp_path.iterdir()] == ["out.txt"]


def test_a_whole_write_replaces_and_takes_stale_sidecars_along(tmp_path):
    path = tmp_path / "out.tif"
    path.write_text("old")
    (tmp_path / "out.tif.aux.xml").write_text("old names")
    with atomic_path(str(path)) as temporary, open(temporary, "w") as file:
        file.write("new")
    assert path.read_text() == "new" and [entry.name for entry in tmp_path.iterdir()] == ["out.tif"]


def test_what_a_killed_process_left_of_the_same_file_is_removed_after_a_day(tmp_path):
    old = [".out.0123abcd.part.tif", ".out.0123abcd.part.tif.aux.xml"]
    kept = [".out.4567abcd.part.tif", ".out.x.0123abcd.part.tif", ".out.0123abcd.part.txt", "out.0123abcd.part.tif"]
    for name in (*old, *kept):
        (tmp_path / name).write_text("half")
        if name != kept[0]:
            os.utime(tmp_path / name, (1e9, 1e9))
    with atomic_path(str(tmp_path / "out.tif")) as temporary, open(temporary, "w") as file:
        file.write("new")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted([*kept, "out.tif"])


def test_destinations_are_checked_before_any_work(tmp_path):
    with pytest.raises(SSCCError, match="folder does not exist"):
        check_writable(str(tmp_path / "none" / "out.tif"))
    with pytest.raises(SSCCError, match=r"must end in \.tif"):
        check_writable(str(tmp_path / "out.png"))
    (tmp_path / "dir.tif").mkdir()
    with pytest.raises(SSCCError, match="is a folder"):
        check_writable(str(tmp_path / "dir.tif"))
    check_writable(str(tmp_path / "out.tif"))
    assert [entry.name for entry in tmp_path.iterdir()] == ["dir.tif"]


def test_what_is_read_is_not_written_over(tmp_path, fields, monkeypatch):
    scene = str(tmp_path / "scene.tif")
    gdal.GetDriverByName("GTiff").Create(scene, 4, 4, 1).FlushCache()
    virtual, link, other = (str(tmp_path / name) for name in ("scene.vrt", "link.tif", "other.tif"))
    gdal.Translate(virtual, scene, format="VRT").FlushCache()
    os.symlink(scene, link)
    monkeypatch.chdir(tmp_path)
    for output, source in ((scene, scene), (scene, virtual), (link, scene), ("scene.tif", scene), (scene, link)):
        with pytest.raises(SSCCError, match="is already being read or written by this run"):
            check_apart([None, output], files_of(source, None))
    with pytest.raises(SSCCError, match=r"other\.tif: is already being read or written"):
        check_apart([other, str(tmp_path / "." / "other.tif")])
    check_apart([other, None], files_of(scene, virtual, "fields.gpkg|layername=fields", None))


def test_an_output_without_a_name_is_refused():
    with pytest.raises(SSCCError, match="no file name"):
        check_writable("")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(SSCCError, match="cannot be written"):
        check_writable(str(tmp_path / "out.tif"))


def test_proc_cannot_be_written():
    with pytest.raises(SSCCError, match="cannot be written"):
        check_writable("/proc/out.tif")


def test_a_disk_that_is_full_only_at_the_end_is_told():
    full = SimpleNamespace(FlushCache=lambda: gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "no space left"))
    with pytest.raises(SSCCError, match="map.tif: cannot be written; is the disk full"):
        finish(full, "map.tif")
