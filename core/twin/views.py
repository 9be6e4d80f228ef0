"""The spectral-spatial augmentation pool: changes to a pixel that must not change its cluster.

Every function maps components (n, components, rows, cols) to the same shape, on any device. Random numbers are drawn
for each of the n blocks, in one call, from a generator of the device (torch's own by default), which the trainer seeds.
With a `BatchGenerator`, they are drawn for the whole batch, whichever of its blocks this process holds.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional, Tuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..features.transform import Transform

# Number of cosines along the spectrum, the constant included, that an additive offset consists of; and the largest
# ratio of each to the noise, on average over the components.
SMOOTH, OFFSET_SHARE = 4, 0.3
Generator = Optional[torch.Generator]


class BatchGenerator(torch.Generator):
    """A generator for the `count` blocks of a batch, of which this process holds `part`."""

    count: int
    part: slice


def _count(like: Tensor, generator: Generator) -> int:
    """Number of blocks to draw random numbers for."""
    return generator.count if isinstance(generator, BatchGenerator) else len(like)


def _own(drawn: Tensor, generator: Generator) -> Tensor:
    """The random numbers of the blocks of this process."""
    return drawn[generator.part] if isinstance(generator, BatchGenerator) else drawn


def _uniform(like: Tensor, low: float, high: float, generator: Generator = None) -> Tensor:
    """Draw one number per block, (n, 1, 1, 1)."""
    empty = torch.empty(_count(like, generator), 1, 1, 1, device=like.device, dtype=like.dtype)
    return _own(empty.uniform_(low, high, generator=generator), generator)


def _random(like: Tensor, generator: Generator, *shape: int) -> Tensor:
    """Draw numbers from 0 to 1 per block, float32 (n, *shape)."""
    count = _count(like, generator)
    return _own(torch.rand(count, *shape, device=like.device, dtype=torch.float32, generator=generator), generator)


def _chosen(like: Tensor, probability: float, generator: Generator = None) -> Tensor:
    """Draw the blocks to change, bool (n, 1, 1, 1)."""
    return _random(like, generator, 1, 1, 1) < probability


def _sampled(planes: Tensor, grid: Tensor) -> Tensor:
    """Values of planes at the places of a grid (bilinear); outside, those of the nearest edge."""
    if planes.device.type != "mps":
        return functional.grid_sample(planes, grid, mode="bilinear", padding_mode="border", align_corners=False)
    return _clamped(planes, grid)


def _clamped(planes: Tensor, grid: Tensor) -> Tensor:
    """The same for Apple's GPUs, where PyTorch before 2.13 has no such padding: the grid ends at the outer pixels."""
    rows, cols = planes.shape[-2:]
    most = torch.tensor([1 - 1 / cols, 1 - 1 / rows], device=grid.device, dtype=grid.dtype)
    inside = torch.maximum(torch.minimum(grid, most), -most)
    return functional.grid_sample(planes, inside, mode="bilinear", padding_mode="zeros", align_corners=False)


def resized_crop(
    planes: Tensor, scale: Tuple[float, float] = (0.08, 1.0), ratio: Tuple[float, float] = (3 / 4, 4 / 3),
    generator: Generator = None,
) -> Tensor:  # fmt: skip
    """Crop a random part of each block and resize it to the block's size (bilinear).

    `scale` bounds the fraction of the area that is kept, `ratio` its width over its height.
    """
    area = _uniform(planes, *scale, generator).flatten()
    aspect = torch.exp(_uniform(planes, math.log(ratio[0]), math.log(ratio[1]), generator).flatten())
    across, down = (_uniform(planes, -1, 1, generator).flatten() for _ in range(2))
    width, height = (area * aspect).sqrt().clamp(max=1.0), (area / aspect).sqrt().clamp(max=1.0)
    if not len(planes):  # torch makes no grid for none
        return planes
    theta = torch.zeros(len(planes), 2, 3, device=planes.device, dtype=planes.dtype)
    theta[:, 0, 0], theta[:, 1, 1] = width, height
    theta[:, 0, 2] = across * (1 - width)
    theta[:, 1, 2] = down * (1 - height)
    grid = functional.affine_grid(theta, list(planes.shape), align_corners=False)
    return _sampled(planes, grid)


