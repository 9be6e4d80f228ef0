"""The spectral-spatial augmentation pool: what may change about a pixel without changing its cluster.

Every function takes and gives components (n, components, rows, cols) on any device; each of the n blocks draws its
own random numbers, all at once. Random numbers come from torch's generator of the device, which the trainer seeds.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Tuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..features.transform import Transform

# Cosines along the spectrum that haze is made of, from the constant on; and what it may be of the noise, on average.
SMOOTH, OFFSET_SHARE = 4, 0.3


def _uniform(like: Tensor, low: float, high: float) -> Tensor:
    """One number per block, (n, 1, 1, 1)."""
    return torch.empty(len(like), 1, 1, 1, device=like.device, dtype=like.dtype).uniform_(low, high)


def _chosen(like: Tensor, probability: float) -> Tensor:
    """Which blocks are changed, bool (n, 1, 1, 1)."""
    return torch.rand(len(like), 1, 1, 1, device=like.device) < probability


def resized_crop(
    planes: Tensor, scale: Tuple[float, float] = (0.08, 1.0), ratio: Tuple[float, float] = (3 / 4, 4 / 3)
) -> Tensor:
    """A random part of each block, stretched to the block's size (bilinear).

    `scale` bounds the part's share of the area, `ratio` its width over its height.
    """
    area = _uniform(planes, *scale).flatten()
    aspect = torch.exp(_uniform(planes, math.log(ratio[0]), math.log(ratio[1])).flatten())
    width, height = (area * aspect).sqrt().clamp(max=1.0), (area / aspect).sqrt().clamp(max=1.0)
    theta = torch.zeros(len(planes), 2, 3, device=planes.device, dtype=planes.dtype)
    theta[:, 0, 0], theta[:, 1, 1] = width, height
    theta[:, 0, 2] = _uniform(planes, -1, 1).flatten() * (1 - width)
    theta[:, 1, 2] = _uniform(planes, -1, 1).flatten() * (1 - height)
    grid = functional.affine_grid(theta, list(planes.shape), align_corners=False)
    return functional.grid_sample(planes, grid, mode="bilinear", padding_mode="border", align_corners=False)


def horizontal_flip(planes: Tensor, probability: float = 0.5) -> Tensor:
    """Mirror left and right."""
    return torch.where(_chosen(planes, probability), planes.flip(-1), planes)


def gaussian_blur(planes: Tensor, sigma: Tuple[float, float] = (0.1, 2.0), probability: float = 0.5) -> Tensor:
    """Blur with a 3 x 3 Gaussian whose width is drawn per block."""
    side = torch.exp(-0.5 / _uniform(planes, *sigma).square())
    kernel = torch.cat([side, torch.ones_like(side), side], dim=1) / (1 + 2 * side)  # (n, 3, 1, 1)
    padded = functional.pad(planes, (1, 1, 1, 1), mode="replicate")
    rows, cols = planes.shape[-2:]
    left, middle, right = (kernel[:, i : i + 1] * padded[..., i : i + cols] for i in range(3))
    across = left + middle + right
    upper, middle, lower = (kernel[:, i : i + 1] * across[..., i : i + rows, :] for i in range(3))
    down = upper + middle + lower
    return torch.where(_chosen(planes, probability), down, planes)


def mask_pixels(planes: Tensor, share: float = 0.5) -> Tensor:
    """Set a random share of the pixels to zero, the scene's mean."""
    kept = torch.rand(len(planes), 1, *planes.shape[2:], device=planes.device) >= share
    return planes * kept


def mask_bands(planes: Tensor, share: float = 0.5) -> Tensor:
    """Set a random share of the components to zero, the scene's mean."""
    kept = torch.rand(*planes.shape[:2], 1, 1, device=planes.device) >= share
    return planes * kept


def sensor_noise(planes: Tensor, sigma: float = 1.0) -> Tensor:
    """Add white noise of `sigma`, in units of the sensor's noise (components are noise-whitened)."""
    count, components, rows, cols = planes.shape
    # Drawn in the memory order of the planes (channels last): torch fills other orders one number at a time.
    noise = torch.randn(count, rows, cols, components, device=planes.device, dtype=planes.dtype)
    return planes + sigma * noise.permute(0, 3, 1, 2)


