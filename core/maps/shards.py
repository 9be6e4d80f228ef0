"""Shards of a map: n processes, on any machines with access to the folder, compute one raster together.

Each shard writes a part file beside the output. The shard that finds all parts complete merges them. Two that finish
at the same time may both do so: they write the same pixels to separate temporary files and rename them. So there is no
lock, which would outlive a shard that crashes; run that shard again, and the parts are merged.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import ExitStack, suppress
from glob import escape, iglob
from typing import Any, Iterator, List, Optional, Sequence, Tuple
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
from numpy.typing import NDArray

from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel
from ..base.files import atomic_path, remove_stale, shorten
from ..scene.dataset import files_of
from ..scene.scene import Scene
from ..scene.window import Window
from ..scene.window_sampling import spread
from .mapper import Mapper, Tally, Tile, write_tiles

# Number of windows whose pixels identify a scene, besides its name and size.
WITNESSES = 16


def _part_path(output: str, key: str, index: int, count: int) -> str:
    folder, name = os.path.split(os.path.abspath(output))
    return os.path.join(folder, f".{shorten(name)}.{key}.{index}-of-{count}.npz")


def assign_windows(windows: Sequence[Window], count: int, whole_rows: bool) -> List[int]:
    """Assign every window to a shard (from 0), in turn; for a file that is read in whole rows, by rows of windows."""
    rows = {row: index for index, row in enumerate(sorted({window.row for window in windows}))}
    return [(rows[window.row] if whole_rows else number) % count for number, window in enumerate(windows)]


def _key(mapper: Mapper, scene: Scene, windows: Sequence[Window], confidence: Optional[str]) -> str:
    """Digest of what the parts of one job have in common: model, merged clusters, scene and grid.

    It is part of the names of the part files, so that parts of other jobs are never merged. It covers the whole
    mask, and the pixels of a few windows of the scene.
    """
    mask = os.path.basename(scene.mask_path)  # without its folder, which other machines may mount elsewhere
    grid = (len(windows), tuple(windows[0]))
    job = (
        scene.name, scene.shape, scene.bands, grid, confidence is not None, mask, sorted(mapper.model.merged.items()),
        *(["adapted"] if mapper.radiometry else []),
    )
    total = hashlib.sha256(repr(job).encode())
    total.update(mapper.model.fingerprint.encode())
    for path in dict.fromkeys(files_of(scene.mask_path or None)):
        if os.path.isfile(path):
            total.update(_digest(path))
    for window in spread(scene, WITNESSES):
        values, valid = scene.read(window)
        total.update(np.ascontiguousarray(values).tobytes() + valid.tobytes())
    return total.hexdigest()[:12]


def _digest(path: str) -> bytes:
    total = hashlib.sha256()
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(2**20), b""):
            total.update(part)
    return total.digest()


def apply_shard(
    mapper: Mapper, scene: Scene, windows: List[Window], output: str, confidence: Optional[str],
    shard: Tuple[int, int], progress: Progress, cancelled: Cancel, log: Log,
) -> Tuple[Tally, bool]:
    """Compute shard i of n, and merge the parts if all of them are complete.

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
    key = _key(mapper, scene, windows, confidence)
    stem = os.path.join(os.path.dirname(output), shorten(os.path.basename(output)))
    remove_stale(stem, ".{}.????????????.*-of-*.npz", keep=f".{key}.")  # parts of this job are kept at any age
    shards = assign_windows(windows, count, mapper.slice_rows(scene) > 0)
    tally = Tally(mapper.model.clusters)
    mine = [window for window, assigned in zip(windows, shards) if assigned == index - 1]
    with atomic_path(_part_path(output, key, index, count)) as temporary, ZipFile(temporary, "w", ZIP_DEFLATED) as part:
        for number, tile in enumerate(mapper.tiles(scene, mine, cancelled)):
            tally.add(tile)
            _put(part, f"classes{number}", tile.classes)
            if confidence:
                _put(part, f"confidence{number}", tile.confidence)
            progress((number + 1) / len(mine), f"Mapped window {number + 1} of {len(mine)} of shard {index}")
    parts = [_part_path(output, key, number, count) for number in range(1, count + 1)]
    missing = sum(not os.path.exists(part) for part in parts)
    others = [path for path in iglob(escape(_part_path(output, "KEY", 1, count)).replace("KEY.1", 12 * "?" + ".*"))
              if f".{key}." not in os.path.basename(path)]
    if others:
        log(f"{output}: {len(others)} shards of another scene, mask or model lie beside it; they are not used")
    if missing and os.path.exists(parts[index - 1]):  # if its own part is gone, another shard has merged all parts
        log(f"Shard {index} of {count} is done; {missing} to go")
        return tally, False
    try:
        tiles = _merged_tiles(parts, windows, shards, confidence is not None, cancelled)
        write_tiles(mapper.model, scene, tiles, len(windows), output, confidence, progress, mapper.adapted)
    except SSCCError:
        if all(os.path.exists(path) for path in parts):
            raise
        # Otherwise another shard was faster: parts are removed only once the output is complete.
    for path in parts:
        with suppress(OSError):  # already removed, or (Windows) still open in another shard, which will remove it
            os.remove(path)
    log(f"All {count} shards are done: {output} is complete")
    return tally, True


def _put(part: ZipFile, name: str, values: NDArray[Any]) -> None:
    """Append an array to a part file in NumPy's npz format; np.savez would need all arrays in memory."""
    with part.open(f"{name}.npy", "w", force_zip64=True) as file:
        np.save(file, values)


def _merged_tiles(
    parts: Sequence[str], windows: Sequence[Window], shards: Sequence[int], with_confidence: bool, cancelled: Cancel
) -> Iterator[Tile]:
    """Yield the tiles of all parts in the order of `windows`."""
    with ExitStack() as stack:
        files = [stack.enter_context(np.load(part)) for part in parts]
        position = [0] * len(parts)
        for window, shard in zip(windows, shards):
            check_cancel(cancelled)
            file, number = files[shard], position[shard]
            position[shard] += 1
            classes = file[f"classes{number}"]
            blank = np.zeros(classes.shape, np.float32)
            yield Tile(window, classes, file[f"confidence{number}"] if with_confidence else blank)
