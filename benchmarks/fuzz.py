"""Model files of strangers: mutated headers, tensors, tables of tensors and bytes, each read and used as Apply does.

    python -m sscc.benchmarks.fuzz [--files 100000] [--seed 0] [--out FILE.json]

Every file must load or be refused in one line, within a second of processor time. The search is guided by coverage:
files that take a branch of the code which checks models (`GUIDES`) for the first time are mutated further, whether they
load or not. Prints what was found and writes it as JSON; returns 1 if a file ended in any other way.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import signal
import struct
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Callable, Dict, List, Optional, Sequence, Set, Tuple

import numpy as np
from safetensors import safe_open

from ..core.base.errors import SSCCError
from ..core.base.files import write_text
from ..core.maps.mapper import Mapper, open_for
from ..core.scene.array_raster import raster_of
from ..core.twin import model as models
from ..core.twin import schema
from ..core.twin.model import Model
from ..core.twin.network import from_model
from ..core.twin.replay import recall
from ..core.twin.settings import Settings
from ..core.twin.trainer import train
from . import machine
from .scenes import ROOT

SECONDS = 1.0
# Address space of the process: a file that asks for more than this ends as a failure.
MOST_BYTES = 6 * 2**30
ODD: List[Any] = [
    None, True, -1, 0, 2**70, 1e308, float("nan"), "", "1", "\x00", "\ud800", "x" * 9999, [], [[]], {}, {"1": 0}, ["a"],
    [0], 65535, -0.5,
]  # fmt: skip
SIDE = 24
# The code whose branches guide the search, and how many of its instructions are followed per file.
GUIDES = {str(schema.__file__), str(models.__file__)}
MOST_INSTRUCTIONS = 50_000


class Branches:
    """The steps from one instruction to another that `GUIDES` have taken, in all files so far; a context manager."""

    def __init__(self) -> None:
        self.taken: Set[Tuple[CodeType, int, int]] = set()
        self.before = self.left = 0

    def __enter__(self) -> None:
        self.before, self.left = len(self.taken), MOST_INSTRUCTIONS
        sys.settrace(self._call)

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    @property
    def grew(self) -> bool:
        """Whether the last file took a new one."""
        return len(self.taken) > self.before

    def _call(self, frame: FrameType, _event: str, _value: object) -> Optional[Callable[..., Any]]:
        if frame.f_code.co_filename not in GUIDES:
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        last = -1

        def follow(frame: FrameType, event: str, _value: object) -> Optional[Callable[..., Any]]:
            nonlocal last
            self.taken.add((frame.f_code, last, frame.f_lasti if event == "opcode" else -2))
            last = frame.f_lasti
            self.left -= 1
            if self.left <= 0:
                sys.settrace(None)
            return follow

        return follow


def mutate(value: Any, rng: random.Random) -> Any:
    """A copy of a JSON value with one place changed, removed or doubled."""
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = rng.choice(sorted(value))
        rest = {name: entry for name, entry in value.items() if name != key}
        kind = rng.random()
        return rest if kind < 0.1 else {**rest, (key + "x" if kind < 0.15 else key): mutate(value[key], rng)}
    if isinstance(value, list) and value and rng.random() < 0.9:
        index = rng.randrange(len(value))
        kind = rng.random()
        if kind < 0.1:
            return value[:index] + value[index + 1 :]
        return value[:index] + [mutate(value[index], rng)] * (2 if kind < 0.2 else 1) + value[index + 1 :]
    if type(value) is int and rng.random() < 0.5:
        return value + rng.choice((-1, 1, 2, 1000))
    return rng.choice(ODD)


def header(path: Path, stranger: Model, rng: random.Random) -> None:
    """A header with a changed entry, and a valid digest."""
    Model(mutate(stranger.header, rng), stranger.tensors).save(str(path))


def tensor(path: Path, stranger: Model, rng: random.Random) -> None:
    """A tensor that is missing, renamed, of other values, another shape or another type, and a valid digest."""
    tensors = dict(stranger.tensors)
    name = rng.choice(sorted(tensors))
    array = tensors.pop(name)
    kind = rng.randrange(6)
    if kind == 1:
        tensors[name + rng.choice(("x", ".weight", "\x00"))] = array
    elif kind == 2:
        changed = array.copy()
        value = rng.choice((np.nan, np.inf, -1, 0, 1e38, 60000))
        with np.errstate(all="ignore"):
            changed.flat[rng.randrange(changed.size) if rng.random() < 0.5 else slice(None)] = np.array(
                value).astype(array.dtype)  # fmt: skip
        tensors[name] = changed
    elif kind == 3:
        tensors[name] = np.resize(array, rng.choice(((0,), (1,), (3, 3), (*array.shape, 1), array.shape[::-1])))
    elif kind == 4:
        with np.errstate(all="ignore"):
            tensors[name] = array.astype(rng.choice(("float16", "float64", "int64", "uint8", "bool", "uint16")))
    elif kind == 5:
        tensors[name] = array
        other = rng.choice(sorted(tensors))
        tensors[name], tensors[other] = tensors[other], tensors[name]
    Model(stranger.header, tensors).save(str(path))


def table(path: Path, stranger: Model, rng: random.Random) -> None:
    """A changed list of tensors: names, types, shapes and places in the file."""
    stranger.save(str(path))
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    text = json.dumps(mutate(json.loads(data[8 : 8 + length]), rng)).encode()
    path.write_bytes(struct.pack("<Q", len(text) + rng.choice((0, 0, 0, 1, -1, 2**40))) + text + data[8 + length :])


def raw(path: Path, stranger: Model, rng: random.Random) -> None:
    """Changed bytes, or a part of the file."""
    stranger.save(str(path))
    data = bytearray(path.read_bytes())
    for _ in range(rng.choice((1, 1, 2, 8))):
        data[rng.randrange(min(len(data), rng.choice((8, 4096, len(data)))))] = rng.randrange(256)
    path.write_bytes(bytes(data[: rng.choice((len(data), rng.randrange(len(data))))]))


MUTATIONS: Sequence[Callable[[Path, Model, random.Random], None]] = (*[header] * 5, *[tensor] * 2, table, raw)


def use(path: str, scene: Optional[Any] = None) -> Model:
    """Read a model and all that front ends show of it; with a scene, map a window of it."""
    model = Model.load(path)
    from_model(model)
    _ = model.names, model.colors, model.merged, model.diagnosis, model.problems, model.loss, model.band_selection
    _ = model.numbers, model.clusters_found if "shares" in model.header else 0, model.seed, model.scenes
    if scene is not None:
        mapper = Mapper(model, "cpu")
        recall(model, mapper.halo, mapper.device)
        with open_for(model, scene, lenient=mapper.lenient) as opened:
            for tile in mapper.tiles(opened, mapper.windows(opened)):
                assert tile.classes.max() <= model.clusters
    return model


class TooLong(BaseException):
    """A file took more than `SECONDS` of processor time."""


def _too_long(*_: object) -> None:
    raise TooLong


def outcome(path: Path, scene: Optional[Any]) -> Tuple[str, str]:
    """How the use of a file ended, "loads", "refused", or what is wrong, and the message without its numbers."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        use(str(path), scene)
    except SSCCError as error:
        text = str(error).replace(str(path), "")
        return "refused" if "\n" not in text and len(text) < 500 else "long message", re.sub(r"\d+", "0", text)[:200]
    except TooLong:
        return "too long", "".join(traceback.format_exc()[-300:])
    except Exception as error:  # whatever it is, it is what is looked for
        return "crash", f"{type(error).__name__}: {error}"[:200] + traceback.format_exc()[-400:]
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return "loads", ""


