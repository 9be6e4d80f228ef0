"""The provider in a headless QGIS, and a small scene with a model that was trained through Processing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, NamedTuple, Tuple

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsLayerTreeView

CLUSTERS = 3
SHORT = {"PRESET": "quick", "STEPS": 10, "BATCH_SIZE": 256, "PATCH_SIZE": 5, "COMPONENTS": 4}
"""Parameters of a training that is over at once."""

Results = Dict[str, Any]


class Trained(NamedTuple):
    """A scene, its reference, a model trained on it, and what the training returned."""

    scene: str
    reference: str
    model: str
    results: Results


@pytest.fixture(scope="session")
def qgis_iface(qgis_iface):
    """pytest-qgis's interface with a real layer tree: newer QGIS takes no mock for it when it adds results."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))  # the view keeps none by itself
    qgis_iface.layerTreeView = lambda: view
    yield qgis_iface
    view.setModel(None)
    view.deleteLater()


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered for the whole session."""
    from sscc.sscc_plugin.provider import SSCCProvider

    registry = QgsApplication.processingRegistry()
    made = SSCCProvider()
    assert registry.addProvider(made)
    yield registry.providerById("sscc")
    registry.removeProvider("sscc")


@pytest.fixture(scope="session")
def run(provider) -> Callable[..., Results]:
    """`run("applysscc", INPUT=...)` runs an algorithm as a script does; it must leave the process as it was."""
    import processing
    from sscc.benchmarks.process import changed, state

    imported = False  # the first training imports libraries, which do change the process

    def run_algorithm(
        name: str, feedback: QgsProcessingFeedback | None = None, context: QgsProcessingContext | None = None,
        **parameters: Any,
    ) -> Results:
        nonlocal imported
        before = state()
        results = dict(processing.run(f"sscc:{name}", parameters, feedback=feedback, context=context))
        # A file that an earlier test left open may be closed meanwhile.
        assert not imported or set(changed(before, state())) <= {"open files"}
        imported = imported or name == "trainsscc"
        return results

    return run_algorithm


@pytest.fixture(scope="session")
def refused(run) -> Callable[..., str]:
    """`refused("applysscc", INPUT=...)` returns the one line that an algorithm fails with."""

    def run_and_fail(name: str, **parameters: Any) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run(name, **parameters)
        message = str(caught.value).replace("Unable to execute algorithm\n", "")
        assert message and "\n" not in message and "Traceback" not in message
        return message

    return run_and_fail


@pytest.fixture(scope="session")
def trained(run, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """A synthetic scene with a nodata border and a model of a few steps; tests read them and write elsewhere."""
    folder = tmp_path_factory.mktemp("trained")
    scene, reference, model = (str(folder / name) for name in ("scene.tif", "reference.tif", "model.sscc"))
    run(
        "samplescene", SCENE="synthetic", ROWS=44, COLS=36, BANDS=12, CLUSTERS=CLUSTERS, OUTPUT=scene,
        REFERENCE=reference,
    )  # fmt: skip
    results = run("trainsscc", INPUT=[scene], CLUSTERS=CLUSTERS, MODEL=model, **SHORT)
    return Trained(scene, reference, model, results)


@pytest.fixture(scope="session")
def short() -> Dict[str, Any]:
    """Parameters of a training that is over at once."""
    return dict(SHORT)


@pytest.fixture(scope="session")
def pixels() -> Callable[[str], np.ndarray]:
    """`pixels(path)` reads the first band of a raster."""

    def read(path: str) -> np.ndarray:
        dataset = gdal.Open(str(path))
        return np.asarray(dataset.GetRasterBand(1).ReadAsArray())

    return read


@pytest.fixture(scope="session")
def georeference() -> Callable[[str], Tuple[Any, ...]]:
    """`georeference(path)`: size, six-term geotransform and CRS of a raster."""

    def read(path: str) -> Tuple[Any, ...]:
        dataset = gdal.Open(str(path))
        return dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform(), dataset.GetProjection()

    return read


@pytest.fixture
def listing(tmp_path: Path) -> Callable[[], Dict[str, bytes]]:
    """`listing()`: every file of the test's folder with its content, to see that nothing came, went or changed."""

    def read() -> Dict[str, bytes]:
        return {str(p.relative_to(tmp_path)): p.read_bytes() for p in sorted(tmp_path.rglob("*")) if p.is_file()}

    return read
