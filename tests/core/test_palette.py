"""Cluster colours: stable, distinct, and readable for colour-blind users up to 8 clusters."""

from __future__ import annotations

import numpy as np
import pytest
from sscc.core.base.palette import grey_apart, lab, palette

# Machado, Oliveira & Fernandes (2009), severity 1.0, on linear RGB.
BLINDNESS = {
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def seen_by(kind: str, colors: np.ndarray) -> np.ndarray:
    rgb = np.asarray(colors) / 255.0
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4) @ np.array(BLINDNESS[kind]).T
    linear = linear.clip(0, 1)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055) * 255


def nearest(colors: np.ndarray) -> float:
    points = lab(colors)
    distance = np.linalg.norm(points[:, None] - points[None], axis=2)
    return float(distance[~np.eye(len(points), dtype=bool)].min())


@pytest.mark.parametrize("kind", sorted(BLINDNESS))
def test_eight_colours_are_told_apart(kind):
    assert nearest(seen_by(kind, np.array(palette(8)))) > 10  # a difference of 2.3 is just noticeable


def test_colours_never_change_with_k():
    assert palette(40)[:16] == palette(16)
    assert palette(3) == palette(8)[:3]


@pytest.mark.parametrize("count", [9, 16, 30, 64, 254])
def test_many_colours_are_distinct(count):
    colors = palette(count)
    assert len(set(colors)) == count
    assert nearest(np.array(colors)) > 8


def test_any_number_of_clusters_gets_colours():
    assert len(palette(1000)) == 1000 and all(0 <= level <= 255 for color in palette(1000) for level in color)


def test_lab_of_white_and_black():
    np.testing.assert_allclose(lab(np.array([[255, 255, 255], [0, 0, 0]])), [[100, 0, 0], [0, 0, 0]], atol=0.02)


@pytest.mark.parametrize("colors", [[(150, 150, 150), (40, 40, 45)], [(255, 255, 255)], palette(16)])
def test_what_has_no_class_is_grey_and_like_no_class(colors):
    grey = grey_apart(colors)
    assert len(set(grey)) == 1
    assert np.linalg.norm(lab(np.array([grey])) - lab(np.array(colors)), axis=1).min() > 15
