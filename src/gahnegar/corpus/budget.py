"""A budget of processor time for one document: beyond it the work on it ends with an error, wherever it is.

Not of time that goes by: a machine that has other things to do makes no document a bad one. The end comes between two
steps of Python; a single call into C that never returns is ended by `dies_after`, with its process. Knows no documents.
"""

import ctypes
import faulthandler
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

BACKSTOP = 10.0
"""So many times its seconds may go by for work that uses no processor: it waits for something that does not come."""

_LEAST_PAUSE = 0.01


class OutOfTimeError(BaseException):
    """The budget is used up. No `Exception`, so that nothing on the way takes it for an error of its own."""


@contextmanager
def at_most(seconds: float | None) -> Iterator[None]:
    """Raise OutOfTimeError within, in this thread, once it has used `seconds` of processor time; None is no bound.

    Also after BACKSTOP times as many seconds that went by.
    """
    if seconds is None:
        yield
        return
    thread = threading.get_ident()
    used, gone = _used_by(thread), time.monotonic
    until, latest = used() + seconds, gone() + BACKSTOP * seconds
    lock, done = threading.Lock(), threading.Event()
    over = rung = False

    def watch() -> None:
        nonlocal rung
        left: float = seconds  # no thread uses more processor time than goes by
        while not done.wait(max(left, _LEAST_PAUSE)):
            with lock:  # so the thread is still there
                if over:
                    return
                left = min(until - used(), latest - gone())
                if left <= 0:
                    rung = True
                    _raise_in(thread, OutOfTimeError)
                    return

    watcher = threading.Thread(target=watch, daemon=True)
    try:
        watcher.start()
        yield
    finally:
        with lock:
            over = True
            if rung:
                _raise_in(thread, None)  # rung as the work ended: what was not raised yet is taken back
        done.set()


def _used_by(thread: int) -> Callable[[], float]:
    """The processor time of a thread that runs, in seconds; where no system tells it, the time that goes by."""
    if hasattr(time, "pthread_getcpuclockid"):
        return partial(time.clock_gettime, time.pthread_getcpuclockid(thread))
    return time.monotonic


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
