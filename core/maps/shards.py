"""Shares of one map: n processes, on any machines that see the folder, write one raster together.

Each share writes a part file beside the output. The share that finds all parts whole puts them together. Two that end
at the same moment may both do so: they write the same pixels, each under a name of its own, and rename. So no lock is
needed, which would outlive a share that dies; do its share again, and the parts are put together.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import ExitStack, suppress
from typing import Iterator, List, Optional, Sequence, Tuple
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np

from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel
from ..base.files import atomic_path, remove_stale
from ..scene.scene import Scene
from ..scene.window import Window
from ..scene.window_sampling import spread
from .mapper import Mapper, Tally, Tile, write_tiles

# Windows of a scene that tell it from another of the same name and size.
WITNESSES = 16


def _part_path(output: str, key: str, index: int, count: int) -> str:
    folder, name = os.path.split(os.path.abspath(output))
    return os.path.join(folder, f".{name}.{key}.{index}-of-{count}.npz")


def assign_windows(windows: Sequence[Window], count: int, whole_rows: bool) -> List[int]:
    """The share (from 0) of every window: dealt in turn; by rows of windows where a file's rows are read whole."""
    rows = {row: index for index, row in enumerate(sorted({window.row for window in windows}))}
    return [(rows[window.row] if whole_rows else number) % count for number, window in enumerate(windows)]


def _key(mapper: Mapper, scene: Scene, windows: Sequence[Window], confidence: Optional[str]) -> str:
    """What the parts of one job have in common: model, merged clusters, scene and grid. No other parts are taken.

    Of what the scene and the mask hold, some windows spread over them speak for all.
    """
    mask = os.path.basename(scene.mask_path)  # machines may see the folder under other paths
    grid = (len(windows), tuple(windows[0]))
    job = (
        scene.name, scene.shape, scene.bands, grid, confidence is not None, mask, sorted(mapper.model.merged.items()),
    )
    total = hashlib.sha256(repr(job).encode())
    for name in sorted(mapper.model.tensors):
        total.update(np.ascontiguousarray(mapper.model.tensors[name]).tobytes())
    for window in spread(scene, WITNESSES):
        values, valid = scene.read(window)
        total.update(np.ascontiguousarray(values).tobytes() + valid.tobytes())
    return total.hexdigest()[:12]


def apply_shard(
    mapper: Mapper, scene: Scene, windows: List[Window], output: str, confidence: Optional[str],
    shard: Tuple[int, int], progress: Progress, cancelled: Cancel, log: Log,
) -> Tuple[Tally, bool]:
    """Do share i of n; put the parts together if they are all there.

    Returns this share's own tally, and whether the output is whole.

    Raises
    ------
    SSCCError
        If the share is not 1..n.
    """
    index, count = shard
    if not 1 <= index <= count:
        raise SSCCError(f"shard {index}/{count}: the first number must be between 1 and the second")
    key = _key(mapper, scene, windows, confidence)
    remove_stale(output, ".{}.????????????.*-of-*.npz", keep=f".{key}.")  # its own parts may be as old as they like
    shares = assign_windows(windows, count, mapper.slice_rows(scene) > 0)
    tally = Tally(mapper.model.clusters)
    mine = [window for window, share in zip(windows, shares) if share == index - 1]
    with atomic_path(_part_path(output, key, index, count)) as temporary, ZipFile(temporary, "w", ZIP_DEFLATED) as part:
        for number, tile in enumerate(mapper.tiles(scene, mine, cancelled)):
            tally.add(tile)
            _put(part, f"classes{number}", tile.classes)
            if confidence:
                _put(part, f"confidence{number}", tile.confidence)
            progress((number + 1) / len(mine), f"Mapped window {number + 1} of {len(mine)} of shard {index}")
    parts = [_part_path(output, key, number, count) for number in range(1, count + 1)]
    missing = sum(not os.path.exists(part) for part in parts)
    if missing and os.path.exists(parts[index - 1]):  # without its own, another share has put all together
        log(f"Shard {index} of {count} is done; {missing} to go")
        return tally, False
    try:
        tiles = _joined(parts, windows, shares, confidence is not None, cancelled)
        write_tiles(mapper.model, scene, tiles, len(windows), output, confidence, progress)
    except SSCCError:
        if all(os.path.exists(path) for path in parts):
            raise
        # Another share was quicker: parts are removed only once the output is whole.
    for path in parts:
        with suppress(OSError):  # gone already, or (Windows) still read by another share, which will remove it
            os.remove(path)
    log(f"All {count} shards are done: {output} is complete")
    return tally, True


def _put(part: ZipFile, name: str, values: np.ndarray) -> None:
    """Add an array to a part file as numpy's npz has it, one at a time, so that memory stays flat."""
    with part.open(f"{name}.npy", "w", force_zip64=True) as file:
        np.save(file, values)


def _joined(
    parts: Sequence[str], windows: Sequence[Window], shares: Sequence[int], with_confidence: bool, cancelled: Cancel
) -> Iterator[Tile]:
    """Tiles of all parts in the order of `windows`."""
    with ExitStack() as stack:
        files = [stack.enter_context(np.load(part)) for part in parts]
        taken = [0] * len(parts)
        for window, share in zip(windows, shares):
            check_cancel(cancelled)
            file, inside = files[share], taken[share]
            taken[share] += 1
            classes = file[f"classes{inside}"]
            blank = np.zeros(classes.shape, np.float32)
            yield Tile(window, classes, file[f"confidence{inside}"] if with_confidence else blank)
