"""Joint training: the scenes of a training brought to one radiometry before their pseudo-labels are found.

In units of noise, other light moves a spectrum farther than another land cover does, so that pseudo-labels would
split covers by scene. The network itself still sees the scenes as they are: it learns to map each of them.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, List

from ..base.errors import Cancel, Log, Progress, check_cancel
from ..base.words import say
from ..features.radiometry import fit_radiometry, some_spectra
from ..features.training_data import Block, TrainingData
from ..features.transform import Transform, median_norm
from ..pseudo_labels.noise_model import MIXED_COMPONENTS, gather_statistics, mixed_pixel_transform

# Scenes that are named in a message.
SHOWN = 8


@contextmanager
def one_radiometry(sample: TrainingData, progress: Progress, cancelled: Cancel, log: Log) -> Iterator[None]:
    """Bring every scene to the radiometry of the first, in place, where that helps, and back in the end."""
    scenes, facts = sample.by_scene(), sample.description["scenes"]
    alike, changed = list(scenes[0]), []
    transform = _own_transform(alike) if len(scenes) > 1 else None
    for number, (scene, told) in enumerate(zip(scenes[1:], facts[1:]), start=2):
        assert transform is not None
        check_cancel(cancelled)
        progress(number / len(scenes), say("Comparing light and air: scene {number} of {count}", number=number,
                                           count=len(scenes)))  # fmt: skip
        fit = fit_radiometry(some_spectra(scene), some_spectra(alike), transform)
        if fit.helps:
            fit.radiometry.apply_to(scene)
            changed.append((scene, fit.radiometry, str(told["name"])))
        if not fit.foreign:  # the more covers there are to compare with, the fewer are bent onto others
            alike += scene
    if changed:
        names = [name for _, _, name in changed]
        more = f", ... ({len(names)})" if len(names) > SHOWN else ""
        log(say("Other light or air: the pseudo-labels are found with {scenes} in the radiometry of {first}",
                scenes=", ".join(names[:SHOWN]) + more, first=facts[0]["name"]))
    yield
    for scene, radiometry, _ in changed:
        radiometry.inverse.apply_to(scene)


def _own_transform(blocks: List[Block]) -> Transform:
    """Components of some blocks, in units of their noise."""
    offset = median_norm(blocks)
    return mixed_pixel_transform(gather_statistics(blocks, offset), offset, MIXED_COMPONENTS)
