"""The language of what the engine says: English, unless whoever calls it brings a translation.

The engine knows no Qt. Its sentences are literals, given to `say` or to `SSCCError`, here and in the templates of the
reports; `tools/translations.py` gathers them for the translators. The command line brings no translation: scripts
read what it prints.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Callable, Dict, Iterator

Translate = Callable[[str], str]
# Not a plain global: QGIS runs several algorithms at once, each in a thread of its own.
_translate: ContextVar[Translate] = ContextVar("translate", default=str)


@contextmanager
def speaking(translate: Translate = str) -> Iterator[None]:
    """Within the block, in this thread, sentences go through `translate`; English without one."""
    token = _translate.set(translate)
    try:
        yield
    finally:
        _translate.reset(token)


def say(text: str, /, **values: object) -> str:
    """A sentence in the user's language, with its `{placeholders}` filled in; `text` is a literal."""
    return fill(translated(text), values)


def fill(text: str, values: Dict[str, object]) -> str:
    """`text` with its placeholders filled in; without values it stays as it is, braces and all."""
    return text.format(**values) if values else text


def mark(text: str) -> str:
    """A literal that is kept in English, such as in a model, and shown through `translated` later."""
    return text


def translated(text: str) -> str:
    """A text that was marked somewhere, in the user's language; any other stays as it is."""
    return _translate.get()(text)
