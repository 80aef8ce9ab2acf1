"""Customs and advice: times of every year or day that one sentence says, in no law, sermon or manual.

«شب یلدا قصه می‌گفت», «۲۸ اردیبهشت ورود رایگان است», «هر ماه جز ماه رمضان», «صبح و شب بعد از غذا». Looks at the
folded text around an expression; knows no dates.
"""

from typing import Final, NamedTuple

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Clock, DayTime, Expression, NamedDay, Season, Several
from gahnegar.dates.filters.parts_of_day import is_dose, is_paired
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Basis, DayPart
from gahnegar.persian.pattern import Pattern, any_word_of, whole_word_of
from gahnegar.persian.tenses import direction_after, goes_on_in_past, has_finite_verb
from gahnegar.persian.verbs import TenseForm, forms

_L: Final = "\u0620-\u06d3"


_EXCEPT: Final = Pattern(
    rf"(?<![{_L}])(?:(?:به[ \u200c]?)?جز|الا|(?:به[ \u200c])?غیر از|مگر) (?:در |روز |روزهای |ایام |تعطیلات )?\Z"
)
"""Before what is left out of that which recurs: «هر ماه جز ماه رمضان»."""
_RECURS: Final = whole_word_of("هر همه_روزه همه‌روزه همیشه روزانه هفتگی ماهانه شبانه_روزی")
_THIS_TIME: Final = whole_word_of("""
    امسال امروز امشب دیروز دیشب فردا پارسال گذشته آینده جاری پیش_رو مراسم برگزار برپا برپاست همان آن_سال
""")
_USUALLY: Final = whole_word_of("معمولا همیشه اغلب عموما غالبا عادت_دارم عادت_داشت")
_SO: Final = any_word_of(
    "باز بسته تعطیل رایگان ممنوع آزاد مجاز دایر نیم_بها گرم سرد خنک خشک شلوغ خلوت دیدنی لازم الزامی"
)
"""What is so at a time of every year."""
_IS: Final = Pattern(
    rf"(?: [{_L}\u200c]+)? در تقویم[^.؛\n]{{2,60}}?(?<![{_L}])(?:است|اوست)(?![{_L}])"
    rf"|(?! تولد) روز [^.؛\n،]{{2,60}}?(?<![{_L}])(?:است|اوست)(?![{_L}])"
    rf"|[^.؛!؟\n:،]{{0,50}}?(?<![{_L}])(?:{_SO}) (?:است|هستند|نیست|نیستند)(?![{_L}])"
)
"""Behind a time of every year: «۲۸ اردیبهشت ورود رایگان است», «اول شهریور در تقویم ایران روز پزشک است»."""
_IS_IT: Final = Pattern(rf" (?:است|اوست)(?![{_L}])")
_ASKED: Final = Pattern(
    rf"[^.؛!؟\n]{{1,60}}?(?<![{_L}])(?:باید|نباید|بهتر است|[{_L}]{{2,}} (?:کنید|دهید|بدهید|بزنید|بگیرید))(?![{_L}])"
)
_BOUND: Final = Pattern(rf"(?<![{_L}])(?:متولد|زاده|مورخ|مورخه|از|تا|تاریخ) \Z")
"""Before a date of one certain time, whatever verb is behind it."""
_CONTINUED: Final = Pattern(rf"(?<![{_L}\u200c])(?P<prefix>ن?می)[ \u200c](?!خواست|توانست|بایست|دانست)(?P<rest>[{_L}]+)")
_ELDERS: Final = whole_word_of("مادربزرگ مادربزرگم پدربزرگ پدربزرگم")
"""Whose habits are told: «مادربزرگم اواخر تابستان درست می‌کرد»."""
_CUSTOM: Final = whole_word_of("به_رسم رسم_است رسم_بود به_سنت در_قدیم از_قدیم قدیم_ها قدیمی_ها ییلاق قشلاق زرتشتیان")
"""What a sentence has that tells a custom."""
_RITE: Final = Pattern(
    rf" (?:را )?(?:آیین|رسم|مراسم|جشن) [^.؛!؟\n]{{0,50}}?(?:دارند|دارد|است|ن?می[ \u200c][{_L}]+ند|برپاست)(?![{_L}])"
)
"""Behind the day of a rite: «شب دهم محرم آیین علم‌بندان دارند»."""
_ANSWERS: Final = (
    rf"(?:پاسخ[ \u200c]?گو|پذیرای|دایر|باز)[{_L}\u200c ]{{0,12}}(?:است|هستند|می[ \u200c]?باشن?د)(?![{_L}])"
)
_SO_EACH_DAY: Final = Pattern(rf" هوا (?:زود |دیر |خیلی |خوب )?(?:تاریک|روشن|سرد|گرم|خنک)[ \u200c](?:است|ه)(?![{_L}])")
"""Behind a part of the day that is like that each day: «عصر هوا زود تاریک است»."""
_OFFICE: Final = Pattern(
    r"،? (?:از )?(?:ساعت )?[0-9]{1,2}(?::[0-9]{2})? (?:تا|الی) [0-9]{1,2}[^.؛!؟\n]{0,60}?" + _ANSWERS
)
"""Behind the weekdays of an office: «شنبه تا چهارشنبه ۸ تا ۱۴ پاسخگو هستند»."""
_ITS_DAYS: Final = Pattern(r"(?:شنبه|جمعه) (?:تا|الی) [\u0620-\u06d3\u200c]*(?:شنبه|جمعه)،? \Z")
_IS_OPEN: Final = Pattern(rf"[^.؛!؟\n]{{0,60}}?{_ANSWERS}")
_CELEBRATED: Final = Pattern(rf" (?:[{_L}\u200c]+ )?(?:را )?(?:جشن )?می[ \u200c]گیرند(?![{_L}])")
"""Behind the day of a feast: «مهرگان را دهم مهر می‌گیرند»."""
_MADE: Final = Pattern(rf" ن?می[ \u200c](?:پز|کار|چین|انداز|خشک[ ]می[ \u200c]کن|دروند)ند?(?![{_L}])")
"""Behind the month in which it is done each year: «رب را شهریور می‌پزند»."""
_MORE: Final = Pattern(rf" (?:[{_L}\u200c]+ ){{0,3}}?[{_L}]{{3,}}[ \u200c]?تر (?:است|می[ \u200c]?شود|نیست|هستند)")
"""Behind a season that is like that each year: «در تابستان زودتر است»."""