def seed_models(folder: Path) -> Tuple[List[Path], Any]:
    """Small models of both networks, one with merged clusters, and the scene that they were trained on."""
    rng = np.random.default_rng(0)
    truth = np.arange(SIDE)[:, None] // 8 % 3 * np.ones(SIDE, int)
    values = rng.uniform(500, 3000, (3, 8))[truth] + rng.normal(0, 30, (SIDE, SIDE, 8))
    scene = raster_of(values.astype(np.float32), None)
    paper = Settings(3, preset="paper", steps=1, batch_size=16, patch_size=3, components=3, device="cpu")
    seeds = [train([scene], paper), train([scene], Settings(3, preset="quick", steps=2, batch_size=64, device="cpu"))]
    paths = []
    for name, change in (("paper", {}), ("quick", {}), ("merged", {2: 1})):
        model = seeds[name != "paper"]
        model.merge(change)
        paths.append(folder / f"{name}.sscc")
        model.save(str(paths[-1]))
    return paths, scene


def unchecked(path: Path) -> Model:
    """The model in a file, whatever it is."""
    with safe_open(str(path), framework="numpy") as file:
        return Model(json.loads(file.metadata()["sscc"]), {name: file.get_tensor(name) for name in file.keys()})


def fuzz(files: int, seed: int, folder: Path) -> Dict[str, Any]:
    """Fuzz so many files; returns what was found."""
    rng, path = random.Random(seed), folder / "fuzzed.sscc"
    corpus, scene = seed_models(folder)
    seeds, branches = len(corpus), Branches()
    seen: Set[Tuple[str, str]] = set()
    ends: Counter[str] = Counter()
    slowest, unwritten = 0.0, 0
    for number in range(files):
        stranger = corpus[rng.randrange(seeds)] if rng.random() < 0.4 else rng.choice(corpus)
        try:
            rng.choice(MUTATIONS)(path, unchecked(stranger), rng)
        except Exception:  # not even a file, such as a name that is no text, or nothing to mutate further
            unwritten += 1
            continue
        started = time.process_time()
        with branches:
            kind, text = outcome(path, scene if number % 8 == 0 else None)
        slowest = max(slowest, time.process_time() - started)
        ends[kind] += 1
        if (kind, text) not in seen:
            seen.add((kind, text))
            if kind not in ("loads", "refused"):
                kept = folder / f"{kind.replace(' ', '_')}_{seed}_{number}.sscc"
                kept.write_bytes(path.read_bytes())
                print(f"{kept}: {kind}: {text}", flush=True)
        if branches.grew:
            corpus.append(path.rename(folder / f"branch_{number}.sscc"))
        if number % 5000 == 0:
            print(number, dict(ends), f"{len(branches.taken)} branches, {len(corpus)} files to mutate,",
                  f"slowest {slowest:.2f} s, peak {machine.peak_memory():.0f} MB", flush=True)  # fmt: skip
    return {
        "files": sum(ends.values()), "ends": dict(ends), "messages": sorted(text for kind, text in seen if text),
        "slowest_s": slowest, "peak_mb": machine.peak_memory(), "unwritten": unwritten,
        "branches": len(branches.taken), "mutated": len(corpus),
    }  # fmt: skip


def main(given: Optional[Sequence[str]] = None) -> int:
    """Run the benchmark; returns 1 if a file neither loads nor is refused in one line, or takes too long."""
    parser = argparse.ArgumentParser(prog="fuzz", description=str(__doc__).split("\n")[0])
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "fuzz.json")
    args = parser.parse_args(given)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    signal.signal(signal.SIGPROF, _too_long)
    folder = Path(tempfile.mkdtemp(prefix="sscc-fuzz-"))
    found = fuzz(args.files, args.seed, folder)
    write_text(str(args.out), json.dumps({"machine": machine.describe(), **found}, indent=1) + "\n")
    print(f"{found['files']} files: {found['ends']}; slowest {found['slowest_s']:.2f} s of processor time, peak "
          f"{found['peak_mb']:.0f} MB; whatever is wrong is in {folder}")  # fmt: skip
    return 1 if set(found["ends"]) - {"loads", "refused"} else 0


if __name__ == "__main__":
    sys.exit(main())
