"""Build the plugin zip: `package.py [FOLDER]` writes FOLDER/sscc-VERSION.zip (default: build/) and prints its path.

The zip is reproducible: entries are sorted, and times and modes are fixed. The user guide is in it as HTML pages, which
QGIS opens without a network.
"""

from __future__ import annotations

import argparse
import re
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import Dict, List, Tuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("core", "algorithms", "sscc_plugin", "models", "i18n")
FILES = ("__init__.py", "__main__.py", "metadata.txt", "LICENSE", "requirements.txt")
# Translation sources, which only translators need, and bytecode.
LEFT_OUT = {".ts", ".pro", ".pyc", ".pyo"}
# Pages of docs/ for developers and about experiments; links to them lead to the repository.
NOT_IN_GUIDE = {"developer", "benchmarks", "experiments", "experiments-log", "experiments-many"}
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>
body {{ font: 16px/1.5 sans-serif; max-width: 50em; margin: 1em auto; padding: 0 1em; color-scheme: light dark }}
img {{ max-width: 100% }} pre {{ overflow-x: auto; padding: .6em; border: 1px solid #8886 }}
table {{ border-collapse: collapse }} th, td {{ border: 1px solid #8886; padding: .2em .6em; vertical-align: top }}
</style></head><body>
<p><a href="{home}index.html">SSCC for QGIS {version}: user guide</a></p>
{body}</body></html>
"""
EPOCH = (1980, 1, 1, 0, 0, 0)


def metadata(name: str) -> str:
    """Return an entry of metadata.txt, the only file that states the version and the URLs."""
    parser = ConfigParser(interpolation=None)
    parser.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    return parser["general"][name]


def version() -> str:
    """Return the version."""
    return metadata("version")


def sources() -> Dict[str, bytes]:
    """Return path -> content of the files that are packaged as they are."""
    paths = [ROOT / name for name in FILES]
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            hidden = any(part.startswith((".", "__pycache__")) for part in path.relative_to(ROOT).parts)
            if path.is_file() and not hidden and path.suffix not in LEFT_OUT:
                paths.append(path)
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}


def guide() -> Dict[str, bytes]:
    """Return path -> content of the user guide: the pages of docs/ for users, as HTML, and their pictures."""
    files = {}
    for path in (ROOT / "docs").rglob("*.md"):
        if path.stem not in NOT_IN_GUIDE:
            html, pictures = render(path)
            files[path.relative_to(ROOT).with_suffix(".html").as_posix()] = html.encode()
            files.update({picture.relative_to(ROOT).as_posix(): picture.read_bytes() for picture in pictures})
    return files


def render(path: Path) -> Tuple[str, List[Path]]:
    """Return a Markdown page as HTML, with its links led to HTML pages or to the repository, and its pictures."""
    from markdown_it import MarkdownIt  # only here: `pip install .` imports this module to learn the version

    markdown, pictures = MarkdownIt("commonmark").enable("table"), []
    tokens = markdown.parse(path.read_text(encoding="utf-8"))
    for token, following in zip(tokens, tokens[1:]):
        if token.type == "heading_open":  # the anchors that the repository's web pages have
            token.attrSet("id", re.sub(r"[^\w -]", "", following.content).lower().replace(" ", "-"))
        for part in token.children or []:
            if part.type == "link_open":
                part.attrSet("href", _led(path, str(part.attrGet("href"))))
            elif part.type == "image":
                pictures.append((path.parent / str(part.attrGet("src"))).resolve())
    home = "../" * (len(path.relative_to(ROOT / "docs").parts) - 1)
    body = markdown.renderer.render(tokens, markdown.options, {})
    return PAGE.format(title=tokens[1].content, home=home, version=version(), body=body), pictures


def _led(page: Path, link: str) -> str:
    """Return the target of a link of a page of the guide."""
    path, hash_, anchor = link.partition("#")
    if "://" in link or not path:
        return link
    target = (page.parent / path).resolve()
    if target.suffix == ".md" and target.stem not in NOT_IN_GUIDE and ROOT / "docs" in target.parents:
        return path[: -len("md")] + "html" + hash_ + anchor
    return f"{metadata('repository')}/blob/main/{target.relative_to(ROOT).as_posix()}{hash_}{anchor}"


def build(folder: Path) -> Path:
    """Write the zip and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"sscc-{version()}.zip"
    with ZipFile(target, "w") as archive:
        for path, content in sorted({**sources(), **guide()}.items()):
            entry = ZipInfo(f"sscc/{path}", EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build")
    sys.stdout.write(f"{build(parser.parse_args().folder)}\n")
