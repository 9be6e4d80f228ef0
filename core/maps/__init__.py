"""From a model and a scene to rasters, in one process or in shards, and the comparison with a reference.

Imports the rooms before it; writes no report.
"""
