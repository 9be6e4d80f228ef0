"""The Processing algorithms, one per file: read the parameters, call the engine, return the outputs."""

from __future__ import annotations

from .apply import ApplySSCC
from .compare import CompareMaps
from .evaluate import EvaluateClusters
from .name import NameClusters
from .polygonise import PolygoniseMap
from .rename import RenameClusters
from .report import ReportMap
from .sample import SampleScene
from .split import SplitCluster
from .suggest import SuggestClusters
from .train import TrainSSCC

ALGORITHMS = (
    TrainSSCC, ApplySSCC, SuggestClusters, NameClusters, RenameClusters, SplitCluster, ReportMap, PolygoniseMap,
    CompareMaps, EvaluateClusters, SampleScene,
)  # fmt: skip
