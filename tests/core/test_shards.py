"""Shares of a map whose joining is cut, or done twice at the same moment: the map is whole, nothing else stays."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import Cancelled, SSCCError
from sscc.core.maps import mapper, shards
from sscc.core.maps.apply import apply
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    values, _ = field_scene(rows=90, cols=70)
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", values)


@pytest.fixture(scope="module")
def model(scene):
    return train([scene], Settings(3, preset="quick", steps=3))


@pytest.fixture
def share(tmp_path, monkeypatch, scene, model):
    """`share(i)` does share i of 3."""
    monkeypatch.setattr(mapper, "TILE", 32)
    names = {"output": str(tmp_path / "o.tif"), "confidence": str(tmp_path / "c.tif")}
    return lambda index, **how: apply(model, scene, **names, shard=(index, 3), **how)


@pytest.fixture
def is_whole(tmp_path, scene, model):
    """`is_whole()` compares with the map of one run, and sees that no part is left."""

    def check():
        apply(model, scene, str(tmp_path / "one.tif"), confidence=str(tmp_path / "one_c.tif"))
        for name, other in (("o.tif", "one.tif"), ("c.tif", "one_c.tif")):
            pixels = [gdal.Open(str(tmp_path / file)).ReadAsArray() for file in (name, other)]
            np.testing.assert_array_equal(*pixels)
        assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]

    return check


def test_the_last_share_tells_that_the_map_is_whole(share, is_whole):
    assert [share(index).complete for index in (3, 1, 2)] == [False, False, True]
    is_whole()


def test_parts_of_a_scene_that_was_changed_meanwhile_are_not_taken(tmp_path, share, scene):
    share(1), share(2)
    before = Path(scene).read_bytes()
    try:
        dataset = gdal.Open(scene, gdal.GA_Update)
        dataset.GetRasterBand(3).Fill(17)
        dataset = None
        assert not share(3).complete and not (tmp_path / "o.tif").exists()
    finally:
        Path(scene).write_bytes(before)


def test_parts_that_nobody_came_back_for_are_removed(tmp_path, share):
    share(2)
    own = next(tmp_path.glob(".o.tif.*.2-of-3.tif"))
    os.utime(own, (0, 0))
    old, other = (tmp_path / f".{name}.0123456789ab.1-of-3.tif" for name in ("o.tif", "x.tif"))
    for path in (old, other):
        path.write_bytes(b"part")
        os.utime(path, (0, 0))
    share(1)
    assert not old.exists() and other.exists() and own.exists()


@pytest.mark.parametrize("again", [1, 3])
def test_a_share_that_dies_while_joining_is_done_again(tmp_path, monkeypatch, share, is_whole, again):
    share(1), share(2)

    def die(*_):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(shards, "write_tiles", die)
        with pytest.raises(SystemExit):
            share(3)
    assert not (tmp_path / "o.tif").exists()
    assert share(again).complete
    is_whole()


def test_two_shares_that_join_at_the_same_time(share, is_whole):
    share(1), share(2)
    others = []

    def other_joins_meanwhile(_, message):
        if message == "Mapped window 4 of 9" and not others:
            others.append(share(1).complete)

    assert share(3, progress=other_joins_meanwhile).complete and others == [True]
    is_whole()


def test_a_share_whose_part_another_has_taken_before_it_looks(monkeypatch, share, is_whole):
    share(1), share(2)
    others, real = [], shards.write_part

    def other_joins_next(*given):
        tally = real(*given)
        if not others:
            others.append(None)
            others.append(share(2).complete)
        return tally

    monkeypatch.setattr(shards, "write_part", other_joins_next)
    assert share(3).complete and others == [None, True]
    is_whole()


@pytest.mark.parametrize("moment", ["looked", "opens"])
def test_parts_that_another_share_has_put_together_already(monkeypatch, share, is_whole, moment):
    share(1), share(2)
    others = []
    name, owner = {"looked": ("write_tiles", shards), "opens": ("_joined_tiles", shards)}[moment]
    real = getattr(owner, name)

    def too_late(*given):
        if not others:
            others.append(None)
            others.append(share(2).complete)
        return real(*given)

    monkeypatch.setattr(owner, name, too_late)
    assert share(3).complete and others == [None, True]
    is_whole()


def test_a_join_that_fails_or_is_cancelled_keeps_the_parts(tmp_path, monkeypatch, share, is_whole):
    share(1), share(2)
    said = []
    with pytest.raises(Cancelled):
        share(3, progress=lambda _, message: said.append(message), cancelled=lambda: "Mapped window 2 of 9" in said)
    assert not (tmp_path / "o.tif").exists()
    with monkeypatch.context() as patch:
        patch.setattr(mapper, "create_class_raster", lambda *_, **__: (_ for _ in ()).throw(SSCCError("disk full")))
        with pytest.raises(SSCCError, match="disk full"):
            share(2)
    assert share(1).complete
    is_whole()


def test_shards_with_another_mask_are_not_joined(tmp_path, monkeypatch, scene, model):
    monkeypatch.setattr(mapper, "TILE", 32)
    mask, output, said = tmp_path / "mask.tif", tmp_path / "o.tif", []
    values = np.ones((90, 70, 1), np.uint8)
    write_raster(mask, values)
    apply(model, scene, str(output), mask=str(mask), shard=(1, 2))
    values[60:63, 41:47] = 0  # no corner of a window
    write_raster(mask, values)
    result = apply(model, scene, str(output), mask=str(mask), shard=(2, 2), log=said.append)
    assert not result.complete and not output.exists()
    assert any("1 shards of another scene, mask or model" in line for line in said)
    assert apply(model, scene, str(output), mask=str(mask), shard=(1, 2)).complete
    assert (gdal.Open(str(output)).ReadAsArray() == 0).sum() == 18


def test_shards_of_another_model_are_not_joined(tmp_path, share, scene, model):
    share(1)
    other = train([scene], Settings(3, preset="quick", steps=3, seed=1))
    assert other.fingerprint != model.fingerprint
    given = {"confidence": str(tmp_path / "c.tif"), "shard": (2, 3)}
    assert not apply(other, scene, str(tmp_path / "o.tif"), **given).complete
    assert not share(3).complete and not (tmp_path / "o.tif").exists() and share(2).complete