def horizontal_flip(planes: Tensor, probability: float = 0.5, generator: Generator = None) -> Tensor:
    """Flip left and right with the given probability per block."""
    return torch.where(_chosen(planes, probability, generator), planes.flip(-1), planes)


def gaussian_blur(
    planes: Tensor, sigma: Tuple[float, float] = (0.1, 2.0), probability: float = 0.5, generator: Generator = None
) -> Tensor:
    """Blur with a 3 x 3 Gaussian whose standard deviation in pixels is drawn per block."""
    side = torch.exp(-0.5 / _uniform(planes, *sigma, generator).square())
    kernel = torch.cat([side, torch.ones_like(side), side], dim=1) / (1 + 2 * side)  # (n, 3, 1, 1)
    padded = functional.pad(planes, (1, 1, 1, 1), mode="replicate")
    rows, cols = planes.shape[-2:]
    left, middle, right = (kernel[:, i : i + 1] * padded[..., i : i + cols] for i in range(3))
    across = left + middle + right
    upper, middle, lower = (kernel[:, i : i + 1] * across[..., i : i + rows, :] for i in range(3))
    down = upper + middle + lower
    return torch.where(_chosen(planes, probability, generator), down, planes)


def mask_pixels(planes: Tensor, share: float = 0.5, generator: Generator = None) -> Tensor:
    """Set a random fraction of the pixels to zero, the mean of the scene."""
    kept = _random(planes, generator, 1, *planes.shape[2:]) >= share
    return planes * kept


def mask_bands(planes: Tensor, share: float = 0.5, generator: Generator = None) -> Tensor:
    """Set a random fraction of the components to zero, the mean of the scene."""
    kept = _random(planes, generator, planes.shape[1], 1, 1) >= share
    return planes * kept


def sensor_noise(planes: Tensor, sigma: float = 1.0, generator: Generator = None) -> Tensor:
    """Add white noise of standard deviation `sigma`, in units of the sensor noise (components are noise-whitened)."""
    components, rows, cols = planes.shape[1:]
    # Drawn in the memory order of the planes (channels last): torch fills other layouts one number at a time.
    noise = torch.randn(
        _count(planes, generator), rows, cols, components,
        device=planes.device, dtype=planes.dtype, generator=generator,
    )  # fmt: skip
    return planes + sigma * _own(noise, generator).permute(0, 3, 1, 2)


def paper_view(planes: Tensor, generator: Generator = None) -> Tensor:
    """Draw a view as the authors do: resized crop, flip, then one of blur, masked pixels and masked bands."""
    planes = horizontal_flip(resized_crop(planes, generator=generator), generator=generator)
    shape = (_count(planes, generator), 1, 1, 1)
    which = _own(torch.randint(3, shape, device=planes.device, generator=generator), generator)
    blurred, few_pixels, few_bands = (
        change(planes, generator=generator) for change in (gaussian_blur, mask_pixels, mask_bands)
    )
    return torch.where(which == 0, blurred, torch.where(which == 1, few_pixels, few_bands))


class Light(NamedTuple):
    """How illumination and atmosphere change components.

    origin : (components,), the mean of the scene: a gain multiplies components + origin
    offsets : (SMOOTH, components), the effect of additive offsets that vary slowly along the spectrum, each with the
        L2 norm of a typical spectrum
    """

    origin: Tensor
    offsets: Tensor

    @classmethod
    def of(cls, transform: Transform, device: torch.device) -> Light:
        """Derive them from a transform.

        Adding d to a spectrum x adds about d / (|x| + offset) after the illumination normalisation, whose offset is
        close to the median of |x|.
        """
        bands = len(transform.mean)
        along = (np.arange(bands) + 0.5) / bands
        offsets = np.cos(np.pi * np.outer(np.arange(SMOOTH), along)) / bands**0.5
        of_both = (transform.mean @ transform.matrix, offsets / 2 @ transform.matrix)
        return cls(*(torch.from_numpy(moved.astype(np.float32)).to(device) for moved in of_both))


