"""The twin network, its augmented views, losses and training, and the model file.

Imports the rooms before it; writes no map.
"""
