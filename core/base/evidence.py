"""The minimum evidence required to name a cluster after a class."""

from __future__ import annotations

# Number of labelled pixels of that class, and their share of the cluster's labelled pixels.
MIN_PIXELS, MIN_SHARE = 1, 1 / 3