_EACH_OF_THEM: Final = whole_word_of("هر_کدام هرکدام هر_کس هرکس هر_خانه هر_روز هر_شب")
"""In a sentence of a season, what tells that it was so in each: «زمستان بچه‌ها هر کدام تکه‌ای هیزم می‌آوردند»."""
_IN_SEASON: Final = Pattern(rf"(?<![{_L}])(?:بهار|تابستان|پاییز|زمستان)(?![{_L}])(?! [0-9])")


_ONCE: Final = whole_word_of("""
    داشت داشتم داشتیم داشتی داشتید داشتند باید نباید کاش کاشکی اگر باران برف باد هوا آفتاب
""")
"""Beside what went on once, or did not come to pass."""


class InSentence(NamedTuple):
    """Where an expression stands in folded text, and the bounds of its sentence."""

    text: str
    start: int
    end: int
    low: int
    high: int

    def speaks_of_this_time(self) -> bool:
        """Whether the sentence names a time of these days."""
        return bool(_THIS_TIME.search(self.text, self.low, self.high))


def is_custom(expression: Expression, found: Resolution, place: InSentence, *, dated: bool) -> bool:
    """Whether an expression, which would be `found`, is said of every year or day; `dated`: the text has its day."""
    if facts.is_bare_clock(expression):
        if _ITS_DAYS.ends(place.text, place.start) and _IS_OPEN.begins(place.text, place.end):
            return not place.speaks_of_this_time()
        if _is_usual(place) or (isinstance(expression, DayTime) and _is_daily(place)):
            return True
        if found.basis is not Basis.PUBLISHED or isinstance(expression, Clock):
            return False
        return _was_daily(place) or (_is_all_day(expression) and _is_done_day_by_day(place))
    if isinstance(expression, Between | Several) and facts.names_weekdays(expression):
        return bool(_OFFICE.begins(place.text, place.end)) and not place.speaks_of_this_time()
    if not facts.opens(expression) or facts.has_weekday(expression):
        return False
    if _EXCEPT.ends(place.text, place.start):
        return not dated or bool(_RECURS.search(place.text, place.low, place.start))
    if not dated and found.basis is Basis.CONTEXT and _is_advised(expression, place):
        return True
    if not dated and found.basis is Basis.CONTEXT and _RITE.begins(place.text, place.end):
        return True
    if isinstance(expression, Between) or not _is_each_year(expression, found, place, dated=dated):
        return False
    return not place.speaks_of_this_time()


