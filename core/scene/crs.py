"""Coordinate reference systems: the CRS of a raster, its name in messages, and a CRS set by the user.

In QGIS, a user may assign a raster a CRS that its file does not declare. The engine reads the files, so the caller
passes such CRSs on with `set_by_hand`.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator, Mapping, Optional

from osgeo import gdal, osr

from ..base.words import say
from .window import Grid

# Not a plain global: QGIS runs several algorithms at the same time, each in its own thread.
_by_hand: ContextVar[Optional[Mapping[str, str]]] = ContextVar("crs_by_hand", default=None)
# The name that GeoPackages give to a missing CRS.
_UNDEFINED = "undefined"


@contextmanager
def set_by_hand(crs: Mapping[str, str]) -> Iterator[None]:
    """Within the block and in this thread, the rasters at these paths have these CRSs (path -> WKT)."""
    token = _by_hand.set(crs)
    try:
        yield
    finally:
        _by_hand.reset(token)


def wkt_of(path: str, dataset: gdal.Dataset) -> str:
    """WKT of a raster's CRS: the one set by the user, else that of the file; empty if there is none."""
    wkt = (_by_hand.get() or {}).get(path) or dataset.GetProjection() or ""
    return wkt if reference(wkt) is not None else ""


def reference(wkt: str) -> Optional[osr.SpatialReference]:
    """The CRS of a WKT, with coordinates in x, y order; None if the WKT is empty or does not define one."""
    if not wkt:
        return None
    return defined(osr.SpatialReference(wkt=wkt))


def defined(crs: Optional[osr.SpatialReference]) -> Optional[osr.SpatialReference]:
    """`crs` with coordinates in x, y order; None if it is undefined, as in GeoPackages without a CRS."""
    if crs is None or (crs.GetName() or _UNDEFINED).lower().startswith(_UNDEFINED):
        return None
    crs = crs.Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def name_of(crs: Optional[osr.SpatialReference]) -> str:
    """Name of a CRS for messages: its code, such as "EPSG:32633", else its name."""
    if crs is None:
        return say("no CRS")
    code = crs.GetAuthorityCode(None)
    return f"{crs.GetAuthorityName(None)}:{code}" if code else str(crs.GetName() or say("no CRS"))


def names_no_crs(path: str, scene: Grid) -> str:
    """The remark that a file without a CRS is assumed to have that of the scene."""
    return say(
        "{path}: declares no CRS; {crs}, the CRS of {scene}, is assumed",
        path=path, crs=name_of(reference(scene.projection)), scene=scene.name,
    )
