"""Keep i18n/*.ts in step with the sources: `translations.py update` after a text changed, `translations.py check`.

`pylupdate5` misses literals written over several lines, which is how the help texts are written; Python's own parser
does not. `make` compiles the catalogues; a text without a translation is shown in English.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Dict, List
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("algorithms", "sscc_plugin")
LANGUAGES = ("de", "es", "fr", "zh")
CONTEXT = "SSCC"


def sources() -> Dict[str, str]:
    """Every English text and the file it stands in first, in the order of files and lines.

    Raises
    ------
    ValueError
        Where `translate` is called with anything but our context and a literal: no translator would ever see it.
    """
    texts: Dict[str, str] = {}
    for path in [path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.py"))]:
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            if getattr(call.func, "id", getattr(call.func, "attr", None)) != "translate":
                continue
            values = [part.value for part in call.args if isinstance(part, ast.Constant)]
            if len(values) != 2 or values[0] != CONTEXT:
                raise ValueError(f'{path.name}:{call.lineno}: write translate("{CONTEXT}", "literal"), format it after')
            texts.setdefault(str(values[1]), path.relative_to(ROOT).as_posix())
    return texts


def catalogue(language: str) -> Path:
    """The file with the translations of a language."""
    return ROOT / "i18n" / f"sscc_{language}.ts"


def read(language: str) -> Dict[str, str]:
    """English text -> translation, "" where it is not translated yet."""
    path = catalogue(language)
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(language: str, translations: Dict[str, str]) -> None:
    """Write a catalogue with exactly the texts of the sources."""
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
    """What is wrong with a catalogue, one line each."""
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
    """The parts of a text that are filled in, or that a user types, and so must not change."""
    return sorted(re.findall(r"\{\w+\}|\*\.\w+|\d+(?:-\d+)?", text))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("update", "check"))
    if parser.parse_args().command == "update":
        for language in LANGUAGES:
            write(language, read(language))
    open_points = [line for language in LANGUAGES for line in problems(language)]
    sys.stdout.write("".join(f"{line}\n" for line in open_points))
    sys.exit(1 if open_points else 0)
