"""Odd and hostile rasters: each is trained on and mapped, and docs/odd-rasters.md tells what it gives.

    python -m sscc.benchmarks.odd_rasters [--only TEXT]

Returns 1 if a raster ends in anything but a map or one line.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import List, Optional, Sequence

from osgeo import gdal

from ..core.base.errors import SSCCError
from ..core.base.files import write_text
from ..core.maps.apply import apply
from ..core.twin.settings import Settings
from ..core.twin.trainer import train
from .odd_cases import BANDS, SIDE, Case, every
from .scenes import ROOT

PAGE = ROOT / "docs" / "odd-rasters.md"
HEAD = """# Odd rasters

What {count} odd and hostile rasters give when a model is trained on them and maps them, as written by
`python -m sscc.benchmarks.odd_rasters`. If not stated otherwise, they are GeoTIFFs of {side} x {side} pixels and
{bands} bands of 32-bit floating-point numbers.

| raster | what happens |
|---|---|
"""


def outcome(case: Case) -> Optional[str]:
    """What a case gives, for the table; None if this GDAL cannot write it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "scenes"
        folder.mkdir()
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            path = case.make(folder)
        except (LookupError, RuntimeError):
            return None
        finally:
            gdal.PopErrorHandler()
        said: List[str] = []
        try:
            model = train([path], Settings(2, preset="quick", steps=2, device="cpu"), log=said.append)
            result = apply(model, path, str(Path(name) / "map.tif"), device="cpu")
        except SSCCError as error:
            return f"refused: {str(error).replace(str(folder) + os.sep, '').replace(str(folder), 'FOLDER')}"
        except Exception as error:
            return f"CRASH: {type(error).__name__}: {error}"
        usual = ("Training on", "Batches")
        told = [line.replace(str(folder) + os.sep, "") for line in said if not line.startswith(usual)]
        size = gdal.Open(str(Path(name) / "map.tif"))
        share = f"{result.valid_pixels} of {size.RasterXSize * size.RasterYSize} pixels mapped"
        return "; ".join([share, *told])


def main(given: Optional[Sequence[str]] = None) -> int:
    """Write the page; returns 1 if a raster ends in anything but a map or one line."""
    parser = argparse.ArgumentParser(prog="odd_rasters", description=str(__doc__).split("\n")[0])
    parser.add_argument("--only", default="", help="cases with this text in their names; nothing is written")
    args = parser.parse_args(given)
    rows = []
    for case in every():
        if args.only in case.what:
            told = outcome(case)
            print(f"{case.what}: {told}", flush=True)
            if told is not None:
                rows.append((case.what, " ".join(told.split())))
    wrong = [row for row in rows if row[1].startswith("CRASH")]
    if not args.only:
        table = [f"| {what} | {told} |".replace("\\", "\\\\") for what, told in rows]
        write_text(str(PAGE), HEAD.format(count=len(rows), side=SIDE, bands=BANDS) + "\n".join(table) + "\n")
    print(f"{len(rows)} rasters, {len(wrong)} crashes")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
