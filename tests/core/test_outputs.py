"""What a run writes: it destroys no input, follows links, keeps permissions, and mixes no two maps."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import sys
import tempfile

import numpy as np
import pytest
from osgeo import gdal, ogr
from sscc.core.base import files
from sscc.core.base.errors import SSCCError
from sscc.core.base.files import atomic_path, check_writable
from sscc.core.maps.apply import apply
from sscc.core.maps.polygonise import polygonise
from sscc.core.maps.raster import read_classes
from sscc.core.report import tasks
from sscc.core.report.suggestion_report import suggest_and_report
from sscc.core.twin import checkpoint
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import write_raster


def snapshot(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def older(path, name):
    """An older map, one cluster with a name."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 48, 1)
    dataset.GetRasterBand(1).Fill(9)
    dataset.GetRasterBand(1).SetCategoryNames([""] * 9 + [name])
    dataset = None


def test_a_model_is_not_overwritten_by_the_map_made_with_it(tmp_path, scene, model):
    path = str(tmp_path / "model.tif")
    model.save(path)
    before = snapshot(tmp_path)
    for outputs in ({"output": path}, {"output": str(tmp_path / "o.tif"), "confidence": path}):
        with pytest.raises(SSCCError, match=r"model\.tif: is already being read"):
            apply(Model.load(path), scene, **outputs)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("name", ["map.tif.msk", "map.tif.ovr"])
def test_an_input_is_not_removed_as_a_file_of_an_older_map(tmp_path, scene, model, name):
    mask = tmp_path / name
    write_raster(mask, np.ones((48, 40, 1), np.uint8))
    before = snapshot(tmp_path)
    with pytest.raises(SSCCError, match=rf"map\.tif: needs .*{re.escape(name)}, which is already being read"):
        apply(model, scene, str(tmp_path / "map.tif"), mask=str(mask))
    assert snapshot(tmp_path) == before
    (tmp_path / "linked").mkdir()
    link = tmp_path / "linked" / "map.tif"
    link.symlink_to(tmp_path / "map.tif")
    with pytest.raises(SSCCError, match=rf"{re.escape(name)}, which is already being read"):
        apply(model, scene, str(link), mask=str(mask))
    assert mask.read_bytes() == before[name]


def test_two_outputs_do_not_share_a_style(tmp_path, scene, model):
    for name, told in (("map.tiff", "map.tiff: needs .*map.qml, which is"), ("map.tif", "map.tif: is")):
        with pytest.raises(SSCCError, match=f"{told} already being read or written"):
            apply(model, scene, str(tmp_path / "map.tif"), confidence=str(tmp_path / name))


def test_a_report_does_not_replace_the_mask(tmp_path, scene):
    with pytest.raises(SSCCError, match=r"c\.html: is already being read"):
        mask = str(tmp_path / "c.html")
        suggest_and_report(scene, 2, 3, mask=mask, report=mask)


@pytest.mark.parametrize("own", ["<renderer-v2/>", '<rasterrenderer type="multibandcolor"/>'])
def test_the_style_of_another_layer_is_kept(tmp_path, scene, model, own):
    style = tmp_path / "fields.qml"
    style.write_text(f"<qgis>{own}</qgis>")
    said = []
    apply(model, scene, str(tmp_path / "fields.tif"), log=said.append)
    assert style.read_text() == f"<qgis>{own}</qgis>"
    assert any("fields.qml: belongs to another layer" in line for line in said)
    assert sorted(os.listdir(tmp_path)) == ["fields.qml", "fields.tif", "fields.tif.aux.xml"]


def test_a_map_replaces_the_style_of_an_older_map(tmp_path, scene, model):
    output = str(tmp_path / "map.tif")
    apply(model, scene, output)
    first = (tmp_path / "map.qml").read_bytes()
    renamed = Model(dict(model.header), model.tensors)
    renamed.rename(["Wheat", "Soy", "Corn"], model.colors)
    apply(renamed, scene, output)
    assert (tmp_path / "map.qml").read_bytes() != first and b"Wheat" in (tmp_path / "map.qml").read_bytes()


def test_a_linked_output_stays_a_link_and_has_its_names(tmp_path, scene, model):
    (tmp_path / "store").mkdir()
    real, link = tmp_path / "store" / "real.tif", tmp_path / "link.tif"
    older(real, "older")
    os.symlink(real, link)
    apply(model, scene, str(link))
    assert link.is_symlink() and not real.is_symlink()
    assert set(np.unique(gdal.Open(str(real)).ReadAsArray())) <= {1, 2, 3}
    assert read_classes(str(link))[0] == read_classes(str(real))[0] == model.names
    assert sorted(os.listdir(tmp_path)) == ["link.qml", "link.tif", "link.tif.aux.xml", "store"]
    assert sorted(os.listdir(tmp_path / "store")) == ["real.qml", "real.tif", "real.tif.aux.xml"]


