"""Model + scene -> cluster raster and confidence raster, window by window, in flat memory.

A reader thread fetches the next window (GDAL lets the interpreter run meanwhile) while the network works on this
one. Compute tiles lie on a grid anchored at the scene's corner, so neither the memory bound nor sharding changes a
pixel.
"""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from contextvars import copy_context
from functools import partial
from typing import Callable, Deque, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple, TypeVar

import numpy as np
import torch
from osgeo import gdal

from .devices import describe_device, is_out_of_memory, pick_device
from .errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from .gdal_quiet import bounded_cache
from .model import Model
from .network import classify, folded, from_model
from .raster import (
    atomic_path,
    check_apart,
    check_writable,
    create_class_raster,
    create_confidence_raster,
    finish,
    write_block,
    write_qml,
)
from .scene import Scene, Window
from .spikes import strange
from .tiling import TILE, tile_grid, with_halo
from .transform import Transform
from .words import say

# Components and valid mask of a window.
Look = Tuple[np.ndarray, np.ndarray]

# Bounds for files of whole rows: on what is read at once, and on the components that a row of tiles needs.
SLICE_BYTES, HELD_BYTES = 2**26, 2**28
# Rows of a tile of such a file, and rows that the CPU computes at once: what fits its cache is quicker, in spite of the
# larger halos.
STRIP, AT_ONCE = 64, 128
# A pixel in so many rows and columns, or more, is compared with the training; the share of strange ones that is told.
SPARSE, TELL = 16, 0.5

Item = TypeVar("Item")
Result = TypeVar("Result")


class MapResult(NamedTuple):
    """What an applied model left behind.

    counts : pixels of clusters 1..K; complete : `output` is whole, False where shares of it are still to come
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


class Tile(NamedTuple):
    """One computed tile: `classes` uint (rows, cols), 0 = nodata; `confidence` float32, -1 = nodata."""

    window: Window
    classes: np.ndarray
    confidence: np.ndarray


def prefetch(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Results of `work` in order, one item ahead of the consumer, in one thread beside it."""
    with ThreadPoolExecutor(1) as reader:
        ahead: Deque[Future[Result]] = deque()
        for item in items:
            ahead.append(reader.submit(copy_context().run, work, item))  # the thread speaks the same language
            if len(ahead) > 1:
                yield ahead.popleft().result()
        if ahead:
            yield ahead.popleft().result()


def open_for(model: Model, path: str, mask: Optional[str] = None) -> Scene:
    """Open a scene with the bands that `model` reads, or say why it does not fit."""
    with Scene.open(path, survey=False) as scene:
        bands = model.match_bands(scene.band_count, scene.all_wavelengths, path)
    return Scene.open(path, bands, mask, survey=False)


