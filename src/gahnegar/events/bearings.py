"""How a time bears on now: whether it means the moment, reaches up to it, only points ahead, or is a bound.

Knows an expression with its signal, no clause.
"""

from gahnegar.dates.expression import Away, Between, Ref, Shift, Vague
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, SignalKind


def is_now_alone(timex: Timex) -> bool:
    """Whether an expression means the moment and not what has led up to it: «اکنون», «در حال حاضر», not «تاکنون»."""
    match timex.expression:
        case Vague(ref=Ref.PRESENT, grain=Grain.MINUTE):
            return not is_until(timex)
        case Vague(ref=Ref.PRESENT):
            return timex.text.endswith(_AT_HAND)
        case _:
            return False


_AT_HAND = ("حاضر", "امروزه")


def reaches_now(timex: Timex) -> bool:
    """Whether an expression ends with now: «از ۲۰ خرداد تاکنون», «از سال ۱۳۹۰ تا امروز»."""
    match timex.expression:
        case Between(end=Ref.PRESENT) | Between(end=Shift(grain=Grain.DAY, count=0, of=None)):
            return True
        case _:
            return False


def is_since(timex: Timex) -> bool:
    """Whether «از» stands before: what began then goes on."""
    return timex.signal is not None and timex.signal.kind is SignalKind.SINCE


def is_coming(timex: Timex) -> bool:
    """Whether an expression only points ahead: «روزهای آینده», «به‌زودی», «یک ساعت دیگر»."""
    match timex.expression:
        case Vague(ref=Ref.FUTURE) | Away(direction=1, of=None):
            return True
        case _:
            return False


def is_until(timex: Timex) -> bool:
    """Whether «تا» stands before: what goes on until then."""
    return timex.signal is not None and timex.signal.kind is SignalKind.UNTIL
