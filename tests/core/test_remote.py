"""Scenes behind URLs, in buckets and in archives are mapped like files, and known again."""

from __future__ import annotations

import re
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from zipfile import ZipFile

import pytest
from osgeo import gdal
from sscc.core.maps.apply import apply
from sscc.core.maps.archive import Task, map_scene
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


