"""The engine of SSCC: rasters in, model and cluster rasters out.

In the order in which data flows: `scene` -> `transform` -> `views` -> `network` -> `losses` -> `trainer` -> `model`
-> `tiling` -> `mapper` -> `assess` -> `report`, with `cli` on top. Nothing upstream imports downstream, and nothing
in here imports qgis or PyQt. torch is imported by `views`, `network`, `losses`, `trainer` and `mapper` only.
"""
