"""The scenes of the benchmarks: nine real ones with a reference, and synthetic ones of any size.

Indian Pines comes from the package tensorly. The others are in ``../shared/data`` beside the project and are not part
of it; if that folder is missing, the benchmark skips them with a message.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import List, NamedTuple, Optional, Tuple
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..core.base.palette import Color, palette
from ..core.maps.raster import read_classes
from ..core.samples.samples import write_sample
from ..core.scene.dataset import open_dataset
from ..core.scene.scene import Scene
from ..core.scene.window import Window

ROOT = Path(__file__).resolve().parents[1]
SHARED_DATA = ROOT.parent / "shared" / "data"
INDIAN_PINES = "IndianPines"
NAMES = (
    INDIAN_PINES, "SalinasA", "JasperRidge", "Samson", "EnMAP_Potsdam", "S2_Slovenia", "Landsat5", "Landsat7_Chiapas",
    "Sentinel2_RStoolbox",
)  # fmt: skip
TRANSFER = (INDIAN_PINES, "EnMAP_Potsdam", "SalinasA")


class BenchScene(NamedTuple):
    """A scene and its reference, two raster files on the same grid."""

    name: str
    path: Path
    reference: Path


class Pixels(NamedTuple):
    """A scene in memory.

    values : (rows, cols, bands), the good bands; valid : (rows, cols)
    reference : (rows, cols), 0 where unlabelled or not valid; names, colors : of classes 1..
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    reference: NDArray[np.int64]
    names: List[str]
    colors: List[Color]

    @property
    def classes(self) -> int:
        """Number of classes in the reference: the K of every method."""
        return len(np.unique(self.reference[self.reference > 0]))


def find_scene(name: str, folder: Path, shared: Path = SHARED_DATA) -> Optional[BenchScene]:
    """Return the scene called `name`, or None if it is not on this machine.

    Parameters
    ----------
    folder : Path
        Folder to which Indian Pines is written the first time.
    """
    if name != INDIAN_PINES:
        scene = BenchScene(name, shared / f"{name}.tif", shared / f"{name}_reference.tif")
        return scene if scene.path.exists() and scene.reference.exists() else None
    folder.mkdir(parents=True, exist_ok=True)
    scene = BenchScene(name, folder / f"{name}.tif", folder / f"{name}_reference.tif")
    if not (scene.path.exists() and scene.reference.exists()):
        write_sample(str(scene.path), "indian-pines", reference=str(scene.reference))
    return scene


def load(scene: BenchScene) -> Pixels:
    """Read a whole scene, with the same good bands and valid pixels that SSCC is trained on."""
    with Scene.open(str(scene.path)) as opened:
        values, valid = opened.read(Window(0, 0, opened.rows, opened.cols))
    reference = open_dataset(str(scene.reference)).ReadAsArray().astype(int)
    names, colors, _ = read_classes(str(scene.reference))
    highest = int(reference.max())
    names = names[:highest] if len(names) >= highest else [f"Class {index + 1}" for index in range(highest)]
    colors = colors[:highest] if len(colors) >= highest else palette(highest)
    return Pixels(np.ascontiguousarray(values), valid, np.where(valid, reference, 0), names, colors)


def write_half(scene: BenchScene, side: str, folder: Path) -> BenchScene:
    """Write the "left" or "right" half of a scene as small VRT files to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for source in (scene.path, scene.reference):
        dataset = open_dataset(str(source))
        middle = dataset.RasterXSize // 2
        first, width = (0, middle) if side == "left" else (middle, dataset.RasterXSize - middle)
        target = folder / f"{source.stem}_{side}.vrt"
        if gdal.Translate(str(target), dataset, format="VRT", srcWin=[first, 0, width, dataset.RasterYSize]) is None:
            raise RuntimeError(f"{target}: cannot be written")
        paths.append(target)
    return BenchScene(f"{scene.name}_{side}", *paths)


def digest(scene: BenchScene) -> str:
    """Short digest of the two files, so that results of other data are not mistaken for those of this scene."""
    total = hashlib.sha256()
    for path in (scene.path, scene.reference):
        total.update(path.read_bytes())
    return total.hexdigest()[:12]


# ---- scenes of any size ------------------------------------------------------------------------------------------


def synthetic_source(folder: Path, side: int = 512, bands: int = 100, clusters: int = 8) -> Path:
    """Make a synthetic scene of `side` x `side` pixels, once; all larger scenes repeat this file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"synthetic_{side}x{side}x{bands}.tif"
    if not path.exists():
        write_sample(str(path), "synthetic", rows=side, cols=side, bands=bands, clusters=clusters)
    return path


def repeat(source: Path, shape: Tuple[int, int], target: Path) -> Path:
    """Write a VRT of `shape` (rows, cols) that repeats `source` in both directions.

    It needs no more disk space than its source. Each repetition has a file name of its own, a link, so that GDAL caches
    its blocks separately, as in a real scene of that size.
    """
    dataset = open_dataset(str(source))
    rows, cols = shape
    high, wide = dataset.RasterYSize, dataset.RasterXSize
    places = [(row, col) for row in range(0, rows, high) for col in range(0, cols, wide)]
    links = [_link(source, target.with_suffix(""), index) for index in range(len(places))]
    with open(target, "w", encoding="utf-8") as file:
        file.write(f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">\n')
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            kind, nodata = gdal.GetDataTypeName(band.DataType), band.GetNoDataValue()
            file.write(f'<VRTRasterBand dataType="{kind}" band="{number}" blockXSize="128" blockYSize="128">\n')
            if nodata is not None:
                file.write(f"<NoDataValue>{nodata:g}</NoDataValue>\n")
            for (row, col), link in zip(places, links):
                window = f'ySize="{min(high, rows - row)}" xSize="{min(wide, cols - col)}"'
                file.write(
                    f'<SimpleSource><SourceFilename relativeToVRT="0" shared="1">{escape(str(link))}</SourceFilename>'
                    f'<SourceBand>{number}</SourceBand><SrcRect xOff="0" yOff="0" {window}/>'
                    f'<DstRect xOff="{col}" yOff="{row}" {window}/></SimpleSource>\n'
                )
            file.write("</VRTRasterBand>\n")
        file.write("</VRTDataset>\n")
    return target


def _link(source: Path, folder: Path, index: int) -> Path:
    """Make another link to `source`."""
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / f"{index}{source.suffix}"
    if not link.exists():
        link.symlink_to(source.resolve())
    return link
