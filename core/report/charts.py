"""Drawing for the reports: SVG charts that take their colours from the page's style sheet, and PNG images.

The SVG is written directly: charts must adapt to dark mode and print, which images cannot, and reports must not depend
on a plotting library. This module knows nothing about scenes and models.
"""

from __future__ import annotations

import base64
import math
import struct
import zlib
from html import escape
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.arrays import Mask, Statistic
from ..base.palette import Color

INK = "var(--accent)"


class Size(NamedTuple):
    """Width, height and margins of a chart in SVG user units."""

    width: int = 560
    height: int = 300
    left: int = 74
    right: int = 14
    top: int = 12
    bottom: int = 46


WIDE = Size()
SMALL = Size(280, 170, 46, 8, 8, 26)


class Series(NamedTuple):
    """A line: `x` and `y` (n,), with gaps where `y` is NaN; `low` and `high` (n,) bound a shaded band around it."""

    x: Statistic
    y: Statistic
    color: str = INK
    label: str = ""
    low: Optional[Statistic] = None
    high: Optional[Statistic] = None


def css(color: Color) -> str:
    """Return a colour as #rrggbb."""
    red, green, blue = color
    return f"#{red:02x}{green:02x}{blue:02x}"


def ticks(low: float, high: float, count: int = 5) -> List[float]:
    """Return about `count` round numbers within low..high."""
    if not high > low:
        return [low]
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [index * step for index in range(first, last + 1)]


def number(value: float) -> str:
    """Format a tick label: short, and without binary rounding errors."""
    return "0" if abs(value) < 1e-12 else f"{value:.4g}" if abs(value) < 1e5 else f"{value:.0e}"


def bounds(arrays: Sequence[Statistic], margin: float = 0.04) -> Tuple[float, float]:
    """Return the smallest and largest finite value of `arrays`, extended by a relative margin."""
    values = np.concatenate([np.asarray(array, float).ravel() for array in arrays]) if arrays else np.zeros(0)
    values = values[np.isfinite(values)]
    if not values.size:
        return 0.0, 1.0
    low, high = float(values.min()), float(values.max())
    room = (high - low) * margin or max(abs(high) * margin, 1e-6)
    return low - room, high + room


class _Frame:
    """The axes of a chart: maps values to positions."""

    def __init__(self, size: Size, x: Tuple[float, float], y: Tuple[float, float]) -> None:
        self.size, self.x_range, self.y_range = size, x, y
        self.right, self.bottom = size.width - size.right, size.height - size.bottom

    def across(self, value: NDArray[np.floating[Any]]) -> Statistic:
        """Horizontal positions of values."""
        low, high = self.x_range
        place = self.size.left + (np.asarray(value, float) - low) / (high - low) * (self.right - self.size.left)
        return np.asarray(place, float)

    def up(self, value: NDArray[np.floating[Any]]) -> Statistic:
        """Vertical positions of values."""
        low, high = self.y_range
        place = self.bottom - (np.asarray(value, float) - low) / (high - low) * (self.bottom - self.size.top)
        return np.asarray(place, float)

    def axes(self, x_label: str, y_label: str) -> List[str]:
        """SVG elements of grid, ticks, axes and labels."""
        size, parts = self.size, []
        few = 3 if size.width < 400 else 6
        for value in ticks(*self.y_range, 4):
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
            rotation = f'transform="rotate(-90 14 {middle:.0f})"'
            parts.append(f'<text x="14" y="{middle:.0f}" {rotation} class="mid label">{escape(y_label)}</text>')
        return parts


