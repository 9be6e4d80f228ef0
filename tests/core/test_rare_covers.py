"""A cover of few pixels in a scene larger than the sample: it is looked for, and joins the sample."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sscc.core.base.errors import never, no_progress
from sscc.core.features import training_data
from sscc.core.pseudo_labels.partition import fit_pseudo_labels

from .conftest import field_scene, write_raster

PATCHES = [(row, col) for row in (37, 210, 333, 455) for col in (71, 402)]


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A scene of three fields, with eight patches of 5 x 5 pixels of another cover and 40 odd pixels, no two alike."""
    values, _ = field_scene(480, 480)
    rng = np.random.default_rng(1)
    cover = rng.uniform(500, 3000, 12)
    for row, col in PATCHES:
        values[row : row + 5, col : col + 5] = cover + rng.normal(0, 30, (5, 5, 12))
    for row, col in rng.integers(0, 480, (40, 2)):
        values[row, col] = rng.uniform(500, 3000, 12)
    return write_raster(tmp_path_factory.mktemp("large") / "large.tif", values), cover


def sample(path, said):
    return training_data.read_sample([path], None, None, 512, no_progress, never, said.append)


def test_a_cover_that_the_sample_lacks_joins_it_and_gets_a_cluster(large, monkeypatch):
    path, cover = large
    monkeypatch.setattr(training_data, "MAX_PIXELS", 8192)
    said = []
    data = sample(path, said)
    added = [block for block in data.blocks if block.valid.shape == (16, 16)]
    assert data.counts == [len(data.blocks)] and 1 <= len(added) <= 8192 // 8 // 16**2
    found = [(np.abs(values - cover[:, None, None]).max(axis=0) < 200).sum() for values, _ in added]
    assert min(found) >= 20, "odd pixels do not count"
    assert any("100 % of the area: 1 found" in line for line in said)
    labels = fit_pseudo_labels(data.blocks, 12, 4, 0, torch.device("cpu")).labels
    inside = [(np.abs(values - cover[:, None, None]).max(axis=0) < 200) for values, _ in data.blocks]
    rare, every = (np.concatenate([one.ravel() for one in ones]) for ones in (inside, labels))
    own = np.bincount(every[rare]).argmax()
    assert (every[rare] == own).mean() > 0.95 and rare[every == own].mean() > 0.8


def test_a_scene_that_is_read_whole_is_not_looked_at_again(large):
    said = []
    path, _ = large
    data = sample(write_raster_part(path), said)
    assert len(data.blocks) == 1 and not any("area" in line for line in said)


def write_raster_part(path):
    """The upper left part of the scene, which is as large as the sample may be."""
    from osgeo import gdal

    part = path.replace("large.tif", "part.tif")
    gdal.Translate(part, path, srcWin=[0, 0, 300, 300])
    return part
