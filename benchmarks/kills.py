"""Kill runs at random moments, and look at what is left: old files whole, no half a file, and the next run is as usual.

    tools/headless .venv/bin/python -m sscc.benchmarks.kills [--kills 100] [--seed 0] [--out FILE.json]

Commands of the command line run in forks of this process, which has imported the libraries, so that kills hit the
work; `qgis_process` is a program of its own. After each kill, what is left is made two days old, and the same run is
repeated.
Prints a table and writes JSON; returns 1 if a check failed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence

from ..core.base.files import checkpoint_of, write_text
from ..core.cli import apply, evaluate, report, train  # noqa: F401  # before the forks
from ..core.cli.main import main as sscc
from ..core.twin import checkpoint
from ..core.twin.model import Model
from . import machine
from .scenes import ROOT

TWO_DAYS = 2 * 86_400
SHORT = ("--preset", "quick", "--steps", "30", "--batch-size", "1024", "--clusters", "3")
Files = Dict[str, Any]
"""Name of a file -> what it holds: its bytes, the fingerprint of a model, or that a report is whole."""


class Job(NamedTuple):
    """A run: the files that it writes, the first of which the others belong to, and its words for a model.

    before : runs that must have been done
    kills : how many of a hundred
    """

    name: str
    kills: int
    words: Callable[[str, Path], List[str]]
    before: Callable[[str, Path], List[List[str]]] = lambda model, folder: []


def jobs(inputs: Path) -> List[Job]:
    """All runs; `inputs` has a small scene, a large one with its reference, and models "old" and "new" with maps."""
    scene, reference, small = (str(inputs / f"{name}.tif") for name in ("large", "reference", "small"))

    def mapped(model: str, folder: Path) -> List[str]:
        return ["apply", scene, "--model", str(inputs / f"{model}.sscc"), "--output", str(folder / "map.tif"),
                "--confidence", str(folder / "sure.tif")]  # fmt: skip

    def shard(index: int) -> Callable[[str, Path], List[str]]:
        return lambda model, folder: [*mapped(model, folder), "--shard", f"{index}/3"]

    def trained(model: str, folder: Path) -> List[str]:
        seed = str(["old", "new"].index(model))
        return ["train", small, *SHORT, "--seed", seed, "--model", str(folder / "m.sscc"), "--resume"]

    def in_qgis(name: str, **given: str) -> List[str]:
        return ["qgis_process", "run", f"sscc:{name}", "--", *(f"{key}={value}" for key, value in given.items())]

    return [
        Job("train", 25, trained),
        Job("apply", 25, mapped),
        Job("shard", 15, shard(2), lambda model, folder: [shard(1)(model, folder), shard(3)(model, folder)]),
        Job("evaluate", 10, lambda model, folder: [
            "evaluate", str(inputs / f"{model}.tif"), reference, "--output", str(folder / "named.tif"),
            "--report", str(folder / "report.html")]),
        Job("report", 10, lambda model, folder: [
            "report", str(inputs / f"{model}.tif"), "--scene", scene, "--output", str(folder / "report.html"),
            "--csv", str(folder / "areas.csv"), "--spectra", str(folder / "spectra.csv")]),
        Job("qgis_process apply", 8, lambda model, folder: in_qgis(
            "applysscc", INPUT=scene, MODEL=str(inputs / f"{model}.sscc"), OUTPUT=str(folder / "map.tif"),
            CONFIDENCE=str(folder / "sure.tif"), REPORT=str(folder / "report.html"))),
        Job("qgis_process train", 7, lambda model, folder: in_qgis(
            "trainsscc", INPUT=small, CLUSTERS="3", PRESET="quick", STEPS="30", BATCH_SIZE="1024",
            SEED=str(["old", "new"].index(model)), MODEL=str(folder / "m.sscc"), OUTPUT=str(folder / "map.tif"))),
    ]  # fmt: skip


class Bench:
    """Starts runs, with a temporary folder of their own, and knows what they usually take."""

    def __init__(self, work: Path) -> None:
        self.work, self.log = work, work / "log.txt"
        self.temporary = work / "tmp"
        self.temporary.mkdir()
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        self.qgis = program
        self.environment = {
            **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(work / "profile"), "TMPDIR": str(self.temporary),
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        }  # fmt: skip
        if program:
            subprocess.run([program, "plugins", "enable", "sscc"], env=self.environment, check=True,
                           capture_output=True)  # fmt: skip

    def start(self, words: Sequence[str]) -> int:
        """Start a run; returns its process."""
        if words[0] == "qgis_process":
            with open(self.log, "wb") as log:
                return subprocess.Popen([str(self.qgis), *words[1:]], env=self.environment, stdout=log, stderr=log).pid
        child = os.fork()
        if child == 0:
            log_file = os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(log_file, 1)
            os.dup2(log_file, 2)
            tempfile.tempdir = str(self.temporary)
            checkpoint.EVERY_SECONDS = 0.0
            os._exit(sscc(list(words)))
        return child

    def run(self, words: Sequence[str], seconds: Optional[float] = None) -> int:
        """Run to the end, or kill after so many seconds; returns the exit code, negative for a kill."""
        child = self.start(words)
        if seconds is not None:
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def complete(self, words: Sequence[str]) -> float:
        """Run to the end; returns seconds."""
        started = time.perf_counter()
        code = self.run(words)
        if code != 0:
            raise RuntimeError(f"{' '.join(words)} ended with {code}:\n{self.log.read_text(errors='replace')[-2000:]}")
        return time.perf_counter() - started


def contents(folder: Path) -> Files:
    """What the files of a folder hold, without what is hidden."""
    found: Files = {}
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name == Path(checkpoint_of("m.sscc")).name:
            continue
        data = path.read_bytes()
        if path.suffix == ".sscc":
            found[path.name] = Model.load(str(path)).fingerprint
        elif path.suffix == ".html":  # they tell the seconds
            found[path.name] = "whole" if data.rstrip().endswith(b"</html>") else "half"
        else:
            found[path.name] = data
    return found


def leftovers(folder: Path, temporary: Path) -> List[Path]:
    """Hidden files, parts and checkpoints of a run, and its temporary folders."""
    hidden = [path for path in folder.iterdir() if path.name.startswith(".") or ".checkpoint" in path.name]
    return hidden + [path for path in temporary.iterdir() if path.name.startswith("sscc-")]


def problems(found: Files, old: Files, new: Files) -> List[str]:
    """What is wrong after a kill: files that are neither old nor new, or the map of one run beside files of another."""
    wrong = [f"{name} is neither old nor new" for name, data in found.items() if data not in (old.get(name), new[name])]
    lost = [name for name in old if name not in found and not name.endswith((".qml", ".aux.xml", "sure.tif"))]
    wrong += [f"{name} is lost" for name in lost]
    if "map.tif" in found:
        is_new = found["map.tif"] == new["map.tif"]
        other = old if is_new else new
        beside = ("map.qml", "map.tif.aux.xml", "sure.tif", "sure.tif.aux.xml")
        wrong += [
            f"map.tif and {name} are of two runs" for name in beside
            if name in found and found[name] == other.get(name) and old.get(name) != new.get(name)
        ]
    return wrong


def campaign(job: Job, kills: int, bench: Bench, rng: random.Random) -> Dict[str, Any]:
    """Kill a run so often; returns what was found."""
    old_folder, new_folder, folder = (bench.work / f"{job.name}-{kind}".replace(" ", "_") for kind in ("a", "b", "c"))
    for kind, place in (("old", old_folder), ("new", new_folder)):
        place.mkdir()
        for words in job.before(kind, place):
            bench.complete(words)
        seconds = bench.complete(job.words(kind, place))
    old, new = contents(old_folder), contents(new_folder)
    facts: Dict[str, Any] = {"kills": 0, "ended_before": 0, "left": 0, "resumed": 0, "incomplete": 0, "wrong": []}
    while facts["kills"] < kills and facts["ended_before"] < 3 * kills + 3:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(old_folder, folder)
        for words in job.before("new", folder):
            bench.complete(words)
        moment = rng.uniform(0.4 if job.name.startswith("qgis") else 0.0, 1.0) * seconds
        if bench.run(job.words("new", folder), moment) != -signal.SIGKILL:
            facts["ended_before"] += 1
            continue
        facts["kills"] += 1
        found = contents(folder)
        wrong = problems(found, old, new)
        facts["incomplete"] += bool(set(old) - set(found))
        left = leftovers(folder, bench.temporary)
        facts["left"] += bool(left)
        facts["resumed"] += any(path.name.endswith(".sscc.checkpoint") for path in left)
        for path in [*left, *(file for place in left if place.is_dir() for file in place.iterdir())]:
            os.utime(path, (time.time() - TWO_DAYS,) * 2)
        seconds = 0.5 * seconds + 0.5 * bench.complete(job.words("new", folder))
        again = contents(folder)
        wrong += [f"{name} is another after the next run" for name in new if again.get(name) != new[name]]
        wrong += [f"{path.name} is not swept" for path in leftovers(folder, bench.temporary)]
        facts["wrong"] += [f"kill {facts['kills']} after {moment:.2f} s: {text}" for text in wrong]
        for path in leftovers(folder, bench.temporary):
            shutil.rmtree(path, ignore_errors=True)
    return {**facts, "seconds": seconds}


def prepare(inputs: Path, bench: Bench) -> None:
    """Write the scenes, the reference, and two models and their maps."""
    inputs.mkdir()
    scene, small = str(inputs / "large.tif"), str(inputs / "small.tif")
    kind = ("--scene", "synthetic", "--bands", "40", "--clusters", "3")
    bench.complete(["sample", small, *kind, "--rows", "100", "--cols", "120"])
    bench.complete(["sample", scene, *kind, "--rows", "300", "--cols", "900", "--reference",
                    str(inputs / "reference.tif")])  # fmt: skip
    for seed, name in enumerate(("old", "new")):
        model = str(inputs / f"{name}.sscc")
        bench.complete(["train", small, *SHORT, "--seed", str(seed), "--model", model])
        bench.complete(["apply", scene, "--model", model, "--output", str(inputs / f"{name}.tif")])


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the campaign; returns 1 if a check failed."""
    parser = argparse.ArgumentParser(prog="kills", description=str(__doc__).split("\n")[0])
    parser.add_argument("--kills", type=int, default=100, help="of all runs together; default: 100")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="runs with this text in their names")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "kills.json")
    args = parser.parse_args(given)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    rng, found = random.Random(args.seed), {}
    with tempfile.TemporaryDirectory(prefix="kills-") as work:
        bench = Bench(Path(work))
        prepare(Path(work) / "inputs", bench)
        for job in jobs(Path(work) / "inputs"):
            if args.only in job.name and (bench.qgis or not job.name.startswith("qgis")):
                found[job.name] = campaign(job, max(1, round(job.kills * args.kills / 100)), bench, rng)
                print(job.name, found[job.name], flush=True)
    write_text(str(args.out), json.dumps({"machine": machine.describe(), "runs": found}, indent=1) + "\n")
    wrong = [f"{name}: {text}" for name, facts in found.items() for text in facts["wrong"]]
    print("\n".join([f"{sum(facts['kills'] for facts in found.values())} kills, {len(wrong)} problems", *wrong]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
