"""What the words beside a time say of it: what was announced, an aside, a birth, an event, a thing of that year.

Looks at folded text alone; knows no dates, and nothing that was said before.
"""

import re
from dataclasses import replace
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Date, Expression, Nth, Season, Shift
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import LOOSE_JOINT, Pattern, any_word_of
from gahnegar.persian.tenses import direction_after

_COMPARED: Final = Pattern(r"(?<![\u0620-\u06d3])(?:مانند|مثل|همچون|همانند|به|برخلاف|از)[ \u200c]\Z")
_MEASURED_BY: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:نسبت به|در مقایسه با|در قیاس با)[ ](?:(?:مدت|ماه|دوره|فصل) مشابه (?:در )?)?\Z"
)
_MEASURED_AGAINST: Final = Pattern(
    r"[ ](?:[\u0620-\u06d3\u200c0-9.٫%]+[ ]){0,3}?"
    r"(?:بیشتر|کمتر|بالاتر|پایین[ \u200c]?تر|بهتر|بدتر|فراتر)(?![\u0620-\u06d3])"
)
"""Behind a time than which another one is more or less: «از ماه قبل بیشتر»."""
_NO_CALLING: Final = "و در تا از به که با بر سال امسال همان این هر حدود تعداد یا یعنی برابر ماه روز کتاب"
_COUNTED: Final = (
    "را نفر تن تومان ریال دلار مورد واحد دستگاه متر کیلومتر هکتار خانوار هزار میلیون میلیارد کشته زخمی شهید"
)
_CALLED: Final = Pattern(
    rf"[ \u200c](?!(?:{any_word_of(_NO_CALLING)})[ ])[\u0620-\u06d3\u200c]{{3,}}[ ]"
    r"(?P<year>1[234][0-9]{2})(?![0-9/.٫,:-])"
    rf"(?![ ]?(?:{any_word_of(_COUNTED)})(?![\u0620-\u06d3]))"
)
"""Behind a season or month: what it is called, and its year: «زمستان سخت ۱۳۴۲»."""
_AGREED_ON: Final = Pattern(r"قرار شد[^.!؟؛\n]{0,36}\Z", needs="قرار شد")
_DONE_AHEAD: Final = (
    "اعلام اطلاع خبر ارسال رزرو ثبت هماهنگ آماده منتشر مراجعه تحویل قطع مصرف انجام باز فروخته باشید باشند باشد حاضر"
)
"""What is done some time before another thing."""
_ANNOUNCES: Final = Pattern(rf" (?:[\u0620-\u06d3]+ ){{0,3}}?(?:{any_word_of(_DONE_AHEAD)})")
_ASKED: Final = Pattern(r"[^.،!؟؛\n]{0,40}?[ ](?:کن|ده|بده|شو|گیر|بگیر|باش|نمای)ید(?![\u0620-\u06d3])")
"""What is asked of the reader: «دو روز قبل هماهنگ کنید»."""
_EXPLAINED: Final = re.compile(r"[ \u200c]*[،,]?[ ]یعنی[ ](?:روز )?")
"""Between a time and its date: «ده روز بعد، یعنی شنبه ۲۱ تیر»."""
_VALID_UNTIL: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:اعتبار|معتبر|انقضا|انقضای|مصرف|گارانتی|ضمانت|وارانتی)(?:[ \u200c](?:آن|ی))?"
    r"(?:[ \u200c][\u0620-\u06d3]+){0,3}(?::|[ ]تا)?[ ](?:تاریخ |سال |پایان )?\Z",
)
"""Before the day up to which something is valid, which moves no story on: «اعتبار ویزا تا آگوست ۲۰۲۶»."""
_THEY_SAID: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:گفتند|گفتن|گفته بودند|گفته بودن|(?:قول|وعده|تعهد) داد(?:ند|ن|ید|ین|ه شد)?|(?:قرار|مقرر) شد"
    r"|قرار گذاشتیم)"
    r"(?![\u0620-\u06d3])(?![^،.؛]*[ ]گفت(?![\u0620-\u06d3]))",
)
"""What was said or promised on a day that is told before, in the words of that day: «گفتن تا فردا می‌رسه»."""
_SET_FOR: Final = Pattern(r"(?<![\u0620-\u06d3])(?:برای|به|تا|واسه|از) \Z", reach=8)
"""Before a day that something is set for, or put off to."""
_AS_OBJECT: Final = Pattern(r" را(?![\u0620-\u06d3])")
"""Behind a day that something is done to: «فردا را تعطیل کردند»."""
_LISTED_WITH: Final = re.compile(r"[ \u200c]*(?:،|و|، و)[ ]")
_LOOKS_BACK: Final = re.compile(r"(?:(?![ ](?:شد|کرد|داد)[ ])[^.!؟\n،؛]){0,60}?ه[ ]بود(?:ند|م|یم)?(?![\u0620-\u06d3])")
_UP_TO_ADMISSION: Final = re.compile(
    r"[^.!؟\n؛]{2,60}?ه(?:[ ](?:بود|است|بوده))?(?![\u0620-\u06d3])[^.!؟\n؛]{0,30}?[ ](?:و[ ])?(?:در |روز |مورخ |به )*"
)
"""Between the beginning of an illness and the day of what followed."""
_HAD_BEEN: Final = re.compile(r"[^.!؟\n؛]{0,80}?ه[ ]بود(?:ند|م|یم)?(?=[ ]?[،؛.)»]|[ ]و[ ])")
_LOOKED_BACK_TO: Final = re.compile(r"[^.!؟\n؛]{0,80}?ه[ ]بود(?:ند|م|یم)?(?=[ ]?[.)»\n])")
_EARLIER: Final = ("پیشتر", "پیش\u200cتر", "پیش تر", "قبلتر", "قبل\u200cتر", "قبل تر")
_WAS_AWAY: Final = re.compile(r"[^.!؟\n،؛]{0,40}?[ ]ن?بود(?:ند|م|یم)?(?=[ ]?[،؛])")
"""What had been so since a day: «که از دوشنبه غایب بود، …»."""
_WENT_ON: Final = re.compile(r"[^.،!؟؛\n]{0,50}[ ]می[ \u200c][\u0620-\u06d3]+(?:ید|[دت])(?:ند|م|یم)?[ ]?[.؛]")
_THOSE_THAT: Final = Pattern(r"(?:های|ان)ی[ ]که[ ](?:[\u0620-\u06d3\u200c]+[ ]){0,3}\Z", needs="ی که ")
_ENDING_AT: Final = Pattern(r"(?<![\u0620-\u06d3])منتهی به \Z", needs="منتهی به ")
"""Before the day with which a year of accounts ends, which dates nothing else."""
_FROM: Final = Pattern(r"(?<![\u0620-\u06d3])از (?:تاریخ |سال )?\Z", reach=10, needs="از ")
_CLAUSE: Final = 60
_OF_A_YEAR: Final = (
    "اصلاحات اصلاحیه مدل چاپ ساخت ویرایش نسخه استاندارد سرشماری عملکرد سود زیان درآمد فروش ورودی ورودی_های کارت بلیت "
    "تقویم قهرمان نایب_قهرمان برنده دارنده"
)
"""Things of which there is one for each year."""
_OF_THING: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:(?:قانون|آیین[ \u200c]?نامه)(?: [\u0620-\u06d3]+){0,2}"
    rf"|{any_word_of(_OF_A_YEAR, joint=LOOSE_JOINT)})[ \u200c](?:سال[ ])?\Z",
    reach=24,
)
"""Before a year that says which thing is meant, and gives itself to no date behind it: «قانون ۱۳۶۶», «مدل ۱۴۰۱»."""
_RELATIVE: Final = Pattern(r"[ \u200c]که[ ](?:[\u0620-\u06d3\u200c]+[ ]){0,3}\Z", needs="که ")
"""Behind a day of a clause that tells what had been before: «که شامگاه سه‌شنبه حرکت کرده بود، …»."""
_TO_NOW: Final = Pattern(
    r" (?:به|بدین) ?این[ \u200c]?(?:سو|طرف)(?![\u0620-\u06d3])| بدین[ \u200c]?سو(?![\u0620-\u06d3])"
)
"""Behind the beginning of what goes on until now: «از مرداد به این سو نیامده است»."""
_OF_EVENT: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:جام[ \u200c]جهانی|جام[ \u200c]ملت[ \u200c]?های?(?:[ \u200c][\u0620-\u06d3]+)?|المپیک|یورو"
    r"|پارالمپیک|بازی[ \u200c]?های[ \u200c][\u0620-\u06d3]+|اکسپو|چشم[ \u200c]انداز|بودجه|افق|مدل)[ \u200c]\Z"
)
"""Before a year that names an event and tells no time of the story."""
_AT_EVENT: Final = Pattern(
    r"(?<![\u0620-\u06d3])در[ ](?:جام[ \u200c]جهانی|المپیک|پارالمپیک|بازی[ \u200c]?های[ \u200c][\u0620-\u06d3]+)"
    r"[ \u200c]\Z"
)
_LOOKED_BACK: Final = re.compile(r"[^.!؟\n]*?ه بود(?:ند)?\.")
"""The rest of a sentence that says what had been before."""
_BIRTH_REACH: Final = 24
"""Letters before a year in which its birth is looked for."""
_BORN_BEFORE: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:زاده|زاده‌ی|متولد|تولد|تولدش|میلاد|ولادت)[ \u200c](?:در[ ])?(?:سال[ ])?\Z"
)
_LIFE_BEFORE: Final = Pattern(r"\A(?!در |از )[\u0620-\u06d3\u200c ]{4,50}\((?:زادهٔ? )?\Z")
_LIFE_BEHIND: Final = Pattern(r"(?:، [\u0620-\u06d3 ]{2,20})?[ ]?[–-][ ]?[0-9]{4}(?:، [\u0620-\u06d3 ]{2,20})?\)")
"""Around the year of a birth behind the name with which a text begins: «احمد رضایی (۱۳۲۰، مشهد – ۱۳۸۵، تهران)»."""
_BORN_AFTER: Final = Pattern(
    r"[^.!؟?\n]{0,60}?(?<![\u0620-\u06d3])(?:زاده شد|متولد شد|متولد گردید|به دنیا آمد|به دنیا اومد|چشم گشود"
    r"|دیده گشود|چشم به جهان|دیده به جهان|پا به جهان)"
)


