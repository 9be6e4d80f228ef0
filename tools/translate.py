"""Bring i18n/sscc_*.ts up to date with the strings of the code: new ones are added as unfinished, gone ones leave.

`pylupdate5` misses literals written over several lines, which is how the help texts are written; Python's own
parser does not. The result depends on the code and the translations alone, so a second run changes nothing.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Iterator
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "SSCC"
SOURCES = ("__init__.py", "algorithms/*.py", "sscc_plugin/*.py")


def strings() -> dict[str, str]:
    """Return every string that the code translates with the first file it stands in, in the order of the code.

    Raises
    ------
    ValueError
        Where ``translate`` is called with anything but our context and a literal: no translator would ever see it.
    """
    found: dict[str, str] = {}
    for path in (path for pattern in SOURCES for path in sorted(ROOT.glob(pattern))):
        for call in _translate_calls(ast.parse(path.read_text(encoding="utf-8"))):
            values = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            if len(values) != 2 or values[0] != CONTEXT:
                raise ValueError(f'{path}:{call.lineno}: write translate("{CONTEXT}", "literal"), and format it after')
            found.setdefault(str(values[1]), path.relative_to(ROOT).as_posix())
    return found


def read(path: Path) -> dict[str, str]:
    """Return the translations of a .ts file by source string; an unfinished one is empty."""
    messages = ElementTree.parse(path).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(path: Path, translations: dict[str, str]) -> None:
    """Write the strings of the code with these translations as a .ts file."""
    root = ElementTree.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, file in strings().items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../{file}")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _translate_calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield the calls of ``translate``, bare or as a method, from top to bottom."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if getattr(call.func, "id", getattr(call.func, "attr", None)) == "translate":
            yield call


if __name__ == "__main__":
    for ts in sorted((ROOT / "i18n").glob("sscc_*.ts")):
        known = read(ts)
        write(ts, known)
        open_ones = [source for source in strings() if not known.get(source)]
        sys.stdout.write(f"{ts.name}: {len(open_ones)} of {len(strings())} strings to translate\n")
