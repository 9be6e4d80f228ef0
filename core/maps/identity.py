"""What a map is made of: a digest of the model, the scene and the mask, by which work that is done is recognised.

The digest holds no path and no time of change, so it is the same on every machine that sees the same files.
"""

from __future__ import annotations

import hashlib
import os
from typing import Any, Dict, Iterable, List, Optional, Tuple

from osgeo import gdal

from ..base.gdal_quiet import gdal_try
from ..scene.dataset import files_of, is_remote
from ..twin.model import Model

# A large file is identified by its size and this many samples of its bytes: no block of it needs to be decoded.
SAMPLES, SAMPLE_BYTES = 256, 4096
# Each sample of a file behind a URL is a request.
REMOTE_SAMPLES = 16


def file_digest(path: str) -> Tuple[int, str]:
    """Size of a file of this machine in bytes, and the SHA-256 of all of it."""
    total, size = hashlib.sha256(), 0
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(2**20), b""):
            total.update(part)
            size += len(part)
    return size, total.hexdigest()


def job_digest(model: Model, files: Iterable[str], mask: Optional[str], **more: Any) -> str:
    """12 hexadecimal digits of a job: model with its names and merged clusters, scene, mask and whatever else counts.

    Parameters
    ----------
    model : Model
    files : all files that the scene is read from
    mask : covered byte by byte; its folder does not count, because machines may mount it elsewhere
    more : values that change what is written
    """
    looks = (model.names, model.colors, sorted(model.merged.items()))
    total = hashlib.sha256(repr((model.fingerprint, looks, sorted(more.items()))).encode())
    for digest in _sampled(files).values():
        total.update(digest)
    total.update(os.path.basename(mask or "").encode("utf-8", "surrogateescape"))
    for path in dict.fromkeys(files_of(mask)):
        if os.path.isfile(path):
            total.update(file_digest(path)[1].encode())
    return total.hexdigest()[:12]


def _sampled(files: Iterable[str]) -> Dict[str, bytes]:
    """Digest of name, size and samples of the bytes of every file that is there, also in archives and behind URLs."""
    found: Dict[str, bytes] = {}
    names = list(dict.fromkeys(file for path in files for file in _in_folder(path)))
    for path in names:
        digest = _sample(path, max(2, (REMOTE_SAMPLES if is_remote(path) else SAMPLES) // len(names)))
        if digest is not None:
            found[path] = digest
    return found


def _in_folder(path: str) -> List[str]:
    """The file itself, or all files of a folder, such as a Zarr store."""
    status = gdal_try(gdal.VSIStatL, path)
    if status is None or not status.IsDirectory():
        return [path]
    inside = gdal_try(gdal.ReadDirRecursive, path) or []
    return [f"{path}/{name}" for name in sorted(inside) if not name.endswith("/")]


def _sample(path: str, count: int) -> Optional[bytes]:
    status = gdal_try(gdal.VSIStatL, path)
    file = gdal_try(gdal.VSIFOpenL, path, "rb") if status is not None and not status.IsDirectory() else None
    if file is None:
        return None
    total = hashlib.sha256(f"{os.path.basename(path)} {status.size}".encode("utf-8", "surrogateescape"))
    last = max(status.size - SAMPLE_BYTES, 0)
    try:
        for start in sorted({last * index // max(count - 1, 1) for index in range(count)}):
            gdal.VSIFSeekL(file, start, os.SEEK_SET)
            total.update(bytes(gdal_try(gdal.VSIFReadL, 1, SAMPLE_BYTES, file) or b""))
    finally:
        gdal.VSIFCloseL(file)
    return total.digest()
