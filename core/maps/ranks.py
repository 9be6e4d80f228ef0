"""Mapping in several processes started with torchrun: each takes a shard, and all report together."""

from __future__ import annotations

from typing import List, Optional, Tuple, TypeVar

from torch import distributed

from ..twin.processes import communicating, rank, size

Item = TypeVar("Item")


def own_shard() -> Optional[Tuple[int, int]]:
    """The shard of this process, (rank + 1, number of processes); None for a single process."""
    return (rank() + 1, size()) if size() > 1 else None


def gather(items: List[Item]) -> List[Item]:
    """The items of all processes, in order of rank, once all have come here.

    torchrun ends all processes as soon as one fails: each waits for the slowest before it reports.
    """
    if size() == 1:
        return items
    everyone: List[List[Item]] = [[] for _ in range(size())]
    with communicating():
        distributed.all_gather_object(everyone, items)
    return [item for items in everyone for item in items]
