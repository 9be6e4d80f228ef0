"""Names and colours of the classes of a raster: its category names, colour table or attribute table.

ArcGIS, ERDAS and QGIS use attribute tables, in the file or in an `.aux.xml` or `.vat.dbf` beside it.
"""

from __future__ import annotations

import os
from typing import Dict, List, NamedTuple, Optional, Sequence

from osgeo import gdal

from ..base.gdal_quiet import gdal_try
from ..base.palette import Color
from ..base.text import readable
from ..scene.vectors import fields_of

# Names of columns to look for if the table does not state their use.
_VALUES = ("value", "code", "id", "class_id", "classid")
_NAMES = ("class_names", "class_name", "classname", "class", "name", "label", "category", "description")


class Looks(NamedTuple):
    """Class number -> name, and class number -> colour, as far as the file states them."""

    names: Dict[int, str]
    colors: Dict[int, Color]


def class_looks(dataset: gdal.Dataset) -> Looks:
    """Read names and colours of the classes of a raster's first band; category names take precedence over tables."""
    band = dataset.GetRasterBand(1)
    band.GetNoDataValue()  # first: only this call makes GDAL 3.6 read a GeoTIFF's sidecar, which contains the names
    table = _attribute_table(band)
    beside = _table_beside(dataset.GetDescription())
    names = {**beside.names, **table.names, **_named(dict(enumerate(band.GetCategoryNames() or ())))}
    return Looks(names, {**beside.colors, **_color_table(band, names), **table.colors})


def _named(names: Dict[int, str]) -> Dict[int, str]:
    """Clean the names, and remove empty ones."""
    cleaned = {number: readable(name) for number, name in names.items()}
    return {number: name for number, name in cleaned.items() if name}


def _color_table(band: gdal.Band, names: Dict[int, str]) -> Dict[int, Color]:
    """Colours of the colour table, up to the last name if there are names."""
    table = band.GetColorTable()
    if table is None:
        return {}
    last = min(table.GetCount(), max(names) + 1 if names else table.GetCount())
    colors: Dict[int, Color] = {}
    for index in range(last):
        red, green, blue, _ = table.GetColorEntry(index)
        colors[index] = (red, green, blue)
    return colors


def _attribute_table(band: gdal.Band) -> Looks:
    """Names and colours of the band's raster attribute table."""
    table = gdal_try(band.GetDefaultRAT)
    if table is None or not table.GetRowCount():
        return Looks({}, {})
    titles = [readable(table.GetNameOfCol(column)).lower() for column in range(table.GetColumnCount())]
    uses = [table.GetUsageOfCol(column) for column in range(table.GetColumnCount())]
    texts = [title if table.GetTypeOfCol(i) == gdal.GFT_String else "" for i, title in enumerate(titles)]
    value = _column(uses, (gdal.GFU_MinMax, gdal.GFU_Min), titles, _VALUES)
    name = _column(uses, (gdal.GFU_Name,), texts, _NAMES)
    rgb = [_column(uses, (use,), [], ()) for use in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    rows = range(table.GetRowCount())
    numbers = [row if value is None else table.GetValueAsInt(row, value) for row in rows]
    names = {} if name is None else {n: readable(table.GetValueAsString(row, name)) for row, n in zip(rows, numbers)}
    colors: Dict[int, Color] = {}
    if None not in rgb:
        for row, number in zip(rows, numbers):
            red, green, blue = (_byte(table, row, column or 0) for column in rgb)
            colors[number] = (red, green, blue)
    return Looks(_named(names), colors)


def _column(uses: List[int], wanted: Sequence[int], titles: List[str], known: Sequence[str]) -> Optional[int]:
    """Find the column with one of the uses, else by the first known title, else None."""
    by_use = [column for column, use in enumerate(uses) if use in wanted]
    by_title = [titles.index(title) for title in known if title in titles]
    return next(iter([*by_use, *by_title]), None)


def _byte(table: gdal.RasterAttributeTable, row: int, column: int) -> int:
    """Read red, green or blue as 0..255; ERDAS writes 0..1."""
    value = float(table.GetValueAsDouble(row, column))
    share = table.GetTypeOfCol(column) == gdal.GFT_Real and value <= 1
    return int(min(max(round(255 * value if share else value), 0), 255))


def _table_beside(path: str) -> Looks:
    """Names in the attribute table that ArcGIS writes to a separate file."""
    beside = path + ".vat.dbf"
    table = gdal_try(gdal.OpenEx, beside, gdal.OF_VECTOR) if os.path.exists(beside) else None
    if table is None:
        return Looks({}, {})
    layer = table.GetLayer(0)
    fields = {field.name.lower(): field for field in fields_of(layer)}
    value = next((fields[name] for name in _VALUES if name in fields), None)
    name = next((fields[name] for name in _NAMES if name in fields), None)
    if value is None or name is None:
        return Looks({}, {})
    found = {value.value(feature): str(name.value(feature) or "") for feature in layer}
    return Looks({number: text for number, text in found.items() if isinstance(number, int) and text}, {})
