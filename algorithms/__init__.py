"""The Processing algorithms, one per file: read the parameters, call the engine, return the outputs."""

from __future__ import annotations

from .apply import ApplySSCC
from .evaluate import EvaluateClusters
from .rename import RenameClusters
from .sample import SampleScene
from .suggest import SuggestClusters
from .train import TrainSSCC

ALGORITHMS = (TrainSSCC, ApplySSCC, SuggestClusters, RenameClusters, EvaluateClusters, SampleScene)
