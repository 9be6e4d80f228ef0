"""Scenes: any raster GDAL reads, window by window, with its good bands and its valid pixels.

A scene is never held in memory. Values come in physical units (scale and offset of the file applied), so that the
same reflectance stored in another number type gives the same result.
"""

from __future__ import annotations

import os
from types import TracebackType
from typing import Dict, Iterator, List, Optional, Sequence, Tuple, Type, Union

import numpy as np
from osgeo import gdal, osr

from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..base.words import mark
from .bands import BandSelection
from .crs import wkt_of
from .dataset import FLAT_BANDS, damaged, nothing_valid, open_dataset
from .headers import bad_by_header, check_length, unit_of, wavelengths_nm
from .overlay import Overlay, open_mask
from .window import GeoTransform, Grid, Window

# Shorter rows lie in one or two windows anyway.
LONG_ROW = 256
# No measurement is so large (infinity is); the largest floats mean no data, declared or not.
HUGE = 1e30
SURVEY_WINDOWS, CLOSER_SURVEY, SURVEY_SIZE = 64, 4096, 64


class Scene:
    """A raster opened for windowed reading.

    Attributes
    ----------
    rows, cols, band_count : int
    bands : tuple of int
        The good bands in use, counted from 1.
    dropped : dict
        Band number -> why it is not used.
    gaps : dict
        Band number -> share of the pixels in which other bands hold data and this one does not, where surveyed.
    remarks : list of str
        What the user should know of how the file was read.
    looked, blank : int
        Pixels read so far; of those, where the file tells no nodata, which hold one value, zero or less, in all bands.
    wavelengths : tuple of float or None
        Centre wavelengths of `bands` in nanometres.
    band_names : tuple of str
    geotransform : six floats or None; projection : WKT; gcps : list
    """

    def __init__(self, path: str, dataset: gdal.Dataset) -> None:
        self.path = path
        self.name = os.path.splitext(os.path.basename(path.rstrip("/")))[0] or path
        self._dataset = dataset
        self.rows, self.cols, self.band_count = dataset.RasterYSize, dataset.RasterXSize, dataset.RasterCount
        self.block = tuple(reversed(dataset.GetRasterBand(1).GetBlockSize()))
        transform = dataset.GetGeoTransform(can_return_null=True)
        self.geotransform: Optional[GeoTransform] = tuple(transform) if transform else None
        self.gcps = list(dataset.GetGCPs() or ())
        self.gcp_projection = dataset.GetGCPProjection() or ""
        self.projection = wkt_of(path, dataset)
        self.dropped: Dict[int, str] = {}
        self.gaps: Dict[int, float] = {}
        self.remarks: List[str] = []
        self.looked = self.blank = 0
        self._mask: Optional[Overlay] = None
        self.all_wavelengths = wavelengths_nm(dataset)
        check_length(path, dataset)
        self._use(range(1, self.band_count + 1))

    @classmethod
    def open(
        cls, path: str, bands: Union[Sequence[int], BandSelection, None] = None, mask: Optional[str] = None,
        survey: bool = True,
    ) -> Scene:
        """Open the scene at `path`.

        Parameters
        ----------
        path : str
            Anything GDAL opens, subdatasets included.
        bands : sequence of int, or BandSelection, optional
            Use these bands only (from 1), or those that a model reads.
        mask : str, optional
            Raster (non-zero pixels are used) or polygons (inside is used), in any grid and CRS.
        survey : bool
            Look for bands that are bad by header, empty or constant, and drop them. A model that is applied
            says itself which bands it wants, so `survey` is off there.

        Raises
        ------
        SSCCError
            No such file, not a raster, no such band, no usable band.
        """
        scene = cls(path, open_dataset(path))
        if isinstance(bands, BandSelection):
            bands = bands.match(scene.band_count, scene.all_wavelengths, path)
        if bands is not None:
            missing = [band for band in bands if not 1 <= band <= scene.band_count]
            if missing:
                raise SSCCError(
                    "{path}: has no band {band}; it has bands 1 to {bands}",
                    path=path, band=missing[0], bands=scene.band_count,
                )
            scene._use(bands)
        scene._check_kinds()
        scene._mask = open_mask(mask, scene.grid) if mask else None
        scene.remarks += scene._mask.remarks if scene._mask else []
        if survey:
            scene._drop_bad_bands()
        return scene

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._dataset = None
        self._mask = None

    @property
    def mask_path(self) -> str:
        """Path of the user's mask, or nothing."""
        return self._mask.path if self._mask else ""

    @property
    def files(self) -> List[str]:
        """The scene's path and every file behind it, such as those of a VRT."""
        return [self.path, *(self._dataset.GetFileList() or [])]

    @property
    def grid(self) -> Grid:
        """Where the pixels lie on the map."""
        return Grid(
            self.path, self.name, self.rows, self.cols, self.geotransform, self.projection, bool(self.gcps)
        )

    @property
    def shape(self) -> Tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.cols

    @property
    def striped(self) -> bool:
        """Whether the file holds whole rows, as ENVI files and GeoTIFFs without tiles do, and they are long."""
        return bool(self.block[1] >= self.cols > LONG_ROW)

    def _use(self, bands: Sequence[int]) -> None:
        """Take `bands`, less an alpha channel, as the bands in use."""
        handles = {band: self._dataset.GetRasterBand(band) for band in bands}
        self.bands = tuple(b for b in bands if handles[b].GetColorInterpretation() != gdal.GCI_AlphaBand)
        self.band_names = tuple(handles[band].GetDescription() or f"Band {band}" for band in self.bands)
        waves = self.all_wavelengths
        self.wavelengths = tuple(waves[band - 1] for band in self.bands) if waves else None
        self._nodata: List[Optional[float]] = []
        self._gain: List[Tuple[float, float]] = []
        self._mask_bands: List[int] = []
        self._shared_mask = False
        for band in self.bands:
            handle = handles[band]
            nodata, scale, offset = handle.GetNoDataValue(), handle.GetScale(), handle.GetOffset()
            self._nodata.append(nodata)
            self._gain.append((1.0 if scale in (None, 0.0) else scale, offset or 0.0))
            flags = handle.GetMaskFlags()
            if flags & gdal.GMF_PER_DATASET:
                self._shared_mask = True
            elif not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
                self._mask_bands.append(band)
        kinds = {gdal.GetDataTypeName(handles[band].DataType) for band in self.bands}
        self._tells_nodata = self._shared_mask or bool(self._mask_bands) or self._nodata.count(None) < len(self._nodata)
        self._may_be_infinite = any("Float" in kind for kind in kinds)

    def _check_kinds(self) -> None:
        """Refuse bands that hold nothing to cluster."""
        if not self.bands:
            raise SSCCError("{path}: the requested bands are transparency (alpha); choose others", path=self.path)
        kinds = {self._dataset.GetRasterBand(band).DataType for band in self.bands}
        if any(gdal.DataTypeIsComplex(kind) for kind in kinds):
            raise SSCCError("{path}: contains complex numbers; use real ones, such as their amplitude", path=self.path)

    def _raw(self, window: Window, bands: Sequence[int]) -> np.ndarray:
        """Values as stored, float32 (bands, rows, cols)."""
        values = np.empty((len(bands), window.rows, window.cols), np.float32)
        done = gdal_try(
            self._dataset.ReadRaster, window.col, window.row, window.cols, window.rows,
            buf_type=gdal.GDT_Float32, band_list=list(bands), buf_obj=values,
        )
        if done is None:
            raise damaged(self.path, window)
        return values

    def _valid_per_band(self, values: np.ndarray, window: Window) -> Iterator[np.ndarray]:
        """For every band in use, which pixels are valid: bool (rows, cols)."""
        for index, plane in enumerate(values):
            yield self._valid(index, plane, window)

    def _valid(self, index: int, plane: np.ndarray, window: Window) -> np.ndarray:
        """Which pixels of one band in use are valid."""
        band, nodata = self.bands[index], self._nodata[index]
        valid = np.abs(plane) < HUGE if self._may_be_infinite else np.ones(plane.shape, bool)
        if nodata is not None and nodata == nodata:
            valid &= plane != np.float32(nodata)
        if band in self._mask_bands:
            valid &= self._mask_plane(band, window)
        return valid

    def _mask_plane(self, band: int, window: Window) -> np.ndarray:
        handle = self._dataset.GetRasterBand(band).GetMaskBand()
        plane = gdal_try(handle.ReadAsArray, window.col, window.row, window.cols, window.rows)
        if plane is None:
            raise damaged(self.path, window)
        return plane != 0

    def _valid_over_bands(self, values: np.ndarray, window: Window) -> np.ndarray:
        """What blank pixels, the scene's own mask and the user's mask leave: bool (rows, cols)."""
        valid = np.ones((window.rows, window.cols), bool)
        self.looked += valid.size
        # Where nodata is told, such a pixel is data: water is 0 in EnMAP's bands where a correction made it less.
        if len(values) >= FLAT_BANDS and not self._tells_nodata:
            first = values[0]
            rows, cols = np.nonzero((first <= 0) & (first == values[-1]))  # most pixels need no closer look
            blank = (values[:, rows, cols] == first[rows, cols]).all(axis=0)
            valid[rows[blank], cols[blank]] = False
            self.blank += int(blank.sum())
        if self._shared_mask:
            valid &= self._mask_plane(self.bands[0], window)
        if self._mask is not None:
            valid &= self._mask.inside(window)
        return valid

    @property
    def area(self) -> Window:
        """Where valid pixels may be: all of the scene, or what the user's mask reaches."""
        rows, cols = self._mask.reach if self._mask else (range(self.rows), range(self.cols))
        return Window(rows.start, cols.start, len(rows), len(cols))

    def outside(self, window: Window) -> bool:
        """Whether the user's mask leaves nothing of a window."""
        return self._mask is not None and not self._mask.inside(window).any()

    def empty(self, window: Window) -> bool:
        """Whether the first band, a middle one and the last tell that a window holds no valid pixel."""
        some = sorted({0, len(self.bands) // 2, len(self.bands) - 1})
        return not any(self._valid(i, self._raw(window, [self.bands[i]])[0], window).any() for i in some)

    def read(self, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Physical values and the valid mask of a window.

        Returns
        -------
        values : float32 (rows, cols, bands)
            A view of band-sequential memory; 0 at pixels that are not valid.
        valid : bool (rows, cols)
            True where every band in use holds a finite value that is not nodata, inside the masks. In files that
            tell no nodata, four bands and more do not all hold the same value of zero or less there.
        """
        raw = self._raw(window, self.bands)
        valid = self._valid_over_bands(raw, window)
        for plane in self._valid_per_band(raw, window):
            valid &= plane
        if not valid.all():
            raw[:, ~valid] = 0.0
        if any(gain != (1.0, 0.0) for gain in self._gain):
            scale, offset = (np.array(column, np.float32)[:, None, None] for column in zip(*self._gain))
            raw *= scale
            raw += offset
            raw[:, ~valid] = 0.0
        return np.moveaxis(raw, 0, -1), valid

    def survey_windows(self, count: int = SURVEY_WINDOWS, size: int = SURVEY_SIZE) -> List[Window]:
        """At most about `count` windows of `size`, spread evenly; they cover a small scene wholly."""
        rows = range(0, self.rows, size)
        cols = range(0, self.cols, size)
        total = len(rows) * len(cols)
        step = max(1, -(-total // count))
        # A stride that shares a factor with the number of columns would sample a few columns only.
        while step > 1 and np.gcd(step, len(cols)) > 1:
            step += 1
        cells = [(row, col) for row in rows for col in cols][::step]
        return [Window(r, c, min(size, self.rows - r), min(size, self.cols - c)) for r, c in cells]

    def _drop_bad_bands(self) -> None:
        """Drop bands that are bad by header, hold no data or one value only. Sampled on large scenes."""
        chosen = self.bands
        self.dropped.update({band: "bbl=0" for band in bad_by_header(self._dataset) if band in chosen})
        count = np.zeros(len(chosen), int)
        low, high = np.full(len(chosen), np.inf), np.full(len(chosen), -np.inf)
        pixels = 0
        first = self.survey_windows()
        for number, window in enumerate([*first, *self.survey_windows(CLOSER_SURVEY)]):
            if number >= len(first) and (pixels if number == len(first) else pixels >= SURVEY_SIZE**2):
                break  # else little of the scene holds data: it is looked for
            if number >= len(first) and self.empty(window):
                continue
            raw = self._raw(window, chosen)
            inside = self._valid_over_bands(raw, window)
            any_band = np.zeros(inside.shape, bool)
            for index, valid in enumerate(self._valid_per_band(raw, window)):
                valid &= inside
                any_band |= valid
                held = raw[index][valid]
                if held.size:
                    count[index] += held.size
                    low[index], high[index] = min(low[index], held.min()), max(high[index], held.max())
            pixels += int(any_band.sum())
        if pixels == 0:
            raise nothing_valid(self.path, self._mask is not None)
        for index, band in enumerate(chosen):
            if count[index] == 0:
                self.dropped.setdefault(band, mark("nodata everywhere"))
            elif count[index] < pixels / 2:
                self.dropped.setdefault(band, mark("nodata in more than half of the pixels"))
            elif low[index] == high[index] and pixels > 1:
                self.dropped.setdefault(band, mark("constant"))
        kept = [band for band in chosen if band not in self.dropped]
        self.gaps = {band: 1 - count[index] / pixels for index, band in enumerate(chosen) if band in kept}
        if not kept:
            raise SSCCError(
                "{path}: every band is constant, empty or marked bad; there is nothing to cluster", path=self.path
            )
        self._use(kept)

    @property
    def pixel_area_ha(self) -> Optional[float]:
        """Area of a pixel in hectares, where the CRS is projected and keeps areas about true; else None."""
        if self.geotransform is None or not self.projection:
            return None
        reference = osr.SpatialReference(wkt=self.projection)
        # On a Mercator map (web maps) areas grow with latitude: 2.6 times at 52 degrees.
        if not reference.IsProjected() or (reference.GetAttrValue("PROJECTION") or "").startswith("Mercator"):
            return None
        _, dx, rx, _, ry, dy = self.geotransform
        return abs(dx * dy - rx * ry) * reference.GetLinearUnits() ** 2 / 10_000

    @property
    def unit(self) -> str:
        """Unit of the values, empty where the file names none."""
        return unit_of(self._dataset)

    def describe(self) -> Dict[str, object]:
        """What a model remembers of the scene: no path, only name, size, CRS and pixel size."""
        crs = ""
        if self.projection:
            reference = osr.SpatialReference(wkt=self.projection)
            code, authority = reference.GetAuthorityCode(None), reference.GetAuthorityName(None)
            crs = f"{authority}:{code}" if code else reference.GetName() or ""
        gt = self.geotransform
        size = [float(np.hypot(gt[1], gt[4])), float(np.hypot(gt[2], gt[5]))] if gt else None
        return {"name": self.name, "rows": self.rows, "cols": self.cols, "crs": crs, "pixel_size": size}
