"""The pseudo-labels that training starts from, and the suggested number of clusters.

Imports `base`, `scene` and `features`; does not use the network.
"""
