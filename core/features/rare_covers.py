"""Rare covers in scenes that are larger than the sample: a second look, whose finds join the training data.

A sample of 131,072 pixels of a scene of 16 megapixels has about 13 pixels of a cover of one in ten thousand: it ends in
the cluster of another cover. Here the scene is read once more, window by window. A pixel is rare if it is much farther
from all pixels of the sample, in units of noise, than pixels that were not drawn usually are. Single odd pixels are
left out: a cover needs several rare pixels in one place that are nearer to each other than to the sample. The covers
come in the order of the squared distances that a cluster of their own would save.
"""

from __future__ import annotations

import math
from typing import List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Mask, Spectra
from ..base.blas import product, same_rounding
from ..base.errors import Cancel, Log, Progress, check_cancel
from ..base.gdal_quiet import bounded_cache
from ..base.words import say
from ..scene.dataset import Source
from ..scene.scene import Scene
from ..scene.survey import spread_windows
from ..scene.window import Window, common, tile_grid
from .noise import Statistics, nugget, regression_noise, spectral_reach
from .outliers import fit_limits, impute
from .transform import Transform, median_norm, noise_whitened, normalise_illumination

# Fraction of the sample that rare covers may add to it, in windows of this side. A cluster of less than a few
# hundredths of the mean size would be merged with another: few windows are each added up to `COPIES` times.
SHARE, SIDE, COPIES = 1 / 8, 16, 4
# Most values (pixels x bands) that are looked at; a larger scene is looked at in windows spread over it.
MOST_VALUES = 2**30
# Sides of the windows that are looked at, and the number of values up to which a window is read at once.
SIDES, AT_ONCE = (256, 128, 64), 2**23
# Components; centres that tell most pixels quickly, and pixels of the sample that tell the others.
COMPONENTS, CENTRES, POINTS = 30, 64, 8192
# Quantile of the distances to a centre from which on a pixel is compared with the sample; quantile of the distances to
# the sample that is usual, and the multiple of it from which on a pixel is rare.
FAR, USUAL, RARE = 0.995, 0.999, 2.0
# Smallest sample that tells what is usual.
FEWEST = 1024
# Least number of pixels of a rare cover in one window, most rare pixels that are held, and most that are tried as the
# centre of a cover; distances that are computed at once.
LEAST, HELD, MOST_SEEDS, MOST_DISTANCES = 8, 2**15, 256, 2**21
# The order in which places are left out, the last first, if there are too many rare pixels: repeated over the scene.
ORDER = np.random.default_rng(0).permutation(2**16).reshape(256, 256)
Components = NDArray[np.float32]
Blocks = Sequence[Tuple[Spectra, Mask]]


class Find(NamedTuple):
    """A rare cover.

    gain : sum of its squared distances to the sample in `windows`
    windows : (number of the scene, window) that show it, the fullest first
    """

    gain: float
    windows: List[Tuple[int, Window]]


