"""Maps of cubes of Dask or xarray, `from sscc import dask`: computed chunk by chunk, when and where Dask does it.

Dask is an extra: `pip install sscc[dask]`. Nothing else of SSCC needs it.
"""

from __future__ import annotations

import sys
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple, Union

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from ..scene.array_raster import raster_of
from ..scene.window import TILE, Window, tile_grid
from ..twin.model import Model
from ..twin.network import from_model
from .mapper import Mapper, open_for
from .raster import CLASS_NODATA, CONFIDENCE_NODATA
from .reading import STRIP

NO_DASK = f"Dask is not installed: {sys.executable} -m pip install dask[array] distributed"


class LazyMap(NamedTuple):
    """Lazy arrays (rows, cols), or those of xarray if the cube is one.

    clusters : uint8, or uint16 for more than 254 clusters; 1..K, 0 = nodata, as in the rasters of `sscc apply`
    confidence : float32, probability of the assigned cluster; -1 = nodata
    """

    clusters: Any
    confidence: Any


def apply(
    model: Union[Model, str], cube: Any, *, nodata: Optional[float] = None, device: str = "auto", striped: bool = False
) -> LazyMap:
    """Map a cube lazily.

    The map equals that of `sscc apply` bit for bit, whatever the chunks: chunks are aligned to its windows, and each
    is computed with the surroundings that the network sees.

    Parameters
    ----------
    model : Model, or the path of a model file that all workers can read
    cube : dask.array.Array (rows, cols, bands), or xarray.DataArray with dimensions y, x and another one in any order
        NaN and infinity are no data.
    nodata : float, optional
        The value that means no data; by default, the attribute `_FillValue` of an xarray cube.
    device : "auto", "cpu", "cuda", "mps"
    striped : bool
        Compute the flatter windows in which `sscc apply` maps a file that is stored in rows of more than 256 pixels,
        as ENVI files are. Otherwise such a map may differ in the last digits of the confidence.

    Raises
    ------
    SSCCError
        If the cube does not have the bands of the model, or Dask is not installed.
    """
    try:
        from dask.array import Array
    except ImportError:
        raise SSCCError(NO_DASK) from None
    loaded = Model.load(model) if isinstance(model, str) else model
    if type(cube).__module__.partition(".")[0] == "xarray":
        bands = next((name for name in cube.dims if name not in ("y", "x")), None)
        if bands is None or {"y", "x"} - set(cube.dims):
            raise SSCCError(f"the cube must have the dimensions y, x and one of the bands, and has {cube.dims}")
        ordered = cube.transpose("y", "x", bands)
        fill = cube.attrs.get("_FillValue", cube.encoding.get("_FillValue")) if nodata is None else nodata
        found = apply(loaded, ordered.chunk().data, nodata=fill, device=device, striped=striped)
        like = ordered.isel({bands: 0}, drop=True)
        named = [like.copy(data=array).rename(name) for name, array in zip(LazyMap._fields, found)]
        for made, nothing in zip(named, (CLASS_NODATA, CONFIDENCE_NODATA)):
            made.attrs, made.encoding = {"_FillValue": nothing}, {}
        return LazyMap(*named)
    if not isinstance(cube, Array) or cube.ndim != 3:
        raise SSCCError(f"the cube must be a Dask array (rows, columns, bands), or one of xarray, not {_kind(cube)}")
    if cube.shape[2] != loaded.band_selection.band_count:
        raise SSCCError(
            f"the cube has {cube.shape[2]} bands, and the model {loaded.band_selection.band_count}; give an array of "
            "rows, columns and bands"
        )
    return _mapped(loaded, model, cube, nodata, device, striped)


def _mapped(
    loaded: Model, model: Union[Model, str], cube: Any, nodata: Optional[float], device: str, striped: bool
) -> LazyMap:
    from dask.array import map_blocks
    from dask.array.overlap import overlap

    chunks = [_aligned(cube.chunks[axis]) for axis in (0, 1)]
    halo = from_model(loaded).halo
    parts = overlap(cube.rechunk((*chunks, -1)), {0: halo, 1: halo, 2: 0}, boundary="none")
    kind = np.dtype([("clusters", np.uint8 if loaded.clusters <= 254 else np.uint16), ("confidence", np.float32)])
    found = map_blocks(
        _map_chunk, parts, dtype=kind, chunks=(*map(tuple, chunks),), drop_axis=2, meta=np.empty((0, 0), kind),
        model=model, sizes=chunks, halo=halo, nodata=nodata, device=device, height=STRIP if striped else TILE,
    )  # fmt: skip
    return LazyMap(found["clusters"], found["confidence"])


def _kind(cube: Any) -> str:
    return f"{type(cube).__name__} of shape {getattr(cube, 'shape', '?')}"


def _aligned(chunks: Sequence[int]) -> List[int]:
    """Chunk sizes of about the same size that are multiples of a window, but for the last one, which is no smaller."""
    total, step = sum(chunks), max(TILE, round(max(chunks) / TILE) * TILE)
    whole, rest = divmod(total, step)
    sizes = [step] * whole
    if rest >= TILE or not sizes:
        return [*sizes, rest]
    return [*sizes[:-1], sizes[-1] + rest]


def _map_chunk(
    values: NDArray[Any], model: Union[Model, str], sizes: Tuple[Sequence[int], Sequence[int]], halo: int,
    nodata: Optional[float], device: str, height: int, block_info: Any,
) -> NDArray[Any]:
    """Map a chunk that was extended by `halo` pixels on the sides where the cube goes on."""
    place = block_info[0]["chunk-location"]
    rows, cols = (size[at] for size, at in zip(sizes, place))
    top, left = (halo if at else 0 for at in place[:2])
    mapper = Mapper(Model.load(model) if isinstance(model, str) else model, device)
    found = np.zeros((rows, cols), block_info[None]["dtype"])
    with open_for(mapper.model, raster_of(values, nodata), lenient=mapper.lenient) as scene:
        scene.block = (TILE, TILE)  # read window by window
        windows = [
            Window(window.row + top, window.col + left, window.rows, window.cols)
            for window in tile_grid(rows, cols, TILE, height)
        ]
        for window, classes, confidence, _ in mapper.tiles(scene, windows):
            part = np.s_[window.row - top :, window.col - left :]
            found["clusters"][part][: window.rows, : window.cols] = classes
            found["confidence"][part][: window.rows, : window.cols] = confidence
    return found