_NOTICE: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:اعلام|اطلاع|اخطار|هماهنگی|ابلاغ|رزرو|لغو|کنسلی|انصراف|فسخ)"
    r"(?: کتبی| قبلی| حضوری)?،? (?:از |تا |حداقل |حداکثر )?\Z"
)
"""Before how long something must be said before it: «با اعلام کتبی دو ماه قبل»."""
_BOUNDED: Final = Pattern(r"(?<![\u0620-\u06d3])(?:از|تا|حداقل|حداکثر|دست[ \u200c]?کم) \Z")
_ALLOWED: Final = Pattern(
    r"،?[ :]*(?:[0-9]+ ?(?:%|درصد)|تمام |کل |بدون |رایگان|امکان|ممکن|مجاز|قابل|ن?باید|ن?می[ \u200c]?توان|غذا|ناشتا"
    r"|جریمه|هزینه|نخور|ننوش|مصرف نکن|پرهیز)"
)
"""Behind how long before an event something costs, may be or must be: «تا ده روز قبل ۳۰٪»."""


def is_announced(text: str, hit: Hit) -> bool:
    """Whether something comes so long before another: «تاریخ دقیق یک هفته قبل اعلام می‌شود», «از ۴۸ ساعت قبل ۱۰۰٪»."""
    if not text.endswith("قبل", hit.start, hit.end):
        return False
    if text.endswith("از ", 0, hit.start) and isinstance(hit.meaning, Shift) and hit.meaning.grain is Grain.YEAR:
        return False  # «از پنج سال قبل دارو مصرف می‌کند»
    direction = direction_after(text, hit.end)
    if direction >= 0 and (
        _NOTICE.ends(text, hit.start) or (_BOUNDED.ends(text, hit.start) and _ALLOWED.begins(text, hit.end))
    ):
        return True
    if not _ANNOUNCES.match(text, hit.end):
        return False
    return direction > 0 or _ASKED.begins(text, hit.end)


