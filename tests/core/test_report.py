"""The reports hold the facts, escape what users type, need no network and stay small."""

from __future__ import annotations

import base64
import json
import re
import zlib
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from sscc.core.base import palette
from sscc.core.base.errors import SSCCError
from sscc.core.maps.agreement import measure_agreement
from sscc.core.maps.apply import apply
from sscc.core.report import charts, evaluation_report, findings, map_report, page, pictures, spectra, tasks
from sscc.core.report.charts import Series
from sscc.core.report.evaluation_report import evaluate_and_report
from sscc.core.report.map_report import report_map
from sscc.core.report.tasks import map_and_report
from sscc.core.scene.scene import Scene
from sscc.core.scene.window import Window
from sscc.core.twin.settings import Settings
from sscc.core.twin.trainer import train

from .conftest import field_scene, write_raster

VOID = {"meta", "img", "br", "link", "input"}


class Page(HTMLParser):
    """Checks that tags close in order, and gathers links and text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.links, self.tags, self.words = [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in ("src", "href", "xlink:href", "data")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def check_page(path, limit=3_000_000):
    """A page that stands by itself: no script, no link out, well-formed, within `limit` bytes."""
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    assert "script" not in page.tags and "link" not in page.tags
    assert all(link.startswith("data:") for link in page.links)
    assert not re.search(r"url\(|@import|https?://", text)
    assert "prefers-color-scheme: dark" in text and "@media print" in text and "width=device-width" in text
    assert "nan" not in re.sub(r'"data:[^"]*"', "", text).lower().split() and ">nan<" not in text.lower()
    assert len(text.encode()) < limit
    return text, " ".join(page.words)


@pytest.fixture(scope="module")
def mapped(tmp_path_factory):
    """Model, result and path of a scene with wavelengths, a hole and bands that are missing."""
    folder = tmp_path_factory.mktemp("mapped")
    values, _ = field_scene(rows=50, cols=60, classes=4)
    values[10:20, 10:30] = -1
    values[:, :, 5] = 7.0  # constant: dropped
    waves = [{"wavelength": str(w), "wavelength_units": "nm"} for w in (450, 500, 550, 600, 650, 700, 750, 800,
                                                                      850, 1600, 1650, 1700)]  # fmt: skip
    path = write_raster(folder / "fields.tif", values, nodata=[-1] * 12, band_metadata=waves)
    model = train([path], Settings(4, preset="quick", steps=5))
    result = apply(model, path, str(folder / "c.tif"), confidence=str(folder / "f.tif"))
    return model, result, path


def subject(model, result, scene):
    """What was mapped just now."""
    return findings.Subject(result.output, [result.output], scene, model, result.confidence, result.seconds, "here")


def test_the_report_stands_by_itself_and_holds_the_facts(tmp_path, mapped):
    model, result, scene = mapped
    report_map(subject(model, result, scene), str(tmp_path / "r.html"))
    text, words = check_page(tmp_path / "r.html")
    for line in model.diagnosis:
        assert line in words
    for name, count in zip(model.names, result.counts):
        assert name in words and f"{count:,}".replace(",", "\u202f") in words
    assert "EPSG:32633" in words and "Wavelength (nm)" in words and "Histogram of confidence" in words
    assert model.versions["torch"] in words and "Learning rate" in words and model.device in words
    # The map, the confidence, and each cluster by itself, to light up; the scene is a JPEG.
    assert text.count("data:image/png") == 2 + 4 and text.count("data:image/jpeg") == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["r.html"]
    assert str(tmp_path) not in text and str(Path(scene).parent) not in text


def test_the_facts_agree_with_the_map(mapped):
    model, result, scene = mapped
    facts = json.loads(json.dumps(findings.summarise(subject(model, result, scene)).facts, allow_nan=False))
    assert [cluster["pixels"] for cluster in facts["clusters"]] == result.counts
    assert sum(cluster["share"] for cluster in facts["clusters"]) == pytest.approx(1)
    assert sum(cluster["area_ha"] for cluster in facts["clusters"]) == pytest.approx(0.09 * result.valid_pixels)
    assert sum(facts["confidence_histogram"]) == pytest.approx(1)
    assert 6 in {int(band) for band in facts["dropped"]} and 6 not in facts["bands"]
    with Scene.open(scene, model.bands, survey=False) as opened:
        values, _ = opened.read(Window(0, 0, 50, 60))
    classes = pictures.thumbnail(result.output, 1000)
    confidence = pictures.thumbnail(result.confidence, 1000)
    for cluster in facts["clusters"]:
        held = classes == cluster["cluster"]
        assert cluster["sampled_pixels"] == held.sum()
        if held.any():
            np.testing.assert_allclose(cluster["mean"], values[held].mean(0), rtol=1e-3)
            np.testing.assert_allclose(cluster["spread"], values[held].std(0), rtol=1e-2, atol=1e-2)
            assert cluster["confidence"] == pytest.approx(confidence[held].mean(), abs=1e-4)


def test_missing_bands_are_gaps(mapped):
    model, _, scene = mapped
    with Scene.open(scene, model.bands, survey=False) as opened:
        axis = spectra.spectral_axis(opened)
    places = axis.places.tolist()
    assert axis.unit == "nm" and 700 not in places
    after = [place for place, gap in zip(places, axis.gap_after) if gap]
    assert after == [650, 850]  # the dropped band, and the wide step to 1600 nm
    drawn = spectra.with_gaps(axis, np.arange(len(places)))
    assert np.isnan(drawn).sum() == 2 and len(spectra.places_with_gaps(axis)) == len(drawn)


def test_a_stack_of_dates_is_drawn_over_band_numbers(raster):
    twice = [{"wavelength": str(w), "wavelength_units": "nm"} for w in (450, 550, 650) * 4]
    with Scene.open(raster(field_scene()[0], band_metadata=twice), survey=False) as scene:
        axis = spectra.spectral_axis(scene)
    assert axis.unit == "" and axis.places.tolist() == list(range(1, 13)) and not axis.gap_after.any()


def test_names_are_escaped_and_an_empty_cluster_is_told(tmp_path, mapped):
    model, result, scene = mapped
    other = type(model)(json.loads(json.dumps(model.header)), model.tensors)
    other.rename(["<script>alert(1)</script>", "B & C", "D", "E"], model.colors)
    counts = [*result.counts[:3], 0]
    bare = result._replace(confidence=None, counts=counts)
    report_map(subject(other, bare, scene), str(tmp_path / "r.html"))
    text, words = check_page(tmp_path / "r.html")
    assert "<script>" not in text and "<script>alert(1)</script>" in words and "B & C" in words
    assert "Histogram of confidence" not in words and text.count("data:image/png") == 1 + 4


def test_a_scene_without_a_crs_has_no_areas(tmp_path, raster):
    path = raster(field_scene()[0], geotransform=None)
    model = train([path], Settings(3, preset="quick", steps=2))
    result = apply(model, path, str(tmp_path / "c.tif"))
    assert findings.summarise(subject(model, result, path)).facts["clusters"][0]["area_ha"] is None
    report_map(subject(model, result, path), str(tmp_path / "r.html"))
    _, words = check_page(tmp_path / "r.html")
    assert "(ha)" not in words and "Band" in words


def test_thirty_clusters_of_many_bands_stay_below_three_megabytes(tmp_path, mapped, monkeypatch):
    model, result, scene = mapped
    rng = np.random.default_rng(0)
    facts, axis, sample = findings.summarise(subject(model, result, scene))
    bands = 240
    drawn = rng.random((30, bands)).round(6).tolist()
    facts["clusters"] = [
        {**facts["clusters"][0], "cluster": k + 1, "name": f"Cluster {k + 1}", "mean": drawn[k], "spread": drawn[k]}
        for k in range(30)
    ]
    axis = spectra.Axis(np.arange(bands), np.linspace(400, 2500, bands), np.zeros(bands - 1, bool), "nm")
    monkeypatch.setattr(map_report, "summarise", lambda *_: findings.Findings(facts, axis, sample))
    noise = rng.integers(1, 5, (720, 720)).astype(np.uint8)
    monkeypatch.setattr(map_report, "thumbnail", lambda path, _: noise if path == result.output else noise / 5.0)
    report_map(subject(model, result, scene), str(tmp_path / "r.html"))
    _, words = check_page(tmp_path / "r.html")
    assert "Cluster 30" in words


def test_a_report_that_cannot_be_written_leaves_the_older_one(tmp_path, mapped, monkeypatch):
    model, result, scene = mapped
    (tmp_path / "r.html").write_text("older")
    monkeypatch.setattr(page, "TEMPLATES", str(tmp_path))
    with pytest.raises(Exception, match="report.html"):
        report_map(subject(model, result, scene), str(tmp_path / "r.html"))
    assert (tmp_path / "r.html").read_text() == "older"
    monkeypatch.undo()
    with pytest.raises(SSCCError):
        report_map(subject(model, result, scene), str(tmp_path / "none" / "r.html"))


def test_the_evaluation_report_has_rows_of_the_reference(tmp_path):
    reference = np.array([[1, 1, 1, 2, 2, 2, 2, 3]])
    clusters = np.array([[2, 2, 1, 1, 1, 1, 1, 1]])
    found = measure_agreement(clusters, reference)
    evaluation_report.write_evaluation_report(
        str(tmp_path / "e.html"), found, "/secret/place/c.tif", "/secret/place/ref.tif"
    )
    text, words = check_page(tmp_path / "e.html")
    assert "secret" not in text and "c.tif compared with ref.tif" in words
    assert f"{found.oa:.3f}" in words and f"{found.kappa:.3f}" in words and "Class 3" in words
    table = text[text.index('class="matrix"'):text.index("</table>")]
    rows = [re.findall(r">([^<>]*)(?:</span>)?</t[dh]>", row) for row in table.split("<tr>")[1:]]
    assert [cell.strip() for cell in rows[0][1:4]] == ["Cluster 2", "Cluster 1", "–"]
    # Class 1: two pixels in its own cluster, one in the other.
    assert [cell.strip() for cell in rows[1][-4:]] == ["2", "1", "", "3"]


def pictures_of(text):
    """The pictures of a page as (rows, cols, 4)."""
    found = []
    for number, data in enumerate(re.findall(r'src="data:image/png;base64,([^"]*)"', text)):
        name = f"/vsimem/picture{number}.png"
        gdal.FileFromMemBuffer(name, base64.b64decode(data))
        dataset = gdal.Translate("", name, format="MEM", rgbExpand="rgba")
        found.append(np.moveaxis(dataset.ReadAsArray(), 0, -1))
        gdal.Unlink(name)
    return found


def test_the_evaluation_report_shows_both_maps_and_where_they_agree(tmp_path):
    # Cluster 5 is class 1, cluster 6 class 2; cluster 9 has no class; the first row is not mapped.
    clusters = np.array([[0, 0, 0, 0], [5, 5, 6, 9], [5, 6, 6, 9], [5, 6, 5, 9]])
    classes = np.array([[1, 1, 2, 2], [1, 1, 2, 2], [1, 2, 1, 0], [1, 2, 0, 0]])
    paths = [
        write_raster(tmp_path / f"{name}.tif", values[..., None].astype(np.uint8), nodata=[0])
        for name, values in (("c", clusters), ("r", classes))
    ]
    found = evaluate_and_report(*paths, report=str(tmp_path / "e.html"))
    text, words = check_page(tmp_path / "e.html")
    assert "cluster without a class" in words and "no reference" in words
    reference, mapped, agreed = pictures_of(text)
    first, second = found.class_colors
    assert {tuple(color[:3]) for color in reference[classes == 1]} == {first}
    assert {tuple(color[:3]) for color in mapped[clusters == 6]} == {second}
    assert {tuple(color[:3]) for color in mapped[clusters == 9]} == {palette.grey_apart([first, second])}
    same = agreed[[1, 1, 1, 2, 2, 3, 3], [0, 1, 2, 0, 1, 0, 1]]
    assert {tuple(color[:3]) for color in same} == {evaluation_report.AGREES}
    assert {tuple(color[:3]) for color in agreed[[1, 2], [3, 2]]} == {evaluation_report.DIFFERS}
    assert {tuple(color[:3]) for color in agreed[[2, 3, 3], [3, 2, 3]]} == {evaluation_report.UNKNOWN}
    for picture, held in ((reference, classes > 0), (mapped, clusters > 0), (agreed, clusters > 0)):
        assert (picture[..., 3] == np.where(held, 255, 0)).all()


def test_the_maps_of_large_rasters_stay_small(tmp_path):
    noise = np.random.default_rng(0).integers(1, 21, (300, 2000, 2)).astype(np.uint8)
    paths = [write_raster(tmp_path / f"{k}.tif", noise[..., k : k + 1], options=["COMPRESS=LZW"]) for k in (0, 1)]
    evaluate_and_report(*paths, report=str(tmp_path / "e.html"))
    text, _ = check_page(tmp_path / "e.html")
    assert [picture.shape for picture in pictures_of(text)] == [(108, 720, 4)] * 3


def test_ticks_are_round_and_within():
    assert charts.ticks(0, 1) == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    assert charts.ticks(400, 2500, 4) == pytest.approx([1000, 2000])
    assert charts.ticks(3, 3) == [3]
    assert charts.number(0.30000000000000004) == "0.3" and charts.number(0) == "0"


def test_a_line_breaks_at_gaps_and_a_lone_point_is_a_dot():
    y = np.array([1.0, 2.0, np.nan, 3.0])
    drawn = charts.line_chart([Series(np.arange(4.0), y)], "t")
    path = re.search(r'class="line " d="([^"]*)"', drawn)[1]
    assert path.count("M") == 2 and path.endswith("h0") and "nan" not in drawn


def test_a_png_says_what_it_was_given():
    indices = np.array([[0, 1, 2], [2, 1, 0]], np.uint8)
    data = base64.b64decode(pictures.png(indices, [(0, 0, 0, 0), (1, 2, 3, 255), (4, 5, 6, 255)]).split(",")[1])
    assert data.startswith(b"\x89PNG") and int.from_bytes(data[16:20], "big") == 3
    start = data.index(b"IDAT")
    size = int.from_bytes(data[start - 4 : start], "big")
    lines = np.frombuffer(zlib.decompress(data[start + 4 : start + 4 + size]), np.uint8).reshape(2, 4)
    assert (lines[:, 0] == 0).all() and (lines[:, 1:] == indices).all()


def test_more_colours_than_a_palette_holds_still_make_a_picture():
    colors = [(k % 256, k // 256, 9) for k in range(600)]
    assert pictures.class_picture(np.arange(601).reshape(1, -1), colors).startswith("data:image/png")


@pytest.mark.parametrize("left_out", [[], ["gone.tif"]])
def test_the_report_on_a_training_covers_its_scenes(tmp_path, mapped, monkeypatch, left_out):
    model, result, scene = mapped
    monkeypatch.setattr(tasks, "MAX_FURTHER", 1)
    half = str(tmp_path / "half.tif")
    gdal.Translate(half, scene, srcWin=[0, 0, 60, 25])
    map_and_report(model, scene, report=str(tmp_path / "r.html"), others=[half, *left_out])
    text, words = check_page(tmp_path / "r.html")
    told = "Only the first 2 of 3 scenes are mapped" if left_out else "All training scenes"
    assert told in words and text.count("data:image/jpeg") == 2
    upper = pictures.thumbnail(result.output, 1000)[:20]  # below, the network sees the edge
    table = text.split("<thead>")[2].split("</table>")[0]
    for number, row in enumerate(table.split("<tr")[2:], start=1):
        whole, _, first, second = (float(cell) for cell in re.findall(r'"n">([\d.]+)', row))
        assert first == pytest.approx(0.09 * result.counts[number - 1], rel=0.05)
        assert second >= 0.09 * (upper == number).sum() - 0.05 and whole == pytest.approx(first + second, rel=0.05)
    assert {entry.name for entry in tmp_path.iterdir()} == {"half.tif", "r.html"}
