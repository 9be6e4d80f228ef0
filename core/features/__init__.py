"""From spectra to features: outliers, noise, the noise-whitened transform, and the data to train on.

Imports `base` and `scene`; no torch.
"""
