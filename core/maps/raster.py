"""Writing rasters for QGIS: classified GeoTIFFs with names, colours and a style file beside them.

Everything is written to a temporary file and renamed when complete, so that a failed or cancelled run does not destroy
an earlier result.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, List, Mapping, Optional, Sequence, Tuple, Union
from xml.sax.saxutils import quoteattr

from numpy.typing import NDArray
from osgeo import gdal

from ..base.errors import SSCCError
from ..base.files import style_path, write_text
from ..base.gdal_quiet import gdal_try
from ..base.palette import Color
from ..scene.dataset import open_dataset
from ..scene.scene import Scene
from ..scene.thinned import Frame
from ..scene.window import Window, window_geotransform
from .classes import class_looks

CLASS_NODATA = 0
CONFIDENCE_NODATA = -1.0
BLOCK = 256
# Most pixels of a map: a GeoTIFF's list of tiles is then a quarter of a gigabyte.
MOST_PIXELS = 2**40
# Largest number in a 16-bit class raster.
MOST_NUMBERS = 65_535
NO_TAGS: Mapping[str, str] = MappingProxyType({})
_OPTIONS = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]


# What a raster is created for.
Sheet = Union[Scene, Frame]


def frame(scene: Scene, part: Window) -> Frame:
    """The part of a scene's grid inside a window."""
    corner = scene.geotransform and window_geotransform(scene.geotransform, part.row, part.col)
    gcps = [
        gdal.GCP(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel - part.col, p.GCPLine - part.row, p.Info, p.Id) for p in scene.gcps
    ]
    return Frame(part.rows, part.cols, corner, scene.projection, gcps, scene.gcp_projection)


def check_size(scene: Scene, clusters: int, confidence: bool) -> None:
    """Reject a scene that is too large to be mapped to so many clusters, with or without their confidence.

    Raises
    ------
    SSCCError
        The message says how to clip the scene to the part that holds data, if the file tells it.
    """
    pixels = scene.rows * scene.cols
    if pixels <= MOST_PIXELS:
        return
    pixel_bytes = (1 if clusters <= 254 else 2) + (4 if confidence else 0)
    row, col, rows, cols = scene.area
    known = 0 < rows * cols < pixels
    raise SSCCError(
        "{scene}: has {rows} x {cols} pixels; its map would need {size} TB before compression. Clip the scene first: "
        "gdal_translate -of VRT -srcwin {place} {path} clip.vrt",
        scene=scene.name, rows=scene.rows, cols=scene.cols, size=f"{pixels * pixel_bytes / 1e12:,.0f}", path=scene.path,
        place=f"{col} {row} {cols} {rows}" if known else "COLUMN ROW COLUMNS ROWS",
    )


def copy_georeference(scene: Sheet, target: gdal.Dataset) -> None:
    """Copy the scene's six-term geotransform, which may include rotation, its CRS and its ground control points."""
    if scene.gcps:
        target.SetGCPs(scene.gcps, scene.gcp_projection)
    if scene.projection and not scene.gcps:
        target.SetProjection(scene.projection)
    if scene.geotransform is not None:
        target.SetGeoTransform(scene.geotransform)


def _create(
    path: str, scene: Sheet, kind: int, tags: Mapping[str, str], options: Sequence[str] = ()
) -> gdal.Dataset:
    driver = gdal.GetDriverByName("GTiff")
    dataset = gdal_try(driver.Create, path, scene.cols, scene.rows, 1, kind, [*_OPTIONS, *options])
    if dataset is None:
        raise SSCCError("{path}: cannot be created; is the disk full or the folder read-only?", path=path)
    copy_georeference(scene, dataset)
    dataset.SetMetadata(dict(tags))
    return dataset


def create_class_raster(
    path: str, scene: Sheet, names: Sequence[str], colors: Sequence[Color], tags: Mapping[str, str] = NO_TAGS
) -> gdal.Dataset:
    """Create an empty classified GeoTIFF on the scene's grid: 0 is nodata, and the numbers with a name are coloured.

    The data type is Byte for up to 254 clusters, UInt16 for more. `tags` are written to the file's metadata.
    """
    dataset = _create(path, scene, class_type(names), tags)
    dress_classes(dataset.GetRasterBand(1), names, colors)
    return dataset


def class_type(names: Sequence[str]) -> int:
    """GDAL's data type for the numbers of so many classes."""
    return int(gdal.GDT_Byte if len(names) <= 254 else gdal.GDT_UInt16)


def dress_classes(band: gdal.Band, names: Sequence[str], colors: Sequence[Color]) -> None:
    """Give a band of cluster numbers its nodata value, names, colours and attribute table."""
    band.SetDescription("Cluster")
    band.SetNoDataValue(CLASS_NODATA)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (0, 0, 0, 0))
    for index, (name, color) in enumerate(zip(names, colors)):
        if name:  # numbers without a name do not occur in the map
            table.SetColorEntry(index + 1, (*color, 255))
    band.SetColorTable(table)
    band.SetCategoryNames(["", *names])
    band.SetDefaultRAT(_attribute_table(names, colors))


