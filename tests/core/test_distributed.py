"""Several processes: the batch that they divide gives the loss, the gradients and the weights of one process."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from sscc.core.base.errors import SSCCError
from sscc.core.twin import processes
from sscc.core.twin.wire import Wire
from torch.distributed import HashStore

# Of 3 blocks, one of 4 processes has none.
CASES = [("twin", 5, 2), ("twin", 3, 4), ("paper", 5, 2), ("memory", 4, 2)]


@pytest.fixture(scope="module")
def found():
    script = Path(__file__).with_name("divided_batch.py")
    wanted = CASES + sorted({(kind, blocks, 1) for kind, blocks, _ in CASES})
    done = subprocess.run(
        [sys.executable, script, json.dumps(wanted)], check=True, capture_output=True, text=True, timeout=120
    )
    return dict(zip(wanted, json.loads(done.stdout)))


@pytest.mark.parametrize("kind, blocks, size", CASES)
def test_processes_give_what_one_gives(found, kind, blocks, size):
    ((terms, weights),) = found[kind, blocks, 1]
    each = found[kind, blocks, size]
    assert len(each) == size
    assert kind != "memory" or terms["batch"] == 1  # halved in two steps
    for other_terms, other_weights in each:
        assert other_terms == pytest.approx(terms, rel=1e-7)
        np.testing.assert_allclose(other_weights, weights, rtol=1e-6, atol=1e-9)


def test_a_team_that_does_not_come_together_ends_in_words_that_fit(monkeypatch):
    store, before = HashStore(), threading.active_count()
    joining = sys.modules["torch.distributed.rendezvous"]  # the package has a function of that name
    monkeypatch.setattr(joining, "rendezvous", lambda *_, **__: iter([(store, 0, 2)]))
    monkeypatch.setattr(processes, "PATIENCE", 0.1)
    for name, value in (("WORLD_SIZE", "2"), ("RANK", "0"), ("SSCC_TIMEOUT", "1"), ("MASTER_ADDR", "localhost")):
        monkeypatch.setenv(name, value)
    for mapping, words in ((True, "mapping stopped: rank 1 of 2"), (False, "training stopped: rank 1 of 2")):
        with pytest.raises(SSCCError, match=words), processes.together(mapping):
            pass
    assert threading.active_count() == before


def test_on_one_machine_only_its_processes_can_connect(monkeypatch):
    monkeypatch.setenv("MASTER_ADDR", "localhost")
    store, found = HashStore(), []
    first = threading.Thread(target=lambda: found.append(Wire(store, 0, 2, 30.0, 30.0)))
    first.start()
    port = int(store.get("wire").split()[0])
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.2", port), 5.0).close()  # answers if every address is listened on
    second = Wire(store, 1, 2, 30.0, 30.0)
    first.join()
    second.to_first(b"here")
    assert found[0].to_first(b"too") == [b"too", b"here"]
    second.close()
    found[0].close()
