"""Days that name what happened on them: «راهپیمایی ۲۲ بهمن», «انتخابات ۲۴ اسفند», «دیدار ۱۰ مهر».

The tense of the clause does not date them: «منتخب انتخابات ۲۴ اسفند به تهران می‌رود». Says which days are such names,
and on which side of the publication they rather lie. Looks at folded text; knows no dates.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.expression import Date, Expression
from gahnegar.dates.filters.filter import LETTER
from gahnegar.dates.lexicon import history
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after

_EVENTS: Final = """
    راهپیمایی
    تظاهرات تجمع اعتراض اعتراضات انتخابات رای_گیری همه_پرسی رفراندوم دیدار بازی مسابقه شهرآورد دربی داربی نشست
    جلسه اجلاس همایش کنفرانس گردهمایی کنسرت مراسم حمله حملات انفجار ترور کودتا زلزله زمین_لرزه سیل حادثه سانحه تصادف
    آتش_سوزی عملیات سخنرانی سخنان بیانات مصاحبه گفتگو گفت_و_گو مناظره بیانیه نامه پیام توافق تفاهم قطعنامه مصوبه حکم
    رای دستور بخشنامه گزارش شماره سفر اعتصاب آزمون کنکور مذاکرات رویداد اتفاقات وقایع واقعه
