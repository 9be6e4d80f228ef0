"""The training objectives on the projections of two views: the authors', and ours.

Ours has three terms: the soft cross-entropy with the pseudo-labels; the cluster-level loss, by which clusters agree
across views and are not redundant; and the instance-level loss, by which the two views of a pixel are more similar
than pixels of different clusters.
"""

from __future__ import annotations

from typing import Dict, Optional

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from . import losses, views
from .distributed import counts, each_view, gather, mean, own
from .network import TwinNetwork
from .paper_network import PaperNetwork

# Weights of the cluster-level and the instance-level loss; that of the soft cross-entropy is 1.
CLUSTER_WEIGHT, INSTANCE_WEIGHT = 0.1, 0.1
TEMPERATURE, INSTANCES = 0.2, 256
# Label smoothing: this much of each pseudo-label is spread over all clusters, because pseudo-labels are uncertain.
SMOOTHING = 0.05
# Augmentation pool: noise in units of the sensor noise, fraction masked, and largest logarithm of the scale.
NOISE, MASKED, SCALE = 0.5, 0.1, 0.2


def paper_objective(
    network: PaperNetwork, planes: Tensor, generator: Optional[torch.Generator] = None
) -> Dict[str, Tensor]:
    """The authors' objective, on the softmax of the projections of two views of patches (n, components, side, side)."""
    first, second = (torch.softmax(network(views.paper_view(planes, generator)).flatten(1), dim=1) for _ in range(2))
    each = counts(first)
    places, _ = own(torch.arange(sum(each), device=first.device), each)
    h1, h2 = gather(places, sum(each), first, second)
    instance = losses.instance_loss(h1, h2, 0.5)
    cluster = losses.cross_correlation_loss(first, second)
    return {"loss": 5e-5 * instance + cluster, "instance": instance, "cluster": cluster}


def one_view(
    planes: Tensor, light: views.Light, rng: np.random.Generator, generator: Optional[torch.Generator] = None
) -> Tensor:
    """Draw a view: gain, additive offset and sensor noise, then one of blur, masked pixels and masked bands."""
    planes = views.gain(planes, light.origin, generator=generator)
    planes = views.additive_offset(planes, light.offsets, generator=generator)
    planes = views.sensor_noise(planes, NOISE, generator)
    which = int(rng.integers(3))
    if which == 0:
        return views.gaussian_blur(planes, generator=generator)
    return (views.mask_pixels if which == 1 else views.mask_bands)(planes, MASKED, generator)


def twin_objective(
    network: TwinNetwork, planes: Tensor, valid: Tensor, labels: Tensor, class_weights: Tensor, light: views.Light,
    rng: np.random.Generator, generator: Optional[torch.Generator] = None,
) -> Dict[str, Tensor]:
    """Our objective on two views of blocks.

    Parameters
    ----------
    planes : (n, components, side + 2 halo, side + 2 halo)
        The blocks of this process; the objective is that of the blocks of all processes.
    valid, labels : (n, side, side)
        Pseudo-labels, where valid.
    class_weights : (K,)
        Weight of a pixel of each cluster.
    light : how illumination and atmosphere change components
    rng, generator : for random numbers per batch, and for those per pixel and block

    Returns
    -------
    dict
        "loss" and its terms ("agreement" is the soft cross-entropy); and `view_agreement`, `confidence` and
        `live_clusters`, which are logged but not optimised.
    """
    clusters, side = len(class_weights), valid.shape[-1]
    quarter, flip = int(rng.integers(4)), bool(rng.integers(2))
    factor = float(np.exp(rng.uniform(-SCALE, SCALE)))
    place = views.correspondence_map(side, factor, quarter, flip).to(valid.device)
    each = counts((valid & (place >= 0)).nonzero())
    if not sum(each):  # a scene of a few pixels in the corner of its block, all moved outside
        factor, place = 1.0, views.correspondence_map(side, 1.0, quarter, flip).to(valid.device)
        each = counts(valid.nonzero())
    still = one_view(planes, light, rng, generator)
    moved = views.rotate(views.rescale(one_view(planes, light, rng, generator), factor), quarter, flip)
    one, two = each_view(network.embed, still, moved)
    block, row, col = (valid & (place >= 0)).nonzero(as_tuple=True)
    start = block * side**2
    here, there = start + row * side + col, start + place[row, col]
    first, second = (_pixels(x, where) for x, where in zip(each_view(network.head, one, two), (here, there)))
    pseudo_labels = labels[block, row, col]
    target = functional.one_hot(pseudo_labels, clusters).to(first.dtype)
    soft = target * (1 - SMOOTHING) + SMOOTHING / clusters
    weight = class_weights[pseudo_labels]
    agreement = losses.soft_cross_entropy(soft, weight, first, second)
    p, q = torch.softmax(first, dim=1), torch.softmax(second, dim=1)
    cluster = losses.cross_correlation_loss(p, q) / clusters
    some = torch.randperm(sum(each), device=target.device, generator=generator)[:INSTANCES]
    places, mine = own(some, each)
    h1, h2, same = gather(places, len(some), _pixels(one, here[mine]), _pixels(two, there[mine]), target[mine])
    instance = losses.instance_loss(h1, h2, TEMPERATURE, same @ same.T)
    p = p.detach()
    view_agreement, confidence, shares = mean((first.argmax(1) == second.argmax(1)).float(), p.max(1).values, p)
    return {
        "loss": agreement + CLUSTER_WEIGHT * cluster + INSTANCE_WEIGHT * instance,
        "agreement": agreement, "cluster": cluster, "instance": instance,
        "view_agreement": view_agreement, "confidence": confidence,
        "live_clusters": (shares > 0.01 / clusters).sum().float(),
    }


def _pixels(planes: Tensor, where: Tensor) -> Tensor:
    """Select pixels of planes (n, width, side, side) as rows (pixels, width); `where` counts block by block, by row."""
    rows = planes.permute(0, 2, 3, 1).flatten(0, 2)
    # Scaling maps several pixels to one: the gradient of plain indexing would sum them in no fixed order.
    return rows.index_select(0, where)