def _is_each_year(expression: Expression, found: Resolution, place: InSentence, *, dated: bool) -> bool:
    """Whether its clause tells what is done or so at that time, if it is not of these days."""
    if _CELEBRATED.begins(place.text, place.end):
        return True
    if _was_done_each_time(place) and _ELDERS.search(place.text, place.low, place.start):
        return True
    if place.text.endswith(" را ", 0, place.start) and _MADE.begins(place.text, place.end):
        return True
    if found.basis in (Basis.PUBLISHED, Basis.TENSE) and _names_feast(expression) and _was_done_each_time(place):
        return True
    if isinstance(expression, Season) and _EACH_OF_THEM.search(place.text, place.end, place.high):
        return goes_on_in_past(place.text, place.end, place.high)
    if isinstance(expression, Season) and (_MORE.begins(place.text, place.end) or (not dated and _is_by_turns(place))):
        return True
    custom = _CUSTOM.search(place.text, place.low, place.high)
    return custom is not None and direction_after(place.text, place.end) > 0


def _is_usual(place: InSentence) -> bool:
    """Whether a word of habit stands before a clock time in its clause: «معمولا ساعت شش بیدار می‌شوم»."""
    word = _USUALLY.search(place.text, place.low, place.start)
    if word is None or place.speaks_of_this_time():
        return False
    return not has_finite_verb(place.text, word.end(), place.start)


def _is_daily(place: InSentence) -> bool:
    """Whether a part of the day is of every day: of a dose, or one of two at which something is done."""
    if is_dose(place.text, place.end):
        return True
    paired = direction_after(place.text, place.end) >= 0 and is_paired(place.text, place.start, place.end)
    return (paired or _SO_EACH_DAY.begins(place.text, place.end)) and not place.speaks_of_this_time()


def _is_all_day(expression: Expression) -> bool:
    """«(از) صبح تا شب», of no day."""
    match expression:
        case Between(DayTime(DayPart.MORNING, None), DayTime(DayPart.NIGHT, None)):
            return True
        case _:
            return False


def _is_done_day_by_day(place: InSentence) -> bool:
    """Whether what is done from morning to night is told as a habit: «صبح تا شب کار می‌کند»."""
    return direction_after(place.text, place.end) > 0 and not place.speaks_of_this_time()


def _was_daily(place: InSentence) -> bool:
    """Whether its sentence tells what was done day after day: «صبح بلند می‌شدیم، تا غروب می‌بافتیم».

    Not what was going on once: «عصر داشتم می‌رفتم», «صبح باران می‌آمد», «باید شب می‌رفتیم».
    """
    if place.speaks_of_this_time() or _ONCE.search(place.text, place.low, place.high):
        return False
    return goes_on_in_past(place.text, place.low, place.high)


def _is_advised(expression: Expression, place: InSentence) -> bool:
    """Whether its clause says what is so or what to do: «۲۸ اردیبهشت ورود رایگان است», «در زمستان باید هماهنگ کنید».

    Asked of a text without a day, whose story is another time.
    """
    if _BOUND.ends(place.text, place.start) or direction_after(place.text, place.end) < 0:
        return False
    is_day = _names_feast(expression) and _IS_IT.begins(place.text, place.end)
    behind = _IS.begins(place.text, place.end) or _ASKED.begins(place.text, place.end)
    return (is_day or behind) and not place.speaks_of_this_time()


def _is_by_turns(place: InSentence) -> bool:
    """Whether one of several seasons at which many do something: «در بهار سبزی، در پاییز انار می‌فروشند»."""
    seasons = {match.group() for match in _IN_SEASON.finditer(place.text, place.low, place.high)}
    return len(seasons) > 1 and direction_after(place.text, place.end) > 0


def _was_done_each_time(place: InSentence) -> bool:
    """Whether the first finite verb behind it tells what was done again and again: «شب یلدا قصه می‌گفت»."""
    verb = _CONTINUED.search(place.text, place.end, place.high)
    if verb is None or has_finite_verb(place.text, place.end, verb.start()):
        return False
    form = forms().get(f"{verb['prefix']}\u200c{verb['rest']}")
    return form is not None and form.tense is TenseForm.IMPERFECT and not form.stem.endswith("اند")


def _names_feast(expression: Expression) -> bool:
    return any(isinstance(part, NamedDay) for part in facts.walk(expression))
