"""The QGIS side of SSCC: plugin, provider, legend, feedback and the management of dependencies.

Only this package and ``algorithms`` may import QGIS and Qt; none of their objects enters ``core``.
"""