def test_a_file_with_other_layers_is_not_replaced_by_polygons(tmp_path, scene, model):
    path, output = (str(tmp_path / name) for name in ("map.tif", "p.gpkg"))
    apply(model, scene, path)
    for _ in range(2):  # older polygons are replaced
        polygonise(path, output)
    dataset = ogr.Open(output, 1)
    dataset.CreateLayer("fields", None, ogr.wkbPolygon)
    dataset = None  # written now
    before = snapshot(tmp_path)
    with pytest.raises(SSCCError, match=r"p\.gpkg: holds other layers, which would be lost"):
        polygonise(path, output)
    assert snapshot(tmp_path) == before


def test_a_project_saved_beside_the_polygons_is_kept(tmp_path, scene, model):
    path, output = (str(tmp_path / name) for name in ("map.tif", "p.gpkg"))
    apply(model, scene, path)
    polygonise(path, output)
    dataset = ogr.Open(output, 1)
    dataset.CreateLayer("layer_styles", None, ogr.wkbNone)  # as QGIS registers its table of styles
    dataset = None
    polygonise(path, output)
    dataset = ogr.Open(output, 1)
    dataset.CreateLayer("layer_styles", None, ogr.wkbNone)
    dataset.ExecuteSQL("CREATE TABLE qgis_projects (name TEXT, content BLOB)")  # not registered
    dataset = None
    with pytest.raises(SSCCError, match="holds other layers"):
        polygonise(path, output)
    assert b"qgis_projects" in (tmp_path / "p.gpkg").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_are_kept(tmp_path):
    path = tmp_path / "map.tif"
    path.write_text("old")
    path.chmod(0o640)
    with atomic_path(str(path)) as temporary, open(temporary, "w") as file:
        file.write("new")
    assert path.read_text() == "new" and stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_a_device_is_no_output(tmp_path):
    os.mkfifo(tmp_path / "map.tif")
    os.symlink(os.devnull, tmp_path / "device.tif")
    for name in ("map.tif", "device.tif"):
        with pytest.raises(SSCCError, match=rf"{name}: is not a regular file"):
            check_writable(str(tmp_path / name))


def test_probes_and_maps_of_killed_runs_are_swept_after_a_day(tmp_path, monkeypatch):
    monkeypatch.setattr(tasks.tempfile, "gettempdir", lambda: str(tmp_path))
    probe, fresh, mine = (tmp_path / name for name in (f".sscc-{'0' * 32}", f".sscc-{'1' * 32}", "sscc-report-x"))
    killed, full, running = (tmp_path / f"sscc-report-{name}" for name in ("abcd0123", "abcd4567", "abcd89ab"))
    for folder in (killed, full, running):
        folder.mkdir()
    for file in (probe, fresh, mine, killed / "clusters.tif", killed / ".confidence.ab.part.tif", full / "thesis.doc"):
        file.write_text("half")
        if file is not fresh:
            os.utime(file, (1e9, 1e9))
    for folder in (killed, full):
        os.utime(folder, (1e9, 1e9))
    check_writable(str(tmp_path / "out.tif"))
    tasks._sweep()
    assert sorted(os.listdir(tmp_path)) == sorted([fresh.name, mine.name, full.name, running.name])


@pytest.mark.parametrize("moment", range(12))
def test_a_failure_or_kill_at_any_rename_mixes_no_two_maps(tmp_path, monkeypatch, scene, model, moment):
    output, confidence = tmp_path / "map.tif", tmp_path / "c.tif"
    older(output, "older")
    older(confidence, "older confidence")
    (tmp_path / "map.qml").write_text('<qgis><rasterrenderer type="paletted">older</rasterrenderer></qgis>')
    before, replace, left = snapshot(tmp_path), os.replace, [moment]

    def fail(kind):
        def act(source, target):
            left[0] -= 1
            if left[0] == -1:
                raise kind
            replace(source, target)

        return act

    for kind in (PermissionError(13, "is locked", str(output)), KeyboardInterrupt()):
        left[0] = moment
        monkeypatch.setattr(files.os, "replace", fail(kind))
        try:
            apply(model, scene, str(output), confidence=str(confidence))
        except (SSCCError, KeyboardInterrupt):
            pass
        monkeypatch.undo()
        new = gdal.Open(str(output)).ReadAsArray().max() < 9
        names = read_classes(str(output))[0]
        assert names in ([model.names, []] if new else [[""] * 8 + ["older"], []])
        for path, mark in ((tmp_path / "map.qml", b"older"), (confidence, b"older")):
            if path.exists():
                content = path.read_bytes() if path.suffix == ".qml" else None
                is_old = mark in content if content else gdal.Open(str(path)).ReadAsArray().max() == 9
                assert is_old != new
        if isinstance(kind, OSError) and not new:
            assert {name: data for name, data in snapshot(tmp_path).items()} == before


