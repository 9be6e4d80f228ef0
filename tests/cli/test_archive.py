"""An archive of scenes: what can be mapped is mapped, every other scene is told in one line, nothing is done twice."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List

import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.cli import apply
from sscc.core.cli.console import Console
from sscc.core.cli.options import build_parser
from sscc.core.maps import archive
from sscc.core.maps.archive import distinct_names
from sscc.core.maps.claims import claim
from sscc.core.maps.manifest import Manifest

from .conftest import Trained, command


class Heard(Console):
    """A console that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(as_json=True)
        self.failures: List[str] = []

    def fail(self, message: str) -> None:
        self.failures.append(message)


@pytest.fixture
def scenes(trained: Trained, tmp_path: Path) -> List[str]:
    """Three scenes that can be mapped."""
    paths = [tmp_path / f"{name}.tif" for name in "abc"]
    for row, path in enumerate(paths):
        gdal.Translate(str(path), str(trained.scene), srcWin=[0, 8 * row, 20, 16])
    return list(map(str, paths))


@pytest.fixture
def mapped(trained: Trained, tmp_path: Path) -> Callable[..., Any]:
    """`mapped(*arguments)` runs `sscc apply` in this process, into the folder `maps`: facts, lines, failures."""

    def run(*arguments: str, model: Path = trained.model) -> Any:
        console = Heard()
        wanted = ["apply", *arguments, "--model", str(model), "--output-dir", str(tmp_path / "maps")]
        facts, lines = apply.run(build_parser().parse_args(wanted), console)
        return facts, lines, console.failures

    return run


def _rows(folder: Path) -> Dict[str, Dict[str, Any]]:
    lines = [json.loads(line) for path in folder.glob("manifest*.jsonl") for line in path.read_text().splitlines()]
    assert len({row["scene"] for row in lines}) == len(lines)
    return {Path(row["scene"]).name: row for row in lines}


def _statuses(facts: Dict[str, Any]) -> List[str]:
    return [row["status"] for row in facts["results"]]


def test_broken_scenes_do_not_stop_the_others(run, trained: Trained, scenes: List[str], tmp_path: Path) -> None:
    narrow, cut, listed = tmp_path / "narrow.tif", tmp_path / "cut.tif", tmp_path / "scenes.txt"
    gdal.Translate(str(narrow), str(trained.scene), bandList=[1, 2])
    cut.write_bytes(trained.scene.read_bytes()[:-2000])
    broken = [str(tmp_path / "gone.tif"), str(narrow), str(cut)]
    listed.write_text("# an archive\n\n" + "\n".join([broken[0], *scenes, *broken[1:]]) + "\n")
    outcome = run("apply", "--list", listed, "--model", trained.model, "--output-dir", tmp_path / "maps")
    assert outcome.code == 3
    assert outcome.stderr.count("sscc: ") == 3 and all(path in outcome.stderr for path in broken)
    table = outcome.stdout.splitlines()
    assert "3 mapped" in table[-1] and "3 failed" in table[-1]
    assert all(sum(path in line for line in table) == 1 for path in (*scenes, *broken))
    rows = _rows(tmp_path / "maps")
    for scene in scenes:
        row = rows[Path(scene).name]
        output = Path(row["output"])
        assert (row["status"], row["size"]) == ("done", output.stat().st_size) and len(row["digest"]) == 64
        gdal.Open(str(output)).ReadAsArray()
    assert all(rows[Path(path).name]["reason"] in outcome.stderr for path in broken)


def test_what_is_done_is_skipped_until_something_changes(
    mapped, scenes: List[str], tmp_path: Path, trained: Trained
) -> None:
    assert _statuses(mapped(*scenes)[0]) == ["done"] * 3
    files = {path: path.read_bytes() for path in (tmp_path / "maps").iterdir()}
    facts, lines, _ = mapped(*scenes)
    assert _statuses(facts) == ["skipped"] * 3 and "3 skipped" in lines[-1] and facts["valid_pixels"] > 0
    assert {path: path.read_bytes() for path in (tmp_path / "maps").iterdir()} == files
    shutil.copy(scenes[0], scenes[1])  # other pixels
    (tmp_path / "maps" / "c_clusters.tif").write_bytes(b"damaged")
    assert _statuses(mapped(*scenes)[0]) == ["skipped", "done", "done"]
    mask = tmp_path / "mask.tif"
    shutil.copy(trained.scene, mask)
    assert _statuses(mapped(*scenes, "--mask", str(mask))[0]) == ["done"] * 3
    other = shutil.copy(trained.model, tmp_path / "renamed.sscc")
    assert _statuses(mapped(*scenes, "--mask", str(mask), model=other)[0]) == ["skipped"] * 3


def test_a_kill_loses_no_scene_that_is_done(mapped, scenes: List[str], tmp_path: Path, monkeypatch) -> None:
    def killed(*given: Any, **how: Any) -> Any:
        if given[1] == scenes[2]:
            raise SystemExit
        return real(*given, **how)

    real = archive.apply
    with monkeypatch.context() as patch:
        patch.setattr(archive, "apply", killed)
        with pytest.raises(SystemExit):
            mapped(*scenes)
    with open(tmp_path / "maps" / "manifest.jsonl", "a", encoding="utf-8") as file:
        file.write('{"scene": "cut sho')
    assert _statuses(mapped(*scenes)[0]) == ["skipped", "skipped", "done"]
    assert len(_rows(tmp_path / "maps")) == 3


