"""Settings for all tests.

With `GAHNEGAR_TEST_ALL` in the environment, as `.ci/run` sets it, nothing may be skipped: a test that would be, for
want of a browser or a package, fails instead and tells what is missing.
"""

import os
from collections.abc import Generator
from typing import Any

import pytest
from hypothesis import settings

# Machines differ in speed and are shared; how long a call takes is measured by the benchmarks.
settings.register_profile("gahnegar", deadline=None)
settings.load_profile("gahnegar")

ALL = bool(os.environ.get("GAHNEGAR_TEST_ALL"))


def _unskipped(report: Any) -> Any:
    """The report as it is, or as a failure where it tells of a skip and all tests must run."""
    if ALL and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped although all tests must run: {report.longrepr[2]}"
    return report


MARKED = {"browser": "browser", "visit": "browser", "tab": "browser", "cluster": "cluster", "scheduler": "cluster"}
"""Fixtures that make a test one of a kind that can be left out: `-m "not cluster"`."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a browser or a cluster by what they ask for."""
    for item in items:
        for name in {MARKED[fixture] for fixture in getattr(item, "fixturenames", ()) if fixture in MARKED}:
            item.add_marker(name)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    """A test that skips itself."""
    return _unskipped((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    """A file that skips all its tests."""
    return _unskipped((yield))
