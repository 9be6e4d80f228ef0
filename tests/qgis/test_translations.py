"""Every text in every language, and that a running QGIS shows them."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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
    assert texts["Confusion matrix"] == "core/templates/evaluation.html" and texts["Comparing"] == "core/assess.py"
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "core" / "templates").mkdir(parents=True)
    (tmp_path / "core" / "templates" / "t.html").write_text('{{ say("in a {b}", b=1) }}{# say("not") #}\n')
    (tmp_path / "core" / "a.py").write_text('SSCCError("{a} fails", a=1)\nSSCCError(f"{x} on the command line")\n')
    assert translations.sources() == {"{a} fails": "core/a.py", "in a {b}": "core/templates/t.html"}
    (tmp_path / "core" / "a.py").write_text('mark("one "\n "text")\nsay(f"{x}")\n')
    with pytest.raises(ValueError, match="a.py:3: write say"):
        translations.sources()
    (tmp_path / "algorithms").mkdir()
    (tmp_path / "algorithms" / "a.py").write_text('translate("SSCC", "one "\n "text")\ntranslate("SSCC", f"{x}")\n')
    with pytest.raises(ValueError, match="a.py:3: write translate"):
        translations.sources()


@pytest.mark.parametrize(
    ("locale", "name", "clusters"),
    [("de", "SSCC trainieren", "Anzahl der Cluster"), ("de_AT", "SSCC trainieren", "Anzahl der Cluster"),
     ("zh-Hans", "训练 SSCC", "聚类数"), ("en", "Train SSCC", "Number of clusters"),
     ("fi", "Train SSCC", "Number of clusters")],
)  # fmt: skip
def test_running_qgis_shows_the_language_of_its_user(locale, name, clusters, tmp_path):
    lrelease = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")
    if lrelease is None:
        pytest.skip("no lrelease")
    (tmp_path / "i18n").mkdir()
    for language in translations.LANGUAGES:
        compiled = tmp_path / "i18n" / f"sscc_{language}.qm"
        subprocess.run([lrelease, "-silent", translations.catalogue(language), "-qm", compiled], check=True)
    command = [sys.executable, "-c", START, locale, str(tmp_path)]
    own_profile = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=own_profile)
    lines = [line for line in done.stdout.splitlines() if line.startswith("told")]
    assert lines, done.stderr
    told = json.loads(lines[0][4:])
    assert (told[0], told[2]) == (name, clusters)
    assert (told[1] == "Clustering") == (locale in ("en", "fi"))
    assert len(told[4]) > 100
