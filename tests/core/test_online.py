"""Scenes of other light and air, and trainings that go on with a model: what is kept, what is new."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from osgeo import gdal
from sscc.core.base.errors import Cancelled, SSCCError, never, no_log, no_progress
from sscc.core.base.words import Alert
from sscc.core.features.radiometry import some_spectra
from sscc.core.features.training_data import read_sample
from sscc.core.maps.apply import apply
from sscc.core.maps.provenance import read_provenance
from sscc.core.scene.scene import Scene
from sscc.core.twin import joint, trainer
from sscc.core.twin.adapt import adapt
from sscc.core.twin.joint import one_radiometry
from sscc.core.twin.model import SCHEMA, Model
from sscc.core.twin.novelty import Novelty
from sscc.core.twin.pool import Pool
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

BANDS, CLASSES = 12, 4
VALUES, TRUTH = field_scene(rows=56, cols=56, classes=CLASSES)
RAMP = np.linspace(1500, 0, BANDS).astype(np.float32)


def quick(**changes):
    return Settings(CLASSES, preset="quick", **{"steps": 30, "batch_size": 2048, **changes})


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A scene; the same in the light and air of another day; the pixels of all covers but the last."""
    folder = tmp_path_factory.mktemp("days")
    seen = (TRUTH < CLASSES)[..., None].astype(np.uint8)
    return {
        "scene": write_raster(folder / "scene.tif", VALUES),
        "day": write_raster(folder / "day.tif", 1.4 * VALUES + RAMP),
        "mask": write_raster(folder / "mask.tif", seen),
        "model": str(folder / "model.sscc"), "folder": folder,
    }


@pytest.fixture(scope="module")
def model(files):
    found = train([files["scene"]], quick())
    found.rename([f"name {number}" for number in range(CLASSES)], found.colors)
    found.save(files["model"])
    return found


def mapped(model, scene, folder, **more):
    apply(model, scene, str(folder / "map.tif"), **more)
    return gdal.Open(str(folder / "map.tif")).ReadAsArray()


def test_a_scene_of_another_day_is_adapted(tmp_path, files, model):
    said = []
    own = mapped(model, files["scene"], tmp_path)
    assert (mapped(model, files["day"], tmp_path, adapt=True, log=said.append) == own).mean() > 0.97
    with Scene.open(files["day"]) as scene:
        found = adapt(model, scene)
    spectra = np.moveaxis(1.4 * VALUES + RAMP, -1, 0).copy()
    found.apply(spectra)
    assert np.abs(spectra / np.moveaxis(VALUES, -1, 0) - 1).mean() < 0.06
    assert any("day: adapted to the light and air of the training data: gain 0.7" in line for line in said)
    assert read_provenance(str(tmp_path / "map.tif")).adapted.startswith("gain 0.7")


def test_a_scene_like_the_training_data_is_mapped_as_it_is(tmp_path, files, model):
    said = []
    own = mapped(model, files["scene"], tmp_path)
    assert np.array_equal(mapped(model, files["scene"], tmp_path, adapt=True, log=said.append), own)
    assert any("nothing to adapt" in line for line in said) and not read_provenance(str(tmp_path / "map.tif")).adapted


@pytest.mark.parametrize("adapting", [True, False])
def test_a_scene_of_another_unit_is_not_adapted_and_the_warnings_remain(tmp_path, model, adapting):
    said = []
    scene = write_raster(tmp_path / "unit.tif", VALUES / 10000)
    apply(model, scene, str(tmp_path / "map.tif"), adapt=adapting, log=said.append)
    assert any("too little in common" in line and isinstance(line, Alert) for line in said) == adapting
    assert any("the map will be wrong" in line for line in said)
    assert any("100 % of the pixels lie outside" in line for line in said)
    assert not read_provenance(str(tmp_path / "map.tif")).adapted


def test_a_scene_may_be_much_darker(tmp_path, files, model):
    said = []
    own = mapped(model, files["scene"], tmp_path)
    dark = write_raster(tmp_path / "dark.tif", 0.45 * VALUES)
    assert (mapped(model, dark, tmp_path, adapt=True, log=said.append) == own).mean() > 0.97
    assert any("adapted to the light and air" in line for line in said)