def came_later(text: str, hit: Hit) -> bool:
    """Whether what came some time later is past: «چند روز بعد بازگشتند»."""
    return text.endswith("بعد", hit.start, hit.end) and direction_after(text, hit.end) < 0


def is_agreed_on(text: str, hit: Hit) -> bool:
    """Whether it was agreed on for that time: «قرار شد ماه بعد …»."""
    return _AGREED_ON.ends(text, hit.start)


def of_year_it_is_called_by(named: Season | Date, text: str, end: int) -> Season | Date | None:
    """A season or month that ends at `end`, with the year behind what it is called: «زمستان سخت ۱۳۴۲»."""
    if not facts.lacks_year(named) or (called := _CALLED.match(text, end)) is None:
        return None
    year = int(called["year"])
    if isinstance(named, Season):
        return replace(named, of=Date(year))
    return replace(named, year=year) if named.calendar is Calendar.JALALI else None


def had_begun_before(text: str, hit: Hit, following: Hit) -> bool:
    """Whether what had begun so long ago is counted from the past day that follows in the sentence.

    «با دردی که از سه روز پیش آغاز شده بود در تاریخ ۱۴ آبان بستری شد».
    """
    if not _FROM.ends(text, hit.start) or _UP_TO_ADMISSION.fullmatch(text, hit.end, following.start) is None:
        return False
    return direction_after(text, following.end) < 0


