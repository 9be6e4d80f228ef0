"""Safe writing of files: to a temporary name beside the destination, renamed when complete.

A failed or cancelled run never destroys an older result.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import stat
import time
import uuid
from contextlib import contextmanager, suppress
from glob import escape, iglob
from typing import Iterator, List, Optional, Sequence, Tuple

from .errors import SSCCError

MAP_SUFFIXES, REPORT_SUFFIXES = (".tif", ".tiff"), (".html", ".htm")
# What GDAL and ArcGIS keep beside a raster: names and statistics, overviews, masks, attribute tables.
_SIDECARS = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ".vat.dbf")
# Longer names are replaced by a digest in temporary names, which must fit into every file system.
_LONGEST = 100
# What separates a STAC item from the name of one of its assets.
ASSET = "#asset="
# No write takes a day: an older temporary file was left by a killed process.
_STALE_SECONDS = 86_400.0


def check_writable(path: str, suffixes: Sequence[str] = MAP_SUFFIXES) -> None:
    """Raise `SSCCError` if `path` cannot be written; called before any work is done."""
    if not path:
        raise SSCCError("an output has no file name; give one")
    if path.startswith("/vsi"):
        raise SSCCError(
            "{path}: only folders of this machine can be written to; write there, and upload the file", path=path
        )
    target = _target(path)
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        raise SSCCError("{path}: the folder does not exist; create it first or choose another", path=path)
    if os.path.isdir(path):
        raise SSCCError("{path}: is a folder; give a file name", path=path)
    if os.path.exists(path) and not os.path.isfile(path):
        raise SSCCError("{path}: is not a regular file; choose another name", path=path)
    remove_stale(os.path.join(folder, "sscc"), ".{}-" + 32 * "[0-9a-f]")
    probe = os.path.join(folder, f".sscc-{uuid.uuid4().hex}")
    try:
        with open(probe, "xb"):
            pass
        os.remove(probe)
    except OSError as error:
        raise SSCCError(
            "{path}: the folder cannot be written to ({reason}); choose another", path=path, reason=error.strerror
        ) from None
    for beside in _beside(path) + _beside(target):
        if os.path.isdir(beside):
            raise SSCCError(
                "{folder}: is a folder; {path} needs a file of this name: move the folder, or choose another name",
                folder=beside, path=path,
            )
    if {MAP_SUFFIXES[0], ".gpkg"} & set(suffixes):  # GDAL writes these
        check_utf8(path)
    if _too_long(target + (_SIDECARS[0] if MAP_SUFFIXES[0] in suffixes else "")):
        raise SSCCError("{path}: the file name is too long; choose a shorter one", path=path)
    if suffixes and not path.lower().endswith(tuple(suffixes)):
        raise SSCCError("{path}: the file name must end in {endings}", path=path, endings=" or ".join(suffixes))


def _beside(path: str) -> List[str]:
    """The files beside a map, or those that an older raster of that name may have."""
    return [path + sidecar for sidecar in _SIDECARS] + [style_path(path)] * path.lower().endswith(MAP_SUFFIXES)


def check_utf8(path: str) -> None:
    """Raise `SSCCError` if a name has bytes that are not UTF-8, as old archives have; GDAL finds no such file."""
    if any("\ud800" <= letter <= "\udfff" for letter in path):
        raise SSCCError("{path}: the file name is not UTF-8; rename the file", path=path)


def _target(path: str) -> str:
    """The file to write for `path`: the target if it is a symbolic link, so that the link is kept."""
    return os.path.realpath(path) if os.path.islink(path) else os.path.abspath(path)


def _too_long(path: str) -> bool:
    try:
        os.lstat(path)
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    return False


def check_apart(outputs: Sequence[Optional[str]], inputs: Sequence[str] = ()) -> None:
    """Raise `SSCCError` if an output, or a file beside it, is also an input or belongs to another output.

    Parameters
    ----------
    outputs : paths; None for an output that was not asked for
    inputs : all files that are read; `scene.dataset.files_of` lists those of a raster or a layer
    """
    taken = {identity(path) for path in inputs}
    for path in filter(None, outputs):
        own = (path, *_beside(path), *_beside(_target(path)))
        if identity(path) in taken:
            raise already_used(path)
        for name in own[1:]:
            if identity(name) in taken:
                raise SSCCError(
                    "{path}: needs {beside}, which is already being read or written by this run; choose another name",
                    path=path, beside=name,
                )
        taken.update(map(identity, own))


def already_used(path: str) -> SSCCError:
    """The error for an output that is also an input."""
    return SSCCError("{path}: is already being read or written by this run; choose another file", path=path)


def same_file(one: str, other: str) -> bool:
    """Whether two paths name the same file."""
    return identity(one) == identity(other)


def identity(path: str) -> object:
    """A key that is equal for two names of the same file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return os.path.normcase(os.path.realpath(path))
    return (found.st_dev, found.st_ino)