def test_a_scene_without_pixels_is_not_adapted(tmp_path, files, model):
    mask = write_raster(tmp_path / "none.tif", np.zeros((*TRUTH.shape, 1), np.uint8))
    with pytest.raises(SSCCError, match="has no valid pixel"):
        apply(model, files["scene"], str(tmp_path / "map.tif"), adapt=True, mask=mask)
    empty = write_raster(tmp_path / "empty.tif", np.full_like(VALUES, np.nan))
    with pytest.raises(SSCCError, match="has no valid pixel"):
        apply(model, empty, str(tmp_path / "map.tif"), adapt=True)


def sample(*scenes):
    return read_sample(list(scenes), None, None, 512, no_progress, never, no_log)


def test_scenes_of_a_joint_training_are_brought_to_one_radiometry(files):
    found = sample(files["scene"], files["day"])
    before = found.blocks[1].values.copy()
    with one_radiometry(found, no_progress, never, no_log):
        assert np.abs(found.blocks[1].values - found.blocks[0].values).max() < 30  # the noise of a band
    assert np.allclose(found.blocks[1].values, before)  # the network sees the scene as it is


def test_the_radiometry_of_many_scenes_tells_its_progress_and_can_be_cancelled(files):
    found, shown, said = sample(files["scene"], *[files["day"]] * 10), [], []
    with one_radiometry(found, lambda _, text: shown.append(text), never, said.append):
        assert shown[-1] == "Comparing light and air: scene 11 of 11"
    assert len(said) == 1 and f"are found with {8 * 'day, '}... (10) in the radiometry of scene" in said[0]
    with pytest.raises(Cancelled), one_radiometry(found, no_progress, lambda: len(shown) == 10, no_log):
        pass


def test_a_scene_is_compared_with_all_that_need_no_change_and_all_that_were_changed(files, monkeypatch):
    found, compared = sample(files["scene"], files["scene"], files["day"], files["scene"]), []
    monkeypatch.setattr(joint, "some_spectra", lambda blocks: compared.append(len(blocks)) or some_spectra(blocks))
    with one_radiometry(found, no_progress, never, no_log):
        assert compared == [1, 1, 1, 2, 1, 3], "each scene, of one block, and what it is compared with"


def test_different_covers_in_the_same_light_are_not_bent_onto_each_other(tmp_path):
    other = write_raster(tmp_path / "other.tif", field_scene(rows=56, cols=56, classes=CLASSES, seed=5)[0])
    found = sample(write_raster(tmp_path / "scene.tif", VALUES), other)
    before = found.blocks[1].values.copy()
    with one_radiometry(found, no_progress, never, no_log):
        assert np.array_equal(found.blocks[1].values, before)


def test_nothing_is_trained_where_nothing_is_new(files, model):
    said = []
    found = train([files["day"]], quick(new_clusters=2, steps=2), initial_model=files["model"], log=said.append)
    assert found.clusters == CLASSES and any("No new cluster" in line for line in said)
    assert any("% of the new pixels as in the light" in line for line in said)
    again = train([files["scene"]], quick(), initial_model=files["model"], log=said.append)
    assert said[-1] == "The initial model maps the new scenes as they are: nothing is trained"
    assert again.fingerprint == model.fingerprint
    assert [scene["name"] for scene in found.scenes] == ["scene", "day"]


def test_going_on_with_another_day_keeps_the_first(tmp_path, files, model):
    own = mapped(model, files["scene"], tmp_path)
    found = train([files["day"]], quick(), initial_model=files["model"])
    assert (mapped(found, files["scene"], tmp_path) == own).mean() > 0.98
    assert (mapped(found, files["day"], tmp_path) == own).mean() > 0.95
    assert found.names == model.names and found.colors == model.colors


def test_a_new_cover_gets_a_cluster_of_its_own(tmp_path, files):
    first = str(tmp_path / "first.sscc")
    seen = train([files["scene"]], Settings(CLASSES - 1, preset="quick", steps=30, batch_size=2048), mask=files["mask"])
    seen.save(first)
    settings = Settings(CLASSES - 1, preset="quick", steps=30, batch_size=2048, new_clusters=2)
    found = train([files["scene"]], settings, initial_model=first)
    clusters, hidden = mapped(found, files["scene"], tmp_path), TRUTH == CLASSES
    assert found.clusters == CLASSES and len(set(found.names)) == CLASSES  # one cover, although two are allowed
    assert (clusters[hidden] >= CLASSES).mean() > 0.9 and hidden[clusters >= CLASSES].mean() > 0.9


