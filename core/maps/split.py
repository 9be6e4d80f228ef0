"""Split a cluster of a model into parts; all other clusters remain unchanged.

The pixels of the cluster are partitioned by k-means on the components of their neighbourhood or, if a reference is
given, into its classes (`_classes`). Then only those rows of the network's last layer that belong to the parts are
fitted. The targets are the probabilities of the old network, with that of the old cluster assigned to the part: a
convex problem. The logits of all other clusters do not change.
"""

from __future__ import annotations

import copy
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from torch import Tensor
from torch.nn import functional

from ..base.blas import same_rounding
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from ..base.palette import palette
from ..base.words import say, speaking
from ..scene.crs import name_of
from ..scene.crs import reference as crs_of
from ..scene.overlay import Overlay, open_reference
from ..scene.scene import Scene
from ..scene.window import Window, tile_grid
from ..scene.window_sampling import read_spread
from ..twin.diagnosis import diagnose
from ..twin.hierarchy import CONFUSIONS
from ..twin.model import Model, free_name
from ..twin.network import from_model, to_tensors
from .mapper import Mapper, open_for

# Pixels that the split is learned from; fewer for a network that computes a patch for each pixel.
PIXELS, PAPER_PIXELS = 2**15, 2**12
# Number of pixels of the cluster required per part.
FEWEST = 20
# Side of the neighbourhood by which pixels are partitioned, in pixels.
SIDE = 3
ROUNDS, LEAST_SHARE = 60, 0.98
# Most labelled pixels of a reference that are used, and inverse strength of the penalty of the regression.
LABELLED, STRENGTH = 2000, 0.1


class _Sample(NamedTuple):
    """The sampled pixels: input of the last layer (pixels, width), logits (pixels, K), components."""

    hidden: Tensor
    logits: Tensor
    components: NDArray[Any]


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
    _check_cluster(model, cluster)
    mapper = Mapper(model, device, log)
    network = from_model(model).eval().to(mapper.device)
    with open_for(model, scene_path, mask) as scene:
        overlay = open_reference(reference, scene.grid, field) if reference else None
        sample = _read_sample(network, mapper, scene, progress, cancelled)
        known = _labelled(network, mapper, scene, overlay, seed, cancelled, log) if overlay else None
    place = cluster - 1
    soft = torch.softmax(sample.logits, dim=1)
    mine = (soft.argmax(1) == place).cpu().numpy()
    parts = 2 if known else parts  # at least: the classes of the reference decide
    if mine.sum() < FEWEST * parts:
        raise SSCCError(
            "{path}: only {count} sampled pixels belong to {name}, too few to split into {parts}; use a scene with "
            "more of it",
            path=scene_path, count=int(mine.sum()), name=model.names[place], parts=parts,
        )
    part, parts = _classes(sample, *known, place) if known else (_means(sample, mine, parts, seed), parts)
    part, shares = _by_size(part, mine)
    if len(shares) < 2:
        raise SSCCError(
            "{path}: only one class remains in {name}; give it more points of the others",
            path=reference or scene_path, name=model.names[place],
        )
    if known and len(shares) < parts:
        log(say(
            "{name}: only {count} of the {classes} classes in it get a part; give it more points of the others",
            name=model.names[place], count=len(shares), classes=parts,
        ))
    progress(0.7, say("Fitting the parts"))
    weight, bias = _fit(network, sample, soft, place, part, len(shares), cancelled)
    made = _extended(model, network, place, weight, bias, shares, _inner(sample.hidden, weight, bias, mine))
    _tell_kept(sample, place, weight, bias, log)
    return made


def _check_cluster(model: Model, cluster: int) -> None:
    if cluster not in model.numbers:
        raise SSCCError("{model}: has no cluster {cluster}", model=model.name, cluster=cluster)
    if cluster in model.merged.values():
        raise SSCCError(
            "{model}: other clusters were merged into {cluster}; split the model as it was before the merge",
            model=model.name, cluster=cluster,
        )


