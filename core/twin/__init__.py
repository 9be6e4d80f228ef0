"""The twin network, its augmented views, losses and training, and the model file.

May import the rooms before it; does not write maps.
"""
