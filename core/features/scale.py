"""The scale of a scene's values: digital numbers, reflectance or per cent.

A network trained on one scale maps scenes of another without any error: to a model trained on digital numbers of 0 to
10,000, reflectances of 0 to 1 look like very dark water.
"""

from __future__ import annotations

import math
from typing import List, Optional

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Spectra
from ..base.errors import Log, SSCCError
from ..base.words import Alert, say
from .transform import Transform

# Ratio of typical values from which on the scales must differ. Reflectance and per cent differ by a factor of 100.
FAR = 20.0
# Ratio from which on no land cover and no light explains it: the unit is another one.
OTHER_UNIT = 500.0


class TypicalValue:
    """Typical value of spectra, accumulated part by part: median over pixels of the root mean square over bands."""

    def __init__(self) -> None:
        self._means: List[NDArray[np.float32]] = []

    def add(self, spectra: Spectra) -> None:
        """Add spectra (bands, pixels); values may be missing (NaN)."""
        if spectra.size:
            with np.errstate(over="ignore"):  # values that are out of range are told elsewhere
                self._means.append(np.sqrt(np.nanmean(np.square(spectra), axis=0)).astype(np.float32))

    @property
    def value(self) -> Optional[float]:
        """The typical value; None if it is 0 or nothing was added."""
        return float(np.median(np.concatenate(self._means))) or None if self._means else None


def trained_value(transform: Transform) -> Optional[float]:
    """The typical value of the spectra that a transform was fitted to; None if it cannot be derived."""
    length = transform.offset  # the median L2 norm of the spectra, except for scenes that are mostly 0
    if not 0 < length < math.inf:
        if transform.limits is None:
            return None
        usual = np.abs(transform.limits.high + transform.limits.low)[np.abs(transform.limits.high) < 1e29] / 2
        length = float(np.sqrt(np.square(usual, dtype=np.float64).sum())) if usual.size else 0.0
    return length / math.sqrt(len(transform.mean)) or None


def tell_other_scale(scene: str, here: Optional[float], trained: Optional[float], log: Log) -> None:
    """Warn if two typical values are too far apart to be on the same scale."""
    if not (here and trained) or 1 / FAR < here / trained < FAR:
        return
    log(Alert(say(
        "{scene}: its typical value is {here}, that of the training data {trained}; are these digital numbers and "
        "reflectance, or two units? Bring both to the same scale, or the map will be wrong",
        scene=scene, here=f"{here:.3g}", trained=f"{trained:.3g}",
    )))


def check_one_unit(scene: str, here: Optional[float], first: str, typical: Optional[float]) -> None:
    """Reject a joint training of scenes in two units: one cluster would hold all of the scene with smaller values.

    Parameters
    ----------
    scene, here : name of a scene, and its typical value
    first, typical : those of the first scene

    Raises
    ------
    SSCCError
        The message says how to bring both to one unit.
    """
    if not (here and typical) or 1 / OTHER_UNIT < here / typical < OTHER_UNIT:
        return
    raise SSCCError(
        "{scene}: its typical value is {here}, that of the first scene {typical}: they are in different units, such as "
        "digital numbers and reflectance. Give {larger} the scale that its producer states, for example with "
        "gdal_edit.py -scale 0.0001 FILE",
        scene=scene, here=f"{here:.3g}", typical=f"{typical:.3g}", larger=scene if here > typical else first,
    )
