"""The graphical models that come with the plugin, in the user's language: QGIS itself translates no model."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsProcessingModelAlgorithm

from .resources import ROOT, guide_url, translate

# Entries of a model, and those below the entry "help", whose values are shown to the user. All others are identifiers.
_SHOWN = {"description", "component_description", "model_group"}
_in_users_language = partial(translate, "SSCC")


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model with translated texts. Its id stays the English title, which scripts use."""

    def displayName(self) -> str:
        return _in_users_language(self.name())

    def helpUrl(self) -> str:
        return guide_url("scripts")

    def createInstance(self) -> ShippedModel:
        """Return a copy, as QGIS makes one for each dialog and run; QGIS's own copies would have the English title."""
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy


def shipped_models() -> list[ShippedModel]:
    """Return the models that can be loaded: the algorithms of their steps must be registered."""
    models = []
    for path in sorted((ROOT / "models").glob("*.model3")):
        model = ShippedModel()
        if model.fromFile(str(path)) and model.loadVariant(_translated(model.toVariant())):
            models.append(model)
    return models


def _translated(value: Any, name: str = "", within: str = "") -> Any:
    """Return an entry of a model with the texts that users see translated."""
    if isinstance(value, dict):
        return {key: _translated(one, key, name) for key, one in value.items()}
    shown = isinstance(value, str) and value and (name in _SHOWN or "help" in (name, within))
    return _in_users_language(value) if shown else value
