"""The language of the engine's messages: English, unless the caller supplies a translation.

The engine does not use Qt. Its messages are literals, passed to `say` or to `SSCCError` in the code and in the report
templates; `tools/translations.py` collects them for the translators. The command line supplies no translation,
because scripts read its output.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Callable, Dict, Iterator

Translate = Callable[[str], str]
# Not a plain global: QGIS runs several algorithms at once, each in its own thread.
_translate: ContextVar[Translate] = ContextVar("translate", default=str)


@contextmanager
def speaking(translate: Translate = str) -> Iterator[None]:
    """Translate the messages of this thread by `translate` within the block; English by default."""
    token = _translate.set(translate)
    try:
        yield
    finally:
        _translate.reset(token)


class Alert(str):
    """A line that is a warning, which front ends may display as such."""


def say(text: str, /, **values: object) -> str:
    """A message in the user's language, with its `{placeholders}` filled in; `text` must be a literal."""
    return fill(translated(text), values)


def fill(text: str, values: Dict[str, object]) -> str:
    """`text` with its placeholders filled in; without values it is returned unchanged, braces included."""
    return text.format(**values) if values else text


def mark(text: str) -> str:
    """Mark a literal for translation that is stored in English, in a model for example, and shown by `translated`."""
    return text


def translated(text: str) -> str:
    """A marked text in the user's language; any other text is returned unchanged."""
    return _translate.get()(text)
