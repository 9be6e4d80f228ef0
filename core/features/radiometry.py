"""Relative radiometric normalisation: the values of one scene brought to the light and air of another, without labels.

Other illumination multiplies the values of a band, other air also adds to them. Gain and offset of each band are
estimated from what both scenes show. As in the iterative closest point method (Besl & McKay, 1992), every pixel is
paired with the most similar one of the other scene, in units of noise; gains and offsets are fitted to the pairs; and
both steps are repeated. A pair far apart counts little: its land cover is missing in one of the scenes.
"""

from __future__ import annotations

from typing import Any, Iterable, Iterator, NamedTuple, Tuple

import numpy as np
from numpy.polynomial.legendre import legvander
from numpy.typing import NDArray

from ..base.arrays import Mask, Spectra, Statistic
from ..base.blas import product, same_rounding
from .noise import regularised
from .transform import Transform

# Number of pixels of each scene that are compared, of guesses that are tried, and of rounds: from each of them, from
# the best of them, and for gains that are free; and those in which distant pairs lose their weight.
COMPARED, TRIED, FIRST_ROUNDS, ROUNDS, FREE_ROUNDS, ANNEALED = 1500, 3, 6, 60, 12, 6
# It ends when no component moves by more than this on average, in units of noise.
SETTLED = 0.005
# Degrees along the spectrum of gain and offset; step of the numerical derivatives.
DEGREES, STEP = (1, 3), 1e-3
# Gains that are guessed; the largest one of a band, and its inverse; percentile of a dark pixel.
GUESSES, MOST_GAIN, DARK = (0.7, 0.8, 0.9, 1.1, 1.2, 1.4), 2.0, 2.0
# A pixel this many times as far from all of the other scene as two similar pixels are from each other has no
# counterpart there.
FAR = 4.0
# By how much a fit must bring the scenes closer to be used, and how close; and how much more is asked of one with more
# parameters, and of one that is free in every band: the more parameters, the more it bends covers onto others.
HELPS, UNLIKE, SMOOTH_HELPS, FREE_HELPS = 0.04, 0.75, 0.02, 0.1


class Radiometry(NamedTuple):
    """Gain and offset of each band, float64 (bands,): `gain * x + offset` has the radiometry of the reference."""

    gain: Statistic
    offset: Statistic

    def apply(self, spectra: Spectra) -> None:
        """Bring float32 spectra (bands, ...) to the radiometry of the reference, in place."""
        shape = (-1,) + (1,) * (spectra.ndim - 1)  # in place, because blocks may take most of the memory
        spectra *= self.gain.astype(np.float32).reshape(shape)
        spectra += self.offset.astype(np.float32).reshape(shape)

    @property
    def inverse(self) -> Radiometry:
        """The change back to the scene's own radiometry."""
        return Radiometry(1 / self.gain, -self.offset / self.gain)

    def apply_to(self, blocks: Iterable[Tuple[Spectra, Mask]]) -> None:
        """Bring blocks of (spectra, valid) to the radiometry of the reference, in place; 0 where not valid."""
        for spectra, valid in blocks:
            self.apply(spectra)
            spectra[:, ~valid] = 0.0


class Fit(NamedTuple):
    """A fitted radiometry, and how unlike the scenes are before and after: 0 to 1.

    That is the mean distance of the most similar pixels, of which every one counts at most `FAR` times the distance
    of two similar pixels of the reference.

    apart : the larger of the two means after, over the pixels of the scene and over those of the reference. An offset
        that shrinks a scene to a single pixel of the reference makes the first one small, but not the second one.
    """

    radiometry: Radiometry
    before: float
    after: float
    apart: float

    @property
    def helps(self) -> bool:
        """Whether the scenes are clearly more alike with it than without, and have enough in common."""
        return self._closer and self.apart < UNLIKE

    @property
    def foreign(self) -> bool:
        """Whether the scenes have too little in common to tell their light and air."""
        return not self.helps and (self._closer or self.after >= UNLIKE)

    @property
    def _closer(self) -> bool:
        return self.before - self.after > HELPS


