"""Write docs/algorithms/: one page per Processing algorithm, from the help texts that QGIS shows.

Run with tools/headless. The pages are part of the repository; a test fails if one does not match its help text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "algorithms"
# The stubs list the members of enumerations by their names in QGIS 4 only.
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional  # type: ignore[attr-defined]
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]
EXAMPLES = {
    "samplescene": "SCENE=indian-pines OUTPUT=scene.tif REFERENCE=reference.tif",
    "trainsscc": "INPUT=scene.tif CLUSTERS=16 MODEL=model.sscc REPORT=report.html",
    "suggestclusters": "INPUT=scene.tif MAX_CLUSTERS=20",
    "renameclusters": "INPUT=clusters.tif MODEL=model.sscc OUTPUT=renamed.sscc",
    "nameclusters": "INPUT=clusters.tif MODEL=model.sscc REFERENCE=points.gpkg FIELD=cover OUTPUT=named.sscc",
    "splitcluster": "MODEL=model.sscc INPUT=scene.tif CLUSTER=5 PARTS=3 OUTPUT=split.sscc",
    "reportmap": "INPUT=clusters.tif SCENE=scene.tif MODEL=model.sscc REPORT=report.html AREAS=areas.csv",
    "polygonise": "INPUT=clusters.tif MIN_AREA=1 OUTPUT=polygons.gpkg",
    "comparemaps": "BEFORE=may.tif AFTER=august.tif OUTPUT=changes.tif REPORT=changes.html",
    "applysscc": "INPUT=scene.tif MODEL=model.sscc OUTPUT=clusters.tif CONFIDENCE=confidence.tif",
    "evaluateclusters": "INPUT=clusters.tif REFERENCE=reference.tif REPORT=evaluation.html",
}


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    if isinstance(parameter, QgsProcessingParameterEnum):
        words = ", ".join(f"`{option}`" for option in parameter.options())
        return f"{words}; default `{parameter.defaultValue()}`"
    value = parameter.defaultValue()
    if value is None or isinstance(parameter, QgsProcessingDestinationParameter):
        return "optional" if parameter.flags() & OPTIONAL else "required"
    return f"default `{value:g}`" if isinstance(value, (int, float)) else f"default `{value}`"


def _table(rows: List[QgsProcessingParameterDefinition]) -> List[str]:
    head = ["| name | | what it is |", "|---|---|---|"]
    return head + [f"| `{p.name()}` | {_default(p)} | **{p.description()}**. {p.help()} |" for p in rows]


def page(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the Markdown page of an algorithm."""
    parameters = algorithm.parameterDefinitions()
    outputs = [p for p in parameters if p.isDestination()]
    inputs = [p for p in parameters if not p.isDestination()]
    groups = {
        "Inputs": [p for p in inputs if not p.flags() & ADVANCED],
        "Advanced": [p for p in inputs if p.flags() & ADVANCED],
        "Outputs": outputs,
    }
    lines = [f"# {algorithm.displayName()}", "", f"`{algorithm.id()}`", "", algorithm.shortHelpString()]
    for title, rows in groups.items():
        if rows:
            lines += ["", f"## {title}", "", *_table(rows)]
    numbers = [o for o in algorithm.outputDefinitions() if isinstance(o, QgsProcessingOutputNumber)]
    if numbers:
        listed = ", ".join(f"`{number.name()}` ({number.description()})" for number in numbers)
        lines += ["", f"Numbers that models and scripts can read: {listed}."]
    if algorithm.name() in EXAMPLES:
        words = EXAMPLES[algorithm.name()]
        given = ", ".join(f'"{name}": "{value}"' for name, value in (word.split("=") for word in words.split()))
        lines += ["", "## From a script", "", "```sh", f"qgis_process run {algorithm.id()} -- {words}", "```", ""]
        lines += ["```python", f'processing.run("{algorithm.id()}", {{{given}}})', "```"]
    return "\n".join(lines) + "\n"


def pages() -> Dict[str, str]:
    """Return file name -> page for every algorithm of the provider; needs a running QgsApplication."""
    from sscc.sscc_plugin.provider import SSCCProvider

    provider = SSCCProvider()
    provider.refreshAlgorithms()
    own = (a for a in provider.algorithms() if not isinstance(a, QgsProcessingModelAlgorithm))
    return {f"{algorithm.name()}.md": page(algorithm) for algorithm in own}


def main() -> None:
    """Write the pages, and remove those of algorithms that no longer exist."""
    application = QgsApplication([], False)
    application.initQgis()
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(FOLDER / name)
    application.exitQgis()


if __name__ == "__main__":
    main()
