"""From a model and a scene to rasters, in one process or in shards, and the comparison with a reference.

May import the rooms before it; does not write reports.
"""
