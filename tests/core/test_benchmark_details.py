"""The benchmark shows both details beside `auto`, and trains nothing twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import pytest
from sscc.benchmarks import bars, machine, quality, runs, scenes, tables

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
