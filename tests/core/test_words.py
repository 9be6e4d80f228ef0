"""The engine speaks the language it is given, in its own thread, and its reports hold no English then."""

from __future__ import annotations

import importlib.util
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from sscc.core.base.errors import SSCCError
from sscc.core.base.version import plugin_version
from sscc.core.base.words import mark, say, speaking, translated
from sscc.core.maps.apply import apply
from sscc.core.maps.reading import prefetch
from sscc.core.report.evaluation_report import evaluate_and_report
from sscc.core.report.findings import Subject
from sscc.core.report.map_report import report_map
from sscc.core.report.suggestion_report import suggest_and_report
from sscc.core.scene.dataset import open_dataset
from sscc.core.twin.model import Model
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster
from .test_report import Page

spec = importlib.util.spec_from_file_location(
    "translations", Path(__file__).resolve().parents[2] / "tools" / "translations.py"
)
translations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(translations)


class Told(Page):
    """All that a reader of a page sees or hears: text, and what stands for pictures."""

    def __init__(self, text):
        self.said = []
        # Commands and parameters are the same in every language.
        super().__init__(re.sub(r"<(style|code)>.*?</\1>", "", text, flags=re.DOTALL))
        self.told = {" ".join(part.split()) for part in [*self.words, *self.said]}

    def handle_starttag(self, tag, attributes):
        super().handle_starttag(tag, attributes)
        self.said += [value for name, value in attributes if name in ("alt", "aria-label", "title")]


def translator(language):
    """What QGIS does with a catalogue."""
    known = translations.read(language) if language != "en" else {}
    return lambda text: known.get(text) or text


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A scene with wavelengths and a dropped band, its reference, and a model with its maps, made in German."""
    folder = tmp_path_factory.mktemp("words")
    values, truth = field_scene(rows=50, cols=60, classes=4)
    values[:, :, 5] = 7.0
    waves = [{"wavelength": str(450 + 50 * band), "wavelength_units": "nm"} for band in range(12)]
    scene = write_raster(folder / "fields.tif", values, band_metadata=waves)
    truth[:10] = 0
    reference = write_raster(folder / "truth.tif", truth[..., None].astype(np.uint8))
    log = []
    with speaking(translator("de")):
        listen = {"progress": lambda _, said: log.append(said), "log": log.append}
        model = train([scene], Settings(6, preset="quick", steps=5), **listen)
    result = apply(model, scene, str(folder / "c.tif"), confidence=str(folder / "f.tif"))
    return scene, reference, model, result, log


def write_reports(folder, made):
    """All three reports; what a reader of them is told, and their language."""
    scene, reference, model, result, _ = made
    subject = Subject(result.output, [result.output], scene, model, result.confidence, result.seconds, result.device)
    report_map(subject, str(folder / "model.html"))
    evaluate_and_report(result.output, reference, report=str(folder / "evaluation.html"))
    suggest_and_report(scene, 2, 6, report=str(folder / "suggestion.html"))
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())]
    return set().union(*(Told(text).told for text in texts)), {re.search('<html lang="(.*?)"', t)[1] for t in texts}


@pytest.fixture(scope="module")
def english(tmp_path_factory, made):
    """What the English reports tell."""
    told, language = write_reports(tmp_path_factory.mktemp("en"), made)
    assert language == {"en"} and "Confusion matrix" in told
    return told


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_reports_hold_no_english_in_another_language(language, tmp_path, made, english):
    heard = {}

    def hear(text):
        heard[text] = translator(language)(text)
        return heard[text]

    with speaking(hear):
        told, named = write_reports(tmp_path, made)
    assert named == {language}
    assert len(heard) > 100
    # What is the same in both is numbers, names, or a word that the languages share.
    model = made[2]
    names = {
        *model.names, *model.versions, *model.versions.values(), "SSCC", "NMI", "ARI", "F1", "quick", "auto",
        "EPSG:32633", "c.tif", "truth.tif", plugin_version(), "fields (50 x 60)", "fields",
        *(text for text in told if re.match(r"\d{4}-\d\d-\d\d ", text)),
        *(text for text, other in heard.items() if text == other),
        *({"fields, 50 x 60 pixels"} if language == "fr" else ()), "pixels", "patches",
        *(text for text in told if re.fullmatch(r"\d+ clusters, \w+", text) and language == "fr"),
    }  # fmt: skip
    shared = {text for text in told & english if re.search("[A-Za-z]{2}", text.replace(" ha", ""))}
    assert shared - names == set()


def test_the_model_keeps_english_and_says_it_in_the_readers_language(made):
    model, log = made[2], made[4]
    assert any(line.startswith("1 von 12 Kanälen ausgelassen: konstant (6)") for line in log)
    assert set(model.header["dropped"].values()) == {"constant"}
    assert "Lese fields" in log and log[-1].startswith("Schritt 5 von 5, Verlust ")
    assert model.header["diagnosis"] == model.diagnosis
    bare = Model.create(4, {"shares": [1, 1, 0, 0]}, {})
    assert bare.diagnosis == ["2 of 4 clusters are empty: ask for 2."]
    with speaking(translator("fr")):
        assert bare.diagnosis == ["2 clusters sur 4 sont vides : demandez-en 2."]


def test_sentences_are_filled_in_after_translation():
    with speaking(lambda text: text.replace("at", "bei").replace("constant", "konstant")):
        assert say("{part} at {text:.1f}", part="{x}", text=2) == "{x} bei 2.0"
        assert str(SSCCError("{text} at", text="a")) == "a bei" and str(SSCCError("{odd")) == "{odd"
        assert mark("constant") == "constant" and translated("constant") == "konstant"
        with speaking():
            assert say("constant") == "constant"
        assert say("constant") == "konstant"
    assert say("constant") == "constant"


def test_each_thread_speaks_its_own_language_and_readers_that_of_their_mapper():
    with ThreadPoolExecutor(1) as other, speaking(str.upper):
        assert other.submit(say, "constant").result() == "constant"
        assert list(prefetch(lambda item: say(item), ["a", "b", "c"])) == ["A", "B", "C"]


def test_failures_are_told_in_the_users_language(tmp_path):
    with speaking(translator("de")), pytest.raises(SSCCError, match="keine solche Datei; den Pfad prüfen"):
        open_dataset(str(tmp_path / "none.tif"))
