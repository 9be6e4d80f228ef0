"""The benchmarks show both details beside `auto` and simpler learners beside the twin, and train nothing twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import pytest
from sscc.benchmarks import bars, machine, quality, runs, scenes, scenes_many, tables
from sscc.core.twin import objective
from sscc.core.twin.settings import Settings

from .test_benchmarks import stripes  # noqa: F401


def test_the_better_detail_counts_and_auto_runs_are_not_repeated(
    stripes: scenes.BenchScene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    bench = quality.Bench(tmp_path, [stripes], [stripes], ["quick", "quick_pixels", "quick_patches"], 1, 1, 1)
    trained: List[str] = []

    def run(_: Any, detail: str, map_path: str, **__: Any) -> Dict[str, Any]:
        trained.append(detail)
        found = scenes.load(stripes).reference.copy()
        found[:10] = 1 if detail == "patches" else found[:10]
        runs._save(map_path, found)
        return {"seconds": 1.0, "peak_mb": 1.0, "detail": "pixels" if detail == "auto" else detail}

    monkeypatch.setattr(machine, "in_child", run)
    quality.run_scene(bench, stripes)
    assert trained == ["auto", "patches"], "auto took pixels: that run is the same"
    methods = bars.summarise(quality.scored(bench))["stripes"]
    assert methods["quick"]["oa"] == methods["quick_pixels"]["oa"] > methods["quick_patches"]["oa"]
    assert bars.better_detail(methods, "quick") == "quick_pixels" and bars.better_detail(methods, "standard") is None
    assert bars.split_method("quick_merged") == ("quick", "auto") and bars.is_merged("quick_merged")
    assert "better of pixels and patches" in tables.overview({"stripes": methods}, 1)


def test_other_scenes_are_mapped_by_the_twin_and_by_what_it_has_to_beat(
    stripes: scenes.BenchScene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any  # noqa: F811
) -> None:
    trained: List[Any] = []
    real = scenes_many.train

    def train(paths: List[str], settings: Settings, **more: Any) -> Any:
        trained.append((settings.preset, settings.steps, objective.CLUSTER_WEIGHT > 0))
        return real(paths, Settings(settings.clusters, preset="quick", steps=60), **more)

    monkeypatch.setattr(scenes_many, "train", train)
    monkeypatch.setattr(scenes_many, "PAPER_SCENE", "stripes")
    call = ["--part", "unseen", "changed", "--scenes", "stripes", "--paper-steps", "7"]
    call += ["--data", str(tmp_path), "--out", str(tmp_path / "out")]
    assert scenes_many.main(call) == 0
    assert trained == 2 * [("quick", None, True), ("quick", None, False), ("paper", 7, True)]
    text = (tmp_path / "out" / "scenes_many.md").read_text()
    assert text in capsys.readouterr().out
    assert "| unseen half: OA over the better lookup | >= 0.020 |" in text
    for title in ("twin |", "twin, `--adapt`", "terms off", "`paper` (7 steps)", "nearest neighbours", "linear discri"):
        assert text.count(f"| {title}") == 6, "halves, as it is, two lights, haze, another date"
    assert "| nearest neighbours | 1.000 / 1.000, 1.000 |" in text and "## Haze 10 %" in text
    trained.clear()
    scenes_many.main(call)
    assert not trained, "what is done is not done again"


def test_the_twin_is_compared_with_the_better_lookup_in_the_mean() -> None:
    def run(scene: str, twin: float, neighbours: float, discriminant: float) -> Dict[str, Any]:
        scores = {"twin": twin, "adapted": twin, "nearest_neighbours": neighbours, "discriminant": discriminant}
        found = {name: {"unseen half": {"oa": oa, "nmi": oa}} for name, oa in scores.items()}
        return {"scene": scene, "learners": found}

    runs = [run("a", 0.6, 0.5, 0.4), run("a", 0.8, 0.5, 0.4), run("b", 0.5, 0.5, 0.7), {"scene": "c"}]
    means = bars.learner_means(runs)
    assert means["unseen half"]["twin"]["a"]["oa"] == pytest.approx(0.7), "the mean of two seeds"
    assert [bar.got for bar in bars.learner_bars(means)] == ["0.050", "0.050"], ".60 over .55, by the discriminant"
    better = bars.learner_means([run("a", 0.6, 0.5, 0.4)])
    assert [bar.passed for bar in bars.learner_bars(better)] == [True, True]
