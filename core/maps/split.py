"""Split a cluster of a model into parts; all other clusters remain unchanged.

The pixels of the cluster are partitioned by k-means on the components of their neighbourhood or, if a reference is
given, into its classes (`_Classes`). Then only those rows of the network's last layer that belong to the parts are
fitted. The targets are the probabilities of the old network, with that of the old cluster assigned to the part: a
convex problem. The logits of all other clusters do not change.
"""

from __future__ import annotations

import copy
from functools import partial
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from torch import Tensor
from torch.nn import functional

from ..base.blas import same_rounding
from ..base.errors import Cancel, Cancelled, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from ..base.palette import palette
from ..base.words import say, speaking
from ..scene.overlay import open_reference
from ..twin.diagnosis import diagnose
from ..twin.hierarchy import CONFUSIONS
from ..twin.model import Model, free_name
from ..twin.network import Network, from_model, to_tensors
from .mapper import Mapper, open_for
from .split_pixels import read_labelled, read_sample

# Number of pixels of the cluster required per part.
FEWEST = 20
ROUNDS, LEAST_SHARE = 60, 0.98
# Inverse strength of the penalty of the regression.
STRENGTH = 0.1
# Least share of a cluster's labelled pixels that a class needs where all mixed clusters are split.
MIXED = 0.1


# Of the pixels that belong to the cluster, bool (pixels,), to the part of every pixel, int (pixels,), and their number.
Division = Callable[[NDArray[Any]], Tuple[NDArray[Any], int]]


def split_cluster(
    model: Model, scene_path: str, cluster: int, parts: int = 2, *, mask: Optional[str] = None,
    reference: Optional[str] = None, field: Optional[str] = None, seed: int = 0, device: str = "auto",
    progress: Progress = no_progress, cancelled: Cancel = never, log: Log = no_log,
) -> Model:
    """Split `cluster` into `parts`: the largest part keeps its number, the others are numbered from K + 1.

    Parameters
    ----------
    model : Model
        Not modified.
    scene_path : str
        A scene with pixels of the cluster.
    cluster : int
        0, with a reference: every cluster in which two classes or more each have at least a tenth of the labelled
        pixels.
    parts : int
        2 or more; with a reference, their number is that of its classes in the cluster.
    reference, field : str, optional
        Raster, polygons or points of known classes, and the field that holds the class.

    Raises
    ------
    SSCCError
        There is no such cluster, others are merged into it, the scene has too few pixels of it, or the reference has
        no two classes in it.
    Cancelled
    """
    if field and not reference:
        raise SSCCError("field = {field}: there is no reference that could have it; give a reference", field=field)
    if not (cluster or reference):
        raise SSCCError("no cluster given: give the number of the cluster to split, or a reference")
    if cluster:
        _check_cluster(model, cluster)
    mapper = Mapper(model, device, log)
    network = from_model(model).eval().to(mapper.device)
    with open_for(model, scene_path, mask) as scene:
        overlay = open_reference(reference, scene.grid, field) if reference else None
        pixels = read_sample(network, mapper, scene, progress, cancelled)
        known = read_labelled(network, mapper, scene, overlay, seed, cancelled, log) if overlay else None
    progress(0.7, say("Fitting the parts"))
    splitter = _Splitter(pixels.inputs, model.clusters, scene_path, reference or scene_path, cancelled, log)
    if known is None:
        made = splitter.split(model, cluster, partial(_by_means, pixels.components, parts, seed), parts)
    else:
        classes = _Classes(network, pixels.inputs, known[0].inputs, *known[1:])
        if cluster:
            made = splitter.split(model, cluster, classes.division(cluster))
        else:
            made = splitter.split_mixed(model, classes)
    splitter.tell_kept(model, made)
    return made


def _check_cluster(model: Model, cluster: int) -> None:
    if cluster not in model.numbers:
        raise SSCCError("{model}: has no cluster {cluster}", model=model.name, cluster=cluster)
    if cluster in model.merged.values():
        raise SSCCError(
            "{model}: other clusters were merged into {cluster}; split the model as it was before the merge",
            model=model.name, cluster=cluster,
        )


