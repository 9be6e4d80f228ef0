"""The command line `sscc`: options, console and commands.

Imports every other room, inside its commands, so that `sscc info` starts without torch and GDAL.
"""
