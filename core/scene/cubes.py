"""Cubes in netCDF, HDF5 and Zarr files, read in any interleave: bands first, last or in the middle.

GDAL treats the first axis of an array as the bands. EMIT and NEON store the bands last, PRISMA in the middle: opened as
a plain raster, such a file has one column per band. Here, the array is read in its own axis order (see `axes`).
"""

from __future__ import annotations

import math
import re
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, osr

from ..base.arrays import Spectra
from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..base.words import say
from .arrays import (
    GOOD,
    WAVES,
    Listed,
    arrays_of,
    attributes_of,
    is_numeric,
    lists_of,
    name_of,
    nodata_of,
    read_array,
    read_doubles,
    sizes_of,
)
from .axes import Order, order_of
from .headers import to_nm
from .window import GeoTransform, Window

_DRIVERS = {"netCDF": "netCDF", "HDF5": "HDF5", "HDF5Image": "HDF5", "Zarr": "Zarr"}
_SUBDATASET = re.compile(r'(?:NETCDF|HDF5|ZARR):"?(.+?)"?:/*([^:]*)', re.IGNORECASE)
# Names of cubes that do not contain spectra, and of the two halves of a spectrum.
_NO_SPECTRA = re.compile(r".*(err|mask|flag|unc|quality|qa|glt|obs)", re.IGNORECASE)
_HALF = re.compile(r"vnir|swir", re.IGNORECASE)
# Maximum number of arrays examined in a file.
_MOST_ARRAYS = 2000
# Number of ground control points in each direction, for files that contain the coordinates of each pixel.
_POINTS = 9
# PRISMA's highest digital number; the attributes state the value it represents.
_PRISMA_TOP = 65535


class Array(NamedTuple):
    """A three-dimensional array; `order` gives its band, row and column axes.

    wavelengths : nanometres, NaN if unknown; good : False for bands that the file marks as bad; gain : scale, offset
    """

    name: str
    array: Any
    order: Order
    wavelengths: List[float]
    good: List[bool]
    gain: Tuple[float, float]

    @property
    def shape(self) -> Tuple[int, int, int]:
        """Number of bands, rows and columns."""
        bands, rows, cols = (sizes_of(self.array)[axis] for axis in self.order)
        return bands, rows, cols

    @property
    def has_spectra(self) -> bool:
        """Whether the wavelength of at least one band is known."""
        return any(wave == wave for wave in self.wavelengths)

    def read(self, window: Window, first: int, count: int) -> Optional[Spectra]:
        """Values of `count` bands starting at `first` (from 0): float32 (count, rows, cols); None if unreadable."""
        start, sizes = [0] * 3, [0] * 3
        for axis, low, size in zip(self.order, (first, window.row, window.col), (count, window.rows, window.cols)):
            start[axis], sizes[axis] = low, size
        values = read_array(self.array, start, sizes)
        return None if values is None else values.transpose(self.order)


class Cube:
    """Arrays of one file on the same grid, presented as one raster.

    Attributes
    ----------
    dataset : gdal.Dataset
        Describes the raster (size, georeference, nodata and scale of the bands); contains no pixel values.
    block : rows and columns of a chunk of the file
    """

    def __init__(self, root: Any, arrays: Sequence[Array]) -> None:
        self._root = root  # arrays become invalid when their root group is released
        self._bands = [(array, band) for array in arrays for band in range(array.shape[0])]
        if len(arrays) > 1:  # halves of a spectrum
            # Bands that were not delivered have no wavelength: last, because NaN is neither less nor greater.
            self._bands.sort(key=lambda band: (np.isnan(band[0].wavelengths[band[1]]), band[0].wavelengths[band[1]]))
        _, rows, cols = arrays[0].shape
        block = arrays[0].array.GetBlockSize()
        self.block = int(block[arrays[0].order[1]] or 1), int(block[arrays[0].order[2]] or cols)
        kind = arrays[0].array.GetDataType().GetNumericDataType()
        self.dataset = gdal.GetDriverByName("VRT").Create("", cols, rows, len(self._bands), kind)
        _place(self.dataset, root, arrays[0])
        for number, (array, _) in enumerate(self._bands, 1):
            band, nodata = self.dataset.GetRasterBand(number), nodata_of(array.array)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            band.SetScale(array.gain[0])
            band.SetOffset(array.gain[1])

    @property
    def wavelengths(self) -> List[float]:
        """Wavelengths of all bands in nanometres, NaN if unknown."""
        return [array.wavelengths[band] for array, band in self._bands]

    @property
    def bad(self) -> List[int]:
        """Bands (from 1) that the file marks as bad."""
        return [number for number, (array, band) in enumerate(self._bands, 1) if not array.good[band]]

    def read(self, window: Window, bands: Sequence[int]) -> Optional[Spectra]:
        """Values of bands (from 1), float32 (bands, rows, cols); None if they cannot be read."""
        wanted = [self._bands[band - 1] for band in bands]
        values = np.empty((len(bands), window.rows, window.cols), np.float32)
        for name, array in {array.name: array for array, _ in wanted}.items():
            here = [place for place, (other, _) in enumerate(wanted) if other.name == name]
            indices = np.array([wanted[place][1] for place in here])
            first = int(indices.min())
            read = array.read(window, first, int(indices.max()) - first + 1)
            if read is None:
                return None
            values[here] = read[indices - first]
        return values


