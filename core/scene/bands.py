"""Band selection: lists of bands in text form, and the bands of a scene that a model uses."""

from __future__ import annotations

import re
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..base.errors import SSCCError

MOST_BANDS = 65535  # the limit of GDAL
# In nanometres. Within a sensor, band centres vary by about one (smile, recalibration).
WAVELENGTH_TOLERANCE = 5.0


def parse_bands(text: str) -> List[int]:
    """Band numbers (from 1) of a text such as "1-50,60-100".

    Raises
    ------
    SSCCError
        The text is not a list of numbers and ranges.
    """
    bands: List[int] = []
    for part in text.replace(" ", "").split(","):
        match = re.fullmatch(r"(\d{1,9})(?:-(\d{1,9}))?", part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if first < 1 or last < first or last > MOST_BANDS:
            raise SSCCError(
                'bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100',
                text=text, part=part,
            )
        bands.extend(range(first, last + 1))
    return sorted(set(bands))


class BandSelection(NamedTuple):
    """The bands that a model uses, as stored with it, from the scene it was trained on.

    bands : numbers (from 1) of the bands in use; band_names : their names; band_count : number of bands of the scene
    wavelengths : centre wavelengths of `bands` in nanometres, if the scene has them
    dropped : number of each band left out -> reason
    """

    bands: List[int]
    band_names: List[str]
    band_count: int
    wavelengths: Optional[List[float]]
    dropped: Optional[Dict[str, str]]

    def match(self, scene_bands: int, wavelengths: Optional[Sequence[float]], path: str) -> Tuple[int, ...]:
        """The bands of another scene that correspond to these, by wavelength if both have them, else by number.

        Parameters
        ----------
        scene_bands : int
            Number of bands of that scene.
        wavelengths : sequence of float, optional
            Centre wavelengths of all its bands, in nanometres.
        path : str
            Its path, for error messages.

        Raises
        ------
        SSCCError
            It has too few bands, or different wavelengths.
        """
        trained = self.band_count
        bands = tuple(self.bands) if scene_bands == trained else ()
        wanted = np.array(self.wavelengths or [], float)
        if wavelengths and len(wanted) and np.isfinite(wanted).all():
            here = np.array(wavelengths, float)
            far = np.where(np.isfinite(here), here, np.inf)
            off = np.nan_to_num(np.abs(here[np.subtract(bands, 1).astype(int)] - wanted)) if bands else None
            # Products of the same sensor may omit different bands.
            if off is None or off.max() > WAVELENGTH_TOLERANCE:
                bands = tuple(int(band) + 1 for band in np.abs(far - wanted[:, None]).argmin(axis=1))
                off = np.abs(far[np.subtract(bands, 1)] - wanted)
            worst = int(off.argmax())
            if off[worst] > WAVELENGTH_TOLERANCE:
                raise SSCCError(
                    "{path}: band {band} is at {here:.1f} nm, the model expects {wanted:.1f} nm; apply it to a scene "
                    "of the same sensor",
                    path=path, band=bands[worst], here=here[bands[worst] - 1], wanted=wanted[worst],
                )
        if scene_bands == 1 < trained:
            raise SSCCError(
                "{path}: has one band, the model was trained on {trained}; if the bands are single files, stack "
                "them: gdalbuildvrt -separate stack.vrt FILES",
                path=path, trained=trained,
            )
        if len(set(bands)) < len(self.bands):
            raise SSCCError(
                "{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same "
                "sensor",
                path=path, scene_bands=scene_bands, trained=trained,
            )
        return bands
