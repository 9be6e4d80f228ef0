"""How long a cancel may wait: the longest time between two polls for it, in each phase of a training and a map.

    OMP_NUM_THREADS=1 python -m sscc.benchmarks.cancels [--side 2048] [--bands 200] [--presets quick paper]

Seconds are those of the processor in one thread, so that other programs do not count. Prints the longest waits with the
lines of code before and after, and writes ``cancels.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.base.files import write_text
from ..core.maps.apply import apply
from ..core.report.findings import Subject
from ..core.report.map_report import report_map
from ..core.twin.settings import Settings
from ..core.twin.trainer import train
from . import machine
from .scenes import ROOT, repeat, synthetic_source

PAPER_SIDE = 64


class Polls:
    """Callbacks of a run that note the time and the caller of every poll."""

    def __init__(self) -> None:
        self.phase, self.place, self.last = "start", "start", time.process_time()
        self.waits: List[Tuple[float, str, str, str]] = []

    def progress(self, _fraction: float, message: str = "") -> None:
        """Note the phase: the first words of the message."""
        self.phase = " ".join(message.split()[:2]) or self.phase

    def cancelled(self) -> bool:
        """Note a poll."""
        now = time.process_time()
        calls: List[str] = []
        frame: Optional[FrameType] = sys._getframe(1)
        while frame is not None and len(calls) < 3:
            calls.append(f"{Path(frame.f_code.co_filename).stem}:{frame.f_lineno}")
            frame = frame.f_back
        place = " < ".join(calls)
        self.waits.append((now - self.last, self.phase, self.place, place))
        self.place, self.last = place, now
        return False

    def longest(self) -> List[Dict[str, Any]]:
        """The three longest waits of each phase."""
        self.phase = "end"
        self.cancelled()
        found = []
        for phase in dict.fromkeys(wait[1] for wait in self.waits):
            most = sorted((wait for wait in self.waits if wait[1] == phase), reverse=True)[:3]
            found += [{"phase": phase, "seconds": round(s, 2), "from": a, "to": b} for s, _, a, b in most if s > 0.2]
        return found


def tell(name: str, polls: Polls) -> List[Dict[str, Any]]:
    """Print the longest waits of a run, and return them."""
    waits = polls.longest()
    for wait in waits:
        print(f"{name}: {wait['seconds']:.2f} s in {wait['phase']}, {wait['from']} -> {wait['to']}", flush=True)
    return waits


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="cancels", description=str(__doc__).split("\n")[0])
    parser.add_argument("--side", type=int, default=2048, help="rows and columns of the scene")
    parser.add_argument("--bands", type=int, default=200)
    parser.add_argument("--presets", nargs="+", default=["quick", "paper"])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", metavar="FOLDER")
    args = parser.parse_args(given)
    folder = args.out / "cancels"
    folder.mkdir(parents=True, exist_ok=True)
    source = synthetic_source(folder, 512, args.bands, 6)
    scene = str(repeat(source, (args.side, args.side), folder / "large.vrt"))
    facts: Dict[str, Any] = {"machine": machine.describe()}
    for preset in args.presets:
        polls, output = Polls(), str(folder / "map.tif")
        settings = Settings(6, preset=preset, steps=2 if preset == "paper" else 3, device="cpu")
        model = train([scene], settings, progress=polls.progress, cancelled=polls.cancelled)
        facts[f"train {preset}"] = tell(f"train {preset}", polls)
        # The authors' network takes hours for a large scene.
        mapped = str(repeat(source, (PAPER_SIDE, PAPER_SIDE), folder / "small.vrt")) if preset == "paper" else scene
        polls = Polls()
        apply(model, mapped, output, progress=polls.progress, cancelled=polls.cancelled, device="cpu")
        facts[f"apply {preset}"] = tell(f"apply {preset}", polls)
        polls = Polls()
        report_map(Subject(output, [output], mapped, model), str(folder / "report.html"), progress=polls.progress,
                   cancelled=polls.cancelled)  # fmt: skip
        facts[f"report {preset}"] = tell(f"report {preset}", polls)
    write_text(str(args.out / "cancels.json"), json.dumps(facts, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