def test_shares_take_turns_and_know_of_each_other(mapped, scenes: List[str], tmp_path: Path) -> None:
    assert _statuses(mapped(*scenes, "--shard", "2/2")[0]) == ["done"]
    assert _statuses(mapped(*scenes, "--shard", "1/2")[0]) == ["done", "done"]
    assert _statuses(mapped(*scenes, "--shard", "5/5")[0]) == []
    assert sorted(_rows(tmp_path / "maps")) == ["a.tif", "b.tif", "c.tif"]
    assert _statuses(mapped(*scenes)[0]) == ["skipped"] * 3


def test_runs_at_the_same_time_keep_the_rows_of_each_other(tmp_path: Path) -> None:
    folder = str(tmp_path)
    rows = [{"scene": f"{name}.tif", "output": f"{name}_clusters.tif", "status": "done", "job": "old"} for name in "ab"]
    Manifest(folder).add(rows[0])
    one, two = Manifest(folder), Manifest(folder)
    two.add({**rows[0], "job": "new"})
    two.add(rows[1])
    one.add({**rows[1], "scene": "c.tif", "output": "c_clusters.tif"})
    two.save()
    one.save()
    jobs = {name: row["job"] for name, row in _rows(tmp_path).items()}
    assert jobs == {"a.tif": "new", "b.tif": "old", "c.tif": "old"}


@pytest.mark.parametrize("stale", ["manifest.0.jsonl", "manifest.jsonl"])
def test_a_stale_manifest_hides_no_newer_row(mapped, scenes: List[str], tmp_path: Path, stale: str) -> None:
    maps = tmp_path / "maps"
    mapped(scenes[0], "--shard", "1/1")
    row = _rows(maps)["a.tif"]
    (maps / stale).write_text(json.dumps({**row, "job": "of an older model", "digest": "0" * 64}) + "\n")
    assert _statuses(mapped(scenes[0], "--shard", "1/1")[0]) == ["skipped"]


def test_the_map_of_another_scene_is_not_written_over(mapped, scenes: List[str], tmp_path: Path) -> None:
    here, there = tmp_path / "a.tif", tmp_path / "other" / "a.tif"
    there.parent.mkdir()
    shutil.copy(scenes[1], there)
    mapped(str(here))
    output = tmp_path / "maps" / "a_clusters.tif"
    made = output.read_bytes()
    for _ in range(2):  # the failure does not make the first scene forgotten
        facts, _, failures = mapped(str(there))
        assert _statuses(facts) == ["failed"] and output.read_bytes() == made
        assert failures == [f"{there}: {output}: is the map of {here}; use another folder"]
    shutil.copy(scenes[2], here)  # a scene that changed is mapped again, by whichever name
    (tmp_path / "link").symlink_to(tmp_path)
    assert _statuses(mapped(str(tmp_path / "link" / "a.tif"))[0]) == ["done"] and output.read_bytes() != made
    here.unlink()  # nothing is lost: an archive that was moved
    assert _statuses(mapped(str(there))[0]) == ["done"]


def test_of_two_runs_at_one_moment_one_gives_way(mapped, scenes: List[str], tmp_path: Path, monkeypatch) -> None:
    """The second run knows the folder as it was when it began: empty."""
    here, there = tmp_path / "a.tif", tmp_path / "other" / "a.tif"
    there.parent.mkdir()
    shutil.copy(scenes[1], there)
    output = tmp_path / "maps" / "a_clusters.tif"
    real, seen = archive.apply, []

    def meanwhile(*given: Any, **how: Any) -> Any:
        monkeypatch.setattr(archive, "apply", real)
        seen.append(mapped(str(there)))  # while the first run maps
        return real(*given, **how)

    monkeypatch.setattr(archive, "apply", meanwhile)
    output.parent.mkdir()
    late = Manifest(str(output.parent))
    facts, *_ = mapped(str(here))
    made = output.read_bytes()
    assert _statuses(facts) == ["done"]
    task = archive.Task(str(there), str(output), None, facts["model"], {})
    row = archive.map_scene(task, late.known(task.output))  # when the first has just ended
    late.add(row)
    assert seen[0][2][0].startswith(f"{there}: {output}: another run is mapping {here} into it, or was killed")
    assert row["reason"] == f"{there}: {output}: is the map of {here}; use another folder"
    assert output.read_bytes() == made and _statuses(mapped(str(here))[0]) == ["skipped"]
    here.unlink()
    archive.release(str(output), row["claim"])
    assert _statuses(mapped(str(there))[0]) == ["done"] and not list((tmp_path / "maps").glob(".*"))


