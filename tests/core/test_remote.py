"""Scenes behind URLs, in buckets and in archives are mapped like files, and known again."""

from __future__ import annotations

import json
import re
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from zipfile import ZipFile

import pytest
from osgeo import gdal
from sscc.core.base.errors import SSCCError
from sscc.core.maps.apply import apply
from sscc.core.maps.archive import Task, map_scene
from sscc.core.maps.items import with_items
from sscc.core.scene.stac import raster_of
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

S3 = {"AWS_HTTPS": "NO", "AWS_VIRTUAL_HOSTING": "FALSE", "AWS_NO_SIGN_REQUEST": "YES"}


class Ranges(SimpleHTTPRequestHandler):
    """A server of files that answers requests for a part of one, as GDAL sends them."""

    def do_GET(self):  # noqa: N802 - the library's name
        path = self.translate_path(self.path)
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError:
            return self.send_error(404)
        start, stop = (int(asked[1]), min(int(asked[2]) + 1, len(data))) if asked else (0, len(data))
        self.send_response(206 if asked else 200)
        self.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(data)}")
        self.send_header("Content-Length", str(stop - start))
        self.end_headers()
        self.wfile.write(data[start:stop])

    def log_message(self, *_):
        """Stay silent."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A scene, a zip of it, and a model."""
    made = tmp_path_factory.mktemp("bucket")
    scene = write_raster(made / "scene.tif", field_scene()[0])
    train([scene], Settings(3, preset="quick", steps=3)).save(str(made / "m.sscc"))
    with ZipFile(made / "scenes.zip", "w") as archive:
        archive.write(scene, "inside/scene.tif")
    return made


@pytest.fixture(scope="module")
def port(folder):
    """The port of a server of the folder's parent on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), lambda *given: Ranges(*given, directory=str(folder.parent))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for key, value in {**S3, "AWS_S3_ENDPOINT": f"127.0.0.1:{server.server_port}"}.items():
            gdal.SetConfigOption(key, value)
        yield server.server_port
        for key in (*S3, "AWS_S3_ENDPOINT"):
            gdal.SetConfigOption(key, None)
        server.shutdown()


@pytest.mark.parametrize("path", [
    "/vsicurl/http://127.0.0.1:{port}/{bucket}/scene.tif",
    "/vsis3/{bucket}/scene.tif",
    "/vsizip/{folder}/scenes.zip/inside/scene.tif",
    "/vsizip//vsicurl/http://127.0.0.1:{port}/{bucket}/scenes.zip/inside/scene.tif",
])  # fmt: skip
def test_a_scene_anywhere_is_mapped_like_a_file_and_known_again(tmp_path, folder, port, path, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    model = str(shutil.copy(folder / "m.sscc", tmp_path))
    options = {"mask": None, "memory": 1024, "device": "cpu", "cloud_optimised": False}
    scene = path.format(port=port, bucket=folder.name, folder=folder)
    task = Task(scene, str(tmp_path / "o.tif"), None, model, options)
    row = map_scene(task)
    assert (row["status"], row["reason"]) == ("done", "")
    apply(Model.load(model), str(folder / "scene.tif"), str(tmp_path / "local.tif"))
    assert (tmp_path / "o.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    assert map_scene(task, [row])["status"] == "skipped"
    assert map_scene(task._replace(scene=task.scene.replace("scene.tif", "gone.tif")))["status"] == "failed"




def _item(folder, assets):
    given = {key: {"href": href, "type": "image/tiff", "bands": [{}] * bands} for key, (href, bands) in assets.items()}
    path = folder / "item.json"
    times = {"datetime": "2022-07-24T10:00:00Z"}
    path.write_text(json.dumps({"type": "Feature", "bbox": [0, 0, 1, 1], "properties": times, "assets": given}))
    return path


def test_a_stac_item_is_a_scene_and_its_map_has_one(tmp_path, folder, port, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    model, options = str(folder / "m.sscc"), {"mask": None, "memory": 1024, "device": "cpu", "cloud_optimised": False}
    apply(Model.load(model), str(folder / "scene.tif"), str(tmp_path / "local.tif"))
    here = _item(folder, {"cube": ("./scene.tif", 20), "rgb": ("gone.tif", 3), "other": ("gone.tif", 20)})
    there = f"http://127.0.0.1:{port}/{folder.name}/item.json"
    for number, scene in enumerate([f"{here}#asset=cube", f"{there}#asset=cube"]):
        task = Task(scene, str(tmp_path / f"{number}.tif"), None, model, options)
        (row,) = with_items([map_scene(task)])
        assert (row["status"], row["reason"]) == ("done", "")
        assert (tmp_path / f"{number}.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
        item = json.loads((tmp_path / f"{number}.json").read_text())
        assert row["stac"] == str(tmp_path / f"{number}.json") and item["properties"]["datetime"].startswith("2022")
        assert item["bbox"] == [0, 0, 1, 1] and item["links"][0]["href"] == scene.partition("#")[0]
        cluster = item["assets"]["clusters"]
        assert cluster["href"] == f"./{number}.tif" and len(cluster["classification:classes"]) == 3
        assert map_scene(task, [row])["status"] == "skipped"
    for scene, words in ((here, "other"), (f"{here}#asset=none", "no asset none"), ("no.json", "no such file")):
        with pytest.raises(SSCCError, match=words):
            raster_of(str(scene))
    assert raster_of(str(_item(folder, {"cube": ("scene.tif", 20), "rgb": ("x.tif", 3)}))) == str(folder / "scene.tif")
