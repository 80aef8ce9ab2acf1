"""Days of a month that goes without saying: «تا پانزدهم خبر دهید», «بیستم راه می‌افتیم», «عصر نهم رسیدند».

Which month that is says `resolve`; here only the words around make an ordinal a day.
"""

from gahnegar.dates import years
from gahnegar.dates.expression import Between, Date, DayTime, Several
from gahnegar.dates.grammar.days import is_ordinal_suffix
from gahnegar.dates.grammar.symbols import LONE
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import DayPart, Grain
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after

_L = "\u0620-\u06d3"
_EARLIEST_BARE = 13
"""From this day on an ordinal is rarely that of a class or a grade."""
_EARLIEST_IN_STORY, _EARLIEST_IN_TALK, EARLIEST_ALONE = 10, 6, 3
_CLAUSE_ENDS = Pattern(r" ?(?:[.،؛!؟?)\n]|\Z)")
_OBJECT_AND_VERB = Pattern(
    r" (?!نفر|تن |ماه|سال|روز|تیم|طبقه|صفحه|سده|قرن)[\u0620-\u06d3\u200c]{2,}(?: [\u0620-\u06d3]{2,})?(?: را| رو)? "
    r"(?:ن?می[ \u200c]|ب(?:ده|دم|گیر|فرست|پرداز)|دار(?:د|ه|م|یم|ند)(?![\u0620-\u06d3]))"
)
"""Behind a bare day, an object and a verb: «تا بیستم پولت را می‌دهم»."""
_PAID = Pattern(r" (?:حقوق|قسط|یارانه|عیدی)(?![\u0620-\u06d3])")
"""What is paid on a day of each month."""
_RANKS = "رتبه|رده|مقام|پایه|کلاس|طبقه|جایگاه|دوره|شماره|درس|فصل|مرحله|قرن|سده|هفته|نسل|دور|سال"
_NO_DAY = Pattern(
    rf" (?:(?:شد|می[ \u200c]?شو|هست|بود|ماند|ایستاد|به [{_L}]+م(?![{_L}]))[{_L}]*|است|(?:و|یا|تا) [{_L}]+م|این|آن"
    r"|جدول|لیگ|دبستان|ابتدایی|متوسطه|دبیرستان|تجربی|ریاضی|انسانی|کشور|جهان|آسیا|دنیا|ایران|استان"
    rf"|میلادی|هجری|قمری|نفر|تیم|{_RANKS})(?![{_L}])"
)
"""Behind an ordinal that is of a rank, a class or a century, or stands in a list of them."""
_NO_ORDINAL = "(?<!ول)(?<!وم)(?<!کم)(?<!ارم)(?<!نجم)(?<!شم)(?<!هفتم)(?<!شتم)(?<!نهم)(?<!دهم)(?<!یستم)"
_BOUNDED = Pattern(rf"(?<![{_L}])(?:برای|واسه) \Z|(?:\A|[^{_L} ] ?|{_NO_ORDINAL}[ ])(?<![{_L}])(?:تا|از) \Z")
"""Before a day by itself, and no second ordinal: «تا پانزدهم», but not «ششم تا پانزدهم»."""
_FELL = Pattern(
    rf"(?<![{_L}])(?:(?:می[ \u200c]?)?افت(?:اد|اده|ه)|انداخت(?:ن|ند|یم|م|ه)|گذاشت(?:ن|ند|یم|م|ه)) (?:به )?\Z"
)
"""Before the day on which something was set: «امتحان افتاده بیست و پنجم»."""
SET_DOWN = Pattern(
    rf"(?<![{_L}])(?:حرکت|بازگشت|برگشت|تحویل|ترخیص|سررسید|موعد|عقد|عروسی|امتحان(?:م|ت|ش)?) \Z"
    rf"|(?<![{_L}])(?!(?:{_RANKS})(?![{_L}]))[{_L}]+(?: (?!(?:{_RANKS})(?![{_L}]))[{_L}]+)?: \Z"
)
"""Before the day of an appointment, or its label: «حرکت بیستم.», «تحویل: پانزدهم»."""
SENTENCE_BEGINS = Pattern(r"(?:\A|[.؛!؟\n]|[-–•*])[ \u200c]?\Z")
_CLAUSE_BEGINS = Pattern(
    rf"(?:\A|[.؛:!؟?\n]|[-–•*]|(?<![{_L}])(?:من|ما|خودم|هم|مامان|بابا|مادر|پدر|خاله|عمه|دایی|عمو)"
    rf"|(?<![{_L}])(?!(?:{_RANKS})[ \u200c])[{_L}]{{3,}}[ \u200c]ها(?:م|مون|مان|یمان)?"
    rf"|{_NO_ORDINAL}(?:،|[ ](?:و|که|ولی|اما))) ?\Z"
)
"""Before a day by itself: the beginning of a clause, whoever acts, or things that are many and so bear no number."""
_OF_SCHOOL = Pattern(
    rf"(?<![{_L}])(?:کلاس|پایه|مقطع|دبیرستان|مدرسه|دانش|رشته|درس|کنکور|ماده|مواد|بند|اصل|قرن|سده|رتبه|رده|لیگ)"
)
"""Around an ordinal up to the twelfth that is no day."""
_PROPOSED = Pattern(rf" (?:خوبه|چی|چطور|چطوره|بهتره|خوب است)(?![{_L}])")
_ANSWERS = Pattern(rf"(?<![{_L}])(?:نه|آره|بله|خیر|یعنی|همون|همان)،? \Z")


