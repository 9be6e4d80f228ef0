"""Ids, names, parameters and outputs: scripts and models of users rest on them, so they never change."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

Flag = QgsProcessingParameterDefinition.Flag

NAMES = {
    "trainsscc": "Train SSCC",
    "applysscc": "Apply SSCC",
    "evaluateclusters": "Evaluate clusters",
    "samplescene": "Create sample scene",
    "suggestclusters": "Suggest number of clusters",
    "renameclusters": "Rename clusters",
    "nameclusters": "Name clusters",
    "splitcluster": "Split cluster",
    "reportmap": "Report on a map",
    "polygonise": "Polygonise map",
    "comparemaps": "Compare maps",
}
PARAMETERS = {
    "trainsscc": [
        "INPUT", "BANDS", "MASK", "ALL_TOUCHED", "CLUSTERS", "PRESET", "DETAIL", "SEED", "INITIAL_MODEL",
        "NEW_CLUSTERS", "PATCH_SIZE", "COMPONENTS", "STEPS", "BATCH_SIZE", "LEARNING_RATE", "DEVICE", "MODEL", "OUTPUT",
        "CONFIDENCE", "REPORT",
    ],
    "applysscc": [
        "INPUT", "MODEL", "MASK", "ALL_TOUCHED", "ADAPT", "MEMORY", "DEVICE", "OUTPUT", "CONFIDENCE", "REPORT",
    ],
    "evaluateclusters": ["INPUT", "REFERENCE", "FIELD", "ALL_TOUCHED", "OUTPUT", "REPORT"],
    "samplescene": ["SCENE", "ROWS", "COLS", "BANDS", "CLUSTERS", "SEED", "OUTPUT", "REFERENCE"],
    "suggestclusters": [
        "INPUT", "BANDS", "MASK", "ALL_TOUCHED", "MIN_CLUSTERS", "MAX_CLUSTERS", "SEED", "LOAD", "REPORT", "OUTPUT_DIR",
    ],
    "renameclusters": ["INPUT", "MODEL", "MERGE_TO", "OUTPUT"],
    "nameclusters": [
        "INPUT", "MODEL", "REFERENCE", "FIELD", "ALL_TOUCHED", "ONE_TO_ONE", "MIN_PIXELS", "MIN_SHARE", "OUTPUT",
        "NAMED",
    ],
    "splitcluster": [
        "MODEL", "INPUT", "CLUSTER", "PARTS", "REFERENCE", "FIELD", "MAP", "MASK", "ALL_TOUCHED", "SEED", "DEVICE",
        "OUTPUT",
    ],
    "reportmap": ["INPUT", "SCENE", "MODEL", "CONFIDENCE", "LIBRARY", "REPORT", "AREAS", "SPECTRA"],
    "polygonise": ["INPUT", "MIN_AREA", "OUTPUT"],
    "comparemaps": ["BEFORE", "AFTER", "RESAMPLE", "OUTPUT", "REPORT", "TABLE"],
}  # fmt: skip
ADVANCED = {
    "trainsscc": {
        "ALL_TOUCHED", "NEW_CLUSTERS", "PATCH_SIZE", "COMPONENTS", "STEPS", "BATCH_SIZE", "LEARNING_RATE", "DEVICE",
    },
    "applysscc": {"ALL_TOUCHED", "ADAPT", "MEMORY", "DEVICE"},
    "evaluateclusters": {"ALL_TOUCHED"},
    "suggestclusters": {"ALL_TOUCHED", "LOAD"},
    "nameclusters": {"ALL_TOUCHED", "MIN_PIXELS", "MIN_SHARE"},
    "splitcluster": {"ALL_TOUCHED", "SEED", "DEVICE"},
}
REQUIRED = {
    "trainsscc": {"INPUT", "CLUSTERS", "PRESET", "DETAIL", "SEED", "DEVICE", "MODEL"},
    "applysscc": {"INPUT", "MODEL", "MEMORY", "DEVICE", "OUTPUT"},
    "evaluateclusters": {"INPUT", "REFERENCE"},
    "samplescene": {"SCENE", "ROWS", "COLS", "BANDS", "CLUSTERS", "SEED", "OUTPUT"},
    "suggestclusters": {"INPUT", "MIN_CLUSTERS", "MAX_CLUSTERS", "SEED", "LOAD"},
    "renameclusters": {"INPUT", "OUTPUT"},
    "nameclusters": {"INPUT", "REFERENCE", "ONE_TO_ONE", "MIN_PIXELS", "MIN_SHARE", "OUTPUT"},
    "splitcluster": {"INPUT", "CLUSTER", "PARTS", "SEED", "DEVICE", "OUTPUT"},
    "reportmap": {"INPUT"},
    "polygonise": {"INPUT", "MIN_AREA", "OUTPUT"},
    "comparemaps": {"BEFORE", "AFTER", "RESAMPLE"},
}
NUMBERS = {
    "trainsscc": {"CLUSTERS_FOUND", "LOSS", "SECONDS"},
    "applysscc": {"VALID_PIXELS", "CLUSTERS_FOUND", "SECONDS"},
    "evaluateclusters": {"OA", "KAPPA", "NMI", "ARI", "PURITY"},
    "samplescene": set(),
    "suggestclusters": {"CLUSTERS"},
    "renameclusters": set(),
    "nameclusters": {"NAMED_CLUSTERS", "AGREEING"},
    "splitcluster": set(),
    "reportmap": {"CLUSTERS_FOUND", "AREA_HA"},
    "polygonise": {"POLYGONS", "AREA_HA"},
    "comparemaps": {"CHANGED_SHARE"},
}


@pytest.fixture(params=NAMES)
def algorithm(provider, request):
    """Each of the algorithms."""
    return provider.algorithm(request.param)


def _with(algorithm, flag) -> set:
    return {p.name() for p in algorithm.parameterDefinitions() if p.flags() & flag}


def test_provider_is_called_sscc_and_has_an_icon(provider):
    assert (provider.id(), provider.name()) == ("sscc", "SSCC")
    assert not provider.icon().isNull()
    assert provider.defaultRasterFileExtension() == "tif"


def test_algorithms_are_these_under_these_names(provider):
    own = [a for a in provider.algorithms() if not isinstance(a, QgsProcessingModelAlgorithm)]
    assert {a.id(): a.displayName() for a in own} == {f"sscc:{name}": title for name, title in NAMES.items()}


def test_parameters_and_their_order(algorithm):
    assert [p.name() for p in algorithm.parameterDefinitions()] == PARAMETERS[algorithm.name()]


def test_advanced_and_required_parameters(algorithm):
    assert _with(algorithm, Flag.FlagAdvanced) == ADVANCED.get(algorithm.name(), set())
    names = set(PARAMETERS[algorithm.name()])
    assert names - _with(algorithm, Flag.FlagOptional) == REQUIRED[algorithm.name()]


def test_numbers_come_out(algorithm):
    found = {o.name() for o in algorithm.outputDefinitions() if o.type() == "outputNumber"}
    assert found == NUMBERS[algorithm.name()]
    destinations = {p.name() for p in algorithm.destinationParameterDefinitions()}
    assert {o.name() for o in algorithm.outputDefinitions()} == found | destinations


def test_help_is_everywhere_and_plain(algorithm):
    texts = [algorithm.shortHelpString(), algorithm.shortDescription()]
    texts += [p.help() for p in algorithm.parameterDefinitions()]
    for text in texts:
        assert len(text) > 20 and "<" not in text
    assert algorithm.helpUrl().endswith(f"docs/algorithms/{algorithm.name()}.md")
    assert not algorithm.icon().isNull()


def test_choices_are_fixed_words(algorithm):
    for parameter in algorithm.parameterDefinitions():
        if isinstance(parameter, QgsProcessingParameterEnum):
            assert parameter.usesStaticStrings() and parameter.defaultValue() in parameter.options()


def test_model_file_of_train_is_what_apply_takes(provider):
    """Otherwise the graphical modeler does not offer to chain them."""
    made = provider.algorithm("trainsscc").parameterDefinition("MODEL")
    taken = provider.algorithm("applysscc").parameterDefinition("MODEL")
    assert f"*.{taken.extension()})" in made.fileFilter() and made.defaultFileExtension() == taken.extension()


def test_algorithms_run_in_threads_and_can_be_cancelled(algorithm):
    flags = algorithm.flags()
    assert flags & algorithm.Flag.FlagCanCancel and not flags & algorithm.Flag.FlagNoThreading


def test_algorithm_that_is_ready_says_so(algorithm):
    assert algorithm.canExecute() == (True, "")


def test_provider_loads_without_heavy_libraries():
    code = (
        "import sys\n"
        "from qgis.core import QgsApplication\n"
        "application = QgsApplication([], False); application.initQgis()\n"
        "import sscc; plugin = sscc.classFactory(None); plugin.initProcessing()\n"
        "for a in plugin.provider.algorithms():\n"
        "    a.canExecute(); a.shortHelpString(); a.create()\n"
        "print('loaded', *({'torch', 'sklearn', 'scipy', 'safetensors'} & set(sys.modules)))\n"
        "plugin.unload(); application.exitQgis()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "loaded", done.stderr