@pytest.mark.parametrize("moment", range(5))
def test_two_runs_that_finish_at_once_mix_no_two_maps(tmp_path, monkeypatch, moment):
    output, replace, left = str(tmp_path / "map.tif"), os.replace, [moment]

    def write(mark, *more):
        with atomic_path(output) as temporary:
            for name in (temporary, f"{temporary}.aux.xml", files.style_path(temporary), *more):
                with open(name.format(temporary), "w") as file:
                    file.write(f'<rasterrenderer type="paletted">{mark}')

    def interrupted(source, target):
        left[0] -= 1
        if left[0] == -1:
            write("other", "{}.ovr")
        replace(source, target)

    write("older")
    monkeypatch.setattr(files.os, "replace", interrupted)
    lost = False
    try:
        write("mine")
    except SSCCError as error:
        lost = "map.tif: was replaced by another run" in str(error)
        assert lost
    marks = list(snapshot(tmp_path).values())
    assert left[0] < 0 and os.path.exists(output) and len(set(marks)) == 1
    # The other run wrote four files; that which this one was just renaming may be missing.
    assert (b"other" in marks[0]) == lost and len(marks) >= 3


@pytest.mark.parametrize("name", ["map.tif", "map.tif.aux.xml", "map.tif.ovr", "map.qml"])
def test_a_folder_of_the_name_of_an_output_is_not_moved(tmp_path, scene, model, name):
    (tmp_path / name).mkdir()
    (tmp_path / name / "notes.txt").write_text("mine")
    with pytest.raises(SSCCError, match=f"^{re.escape(str(tmp_path / name))}: is a folder"):
        apply(model, scene, str(tmp_path / "map.tif"))
    with pytest.raises(SSCCError, match=rf"^{re.escape(str(tmp_path / name))}: cannot be written \(Is a directory\)"):
        with atomic_path(str(tmp_path / "map.tif")) as temporary:  # it was made in the meantime
            for file in (temporary, files.style_path(temporary)):
                open(file, "w").close()
    assert os.listdir(tmp_path) == [name] and (tmp_path / name / "notes.txt").read_text() == "mine"


def test_an_error_of_another_file_is_not_blamed_on_the_output(tmp_path):
    with pytest.raises(SSCCError, match=r"^\S*scene\.tif: cannot be read or written"):
        with atomic_path(str(tmp_path / "map.tif")):
            open(tmp_path / "scene.tif", "rb")


LONG = ("n" * 241, "図" * 80)


@pytest.mark.parametrize("name", LONG, ids=("latin", "CJK"))
def test_long_names_lose_nothing(tmp_path, scene, model, name):
    path, output, confidence = (str(tmp_path / f"{name}{end}") for end in (".sscc", ".tif", "c.tif"))
    check_writable(path, (".sscc",))
    model.save(path)
    for index in (1, 2):
        result = apply(Model.load(path), scene, output, confidence=confidence, shard=(index, 2))
    assert result.complete and read_classes(output)[0] == model.names
    assert sorted(os.path.splitext(one)[1] for one in os.listdir(tmp_path)) == [
        ".qml", ".sscc", ".tif", ".tif", ".xml", ".xml",
    ]


def test_names_that_cannot_be_are_refused_before_the_work(tmp_path):
    with pytest.raises(SSCCError, match="the file name is too long"):
        check_writable(str(tmp_path / ("n" * 252 + ".sscc")), (".sscc",))
    with pytest.raises(SSCCError, match="the file name is too long"):  # its names would be in NAME.tif.aux.xml
        check_writable(str(tmp_path / ("n" * 246 + ".tif")))


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="all names are Unicode here")
def test_names_that_are_not_utf8_are_told(tmp_path, scene, model):
    odd = os.path.join(str(tmp_path), os.fsdecode(b"M\xf6hren.tif"))  # Latin-1
    shutil.copy(scene, odd)
    for given in ((odd, str(tmp_path / "map.tif")), (scene, odd)):
        with pytest.raises(SSCCError, match="hren.tif: the file name is not UTF-8; rename the file"):
            apply(model, *given)
    with pytest.raises(SSCCError, match="hren.tif: the file name is not UTF-8"):
        apply(model, scene, str(tmp_path / "map.tif"), mask=odd)
    with pytest.raises(SSCCError, match="hren.gpkg: the file name is not UTF-8"):
        polygonise(scene, odd.replace(".tif", ".gpkg"))
    assert len(os.listdir(tmp_path)) == 1


