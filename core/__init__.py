"""The engine of SSCC: rasters in, model and cluster rasters out.

In the order in which data flows: `scene` -> `transform` -> `views` -> `network` -> `losses` -> `trainer` -> `model`
-> `tiling` -> `mapper` -> `assess` -> `report`, with `cli` on top. Nothing upstream imports downstream, and nothing
in here imports qgis or PyQt. torch is imported by `views`, `network`, `losses`, `trainer` and `mapper` only.
"""

import os

# Threads that wait for each other in a loop take the core that another program needs, and then wait for that: on two
# cores of which one was busy, training took five to ten times as long. So few rounds cost little where nobody else
# works. Read once, by whichever library brings GNU's OpenMP first.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "3000")
