"""Years, decades and centuries by their number: «سال ۱۳۹۲», «۱۳۲۰ش», «دهه ۶۰», «قرن هفتم هجری»."""

from gahnegar.dates import years
from gahnegar.dates.expression import Between, Date, Expression, Numbered, Shift, Within
from gahnegar.dates.grammar.symbols import YEARS
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Calendar, Grain
from gahnegar.persian.pattern import Pattern


def year(number: Number, calendar: Calendar | None = None, *, hijri: bool = False, bc: bool = False) -> Date | None:
    """The date of a year by its number; two digits, or a number word below 100, make it a short year."""
    two_digits = number.digits == 2 or number.value > years.LARGEST_DAY
    short = number.value < 100 and two_digits and not bc and calendar is not Calendar.HIJRI
    if number.value < 100 and not short and calendar is None and not hijri and not bc:
        return None
    if calendar is not None and number.digits == 1:
        short = False
    return Date(year=number.value, calendar=Calendar.HIJRI if hijri else calendar, short=short and not hijri, bc=bc)


def calendar_by_name(nodes: list[Node]) -> tuple[Calendar | None, bool]:
    """The calendar that the words tell, and whether it is the bare «هجری» (which the year decides)."""
    for node in nodes:
        if node.tag is Tag.CALENDAR:
            return node.meaning, node.meaning is None
    return None, False


def numeric_date(parts: tuple[Number, ...], calendar: Calendar | None) -> Date | None:
    """Year, month and day of a date in digits: 1392/7/9, 9-7-1392, 92/7/9, 05/24/1965, 11.24.2016.

    With a year of four digits a month or day that does not exist is kept, so that it can be reported.
    """
    first, second, third = parts[:3]
    if first.digits == 4 or (third.digits <= 2 and first.value > years.LARGEST_DAY):
        year, month_, day = first, second, third
    elif third.digits == 4 or (third.digits == 2 and third.value > years.LARGEST_DAY):
        day, month_, year = first, second, third
        if month_.value > 12 >= day.value:
            day, month_ = month_, day
    elif third.digits == 2 and first.digits == 2:  # 95/09/06 with a small year
        year, month_, day = first, second, third
    else:
        return None
    if year.digits == 4 and not 1000 <= year.value < years.GREGORIAN_YEARS.stop:
        return None
    if year.digits != 4 and not (1 <= month_.value <= 12 and 1 <= day.value <= years.LARGEST_DAY):
        return None
    return Date(year.value, month_.value, day.value, calendar=calendar, short=year.value < 100)


def year_behind_word(number: Number) -> Date | None:
    """The year that a number alone may be behind a word that asks for one: four digits, or two from 32 on."""
    if number.digits == 4 or (number.digits == 2 and number.value > years.LARGEST_DAY):
        return year(number)
    return None


@YEARS.rule("YEAR? number:ANY_YEAR YEAR? BC", Tag.A_YEAR, says={"?": "سال ۷۷۶ قبل از میلاد"})
def before_christ(number: Number) -> Date | None:
    return year(number, Calendar.GREGORIAN, bc=True)


@YEARS.rule(
    "YEAR? number:N4 IMPERIAL|<MONTH_NAME> number:N4 IMPERIAL?",
    Tag.A_YEAR,
    says={"1355": "سال ۲۵۳۵ شاهنشاهی", "1356-02": "اردیبهشت ۲۵۳۶"},
    never=("مرداد ۲۶۰۰",),
)
def imperial_year(number: Number) -> Date | None:
    jalali = years.of_imperial(number.value)
    return None if jalali is None else Date(year=jalali, calendar=Calendar.JALALI)


@YEARS.rule("(CENTURY|MILLENNIUM|DECADE) (ORDINAL|NUMBER) BC", Tag.A_SPAN, says={"?": "قرن چهارم قبل از میلاد"})
def century_before_christ(nodes: list[Node]) -> Numbered:
    return Numbered(nodes[0].meaning, nodes[1].meaning.value, Calendar.GREGORIAN, bc=True)


