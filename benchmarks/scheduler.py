"""How many tasks per second `sscc apply --scheduler` hands out: workers in this process that sleep instead of mapping.

`python -m sscc.benchmarks.scheduler --workers 1000 --scenes 5000 --seconds 20` prints one line. The time beyond
scenes x seconds / workers is what scheduling costs.
"""

from __future__ import annotations

import argparse
import time

from ..core.base.errors import never
from ..core.maps import scheduler


def main() -> None:
    """Run the simulation and print the result."""
    from distributed import LocalCluster

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=1000)
    parser.add_argument("--scenes", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=20.0, help="that each scene takes")
    args = parser.parse_args()
    with LocalCluster(
        n_workers=args.workers, threads_per_worker=1, processes=False, dashboard_address=None, silence_logs=50
    ) as cluster:
        started = time.perf_counter()
        tasks = [(args.seconds,)] * args.scenes
        done = sum(1 for _ in scheduler.run_tasks(cluster.scheduler_address, time.sleep, tasks, never))
        took = time.perf_counter() - started
    ideal = -(-args.scenes // args.workers) * args.seconds
    each = f"{done} scenes of {args.seconds:g} s on {args.workers} workers"
    print(f"{each}: {took:.1f} s, {took / ideal:.2f} of the ideal")


if __name__ == "__main__":
    main()
