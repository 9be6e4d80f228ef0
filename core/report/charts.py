"""SVG charts for the reports, coloured by the style sheet of the page.

They are generated here because raster images could not adapt to dark mode and print, and because a report must not
depend on a plotting library. This module knows nothing of scenes or models.
"""

from __future__ import annotations

import math
from html import escape
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

INK = "var(--accent)"


class Size(NamedTuple):
    """Width and height of a chart in its own units, including the margins for the axes."""

    width: int = 560
    height: int = 300
    left: int = 74
    right: int = 14
    top: int = 12
    bottom: int = 46


WIDE = Size()
SMALL = Size(280, 170, 46, 8, 8, 26)


class Series(NamedTuple):
    """A line: `x` and `y` (n,), NaN in `y` = a gap; `low` and `high` bound a band around it; `key`: its CSS class."""

    x: NDArray[Any]
    y: NDArray[Any]
    color: str = INK
    label: str = ""
    low: Optional[NDArray[Any]] = None
    high: Optional[NDArray[Any]] = None
    key: str = ""


def ticks(low: float, high: float, count: int = 5) -> List[float]:
    """About `count` round numbers within low..high."""
    if not high > low:
        return [low]
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [index * step for index in range(first, last + 1)]


def number(value: float) -> str:
    """Label of a tick: short, without floating-point rounding errors."""
    return "0" if abs(value) < 1e-12 else f"{value:.4g}" if abs(value) < 1e5 else f"{value:.0e}"


def bounds(arrays: Sequence[NDArray[Any]], margin: float = 0.04) -> Tuple[float, float]:
    """Smallest and largest finite value of `arrays`, with a margin."""
    held = np.concatenate([np.asarray(array, float).ravel() for array in arrays]) if arrays else np.zeros(0)
    held = held[np.isfinite(held)]
    if not held.size:
        return 0.0, 1.0
    low, high = float(held.min()), float(held.max())
    room = (high - low) * margin or max(abs(high) * margin, 1e-6)
    return low - room, high + room


def robust_bounds(arrays: Sequence[NDArray[Any]], most: float = 98.0, margin: float = 0.06) -> Tuple[float, float]:
    """As `bounds`, but between percentiles (2 and 98 by default), so that a noisy band does not determine the axis."""
    held = np.concatenate([np.asarray(array, float).ravel() for array in arrays]) if arrays else np.zeros(0)
    held = held[np.isfinite(held)]
    return bounds([np.percentile(held, [100 - most, most])] if held.size else [], margin)


class _Frame:
    """The axes of a chart: convert values to positions in it."""

    def __init__(self, size: Size, x: Tuple[float, float], y: Tuple[float, float]) -> None:
        self.size, self.x_range, self.y_range = size, x, y
        self.right, self.bottom = size.width - size.right, size.height - size.bottom

    def across(self, value: NDArray[Any]) -> NDArray[Any]:
        low, high = self.x_range
        return self.size.left + (np.asarray(value, float) - low) / (high - low) * (self.right - self.size.left)

    def up(self, value: NDArray[Any]) -> NDArray[Any]:
        low, high = self.y_range
        value = np.clip(np.asarray(value, float), low, high)  # values out of range run along the edge
        return self.bottom - (value - low) / (high - low) * (self.bottom - self.size.top)

    def axes(self, x_label: str, y_label: str, ticks_up: bool = True) -> List[str]:
        size, parts = self.size, []
        few = 3 if size.width < 400 else 6
        for value in ticks(*self.y_range, 4) if ticks_up else ():
            y = float(self.up(np.array(value)))
            parts.append(f'<path class="grid" d="M{size.left} {y:.1f}H{self.right}"/>')
            parts.append(f'<text x="{size.left - 6}" y="{y + 4:.1f}" class="end">{number(value)}</text>')
        for value in ticks(*self.x_range, few):
            x = float(self.across(np.array(value)))
            parts.append(f'<path class="tick" d="M{x:.1f} {self.bottom}v4"/>')
            parts.append(f'<text x="{x:.1f}" y="{self.bottom + 18}" class="mid">{number(value)}</text>')
        parts.append(f'<path class="axis" d="M{size.left} {size.top}V{self.bottom}H{self.right}"/>')
        if x_label:
            middle = (size.left + self.right) / 2
            parts.append(f'<text x="{middle:.0f}" y="{size.height - 6}" class="mid label">{escape(x_label)}</text>')
        if y_label:
            middle = (size.top + self.bottom) / 2
            turned = f'transform="rotate(-90 14 {middle:.0f})"'
            parts.append(f'<text x="14" y="{middle:.0f}" {turned} class="mid label">{escape(y_label)}</text>')
        return parts