"""
_NOUNS: Final = "|".join(word.replace("_", "[ \u200c]?") for word in _EVENTS.split())
_NO_PART: Final = "در|از|تا|به|و|که|را|با|برای|روز|مورخ|تاریخ|بین|میان|شد|بود|است"
_OCCASION: Final = Pattern(
    rf"(?<![{LETTER}])(?:{_NOUNS})(?:[ \u200c]?(?:ها|های|ی))?"
    rf"(?:[ \u200c](?!(?:{_NO_PART})[ \u200c])[{LETTER}]+){{0,2}} \Z",
    reach=48,
)
"""The noun, and at most two words of its phrase, directly before the day."""
_TAKES_PLACE: Final = Pattern(
    rf"(?:[ \u200c][{LETTER}]+){{0,4}}? (?:برگزار|آغاز|شروع|انجام|برپا|رخ|روی|اتفاق|افتتاح|پایان|دایر|تشکیل"
    rf"|منتشر|صادر|داده|خواهد|می[ \u200c]|است|بود|خواهند)(?![{LETTER}])"
    rf"|[ ]و(?:[ \u200c][{LETTER}]+){{1,6}}? (?:اعلام|برگزار|آغاز|شروع|انجام|منتشر|افتتاح)[ \u200c](?:خواه|می)"
)
"""Behind a day on which the event itself takes place: «انتخابات ۲۴ اسفند برگزار می‌شود», also with another beside it."""
_AT_IT: Final = Pattern(rf"(?<![{LETTER}])در (?:[{LETTER}\u200c]+ ){{1,3}}\Z")
_AT_SESSION: Final = Pattern(
    rf"(?<![{LETTER}])در (?:جلسه|نشست|اجلاس|دیدار|بازی|مسابقه|مراسم|همایش|تجمع|گردهمایی|کنسرت|سخنرانی|مصاحبه|مناظره)"
    rf"(?:[ \u200c]?ی)?(?:[ ](?:رسیدگی|دادگاه|دادرسی|هیئت[ \u200c]?مدیره|علنی|شورا))? \Z"
)
_SIGNED_UP: Final = Pattern(rf"(?:[ ][{LETTER}]+){{0,3}}? (?:ثبت[ \u200c]?نام|دعوت|نام[ \u200c]?نویسی|قرار|مقرر|موکول)")
"""Behind a session to come: «در همایش ۲۰ آذر ثبت‌نام کرد»."""
_AWAITED: Final = Pattern(
    rf"(?<![{LETTER}])(?:برای|در آستانه|آستانه|ستاد|نامزد|نامزدهای|داوطلبان|آماده|آمادگی|دعوت|فراخوان|بلیت|بلیط"
    rf"|تدارک|پیشواز|استقبال|منتظر|خواستار|لزوم|ضرورت|پیش از|قبل از|تا)[ \u200c]"
    rf"(?:[{LETTER}\u200c]+[ \u200c]){{0,6}}\Z",
    reach=80,
)
_PAYMENT: Final = Pattern(
    rf"(?<![{LETTER}])(?:حقوق|دستمزد|هزینه(?:[ \u200c]?های)?|صورت[ \u200c]?حساب|یارانه|کارنامه|فیش"
    rf"|اضافه[ \u200c]?کار(?:ی)?"
    r"|نمره(?:[ \u200c]?های)?|نمرات|آمار|کارکرد|بدهکاران|بدهی|معوقات|قبض|قبوض|شارژ|کالابرگ|عوارض|اجاره)[ \u200c]\Z"
)
"""Before the month that is paid for, which mostly is past: «حقوق مرداد تا پنجم آبان پرداخت شود»."""
_PAID: Final = 2.0
_PAST, _AWAITS, _DONE_AT, _DONE_WITH = 1.0, 2.5, 2.0, 0.7
"""What speaks for the last occasion, for one that is awaited, and the tense of what is done at it and with it."""


def names_one(expression: Expression, text: str, start: int, end: int) -> bool:
    """Whether the day without a year from `start` to `end` names an occasion.

    >>> from gahnegar.dates.units import Calendar
    >>> names_one(Date(month=11, day=22, calendar=Calendar.JALALI), "راهپیمایی 22 بهمن", 10, 17)
    True
    """
    if not isinstance(expression, Date) or expression.year is not None or expression.month is None:
        return False
    if expression.day is None:
        return _PAYMENT.ends(text, start)
    return _OCCASION.ends(text, start) and not _TAKES_PLACE.begins(text, end) and not _was_at(text, start, end)


def _was_at(text: str, start: int, end: int) -> bool:
    """Whether something was done at a session, which so is past: «در جلسه ۲۰ آذر حاضر نشد»."""
    if not _AT_SESSION.ends(text, start) or _SIGNED_UP.begins(text, end):
        return False
    return direction_after(text, end) < 0


def leaning(text: str, start: int, tense: int) -> float:
    """What speaks for the last occasion (above 0) or for the coming one, with a verb of this `tense`."""
    if _PAYMENT.ends(text, start):
        return _PAID
    weight = _DONE_AT if _AT_IT.ends(text, start) else _DONE_WITH
    return _PAST - tense * weight - (_AWAITS if _AWAITED.ends(text, start) else 0.0)


_BOUNDS: Final = Pattern(rf"(?<![{LETTER}])(?:پس|بعد|پیش|قبل) از \Z", reach=10)
_SOME_YEARS: Final = 20 * 366
_NEXT_TIMES: Final = 2


def remembered(day: Date, story: Resolution | None, text: str, hits: Sequence[Hit], hit: Hit) -> Date | None:
    """A day that stands for what happened on it, in the years that the text is at: «در دهه سی … ۲۸ مرداد …».

    Or between the last year and the next: «از ۱۳۲۵ هفتگی شد. پس از ۲۸ مرداد بسته شد و تا ۱۳۳۶ درنیامد».
    """
    calendar, month, number = day.calendar or Calendar.JALALI, day.month or 0, day.day or 0
    year = history.YEARS.get((calendar, month, number))
    if year is None or story is None or story.first is None or story.last is None:
        return None
    then, last = calendars.to_day(calendar, year, month, number), story.last
    if story.grain is not Grain.DECADE and _BOUNDS.ends(text, hit.start):
        behind = bisect_left(hits, hit.end, key=lambda one: one.start)
        found = (facts.whole_year(one.meaning) for one in hits[behind : behind + _NEXT_TIMES])
        later = next((year for year in found if year is not None and year in years.JALALI_YEARS), None)
        last = last if later is None else calendars.to_day(Calendar.JALALI, later, 1, 1) - 1
    return replace(day, year=year) if story.first <= then <= last < story.first + _SOME_YEARS else None
