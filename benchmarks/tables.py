"""Markdown tables of the results, shared by the quality and speed benchmarks."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from .bars import (
    LEARNERS,
    MEASURES,
    MERGE_FROM,
    PAPER,
    QUICK,
    STANDARD,
    Bar,
    LearnerMeans,
    Run,
    Summary,
    best_shallow,
    better_detail,
    is_merged,
    learner_bars,
    mean_facts,
    oracle_known,
    split_method,
)  # fmt: skip
from .shallow import VARIANTS

_VERDICT = {True: "pass", False: "**miss**", None: "-"}
_HEADINGS = {"oa": "OA", "nmi": "NMI", "ari": "ARI", "peak_mb": "peak MB", "alive": "clusters alive"}


def table(heading: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """Return a Markdown table; the first column is text, the others are aligned right."""
    lines = [heading, ["---", *["--:"] * (len(heading) - 1)], *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def bar_table(bars: Sequence[Bar]) -> str:
    """Return the table of the bars: target, result and verdict."""
    passed = sum(bar.passed is True for bar in bars)
    measured = sum(bar.passed is not None for bar in bars)
    rows = [[bar.name, bar.wanted, bar.got, _VERDICT[bar.passed]] for bar in bars]
    return f"{passed} of {measured} measured targets are met.\n\n" + table(["measure", "target", "result", ""], rows)


def title(method: str, paper_steps: int) -> str:
    """Return the name of a method in tables and figures."""
    if method in VARIANTS:
        return VARIANTS[method].title
    if is_merged(method):
        return f"SSCC, {split_method(method)[0]}, {MERGE_FROM} K merged to K"
    preset, detail = split_method(method)
    return f"SSCC, {preset}" + (f" ({paper_steps} steps)" if method == PAPER else f", {detail}")


def overview(summary: Summary, paper_steps: int) -> str:
    """Table of OA / NMI of every method on every scene, with the mean if a method was run on all of them."""
    scenes = list(summary)
    methods = _methods(summary)
    rows: List[List[str]] = []
    for method in methods:
        cells = [summary[scene].get(method) for scene in scenes]
        known = [cell for cell in cells if cell]
        mean = _pair(_average(known)) if len(known) == len(scenes) else "-"
        rows.append([title(method, paper_steps), *(_pair(cell) if cell else "-" for cell in cells), mean])
    if all(oracle_known(summary[scene]) for scene in scenes):
        oracle = [_best_pair(summary, scene) for scene in scenes]
        rows.append(["best shallow variant of each scene", *map(_pair, oracle), _pair(_average(oracle))])
    for preset in (STANDARD, QUICK):
        chosen = [better_detail(summary[scene], preset) for scene in scenes]
        best = [summary[scene][method] for scene, method in zip(scenes, chosen) if method]
        if len(best) == len(scenes):
            rows.append([f"SSCC, {preset}, better of pixels and patches", *map(_pair, best), _pair(_average(best))])
    return table(["OA / NMI", *scenes, "mean"], rows)


def scene_table(methods: Dict[str, Dict[str, float]], paper_steps: int) -> str:
    """Table of all measures of all methods on one scene: means over the seeds, with the deviation of OA and NMI."""
    rows = []
    for method in sorted(methods, key=_order):
        facts = methods[method]
        cells = []
        for measure in MEASURES:
            text = f"{facts[measure]:.{0 if measure == 'peak_mb' else 1 if measure in ('alive', 'seconds') else 3}f}"
            deviation = facts.get(f"{measure}_std")
            cells.append(text if deviation is None else f"{text} ± {deviation:.3f}")
        rows.append([title(method, paper_steps), *cells, int(facts["runs"])])
    return table(["method", *(_HEADINGS.get(measure, measure) for measure in MEASURES), "seeds"], rows)


def transfer_table(transfers: Sequence[Run]) -> str:
    """Table of the OA on unseen pixels, run by run."""
    rows = [
        [run["scene"], run["seed"], *(f"{run[key]:.3f}" for key in ("oa_left", "oa_unseen", "oa_own"))]
        for run in transfers
    ]
    heading = ["scene", "seed", "left, trained on left", "right, trained on left", "right, trained on right"]
    return table(heading, rows)


def learner_tables(means: LearnerMeans, paper_steps: int, protocol: str) -> str:
    """Tables of OA / NMI and pixels kept of every learner on every scene, one for each condition, and the targets."""
    bars = learner_bars(means)
    parts = [f"# Other scenes\n\nOA / NMI, pixels kept; {protocol}.\n", *([bar_table(bars)] if bars else [])]
    for condition, learners in means.items():
        scenes = list(learners["twin"])
        rows = []
        for learner in filter(learners.get, LEARNERS):
            known = learners[learner]
            cells = [_facts(known[scene]) if scene in known else "-" for scene in scenes]
            mean = _facts(mean_facts(list(known.values()))) if len(known) == len(scenes) else "-"
            steps = f" ({paper_steps} steps)" if learner == PAPER else ""
            rows.append([LEARNERS[learner] + steps, *cells, mean])
        parts += [f"## {condition.capitalize()}\n", table(["learned from the scene", *scenes, "mean"], rows)]
    return "\n".join(parts)


def _facts(facts: Dict[str, float]) -> str:
    return _pair(facts) + (f", {facts['kept']:.3f}" if "kept" in facts else "")


def _order(method: str) -> int:
    return list(VARIANTS).index(method) if method in VARIANTS else len(VARIANTS) + (method != STANDARD)


def _methods(summary: Summary) -> List[str]:
    return sorted({method for methods in summary.values() for method in methods}, key=lambda name: (_order(name), name))


def _pair(facts: Dict[str, float]) -> str:
    return f"{facts['oa']:.3f} / {facts['nmi']:.3f}"


def _average(cells: Sequence[Dict[str, float]]) -> Dict[str, float]:
    return {measure: sum(cell[measure] for cell in cells) / len(cells) for measure in ("oa", "nmi")}


def _best_pair(summary: Summary, scene: str) -> Dict[str, float]:
    """The highest OA and the highest NMI among the shallow variants on a scene, each chosen separately."""
    best = {measure: best_shallow(summary[scene], measure) for measure in ("oa", "nmi")}
    return {measure: summary[scene][name][measure] for measure, name in best.items() if name}
