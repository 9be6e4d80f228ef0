"""The project's targets compared with the measurements: pure functions of the runs."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from .shallow import RAW, VARIANTS

Run = Dict[str, Any]
Summary = Dict[str, Dict[str, Dict[str, float]]]

MEASURES = ("oa", "kappa", "nmi", "ari", "purity", "alive", "seconds", "peak_mb")
STANDARD, QUICK, PAPER, TRANSFER = "standard", "quick", "paper", "transfer"
PIXELS, PATCHES = "pixels", "patches"
# A preset with a fixed detail, such as "standard_pixels"; a preset alone leaves the detail to `auto`.
DETAILED = tuple(f"{preset}_{detail}" for preset in (STANDARD, QUICK) for detail in (PIXELS, PATCHES))

# A training of `MERGE_FROM` times K clusters, merged to K, such as "quick_merged".
MERGED, MERGE_FROM = "merged", 3

# Minimum scores of `standard` on some scenes.
FLOORS = {
    "IndianPines": {"oa": 0.60, "nmi": 0.64},
    "SalinasA": {"oa": 0.85, "nmi": 0.88},
    "JasperRidge": {"oa": 0.88},
    "Samson": {"oa": 0.95},
}
AIM = ("IndianPines", 0.718)
# Minimum OA of the better of pixels and patches, per scene and as the mean over all scenes.
BETTER_FLOORS = {
    "Landsat5": 0.97, "Sentinel2_RStoolbox": 0.97, "IndianPines": 0.65, "SalinasA": 0.85, "JasperRidge": 0.91,
    "Samson": 0.93, "EnMAP_Potsdam": 0.66,
}  # fmt: skip
BETTER_MEAN = 0.81
# OA of `standard` before the detail could be chosen, and the loss that is allowed.
BEFORE = {
    "IndianPines": 0.657, "SalinasA": 0.855, "JasperRidge": 0.921, "Samson": 0.939, "EnMAP_Potsdam": 0.666,
    "S2_Slovenia": 0.424,
}  # fmt: skip
MAX_LOSS = 0.01
SECONDS = {STANDARD: 180.0, QUICK: 45.0}
MAX_DEVIATION = 0.03
MAX_TRANSFER_LOSS = 0.08


# The learners of `scenes_many`, and their names in tables.
LEARNERS = {
    "twin": "twin", "adapted": "twin, `--adapt`", "terms_off": "terms off", "paper": "`paper`",
    "nearest_neighbours": "nearest neighbours", "discriminant": "linear discriminant on the pseudo-labels",
}  # fmt: skip
LOOKUPS = ("nearest_neighbours", "discriminant")
MIN_OVER_LOOKUPS, MIN_KEPT = 0.02, 0.97
# Means of OA, NMI and pixels kept: condition -> learner -> scene.
LearnerMeans = Dict[str, Dict[str, Dict[str, Dict[str, float]]]]


class Bar(NamedTuple):
    """One target; `passed` is None if it was not measured."""

    name: str
    wanted: str
    got: str
    passed: Optional[bool]


def at_least(name: str, got: Optional[float], wanted: float, digits: int = 3) -> Bar:
    """Return a bar that is passed if `got` is at least `wanted`."""
    return _bar(name, got, f">= {wanted:.{digits}f}", digits, lambda value: value >= wanted)


def at_most(name: str, got: Optional[float], wanted: float, digits: int = 3) -> Bar:
    """Return a bar that is passed if `got` is at most `wanted`."""
    return _bar(name, got, f"<= {wanted:.{digits}f}", digits, lambda value: value <= wanted)


def _bar(name: str, got: Optional[float], wanted: str, digits: int, test: Callable[[float], bool]) -> Bar:
    if got is None:
        return Bar(name, wanted, "not measured", None)
    return Bar(name, wanted, f"{got:.{digits}f}", bool(test(got)))


def summarise(runs: Sequence[Run]) -> Summary:
    """Mean of every measure per scene and method, with `oa_std` and `nmi_std` (n - 1), `runs` and `least_alive`."""
    groups: Dict[str, Dict[str, List[Run]]] = {}
    for run in runs:
        groups.setdefault(run["scene"], {}).setdefault(run["method"], []).append(run)
    return {
        scene: {method: _mean(group) for method, group in methods.items()} for scene, methods in groups.items()
    }


def _mean(group: Sequence[Run]) -> Dict[str, float]:
    facts = {measure: float(np.mean([run[measure] for run in group])) for measure in MEASURES}
    for measure in ("oa", "nmi"):
        values = [run[measure] for run in group]
        facts[f"{measure}_std"] = float(np.std(values, ddof=1)) if len(values) > 1 else 0.0
    facts["runs"] = len(group)
    facts["clusters"] = group[0]["clusters"]
    facts["least_alive"] = min(run["alive"] for run in group)
    return facts


def best_shallow(methods: Mapping[str, Mapping[str, float]], measure: str, mixtures: bool = True) -> Optional[str]:
    """Return the shallow variant with the highest mean of a measure on one scene, a choice that needs the labels."""
    known = [name for name in VARIANTS if name in methods and (mixtures or not VARIANTS[name].mixture)]
    return max(known, key=lambda name: methods[name][measure]) if known else None


def split_method(method: str) -> Tuple[str, str]:
    """Return the preset and the detail of a method of `SSCC`, such as ("standard", "pixels")."""
    preset, _, detail = method.partition("_")
    return preset, "auto" if detail in ("", MERGED) else detail


def is_merged(method: str) -> bool:
    """Whether a method trains `MERGE_FROM` times K clusters and merges them to K."""
    return method.endswith(f"_{MERGED}")


def better_detail(methods: Mapping[str, Mapping[str, float]], preset: str) -> Optional[str]:
    """Return the method with the higher OA of pixels and patches, as a user would choose with both maps in view."""
    both = [f"{preset}_{detail}" for detail in (PIXELS, PATCHES)]
    return max(both, key=lambda name: methods[name]["oa"]) if all(name in methods for name in both) else None


def oracle_known(methods: Mapping[str, Any]) -> bool:
    """Whether all shallow variants were run, so that the best of them is known."""
    return all(name in methods for name in VARIANTS)


def quality_bars(summary: Summary, transfers: Sequence[Run], scenes: Sequence[str]) -> List[Bar]:
    """Return all quality targets, the most important first."""
    bars: List[Bar] = []
    for preset in (STANDARD, QUICK):
        bars += [_over_raw(summary, scene, preset, measure) for scene in scenes for measure in ("oa", "nmi")]
    bars += [_over_oracle(summary, scenes, measure) for measure in ("oa", "nmi")]
    for scene, floors in FLOORS.items():
        for measure, floor in floors.items():
            bars.append(at_least(f"{scene}: {measure.upper()}", _get(summary, scene, STANDARD, measure), floor))
    bars.append(at_least(f"{AIM[0]}: OA, the aim", _get(summary, AIM[0], STANDARD, "oa"), AIM[1]))
    for scene in scenes:
        bars.append(
            at_most(f"{scene}: deviation of OA over seeds", _get(summary, scene, STANDARD, "oa_std"), MAX_DEVIATION)
        )
        clusters = next(iter(summary[scene].values()))["clusters"]
        least = _get(summary, scene, STANDARD, "least_alive")
        bars.append(at_least(f"{scene}: clusters alive in every run", least, clusters, 0))
    bars += _detail_bars(summary, scenes)
    bars += _transfer_bars(transfers)
    for preset, limit in SECONDS.items():
        seconds = _get(summary, "IndianPines", preset, "seconds")
        bars.append(at_most(f"IndianPines: seconds, {preset}", seconds, limit, 0))
    return bars


def _get(summary: Summary, scene: str, method: str, measure: str) -> Optional[float]:
    return summary.get(scene, {}).get(method, {}).get(measure)


def _over_raw(summary: Summary, scene: str, preset: str, measure: str) -> Bar:
    name = f"{scene}: {measure.upper()} of {preset} against k-means on raw bands"
    raw = _get(summary, scene, RAW, measure)
    if raw is None:
        return Bar(name, "at or above", "not measured", None)
    return at_least(name, _get(summary, scene, preset, measure), raw)


def _over_oracle(summary: Summary, scenes: Sequence[str], measure: str) -> Bar:
    """Compare the mean over all scenes with that of each scene's best shallow variant, chosen by the same measure."""
    name = f"mean over {len(scenes)} scenes: {measure.upper()} against the best shallow variant of each"
    ours = [_get(summary, scene, STANDARD, measure) for scene in scenes]
    best = [best_shallow(summary[scene], measure) if oracle_known(summary[scene]) else None for scene in scenes]
    if any(value is None for value in [*ours, *best]) or not scenes:
        return Bar(name, "at or above", "not measured", None)
    oracle = float(np.mean([summary[scene][str(method)][measure] for scene, method in zip(scenes, best)]))
    return at_least(name, float(np.mean([value for value in ours if value is not None])), oracle)


