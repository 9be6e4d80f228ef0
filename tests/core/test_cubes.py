"""Cubes in netCDF and HDF5 files: whatever the order of their axes, rows are rows and bands are bands."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.maps.apply import apply
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window
from sscc.core.twin.trainer import Settings, train

from .conftest import UTM, field_scene, write_raster

BANDS = 14
WAVES = np.linspace(400.0, 2400.0, BANDS)
VALUES = field_scene(rows=36, cols=28, bands=BANDS)[0]

if gdal.GetDriverByName("netCDF") is None or not hasattr(gdal, "OF_MULTIDIM_RASTER"):
    pytest.skip("GDAL has no multidimensional netCDF", allow_module_level=True)


def write_cube(
    path: Path, cubes: Dict[str, np.ndarray], axes: Sequence[str], lists: Optional[Dict[str, Any]] = None,
    units: str = "nm", attributes: Optional[Dict[str, Any]] = None, flat: Optional[Dict[str, np.ndarray]] = None,
    kind: int = gdal.GDT_Float32, nodata: Optional[float] = -9999.0, axes_of: Optional[Dict[str, np.ndarray]] = None,
) -> str:
    """A netCDF-4 file, which is HDF5 as well: `cubes` with `axes`, and lists, attributes and planes beside them."""
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path), ["FORMAT=NC4"])
    root, dimensions = dataset.GetRootGroup(), {}

    def dimension(name: str, size: int) -> Any:
        key = name, size
        if key not in dimensions:
            taken = sum(other == name for other, _ in dimensions)
            dimensions[key] = root.CreateDimension(name + "_2" * taken, "", "", size)
        return dimensions[key]

    def put(name: str, values: np.ndarray, names: Sequence[str], kind: int, nodata: Optional[float] = None) -> Any:
        sizes = [dimension(*pair) for pair in zip(names, values.shape)]
        array = root.CreateMDArray(name, sizes, gdal.ExtendedDataType.Create(kind))
        if nodata is not None:
            array.SetNoDataValueDouble(nodata)
        types = {gdal.GDT_Float32: np.float32, gdal.GDT_UInt16: np.uint16, gdal.GDT_Float64: np.float64}
        array.Write(np.ascontiguousarray(values, types[kind]))
        return array

    for name, values in cubes.items():
        put(name, values, axes, kind, nodata)
    for name, values in (lists or {}).items():
        put(name, np.asarray(values), [name + "_axis"], gdal.GDT_Float64).SetUnit(units)
    for name, values in (axes_of or {}).items():
        put(name, values, [name], gdal.GDT_Float64)
    for name, values in (flat or {}).items():
        put(name, values, ["flat_y", "flat_x"], gdal.GDT_Float64)
    for name, value in (attributes or {}).items():
        size = [len(value)] if isinstance(value, (list, np.ndarray)) else []
        root.CreateAttribute(name, size, gdal.ExtendedDataType.Create(gdal.GDT_Float64)).Write(
            [float(one) for one in value] if size else float(value)
        )
    return str(path)


def whole(scene: Scene) -> Tuple[np.ndarray, np.ndarray]:
    return scene.read(Window(0, 0, scene.rows, scene.cols))


def turned(order: str) -> np.ndarray:
    """`VALUES` with its axes in an order such as "ycb"."""
    return VALUES.transpose(["ycb".index(axis) for axis in order])


EMIT = {"y": "downtrack", "c": "crosstrack", "b": "bands"}


@pytest.mark.parametrize("order", ["ycb", "ybc", "cyb", "bcy", "cby"])
@pytest.mark.parametrize("names", [EMIT, {"y": "lat", "c": "lon", "b": "wavelength"}, {"y": "y", "c": "x", "b": "b2"}])
def test_named_axes_are_turned_right(tmp_path, order, names):
    path = write_cube(tmp_path / "cube.nc", {"reflectance": turned(order)}, [names[axis] for axis in order])
    with Scene.open(f'NETCDF:"{path}":reflectance') as scene:
        read, valid = whole(scene)
        part, _ = scene.read(Window(5, 7, 20, 9))
    np.testing.assert_array_equal(read, VALUES)
    np.testing.assert_array_equal(part, VALUES[5:25, 7:16])
    assert valid.all()


def emit_like(path: Path) -> str:
    lat, lon = np.mgrid[0:36, 0:28] * -0.001 + np.array([52.0, 0.0])[:, None, None]
    good = np.ones(BANDS)
    good[4] = 0
    return write_cube(
        path, {"reflectance": turned("ycb")}, ["downtrack", "crosstrack", "bands"],
        {"wavelengths": WAVES, "fwhm": WAVES / 100, "good_wavelengths": good}, flat={"lat": lat, "lon": lon - 5},
    )


def test_emit_as_delivered(tmp_path):
    path = emit_like(tmp_path / "EMIT_L2A_RFL.nc")
    with Scene.open(path) as scene:
        assert scene.shape == (36, 28) and scene.band_count == BANDS
        assert scene.dropped == {5: "bbl=0"}
        np.testing.assert_allclose(scene.all_wavelengths, WAVES)
        assert "read as 14 bands of 36 x 28 pixels" in scene.remarks[0]
        assert len(scene.gcps) == 81 and scene.files[1:] == [path]
        read, _ = whole(scene)
    np.testing.assert_array_equal(read, np.delete(VALUES, 4, axis=2))


def test_an_emit_scene_is_trained_on_and_mapped_as_a_geotiff_is(tmp_path):
    cube = emit_like(tmp_path / "cube.nc")
    plain = write_raster(tmp_path / "plain.tif", VALUES)
    log: list = []
    model = train([cube], Settings(3, preset="quick", steps=3), log=log.append)
    apply(model, cube, str(tmp_path / "cube.tif"), log=log.append)
    apply(model, plain, str(tmp_path / "plain_map.tif"))
    one, two = (gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("cube.tif", "plain_map.tif"))
    np.testing.assert_array_equal(one, two)
    assert sum("read as 14 bands" in line for line in log) == 2
    assert gdal.Open(str(tmp_path / "cube.tif")).GetGCPCount() == 81


def prisma_like(path: Path, extra: Optional[Dict[str, np.ndarray]] = None, swir: Sequence[float] = WAVES[6:]) -> str:
    """Level 2D: lines, bands, columns; visible and infrared apart, from long waves to short ones."""
    stored = (VALUES.transpose(0, 2, 1) * 10).astype(np.uint16)
    attributes = {
        "List_Cw_Vnir": [*WAVES[:6][::-1], 0.0], "List_Cw_Swir": list(swir)[::-1],
        "L2ScaleVnirMin": 0.0, "L2ScaleVnirMax": 2.0, "L2ScaleSwirMin": 0.0, "L2ScaleSwirMax": 1.0,
        "Epsg_Code": 32633, "Product_ULcorner_easting": 500015, "Product_ULcorner_northing": 5799985,
        "Product_LRcorner_easting": 500015 + 27 * 30, "Product_LRcorner_northing": 5799985 - 35 * 30,
    }  # fmt: skip
    vnir = np.concatenate([stored[:, :6][:, ::-1], np.zeros((36, 1, 28), np.uint16)], axis=1)
    return write_cube(
        path, {"VNIR_Cube": vnir, "SWIR_Cube": stored[:, 6:][:, ::-1], **(extra or {})}, ["l", "bands", "s"],
        attributes=attributes, kind=gdal.GDT_UInt16, nodata=None,
    )


def test_prisma_as_delivered_is_one_spectrum(tmp_path):
    path = prisma_like(tmp_path / "PRS_L2D.he5", {"VNIR_PIXEL_L2_ERR_MATRIX": np.ones((36, 7, 28), np.uint16)})
    with Scene.open(path) as scene:
        assert scene.shape == (36, 28) and scene.band_count == 15
        assert list(scene.dropped.values()) == ["bbl=0"]
        np.testing.assert_allclose(scene.wavelengths, WAVES)
        np.testing.assert_allclose(scene.geotransform, UTM)
        assert scene.describe()["crs"] == "EPSG:32633"
        read, valid = whole(scene)
    top = np.where(np.arange(BANDS) < 6, 2.0, 1.0)
    np.testing.assert_allclose(read, (VALUES * 10).astype(np.uint16) * top / 65535, rtol=1e-5)
    assert valid.all()


def test_halves_of_prisma_that_overlap_are_interleaved(tmp_path):
    overlapping = [(WAVES[4] + WAVES[5]) / 2, *WAVES[7:]]
    with Scene.open(prisma_like(tmp_path / "PRS_L2D.he5", swir=overlapping), survey=False) as scene:
        waves = np.array(scene.all_wavelengths)
    known = waves[~np.isnan(waves)]
    assert len(waves) == 15 and np.isnan(waves[-1]) and (np.diff(known) > 0).all()
    assert known[5] == pytest.approx(overlapping[0])


def test_a_half_of_prisma_by_its_name(tmp_path):
    path = prisma_like(tmp_path / "PRS_L2D.he5")
    with Scene.open(f'HDF5:"{path}"://SWIR_Cube') as scene:
        np.testing.assert_allclose(scene.wavelengths, WAVES[6:][::-1])


@pytest.mark.parametrize("order", ["ycb", "ybc", "byc"])
def test_axes_without_names_are_told_by_the_wavelengths(tmp_path, order):
    path = write_cube(tmp_path / "cube.h5", {"data": turned(order)}, ["p", "q", "r_"], {"Wavelength": WAVES})
    with Scene.open(path) as scene:
        np.testing.assert_array_equal(whole(scene)[0], VALUES)
        np.testing.assert_allclose(scene.wavelengths, WAVES)


@pytest.mark.parametrize("order", ["ycb", "ybc", "byc"])
def test_axes_without_names_are_told_by_the_values(tmp_path, order):
    spectra = VALUES * np.linspace(0.2, 3.0, BANDS, dtype=np.float32)
    values = spectra.transpose(["ycb".index(axis) for axis in order])
    path = write_cube(tmp_path / "cube.h5", {"data": values}, ["p", "q", "r_"])
    with Scene.open(path) as scene:
        np.testing.assert_array_equal(whole(scene)[0], spectra)


def test_axes_that_nothing_tells_are_refused_with_the_command_that_mends_it(tmp_path):
    noise = np.random.default_rng(0).random((30, 20, 25)).astype(np.float32)
    path = write_cube(tmp_path / "cube.h5", {"data": noise}, ["p", "q", "r_"])
    with pytest.raises(SSCCError, match=r"cube\.h5: cannot tell which axis of /data \(30 x 20 x 25\).*gdalmdim"):
        Scene.open(path)


def test_an_array_whose_axes_nothing_tells_does_not_hide_the_cube_beside_it(tmp_path):
    arrays = {"reflectance": VALUES, "angles": np.ones((*VALUES.shape[:2], 5), np.float32)}
    path = write_cube(tmp_path / "c.h5", arrays, ["p", "q", "r_"], {"wavelength": WAVES})
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.wavelengths, WAVES)


def test_an_axis_of_one_value_does_not_count(tmp_path):
    path = write_cube(tmp_path / "cube.nc", {"reflectance": turned("ycb")[None]}, ["time", "y", "x", "band"])
    for name in (path, f'NETCDF:"{path}":reflectance'):
        with Scene.open(name) as scene:
            np.testing.assert_array_equal(whole(scene)[0], VALUES)


def test_coordinates_place_a_cube(tmp_path):
    path = write_cube(
        tmp_path / "cube.nc", {"reflectance": turned("ycb")}, ["y", "x", "band"],
        axes_of={"y": 5800000.0 - 15 - 30 * np.arange(36), "x": 500015.0 + 30 * np.arange(28)},
    )
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.geotransform, UTM)


@pytest.mark.skipif(gdal.GetDriverByName("Zarr") is None, reason="GDAL has no Zarr")
def test_zarr(tmp_path):
    dataset = gdal.GetDriverByName("Zarr").CreateMultiDimensional(str(tmp_path / "cube.zarr"))
    root = dataset.GetRootGroup()
    sizes = [root.CreateDimension(name, "", "", size) for name, size in zip(("y", "x", "band"), VALUES.shape)]
    root.CreateMDArray("data", sizes, gdal.ExtendedDataType.Create(gdal.GDT_Float32)).Write(VALUES)
    root = sizes = dataset = None
    with Scene.open(str(tmp_path / "cube.zarr")) as scene:
        np.testing.assert_array_equal(whole(scene)[0], VALUES)


def test_several_cubes_are_named(tmp_path):
    path = write_cube(tmp_path / "two.nc", {"radiance": turned("ycb"), "albedo": turned("ycb")}, ["y", "x", "band"])
    with pytest.raises(SSCCError, match=r"two\.nc: contains 2 cubes .*choose one of them, such as NETCDF"):
        Scene.open(path)
    with Scene.open(f'NETCDF:"{path}":albedo') as scene:
        assert scene.shape == (36, 28)


def test_bands_first_are_left_to_gdal_and_get_their_wavelengths(tmp_path):
    path = write_cube(
        tmp_path / "cube.h5", {"reflectance": turned("byc")}, ["bands", "y", "x"], {"wavelengths": WAVES / 1000}, "um"
    )
    with Scene.open(path) as scene:
        np.testing.assert_array_equal(whole(scene)[0], VALUES)
        np.testing.assert_allclose(scene.wavelengths, WAVES)
        assert not scene.remarks


def test_nodata_of_a_cube(tmp_path):
    values = turned("ycb").copy()
    values[3, 4] = -9999
    path = write_cube(tmp_path / "cube.nc", {"reflectance": values}, ["y", "x", "band"])
    with Scene.open(path) as scene:
        _, valid = whole(scene)
    assert not valid[3, 4] and valid.sum() == valid.size - 1