def may_be_day(number: Number, earliest: int, words: str = "") -> bool:
    """Whether an ordinal may be that of a day: «پانزدهم», but not «پانزدهمین»."""
    return not words.endswith("ین") and earliest <= number.value <= years.LARGEST_DAY and not number.digits


@LONE.rule("FROM first:ORDINAL TO last:ORDINAL", Tag.A_RANGE, says={}, never=("از پنجم تا دهم", "از بیستم تا سیزدهم"))
def days_of_some_month(first: Number, last: Number, words: str, after: str) -> Between | None:
    """«از هجدهم تا بیستم مرخصی‌ام»."""
    fits = first.value < last.value and first.value and may_be_day(last, _EARLIEST_BARE, words) and not first.digits
    if not fits or not (_CLAUSE_ENDS.match(after) or _names_no_rank(after)):
        return None
    return Between(Date(day=first.value), Date(day=last.value))


@LONE.rule("first:ORDINAL OR last:ORDINAL", Tag.A_DAY, says={}, never=("نفر بیستم یا بیست و یکم شد", "پنجم یا ششم"))
def one_of_two_days(first: Number, last: Number, before: str, after: str, behind: str) -> Several | None:
    """«بیست و ششم یا بیست و هفتم شروع می‌کنیم»: one of two days next to each other."""
    if last.value != first.value + 1 or not may_be_day(first, _EARLIEST_BARE) or not may_be_day(last, _EARLIEST_BARE):
        return None
    goes_on = goes_on_behind_day(after, behind)
    named = _COUNTED_OFF.ends(before, len(before))
    return Several((Date(day=first.value), Date(day=last.value))) if goes_on and not named else None


@LONE.rule("number:ORDINAL", Tag.A_DAY, says={}, never=("تا پنجم", "تیم ما چهاردهم شد", "لویی چهاردهم آمد"))
def day_of_some_month(number: Number, words: str, before: str, after: str, behind: str) -> Date | None:
    """«تا ۲۵ام وقت داریم», «از بیستم به بعد», «پانزدهم سم‌پاشی کردیم»: a day whose month goes without saying."""
    if not may_be_day(number, _EARLIEST_IN_TALK, words):
        return None
    place = len(before)
    bounded = _BOUNDED.ends(before, place) or _FELL.ends(before, place)
    ends = _CLAUSE_ENDS.match(after)
    goes_on = goes_on_behind_day(after, behind)
    if number.value < _EARLIEST_BARE:
        of_school = number.value < _EARLIEST_IN_STORY or _OF_SCHOOL.search(before + behind) is not None
        alone = (bounded and (ends or goes_on)) or (goes_on and _CLAUSE_BEGINS.ends(before, place))
        asked = bounded and _OBJECT_AND_VERB.match(after)
        return Date(day=number.value) if asked or (alone and not of_school) else None
    fits = (
        (bounded and (ends or _names_no_rank(after)))
        or (ends and (SET_DOWN.ends(before, place) or _ANSWERS.ends(before, place)))
        or (goes_on and _CLAUSE_BEGINS.ends(before, place))
        or (_PAID.match(after) and SENTENCE_BEGINS.search(before))
    )
    return Date(day=number.value) if fits else None


def goes_on_behind_day(after: str, behind: str) -> bool:
    """Whether a sentence with a verb goes on behind a day, or asks whether it fits: «بیستم راه می‌افتیم»."""
    if _PROPOSED.match(after):
        return True
    return _names_no_rank(after) and direction_after(behind, 0, saying=True, copula=True) != 0


def _names_no_rank(after: str) -> bool:
    """Whether a word stands behind an ordinal that makes it none of a rank or a class."""
    return after[:1] == " " and after[1:2].isalpha() and not _NO_DAY.match(after)


