"""The suggested number of clusters: right where the answer is plain, honest where it is not."""

from __future__ import annotations

import json

import numpy as np
import pytest
from sscc.core.base.errors import Cancelled, SSCCError
from sscc.core.pseudo_labels import suggest as module
from sscc.core.pseudo_labels.suggest import bends, last_clear, rank, spread_within, suggest
from sscc.core.report.suggestion_report import suggest_and_report

from .conftest import field_scene
from .test_report import check_page


@pytest.mark.parametrize("classes", [3, 5])
def test_a_scene_of_plain_fields_gets_its_number(raster, classes):
    path = raster(field_scene(rows=64, cols=64, classes=classes)[0])
    assert suggest(path, max_clusters=9).clusters == classes


def test_the_same_seed_suggests_the_same(fields):
    first, second = suggest(fields, max_clusters=6, seed=3), suggest(fields, max_clusters=6, seed=3)
    assert (first.clusters, first.scores) == (second.clusters, second.scores)


def test_the_suggestion_explains_itself_and_writes_a_report(tmp_path, fields):
    said = []
    found = suggest_and_report(
        fields, 2, 8, report=str(tmp_path / "s.html"), progress=lambda fraction, _: said.append(fraction)
    )
    facts = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert facts["clusters"] == 3 and facts["numbers"] == list(range(2, 9)) and facts["basis"] == "bend"
    assert len(facts["scores"]) == len(facts["within"]) == 7
    assert "3 clusters suggested" in found.explain() and found.clusters not in found.others
    assert said == sorted(said) and said[-1] == 1
    _, words = check_page(tmp_path / "s.html")
    assert "how many clusters?" in words and "At 3, the curve bends clearly for the last time" in words


def test_the_range_is_kept(fields):
    assert suggest(fields, 5, 7).clusters in (5, 6, 7)
    assert suggest(fields, 2, 2).clusters == 2
    assert suggest(fields, 4, 4).clusters == 4


def test_the_spread_falls_and_its_bend_is_where_clusters_end():
    rng = np.random.default_rng(0)
    points = (rng.normal(size=(600, 2)) + 40 * np.eye(6, 2)[rng.integers(0, 3, 600)]).astype(np.float32)
    spread = spread_within(points, 1, 7, 0)
    assert (np.diff(spread) < 0.01).all()
    assert np.argmax(bends(spread)) + 2 == 3
    assert bends(np.array([4.0, 1.0, 0.5, 0.4])) == pytest.approx([2.5, 0.4])


def test_two_comes_last():
    assert rank([2, 3, 4], np.array([9.0, 1.0, 2.0])) == [4, 3, 2]


@pytest.mark.parametrize(
    ("scores", "chosen"), [([0.2, 0.3, 0.02, 0.1], 4), ([0.2, 0.3, 0.1, 0.01], 5), ([0.0, 0.1, 0.08, 0.07], 6)]
)
def test_clear_bends_in_a_row_are_followed_to_the_last(scores, chosen):
    assert last_clear([3, 4, 5, 6], np.array(scores), 4) == chosen


def test_other_numbers_are_few_and_in_the_range(fields):
    found = suggest(fields, 3, 8)
    assert 0 < len(found.others) <= 4 and found.others == sorted(set(found.others) - {found.clusters})
    assert all(3 <= number <= 8 for number in found.others)


def test_where_nothing_stands_out_the_signals_speak(fields, monkeypatch):
    monkeypatch.setattr(module, "spread_within", lambda points, low, high, *_: -np.linspace(0, 1, high - low + 1))
    found = suggest(fields, 2, 20)
    assert found.basis == "signals" and found.clusters == max(found.signals + 1, 2)
    assert "no number stands out" in found.explain()
    assert suggest(fields, 12, 20).clusters == 12


def test_a_scene_of_three_spectra_is_not_asked_for_more(raster):
    values = field_scene()[1][..., None] * np.linspace(1, 2, 5)
    path = raster(values.astype(np.float32))
    assert suggest(path, 2, 9).clusters == 3
    with pytest.raises(SSCCError, match="only 3 distinct pixel values"):
        suggest(path, 4, 9)


def test_wrong_ranges_and_places_are_refused(tmp_path, fields):
    with pytest.raises(SSCCError, match="range"):
        suggest(fields, 5, 4)
    with pytest.raises(SSCCError, match="folder"):
        suggest_and_report(fields, report=str(tmp_path / "none" / "s.html"))


def test_a_cancelled_suggestion_stops(tmp_path, fields):
    with pytest.raises(Cancelled):
        suggest_and_report(fields, report=str(tmp_path / "s.html"), cancelled=lambda: True)
    assert not (tmp_path / "s.html").exists()


@pytest.mark.parametrize(("name", "classes"), [("SalinasA", 6), ("Samson", 3), ("S2_Slovenia", 5)])
@pytest.mark.slow
def test_real_scenes_get_about_the_number_of_their_reference(shared_data, name, classes):
    assert abs(suggest(str(shared_data / f"{name}.tif"), max_clusters=12).clusters - classes) <= 1
