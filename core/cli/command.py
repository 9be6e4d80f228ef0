"""Shared parts of the commands; each command is a module with `run(args, console)`, which returns an `Outcome`."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

Outcome = Tuple[Dict[str, Any], List[str]]
"""The facts for `--json`, and the lines to print otherwise."""


class WrongUse(Exception):
    """The options contradict each other; reported as one line, with exit code 2."""


def written(*paths: Optional[str]) -> List[str]:
    """Return a line for each file that was written."""
    return [f"{path}: written" for path in paths if path]
