"""What the loss and the gradients of one process become when torchrun's processes divide each batch among them.

Every process computes the loss of the whole batch from its own blocks: sums over pixels are sums over all processes
(`total`), and so are the statistics of batch norms and correlations (`BatchNorm2d`, `correlation`). What follows from a
total is the same in all processes, so that its gradient is that of each addend, and the gradients of all processes add
up to that of the loss. The first process takes the step and hands out the weights (`step`). With a single process,
these functions do nothing.

Messages are few and small, and pass through the CPU's memory on every device, so that processes may share a GPU.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Optional, Tuple

import torch
from safetensors.torch import load, save
from torch import Tensor, nn
from torch.nn import functional

from ..base.errors import Cancel, never
from .processes import from_first, rank, size, to_first, wait_for_first
from .wire import Message

EPSILON = 1e-5


def part(count: int) -> slice:
    """Which of the `count` blocks of a batch this process computes."""
    return slice(count * rank() // size(), count * (rank() + 1) // size())


def _collect(tensor: Tensor) -> Tensor:
    """The tensors of all processes, (processes, *shape)."""
    joined = from_first(b"".join(to_first(_bytes(tensor))))
    return _tensor(joined, tensor).view(size(), *tensor.shape)


def _bytes(tensor: Tensor) -> bytes:
    return tensor.detach().cpu().numpy().tobytes()


def _tensor(message: Message, like: Tensor) -> Tensor:
    """The numbers of a message, on the device of `like`."""
    return torch.frombuffer(bytearray(message), dtype=like.dtype).to(like.device)


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


class _Each(torch.autograd.Function):
    """The tensors of all processes, (processes, *shape); what follows from them is the same in all."""

    @staticmethod
    def forward(_ctx: Any, tensor: Tensor) -> Tensor:
        return _collect(tensor)

    @staticmethod
    def backward(_ctx: Any, gradient: Tensor) -> Tensor:
        return gradient[rank()]


def total(*tensors: Tensor) -> Tuple[Tensor, ...]:
    """Sum of each tensor over all processes; only what is the same in all of them may follow from it."""
    if size() == 1:
        return tensors
    joined: Tensor = _Total.apply(torch.cat([tensor.flatten() for tensor in tensors]))  # type: ignore[no-untyped-call]
    parts = torch.split(joined, [tensor.numel() for tensor in tensors])
    return tuple(found.view(tensor.shape) for found, tensor in zip(parts, tensors))


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
    def forward(ctx: Any, values: Tensor, weight: Tensor, bias: Tensor) -> Tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return the values normalised; mean and variance, (views, channels); and the number of values of each."""
        number = values[0].numel() // values.shape[2]
        here = values.new_zeros(len(values), 2, values.shape[2])
        for moments, view in zip(here, values if number else ()):
            _, moments[0], scale = torch.native_batch_norm(view, None, None, None, None, True, 0.0, EPSILON)
            moments[1] = scale.double().pow(-2) - EPSILON
        each = _collect(torch.cat([here.flatten(), here.new_tensor([number])]).double())
        count = each[:, -1].sum()
        means, variances = each[:, :-1].view(len(each), *here.shape).unbind(2)
        share = each[:, -1, None, None] / count
        center = (share * means).sum(0)
        variance = (share * (variances + (means - center).square())).sum(0)
        moments = torch.stack([center, variance]).to(values)
        ctx.save_for_backward(values, weight, *moments)
        ctx.count = float(count)
        ctx.mark_non_differentiable(*moments, count)
        return (_batch_norm(values, moments[0], moments[1], weight, bias), moments[0], moments[1], count)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor, *_unused: Optional[Tensor]) -> Tuple[Tensor, Tensor, Tensor]:
        """Gradients with respect to values, weight and bias."""
        values, weight, center, variance = ctx.saved_tensors
        scale = (variance + EPSILON).rsqrt()
        own = values.new_zeros(len(values), 2, values.shape[2])
        for found, view, by_view, middle, spread in zip(own, values, gradient, center, scale):
            if len(view):
                _, found[0], found[1] = torch.ops.aten.native_batch_norm_backward(
                    by_view, view, weight, None, None, middle, spread, True, EPSILON, [False, True, True]
                )
        by_weight, by_bias = _sum(own).unbind(1)
        # d/dx = scale * weight * (g - mean(g) - x_hat * mean(g * x_hat)), with the means over all processes
        scale = scale * weight
        result = _batch_norm(values, center, variance, -scale * by_weight / ctx.count, -scale * by_bias / ctx.count)
        result.addcmul_(gradient, scale.view(len(scale), 1, -1, *[1] * (values.ndim - 3)))
        return result, own[:, 0].sum(0), own[:, 1].sum(0)


