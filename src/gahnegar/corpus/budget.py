"""A budget of time for one document: beyond it the work on it ends with an error, wherever it is.

The end comes between two steps of Python; a single call into C that never returns is ended by `dies_after`, with its
process. Knows no documents.
"""

import ctypes
import faulthandler
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class OutOfTimeError(BaseException):
    """The budget is used up. No `Exception`, so that nothing on the way takes it for an error of its own."""


@contextmanager
def at_most(seconds: float | None) -> Iterator[None]:
    """Raise OutOfTimeError within, in this thread, once `seconds` are over; None is no bound."""
    if seconds is None:
        yield
        return
    thread = threading.get_ident()
    lock = threading.Lock()
    over = rung = False

    def ring() -> None:
        nonlocal rung
        with lock:
            if not over:
                rung = True
                _raise_in(thread, OutOfTimeError)

    timer = threading.Timer(seconds, ring)
    timer.daemon = True
    try:
        timer.start()
        yield
    finally:
        with lock:
            over = True
            if rung:
                _raise_in(thread, None)  # rung as the work ended: what was not raised yet is taken back
        timer.cancel()


def _raise_in(thread: int, error: type[BaseException] | None) -> None:
    exception = None if error is None else ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), exception)


@contextmanager
def dies_after(seconds: float | None) -> Iterator[None]:
    """End this process without a word once `seconds` are over, even within C; for a process with one thread of work."""
    if seconds is None:
        yield
        return
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a name, no path
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
