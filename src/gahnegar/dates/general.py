"""Times that are said of every year or day and so have no date: rules, rites, timetables, habits.

«تا پایان تیر مالیات را بپردازد» in a law, «در ماه رمضان درهای آسمان باز است» in a sermon, «زنگ اول ۷:۳۰ تا ۸:۱۵» in a
timetable, «معمولا در زمستان برف می‌بارد». Looks at the folded text around an expression; knows no dates.
"""

from functools import cached_property
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.bare_hours import HOURS_OF_REST, IS_CUT
from gahnegar.dates.customs import InSentence, is_custom
from gahnegar.dates.expression import Between, Date, DayTime, Expression, NamedDay, Season, Shift, Within
from gahnegar.dates.filters.filter import spelled
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.standing import MONTH_HEAD, is_of_gardeners, is_standing, may_stand
from gahnegar.dates.timetable import HOURS_OF_WHAT
from gahnegar.dates.units import Basis, Calendar, Grain
from gahnegar.persian.pattern import Pattern, whole_word_of
from gahnegar.persian.tenses import direction_after, has_finite_verb

_L: Final = "\u0620-\u06d3"
_REACH: Final = 240
_THESE_DAYS: Final = 21
_ENDS: Final = ".!؟?\n"
_END: Final = Pattern(f"[{_ENDS}]")