class Inside(NamedTuple):
    """The raster found in a file of arrays.

    dataset : the raster to use; cube : the reader for it, None if GDAL reads it directly
    wavelengths : nanometres, NaN if unknown; bad : bands (from 1) that the file marks as bad; remark : for the log
    files : the files that are read
    """

    dataset: gdal.Dataset
    files: Sequence[str]
    cube: Optional[Cube] = None
    wavelengths: Sequence[float] = ()
    bad: Sequence[int] = ()
    remark: str = ""


def look_inside(path: str, dataset: gdal.Dataset) -> Inside:
    """Find the cube in a file or in the subdataset that `path` names; if there is none, return the dataset unchanged.

    Raises
    ------
    SSCCError
        There are several cubes, or the band axis cannot be identified.
    """
    files = dataset.GetFileList() or []
    driver = dataset.GetDriver()
    kind = _DRIVERS.get(driver.ShortName if driver else "")
    named = _SUBDATASET.fullmatch(path)
    file = named[1] if named else path
    flags = gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY
    opened = gdal_try(gdal.OpenEx, file, flags, allowed_drivers=[kind]) if kind else None
    root = gdal_try(opened.GetRootGroup) if opened is not None else None
    if root is None:
        return Inside(dataset, files)
    arrays = [array for _, array in zip(range(_MOST_ARRAYS), arrays_of(root))]
    solid = [array for array in arrays if len(sizes_of(array)) == 3 and is_numeric(array)]
    if named:
        solid = [array for array in solid if _plain(name_of(array)) == _plain(named[2])]
    elif len(solid) > 1:
        solid = [array for array in solid if not _NO_SPECTRA.match(array.GetName())] or solid
    lists = list(lists_of(root, arrays)) if solid else []
    cubes: List[Array] = []
    unclear: List[SSCCError] = []
    for array in solid:
        try:
            cubes.append(_array(file, root, array, lists))
        except SSCCError as error:  # such as angles beside a cube whose axes are clear
            unclear.append(error)
    told = [cube for cube in cubes if cube.has_spectra]
    if unclear and not told:
        raise unclear[0]
    if len(told) == 1 or _are_halves(told):
        cubes = told
    if len(cubes) > 1 and not _are_halves(cubes):
        raise SSCCError(
            "{path}: contains {count} cubes ({names}); choose one of them, such as {first}",
            path=path, count=len(cubes), names=", ".join(cube.name for cube in cubes[:10]),
            first=_subdataset(dataset, cubes[0]) or cubes[0].name,
        )
    return _choose(path, dataset, root, cubes) if cubes else Inside(dataset, files)


def _choose(path: str, dataset: gdal.Dataset, root: Any, cubes: Sequence[Array]) -> Inside:
    """GDAL's own raster if its axes are correct, else a cube."""
    one = cubes[0]
    if len(cubes) == 1 and one.order == (0, 1, 2):
        name = _subdataset(dataset, one)
        plain = gdal_try(gdal.OpenEx, name, gdal.OF_RASTER) if name and not dataset.RasterCount else dataset
        if plain is not None and (plain.RasterCount, plain.RasterYSize, plain.RasterXSize) == one.shape:
            bad = [number for number, good in enumerate(one.good, 1) if not good]
            return Inside(plain, dataset.GetFileList() or [], None, one.wavelengths, bad)
    cube = Cube(root, cubes)
    remark = say(
        "{path}: read as {bands} bands of {rows} x {cols} pixels, from {arrays}",
        path=path, arrays=", ".join(array.name for array in cubes), bands=cube.dataset.RasterCount,
        rows=one.shape[1], cols=one.shape[2],
    )
    return Inside(cube.dataset, dataset.GetFileList() or [], cube, cube.wavelengths, cube.bad, remark)


