"""Keep i18n/*.ts in sync with the sources: `translations.py update` after a text has changed, `translations.py check`.

The texts are the literal arguments of `translate("SSCC", ...)` on the QGIS side, and of `say`, `mark` and `SSCCError`
in the engine and its templates, and what users see of the graphical models. Errors that only the command line can raise
may be any text, and stay in English.
`pylupdate5` misses literals that span several lines, as the help texts do; Python's own parser does not. `make`
compiles the catalogues; texts without a translation are shown in English.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Tuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
PLACES = ("algorithms/*.py", "sscc_plugin/*.py", "core/*/*.py", "core/report/templates/*.html")
SPEAKING = ("translate", "say", "mark", "SSCCError")
LANGUAGES = ("de", "es", "fr", "zh")
CONTEXT = "SSCC"
Call = Tuple[Tuple[int, int], str, List[Optional[object]]]
"""Line and column, name of the function, and its arguments, with None for those that are not literals."""


def sources() -> Dict[str, str]:
    """Return every English text and the first file that contains it, in the order of files and lines.

    Raises
    ------
    ValueError
        If a text is not a literal, or `translate` has another context, so that it could not be translated.
    """
    texts: Dict[str, str] = {}
    for pattern in PLACES:
        for path in sorted(ROOT.glob(pattern)):
            calls = _template_calls(path) if path.suffix == ".html" else _python_calls(path)
            for line, name, values in sorted(calls, key=lambda call: call[0]):
                if name == "SSCCError" and (not values or values[0] is None):
                    continue
                wanted = [CONTEXT] if name == "translate" else []
                if values[:-1] != wanted or values[-1] is None:
                    start = f'{name}("{CONTEXT}", ' if wanted else f"{name}("
                    raise ValueError(f'{path.name}:{line[0]}: write {start}"literal"), format it after')
                texts.setdefault(str(values[-1]), path.relative_to(ROOT).as_posix())
    for path in sorted(ROOT.glob("models/*.model3")):
        for text in _model_texts(ET.parse(path).getroot()):
            texts.setdefault(text, path.relative_to(ROOT).as_posix())
    return texts


def _python_calls(path: Path) -> Iterator[Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(node.func, "id", getattr(node.func, "attr", None)) if isinstance(node, ast.Call) else None
        if name in SPEAKING and isinstance(node, ast.Call):
            values: List[Optional[object]] = [
                part.value if isinstance(part, ast.Constant) else None for part in node.args
            ]
            yield (node.lineno, node.col_offset), name, values


def _model_texts(entry: ET.Element, within: str = "") -> Iterator[str]:
    """The texts that `sscc_plugin/models.py` translates, and the title."""
    name, text = entry.get("name", ""), entry.get("value", "")
    shown = {"description", "component_description", "model_group", "model_name"}
    if text and (name in shown or "help" in (name, within)):
        yield text
    for inner in entry:
        yield from _model_texts(inner, name)


def _template_calls(path: Path) -> Iterator[Call]:
    from jinja2 import Environment, nodes

    for number, node in enumerate(Environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call)):
        if isinstance(node.node, nodes.Name) and node.node.name in SPEAKING:
            values = [part.value if isinstance(part, nodes.Const) else None for part in node.args]
            yield (node.lineno, number), node.node.name, values


def catalogue(language: str) -> Path:
    """Return the file with the translations of a language."""
    return ROOT / "i18n" / f"sscc_{language}.ts"


def read(language: str) -> Dict[str, str]:
    """Read English text -> translation, "" if it is not translated yet."""
    path = catalogue(language)
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(language: str, translations: Dict[str, str]) -> None:
    """Write a catalogue that contains exactly the texts of the sources."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text, place in sources().items():
        translated = translations.get(text, "")
        state = "" if translated else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../{place}"/>',
            f"        <source>{escape(text)}</source>",
            f"        <translation{state}>{escape(translated)}</translation>",
            "    </message>",
        ]
    catalogue(language).write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def problems(language: str) -> List[str]:
    """Return the problems of a catalogue, one line each."""
    known, wanted = read(language), sources()
    name = catalogue(language).name
    found = [f"{name}: not in the sources any more: {text!r}" for text in known if text not in wanted]
    for text in wanted:
        translated = known.get(text, "")
        if not translated:
            found.append(f"{name}: not translated: {text!r}")
        elif placeholders(text) != placeholders(translated):
            found.append(f"{name}: other placeholders than in English: {translated!r}")
    return found


def placeholders(text: str) -> List[str]:
    """Return the parts of a text that are placeholders, or that a user types, and so must not be translated."""
    return sorted(re.findall(r"\{[^{}]*\}|\*\.\w+|\d+(?:-\d+)?", text))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("update", "check"))
    if parser.parse_args().command == "update":
        for language in LANGUAGES:
            write(language, read(language))
    open_points = [line for language in LANGUAGES for line in problems(language)]
    sys.stdout.write("".join(f"{line}\n" for line in open_points))
    sys.exit(1 if open_points else 0)
