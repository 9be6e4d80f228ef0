"""Training by several processes, started with torchrun: each draws its own blocks, and the gradients are averaged.

Every process fits the same transform and pseudo-labels; the first one writes the model. With a single process, these
functions do nothing.
"""

from __future__ import annotations

import atexit
import os
from typing import Iterable

import torch
from torch import distributed, nn


def rank() -> int:
    """Rank of this process, from 0."""
    return int(os.environ.get("RANK", "0")) if size() > 1 else 0


def size() -> int:
    """Number of processes."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def local_device(device: torch.device) -> torch.device:
    """The GPU of this process if `device` is CUDA and there are several processes; otherwise `device`."""
    if device.type == "cuda" and size() > 1:
        return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")) % torch.cuda.device_count())
    return device


def join(device: torch.device) -> None:
    """Join the process group of torchrun; does nothing for a single process."""
    if size() > 1 and not distributed.is_initialized():
        distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")
        atexit.register(distributed.destroy_process_group)


def average(tensors: Iterable[torch.Tensor]) -> None:
    """Replace each tensor by its mean over all processes."""
    if size() > 1:
        for tensor in tensors:
            distributed.all_reduce(tensor)
            tensor /= size()


def average_gradients(network: nn.Module) -> None:
    """Average the gradients of all parameters."""
    average(parameter.grad for parameter in network.parameters() if parameter.grad is not None)


def average_buffers(network: nn.Module) -> None:
    """Average the running statistics of all batch norms."""
    average(buffer for buffer in network.buffers() if buffer.is_floating_point())
