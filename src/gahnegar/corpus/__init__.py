"""Corpora of any size: one pure function from table to table, and a runner that takes it over any number of files.

`extract_frame` is the seam: any engine that maps a function over tables can call it. `run` does it on Dask, streamed,
resumable and with the same output on one core and on a thousand; `read_output` brings its events into a timeline.
"""

from gahnegar.corpus.output import read_output
from gahnegar.corpus.progress import Progress, progress_bar
from gahnegar.corpus.run import run
from gahnegar.corpus.summary import PartStats, Summary
from gahnegar.corpus.table import Level, arrow_schema, extract_frame, schema

__all__ = [
    "Level",
    "PartStats",
    "Progress",
    "Summary",
    "arrow_schema",
    "extract_frame",
    "progress_bar",
    "read_output",
    "run",
    "schema",
]
