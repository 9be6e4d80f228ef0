"""Names and colours of clusters in a CSV file."""

from __future__ import annotations

import csv
import os
import re
from typing import Dict, Tuple

from ..base.errors import SSCCError
from ..base.palette import Color
from .model import Model


def read_names(path: str, model: Model) -> Dict[int, Tuple[str, Color]]:
    """Names and colours from a CSV file with the columns cluster, name and, optionally, color (#rrggbb).

    Raises
    ------
    SSCCError
        The file cannot be read, or a line is for no cluster of `model`.
    """
    try:
        if os.path.exists(path) and not os.path.isfile(path):  # a pipe would be waited for
            raise OSError("not a regular file")
        with open(path, encoding="utf-8-sig", newline="") as file:
            head = file.readline()
            file.seek(0)
            rows = list(csv.DictReader(file, delimiter=";" if ";" in head else ","))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SSCCError("{path}: cannot be read ({error}); use a CSV file in UTF-8", path=path, error=error) from None
    legend: Dict[int, Tuple[str, Color]] = {}
    for line, row in enumerate(rows, start=2):
        number, name, color = ((row.get(key) or "").strip() for key in ("cluster", "name", "color"))
        if not re.fullmatch("[0-9]{1,9}", number) or int(number) not in model.numbers:
            raise SSCCError(
                '{path}: line {line}: "{number}" is not a cluster of {model}; write the columns cluster,name,color',
                path=path, line=line, number=number, model=model.name,
            )
        if color and not re.fullmatch(r"#[0-9a-fA-F]{6}", color):
            raise SSCCError(
                '{path}: line {line}: "{color}" is not a colour; write #rrggbb', path=path, line=line, color=color
            )
        cluster, code = int(number), color.lstrip("#")
        rgb: Color = (int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16)) if code else model.colors[cluster - 1]
        legend[cluster] = (name, rgb)
    if not legend:
        raise SSCCError("{path}: names no cluster; write the columns cluster,name,color", path=path)
    return legend
