"""The engine of SSCC: rasters in, model and cluster rasters out.

A folder per step, in the order in which data flow: `base` -> `scene` -> `features` -> `pseudo_labels` -> `twin` ->
`maps` -> `report` and `samples` -> `cli`. Imports run that way only; `make test` checks it (pyproject.toml). Nothing
in here imports qgis or PyQt.
"""

import os

# Threads that wait for each other in a loop take the core that another program needs, and then wait for that: on two
# cores of which one was busy, training took five to ten times as long. So few rounds cost little where nobody else
# works. Read once, by whichever library brings GNU's OpenMP first.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "3000")