def remove_stale(path: str, pattern: str, keep: Optional[str] = None) -> None:
    """Remove files that a killed process left beside `path` more than a day ago.

    Parameters
    ----------
    path : str
    pattern : str
        Glob pattern of the file names; {} stands for the name of `path`.
    keep : str, optional
        Files with this text in their names are kept.
    """
    folder, name = os.path.split(os.path.abspath(path))
    for old in iglob(os.path.join(escape(folder), pattern.replace("{}", escape(name)))):
        if keep and keep in os.path.basename(old):
            continue
        with suppress(OSError):
            if is_stale(old):
                os.remove(old)


def is_stale(path: str) -> bool:
    """Whether a file or folder was last changed so long ago that no running process writes to it."""
    return time.time() - os.path.getmtime(path) > _STALE_SECONDS


@contextmanager
def atomic_path(path: str) -> Iterator[str]:
    """A temporary name beside `path` to write to; renamed to `path` when the block succeeds, removed when it fails.

    As `atomic_paths`, for a single file.
    """
    with atomic_paths(path) as (temporary,):
        yield temporary


@contextmanager
def atomic_paths(*paths: str) -> Iterator[List[str]]:
    """Temporary names beside `paths`; all are renamed when the block succeeds, and removed when it fails.

    Files beside them (such as `.aux.xml`) are renamed with them, and those of an older file are removed. A style
    of the same stem replaces an older one. A symbolic link is kept, and so are an older file's permissions. Temporary
    files of the same name that are older than a day are removed.

    Raises
    ------
    SSCCError
        If a file cannot be written.
    """
    targets = [_target(path) for path in paths]
    temporaries = [_temporary_name(target) for target in targets]
    links = {path: _temporary_name(path) for path in map(os.path.abspath, paths) if os.path.islink(path)}
    try:
        yield temporaries
        moves = [move for names in zip(temporaries, targets) for move in _moves(*names)]
        for temporary, target in zip(temporaries, targets):
            for link, copy in links.items():
                if os.path.realpath(link) == target:
                    moves += _copies(temporary, copy, link)
        _replace(moves)
    except OSError as error:
        raise _failure(error, paths, temporaries, targets) from None
    finally:
        for temporary in [*temporaries, *links.values()]:
            for left in iglob(escape(os.path.splitext(temporary)[0]) + "*"):
                with suppress(OSError):
                    os.remove(left)


def _temporary_name(target: str) -> str:
    """A temporary name beside `target`; removes what killed processes left under such names."""
    folder, name = os.path.split(target)
    stem, suffix = os.path.splitext(name)
    short, suffix = shorten(stem), suffix if len(suffix) <= _LONGEST // 4 else ""
    for kind in (".part" + escape(suffix) + "*", ".part.qml", ".old*"):
        remove_stale(os.path.join(folder, short), ".{}.????????" + kind)
    return os.path.join(folder, f".{short}.{uuid.uuid4().hex[:8]}.part{suffix}")


def _copies(temporary: str, copy: str, link: str) -> List[Tuple[str, str]]:
    """Copy the sidecar files of a file to its link, where GDAL looks for them, under temporary names."""
    moves = []
    for index, (source, final) in enumerate(_moves(temporary, link)[1:]):
        name = f"{os.path.splitext(copy)[0]}.{index}"
        if os.path.exists(source):
            shutil.copyfile(source, name)
        moves.append((name, final))
    return moves


def shorten(name: str) -> str:
    """The name itself, or a digest of it if longer names made from it might not fit into a file system."""
    raw = os.fsencode(name)
    return name if len(raw) <= _LONGEST else hashlib.sha256(raw).hexdigest()[:32]


def _failure(error: OSError, paths: Sequence[str], temporaries: Sequence[str], targets: Sequence[str]) -> Exception:
    """Describe an error in writing `paths`; errors of other files, which were being read, are not blamed on them."""
    reason = error.strerror or error
    named = [os.path.abspath(name) for name in (error.filename, error.filename2) if isinstance(name, str)]
    own = [os.path.splitext(one)[0] for one in (*temporaries, *targets)]
    if named and not any(name.startswith(one) for name in named for one in own):
        return SSCCError("{path}: cannot be read or written ({reason})", path=error.filename, reason=reason)
    if error.errno is None:
        return error
    at = next((i for i, names in enumerate(zip(temporaries, targets)) if set(named) & set(names)), 0)
    path = error.filename if isinstance(error, IsADirectoryError) else paths[at]
    return SSCCError("{path}: cannot be written ({reason}); choose another location", path=path, reason=reason)


