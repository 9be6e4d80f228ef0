"""The limit on memory: kept by reading less at once, without another map, or refused with what is needed."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base import memory
from sscc.core.base.errors import SSCCError
from sscc.core.base.memory import MAPPING, MB, cache_bytes, values_bytes
from sscc.core.maps import mapper as mapping
from sscc.core.maps.apply import apply
from sscc.core.scene.scene import Scene


def read(path):
    return gdal.Open(path).ReadAsArray()


def test_parts_of_the_limit_never_exceed_it():
    for bound in range(MAPPING + 32, 20_000, 97):
        assert MAPPING * MB + cache_bytes(bound) + values_bytes(bound) < bound * MB


def test_reading_less_at_once_gives_the_same_map(tmp_path, scene, model, monkeypatch):
    """Strips of the fewest rows, against whole windows."""
    heights = set()
    strip = mapping.Mapper._strip
    monkeypatch.setattr(mapping.Mapper, "_strip", lambda *args: heights.add(args[2].rows) or strip(*args))
    maps = []
    for index, room in enumerate((10**9, 1)):
        monkeypatch.setattr(mapping, "values_bytes", lambda *_, room=room: room)
        path = str(tmp_path / f"{index}.tif")
        apply(model, scene, path, confidence=path.replace(".tif", "_confidence.tif"))
        maps.append([read(path), read(path.replace(".tif", "_confidence.tif"))])
    assert min(heights) <= mapping.LEAST_ROWS < max(heights)
    assert all(np.array_equal(one, other) for one, other in zip(*maps))


def test_a_limit_that_cannot_be_kept_is_refused_and_the_message_says_what_is_needed(tmp_path, scene, model):
    with pytest.raises(SSCCError, match=rf"scene: needs at least {MAPPING + 1} MB of memory, the limit is 64"):
        apply(model, scene, str(tmp_path / "map.tif"), memory=64)
    assert not (tmp_path / "map.tif").exists()
    apply(model, scene, str(tmp_path / "map.tif"), memory=MAPPING + 1)


def test_without_a_limit_a_file_with_large_blocks_gets_what_it_needs(tmp_path, scene, model, monkeypatch):
    monkeypatch.setattr(mapping, "held_bytes", lambda *_: 2000 * MB)
    needed, said, path = MAPPING + 2001, [], str(tmp_path / "map.tif")
    apply(model, scene, path, log=said.append)
    assert sum(f"up to {needed} MB of memory are used" in line for line in said) == 1
    with pytest.raises(SSCCError, match=f"needs at least {needed} MB of memory, the limit is 1024"):
        apply(model, scene, path, memory=1024)
    monkeypatch.setattr(memory, "available", lambda: 2000)
    with pytest.raises(SSCCError, match="needs 2001 MB of memory, and only 2000 MB are free"):
        apply(model, scene, path)


def test_processes_on_one_machine_share_what_is_free(monkeypatch):
    monkeypatch.setattr(memory, "_entry", lambda *_: 2**23)
    alone = memory.available()
    monkeypatch.setenv("LOCAL_WORLD_SIZE", "8")
    assert memory.available() == alone // 8


def test_blocks_of_all_bands_count(tmp_path):
    path = str(tmp_path / "blocks.tif")
    options = ["TILED=YES", "INTERLEAVE=PIXEL", "BLOCKXSIZE=64", "BLOCKYSIZE=32"]
    gdal.GetDriverByName("GTiff").Create(path, 64, 64, 5, gdal.GDT_UInt16, options).FlushCache()
    with Scene.open(path, survey=False) as opened:
        assert opened.block_bytes == 64 * 32 * 5 * 2
