"""Rasters read window by window: bands, valid pixels, masks, and the sampling of large scenes.

Imports `base` only; does not know what a model is.
"""