def _detail_bars(summary: Summary, scenes: Sequence[str]) -> List[Bar]:
    """The better of pixels and patches against its floors, and the loss by `auto` since there is a choice."""
    best = {scene: better_detail(summary[scene], STANDARD) for scene in scenes}
    known = {scene: summary[scene][method]["oa"] for scene, method in best.items() if method}
    mean = float(np.mean(list(known.values()))) if known and len(known) == len(scenes) else None
    bars = [at_least(f"mean over {len(scenes)} scenes: OA, better of pixels and patches", mean, BETTER_MEAN)]
    for scene, floor in BETTER_FLOORS.items():
        bars.append(at_least(f"{scene}: OA, better of pixels and patches", known.get(scene), floor))
    for scene, before in BEFORE.items():
        now = _get(summary, scene, STANDARD, "oa")
        bars.append(at_least(f"{scene}: OA, no loss beyond {MAX_LOSS}", now, before - MAX_LOSS))
    return bars


def _transfer_bars(transfers: Sequence[Run]) -> List[Bar]:
    bars = []
    for scene in dict.fromkeys(run["scene"] for run in transfers):
        losses = [run["oa_own"] - run["oa_unseen"] for run in transfers if run["scene"] == scene]
        bars.append(at_most(f"{scene}: OA lost on unseen pixels", float(np.mean(losses)), MAX_TRANSFER_LOSS))
    return bars or [Bar("OA lost on unseen pixels", f"<= {MAX_TRANSFER_LOSS}", "not measured", None)]