def some_spectra(blocks: Iterable[Tuple[Spectra, Mask]], count: int = COMPARED, seed: int = 0) -> Spectra:
    """A random sample of at most `count` valid spectra, (n, bands), of blocks of (spectra, valid)."""
    pixels = np.concatenate([spectra[:, valid].T for spectra, valid in blocks])
    some: Spectra = pixels[np.sort(np.random.default_rng(seed).permutation(len(pixels))[:count])]
    return some


@same_rounding()
def fit_radiometry(scene: Spectra, reference: Spectra, transform: Transform) -> Fit:
    """Fit the gains and offsets that bring a scene to the radiometry of a reference.

    A gain for all bands and an offset that is linear along the spectrum come first, from several guesses; then both
    may vary slowly along the spectrum; then each band for itself, if that brings the scenes clearly closer. Few
    parameters cannot bend the covers of one scene onto other covers of the other.

    Parameters
    ----------
    scene, reference : (n, bands), (m, bands)
        Some of their spectra, without missing values.
    transform : Transform
        That of the reference; its components are in units of noise.
    """
    job = _Job(scene.astype(np.float64), reference.astype(np.float64), transform)
    starts = list(_starts(job.new, job.old))
    nearest = sorted(starts, key=job.cost)[:TRIED]
    found = min((job.smooth(start, 0, 1, FIRST_ROUNDS) for start in nearest), key=job.cost)
    found = job.smooth(found, 0, 1, ROUNDS)
    richer = job.smooth(found, *DEGREES, ROUNDS)
    for other, gain in ((richer, SMOOTH_HELPS), (job.free(richer), FREE_HELPS)):
        if job.cost(other) < job.cost(found) - gain:
            found = other
    return Fit(found, job.cost(starts[0]), job.cost(found), max(job.unlike(found)))


class _Pairs(NamedTuple):
    """Numbers of the paired pixels of both scenes, (pairs,) each, and their distance."""

    new: NDArray[np.int64]
    old: NDArray[np.int64]
    distance: NDArray[np.float32]


def _components(transform: Transform, spectra: Statistic) -> NDArray[np.float32]:
    """Components (n, components) of spectra (n, bands)."""
    planes = np.ascontiguousarray(spectra.T[:, None], np.float32)
    planes = transform._replace(limits=None)(planes, np.ones((1, len(spectra)), bool))
    components: NDArray[np.float32] = planes[:, 0].T
    return components


