"""Odd and hostile rasters, each written when it is asked for, see `odd_rasters`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

SIDE, BANDS = 24, 6
NORTH_UP = (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
Values = NDArray[Any]


def fields(rows: int = SIDE, cols: int = SIDE, bands: int = BANDS) -> Values:
    """A scene of three kinds of fields: float32 (rows, cols, bands)."""
    rng = np.random.default_rng(0)
    truth = (np.arange(rows)[:, None] // 8 + np.arange(cols)[None] // 8) % 3
    values = rng.uniform(500, 3000, (3, bands))[truth] + rng.normal(0, 30, (rows, cols, bands))
    return np.asarray(values, np.float32)


def wkt(epsg: int) -> str:
    """A CRS as WKT."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


def write(
    path: Path, values: Values, driver: str = "GTiff", options: Sequence[str] = (), nodata: Any = None,
    transform: Optional[Sequence[float]] = NORTH_UP, crs: Optional[str] = None, kind: Optional[int] = None,
    change: Callable[[gdal.Dataset], Any] = lambda dataset: None,
) -> str:  # fmt: skip
    """Write (rows, cols, bands), by way of memory for formats that can only be copied to; returns the path."""
    from osgeo import gdal_array

    rows, cols, bands = values.shape
    kind = kind or gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    target = gdal.GetDriverByName(driver)
    if target is None:
        raise LookupError(driver)
    direct = target.GetMetadataItem("DCAP_CREATE") == "YES" and driver not in ("netCDF", "Zarr", "GPKG")
    maker = target if direct else gdal.GetDriverByName("MEM")
    dataset = maker.Create(str(path) if direct else "", cols, rows, bands, kind, list(options) if direct else [])
    if dataset is None:
        raise LookupError(driver)
    if transform is not None:
        dataset.SetGeoTransform(transform)
        dataset.SetProjection(wkt(32633) if crs is None else crs)
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values[:, :, number - 1])
    change(dataset)
    if not direct and target.CreateCopy(str(path), dataset, 0, list(options)) is None:
        raise LookupError(driver)
    dataset = None
    return str(path)


class Case(NamedTuple):
    """An odd raster: what it is, and what writes it into a folder and returns its path."""

    what: str
    make: Callable[[Path], str]


def _with(change: Callable[[Values], Any], **how: Any) -> Callable[[Path], str]:
    """The fields after `change(values)`, which changes them in place or returns others."""

    def make(folder: Path) -> str:
        values = fields()
        changed = change(values)
        return write(folder / "scene.tif", values if changed is None else changed, **how)

    return make


def _written(
    name: str, values: Values, change: Callable[[gdal.Dataset], Any] = lambda dataset: None
) -> Callable[[Path], str]:
    return lambda folder: write(folder / name, values, change=change)


def _set(place: Any, value: float, **how: Any) -> Callable[[Path], str]:
    def change(values: Values) -> None:
        values[place] = value

    return _with(change, **how)


def _plain(**how: Any) -> Callable[[Path], str]:
    return _with(lambda values: None, **how)


def _in(driver: str, ending: str, kind: str = "int16", bands: int = BANDS, **how: Any) -> Case:
    def make(folder: Path) -> str:
        values = fields(bands=bands) / (12 if kind == "uint8" else 1)
        return write(folder / f"scene.{ending}", values.astype(kind), driver, **how)

    return Case(f"{driver}, {kind}, {bands} bands", make)


def _bands(call: Callable[[gdal.Band, int], Any]) -> Callable[[gdal.Dataset], None]:
    """A change of a dataset that calls a function with each band and its number."""

    def change(dataset: gdal.Dataset) -> None:
        for number in range(1, dataset.RasterCount + 1):
            call(dataset.GetRasterBand(number), number)

    return change