def learner_means(runs: Sequence[Run]) -> LearnerMeans:
    """Means over the seeds of every learner in every condition, scene by scene."""
    groups: Dict[str, Dict[str, Dict[str, List[Dict[str, float]]]]] = {}
    for run in runs:
        for learner, conditions in run.get("learners", {}).items():
            for condition, facts in conditions.items():
                scenes = groups.setdefault(condition, {}).setdefault(learner, {})
                scenes.setdefault(run["scene"], []).append(facts)
    return {
        condition: {
            learner: {scene: mean_facts(group) for scene, group in scenes.items()}
            for learner, scenes in learners.items()
        }
        for condition, learners in groups.items()
    }


def mean_facts(group: Sequence[Mapping[str, float]]) -> Dict[str, float]:
    """Mean of every measure."""
    return {measure: float(np.mean([facts[measure] for facts in group])) for measure in group[0]}


def learner_bars(means: LearnerMeans) -> List[Bar]:
    """The targets of learning from one scene for others, for the means over the scenes."""
    bars: List[Bar] = []
    for condition, learners in means.items():
        over = {name: mean_facts(list(learners[name].values())) for name in ("twin", "adapted", *LOOKUPS)}
        if condition.startswith("real"):  # the ground has changed, too
            continue
        if "kept" in over["adapted"]:
            bars.append(at_least(f"{condition}: pixels kept with `--adapt`", over["adapted"]["kept"], MIN_KEPT))
            continue
        for measure in ("oa", "nmi"):
            got = over["twin"][measure] - max(over[lookup][measure] for lookup in LOOKUPS)
            bars.append(at_least(f"{condition}: {measure.upper()} over the better lookup", got, MIN_OVER_LOOKUPS))
    return bars
