"""Signals: the word before a time expression that bounds, places or measures it («تا», «پس از», «طی», «حدود»).

One table over folded text. Knows no expressions; what a signal does to an event is the work of `events`.
"""

from dataclasses import dataclass

from gahnegar.dates.units import Mod, SignalKind
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.text import Folded, Span


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal word: what it does, and where it stands in the given text."""

    kind: SignalKind
    span: Span

    @property
    def mod(self) -> Mod | None:
        """The TIMEX3 attribute that it gives to the expression."""
        return _MODS.get(self.kind)


SIGNALS: dict[SignalKind, str] = {
    SignalKind.UNTIL: "تا|تا به|الی|لغایت",
    SignalKind.SINCE: "از|از تاریخ",
    SignalKind.AFTER: "پس از|بعد از|بعد|دیرتر از",
    SignalKind.BEFORE: "پیش از|قبل از|زودتر از",
    SignalKind.UNTIL_AFTER: "تا پس از|تا بعد از",
    SignalKind.UNTIL_BEFORE: "تا پیش از|تا قبل از",
    SignalKind.AT: "در|در تاریخ|راس",
    SignalKind.DURING: "طی|در طی|در طول|در خلال|در جریان",
    SignalKind.WITHIN: "ظرف|در ظرف|عرض|در عرض",
    SignalKind.FOR: "مدت|به مدت|بمدت",
    SignalKind.ABOUT: "حدود|حدودا|در حدود|تقریبا|نزدیک به|قریب به|حوالی|حول و حوش"
    "|طرفای|طرف های|حدودای|نزدیکای|دور و بر",
    SignalKind.MORE_THAN: "بیش از|بیشتر از|افزون بر|افزون از|بالغ بر|حداقل|دست کم",
    SignalKind.LESS_THAN: "کمتر از|حداکثر",
}
"""Signal words in folded letters, with a space where a space or a half-space may stand."""

_MODS = {
    SignalKind.AFTER: Mod.AFTER,
    SignalKind.UNTIL_AFTER: Mod.AFTER,
    SignalKind.BEFORE: Mod.BEFORE,
    SignalKind.UNTIL_BEFORE: Mod.BEFORE,
    SignalKind.ABOUT: Mod.APPROX,
    SignalKind.MORE_THAN: Mod.MORE_THAN,
    SignalKind.LESS_THAN: Mod.LESS_THAN,
}
_KINDS = {word: kind for kind, words in SIGNALS.items() for word in words.split("|")}
_REACH = 24
_JOINTS = " \u200c"
_LAST_WORDS = tuple({word.rpartition(" ")[2] for word in _KINDS})
"""What a signal ends with: nothing else need be looked at, which is so of most places."""
_SIGNAL = Pattern(
    r"(?<![\u0620-\u06d3\u200c])("
    + "|".join(word.replace(" ", "[ \u200c]") for word in sorted(_KINDS, key=len, reverse=True))
    + rf")[{_JOINTS}]*\Z"
)


def signal_before(folded: Folded, position: int) -> Signal | None:
    """The signal that stands directly before `position` of the folded text.

    >>> from gahnegar.persian.text import fold
    >>> signal_before(fold("تا پيش از سال ۱۳۹۰"), 10).kind
    <SignalKind.UNTIL_BEFORE: 'until-before'>
    """
    text, floor, end = folded.text, max(0, position - _REACH), position
    while end > floor and text[end - 1] in _JOINTS:
        end -= 1
    if not text.endswith(_LAST_WORDS, floor, end):
        return None
    found = _SIGNAL.search(text, floor, position)
    if found is None:
        return None
    kind = _KINDS[found[1].replace("\u200c", " ")]
    return Signal(kind, folded.span(*found.span(1)))
