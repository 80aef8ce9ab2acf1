"""The stamps of a chat or a channel: «مریم، [1404/12/08 22:41]» says when the message below it was sent.

Finds them by their shape and says which hold where; knows no publication day.
"""

import dataclasses
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from gahnegar.dates.expression import Clock, Date, Expression
from gahnegar.dates.open_weekdays import candidates
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Basis, Weekday
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern

_BRACKET_BEFORE: Final = Pattern(r"(?:\A|\n)[^\n\[\]]{0,60}\[[ ]?\Z", reach=70)
_BRACKET_BEHIND: Final = Pattern(r"[ ]?\]")
_LINE_BEFORE: Final = Pattern(r"(?:\A|\n)[^\w\n]{0,8}\Z", reach=10)
_SENDER_BEHIND: Final = Pattern(r"[ ][-–][ ][^\n:]{1,40}:[ ]")
_MAIL_BEFORE: Final = Pattern(r"(?:\A|\n)[^\w\n]{0,8}(?:در[ ])?(?:تاریخ[ ])?(?:روز[ ])?\Z", reach=24)
_WRITER_BEHIND: Final = Pattern(r"[،,]?[ ][^\n:،]{1,40}[ ](?:نوشت|نوشته است|نوشته بود|نوشتند)[ ]?:")
"""Behind the day and hour of a mail that is quoted below: «در تاریخ ۱۷ بهمن ۱۴۰۰ ساعت ۹:۰۵، الهام نوشت:»."""
_IN_BRACKET: Final = Pattern(r"(?:\A|\n)\[\Z", reach=2)
_HOUR_OF_LINE: Final = Pattern(r"(?:\A|\n)\[?\Z", reach=2)
_SENDER_OF_LINE: Final = Pattern(r"\]?[ ،–-]{1,3}(?P<sender>[^\n:،.؛]{2,24}): ", needs=": ")
"""Around the hour at the head of a line of a chat: «۲۲:۴۸ مریم: …»."""
_SENDER_BEFORE: Final = Pattern(r"(?:\A|\n)[^\n:،.؛()]{2,24} ?\(\Z", reach=28)
_LABEL_BEHIND: Final = Pattern(r"\) ?:")
"""Around the hour of one who speaks, as it is written down: «مشتری (۵ بهمن، ۲۱:۱۰): …»."""
_HEAD_OF_DAY: Final = Pattern(r"(?:\A|\n)[^\w\n]{0,4}(?:روز )?\Z", reach=10)
_END_OF_HEAD: Final = Pattern(r"[^\w\n]{0,4}\n")
"""Around the day that heads the messages below it, alone on its line."""
_NOON: Final = 12
"""An hour behind it is of a clock of twenty-four, which goes back at midnight alone."""
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


def heads_message(text: str, hit: Hit) -> bool:
    """Whether it is the hour at the head of a message, of which the chat does not speak: «[۱۲:۳۱] رضا: …»."""
    return text.startswith("]", hit.end) and _IN_BRACKET.ends(text, hit.start)


class ChatStamps:
    """The stamps of one folded text, and the moment at which each place of it was told.

    `published`: the day of the messages of which no day stands over them.
    """

    def __init__(self, text: str, hits: Sequence[Hit], published: int | None) -> None:
        self._text = text
        stamps = (
            list(_whole_stamps(text, hits))
            or _over_midnight(text, hits, published)
            or _in_labels(text, hits, published)
        )
        self._moments = [moment for _, moment in stamps]
        self._starts = [hit.start for hit, _ in stamps]
        self._ends = [hit.end for hit, _ in stamps]
        self._is_chat = bool(self._ends) and text.strip().count("\n", 0, self._ends[0]) <= _HEAD_LINES

    def __bool__(self) -> bool:
        return bool(self._ends)

    def sent(self, place: int) -> Resolution | None:
        """When the message around `place` was sent; where an article quotes a chat, a message ends at an empty line."""
        number = bisect_right(self._starts, place) - 1
        if number < 0 or (not self._is_chat and "\n\n" in self._text[self._ends[number] : place]):
            return None
        return self._moments[number]

    def has(self, hit: Hit) -> bool:
        """Whether `hit` is a stamp itself."""
        number = bisect_right(self._ends, hit.end) - 1
        return number >= 0 and self._ends[number] == hit.end


def _whole_stamps(text: str, hits: Sequence[Hit]) -> Iterator[tuple[Hit, Resolution]]:
    """The stamps that give a day and an hour, and the moments that they are."""
    for hit in hits:
        if is_stamp(hit.meaning, text, hit.start, hit.end):
            sent = resolve_expression(hit.meaning, Context())
            if sent.known:
                yield hit, sent


def _over_midnight(text: str, hits: Sequence[Hit], published: int | None) -> list[tuple[Hit, Resolution]]:
    """The hours at the heads of messages, and the moments that they are, in a chat that goes on over midnight.

    «۲۳:۴۱ مریم: … / ۰۰:۱۲ سعید: …»: its day is that which heads it, and the next one from the hour that goes back.
    """
    senders: Counter[str] = Counter()
    stamps: list[tuple[Hit, Resolution]] = []
    day, hour, passed = published, (0, 0), False
    for hit in hits:
        match hit.meaning:
            case Date(year=int(), month=int(), day=int()) if _HEAD_OF_DAY.ends(text, hit.start):
                heads = resolve_expression(hit.meaning, Context()) if _END_OF_HEAD.begins(text, hit.end) else None
                if heads is not None and heads.first is not None:
                    day, hour = heads.first, (0, 0)
            case Clock(part=None, of=None) as clock if _HOUR_OF_LINE.ends(text, hit.start):
                line = _SENDER_OF_LINE.match(text, hit.end)
                if line is None or day is None:
                    continue
                senders[line["sender"]] += 1
                now = clock.hour, clock.minute
                if now < hour and hour[0] > _NOON:
                    day, passed = day + 1, True
                hour = now
                at = resolve_expression(clock, Context(day))
                stamps.append((hit, at.changed(basis=Basis.CONTEXT, certainty=None, alternatives=())))
            case _:
                pass
    return stamps if passed and any(count > 1 for count in senders.values()) else []


def _in_labels(text: str, hits: Sequence[Hit], published: int | None) -> list[tuple[Hit, Resolution]]:
    """The hours behind the names of who speaks in turn, up to the day of publication, and the moments that they are.

    «مشتری (۵ بهمن، ۲۱:۱۰): … / پشتیبانی (شنبه، ۰۸:۵۵): … / مشتری (۰۹:۳۰): …»: one of a weekday is on the next such day,
    one without a day on that of the label before it.
    """
    stamps: list[tuple[Hit, Resolution]] = []
    day: int | None = None
    for hit in hits if published is not None else ():
        if not (_LABEL_BEHIND.begins(text, hit.end) and _SENDER_BEFORE.ends(text, hit.start)):
            continue
        match hit.meaning:
            case Clock(part=None, of=None):
                pass
            case Clock(part=None, of=Date(month=None, day=None, weekday=Weekday() as weekday)):
                day = next(one for one in candidates(weekday, Context(day)) if one >= day) if day is not None else None
            case Clock(part=None, of=Date(month=int(), day=int()) as of):
                day = resolve_expression(of, Context(published)).first
            case _:
                continue
        if day is None or published is None or day > published:
            return []
        at = resolve_expression(dataclasses.replace(hit.meaning, of=None), Context(day))
        stamps.append((hit, at.changed(basis=Basis.CONTEXT, certainty=None, alternatives=())))
    return stamps if len(stamps) > 1 else []
