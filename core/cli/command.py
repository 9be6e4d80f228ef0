"""What the commands share: each is a module with `run(args, console)`, which returns its `Outcome`."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

# The facts for programs, and the lines for people.
Outcome = Tuple[Dict[str, Any], List[str]]


class WrongUse(Exception):
    """The options contradict each other; said in one line with exit code 2."""


def checkpoint_of(model: str) -> str:
    """Where a training keeps its state until the model is whole."""
    return model + ".checkpoint"


def written(*paths: Optional[str]) -> List[str]:
    """A line for each file that was written."""
    return [f"{path}: written" for path in paths if path]
