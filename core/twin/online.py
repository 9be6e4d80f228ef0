"""Online training: going on with a model on new scenes, without losing what it has learned.

- *Radiometry.* The new scenes are brought to the light and air of the model's training data (`radiometry`). The
  clusters that the model finds there are the pseudo-labels of the new scenes as they are.
- *Replay.* Blocks that the model keeps of earlier scenes (`memory`) make up half of every batch.
- *A small step.* The batch norms are those of the initial model, and the learning rate is a tenth of the usual one.
- *New clusters.* Pixels unlike all that the model keeps get clusters of their own, if any are allowed.

Where the clusters of a scene as it is are those found with its radiometry corrected, there is nothing to learn.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ..base.arrays import Spectra
from ..base.errors import Cancel, Log, SSCCError
from ..base.words import say
from ..features.radiometry import Radiometry, fit_radiometry, some_spectra
from ..features.training_data import Block, TrainingData
from ..features.transform import Transform
from .adapt import tell_fit
from .loop import Start, predict
from .model import Model, Tensors, free_name
from .network import Network, TwinNetwork, crop, from_model
from .paper_network import polling
from .pool import Pool, _make_pool
from .replay import Memory, recall, remember
from .settings import Settings
from .views import Light

# Fraction of the usual learning rate.
RATE = 0.1
# Fraction of the pixels of a scene whose cluster must not depend on its light and air for nothing to be trained.
SAME = 0.99


Change = Tuple[List[Block], Radiometry]


class Kept(NamedTuple):
    """What goes into the memory of the model that is trained.

    spectra : some of its scenes, in one radiometry
    before : what the initial model kept, if there is one; its blocks are the last ones of the pool
    """

    spectra: Spectra
    before: Optional[Memory] = None


def begin(
    initial: Model, sample: TrainingData, settings: Settings, usual_rate: bool, device: torch.device,
    cancelled: Cancel, log: Log,
) -> Tuple[Optional[Start], Kept]:
    """Prepare an online training; no start if the initial model maps the new scenes already.

    Parameters
    ----------
    sample : its blocks are used up
    usual_rate : whether the learning rate is that of the preset, which is then reduced
    """
    network, transform = from_model(initial).to(device), Transform.from_tensors(initial.tensors)
    memory = recall(initial, network.halo, device)
    changes = _as_trained(sample, transform, memory, log)
    spectra = some_spectra(sample.blocks)
    unlabelled = [np.full(block.valid.shape, -1) for block in sample.blocks]
    seen = _make_pool(sample._replace(blocks=list(sample.blocks)), transform, network, unlabelled, device)
    for scene, radiometry in changes:
        radiometry.inverse.apply_to(scene)
    pool = _make_pool(sample, transform, network, unlabelled, device) if changes else seen
    with polling(network, cancelled):
        labels = [predicted_labels(network, block) for block in seen]
        same = _agreement(network, pool, labels) if changes else 1.0
    opened = _open_clusters(initial, seen, labels, memory, settings, log)
    if memory is not None and same >= SAME and not opened:
        log(say(
            "The initial model maps {percent} % of the new pixels as in the light and air of its training data: "
            "nothing is trained",
            percent=f"{100 * same:.1f}",
        ) if changes else say("The initial model maps the new scenes as they are: nothing is trained"))
        return None, Kept(spectra, memory)
    pool = [block._replace(labels=found) for block, found in zip(pool, labels)]
    pool += memory.blocks if memory else []
    network = _widened(network, seen, labels, opened)
    settings = replace(settings, clusters=settings.clusters + opened)
    twin = isinstance(network, TwinNetwork)  # the authors' network goes on as it began
    if twin and usual_rate and settings.learning_rate:
        settings = replace(settings, learning_rate=RATE * settings.learning_rate)
    weights = _weights(pool, len(memory.blocks) if memory else 0)
    return Start(settings, network, pool, Light.of(transform, device), weights, twin), Kept(spectra, memory)


def _weights(pool: Sequence[Pool], old: int) -> List[float]:
    """How often each block is drawn: as often as it has pixels, but the last `old` ones as often as all others."""
    pixels = [float(block.valid.sum()) for block in pool]
    new = len(pool) - old
    factor = sum(pixels[:new]) / max(sum(pixels[new:]), 1.0)
    return [*pixels[:new], *(factor * count for count in pixels[new:])]


def to_keep(kept: Kept, network: Network, pool: Sequence[Pool]) -> Tensors:
    """Tensors of what to keep: the blocks of the scenes with their clusters now, and earlier ones as they were.

    Models of the authors' network keep nothing.
    """
    if not isinstance(network, TwinNetwork):
        return {}
    blocks = pool[: len(pool) - (len(kept.before.blocks) if kept.before else 0)]
    found = [block._replace(labels=predicted_labels(network, block)) for block in blocks]
    return remember(kept.spectra, found, network, kept.before)


def inherit(model: Model, initial: Model) -> Model:
    """Give a model the names, colours, merged clusters and scenes of its initial model."""
    new = model.clusters - initial.clusters
    taken = set(initial.names)
    names = [free_name(name, taken) for name in model.names[len(model.names) - new :]] if new else []
    model.rename([*initial.names, *names], [*initial.colors, *model.colors[initial.clusters :]])
    model.merge(initial.merged)
    model.header["scenes"] = lineage(initial, model.scenes)
    return model


def lineage(initial: Model, scenes: Sequence[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """The scenes of an initial model, and new ones."""
    return [*initial.scenes, *(scene for scene in scenes if scene not in initial.scenes)]


def unchanged(initial: Model, description: Dict[str, Any], seconds: float) -> Model:
    """The initial model, with the new scenes in its lineage."""
    scenes = lineage(initial, description["scenes"])
    return Model({**initial.header, "scenes": scenes, "seconds": seconds}, initial.tensors)


def _as_trained(sample: TrainingData, transform: Transform, memory: Optional[Memory], log: Log) -> List[Change]:
    """Bring every scene to the radiometry of the memory, in place, where that helps; returns what was done."""
    changes: List[Change] = []
    if memory is None:
        return changes
    for scene, facts in zip(sample.by_scene(), sample.description["scenes"]):
        fit = fit_radiometry(some_spectra(scene), memory.spectra, transform)
        tell_fit(facts["name"], fit, log)
        if fit.helps:
            fit.radiometry.apply_to(scene)
            changes.append((scene, fit.radiometry))
    return changes


def predicted_labels(network: Network, block: Pool) -> Tensor:
    """Label every valid pixel of a block with the network's cluster, all others with -1; as large as the block."""
    labels = block.labels.clone()
    found = predict(network, block).argmax(0)
    crop(labels, network.halo).copy_(torch.where(crop(block.valid, network.halo), found, -1))
    return labels


