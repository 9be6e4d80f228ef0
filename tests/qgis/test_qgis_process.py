"""`qgis_process`, a program of its own, on real scenes: nodata stays, all else gets a cluster, in its place."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
CLUSTERS = 5


@pytest.fixture(scope="module")
def qgis(tmp_path_factory) -> Callable[..., subprocess.CompletedProcess]:
    """`qgis("run", ...)` runs qgis_process with a fresh profile in which the plugin is enabled."""
    # Debian's wrapper hands qgis_process an option that it refuses; the program itself is beside it.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("no qgis_process")
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile")),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
    }

    def run(*words: object) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *map(str, words)], capture_output=True, text=True, timeout=240, env=environment
        )  # fmt: skip

    run.program, run.environment = program, environment
    enabled = run("plugins", "enable", "sscc")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return run


def _outputs(done: subprocess.CompletedProcess) -> dict:
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def test_the_products_of_a_map(qgis, trained, tmp_path):
    def run(name, **given):
        words = [f"{key}={value}" for key, value in given.items()]
        return _outputs(qgis("run", "--json", f"sscc:{name}", "--", *words))

    clusters, named = str(tmp_path / "c.tif"), str(tmp_path / "n.tif")
    run("applysscc", INPUT=trained.scene, MODEL=trained.model, OUTPUT=clusters)
    given = {"INPUT": clusters, "MODEL": trained.model}
    done = run("nameclusters", **given, REFERENCE=trained.reference, OUTPUT=str(tmp_path / "n.sscc"), NAMED=named)
    assert done["NAMED_CLUSTERS"] >= 1
    run("renameclusters", **given, MERGE_TO=2, OUTPUT=str(tmp_path / "m.sscc"))
    run("splitcluster", MODEL=trained.model, INPUT=trained.scene, CLUSTER=1, PARTS=2, OUTPUT=str(tmp_path / "s.sscc"))
    assert run("reportmap", INPUT=named, AREAS=str(tmp_path / "a.csv"))["AREA_HA"] > 0
    assert run("polygonise", INPUT=named, OUTPUT=str(tmp_path / "p.gpkg"))["POLYGONS"] > 0
    assert run("comparemaps", BEFORE=clusters, AFTER=clusters, TABLE=str(tmp_path / "t.csv"))["CHANGED_SHARE"] == 0
    assert {"n.tif", "n.sscc", "m.sscc", "s.sscc", "a.csv", "p.gpkg", "t.csv"} <= {p.name for p in tmp_path.iterdir()}


def _has_data(path: str) -> np.ndarray:
    """Where any band of the scene holds data: what a map must cover, computed here without the engine."""
    dataset = gdal.Open(path)
    found = np.zeros((dataset.RasterYSize, dataset.RasterXSize), bool)
    for i in range(dataset.RasterCount):
        band = dataset.GetRasterBand(i + 1)
        found |= (band.GetMaskBand().ReadAsArray() > 0) & np.isfinite(band.ReadAsArray())
    return found


def test_provider_is_listed(qgis):
    listed = qgis("list").stdout
    for name in ("sscc:trainsscc", "sscc:applysscc", "sscc:evaluateclusters", "sscc:samplescene", "sscc:Train and map"):
        assert name in listed


def test_help_is_plain_text(qgis):
    shown = qgis("help", "sscc:trainsscc")
    assert shown.returncode == 0 and "Number of clusters" in shown.stdout and "</" not in shown.stdout


def test_models_name_their_outputs_and_demand_them(qgis, trained):
    shown = qgis("help", "sscc:Train, map, sieve and polygonise").stdout
    assert all(name in shown for name in ("apply:Clusters", "polygonise:Polygons"))
    done = qgis("run", "sscc:Train and map", "--", f"scene={trained.scene}", "clusters=3", "preset=quick")
    assert done.returncode == 1 and "train:Model" in done.stderr, done.stderr[-500:]


def test_failure_is_one_line_and_an_exit_code(qgis, tmp_path):
    done = qgis("run", "sscc:applysscc", "--", "INPUT=no.tif", "MODEL=no.sscc", f"OUTPUT={tmp_path / 'map.tif'}")
    assert done.returncode == 1 and "no.tif" in done.stderr and "Traceback" not in done.stderr + done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_signal_leaves_no_partial_file(qgis, trained, tmp_path, number):
    huge, output, log = tmp_path / "huge.vrt", tmp_path / "map.tif", tmp_path / "log.txt"
    gdal.Translate(str(huge), trained.scene, format="VRT", width=20_000, height=20_000)
    output.write_bytes(b"the older map")
    words = ["run", "sscc:applysscc", "--", f"INPUT={huge}", f"MODEL={trained.model}", f"OUTPUT={output}"]
    with log.open("w") as file, subprocess.Popen(
        [qgis.program, *words], stdout=file, stderr=subprocess.STDOUT, env=qgis.environment
    ) as process:  # fmt: skip
        ends = time.monotonic() + 120
        while "Mapped window" not in log.read_text() and time.monotonic() < ends:
            time.sleep(0.2)
        assert list(tmp_path.glob(".map.*.part.tif"))
        process.send_signal(number)
        assert process.wait(timeout=60) == 1
    assert "Cancelled: nothing was written" in log.read_text()
    assert output.read_bytes() == b"the older map"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["huge.vrt", "log.txt", "map.tif"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["EnMAP_Potsdam", "EnMAP_tile_raw"])
def test_real_scene(qgis, shared_data, tmp_path, georeference, pixels, name):
    scene = str(shared_data / f"{name}.tif")
    model, output, confidence = (str(tmp_path / name) for name in ("m.sscc", "clusters.tif", "confidence.tif"))
    trained = _outputs(
        qgis(
            "run", "--json", "sscc:trainsscc", "--", f"INPUT={scene}", f"CLUSTERS={CLUSTERS}", "PRESET=quick",
            "STEPS=4", "BATCH_SIZE=512", f"MODEL={model}",
        )  # fmt: skip
    )
    assert trained["MODEL"] == model and np.isfinite(trained["LOSS"])
    mapped = _outputs(
        qgis(
            "run", "--json", "sscc:applysscc", "--", f"INPUT={scene}", f"MODEL={model}", f"OUTPUT={output}",
            f"CONFIDENCE={confidence}",
        )  # fmt: skip
    )
    clusters, wanted = pixels(output), _has_data(scene)
    assert np.array_equal(clusters > 0, wanted)
    assert mapped["VALID_PIXELS"] == wanted.sum() > 0.5 * wanted.size
    assert set(np.unique(clusters[wanted])) <= set(range(1, CLUSTERS + 1)) and mapped["CLUSTERS_FOUND"] > 1
    assert georeference(output) == georeference(confidence) == georeference(scene)
    assert gdal.Open(output).GetRasterBand(1).GetNoDataValue() == 0