@YEARS.rule("SCHOOL_YEAR (ANY_YEAR (DASH|TO|AND) ANY_YEAR)", Tag.A_YEAR, says={"1392..1393": "سال تحصیلی ۹۳-۹۲"})
def school_year(nodes: list[Node]) -> Between | None:
    numbers = [node.meaning for node in nodes if isinstance(node.meaning, Number)]
    return _year_pair(*numbers)


def _water_year(of: Expression) -> Between:
    """From Mehr of a year to the next Shahrivar."""
    following = Shift(Grain.YEAR, of.count + 1, of.of) if isinstance(of, Shift) else Shift(Grain.YEAR, 1, of)
    return Between(
        *(Within(Date(month=month, calendar=Calendar.JALALI), in_) for month, in_ in ((7, of), (6, following)))
    )


@YEARS.rule(
    "WATER_YEAR first:ANY_YEAR (DASH|TO|AND|SLASH) second:ANY_YEAR",
    Tag.A_SPAN,
    says={"1392-07-01..1393-06-31": "سال آبی ۹۲-۹۳"},
    never=("سال آبی ۹۲-۹۸",),
)
def water_year(first: Number, second: Number) -> Between | None:
    begin = year(min(first, second, key=lambda number: number.value))
    return None if begin is None or abs(first.value - second.value) % 100 != 1 else _water_year(begin)


@YEARS.rule(
    "WATER_YEAR (CURRENT|COMING|PAST|AGO|LATER)|<EDGE> WATER_YEAR",
    Tag.A_SPAN,
    says={"1392-07-01..1393-06-31": "سال آبی جاری", "1391-07-01..1392-06-31": "سال آبی گذشته"},
)
def water_year_by_place(nodes: list[Node]) -> Between:
    tag = nodes[-1].tag
    count = 0 if tag in (Tag.CURRENT, Tag.WATER_YEAR) else -1 if tag in (Tag.PAST, Tag.AGO) else 1
    return _water_year(Shift(Grain.YEAR, count, Shift(Grain.MONTH, -6)))


@YEARS.rule(
    "HALF_YEAR order:ORDINAL SCHOOL_YEAR? first:YEAR_NUMBER DASH second:YEAR_NUMBER",
    Tag.A_SPAN,
    says={"1403-07-01..1403-10-30": "نیمسال اول ۱۴۰۴-۱۴۰۳", "1403-11-01..1404-03-31": "نیمسال دوم ۱۴۰۳-۱۴۰۴"},
    never=("نیمسال سوم ۱۴۰۴-۱۴۰۳",),
)
def semester(order: Number, first: Number, second: Number) -> Between | None:
    """Half of a school year: from Mehr to Dey, and from Bahman to Khordad."""
    begin, end = sorted((first.value, second.value))
    if order.value not in (1, 2) or end - begin != 1:
        return None
    months = ((begin, 7), (begin, 10)) if order.value == 1 else ((begin, 11), (end, 3))
    return Between(*(Date(year_, month_) for year_, month_ in months))


def _year_pair(first: Number, second: Number) -> Between:
    ends = [Date(year=number.value, short=number.value < 100) for number in (first, second)]
    return Between(*ends)


@YEARS.rule(
    "SCHOOL_YEAR (CURRENT|COMING|PAST|AGO|LATER|ANY_YEAR)|(SCHOOL_YEAR|WATER_YEAR) YEAR ANY_YEAR|WATER_YEAR ANY_YEAR",
    Tag.A_YEAR,
    says={"1392": "سال زراعی جاری", "1391": "سال تحصیلی گذشته", "1400": "سال تعلیمی سال ۱۴۰۰"},
)
def school_year_by_place(nodes: list[Node]) -> Expression | None:
    tag, meaning = nodes[-1].tag, nodes[-1].meaning
    if isinstance(meaning, Number):
        return year(meaning)
    return Shift(Grain.YEAR, 0 if tag is Tag.CURRENT else -1 if tag in (Tag.PAST, Tag.AGO) else 1)


