"""Makes stubs of QGIS 4 on Qt 6 for mypy: `qgis.PyQt` is PyQt6, and every enum an enum, as there.

The package qgis-stubs knows the API, but writes enums as integers and their classes as PyQt5's.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from pathlib import Path
from typing import Dict, List, Set

#: Where tools/setup puts PyQt6, apart from the rest.
PYQT6 = Path(sys.prefix) / "qt6"
STUBS = Path(sysconfig.get_path("purelib")) / "qgis-stubs"
ROOMS = ("core", "gui")


def write_stubs(folder: Path) -> None:
    """Write the packages `qgis` and `PyQt6` as mypy shall see them."""
    qt = folder / "PyQt6"
    bridge = folder / "qgis" / "PyQt"
    for package in (qt, bridge, *(folder / "qgis" / room for room in ROOMS)):
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.pyi").touch()
    (folder / "qgis" / "__init__.pyi").touch()
    for module in (PYQT6 / "PyQt6").glob("*.pyi"):
        (qt / module.name).write_text(_never_none(module.read_text(encoding="utf-8")), encoding="utf-8")
        (bridge / module.name).write_text(f"from PyQt6.{module.stem} import *\n", encoding="utf-8")
    # Few signals of Qt 6 have overloads, and we need none of them.
    core = (qt / "QtCore.pyi").read_text(encoding="utf-8")
    core = re.sub(r"    def __getitem__\(.*'pyqtBoundSignal': \.\.\.", "", core)
    (qt / "QtCore.pyi").write_text(core, encoding="utf-8")
    # It moved to QtGui; qgis.PyQt knows it at the old place too.
    with (bridge / "QtWidgets.pyi").open("a", encoding="utf-8") as widgets:
        widgets.write("from PyQt6.QtGui import QAction as QAction\n")
    (folder / "qgis" / "utils.pyi").write_text("from qgis.gui import QgisInterface\niface: QgisInterface\n")
    for room in ROOMS:
        text = (STUBS / f"_{room}.pyi").read_text(encoding="utf-8").replace("PyQt5", "PyQt6")
        text = "import enum\n" + _scoped(_never_none(text), _shared_names())
        (folder / "qgis" / f"_{room}.pyi").write_text(text, encoding="utf-8")
        (folder / "qgis" / room / "__init__.pyi").write_text(f"from qgis._{room} import *\n", encoding="utf-8")
    with (folder / "qgis" / "core" / "__init__.pyi").open("a", encoding="utf-8") as exceptions:
        exceptions.write("class QgsProcessingException(Exception): ...\n")  # the stubs lack exceptions


def _never_none(text: str) -> str:
    """Results are what they are called: the stubs say of every pointer that it may be None."""
    text = re.sub(r"-> typing\.Optional\[(.*)\]: \.\.\.$", r"-> \1: ...", text, flags=re.M)
    return re.sub(r"-> (.*)\|None: \.\.\.$", r"-> \1: ...", text, flags=re.M)


def _shared_names() -> Dict[str, Set[str]]:
    """The names that members of an enum had in QGIS 3: QGIS adds them when it starts, so the stubs lack them."""
    names: Dict[str, Set[str]] = {}
    for room in ROOMS:
        text = (STUBS / room / "__init__.py").read_text(encoding="utf-8")
        for name, enum in re.findall(r"^Qgs\w+\.\w+\.(\w+) = (Qgis\.\w+)\.\w+$", text, re.M):
            names.setdefault(enum, set()).add(name)
    return names


def _scoped(text: str, shared: Dict[str, Set[str]]) -> str:
    """Enums as enums, with their shared names, and other names of an enum as what they are."""
    lines: List[str] = []
    classes: List[str] = []
    for line in text.splitlines():
        opened = re.match(r"( *)class (\w+)", line)
        if opened:
            classes[len(opened[1]) // 4 :] = [opened[2]]
        line = re.sub(r"^( +\w+): typing\.Type\[(Qgis\.\w+)\]$", r"\1 = \2", line)
        # A member says of itself that it is of its enum.
        line = re.sub(rf"^( +\w+ = \.\.\.) # type: {'[.]'.join(classes)}$", r"\1", line)
        # Those of the class Qgis are numbers as well, in QGIS on Qt 6 too.
        lines.append(line.replace("(int):", "(enum.IntFlag):" if classes[:1] == ["Qgis"] else "(enum.Flag):"))
        if opened and line.endswith("(int):"):
            lines += [f"{opened[1]}    {name} = ..." for name in sorted(shared.get(".".join(classes), ()))]
    return "\n".join(lines) + "\n"
