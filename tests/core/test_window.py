"""Windows and halos cover every pixel once, and mirror at the edges."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sscc.core.scene.window import Thumbnail, Window, mirror, tile_grid, with_halo

sizes = st.integers(1, 60)


@given(rows=sizes, cols=sizes, tile=st.integers(1, 25))
def test_tiles_cover_every_pixel_once(rows, cols, tile):
    seen = np.zeros((rows, cols), int)
    for window in tile_grid(rows, cols, tile):
        seen[window.row : window.row + window.rows, window.col : window.col + window.cols] += 1
    assert (seen == 1).all()


@given(size=sizes, before=st.integers(0, 40), after=st.integers(0, 40))
def test_mirror_goes_to_and_fro_without_repeating_the_edge(size, before, after):
    # Not np.pad(mode="reflect"): before numpy 1.25 it is wrong where it has to reflect more than once.
    there_and_back = [*range(size), *range(size - 2, 0, -1)]
    expected = [there_and_back[index % len(there_and_back)] for index in range(-before, size + after)]
    np.testing.assert_array_equal(mirror(-before, size + after, size), expected)


@given(st.data())
def test_halo_read_equals_a_padded_scene(data):
    rows, cols, halo = data.draw(sizes), data.draw(sizes), data.draw(st.integers(0, 12))
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    window = Window(row, col, data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, cols - col)))
    scene = np.arange(rows * cols).reshape(rows, cols)
    read = with_halo(window, halo, (rows, cols))
    source = scene[
        read.source.row : read.source.row + read.source.rows, read.source.col : read.source.col + read.source.cols
    ]
    row_pad = mirror(-halo, rows + halo, rows)
    col_pad = mirror(-halo, cols + halo, cols)
    padded = scene[row_pad[:, None], col_pad]
    np.testing.assert_array_equal(
        source[read.row_index[:, None], read.col_index],
        padded[row : row + window.rows + 2 * halo, col : col + window.cols + 2 * halo],
    )


def test_one_pixel_scene():
    read = with_halo(Window(0, 0, 1, 1), 5, (1, 1))
    assert read.source == Window(0, 0, 1, 1)
    assert (read.row_index == 0).all() and len(read.row_index) == 11


@given(rows=sizes, cols=sizes, tile=st.integers(1, 25), side=st.integers(1, 70))
def test_a_thumbnail_is_the_same_however_it_is_read(rows, cols, tile, side):
    whole = np.arange(rows * cols).reshape(rows, cols)
    made = Thumbnail((rows, cols), side)
    for window in tile_grid(rows, cols, tile):
        made.add(window, whole[window.row : window.row + window.rows, window.col : window.col + window.cols])
    assert max(made.values.shape) == min(side, max(rows, cols)) and min(made.values.shape) >= 1
    # Evenly spread pixels of the scene; all of them where it is small.
    assert len(np.unique(made.values)) == made.values.size
    step = np.diff(made.values[:, 0] // cols)
    assert step.size == 0 or step.max() - step.min() <= 1
    if side >= max(rows, cols):
        np.testing.assert_array_equal(made.values, whole)