class Known:
    """What the sample shows: its components in units of noise, and how far from them pixels usually are.

    Parameters
    ----------
    blocks : of the sample: (values, valid); values may be missing (NaN)
    """

    @same_rounding()
    def __init__(self, blocks: Blocks) -> None:
        from sklearn.cluster import KMeans

        self.transform = _whitened(blocks)
        every = np.concatenate([self.transform(values.copy(), valid)[:, valid] for values, valid in blocks], axis=1).T
        drawn = every[np.random.default_rng(0).permutation(len(every))]
        half = min(POINTS, len(drawn) // 2)
        self.points, others = drawn[:half], drawn[half : 2 * half]
        distinct = len(np.unique(self.points, axis=0))
        means = KMeans(min(CENTRES, distinct), n_init=1, random_state=0).fit(self.points)
        self.centres = means.cluster_centers_.astype(np.float32)
        apart, nearest = _nearest(every, self.centres)
        self.radii = np.array([
            np.quantile(apart[nearest == one], FAR) if (nearest == one).any() else 0 for one in range(len(self.centres))
        ])
        self.usual = float(np.quantile(_nearest(others, self.points)[0], USUAL))

    def rare(self, components: Components) -> Tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Which of the pixels (n, components) are rare, and how far they are from the sample."""
        apart, nearest = _nearest(components, self.centres)
        far = np.flatnonzero(apart > self.radii[nearest])
        apart = _nearest(components[far], self.points)[0]
        rare = apart > RARE * self.usual
        return far[rare], apart[rare]


class RareCovers:
    """Collects the rare pixels of scenes, in constant memory.

    Parameters
    ----------
    known : what the sample shows
    """

    def __init__(self, known: Known) -> None:
        self.known = known
        bands = known.transform.matrix.shape[1]
        self.components: Components = np.empty((0, bands), np.float32)
        self.apart: NDArray[np.float32] = np.empty(0, np.float32)
        self.places: NDArray[np.int64] = np.empty((0, 3), np.int64)
        # Most pixels of a cell of SIDE x SIDE that are held, and up to which place in `ORDER` cells are.
        self._most, self._cells = SIDE**2, ORDER.size

    def look(self, number: int, scene: Scene, window: Window) -> None:
        """Look at a window of the scene of this number."""
        if scene.outside(window):
            return
        values, valid = scene.read(window)
        components = self.known.transform(np.moveaxis(values, -1, 0), valid)[:, valid].T
        index, apart = self.known.rare(components)
        places = np.argwhere(valid)[index] + (window.row, window.col)
        self._add(np.insert(places, 0, number, axis=1), components[index], apart)

    def _add(self, places: NDArray[np.int64], components: Components, apart: NDArray[np.float32]) -> None:
        kept = self._among(places)
        self.places = np.concatenate([self.places, places[kept]])
        self.components = np.concatenate([self.components, components[kept]])
        self.apart = np.concatenate([self.apart, apart[kept]])
        if len(self.apart) <= HELD:
            return
        self._hold(self._accompanied())
        while len(self.apart) > HELD // 2:
            if self._most > 2 * LEAST:  # large areas, such as clouds, lose pixels before small ones do
                self._most //= 2
            else:
                self._cells //= 2
            self._hold(self._among(self.places))

    def _hold(self, kept: NDArray[np.intp]) -> None:
        self.places, self.components, self.apart = self.places[kept], self.components[kept], self.apart[kept]

    def _among(self, places: NDArray[np.int64]) -> NDArray[np.intp]:
        """Which of these places are held, by now: the same whether they were seen early or late."""
        rank = ORDER[places[:, 1] % len(ORDER), places[:, 2] % len(ORDER)]
        cells, cell, sizes = np.unique(places // (1, SIDE, SIDE), axis=0, return_inverse=True, return_counts=True)
        order = np.lexsort((rank, cell.ravel()))
        before = np.arange(len(places)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        chosen = ORDER[cells[:, 1] % len(ORDER), cells[:, 2] % len(ORDER)] < self._cells
        return np.sort(order[(before < self._most) & np.repeat(chosen, sizes)])

    def _accompanied(self) -> NDArray[np.intp]:
        """Which rare pixels have enough like them in their cell of SIDE x SIDE pixels and the cells around it."""
        cells, cell, sizes = np.unique(self.places // (1, SIDE, SIDE), axis=0, return_inverse=True, return_counts=True)
        groups = np.split(np.argsort(cell.ravel(), kind="stable"), np.cumsum(sizes)[:-1])
        inside = dict(zip(map(tuple, cells.tolist()), groups))
        kept = [np.empty(0, np.intp)]
        for (number, row, col), own in inside.items():
            near = [inside.get((number, row + down, col + right)) for down in (-1, 0, 1) for right in (-1, 0, 1)]
            around = np.concatenate([group for group in near if group is not None])
            if len(around) >= LEAST:
                alike = self._alike(own, around)
                kept.append(own[alike.sum(axis=1) >= LEAST])
        return np.sort(np.concatenate(kept))

    def finds(self, windows: int) -> List[Find]:
        """The rare covers, with at most so many windows in all.

        The first gets half of them, the second half of the rest, and so on; what is left goes to the first again.
        """
        found: List[Find] = []
        self._hold(self._among(self.places))
        self._hold(self._accompanied())
        left = np.argsort(-self.apart, kind="stable")
        for _ in range(MOST_SEEDS):
            if not len(left):
                break
            alike = self._alike(left[:1], left)[0]
            found.append(self._find(left[alike], windows))
            left = left[~alike]
        found = sorted((one for one in found if one.windows), key=lambda one: -one.gain)
        shares: List[int] = []
        for one in found:
            shares.append(min(len(one.windows), -(-(windows - sum(shares)) // 2)))
        for place, one in enumerate(found):
            shares[place] = min(len(one.windows), shares[place] + windows - sum(shares))
        return [one._replace(windows=one.windows[:share]) for one, share in zip(found, shares) if share]

    def _alike(self, some: NDArray[np.intp], others: NDArray[np.intp]) -> Mask:
        """Which of the others (m) are nearer to each of some rare pixels (n) than half its way to the sample."""
        start = self.components[some].mean(axis=0)  # keeps the squares small, and so their difference exact
        ours, theirs = self.components[some] - start, self.components[others] - start
        squares = np.square(ours).sum(axis=1)[:, None] + np.square(theirs).sum(axis=1) - 2 * product(ours, theirs.T)
        return np.asarray(squares < np.square(self.apart[some] / 2)[:, None])

    def _find(self, cover: NDArray[np.intp], most: int) -> Find:
        """The cover of these rare pixels: windows centred on them, the fullest first."""
        places, saved = self.places[cover], np.square(self.apart[cover], dtype=np.float64)
        windows: List[Tuple[int, Window]] = []
        gain = 0.0
        while len(places) and len(windows) < most:
            _, cells, sizes = np.unique(places // (1, SIDE, SIDE), axis=0, return_inverse=True, return_counts=True)
            fullest = cells.ravel() == sizes.argmax()
            number, row, col = np.rint(places[fullest].mean(axis=0)).astype(int).tolist()
            inside = (places[:, 0] == number) & (np.abs(places[:, 1:] - (row, col)) <= SIDE // 2).all(axis=1)
            if inside.sum() < LEAST:
                break
            windows.append((number, Window(max(0, row - SIDE // 2), max(0, col - SIDE // 2), SIDE, SIDE)))
            gain += saved[inside].sum()
            places, saved = places[~inside], saved[~inside]
        return Find(gain, windows)


def look_for_rare_covers(
    scenes: Sequence[Source], bands: Sequence[Sequence[int]], mask: Optional[str], memory: int, sampled: Sequence[int],
    blocks: Blocks, pixels: int, progress: Progress, cancelled: Cancel, log: Log,
) -> List[Tuple[int, Spectra, Mask]]:
    """Look at the scenes that were sampled once more, and read small windows of rare covers.

    Parameters
    ----------
    scenes, bands, mask, memory : as for the sample
    sampled : numbers, from 0, of the scenes that the sample does not contain as a whole
    blocks : of the sample; pixels : their number

    Returns
    -------
    list of (scene, values, valid)
        The scene's number; float32 (bands, rows, cols), as in the sample; bool (rows, cols).
    """
    if not sampled or sum(int(valid.sum()) for _, valid in blocks) < FEWEST:
        return []
    covers = RareCovers(Known(blocks))
    seen = total = 0
    for place, number in enumerate(sampled):
        with bounded_cache(memory), Scene.open(scenes[number], bands[number], mask, False, True) as scene:
            windows = look_windows(scene, MOST_VALUES // len(sampled) // len(scene.bands))
            for done, window in enumerate(windows):
                check_cancel(cancelled)
                covers.look(number, scene, window)
                step = (place + (done + 1) / len(windows)) / len(sampled)
                progress(step, say("Looking for rare covers in {scene}", scene=scene.name))
            seen += sum(window.rows * window.cols for window in windows)
            total += scene.area.rows * scene.area.cols
    most = int(SHARE * pixels) // SIDE**2
    finds = covers.finds(most)
    percent = math.ceil(100 * seen / total)
    if finds:
        log(say(
            "Looked for covers that the sample lacks in {percent} % of the area: {covers} found; {windows} windows of "
            "{side} x {side} pixels with them join the training data",
            percent=percent, covers=len(finds), windows=sum(len(one.windows) for one in finds), side=SIDE,
        ))
    else:
        log(say("Looked for covers that the sample lacks in {percent} % of the area: none found", percent=percent))
    read: List[Tuple[int, Spectra, Mask]] = []
    wanted = [window for one in finds for window in one.windows]
    for number in sampled:
        with bounded_cache(memory), Scene.open(scenes[number], bands[number], mask, False, True) as scene:
            whole = Window(0, 0, scene.rows, scene.cols)
            for window in (window for owner, window in (wanted * COPIES)[:most] if owner == number):
                values, valid = scene.read(common(window, whole))
                read.append((number, np.moveaxis(values, -1, 0), valid))
    return read


def look_windows(scene: Scene, pixels: int) -> Sequence[Window]:
    """Windows that cover the scene's area, or about so many pixels of it, spread evenly."""
    top, left, rows, cols = scene.area
    side = next(side for side in SIDES if side == SIDES[-1] or side**2 * len(scene.bands) <= AT_ONCE)
    high, wide = scene.block
    if scene.striped:  # squares would decode every row several times
        height = max(1, side**2 // max(cols, 1))
        if high * cols * len(scene.bands) <= AT_ONCE:
            height = max(high, height)
        found = tile_grid(rows, cols, cols, height)[:: max(1, -(-rows * cols // pixels))]
    else:
        found = spread_windows(rows, cols, max(1, pixels // side**2), side)
    windows = [Window(top + row, left + col, *size) for row, col, *size in found]
    return sorted(windows, key=lambda one: (one.row // high, one.col // wide))  # decodes each block once


def _whitened(blocks: Blocks) -> Transform:
    """Components of the sample in units of noise."""
    limits = fit_limits(blocks)
    statistics = Statistics(len(blocks[0][0]))
    full = []
    for values, valid in blocks[:: 1 + len(blocks) // 16]:
        full.append((values.copy(), valid))
        impute(full[-1][0].reshape(len(values), -1), valid.ravel(), limits)
    offset = median_norm(full)
    for values, valid in full:
        statistics.add(normalise_illumination(values, offset), valid)
    covariance = statistics.covariance
    noise = nugget(statistics).covariance + regression_noise(covariance, spectral_reach(covariance))
    count = min(COMPONENTS, len(covariance))
    return Transform(statistics.mean, noise_whitened(covariance, noise, count), offset, limits)


def _nearest(points: Components, among: Components) -> Tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Euclidean distance and index of the nearest of `among` (m, c) to each of `points` (n, c)."""
    squares, index = np.empty(len(points), np.float32), np.empty(len(points), np.intp)
    lengths, step = np.square(among).sum(axis=1), MOST_DISTANCES // len(among)
    for start in range(0, len(points), step):
        part = points[start : start + step]
        scores = lengths - 2 * product(part, among.T)
        nearest = scores.argmin(axis=1)
        index[start : start + step] = nearest
        squares[start : start + step] = scores[np.arange(len(part)), nearest] + np.square(part).sum(axis=1)
    return np.sqrt(np.maximum(squares, 0)), index
