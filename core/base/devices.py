"""The torch devices: choosing one, and describing it."""

from __future__ import annotations

import platform
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Iterator

from .errors import SSCCError

if TYPE_CHECKING:
    import torch

# Messages of torch if the memory of a GPU, or that of the CPU, is not sufficient.
_NO_MEMORY = ("out of memory", "can't allocate memory", "cannot allocate memory")
# torch takes seconds to import, and the options of the command line only need the names.
DEVICES = ("auto", "cpu", "cuda", "mps")


def pick_device(name: str = "auto") -> torch.device:
    """The device called `name`: auto, cpu, cuda or mps. "auto" prefers CUDA to MPS, and MPS to the CPU.

    Raises
    ------
    SSCCError
        The name is unknown, or this machine has no such device.
    """
    import torch

    available = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        name = "cuda" if available["cuda"] else "mps" if available["mps"] else "cpu"
    if name not in available:
        raise SSCCError('device "{name}": choose auto, cpu, cuda or mps', name=name)
    if not available[name]:
        raise SSCCError('device "{name}": not available on this machine; choose auto or cpu', name=name)
    return torch.device(name)


def describe_device(device: torch.device) -> str:
    """Description of the device, for logs and reports."""
    import torch

    if device.type == "cuda":
        return f"CUDA GPU {torch.cuda.get_device_name(device)}"
    if device.type == "mps":
        return "Apple GPU (MPS)"
    return f"CPU ({platform.machine()}, {torch.get_num_threads()} threads)"


@contextmanager
def own_torch_state() -> Iterator[None]:
    """Use torch's defaults within the block: other code in the process may have set a device or disabled gradients.

    Both settings belong to the thread and are restored afterwards. The default data type belongs to the process, so it
    is never changed: the engine states data types explicitly.
    """
    import torch

    # Where a device is set, every call of torch takes longer: that would be a tenth of the time of small steps.
    usual = hasattr(torch, "get_default_device") and torch.get_default_device().type == "cpu"
    with torch.inference_mode(False), torch.enable_grad(), nullcontext() if usual else torch.device("cpu"):
        yield


def is_out_of_memory(error: BaseException) -> bool:
    """Whether torch reports that the memory of the device is exhausted."""
    import torch

    said = str(error).lower()
    return isinstance(error, (torch.cuda.OutOfMemoryError, MemoryError)) or any(text in said for text in _NO_MEMORY)


def out_of_memory(device: torch.device) -> SSCCError:
    """The error if the memory is not sufficient for the smallest step."""
    return SSCCError(
        "{device}: out of memory; close other programs, or use a machine with more memory",
        device=describe_device(device),
    )
