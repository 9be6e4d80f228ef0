"""Map a scene with a model: cluster raster and confidence raster, window by window, in constant memory.

A reader thread prefetches the next window while the network processes the current one (GDAL releases the GIL while
it reads). Compute tiles lie on a grid anchored at the corner of the scene, so neither the memory bound nor sharding
changes the result.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Iterable, Iterator, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from osgeo import gdal

from ..base.arrays import Mask, Spectra
from ..base.devices import describe_device, is_out_of_memory, out_of_memory, own_torch_state, pick_device
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log
from ..base.files import atomic_paths
from ..base.memory import USUAL, bound_for, values_bytes
from ..base.words import say
from ..features.outliers import out_of_distribution
from ..features.radiometry import Radiometry
from ..features.scale import TypicalValue, tell_other_scale, trained_value
from ..features.training_data import tell_filled
from ..features.transform import Transform
from ..scene.dataset import Source
from ..scene.scene import Scene
from ..scene.thinned import Frame
from ..scene.window import TILE, Window, inside, tile_grid, with_halo
from ..twin.adapt import adapt
from ..twin.inference import fuse, probabilities
from ..twin.model import Model
from ..twin.network import from_model
from ..twin.paper_network import polling
from ..twin.processes import local_device
from .cog import optimise
from .provenance import provenance, record_job
from .raster import create_class_raster, create_confidence_raster, finish, frame, write_block, write_qml
from .reading import STRIP, Features, FileBlocks, RowSlices, held_bytes, prefetch, reads_blocks, slice_rows

# Rows that the CPU computes at once: strips that fit its cache are faster, although their halos add work.
AT_ONCE = 128
# Fewest rows that are read at once: BLAS sums products with few columns in another order.
LEAST_ROWS = 8
# Every 16th row and column at most is checked for pixels out of distribution; the fraction of them that is reported.
SPARSE, TELL = 16, 0.5


class Tile(NamedTuple):
    """A computed tile: `classes` (rows, cols), 0 = nodata; `confidence` (rows, cols), -1 = nodata.

    probabilities : (K, rows, cols), NaN = nodata, if the mapper keeps them
    """

    window: Window
    classes: NDArray[np.uint16]
    confidence: NDArray[np.float32]
    probabilities: Optional[NDArray[np.float32]] = None


def open_for(model: Model, source: Source, mask: Optional[str] = None, lenient: bool = False) -> Scene:
    """Open a scene with the bands that `model` uses; `lenient` as in `Scene.open`.

    Raises
    ------
    SSCCError
        If the scene cannot be opened or does not have these bands.
    """
    return Scene.open(source, model.band_selection, mask, survey=False, lenient=lenient)


class Mapper:
    """Assigns clusters to windows of scenes, with a model on a device."""

    @own_torch_state()
    def __init__(
        self, model: Model, device: str = "auto", log: Log = no_log, keep_probabilities: bool = False,
        memory: int = 0,
    ) -> None:
        self.model = model
        self.memory = memory or USUAL
        self._asked = memory
        self.keep_probabilities = keep_probabilities
        self.device = local_device(pick_device(device))
        self.log = log
        self.transform = Transform.from_tensors(model.tensors)
        # Whether missing values can be interpolated: only a transform with limits does it.
        self.lenient = self.transform.limits is not None
        network = from_model(model)
        self.halo = network.halo
        self.network = fuse(network).to(self.device)
        self.radiometry: Optional[Radiometry] = None
        self._seen = self._outside = 0
        self._typical = TypicalValue()

    def adapt(self, scene: Scene, cancelled: Cancel = never) -> None:
        """Bring this scene, from now on, to the light and air of the training data, where that helps."""
        self.radiometry = adapt(self.model, scene, cancelled, self.log)
        if self.radiometry is not None:
            scene.adapted = f"gain {np.median(self.radiometry.gain):.3f}"

    def slice_rows(self, scene: Scene) -> int:
        """Number of rows to read at once; 0 to read tile by tile."""
        return slice_rows(scene, self.transform.matrix.shape[1], self.halo)

    def windows(self, scene: Scene) -> Sequence[Window]:
        """Return the grid of compute tiles; for a scene that is read in slices of rows, flat tiles."""
        return tile_grid(scene.rows, scene.cols, TILE, STRIP if self.slice_rows(scene) else TILE)

    def features(self, scene: Scene, window: Window) -> Features:
        """Read a window: components (components, rows, cols) and valid mask (rows, cols).

        It is read in strips whose values fit in memory: a pixel's components do not depend on other pixels.
        """
        height = max(LEAST_ROWS, values_bytes(self.memory, self._held(scene)) // (4 * len(scene.bands) * window.cols))
        strips = tile_grid(window.rows, window.cols, window.cols, height)
        read = [self._strip(scene, Window(window.row + strip.row, window.col, *strip[2:])) for strip in strips]
        if len(read) == 1:
            return read[0]
        components, valid = (np.concatenate(planes, axis=-2) for planes in zip(*read))
        return components, valid

    def bound_memory(self, scene: Scene) -> None:
        """Set the bound on memory for a scene: it must suffice for the least strip, and what is held beside it."""
        cols = scene.cols if self.slice_rows(scene) else min(scene.cols, TILE + 2 * self.halo)
        strip = 4 * len(scene.bands) * cols * min(LEAST_ROWS, scene.rows)
        self.memory = bound_for(self._asked, self._held(scene), strip, scene.name, self.log)

    def _held(self, scene: Scene) -> int:
        return held_bytes(scene, self.transform.matrix.shape[1], self.halo)

    def _strip(self, scene: Scene, window: Window) -> Features:
        values, valid = scene.read(window)
        if not valid.any():
            return np.zeros((self.transform.matrix.shape[1], *valid.shape), np.float32), valid
        step = max(1, min(SPARSE, *(length // 8 for length in valid.shape)))
        some = np.s_[::step, ::step]
        self._typical.add(values[some][valid[some]].T)  # before it is adapted, which could hide another unit
        if self.radiometry is not None:
            self.radiometry.apply(np.moveaxis(values, -1, 0))
        if self.transform.limits is not None:
            spectra = values[some][valid[some]].T
            self._seen += spectra.shape[1]
            self._outside += out_of_distribution(spectra, self.transform.limits)
        return self.transform(np.moveaxis(values, -1, 0), valid), valid

    def tell_out_of_distribution(self, scene: Scene) -> None:
        """Log how many pixels were filled in; warn if values are of another scale or out of distribution."""
        tell_filled(scene, self.log)
        tell_other_scale(scene.name, self._typical.value, trained_value(self.transform), self.log)
        if self._outside > TELL * self._seen:
            self.log(say(
                "{scene}: {percent} % of the pixels lie outside the range of the training data in most bands: the "
                "unit, scale or offset may differ, or the scene shows something that was not in the training data, "
                "such as clouds",
                scene=scene.name, percent=round(100 * self._outside / self._seen),
            ))

    def read(self, scene: Scene, window: Window, features: Optional[Callable[[Window], Features]] = None) -> Features:
        """Read a window with its halo: components (components, rows + 2 halo, cols + 2 halo) and valid mask.

        `features` replaces the method of that name, for instance by one that reads slices of rows.
        """
        source, row_index, col_index = with_halo(window, self.halo, scene.shape)
        components, valid = features(source) if features else self.features(scene, source)
        if len(row_index) != source.rows or len(col_index) != source.cols:
            components = components[:, row_index[:, None], col_index]
            valid = valid[row_index[:, None], col_index]
        return components, valid

    def label(self, window: Window, components: Spectra, valid: Mask) -> Tile:
        """Compute cluster and confidence of every pixel of a window that was read with its halo."""
        halo = self.halo
        inner = valid[halo : halo + window.rows, halo : halo + window.cols]
        clusters = self.model.clusters if self.keep_probabilities else 0
        if not inner.any():
            best = confidence = every = np.zeros(inner.shape)
        else:
            strip = AT_ONCE if self.device.type == "cpu" else window.rows
            tops = range(0, window.rows, strip)
            parts = [self._classify(components[:, top : top + strip + 2 * halo]) for top in tops]
            best, confidence, every = (np.concatenate(planes, axis=-2) for planes in zip(*parts))
        if np.isnan(confidence[inner]).any():
            raise SSCCError(
                "the model gives no probabilities at row {row}, column {col}: its weights, or the scene's scale and "
                "offset, are out of range",
                row=window.row, col=window.col,
            )
        return Tile(
            window, np.where(inner, best, 0).astype(np.uint16), np.where(inner, confidence, -1).astype(np.float32),
            np.where(inner, every, np.nan).astype(np.float32) if clusters else None,
        )

    @own_torch_state()
    @torch.inference_mode()
    def _classify(self, components: Spectra) -> Tuple[NDArray[Any], ...]:
        """Cluster (from 1), confidence (rows, cols) and, if kept, probabilities of components read with their halo."""
        planes = torch.from_numpy(components)[None].to(self.device)
        every = probabilities(self.network(planes), self.model.merged)
        confidence, best = every.max(dim=1)
        kept = every if self.keep_probabilities else every[:, :0]
        return tuple(found[0].cpu().numpy() for found in (best + 1, confidence, kept))

    def _reader(self, scene: Scene, by_block: bool) -> Optional[Callable[[Window], Features]]:
        """What reads the features of windows; None to read them window by window."""
        read, height = partial(self.features, scene), self.slice_rows(scene)
        if height:
            return RowSlices(read, scene.shape, height)
        if by_block and reads_blocks(scene, self.transform.matrix.shape[1]):
            return FileBlocks(read, scene.shape, (scene.block[0], scene.block[1]))
        return None

    def tiles(
        self, scene: Scene, windows: Iterable[Window], cancelled: Cancel = never, by_block: bool = False
    ) -> Iterator[Tile]:
        """Compute the tiles of `windows`, in order; `by_block`: those in one block of the file follow each other."""
        features = self._reader(scene, by_block)

        def fetch(window: Window) -> Tuple[Window, Spectra, Mask]:
            return (window, *self.read(scene, window, features))

        for window, components, valid in prefetch(fetch, windows):
            check_cancel(cancelled)
            try:
                with polling(self.network, cancelled):
                    tile = self.label(window, components, valid)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                if self.device.type == "cpu":
                    raise out_of_memory(self.device) from None
                self.log(say("{device} is out of memory: continuing on the CPU", device=describe_device(self.device)))
                self.device = pick_device("cpu")
                self.network.to(self.device)
                tile = self.label(window, components, valid)
            yield tile


class Tally:
    """Pixels per cluster and the sum of the confidence, accumulated tile by tile."""

    def __init__(self, clusters: int) -> None:
        self.counts = np.zeros(clusters + 1, np.int64)
        self.confidence = 0.0

    def add(self, tile: Tile) -> None:
        """Add a tile."""
        self.counts += np.bincount(tile.classes.ravel(), minlength=len(self.counts))
        self.confidence += float(tile.confidence[tile.classes > 0].sum(dtype=np.float64))


def write_tiles(
    model: Model, scene: Scene, tiles: Iterator[Tile], count: int,
    output: str, confidence: Optional[str], progress: Progress, job: str = "", cloud_optimised: bool = False,
) -> Tally:
    """Write computed tiles to complete rasters; if this fails, no partial file remains.

    `job` is recorded beside both, for `recorded_job`; the map itself does not depend on it.
    """
    paths = [output, *filter(None, [confidence])]
    with atomic_paths(*paths) as temporary:
        tally = _write(model, scene, tiles, count, temporary, [output, confidence], progress)
        if not tally.counts[1:].any():
            raise SSCCError(
                "{path}: has no valid pixel in the bands that the model uses; check nodata and the mask",
                path=scene.path,
            )
        for path, name, resampling in zip(temporary if cloud_optimised else [], paths, ("MODE", "AVERAGE")):
            optimise(path, resampling, name)
        for path in temporary if job else []:
            record_job(path, job)
        write_qml(temporary[0], model.names, model.colors)
    return tally


def write_part(
    model: Model, scene: Scene, tiles: Iterator[Tile], count: int, part: Window,
    paths: Sequence[str], progress: Progress,
) -> Tally:
    """Write the tiles of a part of the scene to rasters of that part: clusters and, for a second path, confidence.

    It may have no valid pixel.
    """
    with atomic_paths(*paths) as temporary:
        moved = (tile._replace(window=inside(tile.window, part)) for tile in tiles)
        return _write(model, scene, moved, count, temporary, paths, progress, frame(scene, part))


def _write(
    model: Model, scene: Scene, tiles: Iterator[Tile], count: int, temporary: Sequence[str],
    paths: Sequence[Optional[str]], progress: Progress, sheet: Optional[Frame] = None,
) -> Tally:
    tally, tags = Tally(model.clusters), provenance(model, scene.name, scene.adapted)
    on = sheet or scene
    classes: Optional[gdal.Dataset] = create_class_raster(temporary[0], on, model.names, model.colors, tags)
    probabilities = create_confidence_raster(temporary[1], on, tags) if len(temporary) > 1 else None
    try:
        for index, tile in enumerate(tiles):
            write_block(classes, tile.window.row, tile.window.col, tile.classes)
            if probabilities is not None:
                write_block(probabilities, tile.window.row, tile.window.col, tile.confidence)
            tally.add(tile)
            progress((index + 1) / count, say("Mapped window {number} of {count}", number=index + 1, count=count))
        finish(classes, str(paths[0]))
        if probabilities is not None:
            finish(probabilities, str(paths[1]))
    finally:
        # Close the datasets: GDAL flushes when the last reference is dropped. This must happen before the files
        # are renamed or removed, and a traceback would keep the references alive longer.
        classes = probabilities = None
    return tally
