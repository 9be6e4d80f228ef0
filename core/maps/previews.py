"""Previews as rasters: a small map each, on a coarser grid of the scene, with its colours."""

from __future__ import annotations

import os
import re
from typing import List, Sequence

import numpy as np

from ..base.errors import SSCCError
from ..base.files import atomic_path, check_apart, check_writable
from ..base.palette import Color, palette
from ..base.words import say
from ..pseudo_labels.preview import Preview
from ..scene.thinned import Frame
from .provenance import preview_provenance
from .raster import create_class_raster, finish, write_block, write_qml


def preview_colors(preview: Preview) -> List[Color]:
    """The colours of its clusters: those of the clusters of the recommended map that they were matched with."""
    table = palette(max(preview.matched))
    return [table[number - 1] for number in preview.matched]


def preview_folder(folder: str) -> str:
    """Create the folder for the previews if it is missing, and check that files can be written there."""
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise SSCCError(
            "{path}: the folder cannot be created ({reason}); choose another", path=folder, reason=error.strerror
        ) from None
    check_writable(os.path.join(folder, "preview.tif"))
    return folder


def preview_path(folder: str, scene: str, preview: Preview) -> str:
    """The file of a preview: SCENE_6_pixels.tif."""
    return os.path.join(folder, f"{re.sub(r'[^0-9A-Za-z_.-]+', '_', scene)}_{preview.clusters}_{preview.detail}.tif")


def write_previews(
    folder: str, scene: str, place: Frame, previews: Sequence[Preview], inputs: Sequence[str]
) -> List[str]:
    """Write each preview as a GeoTIFF with names, colours and a style; returns the paths.

    `inputs` are files that are not to be overwritten.

    Raises
    ------
    SSCCError
        A file cannot be written.
    """
    paths = [preview_path(folder, scene, preview) for preview in previews]
    for path in paths:
        check_writable(path)
    check_apart(paths, inputs)
    for path, preview in zip(paths, previews):
        names = [say("Cluster {number}", number=number) for number in range(1, preview.clusters + 1)]
        colors = preview_colors(preview)
        with atomic_path(path) as temporary:
            dataset = create_class_raster(temporary, place, names, colors, preview_provenance(scene, preview.detail))
            try:
                write_block(dataset, 0, 0, preview.labels.astype(np.uint8 if preview.clusters <= 254 else np.uint16))
                finish(dataset, path)
            finally:
                dataset = None  # GDAL flushes its buffers now, before the file is renamed
            write_qml(temporary, names, colors)
    return paths
