"""The contrastive trainer: from scenes and settings to a model.

It reads the training data, fits the transform and the pseudo-labels, and trains the network on views of random blocks
(`objective`).
"""

from __future__ import annotations

import math
import platform
import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from ..base.arrays import Labels
from ..base.devices import describe_device, own_torch_state, pick_device
from ..base.errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress, part_of
from ..base.words import say, speaking
from ..features.radiometry import some_spectra
from ..features.scale import trained_value
from ..features.training_data import TrainingData, read_sample
from ..features.transform import Transform, principal_axes
from ..scene.dataset import Source
from . import online
from .checkpoint import Checkpoint
from .diagnosis import diagnose
from .distributed import share
from .hierarchy import CONFUSIONS
from .joint import one_radiometry
from .loop import Job, Start, share_start
from .model import Model, Tensors
from .network import Network, build, to_tensors
from .online import Kept
from .pool import _make_pool
from .processes import local_device, rank, size, together
from .settings import PRESETS, Settings
from .views import Light

if TYPE_CHECKING:
    from ..pseudo_labels.partition import PseudoLabels

__all__ = ["PRESETS", "Settings", "train"]
READING, LABELLING = 0.1, 0.25
# Tensors of a model that are uint16.
UINT16 = {"memory.spectra", "memory.labels"}


