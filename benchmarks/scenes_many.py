"""Many scenes, one model: joint training, online training and maps under other light, other air and other dates.

    python -m sscc.benchmarks.scenes_many [--part NAME ...] [--scenes NAME ...] [--seeds N ...] [--preset NAME]

Halves, dates and covers are cut from real scenes; light is a gain, air an additive offset. Labels are used only for
scoring, and to cut out the cover that is new to a model. Each run is added to ``scenes_many.json`` when it ends.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
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
from . import lookup
from .runs import Classes, accuracy, match
from .scenes import NAMES, ROOT, SHARED_DATA, BenchScene, find_scene, load, write_half
from .shallow import STARTS
from .variants import Change, cover_of, write_changed, write_mask

NINE = (*NAMES, "Landsat5", "Landsat7_Chiapas", "Sentinel2_RStoolbox")
LIGHT = {"light": (Change(0.8), Change(1.2)), "haze": (Change(), Change(haze=0.1)),
         "noise": (Change(), Change(noise=2.0)), "as_is": (Change(), Change())}  # fmt: skip
OWN = {
    "gain_0.8": Change(0.8), "gain_1.2": Change(1.2), "haze_0.1": Change(haze=0.1),
    "gain_0.9": Change(0.9), "gain_1.1": Change(1.1), "haze_0.03": Change(haze=0.03),
}  # fmt: skip
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

    def __init__(self, scene: BenchScene, seed: int, preset: str, folder: Path) -> None:
        self.scene, self.seed, self.preset, self.folder = scene, seed, preset, folder
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
        settings = Settings(
            initial.clusters if initial else clusters or self.clusters, preset=self.preset, seed=self.seed,
            **({"new_clusters": more.pop("new_clusters")} if "new_clusters" in more else {}),
        )
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


def unseen(work: Work) -> Facts:
    """The right half by the left one's model and by lookups of its pseudo-labels; clusters matched on the right."""
    left, right = work.halves
    reference = load(right).reference
    maps = lookup.on_unseen(left, right, work.clusters, work.preset, work.seed)
    maps["twin"] = work.map(work.train(left), right)
    with lookup.terms_off():
        maps["terms_off"] = work.map(work.train(left), right)
    scores = {name: measure_agreement(found, reference) for name, found in maps.items()}
    return {name: {"oa": score.oa, "nmi": score.nmi} for name, score in scores.items()}


PARTS: Dict[str, Callable[[Work], Facts]] = {
    "joint": joint, "dates": dates, "turn": turn, "cover": cover, "own": own, "unseen": unseen,
}  # fmt: skip


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the parts that are asked for; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--scenes", nargs="+", default=list(NINE), metavar="NAME")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    parser.add_argument("--preset", default="quick")
    parser.add_argument("--data", type=Path, default=SHARED_DATA, help="folder of the scenes")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--messages", action="store_true", help="print what the trainings report")
    args = parser.parse_args(argv)
    target = args.out / "scenes_many.json"
    runs: List[Facts] = json.loads(target.read_text()) if target.exists() else []
    for name in args.scenes:
        scene = find_scene(name, args.out / "data", args.data)
        if scene is None:
            print(f"{name}: not on this machine", file=sys.stderr)
            continue
        for seed in args.seeds:
            for part in args.part:
                work, started = Work(scene, seed, args.preset, args.out / "many" / name), time.perf_counter()
                facts = PARTS[part](work)
                key = {"part": part, "scene": name, "seed": seed, "preset": args.preset}
                runs = [run for run in runs if any(run[field] != value for field, value in key.items())]
                runs.append({**key, **facts, "seconds": round(time.perf_counter() - started, 1)})
                write_text(str(target), json.dumps(runs, indent=1) + "\n")
                print(*(work.log if args.messages else []), json.dumps(runs[-1]), sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
