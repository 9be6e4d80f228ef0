"""`sscc info`: show the contents of a model file."""

from __future__ import annotations

import argparse

from ..twin.model import Model
from .command import Outcome
from .console import Console

# Training scenes that are listed.
SHOWN = 8


def run(args: argparse.Namespace, _console: Console) -> Outcome:
    """Read the header of a model file."""
    header = Model.read_header(args.model)
    model = Model(header, {})
    waves, more = model.wavelengths, len(model.scenes) - SHOWN
    lines = [
        f"model       {args.model}",
        f"clusters    {len(model.numbers)}: {', '.join(model.names[number - 1] for number in model.numbers)}",
        *(f"merged      {number} into {into}, {model.names[into - 1]}" for number, into in model.merged.items()),
        f"bands       {len(model.bands)} of {header['band_count']}"
        + (f", {min(waves):.0f} to {max(waves):.0f} nm" if waves else ""),
        *(f"scene       {s['name']}, {s['rows']} x {s['cols']} pixels, {s['crs'] or 'no CRS'}"
          for s in model.scenes[: None if more < 2 else SHOWN]),
        *([f"            and {more} more scenes, which --json lists"] if more > 1 else []),
        "settings    " + ", ".join(f"{key} {value}" for key, value in model.settings.items() if value is not None),
        f"training    {model.seconds:.1f} s on {model.device}",
        *(f"diagnosis   {line}" for line in model.diagnosis),
        f"made by     SSCC {header['plugin_version']}, "
        + ", ".join(f"{name} {version}" for name, version in model.versions.items()),
    ]
    return header, lines
