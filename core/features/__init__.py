"""From spectra to features: outliers, noise, the noise-whitened transform, and the training data.

Imports `base` and `scene`; no torch.
"""