def test_only_the_run_that_has_claimed_a_name_releases_it(mapped, scenes: List[str], tmp_path: Path) -> None:
    output = tmp_path / "maps" / "a_clusters.tif"
    output.parent.mkdir()
    code = "import sys; from sscc.core.maps.claims import claim; print(claim(*sys.argv[1:]))"
    subprocess.run([sys.executable, "-c", code, str(output), "another/a.tif"], check=True, capture_output=True)
    (kept,) = output.parent.glob(".*.claim")
    token = claim(str(output), scenes[0])  # that of a process which has ended does not count
    assert token and token in kept.read_text() and scenes[0] in kept.read_text()
    assert _statuses(mapped(scenes[0])[0]) == ["done"] and kept.exists()
    archive.release(str(output), token)
    assert not kept.exists()


def test_an_item_replaces_only_that_of_an_earlier_map(mapped, scenes: List[str], trained: Trained, tmp_path: Path):
    item, output = tmp_path / "scene.json", tmp_path / "scene.tif"
    text = json.dumps({"type": "Feature", "assets": {"cube": {"href": scenes[0], "type": "image/tiff"}}})
    item.write_text(text)
    wanted = ["apply", str(item), "--model", str(trained.model), "--output", str(output), "--stac"]
    with pytest.raises(SSCCError, match="scene.json: is already being read"):
        apply.run(build_parser().parse_args(wanted), Heard())
    assert item.read_text() == text and not output.exists()
    beside = tmp_path / "maps" / "scene_clusters.json"
    beside.parent.mkdir()
    beside.write_text("{}")
    facts, _, failures = mapped(str(item), "--stac")
    assert _statuses(facts) == ["failed"] and "is not a STAC item of a map" in failures[0]
    assert beside.read_text() == "{}" and not beside.with_suffix(".tif").exists()
    beside.unlink()
    assert _statuses(mapped(str(item), "--stac")[0]) == ["done"] and "Clusters by SSCC" in beside.read_text()
    assert _statuses(mapped(str(item), "--stac")[0]) == ["skipped"]


def test_a_scene_of_the_archive_is_not_written_over(mapped, scenes: List[str], tmp_path: Path) -> None:
    (tmp_path / "maps").mkdir()
    inside = str(shutil.copy(scenes[0], tmp_path / "maps" / "a_clusters.tif"))
    facts, _, failures = mapped(scenes[0], inside)
    assert _statuses(facts) == ["failed", "done"] and len(failures) == 1 and "choose another file" in failures[0]
    assert Path(inside).read_bytes() == Path(scenes[0]).read_bytes()


def test_a_full_disk_costs_one_scene_only(mapped, scenes: List[str], monkeypatch) -> None:
    from sscc.core.maps import mapper

    def full(path: str, *given: Any) -> Any:
        if "b_clusters" in path:
            raise OSError(28, "No space left on device", path)
        return real(path, *given)

    real = mapper.create_class_raster
    monkeypatch.setattr(mapper, "create_class_raster", full)
    facts, _, failures = mapped(*scenes)
    assert _statuses(facts) == ["done", "failed", "done"]
    assert len(failures) == 1 and "No space left" in failures[0]


def test_names_differ_as_little_as_they_must(mapped, scenes: List[str], tmp_path: Path) -> None:
    assert distinct_names(["x/1/a.tif", "x/2/a.tif", "y/b.tif"]) == ["1_a", "2_a", "b"]
    assert distinct_names(["x/1/a.tif", "y/1/A.tif", "a b.tif"]) == ["x_1_a", "y_1_A", "a_b"]
    assert len({*distinct_names(["a b.tif", "a_b.tif", "a.b.tif"])}) == 3
    again = tmp_path / "." / "a.tif"
    assert _statuses(mapped(*scenes, f"{again.parent}/./a.tif")[0]) == ["done"] * 3


@pytest.mark.parametrize(
    "text, words", [(None, "No such file"), ("\n# none\n", "lists no scene"), ("a\0.tif", "is not a text file")]
)
def test_a_list_without_scenes_is_one_line(mapped, tmp_path: Path, text, words: str) -> None:
    listed = tmp_path / "scenes.txt"
    if text is not None:
        listed.write_text(text)
    with pytest.raises(SSCCError, match=rf"scenes\.txt: .*{words}"):
        mapped("--list", str(listed))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_signal_ends_a_run_that_waits_for_its_list(trained: Trained, tmp_path: Path) -> None:
    listed = tmp_path / "list"
    os.mkfifo(listed)
    given = ("apply", "--list", listed, "--model", trained.model, "--output-dir", tmp_path / "maps")
    with subprocess.Popen(command(*given), stderr=subprocess.PIPE, text=True) as process, open(listed, "w"):
        process.terminate()
        said = process.communicate(timeout=30)[1]
    assert process.returncode == 130 and said == "sscc: cancelled: nothing was written\n"


def test_a_scene_that_was_edited_is_mapped_again(mapped, scenes):
    """Also where the digest, which covers samples of a large file, does not see the change."""
    facts, *_ = mapped(scenes[0])
    assert _statuses(facts) == ["done"] and _statuses(mapped(scenes[0])[0]) == ["skipped"]
    later = os.path.getmtime(facts["results"][0]["output"]) + 5
    os.utime(scenes[0], (later, later))
    assert _statuses(mapped(scenes[0])[0]) == ["done"]