class _Splitter:
    """Splits clusters by sampled pixels of a scene: `inputs` (pixels, width) of the network's last layer."""

    def __init__(
        self, inputs: Tensor, clusters: int, scene: str, reference: str, cancelled: Cancel, log: Log
    ) -> None:  # fmt: skip
        self.inputs, self.scene, self.reference, self.cancelled, self.log = inputs, scene, reference, cancelled, log
        # Place of the cluster that each one is a part of.
        self.origins = list(range(clusters))

    def split(self, model: Model, cluster: int, divide: Division, least: int = 2) -> Model:
        """Split a cluster that has pixels enough for `least` parts."""
        network = from_model(model).eval().to(self.inputs.device)
        place, name, logits = cluster - 1, model.names[cluster - 1], _logits(network, self.inputs)
        mine = (logits.argmax(1) == place).cpu().numpy()
        if mine.sum() < FEWEST * least:
            raise SSCCError(
                "{path}: only {count} sampled pixels belong to {name}, too few to split into {parts}; use a scene with "
                "more of it",
                path=self.scene, count=int(mine.sum()), name=name, parts=least,
            )
        part, count = divide(mine)
        part, shares = _by_size(part, mine)
        if len(shares) < 2:
            raise SSCCError(
                "{path}: only one class remains in {name}; give it more points of the others",
                path=self.reference, name=name,
            )
        if len(shares) < count:
            self.log(say(
                "{name}: only {count} of the {classes} classes in it get a part; give it more points of the others",
                name=name, count=len(shares), classes=count,
            ))
        weight, bias = _fit(network, self.inputs, logits, place, part, len(shares), self.cancelled)
        self.origins += [place] * (len(shares) - 1)
        return _extended(model, network, place, weight, bias, shares, _inner(self.inputs, weight, bias, mine))

    def split_mixed(self, model: Model, classes: _Classes) -> Model:
        """Split every cluster that holds several classes."""
        made = model
        for number in classes.mixed(model):
            old = made.clusters
            try:
                _check_cluster(model, number)
                made = self.split(made, number, classes.division(number, MIXED))
            except Cancelled:
                raise
            except SSCCError as reason:  # the others can be split
                self.log(str(reason))
            else:
                self.log(say("Cluster {cluster}: {parts} parts", cluster=number, parts=made.clusters - old + 1))
        if made is model:
            raise SSCCError("{path}: no cluster can be split into its classes", path=self.reference)
        return made

    def tell_kept(self, old: Model, new: Model) -> None:
        """Log if a cluster lost pixels to the parts of another, or one that was split lost some of its own."""
        before, now = (_logits(from_model(model).to(self.inputs.device), self.inputs).argmax(1) for model in (old, new))
        now = torch.tensor(self.origins, device=now.device)[now]
        for number in torch.unique(before).tolist():
            kept = float((now[before == number] == number).float().mean())
            if kept < LEAST_SHARE:
                self.log(say("Cluster {cluster} keeps only {share:.1%} of its pixels", cluster=number + 1, share=kept))


def _logits(network: Network, inputs: Tensor) -> Tensor:
    """Logits (pixels, K) of the network from inputs (pixels, width) of its last layer."""
    last: Any = network.head[-1]
    with torch.no_grad():
        logits: Tensor = inputs @ last.weight.flatten(1).T + last.bias
    return logits


def _by_means(components: NDArray[Any], parts: int, seed: int, mine: NDArray[Any]) -> Tuple[NDArray[Any], int]:
    """k-means of the pixels of the cluster."""
    with same_rounding():
        means = KMeans(parts, n_init=10, random_state=seed).fit(components[mine])
        return means.predict(components), parts


class _Classes:
    """The classes of a reference, and how probable each is for every sampled pixel.

    A logistic regression of the labelled pixels, `given` (labelled, width) of `classes` (labelled,), on the inputs of
    the last layer, each in units of its spread. `weights` (labelled,): how many labelled pixels each stands for.
    """

    def __init__(
        self, network: Network, inputs: Tensor, given: Tensor, classes: NDArray[Any], weights: NDArray[Any]
    ) -> None:
        self.classes, codes = np.unique(classes, return_inverse=True)
        found = _logits(network, given)
        # Labelled pixels of each class in each cluster: (K, classes)
        self.counts: NDArray[Any] = np.zeros((found.shape[1], len(self.classes)))
        np.add.at(self.counts, (found.argmax(1).cpu().numpy(), codes), weights)
        self.scores: NDArray[Any] = np.ones((len(inputs), 1))
        if len(self.classes) > 1:
            spread = inputs.std(0)
            varying = spread > 1e-6  # the others tell nothing, and division would magnify them
            every, labelled = ((one / spread)[:, varying].cpu().double().numpy() for one in (inputs, given))
            self.scores = LogisticRegression(C=STRENGTH, max_iter=1000).fit(labelled, codes).predict_proba(every)

    def inside(self, cluster: int, least: float = 0.0) -> NDArray[Any]:
        """Places of the classes with at least this share of the labelled pixels of the cluster."""
        counts = self.counts[cluster - 1]
        return np.flatnonzero((counts > 0) & (counts > (least - 1e-9) * counts.sum()))

    def mixed(self, model: Model) -> List[int]:
        """The clusters with two classes or more."""
        return [number for number in model.numbers if len(self.inside(number, MIXED)) > 1]

    def division(self, cluster: int, least: float = 0.0) -> Division:
        """Into the classes inside the cluster."""
        inside = self.inside(cluster, least)
        part: NDArray[Any] = self.scores[:, inside].argmax(1) if len(inside) else np.zeros(len(self.scores), int)
        return lambda _mine: (part, len(inside))


def _by_size(part: NDArray[Any], mine: NDArray[Any]) -> Tuple[NDArray[Any], NDArray[Any]]:
    """Parts renumbered by size, the largest first, and their shares of the cluster's pixels; empty ones are dropped.

    Pixels of an empty part, which are none of the cluster, join the first.
    """
    counts = np.bincount(part[mine], minlength=int(part.max()) + 1)
    order = [place for place in np.argsort(-counts, kind="stable") if counts[place]]
    ranks = np.zeros(len(counts), int)
    ranks[order] = range(len(order))
    return ranks[part], counts[order] / counts.sum()


