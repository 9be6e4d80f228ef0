"""The command line `sscc`: options, console and commands.

May import every other room. Commands are imported on demand, so that `sscc info` starts without torch and GDAL.
"""
