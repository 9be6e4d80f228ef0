"""Arrays of netCDF, HDF5 and Zarr files, through GDAL's multidimensional interface."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..base.arrays import Spectra, Statistic
from ..base.gdal_quiet import gdal_try

# What lists of wavelengths and of good bands are called.
WAVES = re.compile(r"(?!.*(good|flag|fwhm|width|unc|unit|err)).*(wave|wvl|lambda|list_cw|band_?cent)", re.IGNORECASE)
GOOD = re.compile(r"good_wavelength|good_band|bbl$|list_cw_.*flags", re.IGNORECASE)
# Attributes in which an array tells its nodata value.
_NODATA = ("_FillValue", "Data_Ignore_Value", "missing_value", "nodata", "NoData")


class Listed(NamedTuple):
    """A list in the file that may have a value for each band: an array of one axis, or an attribute."""

    name: str
    values: List[float]
    units: str


def arrays_of(group: Any) -> Iterator[Any]:
    """All arrays of a group and of the groups in it; beyond three axes, those of one value are left out."""
    for name in group.GetMDArrayNames() or []:
        array = gdal_try(group.OpenMDArray, name)
        while array is not None and len(sizes_of(array)) > 3 and 1 in sizes_of(array):
            single = sizes_of(array).index(1)
            index = ["0" if axis == single else ":" for axis in range(len(sizes_of(array)))]
            array = gdal_try(array.GetView, f"[{','.join(index)}]")
        if array is not None:
            yield array
    for name in group.GetGroupNames() or []:
        inner = gdal_try(group.OpenGroup, name)
        if inner is not None:
            yield from arrays_of(inner)


def name_of(array: Any) -> str:
    """Full name of an array; of a part of one, that of the whole."""
    name = str(array.GetFullName())
    while name.startswith("Sliced view of "):
        name = name[len("Sliced view of ") : name.rindex(" (")]
    return name


def lists_of(root: Any, arrays: Sequence[Any]) -> Iterator[Listed]:
    """Lists of a file that, by their names, are wavelengths or marks of good bands."""
    for array in arrays:
        name = array.GetName()
        if len(sizes_of(array)) == 1 and is_numeric(array) and (WAVES.match(name) or GOOD.match(name)):
            values = read_doubles(array, [0], list(sizes_of(array)))
            units = array.GetUnit() or str(next(iter(attributes_of(array, "units", "Units", "unit").values()), ""))
            if values is not None:
                yield Listed(name, [float(value) for value in values], units)
    for holder in [root, *arrays]:
        for attribute in gdal_try(holder.GetAttributes) or []:
            name = attribute.GetName()
            value = gdal_try(attribute.Read) if WAVES.match(name) or GOOD.match(name) else None
            if isinstance(value, (list, tuple)) and all(isinstance(one, (int, float)) for one in value):
                yield Listed(name, [float(one) for one in value], "")


def attributes_of(holder: Any, *names: str) -> Dict[str, Any]:
    """Those of some attributes that an array or a group has; of a list, the first value."""
    found: Dict[str, Any] = {}
    for name in names:
        attribute = gdal_try(holder.GetAttribute, name)
        value = gdal_try(attribute.Read) if attribute is not None else None
        value = value[0] if isinstance(value, (list, tuple)) and value else value
        if value is not None:
            found[name] = value
    return found


def nodata_of(array: Any) -> Optional[float]:
    """The value that means no data, None where nothing tells it."""
    told = gdal_try(array.GetNoDataValueAsDouble)
    if told is None:
        told = next((v for v in attributes_of(array, *_NODATA).values() if isinstance(v, (int, float))), None)
    return None if told is None else float(told)


def sizes_of(array: Any) -> Tuple[int, ...]:
    """Number of values along each axis."""
    return tuple(int(dimension.GetSize()) for dimension in array.GetDimensions() or [])


def is_numeric(array: Any) -> bool:
    """Whether an array holds numbers."""
    return bool(array.GetDataType().GetClass() == gdal.GEDTC_NUMERIC)


def read_array(array: Any, start: List[int], counts: List[int]) -> Optional[Spectra]:
    """Part of an array in single precision; None if it cannot be read."""
    read = gdal_try(array.Read, start, counts, None, None, gdal.ExtendedDataType.Create(gdal.GDT_Float32))
    return None if read is None else np.frombuffer(read, np.float32).reshape(counts)


def read_doubles(
    array: Any, start: List[int], counts: List[int], steps: Optional[List[int]] = None
) -> Optional[Statistic]:
    """Part of an array, or every so many values of it, in double precision; None if it cannot be read."""
    read = gdal_try(array.Read, start, counts, steps, None, gdal.ExtendedDataType.Create(gdal.GDT_Float64))
    return None if read is None else np.frombuffer(read, np.float64).reshape(counts)