def _fit(
    network: Network, inputs: Tensor, logits: Tensor, place: int, part: NDArray[Any], parts: int, cancelled: Cancel
) -> Tuple[Tensor, Tensor]:
    """Rows of the last layer for the parts: weights (parts, width) and biases (parts,)."""
    last: Any = network.head[-1]
    soft = torch.softmax(logits, dim=1)
    others = torch.ones(soft.shape[1], dtype=torch.bool, device=soft.device)
    others[place] = False
    rest = logits[:, others]
    given = functional.one_hot(torch.from_numpy(part).to(soft.device).long(), parts).to(soft.dtype)
    target = torch.cat([soft[:, others], soft[:, place : place + 1] * given], dim=1)
    weight = last.weight[place].detach().flatten().repeat(parts, 1).requires_grad_(True)
    bias = last.bias[place].detach().repeat(parts).requires_grad_(True)
    optimiser = torch.optim.LBFGS([weight, bias], max_iter=ROUNDS, history_size=20, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        check_cancel(cancelled)
        optimiser.zero_grad()
        logits = torch.cat([rest, inputs @ weight.T + bias], dim=1)
        value = -(target * torch.log_softmax(logits, dim=1)).sum(1).mean()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return weight.detach(), bias.detach()


def _inner(inputs: Tensor, weight: Tensor, bias: Tensor, mine: NDArray[Any]) -> NDArray[Any]:
    """Confusions between the parts: (parts, parts), sums to 1."""
    soft = torch.softmax(inputs[torch.from_numpy(mine).to(inputs.device)] @ weight.T + bias, dim=1)
    table = (soft.T @ soft).cpu().numpy()
    shares: NDArray[Any] = table / table.sum()
    return shares


def _extended(
    model: Model, network: Network, place: int, weight: Tensor, bias: Tensor, shares: NDArray[Any], inner: NDArray[Any]
) -> Model:
    """The model with the rows of the parts: the first replaces that of the cluster, the others are appended."""
    header: Dict[str, Any] = copy.deepcopy(model.header)
    old, parts = model.clusters, len(shares)
    header["network"]["clusters"] = header["settings"]["clusters"] = old + parts - 1
    tensors = dict(model.tensors)
    rows = to_tensors(network)
    for name, value in (("weight", weight), ("bias", bias)):
        key = next(key for key in rows if key.endswith(f"head.{len(network.head) - 1}.{name}"))
        table = rows[key]
        new = value.cpu().numpy().reshape(parts, *table.shape[1:]).astype(table.dtype)
        extended = np.concatenate([table, new[1:]])
        extended[place] = new[0]
        tensors[key] = extended
    colors, name, taken = palette(old + parts - 1), model.names[place], set(model.names)
    header["clusters"] += [{"name": free_name(name, taken), "color": list(color)} for color in colors[old:]]
    if "shares" in header:
        mine = header["shares"][place]
        header["shares"][place] = round(float(mine * shares[0]), 6)
        header["shares"] += [round(float(mine * share), 6) for share in shares[1:]]
        split = Model(header, tensors)
        with speaking():  # the file is in English
            header["diagnosis"] = diagnose([header["shares"][n - 1] for n in split.numbers], split.history)
    if CONFUSIONS in tensors:
        tensors[CONFUSIONS] = _split_table(tensors[CONFUSIONS], place, shares, inner)
    if "memory.labels" in tensors:
        tensors["memory.labels"] = _remembered(Model(header, tensors), place, old)
    return Model(header, tensors)


@torch.no_grad()
def _remembered(model: Model, place: int, old: int) -> NDArray[Any]:
    """Labels of the blocks that a split model keeps: its parts instead of the cluster that was split.

    A training that goes on with the model would otherwise learn the old cluster again.
    """
    network = from_model(model).eval()
    labels: NDArray[Any] = model.tensors["memory.labels"].copy()
    parts = np.array([place, *range(old, model.clusters)], labels.dtype)
    for planes, found in zip(model.tensors["memory.planes"], labels):
        logits = network(torch.from_numpy(planes.astype(np.float32))[None])[0]
        mine = found == place
        found[mine] = parts[logits[parts.tolist()].argmax(0).numpy()[mine]]
    return labels


def _split_table(table: NDArray[Any], place: int, shares: NDArray[Any], inner: NDArray[Any]) -> NDArray[Any]:
    """The confusion table with the parts: each gets its share of the confusions with other clusters."""
    old, parts = len(table), len(shares)
    adding = np.zeros((old + parts - 1, old))
    adding[:old] = np.eye(old)
    mine = [place, *range(old, old + parts - 1)]
    adding[mine, place] = shares
    found = adding @ table @ adding.T
    found[np.ix_(mine, mine)] = table[place, place] * inner
    extended: NDArray[Any] = found.astype(table.dtype)
    return extended
