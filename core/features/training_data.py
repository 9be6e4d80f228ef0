"""The training data: blocks of one or more scenes, each read once.

A small scene is used whole. A large one is sampled in blocks spread evenly over it, so that the cost of training does
not depend on the size of the scene and memory stays within its limit.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..base.arrays import Mask, Spectra, Statistic
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel
from ..base.gdal_quiet import bounded_cache
from ..base.memory import sample_bytes
from ..base.words import mark, say, translated
from ..scene.bands import WAVELENGTH_TOLERANCE, BandSelection, parse_bands
from ..scene.dataset import FLAT_BANDS, Source, is_remote, nothing_valid
from ..scene.scene import Scene
from ..scene.window import PIXEL_GRID
from ..scene.window_sampling import allocate, read_spread
from .outliers import Limits, fit_limits, impute
from .rare_covers import look_for_rare_covers
from .scale import TypicalValue, check_one_unit, tell_other_scale

MAX_PIXELS = 2**17
# Far above all measurements, whatever the unit.
MOST_VALUE = 1e15
# Fraction of the pixels from which on a loss is reported to the user.
TELL = 0.01
# Maximum number of bands listed in a message.
SHOWN = 5
# Tolerance, as a fraction of the extent, within which two extents are regarded as the same place.
ONE_PLACE = 0.01
# Scenes of one sensor have at least this fraction of their bands in common.
ALIKE = 0.9
# Every SPARSE-th pixel is used to estimate the scale of the values.
SPARSE = 16
# Fraction of the time that reading the sample takes, if rare covers are looked for.
READING = 0.3


class Block(NamedTuple):
    """A window of a scene: `values` float32 (channels, rows, cols), `valid` bool (rows, cols)."""

    values: Spectra
    valid: Mask


class TrainingData(NamedTuple):
    """Blocks of spectra of all scenes, with outliers imputed, and the description of their origin stored in the model.

    limits : the range of each band outside which a value was treated as an outlier
    counts : number of blocks of each scene, in order
    """

    blocks: List[Block]
    description: Dict[str, Any]
    limits: Limits
    counts: Sequence[int] = ()

    @property
    def pixels(self) -> int:
        """Number of valid pixels."""
        return int(sum(block.valid.sum() for block in self.blocks))

    def by_scene(self) -> List[List[Block]]:
        """The blocks of each scene."""
        ends = np.cumsum(self.counts, dtype=int)
        return [self.blocks[end - count : end] for count, end in zip(self.counts, ends)]


class BandPlan(NamedTuple):
    """The bands to read from each scene, the bands left out (band -> reason), and the number of pixels per scene."""

    bands: List[Sequence[int]]
    dropped: Dict[str, str]
    sizes: List[int]


def common_bands(scenes: Sequence[Source], bands: Optional[str], cancelled: Cancel, log: Log) -> BandPlan:
    """The bands that are usable in every scene, and why the others are not."""
    asked = parse_bands(bands) if bands else None
    if asked is None:
        _check_not_bands(scenes)
    with Scene.open(scenes[0], survey=False) as scene:
        first, numbers = (scene.band_count, scene.all_wavelengths), range(1, scene.band_count + 1)
    places: List[Dict[int, int]] = []
    kept: Sequence[int] = ()
    dropped: Dict[str, str] = {}
    sizes: List[int] = []
    for source in scenes:
        check_cancel(cancelled)
        with Scene.open(source, survey=False) as scene:
            places.append(counterparts(scene, *first) if sizes else dict(zip(numbers, numbers)))
        here = {place: band for band, place in places[-1].items()}
        wanted = None if asked is None else [places[-1].get(band, band) for band in asked]
        with Scene.open(source, wanted) as scene:
            dropped.update({str(here[band]): reason for band, reason in scene.dropped.items() if band in here})
            dropped.update({str(band): mark("not in every scene") for band in numbers if band not in places[-1]})
            _tell_lost(scene, log)
            usable = sorted(here[band] for band in scene.bands if band in here)
            kept = [band for band in (kept if sizes else usable) if band in usable]
            sizes.append(scene.rows * scene.cols)
    if not kept:
        raise SSCCError("the scenes have no usable band in common; train on scenes of one sensor")
    if dropped:
        log(say(
            "Left out {dropped} of {bands} bands: {reasons}",
            dropped=len(dropped), bands=len(dropped) + len(kept), reasons=summary(dropped),
        ))
    return BandPlan([[place[band] for band in kept] for place in places], dropped, sizes)


def _check_not_bands(scenes: Sequence[Source]) -> None:
    """Reject single-band files that cover the same place: they are the bands of one scene, not separate scenes."""
    places: List[Tuple[Statistic, str]] = []
    for path in scenes if len(scenes) > 1 else ():
        with Scene.open(path, survey=False) as scene:
            if scene.band_count > 1:
                return
            x, dx, rx, y, ry, dy = scene.geotransform or PIXEL_GRID
            far = x + scene.cols * dx + scene.rows * rx, y + scene.cols * ry + scene.rows * dy
            places.append((np.array([(x, y), far]), scene.projection))
    if not places:
        return
    (first, crs), size = places[0], np.abs(np.diff(places[0][0], axis=0))
    # The bands of a product may differ in resolution, so that their extents differ by a fraction of a pixel.
    if all(other == crs and (np.abs(place - first) <= ONE_PLACE * size).all() for place, other in places):
        raise SSCCError(
            "{path}: has one band, like the other {count} files of the same place; if these are the bands of one "
            "scene, stack them: gdalbuildvrt -separate stack.vrt FILES; to train on scenes of one band, set bands to 1",
            path=scenes[0], count=len(scenes) - 1,
        )


def counterparts(scene: Scene, count: int, waves: Optional[Sequence[float]]) -> Dict[int, int]:
    """Number of each band of the first scene -> that of the same band of another one, by wavelength if both state it.

    Parameters
    ----------
    scene : the other scene
    count, waves : number of bands of the first scene, and their wavelengths in nanometres

    Raises
    ------
    SSCCError
        The scenes are of different sensors.
    """
    numbers = range(1, count + 1)
    if not (waves and scene.all_wavelengths):
        if scene.band_count != count:
            raise SSCCError(
                "{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor",
                path=scene.path, bands=scene.band_count, count=count,
            )
        return dict(zip(numbers, numbers))
    here, wanted = np.array(scene.all_wavelengths, float), np.array(waves, float)
    apart = np.abs(np.nan_to_num(here, nan=np.inf) - np.nan_to_num(wanted, nan=-np.inf)[:, None])
    if scene.band_count == count and not (np.abs(here - wanted) > WAVELENGTH_TOLERANCE).any():
        return dict(zip(numbers, numbers))
    nearest = apart.argmin(axis=1)
    same = {int(b) + 1: int(nearest[b]) + 1 for b in np.flatnonzero(apart.min(axis=1) <= WAVELENGTH_TOLERANCE)}
    if len(set(same.values())) < ALIKE * min(count, scene.band_count):
        worst = int(apart.min(axis=1).argmax())
        raise SSCCError(
            "{path}: band {band} is at {here:.1f} nm, in the first scene at {wanted:.1f} nm; train on scenes of "
            "one sensor",
            path=scene.path, band=nearest[worst] + 1, here=here[nearest[worst]], wanted=wanted[worst],
        )
    return {band: place for place, band in {place: band for band, place in same.items()}.items()}


def bands_of(initial: BandSelection, scenes: Sequence[Source], bands: Optional[str]) -> BandPlan:
    """The bands that an initial model reads from each scene: exactly those it was trained on."""
    offer = BandPlan([], dict(initial.dropped or {}), [])
    for source in scenes:
        with Scene.open(source, initial, survey=False) as scene:
            offer.bands.append(scene.bands)
            offer.sizes.append(scene.rows * scene.cols)
            asked = {band for band in parse_bands(bands or "1") if str(band) not in offer.dropped}
            if bands and asked != set(offer.bands[-1]):
                raise SSCCError(
                    "bands {bands}: the initial model uses a different set ({count} bands); leave the bands unset, or "
                    "train from scratch",
                    bands=bands, count=len(initial.bands),
                )
    return offer


def _tell_lost(scene: Scene, log: Log) -> None:
    """Report the bands whose nodata excludes pixels in which the other bands have data."""
    worst = sorted(scene.gaps, key=lambda band: -scene.gaps[band])[:SHOWN]
    if scene.lost > TELL:
        log(say(
            "{scene}: {percent} % of the pixels are not used because bands have no data there, mainly {bands}; leave "
            "out these bands to use them",
            scene=scene.name, percent=round(100 * scene.lost), bands=", ".join(map(str, worst)),
        ))


def _tell_nodata(name: str, blank: float, blocks: Sequence[Block], log: Log) -> None:
    """Report many pixels with the same value in all bands: blank ones, and other values that may mean nodata."""
    if blank > TELL:
        log(say(
            "{scene}: {percent} % of the pixels have one value, zero or less, in all bands: they are treated as nodata",
            scene=name, percent=round(100 * blank),
        ))
    flat = [block.values[0][block.valid & (block.values == block.values[0]).all(axis=0)] for block in blocks]
    values, counts = np.unique(np.concatenate(flat), return_counts=True)
    pixels = sum(int(block.valid.sum()) for block in blocks)
    if len(blocks[0].values) == 1:  # all values are the same in all bands: only 0 is suspicious, as VRTs leave gaps
        values, counts = values[values == 0], counts[values == 0]
    if not len(values):
        return
    # The three bands of a greyscale image are equal everywhere; there, only black or white may be a nodata collar.
    ends = [end for block in blocks for end in (block.values[:, block.valid].min(), block.values[:, block.valid].max())]
    extreme = values[counts.argmax()] in (min(ends), max(ends))
    if (len(blocks[0].values) >= FLAT_BANDS or extreme) and counts.max() > TELL * pixels:
        log(say(
            "{scene}: {percent} % of the pixels are {value} in all bands; if that means nodata, declare it: "
            "gdal_edit.py -a_nodata VALUE FILE",
            scene=name, percent=round(100 * counts.max() / pixels), value=f"{values[counts.argmax()]:g}",
        ))


def tell_filled(scene: Scene, log: Log) -> None:
    """Report if many pixels lacked a value in a few bands."""
    if scene.filled > TELL * scene.looked:
        log(say(
            "{scene}: {percent} % of the pixels have no data in a few bands: the values are interpolated",
            scene=scene.name, percent=round(100 * scene.filled / scene.looked),
        ))


def summary(dropped: Dict[str, str]) -> str:
    """Each reason with the bands it applies to, such as "bbl=0 (130, 131)"; long lists are truncated."""
    reasons: Dict[str, List[str]] = {}
    for band, reason in sorted(dropped.items(), key=lambda item: int(item[0])):
        reasons.setdefault(reason, []).append(band)
    return "; ".join(
        f"{translated(reason)} ({', '.join(numbers[:8])}{', ...' if len(numbers) > 8 else ''})"
        for reason, numbers in reasons.items()
    )


def read_sample(
    scenes: Sequence[Source], bands: Optional[str], mask: Optional[str], memory: int,
    progress: Progress, cancelled: Cancel, log: Log, initial: Optional[BandSelection] = None,
    typical: Optional[float] = None,
) -> TrainingData:
    """Read the training blocks of `scenes`; with an initial model, only the bands that it reads.

    Warns about scenes on a different scale from `typical`, the typical value of the initial model's training data, or
    otherwise from the first scene.

    Raises
    ------
    SSCCError
        A scene cannot be read or has no valid pixel, or the scenes do not match each other.
    """
    with bounded_cache(memory):
        offer = bands_of(initial, scenes, bands) if initial else common_bands(scenes, bands, cancelled, log)
    room = sample_bytes(memory) // (4 * len(offer.bands[0]))
    pixels = min(MAX_PIXELS, room)
    blocks: List[Block] = []
    described: List[Dict[str, Any]] = []
    counts: List[int] = []
    partly: List[int] = []
    description: Dict[str, Any] = {}
    for number, (source, kept, share) in enumerate(zip(scenes, offer.bands, allocate(offer.sizes, pixels))):
        before, had = len(blocks), 0
        with bounded_cache(memory), Scene.open(source, kept, mask, survey=False, lenient=True) as scene:
            for remark in scene.remarks:
                log(remark)
            description = description or _describe_bands(scene, offer, initial)._asdict()
            for piece in read_spread(scene, share, min(room * share // pixels, 2 * share), cancelled):
                blocks.append(Block(np.moveaxis(piece.values, -1, 0), piece.valid))
                had += int(piece.valid.sum())
                done = (number + min(had / max(share, 1), 1.0)) / len(scenes)
                progress(READING * done, say("Reading {scene}", scene=scene.name))
            # The second look reads gigabytes, too much for a network.
            if scene.area.rows * scene.area.cols > share and not is_remote(*scene.files):
                partly.append(number)
            if not had:
                raise nothing_valid(scene.path, bool(mask))
            described.append(scene.describe())
            typical = _tell_read(scene, blocks[before:], typical, "" if initial else described[0]["name"], log)
            counts.append(len(blocks) - before)
    for number, values, valid in look_for_rare_covers(
        scenes, offer.bands, mask, memory, [] if initial else partly, blocks, pixels,
        lambda done, text: progress(READING + (1 - READING) * done, text), cancelled, log,
    ):  # fmt: skip
        counts[number] += 1
        blocks.insert(sum(counts[: number + 1]) - 1, Block(values, valid))
    limits = _impute_outliers(blocks, cancelled, log)
    _check_range(blocks, [one["name"] for one, had in zip(described, counts) for _ in range(had)])
    empty = np.flatnonzero(np.isnan(limits.low))  # the survey sees the whole scene, a mask may leave such a part
    if len(empty):
        raise SSCCError(
            "{scene}: band {band} has no data in the pixels that are used; leave it out of the bands, or change the "
            "mask",
            scene=described[0]["name"], band=offer.bands[0][empty[0]],
        )
    return TrainingData(blocks, {**description, "scenes": described}, limits, counts)


def _check_range(blocks: Sequence[Block], names: Sequence[str]) -> None:
    """Reject values whose squares would overflow, as of a file with another byte order; `names` of the scenes."""
    for block, name in zip(blocks, names):
        most = max(float(np.nanmax(block.values)), -float(np.nanmin(block.values)))
        if most > MOST_VALUE:
            raise SSCCError(
                "{scene}: contains values as large as {value}, which no sensor measures; check its data type, byte "
                "order, scale and offset",
                scene=name, value=f"{most:.0e}",
            )


def _tell_read(
    scene: Scene, blocks: Sequence[Block], typical: Optional[float], first: str, log: Log
) -> Optional[float]:
    """Report anything unusual in the blocks of a scene; returns `typical`, or that of these blocks if it is None.

    `first` is the name of the first scene of a joint training, with which it must share the unit.
    """
    _tell_nodata(scene.name, scene.blank / scene.looked, blocks, log)
    tell_filled(scene, log)
    here = TypicalValue()
    for values, valid in blocks:
        here.add(values[:, valid][:, ::SPARSE])
    if first and len(scene.bands) >= FLAT_BANDS:  # one or two may well differ: two heights above the sea
        check_one_unit(scene.name, here.value, first, typical)
    tell_other_scale(scene.name, here.value, typical, log)
    if len(blocks) > 1:
        log(say(
            "{scene}: training on {count} blocks of {side} x {side} pixels spread over the scene",
            scene=scene.name, count=len(blocks), side=blocks[0].valid.shape[0],
        ))
    return typical or here.value


def _describe_bands(scene: Scene, offer: BandPlan, initial: Optional[BandSelection]) -> BandSelection:
    """What a model stores about its bands: from the initial model if there is one, else from the first scene."""
    waves = list(scene.wavelengths) if scene.wavelengths else None
    return initial or BandSelection(
        list(offer.bands[0]), list(scene.band_names), scene.band_count, waves, offer.dropped
    )


def _impute_outliers(blocks: Sequence[Block], cancelled: Cancel, log: Log) -> Limits:
    """Impute the outliers of all blocks, in place; returns the limits outside which a value is an outlier."""
    limits = fit_limits(blocks)
    lacking = sum(int((np.isnan(values).any(axis=0) & valid).sum()) for values, valid in blocks)
    hit = 0
    for values, valid in blocks:
        check_cancel(cancelled)
        hit += impute(values.reshape(len(values), -1), valid.ravel(), limits)
    share = (hit - lacking) / sum(int(block.valid.sum()) for block in blocks)
    if share > TELL:
        log(say(
            "{percent} % of the pixels have outliers in single bands: these values are interpolated from neighbouring "
            "bands",
            percent=round(100 * share),
        ))
    return limits
