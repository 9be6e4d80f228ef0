"""The pages of the reports: one self-contained HTML file each, shown without a network, in light, dark and on paper."""

from __future__ import annotations

import os
from typing import Any, List, Tuple

from ..base.errors import SSCCError
from ..base.palette import css
from ..base.version import plugin_version
from ..base.words import mark, say, translated

TEMPLATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")
SCENE_TYPES = {"fields": mark("homogeneous areas"), "mixed": mark("mixed pixels")}  # by the value in the model file


def scene_type(kind: str) -> str:
    """A scene kind of a model file, in the reader's language."""
    return translated(SCENE_TYPES.get(kind, kind))


def render(template: str, **values: Any) -> str:
    """A template of this folder, filled in; text is escaped, except for our own SVG charts."""
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError as error:  # it comes with torch, so this is rare
        raise SSCCError("the report needs jinja2 ({error}); install it with: pip install jinja2", error=error) from None
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.globals.update(say=say, translated=translated, scene_type=scene_type)
    environment.filters.update(hex=css, thousands=thousands, percent=percent, hectares=hectares)
    return environment.get_template(template).render(version=plugin_version(), **values)


def heading(scene: str, model: str, date: str) -> List[Tuple[str, str]]:
    """The heading of a report: scene, model and date, as far as known."""
    told = [(say("Scene"), scene), (say("Model"), model), (say("Mapped"), date)]
    return [(name, value) for name, value in told if value]


def percent(share: float) -> str:
    """A share of 0..1 as text, with enough digits to tell a small cluster from an empty one."""
    return f"{100 * share:.1f} %" if share == 0 or share >= 0.001 else "< 0.1 %"


def thousands(number: float) -> str:
    """A whole number with digits grouped in threes by spaces: in some languages, a comma is the decimal separator."""
    return f"{number:,.0f}".replace(",", "\u202f")


def hectares(area: float) -> str:
    """An area as text, with enough digits to tell a small one from zero."""
    return thousands(area) if area >= 1000 else f"{area:.1f}" if area >= 1 or area == 0 else f"{area:.2g}"