class _Job:
    """The spectra (n, bands) of a scene and of the reference, and how one is fitted to the other."""

    def __init__(self, new: Statistic, old: Statistic, transform: Transform) -> None:
        self.new, self.old, self.transform = new, old, transform
        self.wanted = _components(transform, old)
        apart = distances(self.wanted, self.wanted)
        np.fill_diagonal(apart, np.inf)
        self.usual = max(float(np.median(apart.min(axis=1))), 1e-6)  # distance of two similar pixels

    def cost(self, radiometry: Radiometry) -> float:
        """How unlike the scenes are; see `Fit`."""
        return float(self._capped(radiometry).mean())

    def unlike(self, radiometry: Radiometry) -> Tuple[float, float]:
        """How unlike the reference the scene is, and how unlike the scene the reference is."""
        there, back = np.split(self._capped(radiometry), [len(self.new)])
        return float(there.mean()), float(back.mean())

    def _capped(self, radiometry: Radiometry) -> NDArray[np.float32]:
        capped: NDArray[np.float32] = np.minimum(self.pairs(radiometry).distance / (FAR * self.usual), 1)
        return capped

    def weights(self, pairs: _Pairs, done: float) -> Statistic:
        """Weight of each pair: half at a distance that falls from the median to that of two similar pixels."""
        half = max(float(np.median(pairs.distance)), self.usual) ** (1 - done) * self.usual**done
        weights: Statistic = 1 / (1 + np.square(pairs.distance / half)) ** 2
        return weights

    def pairs(self, radiometry: Radiometry) -> _Pairs:
        """Each pixel of both scenes with the nearest one of the other.

        Pairs from one side only would be closest if all pixels of the scene shrank to one of the reference.
        """
        found = _components(self.transform, self.new * radiometry.gain + radiometry.offset)
        apart = distances(found, self.wanted)
        there, back = apart.argmin(axis=1), apart.argmin(axis=0)
        return _Pairs(
            np.append(np.arange(len(there)), back), np.append(there, np.arange(len(back))),
            np.append(apart[np.arange(len(there)), there], apart[back, np.arange(len(back))]),
        )

    def smooth(self, start: Radiometry, gains: int, offsets: int, rounds: int) -> Radiometry:
        """Gains and offsets that are polynomials of these degrees along the spectrum: Gauss-Newton steps."""
        along = np.linspace(-1, 1, self.new.shape[1])
        level = float(np.abs(self.old).mean())
        polynomials: Any = legvander  # not annotated in older versions of NumPy
        of_gain, of_offset = (polynomials(along, degree) for degree in (gains, offsets))
        of_offset *= level
        found = start
        for number in range(rounds):
            pairs = self.pairs(found)
            weights = self.weights(pairs, min(1.0, number / ANNEALED))
            now = self.new * found.gain + found.offset
            here = _components(self.transform, now)
            changes = [self.new * column for column in of_gain.T] + [column + 0 * now for column in of_offset.T]
            slopes = np.stack(
                [(_components(self.transform, now + STEP * change) - here) / STEP for change in changes], axis=-1
            ).astype(np.float64)  # (n, components, parameters)
            total = np.bincount(pairs.new, weights, minlength=len(here))
            pull = np.zeros(here.shape)
            np.add.at(pull, pairs.new, weights[:, None] * (here[pairs.new] - self.wanted[pairs.old]))
            curvature = np.einsum("ncp,n,ncq->pq", slopes, total, slopes, optimize=True)
            step = np.linalg.solve(regularised(curvature), np.einsum("ncp,nc->p", slopes, pull))
            gain, offset = found.gain - of_gain @ step[: gains + 1], found.offset - of_offset @ step[gains + 1 :]
            found = Radiometry(np.clip(gain, 1 / MOST_GAIN, MOST_GAIN), offset)
            if number >= ANNEALED and np.abs(slopes @ step).mean() < SETTLED:
                break
        return found

    def free(self, start: Radiometry) -> Radiometry:
        """A gain and an offset for each band: those that give paired pixels the same mean and deviation."""
        found = start
        for _ in range(FREE_ROUNDS):
            pairs = self.pairs(found)
            weights = self.weights(pairs, 1.0)
            new, old = self.new[pairs.new], self.old[pairs.old]
            mean, wanted = (np.average(values, axis=0, weights=weights) for values in (new, old))
            spread, width = (
                np.sqrt(np.average(np.square(values - middle), axis=0, weights=weights))
                for values, middle in ((new, mean), (old, wanted))
            )
            gain = np.clip(width / np.maximum(spread, 1e-12), 1 / MOST_GAIN, MOST_GAIN)
            found = Radiometry(gain, wanted - gain * mean)
        return found


def distances(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float32]:
    """Root mean square difference over the components of every two pixels: (n, c), (m, c) -> (n, m)."""
    centre = second.mean(axis=0)  # the expanded square loses precision far from the origin
    first, second = first - centre, second - centre
    squares = np.square(first).sum(1)[:, None] + np.square(second).sum(1) - 2 * product(first, second.T)
    apart: NDArray[np.float32] = np.sqrt(np.maximum(squares, 0) / first.shape[1])
    return apart


def _starts(new: Statistic, old: Statistic) -> Iterator[Radiometry]:
    """First guesses: no change, other brightness, other air, and the same range of every band."""
    ones, zeros = np.ones(new.shape[1]), np.zeros(new.shape[1])
    yield Radiometry(ones, zeros)
    for guess in GUESSES:
        yield Radiometry(ones * guess, zeros)
    bright, wanted = (float(np.median(np.linalg.norm(spectra, axis=1))) for spectra in (new, old))
    yield Radiometry(ones * np.clip(wanted / max(bright, 1e-12), 1 / MOST_GAIN, MOST_GAIN), zeros)
    (low, high), (dark, light) = (np.percentile(spectra, [DARK, 100 - DARK], axis=0) for spectra in (new, old))
    yield Radiometry(ones, dark - low)
    gain = np.clip((light - dark) / np.maximum(high - low, 1e-12), 1 / MOST_GAIN, MOST_GAIN)
    yield Radiometry(gain, dark - gain * low)
