"""The benchmarks measure what they say: known answers for the yardsticks, and tiny runs through both programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import torch
from osgeo import gdal
from sscc.benchmarks import (
    bars,
    clocks,
    engine,
    footprint,
    machine,
    patchwise,
    peak,
    pictures,
    quality,
    rivals,
    runs,
    scenes,
    shallow,
    speed,
    speed_tables,
    tables,
    throughput,
)
from sscc.core.maps.mapper import Mapper
from sscc.core.samples.samples import write_sample
from sscc.core.scene.dataset import open_dataset
from sscc.core.twin.model import Model
from sscc.core.twin.network import Bottleneck

CLASSES = 3


def spectra(rows: int = 24, cols: int = 30, bands: int = 12) -> np.ndarray:
    """Three stripes of well separated smooth spectra with a little noise, float32 (rows, cols, bands)."""
    rng = np.random.default_rng(0)
    axis = np.linspace(0, 3, bands)
    materials = np.stack([np.sin(axis) + 2, np.cos(axis) + 3, axis])
    stripes = np.arange(cols) * CLASSES // cols
    return (materials[stripes][None] + rng.normal(0, 0.02, (rows, cols, bands))).astype(np.float32)


def write(path: Path, values: np.ndarray, kind: int, nodata: float) -> Path:
    rows, cols, bands = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, kind)
    for index in range(bands):
        dataset.GetRasterBand(index + 1).WriteArray(values[:, :, index])
        dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)
    return path


@pytest.fixture
def stripes(tmp_path: Path) -> scenes.BenchScene:
    """A scene of three stripes, its first row nodata, and its reference, whose last row is unlabelled."""
    values = spectra()
    values[0] = -1
    reference = np.repeat((np.arange(30) * CLASSES // 30 + 1)[None], 24, axis=0)[..., None].astype(np.uint8)
    reference[-1] = 0
    return scenes.BenchScene(
        "stripes",
        write(tmp_path / "stripes.tif", values, gdal.GDT_Float32, -1),
        write(tmp_path / "stripes_reference.tif", reference, gdal.GDT_Byte, 0),
    )


@pytest.fixture(scope="module")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("synthetic") / "scene.tif"
    write_sample(str(path), "synthetic", rows=48, cols=48, bands=16, clusters=4)
    return path


@pytest.fixture(scope="module")
def model(synthetic: Path) -> Model:
    return engine.train_steps(synthetic, 4)


# ---- the yardsticks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", shallow.VARIANTS)
def test_shallow_variants_find_separate_materials(method: str, stripes: scenes.BenchScene) -> None:
    pixels = scenes.load(stripes)
    features = shallow.features(method, pixels.values, pixels.valid)
    found = shallow.cluster(method, features, pixels.valid, CLASSES, seed=0)
    assert features.shape[0] == pixels.valid.sum() and np.isfinite(features).all()
    assert (found[~pixels.valid] == 0).all() and (found[pixels.valid] > 0).all()
    assert runs.accuracy(found, pixels.reference, runs.match(found, pixels.reference)) > 0.9


def test_noise_fraction_comes_in_units_of_noise() -> None:
    rng = np.random.default_rng(1)
    smooth = np.linspace(0, 10, 60)[None, :, None] * np.array([1.0, 0.5, -1.0])
    noisy = smooth + rng.normal(0, [1.0, 2.0, 4.0], (60, 60, 3))
    components = shallow.noise_fraction(noisy, np.ones((60, 60), bool), 3)
    noise = np.diff(components, axis=0).reshape(-1, 3).std(axis=0) / np.sqrt(2)
    assert noise == pytest.approx(1.0, abs=0.05)
    assert components[..., 0].std() > 2.5 * components[..., 1].std()


def test_mean_filter_leaves_invalid_pixels_out() -> None:
    values, valid = np.ones((9, 9, 2)), np.ones((9, 9), bool)
    values[4, 4], valid[4, 4] = 1000.0, False
    assert shallow.mean_filter(values, valid, 5)[valid] == pytest.approx(1.0)


def test_bilateral_mean_smooths_noise_but_keeps_an_edge() -> None:
    rng = np.random.default_rng(2)
    components = rng.normal(0, 1, (30, 30, 10))
    components[:, 15:] += 20
    smooth = shallow.bilateral_mean(components, np.ones((30, 30), bool))
    assert smooth[:, :15].std() < 0.3 and smooth[:, 15:].mean() - smooth[:, :15].mean() == pytest.approx(20, abs=0.2)


def test_raw_kmeans_agrees_with_the_published_figure(shared_data: Path, tmp_path: Path) -> None:
    scene = scenes.find_scene("JasperRidge", tmp_path, shared_data)
    assert scene is not None
    pixels = scenes.load(scene)
    found = shallow.cluster(shallow.RAW, pixels.values[pixels.valid], pixels.valid, pixels.classes, seed=0)
    facts = quality.score(found, pixels)
    assert (facts["oa"], facts["nmi"]) == pytest.approx((0.728, 0.640), abs=0.005)


def test_transfer_matches_clusters_where_they_were_learned() -> None:
    left, right = np.array([[2, 2, 1, 1]]), np.array([[1, 1, 2, 2]])
    classes = runs.match(left, np.array([[1, 1, 2, 2]]))
    assert classes == {1: 2, 2: 1}
    assert runs.accuracy(right, np.array([[1, 1, 2, 2]]), classes) == 0.0
    assert runs.accuracy(right, np.array([[2, 2, 1, 0]]), classes) == 1.0


# ---- patch by patch ----------------------------------------------------------------------------------------------


def test_paper_twin_has_the_size_that_the_paper_has() -> None:
    twin = patchwise.PaperTwin(16)
    parameters = sum(weight.numel() for weight in twin.parameters())
    macs = peak.count_flops(lambda: twin(torch.randn(2, patchwise.COMPONENTS, 11, 11))) / 2 / 2
    assert parameters == pytest.approx(2.9e6, rel=0.01) and macs == pytest.approx(0.333e9, rel=0.01)


def test_paper_step_learns() -> None:
    twin = patchwise.PaperTwin(4)
    before = [weight.clone() for weight in twin.parameters()]
    loss = patchwise.paper_step(twin, patchwise.paper_optimiser(twin), torch.randn(4, patchwise.COMPONENTS, 11, 11))
    assert np.isfinite(loss)
    assert any(not torch.equal(old, new) for old, new in zip(before, twin.parameters()))


def test_patches_are_the_neighbourhoods_row_by_row() -> None:
    planes = torch.arange(2 * 6 * 7).float().reshape(2, 6, 7)
    patches = torch.cat(list(patchwise.patches_of(planes, 3, batch=4)))
    assert patches.shape == (4 * 5, 2, 3, 3)
    assert torch.equal(patches[5 * 2 + 3], planes[:, 2:5, 3:6])


def test_our_network_patch_by_patch_draws_the_same_map(synthetic: Path, model: Model) -> None:
    mapper = Mapper(model, "cpu")
    read = engine.read_window(mapper, synthetic, 20)
    dense = mapper.label(*read).classes
    project, _, side = engine.patch_projection(model, training=False)
    alone = patchwise.label(project, torch.from_numpy(np.ascontiguousarray(read.components)), side).numpy() + 1
    inside = dense > 0
    assert inside.any() and (alone.reshape(dense.shape)[inside] == dense[inside]).mean() > 0.99


# ---- counting and timing -----------------------------------------------------------------------------------------


def test_a_backward_pass_counts_as_two_forward_passes() -> None:
    block, planes = Bottleneck(8, 4).train(), torch.randn(2, 8, 12, 12, requires_grad=True)
    forward = peak.count_flops(lambda: block(planes))
    assert forward == 2 * 2 * (12 * 12 * 8 * 4 + 8 * 8 * (4 * 4 * 25 + 4 * 8))
    assert peak.count_flops(lambda: block(planes).sum().backward()) == 3 * forward


def test_a_stopwatch_counts_every_moment_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(clocks.time, "perf_counter", lambda: now[0])

    class Work:
        def outer(self) -> None:
            now[0] += 2
            self.inner()

        def inner(self) -> None:
            now[0] += 5

    watch = clocks.Stopwatch()
    with watch.around([("outer", Work, "outer"), ("inner", Work, "inner")]):
        Work().outer()
    assert watch.seconds == {"outer": 2, "inner": 5}
    assert not hasattr(Work.outer, "__wrapped__")
    Work().outer()
    assert watch.seconds == {"outer": 2, "inner": 5}, "it goes on timing after its block"


def test_every_piece_to_time_is_used(synthetic: Path, model: Model, tmp_path: Path) -> None:
    facts = peak.where_time_goes(synthetic, synthetic, model, tmp_path, TINY)
    assert set(facts["apply"]["pieces"]) == {name for name, _, _ in engine.APPLY_PIECES}
    assert set(facts["train"]["pieces"]) == {name for name, _, _ in engine.TRAIN_PIECES}


def test_a_child_has_its_own_peak_memory() -> None:
    ballast = np.ones(2**25)  # 256 MB
    assert machine.in_child(machine.describe)["peak_mb"] < ballast.nbytes / 2**20


def test_a_failing_child_says_what_failed() -> None:
    with pytest.raises(RuntimeError, match="no such file"):
        machine.in_child(footprint.apply_once, scene="none.tif", model="none.sscc", output="out.tif")


def test_the_code_digest_sees_code_and_imports_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "ROOT", tmp_path)
    (tmp_path / "a.py").write_text("from .b import x\n")
    (tmp_path / "b.py").write_text("x = 1\n")
    (tmp_path / "c.py").write_text("y = 1\n")
    first = machine.code_digest("a")
    (tmp_path / "b.py").write_text("x = 1  # as ever\n")
    (tmp_path / "c.py").write_text("y = 2\n")
    assert machine.code_digest("a") == first
    (tmp_path / "b.py").write_text("x = 2\n")
    assert machine.code_digest("a") != first


# ---- scenes ------------------------------------------------------------------------------------------------------


def test_a_repeated_scene_holds_its_source_again_and_again(synthetic: Path, tmp_path: Path) -> None:
    source = open_dataset(str(synthetic)).ReadAsArray()
    repeated = open_dataset(str(scenes.repeat(synthetic, (100, 130), tmp_path / "large.vrt")))
    assert np.array_equal(repeated.ReadAsArray(), np.tile(source, (1, 3, 3))[:, :100, :130])
    assert repeated.GetRasterBand(1).GetNoDataValue() == -32768
    on_disk = sum(file.lstat().st_size for file in tmp_path.rglob("*") if file.is_file())
    assert on_disk < synthetic.stat().st_size


def test_halves_make_up_the_scene(stripes: scenes.BenchScene, tmp_path: Path) -> None:
    halves = [scenes.load(scenes.write_half(stripes, side, tmp_path / "halves")) for side in ("left", "right")]
    whole = scenes.load(stripes)
    assert np.array_equal(np.concatenate([half.values for half in halves], axis=1), whole.values)
    assert np.array_equal(np.concatenate([half.reference for half in halves], axis=1), whole.reference)


def test_a_scene_that_is_not_there_is_skipped(tmp_path: Path) -> None:
    assert scenes.find_scene("Samson", tmp_path, tmp_path / "nowhere") is None


# ---- quality -----------------------------------------------------------------------------------------------------


def bench_of(scene: scenes.BenchScene, out: Path) -> quality.Bench:
    return quality.Bench(out, [scene], [scene], [shallow.RAW, "kmeans_pca8"], 2, 1, 1)


def test_quality_runs_resumes_and_tells(
    stripes: scenes.BenchScene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quality, "NAMES", ["stripes"])
    bench = bench_of(stripes, tmp_path / "out")
    (tmp_path / "out").mkdir()
    quality.run_scene(bench, stripes)
    quality.conclude(bench)
    content = json.loads((tmp_path / "out" / "quality.json").read_text())
    assert {"machine", "protocol", "runs", "summary", "bars"} <= set(content)
    assert [(run["method"], run["seed"]) for run in content["runs"]] == [
        (shallow.RAW, 0), (shallow.RAW, 1), ("kmeans_pca8", 0), ("kmeans_pca8", 1),
    ]  # fmt: skip
    wanted = {"scene", "digest", "machine", "oa", "kappa", "nmi", "ari", "purity", "alive", "clusters", "seconds"}
    assert all(wanted | {"peak_mb"} <= set(run) for run in content["runs"])
    assert content["summary"]["stripes"][shallow.RAW]["oa"] == pytest.approx(1.0)
    assert "k-means, PCA-8" in (tmp_path / "out" / "quality.md").read_text()
    assert (tmp_path / "out" / "stripes.png").exists()

    again = bench_of(stripes, tmp_path / "out")
    assert again.missing(stripes, shallow.RAW) == []
    monkeypatch.setattr(machine, "in_child", lambda *_, **__: pytest.fail("was run again"))
    quality.run_scene(again, stripes)


def test_other_data_or_code_makes_a_run_anew(stripes: scenes.BenchScene, tmp_path: Path) -> None:
    bench = bench_of(stripes, tmp_path)
    facts: Dict[str, Any] = dict.fromkeys(bars.MEASURES, 1.0)
    bench.add(stripes, shallow.RAW, 0, {**facts, "clusters": 3})
    assert bench.missing(stripes, shallow.RAW) == [1]
    write(stripes.path, spectra() * 2, gdal.GDT_Float32, -1)
    assert bench_of(stripes, tmp_path).missing(stripes, shallow.RAW) == [0, 1]


def test_sscc_runs_give_a_map_and_its_costs(stripes: scenes.BenchScene, tmp_path: Path) -> None:
    path = tmp_path / "map.npy"
    facts = runs.sscc_run([str(part) for part in stripes], "quick", CLASSES, 0, 4, str(path))
    pixels, found = scenes.load(stripes), np.load(path)
    assert found.shape == pixels.valid.shape and np.array_equal(found > 0, pixels.valid)
    assert facts["seconds"] == pytest.approx(facts["train_seconds"] + facts["apply_seconds"]) and facts["steps"] == 4


def test_bars_compare_with_raw_bands_and_with_the_oracle() -> None:
    def methods(ours: float) -> Dict[str, Dict[str, float]]:
        shallows = {"oa": 0.5, "nmi": 0.4, "clusters": 3, "least_alive": 3, "oa_std": 0}
        facts = {name: dict(shallows) for name in shallow.VARIANTS}
        facts["gmm_pca8"]["oa"] = 0.7
        standard = {"oa": ours, "nmi": 0.4, "clusters": 3, "least_alive": 2, "oa_std": 0.04, "seconds": 10}
        return {**facts, bars.STANDARD: standard}

    found = {bar.name: bar for bar in bars.quality_bars({"A": methods(0.6), "B": methods(0.7)}, [], ["A", "B"])}
    assert found["A: OA of standard against k-means on raw bands"].passed
    assert found["A: NMI of standard against k-means on raw bands"].passed, "as good is good enough"
    assert found["mean over 2 scenes: OA against the best shallow variant of each"].passed is False
    assert found["mean over 2 scenes: NMI against the best shallow variant of each"].passed
    assert found["A: deviation of OA over seeds"].passed is False
    assert found["A: clusters alive in every run"].passed is False
    assert found["A: OA of quick against k-means on raw bands"].passed is None


def test_a_cluster_without_a_class_is_grey() -> None:
    reference = np.array([[1, 1, 2, 2, 0]])
    image = pictures.recolour(np.array([[3, 3, 1, 1, 2]]), reference, [(255, 0, 0), (0, 255, 0)])
    assert image[0, 0].tolist() == [255, 0, 0] and image[0, 2].tolist() == [0, 255, 0]
    assert len(set(image[0, 4].tolist())) == 1


# ---- speed -------------------------------------------------------------------------------------------------------


TINY = throughput.Sizes(repeats=1, patches=2, steps=4, full_steps=4, apply_side=64, rival_side=64)


def test_speed_figures_are_ratios_in_one_run(synthetic: Path, model: Model, tmp_path: Path) -> None:
    training = throughput.training(synthetic, TINY)
    assert training["ratio_to_paper_patchwise"] == pytest.approx(
        training["dense"]["median"] / training["paper_patchwise"]["median"]
    )
    mapped = throughput.applying(synthetic, model, tmp_path, TINY)
    assert mapped["ratio_to_paper_patchwise"] > 1 and mapped["ratio_to_own_patchwise"] > 1
    against = throughput.against_rivals(synthetic, model, tmp_path, TINY)
    assert against["windowed_kmeans"]["median"] > 0
    assert against["otb_som"] if rivals.otb_missing() else against["otb_som"]["median"]


def test_shares_of_the_matrix_product_are_shares(synthetic: Path, model: Model) -> None:
    facts = peak.shares(synthetic, model, TINY)
    for work in ("train_step", "apply_window"):
        assert 0 < facts[work]["share"] < 1.2 and facts["flops"][work] > 1e6


def test_windowed_kmeans_leaves_nodata_alone(synthetic: Path, tmp_path: Path) -> None:
    rivals.windowed_kmeans(str(synthetic), str(tmp_path / "kmeans.tif"), 4)
    found, values = (open_dataset(str(path)).ReadAsArray() for path in (tmp_path / "kmeans.tif", synthetic))
    assert np.array_equal(found == 0, (values == -32768).any(axis=0)) and set(np.unique(found)) <= set(range(5))


def test_speed_report_tells_what_was_and_what_was_not_measured() -> None:
    facts: Dict[str, Any] = {"gpu": {"skipped": "skipped: no CUDA GPU on this machine", "machine": "here"}}
    facts["memory"] = {
        "apply": {size: {"peak_mb": 900.0, "us_per_pixel": clocks.spread([t])} for size, t in (("1", 1.0), ("4", 1.3))},
        "train": {size: {"peak_mb": 1500.0, "seconds": 9.0} for size in ("1", "4")},
        "machine": "here",
    }
    found = {bar.name: bar.passed for bar in speed_tables.speed_bars(facts)}
    assert found["apply: peak MB at 4 megapixels"] and found["train: peak MB at 4 megapixels"] is False
    assert found["apply: slowest over fastest time per pixel among sizes"] is False
    assert found["sscc info: seconds"] is None
    text = speed_tables.report(facts)
    assert "no CUDA GPU" in text and "Run on here." in text and "not measured" in text


def test_speed_writes_its_files(tmp_path: Path, synthetic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "synthetic_source", lambda folder, side: synthetic)
    monkeypatch.setattr(speed, "MODEL_STEPS", 2)
    monkeypatch.setattr(speed, "QUICK", TINY)
    assert speed.main(["--quick", "--parts", "startup", "inside_qgis", "gpu", "--out", str(tmp_path)]) == 0
    content = json.loads((tmp_path / "speed_quick.json").read_text())
    assert content["startup"]["info"]["median"] > 0 and {"machine", "bars", "gpu"} <= set(content)
    inside = content["inside_qgis"]
    assert "skipped" in inside or inside["train_in_qgis"]["median"] > 0 and inside["apply_in_qgis"]["median"] > 0
    assert "# Speed and memory" in (tmp_path / "speed_quick.md").read_text()


def test_tables_are_markdown() -> None:
    assert tables.table(["a", "b"], [["x", 1]]) == "| a | b |\n| --- | --: |\n| x | 1 |\n"
