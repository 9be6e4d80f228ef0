"""The partition that training starts from, and the suggested number of clusters.

Imports `base`, `scene` and `features`; knows nothing of the network.
"""
