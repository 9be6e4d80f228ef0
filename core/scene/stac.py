"""STAC items as scenes: the raster that an item refers to.

Source: the SpatioTemporal Asset Catalog specification, https://github.com/radiantearth/stac-spec, item specification
1.0 and 1.1. An item is a small JSON file, so no library is needed to read one.
"""

from __future__ import annotations

import json
import os
import re
from typing import Any, Dict, List, Tuple
from urllib.parse import unquote, urljoin

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.files import ASSET
from ..base.gdal_quiet import gdal_try

_ENDINGS = (".json", ".geojson")
_WEB = ("http://", "https://")
_PLACES = {"s3://": "/vsis3/", "gs://": "/vsigs/", "az://": "/vsiaz/", **{web: f"/vsicurl/{web}" for web in _WEB}}
_FILE, _CURL = "file://", "/vsicurl/"
_MEDIA = ("image/tiff", "image/vnd.stac.geotiff", "image/jp2", "application/x-hdf", "application/x-netcdf",
          "application/netcdf", "application/vnd+zarr")  # fmt: skip
_FILES = (".tif", ".tiff", ".jp2", ".nc", ".h5", ".vrt", ".img", ".bsq", ".zarr")
_BANDS = ("bands", "eo:bands", "raster:bands", "hyperspectral:bands")
# An item is small; whatever is larger is something else.
MOST_BYTES = 2**24


def is_item(scene: str) -> bool:
    """Whether a scene is given as a STAC item: JSON with assets, or any path or URL with #asset=NAME behind it.

    Any other JSON that GDAL can read is a raster.

    Raises
    ------
    SSCCError
        If there is no such file.
    """
    return may_be_item(scene) and (ASSET in scene or _has_assets(_read(scene)))


def may_be_item(scene: str) -> bool:
    """Whether a scene is a STAC item by its name alone."""
    return ASSET in scene or (scene.lower().endswith(_ENDINGS) and not _is_dataset(scene))


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
    name = name or _most_bands(place, assets)
    href = assets[name].get("href")
    if not href or not isinstance(href, str):
        raise SSCCError(f"{place}: asset {name} has no href; choose another with {ASSET}NAME, or give its raster")
    return _located(place, href)


def item_path(scene: str) -> str:
    """The path for GDAL of the item itself; of any other scene, that of its file."""
    return _for_gdal(scene.partition(ASSET)[0] if may_be_item(scene) else scene)


def read_item(scene: str) -> Dict[str, Any]:
    """Read an item, of which `assets` is an object; raises `SSCCError` if it is none."""
    item = _read(scene)
    if not _has_assets(item):
        place = scene.partition(ASSET)[0]
        raise SSCCError(f"{place}: is not a STAC item (a JSON object with assets); give an item, or a raster")
    return dict(item)


def _read(scene: str) -> Any:
    """What the JSON of an item holds; None if it is not JSON."""
    place, path = scene.partition(ASSET)[0], item_path(scene)
    status = gdal_try(gdal.VSIStatL, path)
    file = gdal_try(gdal.VSIFOpenL, path, "rb") if status is not None and not status.IsDirectory() else None
    if file is None:
        raise SSCCError("{path}: no such file; check the path", path=place)
    try:
        return json.loads(bytes(gdal_try(gdal.VSIFReadL, 1, MOST_BYTES, file) or b""))
    except ValueError:
        return None
    finally:
        gdal.VSIFCloseL(file)


def _has_assets(item: object) -> bool:
    """Whether an object is a feature with assets."""
    assets = item.get("assets") if isinstance(item, dict) and item.get("type") == "Feature" else None
    return isinstance(assets, dict) and all(isinstance(asset, dict) for asset in assets.values())


def _most_bands(place: str, assets: Dict[str, Dict[str, Any]]) -> str:
    """The name of the raster asset with most bands."""
    counts = [(_bands(asset), name) for name, asset in assets.items() if _is_raster(asset)]
    best: List[Tuple[int, str]] = [each for each in counts if each[0] == max(counts)[0]]
    if len(best) != 1:
        names = ", ".join(name for _, name in best or [(0, name) for name in assets]) or "none"
        raise SSCCError(f"{place}: no single raster asset has most bands; add {ASSET}NAME, with one of: {names}")
    return best[0][1]


def _is_raster(asset: Dict[str, Any]) -> bool:
    media = str(asset.get("type") or "")
    if any(role in _list(asset, "roles") for role in ("thumbnail", "overview", "metadata")):
        return False
    return media.startswith(_MEDIA) or (not media and str(asset.get("href", "")).lower().endswith(_FILES))


def _bands(asset: Dict[str, Any]) -> int:
    return max(len(_list(asset, name)) for name in _BANDS)


def _list(asset: Dict[str, Any], name: str) -> List[Any]:
    found = asset.get(name)
    return found if isinstance(found, list) else []


def _located(place: str, href: str) -> str:
    """The path for GDAL of an asset whose `href` may be relative to its item at `place`."""
    if place.startswith(tuple(_CURL + web for web in _WEB)):
        place = place[len(_CURL) :]
    if place.startswith(_WEB):
        href = urljoin(place, href)
    path, folder = _for_gdal(href), os.path.dirname(_for_gdal(place))
    if path != href or href.startswith("/vsi") or _is_dataset(href):
        return path
    if not folder.startswith("/vsi") or href.startswith("/"):
        return os.path.normpath(os.path.join(folder, href))
    while href.startswith(("./", "../")):  # a path with the URL of an archive in it cannot be normalised
        folder = folder if href.startswith("./") else os.path.dirname(folder)
        href = href.partition("/")[2]
    return f"{folder}/{href}"


def _is_dataset(name: str) -> bool:
    """Whether a name has one of GDAL's drivers in front, such as STACTA:x.json or HDF5:"x.h5"://a."""
    match = re.match(r"([A-Za-z]\w+):(?!//)", name)
    return match is not None and gdal.GetDriverByName(match[1].partition("_")[0]) is not None


def _for_gdal(place: str) -> str:
    """The path for GDAL of a URL; any other path is returned as it is."""
    if place.startswith(_FILE):
        return unquote(place[len(_FILE) :])
    start = next((start for start in _PLACES if place.startswith(start)), "")
    return _PLACES[start] + place[len(start) :] if start else place
