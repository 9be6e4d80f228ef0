"""What the loss and the gradients of one process become when torchrun's processes divide each batch among them.

Every process computes the loss of the whole batch from its own blocks: sums over pixels are sums over all processes
(`total`), and so are the statistics of batch norms (`BatchNorm2d`, `standardise`). What follows from a total is the
same in all processes, so that its gradient is that of each addend, and the gradients of all processes add up to that of
the loss. The first process takes the step and hands out the weights (`step`). With a single process, these functions do
nothing.

Collectives are few, because each costs as much as many pixels. All tensors are small and pass through the CPU's memory
by gloo on every device: it works for processes that share a GPU, waits without computing, and reports a lost process
as an error.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Optional, Tuple

import torch
from safetensors.torch import load, save
from torch import Tensor, distributed, nn
from torch.nn import functional

from ..base.errors import Cancel, never
from .processes import communicating, rank, size, wait_for_first

EPSILON = 1e-5


def part(count: int) -> slice:
    """Which of the `count` blocks of a batch this process computes."""
    return slice(count * rank() // size(), count * (rank() + 1) // size())


def _collect(tensor: Tensor) -> Tensor:
    """The tensors of all processes, (processes, *shape); in a single round, where all-reduce takes two."""
    own = tensor.detach().cpu().flatten()
    found = own.new_empty(size(), len(own))
    with communicating():
        distributed.all_gather(list(found), own)  # writes into the rows
    return found.to(tensor.device).view(size(), *tensor.shape)


def _sum(tensor: Tensor) -> Tensor:
    """Sum of a tensor over all processes: equal in all of them to the last bit."""
    return _collect(tensor).sum(0)


class _Total(torch.autograd.Function):
    """Sum over all processes; what follows from it is the same in all, so that its gradient needs no sum."""

    @staticmethod
    def forward(_ctx: Any, tensor: Tensor) -> Tensor:
        return _sum(tensor)

    @staticmethod
    def backward(_ctx: Any, gradient: Tensor) -> Tensor:
        return gradient


def total(*tensors: Tensor) -> Tuple[Tensor, ...]:
    """Sum of each tensor over all processes; only what is the same in all of them may follow from it."""
    if size() == 1:
        return tensors
    joined: Tensor = _Total.apply(torch.cat([tensor.flatten() for tensor in tensors]))  # type: ignore[no-untyped-call]
    parts = torch.split(joined, [tensor.numel() for tensor in tensors])
    return tuple(found.view(tensor.shape) for found, tensor in zip(parts, tensors))


def total_and_count(tensor: Tensor, rows: Tensor) -> Tuple[Tensor, float]:
    """Sum of a tensor over all processes, and the number of rows."""
    if size() == 1:
        return tensor, len(rows)
    found, count = total(tensor, tensor.new_tensor(float(len(rows))))
    return found, float(count.detach())


def mean(*columns: Tensor) -> Tuple[Tensor, ...]:
    """Mean of each column (rows,), or of several (rows, columns), over the rows of all processes."""
    if size() == 1:
        return tuple(column.mean(0) for column in columns)
    *sums, count = total(*(column.sum(0) for column in columns), columns[0].new_tensor(float(len(columns[0]))))
    return tuple(each / count for each in sums)


def counts(rows: Tensor) -> Tuple[int, ...]:
    """Number of rows of a tensor in each process."""
    if size() == 1:
        return (len(rows),)
    return tuple(int(count) for count in _collect(torch.tensor(len(rows))))


def own(numbers: Tensor, each: Tuple[int, ...]) -> Tuple[Tensor, Tensor]:
    """Which of the rows of these numbers this process has, and their numbers counted from its first row.

    The rows of all processes are numbered in the order of the processes, which have `each` many; see `counts`.
    """
    first = sum(each[: rank()])
    places = ((numbers >= first) & (numbers < first + each[rank()])).nonzero()[:, 0]
    return places, numbers[places] - first


def gather(places: Tensor, count: int, *rows: Tensor) -> Tuple[Tensor, ...]:
    """From rows (rows, width) at these places among `count` rows: those of all processes."""
    if size() == 1:
        return rows
    return total(*(each.new_zeros(count, each.shape[1]).index_copy(0, places, each) for each in rows))


def each_view(layer: Callable[[Tensor], Tensor], *views: Tensor) -> Tuple[Tensor, ...]:
    """Apply a layer to several views; with several processes at once, for which `BatchNorm2d` has to know their number.

    The views never share statistics.
    """
    if size() == 1:
        return tuple(layer(view) for view in views)
    return layer(torch.cat(views)).chunk(len(views))


class _Normalised(torch.autograd.Function):
    """Batch norm of several views (views, n, channels, ...) with mean and variance over the n of all processes."""

    @staticmethod
    def forward(
        ctx: Any, values: Tensor, weight: Optional[Tensor], bias: Optional[Tensor]
    ) -> Tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return the values normalised; mean and variance, (views, channels); and the number of values of each."""
        axes, shape = _axes(values)
        width = shape[0] * shape[2]
        here = values.new_tensor([values.numel() / width])
        center = values.mean(axes, keepdim=True).nan_to_num()  # no blocks, no mean
        # torch's own variance is ten times as slow on a CPU.
        variance = (values - center).square_().mean(axes).nan_to_num()
        each = _collect(torch.cat([center.flatten(), variance.flatten(), here]).double())
        means, variances, number = torch.split(each, [width, width, 1], dim=1)
        count = number.sum()
        middle = (number * means).sum(0) / count
        center = middle.to(values).view(shape)
        variance = ((number * (variances + (means - middle).square())).sum(0) / count).to(values).view(shape)
        scale = (variance + EPSILON).rsqrt()
        result = values - center
        result.mul_(scale if weight is None else scale * _spread(weight, shape))
        if bias is not None:
            result.add_(_spread(bias, shape))
        ctx.save_for_backward(values, weight, center, scale)
        ctx.count = float(count)
        found = center.view(shape[0], -1), variance.view(shape[0], -1), count
        ctx.mark_non_differentiable(*found)
        return (result, *found)

    @staticmethod
    def backward(
        ctx: Any, gradient: Tensor, *_unused: Optional[Tensor]
    ) -> Tuple[Tensor, Optional[Tensor], Optional[Tensor]]:
        """Gradients with respect to values, weight and bias."""
        values, weight, center, scale = ctx.saved_tensors
        axes, shape = _axes(values)
        centered = values - center
        by_bias = gradient.sum(axes).view(shape)
        by_weight = (gradient * centered).sum(axes).view(shape) * scale
        all_bias, all_weight = _sum(torch.stack([by_bias, by_weight])) / ctx.count
        # d/dx = scale * weight * (g - mean(g) - x_hat * mean(g * x_hat)), with the means over all processes
        result = centered.mul_(-all_weight * scale).add_(gradient).sub_(all_bias)
        result.mul_(scale if weight is None else scale * _spread(weight, shape))
        if weight is None:
            return result, None, None
        return result, by_weight.sum(0).flatten(), by_bias.sum(0).flatten()


