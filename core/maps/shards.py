"""Shards of a map: n processes, on any machines with access to the folder, compute one raster together.

Each shard maps a block of the scene into a GeoTIFF beside the output, and is done once that file is there. The shard
that finds all blocks there writes the output. Two that finish at the same time may both do so: they write the same
pixels to separate temporary files and rename them. So there is no lock, which would outlive a shard that crashes; run
that shard again, and the blocks are put together. A VRT is an output that refers to the blocks, which stay.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from contextlib import suppress
from functools import lru_cache
from itertools import groupby
from typing import Any, Iterable, Iterator, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel
from ..base.gdal_quiet import gdal_try
from ..scene.dataset import damaged, open_dataset
from ..scene.scene import Scene
from ..scene.window import Window, inside
from .blocks import Block, divide
from .identity import job_digest
from .mapper import Mapper, Tally, Tile, write_part, write_tiles
from .parts import Output, is_virtual, missing
from .virtual import write_virtual

# The suffix of the file in which GDAL keeps the names of a block's clusters.
_BESIDE = ".aux.xml"
# Number of blocks that are open at once while they are put together.
OPEN_FILES = 32


def apply_shard(
    mapper: Mapper, scene: Scene, windows: Sequence[Window], output: str, confidence: Optional[str],
    shard: Tuple[int, int], progress: Progress, cancelled: Cancel, log: Log, cloud_optimised: bool = False,
) -> Tuple[Tally, bool]:
    """Compute shard i of n, unless it is done, and complete the output if all shards are done.

    Returns
    -------
    tally : Tally
        Of this shard alone.
    complete : bool
        Whether the output is complete.

    Raises
    ------
    SSCCError
        If i is not in 1..n.
    """
    index, count = shard
    if not 1 <= index <= count:
        raise SSCCError(f"shard {index}/{count}: the first number must be between 1 and the second")
    if confidence and is_virtual(confidence) != is_virtual(output):
        raise SSCCError("{path}: must end in .vrt like the map, or neither of them", path=confidence)
    key = job_digest(
        mapper.model, scene.files, scene.mask_path or None, scene=scene.name, shape=scene.shape, bands=scene.bands,
        grid=(len(windows), tuple(windows[0])), confidence=confidence is not None, cloud_optimised=cloud_optimised,
        adapted=mapper.radiometry is not None,
    )  # fmt: skip
    job = Output(output, confidence, key, count, cloud_optimised)
    blocks = divide(scene, windows, count, mapper.halo, mapper.slice_rows(scene) > 0)
    parts = [job.parts(number) for number in range(1, len(blocks) + 1)]
    own = blocks[index - 1] if index <= len(blocks) else None
    if not is_virtual(output):
        job.sweep()
        paths, there = [output, *filter(None, [confidence])], own.windows() if own else ()
        whole = _read_tally(mapper, paths, there) if job.is_there() else None
        if whole is not None:
            log(f"Shard {index} of {count} was done before: {output} is complete and was not changed")
            _remove(parts)  # a shard may have been killed before it did
            return whole, True
    if job.foreign():
        log(f"{output}: {job.foreign()} shards of another scene, mask or model lie beside it; they are not used")
    tally = _map_block(mapper, scene, own, job, index, progress, cancelled, log)
    complete = _complete(mapper, scene, windows, blocks, parts, job, index, progress, cancelled, log)
    return tally, complete


def _map_block(
    mapper: Mapper, scene: Scene, own: Optional[Block], job: Output, index: int,
    progress: Progress, cancelled: Cancel, log: Log,
) -> Tally:
    """Map block `index` into files of its own, unless they are there and whole."""
    if own is None:  # more shards than windows
        return Tally(mapper.model.clusters)
    paths, part = job.parts(index), own.bounds
    done = _read_tally(mapper, paths, (inside(window, part) for window in own.windows()))
    if done is not None:
        log(f"Shard {index} of {job.shares} was done before")
        return done
    tiles = mapper.tiles(scene, own.windows(), cancelled, by_block=True)
    return write_part(mapper.model, scene, tiles, own.size, part, paths, progress)


def _complete(
    mapper: Mapper, scene: Scene, windows: Sequence[Window], blocks: Sequence[Block],
    parts: Sequence[Sequence[str]], job: Output, index: int, progress: Progress, cancelled: Cancel, log: Log,
) -> bool:
    """Write the output if all blocks are there, and return whether it is complete."""
    if is_virtual(job.output):
        lacking = write_virtual(mapper.model, scene, [block.bounds for block in blocks], parts, job)
    else:
        lacking = missing(parts)
    if lacking and (index > len(parts) or missing([parts[index - 1]]) == 0):
        log(f"Shard {index} of {job.shares} is done; {lacking} to go")
        return False
    if is_virtual(job.output):
        job.sweep()
    else:  # if its own block is gone, another shard has put the blocks together
        try:
            tiles = _joined_tiles(parts, windows, blocks, cancelled)
            write_tiles(
                mapper.model, scene, tiles, len(windows), job.output, job.confidence, progress, job.key,
                job.cloud_optimised,
            )  # fmt: skip
        except SSCCError:
            if not missing(parts):
                raise
            # Otherwise another shard was faster: blocks are removed only once the output is complete.
        _remove(parts)
    log(f"All {job.shares} shards are done: {job.output} is complete")
    return True


def _remove(parts: Sequence[Sequence[str]]) -> None:
    for path in (path for paths in parts for path in paths):
        for file in (path, path + _BESIDE):
            with suppress(OSError):  # already removed, or (Windows) still open in another shard, which will remove it
                os.remove(file)


def _read(dataset: gdal.Dataset, window: Window, path: str) -> NDArray[Any]:
    values = gdal_try(dataset.ReadAsArray, window.col, window.row, window.cols, window.rows)
    if values is None:
        raise damaged(path, window)
    return np.asarray(values)


def _read_tally(mapper: Mapper, paths: Sequence[str], windows: Iterable[Window]) -> Optional[Tally]:
    """The tally of these windows of a map and its confidence (NaN without it); None if a file cannot be read."""
    tally = Tally(mapper.model.clusters)
    try:
        datasets = [open_dataset(path) for path in paths]
        for window in windows:
            planes = [_read(dataset, window, path) for dataset, path in zip(datasets, paths)]
            blank = np.full(planes[0].shape, np.nan, np.float32)
            tally.add(Tile(window, planes[0], planes[1] if len(planes) > 1 else blank))
    except (SSCCError, ValueError):
        return None
    return tally


def _joined_tiles(
    parts: Sequence[Sequence[str]], windows: Sequence[Window], blocks: Sequence[Block], cancelled: Cancel
) -> Iterator[Tile]:
    """Yield the tiles of all blocks in the order of `windows`."""
    opened = lru_cache(OPEN_FILES)(open_dataset)  # there may be more blocks than files that a process may open
    corners = [block.bounds for block in blocks]
    for top, row in groupby(windows, lambda window: window.row):
        beside = sorted(
            (corner.col, number) for number, corner in enumerate(corners) if 0 <= top - corner.row < corner.rows
        )
        lefts = [left for left, _ in beside]
        for window in row:
            check_cancel(cancelled)
            _, number = beside[bisect_right(lefts, window.col) - 1]
            planes = [_read(opened(path), inside(window, corners[number]), path) for path in parts[number]]
            blank = np.zeros(planes[0].shape, np.float32)
            yield Tile(window, planes[0], planes[1] if len(planes) > 1 else blank)
