"""The settings of a training, and the presets that supply the defaults.

No value here depends on a scene. Parameters that do are estimated from the scene itself (see `noise.nugget` and
`noise_model.fit_noise_model`), never from labels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, Optional

from ..base.errors import SSCCError
from ..base.memory import TRAINING

# Maps of more than 254 clusters are 16-bit, and 0 is nodata.
MOST_CLUSTERS = 65534
# The side of the receptive field in pixels.
MOST_PATCH = 1001
# The largest seed that all libraries accept.
MOST_SEED = 2**32 - 1
# The scale of the map: individual pixels, land covers larger than a few pixels, or whichever suits the scene.
DETAILS = ("auto", "pixels", "patches")
_OURS = {"patch_size": 13, "components": 30, "batch_size": 8192, "learning_rate": 6e-3}
PRESETS: Dict[str, Dict[str, Any]] = {
    "quick": {**_OURS, "patch_size": 9, "steps": 160},
    "standard": {**_OURS, "steps": 320},
    "thorough": {**_OURS, "steps": 1000},
    # The authors' recipe: no pseudo-labels, and 200 epochs; with `steps` None the trainer counts the steps of these.
    "paper": {"patch_size": 11, "components": 8, "steps": None, "batch_size": 512, "learning_rate": 2e-4},
}


@dataclass(frozen=True)
class Settings:
    """Settings of a training; None takes the preset's value.

    clusters : K, at least 2
    patch_size : side of the receptive field in pixels (ours: 5, 9, 13, ...; paper: odd)
    components : number of components of the transform
    steps : number of optimiser steps
    batch_size : pixels per step and view
    memory : upper bound in MB
    detail : scale of the map, one of `DETAILS`; not used with the preset paper or an initial model
    new_clusters : number of clusters that may be added to those of an initial model
    """

    clusters: int
    preset: str = "standard"
    seed: int = 0
    patch_size: Optional[int] = None
    components: Optional[int] = None
    steps: Optional[int] = None
    batch_size: Optional[int] = None
    learning_rate: Optional[float] = None
    device: str = "auto"
    memory: int = 1024
    detail: str = "auto"
    new_clusters: int = 0

    def resolved(self) -> Settings:
        """Return a copy in which the preset's values replace None.

        Raises
        ------
        SSCCError
            If a value is out of range; the message names the value and the range.
        """
        if self.preset not in PRESETS:
            raise SSCCError('preset "{preset}": choose {presets}', preset=self.preset, presets=", ".join(PRESETS))
        if self.detail not in DETAILS:
            raise SSCCError('detail "{detail}": choose {details}', detail=self.detail, details=", ".join(DETAILS))
        full = replace(self, **{k: value for k, value in PRESETS[self.preset].items() if getattr(self, k) is None})
        lowest = {
            "clusters": 2, "seed": 0, "components": 1, "steps": 1, "batch_size": 1, "memory": TRAINING + 40,
            "new_clusters": 0,
        }  # fmt: skip
        for name, low in lowest.items():
            value = getattr(full, name)
            if value is not None and value < low:
                raise SSCCError(
                    "{name} = {value}: must be at least {low}", name=name.replace("_", " "), value=value, low=low
                )
        for name, high in {"clusters": MOST_CLUSTERS, "seed": MOST_SEED, "patch_size": MOST_PATCH}.items():
            value = getattr(full, name)
            if value > high:
                raise SSCCError(
                    "{name} = {value}: must be at most {high}", name=name.replace("_", " "), value=value, high=high
                )
        if full.learning_rate is not None and not 0 < full.learning_rate <= 1:
            raise SSCCError("learning rate = {rate}: must be above 0 and at most 1", rate=full.learning_rate)
        patch = full.patch_size or 0
        if self.preset == "paper" and (patch < 3 or patch % 2 == 0):
            raise SSCCError("patch size = {patch}: must be odd and at least 3 for the preset paper", patch=patch)
        if self.preset != "paper" and (patch < 5 or patch % 4 != 1):
            raise SSCCError("patch size = {patch}: must be 5, 9, 13, 17, ...", patch=patch)
        return full
