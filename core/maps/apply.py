"""Apply a model to a scene: the cluster raster, the confidence raster and the style file."""

from __future__ import annotations

import time
from typing import List, NamedTuple, Optional, Tuple

from ..base.devices import describe_device
from ..base.errors import Cancel, Log, Progress, SSCCError, never, no_log, no_progress
from ..base.files import MAP_SUFFIXES, check_apart, check_writable, has_foreign_style, style_path
from ..base.gdal_quiet import bounded_cache
from ..base.words import say
from ..scene.dataset import files_of
from ..twin.model import Model
from .cog import check_driver
from .mapper import Mapper, open_for, write_tiles
from .parts import is_virtual
from .raster import check_size
from .shards import apply_shard

SUFFIXES = (*MAP_SUFFIXES, ".vrt")


class MapResult(NamedTuple):
    """The result of applying a model to a scene.

    counts : pixels of clusters 1..K; complete : whether `output` is complete, False while shards of it are missing
    """

    output: str
    confidence: Optional[str]
    valid_pixels: int
    clusters_found: int
    counts: List[int]
    mean_confidence: float
    seconds: float
    device: str
    complete: bool


def apply(
    model: Model,
    scene: str,
    output: str,
    *,
    confidence: Optional[str] = None,
    mask: Optional[str] = None,
    memory: int = 0,
    device: str = "auto",
    shard: Optional[Tuple[int, int]] = None,
    cloud_optimised: bool = False,
    adapt: bool = False,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> MapResult:
    """Map a scene with a model.

    Parameters
    ----------
    model : Model
    scene : str
        Path of a raster that GDAL reads, from the sensor that the model was trained on.
    output : str
        GeoTIFF of clusters 1..K, 0 where not valid; a style file `.qml` is written beside it. A name that ends in
        .vrt gives a VRT over GeoTIFFs of the shards, which lie beside it.
    confidence : str, optional
        GeoTIFF float32: probability of the assigned cluster, 0..1, -1 where not valid.
    mask : str, optional
        Raster or polygons of the pixels to map.
    memory : int
        Upper bound on the memory of the process in MB, without QGIS, see `base.memory`; 0: 1024, or what the scene
        needs at least.
    device : "auto", "cpu", "cuda", "mps"
    shard : (i, n), optional
        Compute only shard i of n, counted from 1. The shard that finds all others complete writes `output`.
    cloud_optimised : bool
        Write Cloud-Optimised GeoTIFFs.
    adapt : bool
        Bring the scene to the light and air of the training data first (`twin.adapt`).

    Raises
    ------
    SSCCError
        If the scene does not match the model, has no valid pixel, or is also the output, or if the output cannot be
        written.
    Cancelled
    """
    started = time.perf_counter()
    _check_outputs(output, confidence, cloud_optimised)
    if is_virtual(output) and shard is None:
        shard = (1, 1)
    mapper = Mapper(model, device, log, memory=memory)
    log(say("Applying on {device}", device=describe_device(mapper.device)))
    with bounded_cache(mapper.memory), open_for(model, scene, mask, mapper.lenient) as opened:
        check_size(opened, model.clusters, confidence is not None)
        mapper.bound_memory(opened)
        check_apart([output, confidence], [*opened.files, *files_of(mask), *filter(None, [model.path])])
        for remark in opened.remarks:
            log(remark)
        if adapt:
            mapper.adapt(opened, cancelled)
        windows = mapper.windows(opened)
        if shard is not None:
            tally, complete = apply_shard(
                mapper, opened, windows, output, confidence, shard, progress, cancelled, log, cloud_optimised
            )
        else:
            tiles, complete = mapper.tiles(opened, windows, cancelled), True
            tally = write_tiles(
                model, opened, tiles, len(windows), output, confidence, progress, cloud_optimised=cloud_optimised
            )
        mapper.tell_out_of_distribution(opened)
    if complete and has_foreign_style(output):
        log(say("{path}: belongs to another layer and is kept; the map's colours are in the map itself",
                path=style_path(output)))
    valid_pixels = int(tally.counts[1:].sum())
    return MapResult(
        output, confidence, valid_pixels, int((tally.counts[1:] > 0).sum()), list(map(int, tally.counts[1:])),
        tally.confidence / max(valid_pixels, 1), time.perf_counter() - started, describe_device(mapper.device),
        complete,
    )


def _check_outputs(output: str, confidence: Optional[str], cloud_optimised: bool) -> None:
    for path in [output, *filter(None, [confidence])]:
        check_writable(path, SUFFIXES)
    if cloud_optimised:
        check_driver()
        if is_virtual(output):
            raise SSCCError(f"{output}: a VRT cannot be cloud-optimised; give a name that ends in .tif")
