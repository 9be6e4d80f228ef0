"""Benchmarks of SSCC against other methods: quality on real scenes, speed and memory.

``python -m sscc.benchmarks.quality`` and ``python -m sscc.benchmarks.speed`` write to ``build/bench``. Nothing here is
part of the plugin: `core` does not import it, and it uses only the public functions of `core`.
"""
