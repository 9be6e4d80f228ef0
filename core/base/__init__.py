"""What all other folders use: errors, messages, array types, files, devices, BLAS and colours.

Imports nothing else from `core`.
"""
