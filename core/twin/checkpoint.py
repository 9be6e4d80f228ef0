"""The state of an interrupted training, kept in a safetensors file beside the model so that it can be resumed."""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import nn

from ..base.errors import Log, SSCCError
from ..base.files import atomic_path, set_aside
from ..base.version import code_digest
from ..base.words import say
from ..features.training_data import TrainingData
from .settings import Settings

EVERY_SECONDS = 30.0


class Checkpoint:
    """Saves and loads network, optimiser and history of a training; does nothing without a path.

    Parameters
    ----------
    path : str, optional
    settings : Settings
    sample : TrainingData
        A checkpoint of other pixels or bands is rejected.
    initial_model : str, optional
        The model file that the training started from.
    resume : bool
    anew : bool
        Start from the first step, instead of failing, where the file does not belong to this training.
    """

    def __init__(
        self, path: Optional[str], settings: Settings, sample: TrainingData, initial_model: Optional[str], resume: bool,
        anew: bool, log: Log,
    ) -> None:  # fmt: skip
        self.path, self.log = path, log
        self.resume, self.anew = resume, anew
        job = {name: value for name, value in asdict(settings).items() if name not in ("device", "memory")}
        job["code"] = code_digest("base", "features", "pseudo_labels", "twin")
        digest = hashlib.sha256(json.dumps(job, sort_keys=True).encode())
        for block in sample.blocks if path else ():
            digest.update(np.ascontiguousarray(block.values).data)
        if path and initial_model:
            digest.update(Path(initial_model).read_bytes())
        self.job = digest.hexdigest()
        self._saved = time.monotonic()
        self._told = False

    def load(self, network: nn.Module, optimiser: torch.optim.Optimizer, history: List[Dict[str, float]]) -> int:
        """Restore the state if `resume` is set; returns the number of steps already done."""
        found = self._find(network) if self.resume and self.path else None
        if found is None:
            return 0
        header, tensors = found
        network.load_state_dict({name[8:]: t for name, t in tensors.items() if name.startswith("network.")})
        parameters = [p for group in optimiser.param_groups for p in group["params"]]
        for index, parameter in enumerate(parameters):
            optimiser.state[parameter] = {
                key: tensors[f"optimiser.{index}.{key}"].to(parameter.device if key != "step" else "cpu")
                for key in ("step", "exp_avg", "exp_avg_sq")
                if f"optimiser.{index}.{key}" in tensors
            }
        history.extend(header["history"])
        self.log(say("Resuming from step {step}", step=header["step"]))
        return int(header["step"])

    def _find(self, network: nn.Module) -> Optional[Tuple[Dict[str, Any], Dict[str, torch.Tensor]]]:
        """Header and tensors of this training; if its file stepped aside for that of another one, they change places.

        Raises
        ------
        SSCCError
            There is a file, but not of this training, and without `anew` it may not be replaced.
        """
        path = str(self.path)
        refused: Optional[SSCCError] = None
        for name in filter(os.path.isfile, (path, *set_aside(path))):
            try:
                found = self._read(network, name)
            except SSCCError as error:
                refused = refused or error
                continue
            if name != path:
                self._step_aside(path)
                self._rename(name, path)
            return found
        if os.path.isfile(path):
            if not self.anew and refused:
                raise refused
            self._step_aside(path)
        elif not self.anew:
            self.log("No checkpoint to resume from: training from the start")
        return None

    def _step_aside(self, path: str) -> None:
        """Rename the file of another training, if there is one, to a name that no other file has."""
        if not os.path.isfile(path):
            return
        kept = next(name for name in (f"{path}{n or ''}.old" for n in count()) if not os.path.lexists(name))
        self._rename(path, kept)
        self.log(say(
            "{path} is damaged, or belongs to another training; it is kept as {kept}, in case that one is run again",
            path=path, kept=kept,
        ))  # fmt: skip

    @staticmethod
    def _rename(path: str, new: str) -> None:
        try:
            os.replace(path, new)
            os.utime(new)  # it is removed a day after this, at the earliest
        except OSError as error:
            raise SSCCError(
                "{path}: is damaged, or belongs to another training, and cannot be renamed ({reason}); move it, or "
                "choose another model file", path=path, reason=error.strerror,
            ) from None

    def _read(self, network: nn.Module, path: str) -> Tuple[Dict[str, Any], Dict[str, torch.Tensor]]:
        """Header and tensors of a file, if it is a checkpoint of this training."""
        try:
            with safe_open(path, framework="pt") as file:
                header = json.loads((file.metadata() or {})["sscc-checkpoint"])
                tensors = {name: file.get_tensor(name) for name in file.keys()}
        except (SafetensorError, OSError, KeyError, ValueError):
            raise SSCCError(f"{path}: damaged, or not a checkpoint; train without --resume") from None
        # Another version of the plugin may build a different network for the same job.
        shapes = {name[8:]: t.shape for name, t in tensors.items() if name.startswith("network.")}
        if header["job"] != self.job or shapes != {name: t.shape for name, t in network.state_dict().items()}:
            raise SSCCError(
                f"{path}: belongs to a training with other settings, scenes or bands; use those, or omit --resume"
            )
        return header, tensors

    def save(
        self, step: int, network: nn.Module, optimiser: torch.optim.Optimizer, history: List[Dict[str, float]]
    ) -> None:
        """Write the state if `EVERY_SECONDS` have passed since the last time; if that fails, training continues."""
        if not self.path or time.monotonic() - self._saved < EVERY_SECONDS:
            return
        tensors = {f"network.{name}": value.contiguous() for name, value in network.state_dict().items()}
        parameters = [p for group in optimiser.param_groups for p in group["params"]]
        for index, parameter in enumerate(parameters):
            for key, value in optimiser.state[parameter].items():
                tensors[f"optimiser.{index}.{key}"] = value.contiguous()
        header = json.dumps({"job": self.job, "step": step, "history": history})
        try:
            with atomic_path(self.path) as temporary, open(temporary, "wb") as file:
                file.write(save(tensors, metadata={"sscc-checkpoint": header}))
        except SSCCError as error:
            if not self._told:
                self.log(say("No checkpoint: {reason}. The training goes on", reason=error))
            self._told = True
        self._saved = time.monotonic()
