"""Build the plugin zip: `package.py [FOLDER]` writes FOLDER/sscc-VERSION.zip (default: build/) and prints its path.

The zip is reproducible: entries are sorted, and times and modes are fixed.
"""

from __future__ import annotations

import argparse
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import Iterator
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("core", "algorithms", "sscc_plugin", "models", "i18n")
FILES = ("__init__.py", "__main__.py", "metadata.txt", "LICENSE", "requirements.txt")
# Translation sources, which only translators need, and bytecode.
LEFT_OUT = {".ts", ".pro", ".pyc", ".pyo"}
EPOCH = (1980, 1, 1, 0, 0, 0)


def version() -> str:
    """Return the version from metadata.txt, the only file that states it."""
    metadata = ConfigParser(interpolation=None)
    metadata.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    return metadata["general"]["version"]


def contents() -> Iterator[Path]:
    """Yield the files of the plugin in a fixed order."""
    for path in sorted(ROOT / name for name in FILES):
        yield path
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            hidden = any(part.startswith((".", "__pycache__")) for part in path.relative_to(ROOT).parts)
            if path.is_file() and not hidden and path.suffix not in LEFT_OUT:
                yield path


def build(folder: Path) -> Path:
    """Write the zip and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"sscc-{version()}.zip"
    with ZipFile(target, "w") as archive:
        for path in contents():
            entry = ZipInfo(f"sscc/{path.relative_to(ROOT).as_posix()}", EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build")
    sys.stdout.write(f"{build(parser.parse_args().folder)}\n")