def _array(path: str, root: Any, array: Any, lists: Sequence[Listed]) -> Array:
    """An array with its axis order and the file's metadata of its bands."""
    half = _HALF.search(array.GetName())
    fit = [one for one in lists if not half or not _HALF.search(one.name) or half[0].lower() in one.name.lower()]
    waves = [one for one in fit if WAVES.match(one.name)]
    order = order_of(path, array, {len(one.values) for one in waves})
    bands = sizes_of(array)[order[0]]
    told = next((one for one in waves if len(one.values) == bands), None)
    marks = next((one.values for one in fit if GOOD.match(one.name) and len(one.values) == bands), [1.0] * bands)
    nm = [to_nm(value, told.units) for value in told.values] if told else [math.nan] * bands
    # PRISMA assigns a wavelength of 0 to bands that are not delivered.
    good = [mark != 0 and not (told and told.values[band] == 0) for band, mark in enumerate(marks)]
    return Array(name_of(array), array, order, nm, good, _gain(root, array))


def _gain(root: Any, array: Any) -> Tuple[float, float]:
    """Scale and offset of an array; PRISMA level 2 products declare them for each half of the spectrum."""
    half = _HALF.search(array.GetName())
    if half:
        told = attributes_of(root, f"L2Scale{half[0].title()}Min", f"L2Scale{half[0].title()}Max")
        if len(told) == 2:
            low, high = (float(value) for value in told.values())
            return (high - low) / _PRISMA_TOP, low
    scale, offset = gdal_try(array.GetScale), gdal_try(array.GetOffset)
    return 1.0 if scale is None else float(scale), float(offset or 0.0)


def _place(dataset: gdal.Dataset, root: Any, cube: Array) -> None:
    """Georeference a raster like its cube: geotransform and CRS, or ground control points in latitude and longitude."""
    _, rows, cols = cube.shape
    view = gdal_try(cube.array.AsClassicDataset, cube.order[2], cube.order[1])
    place: Optional[GeoTransform] = view.GetGeoTransform(can_return_null=True) if view is not None else None
    crs = view.GetProjection() if view is not None else ""
    corner = "Product_{}corner_{}"
    prisma = attributes_of(
        root, "Epsg_Code", *(corner.format(*which) for which in (
            ("UL", "easting"), ("LR", "easting"), ("UL", "northing"), ("LR", "northing"),
        )),
    )  # fmt: skip
    if len(prisma) == 5 and min(rows, cols) > 1:  # these are the centres of the corner pixels
        code, left, right, top, bottom = (float(value) for value in prisma.values())
        dx, dy = (right - left) / (cols - 1), (bottom - top) / (rows - 1)
        place, crs = (left - dx / 2, dx, 0.0, top - dy / 2, 0.0, dy), _wkt(int(code))
    if place is not None:
        dataset.SetGeoTransform(place)
        dataset.SetProjection(crs)
    else:
        _set_control_points(dataset, root, rows, cols)


def _set_control_points(dataset: gdal.Dataset, root: Any, rows: int, cols: int) -> None:
    """Set ground control points if the file contains the latitude and longitude of each pixel."""
    flat = [array for array in arrays_of(root) if sizes_of(array) == (rows, cols) and is_numeric(array)]
    axes = [next((a for a in flat if a.GetName().lower().startswith(start)), None) for start in ("lon", "lat")]
    points: List[gdal.GCP] = []
    for row in np.unique(np.linspace(0, rows - 1, _POINTS).astype(int)) if None not in axes else ():
        lines = [read_doubles(array, [int(row), 0], [1, cols]) for array in axes]
        for col in np.unique(np.linspace(0, cols - 1, _POINTS).astype(int)):
            x, y = (math.nan if line is None else float(line[0, col]) for line in lines)
            if abs(x) <= 360 and abs(y) <= 90:
                points.append(gdal.GCP(x, y, 0.0, float(col) + 0.5, float(row) + 0.5))
    if len(points) >= 4:
        dataset.SetGCPs(points, _wkt(4326))


def _wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    return str(crs.ExportToWkt()) if gdal_try(crs.ImportFromEPSG, epsg) == 0 else ""


def _subdataset(dataset: gdal.Dataset, cube: Array) -> Optional[str]:
    """The subdataset name under which GDAL opens an array of a file."""
    names = [name for name, _ in dataset.GetSubDatasets() or []]
    return next((name for name in names if _plain(name.rpartition(":")[2]) == _plain(cube.name)), None)


def _plain(name: str) -> str:
    """The name of an array as spelled in subdataset names."""
    return name.strip("/").replace(" ", "_").lower()


def _are_halves(cubes: Sequence[Array]) -> bool:
    """Whether two cubes are the VNIR and SWIR halves of one image."""
    return (
        len(cubes) == 2
        and len({_HALF.sub("", cube.name) for cube in cubes}) == 1
        and all(cube.has_spectra for cube in cubes)
        and cubes[0].shape[1:] == cubes[1].shape[1:]
    )
