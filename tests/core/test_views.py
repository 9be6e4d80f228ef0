"""The augmentation pool: each view changes what it says and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sscc.core.features.transform import Transform
from sscc.core.twin import views
from sscc.core.twin.views import Light


@pytest.fixture(autouse=True)
def _seeded():
    torch.manual_seed(0)


def blocks(count=6, components=4, side=11):
    return torch.randn(count, components, side, side)


@pytest.mark.parametrize(
    "view",
    [views.resized_crop, views.horizontal_flip, views.gaussian_blur, views.mask_pixels, views.mask_bands,
     views.sensor_noise, views.paper_view],
)
def test_views_keep_the_shape_and_follow_the_seed(view):
    planes = blocks()
    torch.manual_seed(5)
    once = view(planes)
    torch.manual_seed(5)
    assert torch.equal(once, view(planes))
    assert once.shape == planes.shape and torch.isfinite(once).all()


def test_resized_crop_of_the_whole_is_the_block():
    planes = blocks()
    torch.testing.assert_close(views.resized_crop(planes, (1.0, 1.0), (1.0, 1.0)), planes, atol=1e-5, rtol=1e-5)


@settings(max_examples=20, deadline=None)
@given(low=st.floats(0.05, 0.5))
def test_resized_crop_stays_within_the_values(low):
    planes = torch.rand(5, 2, 9, 9)
    part = views.resized_crop(planes, (low, 1.0))
    assert part.min() >= planes.min() - 1e-5 and part.max() <= planes.max() + 1e-5


def test_flip():
    planes = blocks()
    assert torch.equal(views.horizontal_flip(planes, 1.0), planes.flip(-1))
    assert torch.equal(views.horizontal_flip(planes, 0.0), planes)


def test_about_half_of_the_blocks_are_flipped():
    planes = torch.arange(2.0).expand(1000, 1, 1, 2)
    share = (views.horizontal_flip(planes)[:, 0, 0, 0] == 1).float().mean()
    assert 0.4 < share < 0.6


def test_blur_keeps_a_flat_block_and_the_mean_of_a_point():
    flat = torch.full((3, 2, 7, 7), 4.0)
    torch.testing.assert_close(views.gaussian_blur(flat, probability=1.0), flat)
    point = torch.zeros(1, 1, 7, 7)
    point[0, 0, 3, 3] = 1.0
    blurred = views.gaussian_blur(point, (1.0, 1.0), 1.0)
    edge = torch.exp(torch.tensor(-0.5))
    assert blurred.sum().item() == pytest.approx(1.0)
    assert blurred[0, 0, 3, 3].item() == pytest.approx(float((1 / (1 + 2 * edge)) ** 2))
    assert blurred[0, 0, 3, 4].item() == pytest.approx(float(edge / (1 + 2 * edge) ** 2))


def test_masked_pixels_lose_all_components():
    planes = torch.ones(20, 3, 10, 10)
    masked = views.mask_pixels(planes, 0.3)
    assert torch.equal(masked[:, :1].expand_as(masked), masked)
    assert 0.25 < (masked == 0).float().mean() < 0.35


def test_masked_bands_are_masked_in_all_pixels():
    planes = torch.ones(400, 3, 2, 2)
    masked = views.mask_bands(planes, 0.5)
    assert torch.equal(masked[..., :1, :1].expand_as(masked), masked)
    assert 0.45 < (masked == 0).float().mean() < 0.55


def test_noise_has_the_sensors_sigma():
    noise = views.sensor_noise(torch.zeros(50, 4, 10, 10), 2.0)
    assert noise.std().item() == pytest.approx(2.0, rel=0.05) and abs(noise.mean().item()) < 0.1


def change_of(origin, count=4000):
    """Root mean square of what a gain adds to blocks at the scene's mean."""
    return views.gain(torch.zeros(count, len(origin), 1, 1), origin).square().mean().sqrt().item()


def test_gain_is_a_percent_of_the_brightness_at_most():
    origin = torch.tensor([30.0, -10.0, 20.0])
    deviation = 3**-0.5  # of a uniform number in -1..1
    expected = 0.01 * deviation * origin.square().mean().sqrt().item()
    assert change_of(origin) == pytest.approx(expected, rel=0.05)


