"""The scale of values: digital numbers are told from reflectance, and bands in single files from scenes."""

from __future__ import annotations

from typing import List

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.base.words import Alert
from sscc.core.maps.apply import apply
from sscc.core.twin.trainer import Settings, train

from .conftest import UTM, field_scene

VALUES = field_scene()[0]
# Half of the scene is water, with numbers near 0, as reflectances are.
WATER = VALUES.copy()
WATER[:, :20] = np.abs(np.random.default_rng(0).normal(1.0, 0.7, (48, 20, 12)))


def warnings_of(lines: List[str]) -> List[str]:
    return [line for line in lines if isinstance(line, Alert)]


@pytest.mark.parametrize("values", [VALUES, WATER], ids=["fields", "water"])
def test_numbers_of_another_scale_are_warned_of_and_another_light_is_not(tmp_path, raster, values):
    model = train([raster(values)], Settings(3, preset="quick", steps=2))
    for factor in (1e-4, 1e-2, 100.0, 1e4, 0.3, 1.0, 3.0):
        said: List[str] = []
        other = raster((values * factor).astype(np.float32), "other.tif")
        apply(model, other, str(tmp_path / "map.tif"), log=said.append)
        told = warnings_of(said)
        assert len(told) == (0 if 0.1 < factor < 10 else 1)
        assert all(line.startswith("other: its typical value is ") and "digital numbers and" in line for line in told)


def test_the_published_recipe_is_warned_too(tmp_path, raster):
    model = train([raster(VALUES)], Settings(3, preset="paper", steps=1, batch_size=16, patch_size=3, components=2))
    said: List[str] = []
    apply(model, raster((VALUES / 1e4).astype(np.float32), "o.tif"), str(tmp_path / "m.tif"), log=said.append)
    assert len(warnings_of(said)) == 1


def test_scenes_of_two_scales_in_one_training_are_refused_or_warned_of(tmp_path, raster):
    said: List[str] = []
    small, percent = (raster((VALUES / by).astype(np.float32), f"{by}.tif") for by in (10000, 100))
    for scenes in ([raster(VALUES), small], [gdal.Open(small), gdal.Open(raster(VALUES))]):
        with pytest.raises(SSCCError, match=r"different units.*Give scene the scale that its producer states"):
            train(scenes, Settings(3, preset="quick", steps=2))
    train([raster(VALUES), percent], Settings(3, preset="quick", steps=2), log=said.append)
    assert [line.split(":")[0] for line in warnings_of(said)] == ["100"]
    said.clear()
    first = train([raster(VALUES)], Settings(3, preset="quick", steps=2))
    first.save(str(tmp_path / "first.sscc"))
    train([small], Settings(3, preset="quick", steps=2), initial_model=str(tmp_path / "first.sscc"), log=said.append)
    # Its values are of another scale, and too little is in common to adapt it.
    assert [line.split(":")[0] for line in warnings_of(said)] == ["10000", "10000"]


def test_two_heights_are_warned_of_only(raster):
    high, low = (raster(VALUES[:, :, :1] * by, f"{by}.tif") for by in (1, 0.001))
    said: List[str] = []
    train([high, low], Settings(2, preset="quick", steps=1), bands="1", log=said.append)
    assert [line.split(":")[0] for line in warnings_of(said)][:1] == ["0.001"]


def test_bands_in_single_files_get_the_hint_to_stack_them(tmp_path, raster):
    paths = [raster(VALUES[:, :, band : band + 1], f"LC_B{band}.tif") for band in (2, 3, 4)]
    with pytest.raises(SSCCError, match=r"LC_B2\.tif: has one band, like the other 2 files.*gdalbuildvrt -separate"):
        train(paths, Settings(2, preset="quick", steps=1))
    x, dx, _, y, _, dy = UTM
    pan = raster(VALUES[::2, ::2, :1], "LC_B8.tif", geotransform=(x, 2 * dx, 0, y + 7, 0, 2 * dy))
    with pytest.raises(SSCCError, match="stack them"):
        train([paths[0], pan], Settings(2, preset="quick", steps=1))
    train(paths, Settings(2, preset="quick", steps=1), bands="1")  # the user says that they are scenes
    elsewhere = raster(VALUES[:, :, :1], "far.tif", geotransform=(9e5, 30.0, 0.0, 5e6, 0.0, -30.0))
    train([paths[0], elsewhere], Settings(2, preset="quick", steps=1))
    gdal.BuildVRT(str(tmp_path / "stack.vrt"), paths, separate=True).FlushCache()
    assert len(train([str(tmp_path / "stack.vrt")], Settings(2, preset="quick", steps=1)).bands) == 3


@pytest.mark.parametrize("clusters", [2, 3])
def test_one_band_is_not_split_by_its_sign(tmp_path, raster, clusters):
    rng = np.random.default_rng(0)
    smooth = np.cumsum(np.cumsum(rng.normal(size=(60, 60)), axis=0), axis=1)
    values = 0.05 + 0.9 * (smooth - smooth.min()) / np.ptp(smooth) + rng.normal(0, 0.01, (60, 60))
    negative = rng.random((60, 60)) < 0.005
    values[negative] = -0.005
    path = raster(values[:, :, None].astype(np.float32))
    model = train([path], Settings(clusters, preset="quick", steps=40, seed=1))
    apply(model, path, str(tmp_path / "map.tif"))
    found = gdal.Open(str(tmp_path / "map.tif")).ReadAsArray()
    sizes = np.bincount(found.ravel(), minlength=clusters + 1)[1:]
    assert sizes.min() > 0.1 * sizes.max()  # a cluster of the negative pixels alone would be far smaller
    split = np.median(values[found == found[np.unravel_index(values.argmax(), values.shape)]])
    assert split > np.median(values)