def _agreement(network: Network, pool: Sequence[Pool], labels: Sequence[Tensor]) -> float:
    """Fraction of the labelled pixels of a pool to which the network gives their label."""
    same = total = 0
    for block, wanted in zip(pool, labels):
        known = wanted >= 0
        same += int((predicted_labels(network, block)[known] == wanted[known]).sum())
        total += int(known.sum())
    return same / max(total, 1)


def _open_clusters(
    initial: Model, seen: Sequence[Pool], labels: List[Tensor], memory: Optional[Memory], settings: Settings, log: Log
) -> int:
    """Give pixels unlike all remembered ones clusters of their own, in `labels`; returns how many were opened."""
    if memory is None or not memory.blocks:
        if settings.new_clusters:
            raise SSCCError(
                "{name}: keeps no blocks to tell what is new; train it again with this version, with any preset but "
                "paper",
                name=initial.path or initial.name,
            )
        return 0
    from .novelty import LEAST, Novelty  # only the first of several processes needs scikit-learn

    novelty = Novelty([block._replace(labels=found) for block, found in zip(seen, labels)], memory.blocks)
    planes = novelty.clusters(settings.new_clusters)
    opened = max(int(plane.max()) for plane in planes)
    for found, plane in zip(labels, planes):
        found[plane > 0] = settings.clusters - 1 + plane[plane > 0]
    percent = f"{100 * novelty.share:.1f}"
    if opened:
        log(say("{count} new clusters: {percent} % of the new pixels are unlike all that the model has learned",
                count=opened, percent=percent))
    elif settings.new_clusters:
        log(say("No new cluster: only {percent} % of the new pixels are unlike all that the model has learned",
                percent=percent))
    elif novelty.share >= LEAST:
        log(say("{percent} % of the new pixels are unlike all that the model has learned; to give them clusters of "
                "their own, ask for new clusters", percent=percent))
    return opened


@torch.no_grad()
def _widened(network: Network, pool: Sequence[Pool], labels: Sequence[Tensor], opened: int) -> Network:
    """The network with a row of the head for each new cluster.

    A row is that of the cluster that most of the pixels had, plus the direction from that cluster to the new one.
    """
    if not opened or not isinstance(network, TwinNetwork):
        return network
    network.eval()
    rows: List[Tensor] = []
    for block, found in zip(pool, labels):
        rows.append(network.head[:-1](network.embed(block.planes[None]))[0][:, crop(found, network.halo) >= 0].T)
    hidden = torch.cat(rows)
    last: Any = network.head[-1]
    given = torch.cat([crop(found, network.halo)[crop(found, network.halo) >= 0] for found in labels])
    old = len(last.weight)
    before = (hidden @ last.weight.T + last.bias).argmax(1)
    weight, bias = last.weight, last.bias
    for number in range(old, old + opened):
        mine = given == number
        host = int(before[mine].bincount(minlength=old).argmax())
        here, there = hidden[mine].mean(0), hidden[(before == host) & (given < old)].mean(0).nan_to_num()
        step = (here - there) * 4 / (here - there).square().sum().clamp_min(1e-6)
        weight = torch.cat([weight, (weight[host] + step)[None]])
        bias = torch.cat([bias, (bias[host] - step @ (here + there) / 2)[None]])
    last.weight, last.bias = nn.Parameter(weight.clone()), nn.Parameter(bias.clone())
    last.out_features = network.settings["clusters"] = old + opened
    return network