def slice_rows(scene: Scene, components: int, halo: int) -> int:
    """Rows to read at once from a file of whole rows; 0 where tile by tile is better, for its blocks are too large."""
    if not scene.striped:
        return 0
    fitting = SLICE_BYTES // (4 * len(scene.bands) * scene.cols)
    rows = int(min(STRIP, fitting) // scene.block[0] * scene.block[0])
    held = 4 * components * scene.cols * (STRIP + 2 * halo + 2 * rows)
    return rows if held <= HELD_BYTES else 0


class RowSlices:
    """Looks at a scene whose file holds whole rows: each row is read and decoded once, as part of a slice.

    Tile by tile, a row would be decoded anew for every tile that it runs through.

    Parameters
    ----------
    look : gives components and valid mask of a window
    shape : rows and columns of the scene
    height : rows of a slice
    """

    def __init__(self, look: Callable[[Window], Look], shape: Tuple[int, int], height: int) -> None:
        self._look, self._shape, self._height = look, shape, height
        self._held: Dict[int, Look] = {}

    def __call__(self, window: Window) -> Look:
        """Components and valid mask of a window; windows are asked for from top to bottom."""
        height, (rows, cols) = self._height, self._shape
        first, last = window.row // height, (window.row + window.rows - 1) // height
        self._held = {index: held for index, held in self._held.items() if first <= index <= last}
        for index in range(first, last + 1):
            if index not in self._held:
                self._held[index] = self._look(Window(index * height, 0, min(height, rows - index * height), cols))
        part = np.s_[..., window.col : window.col + window.cols]
        looks = [self._held[index] for index in range(first, last + 1)]
        components, valid = (np.concatenate([planes[part] for planes in kind], axis=-2) for kind in zip(*looks))
        inside = np.s_[..., window.row - first * height :, :]
        return components[inside][..., : window.rows, :], valid[inside][: window.rows]


class Mapper:
    """Labels windows of scenes with a model, on a device."""

    def __init__(self, model: Model, device: str = "auto", log: Log = no_log) -> None:
        self.model = model
        self.device = pick_device(device)
        self.log = log
        self.transform = Transform.from_tensors(model.tensors)
        network = from_model(model)
        self.halo = network.halo
        self.network = folded(network).to(self.device)
        self._seen = self._strange = 0

    def slice_rows(self, scene: Scene) -> int:
        """Rows to read at once, or 0: tile by tile."""
        return slice_rows(scene, self.transform.matrix.shape[1], self.halo)

    def windows(self, scene: Scene) -> List[Window]:
        """The grid of compute tiles; those of a scene that is read in slices of rows are one strip each."""
        return tile_grid(scene.rows, scene.cols, TILE, STRIP if self.slice_rows(scene) else TILE)

    def look(self, scene: Scene, window: Window) -> Look:
        """Components (components, rows, cols) and valid mask of a window."""
        values, valid = scene.read(window)
        if self.transform.limits is not None:
            step = max(1, min(SPARSE, *(length // 8 for length in valid.shape)))
            some = np.s_[::step, ::step]
            spectra = values[some][valid[some]].T
            self._seen += spectra.shape[1]
            self._strange += strange(spectra, self.transform.limits)
        return self.transform(np.moveaxis(values, -1, 0), valid), valid

    def tell_strange(self, scene: Scene) -> None:
        """Say where much of what was mapped is unlike all that the model was trained on."""
        if self._strange > TELL * self._seen:
            self.log(say(
                "{scene}: {percent} % of the pixels lie outside of what the model was trained on, in most bands: unit, "
                "scale or offset may differ, or the scene shows what the training never saw, such as clouds",
                scene=scene.name, percent=round(100 * self._strange / self._seen),
            ))

    def read(self, scene: Scene, window: Window, look: Optional[Callable[[Window], Look]] = None) -> Look:
        """The same of a window with its halo: (components, rows + 2 halo, cols + 2 halo); `look` as in `RowSlices`."""
        source, row_index, col_index = with_halo(window, self.halo, scene.shape)
        components, valid = look(source) if look else self.look(scene, source)
        if len(row_index) != source.rows or len(col_index) != source.cols:
            components = components[:, row_index[:, None], col_index]
            valid = valid[row_index[:, None], col_index]
        return components, valid

    def label(self, window: Window, components: np.ndarray, valid: np.ndarray) -> Tile:
        """Cluster and confidence of every pixel of a window that was read with its halo."""
        halo = self.halo
        inner = valid[halo : halo + window.rows, halo : halo + window.cols]
        if not inner.any():
            return Tile(window, np.zeros(inner.shape, np.uint16), np.full(inner.shape, -1.0, np.float32))
        strip = AT_ONCE if self.device.type == "cpu" else window.rows
        parts = [self._classify(components[:, top : top + strip + 2 * halo]) for top in range(0, window.rows, strip)]
        best, confidence = (np.concatenate(planes) for planes in zip(*parts))
        return Tile(window, np.where(inner, best, 0).astype(np.uint16), np.where(inner, confidence, np.float32(-1.0)))

    @torch.inference_mode()
    def _classify(self, components: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Cluster and confidence (rows, cols) of components (components, rows + 2 halo, cols + 2 halo)."""
        planes = torch.from_numpy(components)[None].to(self.device)
        best, confidence = classify(self.network(planes), self.model.merged)
        return best[0].cpu().numpy(), confidence[0].cpu().numpy()

    def tiles(self, scene: Scene, windows: Sequence[Window], cancelled: Cancel = never) -> Iterator[Tile]:
        """Labelled tiles of `windows`, in order."""
        height = self.slice_rows(scene)
        look = RowSlices(partial(self.look, scene), scene.shape, height) if height else None

        def fetch(window: Window) -> Tuple[Window, np.ndarray, np.ndarray]:
            return (window, *self.read(scene, window, look))

        for window, components, valid in prefetch(fetch, windows):
            check_cancel(cancelled)
            try:
                tile = self.label(window, components, valid)
            except RuntimeError as error:
                if not is_out_of_memory(error) or self.device.type == "cpu":
                    raise
                self.log(say("{device} is out of memory: going on with the CPU", device=describe_device(self.device)))
                self.device = pick_device("cpu")
                self.network.to(self.device)
                tile = self.label(window, components, valid)
            yield tile


class Tally:
    """Pixels per cluster and the sum of confidence, gathered tile by tile."""

    def __init__(self, clusters: int) -> None:
        self.counts = np.zeros(clusters + 1, np.int64)
        self.confidence = 0.0

    def add(self, tile: Tile) -> None:
        """Take in one tile."""
        self.counts += np.bincount(tile.classes.ravel(), minlength=len(self.counts))
        self.confidence += float(tile.confidence[tile.classes > 0].sum(dtype=np.float64))


def apply(
    model: Model,
    scene: str,
    output: str,
    *,
    confidence: Optional[str] = None,
    mask: Optional[str] = None,
    memory: int = 1024,
    device: str = "auto",
    shard: Optional[Tuple[int, int]] = None,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> MapResult:
    """Map a scene with a model.

    Parameters
    ----------
    model : Model
    scene : str
        Anything GDAL opens, of the sensor the model was trained on.
    output : str
        GeoTIFF of clusters 1..K, 0 where not valid; a style file `.qml` is written beside it.
    confidence : str, optional
        GeoTIFF float32: probability of the chosen cluster, 0..1, -1 where not valid.
    mask : str, optional
        Raster or polygons: where to map.
    memory : int
        Bound on the memory of the process, in MB.
    device : "auto", "cpu", "cuda", "mps"
    shard : (i, n), optional
        Do the i-th of n shares (from 1); the share that finds all others done writes `output`.

    Raises
    ------
    SSCCError
        The scene does not fit the model, nothing is valid, or the output cannot be written or is the scene itself.
    Cancelled
    """
    started = time.perf_counter()
    for path in [output, *filter(None, [confidence])]:
        check_writable(path)
    check_apart([output, confidence], [scene, mask])
    mapper = Mapper(model, device, log)
    log(say("Applying on {device}", device=describe_device(mapper.device)))
    with bounded_cache(memory), open_for(model, scene, mask) as opened:
        windows = mapper.windows(opened)
        if shard is not None:
            from .shards import apply_shard

            tally, complete = apply_shard(mapper, opened, windows, output, confidence, shard, progress, cancelled, log)
        else:
            tiles = mapper.tiles(opened, windows, cancelled)
            tally, complete = write_tiles(model, opened, tiles, len(windows), output, confidence, progress), True
        mapper.tell_strange(opened)
    valid_pixels = int(tally.counts[1:].sum())
    return MapResult(
        output, confidence, valid_pixels, int((tally.counts[1:] > 0).sum()), tally.counts[1:].tolist(),
        tally.confidence / max(valid_pixels, 1), time.perf_counter() - started, describe_device(mapper.device),
        complete,
    )


def write_tiles(
    model: Model, scene: Scene, tiles: Iterator[Tile], count: int,
    output: str, confidence: Optional[str], progress: Progress,
) -> Tally:
    """Write labelled tiles into whole rasters; nothing is left if it fails on the way."""
    tally = Tally(model.clusters)
    paths: Dict[str, Optional[str]] = {"output": output, "confidence": confidence}
    with ExitStack() as stack:
        names = {key: stack.enter_context(atomic_path(path)) for key, path in paths.items() if path}
        classes: Optional[gdal.Dataset] = create_class_raster(names["output"], scene, model.names, model.colors)
        probabilities = create_confidence_raster(names["confidence"], scene) if confidence else None
        try:
            for index, tile in enumerate(tiles):
                write_block(classes, tile.window.row, tile.window.col, tile.classes)
                if probabilities is not None:
                    write_block(probabilities, tile.window.row, tile.window.col, tile.confidence)
                tally.add(tile)
                progress((index + 1) / count, say("Mapped tile {number} of {count}", number=index + 1, count=count))
            finish(classes, output)
            if probabilities is not None:
                finish(probabilities, str(confidence))
        finally:
            # GDAL writes what it still holds when the last reference goes: now, and not after the files are
            # renamed or removed (a traceback would keep the references alive until then).
            classes = probabilities = None
        if not tally.counts[1:].any():
            raise SSCCError(
                "{path}: has no valid pixel in the bands the model reads; check nodata and the mask", path=scene.path
            )
    write_qml(output, model.names, model.colors)
    return tally
