"""Joint training: the scenes of a training brought to one radiometry before their pseudo-labels are found.

In units of noise, other light moves a spectrum farther than another land cover does, so that pseudo-labels would
split covers by scene. The network itself still sees the scenes as they are: it learns to map each of them.
"""

from __future__ import annotations

from typing import List

from ..base.errors import Log
from ..base.words import say
from ..features.radiometry import fit_radiometry, some_spectra
from ..features.training_data import Block, TrainingData
from ..features.transform import Transform, median_norm
from ..pseudo_labels.noise_model import MIXED_COMPONENTS, gather_statistics, mixed_pixel_transform


def to_one_radiometry(sample: TrainingData, log: Log) -> TrainingData:
    """The training data with every scene in the radiometry of the first, or in its own where that does not help."""
    scenes = sample.by_scene()
    if len(scenes) < 2:
        return sample
    transform = _own_transform(scenes[0])
    blocks, alike, changed = list(scenes[0]), list(scenes[0]), []
    for scene, facts in zip(scenes[1:], sample.description["scenes"][1:]):
        fit = fit_radiometry(some_spectra(scene), some_spectra(alike), transform)
        if fit.helps:
            scene = [Block(values.copy(), valid) for values, valid in scene]
            for values, valid in scene:
                fit.radiometry.apply(values)
                values[:, ~valid] = 0.0
            alike += scene
            changed.append(facts["name"])
        blocks += scene
    if not changed:
        return sample
    log(say("Other light or air: the pseudo-labels are found with {scenes} in the radiometry of {first}",
            scenes=", ".join(changed), first=sample.description["scenes"][0]["name"]))
    return sample._replace(blocks=blocks)


def _own_transform(blocks: List[Block]) -> Transform:
    """Components of some blocks, in units of their noise."""
    offset = median_norm(blocks)
    return mixed_pixel_transform(gather_statistics(blocks, offset), offset, MIXED_COMPONENTS)
