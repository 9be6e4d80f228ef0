"""The files of a map that is computed in shards: the blocks and the output that they make."""

from __future__ import annotations

import os
from glob import escape, iglob
from typing import List, NamedTuple, Optional, Sequence

from ..base.files import remove_stale, shorten
from .provenance import recorded_job


def is_virtual(path: str) -> bool:
    """Whether an output is to be a VRT."""
    return path.lower().endswith(".vrt")


class Output(NamedTuple):
    """What the shards of one job make: the map and, if wanted, the confidence; `key` is the digest of the job."""

    output: str
    confidence: Optional[str]
    key: str
    shares: int
    cloud_optimised: bool

    def parts(self, index: int) -> List[str]:
        """The files of block `index` (from 1): of the map and, if wanted, of the confidence."""
        return [self._part(path, str(index)) for path in (self.output, self.confidence) if path]

    def _part(self, path: str, index: str, key: str = "") -> str:
        folder, name = os.path.split(os.path.abspath(path))
        name = shorten(os.path.splitext(name)[0]) if is_virtual(path) else f".{shorten(name)}"
        return os.path.join(folder, f"{name}.{key or self.key}.{index}-of-{self.shares}.tif")

    def foreign(self) -> int:
        """Number of blocks of other jobs, in as many shards, that lie beside the map."""
        pattern = escape(self._part(self.output, "1", "KEY")).replace("KEY.1-of", 12 * "?" + ".*-of")
        return sum(f".{self.key}." not in os.path.basename(path) for path in iglob(pattern))

    def sweep(self) -> None:
        """Remove blocks of other jobs that are more than a day old; those of this job are kept at any age."""
        for path in filter(None, (self.output, self.confidence)):
            stem = os.path.splitext(self._part(path, "1"))[0].rpartition(f".{self.key}.")[0]
            remove_stale(stem, "{}.????????????.*-of-*.tif*", keep=f".{self.key}.")
            remove_stale(stem, ".{}.????????????.*-of-*.part*")

    def is_there(self) -> bool:
        """Whether the output of this very job is complete."""
        paths = [path for path in (self.output, self.confidence) if path]
        return all(os.path.isfile(path) and recorded_job(path) == self.key for path in paths)


def missing(parts: Sequence[Sequence[str]]) -> int:
    """Number of blocks that lack a file."""
    return sum(not all(map(os.path.exists, paths)) for paths in parts)
