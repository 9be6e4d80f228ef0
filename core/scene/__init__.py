"""Rasters read window by window: bands, valid pixels, masks, and where to sample a large scene.

Imports `base` only; knows nothing of models.
"""
