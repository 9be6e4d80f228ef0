"""Functions that create the parameters of the algorithms, each with its help text."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..core.base.devices import DEVICES
from ..core.twin.settings import DETAILS, PRESETS
from ..sscc_plugin.resources import translate

# The stubs list the members of enumerations by their names in QGIS 4 only; these work in QGIS 3 and 4.
RASTER = QgsProcessing.SourceType.TypeRaster  # type: ignore[attr-defined]
POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon  # type: ignore[attr-defined]
POINTS = QgsProcessing.SourceType.TypeVectorPoint  # type: ignore[attr-defined]
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]
# QGIS silently changes larger whole numbers.
LARGEST = 2**31 - 1


def described(
    parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return the parameter with its help text, flagged as advanced if ``advanced``."""
    parameter.setHelp(text)
    if advanced:
        parameter.setFlags(parameter.flags() | ADVANCED)
    return parameter


def whole_number(
    name: str, title: str, text: str, default: int | None = None, lowest: int = 0, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return a parameter for a whole number of at least ``lowest``; without a default, it is optional."""
    kind = QgsProcessingParameterNumber.Type.Integer
    given = name, title, kind, default, default is None, lowest, LARGEST
    return described(QgsProcessingParameterNumber(*given), text, advanced)


def decimal_number(
    name: str, title: str, text: str, default: float, lowest: float, highest: float = 1e12, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return a parameter for a number."""
    kind = QgsProcessingParameterNumber.Type.Double
    return described(QgsProcessingParameterNumber(name, title, kind, default, False, lowest, highest), text, advanced)


def choice(
    name: str, title: str, text: str, options: Sequence[str], default: str, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return a choice of static strings, which scripts and the command line use verbatim."""
    parameter = QgsProcessingParameterEnum(name, title, options, defaultValue=default, usesStaticStrings=True)
    return described(parameter, text, advanced)


def bands() -> QgsProcessingParameterDefinition:
    """Return the parameter BANDS."""
    text = translate(
        "SSCC",
        "Bands to use, counted from 1, for example 1-50,60-100. If empty, all bands with data are used. Use it to "
        "leave out noisy bands that the file does not mark as bad.",
    )
    return described(QgsProcessingParameterString("BANDS", translate("SSCC", "Bands"), optional=True), text)


def mask() -> QgsProcessingParameterDefinition:
    """Return the parameter MASK."""
    return described(
        QgsProcessingParameterMapLayer("MASK", translate("SSCC", "Mask"), optional=True, types=[RASTER, POLYGONS]),
        translate(
            "SSCC",
            "Pixels to use: a raster (non-zero) or polygons (inside), on any grid and in any CRS. All other pixels "
            "become nodata. If empty, all pixels with data are used. Use it to leave out clouds or water.",
        ),
    )


def all_touched() -> QgsProcessingParameterDefinition:
    """Return the advanced parameter ALL_TOUCHED."""
    text = translate(
        "SSCC",
        "Use every pixel that a polygon touches instead of only those whose centre lies inside. For polygons that are "
        "smaller or narrower than a pixel.",
    )
    title = translate("SSCC", "All touched pixels")
    return described(QgsProcessingParameterBoolean("ALL_TOUCHED", title, False, True), text, advanced=True)


def model_file(name: str, title: str, text: str, optional: bool = False) -> QgsProcessingParameterDefinition:
    """Return an input for a model file.

    Its extension must match that of :func:`model_destination`, or Processing models could not connect the two.
    """
    return described(QgsProcessingParameterFile(name, title, extension="sscc", optional=optional), text)


def model_of_map() -> QgsProcessingParameterDefinition:
    """Return the input MODEL of an algorithm that works on a map."""
    text = translate(
        "SSCC",
        "The model (*.sscc) that the map was made with. If empty, it is looked for where it was when the map was made, "
        "and beside the map.",
    )
    return model_file("MODEL", translate("SSCC", "Model"), text, optional=True)


def model_destination(text: str, name: str = "MODEL", title: str = "") -> QgsProcessingParameterDefinition:
    """Return an output for a model file."""
    kind = translate("SSCC", "SSCC model") + " (*.sscc)"
    return described(QgsProcessingParameterFileDestination(name, title or translate("SSCC", "Model"), kind), text)


def raster_destination(
    name: str, title: str, text: str, optional: bool = False, by_default: bool = True
) -> QgsProcessingParameterDefinition:
    """Return a raster output."""
    return described(QgsProcessingParameterRasterDestination(name, title, None, optional, by_default), text)


def file_destination(
    name: str, title: str, kind: str, text: str, by_default: bool = False
) -> QgsProcessingParameterDefinition:
    """Return an optional output file."""
    return described(QgsProcessingParameterFileDestination(name, title, kind, None, True, by_default), text)


def report_destination(text: str, by_default: bool = False) -> QgsProcessingParameterDefinition:
    """Return the optional output REPORT."""
    kind = translate("SSCC", "HTML file") + " (*.html)"
    return file_destination("REPORT", translate("SSCC", "Report"), kind, text, by_default)


def device() -> QgsProcessingParameterDefinition:
    """Return the advanced parameter DEVICE."""
    text = translate(
        "SSCC",
        "Where to compute: auto (default) uses an NVIDIA GPU (cuda) if there is one, otherwise an Apple GPU (mps), "
        "otherwise the processor (cpu). The log names the device in use.",
    )
    return choice("DEVICE", translate("SSCC", "Device"), text, list(DEVICES), "auto", advanced=True)


def memory() -> QgsProcessingParameterDefinition:
    """Return the advanced parameter MEMORY."""
    text = translate(
        "SSCC",
        "Upper limit of the memory used, in MB; 0 (default): 1024, or as much as a file with very large blocks needs. "
        "Scenes of any size fit; more memory is only slightly faster.",
    )
    return whole_number("MEMORY", translate("SSCC", "Memory (MB)"), text, 0, 0, advanced=True)


def adapt() -> QgsProcessingParameterDefinition:
    """Return the advanced parameter ADAPT."""
    text = translate(
        "SSCC",
        "Bring the scene to the light and air of the model's training data before it is mapped: gains and offsets are "
        "estimated from the spectra that both have in common. For scenes of another day, or with another atmospheric "
        "correction. The log says whether it helps; if it does not, the scene is mapped as it is.",
    )
    title = translate("SSCC", "Adapt to light and air")
    return described(QgsProcessingParameterBoolean("ADAPT", title, False, True), text, advanced=True)


def new_clusters() -> QgsProcessingParameterDefinition:
    """Return the advanced parameter NEW_CLUSTERS."""
    text = translate(
        "SSCC",
        "Number of clusters that may be added to those of the initial model, for land covers unlike all that it has "
        "learned; 0 by default. None is added where nothing is new.",
    )
    return whole_number("NEW_CLUSTERS", translate("SSCC", "New clusters"), text, advanced=True)


def training() -> list[QgsProcessingParameterDefinition]:
    """Return the basic parameters of a training."""
    clusters = translate(
        "SSCC",
        "Number of clusters to look for: 2 or more; if unsure, start with 8. With 0, a number is suggested from the "
        "first scene. Ask for fewer if some clusters stay nearly empty, for more if different cover types share a "
        "cluster.",
    )
    preset = translate(
        "SSCC", "Effort and method: quick, standard (default), thorough, or paper (the authors' recipe)."
    )
    detail = translate(
        "SSCC",
        "Scale of the map. pixels: every pixel for itself, for mixed pixels and small targets. patches: covers larger "
        "than a few pixels, such as fields, with noise and mixture inside them averaged away. auto (default): the one "
        "that the spectra of the scene support.",
    )
    seed = translate(
        "SSCC",
        "Seed of the random numbers, 0 by default. On the same machine, with the same versions and number of "
        "threads, the same seed gives the same map; another seed gives another map.",
    )
    initial = translate(
        "SSCC",
        "A model to continue training from, of the same sensor and number of clusters. Clusters keep their numbers, "
        "names and colours. If empty, training starts from scratch.",
    )
    return [
        whole_number("CLUSTERS", translate("SSCC", "Number of clusters"), clusters, 8),
        choice("PRESET", translate("SSCC", "Preset"), preset, list(PRESETS), "standard"),
        choice("DETAIL", translate("SSCC", "Detail"), detail, list(DETAILS), "auto"),
        whole_number("SEED", translate("SSCC", "Seed"), seed, 0),
        model_file("INITIAL_MODEL", translate("SSCC", "Initial model"), initial, optional=True),
    ]


def expert() -> list[QgsProcessingParameterDefinition]:
    """Return the advanced parameters of a training; an empty one takes the value of the preset."""
    patch_size = translate(
        "SSCC",
        "Width of the neighbourhood that decides the cluster of a pixel, in pixels; odd. A smaller patch keeps finer "
        "detail, a larger one gives smoother maps. If empty, the preset's value is used.",
    )
    components = translate(
        "SSCC",
        "Number of components of the spectral transform that the network sees. More components keep weaker signals, "
        "but also more noise. If empty, the preset's value is used.",
    )
    steps = translate(
        "SSCC",
        "Number of training steps. Fewer are faster; more help only while the loss is still falling. If empty, the "
        "preset's value is used.",
    )
    batch_size = translate(
        "SSCC",
        "Pixels per training step. Keep it above 16 times the number of clusters; lower it if memory runs out. If "
        "empty, the preset's value is used.",
    )
    learning_rate = translate(
        "SSCC",
        "Step size of the optimiser, dimensionless. Lower it if the loss jumps. If empty, the preset's value is used.",
    )
    kind = QgsProcessingParameterNumber.Type.Double
    rate = QgsProcessingParameterNumber("LEARNING_RATE", translate("SSCC", "Learning rate"), kind, None, True, 0)
    return [
        whole_number("PATCH_SIZE", translate("SSCC", "Patch size"), patch_size, None, 1, advanced=True),
        whole_number("COMPONENTS", translate("SSCC", "Components"), components, None, 1, advanced=True),
        whole_number("STEPS", translate("SSCC", "Training steps"), steps, None, 1, advanced=True),
        whole_number("BATCH_SIZE", translate("SSCC", "Batch size"), batch_size, None, 2, advanced=True),
        described(rate, learning_rate, advanced=True),
    ]
