"""Sample scenes: Indian Pines, and synthetic scenes of any size.

May import `base`, `scene` and `maps`.
"""