def paper_view(planes: Tensor) -> Tensor:
    """A view as the authors draw it: resized crop, flip, then one of blur, masked pixels and masked bands."""
    planes = horizontal_flip(resized_crop(planes))
    which = torch.randint(3, (len(planes), 1, 1, 1), device=planes.device)
    blurred, few_pixels, few_bands = gaussian_blur(planes), mask_pixels(planes), mask_bands(planes)
    return torch.where(which == 0, blurred, torch.where(which == 1, few_pixels, few_bands))


class Light(NamedTuple):
    """What light and air do to components.

    origin : (components,), the scene's mean: components + origin are proportional to brightness
    offsets : (SMOOTH, components), what an offset adds that changes slowly along the spectrum, each as large as a pixel
    """

    origin: Tensor
    offsets: Tensor

    @classmethod
    def of(cls, transform: Transform, device: torch.device) -> Light:
        """Those of a transform: an offset d of a spectrum x adds d / (|x| + level), and |x| is about the level."""
        bands = len(transform.mean)
        along = (np.arange(bands) + 0.5) / bands
        offsets = np.cos(np.pi * np.outer(np.arange(SMOOTH), along)) / bands**0.5
        of_both = (transform.mean @ transform.matrix, offsets / 2 @ transform.matrix)
        return cls(*(torch.from_numpy(moved.astype(np.float32)).to(device) for moved in of_both))


def _within_noise(spread: float, direction: Tensor, share: float = 1.0) -> float:
    """`spread`, or less, so that a change in this direction is no more than a share of the sensor's noise on average.

    It is less in scenes that were denoised: what light changes may lie where nothing varies, thousands of units of
    noise away, and 1 % of that would drown all else.
    """
    return min(spread, share * len(direction) ** 0.5 / max(float(direction.norm()), 1e-9))


def gain(planes: Tensor, origin: Tensor, spread: float = 0.01) -> Tensor:
    """Brighten or darken each block by up to `spread`; `origin` as in `Light`.

    The spread is small because illumination is already softened before the transform, and because a change of 1 %
    is many times the sensor's noise.
    """
    spread = _within_noise(spread, origin)
    shift = origin[:, None, None]
    return (1 + _uniform(planes, -spread, spread)) * (planes + shift) - shift


def additive_offset(planes: Tensor, directions: Tensor, spread: float = 0.005) -> Tensor:
    """Add to each block an offset that changes slowly along the spectrum, as another air or correction leaves it.

    Without it a model knows its scene's air only, and mistakes many pixels under another. `directions` as in `Light`;
    each counts by a normal number of deviation `spread`, or less: haze as large as the noise costs scenes whose covers
    differ by less than the noise, a third of it costs none.
    """
    scaled = torch.stack([_within_noise(spread, one, OFFSET_SHARE) * one for one in directions])
    numbers = torch.randn(len(planes), len(scaled), device=planes.device, dtype=planes.dtype)
    return planes + (numbers @ scaled)[:, :, None, None]


def rotate(planes: Tensor, quarter: int, flip: bool) -> Tensor:
    """Rotate square blocks by quarter turns, then mirror."""
    turned = torch.rot90(planes, quarter, (-2, -1))
    return turned.flip(-1) if flip else turned


def rescale(planes: Tensor, factor: float) -> Tensor:
    """Magnify blocks about their centre (bilinear), keeping their size: the dense counterpart of a resized crop."""
    theta = torch.tensor([[[1 / factor, 0.0, 0.0], [0.0, 1 / factor, 0.0]]], device=planes.device, dtype=planes.dtype)
    grid = functional.affine_grid(theta.expand(len(planes), -1, -1), list(planes.shape), align_corners=False)
    return functional.grid_sample(planes, grid, mode="bilinear", padding_mode="border", align_corners=False)


def correspondence_map(side: int, factor: float, quarter: int, flip: bool) -> Tensor:
    """Where the pixels of a block lie in its view `turn(zoom(block, factor), quarter, flip)`.

    Returns
    -------
    int64 (side, side), row * side + column of the nearest pixel of the view; -1 for what the zoom moved outside.
    """
    middle = (side - 1) / 2
    moved = ((torch.arange(side) - middle) * factor + middle).round().long()
    inside = (moved >= 0) & (moved < side)
    turned = rotate(torch.arange(side**2).view(side, side), quarter, flip)
    turned_place = turned.flatten().argsort().view(side, side)  # of each pixel that was only zoomed
    moved = moved.clamp(0, side - 1)
    return torch.where(inside[:, None] & inside, turned_place[moved[:, None], moved], -1)
