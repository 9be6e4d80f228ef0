"""One figure per scene: the reference, the best k-means and SSCC side by side, in the colours of the reference."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

import numpy as np
from numpy.typing import NDArray

from ..core.base.palette import Color
from .runs import Classes, match
from .scenes import Pixels

Panel = Tuple[str, Classes]


def recolour(clusters: Classes, reference: Classes, colors: List[Color]) -> NDArray[np.uint8]:
    """Draw clusters in the colour of their matching class, (rows, cols, 3).

    Clusters without a class have different shades of grey; pixels that are not valid are white.
    """
    count = int(clusters.max())
    classes = match(clusters, reference)
    greys = np.linspace(70, 190, max(count, 1)).astype(int)
    table = np.full((count + 1, 3), 255, np.uint8)
    for cluster in range(1, count + 1):
        table[cluster] = colors[classes[cluster] - 1] if cluster in classes else [greys[cluster - 1]] * 3
    image: NDArray[np.uint8] = table[clusters]
    return image


def draw(path: Path, name: str, pixels: Pixels, panels: List[Panel]) -> None:
    """Write the reference and the `panels` (caption, cluster map) side by side as PNG."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    table = np.array([(255, 255, 255), *pixels.colors], np.uint8)
    images = [("reference", table[pixels.reference])]
    images += [(caption, recolour(clusters, pixels.reference, pixels.colors)) for caption, clusters in panels]
    figure, axes = pyplot.subplots(1, len(images), figsize=(4.2 * len(images), 4.8), squeeze=False)
    for axis, (caption, image) in zip(axes[0], images):
        axis.imshow(image, interpolation="nearest")
        axis.set_title(caption, fontsize=9)
        axis.axis("off")
    figure.suptitle(name, fontsize=11)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)
