"""The engine of SSCC: rasters in, models and cluster rasters out.

There is a folder for each step, in the order of the data flow: `base` -> `scene` -> `features` -> `pseudo_labels` ->
`twin` -> `maps` -> `report` and `samples` -> `cli`. Each imports only those before it, which `make test` checks
(pyproject.toml). Nothing here imports qgis or PyQt.
"""

import os

# OpenMP threads wait for each other in a busy loop. If another program uses the cores, they take its time and then
# wait for it: on two cores, one of them busy, training took five to ten times as long. A shorter loop costs little on
# an idle machine. GNU's OpenMP reads the variable once, when the first library loads it.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "3000")
