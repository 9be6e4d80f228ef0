"""Cancel at any time: no partial file is left, and an older output stays as it was."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Timer

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProcessingMultiStepFeedback
from sscc.core.base.blas import same_rounding
from sscc.core.twin import checkpoint
from sscc.core.twin.model import Model


class Stop(QgsProcessingFeedback):
    """Cancels, as a user does, once the progress has come this far (percent)."""

    def __init__(self, percent: float) -> None:
        super().__init__(False)
        self.percent = percent
        self.progressChanged.connect(self.consider)

    def consider(self, progress: float) -> None:
        if progress >= self.percent:
            self.cancel()


class StopMap(QgsProcessingFeedback):
    """Cancels as soon as mapping begins."""

    def pushInfo(self, info):  # noqa: N802 - QGIS's name
        super().pushInfo(info)
        if info.startswith("Applying on"):
            self.cancel()


@pytest.fixture
def older(tmp_path):
    """Files of an earlier run, where the next one is going to write."""
    for name in ("model.sscc", "map.tif", "map.qml", "confidence.tif", "report.html"):
        (tmp_path / name).write_text(f"an older {name}")
    return tmp_path


@pytest.mark.parametrize("percent", [0.5, 30, 60])
def test_training(run, trained, short, older, listing, percent):
    before = listing()
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written; existing files are unchanged"):
        run(
            "trainsscc", Stop(percent), INPUT=[trained.scene], CLUSTERS=3, MODEL=str(older / "model.sscc"),
            REPORT=str(older / "report.html"), **{**short, "STEPS": 30},
        )  # fmt: skip
    assert listing() == before


def test_a_training_continues_where_it_was_cut(run, trained, short, tmp_path, monkeypatch):
    monkeypatch.setattr(checkpoint, "EVERY_SECONDS", 0.0)
    models = [str(tmp_path / name) for name in ("cut.sscc", "whole.sscc")]

    def train(path, feedback=None, **more):
        feedback = feedback or QgsProcessingFeedback(False)
        run("trainsscc", feedback, INPUT=[trained.scene], CLUSTERS=3, MODEL=path, **{**short, "STEPS": 12, **more})
        return feedback.textLog()

    with pytest.raises(QgsProcessingException, match="Cancelled: the same training .* will continue from"):
        train(models[0], Stop(60))
    assert not (tmp_path / "cut.sscc").exists()
    assert "Resuming from step" in train(models[0]) and "Resuming" not in train(models[1])
    assert Model.load(models[0]).fingerprint == Model.load(models[1]).fingerprint
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        train(models[0], Stop(60))
    assert "belongs to another training" in train(models[0], SEED=3)
    kept = tmp_path / "cut.sscc.checkpoint.old"  # the other training can still continue
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.sscc", kept.name, "whole.sscc"]
    older = tmp_path / "cut.sscc.checkpoint7.old"
    older.write_text("an old training")
    os.utime(older, (1e9, 1e9))
    assert "Resuming from step" in train(models[0]) and not kept.exists() and not older.exists()


def test_a_cancel_promises_no_checkpoint_that_is_not_there(run, trained, short, tmp_path):
    path = tmp_path / "m.sscc.checkpoint"
    path.write_text("another training")
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        run(
            "trainsscc", Stop(60), INPUT=[trained.scene], CLUSTERS=3, MODEL=str(tmp_path / "m.sscc"),
            **{**short, "STEPS": 30},
        )  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["m.sscc.checkpoint.old"]


def test_a_run_that_waits_for_another_can_be_cancelled(run, trained, tmp_path):
    begun, end, feedback = Event(), Event(), QgsProcessingFeedback(False)

    @same_rounding()
    def hold():  # as another training does in its thread
        begun.set()
        end.wait(20)

    with ThreadPoolExecutor(1) as other:
        held = other.submit(hold)
        begun.wait()
        stop = Timer(1, feedback.cancel)
        stop.start()
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run("applysscc", feedback, INPUT=trained.scene, MODEL=trained.model, OUTPUT=str(tmp_path / "map.tif"))
        assert not held.done()
        end.set()
        stop.join()


def test_map_after_training_leaves_the_whole_model(run, trained, short, older, listing):
    before = listing()
    with pytest.raises(QgsProcessingException, match="Cancelled: the model was written, the map or the report was not"):
        run(
            "trainsscc", StopMap(False), INPUT=[trained.scene], CLUSTERS=3, MODEL=str(older / "model.sscc"),
            OUTPUT=str(older / "map.tif"), **short,
        )  # fmt: skip
    after = listing()
    assert Model.load(str(older / "model.sscc")).clusters == 3
    assert {**after, "model.sscc": b""} == {**before, "model.sscc": b""}


@pytest.fixture(scope="module")
def long_scene(run, tmp_path_factory):
    """A scene of several tiles."""
    scene = str(tmp_path_factory.mktemp("long") / "scene.tif")
    run("samplescene", ROWS=8, COLS=2000, BANDS=12, CLUSTERS=3, OUTPUT=scene)
    return scene


def test_applying(run, trained, long_scene, older, listing):
    before = listing()
    given = {"INPUT": long_scene, "MODEL": trained.model, "OUTPUT": str(older / "map.tif")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("applysscc", Stop(10), CONFIDENCE=str(older / "confidence.tif"), **given)
    assert listing() == before


def test_cancel_passes_through_the_feedback_of_a_model(run, trained, long_scene, older, listing):
    before = listing()
    outer = QgsProcessingFeedback(False)
    inner = QgsProcessingMultiStepFeedback(2, outer)
    inner.setCurrentStep(1)
    outer.progressChanged.connect(lambda _progress: outer.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("applysscc", inner, INPUT=long_scene, MODEL=trained.model, OUTPUT=str(older / "map.tif"))
    assert listing() == before


def test_sample_scene(run, tmp_path, listing):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("samplescene", Stop(0.1), ROWS=900, COLS=900, BANDS=4, CLUSTERS=3, OUTPUT=str(tmp_path / "scene.tif"))
    assert listing() == {}
