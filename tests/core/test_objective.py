"""What makes it SSCC: views, contrastive terms, label smoothing and class weights. Each test fails without its part."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sscc.core.pseudo_labels import partition
from sscc.core.twin import loop, objective
from sscc.core.twin.network import TwinNetwork
from sscc.core.twin.objective import twin_objective
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train
from sscc.core.twin.views import Light

from .conftest import field_scene, write_raster

CLUSTERS, COMPONENTS, SIDE = 3, 6, 12
LIGHT = Light(torch.full((COMPONENTS,), 10.0), torch.ones(4, COMPONENTS))


class Still:
    """Draws no turn, no mirroring and no magnification; of blur and masks, blur."""

    integers, uniform = staticmethod(lambda _count: 0), staticmethod(lambda _low, _high: 0.0)


class Oracle(torch.nn.Module):
    """A network without weights: the components are the logits, times `certainty`."""

    def __init__(self, certainty: float = 1.0) -> None:
        super().__init__()
        self.certainty, self.seen = certainty, []

    def embed(self, planes):
        self.seen.append(planes)
        return planes

    def head(self, planes):
        return self.certainty * planes[:, :CLUSTERS]


def blocks(labels, height=20.0):
    """Components (n, COMPONENTS, SIDE, SIDE) of blocks of one cluster each, `height` along the axis of the cluster."""
    planes = torch.zeros(len(labels), COMPONENTS, SIDE, SIDE)
    planes[torch.arange(len(labels)), torch.tensor(labels)] = height
    return planes


def terms(network, planes, labels, weights=None, rng=Still, seed=0):
    torch.manual_seed(seed)
    labels = torch.as_tensor(labels)[:, None, None].expand(-1, SIDE, SIDE)
    return twin_objective(
        network, planes, torch.ones(labels.shape, dtype=torch.bool), labels,
        torch.ones(CLUSTERS) if weights is None else torch.tensor(weights), LIGHT, rng,
    )  # fmt: skip


def small_network(seed=0):
    torch.manual_seed(seed)
    network = TwinNetwork(COMPONENTS, CLUSTERS, patch=5, width=16)
    return network


# ---- views -------------------------------------------------------------------------------------------------------
def test_two_views_of_a_block_differ_from_each_other_and_from_the_block():
    network, planes = Oracle(), blocks([0, 1, 2])
    terms(network, planes, [0, 1, 2])
    first, second = network.seen
    for one, other in ((first, second), (first, planes), (second, planes)):
        assert ((one - other).abs().mean((1, 2, 3)) > 0.1).all()  # a good part of the sensor's noise, in each block


def test_the_second_view_is_turned_and_magnified(monkeypatch):
    monkeypatch.setattr(objective, "one_view", lambda planes, *_: planes)
    network, planes = Oracle(), torch.rand(2, COMPONENTS, SIDE, SIDE)
    for seed in range(6):
        terms(network, planes, [0, 1], rng=np.random.default_rng(seed))
    assert all(torch.equal(view, planes) for view in network.seen[::2])
    assert sum(not torch.allclose(view, planes, atol=1e-3) for view in network.seen[1::2]) >= 5


def test_a_view_has_other_light_and_other_air(monkeypatch):
    """Flat blocks without noise; a gain about their own value does nothing, which leaves the additive offset."""
    monkeypatch.setattr(objective, "NOISE", 0.0)
    planes = torch.full((40, COMPONENTS, SIDE, SIDE), 2.0)
    light, air = LIGHT._replace(offsets=0 * LIGHT.offsets), LIGHT._replace(origin=torch.full((COMPONENTS,), -2.0))
    torch.manual_seed(0)
    spreads = [objective.one_view(planes, seen, Still).mean((1, 2, 3)).std().item() for seen in (light, air)]
    assert spreads[0] == pytest.approx(0.01 * 12 / 3**0.5, rel=0.2)  # a gain of 1 % of 2 + 10, evenly distributed
    assert spreads[1] == pytest.approx(0.005 * 4**0.5, rel=0.3)  # four offsets of half a percent


def learned(steps=80):
    """A network trained on blocks that never vary."""
    network, labels = small_network(), [0, 1, 2] * 4
    planes = torch.nn.functional.pad(blocks(labels, height=3.0), (2, 2, 2, 2), mode="replicate")
    optimiser, rng = torch.optim.AdamW(network.parameters(), lr=5e-3), np.random.default_rng(0)
    for step in range(steps):
        optimiser.zero_grad()
        terms(network, planes, labels, rng=rng, seed=step)["loss"].backward()
        optimiser.step()
    return network.eval()


@torch.no_grad()
def share_right(network, copies=40):
    """Share of the pixels whose cluster is found under gain, offset and noise."""
    generator = torch.Generator().manual_seed(9)
    labels = torch.arange(CLUSTERS).repeat(copies)
    planes = torch.nn.functional.pad(blocks(labels.tolist(), height=3.0), (2, 2, 2, 2), mode="replicate")
    gain = 1 + 0.1 * torch.randn(len(planes), 1, 1, 1, generator=generator)
    offset = 0.3 * torch.randn(len(planes), COMPONENTS, 1, 1, generator=generator)
    noisy = gain * planes + offset + torch.randn(planes.shape, generator=generator)
    return (network(noisy).argmax(1) == labels[:, None, None]).float().mean().item()


def test_training_on_views_makes_clusters_survive_gain_offset_and_noise(monkeypatch):
    with_views = share_right(learned())
    monkeypatch.setattr(objective, "one_view", lambda planes, *_: planes)
    assert with_views > 0.95 and with_views > share_right(learned()) + 0.02


# ---- contrastive terms -------------------------------------------------------------------------------------------
def gradients(network, value):
    found = torch.autograd.grad(value, list(network.parameters()), retain_graph=True, allow_unused=True)
    return torch.cat([
        (torch.zeros_like(p) if g is None else g).flatten() for p, g in zip(network.parameters(), found)
    ])


def test_both_contrastive_terms_pull_at_the_weights():
    network, labels = small_network(), [0, 1, 2, 0]
    planes = torch.nn.functional.pad(blocks(labels, 2.0), (2, 2, 2, 2), mode="replicate")
    said = terms(network, planes, labels)
    each = torch.stack([gradients(network, said[name]) for name in ("agreement", "cluster", "instance")], dim=1)
    shares = torch.linalg.lstsq(each, gradients(network, said["loss"])[:, None]).solution.flatten()
    assert shares[0].item() == pytest.approx(1, abs=1e-3)  # pseudo-labels lead; the contrastive terms have their say
    assert (shares[1:] > 0.02).all() and (shares[1:] < 1).all()


def test_the_instance_term_reaches_the_backbone_and_the_cluster_term_the_head():
    network, labels = small_network(), [0, 1, 2, 0]
    said = terms(network, torch.nn.functional.pad(blocks(labels, 2.0), (2, 2, 2, 2), mode="replicate"), labels)
    for name, layer in (("instance", network.stem), ("instance", network.blocks[0].conv), ("cluster", network.head[2])):
        gradient, = torch.autograd.grad(said[name], layer.weight, retain_graph=True)
        assert gradient.norm() > 1e-4, name


def test_pixels_of_other_clusters_are_negatives_and_those_of_the_same_are_not():
    planes = torch.randn(4, COMPONENTS, SIDE, SIDE)
    alike, apart = (terms(Oracle(), planes, labels)["instance"] for labels in ([1, 1, 1, 1], [0, 1, 2, 0]))
    assert alike.abs() < 0.05 and apart > 1


def test_a_lower_temperature_sharpens_the_instance_term(monkeypatch):
    planes, labels = blocks([0, 1, 2, 0]), [0, 1, 2, 0]
    usual = terms(Oracle(), planes, labels)["instance"].item()
    monkeypatch.setattr(objective, "TEMPERATURE", objective.TEMPERATURE / 4)
    assert terms(Oracle(), planes, labels)["instance"].item() < 0.5 * usual


def test_redundant_clusters_cost():
    """Logits that give two clusters the same pixels against logits that tell all apart."""
    labels = [0, 1, 2, 0, 1, 2]
    apart = terms(Oracle(), blocks(labels), labels)["cluster"]
    assert terms(Oracle(), blocks([0, 0, 2, 0, 0, 2]), labels)["cluster"] > apart + 0.1


# ---- label smoothing ---------------------------------------------------------------------------------------------
def test_more_than_reasonable_certainty_costs():
    """Pseudo-labels may be wrong: a network that is right in all of them and swears to it pays for the certainty."""
    sure, surer = (terms(Oracle(c), blocks([0, 1, 2]), [0, 1, 2])["agreement"] for c in (0.3, 3.0))
    assert surer > 2 * sure > 0


# ---- class weights -----------------------------------------------------------------------------------------------
def test_mistakes_in_a_cluster_of_greater_weight_cost_more():
    planes, labels = blocks([0, 0, 0, 0], 5.0), [0, 0, 0, 1]  # the pixels of cluster 1 pass for cluster 0
    even, weighted = (terms(Oracle(), planes, labels, w)["agreement"] for w in ([1.0, 1.0, 1.0], [0.5, 3.0, 1.0]))
    assert weighted > 1.5 * even


def test_small_clusters_weigh_more(tmp_path, monkeypatch):
    handed = {}

    def spy(network, planes, valid, labels, class_weights, *rest):
        handed["weights"] = class_weights
        return twin_objective(network, planes, valid, labels, class_weights, *rest)

    monkeypatch.setattr(loop, "twin_objective", spy)
    values, _ = field_scene(rows=20, cols=20, bands=6, classes=2)
    split = np.zeros((20, 20), np.int64)
    split[:2, :10] = 1  # 20 of 400 pixels
    fit = partition.fit_pseudo_labels
    monkeypatch.setattr(partition, "fit_pseudo_labels", lambda *given: fit(*given)._replace(labels=[split]))
    train([write_raster(tmp_path / "s.tif", values)], Settings(2, "quick", steps=1, patch_size=5, batch_size=1024))
    large, small = handed["weights"].tolist()
    assert small > 3 * large > 0 and small / large < 380 / 20  # more, but not so much that each cluster counts alike
