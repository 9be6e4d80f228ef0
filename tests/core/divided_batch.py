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
from sscc.core.base.errors import never, no_log, no_progress
from sscc.core.twin import distributed, losses
from sscc.core.twin.loop import Job, Start
from sscc.core.twin.network import TwinNetwork, build
from sscc.core.twin.objective import paper_objective, twin_objective
from sscc.core.twin.pool import Pool
from sscc.core.twin.processes import rank, size, together
from sscc.core.twin.settings import Settings
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


def train_short_of_memory(blocks: int):
    """The trainer's own loop, where the memory of the last process ends in the first step, of the first in the second.

    Returns
    -------
    The batch that remains with the terms of the last loss, and some weights.
    """
    network = build(NETWORKS["twin"], torch.Generator().manual_seed(1)).double()
    side, random, tries = 72, torch.Generator().manual_seed(2), iter(range(99))
    pool = Pool(
        3 * torch.randn(COMPONENTS, side, side, generator=random).double(), torch.ones(side, side, dtype=torch.bool),
        torch.randint(CLUSTERS, (side, side), generator=random),
    )
    light = Light(*(torch.randn(*n, generator=random).double() for n in ([COMPONENTS], [4, COMPONENTS])))
    settings = Settings(CLUSTERS, steps=STEPS, batch_size=blocks * 1024, learning_rate=1e-3)
    job = Job(Start(settings, network, [pool], light), torch.device("cpu"))

    def short(*given, **how):
        # The first step is the second try, the second step the third and fourth.
        if (next(tries), rank()) in ((0, size() - 1), (2, 0)):
            raise RuntimeError("out of memory")
        return real(*given, **how)

    real, losses.instance_loss = losses.instance_loss, short
    history = job.run(None, no_progress, never, no_log)
    losses.instance_loss = real
    state = torch.cat([value.double().flatten() for value in network.state_dict().values()])
    return {"batch": job.batch, **history[-1]}, state[:: len(state) // 500].tolist()


def work(kind: str, blocks: int, number: int, size: int, port: int, told) -> None:
    """The part of one process."""
    place = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "TORCHELASTIC_USE_AGENT_STORE": "True"}
    os.environ.update(place, RANK=str(number), WORLD_SIZE=str(size))
    with together():
        told.put((number, *(train_short_of_memory(blocks) if kind == "memory" else train(kind, blocks))))


def main() -> None:
    torch.set_num_threads(1)
    torch.optim.SGD([torch.zeros(1)])  # imports much, here once for all
    fork, found = multiprocessing.get_context("fork"), []
    for kind, blocks, many in json.loads(sys.argv[1]):
        told = fork.Queue()
        # As from torchrun, the store belongs to none of the processes.
        store = torch.distributed.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
        team = [
            fork.Process(target=work, args=(kind, blocks, number, many, store.port, told)) for number in range(many)
        ]
        for process in team:
            process.start()
        found.append([given[1:] for given in sorted(told.get(timeout=60) for _ in team)])
        for process in team:
            process.join()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
