"""The QGIS side of SSCC: plugin, provider, legend, feedback and the care for dependencies.

Only this room and ``algorithms`` know QGIS and Qt; no object of theirs enters ``core``.
"""
