"""The engine of SSCC: rasters in, model and cluster rasters out.

In the order in which data flows: `scene` -> `transform` -> `views` -> `network` -> `losses` -> `trainer` -> `model`
-> `tiling` -> `mapper` -> `assess` -> `report`, with `cli` on top. Nothing upstream imports downstream, and nothing
in here imports qgis or PyQt. torch is imported by `views`, `network`, `losses`, `trainer` and `mapper` only.
"""

import os

# Threads that wait for each other in a loop take the core that another program needs, and then wait for that: on two
# cores of which one was busy, training took five times as long. Read once, by whichever library brings OpenMP first.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