def _attribute_table(names: Sequence[str], colors: Sequence[Color]) -> gdal.RasterAttributeTable:
    """Number, name and colour of the classes that have a name: QGIS 3.30 and later identifies pixels by it."""
    table = gdal.RasterAttributeTable()
    columns = [("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Name", gdal.GFT_String, gdal.GFU_Name)]
    uses = (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)
    columns += [(title, gdal.GFT_Integer, use) for title, use in zip(("Red", "Green", "Blue"), uses)]
    for column in columns:
        table.CreateColumn(*column)
    named = [entry for entry in zip(range(1, len(names) + 1), names, colors) if entry[1]]
    for row, (number, name, color) in enumerate(named):
        table.SetValueAsInt(row, 0, number)
        table.SetValueAsString(row, 1, name)
        for place, level in enumerate(color, start=2):
            table.SetValueAsInt(row, place, level)
    return table


def create_confidence_raster(path: str, scene: Sheet, tags: Mapping[str, str] = NO_TAGS) -> gdal.Dataset:
    """Create an empty float32 GeoTIFF on the scene's grid, with nodata value -1."""
    dataset = _create(path, scene, gdal.GDT_Float32, tags, ["PREDICTOR=3"])
    dress_confidence(dataset.GetRasterBand(1))
    return dataset


def dress_confidence(band: gdal.Band) -> None:
    """Give a band of confidences its nodata value and its description."""
    band.SetNoDataValue(CONFIDENCE_NODATA)
    band.SetDescription("Confidence: probability of the chosen cluster")


def write_block(dataset: gdal.Dataset, row: int, col: int, values: NDArray[Any]) -> None:
    """Write `values` (rows, cols), of the raster's data type, to band 1 with the upper-left corner (`row`, `col`)."""
    failed = gdal_try(dataset.GetRasterBand(1).WriteArray, values, col, row) != 0
    if failed:
        name = dataset.GetDescription()
        del dataset  # otherwise the traceback keeps the file open
        raise SSCCError("{name}: cannot be written; is the disk full?", name=name)


def finish(dataset: gdal.Dataset, path: str) -> None:
    """Flush GDAL's buffers before the file is renamed to `path`: a full disk may show only now."""
    gdal.ErrorReset()
    done = gdal_try(lambda: dataset.FlushCache() or True)
    if done is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise SSCCError("{name}: cannot be written; is the disk full?", name=path)


def write_qml(raster_path: str, names: Sequence[str], colors: Sequence[Color]) -> str:
    """Write a QGIS style file beside a classified raster; returns its path.

    It also works for polygons of the map whose cluster number is in a field called `cluster`.
    """
    entries, categories, symbols = [], [], []
    for number, (name, (red, green, blue)) in enumerate(zip(names, colors), start=1):
        if not name:  # a number without a class
            continue
        label = quoteattr(name)
        entries.append(
            f'<paletteEntry value="{number}" color="#{red:02x}{green:02x}{blue:02x}" alpha="255" label={label}/>'
        )
        categories.append(f'<category value="{number}" symbol="{number}" label={label} render="true"/>')
        symbols.append(_SYMBOL.format(number=number, color=f"{red},{green},{blue},255"))
    path = style_path(raster_path)
    write_text(path, _QML.format(*map("\n".join, (entries, categories, symbols))))
    return path


_SYMBOL = """<symbol type="fill" name="{number}" alpha="1">
<layer class="SimpleFill" enabled="1" pass="0"><Option type="Map"><Option type="QString" name="color" value="{color}"/>
<Option type="QString" name="outline_style" value="no"/></Option></layer>
</symbol>"""
_QML = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology">
<pipe>
<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
<colorPalette>
{}
</colorPalette>
</rasterrenderer>
</pipe>
<renderer-v2 type="categorizedSymbol" attr="cluster">
<categories>
{}
</categories>
<symbols>
{}
</symbols>
</renderer-v2>
</qgis>
"""


def read_classes(path: str) -> Tuple[List[str], List[Color], Optional[float]]:
    """Names and colours of values 1.. of a classified raster, and its nodata value; empty lists where it has none."""
    dataset = open_dataset(path)
    names, colors = class_looks(dataset)
    listed = [names.get(number, "") for number in range(1, min(max(names, default=0), MOST_NUMBERS) + 1)]
    last = len(listed) or min(max(colors, default=0), MOST_NUMBERS)
    shown = [colors[number] for number in range(1, last + 1) if number in colors]
    return listed, shown if len(shown) == last else [], dataset.GetRasterBand(1).GetNoDataValue()
