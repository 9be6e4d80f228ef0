"""Speed and memory: ratios measured in one run, with alternating contenders and medians of at least five repeats.

    python -m sscc.benchmarks.speed [--parts NAME ...] [--quick] [--out FOLDER]

Writes ``speed.json`` and ``speed.md``. Running some parts replaces their figures and keeps the others.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence

from ..core.base.files import write_text
from ..core.twin.model import Model
from . import engine, footprint, gpu, inside_qgis, machine, peak, speed_tables, throughput
from .engine import CLUSTERS
from .scenes import ROOT, repeat, synthetic_source
from .throughput import Sizes

QUICK = Sizes(repeats=2, patches=16, steps=6, full_steps=20, apply_side=256, rival_side=512)
MODEL_STEPS = 20


class Bench:
    """The scenes and the model that all parts share."""

    def __init__(self, out: Path, quick: bool) -> None:
        self.quick = quick
        self.sizes = QUICK if quick else Sizes()
        self.folder = out / "speed"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.source = synthetic_source(self.folder, side=256 if quick else 1024)
        # Steps take the same time on any scene; on a small one, the work before them is short.
        self.small = synthetic_source(self.folder, side=128)
        self.model_path = self.folder / "model.sscc"
        self.model: Model = engine.train_steps(self.source, MODEL_STEPS)
        self.model.save(str(self.model_path))

    def scene(self, side: int) -> Path:
        """Make a scene of `side` x `side` pixels."""
        return repeat(self.source, (side, side), self.folder / f"scene_{side}.vrt")

    def memory(self) -> Dict[str, Any]:
        """Measure memory and time for every scene size."""
        sizes = footprint.MEGAPIXELS[:2] if self.quick else footprint.MEGAPIXELS
        return footprint.memory(
            self.source, self.model_path, self.folder, sizes, self.sizes.repeats, CLUSTERS, self.sizes.full_steps
        )


PARTS: Dict[str, Callable[[Bench], Dict[str, Any]]] = {
    "training": lambda bench: throughput.training(bench.small, bench.sizes),
    "apply": lambda bench: throughput.applying(
        bench.scene(bench.sizes.apply_side), bench.model, bench.folder, bench.sizes
    ),
    "rivals": lambda bench: throughput.against_rivals(
        bench.scene(bench.sizes.rival_side), bench.model, bench.folder, bench.sizes
    ),
    "peak": lambda bench: peak.shares(bench.small, bench.model, bench.sizes),
    "profile": lambda bench: peak.where_time_goes(
        bench.scene(bench.sizes.rival_side), bench.source, bench.model, bench.folder, bench.sizes
    ),
    "memory": Bench.memory,
    "startup": lambda bench: footprint.startup(bench.model_path, bench.sizes.repeats + 2),
    "inside_qgis": lambda bench: inside_qgis.measure(
        bench.small, bench.scene(bench.sizes.apply_side), bench.model_path, bench.folder, bench.sizes
    ),
    "gpu": lambda bench: gpu.measure(
        bench.small, bench.scene(bench.sizes.apply_side), bench.model, bench.folder, bench.sizes
    ),
}


def arguments(given: Optional[Sequence[str]] = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="speed", description=str(__doc__).split("\n")[0])
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, metavar="NAME", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="small sizes, few repeats: to see that it runs")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", metavar="FOLDER")
    return parser.parse_args(given)


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the benchmark; returns 1 if a part failed."""
    args = arguments(given)
    args.out.mkdir(parents=True, exist_ok=True)
    file = args.out / ("speed_quick.json" if args.quick else "speed.json")
    facts: Dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    facts["machine"] = machine.describe()
    print(f"Run on {machine.in_words(facts['machine'])}", flush=True)
    bench = Bench(args.out, args.quick)
    failures: List[str] = []
    for part in args.parts:
        try:
            facts[part] = {**PARTS[part](bench), "machine": machine.in_words(facts["machine"])}
        except RuntimeError as error:
            failures.append(f"{part}: {error}")
            continue
        facts["bars"] = [bar._asdict() for bar in speed_tables.speed_bars(facts)]
        write_text(str(file), json.dumps(facts, indent=1) + "\n")
        write_text(str(file.with_suffix(".md")), speed_tables.report(facts))
        print(f"{part}: {speed_tables.one_line(part, facts[part])}", flush=True)
    print(f"{file}\n{file.with_suffix('.md')}")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
