"""`sscc apply --scheduler`: Dask's workers make the files of one process, and a lost one costs nothing."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from threading import Thread
from typing import Any, Iterator

import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError, never
from sscc.core.cli import apply
from sscc.core.cli.options import build_parser
from sscc.core.maps import scheduler

from .conftest import Trained
from .test_archive import Heard

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two worker processes."""
    settings = {"distributed.worker.daemon": True, "distributed.admin.tick.limit": "1h"}
    with distributed.dask.config.set(settings), distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
    ) as workers:  # fmt: skip
        yield workers


def _run(*arguments: object) -> Any:
    console = Heard()
    facts, _ = apply.run(build_parser().parse_args(["apply", *map(str, arguments)]), console)
    return facts, console.failures


def test_workers_make_the_files_of_one_process_and_a_lost_one_costs_nothing(
    cluster: Any, trained: Trained, tmp_path: Path
) -> None:
    wide, address = tmp_path / "wide.tif", cluster.scheduler_address
    gdal.Translate(str(wide), str(trained.scene), width=600, height=500, creationOptions=["TILED=YES"])
    given = (wide, "--model", trained.model)
    _run(*given, "--output", tmp_path / "p.tif", "--confidence", tmp_path / "pc.tif")
    with distributed.Client(cluster, set_as_default=False) as client:
        first = min(client.run(os.getpid).values())
        killer = Thread(target=lambda: (time.sleep(0.5), os.kill(first, signal.SIGKILL)))
        killer.start()
        facts, _ = _run(*given, "--output", tmp_path / "d.tif", "--confidence", tmp_path / "dc.tif",
                        "--scheduler", address)  # fmt: skip
        killer.join()
    assert facts["complete"] and facts["valid_pixels"] > 0
    for one, other in (("p.tif", "d.tif"), ("pc.tif", "dc.tif")):
        assert (tmp_path / one).read_bytes() == (tmp_path / other).read_bytes()
    assert not [path.name for path in tmp_path.glob(".*") if ".part" not in path.name]

    gone, folder = tmp_path / "gone.tif", tmp_path / "maps"
    facts, failures = _run(gone, *given, "--output-dir", folder, "--scheduler", address)
    assert [row["status"] for row in facts["results"]] == ["failed", "done"]
    assert len(failures) == 1 and str(gone) in failures[0]
    assert (folder / "wide_clusters.tif").read_bytes() == (tmp_path / "p.tif").read_bytes()


def test_a_task_whose_workers_died_by_chance_is_tried_again(cluster: Any, tmp_path: Path, monkeypatch) -> None:
    def work(number: int, first: str) -> int:  # Dask sends it as it is: the workers do not have this module
        import os
        import signal

        if number == 0 and not os.path.exists(first):
            open(first, "w").close()
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    monkeypatch.setattr(cluster.scheduler, "allowed_failures", 0)
    given = [(number, str(tmp_path / "first")) for number in range(4)]
    results = dict(scheduler.run_tasks(cluster.scheduler_address, work, given, never))
    assert results == {number: number for number in range(4)}


def test_a_task_that_kills_its_workers_is_given_up(cluster: Any, tmp_path: Path, monkeypatch) -> None:
    def work(number: int, log: str) -> int:
        import os
        import signal

        with open(log, "a") as file:
            file.write(f"{number} ")
        if number == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    monkeypatch.setattr(cluster.scheduler, "allowed_failures", 0)
    given = [(number, str(tmp_path / "log")) for number in range(4)]
    results = dict(scheduler.run_tasks(cluster.scheduler_address, work, given, never))
    assert type(results.pop(0)).__name__ == "KilledWorker" and results == {number: number for number in (1, 2, 3)}
    assert (tmp_path / "log").read_text().split().count("0") == 2


def test_a_scheduler_that_is_away_is_one_line_within_seconds(trained: Trained, tmp_path: Path) -> None:
    started = time.monotonic()
    given = (trained.scene, "--model", trained.model, "--scheduler", "tcp://127.0.0.1:9")
    with pytest.raises(SSCCError, match=r"^tcp://127\.0\.0\.1:9: no Dask scheduler answers"):
        _run(*given, "--output-dir", tmp_path / "maps")
    assert time.monotonic() - started < 15
