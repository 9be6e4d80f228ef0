"""Scenes: any raster that GDAL can read, window by window, with its usable bands and valid pixels.

A scene is never read into memory as a whole. Values are in physical units (the file's scale and offset are applied),
so the same reflectance stored with another data type gives the same result.
"""

from __future__ import annotations

import os
from types import TracebackType
from typing import Dict, Iterator, List, Optional, Sequence, Tuple, Type, Union

import numpy as np
from osgeo import gdal, osr

from ..base.arrays import Mask, Spectra
from ..base.errors import SSCCError
from ..base.gdal_quiet import gdal_try
from ..base.words import mark
from .bands import BandSelection
from .coverage import Coverage
from .crs import name_of, reference, wkt_of
from .dataset import FLAT_BANDS, Source, damaged, decoded_at_once, open_raster
from .headers import (
    HUGE,
    bad_by_header,
    gain_of,
    nodata_of,
    quality_bands,
    raw_files,
    remarks_on_nodata,
    unit_of,
    wavelengths_nm,
)
from .overlay import Overlay, open_mask
from .survey import few_bands, spread_windows, survey
from .transparency import is_transparency, remarks_on_alpha, tagged_alpha
from .window import GeoTransform, Grid, Window, common

# Shorter rows fit in one or two windows anyway.
LONG_ROW = 256