def is_compared(text: str, hit: Hit) -> bool:
    """Whether another time is only compared with it: «مانند سال گذشته»."""
    return _COMPARED.search(text, max(0, hit.start - 12), hit.start) is not None


def is_compared_to(text: str, hit: Hit) -> bool:
    """Whether a number is measured by that of another time: «نسبت به سال قبل», «از ماه قبل بیشتر است»."""
    if _MEASURED_BY.ends(text, hit.start):
        return True
    return text.endswith("از ", 0, hit.start) and _MEASURED_AGAINST.begins(text, hit.end)


def explaining_start(text: str, hit: Hit) -> int | None:
    """Where the words begin that say what `hit` means: «ده روز بعد، یعنی شنبه ۲۱ تیر»."""
    said = _EXPLAINED.match(text, hit.end)
    return None if said is None else said.end()


def apposed_start(text: str, hit: Hit) -> int | None:
    """Where the words behind a comma begin that may give its date: «هشت سال بعد، تابستان ۷۳،»."""
    return hit.end + 2 if text.startswith("، ", hit.end) else None


def bounds_validity(text: str, hit: Hit) -> bool:
    """Whether something is valid until then: «تاریخ انقضا مارس ۲۰۲۱», «اعتبار ویزا تا آگوست ۲۰۲۶»."""
    return _VALID_UNTIL.ends(text, hit.start)


def is_said_then(text: str, end: int, start: int) -> bool:
    """Whether what was said or promised on a day that ends at `end` goes on up to `start`: «شنبه گفتند فردا بیا»."""
    return _THEY_SAID.search(text, end, start) is not None


def is_next_in_past(text: str, hit: Hit) -> bool:
    """Whether something was done then, and nothing was set for then: «فردا راه را باز کردند», not «برای فردا خرید»."""
    if _SET_FOR.ends(text, hit.start) or _AS_OBJECT.begins(text, hit.end):
        return False
    return direction_after(text, hit.end) < 0


def is_listed_with(text: str, end: int, start: int) -> bool:
    """Whether only a comma or «و» stands between a time that ends at `end` and one that begins at `start`."""
    return _LISTED_WITH.fullmatch(text, end, start) is not None


def aside_end(text: str, hit: Hit) -> int | None:
    """Where the relative clause of `hit` ends that only looks back: «که شامگاه سه‌شنبه حرکت کرده بود، …»."""
    if not _RELATIVE.ends(text, hit.start):
        return None
    clause = (
        _LOOKS_BACK.match(text, hit.end) or (_FROM.ends(text, hit.start) and _WAS_AWAY.match(text, hit.end)) or None
    )
    return None if clause is None else clause.end()


def end_of_background(text: str, hit: Hit) -> int | None:
    """Where the sentence ends that tells what had gone on since `hit`: «برف از صبح پنجشنبه می‌بارید. …»."""
    if not _FROM.ends(text, hit.start):
        return None
    sentence = _WENT_ON.match(text, hit.end)
    return None if sentence is None or direction_after(text, hit.end) >= 0 else sentence.end()


def end_of_what_had_been(text: str, hit: Hit) -> int | None:
    """Where the sentence of `hit` ends that tells what had been before the story: «دو سال پیش از آن اجرا شده بود.»"""
    sentence = _HAD_BEEN.match(text, hit.end)
    return None if sentence is None else sentence.end()


def end_of_look_back(text: str, hit: Hit) -> int | None:
    """Where the sentence of `hit` ends, whose last verb tells what had been: «موتور دو هفته پیش تعمیر شده بود.»"""
    sentence = _LOOKED_BACK_TO.match(text, hit.end)
    return None if sentence is None else sentence.end()


def had_been_earlier(text: str, hit: Hit) -> bool:
    """Whether so long ago is counted from what is told: «سه سال پیش‌تر آغاز شده بود»."""
    return text.endswith(_EARLIER, hit.start, hit.end) and _HAD_BEEN.match(text, hit.end) is not None


