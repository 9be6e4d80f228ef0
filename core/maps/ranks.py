"""Mapping in several processes started with torchrun: each takes a shard, and all report together."""

from __future__ import annotations

from datetime import timedelta
from typing import List, Optional, Tuple, TypeVar

from torch import distributed

from ..twin.processes import rank, size

Item = TypeVar("Item")
# torchrun ends all processes as soon as one fails: each waits for the slowest before it reports.
PATIENCE = timedelta(days=30)


def join() -> Optional[Tuple[int, int]]:
    """The shard of this process, (rank + 1, number of processes), once all have started; None for a single process."""
    if size() == 1:
        return None
    if not distributed.is_initialized():
        distributed.init_process_group("gloo", timeout=PATIENCE)
    return rank() + 1, size()


def gather(items: List[Item]) -> List[Item]:
    """The items of all processes, in order of rank, once all have come here."""
    if size() == 1:
        return items
    everyone: List[List[Item]] = [[] for _ in range(size())]
    distributed.all_gather_object(everyone, items)
    distributed.destroy_process_group()
    return [item for items in everyone for item in items]