@YEARS.rule(
    "YEAR first:ANY_YEAR DASH second:ANY_YEAR",
    Tag.A_YEAR,
    says={"1394..1395": "سال ۹۵-۹۴", "g:2013-01-01..2014-12-31": "سال 14-2013"},
)
def year_pair(first: Number, second: Number) -> Between | None:
    if max(first.value, second.value) >= years.GREGORIAN_YEARS.stop or min(first.digits, second.digits) < 2:
        return None
    return _year_pair(first, second)


_OF_OUR_TIME = 70
"""Two digits from here on may be a year of the last century beside «میلادی»: «سال ۹۸ میلادی»."""
_COUNTED = Pattern(r"[ \u200c](?:نفر|تن|خانوار|هکتار|واحد|مورد|کیلومتر|دلار|تومان|ریال)(?![\u0620-\u06d3])")
_ISSUE = Pattern(r"[،, ]{1,2}شماره ")


@YEARS.rule(
    "(YEAR|DATE_WORD) number:LONG_YEAR CALENDAR?|YEAR number:N99 CALENDAR?"
    "|YEAR number:EARLY_SHORT [!COUNTED_NOUN] CALENDAR?",
    Tag.A_YEAR,
    says={"1392": "سال ۱۳۹۲", "1357": "سال ۵۷", "g:2015": "سال ۲۰۱۵ میلادی", "h:1209": "سال ۱۲۰۹ هجری قمری"},
    never=("سال ۳",),
)
def year_by_word(number: Number, nodes: list[Node], after: str) -> Date | None:
    calendar, hijri = calendar_by_name(nodes)
    if number.digits == 0 and _COUNTED.match(after) and calendar is None:
        return None  # «در اولین هفته سال دو هزار نفر»
    if _ISSUE.match(after):
        return None  # «سال هشتاد شماره ۲۳۰۸۶»
    if nodes[0].tag is Tag.DATE_WORD and number.value < 1000:
        return None
    if number.digits == 2 and number.value < _OF_OUR_TIME and calendar is Calendar.GREGORIAN:
        return Date(year=number.value, calendar=calendar)  # «سال ۳۶ میلادی»
    if (number.value < 10 or number.value >= years.NO_YEAR_FROM) and calendar is None:
        return None  # «از ابتدای سال ۷۸۱۴ زمین‌لرزه»
    return year(number, calendar, hijri=hijri and number.value < years.BARE_HIJRI_BELOW)


@YEARS.rule("YEAR number:EARLY_SHORT [=COUNTED_THING]", Tag.A_YEAR, says={}, never=("سال ۵۷ خانه",))
def year_before_object(number: Number, after: str) -> Date | None:
    """«سال ۵۷ خانه را فروخت»: what is acted on behind the year is one, and not so many."""
    return year(number) if number.digits == 2 and _ONE_OBJECT.match(after) else None


_ONE_OBJECT = Pattern("[ \u200c][\u0620-\u06d3]+ را(?![\u0620-\u06d3])")


@YEARS.rule("YEAR number:ORDINAL CALENDAR", Tag.A_YEAR, says={"h:11": "سال یازدهم هجری"}, never=("سال یازدهم ریاست",))
def year_by_order(number: Number, nodes: list[Node]) -> Date | None:
    """The n-th year of a calendar: «سال یازدهم هجری»."""
    calendar, hijri = calendar_by_name(nodes)
    calendar = Calendar.HIJRI if hijri else calendar
    return None if calendar is None or not number.value else Date(year=number.value, calendar=calendar)


_LUNAR_MONTH = Pattern(
    r"(?<![\u0620-\u06d3])(?:محرم|صفر|رجب|شعبان|رمضان|شوال|(?:ربیع|جمادی)[ \u200c]?(?:الاول|الاولی|الثانی"
    r"|الثانیه|الآخر)|ذی[ \u200c]?(?:القعده|قعده|الحجه|حجه))[ \u200c]\Z"
)