def data_types() -> List[Case]:
    """Data types and formats."""
    kinds = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")
    cases = [_in("GTiff", "tif", kind) for kind in kinds]
    cases += [
        Case(f"complex numbers ({name})", _plain(kind=kind))
        for name, kind in (("CInt16", gdal.GDT_CInt16), ("CFloat32", gdal.GDT_CFloat32))
    ]
    cases += [Case(f"ENVI, {order}", _in("ENVI", "img", options=[f"INTERLEAVE={order}"]).make)
              for order in ("BSQ", "BIL", "BIP")]  # fmt: skip
    cases += [
        _in("HFA", "img"), _in("PCIDSK", "pix"), _in("ERS", "ers"), _in("EHdr", "bil"), _in("NITF", "ntf", bands=6),
        _in("netCDF", "nc", "float32"), _in("PNG", "png", "uint8", 3), _in("PNG", "png", "uint16", 1),
        _in("JPEG", "jpg", "uint8", 3), _in("BMP", "bmp", "uint8", 3), _in("GPKG", "gpkg", "uint8", 3),
        _in("RST", "rst", "int16", 1), _in("AAIGrid", "asc", "float32", 1), _in("SAGA", "sdat", "float32", 1),
        _in("XYZ", "xyz", "float32", 1), _in("GSAG", "grd", "float32", 1), _in("Zarr", "zarr", "float32"),
        _in("JP2OpenJPEG", "jp2", "uint16", 3), _in("WEBP", "webp", "uint8", 3), _in("KEA", "kea", "float32"),
        _in("FITS", "fits", "float32"), _in("PDS4", "xml", "float32"), _in("ISIS3", "lbl", "float32"),
    ]  # fmt: skip
    squeezed = ("DEFLATE", "LZW", "ZSTD", "PACKBITS", "LERC", "LERC_DEFLATE", "LZMA")
    cases += [Case(f"GeoTIFF, {name}", _in("GTiff", "tif", options=[f"COMPRESS={name}"]).make) for name in squeezed]
    layouts = {
        "tiles of 16 x 16": ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
        "interleaved by pixel": ["INTERLEAVE=PIXEL"],
        "one strip": ["BLOCKYSIZE=24"], "BigTIFF": ["BIGTIFF=YES"], "big-endian": ["ENDIANNESS=BIG"],
        "12 bits": ["NBITS=12"], "GeoTIFF with a predictor": ["COMPRESS=DEFLATE", "PREDICTOR=2"],
    }  # fmt: skip
    return cases + [Case(name, _in("GTiff", "tif", "uint16", options=how).make) for name, how in layouts.items()]