_ARTICLE: Final = Pattern(r"(?:\A|\n)[^\w\n]*(?:ماده|تبصره|بند|اصل)[ \u200c]?(?:[0-9]|واحده|[-:]|یک|دو|سه)")
_ARTICLES: Final = 2
_RULES: Final = """
    مکلف مکلفند موظف موظفند آیین_نامه آئین_نامه دستورالعمل اساسنامه مقررات این_قانون تبصره ضوابط ممنوع مجاز متقاضی
    مشترک مشترکان مستاجر موجر کارفرما مودی مودیان
"""
_RULING: Final = whole_word_of(_RULES)
_RULING_WORDS: Final = spelled(_RULES)
"""Counted as mere letters first, which costs next to nothing."""
_RULINGS: Final = 4
_OF_RULES: Final = ("ماده", "تبصره", "موظف", "مکلف", "مقررات", "اساسنامه")
"""No text is full of rules without one of these: asked first, since it costs next to nothing."""
_IN_FORCE: Final = whole_word_of("لازم_الاجرا لازم_الاجراست امسال سال_جاری ابلاغ_شد تصویب_شد مصوب مورخ گفت افزود")
"""What says that a rule speaks of one certain day."""
_DEVOUT: Final = whole_word_of("""
    امام پیامبر پیغمبر رسول_خدا خدا خداوند خدای قرآن قران آیه روایت حدیث روایات علیه_السلام سلام_الله ثواب
    اجر عبادت دعا مومن مومنان شیعه شیعیان معصوم معصومین ائمه اهل_بیت روزه گناه توبه آخرت قیامت استغفار فضیلت مستحب
""")
_DEVOTIONS: Final = 6
_NOW: Final = whole_word_of("""
    امسال امروز امشب دیروز دیشب فردا پریشب پریروز ساعت گذشته آینده جاری شنبه یکشنبه دوشنبه سه_شنبه
    چهارشنبه پنجشنبه پنج_شنبه جمعه پیش_رو برگزار برپا برپاست مراسم برنامه تعطیل تسلیت تبریک
""")
_THIS_TIME: Final = whole_word_of("امسال امروز امشب دیروز دیشب فردا پریشب پریروز گذشته آینده جاری پیش_رو مراسم تعطیل")
"""What makes the order of a manual one of these days; its hours and weekdays do not."""
_OPEN: Final = Pattern(
    rf" (?:[{_L}]+ )?(?:باز|دایر|پذیرای|فعال|ممنوع|مجاز|معتبر)(?: [{_L}]+)?[ \u200c]"
    rf"(?:است|هست|هستند|می[ \u200c]?باشد|می[ \u200c]?باشند)(?![{_L}])"
    rf"| (?:اعتبار دار|(?:پذیرفته|پذیرش|سرو|ویزیت)[ \u200c]می[ \u200c]?(?:شو|کن))[{_L}]*(?![{_L}])"
)
_COURSE_DAY: Final = Pattern(rf"روز [{_L}]+م\Z")
_MUST: Final = Pattern(
    rf"(?<![{_L}])ن?باید(?![{_L}])(?![^.؛\n]* می[ \u200c]?(?:شد|کرد|داد|گرفت|رفت|آمد|بود|گفت|رسید|زد|برد|ماند)[{_L}]*)"
)
"""What has to be done, not what should have been."""
_DUTY: Final = Pattern(rf"(?<![{_L}])(?:موظف|مکلف)[ \u200c]?(?:اند|ند|است|هستند)(?![{_L}])")
_HABIT: Final = whole_word_of("""
    معمولا اغلب همیشه همواره غالبا عموما هر_ساله همه_ساله هرساله هر_سال
    عادتا به_طور_معمول به_طور_متوسط سنتا تابستان_ها زمستان_ها بهارها پاییز_ها
""")
_BEST: Final = Pattern(
    rf"(?<![{_L}])(?:بهترین|مناسب[ \u200c]?ترین|خوش[ \u200c]?ترین|زیباترین|سردترین)"
    r"[ \u200c](?:زمان|فصل|وقت|هنگام|ماه|موسم|ماه[ \u200c]?های|فصل[ \u200c]?های)"
)
_NATURE: Final = Pattern(
    r"می[ \u200c]?(?:بارد|وزد|روید|رویند|شکفد|شکفند|کارند|تابد)|(?:گل|شکوفه|میوه|محصول|ثمر)[ \u200c]می[ \u200c]?ده"
    r"|(?:نشا|کوچ|جفت[ \u200c]?گیری)[ \u200c]می[ \u200c]?(?:شو|کن)|می[ \u200c]?(?:چینند|زایند|زاید)"
    r"|تخم[ \u200c]می[ \u200c]?گذار"
    r"|یخ[ \u200c]می[ \u200c]?(?:زند|بندد)|(?:برداشت|چیده|درو|کاشته|مهاجرت)[ \u200c]می[ \u200c]?(?:شو|کن)"
)
_MANY: Final = Pattern(rf"(?<![{_L}])(?:شب|روز|صبح|عصر)[ \u200c]?های(?:[ \u200c][{_L}]+)?[ \u200c]\Z")
_ORDINAL: Final = "اول|دوم|سوم|چهارم|پنجم|ششم|آخر|تفریح|صبح|عصر|شب|ظهر|[0-9]"
_HOUSE_HOURS: Final = Pattern(
    rf"(?<![{_L}])(?:(?:زنگ|شیفت)[ \u200c](?:{_ORDINAL})|(?:ساعت|ساعات|زمان)[ \u200c](?:های[ \u200c])?"
    rf"(?:{HOURS_OF_WHAT}|{HOURS_OF_REST})"
    rf"|صبحانه|میان[ \u200c]?وعده|ناهار|عصرانه|سکوت)(?![{_L}])[^.!؟?\n]{{0,60}}\Z"
)
_RULES_OF: Final = Pattern(
    r"\A[^\w]*(?:آیین[ \u200c]?نامه|آئین[ \u200c]?نامه|مقررات|ضوابط|اساسنامه)(?!\w)[^.؛\n]{0,60}\n"
)
"""The title of the rules of a house."""
_CONTRACT: Final = Pattern(r"\A[^\w]*[^\n]{0,60}?(?:قرارداد|اجاره|مبایعه|صورت[ \u200c]?جلسه|صورتجلسه|تفاهم|پیمان)")
_BORN: Final = Pattern(rf"(?<![{_L}])(?:متولد(?:ین|ان)?|زادگان|متولدهای)(?:[ \u200c]ماه)?[ \u200c]\Z")
"""Before a month of birth, of which a horoscope speaks."""
_EACH: Final = Pattern(
    rf"(?<![{_L}])(?:هر[ \u200c]?ساله?|همه[ \u200c]ساله|(?<!مجمع )(?<!عادی )(?<!عمومی )(?<!اجلاس )سالانه"
    r"|هر[ \u200c]ماه|هر[ \u200c]هفته)[ \u200c](?:در |از |تا |به )?\Z"
)
_IMPERATIVE: Final = Pattern(
    rf"(?<![{_L}])(?:(?!بازدید|بعید)ن?ب[{_L}]{{2,6}}ید|(?:کنید|دهید|بدهید|زنید|نمایید|نکنید|ندهید))(?![{_L}])"
)
_ENDS_LIKE_ORDER: Final = Pattern(r"ید(?=[ \u200c.،؛!؟:)\n]|\Z)")
_ORDER: Final = Pattern(rf"{_IMPERATIVE.source}|(?<![{_L}])(?:باید|نباید|می[ \u200c]?توانید)(?![{_L}])")
_IMPERATIVES: Final = 4
_MONTH_HEADS: Final = 2
_THEY_DO: Final = Pattern(rf"(?<![{_L}])ن?می[ \u200c](?![{_L}]*[دت]ند)[{_L}]{{2,}}ند(?![{_L}])")
_CUSTOMS: Final = 5
_OF_A_CARD: Final = 2
"""Certain days told before, from which on a text of advice is of these days: an invitation, a card of a patient."""
_YEAR: Final = Pattern("[0-9]{4}")
_IS_PRAISED: Final = Pattern(r" (?:از هزار|بهتر از|برتر از|افضل از|برترین|سرنوشت)")
_COMES_EACH_TIME: Final = Pattern(
    rf" که (?:فرا )?(?:می[ \u200c]?(?:شود|شه|رسد|رسه|آید|شد|رسید|آمد)|میاد)(?![{_L}])(?![ ](?:[0-9]|[{_L}]+م[ ]))"
)
"""Behind what comes again: «جمعه که می‌شود دلمان می‌گیرد», but «شنبه که می‌شود دهم» is one day."""
_IF: Final = whole_word_of("اگر چنانچه هرگاه معمولا ماهانه ماهیانه")
_EVERY: Final = Pattern(rf"(?<![{_L}])هر[ ](?:ماه|سال|هفته|فصل)(?![{_L}])")
_EVERY_BEHIND: Final = Pattern(rf"،?[ ]هر[ ](?!چه|کس|گونه|نوع|دو[ ])[{_L}0-9]")
_OF_ANY: Final = Pattern(rf"(?<![{_L}])هر[ ](?:یک از )?[{_L}]{{3,}}[ ]")
"""Before a time that is counted from something of which there are many: «هر برنامه تا سه روز پیش از آن»."""
_RELATIVE_WORDS: Final = ("قبل", "بعد", "پیش")
FROM_IT: Final = ("پیش از آن", "قبل از آن", "پس از آن", "بعد از آن", "قبلش", "بعدش")
"""With what ends that is counted from a time told before, and never from now."""