@YEARS.rule(
    "<HMONTH> YEAR number:ORDINAL|<NAMED_DAY> YEAR number:ORDINAL",
    Tag.A_YEAR,
    says={},
    never=("رمضان سال دوم", "نوروز سال چهلم"),
)
def lunar_year_by_order(number: Number, before: str, after: str) -> Date | None:
    """The n-th year of the Hijra behind a lunar month; «رمضان سال دوم» may be the second of something else."""
    if not number.value or not _LUNAR_MONTH.search(before) or _OF_THEIRS.match(after):
        return None
    return Date(year=number.value, calendar=Calendar.HIJRI) if number.value > _YEARS_IN_OFFICE else None


_OF_THEIRS = Pattern(r"[ \u200c](?:حکومت|خلافت|سلطنت|ریاست|دوره|طرح|بعثت|تحصیل|جنگ)")
_YEARS_IN_OFFICE = 9


@YEARS.rule(
    "SEASON_WORD first:ANY_YEAR (DASH|SLASH) second:ANY_YEAR",
    Tag.A_YEAR,
    says={"1394..1395": "فصل ۹۴-۹۵", "g:2013-01-01..2014-12-31": "فصل ۲۰۱۳-۲۰۱۴"},
    never=("فصل ۳-۴", "فصل ۹۴-۹۸"),
)
def playing_season(first: Number, second: Number) -> Between | None:
    """A season of matches, theatres or hunting, by its two years."""
    if min(first.digits, second.digits) < 2 or min(first.value, second.value) <= years.LARGEST_DAY:
        return None
    if abs(first.value - second.value) % 100 not in (1, 99):  # «فصل ۷۰–۱۳۶۹» is typed the other way round
        return None
    return _year_pair(*sorted((first, second), key=lambda one: one.value % 100))


@YEARS.rule(
    "number:LONG_YEAR CALENDAR",
    Tag.A_YEAR,
    says={"1320": "۱۳۲۰ش", "h:111": "۱۱۱ ق", "g:2015": "۲۰۱۵میلادی", "g:632": "۶۳۲ میلادی"},
    never=("۵۰۰ م",),
)
def year_by_calendar(number: Number, nodes: list[Node], before: str, after: str) -> Date | None:
    calendar, hijri = calendar_by_name(nodes)
    written = nodes[1]
    in_brackets = before.endswith("(") and after.startswith(")")  # «(۶۲۵ م)»
    abbreviated = written.end - written.start < 3 and calendar is not Calendar.HIJRI and not in_brackets
    if number.value < 1000 and abbreviated and written.start > nodes[0].end:
        return None
    return year(number, calendar, hijri=hijri and number.value < years.BARE_HIJRI_BELOW)


@YEARS.rule(
    "number:NG CALENDAR? [=SLASH NJ]|number:NJ CALENDAR? [=SLASH NG]|<NG SLASH> number:NJ CALENDAR?"
    "|<NJ SLASH> number:NG CALENDAR?|<NG CALENDAR SLASH> number:NJ CALENDAR?|<NJ CALENDAR SLASH> number:NG CALENDAR?",
    Tag.A_YEAR,
    says={},
    never=("۱۳۵۷/۱۳۵۸",),
)
def year_of_two_calendars(number: Number, nodes: list[Node]) -> Date | None:
    """«۱۳۵۷/۱۹۷۹»: one year told in two calendars is two expressions, never a range."""
    calendar, hijri = calendar_by_name(nodes)
    return year(number, calendar, hijri=hijri and number.value < years.BARE_HIJRI_BELOW)


@YEARS.rule("<JMONTH> number:N99 [=COUNTED_THING]", Tag.A_YEAR, says={}, never=("۹۸ شرکت",))
def short_year_behind_month(number: Number) -> Date | None:
    """«بهمن ۹۸ شرکت را ثبت کردیم»: two digits of these years behind a month are its year."""
    return year(number) if number.digits == 2 and number.value >= _RECENT_SHORT else None


_RECENT_SHORT = 80


@YEARS.rule("<HMONTH> number:N999", Tag.A_YEAR, says={"h:617-01": "محرم ۶۱۷"}, never=("محرم ۱۷ شهر",))
def early_year_behind_lunar_month(number: Number, after: str) -> Date | None:
    """«محرم ۶۱۷ شهر را گرفتند»: three digits behind a lunar month are its year."""
    early = number.digits == 3 and not _COUNTED.match(after)
    return Date(year=number.value, calendar=Calendar.HIJRI) if early else None


