"""A synthetic landscape with known classes: fields of K materials, uneven illumination, a noisy sensor.

Everything is a pure function of the position. Blocks are computed independently, so that memory stays constant and
the result does not depend on their order. `samples` writes them to files.
"""

from __future__ import annotations

from typing import Callable, List, NamedTuple, Tuple

import numpy as np
from numpy.typing import NDArray

from ..scene.window import Window

Floats = NDArray[np.float64]
Classes = NDArray[np.int64]
# Atmospheric windows between 400 and 2500 nm; products such as EnMAP L2A omit the wavelengths in between.
ATMOSPHERIC_WINDOWS = ((400.0, 1340.0), (1450.0, 1790.0), (1960.0, 2500.0))
# Deviations: of field edges from straight, in fields; of the light on hills; of what varies inside a field, in the
# unit of its state, and as a share of another cover. Inside fields, neighbours then differ as they do in real scenes:
# by 3 % of the signal, and twice as much in variance at twice the distance, up to the longest of these lengths.
WARP, HILLS, TEXTURE, PATCHES, TEXTURE_LENGTHS = 0.16, 0.075, 0.7, 0.1, (2.5, 40.0)
# Of the sensor, in pixels: a logistic edge that at half of its height is as wide as a pixel.
BLUR = 0.25


def wavelength_grid(bands: int) -> Floats:
    """Return the centres in nm of `bands` bands, evenly spaced over the atmospheric windows."""
    lengths = np.array([stop - start for start, stop in ATMOSPHERIC_WINDOWS])
    along = np.linspace(0.0, lengths.sum(), bands)
    edges = np.concatenate([[0.0], lengths.cumsum()])
    part = np.clip(np.searchsorted(edges, along, side="left") - 1, 0, len(lengths) - 1)
    starts = np.array([start for start, _ in ATMOSPHERIC_WINDOWS])
    return np.asarray(np.round(starts[part] + along - edges[part], 2), float)


def noise_level(wavelengths: Floats) -> Floats:
    """Standard deviation of the sensor noise per band, in reflectance.

    As in real imaging spectrometers, it is highest in the blue, in the far short-wave infrared and beside the water
    absorption bands.
    """
    w = np.asarray(wavelengths, float)
    blue = 0.006 * np.exp(-(w - 400.0) / 60.0)
    far = 0.008 * np.clip((w - 900.0) / 1600.0, 0.0, None) ** 2
    water = sum(0.006 * np.exp(-(((w - centre) / 45.0) ** 2)) for centre in (1400.0, 1870.0))
    return np.asarray(0.0015 + blue + far + water, float)


# ---- spectra: reflectance 0..1 over wavelength in nm, with the absorption features of the textbooks -------------
def _dip(w: Floats, centre: float, width: float, depth: float) -> Floats:
    """Absorption feature: a Gaussian factor, 1 - depth at its centre."""
    return np.asarray(1.0 - depth * np.exp(-(((w - centre) / width) ** 2)), float)


def _edge(w: Floats, centre: float, width: float) -> Floats:
    """Logistic step from 0 to 1."""
    return np.asarray(1.0 / (1.0 + np.exp(-(w - centre) / width)), float)


def _green(w: Floats, t: float, nir: float) -> Floats:
    """Green vegetation: chlorophyll at 450 and 670 nm, red edge near 720 nm, leaf water at 970 to 1940 nm."""
    visible = 0.035 + 0.05 * np.exp(-(((w - 552.0) / 38.0) ** 2)) * (1.0 - 0.6 * t)
    plateau = nir * _edge(w, 714.0 + 12.0 * t, 13.0)
    wet = 0.25 + 0.6 * t
    water = _dip(w, 970, 35, 0.12 * wet) * _dip(w, 1190, 50, 0.25 * wet) * _dip(w, 1450, 110, 0.8 * wet)
    dry = 1.0 - 0.45 * _edge(w, 1800, 250)
    return np.asarray((visible + plateau) * water * _dip(w, 1940, 150, 0.85 * wet) * dry, float)


def _crop(w: Floats, t: float) -> Floats:
    """Crops: green vegetation over soil; t is the vigour."""
    return np.asarray(0.25 * (1 - t) * _soil(w, 0.4) + (0.55 + 0.45 * t) * _green(w, t, 0.46), float)


def _forest(w: Floats, t: float) -> Floats:
    """Forest: darker green vegetation; t moves from dense to sparse."""
    return np.asarray(0.72 * _green(w, 0.9 - 0.6 * t, 0.30 + 0.16 * t), float)


def _soil(w: Floats, t: float) -> Floats:
    """Bare soil: increasing with wavelength, iron at 880 nm, hydroxyl of clay at 2205 nm."""
    rise = (0.05 + 0.09 * t) + (0.20 + 0.16 * t) * _edge(w, 750.0 - 120.0 * t, 230.0)
    iron, clay = _dip(w, 880, 90, 0.06 + 0.2 * t), _dip(w, 2205, 32, 0.22 - 0.12 * t)
    return np.asarray(rise * iron * clay * _dip(w, 1930, 70, 0.2), float)