def _wrap(size: Size, title: str, parts: Sequence[str]) -> str:
    kind = "small" if size.width < 400 else "wide"
    return (
        f'<svg class="chart {kind}" viewBox="0 0 {size.width} {size.height}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def _runs(present: Mask) -> List[NDArray[np.intp]]:
    """Indices of each contiguous run of True."""
    index = np.flatnonzero(present)
    return [run for run in np.split(index, np.flatnonzero(np.diff(index) > 1) + 1) if run.size]


def _line(frame: _Frame, series: Series) -> List[str]:
    """SVG elements of the band and the line of a series; a run of a single point becomes a dot."""
    x, parts = frame.across(series.x), []
    for run in _runs(np.isfinite(series.y)):
        if series.low is not None and series.high is not None and len(run) > 1:
            there, back = frame.up(series.high[run]), frame.up(series.low[run])[::-1]
            outline = zip(np.concatenate([x[run], x[run][::-1]]), np.concatenate([there, back]))
            points = " ".join(f"{a:.0f},{b:.1f}" for a, b in outline)
            parts.append(f'<polygon points="{points}" fill="{series.color}" class="spread"/>')
    y = frame.up(series.y)
    path = "".join(
        "M" + "L".join(f"{x[i]:.1f} {y[i]:.1f}" for i in run) + ("h0" if len(run) == 1 else "")
        for run in _runs(np.isfinite(series.y))
    )
    tooltip = f"<title>{escape(series.label)}</title>" if series.label else ""
    # The halo keeps light lines visible on a white page and dark lines on a dark page.
    parts.append(f'<path class="halo" d="{path}"/>')
    parts.append(f'<path class="line" d="{path}" stroke="{series.color}">{tooltip}</path>')
    return parts


def line_chart(
    series: Sequence[Series], title: str, x_label: str = "", y_label: str = "", size: Size = WIDE,
    x_range: Optional[Tuple[float, float]] = None, y_range: Optional[Tuple[float, float]] = None,
    mark: Optional[float] = None,
) -> str:
    """Draw a line chart as SVG.

    Parameters
    ----------
    series : lines to draw, the last on top
    title : accessible name of the chart, for screen readers
    x_range, y_range : ranges of the axes; by default those of the data
    mark : a value of x to mark with a vertical line
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
    """Draw a histogram of bars of equal width over low..high as SVG."""
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
    x: Statistic, y: Statistic, group: NDArray[np.int64], colors: Sequence[str], title: str, x_label: str, y_label: str
) -> str:
    """Draw a scatter plot as SVG, coloured by group (from 0).

    Points beyond the 0.5th and 99.5th percentiles of an axis are omitted, so that the others stay legible.
    """
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


# ---- images -----------------------------------------------------------------------------------------------------
def png(indices: NDArray[np.uint8], colors: Sequence[Tuple[int, int, int, int]]) -> str:
    """Encode an image as a data URI: `indices` (rows, cols) into at most 256 `colors` (red, green, blue, alpha)."""
    rows, cols = indices.shape
    table = np.array(colors, np.uint8)
    lines = np.zeros((rows, cols + 1), np.uint8)  # each line starts with its filter type: 0, none
    lines[:, 1:] = indices

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    data = b"\x89PNG\r\n\x1a\n" + b"".join((
        chunk(b"IHDR", struct.pack(">IIBBBBB", cols, rows, 8, 3, 0, 0, 0)),
        chunk(b"PLTE", table[:, :3].tobytes()),
        chunk(b"tRNS", table[:, 3].tobytes()),
        chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
        chunk(b"IEND", b""),
    ))
    return "data:image/png;base64," + base64.b64encode(data).decode("ascii")


# Five stops of viridis, whose lightness increases evenly: legible in greyscale and for colour-blind readers.
_RAMP = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
RAMP_LEVELS = 64


def ramp() -> List[Color]:
    """Return `RAMP_LEVELS` colours from low to high."""
    where = np.linspace(0, len(_RAMP) - 1, RAMP_LEVELS)
    channels = [np.interp(where, range(len(_RAMP)), column) for column in zip(*_RAMP)]
    return [(int(r), int(g), int(b)) for r, g, b in zip(*channels)]


def class_picture(classes: NDArray[np.integer[Any]], colors: Sequence[Color]) -> str:
    """Image of a classified raster (0 = nodata, transparent); clusters of the same colour share a palette entry."""
    distinct = sorted(set(colors))
    entry = {color: 1 + index % 255 for index, color in enumerate(distinct)}
    lookup = np.array([0, *(entry[color] for color in colors)], np.uint8)
    inside = np.where(classes <= len(colors), classes, 0)
    return png(lookup[inside], [(0, 0, 0, 0), *((*color, 255) for color in distinct[:255])])


def confidence_picture(confidence: NDArray[np.floating[Any]]) -> str:
    """Image of values 0..1 in the colours of the ramp; negative values are transparent."""
    level = np.clip(np.nan_to_num(confidence) * RAMP_LEVELS, 0, RAMP_LEVELS - 1).astype(np.uint8)
    return png(np.where(confidence >= 0, level + 1, 0).astype(np.uint8), [(0, 0, 0, 0), *((*c, 255) for c in ramp())])
