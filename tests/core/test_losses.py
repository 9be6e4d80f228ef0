"""Every loss against values worked out by hand, and its gradient."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sscc.core.twin import losses


def assignments(pixels: int, clusters: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.softmax(torch.randn(pixels, clusters, generator=generator, dtype=torch.float64), dim=1)


def test_instance_loss_of_two_orthogonal_pixels():
    views = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
    # Each row sees its partner at similarity 1 and two others at 0: -ln(e^2 / (e^2 + 2)) at temperature 0.5.
    expected = -math.log(math.exp(2) / (math.exp(2) + 2))
    assert losses.instance_loss(views, views, 0.5).item() == pytest.approx(expected, rel=1e-6)


def test_instance_loss_ignores_length():
    first, second = torch.randn(6, 3), torch.randn(6, 3)
    once = losses.instance_loss(first, second, 0.2)
    assert losses.instance_loss(first * 7, second * 0.1, 0.2).item() == pytest.approx(once.item(), rel=1e-5)


def test_instance_loss_of_one_pixel_is_zero():
    assert losses.instance_loss(torch.randn(1, 3), torch.randn(1, 3), 0.5).item() == pytest.approx(0.0, abs=1e-6)


def test_cross_correlation_of_equal_decorrelated_views_is_zero():
    views = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]], dtype=torch.float64)
    assert losses.cross_correlation_loss(views, views).item() == pytest.approx(0.0, abs=1e-8)


def test_cross_correlation_counts_redundancy():
    column = torch.tensor([1.0, -1.0, 1.0, -1.0], dtype=torch.float64)
    views = torch.stack([column, column], dim=1)
    # C is all ones: the diagonal costs nothing, two off-diagonal ones cost 0.005 each.
    assert losses.cross_correlation_loss(views, views).item() == pytest.approx(0.01, rel=1e-3)


def test_cross_correlation_of_opposite_views():
    column = torch.tensor([[1.0], [-1.0], [1.0], [-1.0]], dtype=torch.float64)
    assert losses.cross_correlation_loss(column, -column).item() == pytest.approx(4.0, rel=1e-3)


def test_cross_correlation_of_one_pixel_is_finite():
    one = torch.ones(1, 3)
    assert losses.cross_correlation_loss(one, one).item() == pytest.approx(3.0)


@settings(max_examples=30, deadline=None)
@given(pixels=st.integers(2, 40), clusters=st.integers(2, 9), seed=st.integers(0, 99))
def test_losses_keep_their_bounds(pixels, clusters, seed):
    first, second = assignments(pixels, clusters, seed), assignments(pixels, clusters, seed + 1)
    assert losses.instance_loss(first, second, 0.5).item() > 0
    assert losses.cross_correlation_loss(first, second).item() >= 0


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 99))
def test_losses_do_not_care_for_the_order_of_clusters(seed):
    first, second = assignments(20, 5, seed), assignments(20, 5, seed + 1)
    order = torch.randperm(5, generator=torch.Generator().manual_seed(seed))
    expected = losses.cross_correlation_loss(first, second).item()
    assert losses.cross_correlation_loss(first[:, order], second[:, order]).item() == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    "loss",
    [
        lambda y: losses.instance_loss(y, y.flip(0), 0.5),
        lambda y: losses.cross_correlation_loss(torch.softmax(y, 1), torch.softmax(y.flip(0), 1)),
        lambda y: losses.soft_cross_entropy(torch.eye(4).double()[[0, 1, 2, 3, 0, 1]], torch.arange(6.0).double(), y),
    ],
    ids=["instance", "cross-correlation", "soft cross-entropy"],
)
def test_gradients(loss):
    values = torch.randn(6, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(3), requires_grad=True)
    assert torch.autograd.gradcheck(loss, (values,))


def test_gradients_are_finite_at_the_corners():
    certain = torch.zeros(4, 3).scatter_(1, torch.tensor([[0], [0], [1], [0]]), 1.0).requires_grad_()
    total = losses.cross_correlation_loss(certain, certain) + losses.instance_loss(certain, certain, 0.2)
    total.backward()
    assert torch.isfinite(certain.grad).all()


def test_agreement_is_cross_entropy():
    logits, labels = torch.randn(7, 3, dtype=torch.float64), torch.tensor([0, 1, 2, 2, 1, 0, 0])
    target = torch.nn.functional.one_hot(labels, 3).double()
    even = losses.soft_cross_entropy(target, torch.ones(7), logits)
    assert even.item() == pytest.approx(torch.nn.functional.cross_entropy(logits, labels).item())
    weight = torch.tensor([2.0, 0.5, 1.0])
    expected = torch.nn.functional.cross_entropy(logits, labels, weight=weight.double())
    assert losses.soft_cross_entropy(target, weight[labels], logits).item() == pytest.approx(expected.item())


def test_negatives_of_one_cluster_do_not_count():
    views = torch.nn.functional.normalize(torch.randn(4, 3, dtype=torch.float64), dim=1)
    same = torch.ones(4, 4, dtype=torch.float64)
    assert losses.instance_loss(views, views, 0.5, same).item() == pytest.approx(0.0, abs=1e-5)
    assert losses.instance_loss(views, views, 0.5, 0 * same).item() == pytest.approx(
        losses.instance_loss(views, views, 0.5).item()
    )
