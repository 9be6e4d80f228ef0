"""Print, as JSON, what 1, 2 and 4 processes make of the same batches: the terms of the loss and the trained weights.

A script of its own, so that the processes are forked from one that has imported torch but has no threads yet.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys

import numpy as np
import torch
from sscc.core.twin import distributed
from sscc.core.twin.network import TwinNetwork, build
from sscc.core.twin.objective import paper_objective, twin_objective
from sscc.core.twin.processes import rank, together
from sscc.core.twin.views import BatchGenerator, Light

CLUSTERS, COMPONENTS, SIDE, STEPS = 3, 5, 12, 2
NETWORKS = {
    "twin": {"kind": "twin", "components": COMPONENTS, "clusters": CLUSTERS, "patch": 5, "width": 8, "narrow": 4},
    "paper": {"kind": "paper", "components": COMPONENTS, "clusters": CLUSTERS, "patch": 3},
}


def train(kind: str, blocks: int):
    """Some steps with a batch of so many blocks; returns the terms of the last loss, and some weights."""
    network = build(NETWORKS[kind], torch.Generator().manual_seed(1)).double().train()
    halo, side = network.halo, SIDE if kind == "twin" else 1
    random = torch.Generator().manual_seed(2)
    planes = 3 * torch.randn(blocks, COMPONENTS, side + 2 * halo, side + 2 * halo, generator=random).double()
    planes += torch.arange(blocks)[:, None, None, None]  # the blocks of one process are unlike those of another
    valid = torch.rand(blocks, side, side, generator=random) < 0.7
    labels = torch.randint(CLUSTERS, (blocks, side, side), generator=random)
    weights = torch.tensor([0.5, 1.0, 2.0], dtype=torch.float64)
    light = Light(*(torch.randn(*n, generator=random).double() for n in ([COMPONENTS], [4, COMPONENTS])))
    generator = BatchGenerator("cpu")
    generator.count, generator.part = blocks, distributed.part(blocks)
    own = generator.part
    optimiser = torch.optim.SGD(network.parameters(), lr=0.05) if rank() == 0 else None
    for step in range(STEPS):
        generator.manual_seed(step)
        network.zero_grad()
        if isinstance(network, TwinNetwork):
            rng = np.random.default_rng(step)
            terms = twin_objective(network, planes[own], valid[own], labels[own], weights, light, rng, generator)
        else:
            terms = paper_objective(network, planes[own], generator)
        terms["loss"].backward()
        distributed.step(network, optimiser)
    state = torch.cat([value.double().flatten() for value in network.state_dict().values()])
    return {name: value.item() for name, value in terms.items()}, state[:: len(state) // 500].tolist()


def work(kind: str, blocks: int, number: int, size: int, port: int, told) -> None:
    """The part of one process."""
    place = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "TORCHELASTIC_USE_AGENT_STORE": "True"}
    os.environ.update(place, RANK=str(number), WORLD_SIZE=str(size))
    with together():
        told.put((number, *train(kind, blocks)))


def main() -> None:
    torch.set_num_threads(1)
    torch.optim.SGD([torch.zeros(1)])  # imports much, here once for all
    fork, found = multiprocessing.get_context("fork"), []
    for kind, blocks, size in json.loads(sys.argv[1]):
        told = fork.Queue()
        # As from torchrun, the store belongs to none of the processes.
        store = torch.distributed.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
        team = [
            fork.Process(target=work, args=(kind, blocks, number, size, store.port, told)) for number in range(size)
        ]
        for process in team:
            process.start()
        found.append([given[1:] for given in sorted(told.get(timeout=60) for _ in team)])
        for process in team:
            process.join()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
