"""Write models/: the graphical models that come with the plugin, using QGIS's own API. Run with tools/headless.

The repository contains them as the oldest supported QGIS writes them; a test fails if one does not match this script.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Dict, List, NamedTuple, Optional, Tuple
from xml.etree import ElementTree

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from sscc.core.twin.settings import PRESETS

FOLDER = Path(__file__).resolve().parents[1] / "models"
Source = QgsProcessingModelChildParameterSource
# The stubs list the members of enumerations by their names in QGIS 4 only.
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional  # type: ignore[attr-defined]
POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon  # type: ignore[attr-defined]
BOX = QSizeF(200, 60)
ORDER = ("type", "value", "name")


class Step(NamedTuple):
    """An algorithm of a model.

    given : its parameters, each `from_input`, `from_step` or a value
    outputs : name in the model -> output of the algorithm, whether it is required, and its help text
    """

    algorithm: str
    title: str
    given: Dict[str, Any]
    outputs: Dict[str, Tuple[str, bool, str]]


from_input, from_step = Source.fromModelParameter, Source.fromChildOutput


def _scene(text: str) -> Tuple[QgsProcessingParameterDefinition, str]:
    return QgsProcessingParameterRasterLayer("scene", "Scene"), text


def _training_inputs() -> List[Tuple[QgsProcessingParameterDefinition, str]]:
    whole = QgsProcessingParameterNumber.Type.Integer
    preset = QgsProcessingParameterEnum("preset", "Preset", list(PRESETS), False, "standard")
    preset.setUsesStaticStrings(True)
    return [
        _scene("The raster to learn from and to map."),
        (QgsProcessingParameterNumber("clusters", "Number of clusters", whole, 8, False, 2),
         "Clusters to look for: 2 or more. A little above the number of cover types you expect."),
        (preset, "Effort: quick for a first look, standard for a map, thorough for the best that more time can give."),
    ]  # fmt: skip


def _train(text: str) -> Step:
    given = {
        "CLUSTERS": from_input("clusters"), "PRESET": from_input("preset"), "INPUT": from_input("scene"), "SEED": 0,
        "DETAIL": "auto", "DEVICE": "auto",
    }
    return Step("sscc:trainsscc", "Train SSCC", given, {"Model": ("MODEL", True, text)})


def _apply(model: Source, outputs: Dict[str, Tuple[str, bool, str]]) -> Step:
    given = {"INPUT": from_input("scene"), "MODEL": model, "MEMORY": 0, "DEVICE": "auto"}
    return Step("sscc:applysscc", "Apply SSCC", given, outputs)


def train_and_map() -> QgsProcessingModelAlgorithm:
    """From a scene to a model and its map."""
    outputs = {
        "Clusters": ("OUTPUT", True, "The map: cluster numbers from 1, 0 is nodata."),
        "Confidence": ("CONFIDENCE", False, "Probability of the chosen cluster, 0 to 1 (optional)."),
    }
    steps = {
        "train": _train("The model file, for Apply SSCC on other scenes."),
        "apply": _apply(from_step("train", "MODEL"), outputs),
    }
    text = "Trains a model on a scene, without any label, and maps the scene with it: the first map in one step."
    return build("Train and map", text, _training_inputs(), steps)


def train_map_sieve_polygonise() -> QgsProcessingModelAlgorithm:
    """From a scene to a model, a map and polygons."""
    whole = QgsProcessingParameterNumber.Type.Integer
    smallest = QgsProcessingParameterNumber("smallest_patch", "Smallest patch (pixels)", whole, 10, False, 1)
    polygons = (
        "One polygon per patch; the field cluster holds its number. The style file (.qml) beside the map gives the "
        "polygons its names and colours."
    )
    plain = {"EIGHT_CONNECTEDNESS": False, "EXTRA": ""}
    sieve = {"INPUT": from_step("apply", "OUTPUT"), "THRESHOLD": from_input("smallest_patch"), "NO_MASK": False,
             "MASK_LAYER": None, **plain}  # fmt: skip
    steps = {
        "train": _train(""),
        "apply": _apply(from_step("train", "MODEL"), {"Clusters": ("OUTPUT", True, "The map before the sieve.")}),
        "sieve": Step("gdal:sieve", "Sieve", sieve, {}),
        "polygonise": Step(
            "gdal:polygonize", "Polygonize (raster to vector)",
            {"INPUT": from_step("sieve", "OUTPUT"), "BAND": 1, "FIELD": "cluster", **plain},
            {"Polygons": ("OUTPUT", True, polygons)},
        ),
    }
    text = (
        "Trains a model on a scene, maps the scene, lets patches below a size join their largest neighbour, and turns "
        "the map into polygons with the field cluster."
    )
    inputs = [*_training_inputs(), (smallest, "Patches of fewer pixels than this join their largest neighbour.")]
    return build("Train, map, sieve and polygonise", text, inputs, steps)


def evaluate_against_polygons() -> QgsProcessingModelAlgorithm:
    """From a scene and a model to a map and its agreement with polygons."""
    behaviour = QgsProcessingParameterFile.Behavior.File
    inputs = [
        _scene("The raster to map, of the sensor that the model was trained on."),
        (QgsProcessingParameterFile("model", "Model", behaviour, "sscc"),
         "A model file (*.sscc) that Train SSCC wrote."),
        (QgsProcessingParameterVectorLayer("polygons", "Polygons", [POLYGONS]),
         "Polygons of known classes, in any CRS."),
        (QgsProcessingParameterField("field", "Class field", None, "polygons"),
         "The field of the polygons that holds the class, a number or a name."),
    ]  # fmt: skip
    outputs = {
        "Named clusters": ("OUTPUT", False, "The map with the names and colours of the classes (optional)."),
        "Report": ("REPORT", True, "Confusion matrix and all measures, to open in a browser."),
    }
    given = {"INPUT": from_step("apply", "OUTPUT"), "REFERENCE": from_input("polygons"), "FIELD": from_input("field")}
    steps = {
        "apply": _apply(
            from_input("model"), {"Clusters": ("OUTPUT", True, "The map with the clusters' own names.")}
        ),
        "evaluate": Step("sscc:evaluateclusters", "Evaluate clusters", given, outputs),
    }
    text = (
        "Maps a scene with a trained model and compares the map with polygons of known classes: the clusters get the "
        "names of the classes they match best, and a report says how well they agree."
    )
    return build("Evaluate against polygons", text, inputs, steps)


def build(
    title: str, text: str, inputs: List[Tuple[QgsProcessingParameterDefinition, str]], steps: Dict[str, Step]
) -> QgsProcessingModelAlgorithm:
    """A graphical model with the `inputs` (each with its help text) that runs `steps`."""
    model = QgsProcessingModelAlgorithm(title, "Models")
    helps = {"ALG_DESC": text, "ALG_CREATOR": "SSCC for QGIS developers"}
    for index, (definition, told) in enumerate(inputs):
        definition.setHelp(told)
        if isinstance(definition, QgsProcessingParameterField):
            definition.setFlags(definition.flags() | OPTIONAL)
        helps[definition.name()] = told
        box = QgsProcessingModelParameter(definition.name())
        _place(box, 120, 60 + 90 * index)
        model.addModelParameter(definition, box)
    model.setParameterOrder([definition.name() for definition, _ in inputs])
    for index, (name, step) in enumerate(steps.items()):
        model.addChildAlgorithm(_child(name, step, 360 + 60 * index, 60 + 130 * index))
        helps.update({f"{name}:{output}": told for output, (_, _, told) in step.outputs.items() if told})
    model.setHelpContent(helps)
    model.updateDestinationParameters()
    return model


def _child(name: str, step: Step, x: float, y: float) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(name)
    child.setDescription(step.title)
    _place(child, x, y)
    for parameter, value in step.given.items():
        child.addParameterSources(parameter, [value if isinstance(value, Source) else Source.fromStaticValue(value)])
    outputs: Dict[Optional[str], QgsProcessingModelOutput] = {}
    for index, (title, (output, mandatory, _)) in enumerate(step.outputs.items()):
        shown = QgsProcessingModelOutput(title, title)
        shown.setChildId(name)
        shown.setChildOutputName(output)
        shown.setMandatory(mandatory)
        _place(shown, x + 260, y + 45 * index, QSizeF(200, 30))
        outputs[title] = shown
    child.setModelOutputs(outputs)
    return child


def _place(component: Any, x: float, y: float, size: QSizeF = BOX) -> None:
    component.setPosition(QPointF(x, y))
    component.setSize(size)


def files() -> Dict[str, str]:
    """File name -> text, for every model; needs a running QgsApplication with GDAL's algorithms and ours."""
    written: Dict[str, str] = {}
    with TemporaryDirectory() as folder:
        for make in (train_and_map, train_map_sieve_polygonise, evaluate_against_polygons):
            path = Path(folder, f"{make.__name__}.model3")
            if not make().toFile(str(path)):
                raise OSError(f"{path}: cannot be written")
            root = ElementTree.parse(path).getroot()
            for element in root.iter():  # the order in which Qt writes attributes changes from run to run
                element.attrib = {name: element.attrib[name] for name in ORDER if name in element.attrib}
            text = ElementTree.tostring(root, encoding="unicode").replace(" />", "/>")
            written[path.name] = f"<!DOCTYPE model>\n{text}\n"
    return written


def main() -> None:
    """Write the models."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
    from processing.core.Processing import Processing
    from sscc.sscc_plugin.provider import SSCCProvider

    Processing.initialize()
    provider = SSCCProvider()  # a reference must be kept
    registry = QgsApplication.processingRegistry()
    assert registry is not None
    registry.addProvider(provider)
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(FOLDER / name)
    application.exitQgis()


if __name__ == "__main__":
    main()
