"""The networks: dense evaluation equals pixel by pixel, and the paper's has the paper's size."""

from __future__ import annotations

import os
import traceback

import pytest
import torch
from sscc.core.base.errors import Cancelled
from sscc.core.maps.apply import apply
from sscc.core.twin.inference import fuse
from sscc.core.twin.network import TwinNetwork, _CropAndReduce, build, crop
from sscc.core.twin.paper_network import BasicBlock, PaperNetwork
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train
from torch.utils.flop_counter import FlopCounterMode


def test_paper_network_has_the_papers_size():
    paper = PaperNetwork(8, 16)
    parameters = sum(p.numel() for p in paper.parameters())
    assert 2.8e6 < parameters < 3.0e6
    with FlopCounterMode(display=False) as counter:
        paper.eval()(torch.randn(1, 8, 11, 11))
    assert counter.get_total_flops() / 2 == pytest.approx(0.333e9, rel=0.02)


def test_paper_network_labels_each_pixel_by_its_patch():
    torch.manual_seed(0)
    paper = PaperNetwork(3, 4).eval()
    paper.CHUNK = 7
    planes = torch.randn(2, 3, 14, 13)
    with torch.no_grad():
        dense = paper(planes)
        assert dense.shape == (2, 4, 4, 3)
        one = paper(planes[1:, :, 2:13, 1:12])
    torch.testing.assert_close(dense[1, :, 2, 1], one[0, :, 0, 0], atol=1e-5, rtol=1e-5)


def test_crop():
    planes = torch.arange(25.0).reshape(1, 1, 5, 5)
    assert torch.equal(crop(planes, 0), planes)
    assert crop(planes, 2).item() == 12.0


def trained_like(patch=9):
    torch.manual_seed(0)
    network = TwinNetwork(5, 3, patch=patch, width=8)
    network.train()
    for _ in range(5):
        network(3 * torch.randn(2, 5, 30, 30) + 1)  # batch norms see something
    return network.eval()


@pytest.mark.parametrize("patch", [5, 9, 13, 21])
def test_the_halo_is_the_receptive_field(patch):
    network = trained_like(patch)
    assert 2 * network.halo + 1 == patch
    planes = torch.randn(1, 5, patch + 6, patch + 6, requires_grad=True)
    out = network(planes)
    assert out.shape == (1, 3, 7, 7)
    out[0, :, 3, 3].sum().backward()
    seen = planes.grad.abs().sum(dim=(0, 1)) > 0
    assert seen[3:-3, 3:-3].any() and not seen[:3].any() and not seen[:, -3:].any()


def test_dense_evaluation_equals_pixel_by_pixel():
    network = trained_like()
    planes = torch.randn(1, 5, 14, 13)
    with torch.no_grad():
        dense = network(planes)
        for row, col in ((0, 0), (2, 4), (5, 3)):
            alone = network(planes[:, :, row : row + 9, col : col + 9])
            torch.testing.assert_close(dense[:, :, row : row + 1, col : col + 1], alone, atol=1e-5, rtol=1e-5)


def test_folded_network_is_the_same_function():
    network = trained_like()
    planes = torch.randn(2, 5, 20, 17)
    with torch.no_grad():
        network.scale.uniform_(0.2, 2)
        before = network(planes)
        torch.testing.assert_close(fuse(network)(planes), before, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("network", [TwinNetwork(5, 3, patch=9, width=8), PaperNetwork(4, 3, patch=5)])
def test_settings_rebuild_the_network(network):
    again = build(network.settings, torch.Generator())
    assert type(again) is type(network) and again.settings == network.settings
    assert {n: p.shape for n, p in again.state_dict().items()} == {n: p.shape for n, p in network.state_dict().items()}


def test_gradients_of_what_goes_on_and_what_is_squeezed():
    torch.manual_seed(0)
    planes = torch.randn(2, 6, 9, 8, dtype=torch.double, requires_grad=True)
    weight = torch.randn(3, 6, dtype=torch.double, requires_grad=True)
    inner, few = _CropAndReduce.apply(planes, weight)
    assert torch.equal(inner, crop(planes, 2))
    torch.testing.assert_close(few, torch.einsum("ncij,kc->nkij", planes, weight))
    assert torch.autograd.gradcheck(_CropAndReduce.apply, (planes, weight))


def test_a_block_that_is_computed_twice_learns_and_counts_as_if_once():
    torch.manual_seed(0)
    block, planes = BasicBlock(3, 5).train(), torch.randn(4, 3, 6, 6)
    block(planes).square().sum().backward()
    norm = block.shortcut[1]
    moved = block.shortcut[0](planes)
    torch.testing.assert_close(norm.running_mean, 0.1 * moved.mean((0, 2, 3)), atol=1e-6, rtol=1e-5)
    gradients = [parameter.grad.clone() for parameter in block.parameters()]
    block.zero_grad()
    block._compute(planes).square().sum().backward()
    for parameter, gradient in zip(block.parameters(), gradients):
        torch.testing.assert_close(parameter.grad, gradient)


def test_a_cancel_does_not_wait_for_a_step_of_the_authors_network(scene, tmp_path):
    settings = Settings(3, preset="paper", steps=1, batch_size=16, patch_size=3, components=3, device="cpu")
    polls = []

    def poll():
        polls.append({frame.name for frame in traceback.extract_stack()})
        return False

    model = train([scene], settings, cancelled=poll)
    for place in ("paper_objective", "backward", "count"):
        at, calls = next(index for index, names in enumerate(polls) if place in names), iter(range(len(polls)))
        with pytest.raises(Cancelled):
            train([scene], settings, cancelled=lambda calls=calls, at=at: next(calls) == at)
    polls.clear()
    apply(model, scene, str(tmp_path / "map.tif"), cancelled=poll)
    inside = [index for index, names in enumerate(polls) if "label" in names]
    assert len(inside) > 10, "within the only window"
    calls = iter(range(len(polls)))
    with pytest.raises(Cancelled):
        apply(model, scene, str(tmp_path / "cut.tif"), cancelled=lambda: next(calls) == inside[5])
    assert next(calls) == inside[5] + 1 and sorted(os.listdir(tmp_path)) == ["map.qml", "map.tif", "map.tif.aux.xml"]