@pytest.mark.parametrize("away", [1e3, 1e6])
def test_gain_changes_no_more_than_the_noise_where_the_mean_lies_far_from_all_variation(away):
    assert change_of(torch.tensor([away, 0.5 * away, -away])) == pytest.approx(3**-0.5, rel=0.05)


@pytest.mark.parametrize("size, expected", [(0.1, 0.1), (1e4, 0.3)])
def test_haze_is_small_and_no_more_than_a_share_of_the_noise(size, expected):
    directions = torch.randn(1, 20)
    directions *= size / 0.005 / directions.square().mean().sqrt()
    change = views.additive_offset(torch.zeros(4000, 20, 2, 3), directions)
    assert change.square().mean().sqrt().item() == pytest.approx(expected, rel=0.05)
    assert (change == change[:, :, :1, :1]).all() and change[0, 0, 0, 0] != change[1, 0, 0, 0]  # each block its own


def test_light_is_what_a_brighter_scene_and_an_offset_do_to_components():
    rng = np.random.default_rng(0)
    bands, level, valid = 60, 900.0, np.ones((1, 1), bool)
    transform = Transform(rng.normal(0.03, 0.01, bands), rng.normal(size=(bands, 5)), level)
    light = Light.of(transform, torch.device("cpu"))
    spectrum = rng.normal(size=bands)
    offsets = np.cos(np.pi * np.outer(range(4), (np.arange(bands) + 0.5) / bands))
    spectrum -= np.linalg.lstsq(offsets.T, spectrum, rcond=None)[0] @ offsets  # an offset along x would be a gain too
    spectrum *= level / np.linalg.norm(spectrum)

    def components(values):
        return transform(values.astype(np.float32)[:, None, None], valid)[:, 0, 0]

    for offset, added in zip(offsets, light.offsets.numpy()):
        moved = components(spectrum + 0.005 * level / bands**0.5 * offset) - components(spectrum)
        np.testing.assert_allclose(moved, 0.005 * added, rtol=0.02, atol=1e-5)
    np.testing.assert_allclose(light.origin.numpy(), transform.mean @ transform.matrix, rtol=1e-5)


def test_gain_of_a_scene_whose_mean_is_zero_is_none():
    assert change_of(torch.zeros(3), 5) == 0


@given(
    side=st.integers(3, 24), quarter=st.integers(0, 3), flip=st.booleans(), factor=st.floats(0.8, 1.25),
)
@settings(max_examples=60, deadline=None)
def test_whereabouts_point_at_the_same_place_in_the_view(side, quarter, flip, factor):
    distances = (torch.arange(side) - (side - 1) / 2).abs() * factor
    assume((distances - side / 2).abs().min() > 1e-3)  # half-way between the last pixel and none
    rows, cols = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
    block = torch.stack([rows, cols])[None].float()  # each pixel tells where it lies
    view = views.rotate(views.rescale(block, factor), quarter, flip).flatten(2)[0]
    place = views.correspondence_map(side, factor, quarter, flip)
    inside = place >= 0
    # The nearest pixel is at most half a pixel away in the view, which is 1 / factor times that in the block.
    off = (view[:, place[inside]] - block[0][:, inside]).abs()
    assert off.max() <= 0.5 / factor + 1e-3
    assert torch.equal(~inside, distances[rows].maximum(distances[cols]) > side / 2)


def test_whereabouts_of_a_view_that_was_only_turned_are_exact():
    block = torch.rand(1, 3, 7, 7)
    for quarter, flip in ((0, True), (1, False), (3, True)):
        view = views.rotate(block, quarter, flip).flatten(2)
        place = views.correspondence_map(7, 1.0, quarter, flip)
        assert torch.equal(view[:, :, place], block)


@pytest.mark.parametrize("size", [(7, 7), (12, 9)])
def test_a_clamped_grid_gives_what_border_padding_gives(size):
    planes = torch.randn(3, 2, *size)
    theta = torch.tensor([[[1.6, 0.2, 0.3], [-0.1, 1.4, -0.5]]]).expand(3, -1, -1)
    grid = torch.nn.functional.affine_grid(theta, list(planes.shape), align_corners=False)
    torch.testing.assert_close(views._clamped(planes, grid), views._sampled(planes, grid), atol=1e-5, rtol=1e-5)
