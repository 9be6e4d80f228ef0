"""Every text in every language, and that a running QGIS shows them."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from sscc.core.base.words import say

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("translations", ROOT / "tools" / "translations.py")
translations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(translations)

START = """
import json, sys
from pathlib import Path
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], False)
application.initQgis()
QgsSettings().setValue("locale/overrideFlag", True)
QgsSettings().setValue("locale/userLocale", sys.argv[1])
import sscc.sscc_plugin.plugin as module
module.ROOT = Path(sys.argv[2])
plugin = module.SSCCPlugin(None)
plugin.initProcessing()
train = plugin.provider.algorithm("trainsscc")
told = [train.displayName(), train.group(), train.parameterDefinition("CLUSTERS").description()]
told += [train.parameterDefinition("PRESET").help(), train.shortHelpString()]
model = plugin.provider.algorithm("Train and map").create()  # as its dialog does
child = model.childAlgorithm("apply")
told += [model.displayName(), model.group(), model.shortHelpString()]
told += [model.parameterDefinition("clusters").description(), child.description(), model.validate()[0]]
print("told" + json.dumps(told))
plugin.unload()
"""


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_catalogue_is_complete(language):
    """Mend: `python tools/translations.py update`, then translate what `check` names."""
    assert translations.problems(language) == []
    assert translations.read(language)["en"] == language  # as the reports state it


def test_the_check_finds_what_is_missing_stale_or_damaged(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "catalogue", lambda language: tmp_path / f"{language}.ts")
    monkeypatch.setattr(translations, "sources", lambda: {"{a} & 8 <b>": "x.py", "gone": "x.py", "new": "x.py"})
    translations.write("de", {"{a} & 8 <b>": "{b} & 8 <b>", "gone": "fort"})
    monkeypatch.setattr(translations, "sources", lambda: {"{a} & 8 <b>": "x.py", "new": "x.py"})
    assert [line.split(": ")[1] for line in translations.problems("de")] == [
        "not in the sources any more", "other placeholders than in English", "not translated",
    ]  # fmt: skip


def test_texts_are_found_and_must_be_literal(tmp_path, monkeypatch):
    texts = translations.sources()
    assert texts["Train SSCC"] == "algorithms/train.py" and {"Package", "User guide"} <= set(texts)
    assert texts["Confusion matrix"] == "core/report/templates/evaluation.html"
    assert texts["Comparing"] == "core/maps/assess.py"
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    room = tmp_path / "core" / "report"
    (room / "templates").mkdir(parents=True)
    (room / "templates" / "t.html").write_text('{{ say("in a {b}", b=1) }}{# say("not") #}\n')
    (room / "a.py").write_text('SSCCError("{a} fails", a=1)\nSSCCError(f"{x} on the command line")\n')
    assert translations.sources() == {"{a} fails": "core/report/a.py", "in a {b}": "core/report/templates/t.html"}
    (room / "a.py").write_text('mark("one "\n "text")\nsay(f"{x}")\n')
    with pytest.raises(ValueError, match="a.py:3: write say"):
        translations.sources()
    (tmp_path / "algorithms").mkdir()
    (tmp_path / "algorithms" / "a.py").write_text('translate("SSCC", "one "\n "text")\ntranslate("SSCC", f"{x}")\n')
    with pytest.raises(ValueError, match="a.py:3: write translate"):
        translations.sources()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """A folder with the compiled catalogues in i18n/, as the plugin has it."""
    lrelease = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")
    if lrelease is None:
        pytest.skip("no lrelease")
    folder = tmp_path_factory.mktemp("compiled")
    (folder / "i18n").mkdir()
    for language in translations.LANGUAGES:
        target = folder / "i18n" / f"sscc_{language}.qm"
        subprocess.run([lrelease, "-silent", translations.catalogue(language), "-qm", target], check=True)
    return folder


@pytest.mark.parametrize(
    ("locale", "name", "clusters"),
    [("de", "SSCC trainieren", "Anzahl der Cluster"), ("de_AT", "SSCC trainieren", "Anzahl der Cluster"),
     ("zh-Hans", "训练 SSCC", "聚类数"), ("en", "Train SSCC", "Number of clusters"),
     ("fi", "Train SSCC", "Number of clusters")],
)  # fmt: skip
def test_running_qgis_shows_the_language_of_its_user(locale, name, clusters, compiled, tmp_path):
    command = [sys.executable, "-c", START, locale, str(compiled)]
    own_profile = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=own_profile)
    lines = [line for line in done.stdout.splitlines() if line.startswith("told")]
    assert lines, done.stderr
    told = json.loads(lines[0][4:])
    assert (told[0], told[2]) == (name, clusters)
    assert (told[1] == "Clustering") == (locale in ("en", "fi"))
    assert len(told[4]) > 100
    titles = {"de": "Trainieren und kartieren", "de_AT": "Trainieren und kartieren", "zh-Hans": "训练并制图"}
    assert told[5] == titles.get(locale, "Train and map") and told[8] == clusters and told[-1]
    for text, english in zip(told[6:], ("Models", "Trains a model on a scene", clusters, "Apply SSCC")):
        assert english == clusters or (english in text) == (locale in ("en", "fi"))


@pytest.fixture
def german(qgis_app, compiled):
    """QGIS speaks German for as long as the test lasts."""
    translator = QTranslator()
    assert translator.load(str(compiled / "i18n" / "sscc_de.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_reports_and_log_are_in_the_users_language(german, run, trained, short, tmp_path):
    feedback, model_report, report = QgsProcessingFeedback(False), tmp_path / "model.html", tmp_path / "e.html"
    results = run(
        "trainsscc", feedback=feedback, INPUT=[trained.scene], CLUSTERS=3, MODEL=str(tmp_path / "m.sscc"),
        OUTPUT=str(tmp_path / "c.tif"), REPORT=str(model_report), **short,
    )  # fmt: skip
    assert "Training auf CPU" in feedback.textLog() and "Anwenden auf CPU" in feedback.textLog()
    run("evaluateclusters", INPUT=results["OUTPUT"], REFERENCE=trained.reference, REPORT=str(report))
    for page, words in ((model_report, ("Einstellungen und Umgebung", "Wellenl")), (report, ("Konfusionsmatrix",))):
        text = page.read_text(encoding="utf-8")
        assert '<html lang="de">' in text and all(word in text for word in words)
        assert not any(word in text for word in ("Confusion", "Settings and", "Wavelength", "pixels have"))
    assert say("Confusion matrix") == "Confusion matrix"  # the language ends with the algorithm


def test_failures_are_in_the_users_language(german, refused, trained, tmp_path):
    told = refused("applysscc", INPUT=str(tmp_path / "none.tif"), MODEL=trained.model, OUTPUT=str(tmp_path / "c.tif"))
    assert "keine solche Datei; den Pfad prüfen" in told
    told = refused("applysscc", INPUT=trained.reference, MODEL=trained.model, OUTPUT=str(tmp_path / "c.tif"))
    assert "das Modell wurde mit 12 trainiert" in told


def test_a_background_task_speaks_the_users_language(german, provider, trained, tmp_path):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"INPUT": trained.scene, "MAX_CLUSTERS": 4, "REPORT": str(tmp_path / "s.html")}
    task = QgsProcessingAlgRunnerTask(provider.algorithm("suggestclusters"), parameters, context, feedback)
    ended = []
    task.executed.connect(lambda successful, results: ended.append(successful))
    QgsApplication.taskManager().addTask(task)
    start = time.monotonic()
    while not ended and time.monotonic() - start < 60:
        QCoreApplication.processEvents()
    assert ended == [True]
    assert "Cluster vorgeschlagen" in feedback.textLog()
    assert '<html lang="de">' in (tmp_path / "s.html").read_text(encoding="utf-8")
