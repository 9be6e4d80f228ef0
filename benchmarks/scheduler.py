"""How many tasks per second `sscc apply --scheduler` hands out: workers that sleep instead of mapping.

`python -m sscc.benchmarks.scheduler --workers 1000 --scenes 5000 --seconds 60` prints the result. The time beyond
scenes x seconds / workers is what scheduling costs. The scheduler is Dask's own, and the messages pass over TCP. The
workers share processes, 250 in each, and do not watch these processes: by default, each would look at its threads 100
times a second, check its event loop 50 times and its memory and files twice, more than the machine could do for 1,000.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import multiprocessing
import time
from contextlib import ExitStack

from ..core.base.errors import never
from ..core.maps import scheduler

TOGETHER = 250
NOT_WATCHING = {
    "distributed.admin.tick.interval": "1h",
    "distributed.admin.tick.cycle": "1h",
    "distributed.admin.system-monitor.interval": "1h",
    "distributed.worker.profile.enabled": False,
    "distributed.worker.use-file-locking": False,
    "distributed.worker.http.routes": [],
}


async def _work(address: str, count: int) -> None:
    from distributed import Worker

    workers = [Worker(address, nthreads=1, memory_limit=0, silence_logs=logging.CRITICAL) for _ in range(count)]
    await asyncio.gather(*workers)
    await asyncio.gather(*(worker.finished() for worker in workers))


def run_workers(address: str, count: int) -> None:
    """Run workers of the scheduler in this process until the scheduler ends."""
    import dask

    with dask.config.set(NOT_WATCHING):
        asyncio.run(_work(address, count))


def main() -> None:
    """Run the simulation and print the result."""
    from distributed import LocalCluster

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=1000)
    parser.add_argument("--scenes", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=20.0, help="that each scene takes")
    args = parser.parse_args()
    with ExitStack() as stack:
        cluster = stack.enter_context(LocalCluster(
            n_workers=0, processes=False, protocol="tcp", dashboard_address=None, silence_logs=logging.CRITICAL
        ))
        for first in range(0, args.workers, TOGETHER):
            process = multiprocessing.get_context("spawn").Process(
                target=run_workers, args=(cluster.scheduler_address, min(TOGETHER, args.workers - first)), daemon=True
            )
            process.start()
            stack.callback(process.terminate)
        began = time.perf_counter()
        while len(cluster.scheduler.workers) < args.workers:
            time.sleep(0.1)
        print(f"{args.workers} workers started in {time.perf_counter() - began:.0f} s", flush=True)
        started, busy = time.perf_counter(), time.process_time()
        tasks = [(args.seconds,)] * args.scenes
        done = sum(1 for _ in scheduler.run_tasks(cluster.scheduler_address, time.sleep, tasks, never))
        took, busy = time.perf_counter() - started, time.process_time() - busy
    ideal = -(-args.scenes // args.workers) * args.seconds
    each = f"{done} scenes of {args.seconds:g} s on {args.workers} workers"
    cost = f"scheduler and client used {busy / took:.0%} of a core"
    print(f"{each}: {took:.1f} s, {took / ideal:.2f} of the ideal; {cost}")


if __name__ == "__main__":
    main()
