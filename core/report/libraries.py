"""Spectral libraries: writes the mean spectra of clusters, and compares them with spectra of known materials.

Formats: ENVI spectral libraries (.sli with .hdr), and CSV with one row per band, wavelength first, and one column per
spectrum.
"""

from __future__ import annotations

import csv
import os
import shutil
import tempfile
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from ..base.errors import SSCCError
from ..base.files import atomic_path
from .spectra import Axis

LIBRARY_SUFFIXES = (".csv", ".sli")
# Number of library spectra listed for each cluster.
NEAREST = 3


class Library(NamedTuple):
    """Named spectra (spectra, bands) of materials, at wavelengths in nanometres."""

    names: List[str]
    wavelengths: NDArray[Any]
    spectra: NDArray[Any]


def _spectral() -> Any:
    """Import the package that reads ENVI libraries, only when it is needed."""
    try:
        import spectral
        import spectral.io.envi
    except ImportError as error:
        raise SSCCError(
            "spectral libraries need the package spectral ({error}); install it with: pip install spectral", error=error
        ) from None
    return spectral


def write_spectra(path: str, clusters: Sequence[Dict[str, Any]], axis: Axis) -> None:
    """Write mean spectra as CSV (with standard deviations) or as an ENVI library, depending on the extension of `path`.

    Parameters
    ----------
    clusters : as in the facts of a report; those without a spectrum are left out
    """
    shown = [cluster for cluster in clusters if cluster["mean"]]
    places = axis.ordered
    if path.lower().endswith(".csv"):
        head = ["wavelength_nm" if axis.unit else "band"]
        head += [text for one in shown for text in (one["name"], f"{one['name']} (sd)")]
        rows = [
            [f"{place:g}", *(value for one in shown for value in (one["mean"][band], one["spread"][band]))]
            for band, place in enumerate(places)
        ]
        write_table(path, [head, *rows])
        return
    header = {
        "spectra names": [one["name"].replace(",", ";") for one in shown],  # a comma would split the name
        **({"wavelength": [f"{place:.2f}" for place in places], "wavelength units": "Nanometers"} if axis.unit else {}),
    }
    data = np.array([one["mean"] for one in shown], np.float32)
    library = _spectral().io.envi.SpectralLibrary(data, header)
    with tempfile.TemporaryDirectory(prefix="sscc-") as folder:
        library.save(os.path.join(folder, "spectra"))
        # Header first: a library without one cannot be read.
        for ending, target in ((".hdr", os.path.splitext(path)[0] + ".hdr"), (".sli", path)):
            with atomic_path(target) as temporary:
                shutil.copyfile(os.path.join(folder, "spectra" + ending), temporary)


def write_table(path: str, rows: Sequence[Sequence[object]]) -> None:
    """Write rows as CSV in UTF-8, completely or not at all."""
    with atomic_path(path) as temporary, open(temporary, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def read_library(path: str) -> Library:
    """Read a spectral library.

    Raises
    ------
    SSCCError
        The file cannot be read, or has no wavelengths.
    """
    try:
        found = _read_csv(path) if path.lower().endswith(".csv") else _read_envi(path)
    except SSCCError:
        raise
    except Exception as error:
        raise SSCCError(
            "{path}: cannot be read as a spectral library ({error}); use an ENVI library (.sli with .hdr) or a CSV "
            "file with one row per band and the wavelength first",
            path=path, error=" ".join(str(error).split()),
        ) from None  # fmt: skip
    if not len(found.spectra) or len(found.wavelengths) != found.spectra.shape[1]:
        raise SSCCError("{path}: has no wavelengths for its spectra", path=path)
    scale = 1000.0 if np.nanmax(found.wavelengths) < 100 else 1.0  # micrometres
    order = np.argsort(found.wavelengths, kind="stable")
    return Library(found.names, found.wavelengths[order] * scale, found.spectra[:, order])


def _read_envi(path: str) -> Library:
    header = os.path.splitext(path)[0] + ".hdr"
    header = header if os.path.exists(header) else path + ".hdr"
    found = _spectral().io.envi.open(header, path)
    return Library([str(name) for name in found.names], np.array(found.bands.centers or [], float), found.spectra)


def _read_csv(path: str) -> Library:
    with open(path, encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        file.seek(0)
        rows = list(csv.reader(file, delimiter=";" if ";" in head else ","))
    table = np.array([[float(text or "nan") for text in row] for row in rows[1:] if row])
    keep = [place for place, name in enumerate(rows[0]) if place and not name.endswith("(sd)")]
    return Library([rows[0][place] for place in keep], table[:, 0], table[:, keep].T)


def rank(
    clusters: Sequence[Dict[str, Any]], axis: Axis, library: Library, path: str
) -> Dict[int, List[Tuple[str, float]]]:
    """Cluster number -> library spectra with the smallest spectral angles (degrees), smallest first.

    The library is resampled to the bands of the scene. The spectral angle (Kruse et al., 1993) is insensitive
    to brightness.

    Raises
    ------
    SSCCError
        The scene has no wavelengths, or the library covers none of them.
    """
    if not axis.unit:
        raise SSCCError("{path}: the scene has no wavelengths, so its spectra cannot be compared", path=path)
    theirs = library.spectra
    if len(library.wavelengths) != len(axis.places) or not np.allclose(library.wavelengths, axis.places, atol=0.5):
        resample = _spectral().BandResampler(library.wavelengths, axis.places)
        theirs = np.array([resample(np.nan_to_num(spectrum)) for spectrum in library.spectra])
    inside = (axis.places >= library.wavelengths[0]) & (axis.places <= library.wavelengths[-1])
    inside &= np.isfinite(theirs).all(axis=0)
    if inside.sum() < 2:
        raise SSCCError("{path}: has no wavelengths in common with the scene", path=path)
    found = {}
    for cluster in clusters:
        if cluster["mean"]:
            angles = spectral_angles(np.array(cluster["mean"])[axis.order][inside], theirs[:, inside])
            nearest = np.argsort(angles)[:NEAREST]
            found[cluster["cluster"]] = [(library.names[place], float(angles[place])) for place in nearest]
    return found


def spectral_angles(spectrum: NDArray[Any], others: NDArray[Any]) -> NDArray[Any]:
    """Spectral angles in degrees between a spectrum (bands,) and others (spectra, bands)."""
    length = np.linalg.norm(spectrum) * np.linalg.norm(others, axis=1)
    angles: NDArray[Any] = np.degrees(np.arccos(np.clip(others @ spectrum / np.maximum(length, 1e-30), -1, 1)))
    return angles