def _within_noise(spread: float, direction: Tensor, share: float = 1.0) -> float:
    """Reduce `spread` where a change in this direction would exceed `share` of the sensor noise on average.

    This matters for denoised scenes: illumination may change them in directions in which they barely vary, by
    thousands of units of noise, and 1 % of that would dominate everything else.
    """
    most: float = share * len(direction) ** 0.5 / max(float(direction.norm()), 1e-9)
    return min(spread, most)


def gain(planes: Tensor, origin: Tensor, spread: float = 0.01, generator: Generator = None) -> Tensor:
    """Scale each block by a factor of 1 +- `spread`; `origin` as in `Light`.

    The spread is small because the illumination is already normalised before the transform, and because a change of
    1 % is many times the sensor noise.
    """
    spread = _within_noise(spread, origin)
    shift = origin[:, None, None]
    return (1 + _uniform(planes, -spread, spread, generator)) * (planes + shift) - shift


def additive_offset(
    planes: Tensor, directions: Tensor, spread: float = 0.005, generator: Generator = None
) -> Tensor:
    """Add to each block an offset that varies slowly along the spectrum.

    It stands for different atmospheric conditions or another atmospheric correction. Without it, a model fits the
    atmosphere of its training scene and misclassifies many pixels of others. `directions` is `Light.offsets`; each is
    weighted by a normal deviate of standard deviation `spread`, or less: offsets as large as the noise reduce the
    accuracy on scenes whose cover types differ by less than the noise, offsets of a third of it do not.
    """
    scaled = torch.stack([_within_noise(spread, one, OFFSET_SHARE) * one for one in directions])
    shape = (_count(planes, generator), len(scaled))
    numbers = _own(torch.randn(shape, device=planes.device, dtype=planes.dtype, generator=generator), generator)
    return planes + (numbers @ scaled)[:, :, None, None]


def rotate(planes: Tensor, quarter: int, flip: bool) -> Tensor:
    """Rotate square blocks by `quarter` times 90 degrees, then flip left and right if `flip`."""
    rotated = torch.rot90(planes, quarter, (-2, -1))
    return rotated.flip(-1) if flip else rotated


def rescale(planes: Tensor, factor: float) -> Tensor:
    """Scale blocks about their centre (bilinear), keeping their size: the dense counterpart of a resized crop."""
    if not len(planes):
        return planes
    theta = torch.tensor([[[1 / factor, 0.0, 0.0], [0.0, 1 / factor, 0.0]]], device=planes.device, dtype=planes.dtype)
    grid = functional.affine_grid(theta.expand(len(planes), -1, -1), list(planes.shape), align_corners=False)
    return _sampled(planes, grid)


def correspondence_map(side: int, factor: float, quarter: int, flip: bool) -> Tensor:
    """Where each pixel of a block lies in its view `rotate(rescale(block, factor), quarter, flip)`.

    Returns
    -------
    int64 (side, side), row * side + column of the nearest pixel of the view; -1 where scaling moved it outside.
    """
    middle = (side - 1) / 2
    moved = ((torch.arange(side, dtype=torch.float32) - middle) * factor + middle).round().long()
    inside = (moved >= 0) & (moved < side)
    rotated = rotate(torch.arange(side**2).view(side, side), quarter, flip)
    destination = rotated.flatten().argsort().view(side, side)  # where the rotation moves each pixel
    moved = moved.clamp(0, side - 1)
    return torch.where(inside[:, None] & inside, destination[moved[:, None], moved], -1)
