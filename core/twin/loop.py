"""The training loop: the network learns from views of random blocks of the pool, step by step."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ..base.devices import describe_device, is_out_of_memory, out_of_memory
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel
from ..base.words import say
from . import distributed
from .checkpoint import Checkpoint
from .distributed import part, share
from .network import Network, build, crop
from .objective import paper_objective, twin_objective
from .paper_network import PaperNetwork, polling
from .pool import SIDE, Patches, Pool
from .processes import rank, size, withdraw
from .settings import Settings
from .views import BatchGenerator, Light
from .wire import Withdrawn

PAPER_SAMPLE = 4096
HISTORY_POINTS = 60
HEAP = 30 * 2**20


@torch.no_grad()
def predict(network: Network, block: Pool) -> Tensor:
    """Soft assignments (K, rows, cols) of a block without its halo."""
    network.eval()
    return torch.softmax(network(block.planes[None])[0], dim=0)


class Start(NamedTuple):
    """What a training starts from: its settings, the network, the pool of blocks, and their `Light`.

    weights : how often each block is drawn; by default, as often as it has pixels
    frozen : whether the batch norms stay as they are
    """

    settings: Settings
    network: Network
    pool: List[Pool]
    light: Light
    weights: Optional[List[float]] = None
    frozen: bool = False


def share_start(start: Optional[Start], device: torch.device, cancelled: Cancel) -> Optional[Start]:
    """Return the start of the training that the first process prepared; the others give None and wait for it.

    None if the first process has nothing to train.
    """
    header: Dict[str, Any] = {}
    tensors: Dict[str, Tensor] = {}
    if size() == 1:
        return start
    if start is not None:
        header = {
            "settings": asdict(start.settings), "network": start.network.settings, "blocks": len(start.pool),
            "weights": start.weights, "frozen": start.frozen,
        }
        tensors = {"origin": start.light.origin, "offsets": start.light.offsets}
        for number, block in enumerate(start.pool):
            tensors[f"{number}.planes"] = block.planes.permute(1, 2, 0)
            tensors[f"{number}.valid"], tensors[f"{number}.labels"] = block.valid, block.labels
    header, tensors = share(header, tensors, cancelled)
    if start is not None or not header:
        return start
    tensors = {name: tensor.to(device) for name, tensor in tensors.items()}
    # Once a block of this size is freed, glibc keeps smaller ones, instead of taking them from the system in each step;
    # in the first process, reading the scene does that.
    torch.empty(HEAP, dtype=torch.uint8)
    pool = [
        Pool(tensors[f"{n}.planes"].permute(2, 0, 1), tensors[f"{n}.valid"], tensors[f"{n}.labels"])
        for n in range(header["blocks"])
    ]
    network = build(header["network"], torch.Generator()).to(device)  # `share_weights` brings the weights
    light = Light(tensors["origin"], tensors["offsets"])
    return Start(Settings(**header["settings"]), network, pool, light, header["weights"], header["frozen"])


class Job:
    """The training loop over a pool of blocks."""

    def __init__(self, start: Start, device: torch.device) -> None:
        settings, network, pool, self.light, weights, self.frozen = start
        self.network, self.pool, self.settings, self.device = network, pool, settings, device
        self.paper = isinstance(network, PaperNetwork)
        self.side = 1 if self.paper else SIDE
        pixels = [float(block.valid.sum()) for block in pool]
        self.weights, self.pixels = np.array(weights or pixels), int(sum(pixels))
        self.patches = Patches(pool if self.paper else [], network.halo)
        # A batch larger than the scene would repeat pixels.
        self.batch = max(1, min(settings.batch_size or 1, self.pixels) // self.side**2)
        # The authors drop the last partial batch of each of their 200 epochs.
        self.steps = settings.steps or 200 * max(1, self.pixels // (settings.batch_size or 1))
        # Class weights: the inverse square root of the relative frequency, so that small clusters are not lost.
        labels = torch.cat([block.labels[block.labels >= 0] for block in pool])
        counts = torch.bincount(labels, minlength=settings.clusters)
        self.class_weights = (counts.float().mean() / counts.clamp_min(1)).sqrt()
        # Our own generator: other trainings may run in the process, and other code's random numbers must not change.
        self.generator = BatchGenerator(device)
        rate = settings.learning_rate or 1e-3
        self.optimiser: Optional[torch.optim.Optimizer] = None  # the first process takes the steps for all
        if self.paper and rank() == 0:
            self.optimiser = torch.optim.Adam(network.parameters(), lr=rate, weight_decay=5e-3)
        elif rank() == 0:
            self.optimiser = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-3)

    def rate(self, step: int) -> float:
        """Learning rate of a step: short linear warm-up, then cosine decay; the authors': x 0.1 at each tenth."""
        base, done = self.settings.learning_rate or 1e-3, step / self.steps
        if self.paper:
            return base * 0.1 ** int(10 * done)
        return base * min(1.0, (step + 1) / 10) * (0.02 + 0.49 * (1 + float(np.cos(np.pi * done))))

    def run(
        self, state: Optional[Checkpoint], progress: Progress, cancelled: Cancel, log: Log
    ) -> List[Dict[str, float]]:
        """Run all steps and return the history; `state` is None in all processes but the first."""
        history: List[Dict[str, float]] = []
        first = state.load(self.network, self.optimiser, history) if state and self.optimiser else 0
        first = distributed.share_weights(self.network, first)
        every = max(1, self.steps // HISTORY_POINTS)
        for step in range(first, self.steps):
            check_cancel(cancelled)
            for group in self.optimiser.param_groups if self.optimiser else ():
                group["lr"] = self.rate(step)
            with polling(self.network, cancelled):
                terms = self._step_within_memory(step, log)
            if step % every == 0 or step == self.steps - 1:
                history.append({"step": step + 1, **{name: float(value) for name, value in terms.items()}})
                if not np.isfinite(history[-1]["loss"]):
                    raise SSCCError("the loss is not finite at step {step}; lower the learning rate", step=step + 1)
                progress((step + 1) / self.steps, say(
                    "Step {step} of {steps}, loss {loss:.3f}", step=step + 1, steps=self.steps, loss=history[-1]["loss"]
                ))
            if state and self.optimiser:
                state.save(step + 1, self.network, self.optimiser, history)
        return history

    def _step_within_memory(self, step: int, log: Log) -> Dict[str, Tensor]:
        """Take a step; all processes halve their batches where the memory of one is not sufficient."""
        while True:
            try:
                return self._step(step)
            except Withdrawn:
                pass
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                withdraw()
            if self.batch == 1:
                raise out_of_memory(self.device)
            self.batch //= 2
            log(say(
                "Out of memory on {device}: continuing with batches half the size", device=describe_device(self.device)
            ))

    def _step(self, step: int) -> Dict[str, Tensor]:
        # Each step has a seed of its own, so that a resumed training gives the same result.
        self.generator.manual_seed((self.settings.seed * 1_000_003 + step) * 1_009)
        rng = np.random.default_rng((self.settings.seed, step, 0))
        self.network.train()
        for module in self.network.modules() if self.frozen else ():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()
        own = self.generator.part = part(self.batch)
        self.generator.count = self.batch
        patches = rng.integers(self.pixels, size=self.batch)[own] if self.paper else None
        planes, valid, labels = self._draw(rng, self.batch) if patches is None else self.patches.draw(patches)
        if isinstance(self.network, PaperNetwork):
            terms = paper_objective(self.network, planes, self.generator)
        else:
            terms = twin_objective(
                self.network, planes, valid, labels, self.class_weights, self.light, rng, self.generator
            )
        self.network.zero_grad(set_to_none=True)
        terms["loss"].backward()  # type: ignore[no-untyped-call] # torch's own method is not annotated
        distributed.step(self.network, self.optimiser)
        return {name: value.detach() for name, value in terms.items()}

    @torch.no_grad()
    def count(self, cancelled: Cancel) -> Tuple[Tensor, Tensor]:
        """Count the training pixels in each cluster, (K,), and the confusion table, (K, K); see `hierarchy`.

        All blocks count; for the authors' network, which computes each pixel's patch separately, only a sample.
        """
        if self.paper:
            rng, count = np.random.default_rng(self.settings.seed), min(PAPER_SAMPLE, self.pixels)
            planes, valid, _ = self.patches.draw(rng.choice(self.pixels, count, replace=False))
            with polling(self.network.eval(), cancelled):
                logits = torch.cat([self.network(some) for some in torch.split(planes, PaperNetwork.CHUNK)])
            soft = [torch.softmax(logits, 1).movedim(1, 0)[:, valid]]
        else:
            soft = []
            for block in self.pool:
                check_cancel(cancelled)
                soft.append(predict(self.network, block)[:, crop(block.valid, self.network.halo)])
        found = torch.cat([assigned.argmax(0) for assigned in soft])
        table = torch.stack([assigned @ assigned.T for assigned in soft]).sum(0)
        return torch.bincount(found, minlength=self.settings.clusters), table

    def _draw(self, rng: np.random.Generator, count: int) -> Tuple[Tensor, Tensor, Tensor]:
        """Draw `count` crops: planes with halo (n, components, ...), valid and labels without it (n, side, side).

        Of these crops, it returns those that this process computes.
        """
        halo, planes, valid, labels = self.network.halo, [], [], []
        chance = self.weights / self.weights.sum()
        for index in rng.choice(len(self.pool), count, p=chance):
            block = self.pool[index]
            reach = self.side + 2 * halo
            for _ in range(20):  # prefer crops with valid pixels
                # The range extends beyond the block and is clipped: otherwise edge pixels would rarely be drawn.
                top, left = (
                    int(np.clip(rng.integers(1 - self.side, n - 2 * halo), 0, n - reach)) for n in block.valid.shape
                )
                window = np.s_[top : top + reach, left : left + reach]
                inside = crop(block.valid[window], halo)
                if inside.any():
                    break
            planes.append(block.planes[:, window[0], window[1]])
            valid.append(inside)
            labels.append(crop(block.labels[window], halo))
        own = part(count)
        some = own if own.stop > own.start else slice(1)  # torch cannot stack none
        drawn, inner, found = (torch.stack(each[some])[: own.stop - own.start] for each in (planes, valid, labels))
        return drawn.contiguous(memory_format=torch.channels_last), inner, found
