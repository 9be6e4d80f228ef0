"""Coordinate reference systems: what a raster is in, how it is called, and what a user set by hand.

In QGIS a user may give a raster a CRS that its file does not have. The engine reads files, so that the caller hands
such CRSs over with `set_by_hand`.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator, Mapping, Optional

from osgeo import gdal, osr

from ..base.words import say
from .window import Grid

# Not a plain global: QGIS runs several algorithms at once, each in a thread of its own.
_by_hand: ContextVar[Optional[Mapping[str, str]]] = ContextVar("crs_by_hand", default=None)
# What GeoPackages call a CRS that nobody named.
_UNDEFINED = "undefined"


@contextmanager
def set_by_hand(crs: Mapping[str, str]) -> Iterator[None]:
    """Within the block, in this thread, rasters of these paths are in these CRSs (path -> WKT)."""
    token = _by_hand.set(crs)
    try:
        yield
    finally:
        _by_hand.reset(token)


def wkt_of(path: str, dataset: gdal.Dataset) -> str:
    """WKT of a raster's CRS: the one set by hand, else the file's; empty where there is none."""
    wkt = (_by_hand.get() or {}).get(path) or dataset.GetProjection() or ""
    return wkt if reference(wkt) is not None else ""


def reference(wkt: str) -> Optional[osr.SpatialReference]:
    """The CRS of a WKT, with coordinates in the order x, y; None where nobody named one."""
    if not wkt:
        return None
    return defined(osr.SpatialReference(wkt=wkt))


def defined(crs: Optional[osr.SpatialReference]) -> Optional[osr.SpatialReference]:
    """`crs` with coordinates in the order x, y, or None where it says nothing, as in GeoPackages without one."""
    if crs is None or (crs.GetName() or _UNDEFINED).lower().startswith(_UNDEFINED):
        return None
    crs = crs.Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def name_of(crs: Optional[osr.SpatialReference]) -> str:
    """What to call a CRS in a message: "EPSG:32633", else its name."""
    if crs is None:
        return say("no CRS")
    code = crs.GetAuthorityCode(None)
    return f"{crs.GetAuthorityName(None)}:{code}" if code else str(crs.GetName() or say("no CRS"))


def names_no_crs(path: str, scene: Grid) -> str:
    """The remark that a file without a CRS is taken to be in the scene's."""
    return say(
        "{path}: declares no CRS; {crs}, the CRS of {scene}, is assumed",
        path=path, crs=name_of(reference(scene.projection)), scene=scene.name,
    )
