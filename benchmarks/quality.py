"""Quality of the maps: SSCC and alternative methods on real scenes, five seeds each.

    python -m sscc.benchmarks.quality [--scenes NAME ...] [--methods NAME ...] [--seeds N] [--out FOLDER]

All methods get the same good bands, all valid pixels and K; labels are used only for scoring. Every run has a process
of its own and is saved to ``quality.json`` when it ends, so that an interrupted benchmark can be continued. A run is
repeated if its scene, its settings or the code behind it has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np

from ..core.base.files import write_text
from ..core.maps.agreement import measure_agreement
from . import bars, machine, pictures, tables
from .bars import DETAILED, MERGED, PAPER, QUICK, STANDARD, TRANSFER, Run
from .runs import Classes, shallow_runs, sscc_run, transfer_run
from .scenes import NAMES, ROOT, BenchScene, Pixels, digest, find_scene, load
from .scenes import TRANSFER as TRANSFER_SCENES
from .shallow import MIXTURE_STARTS, STARTS, VARIANTS

PRESETS = (STANDARD, QUICK, PAPER)
ON_REQUEST = ("thorough", *(f"{preset}_{MERGED}" for preset in (STANDARD, QUICK)))
ALL_METHODS = (*VARIANTS, *PRESETS, *DETAILED, *ON_REQUEST, TRANSFER)
# The authors' network, which works patch by patch, takes about 30 CPU-seconds per step.
PAPER_STEPS = 10
PAPER_SEEDS = 1
SEEDS = 5


@dataclass
class Bench:
    """The work to do, and all runs so far.

    `scenes` are to be run; `known` are all scenes on this machine, whose earlier runs count if nothing has changed.
    """

    out: Path
    scenes: List[BenchScene]
    known: List[BenchScene]
    methods: List[str]
    seeds: int
    paper_steps: int
    paper_seeds: int
    runs: List[Run] = field(default_factory=list)
    failures: List[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.here = machine.in_words(machine.describe())
        self._code = {
            "shallow": machine.code_digest("benchmarks.shallow"),
            "sscc": machine.code_digest("core.twin.trainer", "core.maps.apply"),
        }
        self._keys = {(s.name, method): self._key(s, method) for s in self.known for method in ALL_METHODS}
        if self.file.exists():
            self.runs = json.loads(self.file.read_text(encoding="utf-8"))["runs"]

    @property
    def file(self) -> Path:
        """The file of the results."""
        return self.out / "quality.json"

    def _key(self, scene: BenchScene, method: str) -> str:
        """Digest of everything but the seed that determines a result: scene, code and settings."""
        code = self._code["shallow" if method in VARIANTS else "sscc"]
        steps = self.paper_steps if method == PAPER else None
        return hashlib.sha256(f"{digest(scene)} {code} {steps}".encode()).hexdigest()[:12]

    def current(self) -> List[Run]:
        """Return the runs whose scene, code and settings have not changed."""
        return [run for run in self.runs if self._keys.get((run["scene"], run["method"])) == run["digest"]]

    def missing(self, scene: BenchScene, method: str) -> List[int]:
        """Return the seeds that are still to be run."""
        done = {run["seed"] for run in self.current() if (run["scene"], run["method"]) == (scene.name, method)}
        seeds = min(self.seeds, self.paper_seeds) if method == PAPER else self.seeds
        return [seed for seed in range(seeds) if seed not in done]

    def find(self, scene: BenchScene, method: str, seed: int) -> Optional[Run]:
        """Return an earlier run that still counts, or None."""
        wanted = (scene.name, method, seed)
        return next((run for run in self.current() if (run["scene"], run["method"], run["seed"]) == wanted), None)

    def map_path(self, scene: str, method: str, seed: int) -> Path:
        """Return the path of the cluster map of a run."""
        return self.out / "maps" / f"{scene}-{method}-{seed}.npy"

    def add(self, scene: BenchScene, method: str, seed: int, facts: Dict[str, Any]) -> Run:
        """Add a run and save all results."""
        run = {"scene": scene.name, "method": method, "seed": seed, "digest": self._keys[scene.name, method]}
        run.update(facts, machine=self.here)
        same = (scene.name, method, seed)
        self.runs = [other for other in self.runs if (other["scene"], other["method"], other["seed"]) != same]
        self.runs.append(run)
        self.save()
        return run

    def save(self, **more: Any) -> None:
        """Write `quality.json`, completely or not at all."""
        content = {"machine": machine.describe(), "protocol": protocol(self.paper_steps), "runs": self.runs, **more}
        write_text(str(self.file), json.dumps(content, indent=1) + "\n")


def protocol(paper_steps: int) -> str:
    """Describe how the figures were obtained."""
    return (
        "Every method: the good bands, all valid pixels, K = the number of classes of the reference, labels only for "
        f"scoring (best one-to-one matching on labelled pixels). k-means: best of {STARTS} k-means++ starts; "
        f"Gaussian mixture: full covariances, {MIXTURE_STARTS} start. The paper preset is cut to {paper_steps} steps. "
        "Seconds are those of one run from opening the file to the map, without imports; peak memory is per process."
    )


def score(clusters: Classes, pixels: Pixels) -> Dict[str, Any]:
    """Measure the agreement of a map with the reference, on labelled pixels."""
    facts = measure_agreement(clusters, pixels.reference).to_json()
    kept = {name: facts[name] for name in ("oa", "kappa", "nmi", "ari", "purity", "matched_pixels")}
    return {**kept, "alive": len(np.unique(clusters[clusters > 0]))}


# ---- running -----------------------------------------------------------------------------------------------------


def run_scene(bench: Bench, scene: BenchScene) -> None:
    """Run what is missing on one scene, and draw its figure."""
    pixels = load(scene)
    rows, cols, count = pixels.values.shape
    print(f"{scene.name}: {rows} x {cols}, {count} good bands, {pixels.valid.sum()} valid pixels, K = {pixels.classes}")
    for method in bench.methods:
        missing = bench.missing(scene, method)
        if method == TRANSFER:
            missing = missing if scene.name in TRANSFER_SCENES else []
            jobs: List[Callable[[], None]] = [_transfer_job(bench, scene, pixels, seed) for seed in missing]
        elif method in VARIANTS:
            jobs = [_shallow_job(bench, scene, pixels, method, missing)] if missing else []
        else:
            jobs = [_sscc_job(bench, scene, pixels, method, seed) for seed in missing]
        for job in jobs:
            try:
                job()
            except RuntimeError as error:
                print(f"  {method}: failed", file=sys.stderr)
                bench.failures.append(str(error))
    _picture(bench, scene, pixels)


def _shallow_job(
    bench: Bench, scene: BenchScene, pixels: Pixels, method: str, seeds: Sequence[int]
) -> Callable[[], None]:
    def job() -> None:
        maps = [bench.map_path(scene.name, method, seed) for seed in seeds]
        facts = machine.in_child(
            shallow_runs, scene=[str(part) for part in scene], method=method, clusters=pixels.classes,
            seeds=list(seeds), maps=[str(path) for path in maps],
        )  # fmt: skip
        for seed, path, seconds in zip(seeds, maps, facts["seconds"]):
            _take(bench, scene, pixels, method, seed, {"seconds": seconds, "peak_mb": facts["peak_mb"]}, path)

    return job


def _sscc_job(bench: Bench, scene: BenchScene, pixels: Pixels, method: str, seed: int) -> Callable[[], None]:
    def job() -> None:
        preset, detail = bars.split_method(method)
        path = bench.map_path(scene.name, method, seed)
        auto = bench.find(scene, preset, seed) if detail != "auto" else None
        if auto is not None and detail == auto.get("detail"):  # the same training: `auto` chose this detail
            shutil.copyfile(bench.map_path(scene.name, preset, seed), path)
            facts = {name: value for name, value in auto.items() if name not in ("scene", "method", "seed", "digest")}
        else:
            facts = machine.in_child(
                sscc_run, scene=[str(part) for part in scene], preset=preset, clusters=pixels.classes, seed=seed,
                steps=bench.paper_steps if preset == PAPER else None, map_path=str(path), detail=detail,
                merged=bars.is_merged(method),
            )  # fmt: skip
        _take(bench, scene, pixels, method, seed, facts, path)

    return job


def _take(
    bench: Bench, scene: BenchScene, pixels: Pixels, method: str, seed: int, facts: Dict[str, Any], path: Path
) -> None:
    scores = score(np.load(path).astype(int), pixels)
    run = bench.add(scene, method, seed, {**facts, "clusters": pixels.classes, **scores})
    print(
        f"  {method} seed {seed}: OA {run['oa']:.3f}, NMI {run['nmi']:.3f}, {run['alive']} of {run['clusters']} alive, "
        f"{run['seconds']:.1f} s, {run['peak_mb']:.0f} MB",
        flush=True,
    )


def _transfer_job(bench: Bench, scene: BenchScene, pixels: Pixels, seed: int) -> Callable[[], None]:
    def job() -> None:
        facts = machine.in_child(
            transfer_run, scene=[str(part) for part in scene], preset=STANDARD, clusters=pixels.classes, seed=seed
        )
        run = bench.add(scene, TRANSFER, seed, {"clusters": pixels.classes, **facts})
        print(
            f"  {TRANSFER} seed {seed}: OA on the right half {run['oa_unseen']:.3f} unseen, {run['oa_own']:.3f} own, "
            f"{run['seconds']:.1f} s",
            flush=True,
        )

    return job


def _picture(bench: Bench, scene: BenchScene, pixels: Pixels) -> None:
    """Draw the reference, the best k-means and SSCC, each with the seed of median OA."""
    methods = bars.summarise(scored(bench)).get(scene.name, {})
    best = bars.best_shallow(methods, "oa", mixtures=False)
    panels = []
    for method in filter(None, (best, STANDARD if STANDARD in methods else None)):
        runs = [run for run in bench.current() if (run["scene"], run["method"]) == (scene.name, method)]
        middle = sorted(runs, key=lambda run: float(run["oa"]))[len(runs) // 2]
        path = bench.map_path(scene.name, method, middle["seed"])
        if path.exists():
            caption = f"{tables.title(method, bench.paper_steps)}: OA {middle['oa']:.3f}, NMI {middle['nmi']:.3f}"
            panels.append((caption, np.load(path).astype(int)))
    if panels:
        pictures.draw(bench.out / f"{scene.name}.png", scene.name, pixels, panels)


# ---- reporting ---------------------------------------------------------------------------------------------------


def scored(bench: Bench) -> List[Run]:
    """Return the runs that made a map."""
    return [run for run in bench.current() if run["method"] != TRANSFER]


def conclude(bench: Bench) -> None:
    """Write means, bars and the Markdown tables."""
    summary = bars.summarise(scored(bench))
    transfers = [run for run in bench.current() if run["method"] == TRANSFER]
    verdicts = bars.quality_bars(summary, transfers, [name for name in NAMES if name in summary])
    bench.save(summary=summary, bars=[bar._asdict() for bar in verdicts])
    places = dict.fromkeys(run["machine"] for run in bench.current())
    parts = ["# Quality\n", *(f"Run on {place}.\n" for place in places)]
    parts += [protocol(bench.paper_steps) + "\n", "## Targets\n", tables.bar_table(verdicts)]
    parts += ["## All scenes\n", tables.overview(summary, bench.paper_steps)]
    for scene, methods in summary.items():
        parts += [f"## {scene}\n", tables.scene_table(methods, bench.paper_steps)]
        if (bench.out / f"{scene}.png").exists():
            parts.append(f"![reference, best k-means, SSCC]({scene}.png)\n")
    if transfers:
        parts += ["## Unseen pixels\n", tables.transfer_table(transfers)]
    write_text(str(bench.out / "quality.md"), "\n".join(parts))
    print(f"{bench.file}\n{bench.out / 'quality.md'}")


def arguments(given: Optional[Sequence[str]] = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="quality", description=str(__doc__).split("\n")[0])
    parser.add_argument("--scenes", nargs="+", choices=NAMES, default=NAMES, metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--methods", nargs="+", choices=ALL_METHODS, metavar="NAME", help=", ".join(ALL_METHODS))
    parser.add_argument("--seeds", type=int, default=SEEDS, metavar="N", help="seeds 0 to N-1 (default %(default)s)")
    parser.add_argument("--paper-steps", type=int, default=PAPER_STEPS, metavar="N", help="length of the paper preset")
    parser.add_argument("--paper-seeds", type=int, default=PAPER_SEEDS, metavar="N", help="its seeds, for it is slow")
    parser.add_argument(
        "--transfer", action=argparse.BooleanOptionalAction, default=None,
        help="train on left halves, map right halves; on unless --methods says what to run",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", metavar="FOLDER")
    args = parser.parse_args(given)
    if args.methods is None:
        args.methods = [*VARIANTS, *PRESETS, *DETAILED, TRANSFER]
    if args.transfer is not None:
        args.methods = [name for name in args.methods if name != TRANSFER] + [TRANSFER] * args.transfer
    return args


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the benchmark; returns 1 if a run failed."""
    args = arguments(given)
    args.out.mkdir(parents=True, exist_ok=True)
    known = [scene for scene in (find_scene(name, args.out / "scenes") for name in NAMES) if scene is not None]
    scenes = [scene for scene in known if scene.name in args.scenes]
    for name in sorted(set(args.scenes) - {scene.name for scene in scenes}):
        print(f"{name}: skipped, no shared data ({name}.tif is not in ../shared/data)")
    bench = Bench(args.out, scenes, known, args.methods, args.seeds, args.paper_steps, args.paper_seeds)
    print(f"Run on {bench.here}")
    stale = len(bench.runs) - len(bench.current())
    if stale:
        print(f"{stale} earlier runs are of other code, settings or data: not counted")
    for scene in scenes:
        run_scene(bench, scene)
    conclude(bench)
    for failure in bench.failures:
        print(failure, file=sys.stderr)
    return 1 if bench.failures else 0


if __name__ == "__main__":
    sys.exit(main())
