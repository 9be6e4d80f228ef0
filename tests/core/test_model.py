"""The model file: round trip, and one line for each way in which a file can be wrong."""

from __future__ import annotations

import json
import struct
import subprocess
import sys

import numpy as np
import pytest
from safetensors.numpy import save_file
from sscc.core.base.errors import SSCCError
from sscc.core.base.palette import palette
from sscc.core.twin.model import SCHEMA, Model


def model(**changes) -> Model:
    description = {
        "bands": [1, 2, 4], "band_count": 5, "wavelengths": [450.0, 550.0, 750.0], "settings": {"seed": 7},
        "history": [{"step": 1, "loss": 2.0}], "scenes": [{"name": "scene", "rows": 4, "cols": 5}], **changes,
    }
    return Model.create(3, description, {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.ones(1)})


def test_round_trip(tmp_path):
    path = str(tmp_path / "m.sscc")
    model().save(path)
    read = Model.load(path)
    assert read.header == model().header
    np.testing.assert_array_equal(read.tensors["a"], model().tensors["a"])
    assert read.clusters == 3 and read.seed == 7 and read.bands == [1, 2, 4]
    assert read.colors == palette(3) and read.names == ["Cluster 1", "Cluster 2", "Cluster 3"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["m.sscc"]


def test_renamed_clusters_are_kept(tmp_path):
    path, renamed = str(tmp_path / "m.sscc"), model()
    renamed.rename(["Wasser", "Wald", "Straße"], [(1, 2, 3), (4, 5, 6), (7, 8, 9)])
    renamed.save(path)
    assert Model.load(path).names[2] == "Straße" and Model.load(path).colors[0] == (1, 2, 3)


def test_missing_file(tmp_path):
    with pytest.raises(SSCCError, match="no such file"):
        Model.load(str(tmp_path / "none.sscc"))


@pytest.mark.parametrize("keep", [0, 4, 60, -1])
def test_truncated_file(tmp_path, keep):
    path = tmp_path / "m.sscc"
    model().save(str(path))
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(SSCCError, match="truncated"):
        Model.load(str(path))


@pytest.mark.parametrize("place", ["header", "tensor"])
def test_altered_file(tmp_path, place):
    path = tmp_path / "m.sscc"
    model().save(str(path))
    data = bytearray(path.read_bytes())
    position = data.index(b"450.0") if place == "header" else len(data) - 3
    data[position] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(SSCCError, match="altered"):
        Model.load(str(path))


def test_foreign_safetensors_file(tmp_path):
    save_file({"weight": np.zeros(3)}, str(tmp_path / "other.sscc"))
    with pytest.raises(SSCCError, match="not an SSCC model"):
        Model.load(str(tmp_path / "other.sscc"))


def test_newer_schema(tmp_path):
    newer = model()
    newer.header["schema"] = SCHEMA + 1
    newer.save(str(tmp_path / "m.sscc"))
    with pytest.raises(SSCCError, match="newer version"):
        Model.load(str(tmp_path / "m.sscc"))


def test_errors_are_one_line(tmp_path):
    path = tmp_path / "odd.sscc"
    path.write_bytes(struct.pack("<Q", 2**40) + b"x")
    with pytest.raises(SSCCError) as caught:
        Model.load(str(path))
    assert "\n" not in str(caught.value) and "odd.sscc" in str(caught.value)


def test_a_failed_save_keeps_the_older_file(tmp_path):
    path = tmp_path / "m.sscc"
    model().save(str(path))
    before = path.read_bytes()
    broken = model()
    broken.header["settings"] = {"seed": object()}  # no JSON
    with pytest.raises(TypeError):
        broken.save(str(path))
    assert path.read_bytes() == before and len(list(tmp_path.iterdir())) == 1


def test_bands_match_by_position():
    assert model().band_selection.match(5, None, "s.tif") == (1, 2, 4)
    assert model(wavelengths=None).band_selection.match(5, [1.0] * 5, "s.tif") == (1, 2, 4)


def test_bands_match_by_wavelength_where_others_are_left_out():
    assert model().band_selection.match(3, [451.0, 549.0, 750.0], "s.tif") == (1, 2, 3)



def test_bands_match_by_wavelength_where_as_many_others_are_delivered():
    # Five bands, as in training, but one was left out and another put in.
    assert model().band_selection.match(5, [450.0, 500.0, 550.0, 600.0, 750.0], "s.tif") == (1, 3, 5)


@pytest.mark.parametrize("bands, waves", [(4, None), (4, [400.0, 500.0, 600.0, 700.0])])
def test_other_sensors_are_refused(bands, waves):
    with pytest.raises(SSCCError, match=r"s\.tif: .*same sensor"):
        model().band_selection.match(bands, waves, "s.tif")


def test_header_is_plain_json(tmp_path):
    path = tmp_path / "m.sscc"
    model().save(str(path))
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    assert json.loads(header["__metadata__"]["sscc"])["band_count"] == 5


def test_reading_a_model_needs_no_torch_and_no_gdal(tmp_path, root):
    path = str(tmp_path / "m.sscc")
    model().save(path)
    code = (
        "import sys; from sscc.core.twin.model import Model; "
        f"assert Model.read_header({path!r})['band_count'] == 5; "
        "assert not {'torch', 'osgeo', 'scipy', 'sklearn', 'qgis'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
