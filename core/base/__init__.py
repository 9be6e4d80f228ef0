"""What every other room uses: errors, messages, files, devices, BLAS and colours.

Imports nothing else of `core`.
"""
