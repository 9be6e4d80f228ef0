"""The named map: clusters with the names and colours of the classes they match."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple

from ..base.errors import Cancel, Progress
from ..base.palette import Color, palette
from ..base.words import say
from ..scene.scene import Scene
from .agreement import Agreement
from .provenance import class_provenance
from .raster import read_classes
from .recode import write_recoded

# Largest class number of a byte raster: 0 is nodata, and 255 is not used.
BYTE_CLASSES = 254


def cluster_names(scene: Scene, clusters: Sequence[int]) -> List[str]:
    """Return names of clusters, those in the map if it has any."""
    known = dict(enumerate(read_classes(scene.path)[0], start=1))
    return [known.get(cluster) or say("Cluster {number}", number=cluster) for cluster in clusters]


def _legend(scene: Scene, found: Agreement) -> Tuple[Dict[int, int], List[str], List[Color]]:
    """Cluster -> number in the named map, and the names and colours of these numbers from 1.

    Classes keep their numbers if all fit in a byte and none is 0, and are numbered from 1 otherwise. Clusters without a
    class follow, including those without labelled pixels.
    """
    matched = found.column_clusters[: len(found.class_names)]
    others = sorted(set(found.map_pixels) - set(matched))
    fit = min(found.class_values) > 0 and max(found.class_values) + len(others) <= BYTE_CLASSES
    values = found.class_values if fit else list(range(1, len(matched) + 1))
    named = dict(zip(values, found.class_names))
    names = [named.get(value, "") for value in range(1, max(values) + 1)]
    number = {cluster: value for cluster, value in zip(matched, values) if cluster is not None}
    number.update({cluster: len(names) + 1 + index for index, cluster in enumerate(others)})
    names += [say("{cluster} (no class)", cluster=name) for name in cluster_names(scene, others)]
    colors = palette(len(names))
    for value, color in zip(values, found.class_colors):
        colors[value - 1] = color
    return number, names, colors


def write_named(scene: Scene, found: Agreement, output: str, progress: Progress, cancelled: Cancel) -> None:
    """Write the clusters as the classes they match; clusters without a class get their own number and colour."""
    number, names, colors = _legend(scene, found)
    write_recoded(scene, number, names, colors, class_provenance(scene.path), output, progress, cancelled)
