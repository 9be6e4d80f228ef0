"""Messages between the processes of torchrun: each of them has a connection to the first one, which relays.

torch's own collectives on CPUs (gloo) hand each message over between four threads. That takes twenty times as much CPU
time as the message itself, and in a small training as much as the arithmetic.
"""

from __future__ import annotations

import os
import secrets
import socket
from contextlib import suppress
from typing import Any, Dict, List, Optional, Union

Message = Union[bytes, bytearray]
_KEY = 16


class Wire:
    """The connections of this process.

    Parameters
    ----------
    store : torch.distributed.Store
        Where the first process leaves its port.
    rank, size : int
    limit, timeout : seconds to wait for a connection and for a message; None waits for as long as it takes

    Raises
    ------
    OSError
        There is no connection, or (from all methods) it is lost or `timeout` is over.
    """

    def __init__(self, store: Any, rank: int, size: int, limit: float, timeout: Optional[float]) -> None:
        found = self._accept(store, size, limit) if rank == 0 else {0: self._connect(store, rank, limit)}
        self._sockets = [found[other] for other in sorted(found)]
        for each in self._sockets:
            each.settimeout(timeout)
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._files = [each.makefile("rwb", 2**16) for each in self._sockets]
        self._rank = rank

    @staticmethod
    def _accept(store: Any, size: int, limit: float) -> Dict[int, socket.socket]:
        both = socket.has_dualstack_ipv6()
        key = secrets.token_bytes(_KEY)
        found: Dict[int, socket.socket] = {}
        with socket.create_server(
            ("", 0), family=socket.AF_INET6 if both else socket.AF_INET, dualstack_ipv6=both, backlog=size
        ) as server:  # fmt: skip
            server.settimeout(limit)
            store.set("wire", f"{server.getsockname()[1]} {key.hex()}")
            while len(found) < size - 1:
                other, _ = server.accept()
                said = b""
                with suppress(OSError):
                    other.settimeout(min(limit, 5.0))
                    said = other.recv(_KEY + 8, socket.MSG_WAITALL)
                if said[:_KEY] == key:
                    found[int.from_bytes(said[_KEY:], "big")] = other
                else:  # a stranger
                    other.close()
        return found

    @staticmethod
    def _connect(store: Any, rank: int, limit: float) -> socket.socket:
        port, key = store.get("wire").decode().split()
        first = socket.create_connection((os.environ["MASTER_ADDR"], int(port)), limit)
        first.sendall(bytes.fromhex(key) + rank.to_bytes(8, "big"))
        return first

    def to_first(self, message: Message) -> List[Message]:
        """The messages of all processes, in order of rank, in the first one; nothing in the others."""
        if self._rank == 0:
            return [message, *map(_receive, self._files)]
        _send(self._files[0], message)
        return []

    def from_first(self, message: Message) -> Message:
        """The message of the first process in all of them; those of the others do not count."""
        if self._rank:
            return _receive(self._files[0])
        for file in self._files:
            _send(file, message)
        return message

    def close(self) -> None:
        """Close the connections."""
        for file, connection in zip(self._files, self._sockets):
            with suppress(OSError):  # it is lost
                file.close()
            connection.close()


def _send(file: Any, message: Message) -> None:
    file.write(len(message).to_bytes(8, "big"))
    file.write(message)
    file.flush()


def _receive(file: Any) -> bytearray:
    size = file.read(8)
    message = bytearray(int.from_bytes(size, "big"))
    if len(size) < 8 or file.readinto(message) < len(message):
        raise ConnectionError("the other process has left")
    return message
