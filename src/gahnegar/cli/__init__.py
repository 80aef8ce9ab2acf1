"""The command line: arguments and files, nothing else.

Data goes to standard output, messages go to standard error. Exit status: 0 done, 1 some input could not be used, some
output not be written, or `check` found something, 2 the command was used wrongly, 130 it was stopped by Ctrl-C. A
document that fails is named and the others are done; a traceback is shown only with --debug.
"""

# Each module adds its commands to the group.
from gahnegar.cli import checking, corpora, serving, tagging, timelines
from gahnegar.cli.family import main

__all__ = ["checking", "corpora", "main", "serving", "tagging", "timelines"]
