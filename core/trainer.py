"""Training: from scenes and settings to a model. (first working version)"""

from __future__ import annotations

import platform
import time
from dataclasses import asdict, dataclass, replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import sklearn
import torch
from sklearn.cluster import KMeans

from . import losses
from .devices import describe_device, pick_device
from .errors import Cancel, Log, Progress, SSCCError, check_cancel, never, no_log, no_progress
from .model import Model
from .network import Labeller, crop
from .training_data import Block, read_sample, to_components
from .tiling import mirror
from .transform import Transform, noise_whitened

PRESETS: Dict[str, Dict[str, Any]] = {
    "quick": {"patch_size": 9, "components": 30, "steps": 40, "batch_size": 8192, "learning_rate": 2e-3},
    "standard": {"patch_size": 13, "components": 30, "steps": 150, "batch_size": 8192, "learning_rate": 2e-3},
    "thorough": {"patch_size": 13, "components": 30, "steps": 600, "batch_size": 8192, "learning_rate": 2e-3},
    "paper": {"patch_size": 11, "components": 8, "steps": 2000, "batch_size": 512, "learning_rate": 2e-4},
}
CROP = 32


@dataclass(frozen=True)
class Settings:
    """What the user chose; None means: as the preset has it."""

    clusters: int
    preset: str = "standard"
    seed: int = 0
    patch_size: Optional[int] = None
    components: Optional[int] = None
    steps: Optional[int] = None
    batch_size: Optional[int] = None
    learning_rate: Optional[float] = None
    device: str = "auto"
    memory: int = 1024

    def resolved(self) -> Settings:
        """With the preset's values where the user left them open."""
        if self.preset not in PRESETS:
            raise SSCCError(f'preset "{self.preset}": choose {", ".join(PRESETS)}')
        if self.clusters < 2:
            raise SSCCError(f"clusters = {self.clusters}: at least 2 are needed")
        preset = PRESETS[self.preset]
        return replace(self, **{key: value for key, value in preset.items() if getattr(self, key) is None})


def train(
    scenes: Sequence[str],
    settings: Settings,
    *,
    bands: Optional[str] = None,
    mask: Optional[str] = None,
    initial_model: Optional[str] = None,
    checkpoint: Optional[str] = None,
    resume: bool = False,
    progress: Progress = no_progress,
    cancelled: Cancel = never,
    log: Log = no_log,
) -> Model:
    """Train a model on one or more scenes of one sensor."""
    started = time.perf_counter()
    settings = settings.resolved()
    device = pick_device(settings.device)
    log(f"Training on {describe_device(device)}")
    sample = read_sample(
        scenes, bands, mask, settings.memory, lambda f, text: progress(0.1 * f, text), cancelled, log
    )
    if settings.clusters > sample.pixels:
        raise SSCCError(f"clusters = {settings.clusters}: the scene has only {sample.pixels} valid pixels; ask for fewer")
    count = min(settings.components or 30, len(sample.statistics.mean))
    matrix = noise_whitened(sample.statistics, count).astype(np.float32)
    transform = Transform(sample.statistics.mean.astype(np.float32), matrix)
    blocks = to_components(sample.blocks, transform)
    torch.manual_seed(settings.seed)
    rng = np.random.default_rng(settings.seed)
    pixels = np.concatenate([block.values[:, block.valid].T for block in blocks])
    some = pixels[rng.permutation(len(pixels))[:50_000]]
    means = KMeans(settings.clusters, n_init=4, random_state=settings.seed).fit(some).cluster_centers_
    labeller = Labeller(count, settings.clusters, blocks=max(1, (settings.patch_size or 13) // 4)).to(device)
    spread = float(np.median(np.var(some - means[((some[:, None] - means[None]) ** 2).sum(2).argmin(1)], axis=0)))
    with torch.no_grad():
        labeller.anchor.weight.copy_(torch.from_numpy(means / spread)[..., None, None])
        labeller.anchor.bias.copy_(torch.from_numpy(-0.5 * (means**2).sum(1) / spread))
    history = _fit(labeller, blocks, settings, rng, device, progress, cancelled)
    description: Dict[str, Any] = {
        **sample.description,
        "settings": asdict(settings), "network": labeller.settings, "history": history, "diagnosis": [],
        "seconds": time.perf_counter() - started, "device": describe_device(device),
        "versions": {"python": platform.python_version(), "numpy": np.__version__, "torch": torch.__version__,
                     "scikit-learn": sklearn.__version__},
    }
    tensors = {"transform.mean": transform.mean, "transform.matrix": transform.matrix, **labeller.to_tensors()}
    return Model.create(settings.clusters, description, tensors)


def _fit(
    labeller: Labeller, blocks: List[Block], settings: Settings, rng: np.random.Generator,
    device: torch.device, progress: Progress, cancelled: Cancel,
) -> List[Dict[str, float]]:
    steps = settings.steps or 1
    optimiser = torch.optim.Adam(labeller.parameters(), lr=settings.learning_rate or 1e-3)
    history: List[Dict[str, float]] = []
    for step in range(steps):
        check_cancel(cancelled)
        planes, valid = _draw(blocks, labeller.halo, max(1, (settings.batch_size or 1024) // CROP**2), rng)
        view, allowed = torch.from_numpy(planes).to(device), torch.from_numpy(valid).to(device)
        first = torch.softmax(labeller(view, allowed), dim=1)
        second = torch.softmax(labeller(view + torch.randn_like(view), allowed), dim=1)
        inner = crop(allowed, labeller.halo)
        p, q = first.permute(0, 2, 3, 1)[inner], second.permute(0, 2, 3, 1)[inner]
        loss = -losses.mutual_information(p, q) + losses.confidence_loss(p)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if step % 10 == 0 or step == steps - 1:
            history.append({"step": step + 1, "loss": float(loss.detach())})
        progress(0.1 + 0.9 * (step + 1) / steps, f"Step {step + 1} of {steps}")
    return history


def _draw(blocks: List[Block], halo: int, count: int, rng: np.random.Generator) -> Tuple[np.ndarray, np.ndarray]:
    """Random crops with halo: float32 (count, components, side, side), bool (count, side, side)."""
    weights = np.array([block.valid.sum() for block in blocks], float)
    planes, valid = [], []
    for index in rng.choice(len(blocks), count, p=weights / weights.sum()):
        block = blocks[index]
        rows, cols = block.valid.shape
        top, left = rng.integers(0, max(rows - CROP, 0) + 1), rng.integers(0, max(cols - CROP, 0) + 1)
        r = mirror(top - halo, top + CROP + halo, rows)
        c = mirror(left - halo, left + CROP + halo, cols)
        planes.append(block.values[:, r[:, None], c])
        valid.append(block.valid[r[:, None], c])
    return np.stack(planes), np.stack(valid)
