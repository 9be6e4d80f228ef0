"""Convert a map to polygons with cluster number, name, area and colour."""

from __future__ import annotations

import os
from typing import Callable, NamedTuple, Optional, Set, Tuple

from osgeo import gdal, ogr, osr

from ..base.errors import Cancel, Cancelled, Log, Progress, SSCCError, never, no_log, no_progress
from ..base.files import atomic_path, check_apart, check_writable, has_foreign_style, style_path
from ..base.gdal_quiet import gdal_try
from ..base.palette import css
from ..base.words import say
from ..scene.areas import polygon_area, row_areas_ha
from ..scene.dataset import files_of, open_dataset
from .legend import legend_of
from .raster import write_qml
from .recode import open_map

POLYGON_SUFFIXES = (".gpkg",)
LAYER = "clusters"
# What GDAL takes as the size of a patch.
MOST_PIXELS = 2**31 - 1
FIELDS = (("cluster", ogr.OFTInteger), ("name", ogr.OFTString), ("area_ha", ogr.OFTReal), ("color", ogr.OFTString))


class Polygons(NamedTuple):
    """What was written: number of polygons, and their area in hectares, None without a suitable CRS."""

    polygons: int
    area_ha: Optional[float]


def polygonise(
    map_path: str, output: str, *, min_area: float = 0.0, progress: Progress = no_progress, cancelled: Cancel = never,
    log: Log = no_log,
) -> Polygons:
    """Write the patches of a map as polygons into a GeoPackage, and a style file beside it.

    A style file of another layer of that stem is kept.

    Parameters
    ----------
    map_path : str
    output : str
        GeoPackage with a layer `clusters`: fields `cluster`, `name`, `area_ha`, `color`.
    min_area : float
        Hectares. Smaller patches are merged into their largest neighbour; those without one are left out.

    Raises
    ------
    SSCCError
        The map cannot be read, `min_area` is given but the CRS gives no areas, or `output` cannot be written.
    Cancelled
    """
    check_writable(output, POLYGON_SUFFIXES)
    check_apart([output], files_of(map_path))
    _check_holds_nothing_else(output)
    with open_map(map_path) as scene:
        areas, measure = row_areas_ha(scene), polygon_area(scene)
    source = open_dataset(map_path)
    if source.GetGeoTransform(can_return_null=True) is None and not source.GetGCPCount():
        down = [0, 0, source.RasterXSize, -source.RasterYSize]  # as QGIS draws a raster without georeference
        source = gdal_try(gdal.Translate, "", source, format="VRT", outputBounds=down)
    if min_area > 0:
        if areas is None:
            raise SSCCError("{path}: has no CRS in which areas can be measured in hectares; set one, or omit the "
                            "minimum area", path=map_path)
        source = _sieved(source, int(min(-(-min_area // float(areas.min())), MOST_PIXELS)))
    with atomic_path(output) as temporary:
        dataset = gdal_try(ogr.GetDriverByName("GPKG").CreateDataSource, temporary)
        if dataset is None:
            raise SSCCError("{path}: cannot be created; is the disk full or the folder read-only?", path=output)
        try:
            layer = dataset.CreateLayer(LAYER, osr.SpatialReference(wkt=source.GetProjection()), ogr.wkbPolygon)
            for name, kind in FIELDS:
                layer.CreateField(ogr.FieldDefn(name, kind))
            _draw(source, layer, progress, cancelled)
            written = _describe(map_path, layer, measure, min_area)
        finally:
            layer = dataset = None  # GDAL flushes its buffers now, before the file is renamed
    legend = legend_of(map_path, range(1, 1 + max(written[1], default=0)))
    if has_foreign_style(output, ours=b'attr="cluster"'):
        log(say("{path}: belongs to another layer and is kept", path=style_path(output)))
    else:
        names = [legend[number].name if number in written[1] else "" for number in legend]
        write_qml(output, names, [entry.color for entry in legend.values()])
    return written[0]


def _check_holds_nothing_else(output: str) -> None:
    """Raise `SSCCError` if a file with layers of the user's would be replaced."""
    # Without the option, tables that are not registered, such as projects of QGIS, are listed only sometimes.
    older = gdal_try(gdal.OpenEx, output, open_options=["LIST_ALL_TABLES=YES"]) if os.path.exists(output) else None
    names = {older.GetLayer(i).GetName() for i in range(older.GetLayerCount())} if older is not None else set()
    if names - {LAYER, "layer_styles"} or (older is not None and (older.RasterCount or older.GetSubDatasets())):
        raise SSCCError("{path}: holds other layers, which would be lost; choose another file", path=output)


def _sieved(source: gdal.Dataset, pixels: int) -> gdal.Dataset:
    """A copy in memory in which patches of fewer pixels are merged into their largest neighbour."""
    copy = gdal.GetDriverByName("MEM").CreateCopy("", source)
    band = copy.GetRasterBand(1)
    # Growing thresholds: in one pass, a group of patches that are all too small would stay as it is.
    for size in sorted({*(2**power for power in range(1, pixels.bit_length())), pixels}) if pixels > 1 else ():
        gdal_try(gdal.SieveFilter, band, band.GetMaskBand(), band, size, 4)
    return copy


def _draw(source: gdal.Dataset, layer: ogr.Layer, progress: Progress, cancelled: Cancel) -> None:
    """Create a polygon for each patch."""

    def told(fraction: float, _message: str, _data: object) -> int:
        progress(fraction, say("Drawing polygons"))
        return 0 if cancelled() else 1

    band = source.GetRasterBand(1)
    done = gdal_try(gdal.Polygonize, band, band.GetMaskBand(), layer, 0, [], told)
    if cancelled():
        raise Cancelled()
    if done != 0:
        raise SSCCError("{path}: cannot be converted to polygons; is the disk full?", path=source.GetDescription())


def _describe(
    map_path: str, layer: ogr.Layer, measure: Optional[Callable[[ogr.Geometry], float]], min_area: float
) -> Tuple[Polygons, Set[int]]:
    """Fill in name, area and colour; returns what was written, and the clusters that have a polygon."""
    legend = legend_of(map_path, range(1, 1 + max((feature.GetField("cluster") for feature in layer), default=0)))
    layer.StartTransaction()
    count, total, numbers = 0, 0.0, set()
    for feature in list(layer):  # deleting while GDAL reads would make it start again
        number = feature.GetField("cluster")
        area = measure(feature.GetGeometryRef()) if measure else None
        if number < 1 or (area is not None and area < min_area * (1 - 1e-6)):
            layer.DeleteFeature(feature.GetFID())
            continue
        feature.SetField("name", legend[number].name)
        feature.SetField("color", css(legend[number].color))
        if area is not None:
            feature.SetField("area_ha", round(area, 6))
            total += area
        layer.SetFeature(feature)
        count += 1
        numbers.add(number)
    layer.CommitTransaction()
    return Polygons(count, total if measure else None), numbers
