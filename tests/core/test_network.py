"""The networks: dense evaluation equals pixel by pixel, and the paper's has the paper's size."""

from __future__ import annotations

import pytest
import torch
from sscc.core.network import PaperNetwork, crop
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