def _batch_norm(values: Tensor, center: Tensor, variance: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """Normalise each of several views with its own mean and variance; weight and bias may be its own too."""
    result, unused = torch.empty_like(values), values.new_empty(0)
    weight, bias = weight.expand_as(center), bias.expand_as(center)
    for into, view, *given in zip(result, values, weight, bias, center, variance) if values.shape[1] else ():
        torch.ops.aten.native_batch_norm.out(
            view, *given, False, 0.0, EPSILON, out=into, save_mean=unused, save_invstd=unused
        )
    return result


def correlation(first: Tensor, second: Tensor) -> Tensor:
    """Correlation of each column of one (rows, columns) with each of the other, over the rows of all processes.

    The denominator of the standard deviations is that of a batch norm.
    """
    if size() == 1:
        if len(first) < 2:
            return first.new_zeros(first.shape[1], second.shape[1])
        y1, y2 = (functional.batch_norm(view, None, None, training=True) for view in (first, second))
        return y1.T @ y2 / len(first)
    width = first.shape[1]
    joined = torch.cat([first, second], dim=1)
    number = torch.full_like(joined[:1, :1].sum(0), len(joined))
    center = joined.sum(0) / max(len(joined), 1)
    joined = joined - center
    products = (joined[:, :width].T @ joined[:, width:]).flatten()
    each: Tensor = _Each.apply(torch.cat([number, center, joined.square().sum(0), products]))  # type: ignore[no-untyped-call]
    number, centers, squares, products = torch.split(each, [1, 2 * width, 2 * width, width**2], dim=1)
    count = number.sum()
    away = centers - (number * centers).sum(0) / count
    weighted = (number * away)[:, :width]
    scale = ((squares + number * away.square()).sum(0) / count + EPSILON).rsqrt()
    products = products.sum(0).view(width, width) + weighted.T @ away[:, width:]
    return products / count * scale[:width, None] * scale[width:]


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
    gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
    each = to_first(_bytes(torch.cat([gradient.flatten() for gradient in gradients])))
    sizes = [parameter.numel() for parameter in parameters]
    if optimiser:
        summed = _tensor(b"".join(each), gradients[0]).view(size(), -1).sum(0)
        for parameter, gradient in zip(parameters, torch.split(summed, sizes)):
            parameter.grad = gradient.view_as(parameter)
        optimiser.step()
    with torch.no_grad():
        own = _bytes(torch.cat([parameter.flatten() for parameter in parameters])) if optimiser else b""
        weights = _tensor(from_first(own), parameters[0])
        for parameter, weight in zip(parameters, torch.split(weights, sizes)):
            parameter.copy_(weight.view_as(parameter))


def share(
    header: Dict[str, Any], tensors: Dict[str, Tensor], cancelled: Cancel = never
) -> Tuple[Dict[str, Any], Dict[str, Tensor]]:
    """Return what the first process hands over: a header for JSON, and tensors; those of the others do not count.

    The others wait as long as it takes, provided that the first process is alive.
    """
    if size() == 1:
        return header, tensors
    data = b""
    if rank() == 0:
        text = torch.frombuffer(bytearray(json.dumps(header).encode()), dtype=torch.uint8)
        given = {f"tensor.{name}": tensor.cpu().contiguous() for name, tensor in tensors.items()}
        data = save({"header": text, **given})
    wait_for_first(cancelled)
    received = load(bytes(from_first(data)))
    header = json.loads(received.pop("header").numpy().tobytes())
    return header, {name[7:]: tensor for name, tensor in received.items()}


def share_weights(network: nn.Module, number: int) -> int:
    """Give the network of every process the weights of the first one; returns the number that it hands over."""
    header, tensors = share({"number": number}, network.state_dict())
    network.load_state_dict(tensors)
    return int(header["number"])