_HOURS_OF_IT: Final = Pattern(
    r" ?[:،] ?(?:از )?(?:ساعت )?[0-9]{1,2}(?::[0-9]{2})? ?(?:تا|الی|-) ?(?:ساعت )?[0-9]{1,2}(?![0-9/])"
)
"""Behind a part of the year with hours of its own: «در ماه رمضان: ۹ تا ۱۴», «تابستان، ۸ تا ۱۳»."""


_HOURS_LABEL: Final = Pattern(
    rf"\n[^\w\n]*(?:ساعت|ساعات)(?:[ \u200c]های)?[ \u200c](?:{HOURS_OF_WHAT}|{HOURS_OF_REST}):? (?:از )?\Z", reach=40
)
"""Before the hours of a house on a line of their own: «ساعت پاسخگویی ۹ الی ۲۱»."""
_THESE: Final = whole_word_of("امروز فردا امشب این_هفته")
_ROOM: Final = whole_word_of("هتل اتاق اتاق‌ها اقامت اقامتگاه ویلا سوییت مسافرخانه")
_ROOM_HOURS: Final = Pattern(
    rf"(?<![{_L}])(?:(?:ورود|پذیرش|تحویل(?: اتاق| کلید)?)(?: به [{_L}]+)?:? از|(?:خروج|تخلیه)(?: از [{_L}]+)?:? تا)"
    r" (?:ساعت )?\Z",
    reach=32,
)
"""Before the hours of a hotel: «ورود از ساعت ۱۴، خروج تا ساعت ۱۲»."""


_ANYBODY: Final = Pattern(
    rf"(?<![{_L}])(?:اگر|چنانچه|هرگاه|هر گاه) (?:کسی|شخصی|فردی|انسان|مکلف|مسافر|روزه[ \u200c]?دار|زنی|مردی)(?![{_L}])"
    r"[^.!؟\n]*\Z",
    reach=80,
)
"""Before a time of what anybody may do: «اگر کسی در ماه رمضان سفر کند»."""