STATED_MONTH = ("day_of_stated_month", "day_alone", "part_of_stated_day", "part_of_early_day")
"""The rules of days whose month was told before; without one they are no time."""
STATED_LUNAR_MONTH = ("day_of_lunar_month",)
"""The same where it must be a lunar month."""
_COUNTED_OFF = Pattern(
    r"(?<![\u0620-\u06d3])(?:نفر|دور|دوره|قرن|سده|رتبه|رده|مقام|جایگاه|شماره|سال|هفته|دقیقه|جلسه|نشست|تیم|دولت|مجلس|فصل|صفحه|بند"
    r"|ماده|جلد|طبقه|خط|پایه|کلاس|قسمت|شب|لیگ|جشنواره|سوره|جزء?|رقم|متر|قدم|مرحله|گام|درصد|نسل|پله)[ \u200c]\Z"
)


@LONE.rule("number:DAY_NUMBER suffix:CALENDAR part:PARTLY", Tag.A_TIME, says={}, never=("۲۹ م صبح",))
def part_of_day_in_digits(number: Number, nodes: list[Node], part: DayPart | Grain) -> DayTime | None:
    """«۲۹م صبح میام»: an ordinal whose «م» is written onto the digits."""
    if not is_ordinal_suffix(*nodes[:2]) or not number.digits or number.value > years.LARGEST_DAY:
        return None
    return DayTime(_daypart(part), Date(day=number.value))


def _daypart(part: DayPart | Grain) -> DayPart:
    return part if isinstance(part, DayPart) else DayPart.NIGHT


@LONE.rule("number:DAY_NUMBER suffix:CALENDAR", Tag.A_DAY, says={}, never=("قرن ۱۹م", "۲۵ م", "۲۵ش"))
def day_of_stated_month(number: Number, nodes: list[Node], before: str) -> Date | None:
    """«۲۵م تولد اوست»: a day of the month that was told before, its «م» written onto the digits."""
    if not is_ordinal_suffix(*nodes) or _COUNTED_OFF.ends(before, len(before)):
        return None
    return Date(day=number.value) if number.digits and number.value <= years.LARGEST_DAY else None


_ORDINAL_BEGINS = Pattern(
    r"(?:\A|[.،؛:!؟\n]|[-–•*]"
    r"|(?<![\u0620-\u06d3])(?:و|که|را|رو|[\u0620-\u06d3]{3,}و|ولی|اما|پس|فقط|حتی|از|تا|برای|واسه|هم|ما|من|چون"
    r"|اگه|اگر)) ?\Z"
)
_DAY_VERB = Pattern(
    r" (?:ن?می[ \u200c]?(?!ش|شو|گرد)|تموم|تمام|برگزار|شروع|آغاز|باز|تعطیل|تحویل|واریز|پرداخت|منتشر|اعلام|رسید|رفت"
    r"|آمد|اومد|میا|میر|بیا|باید|نوبت|وقت|مهلت|سررسید|جلسه|امتحان|عروسی|پرواز|حرکت|به بعد|راه می|سر[ ]کار"
    r"|خوبه|بهتره|که (?:ن?می[ \u200c]?خواست|قرار))[\u0620-\u06d3\u200c]*"
)


@LONE.rule("number:ORDINAL", Tag.A_DAY, says={}, never=("دولت دهم آمد", "تیم ما چهاردهم شد", "نهم و دهم", "دهم می‌شود"))
def day_alone(number: Number, before: str, after: str, behind: str) -> Date | None:
    """«چهاردهم تمام می‌شود»: a day of the month that was told before."""
    if not may_be_day(number, EARLIEST_ALONE):
        return None
    place = len(before)
    fits = _ORDINAL_BEGINS.ends(before, place) and (
        _DAY_VERB.match(after) or (number.value >= _EARLIEST_IN_STORY and _OBJECT.match(after))
    )
    fits = fits or (SENTENCE_BEGINS.ends(before, place) and _OBJECT_OF_DEED.match(after))
    fits = fits or (number.value >= _EARLIEST_BARE and _ASIDE.ends(before, place) and _ASIDE_ENDS.match(after))
    fits = fits or (_UNTIL.ends(before, place) and (_UNTIL_ENDS.match(after) or _BEHIND_DAY.match(after)))
    begins = _BOUNDED.ends(before, place) and goes_on_behind_day(after, behind)
    return Date(day=number.value) if fits or begins else None