def _replace(moves: Sequence[Tuple[str, str]]) -> None:
    """Rename files, (temporary name, final name) each; final files without a temporary file are removed.

    All older files but the first are renamed out of the way beforehand: a failure or a kill at any moment never leaves
    a map with the names, the style or the confidence of another. If two runs finish in the same moment, only one does.
    """
    aside: List[Tuple[str, str]] = []
    target = moves[0][1]
    key = os.path.basename(moves[0][0]).rpartition(".part")[0]
    try:
        for index, (new, old) in enumerate(moves):
            if os.path.isdir(old):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), old)
            if os.path.exists(new):
                _keep_permissions(new, old)
            if index > 0 and os.path.lexists(old):
                kept = os.path.join(os.path.dirname(old), f"{key}.old{index}")
                os.replace(old, kept)
                aside.append((kept, old))
        os.replace(*moves[0])
        mine = os.stat(target)
    except OSError:
        for kept, old in aside:
            with suppress(OSError):
                os.replace(kept, old)
        raise
    _place_others(moves[1:], target, mine)
    for kept, _ in aside:
        _remove(kept)
    if not _is_file(target, mine):
        raise SSCCError("{path}: was replaced by another run in the meantime; run again", path=target)


def _place_others(moves: Sequence[Tuple[str, str]], target: str, mine: os.stat_result) -> None:
    """Rename the files beside `target` as long as that is `mine`; if it is another run's by then, those are removed."""
    placed: List[Tuple[str, os.stat_result]] = []
    for new, old in moves:
        if not _is_file(target, mine):
            break
        if os.path.exists(new):
            os.replace(new, old)
            placed.append((old, os.stat(old)))
        else:
            _remove(old)  # of another run that finished before this one
    for old, own in placed if not _is_file(target, mine) else ():
        if _is_file(old, own):  # not yet replaced by the other run's
            _remove(old)


def _is_file(path: str, status: os.stat_result) -> bool:
    """Whether the file of this name is still the one that `status` is of."""
    try:
        return os.path.samestat(os.stat(path), status)
    except OSError:
        return False


def _remove(path: str) -> None:
    with suppress(OSError):
        os.remove(path)


def _moves(temporary: str, target: str) -> List[Tuple[str, str]]:
    """The temporary and the final names of a file and all files beside it."""
    pairs = [(temporary + sidecar, target + sidecar) for sidecar in ("", *_SIDECARS)]
    style = style_path(temporary)
    if style != temporary and os.path.exists(style) and not has_foreign_style(target):
        pairs.append((style, style_path(target)))
    return pairs


def checkpoint_of(model: str) -> str:
    """The checkpoint file of a training, which exists until the model is saved."""
    return model + ".checkpoint"


def set_aside(checkpoint: str) -> List[str]:
    """The files that checkpoints of other trainings with the same model file were renamed to."""
    kept = sorted(iglob(escape(checkpoint) + "*.old"))
    return [name for name in kept if re.fullmatch("[0-9]*", name[len(checkpoint) : -len(".old")])]


def remove_checkpoint(model: str) -> None:
    """Remove the checkpoint of a training whose model is saved; and those that stepped aside more than a day ago."""
    checkpoint = checkpoint_of(model)
    _remove(checkpoint)
    for path in set_aside(checkpoint):
        with suppress(OSError):
            if is_stale(path):
                os.remove(path)


def style_path(path: str) -> str:
    """The style file that QGIS reads for a layer: the same stem, `.qml`."""
    return os.path.splitext(path)[0] + ".qml"


def has_foreign_style(path: str, ours: bytes = b'type="paletted"') -> bool:
    """Whether another layer of the same stem owns the style file that `path` would have: one without `ours` in it."""
    try:
        with open(style_path(path), "rb") as file:
            return ours not in file.read()
    except OSError:
        return False


def _keep_permissions(new: str, old: str) -> None:
    """Give a file the permissions and, if allowed, the owner of the one that it replaces."""
    with suppress(OSError):
        found = os.stat(old)
        with suppress(OSError, AttributeError):  # Windows has no owners
            os.chown(new, found.st_uid, found.st_gid)
        os.chmod(new, stat.S_IMODE(found.st_mode))


def write_text(path: str, text: str) -> None:
    """Write a text file (UTF-8, with escapes for unencodable characters) completely or not at all."""
    with atomic_path(path) as temporary, open(temporary, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)


def absolute_path(path: Optional[str]) -> Optional[str]:
    """An absolute path, if `path` names a file rather than a dataset inside one or a URL.

    A layer, or an asset of a STAC item, stays behind it.
    """
    file, mark, part = (path or "").partition(ASSET if ASSET in (path or "") else "|")
    return os.path.abspath(file) + mark + part if os.path.exists(file) else path
