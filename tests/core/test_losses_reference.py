"""The contrastive losses against an independent implementation: those of the package lightly."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from types import ModuleType

import pytest
import torch
from sscc.core.twin import losses

if importlib.util.find_spec("lightly") is None:
    pytest.skip("no lightly", allow_module_level=True)


@pytest.fixture
def lightly(monkeypatch):
    """`lightly(module)`: a module of lightly by itself. Its packages ask for torchvision, which neither loss needs."""
    import lightly

    operators = ModuleType("torchvision.ops")
    operators.StochasticDepth = torch.nn.Identity
    monkeypatch.setitem(sys.modules, "torchvision", ModuleType("torchvision"))
    monkeypatch.setitem(sys.modules, operators.__name__, operators)

    for name in ("loss", "models", "models.modules"):
        package = ModuleType(f"lightly.{name}")
        package.__path__ = ["/".join([lightly.__path__[0], *name.split(".")])]
        monkeypatch.setitem(sys.modules, package.__name__, package)
    yield lambda module: importlib.import_module(f"lightly.{module}")
    for name in [name for name in sys.modules if name.startswith("lightly.")]:
        del sys.modules[name]


@pytest.mark.parametrize("pixels, width, temperature", [(2, 3, 0.5), (40, 16, 0.2), (256, 64, 0.05)])
def test_instance_loss_is_nt_xent(lightly, pixels, width, temperature):
    first, second = torch.randn(2, pixels, width, generator=torch.Generator().manual_seed(pixels), dtype=torch.float64)
    one, other = first.clone().requires_grad_(), first.clone().requires_grad_()
    ours = losses.instance_loss(one, second, temperature)
    theirs = lightly("loss.ntx_ent_loss").NTXentLoss(temperature)(other, second)
    assert ours.item() == pytest.approx(theirs.item(), rel=1e-6)
    ours.backward(), theirs.backward()
    torch.testing.assert_close(one.grad, other.grad, rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("pixels, clusters, redundancy", [(5, 2, 0.005), (60, 7, 0.005), (300, 16, 0.1)])
def test_cross_correlation_loss_is_that_of_barlow_twins(lightly, pixels, clusters, redundancy):
    generator = torch.Generator().manual_seed(clusters)
    first, second = torch.randn(2, pixels, clusters, generator=generator, dtype=torch.float64).softmax(2)
    one, other = first.clone().requires_grad_(), first.clone().requires_grad_()
    ours = losses.cross_correlation_loss(one, second, redundancy)
    theirs = lightly("loss.barlow_twins_loss").BarlowTwinsLoss(redundancy)(other, second)
    assert ours.item() == pytest.approx(theirs.item(), rel=1e-6)
    ours.backward(), theirs.backward()
    torch.testing.assert_close(one.grad, other.grad, rtol=1e-5, atol=1e-9)