def _read_sample(
    network: Any, mapper: Mapper, scene: Scene, progress: Progress, cancelled: Cancel
) -> _Sample:
    """Sample pixels from windows spread over the scene."""
    paper = mapper.model.header["network"]["kind"] == "paper"
    wanted = PAPER_PIXELS if paper else PIXELS
    seen: List[_Sample] = []
    had = 0
    for window, _, _ in read_spread(scene, wanted, 4 * wanted):
        check_cancel(cancelled)
        seen.append(_see(network, mapper, scene, window))
        had += len(seen[-1].logits)
        progress(min(0.7 * had / wanted, 0.7), say("Reading the scene"))
    if not seen:
        raise SSCCError("{path}: has no valid pixel; check nodata and the mask", path=scene.path)
    return _joined(seen)


def _joined(seen: List[_Sample]) -> _Sample:
    hidden, logits, components = zip(*seen)
    return _Sample(torch.cat(hidden), torch.cat(logits), np.concatenate(components))


def _see(network: Any, mapper: Mapper, scene: Scene, window: Window) -> _Sample:
    """The valid pixels of a window."""
    caught: List[Tensor] = []
    hook = network.head[-1].register_forward_pre_hook(lambda _layer, given: caught.append(given[0]))
    try:
        planes, valid = mapper.read(scene, window)
        with torch.no_grad():
            said = network(torch.from_numpy(np.ascontiguousarray(planes))[None].to(mapper.device))[0]
    finally:
        hook.remove()
    inner = np.s_[mapper.halo : mapper.halo + window.rows, mapper.halo : mapper.halo + window.cols]
    held = valid[inner]
    where = torch.from_numpy(held).to(mapper.device)
    paper = mapper.model.header["network"]["kind"] == "paper"
    inputs = torch.cat(caught) if paper else caught[0][0].permute(1, 2, 0).flatten(0, 1)
    near = uniform_filter(np.where(valid, planes, 0), (0, SIDE, SIDE))
    weight = np.maximum(uniform_filter(valid.astype(np.float32), SIDE), 1e-6)
    return _Sample(
        inputs[where.flatten()], said[:, where].T, (near / weight)[:, inner[0], inner[1]][:, held].T
    )