_WITH_MONTHS: Final = "قرارداد|اجاره|رهن|بارداری|خدمت|زندگی|تولد|ازدواج|آشنایی|کارآموزی|درمان|سربازی|ضمانت|گارانتی|بیمه"
_HAS_MONTHS: Final = Pattern(rf"(?<![\u0620-\u06d3])(?:{_WITH_MONTHS})(?:ی|ه)? (?:در |برای |طی )?\Z", reach=24)
_OF_WHAT_HAS_MONTHS: Final = Pattern(rf" (?:از )?(?:{_WITH_MONTHS})(?![\u0620-\u06d3])")
"""Around the first months of what lasts for some: «سه ماه اول بارداری»."""


def ends_looking_back(text: str, end: int, start: int) -> bool:
    """Whether the sentence of a time that ends at `end` says what had been before: «روز گذشته رکورد زده بود.»"""
    return _LOOKED_BACK.match(text, end, start) is not None


def goes_on_until_now(text: str, hit: Hit) -> bool:
    """Whether it begins what goes on until now: «از مرداد به این سو نیامده است»."""
    return _TO_NOW.begins(text, hit.end)


def is_of_its_beginning(text: str, hit: Hit) -> bool:
    """Whether «سه ماه اول» is of what began once, and of no year: «اجارهٔ سه ماه نخست»."""
    if text.find("سال", hit.start, hit.end) >= 0:
        return False
    return _HAS_MONTHS.ends(text, hit.start) or _OF_WHAT_HAS_MONTHS.begins(text, hit.end)


def tells_birth(text: str, hit: Hit) -> bool:
    """Whether somebody was born then: «متولد ۱۳۲۰», «در سال ۱۳۲۰ به دنیا آمد»."""
    start = max(0, hit.start - _BIRTH_REACH)
    if _LIFE_BEFORE.ends(text, hit.start) and _LIFE_BEHIND.begins(text, hit.end):
        return True
    return bool(_BORN_BEFORE.search(text, start, hit.start) or _BORN_AFTER.match(text, hit.end))


def names_event(text: str, hit: Hit) -> bool:
    """Whether a date says which event or plan is meant: «جام جهانی ۲۰۱۴», «افق ۱۴۰۴»."""
    named = _OF_EVENT.search(text, max(0, hit.start - 40), hit.start) is not None
    return named and not _WAS_THEN.begins(text, hit.end)


_WAS_THEN: Final = Pattern(r" (?:بود|(?:برگزار|آغاز|شروع) شد)(?![\u0620-\u06d3])")
"""Behind the time of an event that is told: «جام جهانی خرداد ۱۳۵۷ بود. تیم سیزدهم خرداد باخت»."""


def is_at_event(text: str, hit: Hit) -> bool:
    """Whether something past was done at that event: «در المپیک ۱۹۵۲ نقره برد»."""
    at = _AT_EVENT.search(text, max(0, hit.start - 40), hit.start)
    return at is not None and direction_after(text, hit.end) < 0


_IN_VAIN: Final = Pattern(
    r"(?: [\u0620-\u06d3\u200c]+){0,3}? ن(?!شست|وشت|مود)[\u0620-\u06d3]{2,6}[دت](?:م|یم|ند)?(?=[ ]?[.،؛])"
)
"""Behind «تا» and a time up to which something did not last: «تا فروردین نماند»."""


def ends_in_vain(text: str, hit: Hit) -> bool:
    """Whether something did not last until then, so that the story has not come so far."""
    return text.endswith("تا ", 0, hit.start) and _IN_VAIN.begins(text, hit.end)


_BOUNDING: Final = Pattern(r"(?<![\u0620-\u06d3])(?:پس|بعد|پیش|قبل) از (?:تاریخ )?\Z", reach=16)


def is_of_thing(expression: Expression, text: str, hit: Hit, *, labelled: bool) -> bool:
    """Whether a time only says which things are meant: «کارت‌هایی که پیش از تیر ۱۴۰۲ صادر شده», «سال ساخت: ۱۳۸۲»."""
    if _THOSE_THAT.ends(text, hit.start) or _ENDING_AT.ends(text, hit.start):
        return True
    if _BOUNDING.ends(text, hit.start) and tells_birth(text, hit):
        return True  # «متقاضیان باید پس از ۱ ژانویه ۱۹۹۴ متولد شده باشند»
    if _FROM.ends(text, hit.start) and direction_after(text, hit.end, copula=True, reach=_CLAUSE) > 0:
        return True  # «از ۱۸ آذر ۱۳۹۸ زندان را می‌گذراند»: what follows may be of any time since
    if not isinstance(expression, Nth) and not (isinstance(expression, Date) and expression.month is None):
        return False
    return labelled or _OF_THING.ends(text, hit.start)