class General:
    """Says of the expressions of one folded text whether they are said of every year or day."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._around: tuple[int, int, tuple[int, int]] | None = None
        self._certain_days = 0

    def covers(self, expression: Expression, found: Resolution, anchor: int | None, start: int, end: int) -> bool:
        """Whether the expression from `start` to `end`, which was `found`, has no date of its own.

        `anchor`: the publication day. A feast of these days is the one that is meant.
        """
        certain = found.known and found.basis is Basis.ABSOLUTE and found.grain is Grain.DAY
        self._certain_days += certain or facts.names_weekday_and_day(expression)
        if not found.known or found.basis is Basis.ABSOLUTE:
            return False
        opens, bare = facts.opens(expression), facts.is_bare_clock(expression)
        if self._text.endswith(_RELATIVE_WORDS, start, end) and not bare:
            low, _ = self._sentence(start, end)
            if _EVERY.search(self._text, low, start) and not self._looks_back(end):
                return True  # «بیستم هر ماه ارائه و تا سوم ماه بعد رسیدگی می‌شود»
        if self._text.endswith(FROM_IT, start, end):
            low, _ = self._sentence(start, end)
            return bool(_OF_ANY.search(self._text, low, start)) and not self._looks_back(end)
        if opens and _is_part_of_year(expression) and _HOURS_OF_IT.begins(self._text, end):
            return True
        if opens and _ANYBODY.ends(self._text, start) and not self._looks_back(end):
            return True
        if opens or bare or may_stand(expression):
            place = InSentence(self._text, start, end, *self._sentence(start, end))
            if may_stand(expression) and is_standing(expression, place, is_rule=self._is_rule):
                return True
            if (opens or bare) and (
                is_custom(expression, found, place, dated=anchor is not None)
                or (
                    anchor is None
                    and found.basis is Basis.CONTEXT
                    and self._tells_customs
                    and self._is_done_by_all(place)
                )
            ):
                return True
        if self._is_of_gardeners and self._text.startswith(":", end) and self._text.endswith("\n", 0, start):
            return True  # «شهریور: قطع آب پیش از برداشت»
        of_calendar = self._is_of_gardeners or (anchor is None and self._is_calendar and opens)
        if of_calendar and self._names_no_year(start, end):
            return True  # «فروردین: پیوند مرکبات را تمام کنید»
        if bare:
            if isinstance(expression, Between) and _HOURS_LABEL.ends(self._text, start):
                return not _THESE.search(self._text, *self._sentence(start, end)) and not self._looks_back(end)
            if _ROOM_HOURS.ends(self._text, start) and _ROOM.search(self._text):
                return True
            if isinstance(expression, Between) and _EVERY_BEHIND.begins(self._text, end):
                return True  # «از ۶ صبح تا ۸ شب، هر نیم ساعت»
            if found.basis is not Basis.PUBLISHED or self._looks_back(end):
                return False
            return (
                self._are_hours_of_a_house(start)
                or (isinstance(expression, Between) and found.first == anchor and self._names_no_day(start, end))
                or self._is_open_at(expression, start, end)
                or (self._is_rule and self._ruled(start, end))
                or self._is_duty(start, end)
                or (self._is_manual and self._orders(start, end))
            )
        if self._text.startswith("روز ", start) and _COURSE_DAY.match(self._text[start:end]) and self._is_manual:
            return self._orders(start, end)  # «روز سوم تراکم را بشمارید»
        if isinstance(expression, Shift | DayTime | Within) and not opens and _counts(expression):
            if not self._text.endswith(_RELATIVE_WORDS, start, end):
                return False
            if self._text.endswith("قبل", start, end) and self._must_be_done(start, end):
                return True
            return (self._is_rule and self._ruled(start, end)) or (self._is_manual and self._orders(start, end))
        if facts.is_lone_day(expression) and _EVERY.search(self._text, self._sentence(start, end)[0], start):
            return not self._looks_back(end)  # «پنجم هر ماه واریز می‌شود؛ اگر تا دهم واریز نشود …»
        if _is_day_of_month(expression):
            low, _ = self._sentence(start, end)
            return bool(_IF.search(self._text, low, start)) and not self._looks_back(end)
        if opens and _COMES_EACH_TIME.begins(self._text, end):
            low, high = self._sentence(start, end)
            return not _THIS_TIME.search(self._text, low, high) and not self._looks_back(end)
        if isinstance(expression, NamedDay | DayTime) and _IS_PRAISED.begins(self._text, end):
            return True  # «شب قدر از هزار ماه برتر است»
        if not opens or facts.names_weekday_and_day(expression):
            return False
        seasonal = _is_seasonal(expression)
        if seasonal and (_MANY.search(self._text, max(0, start - 24), start) or self._is_of_nature(start, end)):
            return True
        if self._is_habit(start, end):
            return True
        if _EACH.search(self._text, max(0, start - 16), start):
            return True
        if seasonal and _BORN.search(self._text, max(0, start - 20), start):
            return True
        if found.clock is None and self._is_rule and self._ruled(start, end):
            return True
        yearly = seasonal or (anchor is None and isinstance(expression, NamedDay))
        advised = self._is_manual and (self._orders(start, end) or (yearly and self._advises(start, end)))
        if advised and self._certain_days < _OF_A_CARD:
            return True
        if _is_eve_of_weekday(expression) and self._is_sermon:
            return not self._looks_back(end) and not _THIS_TIME.search(self._text, *self._sentence(start, end))
        return (
            _is_devout(expression)
            and not _is_of_these_days(found, anchor)
            and self._preached(start, end)
            and self._is_sermon
        )

    def _sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentence around a place, within reach; the last one is kept, since an expression asks for it often."""
        if self._around is None or self._around[:2] != (start, end):
            low = max(0, start - _REACH)
            mark = max([self._text.rfind(mark, low, start) for mark in _ENDS])
            stop = _END.search(self._text, end, end + _REACH)
            high = stop.start() if stop else min(len(self._text), end + _REACH)
            self._around = start, end, (low if mark < 0 else mark + 1, high)
        return self._around[2]

    def _looks_back(self, end: int) -> bool:
        return direction_after(self._text, end) < 0

    def _names_no_day(self, start: int, end: int) -> bool:
        """Whether nothing says of which day hours without a verb are: «زمین‌ها از ۶ صبح تا ۲۳».

        What is cut off is so on one day: «آب از ۹ تا ۱۴ قطع است».
        """
        if IS_CUT.begins(self._text, end):
            return False
        around = self._sentence(start, end)
        return not direction_after(self._text, end) and not _NOW.search(self._text, *around)

    def _are_hours_of_a_house(self, start: int) -> bool:
        return bool(_HOUSE_HOURS.search(self._text, max(0, start - 100), start))

    def _is_open_at(self, expression: Expression, start: int, end: int) -> bool:
        """Whether they are the hours of a house, of every day: «باغ از ۸ صبح تا ۱۹ باز است»."""
        if not isinstance(expression, Between) or not _OPEN.begins(self._text, end):
            return False
        return not _THIS_TIME.search(self._text, *self._sentence(start, end))

    def _must_be_done(self, start: int, end: int) -> bool:
        """Whether what has to be done before another thing is: «ویزا را باید از دو ماه قبل گرفت»."""
        low, high = self._sentence(start, end)
        must = _MUST.search(self._text, low, start)
        if must is None:
            return bool(_MUST.search(self._text, end, high)) and direction_after(self._text, end) > 0
        return not has_finite_verb(self._text, must.end(), start)

    def _is_duty(self, start: int, end: int) -> bool:
        """Whether somebody has to do it each day: «دانش‌آموزان موظف‌اند ساعت ۷:۳۰ در مدرسه باشند»."""
        low, high = self._sentence(start, end)
        return bool(_DUTY.search(self._text, low, start)) and not _THIS_TIME.search(self._text, low, high)

    def _is_habit(self, start: int, end: int) -> bool:
        """Whether its own clause tells a habit: no verb stands between the time and the word of habit."""
        low, high = self._sentence(start, end)
        words = [word.start() for word in _HABIT.finditer(self._text, low, high)]
        return any(self._is_same_clause(place, start, end) for place in words) and not _NOW.search(
            self._text, low, high
        )

    def _names_no_year(self, start: int, end: int) -> bool:
        """Whether nothing in its sentence makes it one of a certain year."""
        around = self._sentence(start, end)
        return (
            not self._looks_back(end) and not _YEAR.search(self._text, *around) and not _NOW.search(self._text, *around)
        )

    def _is_same_clause(self, place: int, start: int, end: int) -> bool:
        return not has_finite_verb(self._text, *((place, start) if place < start else (end, place)))

    def _is_of_nature(self, start: int, end: int) -> bool:
        low, high = self._sentence(start, end)
        if _NATURE.search(self._text, end, min(high, end + 60)):
            return True
        if not _BEST.search(self._text, low, high) or _NOW.search(self._text, low, high):
            return False
        return not self._looks_back(end)

    def _ruled(self, start: int, end: int) -> bool:
        low, high = self._sentence(start, end)
        return not _IN_FORCE.search(self._text, low, high) and not self._looks_back(end)

    def _preached(self, start: int, end: int) -> bool:
        low, high = self._sentence(start, end)
        if _NOW.search(self._text, low, start) or _NOW.search(self._text, end, high):
            return False
        return not self._looks_back(end)

    @cached_property
    def _is_rule(self) -> bool:
        """Whether the text is a law, a contract or the rules of a house."""
        title = _RULES_OF.match(self._text)
        if title is not None and not direction_after(self._text, 0, reach=title.end()):
            return True
        if not any(word in self._text for word in _OF_RULES) or _CONTRACT.match(self._text):
            return False
        if sum(1 for _ in _ARTICLE.finditer(self._text)) >= _ARTICLES:
            return True
        if sum(word in self._text for word in _RULING_WORDS) < _RULINGS:
            return False
        return len({match.group() for match in _RULING.finditer(self._text)}) >= _RULINGS

    @cached_property
    def _tells_customs(self) -> bool:
        """Whether a text tells what people do each year: most of its verbs are of many in the present."""
        return sum(1 for _ in _THEY_DO.finditer(self._text)) >= _CUSTOMS

    def _is_done_by_all(self, place: InSentence) -> bool:
        """Whether the clause tells a custom: «در اسفند حلوا می‌پزند»."""
        return direction_after(self._text, place.end) > 0 and not _YEAR.search(self._text, place.low, place.high)

    @cached_property
    def _is_manual(self) -> bool:
        """Whether the text tells its reader what to do: a recipe, a guide."""
        places = [match.end() for match in _ENDS_LIKE_ORDER.finditer(self._text)]
        if len(places) < _IMPERATIVES:
            return False
        orders = sum(bool(_IMPERATIVE.search(self._text, max(0, end - 9), end)) for end in places)
        return orders >= _IMPERATIVES and not self._is_calendar

    @cached_property
    def _is_of_gardeners(self) -> bool:
        return is_of_gardeners(self._text)

    @cached_property
    def _is_calendar(self) -> bool:
        """Whether lines of the text begin with months: «دی: هرس انگور …»."""
        return "\n" in self._text and sum(1 for _ in MONTH_HEAD.finditer(self._text)) >= _MONTH_HEADS

    def _orders(self, start: int, end: int) -> bool:
        low, high = self._sentence(start, end)
        return bool(_ORDER.search(self._text, end, high)) and not _THIS_TIME.search(self._text, low, high)

    def _advises(self, start: int, end: int) -> bool:
        low, high = self._sentence(start, end)
        return not self._looks_back(end) and not _NOW.search(self._text, low, high)

    @cached_property
    def _is_sermon(self) -> bool:
        """Whether the text speaks of faith."""
        found = [match.group() for match in _DEVOUT.finditer(self._text)]
        return len(found) >= _DEVOTIONS and len(set(found)) * 2 >= _DEVOTIONS