def _labelled(
    network: Any, mapper: Mapper, scene: Scene, overlay: Overlay, seed: int, cancelled: Cancel, log: Log
) -> Tuple[_Sample, NDArray[Any]]:  # fmt: skip
    """Random pixels of the reference with data in the scene, at most `LABELLED` in all, and their classes."""
    draw = np.random.default_rng(seed)
    for remark in overlay.remarks:
        log(remark)
    places: NDArray[Any] = np.zeros((0, 4))  # random number, row, column, class
    for window in tile_grid(scene.rows, scene.cols):
        check_cancel(cancelled)
        labels, held = overlay.labels(window)
        if not held.any():
            continue
        held &= scene.read(window)[1]
        rows, cols = np.nonzero(held)
        found = np.stack([draw.random(len(rows)), window.row + rows, window.col + cols, labels[held]], axis=1)
        places = _of_each(np.concatenate([places, found]), LABELLED)
    places = _of_each(places, max(LABELLED // max(len(np.unique(places[:, 3])), 1), 1))
    seen: List[_Sample] = []
    classes: List[float] = []
    for _, row, col, label in places[np.lexsort(places[:, 2:0:-1].T)]:
        check_cancel(cancelled)
        seen.append(_see(network, mapper, scene, Window(int(row), int(col), 1, 1)))
        classes += [label] * len(seen[-1].logits)
    if not classes:
        raise SSCCError(
            "{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, "
            "{ours})?",
            path=overlay.path, scene=scene.name, theirs=name_of(overlay.crs), ours=name_of(crs_of(scene.projection)),
        )
    return _joined(seen), np.array(classes)


def _of_each(places: NDArray[Any], count: int) -> NDArray[Any]:
    """The `count` places (random number, row, column, class) of each class with the lowest random numbers."""
    places = places[places[:, 0].argsort()]
    return np.concatenate([places[:0], *(places[places[:, 3] == one][:count] for one in np.unique(places[:, 3]))])


def _means(sample: _Sample, mine: NDArray[Any], parts: int, seed: int) -> NDArray[Any]:
    """The part of each sampled pixel, int (pixels,), by k-means of those of the cluster."""
    with same_rounding():
        means = KMeans(parts, n_init=10, random_state=seed).fit(sample.components[mine])
        found: NDArray[Any] = means.predict(sample.components)
    return found


def _classes(
    sample: _Sample, known: _Sample, classes: NDArray[Any], place: int
) -> Tuple[NDArray[Any], int]:  # fmt: skip
    """The class of each sampled pixel, int (pixels,), of those with labelled pixels in the cluster, and their number.

    A logistic regression of all labelled pixels on the inputs of the last layer, each in units of its spread.
    """
    inside = np.unique(classes[(known.logits.argmax(1) == place).cpu().numpy()])
    if len(inside) < 2:
        return np.zeros(len(sample.logits), int), len(inside)
    spread = sample.hidden.std(0)
    varying = spread > 1e-6  # the others tell nothing, and division would magnify them
    inputs, given = ((one.hidden / spread)[:, varying].cpu().numpy() for one in (sample, known))
    fitted = LogisticRegression(C=STRENGTH, max_iter=1000).fit(given, classes)
    scores = fitted.predict_proba(inputs)
    return scores[:, np.isin(fitted.classes_, inside)].argmax(1), len(inside)


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
    network: Any, sample: _Sample, soft: Tensor, place: int, part: NDArray[Any], parts: int, cancelled: Cancel
) -> Tuple[Tensor, Tensor]:
    """Rows of the last layer for the parts: weights (parts, width) and biases (parts,)."""
    last = network.head[-1]
    others = torch.ones(soft.shape[1], dtype=torch.bool, device=soft.device)
    others[place] = False
    rest = sample.logits[:, others]
    given = functional.one_hot(torch.from_numpy(part).to(soft.device).long(), parts).to(soft.dtype)
    target = torch.cat([soft[:, others], soft[:, place : place + 1] * given], dim=1)
    weight = last.weight[place].detach().flatten().repeat(parts, 1).requires_grad_(True)
    bias = last.bias[place].detach().repeat(parts).requires_grad_(True)
    optimiser = torch.optim.LBFGS([weight, bias], max_iter=ROUNDS, history_size=20, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        check_cancel(cancelled)
        optimiser.zero_grad()
        logits = torch.cat([rest, sample.hidden @ weight.T + bias], dim=1)
        value = -(target * torch.log_softmax(logits, dim=1)).sum(1).mean()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return weight.detach(), bias.detach()


def _inner(hidden: Tensor, weight: Tensor, bias: Tensor, mine: NDArray[Any]) -> NDArray[Any]:
    """Confusions between the parts: (parts, parts), sums to 1."""
    soft = torch.softmax(hidden[torch.from_numpy(mine).to(hidden.device)] @ weight.T + bias, dim=1)
    table = (soft.T @ soft).cpu().numpy()
    shares: NDArray[Any] = table / table.sum()
    return shares


def _tell_kept(sample: _Sample, place: int, weight: Tensor, bias: Tensor, log: Log) -> None:
    """Log if another cluster lost pixels to the parts, or the cluster lost some of its own."""
    before = sample.logits.argmax(1)
    after = torch.cat([sample.logits, sample.hidden @ weight.T + bias], dim=1)
    after[:, place] = -torch.inf
    now = after.argmax(1)
    clusters = sample.logits.shape[1]
    now = torch.where(now >= clusters, place, now)
    for number in torch.unique(before).tolist():
        held = before == number
        kept = float((now[held] == number).float().mean())
        if kept < LEAST_SHARE:
            log(say("Cluster {cluster} keeps only {share:.1%} of its pixels", cluster=number + 1, share=kept))


def _extended(
    model: Model, network: Any, place: int, weight: Tensor, bias: Tensor, shares: NDArray[Any], inner: NDArray[Any]
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
