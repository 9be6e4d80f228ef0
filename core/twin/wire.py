"""Messages between the processes of torchrun: each of them has a connection to the first one, which relays.

torch's own collectives on CPUs (gloo) hand each message over between four threads. That takes twenty times as much CPU
time as the message itself, and in a small training as much as the arithmetic.
"""

from __future__ import annotations

import os
import secrets
import socket
from contextlib import suppress
from ipaddress import ip_address
from typing import Any, Dict, List, Optional, Union

Message = Union[bytes, bytearray]
_KEY = 16
_WITHDRAWN = 2**64 - 1


class Withdrawn(Exception):
    """A process could not complete an exchange of messages: it is over for all of them."""


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
        self._collected = False  # in the first process: the messages of the others, which wait for an answer

    @staticmethod
    def _accept(store: Any, size: int, limit: float) -> Dict[int, socket.socket]:
        address = _loopback(os.environ["MASTER_ADDR"])
        both = not address and socket.has_dualstack_ipv6()
        key = secrets.token_bytes(_KEY)
        found: Dict[int, socket.socket] = {}
        with socket.create_server(
            (address, 0), family=socket.AF_INET6 if both or ":" in address else socket.AF_INET, dualstack_ipv6=both,
            backlog=size,
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
        if self._rank:
            _send(self._files[0], message)
            return []
        found = self._collect()
        if None in found:
            self.withdraw()
            raise Withdrawn()
        return [message, *(each for each in found if each is not None)]

    def from_first(self, message: Message) -> Message:
        """The message of the first process in all of them; those of the others do not count."""
        if self._rank == 0:
            self._answer(message)
            return message
        found = _receive(self._files[0])
        if found is None:
            raise Withdrawn()
        return found

    def withdraw(self) -> None:
        """End the exchange, `to_first` and `from_first`, in which the others are; they raise `Withdrawn`."""
        if self._rank:
            _send(self._files[0], None)
            _receive(self._files[0])
            return
        if not self._collected:
            self._collect()
        self._answer(None)

    def _collect(self) -> List[Optional[Message]]:
        self._collected = True
        return [_receive(file) for file in self._files]

    def _answer(self, message: Optional[Message]) -> None:
        self._collected = False
        for file in self._files:
            _send(file, message)

    def close(self) -> None:
        """Close the connections."""
        for file, connection in zip(self._files, self._sockets):
            with suppress(OSError):  # it is lost
                file.close()
            connection.close()


def _loopback(host: str) -> str:
    """The address to listen on if all processes are on this machine; empty for every address."""
    with suppress(ValueError):
        return host if ip_address(host).is_loopback else ""
    return "127.0.0.1" if host == "localhost" else ""


def _send(file: Any, message: Optional[Message]) -> None:
    """Send a message after its length; None is a withdrawal."""
    file.write((_WITHDRAWN if message is None else len(message)).to_bytes(8, "big"))
    file.write(message or b"")
    file.flush()


def _receive(file: Any) -> Optional[Message]:
    size = file.read(8)
    if len(size) == 8:
        length = int.from_bytes(size, "big")
        if length == _WITHDRAWN:
            return None
        message = bytearray(length)
        if file.readinto(message) == length:
            return message
    raise ConnectionError("the other process has left")
