"""Adapting a scene to a model: its radiometry is brought to that of the model's training data, without labels."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..base.errors import Cancel, Log, SSCCError, never, no_log
from ..base.words import Alert, say
from ..features.radiometry import Fit, Radiometry, fit_radiometry, some_spectra
from ..features.transform import Transform
from ..scene.scene import Scene
from ..scene.window_sampling import read_spread
from .model import Model
from .replay import remembered_spectra

# Number of pixels read from the scene.
PIXELS = 2**15


def adapt(model: Model, scene: Scene, cancelled: Cancel = never, log: Log = no_log) -> Optional[Radiometry]:
    """The gains and offsets that bring a scene to the radiometry of a model's training data; None if none help.

    Raises
    ------
    SSCCError
        The model is of a version that kept no spectra.
    """
    if "memory.spectra" not in model.tensors:
        raise SSCCError(
            "{name}: keeps no spectra to adapt a scene to; train it again with this version, with any preset but paper",
            name=model.path or model.name,
        )
    pieces = [(np.moveaxis(one.values, -1, 0), one.valid) for one in read_spread(scene, PIXELS, 2 * PIXELS, cancelled)]
    whole = [(values, valid & np.isfinite(values).all(axis=0)) for values, valid in pieces]
    if not any(valid.any() for _, valid in whole):
        return None  # mapping the scene says so
    fit = fit_radiometry(
        some_spectra(whole, seed=1), remembered_spectra(model), Transform.from_tensors(model.tensors)
    )
    tell_fit(scene.name, fit, log)
    return fit.radiometry if fit.helps else None


def tell_fit(scene: str, fit: Fit, log: Log) -> None:
    """Report a fit."""
    if fit.foreign:
        log(Alert(say("{scene}: too little in common with the training data: mapped as it is", scene=scene)))
        return
    if not fit.helps:
        log(say("{scene}: its light and air are those of the training data: nothing to adapt", scene=scene))
        return
    before, after = (round(100 * (1 - unlike)) for unlike in (fit.before, fit.after))
    log(say(
        "{scene}: adapted to the light and air of the training data: gain {gain}; {after} % alike, {before} % without",
        scene=scene, gain=f"{np.median(fit.radiometry.gain):.2f}", before=before, after=after,
    ))
