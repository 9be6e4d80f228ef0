"""The order of an array's axes: which are the bands, the rows and the columns."""

from __future__ import annotations

import math
import re
from typing import Any, Collection, Tuple

import numpy as np

from ..base.arrays import Mask, Statistic
from ..base.errors import SSCCError
from .arrays import name_of, nodata_of, read_doubles, sizes_of

Order = Tuple[int, int, int]

# Names of the axes.
_ROWS = re.compile(r"n?(y|row|line)|lat|north|down_?track|along|height|number_of_lines", re.IGNORECASE)
_COLS = re.compile(r"n?(x|col|sample|pixel)|lon|east|cross_?track|across|width", re.IGNORECASE)
_BANDS = re.compile(r".*(band|wave|spectr|channel|lambda|layer)|(wl|z|time)$", re.IGNORECASE)
# The means along the band axis explain at least this fraction of the variance, and at least this many times that of any
# other axis; estimated from about this many values along each axis.
_SPECTRAL, _CLEARLY, _SOME = 0.2, 3.0, 24


def order_of(path: str, array: Any, lengths: Collection[int]) -> Order:
    """Indices of the band, row and column axes, identified by name, by the number of wavelengths, or by the values.

    Parameters
    ----------
    path : the file, for the message
    array : a three-dimensional array
    lengths : lengths of the wavelength lists in the file

    Raises
    ------
    SSCCError
        The band axis cannot be identified.
    """
    labels = [_label(dimension) for dimension in array.GetDimensions()]
    measured = [axis for axis, size in enumerate(sizes_of(array)) if size in lengths]
    if labels.count("b") == 1:
        bands = labels.index("b")
    elif labels.count("r") == 1 and labels.count("c") == 1:
        bands = 3 - labels.index("r") - labels.index("c")
    elif len(measured) == 1:
        bands = measured[0]
    else:
        bands = _by_values(path, array)
    first, second = (axis for axis in range(3) if axis != bands)
    if (labels[first], labels[second]) in (("c", "r"), ("c", "?"), ("?", "r")):
        first, second = second, first
    return bands, first, second


def _label(dimension: Any) -> str:
    """The role of an axis by its type or name: "b" (bands), "r" (rows), "c" (columns), or "?" if unknown."""
    name, kind = dimension.GetName(), dimension.GetType()
    if kind in ("HORIZONTAL_X", "HORIZONTAL_Y"):
        return "c" if kind.endswith("X") else "r"
    return next((label for label, names in zip("brc", (_BANDS, _ROWS, _COLS)) if names.match(name)), "?")


def _by_values(path: str, array: Any) -> int:
    """The axis along which the mean varies most: spectra have a characteristic shape; rows and columns do not."""
    sizes, nodata = sizes_of(array), nodata_of(array)
    steps = [max(1, size // _SOME) for size in sizes]
    counts = [(size - 1) // step + 1 for size, step in zip(sizes, steps)]
    values = read_doubles(array, [0, 0, 0], counts, steps)
    if values is not None:
        held = (np.abs(values) < 1e30) & (values != (math.nan if nodata is None else nodata))
        shares = [_share(values, held, axis) for axis in range(3)]
        second, best = sorted(shares)[1:]
        if best >= _SPECTRAL and best >= _CLEARLY * second:
            return shares.index(best)
    if sizes[0] < min(sizes[1:]):
        return 0  # as GDAL reads it, and as stacks of few bands are stored
    raise SSCCError(
        "{path}: cannot tell which axis of {array} ({shape}) has the bands; move it to the front, here the last one: "
        'gdalmdimtranslate -array "name={array},transpose=[2,0,1]" FILE scene.tif',
        path=path, array=name_of(array), shape=" x ".join(map(str, sizes)),
    )


def _share(values: Statistic, held: Mask, axis: int) -> float:
    """Fraction of the variance of the values selected by `held` that their means along an axis explain."""
    others = tuple(other for other in range(3) if other != axis)
    number = held.sum(axis=others)
    means = np.where(held, values, 0).sum(axis=others)[number > 0] / number[number > 0]
    total = float(values[held].var()) if held.any() else 0.0
    return float(means.var()) / total if total > 0 else 0.0