def test_a_training_goes_on_without_its_checkpoint(tmp_path, monkeypatch, scene):
    monkeypatch.setattr(checkpoint, "EVERY_SECONDS", 0.0)
    said = []
    gone = str(tmp_path / "none" / "m.checkpoint")
    trained = train([scene], Settings(3, preset="quick", steps=3), checkpoint=gone, log=said.append)
    assert trained.clusters == 3
    assert sum("No checkpoint" in line and "m.checkpoint: cannot be written" in line for line in said) == 1


def test_no_checkpoint_of_another_training_is_lost(tmp_path, monkeypatch, scene):
    path, said = tmp_path / "m.sscc.checkpoint", []
    settings = Settings(3, preset="quick", steps=2)
    path.write_text("another training")
    os.utime(path, (1e9, 1e9))
    (tmp_path / "m.sscc.checkpoint.old").write_text("a third one")

    def locked(source, target):
        raise PermissionError(13, "is locked", source, None, target)

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint.os, "replace", locked)
        with pytest.raises(SSCCError, match=r"checkpoint: .* another training, and cannot be renamed \(is loc"):
            train([scene], settings, checkpoint=str(path), resume=True, anew=True)
    assert path.read_text() == "another training"
    train([scene], settings, checkpoint=str(path), resume=True, anew=True, log=said.append)
    assert sum("it is kept as" in line and "checkpoint1.old" in line for line in said) == 1
    kept = {name: data.decode() for name, data in snapshot(tmp_path).items()}
    assert kept == {"m.sscc.checkpoint.old": "a third one", "m.sscc.checkpoint1.old": "another training"}
    assert os.path.getmtime(tmp_path / "m.sscc.checkpoint1.old") > 1e9 + 86400  # its day begins now


def test_a_folder_in_the_place_of_the_checkpoint_stays(tmp_path, monkeypatch, scene):
    monkeypatch.setattr(checkpoint, "EVERY_SECONDS", 0.0)
    path, said = tmp_path / "m.sscc.checkpoint", []
    path.mkdir()
    train([scene], Settings(3, preset="quick", steps=2), checkpoint=str(path), resume=True, anew=True, log=said.append)
    assert os.listdir(tmp_path) == [path.name] and path.is_dir()
    assert sum("No checkpoint" in line and "Is a directory" in line for line in said) == 1


def test_a_training_continues_after_another_one_with_the_same_model_file(tmp_path, monkeypatch, scene):
    path, said = str(tmp_path / "m.sscc.checkpoint"), []
    monkeypatch.setattr(checkpoint, "EVERY_SECONDS", 0.0)

    def run(seed, **how):  # no caller removes the checkpoint, as if each run was cut after its last step
        settings = Settings(3, preset="quick", steps=2, seed=seed)
        train([scene], settings, checkpoint=path, resume=True, log=said.append, **how)
        return (tmp_path / "m.sscc.checkpoint").read_bytes()

    first, second = run(0, anew=True), run(1, anew=True)
    said.clear()
    run(0)
    assert sum("Resuming from step 2" in line for line in said) == 1
    assert snapshot(tmp_path) == {"m.sscc.checkpoint": first, "m.sscc.checkpoint1.old": second}


def test_checkpoints_that_stepped_aside_are_removed_after_a_day(tmp_path):
    names = [f"m.sscc.checkpoint{end}" for end in ("", ".old", "1.old", "2.old", ".mine.old")]
    for name in [*names, "n.sscc.checkpoint.old"]:
        (tmp_path / name).write_text("a training")
        os.utime(tmp_path / name, (1e9, 1e9) if "1" not in name else None)
    files.remove_checkpoint(str(tmp_path / "m.sscc"))
    kept = ["m.sscc.checkpoint.mine.old", "m.sscc.checkpoint1.old", "n.sscc.checkpoint.old"]
    assert sorted(os.listdir(tmp_path)) == kept


def test_a_trained_model_is_kept_elsewhere_if_the_disk_is_full(tmp_path, monkeypatch, model):
    home, place = tmp_path / "home", tmp_path / "place"
    home.mkdir(), place.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(files, "_replace", full_disk(place))
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    with pytest.raises(SSCCError, match=r"m\.sscc: cannot be written \(No space left on device\).* model") as told:
        model.save_new(str(place / "m.sscc"))
    kept = Model.load(str(told.value).rpartition(" is in ")[2])
    assert kept.header == model.header and os.listdir(place) == [] and len(os.listdir(home)) == 1


def full_disk(folder):
    """`files._replace` where everything in a folder is too much."""
    replace = files._replace

    def fail(moves):
        if os.path.dirname(moves[0][1]) == str(folder):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(moves)

    return fail
