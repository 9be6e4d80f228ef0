"""The command line: `sscc COMMAND ...`, also as `python -m sscc COMMAND ...`.

Each command is a module of this package with the same name. It is imported on demand, so that `sscc info` starts
without torch and GDAL. Exit codes: 0 success, 1 failure (one line on stderr), 2 wrong use, 3 some scenes of several
failed (one line each on stderr), 130 cancelled.
"""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import traceback
import warnings
from importlib import import_module
from typing import Any, Optional, Sequence

from ..base.errors import Cancelled, ToldElsewhere, one_line
from ..base.files import checkpoint_of
from .command import WrongUse
from .console import Console, is_secondary
from .options import WRONG_USE, build_parser

DONE, FAILED, SOME_FAILED, CANCELLED = 0, 1, 3, 130


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Those of the process by default.
    """
    parser = build_parser()
    args = _with_polygons_as_asked(parser.parse_args(arguments))
    debugging = bool(os.environ.get("SSCC_DEBUG"))
    if not debugging:
        # Warnings of libraries are hidden: the engine reports everything that a user can fix, in one line.
        warnings.simplefilter("ignore")
        os.environ.setdefault("CPL_LOG", os.devnull)  # log file of GDAL's messages
    atexit.register(gc.freeze)  # Python's last search for cycles, among the many objects of torch, takes half a second
    console = Console(args.json, quiet=is_secondary())
    console.listen()
    try:
        command = _import(args.command)
        facts, lines = command.run(args, console)
        console.finish(facts, lines)
        return SOME_FAILED if facts.get("failed") else DONE
    except WrongUse as error:
        console.fail(f"{args.command}: {error}")
        return WRONG_USE
    except ToldElsewhere:
        return CANCELLED if console.cancelled() else FAILED
    except (Cancelled, KeyboardInterrupt) as error:
        said = str(error if isinstance(error, Cancelled) else Cancelled())
        resumable = args.command == "train" and os.path.exists(checkpoint_of(args.model))
        console.fail(said + ("; add --resume to continue from the last checkpoint" if resumable else ""))
        return CANCELLED
    except Exception as error:
        if debugging:
            traceback.print_exc()
        console.fail(one_line(error))
        return FAILED


def _import(name: str) -> Any:
    """Import the module of a command, without searches for cycles: torch makes many objects, and hardly any cycle."""
    gc.disable()
    try:
        return import_module(f".{name}", __package__)
    finally:
        gc.enable()


def _with_polygons_as_asked(args: argparse.Namespace) -> argparse.Namespace:
    """Mark the paths of mask and reference with the rasterisation mode that `--all-touched` requests."""
    if getattr(args, "all_touched", False):
        from ..scene.vectors import ALL_TOUCHED

        for name in ("mask", "reference"):
            if getattr(args, name, None):
                setattr(args, name, getattr(args, name) + ALL_TOUCHED)
    return args
