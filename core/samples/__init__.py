"""Sample scenes: Indian Pines, and synthetic scenes of any size.

Imports `base`, `scene` and `maps`.
"""
