"""Results of the speed benchmark as bars and as Markdown: pure functions of the contents of ``speed.json``."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from .bars import Bar, at_least, at_most
from .tables import bar_table, table

Facts = Mapping[str, Any]

MIN_TRAIN_RATIO, MIN_APPLY_RATIO = 500.0, 1000.0
MIN_SHARE = 0.5
MAX_TO_KMEANS = 5.0
MAX_MEMORY_MB = 1.2 * 1024
MAX_PER_PIXEL_SPREAD = 1.15
MAX_INFO_SECONDS, MAX_PROVIDER_SECONDS = 0.5, 0.3
MAX_INSIDE_QGIS = 1.25
MIN_EQUAL_PIXELS = 0.995

_CONTENDERS = {
    "dense": "SSCC, dense",
    "own_patchwise": "SSCC's network, patch by patch",
    "paper_patchwise": "the paper's twin, patch by patch",
    "sscc_apply": "SSCC apply",
    "windowed_kmeans": "MiniBatchKMeans, fitted on a sample, window by window",
    "otb_som": "OTB SOMClassification",
    "train_in_qgis": "training inside QGIS",
    "train": "training on the command line",
    "apply_in_qgis": "apply inside QGIS",
    "apply": "apply on the command line",
}


def _get(facts: Facts, *keys: str) -> Optional[Any]:
    """Look up a nested figure; None if it was not measured."""
    found: Any = facts
    for key in keys:
        if not isinstance(found, Mapping) or key not in found:
            return None
        found = found[key]
    return found


# ---- bars --------------------------------------------------------------------------------------------------------


def speed_bars(facts: Facts) -> List[Bar]:
    """Return all targets of speed and memory."""
    return [
        at_least(
            "training: times the pixel-views per second of the paper's twin",
            _get(facts, "training", "ratio_to_paper_patchwise"), MIN_TRAIN_RATIO, 0,
        ),
        at_least(
            "apply: times the pixels per second of the paper's twin",
            _get(facts, "apply", "ratio_to_paper_patchwise"), MIN_APPLY_RATIO, 0,
        ),
        at_least("share of torch.mm: dense layers of a training step", _get(facts, "peak", "train_step", "dense_share"),
                 MIN_SHARE, 2),
        at_least("share of torch.mm: an apply window", _get(facts, "peak", "apply_window", "share"), MIN_SHARE, 2),
        at_most("apply: times the seconds of windowed k-means", _get(facts, "rivals", "ratio_to_kmeans"),
                MAX_TO_KMEANS, 2),
        at_most("apply: times the seconds of OTB's SOM", _get(facts, "rivals", "ratio_to_otb"), 1.0, 2),
        *_memory_bars(_get(facts, "memory") or {}),
        at_most("sscc info: seconds", _get(facts, "startup", "info", "median"), MAX_INFO_SECONDS, 2),
        at_most("provider: seconds to load", _get(facts, "startup", "provider", "median"), MAX_PROVIDER_SECONDS, 2),
        _torch_bar(_get(facts, "startup", "provider", "torch_imported")),
        *(at_most(f"inside QGIS: times the seconds of the command line, {work}",
                  _get(facts, "inside_qgis", f"ratio_to_command_line_{work}"), MAX_INSIDE_QGIS, 2)
          for work in ("train", "apply")),
        at_least("GPU: share of pixels as on the CPU", _get(facts, "gpu", "equal_pixels"), MIN_EQUAL_PIXELS, 4),
    ]  # fmt: skip


def _memory_bars(memory: Facts) -> List[Bar]:
    bars = []
    for work in ("apply", "train"):
        for size, run in memory.get(work, {}).items():
            bars.append(at_most(f"{work}: peak MB at {size} megapixels", run["peak_mb"], MAX_MEMORY_MB, 0))
    per_pixel = [run["us_per_pixel"]["median"] for run in memory.get("apply", {}).values()]
    ratio = max(per_pixel) / min(per_pixel) if len(per_pixel) > 1 else None
    bars.append(at_most("apply: slowest over fastest time per pixel among sizes", ratio, MAX_PER_PIXEL_SPREAD, 2))
    return bars


def _torch_bar(imported: Optional[bool]) -> Bar:
    got = "not measured" if imported is None else "imported" if imported else "not imported"
    return Bar("provider: torch", "not imported", got, None if imported is None else not imported)


# ---- Markdown ----------------------------------------------------------------------------------------------------


def report(facts: Facts) -> str:
    """Return the complete Markdown file."""
    measured = [part for part in facts.values() if isinstance(part, Mapping) and "machine" in part]
    places = dict.fromkeys(part["machine"] for part in measured)
    parts = ["# Speed and memory\n", *(f"Run on {place}.\n" for place in places)]
    parts += ["Methods measured in turn; medians (lowest to highest).\n", "## Targets\n", bar_table(speed_bars(facts))]
    sections: Dict[str, Tuple[str, Callable[[Facts], str]]] = {
        "training": ("Training", lambda part: _rates(part, "pixel-views per second")),
        "apply": ("Mapping", lambda part: _rates(part, "valid pixels per second")),
        "rivals": ("Compared with existing tools", lambda part: _rates(part, "seconds, file to file")),
        "peak": ("Share of the machine's matrix product", _peak_table),
        "profile": ("Where the time is spent", _profile_tables),
        "memory": ("Scenes of any size", _memory_tables),
        "startup": ("Start-up", _startup_table),
        "inside_qgis": ("Inside QGIS", _inside_table),
        "gpu": ("GPU", _gpu_table),
    }
    for name, (heading, section) in sections.items():
        if name in facts:
            parts += [f"## {heading}\n", section(facts[name])]
    return "\n".join(parts)


def one_line(part: str, facts: Facts) -> str:
    """Return the most important figures of a part."""
    if "skipped" in facts:
        return str(facts["skipped"])
    figures = [f"{key.replace('_', ' ')} {value:.4g}" for key, value in facts.items() if isinstance(value, float)]
    if part == "peak":
        figures = [f"{name.replace('_', ' ')} {facts[name]['share']:.2f}" for name in ("train_step", "apply_window")]
    if part == "startup":
        figures = [f"info {facts['info']['median']:.2f} s"]
    return ", ".join(figures) or "done"


def _spread(facts: Facts, digits: int = 3) -> str:
    return " ".join([
        f"{facts['median']:.{digits}g}", f"({facts['low']:.{digits}g} to {facts['high']:.{digits}g})",
    ])  # fmt: skip


def _rates(facts: Facts, unit: str) -> str:
    rows: List[Sequence[Any]] = []
    for name, title in _CONTENDERS.items():
        if name in facts:
            found = facts[name]  # the reason why it was skipped, or its figures
            rows.append([title, found, ""] if isinstance(found, str) else [title, _spread(found), found["repeats"]])
    rows += [
        [f"ratio to {key[len('ratio_to_'):]}", f"{value:.4g}", ""] for key, value in facts.items() if "ratio_to_" in key
    ]
    return table(["", unit, "repeats"], rows)


def _peak_table(facts: Facts) -> str:
    rows: List[Sequence[Any]] = [["torch.mm, float32", f"{facts['matmul']['median'] / 1e9:.1f}", "", ""]]
    for name, title in (("train_step", "training step"), ("apply_window", "apply window")):
        run = facts[name]
        rows.append([title, f"{run['median'] / 1e9:.1f}", f"{run['share']:.2f}", f"{run['dense_share']:.2f}"])
    return table(["", "GFLOP per second", "share of torch.mm", "the same, dense layers alone"], rows)


def _profile_tables(facts: Facts) -> str:
    parts = []
    for work in ("apply", "train"):
        run = facts[work]
        pieces: Dict[str, float] = dict(run["pieces"])
        # A thread reads while the network works: the sum of the pieces may exceed the wall clock.
        pieces["the rest"] = max(run["wall"] - sum(pieces.values()), 0.0)
        rows = [[name, f"{seconds:.2f}", f"{seconds / run['wall']:.0%}"] for name, seconds in pieces.items()]
        rows.append(["wall clock", f"{run['wall']:.2f}", ""])
        parts += [f"### {work}\n", table(["part", "seconds", "of the wall clock"], rows)]
        operators = [[f"`{name}`", f"{seconds:.3f}"] for name, seconds in run["operators"].items()]
        parts.append(table(["torch operator", "seconds by itself"], operators))
    return "\n".join(parts)


def _memory_tables(facts: Facts) -> str:
    rows = [
        [size, f"{facts['apply'][size]['peak_mb']:.0f}", _spread(facts["apply"][size]["us_per_pixel"]),
         f"{facts['train'][size]['peak_mb']:.0f}", f"{facts['train'][size]['seconds']:.1f}"]
        for size in facts["apply"]
    ]  # fmt: skip
    heading = ["megapixels", "apply: peak MB", "apply: us per valid pixel", "train: peak MB", "train: seconds"]
    return table(heading, rows)


def _startup_table(facts: Facts) -> str:
    provider = facts["provider"]
    loading = provider if isinstance(provider, str) else _spread(provider)
    return table(["", "seconds"], [["`sscc info`", _spread(facts["info"])], ["QGIS loads the provider", loading]])


def _inside_table(facts: Facts) -> str:
    return f"{facts['skipped']}\n" if "skipped" in facts else _rates(facts, "seconds")


def _gpu_table(facts: Facts) -> str:
    if "skipped" in facts:
        return f"{facts['skipped']}\n"
    rows = [
        ["training, pixel-views per second", _spread(facts["train_views_per_second"])],
        ["apply, valid pixels per second", _spread(facts["apply_pixels_per_second"])],
        ["utilisation, percent", str(facts["utilisation"])],
        ["pixels equal to the CPU's map", f"{facts['equal_pixels']:.4f}"],
    ]
    return table([facts["name"], ""], rows)