class Scene:
    """A raster opened for windowed reading.

    Attributes
    ----------
    rows, cols, band_count : int
    bands : tuple of int
        The bands in use, counted from 1.
    dropped : dict
        Band number -> why it is not used.
    gaps : dict
        Band number -> fraction of the pixels in which other bands have data but this one does not, if surveyed.
    lost : float
        Fraction of the pixels that are not used because bands have no data there, if surveyed.
    transparency : tuple of int
        Alpha bands that are read as a mask.
    remarks : list of str
        Messages for the user about how the file was read.
    looked, blank, filled : int
        Numbers of pixels read so far; of those with one value, zero or less, in all bands, if the file declares no
        nodata value; and of those that lack a value in a few bands.
    block : rows and columns of a block of the file; block_bytes : see `decoded_at_once`
    adapted : str
        How the scene is brought to the light and air of the training data, for the metadata of its map.
    wavelengths : tuple of float or None
        Centre wavelengths of `bands` in nanometres.
    band_names : tuple of str
    geotransform : six floats or None; projection : WKT; gcps : list
    """

    def __init__(self, source: Source) -> None:
        inside = open_raster(source)
        dataset, self._cube, self._behind = inside.dataset, inside.cube, inside.files
        self.path = path = source if isinstance(source, str) else dataset.GetDescription()
        self.name = os.path.splitext(os.path.basename(path.rstrip("/")))[0] or path
        self._dataset = dataset
        self.rows, self.cols, self.band_count = dataset.RasterYSize, dataset.RasterXSize, dataset.RasterCount
        self.block = self._cube.block if self._cube else tuple(reversed(dataset.GetRasterBand(1).GetBlockSize()))
        self.block_bytes = 0 if self._cube else decoded_at_once(dataset)
        transform = dataset.GetGeoTransform(can_return_null=True)
        self.geotransform: Optional[GeoTransform] = tuple(transform) if transform else None
        self.gcps = list(dataset.GetGCPs() or ())
        self.gcp_projection = dataset.GetGCPProjection() or ""
        self.projection = wkt_of(path, dataset)
        self.dropped: Dict[int, str] = {}
        self.gaps: Dict[int, float] = {}
        self.lost = 0.0
        self.looked = self.blank = self.filled = 0
        self.lenient = False
        self.adapted = ""
        self.remarks = [inside.remark] if inside.remark else []
        self._mask: Optional[Overlay] = None
        self.all_wavelengths = wavelengths_nm(dataset) or (list(inside.wavelengths) or None)
        self._bad = sorted({*bad_by_header(dataset), *inside.bad})
        self._files = raw_files(dataset)
        for file in self._files:
            file.check()
        tagged = tagged_alpha(dataset)
        windows = spread_windows(self.rows, self.cols) if tagged else []
        self.transparency = tuple(band for band in tagged if is_transparency(dataset, band, windows))
        self.remarks += remarks_on_nodata(self.name, dataset) + remarks_on_alpha(self.name, tagged, self.transparency)
        self._use([band for band in range(1, self.band_count + 1) if band not in self.transparency])

    @classmethod
    def open(
        cls, source: Source, bands: Union[Sequence[int], BandSelection, None] = None, mask: Optional[str] = None,
        survey: bool = True, lenient: bool = False,
    ) -> Scene:
        """Open a scene.

        Parameters
        ----------
        source : str or gdal.Dataset
            Anything that GDAL can open, including subdatasets; or an open dataset, which stays open.
        bands : sequence of int, or BandSelection, optional
            Use only these bands (from 1), or those that a model reads.
        mask : str, optional
            Raster (its non-zero pixels are used) or polygons (their inside is used), in any grid and CRS.
        survey : bool
            Find and drop bands that are empty, constant or marked as bad in the header. Off when a model is
            applied, because the model determines the bands.
        lenient : bool
            Accept pixels that lack a value in a few bands: `read` returns NaN there.

        Raises
        ------
        SSCCError
            The file does not exist, is not a raster, lacks a requested band, or has no usable band.
        """
        scene = cls(source)
        scene.lenient = lenient
        if isinstance(bands, BandSelection):
            bands = bands.match(scene.band_count, scene.all_wavelengths, scene.path)
        if bands is not None:
            missing = [band for band in bands if not 1 <= band <= scene.band_count]
            if missing:
                raise SSCCError(
                    "{path}: has no band {band}; it has bands 1 to {bands}",
                    path=scene.path, band=missing[0], bands=scene.band_count,
                )
            scene._use(bands)
        scene._check_kinds()
        scene._mask = open_mask(mask, scene.grid) if mask else None
        scene.remarks += scene._mask.remarks if scene._mask else []
        if survey:
            scene._drop_bad_bands(asked=bands is not None)
        return scene

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the dataset."""
        self._dataset = self._cube = self._mask = None
        self._coverage.close()

    @property
    def mask_path(self) -> str:
        """Path of the user's mask; empty if there is none."""
        return self._mask.path if self._mask else ""

    @property
    def files(self) -> List[str]:
        """The scene's path and all files that it is read from, such as the sources of a VRT."""
        return [self.path, *self._behind]

    @property
    def grid(self) -> Grid:
        """Size and georeference of the scene."""
        return Grid(
            self.path, self.name, self.rows, self.cols, self.geotransform, self.projection, bool(self.gcps)
        )

    @property
    def shape(self) -> Tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.cols

    @property
    def striped(self) -> bool:
        """Whether the file is stored in whole, long rows, as ENVI files and untiled GeoTIFFs are."""
        return bool(self.block[1] >= self.cols > LONG_ROW)

    def _use(self, bands: Sequence[int]) -> None:
        """Set the bands in use."""
        handles = {band: self._dataset.GetRasterBand(band) for band in bands}
        self.bands = tuple(bands)
        self.band_names = tuple(handles[band].GetDescription() or f"Band {band}" for band in self.bands)
        waves = tuple(self.all_wavelengths[band - 1] for band in self.bands) if self.all_wavelengths else ()
        self.wavelengths = waves if waves and all(wave == wave for wave in waves) else None
        self._nodata = [nodata_of(handles[band]) for band in self.bands]
        self._gain = [gain_of(self.path, band, handles[band]) for band in self.bands]
        self._mask_bands: List[int] = []
        self._shared_mask = False
        for band in self.bands:
            flags = handles[band].GetMaskFlags()
            if flags & gdal.GMF_ALPHA:
                continue
            if flags & gdal.GMF_PER_DATASET:
                self._shared_mask = True
            elif not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
                self._mask_bands.append(band)
        kinds = {gdal.GetDataTypeName(handles[band].DataType) for band in self.bands}
        masked = self._shared_mask or bool(self._mask_bands) or bool(self.transparency)
        self._tells_nodata = masked or self._nodata.count(None) < len(self._nodata)
        told = None if masked or self._cube else self._dataset
        self._coverage = Coverage(told, self.shape, self.bands, self._is_data)
        self._may_be_infinite = any("Float" in kind for kind in kinds)

    def _check_kinds(self) -> None:
        """Reject bands that cannot be clustered."""
        if not set(self.bands) - set(self.transparency):
            raise SSCCError("{path}: the requested bands are transparency (alpha); choose others", path=self.path)
        kinds = {self._dataset.GetRasterBand(band).DataType for band in self.bands}
        if any(gdal.DataTypeIsComplex(kind) for kind in kinds):
            raise SSCCError("{path}: contains complex numbers; use real ones, such as their amplitude", path=self.path)

    def _raw(self, window: Window, bands: Sequence[int]) -> Spectra:
        """Values as stored, float32 (bands, rows, cols)."""
        if self._cube:
            cubed = self._cube.read(window, bands)
            if cubed is None:
                raise damaged(self.path, window)
            return cubed
        values = np.empty((len(bands), window.rows, window.cols), np.float32)
        done = gdal_try(
            self._dataset.ReadRaster, window.col, window.row, window.cols, window.rows,
            buf_type=gdal.GDT_Float32, band_list=list(bands), buf_obj=values,
        )
        if done is None:
            raise damaged(self.path, window)
        for file in self._files:
            file.check()  # GDAL returns zeros for the missing part of a truncated file
        return values

    def look(self, window: Window) -> Tuple[Spectra, Mask, Iterator[Mask]]:
        """Values as stored (bands, rows, cols); pixels inside all masks (rows, cols); per band, its valid pixels."""
        raw = self._raw(window, self.bands)
        return raw, self._valid_over_bands(raw, window), self._valid_per_band(raw, window)

    def _valid_per_band(self, values: Spectra, window: Window) -> Iterator[Mask]:
        """For each band in use, which pixels are valid: bool (rows, cols)."""
        for index, plane in enumerate(values):
            yield self._valid(index, plane, window)

    def _valid(self, index: int, plane: Spectra, window: Window) -> Mask:
        """Which pixels of one band in use are valid."""
        band, nodata = self.bands[index], self._nodata[index]
        valid = np.abs(plane) < HUGE if self._may_be_infinite else np.ones(plane.shape, bool)
        if nodata is not None and nodata == nodata:
            valid &= plane != np.float32(nodata)
        if band in self._mask_bands:
            valid &= self._mask_plane(band, window)
        return valid

    def _mask_plane(self, band: int, window: Window) -> Mask:
        return self._nonzero(self._dataset.GetRasterBand(band).GetMaskBand(), window)

    def _nonzero(self, handle: gdal.Band, window: Window) -> Mask:
        plane = gdal_try(handle.ReadAsArray, window.col, window.row, window.cols, window.rows)
        if plane is None:
            raise damaged(self.path, window)
        return np.asarray(plane != 0)

    def _valid_over_bands(self, values: Spectra, window: Window) -> Mask:
        """Pixels that are not blank and lie inside the scene's own mask and the user's mask: bool (rows, cols)."""
        valid = np.ones((window.rows, window.cols), bool)
        self.looked += valid.size
        # If nodata is declared, such a pixel is data: EnMAP sets water to 0 where the correction gave negative values.
        if len(values) >= FLAT_BANDS and not self._tells_nodata:
            first = values[0]
            rows, cols = np.nonzero((first <= 0) & (first == values[-1]))  # rules out most pixels quickly
            blank = (values[:, rows, cols] == first[rows, cols]).all(axis=0)
            valid[rows[blank], cols[blank]] = False
            self.blank += int(blank.sum())
        if self._shared_mask:
            valid &= self._mask_plane(self.bands[0], window)
        for band in self.transparency:
            valid &= self._nonzero(self._dataset.GetRasterBand(band), window)
        if self._mask is not None:
            valid &= self._mask.inside(window)
        return valid

    @property
    def extent(self) -> Window:
        """The part of the scene outside which the file holds nothing: all of it if the file does not tell."""
        return self._coverage.extent

    @property
    def area(self) -> Window:
        """The part of the scene that may have valid pixels: its extent, or what the user's mask covers of it."""
        if self._mask is None:
            return self.extent
        rows, cols = self._mask.reach
        return common(self.extent, Window(rows.start, cols.start, len(rows), len(cols)))

    def _is_data(self, window: Window) -> bool:
        """Whether a window of one pixel is valid, whatever the masks."""
        raw = self._raw(window, self.bands)
        flat = len(raw) >= FLAT_BANDS and not self._tells_nodata and raw.max() == raw.min() <= 0
        lacking = sum(not plane.all() for plane in self._valid_per_band(raw, window))
        return not flat and lacking <= few_bands(len(raw))

    def outside(self, window: Window) -> bool:
        """Whether a window lies completely outside the user's mask."""
        return self._mask is not None and not self._mask.inside(window).any()

    def empty(self, window: Window) -> bool:
        """Whether a window has no valid pixel, judged from the first band, a middle one and the last."""
        if self._coverage.vacant(window):
            return True
        some = sorted({0, len(self.bands) // 2, len(self.bands) - 1})
        return not any(self._valid(i, self._raw(window, [self.bands[i]])[0], window).any() for i in some)

    def read(self, window: Window) -> Tuple[Spectra, Mask]:
        """Physical values and the valid mask of a window.

        Returns
        -------
        values : float32 (rows, cols, bands)
            A view of band-sequential memory; 0 where not valid.
        valid : bool (rows, cols)
            True inside the masks where every band in use has a finite value other than nodata. If the file declares
            no nodata value, pixels of four or more bands with the same value, zero or less, in all of them are not
            valid. In a `lenient` scene, valid pixels may lack a value in a few bands: it is NaN.
        """
        if self._coverage.vacant(window):
            shape = window.rows, window.cols
            return np.zeros((*shape, len(self.bands)), np.float32), np.zeros(shape, bool)
        raw, valid, planes = self.look(window)
        if self.lenient:
            lacking = np.zeros(valid.shape, np.uint16)
            for plane in planes:
                if not plane.all():
                    lacking += ~plane
            valid &= lacking <= few_bands(len(self.bands))
            self._empty_gaps(raw, valid & (lacking > 0), window)
        else:
            for plane in planes:
                valid &= plane
        if not valid.all():
            raw[:, ~valid] = 0.0
        if any(gain != (1.0, 0.0) for gain in self._gain):
            scale, offset = (np.array(column, np.float32)[:, None, None] for column in zip(*self._gain))
            raw *= scale
            raw += offset
            raw[:, ~valid] = 0.0
        return np.moveaxis(raw, 0, -1), valid

    def _empty_gaps(self, raw: Spectra, gaps: Mask, window: Window) -> None:
        """Set the missing values of the pixels in `gaps` (rows, cols) to NaN."""
        self.filled += int(gaps.sum())
        if gaps.any():
            for index, plane in enumerate(self._valid_per_band(raw, window)):
                raw[index][gaps & ~plane] = np.nan

    def _drop_bad_bands(self, asked: bool) -> None:
        """Use only the usable bands; `asked`: whether the user chose the bands."""
        bad = {band: "bbl=0" for band in self._bad}
        if not asked:
            bad.update({band: mark("no reflectance") for band in quality_bands(self._dataset)})
        found = survey(self, bad)
        self.dropped, self.gaps, self.lost = found.dropped, found.gaps, found.lost
        if not found.kept:
            raise SSCCError(
                "{path}: every band is constant, empty or marked bad; there is nothing to cluster", path=self.path
            )
        self._use(found.kept)

    @property
    def pixel_area_ha(self) -> Optional[float]:
        """Area of a pixel in hectares if the CRS is projected and roughly preserves areas; else None."""
        if self.geotransform is None or not self.projection:
            return None
        crs = osr.SpatialReference(wkt=self.projection)
        # In a Mercator projection (web maps), areas are exaggerated with latitude: 2.6 times at 52 degrees.
        if not crs.IsProjected() or (crs.GetAttrValue("PROJECTION") or "").startswith("Mercator"):
            return None
        _, dx, rx, _, ry, dy = self.geotransform
        return float(abs(dx * dy - rx * ry) * crs.GetLinearUnits() ** 2 / 10_000)

    @property
    def unit(self) -> str:
        """Unit of the values; empty if the file declares none."""
        return unit_of(self._dataset)

    def describe(self) -> Dict[str, object]:
        """Description of the scene stored in a model: name, size, CRS and pixel size, but no path."""
        crs = name_of(reference(self.projection)) if self.projection else ""
        gt = self.geotransform
        size = [float(np.hypot(gt[1], gt[4])), float(np.hypot(gt[2], gt[5]))] if gt else None
        return {"name": self.name, "rows": self.rows, "cols": self.cols, "crs": crs, "pixel_size": size}