def _dry(w: Floats, t: float) -> Floats:
    """Dry grass and stubble: lignin and cellulose at 1730, 2100 and 2310 nm."""
    rise = 0.06 + (0.30 + 0.14 * t) * _edge(w, 690.0 + 60.0 * t, 140.0)
    lignin, cellulose = _dip(w, 1730, 35, 0.07 + 0.05 * t), _dip(w, 2100, 60, 0.18 + 0.14 * t)
    return np.asarray(rise * lignin * cellulose * _dip(w, 2310, 40, 0.15), float)


def _built(w: Floats, t: float) -> Floats:
    """Built-up surfaces: from dark asphalt (t = 0) to bright concrete with carbonate at 2335 nm (t = 1)."""
    return np.asarray((0.08 + 0.24 * t + 0.05 * _edge(w, 900, 300)) * _dip(w, 2335, 38, 0.02 + 0.18 * t), float)


def _water(w: Floats, t: float) -> Floats:
    """Water: dark beyond 750 nm; t is the sediment load."""
    peak = (0.03 + 0.11 * t) * np.exp(-(((w - 540.0 - 50.0 * t) / (110.0 + 60.0 * t)) ** 2))
    return np.asarray(peak + 0.012 * np.exp(-(w - 400) / 500), float)


_FAMILIES: Tuple[Tuple[str, Callable[[Floats, float], Floats]], ...] = (
    ("Crop", _crop),
    ("Bare soil", _soil),
    ("Forest", _forest),
    ("Dry grass", _dry),
    ("Built-up", _built),
    ("Water", _water),
)


