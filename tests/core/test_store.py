"""What a suggestion computed serves the training that follows, and never changes its map."""

from __future__ import annotations

import numpy as np
import pytest
from sscc.core.pseudo_labels import store as module
from sscc.core.pseudo_labels.suggest import suggest
from sscc.core.report.suggestion_report import suggest_and_report
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """The folder in which suggestions are kept, still missing."""
    folder = tmp_path / "cache"
    monkeypatch.setattr("sscc.core.pseudo_labels.suggest.cache_folder", lambda: folder)
    monkeypatch.setattr(module, "cache_folder", lambda: folder)
    return folder


def trained(path, detail="auto", clusters=3):
    """The tensors of a short training, and whether it said that it continues from a suggestion."""
    said = []
    model = train([path], Settings(clusters, preset="quick", steps=2, detail=detail), log=said.append)
    return model.tensors, any("suggestion" in line for line in said)


def equal(one, other):
    return one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize("detail", ["auto", "pixels", "patches"])
def test_a_training_after_a_suggestion_gives_the_same_model(tmp_path, kept, fields, detail):
    alone, told = trained(fields, detail)
    assert not told and not kept.exists(), "a training keeps nothing"
    found = suggest_and_report(fields, 2, 5, report=str(tmp_path / "s.html"))
    assert found.clusters == 3 and len(list(kept.glob("*.npz"))) == 3  # noise models and both partitions
    after, told = trained(fields, detail)
    assert told and equal(alone, after)


def test_nothing_of_other_pixels_other_code_or_a_damaged_file_is_used(kept, fields, raster, monkeypatch):
    suggest(fields, 2, 4)
    assert trained(fields)[1]
    values = field_scene()[0]
    values[0, 0, 0] += 1
    assert not trained(raster(values, "other.tif"))[1]
    for path in kept.glob("*.npz"):
        path.write_bytes(path.read_bytes()[:50])
    assert not trained(fields)[1]
    suggest(fields, 2, 4)
    assert trained(fields)[1]
    monkeypatch.setattr(module, "code_digest", lambda *_: "other")
    assert not trained(fields)[1]


def test_the_folder_is_bounded_and_may_be_missing_or_closed(kept, fields, tmp_path, monkeypatch):
    suggest(fields, 2, 4)
    first = {path.name for path in kept.glob("*.npz")}
    monkeypatch.setattr(module, "MOST_BYTES", sum(path.stat().st_size for path in kept.glob("*.npz")) + 10)
    suggest(fields, 2, 4, bands="1-9")
    assert len(list(kept.glob("*.npz"))) == 1 and {path.name for path in kept.glob("*.npz")} != first
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("sscc.core.pseudo_labels.suggest.cache_folder", lambda: tmp_path / "file" / "cache")
    assert suggest(fields, 2, 4).clusters == 3


def test_no_home_folder_is_no_error(fields, monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("LOCALAPPDATA", raising=False)

    def nobody():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(module.Path, "home", nobody)
    assert module.cache_folder() is None
    assert trained(fields)[0]


def test_entries_of_another_kind_are_not_used(tmp_path):
    store = module.Store(tmp_path, writes=True)
    store._write("noise", {"stability": np.array(1.0)})
    made = []
    with pytest.raises(ZeroDivisionError):
        store.noise_models(lambda: made.append(1) or 1 // 0)
    assert made
