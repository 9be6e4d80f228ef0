"""Lookups of pseudo-labels, which a learner should beat on other scenes, and the twin without contrastive terms."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import Callable, Dict, Iterator

import numpy as np
import torch
from sklearn.base import ClassifierMixin
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.neighbors import KNeighborsClassifier

from ..core.base.errors import never, no_log, no_progress
from ..core.features.training_data import read_sample
from ..core.pseudo_labels.partition import fit_pseudo_labels
from ..core.twin import objective
from ..core.twin.settings import Settings
from .runs import Classes
from .scenes import BenchScene, load

NEIGHBOURS = 15


Mapping = Callable[[BenchScene], Classes]
"""Maps a scene of the same sensor."""


def fit(scene: BenchScene, clusters: int, preset: str, seed: int) -> Dict[str, Mapping]:
    """Lookups of the pseudo-labels of `scene`, pixel by pixel, from the same components as the twin's."""
    settings = Settings(clusters, preset=preset, seed=seed).resolved()
    sample = read_sample([str(scene.path)], None, None, settings.memory, no_progress, never, no_log)
    found = fit_pseudo_labels(
        sample.blocks, settings.components or 1, clusters, seed, torch.device("cpu"), detail=settings.detail
    )
    transform = found.noise_model.feature_spaces[0]._replace(limits=sample.limits)
    trained = np.concatenate([transform(block.values, block.valid)[:, block.valid].T for block in sample.blocks])
    labels = np.concatenate([one[block.valid] for one, block in zip(found.labels, sample.blocks)])

    def mapped(lookup: ClassifierMixin, other: BenchScene) -> Classes:
        pixels = load(other)
        components = transform(np.moveaxis(pixels.values, -1, 0).copy(), pixels.valid)
        classes = np.zeros(pixels.valid.shape, np.int64)
        classes[pixels.valid] = lookup.predict(components[:, pixels.valid].T) + 1
        return classes

    lookups = {"nearest_neighbours": KNeighborsClassifier(NEIGHBOURS), "discriminant": LinearDiscriminantAnalysis()}
    return {name: partial(mapped, lookup.fit(trained, labels)) for name, lookup in lookups.items()}


@contextmanager
def terms_off() -> Iterator[None]:
    """Train with the soft cross-entropy alone."""
    before = objective.CLUSTER_WEIGHT, objective.INSTANCE_WEIGHT
    objective.CLUSTER_WEIGHT = objective.INSTANCE_WEIGHT = 0.0
    try:
        yield
    finally:
        objective.CLUSTER_WEIGHT, objective.INSTANCE_WEIGHT = before
