"""The least evidence by which a cluster takes the name of a class."""

from __future__ import annotations

# So many labelled pixels of that class, and such a share of the cluster's labelled pixels.
MIN_PIXELS, MIN_SHARE = 1, 1 / 3
