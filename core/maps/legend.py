"""Names and colours of the clusters of a map."""

from __future__ import annotations

from typing import Dict, Iterable, NamedTuple, Optional

from ..base.palette import Color, palette
from ..base.words import say
from ..twin.model import Model
from .raster import read_classes


class Entry(NamedTuple):
    """Name and colour of a cluster."""

    name: str
    color: Color


def legend_of(path: str, numbers: Iterable[int], model: Optional[Model] = None) -> Dict[int, Entry]:
    """Number -> name and colour, from the model if one is given, else from the map itself; every cluster has a name."""
    names, colors = (model.names, model.colors) if model else read_classes(path)[:2]
    wanted = sorted(numbers)
    others = palette(max(wanted, default=0))
    found = {}
    for number in wanted:
        name = names[number - 1] if number <= len(names) else ""
        color = colors[number - 1] if number <= len(colors) else others[number - 1]
        found[number] = Entry(name or say("Cluster {number}", number=number), color)
    return found
