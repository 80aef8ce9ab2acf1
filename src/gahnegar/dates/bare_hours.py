"""Hours without «ساعت» that the words around make clock times: «ساعات اوج (۱۲ تا ۱۸ و ۲۰ تا ۲۳)», «تا هفت سر کارم».

Looks at folded text and at the expressions found in it; knows no dates.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Clock, DayTime, Every, Expression, Nth, Season, Shift
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.timetable import HOURS_OF_WHAT
from gahnegar.dates.units import DayPart, Grain
from gahnegar.persian.pattern import LOOSE_JOINT, Pattern, any_word_of
from gahnegar.persian.tenses import direction_after

RULE: Final = "bare_hours"
_L: Final = "\u0620-\u06d3"
_HALF: Final = " و نیم"
_ANY: Final = Pattern("[0-9](?: و نیم)? (?:تا|الی) [0-9]")
"""Begun with a digit: the engine passes over all other letters quickly."""
_TO_DIGIT: Final = (Pattern("تا [0-9]"), Pattern("الی [0-9]"))
"""What each of these has; begun with letters, the engine finds it six times as fast."""
_DIGITS: Final = Pattern(
    r"(?<![\w/:.,٬٫%-])(?P<first>[0-9]{1,2})(?P<half> و نیم)? (?:تا|الی) (?P<last>[0-9]{1,2})(?P<halves> و نیم)?"
    r"(?![\w/:٫%]|[.,][0-9])"
)
HOURS_OF_REST: Final = "اوج|مطالعه|تحویل|سرو|خاموشی|تردد|سکوت|استراحت"
"""What has hours of every day beside those of offices: «ساعات اوج», as alternatives of a pattern."""
_OF_HOURS: Final = Pattern(
    rf"(?<![{_L}])(?:(?:ساعت|ساعات|زمان|ساعت[ \u200c]?های) (?:{HOURS_OF_WHAT}|{HOURS_OF_REST})"
    rf"|ملاقات|بازدید|تحویل (?:غذا|کلید|اتاق)|صبحانه|ناهار|شام|نگهبانی|کشیک|شیفت|سانس|سکوت)(?![{_L}])"
    r"[^.؛!؟\n0-9]{0,40}?[ (،:]\Z",
    reach=80,
)
"""Before hours, what has some: «ساعت کار در ماه رمضان», «ملاقات فقط»."""
_AFTER_HOURS: Final = Pattern(r"[0-9] (?:تا|الی) [0-9]{1,2}(?: و|،| و از|، از) \Z")
_BESIDE: Final = frozenset((" ", "، ", ": ", " از ", "، از ", ": از "))
_ENDS: Final = Pattern(
    r" ?(?:[.،؛()\]\n]|\Z)| (?:و (?:از )?[0-9]|است|هست|بود|خواهد|باز|بسته|تعطیل|مجاز|ممنوع|دایر|برگزار|پذیرای|انجام|سرو"
    rf"|رعایت|هر روز|و (?:در )?(?:نیمه|شش|سه|تابستان|زمستان|پاییز|بهار))(?![{_L}])"
)
_COUNTED: Final = Pattern(
    " (?:نفر|تن|تومان|ریال|درصد|هزار|میلیون|میلیارد|متر|کیلو|گرم|سال|ماه|روز|هفته|دقیقه|ساعت|سانتی|درجه|جلسه|عدد|واحد"
    "|لیتر|صفحه|تیم|بازی|امتیاز|نوبت|بار|میلی|تا|مورد|گل|ست|قرص|کودک|کارگر)"
)
_FROM: Final = Pattern(rf"(?<![{_L}])از \Z", reach=4)
_SUPPLY: Final = "برق|آب|گاز|اینترنت|تلفن"
IS_CUT: Final = Pattern(
    rf"(?:[ ](?:{_SUPPLY}))?[ ](?:قطع|وصل)(?![{_L}])"
    rf"|[ ]قطعه(?=[ ]?(?:[.،؛!\n]|\Z))"
    rf"|[ ](?:{_SUPPLY})[ ](?:ن?داشتیم|ن?داریم|ن?دارن?د|ن?داشتن?د|رفت|نبود|نیست|می{LOOSE_JOINT}ر)"
)
"""Behind two hours between which something does not flow: «از ۹ تا ۱۴ قطع است», «از هشت تا ده برق نداشتیم»."""
_FLOWS: Final = Pattern(rf"(?<![{_L}])(?:{_SUPPLY})[ ](?:[{_L}]+[ ]){{0,2}}\Z")
_STOPPED: Final = Pattern(rf"[ ](?:رفت|قطع|ن?بود|نداشت|وصل)[{_L}]*(?![{_L}])")
_WORDS: Final = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده")
_IN_WORDS: Final = rf"(?P<hour>{any_word_of(' '.join(_WORDS))}|شیش|(?<![0-9/:.,٫-])(?:1[0-2]|[1-9])(?![0-9/:.]))"
"""An hour in words, or in digits alone."""
_MINUTES: Final = {
    "نیم": 30, "ربع": 15, "پنج": 5, "ده": 10, "بیست": 20, "بیست و پنج": 25, "سی و پنج": 35, "چهل": 40, "چهل و پنج": 45,
    "پنجاه": 50, "پنجاه و پنج": 55,
}  # fmt: skip
_PAST: Final = rf"(?: و (?P<minutes>{'|'.join(sorted(_MINUTES, key=len, reverse=True))}))"
_COMING: Final = (
    rf"(?:بزن(?:ید|ین)?|(?:می{LOOSE_JOINT}رس|رسید|برس|بیا|میا|برگشت|برمی|بیدار|پاش|پا شو|منتظر)[{_L}]*|حرکت|اونجا|خونه"
    "|بیرونم?|معطل|زنگ|باش|دانشگام"
    rf"|باید (?:برگرد|بر|برس|باش|بیا|راه بیفت|بیدار|پاش)[{_L}]{{1,4}}"
    rf"|راه (?:بیفت|میفت|می{LOOSE_JOINT}افت|افتاد)[{_L}]*|سر (?:کار|کلاس)[{_L}]{{0,3}}"
    rf"|(?:شیفت|کلاس|دانشگاه|مدرسه|مطب|اداره|باشگاه|بیمارستان|جلسه)(?:م|یم|{LOOSE_JOINT}ام)?)"
    rf"(?![{_L}])"
)
"""What is done at an hour: in words of talk."""
_SPOKEN: Final = (
    Pattern(rf"(?:\A|[.،:؟!\n]) ?{_IN_WORDS}(?= (?:شروع|تموم) (?:میشه|می{LOOSE_JOINT}شه))"),
    Pattern(rf"(?<![{_L}])(?<!به )(?<!شماره ){_IN_WORDS}{_PAST}(?= {_COMING}| (?:خوب|دم در))"),
    Pattern(rf"(?<![{_L}])(?:همون|همین|سر|تا) {_IN_WORDS}{_PAST}(?= ?(?:[.،؛!؟\n]|\Z))"),
    Pattern(rf"(?<![{_L}])(?:تا|سر|از|باید|حدود|همون) (?!یک ){_IN_WORDS}(?= {_COMING})"),
    Pattern(rf"(?:\A|[.،:؟!\n]) ?(?!نه |یک ){_IN_WORDS}(?= {_COMING})"),
    Pattern(rf"(?<![{_L}])بعد از (?!یک ){_IN_WORDS}(?= (?:همه|هست|خون|آزاد|وقت|باش|بی[ \u200c]?کار))"),
    Pattern(
        rf"(?<![{_L}])شیفت(?:م|ش)?(?: [{_L}]+)? (?:از )?{_IN_WORDS} تا "
        rf"(?P<last>{'|'.join(_WORDS[::-1])})(?![{_L}])(?! و |{_COUNTED.source})"
    ),
)
_FROM_TO: Final = Pattern(rf"از {_IN_WORDS} تا (?P<last>{any_word_of(' '.join(_WORDS))})(?![{_L}])")
_DONE_BETWEEN: Final = Pattern(
    rf"{IS_CUT.source}|[ ](?:جواب|خواب|بیدار|سر کار|کلاس|جلسه|مطب|بیرون|خونه|باز[ه ]|تعطیل|منتظر"
    rf"|مهم[او]ن|وقت دار|استراحت|مطالعه|درس)"
)
_IS_HELD: Final = Pattern(
    rf"(?<![{_L}])(?:امتحان|کلاس|جلسه|شیفت|نوبت|تمرین|آزمون|دکتر|مطب)(?:م|ش)?(?:[ ][{_L}]+)?[ ]\Z"
)
"""Before two hours in words with which a sentence ends: «امتحان دارم از ده تا دوازده»."""
_CLOSES: Final = Pattern(r" ?(?:[.،؛!؟\n]|\Z)")
"""Behind two hours in words between which one does something: «از ده تا دوازده جواب می‌ده»."""
_DONE_AT: Final = Pattern(
    rf":(?<=[{_L}] (?P<hour>[0-9]{{2}}):)(?<!نتیجه ..:)(?P<minute>[0-5][0-9])"
    rf"(?= (?:وارد|خارج|رسید|آمد|رفت|برگشت|ترک|شروع|آغاز|تمام|حرکت|اعزام|راه افتاد)[{_L}]*(?![{_L}]))"
)
"""An hour in digits before what was done then; begun with its colon, which is seldom."""
_FOUR_DIGITS: Final = Pattern("ساعت [0-2][0-9][0-5][0-9](?![0-9])")
_WATCH: Final = Pattern(rf"[.؛] (?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?= (?!سال|میلادی|هجری|نفر|تن )[{_L}])")
"""An hour of four digits that begins a note of a watch."""
_TALK: Final = (
    "بزن",
    "مطبم",
    "بیدار",
    "میام",
    "بیاین",
    "بیا ",
    "می\u200cرس",
    "میرس",
    "برس",
    "منتظر",
    "راه بیفت",
    "راه می",
    "بعد از ",
    "رسیدم",
    "رسیدیم",
    "پاشم",
    "سر کار",
    "شیفت",
    "خوبه",
    "نیم باید",
    "دانشگام",
    "شروع می",
)
"""What stands beside hours as one speaks."""


def bare_hours(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """The hours that nothing but the words around them make clock times, where nothing was found."""
    if len(text) > _SHORT and not any(map(_is_of_hours, hits)):
        return
    found = sorted(
        chain(
            _hours_in_digits(text, hits),
            _in_digits_beside_others(text, hits),
            _hours_beside_times(text, hits),
            _spoken(text),
        ),
        key=lambda one: one.start,
    )
    number, end = 0, 0
    for node in found:
        while number < len(hits) and hits[number].end <= node.start:
            number += 1
        if node.start >= end and (number == len(hits) or hits[number].start >= node.end):
            end = node.end
            yield node


def _is_of_hours(hit: Node) -> bool:
    """Whether it is a clock time, a part of the day, a range, what recurs, or a counted day."""
    return isinstance(hit.meaning, _OF_HOURS_TOO) or hit.rule == "day_of_course"


def _hours_in_digits(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """Two hours in digits behind the word for what has hours, or beside what recurs or the label of a day."""
    if not any(to.search(text) for to in _TO_DIGIT):
        return
    number = 0
    known = -1
    for place in _ANY.finditer(text):
        match = _DIGITS.match(text, place.start() - text[place.start() - 1].isdigit())
        if match is None:
            continue
        start, end = match.span()
        while number < len(hits) and hits[number].end <= start:
            number += 1
        first, last = (Clock(int(match[name]), 30 if match[half] else 0) for name, half in _ENDS_OF_HOURS)
        overnight = _LATE <= first.hour < _LAST_HOUR and last.hour <= _MORNING
        if not (first.hour < last.hour <= _LAST_HOUR or overnight) or _COUNTED.begins(text, end):
            continue
        before = hits[number - 1] if number else None
        cut = _FROM.ends(text, start) and IS_CUT.begins(text, end)
        if cut:
            known = end
            yield Node(Tag.A_RANGE, Between(first, last), start - len("از "), end, Strength.GLUE, RULE)
            continue
        labelled = before is not None and _is_day_label(text, before, start)
        listed = known >= 0 and _AFTER_HOURS.ends(text, start) and start - known <= len(" و از ")
        if labelled or (
            (listed or _OF_HOURS.ends(text, start) or _recurs(text, before, start)) and _ENDS.begins(text, end)
        ):
            known = end
            yield Node(Tag.A_RANGE, Between(first, last), start, end, Strength.GLUE, RULE)


_OF_HOURS_TOO: Final = (Clock, DayTime, Every, Between, Season, Nth)
_SHORT: Final = 600
"""Letters of a text that is read for bare hours though it tells no other hour."""
_ENDS_OF_HOURS: Final = (("first", "half"), ("last", "halves"))
_LAST_HOUR: Final = 24
_LATE, _MORNING = 20, 8
"""Hours between which a night is quiet: «سکوت از ۲۳ تا ۷»."""


def _is_day_label(text: str, before: Node, start: int) -> bool:
    """Whether a day is the label directly before: «روز دوم: ۷ تا ۱۱ کورس اسب»."""
    return before.rule == "day_of_course" and text[before.end : start] == ": "


def _recurs(text: str, before: Node | None, start: int) -> bool:
    """Whether what recurs, or some months of hours, stands directly before: «همه‌روزه جز دوشنبه‌ها، ۹ تا ۱۸»."""
    if before is None or text[before.end : start] not in _BESIDE:
        return False
    return isinstance(before.meaning, Every) or is_part_of_year(before.meaning)


def is_part_of_year(meaning: Expression) -> bool:
    """Whether it is a season, or a half or a quarter of a year: «در نیمه اول سال از ۷ تا ۱۳»."""
    match meaning:
        case Season(of=None):
            return True
        case Nth(unit=Grain.MONTH | Grain.HALF, of=Shift(Grain.YEAR, 0)):
            return True
        case _:
            return False


def _in_digits_beside_others(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """Hours in digits of a text that tells others: «کریمی ۱۶:۳۰ وارد شد», «ساعت ۰۴۱۵ …؛ ۱۷۵۸ غروب خورشید»."""
    if not any(isinstance(hit.meaning, Clock) for hit in hits):
        return
    patterns = (_DONE_AT, _WATCH) if _FOUR_DIGITS.search(text) else (_DONE_AT,)
    for pattern in patterns:
        for match in pattern.finditer(text):
            if int(match["hour"]) < _LAST_HOUR:
                clock = Clock(int(match["hour"]), int(match["minute"]))
                yield Node(Tag.A_CLOCK, clock, match.start("hour"), match.end("minute"), Strength.GLUE, RULE)


def _spoken(text: str) -> Iterator[Node]:
    """Hours in words as one speaks: «یازده و نیم برسم», «تا هفت سر کارم», «شیفتم از هشت تا دوازده است»."""
    for match in _FROM_TO.finditer(text):
        first, last = (_hour_of(match[name]) for name in ("hour", "last"))
        last += _NOON if last < first and last <= _EARLY else 0  # «از ده تا یک»
        if first < last and _are_hours(text, *match.span()):
            yield Node(Tag.A_RANGE, Between(Clock(first), Clock(last)), *match.span(), rule=RULE)
    for word in _TALK:
        place = text.find(word)
        while place >= 0:
            yield from _spoken_around(text, place)
            place = text.find(word, place + 1)


def _hours_beside_times(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """Hours behind a night or near another time: «دیشب تا سه بیدار بودم», «فردا از ۱۱ به بعد آزادم»."""
    for hit in hits:
        if (match := _FROM_TO_BESIDE.match(text, hit.end)) is not None and _may_have_hours(hit.meaning):
            first, last = (_hour_of(match[name]) for name in ("hour", "last"))
            last += _NOON if last < first and last <= _EARLY else 0
            if first < last:
                hours = Between(Clock(first), Clock(last))
                yield Node(Tag.A_RANGE, hours, *match.span("hours"), rule=RULE)
        match = _HOUR_BESIDE.match(text, hit.end)
        if match is not None and isinstance(hit.meaning, Shift) and _has_spoken_hours(hit.meaning):
            yield Node(Tag.A_CLOCK, Clock(int(match["hour"])), *match.span("hour"), rule=RULE)
        if text.startswith(" تا ", hit.end) and isinstance(hit.meaning, DayTime) and hit.meaning.part is DayPart.NIGHT:
            match = _UNTIL_HOUR.match(text, hit.end)
            if match is not None and _hour_of(match["hour"]) <= _EARLY and direction_after(text, match.end()) < 0:
                minute = _MINUTES[match["minutes"]] if match["minutes"] else 0
                yield Node(
                    Tag.A_CLOCK, Clock(_hour_of(match["hour"]), minute), match.start("hour"), match.end(), rule=RULE
                )
    place = text.find(_ONWARD)
    while place >= 0:
        match = _SINCE_HOUR.before(text, place)
        if match is not None and any(0 <= match.start() - hit.end <= _BESIDE_TIME for hit in hits):
            hour = _hour_of(match["hour"])
            hour += _NOON if hour <= _EARLY else 0
            yield Node(Tag.A_CLOCK, Clock(hour, 30 if match["half"] else 0), match.start("hour"), place, rule=RULE)
        place = text.find(_ONWARD, place + 1)


def _has_spoken_hours(meaning: Shift) -> bool:
    """Whether one speaks of its hours: «فردا ۱۸», while in «قیمت: ده روز پیش ۲۰» something else is counted."""
    days = facts.days_from_anchor(meaning)
    return days is not None and days >= -1


def _may_have_hours(meaning: Expression) -> bool:
    """Whether two hours in words behind it are of it: a day, or what is so each day."""
    return isinstance(meaning, Every) or facts.grain(meaning) is Grain.DAY


_FROM_TO_BESIDE: Final = Pattern(
    rf"،?[ ](?P<hours>{_FROM_TO.source})(?=[ ]?(?:[.،؛!؟)\n]|\Z)|[ ][{_L}\u200c ]{{1,20}}(?:است|هست|شود|شد|کن|باز))"
)
"""Behind a day, two hours in words: «هر روز از نه تا یک»."""
_HOUR_BESIDE: Final = Pattern(r"،?[ ](?P<hour>[7-9]|1[0-9]|2[0-3])(?=[ ]?(?:[).،؛\n]|\Z))")
"""Behind a day that is counted from now, an hour in digits: «فردا ۱۸»."""
_ONWARD: Final = " به بعد"
_BESIDE_TIME: Final = 60
_SINCE_HOUR: Final = Pattern(
    rf"(?:(?<![{_L}])از |(?:\A|[\n:،؛.؟!]) ?)"
    rf"(?P<hour>{any_word_of(' '.join(_WORDS))}|(?:1[0-9]|2[0-3]|[1-9])(?![0-9/:]))(?P<half>{_HALF})?\Z",
    reach=24,
)
"""Before «به بعد», an hour: «از ۱۱ به بعد»."""
_UNTIL_HOUR: Final = Pattern(rf" تا {_IN_WORDS}(?:{_PAST})?(?![{_L}])(?!{_COUNTED.source}|ای| شب)")


def _hour_of(word: str) -> int:
    return int(word) if word.isdigit() else 1 + _WORDS.index("شش" if word == "شیش" else word)


def _are_hours(text: str, start: int, end: int) -> bool:
    """Whether what is from one number to another in words is done between two hours."""
    if _STOPPED.begins(text, end):
        return _FLOWS.ends(text, start)
    return _DONE_BETWEEN.begins(text, end) or (_IS_HELD.ends(text, start) and _CLOSES.begins(text, end))


def _spoken_around(text: str, place: int) -> Iterator[Node]:
    for pattern in _SPOKEN:
        for match in pattern.finditer(text, max(0, place - _NEAR), place + _NEAR):
            parts = match.groupdict()
            hour = _hour_of(match["hour"])
            if "last" in parts:
                until = Clock(_hour_of(match["last"]))
                yield Node(Tag.A_RANGE, Between(Clock(hour), until), match.start("hour"), match.end("last"), rule=RULE)
            else:
                minute = _MINUTES[match["minutes"]] if "minutes" in parts else 0
                begins_work = match.group().startswith("از ") and hour > _EARLY  # «از هشت سر کارم»
                hour += _NOON if not begins_work and _is_past_noon(text, hour, match.end()) else 0
                yield Node(Tag.A_CLOCK, Clock(hour, minute), match.start("hour"), match.end(), rule=RULE)


def _is_past_noon(text: str, hour: int, end: int) -> bool:
    """Whether one speaks of the afternoon: its hours are none to get up at, and work ends in it."""
    if hour > _EARLY and hour < _NOON and _STAYS_UP.begins(text, end):
        return True
    return (hour <= _EARLY and not _WAKES.begins(text, end)) or (hour <= _LAST_OF_WORK and _WORKS.begins(text, end))


_NEAR: Final = 30
_NOON: Final = 12
_EARLY, _LAST_OF_WORK = 6, 8
_WAKES: Final = Pattern(rf" (?:[{_L}]+ )?(?:بیدار|پاش|پا شو|صبح|پرواز|راه)|\.")
_WORKS: Final = Pattern(" (?:سر کار|شیفت|کلاس|دانشگا|مطب|اداره)")
_STAYS_UP: Final = Pattern(rf" بیدار(?:م|یم|ه|ن|[ ](?:بود|ماند|موند|می{LOOSE_JOINT}مون)[{_L}]*)(?![{_L}])")