def train(
    scenes: Sequence[Source],
    settings: Settings,
    *,
    bands: Optional[str] = None,
    mask: Optional[str] = None,
    initial_model: Optional[str] = None,
    checkpoint: Optional[str] = None,
    resume: bool = False,
    anew: bool = False,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> Model:
    """Train a model on one or more scenes of one sensor.

    Parameters
    ----------
    scenes : sequence of str or gdal.Dataset
        Rasters that GDAL reads: paths, or open datasets.
    settings : Settings
    bands : str, optional
        Bands to use, such as "1-50,60-100"; all good bands by default.
    mask : str, optional
        Raster or polygons of the pixels to train on.
    initial_model : str, optional
        A model to start from: its transform, network, names, colours and merged clusters are kept.
    checkpoint : str, optional
        File in which the state of the training is saved from time to time. The caller removes it when the model is
        saved.
    resume : bool
        Continue from `checkpoint`.
    anew : bool
        With `resume`: start anew, instead of failing, where `checkpoint` belongs to another training.

    Raises
    ------
    SSCCError
        If a scene or a setting is unsuitable; the message says which and why.
    Cancelled
    """
    with own_torch_state(), together():
        asked, settings = settings, settings.resolved()
        device = local_device(pick_device(settings.device))
        team = f", {size()} processes" if size() > 1 else ""
        log(say("Training on {device}", device=describe_device(device) + team))
        started = time.perf_counter()
        first = state = initial = None
        if rank() == 0:  # the others wait: all train on what the first one finds
            initial = _load_initial(initial_model, settings)
            settings = _follow_network(settings, asked.batch_size, asked.learning_rate, initial, log)
            sample = read_sample(
                scenes, bands, mask, settings.memory, part_of(progress, 0, READING), cancelled, log,
                initial.band_selection if initial else None,
                trained_value(Transform.from_tensors(initial.tensors)) if initial else None,
            )
            _check_clusters(settings.clusters, sample)
            state = Checkpoint(checkpoint, settings, sample, initial_model, resume, anew, log)
            first = _prepare(sample, settings, initial, asked.learning_rate is None, device, progress, cancelled, log)
        start = share_start(first and first.start, device, cancelled)
        if start is None:
            done = first and initial and online.unchanged(initial, first.description, time.perf_counter() - started)
            return _share_model(done, cancelled)
        job = Job(start, device)
        _tell_batch(job, asked.batch_size, log)
        history = job.run(state, part_of(progress, LABELLING, 1), cancelled, log)
        return _share_model(first and _finish(job, first, history, started, cancelled), cancelled)


def _tell_batch(job: Job, asked: Optional[int], log: Log) -> None:
    """Log if the batches do not have the size that was asked for."""
    pixels = job.batch * job.side**2
    if asked and pixels != asked:
        log(say(
            "Batches of {pixels} pixels, not {asked}: they consist of crops of {side} x {side}, from the scene's "
            "pixels",
            pixels=pixels, asked=asked, side=job.side,
        ))


class _First(NamedTuple):
    """What only the first process knows: it reads the scenes and writes the model."""

    start: Optional[Start]
    transform: Transform
    description: Dict[str, Any]
    initial: Optional[Model]
    kept: Kept


def _prepare(
    sample: TrainingData, settings: Settings, initial: Optional[Model], usual_rate: bool, device: torch.device,
    progress: Progress, cancelled: Cancel, log: Log,
) -> _First:
    """Fit the transform and the pseudo-labels, and make the network and its pool; `sample` is emptied."""
    if initial is not None:
        start, kept = online.begin(initial, sample, settings, usual_rate, device, cancelled, log)
        return _First(start, Transform.from_tensors(initial.tensors), sample.description, initial, kept)
    with one_radiometry(sample, part_of(progress, READING, READING), cancelled, log):
        kept = Kept(some_spectra(sample.blocks))
        transform, pseudo_labels, labels = _fit_features(sample, settings, device, progress, cancelled, log)
    kind = "paper" if settings.preset == "paper" else "twin"
    network = build({
        "kind": kind, "components": transform.matrix.shape[1], "clusters": settings.clusters,
        "patch": settings.patch_size,
    }, torch.Generator("cpu").manual_seed(settings.seed)).to(device)
    pool = _make_pool(sample, transform, network, labels, device)
    description = {**sample.description, **_describe(pseudo_labels)}
    return _First(Start(settings, network, pool, Light.of(transform, device)), transform, description, None, kept)


def _finish(
    job: Job, first: _First, history: List[Dict[str, float]], started: float, cancelled: Cancel
) -> Model:
    """Count the clusters, number them by area, and make the model."""
    counts, table = job.count(cancelled)
    if first.initial is None:
        order = _number_by_area(job.network, counts)
        counts, table = counts[order], table[order][:, order]
    found = {
        **first.description, "history": history, "seconds": time.perf_counter() - started,
        "shares": [round(float(share), 6) for share in counts / counts.sum()],
    }
    tensors = {
        **first.transform.to_tensors(), CONFUSIONS: table.cpu().numpy(),
        **online.to_keep(first.kept, job.network, job.pool),
    }
    return _to_model(job, found, tensors, first.initial)


def _share_model(model: Optional[Model], cancelled: Cancel) -> Model:
    """Return the model of the first process in all of them."""
    if model and size() == 1:
        return model
    # The memory has uint16, which PyTorch before 2.3 does not know.
    wide = {
        name: torch.from_numpy(array.astype(np.int32) if array.dtype == np.uint16 else array)
        for name, array in (model.tensors.items() if model else ())
    }
    header, tensors = share(model.header if model else {}, wide, cancelled)
    found = {name: tensor.numpy() for name, tensor in tensors.items()}
    return model or Model(header, {**found, **{name: found[name].astype(np.uint16) for name in UINT16 & found.keys()}})


def _to_model(job: Job, found: Dict[str, Any], tensors: Tensors, initial: Optional[Model]) -> Model:
    """Make the model of transform, network and header; names, colours and merges are those of the initial model."""
    network = job.network
    with speaking():  # the file is in English; `Model.diagnosis` is in the user's language
        diagnosis = diagnose(found["shares"], found["history"])
    settings = {
        **asdict(job.settings), "steps": job.steps, "patch_size": network.settings["patch"],
        "components": network.settings["components"],
    }
    description = {
        **found, "settings": settings, "network": network.settings, "diagnosis": diagnosis,
        "device": describe_device(job.device), "versions": _versions(),
    }
    model = Model.create(job.settings.clusters, description, {**tensors, **to_tensors(network)})
    return model if initial is None else online.inherit(model, initial)


def _describe(found: Optional[PseudoLabels]) -> Dict[str, Any]:
    """Header entries on the noise model of the scene, and on the scale of its pseudo-labels."""
    if found is None:
        return {}
    kind = "fields" if found.noise_model.homogeneous else "mixed"
    return {"scene_kind": kind, "nugget_share": found.noise_model.nugget_share, "detail": found.detail}


def _versions() -> Dict[str, str]:
    import sklearn

    return {
        "python": platform.python_version(), "numpy": np.__version__, "torch": str(torch.__version__),
        "scikit-learn": sklearn.__version__,
    }


def _check_clusters(clusters: int, sample: TrainingData) -> None:
    if clusters > sample.pixels:
        raise SSCCError(
            "clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer",
            clusters=clusters, pixels=sample.pixels,
        )


def _load_initial(path: Optional[str], settings: Settings) -> Optional[Model]:
    if not path:
        if settings.new_clusters:
            raise SSCCError("new clusters need an initial model")
        return None
    model = Model.load(path)
    if model.clusters != settings.clusters:
        merged = say(", including merged ones") if model.merged else ""
        raise SSCCError(
            "{path}: has {clusters} clusters{merged}, but {wanted} were requested; request the same number",
            path=path, clusters=model.clusters, merged=merged, wanted=settings.clusters,
        )
    return model


def _follow_network(
    settings: Settings, batch_size: Optional[int], rate: Optional[float], initial: Optional[Model], log: Log
) -> Settings:
    """Settings that suit the network of the initial model: batch size and learning rate are those of its recipe.

    `batch_size` and `rate` are those that the user asked for, if any.
    """
    paper = initial is not None and initial.header.get("network", {}).get("kind") == "paper"
    if initial is None or paper == (settings.preset == "paper"):
        return settings
    name = "paper" if paper else "standard"
    log(say("The initial model has the network of the preset {preset}: its batch size and learning rate are used",
            preset=name))
    own = PRESETS[name]
    return replace(settings, batch_size=batch_size or own["batch_size"], learning_rate=rate or own["learning_rate"])


def _fit_features(
    sample: TrainingData, settings: Settings, device: torch.device, progress: Progress, cancelled: Cancel, log: Log
) -> Tuple[Transform, Optional[PseudoLabels], List[Labels]]:
    """Fit the transform, the noise model and the pseudo-labels (rows, cols) of every block; the authors have none."""
    # Only the first of several processes needs scikit-learn, whose import takes as long as many steps.
    from ..pseudo_labels.noise_model import gather_statistics
    from ..pseudo_labels.partition import fit_pseudo_labels
    from ..pseudo_labels.store import Store, cache_folder

    check_cancel(cancelled)
    components, unlabelled = settings.components or 1, [np.full(block.valid.shape, -1) for block in sample.blocks]
    if settings.preset != "paper":

        def step(done: float) -> None:
            check_cancel(cancelled)
            progress(READING + (LABELLING - READING) * done, say("Computing pseudo-labels"))

        store = Store(cache_folder())
        found = fit_pseudo_labels(
            sample.blocks, components, settings.clusters, settings.seed, device, step, settings.detail, store
        )
        if store.used:
            log(say("Continues from what the suggestion computed for these pixels"))
        return found.noise_model.feature_spaces[0]._replace(limits=sample.limits), found, found.labels
    # The authors' recipe: z-score each band, then principal components, not whitened.
    statistics = gather_statistics(sample.blocks, math.inf)
    spread = np.sqrt(np.maximum(np.diag(statistics.covariance), 1e-30))
    count = min(components, len(spread))
    axes = principal_axes(statistics.covariance / np.outer(spread, spread), count)
    return Transform(statistics.mean, axes / spread[:, None], math.inf, sample.limits), None, unlabelled


def _number_by_area(network: Network, counts: Tensor) -> Tensor:
    """Renumber the clusters by decreasing area; returns their old places in the new order."""
    order = torch.argsort(counts, descending=True, stable=True)
    last: Any = network.head[-1]
    with torch.no_grad():
        last.weight.copy_(last.weight[order])
        last.bias.copy_(last.bias[order])
    return order