@pytest.mark.parametrize("covers", [1, 2, 3])
def test_as_many_clusters_are_opened_as_there_are_new_covers(covers):
    random = np.random.default_rng(0)
    truth = np.arange(32)[:, None] * (covers + 1) // 32 + np.zeros((32, 32), int)  # 0 is known
    planes = 10.0 * np.eye(4)[truth].transpose(2, 0, 1) + random.normal(size=(4, 32, 32))
    values, valid = torch.from_numpy(planes).float(), torch.ones(32, 32, dtype=torch.bool)
    known = torch.from_numpy(random.normal(size=(4, 32, 32))).float() + torch.tensor([10.0, 0, 0, 0])[:, None, None]
    blocks = [Pool(one, valid, torch.zeros(32, 32, dtype=torch.int64)) for one in (values, known)]
    found = Novelty(blocks[:1], blocks[1:]).clusters(4)[0].numpy()
    assert found.max() == covers
    each = [found[truth == number] for number in range(covers + 1)]
    assert all((one == np.median(one)).mean() > 0.8 for one in each)


def test_new_clusters_need_an_initial_model(files):
    with pytest.raises(SSCCError, match="new clusters need an initial model"):
        train([files["scene"]], quick(new_clusters=1))


def test_other_processes_get_the_same_model_without_uint16(monkeypatch, model):
    sent = []

    def share(header, tensors, _cancelled):
        assert "torch.uint16" not in {str(tensor.dtype) for tensor in tensors.values()}
        sent.append((header, tensors))
        return sent[0]

    monkeypatch.setattr(trainer, "share", share)
    monkeypatch.setattr(trainer, "size", lambda: 2)
    assert trainer._share_model(model, never) is model
    sent[1:] = []
    monkeypatch.setattr(trainer, "share", lambda _header, _tensors, _cancelled: sent[0])
    assert trainer._share_model(None, never).fingerprint == model.fingerprint


def test_models_without_a_memory_go_on_but_cannot_adapt(tmp_path, files, model):
    old = Model(model.header, {name: array for name, array in model.tensors.items() if not name.startswith("memory")})
    old.save(str(tmp_path / "old.sscc"))
    found = train([files["scene"]], quick(steps=2), initial_model=str(tmp_path / "old.sscc"))
    assert found.names == model.names and "memory.planes" in found.tensors
    with pytest.raises(SSCCError, match="keeps no spectra"):
        apply(old, files["scene"], str(tmp_path / "map.tif"), adapt=True)
    with pytest.raises(SSCCError, match="keeps no blocks.*any preset but paper"):
        train([files["scene"]], quick(new_clusters=1), initial_model=str(tmp_path / "old.sscc"))


@pytest.mark.parametrize("name, shape", [
    ("memory.spectra", (2, BANDS + 1)), ("memory.range", (3, BANDS)), ("memory.labels", (1, 2, 2)),
    ("memory.planes", (0,)),
])  # fmt: skip
def test_a_damaged_memory_is_refused(tmp_path, model, name, shape):
    tensors = {**model.tensors, name: np.zeros(shape, model.tensors[name].dtype)}
    Model(model.header, tensors).save(str(tmp_path / "m.sscc"))
    with pytest.raises(SSCCError, match="memory.* is damaged"):
        Model.load(str(tmp_path / "m.sscc"))
    assert model.header["schema"] == SCHEMA  # older versions say that a newer one is needed


def waves(values):
    return [{"wavelength": str(value), "wavelength_units": "nm"} for value in values]


def test_bands_are_matched_by_wavelength(tmp_path):
    centres = np.linspace(450, 1000, BANDS)
    first = write_raster(tmp_path / "a.tif", VALUES, band_metadata=waves(centres))
    other = write_raster(
        tmp_path / "b.tif", VALUES[..., :0:-1].copy(), band_metadata=waves(centres[:0:-1])
    )  # the other way round, without the first band
    found = sample(first, other)
    assert found.description["bands"] == list(range(2, BANDS + 1))
    assert np.array_equal(found.blocks[0].values, found.blocks[1].values)
    assert found.description["dropped"] == {"1": "not in every scene"}
