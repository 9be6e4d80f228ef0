"""Many scenes, one model: joint training, online training and maps under other light, other air and other dates.

    python -m sscc.benchmarks.scenes_many [--part NAME ...] [--scenes NAME ...] [--seeds N ...] [--preset NAME]
                                          [--paper-steps N] [--out FOLDER]

Halves, dates and covers are cut from real scenes; light is a gain, air an additive offset. Labels are used only for
scoring, and to cut out the cover that is new to a model. Each run is added to ``scenes_many.json`` when it ends, and is
not repeated unless its scene, the steps of `paper` or the code behind it have changed. The parts `unseen`, `changed`
and `real_dates` compare the twin with simpler learners; their tables are written to ``scenes_many.md``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np
from sklearn.cluster import KMeans

from ..core.base.files import write_text
from ..core.maps.agreement import measure_agreement
from ..core.maps.apply import apply
from ..core.scene.dataset import open_dataset
from ..core.twin.model import Model
from ..core.twin.settings import Settings
from ..core.twin.trainer import train
from . import bars, lookup
from .machine import code_digest
from .runs import Classes, accuracy, match
from .scenes import NAMES, ROOT, SHARED_DATA, BenchScene, digest, find_scene, load, write_half
from .shallow import STARTS
from .tables import learner_tables
from .variants import Change, cover_of, write_changed, write_date, write_mask

NINE = (*NAMES, "Landsat5", "Landsat7_Chiapas", "Sentinel2_RStoolbox")
LIGHT = {"light": (Change(0.8), Change(1.2)), "haze": (Change(), Change(haze=0.1)),
         "noise": (Change(), Change(noise=2.0)), "as_is": (Change(), Change())}  # fmt: skip
OWN = {
    "gain_0.8": Change(0.8), "gain_1.2": Change(1.2), "haze_0.1": Change(haze=0.1),
    "gain_0.9": Change(0.9), "gain_1.1": Change(1.1), "haze_0.03": Change(haze=0.03),
}  # fmt: skip
# Bands of one date, in scenes that are stacks of several dates of one place.
BANDS_OF_A_DATE = {"S2_Slovenia": 13}
# The preset `paper` takes 20 CPU-seconds per step, 40 to map SalinasA: only this scene, and few steps.
PAPER_SCENE, PAPER_STEPS = "SalinasA", 10
# Eight dates of one place: gains up to 14 %, haze up to 5 %.
DATES = [Change()] + [
    Change(1 + gain, haze) for gain, haze in zip(
        (0.05, -0.08, 0.11, -0.14, 0.14, -0.03, 0.09), (0.01, 0.05, 0.0, 0.03, 0.02, 0.05, 0.04)
    )
]  # fmt: skip
SHARED = 0.02  # a cover counts where it holds this fraction of the labelled pixels of both halves
Facts = Dict[str, Any]


class Work:
    """One scene, seed and preset, with a folder for what is written."""

    def __init__(self, scene: BenchScene, seed: int, preset: str, folder: Path, paper_steps: int = 0) -> None:
        self.scene, self.seed, self.preset, self.folder = scene, seed, preset, folder
        self.paper_steps = paper_steps if scene.name == PAPER_SCENE else 0
        self.reference = load(scene).reference
        self.clusters = len(np.unique(self.reference[self.reference > 0]))
        self.halves = [write_half(scene, side, folder) for side in ("left", "right")]
        self.log: List[str] = []

    def changed(self, scene: BenchScene, name: str, change: Change) -> BenchScene:
        """Write a scene under other light or air."""
        return write_changed(scene, f"{scene.name}_{name}", change, self.folder, self.seed)

    def train(self, *scenes: BenchScene, clusters: int = 0, initial: Optional[Model] = None, **more: Any) -> Model:
        """Train a model, or go on with an initial one."""
        if initial is not None:
            more["initial_model"] = str(self.folder / "initial.sscc")
            initial.save(more["initial_model"])
        given = {name: more.pop(name) for name in ("new_clusters", "preset", "steps") if name in more}
        settings = Settings(
            initial.clusters if initial else clusters or self.clusters, seed=self.seed,
            **{"preset": self.preset, **given},
        )  # fmt: skip
        return train([str(scene.path) for scene in scenes], settings, log=self.log.append, **more)

    def map(self, model: Model, scene: BenchScene, **more: Any) -> Classes:
        """Map a scene."""
        target = self.folder / "map.tif"
        apply(model, str(scene.path), str(target), log=self.log.append, **more)
        return np.asarray(open_dataset(str(target)).ReadAsArray(), np.int64)

    def maps(self, model: Model, scenes: Sequence[BenchScene]) -> Classes:
        """Map the halves, and put them side by side."""
        return np.concatenate([self.map(model, scene) for scene in scenes], axis=1)

    def oa(self, clusters: Classes) -> float:
        """Overall accuracy of a map of the whole scene."""
        return accuracy(clusters, self.reference, match(clusters, self.reference))


def shared_covers(found: Classes, reference: Classes, middle: int) -> str:
    """How many covers of both halves have the same main cluster in both, such as "4 of 5"."""
    same = every = 0
    sides = (np.s_[:, :middle], np.s_[:, middle:])
    for cover in np.unique(reference[reference > 0]):
        inside = [found[side][(reference[side] == cover) & (found[side] > 0)] for side in sides]
        if all(len(part) >= SHARED * (reference[side] > 0).sum() for part, side in zip(inside, sides)):
            every += 1
            same += len({int(np.bincount(part).argmax()) for part in inside}) == 1
    return f"{same} of {every}"


def kept(first: Classes, second: Classes) -> float:
    """Fraction of the pixels with the same cluster in two maps."""
    return float((first == second)[first > 0].mean())


def joint(work: Work) -> Facts:
    """Both halves in one training: as they are, and under other light, other air, more noise."""
    facts: Facts = {}
    for name, changes in LIGHT.items():
        halves = [work.changed(half, name, change) for half, change in zip(work.halves, changes)]
        found = work.maps(work.train(*halves), halves)
        facts[name] = {"oa": work.oa(found), "shared": shared_covers(found, work.reference, found.shape[1] // 2)}
    return facts


def dates(work: Work) -> Facts:
    """Eight dates of one place in turn."""
    scenes = [work.changed(work.scene, f"date{number}", change) for number, change in enumerate(DATES)]
    model = first = work.train(scenes[0])
    before = work.map(first, scenes[0])
    for scene in scenes[1:]:
        model = work.train(scene, initial=model)
    after, last = work.map(model, scenes[0]), work.map(model, scenes[-1])
    return {
        "kept": kept(before, after), "oa_first": work.oa(before), "oa_after": work.oa(after),
        "oa_last": work.oa(last), "oa_last_by_first": work.oa(work.map(first, scenes[-1])),
    }


def turn(work: Work) -> Facts:
    """The left half, then the right one; compared with the first model alone, and with joint training."""
    left, right = work.halves
    first = work.train(left)
    model = work.train(right, initial=first)
    return {
        "oa": work.oa(work.maps(model, work.halves)), "oa_first_alone": work.oa(work.maps(first, work.halves)),
        "oa_joint": work.oa(work.maps(work.train(left, right), work.halves)),
        "kept": kept(work.map(first, left), work.map(model, left)),
    }


def cover(work: Work) -> Facts:
    """A cover that the first training did not see; and a new date without anything new."""
    chosen = cover_of(work.reference)
    if chosen is None:
        return {"skipped": "too few classes"}
    hidden = work.reference == chosen
    mask = write_mask(~hidden, work.scene, work.folder / f"{work.scene.name}_seen.tif")
    first = work.train(work.scene, clusters=work.clusters - 1, mask=mask)
    facts: Facts = {"share": float(hidden.mean())}
    model = work.train(work.scene, initial=first, new_clusters=1)
    found, before = work.map(model, work.scene), work.map(first, work.scene)
    opened = int(np.bincount(found[hidden]).argmax())
    facts.update(
        found=float((found[hidden] == opened).mean()),
        own=float(hidden[(found == opened) & (work.reference > 0)].mean()),
        clusters=model.clusters, kept=kept(np.where(hidden, 0, before), found),
    )
    same = work.changed(work.scene, "date2", DATES[2])
    facts["opened_without_need"] = work.train(same, initial=model, new_clusters=1).clusters - model.clusters
    return facts


def own(work: Work) -> Facts:
    """A model on its own scene under other light and air: pixels kept, without and with adaptation; and k-means."""
    model, pixels = work.train(work.scene), load(work.scene)
    means = KMeans(work.clusters, n_init=STARTS, random_state=work.seed).fit(pixels.values[pixels.valid])
    before = work.map(model, work.scene)
    facts: Facts = {"as_is": {"adapted": kept(before, work.map(model, work.scene, adapt=True))}}
    for name, change in OWN.items():
        scene = work.changed(work.scene, name, change)
        facts[name] = {
            "plain": kept(before, work.map(model, scene)),
            "adapted": kept(before, work.map(model, scene, adapt=True)),
            "kmeans": kept(means.labels_ + 1, means.predict(load(scene).values[pixels.valid]) + 1),
        }
    return facts


def learners(work: Work, scene: BenchScene) -> Dict[str, lookup.Mapping]:
    """What maps other scenes after a look at this one: the twin, and what it has to beat."""
    model = work.train(scene)
    found = {"twin": partial(work.map, model), "adapted": partial(work.map, model, adapt=True)}
    with lookup.terms_off():
        found["terms_off"] = partial(work.map, work.train(scene))
    if work.paper_steps:
        found["paper"] = partial(work.map, work.train(scene, preset="paper", steps=work.paper_steps))
    return {**found, **lookup.fit(scene, work.clusters, work.preset, work.seed)}


def compare(work: Work, scene: BenchScene, others: Dict[str, BenchScene]) -> Facts:
    """Maps of others by what is learned from `scene`: OA and NMI; pixels kept, if the scene itself is among them."""
    same = next((name for name, other in others.items() if other == scene), None)
    facts: Facts = {}
    for learner, mapping in learners(work, scene).items():
        maps = {name: mapping(other) for name, other in others.items()}
        facts[learner] = {}
        for name, found in maps.items():
            score = measure_agreement(found, load(others[name]).reference)
            facts[learner][name] = {"oa": score.oa, "nmi": score.nmi}
            if same:
                facts[learner][name]["kept"] = kept(maps[same], found)
    return {"learners": facts}


def unseen(work: Work) -> Facts:
    """The right half, by what is learned from the left one; clusters are matched on the right."""
    left, right = work.halves
    return compare(work, left, {"unseen half": right})


def changed(work: Work) -> Facts:
    """The scene under other light and air and on another date, by what is learned from the scene as it is."""
    changes = {"as it is": Change(), "light x 0.8": OWN["gain_0.8"], "light x 1.2": OWN["gain_1.2"],
               "haze 10 %": OWN["haze_0.1"], "another date": DATES[4]}  # fmt: skip
    scenes = {name: work.changed(work.scene, f"{index}", changes[name]) for index, name in enumerate(changes)}
    return compare(work, work.scene, scenes)


def real_dates(work: Work) -> Facts:
    """The dates of a stack, by what is learned from the one in the middle."""
    bands = BANDS_OF_A_DATE.get(work.scene.name, 0)
    if not bands:
        return {"skipped": "one date only"}
    numbers = range(1, open_dataset(str(work.scene.path)).RasterCount // bands + 1)
    dates = {f"real date {number}": write_date(work.scene, number, bands, work.folder) for number in numbers}
    return compare(work, dates[f"real date {numbers[len(numbers) // 2]}"], dates)


PARTS: Dict[str, Callable[[Work], Facts]] = {
    "joint": joint, "dates": dates, "turn": turn, "cover": cover, "own": own, "unseen": unseen,
    "changed": changed, "real_dates": real_dates,
}  # fmt: skip


class Runs:
    """All runs in ``scenes_many.json``."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args, self.file = args, args.out / "scenes_many.json"
        self.all: List[Facts] = json.loads(self.file.read_text()) if self.file.exists() else []
        self.code = code_digest("benchmarks.scenes_many")

    def run(self, scene: BenchScene, seed: int, part: str) -> Facts:
        """Do one part of the work, unless it is done; returns what was found."""
        key = {"part": part, "scene": scene.name, "seed": seed, "preset": self.args.preset}
        kept = {**key, "digest": f"{digest(scene)} {self.code} {self.args.paper_steps}"}
        known = next((run for run in self.all if kept.items() <= run.items()), None)
        if known is None:
            folder, started = self.args.out / "many" / scene.name, time.perf_counter()
            work = Work(scene, seed, self.args.preset, folder, self.args.paper_steps)
            known = {**kept, **PARTS[part](work), "seconds": round(time.perf_counter() - started, 1)}
            self.all = [run for run in self.all if not key.items() <= run.items()] + [known]
            write_text(str(self.file), json.dumps(self.all, indent=1) + "\n")
            print(*(work.log if self.args.messages else []), json.dumps(known), sep="\n", flush=True)
        return known


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the parts that are asked for; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--scenes", nargs="+", default=list(NINE), metavar="NAME")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    parser.add_argument("--preset", default="quick")
    parser.add_argument(
        "--paper-steps", type=int, default=PAPER_STEPS, metavar="N",
        help=f"length of the preset paper, on {PAPER_SCENE} only (default %(default)s; 0: leave it out)",
    )  # fmt: skip
    parser.add_argument("--data", type=Path, default=SHARED_DATA, help="folder of the scenes")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--messages", action="store_true", help="print what the trainings report")
    args = parser.parse_args(argv)
    runs, done = Runs(args), []
    for name in args.scenes:
        scene = find_scene(name, args.out / "data", args.data)
        if scene is None:
            print(f"{name}: not on this machine", file=sys.stderr)
            continue
        done += [runs.run(scene, seed, part) for seed in args.seeds for part in args.part]
    means = bars.learner_means(done)
    if means:
        text = learner_tables(means, args.paper_steps, f"preset {args.preset}, seeds {args.seeds}")
        write_text(str(args.out / "scenes_many.md"), text)
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
