"""Peak memory of train and apply under a limit, by number of bands and layout of the file, each in its own process.

    python -m sscc.benchmarks.bounds [--bands 7 100 426 1000] [--layouts tiles ...] [--limits 512 1024 4096]

Prints one line per run and writes ``bounds.json``. A run that is refused for want of memory shows what it needs.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

from osgeo import gdal

from ..core.base.files import write_text
from ..core.scene.dataset import open_dataset
from . import footprint, machine
from .scenes import ROOT, synthetic_source

TILED = ["TILED=YES", "BIGTIFF=YES"]
# Layout -> GDAL driver and its creation options.
LAYOUTS: Dict[str, List[str]] = {
    "bsq": ["ENVI", "INTERLEAVE=BSQ"],
    "bil": ["ENVI", "INTERLEAVE=BIL"],
    "bip": ["ENVI", "INTERLEAVE=BIP"],
    "strips": ["GTiff", "INTERLEAVE=BAND", "BIGTIFF=YES"],
    "tiles": ["GTiff", "INTERLEAVE=BAND", *TILED],
    "pixel_tiles": ["GTiff", "INTERLEAVE=PIXEL", *TILED],
    "pixel_512": ["GTiff", "INTERLEAVE=PIXEL", "BLOCKXSIZE=512", "BLOCKYSIZE=512", *TILED],
    "deflate_512": ["GTiff", "INTERLEAVE=BAND", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", *TILED],
}
CLUSTERS = 6


def write_layout(source: Path, layout: str, folder: Path) -> Path:
    """Copy a scene to a file of this layout, once."""
    driver, *options = LAYOUTS[layout]
    path = folder / f"{source.stem}_{layout}.{'tif' if driver == 'GTiff' else 'img'}"
    if not path.exists():
        gdal.Translate(str(path), open_dataset(str(source)), format=driver, creationOptions=options)
    return path


def measure(args: argparse.Namespace, folder: Path) -> List[Dict[str, Any]]:
    """Measure every combination; the trained model of a number of bands maps all its layouts."""
    runs: List[Dict[str, Any]] = []
    for bands in args.bands:
        source = synthetic_source(folder, args.side, bands, CLUSTERS)
        model = folder / f"model_{bands}.sscc"
        jobs = [("train", layout, limit) for layout in args.layouts[:1] for limit in sorted(args.limits, reverse=True)]
        jobs += [("apply", layout, limit) for layout in args.layouts for limit in args.limits]
        for task, layout, limit in jobs:
            scene = write_layout(source, layout, folder)
            found = machine.in_child(footprint.within_limit, task=task, scene=str(scene), model=str(model),
                                     output=str(folder / "map.tif"), memory=limit)  # fmt: skip
            runs.append({"task": task, "bands": bands, "layout": layout, "limit": limit, **found})
            told = found.get("refused") or f"peak {found['peak_mb']:.0f} MB"
            print(f"{task} {bands} bands {layout}, limit {limit} MB: {told}", flush=True)
    return runs


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the benchmark; returns 1 if a limit was exceeded."""
    parser = argparse.ArgumentParser(prog="bounds", description=str(__doc__).split("\n")[0])
    parser.add_argument("--bands", type=int, nargs="+", default=[7, 100, 426, 1000])
    parser.add_argument("--layouts", nargs="+", choices=LAYOUTS, default=list(LAYOUTS))
    parser.add_argument("--limits", type=int, nargs="+", default=[512, 1024, 4096], metavar="MB", help="0: none")
    parser.add_argument("--side", type=int, default=768, help="rows and columns of the scenes")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", metavar="FOLDER")
    args = parser.parse_args(given)
    folder = args.out / "bounds"
    folder.mkdir(parents=True, exist_ok=True)
    runs = measure(args, folder)
    exceeded = [run for run in runs if 0 < run["limit"] < run["peak_mb"] and "refused" not in run]
    facts = {"machine": machine.describe(), "runs": runs}
    write_text(str(args.out / "bounds.json"), json.dumps(facts, indent=1) + "\n")
    print(f"{len(runs)} runs, {len(exceeded)} above their limit")
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main())
