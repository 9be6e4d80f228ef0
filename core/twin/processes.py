"""The processes that torchrun starts for one training or mapping: joining them, and noticing one that is lost.

They know each other through torchrun's store. Each process counts up a number there twice a second, so that a process
that waits for another can tell long work from a stop. Of several processes that notice a failure, one reports it.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager, suppress
from datetime import timedelta
from itertools import count
from typing import Dict, Iterator, List, Optional

import torch

from ..base.errors import Cancel, Cancelled, SSCCError, ToldElsewhere, check_cancel, never
from .wire import Message, Wire

BEAT, PATIENCE = 0.5, 5.0
"""Seconds between two beats of a process, and without a beat until it counts as lost once something else failed."""
_LEFT = 2**40
_numbers = count()


def rank() -> int:
    """Rank of this process, from 0."""
    return int(os.environ.get("RANK", "0")) if size() > 1 else 0


def size() -> int:
    """Number of processes."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def time_limit() -> float:
    """Seconds after which a process that does not answer is lost, from the environment variable SSCC_TIMEOUT."""
    text = os.environ.get("SSCC_TIMEOUT", "60")
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 1 <= seconds <= 86400:
        raise SSCCError("SSCC_TIMEOUT = {text}: must be a number of seconds from 1 to 86400", text=text)
    return seconds


def local_device(device: torch.device) -> torch.device:
    """The GPU of this process if `device` is CUDA and there are several processes; otherwise `device`."""
    if device.type == "cuda" and size() > 1:
        return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")) % torch.cuda.device_count())
    return device


class _Broken(Exception):
    """An exchange failed: a process is lost, or too slow."""


class _Team:
    """The membership of this process, while it lasts."""

    def __init__(self, mapping: bool) -> None:
        # Not every build of torch has them; PrefixStore is exported without saying so.
        from torch.distributed import PrefixStore  # type: ignore[attr-defined]
        from torch.distributed.rendezvous import rendezvous

        limit = timedelta(seconds=time_limit())
        store, _, _ = next(rendezvous("env://", timeout=limit))
        self.store = PrefixStore(f"sscc-{next(_numbers)}", store)  # a process may train several times
        self.mapping, self.shared, self.over = mapping, 0, threading.Event()
        self.beat = threading.Thread(target=self._keep_beating, daemon=True)
        self.beat.start()

    def connect(self) -> None:
        """Connect to the other processes."""
        # Of those that map, each waits at its end for the slowest.
        self.wire = Wire(self.store, rank(), size(), time_limit(), None if self.mapping else time_limit())

    def _keep_beating(self) -> None:
        with suppress(RuntimeError):  # the store is gone
            while not self.over.wait(BEAT):
                self.store.add(f"beats/{rank()}", 1)

    def beats(self, other: int) -> int:
        """How often another process has counted up its number."""
        return int(self.store.add(f"beats/{other}", 0))

    def leave(self) -> None:
        """End the membership; the others do not take this process for lost."""
        self.over.set()
        self.beat.join(BEAT)
        with suppress(RuntimeError):
            self.store.add(f"beats/{rank()}", _LEFT)
        with suppress(AttributeError):  # it never connected
            self.wire.close()

    def lost(self) -> List[int]:
        """The processes that have not counted up their number for `PATIENCE` seconds, and not left."""
        started = time.monotonic()
        before: Dict[int, int] = {}
        try:
            before = {other: self.beats(other) for other in range(size()) if other != rank()}
            while before and time.monotonic() < started + PATIENCE:
                before = {other: n for other, n in before.items() if n < _LEFT and self.beats(other) == n}
                time.sleep(BEAT / 5)
        except RuntimeError:  # the store itself is lost
            return [0] if rank() else []
        return sorted(before)

    def is_told(self) -> bool:
        """Whether another process has reported a failure."""
        return bool(self.store.add("told", 0))

    def explain(self, error: BaseException) -> BaseException:
        """The error that this process reports for `error`."""
        lost = self.lost() if isinstance(error, (_Broken, Cancelled, KeyboardInterrupt)) else []
        with suppress(RuntimeError):
            if self.store.add("told", 1) > 1:
                return ToldElsewhere()
        if self.mapping and lost:
            which = ", ".join(map(str, lost))
            return SSCCError(
                f"mapping stopped: rank {which} of {size()} (counted from 0) was lost; run the same command again, "
                "what is done is kept"
            )
        if lost:
            return SSCCError(
                "training stopped: rank {ranks} of {size} (counted from 0) was lost or does not answer; start again, "
                "with --resume if there is a checkpoint",
                ranks=", ".join(map(str, lost)), size=size(),
            )
        return _in_words(error, self.mapping)


def _in_words(error: BaseException, mapping: bool) -> BaseException:
    """The error itself, or for a failed exchange what may have been the reason."""
    if not isinstance(error, _Broken):
        return error
    if mapping:
        return SSCCError(
            f"mapping stopped: the {size()} ranks lost their connection, or could not connect within {time_limit():g} "
            "s; run the same command again, what is done is kept"
        )
    return SSCCError(
        "training stopped: the {size} ranks lost their connection, or one waited more than {seconds:g} s for "
        "another; start again, with a larger SSCC_TIMEOUT if a step takes long",
        size=size(), seconds=time_limit(),
    )


_team: Optional[_Team] = None


@contextmanager
def together(mapping: bool = False) -> Iterator[None]:
    """Work with the other processes of torchrun within the block; does nothing for one process, or within another.

    Parameters
    ----------
    mapping : bool
        They map, each on its own, and wait for the slowest at the end; otherwise they train, step by step.

    Raises
    ------
    SSCCError
        In one process: what went wrong, such as a lost process. In the others: `ToldElsewhere`.
    """
    global _team
    if size() == 1 or _team:
        yield
        return
    try:
        with communicating():
            _team = _Team(mapping)
            _team.connect()
        yield
    except (Exception, KeyboardInterrupt) as error:
        raise (_team.explain(error) if _team else _in_words(error, mapping)) from None
    finally:
        if _team:
            _team.leave()
        _team = None


@contextmanager
def communicating() -> Iterator[None]:
    """Report the errors of connections and of torch's store within the block as those of the team."""
    try:
        yield
    except (RuntimeError, OSError) as error:
        raise _Broken(str(error)) from None


def to_first(message: Message) -> List[Message]:
    """The messages of all processes, in order of rank, in the first one; nothing in the others."""
    assert _team, "communicate within together()"
    with communicating():
        return _team.wire.to_first(message)


def from_first(message: Message) -> Message:
    """The message of the first process in all of them."""
    assert _team, "communicate within together()"
    with communicating():
        return _team.wire.from_first(message)


def withdraw() -> None:
    """End the exchange in which the other processes are or will be: they raise `Withdrawn`."""
    if _team:
        with communicating():
            _team.wire.withdraw()


def wait_for_first(cancelled: Cancel = never) -> None:
    """Wait for the first process to come to this point; it only fails if that process is stopped or lost."""
    assert _team, "share within together()"
    _team.shared += 1
    if rank() == 0:
        _team.store.add("shared", 1)
        return
    beats, changed = -1, time.monotonic()
    with communicating():
        while _team.store.add("shared", 0) < _team.shared:
            check_cancel(cancelled)
            if _team.is_told():
                raise ToldElsewhere()
            now = _team.beats(0)
            if now != beats:
                beats, changed = now, time.monotonic()
            if now >= _LEFT or time.monotonic() - changed > time_limit():
                raise _Broken()
            time.sleep(0.1)