_OBJECT = Pattern(r" (?!تیم|نفر|دولت|مجلس|دور)[\u0620-\u06d3\u200c]+ (?:را|رو)(?![\u0620-\u06d3])")
"""What was done on the day: «یازدهم اسیران را به کوفه بردند»."""
_OBJECT_OF_DEED = Pattern(rf"{_OBJECT.source} (?:[{_L}]+ )?[{_L}]{{2,}}[دت](?:ند|یم|م)(?![{_L}])")
"""The same with its verb, which several did: «هفتم آب را بستند»."""
_ASIDE = Pattern(r"(?:بعد|قبل|پس از آن|[.\n]) ?،? ?\Z")
_ASIDE_ENDS = Pattern(r" ?، ")
_UNTIL = Pattern(r"(?<![\u0620-\u06d3])(?<!اول )(?<!هم )(?<!وم )(?<!کم )(?<!رم )(?<!جم )(?<!شم )(?<!تم )تا \Z")
_UNTIL_ENDS = Pattern(
    r" ?(?:[.،؛!؟?)\n]|\Z)| (?:به|در|همین|ماه|هم|که|و|هستم|هستیم|هست|است|ادامه|باز|برپا|برپاست|آنجا|اینجا|وقت"
    r"|مهلت|فرصت|تعطیل|جواب|تحویل|نتیجه)(?![\u0620-\u06d3])"
    r"| ن?می[ \u200c]?"
)
_DAY_IN_DIGITS_ENDS = Pattern(
    r" ?(?:[.،؛:!؟?)\n]|\Z)| (?!(?:نفر|تن|ساله|ماه|سال|هفته|ساعت|دقیقه|درصد|هزار|میلیون|تومان|عدد|مورد"
    r"|بار)(?![\u0620-\u06d3]))"
    r"[\u0620-\u06d3\u200c]+"
)


@LONE.rule(
    "part:PART DAY number:CARDINAL_DAY|NIGHT DAY number:CARDINAL_DAY", Tag.A_TIME, says={}, never=("صبح روز ۲۹ نفر",)
)
def part_of_stated_day(number: Number, after: str, part: DayPart = DayPart.NIGHT) -> DayTime | None:
    """«صبح روز ۲۹ نگهبانی گفت»: a day of the month that was told before."""
    if not number.digits or number.value > years.LARGEST_DAY or not _DAY_IN_DIGITS_ENDS.match(after):
        return None
    return DayTime(part, Date(day=number.value))


_BEHIND_DAY = Pattern(
    r" ?(?:[.،؛!؟?)\n]|\Z)| (?:به|در|از|با|تا|هم|که|[\u0620-\u06d3]+(?:یم|دم|دند|تند|ید|رد|شد|فت))(?![\u0620-\u06d3])"
)
OF_EVENT = Pattern(
    r" (?:مسابق|رقابت|بازی|جشنواره|نمایشگاه|همایش|کنگره|کنفرانس|اجلاس|نشست|جلسه|مذاکر|جنگ|عملیات|اعتصاب|اعتراض|تحصن|سفر"
    r"|تور|لیگ|جام|المپیک|کنکور|آزمون|دهه|هفته|ماه|سال|عید|نوروز|محرم|فجر|درگذشت|شهادت|مراسم|عزا|جشن|آتش|قطع|طرح)"
)
"""Behind a counted day that is of something else than what is told: «روز سوم مسابقات»."""


@LONE.rule("part:PARTLY DAY? number:ORDINAL|number:ORDINAL part:PARTLY", Tag.A_TIME, says={}, never=("صبح سوم",))
def part_of_some_day(part: DayPart | Grain, number: Number, words: str, after: str, behind: str) -> DayTime | None:
    """«صبح هجدهم رسیدیم», «دهم صب میام», «شب بیست و یکم باران زد»: a day of the month that goes without saying."""
    if not may_be_day(number, _EARLIEST_IN_STORY, words):
        return None
    fits = _BEHIND_DAY.match(after) or (not OF_EVENT.match(after) and goes_on_behind_day(after, behind))
    return DayTime(_daypart(part), Date(day=number.value)) if fits else None


@LONE.rule("part:PARTLY number:ORDINAL", Tag.A_TIME, says={}, never=("عصر دوم",))
def part_of_early_day(part: DayPart | Grain, number: Number, words: str, after: str, behind: str) -> DayTime | None:
    """«عصر نهم لشکر رسید»: an early day of the month that was told before."""
    fits = may_be_day(number, EARLIEST_ALONE, words) and not OF_EVENT.match(after)
    fits = fits and (_CLAUSE_ENDS.match(after) is not None or goes_on_behind_day(after, behind))
    return DayTime(_daypart(part), Date(day=number.value)) if fits else None
