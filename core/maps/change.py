"""Change between two maps of one model: the transitions from cluster to cluster, as a table and as a raster."""

from __future__ import annotations

from collections import defaultdict
from typing import Dict, List, NamedTuple, Optional, Tuple

import numpy as np

from ..base.errors import Cancel, Progress, SSCCError, check_cancel, never, no_progress
from ..base.files import atomic_path, check_apart, check_writable
from ..base.palette import Color
from ..base.words import say
from ..scene.areas import row_areas_ha, window_areas
from ..scene.dataset import files_of, open_dataset
from ..scene.scene import Scene
from ..scene.window import tile_grid
from .legend import Entry, legend_of
from .mosaic import Reader, check_alike, reader_on
from .provenance import class_provenance
from .raster import create_class_raster, finish, write_block, write_qml
from .recode import open_map, read_clusters

# Largest number of transitions in a raster of changes; all others form one class.
MOST_TRANSITIONS = 250
UNCHANGED: Color = (225, 225, 225)


class Transition(NamedTuple):
    """Pixels and area (hectares; None without a suitable CRS) that went from one cluster to another, or stayed.

    code : number in the raster of changes, 1 = unchanged
    """

    before: int
    after: int
    pixels: int
    area_ha: Optional[float]
    code: int


class Change(NamedTuple):
    """The transitions, largest first, and names and colours by cluster number."""

    transitions: List[Transition]
    names: Dict[int, str]
    colors: Dict[int, Color]

    @property
    def changed_share(self) -> float:
        """Share of the pixels on both maps that changed, 0..1."""
        total = sum(one.pixels for one in self.transitions)
        return sum(one.pixels for one in self.transitions if one.before != one.after) / total


def compare(
    before: str, after: str, *, resample: bool = False, output: Optional[str] = None, progress: Progress = no_progress,
    cancelled: Cancel = never,
) -> Change:
    """Compare two maps of one model.

    Parameters
    ----------
    before, after : str
    resample : bool
        Resample `after` to the grid of `before` by nearest neighbour; if False, maps on different grids are rejected.
    output : str, optional
        GeoTIFF of transitions to write: 1 is unchanged, the others have names such as "Forest > Water".

    Raises
    ------
    SSCCError
        The maps are of different models, in different CRSs, on different grids, or have no pixel in common.
    Cancelled
    """
    if output:
        check_writable(output)
    check_apart([output], files_of(before, after))
    check_alike([before, after])
    if not resample:
        _check_grid(before, after)
    with open_map(before) as scene, open_map(after):
        reader = reader_on(after, scene.grid)
        share = 0.5 if output else 1.0
        found = _count(scene, reader, lambda done, said: progress(share * done, said), cancelled)
        if not found:
            raise SSCCError("{path}: has no mapped pixel in common with {other}", path=after, other=before)
        numbers = sorted({number for pair in found for number in pair})
        legend = legend_of(before, numbers)
        later = legend_of(after, numbers)
        change = _change(found, {n: legend[n] if legend[n].name else later[n] for n in numbers})
        if output:
            _write(scene, reader, change, output, lambda done, said: progress(0.5 + done / 2, said), cancelled)
    return change


def _check_grid(before: str, after: str) -> None:
    """Reject maps whose grids do not coincide."""
    one, two = open_dataset(before), open_dataset(after)
    places = [dataset.GetGeoTransform(can_return_null=True) for dataset in (one, two)]
    here, there = places
    same_place = here is not None and there is not None and np.allclose(here, there, rtol=0, atol=1e-3 * abs(here[1]))
    if (one.RasterXSize, one.RasterYSize) != (two.RasterXSize, two.RasterYSize) or not (
        same_place or places == [None, None]
    ):
        raise SSCCError(
            "{after}: is not on the grid of {before}; allow resampling, or warp one of them",
            after=after, before=before,
        )


def _count(
    scene: Scene, reader: Reader, progress: Progress, cancelled: Cancel
) -> Dict[Tuple[int, int], Tuple[int, Optional[float]]]:
    """Pair of clusters, before and after -> pixels and hectares."""
    rows = row_areas_ha(scene)
    pixels: Dict[Tuple[int, int], int] = defaultdict(int)
    hectares: Dict[Tuple[int, int], float] = defaultdict(float)
    windows = tile_grid(scene.rows, scene.cols)
    for index, window in enumerate(windows):
        check_cancel(cancelled)
        old, new = read_clusters(scene, window), reader(window)
        both = (old > 0) & (new > 0)
        pairs, places = np.unique(old[both] << 32 | new[both], return_inverse=True)
        weights = window_areas(np.ones(scene.rows) if rows is None else rows, window)[both]
        for pair, count, area in zip(pairs, np.bincount(places), np.bincount(places, weights)):
            key = divmod(int(pair), 1 << 32)
            pixels[key] += int(count)
            hectares[key] += float(area)
        progress((index + 1) / len(windows), say("Comparing"))
    return {pair: (pixels[pair], None if rows is None else hectares[pair]) for pair in pixels}


def _change(found: Dict[Tuple[int, int], Tuple[int, Optional[float]]], legend: Dict[int, Entry]) -> Change:
    """Transitions by decreasing size; those that are changes have codes from 2."""
    order = sorted(found, key=lambda pair: (-found[pair][0], pair))
    changed = [pair for pair in order if pair[0] != pair[1]]
    codes = {pair: min(place, MOST_TRANSITIONS) + 2 for place, pair in enumerate(changed)}
    transitions = [Transition(*pair, *found[pair], codes.get(pair, 1)) for pair in order]
    return Change(
        transitions, {number: entry.name for number, entry in legend.items()},
        {number: entry.color for number, entry in legend.items()},
    )  # fmt: skip


def transition_legend(change: Change) -> Tuple[List[str], List[Color]]:
    """Names and colours of the codes from 1: a transition has its later cluster's colour, shaded by the earlier."""
    changed = [one for one in change.transitions if one.code > 1]
    names, colors = [say("Unchanged")], [UNCHANGED]
    for one in changed[:MOST_TRANSITIONS]:
        names.append(say("{before} > {after}", before=change.names[one.before], after=change.names[one.after]))
        now, then = np.array(change.colors[one.after]), np.array(change.colors[one.before])
        red, green, blue = (int(level) for level in np.round(0.7 * now + 0.3 * then))
        colors.append((red, green, blue))
    if len(changed) > MOST_TRANSITIONS:
        names.append(say("Other changes"))
        colors.append((90, 90, 90))
    return names, colors


def _write(
    scene: Scene, reader: Reader, change: Change, output: str, progress: Progress, cancelled: Cancel
) -> None:
    """Write the raster of transitions."""
    names, colors = transition_legend(change)
    width = max(change.names) + 1
    lookup = np.zeros((width, width), np.uint16)
    for one in change.transitions:
        lookup[one.before, one.after] = one.code
    windows = tile_grid(scene.rows, scene.cols)
    with atomic_path(output) as temporary:
        dataset = create_class_raster(temporary, scene, names, colors, class_provenance(scene.path))
        try:
            dataset.GetRasterBand(1).SetDescription("Change")
            for index, window in enumerate(windows):
                check_cancel(cancelled)
                old, new = read_clusters(scene, window), reader(window)
                write_block(dataset, window.row, window.col, lookup[old, new])
                progress((index + 1) / len(windows), say("Writing the changes"))
            finish(dataset, output)
        finally:
            dataset = None  # GDAL flushes its buffers now, before the file is renamed
        write_qml(temporary, names, colors)