def _wrap(size: Size, title: str, parts: Sequence[str]) -> str:
    kind = "small" if size.width < 400 else "wide"
    return (
        f'<svg class="chart {kind}" viewBox="0 0 {size.width} {size.height}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def _runs(held: NDArray[Any]) -> List[NDArray[Any]]:
    """Indices of each unbroken run of True."""
    index = np.flatnonzero(held)
    return [run for run in np.split(index, np.flatnonzero(np.diff(index) > 1) + 1) if run.size]


def _line(frame: _Frame, series: Series) -> List[str]:
    """The band and the line of a series; an isolated point is drawn as a dot."""
    x, parts = frame.across(series.x), []
    for run in _runs(np.isfinite(series.y)):
        if series.low is not None and series.high is not None and len(run) > 1:
            there, back = frame.up(series.high[run]), frame.up(series.low[run])[::-1]
            outline = zip(np.concatenate([x[run], x[run][::-1]]), np.concatenate([there, back]))
            points = " ".join(f"{a:.0f},{b:.1f}" for a, b in outline)
            parts.append(f'<polygon points="{points}" fill="{series.color}" class="spread {series.key}"/>')
    y = frame.up(series.y)
    path = "".join(
        "M" + "L".join(f"{x[i]:.1f} {y[i]:.1f}" for i in run) + ("h0" if len(run) == 1 else "")
        for run in _runs(np.isfinite(series.y))
    )
    told = f"<title>{escape(series.label)}</title>" if series.label else ""
    # The halo keeps pale lines visible on white paper and dark ones on a dark page.
    parts.append(f'<path class="halo" d="{path}"/>')
    parts.append(f'<path class="line {series.key}" d="{path}" stroke="{series.color}">{told}</path>')
    return parts


def line_chart(
    series: Sequence[Series], title: str, x_label: str = "", y_label: str = "", size: Size = WIDE,
    x_range: Optional[Tuple[float, float]] = None, y_range: Optional[Tuple[float, float]] = None,
    mark: Optional[float] = None,
) -> str:
    """Lines over a common x axis as SVG.

    Parameters
    ----------
    series : the lines, the last on top
    title : description for screen readers
    x_range, y_range : ranges of the axes; from the data by default
    mark : a value of x to highlight
    """
    drawn = [array for one in series for array in (one.y, one.low, one.high) if array is not None]
    frame = _Frame(size, x_range or bounds([one.x for one in series], 0.0), y_range or bounds(drawn))
    parts = frame.axes(x_label, y_label)
    if mark is not None:
        x = float(frame.across(np.array(mark)))
        parts.append(f'<path class="mark" d="M{x:.1f} {size.top}V{frame.bottom}"/>')
    for one in series:
        parts += _line(frame, one)
    return _wrap(size, title, parts)


def histogram(counts: Sequence[float], low: float, high: float, title: str, x_label: str, y_label: str) -> str:
    """Bars of equal width over low..high as SVG."""
    frame = _Frame(WIDE, (low, high), (0.0, max([*counts, 1e-9]) * 1.06))
    edges = frame.across(np.linspace(low, high, len(counts) + 1))
    tops = frame.up(np.array(counts, float))
    bars = [
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left - 1:.1f}" height="{frame.bottom - top:.1f}" '
        f'class="bar"/>'
        for left, right, top in zip(edges[:-1], edges[1:], tops)
    ]
    return _wrap(WIDE, title, [*frame.axes(x_label, y_label), *bars])


def scatter(
    x: NDArray[Any], y: NDArray[Any], group: NDArray[Any], colors: Sequence[str], title: str, x_label: str, y_label: str
) -> str:
    """Points coloured by group (from 0) as SVG; outliers (the outermost hundredth) are left out."""
    size = Size(560, 420)
    ranges = []
    for values in (x, y):
        low, high = np.percentile(values, [0.5, 99.5]) if len(values) else (0.0, 1.0)
        ranges.append(bounds([np.array([low, high])]))
    frame = _Frame(size, *ranges)
    inside = (x >= ranges[0][0]) & (x <= ranges[0][1]) & (y >= ranges[1][0]) & (y <= ranges[1][1])
    parts = frame.axes(x_label, y_label)
    for index, color in enumerate(colors):
        chosen = inside & (group == index)
        if chosen.any():
            dots = "".join(f"M{a:.1f} {b:.1f}h0" for a, b in zip(frame.across(x[chosen]), frame.up(y[chosen])))
            parts.append(f'<path class="dots" d="{dots}" stroke="{color}"/>')
    return _wrap(size, title, parts)


def dendrogram(
    merges: Sequence[Tuple[int, int, float]], names: Dict[int, str], colors: Dict[int, str], title: str, x_label: str
) -> str:
    """Dendrogram as SVG; `merges` joins two numbers at a time, the most similar first.

    Parameters
    ----------
    merges : (number that stays, number that is merged into it, similarity 0..1)
    names, colors : of the numbers
    """
    order = [merges[-1][0]]
    for into, part, _ in reversed(merges):
        order.insert(order.index(into) + 1, part)
    size = Size(560, 22 * len(order) + 60, 14, 190, 8, 46)
    top = max(merges[0][2] * 1.08, 1e-3)
    frame = _Frame(size, (0.0, top), (0.0, 1.0))
    parts = frame.axes(x_label, "", ticks_up=False)
    height = {number: size.top + 22 * place + 11.0 for place, number in enumerate(order)}
    reach = {number: float(frame.right) for number in order}
    least = top
    for into, part, similarity in merges:
        least = min(least, similarity)  # a similarity may exceed the one before it, but branches must not cross
        x = float(frame.across(np.array(least)))
        a, b = height[into], height[part]
        parts.append(f'<path class="tree" d="M{reach[into]:.1f} {a:.1f}H{x:.1f}V{b:.1f}H{reach[part]:.1f}"/>')
        height[into], reach[into] = (a + b) / 2, x
    for place, number in enumerate(order):
        y = size.top + 22 * place + 11
        parts.append(f'<rect x="{frame.right + 6}" y="{y - 6}" width="12" height="12" rx="2" fill="{colors[number]}"/>')
        parts.append(f'<text x="{frame.right + 24}" y="{y + 4}">{escape(names[number][:26])}</text>')
    return _wrap(size, title, parts)
