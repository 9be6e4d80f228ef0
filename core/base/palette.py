"""Cluster colours: a fixed sequence, so that cluster k has the same colour in all maps of all models."""

from __future__ import annotations

from typing import List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

Color = Tuple[int, int, int]
# Okabe & Ito (2008), a common palette for colour-blind readers. Its black is replaced by a dark brown-violet, because
# black suggests nodata on a map.
BASE: Tuple[Color, ...] = (
    (0, 114, 178),
    (230, 159, 0),
    (0, 158, 115),
    (240, 228, 66),
    (86, 180, 233),
    (213, 94, 0),
    (204, 121, 167),
    (74, 31, 61),
)
# Further colours are taken from this RGB grid: each time the one farthest from all colours chosen before.
_LEVELS = (24, 64, 104, 144, 184, 224, 250)
_DISTINCT = 254


def css(color: Color) -> str:
    """Return a colour as #rrggbb."""
    red, green, blue = color
    return f"#{red:02x}{green:02x}{blue:02x}"


def lab(colors: NDArray[np.int64]) -> NDArray[np.float64]:
    """CIE L*a*b* (D65) of sRGB colours.

    Parameters
    ----------
    colors : array (n, 3), 0 to 255

    Returns
    -------
    float64 (n, 3)
    """
    rgb = np.asarray(colors, dtype=float) / 255.0
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = linear @ to_xyz.T / np.array([0.95047, 1.0, 1.08883])
    root = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.stack(
        [116 * root[:, 1] - 16, 500 * (root[:, 0] - root[:, 1]), 200 * (root[:, 1] - root[:, 2])], axis=1
    )


def palette(count: int) -> List[Color]:
    """The first `count` colours of the fixed sequence, as (red, green, blue), 0 to 255.

    The first 8 are distinguishable for colour-blind readers. Up to 254 are distinct, as many as a map of bytes
    has; beyond that they repeat.
    """
    chosen = list(BASE[:count])
    wanted = min(count, _DISTINCT)
    if wanted > len(chosen):
        grid = np.array([(r, g, b) for r in _LEVELS for g in _LEVELS for b in _LEVELS])
        candidates = lab(grid)
        # Near-black and near-white look like the background of a map.
        usable = (candidates[:, 0] > 25) & (candidates[:, 0] < 92)
        grid, candidates = grid[usable], candidates[usable]
        taken = lab(np.array(chosen))
        nearest = np.linalg.norm(candidates[:, None] - taken[None], axis=2).min(axis=1)
        while len(chosen) < wanted:
            best = int(nearest.argmax())
            red, green, blue = (int(value) for value in grid[best])
            chosen.append((red, green, blue))
            nearest = np.minimum(nearest, np.linalg.norm(candidates - candidates[best], axis=1))
    return [chosen[index % len(chosen)] for index in range(count)]


def grey_apart(colors: Sequence[Color]) -> Color:
    """The grey farthest from all of `colors` (in CIE L*a*b*), for pixels of no cluster."""
    greys = [(value, value, value) for value in range(70, 211, 10)]
    apart = np.linalg.norm(lab(np.array(greys))[:, None] - lab(np.array(colors))[None], axis=2)
    return greys[int(apart.min(axis=1).argmax())]
