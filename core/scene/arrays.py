"""Arrays of netCDF, HDF5 and Zarr files, through GDAL's multidimensional interface."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..base.arrays import Spectra, Statistic
from ..base.gdal_quiet import gdal_try

# Names of wavelength lists and of good-band lists.
WAVES = re.compile(r"(?!.*(good|flag|fwhm|width|unc|unit|err)).*(wave|wvl|lambda|list_cw|band_?cent)", re.IGNORECASE)
GOOD = re.compile(r"good_wavelength|good_band|bbl$|list_cw_.*flags", re.IGNORECASE)
# Attributes that may declare an array's nodata value.
_NODATA = ("_FillValue", "Data_Ignore_Value", "missing_value", "nodata", "NoData")


class Listed(NamedTuple):
    """A list in the file that may have one value per band: a one-dimensional array, or an attribute."""

    name: str
    values: List[float]
    units: str


def arrays_of(group: Any) -> Iterator[Any]:
    """All arrays of a group and its subgroups; arrays with more than three axes are squeezed along axes of length 1."""
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
    """Full name of an array; for a view, that of the underlying array."""
    name = str(array.GetFullName())
    while name.startswith("Sliced view of "):
        name = name[len("Sliced view of ") : name.rindex(" (")]
    return name


def lists_of(root: Any, arrays: Sequence[Any]) -> Iterator[Listed]:
    """Lists of a file whose names identify them as wavelengths or good-band flags."""
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
    """The values of those named attributes that an array or group has; for a list, its first value."""
    found: Dict[str, Any] = {}
    for name in names:
        attribute = gdal_try(holder.GetAttribute, name)
        value = gdal_try(attribute.Read) if attribute is not None else None
        value = value[0] if isinstance(value, (list, tuple)) and value else value
        if value is not None:
            found[name] = value
    return found


def nodata_of(array: Any) -> Optional[float]:
    """The nodata value; None if none is declared."""
    told = gdal_try(array.GetNoDataValueAsDouble)
    if told is None:
        told = next((v for v in attributes_of(array, *_NODATA).values() if isinstance(v, (int, float))), None)
    return None if told is None else float(told)


def sizes_of(array: Any) -> Tuple[int, ...]:
    """Number of values along each axis."""
    return tuple(int(dimension.GetSize()) for dimension in array.GetDimensions() or [])


def is_numeric(array: Any) -> bool:
    """Whether the data type of an array is numeric."""
    return bool(array.GetDataType().GetClass() == gdal.GEDTC_NUMERIC)


def read_array(array: Any, start: List[int], counts: List[int]) -> Optional[Spectra]:
    """Part of an array as float32; None if it cannot be read."""
    read = gdal_try(array.Read, start, counts, None, None, gdal.ExtendedDataType.Create(gdal.GDT_Float32))
    return None if read is None else np.frombuffer(read, np.float32).reshape(counts)


def read_doubles(
    array: Any, start: List[int], counts: List[int], steps: Optional[List[int]] = None
) -> Optional[Statistic]:
    """Part of an array as float64, optionally subsampled with `steps`; None if it cannot be read."""
    read = gdal_try(array.Read, start, counts, steps, None, gdal.ExtendedDataType.Create(gdal.GDT_Float64))
    return None if read is None else np.frombuffer(read, np.float64).reshape(counts)