@YEARS.rule(
    "<MONTH_NAME> number:YEAR_NUMBER [=UNIT]|<MONTH_NAME> number:YEAR_NUMBER [=A_UNIT]",
    Tag.A_YEAR,
    says={},
    never=("۱۳۹۰ سال",),
)
def year_behind_month(number: Number) -> Date | None:
    """«۱ فروردین ۱۳۹۰ سال نو آغاز شد»: the year belongs to the month, whatever unit follows."""
    return year(number) if number.digits != 2 else None


_VERDICT = Pattern(r" رای (?:را|داد|صادر|نهایی|بدوی|قطعی|خود)(?![\u0620-\u06d3])")


@YEARS.rule("<MONTH_NAME> number:YEAR_NUMBER [=COUNTED]", Tag.A_YEAR, says={}, never=("۱۴۰۰ رای", "۱۴۰۰ نفر"))
def year_before_verdict(number: Number, after: str) -> Date | None:
    """«در ۳۰ تیر ۱۴۰۰ رأی را تأیید کرد»: a court decides, and no votes are counted."""
    return year(number) if number.digits == 4 and _VERDICT.match(after) else None


@YEARS.rule("ERA_YEAR number:LONG_YEAR CALENDAR?", Tag.A_YEAR, says={"h:1324": "سنه ۱۳۲۴", "1310": "سنه ۱۳۱۰ شمسی"})
def year_of_archive(number: Number, nodes: list[Node]) -> Date | None:
    """«سنه» is the word of lunar years, as long as no calendar is told and none is too late for it."""
    calendar, _ = calendar_by_name(nodes)
    return year(number, calendar or (Calendar.HIJRI if number.value < years.LUNAR_SANEH_BELOW else None))


@YEARS.rule(
    "DECADE number:ANY_YEAR CALENDAR?",
    Tag.A_SPAN,
    says={"1360..1369": "دهه ۶۰", "g:1960-01-01..1969-12-31": "دهه ۱۹۶۰"},
    never=("دهه ۳",),
)
def decade(number: Number, nodes: list[Node]) -> Numbered | None:
    if number.value % 10:
        return None
    return Numbered(Grain.DECADE, number.value, calendar_by_name(nodes)[0])


@YEARS.rule(
    "CENTURY (ORDINAL|NUMBER) CALENDAR?",
    Tag.A_SPAN,
    says={"g:1801-01-01..1900-12-31": "قرن نوزدهم", "h:601-01-01..700-12-30": "قرن هفتم هجری"},
)
def century(nodes: list[Node]) -> Numbered | None:
    calendar, hijri = calendar_by_name(nodes)
    value = nodes[1].meaning.value
    return Numbered(Grain.CENTURY, value, Calendar.HIJRI if hijri else calendar) if 0 < value < 40 else None


@YEARS.rule("MILLENNIUM (ORDINAL) CALENDAR?", Tag.A_SPAN, says={"g:2001-01-01..3000-12-31": "هزاره سوم"})
def millennium(nodes: list[Node]) -> Numbered:
    return Numbered(Grain.MILLENNIUM, nodes[1].meaning.value, calendar_by_name(nodes)[0])


@YEARS.rule(
    "(ERA_YEAR|YEAR) ARABIC_NUMBER (AND? ARABIC_NUMBER)+",
    Tag.A_YEAR,
    says={"h:722": "سنه اثنی و عشرین و سبعمائه", "h:1038": "سنه ثمان و ثلاثین و الف"},
    never=("سنه سبعمائه و عشرین", "سال خمس و زکات"),
)
def year_in_arabic(nodes: list[Node]) -> Date | None:
    """A lunar year in Arabic numbers, which grow from the ones to the hundreds."""
    numbers = [node.meaning for node in nodes if node.tag is Tag.ARABIC_NUMBER]
    return Date(year=sum(numbers), calendar=Calendar.HIJRI) if numbers == sorted(numbers) else None
