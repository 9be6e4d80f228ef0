"""What SSCC is measured against: quality on real scenes, and speed and memory.

``python -m sscc.benchmarks.quality`` and ``python -m sscc.benchmarks.speed`` write ``build/bench``. Nothing here is
part of the plugin: `core` never imports it, and it uses only what `core` offers to everybody.
"""
