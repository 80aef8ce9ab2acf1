"""The stamps of a chat or a channel: «مریم، [1404/12/08 22:41]» says when the message below it was sent.

Finds them by their shape and says which hold where; knows no publication day.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from gahnegar.dates.expression import Clock, Date, Expression
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern

_BRACKET_BEFORE: Final = Pattern(r"(?:\A|\n)[^\n\[\]]{0,60}\[[ ]?\Z", reach=70)
_BRACKET_BEHIND: Final = Pattern(r"[ ]?\]")
_LINE_BEFORE: Final = Pattern(r"(?:\A|\n)[^\w\n]{0,8}\Z", reach=10)
_SENDER_BEHIND: Final = Pattern(r"[ ][-–][ ][^\n:]{1,40}:[ ]")
_MAIL_BEFORE: Final = Pattern(r"(?:\A|\n)[^\w\n]{0,8}(?:در[ ])?(?:تاریخ[ ])?(?:روز[ ])?\Z", reach=24)
_WRITER_BEHIND: Final = Pattern(r"[،,]?[ ][^\n:،]{1,40}[ ](?:نوشت|نوشته است|نوشته بود|نوشتند)[ ]?:")
"""Behind the day and hour of a mail that is quoted below: «در تاریخ ۱۷ بهمن ۱۴۰۰ ساعت ۹:۰۵، الهام نوشت:»."""
HOUR_OF_MESSAGE: Final = Pattern(r"(?:\A|\n)\[\Z", reach=2)
"""Before the hour at the head of a message, of which the chat does not speak: «[۱۲:۳۱] رضا: …»."""
_HEAD_LINES: Final = 2
"""Lines above the first stamp of a text that is a chat, at most."""


def is_stamp(expression: Expression, text: str, start: int, end: int) -> bool:
    """Whether a day with its year and its clock time says when a message was sent: «[…]» at a line, «… - علی: …».

    «نشست [۱۴۰۴/۱۲/۰۸] بود» and «۱۴۰۴/۱۲/۰۸ ۲۲:۴۱ برق رفت» are none.
    """
    match expression:
        case Clock(of=Date(year=int(), month=int(), day=int())):
            pass
        case _:
            return False
    if _BRACKET_BEHIND.begins(text, end):
        return _BRACKET_BEFORE.ends(text, start)
    if _WRITER_BEHIND.begins(text, end):
        return _MAIL_BEFORE.ends(text, start)
    return _SENDER_BEHIND.begins(text, end) and _LINE_BEFORE.ends(text, start)


class ChatStamps:
    """The stamps of one folded text, and the moment at which each place of it was told."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._text = text
        self._moments: list[Resolution] = []
        self._ends: list[int] = []
        for hit in hits:
            if is_stamp(hit.meaning, text, hit.start, hit.end):
                sent = resolve_expression(hit.meaning, Context())
                if sent.known:
                    self._moments.append(sent)
                    self._ends.append(hit.end)
        self._is_chat = bool(self._ends) and text.strip().count("\n", 0, self._ends[0]) <= _HEAD_LINES

    def __bool__(self) -> bool:
        return bool(self._ends)

    def sent(self, place: int) -> Resolution | None:
        """When the message around `place` was sent; where an article quotes a chat, a message ends at an empty line."""
        number = bisect_right(self._ends, place) - 1
        if number < 0 or (not self._is_chat and "\n\n" in self._text[self._ends[number] : place]):
            return None
        return self._moments[number]

    def has(self, hit: Hit) -> bool:
        """Whether `hit` is a stamp itself."""
        number = bisect_right(self._ends, hit.end) - 1
        return number >= 0 and self._ends[number] == hit.end