def library(clusters: int, wavelengths: Floats, seed: int = 0) -> Tuple[List[str], Floats, Floats]:
    """Make names, mean spectra and within-class variation of K materials.

    Returns
    -------
    names : list of str
    means : float (clusters, bands)
        Reflectance, 0..1.
    variation : float (clusters, bands)
        Change of the spectrum per unit of the state of a field (vigour, moisture).
    """
    rng = np.random.default_rng([seed, 1])
    w = np.asarray(wavelengths, float)
    names, means, variation = [], [], []
    rounds = -(-clusters // len(_FAMILIES))
    # Members of a family differ in t by equal steps, so that every pair of classes is separable.
    offsets = (np.arange(rounds) + 0.5) / rounds
    jitter = rng.uniform(-0.2, 0.2, (rounds, len(_FAMILIES))) / rounds
    for index in range(clusters):
        member, family = divmod(index, len(_FAMILIES))
        name, spectrum = _FAMILIES[family]
        t = float(offsets[member] + jitter[member, family])
        names.append(f"{name} {member + 1}" if clusters > len(_FAMILIES) else name)
        means.append(spectrum(w, t))
        step = 0.12 / rounds
        variation.append(spectrum(w, min(t + step, 1.0)) - spectrum(w, max(t - step, 0.0)))
    return names, np.array(means), np.array(variation)


# ---- landscape ---------------------------------------------------------------------------------------------------
class Ground(NamedTuple):
    """The ground in a block, all arrays (rows, cols).

    `first` and `second` are the classes (from 0) of the two nearest fields, `share` the area fraction of `first`
    (0.5..1), `state` that of the vegetation or soil (about -1..1), `light` the illumination (about 1), `seen` the swath
    of the satellite.
    """

    first: Classes
    second: Classes
    share: Floats
    state: Floats
    light: Floats
    seen: NDArray[np.bool_]


class Waves:
    """A random surface of mean 0 and variance 1 as a function of the position: plane waves of all directions.

    Their power is proportional to their length, which makes the variogram grow linearly with the distance.

    Parameters
    ----------
    shortest, longest : lengths in pixels
    """

    def __init__(self, rng: np.random.Generator, shortest: float, longest: float, count: int = 32) -> None:
        length = np.geomspace(shortest, longest, count)
        direction, phase = rng.uniform(0.0, 2 * np.pi, (2, count))
        down, right = 2 * np.pi / length * np.array([np.cos(direction), np.sin(direction)])
        self.waves = list(zip(np.sqrt(2 * length / length.sum()), down, right, phase))

    def __call__(self, row: Floats, col: Floats) -> Floats:
        """Values at `row` (rows, 1) and `col` (1, cols): (rows, cols)."""
        return np.asarray(sum(size * np.sin(down * row + right * col + turn) for size, down, right, turn in self.waves))


class Landscape:
    """Fields that are the cells of a jittered, warped lattice, each of one class.

    Parameters
    ----------
    rows, cols : int
        Size of the scene.
    clusters : int
        Number of classes; every class gets at least one field.
    seed : int
    """

    def __init__(self, rows: int, cols: int, clusters: int, seed: int) -> None:
        self.rows, self.cols = rows, cols
        rng = np.random.default_rng([seed, 2])
        # About 24 pixels per field (720 m at 30 m), fewer if the scene would have too few fields for its classes.
        self.cell = float(np.clip(np.sqrt(rows * cols / (6.0 * clusters)), 3.0, 24.0))
        angle = rng.uniform(0.2, 0.6)
        # Rows of fields are inclined, and fields are longer than wide.
        rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        self.to_lattice = (rotation / np.array([[0.8], [1.25]])) / self.cell
        corners = self.to_lattice @ np.array([[0, 0, rows, rows], [0, cols, 0, cols]], float)
        margin = 3
        self.origin = np.floor(corners.min(axis=1)) - margin
        shape = tuple((np.ceil(corners.max(axis=1)) + margin - self.origin).astype(int))
        self.jitter = rng.uniform(0.15, 0.85, (2, *shape))
        weights = np.linspace(1.0, 4.0, clusters)
        self.classes = rng.choice(clusters, size=shape, p=weights / weights.sum())
        self._place_every_class(rng, clusters)
        self.state = rng.normal(0.0, 0.5, shape).clip(-1.2, 1.2)
        self.warp = [Waves(rng, 1.7 * self.cell, 5 * self.cell, 4) for _ in range(2)]
        self.hills = Waves(rng, 6 * self.cell, 13 * self.cell, 4)
        self.texture, self.patches = (Waves(rng, *TEXTURE_LENGTHS) for _ in range(2))

    def _place_every_class(self, rng: np.random.Generator, clusters: int) -> None:
        """Set one field well inside the scene to each class."""
        spread = rng.permutation(clusters)
        side = int(np.ceil(np.sqrt(clusters)))
        for index, label in enumerate(spread):
            row = (0.12 + 0.76 * (index // side + 0.5) / side) * self.rows
            col = (0.12 + 0.76 * (index % side + 0.5) / side) * self.cols
            u, v = np.floor(self.to_lattice @ np.array([row, col]) - self.origin).astype(int)
            self.classes[u, v] = label

    def ground(self, window: Window) -> Ground:
        """Compute the ground in `window`."""
        row = np.arange(window.row, window.row + window.rows, dtype=float)[:, None] + 0.5
        col = np.arange(window.col, window.col + window.cols, dtype=float)[None, :] + 0.5
        u, v = (
            down * row + right * col - origin + WARP * warp(row, col)
            for (down, right), origin, warp in zip(self.to_lattice, self.origin, self.warp)
        )
        # The nine fields about each pixel, (9, rows, cols); of these the nearest two.
        down, right = np.indices((3, 3)).reshape(2, 9, 1, 1) - 1
        i, j = np.floor(u).astype(int) + down, np.floor(v).astype(int) + right
        away_u, away_v = i + self.jitter[0, i, j] - u, j + self.jitter[1, i, j] - v
        nearest = np.argsort(np.hypot(away_u, away_v), axis=0, kind="stable")[:2]
        i, j, away_u, away_v = (np.take_along_axis(each, nearest, axis=0) for each in (i, j, away_u, away_v))
        # Along the line between their centres, half-way is the edge: there a pixel sees both.
        between = np.hypot(away_u[1] - away_u[0], away_v[1] - away_v[0])
        beyond = (away_u[1] ** 2 + away_v[1] ** 2 - away_u[0] ** 2 - away_v[0] ** 2) / (2 * between) * self.cell
        share = (1.0 - PATCHES * np.abs(self.patches(row, col))) / (1.0 + np.exp(-beyond / BLUR))
        # The swath of a satellite runs slantwise over the grid: no data on a wedge at either side.
        lean = 0.05 * self.cols * (1.0 - row / self.rows)
        first, second = self.classes[i, j]
        return Ground(
            first, second, share.clip(0.5), self.state[i[0], j[0]] + TEXTURE * self.texture(row, col),
            1.0 + HILLS * self.hills(row, col), (col > 0.01 * self.cols + lean) & (col < 0.94 * self.cols + lean),
        )


def observe(
    ground: Ground, means: Floats, variation: Floats, noise: Floats, rng: np.random.Generator
) -> NDArray[np.float32]:
    """Simulate the measurement of a block: reflectance (bands, rows, cols) with mixed pixels, illumination and noise.

    `means`, `variation` and `noise` are those of `library` and `noise_level`.
    """
    clusters = len(means)
    share = np.zeros((ground.share.size, clusters), np.float32)
    every = np.arange(len(share))
    share[every, ground.first.ravel()] = ground.share.ravel()
    share[every, ground.second.ravel()] += 1.0 - ground.share.ravel()
    light = (ground.light.ravel() * rng.normal(1.0, 0.012, len(share)))[:, None].astype(np.float32)
    spectra = np.concatenate([means, variation]).astype(np.float32)
    lit = np.hstack([share * light, share * light * ground.state.ravel()[:, None].astype(np.float32)])
    values: NDArray[np.float32] = spectra.T @ lit.T
    values += rng.standard_normal(values.shape, np.float32) * noise.astype(np.float32)[:, None]
    return values.reshape(-1, *ground.share.shape)
