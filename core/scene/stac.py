"""STAC items as scenes: the raster that an item refers to.

Source: the SpatioTemporal Asset Catalog specification, https://github.com/radiantearth/stac-spec, item specification
1.0 and 1.1. An item is a small JSON file, so no library is needed to read one.
"""

from __future__ import annotations

import json
import os
from typing import Any, Dict, List, Tuple
from urllib.parse import urljoin

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.files import ASSET
from ..base.gdal_quiet import gdal_try

_ENDINGS = (".json", ".geojson")
_WEB = ("http://", "https://")
_BUCKETS = {"s3://": "/vsis3/", "gs://": "/vsigs/", "file://": ""}
_MEDIA = ("image/tiff", "image/vnd.stac.geotiff", "image/jp2", "application/x-hdf", "application/x-netcdf",
          "application/netcdf", "application/vnd+zarr")  # fmt: skip
_FILES = (".tif", ".tiff", ".jp2", ".nc", ".h5", ".vrt", ".img", ".bsq", ".zarr")
_BANDS = ("bands", "eo:bands", "raster:bands", "hyperspectral:bands")
# An item is small; whatever is larger is something else.
MOST_BYTES = 2**24


def is_item(scene: str) -> bool:
    """Whether a scene is given as a STAC item: JSON, or any path or URL with #asset=NAME behind it."""
    return ASSET in scene or scene.lower().endswith(_ENDINGS)


def raster_of(scene: str) -> str:
    """The path for GDAL of the raster that a STAC item refers to; any other scene is returned as it is.

    Parameters
    ----------
    scene : str
        Path or URL of an item, which chooses its raster asset with most bands; with #asset=NAME behind it, that one.

    Raises
    ------
    SSCCError
        If the item cannot be read, has no such asset, or several that it might be.
    """
    if not is_item(scene):
        return scene
    place, _, name = scene.partition(ASSET)
    assets = read_item(scene)["assets"]
    if name and name not in assets:
        raise SSCCError(f"{place}: has no asset {name}; choose one of {', '.join(assets)}")
    return _located(place, str(assets[name or _most_bands(place, assets)].get("href", "")))


def item_path(scene: str) -> str:
    """The path for GDAL of the item itself; any other scene is returned as it is."""
    place = scene.partition(ASSET)[0] if is_item(scene) else scene
    return f"/vsicurl/{place}" if place.startswith(_WEB) else place


def read_item(scene: str) -> Dict[str, Any]:
    """Read an item, of which `assets` is an object; raises `SSCCError` if it is none."""
    place, path = scene.partition(ASSET)[0], item_path(scene)
    status = gdal_try(gdal.VSIStatL, path)
    file = gdal_try(gdal.VSIFOpenL, path, "rb") if status is not None and not status.IsDirectory() else None
    if file is None:
        raise SSCCError("{path}: no such file; check the path", path=place)
    try:
        text = bytes(gdal_try(gdal.VSIFReadL, 1, MOST_BYTES, file) or b"")
    finally:
        gdal.VSIFCloseL(file)
    try:
        item = json.loads(text)
    except ValueError:
        item = None
    if not isinstance(item, dict) or item.get("type") != "Feature" or not _are_assets(item.get("assets")):
        raise SSCCError(f"{place}: is not a STAC item (a JSON object with assets); give an item, or a raster")
    return item


def _are_assets(found: object) -> bool:
    return isinstance(found, dict) and all(isinstance(asset, dict) for asset in found.values())


def _most_bands(place: str, assets: Dict[str, Dict[str, Any]]) -> str:
    """The name of the raster asset with most bands."""
    counts = [(_bands(asset), name) for name, asset in assets.items() if _is_raster(asset)]
    best: List[Tuple[int, str]] = [each for each in counts if each[0] == max(counts)[0]]
    if len(best) != 1:
        names = ", ".join(name for _, name in best or [(0, name) for name in assets]) or "none"
        raise SSCCError(f"{place}: no single raster asset has most bands; add {ASSET}NAME, with one of: {names}")
    return best[0][1]


def _is_raster(asset: Dict[str, Any]) -> bool:
    media, roles = str(asset.get("type") or ""), asset.get("roles") or []
    if {"thumbnail", "overview", "metadata"} & set(roles):
        return False
    return media.startswith(_MEDIA) or (not media and str(asset.get("href", "")).lower().endswith(_FILES))


def _bands(asset: Dict[str, Any]) -> int:
    return max(len(asset.get(name) or []) for name in _BANDS)


def _located(place: str, href: str) -> str:
    """The path for GDAL of an asset whose `href` may be relative to its item at `place`."""
    if place.startswith(_WEB):
        href = urljoin(place, href)
    for start, prefix in _BUCKETS.items():
        if href.startswith(start):
            return prefix + href[len(start) :]
    if href.startswith(_WEB):
        return f"/vsicurl/{href}"
    return href if href.startswith("/vsi") else os.path.normpath(os.path.join(os.path.dirname(place), href))
