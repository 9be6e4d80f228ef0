"""A cluster is split into the classes of a reference."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.maps import split_pixels
from sscc.core.maps.agreement import measure_agreement
from sscc.core.maps.apply import apply
from sscc.core.maps.split import split_cluster
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster


def mapped(model, path, output):
    """The map of a scene: clusters (rows, cols)."""
    apply(model, path, str(output))
    return gdal.Open(str(output)).ReadAsArray()


def clustered(folder, clusters):
    """A scene of four covers, its covers (rows, cols), a model of fewer clusters, and its map."""
    values, truth = field_scene(rows=80, cols=70, classes=4)
    path = write_raster(folder / "scene.tif", values)
    model = train([path], Settings(clusters, preset="quick", steps=40))
    return path, truth, model, mapped(model, path, folder / "old.tif")


def test_a_split_by_a_reference_separates_its_classes(tmp_path):
    path, truth, model, old = clustered(tmp_path, 2)
    inside = np.unique(truth[old == 1])
    known = np.zeros_like(truth)
    for number in inside:
        known[tuple(np.argwhere((old == 1) & (truth == number))[40])] = number  # a single pixel of each class
    reference = write_raster(tmp_path / "known.tif", known[..., None].astype(np.uint8), nodata=[0])
    split = split_cluster(model, path, 1, reference=reference)
    new = mapped(split, path, tmp_path / "new.tif")
    parts = [1, *range(3, split.clusters + 1)]
    assert len(parts) == len(inside) > 1
    right = sum(np.bincount(truth[(old == 1) & (new == part)]).max() for part in parts)
    assert right > 0.9 * (old == 1).sum()
    everywhere = np.where(truth == inside[0], truth, 0)
    everywhere[known == inside[1]] = inside[1]  # one pixel beside hundreds of another class
    many = write_raster(tmp_path / "many.tif", everywhere[..., None].astype(np.uint8), nodata=[0])
    assert split_cluster(model, path, 1, reference=many, parts=200).clusters == 3  # the number of parts is ignored
    known[known != inside[0]] = 0
    alone = write_raster(tmp_path / "alone.tif", known[..., None].astype(np.uint8), nodata=[0])
    with pytest.raises(SSCCError, match=r"alone.tif: only one class remains in Cluster 1"):
        split_cluster(model, path, 1, reference=alone)


def test_all_mixed_clusters_are_split_at_once(tmp_path):
    path, truth, model, _ = clustered(tmp_path, 2)
    known = np.where(np.random.default_rng(0).random(truth.shape) < 0.02, truth, 0)
    reference = write_raster(tmp_path / "known.tif", known[..., None].astype(np.uint8), nodata=[0])
    split = split_cluster(model, path, 0, reference=reference)
    assert split.clusters == 4
    new = mapped(split, path, tmp_path / "new.tif")
    assert measure_agreement(new, truth).oa > 0.9
    known = np.where(known == 1, 1, 0)[..., None].astype(np.uint8)
    pure = write_raster(tmp_path / "pure.tif", known, nodata=[0])
    with pytest.raises(SSCCError, match=r"pure.tif: no cluster can be split into its classes"):
        split_cluster(model, path, 0, reference=pure)
    with pytest.raises(SSCCError, match=r"no cluster given: give the number of the cluster to split, or a reference"):
        split_cluster(model, path, 0)
    with pytest.raises(SSCCError, match=r"field = cover: there is no reference"):
        split_cluster(model, path, 1, field="cover")


def test_a_merged_cluster_is_told_and_a_tenth_is_enough(tmp_path):
    path, truth, model, old = clustered(tmp_path, 3)
    mixed = next(number for number in (1, 2, 3) if len(np.unique(truth[old == number])) > 1)
    known = np.zeros_like(truth)
    for cover, count in zip(np.unique(truth[old == mixed]), (9, 1)):
        for row, col in np.argwhere((old == mixed) & (truth == cover))[40 : 40 + count]:
            known[row, col] = cover
    reference = write_raster(tmp_path / "known.tif", known[..., None].astype(np.uint8), nodata=[0])
    said = []
    assert split_cluster(model, path, 0, reference=reference, log=said.append).clusters == 4
    assert f"Cluster {mixed}: 2 parts" in said
    model.merge({next(number for number in (1, 2, 3) if number != mixed): mixed})
    said.clear()
    with pytest.raises(SSCCError, match="no cluster can be split"):
        split_cluster(model, path, 0, reference=reference, log=said.append)
    assert any(f"other clusters were merged into {mixed}" in line for line in said)


def test_a_share_is_that_of_the_labelled_pixels_not_of_those_drawn(tmp_path, monkeypatch):
    monkeypatch.setattr(split_pixels, "LABELLED", 200)  # a hundred of each of two classes
    path, truth, model, old = clustered(tmp_path, 3)
    covers = next(found for found in (np.unique(truth[old == number]) for number in (1, 2, 3)) if len(found) > 1)
    for share, clusters in ((0.3, 4), (0.06, 3)):
        known = np.where(truth == covers[0], 1, 0).astype(np.uint8)
        places = np.argwhere(truth == covers[1])[: int(share * known.sum())]
        known[tuple(places.T)] = 2
        reference = write_raster(tmp_path / f"{clusters}.tif", known[..., None], nodata=[0])
        if clusters == 4:
            assert split_cluster(model, path, 0, reference=reference).clusters == 4
        else:
            with pytest.raises(SSCCError, match="no cluster can be split"):
                split_cluster(model, path, 0, reference=reference)
