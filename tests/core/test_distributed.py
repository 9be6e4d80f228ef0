"""Several processes: the batch that they divide gives the loss, the gradients and the weights of one process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

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
