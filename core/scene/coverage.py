"""Which parts of a file hold data at all: sparse GeoTIFFs and VRTs tell it without reading a pixel."""

from __future__ import annotations

from typing import Callable, Optional, Sequence, Tuple

from osgeo import gdal

from .window import Window

# A window holds data, or may do so because the format does not tell.
_MAY_HOLD = gdal.GDAL_DATA_COVERAGE_STATUS_DATA | gdal.GDAL_DATA_COVERAGE_STATUS_UNIMPLEMENTED


class Coverage:
    """Which windows of a raster need not be read, because the file holds nothing there and no pixel is valid.

    Parameters
    ----------
    dataset : None if that cannot be told
    shape : rows and columns
    bands : those in use
    is_data : whether a window of one pixel is valid. What GDAL returns where the file holds nothing may be: zeros, if 0
        is not nodata
    """

    def __init__(
        self, dataset: Optional[gdal.Dataset], shape: Tuple[int, int], bands: Sequence[int],
        is_data: Callable[[Window], bool],
    ) -> None:
        self._dataset, self._shape, self._bands, self._is_data = dataset, shape, bands, is_data
        self._checked = False

    def close(self) -> None:
        """Forget the dataset."""
        self._dataset = None

    def vacant(self, window: Window) -> bool:
        """Whether a window need not be read."""
        if self._holds(*window):
            return False
        if not self._checked:
            self._checked = True
            if self._is_data(Window(window.row, window.col, 1, 1)):
                self._dataset = None
        return self._dataset is not None

    @property
    def extent(self) -> Window:
        """The smallest rectangle outside which the raster is vacant."""
        rows, cols = self._shape
        if self.vacant(Window(0, 0, rows, cols)):
            return Window(0, 0, 0, 0)
        top = _last(rows, lambda row: not self._holds(0, 0, row, cols))
        left = _last(cols, lambda col: not self._holds(0, 0, rows, col))
        below = _last(rows, lambda row: not self._holds(rows - row, 0, row, cols))
        beside = _last(cols, lambda col: not self._holds(0, cols - col, rows, col))
        found = Window(top, left, rows - top - below, cols - left - beside)
        outside = Window(0, 0, 1, 1) if top or left else Window(rows - 1, cols - 1, 1, 1)
        return found if (top or left or below or beside) and self.vacant(outside) else Window(0, 0, rows, cols)

    def _holds(self, row: int, col: int, rows: int, cols: int) -> bool:
        """Whether any band may hold data in a window."""
        if self._dataset is None:
            return True
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # once for all bands: a large scene has many windows
        try:
            for band in self._bands:
                told = self._dataset.GetRasterBand(band).GetDataCoverageStatus(col, row, cols, rows, _MAY_HOLD)
                if told is None or told[0] & _MAY_HOLD:
                    return True
            return False
        except RuntimeError:
            return True
        finally:
            gdal.PopErrorHandler()


def _last(stop: int, condition: Callable[[int], bool]) -> int:
    """The largest number below `stop` up to which a condition holds; it holds for 0."""
    low, high, middle = 0, stop, 1  # 1 first: most files are full
    while high - low > 1:
        low, high = (middle, high) if condition(middle) else (low, middle)
        middle = (low + high) // 2
    return low
