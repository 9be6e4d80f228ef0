"""SSCC on arrays, with scikit-learn's conventions: a thin layer over the engine that maps files.

An array is passed to the engine as a raster in memory; nothing is copied or written.
"""

from __future__ import annotations

import inspect
import logging
from typing import Any, Iterator, Optional, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from sklearn.base import BaseEstimator, ClusterMixin
from sklearn.utils import check_array, check_random_state
from sklearn.utils.validation import check_is_fitted

from .maps.mapper import Mapper, Tile, open_for
from .scene.array_raster import raster_of
from .twin.model import Model
from .twin.settings import Settings
from .twin.trainer import train

_log = logging.getLogger("sscc")
# Its name in scikit-learn since 1.6, and before.
_FINITE = {"ensure_all_finite", "force_all_finite"}.intersection(inspect.signature(check_array).parameters)


class SSCC(ClusterMixin, BaseEstimator):  # type: ignore[misc] # scikit-learn has no types
    """Clusters of a hyperspectral or multispectral image, learned without labels.

    Parameters
    ----------
    n_clusters : int
        K, from 2.
    preset : "quick", "standard", "thorough", "paper"
        Computational effort. It sets the parameters below that are None.
    detail : "auto", "pixels", "patches"
        Scale of the map: each pixel for itself, or land covers larger than a few pixels.
    random_state : int, numpy.random.RandomState or None
        An int is used as the seed and gives the same clusters as `sscc train --seed`.
    device : "auto", "cpu", "cuda", "mps"
    bands : str, optional
        Such as "1-50,60-100", counted from 1; all good bands by default.
    nodata : float, optional
        The value that means no data. NaN and infinity always do.
    patch_size, components, steps, batch_size, learning_rate : optional
        As in `core.twin.settings.Settings`.
    memory : int
        Upper bound on the memory of the training in MB, excluding the image.

    Attributes
    ----------
    labels_ : int32 (rows, cols)
        Clusters of the training image, 0 to K - 1 by decreasing area; -1 = no data.
    n_features_in_ : int
        Number of bands of the image.
    model_ : Model
        The model that `save` writes: `model_.diagnosis` assesses the training, `model_.history` has its losses.

    Notes
    -----
    A pixel's label depends on its neighbours, and so does the noise model that training starts from: a table of
    pixels `(n_samples, n_features)` is rejected.
    """

    def __init__(
        self,
        n_clusters: int = 8,
        *,
        preset: str = "standard",
        detail: str = "auto",
        random_state: Union[int, np.random.RandomState, None] = 0,
        device: str = "auto",
        bands: Optional[str] = None,
        nodata: Optional[float] = None,
        patch_size: Optional[int] = None,
        components: Optional[int] = None,
        steps: Optional[int] = None,
        batch_size: Optional[int] = None,
        learning_rate: Optional[float] = None,
        memory: int = 1024,
    ) -> None:
        self.n_clusters = n_clusters
        self.preset = preset
        self.detail = detail
        self.random_state = random_state
        self.device = device
        self.bands = bands
        self.nodata = nodata
        self.patch_size = patch_size
        self.components = components
        self.steps = steps
        self.batch_size = batch_size
        self.learning_rate = learning_rate
        self.memory = memory

    def fit(self, X: Any, y: None = None) -> SSCC:  # noqa: N803 - scikit-learn's name
        """Learn the clusters of an image.

        Parameters
        ----------
        X : (rows, cols, bands)
            NaN and infinity are no data.
        y : ignored

        Raises
        ------
        ValueError
            Not an image of numbers.
        SSCCError
            An invalid parameter, or no valid pixels.
        """
        scene = _raster(X, self.nodata)
        seed = self.random_state
        if not isinstance(seed, (int, np.integer)):
            seed = check_random_state(seed).randint(2**31 - 1)
        settings = Settings(
            self.n_clusters, self.preset, int(seed), self.patch_size, self.components, self.steps, self.batch_size,
            self.learning_rate, self.device, self.memory, self.detail,
        )
        self.model_ = train([scene], settings, bands=self.bands, log=_log.info)
        self.n_features_in_ = scene.RasterCount
        self.labels_ = self._map(scene)
        return self

    def predict(self, X: Any) -> NDArray[np.int32]:  # noqa: N803
        """Clusters of an image of the same bands, (rows, cols, bands): int32 (rows, cols), 0 to K - 1, -1 = no data."""
        check_is_fitted(self, "model_")
        return self._map(self._checked(X))

    def predict_proba(self, X: Any) -> NDArray[np.float32]:  # noqa: N803
        """Probability of each cluster: float32 (rows, cols, K), NaN = no data."""
        check_is_fitted(self, "model_")
        scene = self._checked(X)
        found = np.empty((scene.RasterYSize, scene.RasterXSize, self.model_.clusters), np.float32)
        for (row, col, rows, cols), _, _, probabilities in self._tiles(scene, keep_probabilities=True):
            assert probabilities is not None
            found[row : row + rows, col : col + cols] = np.moveaxis(probabilities, 0, -1)
        return found

    def save(self, path: str) -> None:
        """Write the model file `path` (*.sscc), which QGIS and the command line read."""
        check_is_fitted(self, "model_")
        self.model_.save(path)

    @classmethod
    def load(cls, path: str) -> SSCC:
        """Load a model file as an estimator that can predict; it has no `labels_`.

        Raises
        ------
        SSCCError
            The file does not exist, or is not a model.
        """
        model = Model.load(path)
        settings = {name: value for name, value in model.settings.items() if name in cls().get_params()}
        loaded = cls(model.clusters, random_state=model.seed, **settings)
        loaded.model_, loaded.n_features_in_ = model, model.band_selection.band_count
        return loaded

    def _checked(self, values: Any) -> gdal.Dataset:
        scene = _raster(values, self.nodata)
        if scene.RasterCount != self.n_features_in_:
            raise ValueError(
                f"X has {scene.RasterCount} features, but SSCC is expecting {self.n_features_in_} features as input: "
                "give an image of the same bands"
            )
        return scene

    def _tiles(self, dataset: gdal.Dataset, keep_probabilities: bool = False) -> Iterator[Tile]:
        mapper = Mapper(self.model_, self.device, _log.info, keep_probabilities)
        with open_for(self.model_, dataset, lenient=mapper.lenient) as scene:
            yield from mapper.tiles(scene, mapper.windows(scene))
            mapper.tell_out_of_distribution(scene)

    def _map(self, dataset: gdal.Dataset) -> NDArray[np.int32]:
        labels = np.empty((dataset.RasterYSize, dataset.RasterXSize), np.int32)
        for tile in self._tiles(dataset):
            row, col, rows, cols = tile.window
            labels[row : row + rows, col : col + cols] = tile.classes.astype(np.int32) - 1
        return labels

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.two_d_array, tags.input_tags.three_d_array, tags.input_tags.allow_nan = False, True, True
        return tags


def _raster(values: Any, nodata: Optional[float]) -> gdal.Dataset:
    """An image (rows, cols, bands) as a raster in memory that shares its data."""
    image = check_array(values, dtype="numeric", allow_nd=True, ensure_2d=False, **dict.fromkeys(_FINITE, False))
    if image.ndim != 3 or 0 in image.shape:
        raise ValueError(
            f"Expected an image (rows, cols, bands), got an array of shape {image.shape}. Reshape your data: a pixel's "
            "label depends on its neighbours"
        )
    return raster_of(image, nodata)
