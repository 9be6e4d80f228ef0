"""What a terminal shows, what a program reads, and what a second Ctrl-C does."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys

import numpy as np
import pytest
from sscc.core.cli import console as module
from sscc.core.cli.console import Console


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_terminal_gets_a_bar_that_the_result_wipes_away(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    console = Console()
    monkeypatch.setattr(console, "_last", -1e9)
    console.progress(0.5, "Step 5 of 10")
    assert "[############............]  50%" in terminal.getvalue()
    assert "Step 5 of 10" in terminal.getvalue()
    console.finish({}, ["done"])
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert capsys.readouterr().out == "done\n"


def test_elsewhere_progress_is_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    clock = [0.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: clock[0])
    console = Console()
    for second in range(1, 31):
        clock[0] = float(second)
        console.progress(second / 30, f"second {second}")
    assert capsys.readouterr().err.split("\n") == [" 33% second 10", " 67% second 20", "100% second 30", ""]


def test_json_is_one_object_that_every_reader_takes(capsys) -> None:
    console = Console(as_json=True)
    console.log("Training on the CPU")
    console.finish({"oa": np.float64(0.5), "counts": np.arange(3), "spread": float("nan"), "path": "ä.tif"}, ["a line"])
    shown = capsys.readouterr().out
    assert shown.count("\n") == 1
    assert json.loads(shown, parse_constant=pytest.fail) == {
        "oa": 0.5, "counts": [0, 1, 2], "spread": None, "path": "ä.tif", "log": ["Training on the CPU"],
    }  # fmt: skip


def test_first_signal_asks_and_the_second_one_stops() -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        console = Console()
        console.listen()
        assert not console.cancelled()
        signal.raise_signal(signal.SIGTERM)
        assert console.cancelled()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_other_processes_of_a_distributed_run_stay_silent(capsys) -> None:
    console = Console(quiet=True)
    console.log("Training")
    console.progress(1.0, "done")
    console.finish({"a": 1}, ["a line"])
    assert capsys.readouterr() == ("", "")


def test_work_goes_on_where_nobody_reads_any_more():
    code = (
        "import sys, time; from sscc.core.cli.console import Console; console = Console(); console.log('first'); "
        "time.sleep(1); console.log('second'); console.finish({}, ['third']); print('done', file=sys.stderr)"
    )
    shell = f'"{sys.executable}" -c "{code}" | head -n 1'
    done = subprocess.run(shell, shell=True, capture_output=True, text=True)
    assert done.stdout == "first\n" and done.stderr == "done\n"