def odd_values() -> List[Case]:
    """Values: missing, constant, extreme."""
    nan, inf = float("nan"), float("inf")
    half = np.s_[:, : SIDE // 2]
    number = np.arange(SIDE**2).reshape(SIDE, SIDE, 1)
    down = np.indices((SIDE, SIDE)).sum(0)[..., None]
    return [
        Case("all NaN", _set(np.s_[:], nan)),
        Case("all infinite", _set(np.s_[:], inf)),
        Case("all zero", _set(np.s_[:], 0)),
        Case("all zero, nodata 0", _set(np.s_[:], 0, nodata=0)),
        Case("constant", _set(np.s_[:], 7)),
        Case("every pixel the same spectrum", _with(lambda v: np.broadcast_to(v[:1, :1], v.shape).copy())),
        Case("half NaN", _set(half, nan)),
        Case("half nodata -9999", _set(half, -9999, nodata=-9999)),
        Case("half nodata NaN", _set(half, nan, nodata=nan)),
        Case("half zero, not declared", _set(half, 0)),
        Case("half 65535, not declared", _set(half, 65535)),
        Case("one valid pixel", _with(lambda v: np.where(number == 300, v, nan))),
        Case("three valid pixels", _with(lambda v: np.where(number % 200 == 7, v, nan))),
        Case("a chequerboard of nodata", _with(lambda v: np.where(down % 2, v, nan))),
        Case("one band all NaN", _set(np.s_[:, :, 2], nan)),
        Case("one band constant", _set(np.s_[:, :, 2], 5)),
        Case("all bands but one constant", _set(np.s_[:, :, 1:], 5)),
        Case("one band half NaN", _set(np.s_[:, :12, 2], nan)),
        Case("NaN in one band of each pixel", _with(lambda v: np.where(np.arange(BANDS) == number % BANDS, nan, v))),
        Case("one infinite value", _set((3, 3, 3), inf)),
        Case("one value of 1e30", _set((3, 3, 3), 1e30)),
        Case("a row of 1e30", _set((3,), 1e30)),
        Case("values around 1e30", _with(lambda v: v * np.float32(1e27))),
        Case("values around 1e-30", _with(lambda v: v * np.float32(1e-33))),
        Case("denormal values", _with(lambda v: v * np.float32(1e-42))),
        Case("float64 beyond float32", _with(lambda v: v.astype(np.float64) * 1e300)),
        Case("negative values", _with(lambda v: -v)),
        Case("noise alone", _with(lambda v: np.random.default_rng(1).normal(size=v.shape).astype(np.float32))),
        Case("a gradient alone", _with(lambda v: down * np.ones(BANDS, np.float32))),
        Case("two values", _with(lambda v: (v > 1500).astype(np.uint8))),
        Case("every band the same", _with(lambda v: np.repeat(v[:, :, :1], BANDS, axis=2))),
        Case("a dead row", _set((5,), 0)),
        Case("saturated integers", _with(lambda v: np.minimum(v * 40, 65535).astype(np.uint16))),
        Case("nodata -9999 in bytes", _with(lambda v: (v / 12).astype(np.uint8), nodata=-9999)),
        Case("nodata 1e20 in float32", _set(half, 1e20, nodata=1e20)),
        Case("nodata is a value of the scene", _with(lambda v: v.astype(np.int16), nodata=1000)),
    ]  # fmt: skip


def odd_shapes() -> List[Case]:
    """Sizes, places and metadata."""
    shapes = ((1, 1, 6), (1, 40, 6), (40, 1, 6), (2, 2, 6), (3, 200, 6), (24, 24, 1), (24, 24, 2), (24, 24, 300))
    cases = [
        Case("{} x {} pixels, {} bands".format(*shape), _written("scene.tif", fields(*shape)))
        for shape in shapes
    ]
    places: Dict[str, Dict[str, Any]] = {
        "no georeference": {"transform": None}, "rotated": {"transform": (500000, 26, 15, 5800000, 15, -26)},
        "south up": {"transform": (500000, 30, 0, 5800000, 0, 30)},
        "pixels of size 0": {"transform": (500000, 0, 0, 5800000, 0, 0)},
        "a geotransform of NaN": {"transform": (float("nan"),) * 6},
        "degrees, across 180°": {"transform": (179.99, 0.001, 0, 10, 0, -0.001), "crs": wkt(4326)},
        "no CRS": {"crs": ""}, "a local CRS": {"crs": 'LOCAL_CS["mine",UNIT["metre",1]]'},
    }  # fmt: skip
    cases += [Case(name, _plain(**how)) for name, how in places.items()]
    changes: Dict[str, Callable[[gdal.Dataset], Any]] = {
        "scale 0": _bands(lambda band, _: band.SetScale(0)),
        "scale NaN": _bands(lambda band, _: band.SetScale(float("nan"))),
        "scale -1": _bands(lambda band, _: band.SetScale(-1)),
        "scale 1e-4 in one band": lambda dataset: dataset.GetRasterBand(1).SetScale(1e-4),
        "offset infinite": _bands(lambda band, _: band.SetOffset(float("inf"))),
        "wavelengths that fall": _bands(lambda band, n: band.SetMetadataItem("wavelength", str(2000 - 100 * n))),
        "wavelengths of text": _bands(lambda band, _: band.SetMetadataItem("wavelength", "red")),
        "the same wavelength in each band": _bands(lambda band, _: band.SetMetadataItem("wavelength", "500")),
        "all bands marked as bad": _bands(lambda band, _: band.SetMetadataItem("bbl", "0")),
        "band names of several lines": _bands(lambda band, n: band.SetDescription(f"a\nb{n}" * 99)),
        "a mask of all": lambda dataset: dataset.CreateMaskBand(gdal.GMF_PER_DATASET),
        "overviews": lambda dataset: dataset.BuildOverviews("NEAREST", [2, 4]),
        "a palette": lambda dataset: dataset.GetRasterBand(1).SetColorTable(gdal.ColorTable()),
        "four bands tagged as RGB and alpha": _bands(lambda band, n: band.SetColorInterpretation(2 + n)),
    }  # fmt: skip
    for name, change in changes.items():
        values = (fields() / 12).astype(np.uint8) if name == "a palette" else fields()
        values = values[:, :, :1] if name == "a palette" else values[:, :, :4] if "alpha" in name else values
        cases.append(Case(name, _written("scene.tif", values, change)))
    names = ("a space.tif", "ünïcode 图.tif", "per%cent.tif", "quote'\".tif", "no_ending", "-dash.tif", "UPPER.TIF")
    cases += [Case(f"named {name}", _written(name, fields())) for name in names]
    return cases


def _text(name: str, text: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).write_text(text, encoding="utf-8")
        return str(folder / name)

    return make


def _cut(share: float, driver: str = "GTiff", ending: str = "tif", **how: Any) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        path = write(folder / f"scene.{ending}", fields(), driver, **how)
        os.truncate(path, int(os.path.getsize(path) * share))
        return path

    return make


def _overwritten(folder: Path) -> str:
    """A compressed file with noise in the middle."""
    path = write(folder / "scene.tif", fields(), options=["COMPRESS=DEFLATE", "BLOCKYSIZE=4"])
    data = bytearray(Path(path).read_bytes())
    middle = len(data) // 2
    data[middle : middle + 400] = bytes(range(200)) * 2
    Path(path).write_bytes(bytes(data))
    return path


def _virtual(source: str, more: str = "") -> Callable[[Path], str]:
    """A VRT of one band of a file that may not be there."""

    def make(folder: Path) -> str:
        write(folder / "there.tif", fields())
        text = (f'<VRTDataset rasterXSize="24" rasterYSize="24"><VRTRasterBand dataType="Float32" band="1">'
                f'<SimpleSource><SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>1</SourceBand>'
                f"{more}</SimpleSource></VRTRasterBand></VRTDataset>")  # fmt: skip
        (folder / "scene.vrt").write_text(text, encoding="utf-8")
        return str(folder / "scene.vrt")

    return make


def _headless(folder: Path) -> str:
    path = write(folder / "scene.img", fields(), "ENVI")
    os.remove(str(folder / "scene.hdr"))
    return path


def _header(old: str, new: str) -> Callable[[Path], str]:
    """An ENVI file whose header says something else."""

    def make(folder: Path) -> str:
        path, header = write(folder / "scene.img", fields(), "ENVI"), folder / "scene.hdr"
        header.write_text(header.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        return path

    return make


def damaged() -> List[Case]:
    """Files that are damaged, or no rasters."""
    return [
        Case("no such file", lambda folder: str(folder / "none.tif")),
        Case("a folder", lambda folder: str(folder)),
        Case("an empty file", _text("scene.tif", "")),
        Case("text called .tif", _text("scene.tif", "no raster")),
        Case("polygons", _text("scene.geojson", '{"type":"FeatureCollection","features":[]}')),
        Case("a table", _text("scene.csv", "x,y,z\n1,2,3\n4,5,6\n")),
        *(Case(f"GeoTIFF, cut to {share:.0%}", _cut(share)) for share in (0.02, 0.5, 0.99)),
        Case("compressed GeoTIFF, cut to 80%", _cut(0.8, options=["COMPRESS=DEFLATE"])),
        Case("ENVI, cut to 60%", _cut(0.6, "ENVI", "img")),
        Case("HFA, cut to 60%", _cut(0.6, "HFA", "img")),
        Case("netCDF, cut to 60%", _cut(0.6, "netCDF", "nc")),
        Case("noise in a compressed block", _overwritten),
        Case("sparse GeoTIFF without any block", _sparse),
        Case("VRT without its source", _virtual("none.tif")),
        Case("VRT of itself", _virtual("scene.vrt")),
        Case("VRT of one band of a file", _virtual("there.tif")),
        Case("VRT of a part of its source", _virtual("there.tif", '<SrcRect xOff="0" yOff="0" xSize="9" ySize="9"/>'
                                                     '<DstRect xOff="0" yOff="0" xSize="9" ySize="9"/>')),
        Case("VRT that is no XML", _text("scene.vrt", "<VRTDataset")),
        Case("ENVI without header", _headless),
        Case("ENVI header with 999 lines", _header("lines   = 24", "lines   = 999")),
        Case("ENVI header of 0 samples", _header("samples = 24", "samples = 0")),
        Case("ENVI header of another data type", _header("data type = 4", "data type = 5")),
        Case("ENVI header with the other byte order", _header("byte order = 0", "byte order = 1")),
        Case("zip archive of a scene", _zipped),
    ]  # fmt: skip


def _sparse(folder: Path) -> str:
    path = str(folder / "scene.tif")
    gdal.GetDriverByName("GTiff").Create(path, 24, 24, 6, gdal.GDT_Int16, ["SPARSE_OK=TRUE"])
    return path


def _zipped(folder: Path) -> str:
    import zipfile

    with zipfile.ZipFile(folder / "scene.zip", "w") as archive:
        archive.write(write(folder / "scene.tif", fields()), "scene.tif")
    return f"/vsizip/{folder}/scene.zip/scene.tif"


def every() -> List[Case]:
    """All cases."""
    return [*data_types(), *odd_values(), *odd_shapes(), *damaged()]
