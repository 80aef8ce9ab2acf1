"""Settings for all tests."""

from hypothesis import settings

# Machines differ in speed and are shared; how long a call takes is measured by the benchmarks.
settings.register_profile("gahnegar", deadline=None)
settings.load_profile("gahnegar")
