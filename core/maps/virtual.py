"""A map as a VRT over its blocks: it is complete as soon as they are, without a copy."""

from __future__ import annotations

import os
from typing import Sequence, Tuple
from xml.sax.saxutils import escape

from osgeo import gdal

from ..base.errors import SSCCError
from ..base.files import atomic_paths
from ..base.gdal_quiet import gdal_try
from ..scene.scene import Scene
from ..scene.window import Window
from ..twin.model import Model
from .parts import Output, missing
from .provenance import provenance, record_job, recorded_job
from .raster import class_type, copy_georeference, dress_classes, dress_confidence, finish, write_qml


def write_virtual(
    model: Model, scene: Scene, places: Sequence[Window], parts: Sequence[Sequence[str]], job: Output
) -> int:
    """Write the VRTs of the blocks that are there, and return how many are missing.

    The VRT of another job is replaced only when all blocks are there.
    """
    while True:
        lacking = missing(parts)
        paths = [path for path in (job.output, job.confidence) if path]
        if lacking and os.path.exists(job.output) and recorded_job(job.output) != job.key:
            return lacking
        there = [(place, files) for place, files in zip(places, parts) if not missing([files])]
        with atomic_paths(*paths) as temporary:
            for index, path in enumerate(temporary):
                _write(model, scene, path, [(place, files[index]) for place, files in there], index == 0)
            for path in temporary:
                record_job(path, job.key)
            write_qml(temporary[0], model.names, model.colors)
        if missing(parts) == lacking:  # otherwise another shard has finished meanwhile, and may have written before
            return lacking


def _write(model: Model, scene: Scene, path: str, sources: Sequence[Tuple[Window, str]], classes: bool) -> None:
    kind = class_type(model.names) if classes else gdal.GDT_Float32
    dataset = gdal_try(gdal.GetDriverByName("VRT").Create, path, scene.cols, scene.rows, 1, kind)
    if dataset is None:
        raise SSCCError("{path}: cannot be created; is the disk full or the folder read-only?", path=path)
    copy_georeference(scene, dataset)
    dataset.SetMetadata(provenance(model, scene.name, scene.adapted))
    band = dataset.GetRasterBand(1)
    if classes:
        dress_classes(band, model.names, model.colors)
    else:
        dress_confidence(band)
    for number, (place, source) in enumerate(sources):
        size = f'xSize="{place.cols}" ySize="{place.rows}"'
        band.SetMetadataItem(f"source_{number}", (
            f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(os.path.basename(source))}</SourceFilename>'
            f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" {size}/>'
            f'<DstRect xOff="{place.col}" yOff="{place.row}" {size}/></SimpleSource>'
        ), "new_vrt_sources")  # fmt: skip
    finish(dataset, path)
    band = dataset = None
