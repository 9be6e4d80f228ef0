"""Rasters read window by window: bands, valid pixels, masks, and the sampling of large scenes.

Imports `base` only; independent of models.
"""