def _axes(values: Tensor) -> Tuple[List[int], List[int]]:
    """All axes of (views, n, channels, ...) but those of views and channels; its shape with size 1 along these axes."""
    return [1, *range(3, values.ndim)], [values.shape[0], 1, values.shape[2], *[1] * (values.ndim - 3)]


def _spread(channels: Tensor, shape: List[int]) -> Tensor:
    """Spread a tensor (channels,) over the other axes of (views, n, channels, ...)."""
    return channels.view(1, *shape[1:])


def standardise(*views: Tensor) -> Tuple[Tensor, ...]:
    """Subtract from each column of views (rows, columns) its mean, and divide by its standard deviation."""
    if size() > 1:
        stacked: Tensor = _Normalised.apply(torch.stack(views), None, None)[0]  # type: ignore[no-untyped-call]
        return stacked.unbind()
    if len(views[0]) < 2:
        return tuple(torch.zeros_like(view) for view in views)
    return tuple(functional.batch_norm(view, None, None, training=True) for view in views)


class BatchNorm2d(nn.BatchNorm2d):
    """Batch norm whose statistics are those of the blocks of all processes; torch's own is for CUDA only.

    With several processes, the batch holds the blocks of `views` views, one view after the other; see `each_view`.
    """

    def __init__(self, channels: int, momentum: float = 0.1, views: int = 1) -> None:
        super().__init__(channels, momentum=momentum)
        self.views = views

    def forward(self, input: Tensor) -> Tensor:  # noqa: A002 # the name in torch
        """(n, channels, rows, cols) -> the same shape."""
        if size() == 1 or not self.training:
            return super().forward(input)
        views = input.view(self.views, len(input) // self.views, *input.shape[1:])
        found = _Normalised.apply(views, self.weight, self.bias)  # type: ignore[no-untyped-call]
        result, means, variances, count = found
        assert self.running_mean is not None and self.running_var is not None and self.momentum is not None
        assert self.num_batches_tracked is not None
        unbiased = float(count / (count - 1).clamp_min(1))
        with torch.no_grad():
            for center, variance in zip(means, variances):
                self.running_mean.lerp_(center, self.momentum)
                self.running_var.lerp_(variance * unbiased, self.momentum)
                self.num_batches_tracked.add_(1)
        restored: Tensor = result.view(input.shape)
        return restored


def step(network: nn.Module, optimiser: Optional[torch.optim.Optimizer]) -> None:
    """Take a step of the optimiser with the gradients of all processes; the others than the first have none.

    The first process takes it for all: the weights stay equal to the last bit, also on unlike processors.
    DistributedDataParallel would have every process take it, and needs a single forward pass through the whole network.
    """
    if size() == 1 and optimiser:
        optimiser.step()
        return
    parameters = list(network.parameters())
    gradients = torch.cat([parameter.grad.flatten() for parameter in parameters if parameter.grad is not None]).cpu()
    with communicating():
        distributed.reduce(gradients, 0)
    sizes = [parameter.numel() for parameter in parameters]
    if optimiser:
        for parameter, gradient in zip(parameters, torch.split(gradients.to(parameters[0].device), sizes)):
            parameter.grad = gradient.view_as(parameter)
        optimiser.step()
    with torch.no_grad():
        weights = torch.cat([parameter.flatten() for parameter in parameters]).cpu()
        with communicating():
            distributed.broadcast(weights, 0)
        for parameter, weight in zip(parameters, torch.split(weights.to(parameters[0].device), sizes)):
            parameter.copy_(weight.view_as(parameter))


def share(
    header: Dict[str, Any], tensors: Dict[str, Tensor], cancelled: Cancel = never
) -> Tuple[Dict[str, Any], Dict[str, Tensor]]:
    """Return what the first process hands over: a header for JSON, and tensors; those of the others do not count.

    The others wait as long as it takes, provided that the first process is alive.
    """
    if size() == 1:
        return header, tensors
    data = torch.empty(0, dtype=torch.uint8)
    if rank() == 0:
        text = torch.frombuffer(bytearray(json.dumps(header).encode()), dtype=torch.uint8)
        given = {f"tensor.{name}": tensor.cpu().contiguous() for name, tensor in tensors.items()}
        data = torch.frombuffer(bytearray(save({"header": text, **given})), dtype=torch.uint8)
    wait_for_first(cancelled)
    length = torch.tensor([len(data)])
    with communicating():
        distributed.broadcast(length, 0)
        data = data if rank() == 0 else torch.empty(int(length), dtype=torch.uint8)
        distributed.broadcast(data, 0)
    received = load(data.numpy().tobytes())
    header = json.loads(received.pop("header").numpy().tobytes())
    return header, {name[7:]: tensor for name, tensor in received.items()}


def share_weights(network: nn.Module, number: int) -> int:
    """Give the network of every process the weights of the first one; returns the number that it hands over."""
    header, tensors = share({"number": number}, network.state_dict())
    network.load_state_dict(tensors)
    return int(header["number"])