def _is_part_of_year(expression: Expression) -> bool:
    """Whether it is a season or a month, and no day."""
    return isinstance(expression, Season) or (
        isinstance(expression, Date) and expression.month is not None and expression.day is None
    )


def _is_seasonal(expression: Expression) -> bool:
    """Whether all that it names are months and seasons."""
    return all(
        isinstance(leaf, Season) or (isinstance(leaf, Date) and leaf.month is not None and leaf.day is None)
        for leaf in facts.placed_leaves(expression)
    )


def _counts(expression: Expression) -> bool:
    """Whether it counts from another time: «سال قبل», «دهم ماه بعد»."""
    return any(isinstance(part, Shift) and part.count for part in facts.walk(expression))


def _is_day_of_month(expression: Expression) -> bool:
    """«پنجم ماه»: a day of the month at hand."""
    match expression:
        case Within(Date(year=None, month=None, day=int()), Shift(count=0)):
            return True
        case _:
            return False


def _is_devout(expression: Expression) -> bool:
    """Whether it is a feast or a time of a lunar month."""
    return any(
        (isinstance(leaf, NamedDay) and leaf.occasion.calendar is Calendar.HIJRI)
        or (isinstance(leaf, Date) and leaf.calendar is Calendar.HIJRI)
        for leaf in facts.placed_leaves(expression)
    )


def _is_of_these_days(found: Resolution, anchor: int | None) -> bool:
    """Whether it lies about the publication."""
    assert found.first is not None
    assert found.last is not None
    return anchor is not None and found.first - _THESE_DAYS <= anchor <= found.last + _THESE_DAYS


def _is_eve_of_weekday(expression: Expression) -> bool:
    """«شب جمعه», of which a sermon speaks."""
    return isinstance(expression, DayTime) and isinstance(expression.of, Date | Shift) and facts.has_weekday(expression)
