"""What the words before make of an expression: «قیام ۱۵ خرداد» has a year, «نسل امروز» no date, «این دو ماه» its «این».

Knows no publication day and nothing of the rest of the text.
"""

import re
from dataclasses import replace

from gahnegar.dates.expression import Amount, Date, DayTime, Expression, Ref, Season, Shift, Stretch, Vague
from gahnegar.dates.lexicon import history
from gahnegar.dates.units import Calendar, Grain
from gahnegar.persian.pattern import Pattern, any_word_of

POINTED = re.compile(r"(?<![\u0620-\u06d3])(?:این|همین|همان|همون)[ \u200c]\Z")
_WHOLE_NIGHT = re.compile(r"(?<![\u0620-\u06d3])(?:تمام|سراسر|کل)[ \u200c]\Z")
_HISTORIC = Pattern(rf"(?<![\u0620-\u06d3])(?:{any_word_of(history.HEADS)})[ \u200c]+\Z")
_OUR_TIME_HEADS = "نسل دنیای جهان جامعه نیازهای نیاز شرایط جوان جوانان انسان بشر زندگی عصر روزگار وضعیت اقتصاد قرن"
"""Nouns behind which «امروز» means nowadays."""
_OF_OUR_TIME = Pattern(rf"(?<![\u0620-\u06d3])(?:{any_word_of(_OUR_TIME_HEADS)})[ \u200c]\Z")


def behind_its_noun(expression: Expression, text: str, start: int) -> Expression:
    """What the noun before makes of a day: «قیام ۱۵ خرداد» has the year of what happened then, «نسل امروز» no date."""
    match expression:
        case Date(year=None, month=int() as month, day=int() as day, calendar=Calendar() as calendar):
            year = history.YEARS.get((calendar, month, day))
            if year is not None and _HISTORIC.search(text, max(0, start - 12), start):
                return replace(expression, year=year)
        case Shift(grain=Grain.DAY, count=0, of=None) if _OF_OUR_TIME.search(text, max(0, start - 12), start):
            return Vague(Ref.PRESENT, Grain.DAY)
        case _:
            pass
    return expression


def pointed_start(expression: Expression, text: str, start: int) -> int:
    """Where an expression begins with the word that belongs to it: «این دو ماه», «همان پاییز», «تمام شب»."""
    pattern = _WHOLE_NIGHT if isinstance(expression, DayTime) and expression.of is None else None
    if isinstance(expression, Amount | Stretch | Season):
        pattern = POINTED
    word = pattern.search(text, max(0, start - 8), start) if pattern is not None else None
    return start if word is None else word.start()
