# ruff: noqa: E501 - patterns and word lists are one line each
"""What looks like time and is not: small named filters, each with one text that it stops and one that it lets pass.

A word filter looks at one word of the lexicon before it is parsed; a hit filter at a parsed expression. Both see the
folded text around it. Add one where a false alarm has a reason that can be said in a sentence.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from gahnegar.dates.expression import Amount, Clock, Date
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar, Grain

WordTest = Callable[[str, int, int], bool]
HitTest = Callable[[str, Node], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter with a text that it stops and one that it lets pass; `asked` names the words or rules it is about."""

    test: WordTest | HitTest
    asked: tuple[str, ...]
    stops: str
    passes: str


WORD_FILTERS: dict[str, list[WordTest]] = {}
HIT_FILTERS: dict[str, list[HitTest]] = {}
EXAMPLES: list[Filter] = []

_L = "\u0620-\u06d3"
_J = "[ \u200c]"


def _word(*words: str, stops: str, passes: str) -> Callable[[WordTest], WordTest]:
    def add(test: WordTest) -> WordTest:
        EXAMPLES.append(Filter(test, words, stops, passes))
        for word in words:
            WORD_FILTERS.setdefault(word, []).append(test)
        return test

    return add


def _hit(*rules: str, stops: str, passes: str) -> Callable[[HitTest], HitTest]:
    """A filter of expressions that one of `rules` made (or any, for none)."""

    def add(test: HitTest) -> HitTest:
        EXAMPLES.append(Filter(test, rules, stops, passes))
        for rule in rules or ("",):
            HIT_FILTERS.setdefault(rule, []).append(test)
        return test

    return add


class _Pattern:
    """A regular expression that is compiled when it is first asked, so that the import stays cheap."""

    __slots__ = ("_compiled", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._compiled: re.Pattern[str] | None = None

    def _pattern(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._source)
        return self._compiled

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match between `start` and `end`."""
        return self._pattern().search(text, start, end)

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self._pattern().match(text, start)


def _before(pattern: str) -> _Pattern:
    """A pattern for what stands directly before, at a word's beginning."""
    return _Pattern(rf"(?<![{_L}])(?:{pattern}){_J}*\Z")


def _after(pattern: str) -> _Pattern:
    """A pattern for whole words directly behind."""
    return _Pattern(rf"{_J}*(?:{pattern})(?![{_L}])")


_REACH = 40


# --- words -----------------------------------------------------------------------------------------------------------

_PRAYER = _before(
    "امام|امامان|نماز|نمازهای|ائمه|خطیب|خطبای|خطبه|خطبه_?های?|خطبه های|مصلای نماز|اقامه|ائمه جماعات و|امام های|بازار"
)
_BAZAAR = _after("بازار")


@_word("جمعه", stops="امام جمعه تهران گفت", passes="روز جمعه برگزار شد")
def friday_prayer(text: str, start: int, end: int) -> bool:
    """Offices and rites named after Friday."""
    return bool(_PRAYER.search(text, max(0, start - _REACH), start))


@_word(
    "شنبه",
    "یکشنبه",
    "دوشنبه",
    "سهشنبه",
    "چهارشنبه",
    "پنجشنبه",
    "جمعه",
    stops="به دوشنبه‌بازار رفتیم",
    passes="دوشنبه به بازار رفتیم",
)
def weekday_market(text: str, start: int, end: int) -> bool:
    """Markets named after a weekday, and Dushanbe the city."""
    if (
        text[start:end] == "دوشنبه"
        and "تاجیک" in text[max(0, start - 200) : end + 200]
        and not _DAY.search(text, max(0, start - _REACH), start)
    ):
        return True
    return bool(_BAZAAR.match(text, end)) or (
        text[start:end] == "دوشنبه" and bool(_CITY.search(text, max(0, start - _REACH), start))
    )


_DAY = _before("روز|روزهای")
_CITY = _before("شهر|پایتخت|در شهر|فرودگاه|سفیر ایران در|اجلاس|تاجیکستان،?")
_PAPER = _before(
    r"(?:نشر|انتشارات)(?: [\u0620-\u06d3]{2,12})?|روزنامه ?(?:«|\")?[\u0620-\u06d3]{2,12}|(?:منبع|منابع) ?:? ?[\u0620-\u06d3]{2,12}|نشریه [\u0620-\u06d3]{2,12}|وطن"
    r"|روزنامه|(?:«|\")(?:تهران|وطن|خراسان|همدان|ایران|جهان|اصفهان|قدس)"
)


@_word("امروز", stops="به روزنامه تهران امروز گفت", passes="تهران امروز آفتابی است")
def newspaper_today(text: str, start: int, end: int) -> bool:
    """Newspapers that have «امروز» in their names."""
    return bool(_PAPER.search(text, max(0, start - _REACH), start))


_COUNTED_MONTH = _Pattern(
    r"(?:[0-9]|(?:اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|هم|ام|م|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی)) ?\Z|(?<![\u0620-\u06d3])ماه(?: های|‌های)? \Z"
)
_YEAR_FOLLOWS = _Pattern(
    r" (?:[0-9]{4}|(?:تا|و|الی) (?:ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر)|سال(?![\u0620-\u06d3])|ماه(?![\u0620-\u06d3])|هزار|دو هزار|میلادی|گذشته|آینده|امسال)"
)
_PRESENT = _Pattern(rf"{_J}+(?:ن?[{_L}]+(?:د|ند|م|یم|ید)|شه|کنه|گه|ره|شن|کنن|گن|تونه|خواد|توان|بایست|بایستی)(?![{_L}])")
_NOT_VERB = frozenset(
    "سال ماه میلادی بود باید جاری امسال امید خرید جدید محمد احمد تولید شهید تایید تمدید عید چند هم مراسم".split()
)


@_word("می", stops="تعداد آنان به ۱۵ می رسد", passes="در ۱۵ می ۲۰۱۳ رسید")
def verb_prefix(text: str, start: int, end: int) -> bool:
    """«می» that begins a verb: May has a day before it or a year behind it."""
    if text[end : end + 1] == "\u200c":
        return True
    if _YEAR_FOLLOWS.match(text, end):
        return False
    if not _COUNTED_MONTH.search(text, max(0, start - 12), start):
        return True
    match = _PRESENT.match(text, end)
    return match is not None and text[end : match.end()].strip(" \u200c") not in _NOT_VERB


_FOG = _after("غلیظ|رقیق|آلود|گرفتگی|پوش|شکن|و دود|و خورشید|صبحگاهی|دود|می")


@_word("مه", stops="مه غلیظ جاده را گرفت", passes="۵ مه ۲۰۱۳")
def fog(text: str, start: int, end: int) -> bool:
    """Fog, and the moon of poets."""
    return bool(_FOG.match(text, end))


_ARROW = _after("و کمان|و تفنگ|خلاص|اندازی|باران|انداز|آهن|چراغ|برق|دروازه|مستقیم|خورد|خورده")
_SHOT = _before("هدف|اصابت|صدای|شلیک|هفت|ضرب|زخم|صد|چند|با")


@_word("تیر", stops="در رشته تیر و کمان طلا گرفت", passes="اول تیر و سوم مرداد")
def arrow(text: str, start: int, end: int) -> bool:
    """Arrows, bullets, poles, and the square and party of Haft-e Tir."""
    return bool(_ARROW.match(text, end)) or bool(_SHOT.search(text, max(0, start - _REACH), start))


_PERSON = _before(
    "بن|ابن|سردار|دکتر|مهندس|آقای|خانم|سید|سیده|استاد|شهید|حاج|امیر|سرتیپ|سرلشکر|محمد|علی|محمدتقی|محمد تقی|ملک الشعرای|ملک‌الشعرای"
    "|مهدی|رضا|حجت‌الاسلام|حجت الاسلام|آیت الله|آیت‌الله|کاپیتان|دولت|خانواده|رمان|فیلم|کتاب|آلبوم|نشر|انتشارات"
)
_SURNAME = _Pattern(
    rf"{_J}+(?:جی|وی|اکسید|یزدی|بازرگان|لیزینگ|آزادی|خانم|آقا|پور[{_L}]*|زاده[{_L}]*|نیوز|خبر|مدیا)(?![{_L}])"
)
_OXIDE = _after("اکسید|جی|وی")
_OFFICIAL = _Pattern(
    rf"{_J}+[{_L}\u200c]+،?{_J}+(?:مدیر|مدیرکل|رئیس|رییس|نماینده|گفت|عضو|دبیر|فرماندار|فرمانده|استاندار|معاون|کارشناس|سرپرست|افزود|اظهار)(?![{_L}])"
)
_AGENCY = _before(
    "خبرگزاری|خبرنگار|گزارش|گزارش خبرگزاری|گزارش خبرنگار|به نقل از|نقل از|منبع:?|شبکه|سایت|گروه|بانک|اپراتور|طرح|مسکن|صندوق|عقد|پژوهشکده|موسسه|جام|نشان|کابینه"
)


@_word(
    "مهر",
    "آذر",
    "اذر",
    "بهمن",
    "آبان",
    "ابان",
    "بهار",
    "خرداد",
    "دی",
    "اسفند",
    "رمضان",
    "مرداد",
    "محرم",
    "صفر",
    "شعبان",
    "رجب",
    stops="سردار آذر گفت",
    passes="اول آذر گفت",
)
def person_or_firm(text: str, start: int, end: int) -> bool:
    """People, agencies, banks and books that bear the name of a month; a day before it makes it one."""
    if _COUNTED_MONTH.search(text, max(0, start - 12), start) and not _OXIDE.match(text, end):
        return False
    return (
        bool(_PERSON.search(text, max(0, start - _REACH), start))
        or bool(_AGENCY.search(text, max(0, start - _REACH), start))
        or bool(_SURNAME.match(text, end))
        or bool(_OFFICIAL.match(text, end))
    )


_AVALANCHE = _before("ریزش|سقوط|خطر|وقوع|زیر|نجات از|گرفتار")


@_word("بهمن", stops="ریزش بهمن جاده را بست", passes="دهم بهمن جاده بسته شد")
def avalanche(text: str, start: int, end: int) -> bool:
    """Snow that slides."""
    return bool(_AVALANCHE.search(text, max(0, start - _REACH), start))


_MOON = _before("کره|سطح|نور|قرص|خورشید و|مهر و|مدار|روی|رویت هلال|هلال|ستاره و|سفر به|فرود بر|فرود در")


@_word("ماه", stops="فرود بر سطح ماه", passes="تا پایان ماه")
def moon(text: str, start: int, end: int) -> bool:
    """The moon."""
    return bool(_MOON.search(text, max(0, start - _REACH), start))


_UP_TO_DATE = _before(
    "فناوری|تکنولوژی|علم|دانش|مسائل|مسایل|نیاز|نیازهای|بحث|مد|قیمت|نرخ|ارزش|اخبار|سوال|موضوع|موضوعات|استاندارد|استانداردهای|فناوری های|علوم|روش های|متد|موضوعات|واقعیت|واقعیت‌های|مباحث|دنیای|وضعیت|داغ|آزمون|روز به|خبر|تجهیزات"
)
_TO = _before("به")
_MODIFIED = _after(
    "گذشته|قبل|بعد|آینده|پیش|[0-9]+|شنبه|یکشنبه|دوشنبه|سه شنبه|سه‌شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|آخر|اول|دوم|سوم"
)
_DAILY_WORDS = _Pattern(
    rf"\u200c(?:نامه|مزد|آمد|رسانی|گار|شمار|مره|افزون)|{_J}+(?:به{_J}روز|جهانی|ملی|دنیا|جامعه|افزون)(?![{_L}])"
)


@_word("روز", stops="فناوری روز را آوردند", passes="سه روز آمدند")
def of_the_day(text: str, start: int, end: int) -> bool:
    """«روز» as up to date, in compounds, and «روز به روز»."""
    left = max(0, start - _REACH)
    if _TO.search(text, left, start) and not _MODIFIED.match(text, end):
        return True
    return bool(_UP_TO_DATE.search(text, left, start)) or bool(_DAILY_WORDS.match(text, end))


_ERA = _before("ولی|امام|حضرت|روزنامه|روزنامه ی")
_ERA_AFTER = _after(
    "حاضر|جدید|ایران|ارتباطات|اطلاعات|طلایی|نفت|ایلخانی|ایلخانان|تیموری|تیموریان|سلجوقی|صفویان|قاجاری|افشار|زند|زندیه|اشکانی|هخامنشی|مغول|عباسی|اموی|رضاشاه|صفوی|قاجار|صفویه|قاجاریه|ساسانیان|ساسانی|حجر|یخبندان|پهلوی|دیجیتال|مدرن|تجارت|اقتصاد|فناوری|مشروطه|ناصری|آهن|مفرغ|برنز|روشنگری|خود|ما"
)


@_word("عصر", stops="عصر حاضر عصر ارتباطات است", passes="عصر دیروز")
def era(text: str, start: int, end: int) -> bool:
    """Ages and newspapers called «عصر»."""
    return bool(_ERA_AFTER.match(text, end)) or bool(_ERA.search(text, max(0, start - _REACH), start))


@_word("صفر", stops="از صفر شروع کرد", passes="۲۸ صفر تعطیل است")
def zero(text: str, start: int, end: int) -> bool:
    """Zero: the month has a day before it or a year behind it."""
    counted = _COUNTED_MONTH.search(text, max(0, start - 12), start)
    return not (counted or _YEAR_FOLLOWS.match(text, end) or _SAFAR.search(text, max(0, start - _REACH), start))


_SAFAR = _before("محرم و|آخر|اواخر|پایان|اوایل|دهه آخر|ماه های محرم و")
_SPRING = _before("محمدتقی|تقی|ملک الشعرای|تمام|سکه|کاخ|دولت|نشر|سکه تمام|طرح")


@_word("بهار", stops="سکه تمام بهار آزادی", passes="بهار ۹۲")
def spring_of_freedom(text: str, start: int, end: int) -> bool:
    """The gold coin, the poet and the publisher."""
    return bool(_SPRING.search(text, max(0, start - _REACH), start)) or text[end : end + 6].strip() == "آزادی"


@_word("فصل", stops="پنج فصل از کتاب", passes="سومین فصل امسال")
def chapter(text: str, start: int, end: int) -> bool:
    """Chapters of books."""
    return bool(_CHAPTER.match(text, end))


_CHAPTER = _after("از کتاب|کتاب|الخطاب|نامه|مشترک|این کتاب|از این کتاب|رمان")
_ZODIAC_NUMBER = _Pattern(r"(?:[0-9]|(?:اول|دوم|سوم|[ا-ی]{2,}م)) ?\Z")
_TAKEN = _after("گرفت|گرفته|گرفتن|می گیرد|می‌گیرد|الحراره")
_ZODIAC_YEAR = _Pattern(r" (?:سال )?1[34][0-9]{2}")


@_word(
    "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت",
    stops="این میزان بیشتر شد", passes="۱۲ میزان ۱۳۹۲",
)  # fmt: skip
def zodiac_word(text: str, start: int, end: int) -> bool:
    """The Dari months are common words; they need a day or a year beside them."""
    if _TAKEN.match(text, end):
        return True
    return not (_ZODIAC_NUMBER.search(text, max(0, start - 6), start) or _ZODIAC_YEAR.match(text, end))


_BRIGHT = _after("روشن|روشنی|بهتر|بهتری|ایران|انقلاب|بشر|فلسطین|کشور|جامعه|جهان|فرزندان|اقتصاد")
_CITY_OF = _before("حزب|نشر|انتشارات|شهر|مسکن|دنیای|جهان|آینده|مدیران|نسل|رادیو فردا|رادیو|بهمن|همراه")


@_word("فردا", "فردای", stops="همایش مسکن فردا و شهر فردا", passes="این همایش فردا برگزار می‌شود")
def named_tomorrow(text: str, start: int, end: int) -> bool:
    """«فردا» as the future in names, and Radio Farda."""
    return bool(_CITY_OF.search(text, max(0, start - _REACH), start)) or bool(_BRIGHT.match(text, end))


_THAN = _Pattern(rf"{_J}+از(?!{_J}+(?:نظر|لحاظ|حیث|سوی|طریق|جمله|طرف|جهت|بابت|محل))(?![{_L}])")


_THAT_CLAUSE = _after("که")


@_word("پسازآن", "بعدازآن", "قبلازآن", "پیشازآن", stops="یک روز پس از آن که آمد", passes="یک روز پس از آن آمد")
def conjunction(text: str, start: int, end: int) -> bool:
    """«پس از آن که» begins a clause."""
    return bool(_THAT_CLAUSE.match(text, end))


@_word("قبل", "بعد", "پیش", "پیشتر", stops="سه روز پیش از انتخابات", passes="سه روز پیش آمد")
def before_something(text: str, start: int, end: int) -> bool:
    """«پیش از», «بعد از»: a length away from something that is told next, not from now."""
    return bool(_THAN.match(text, end))


_LIGHT = _after("نوری")


@_word("سال", stops="۱۸۰۰ سال نوری دورتر", passes="۱۸۰۰ سال دورتر")
def light_year(text: str, start: int, end: int) -> bool:
    """A distance."""
    return bool(_LIGHT.match(text, end))


_COUNTY = _before("شهرستان|شهرستان های|شهرستان‌های|ولایت|استان|هامون و|زابل و")


@_word("نیمروز", stops="شهرستان نیمروز", passes="هنگام نیمروز رسید")
def county(text: str, start: int, end: int) -> bool:
    """Nimruz, the county and the province."""
    return bool(_COUNTY.search(text, max(0, start - _REACH), start))


# --- expressions -----------------------------------------------------------------------------------------------------

_PLACE = _before(
    "(?:میدان|خیابان|بلوار|کوچه|بزرگراه|اتوبان|پل|چهارراه|سه‌راه|سه راه|شهرک|پارک|بوستان|مدرسه|دبیرستان|دبستان|آموزشگاه|دانشگاه|هنرستان"
    "|بیمارستان|درمانگاه|بانک|عملیات|گروه|تیپ|لشکر|گردان|سالن|تالار|ورزشگاه|استادیوم|سینما|سینمای|هتل|شرکت|مجتمع|ایستگاه|مسجد|پادگان"
    "|پالایشگاه|نیروگاه|سد|بندر|کارخانه|روستای|محله|منطقه|ناحیه|حوزه|قرارگاه|خبرگزاری|روزنامه|هفته‌نامه|ماهنامه|مجله|نشریه|جایزه|انتشارات"
    "|بنیاد|موسسه|مؤسسه|ستاد|سازمان|حزب|جمعیت|کانون|انجمن|تیم|باشگاه|جام|یادمان|سالن‌های|فرودگاه|مرکز|گلزار|کتابخانه|موزه|فرهنگسرای"
    "|حسینیه|اردوگاه|مجاهدین|سپاه|مترو|تقاطع|شهید|شهدای|فاجعه|یگان|ناو|ناوگروه|طرح|آزادراه|زیرگذر|روگذر|شهرستان|بخش|دهستان)"
)


@_hit(
    "day_of_month", "month_name", "named_day", "season", stops="در میدان ۲۲ بهمن جمع شدند", passes="راهپیمایی ۲۲ بهمن"
)
def place_or_body(text: str, hit: Node) -> bool:
    """Squares, streets, schools, operations and other bodies that are named after a day."""
    meaning = hit.meaning
    if isinstance(meaning, Date) and meaning.year is not None:
        return False
    if isinstance(meaning, Date) and meaning.calendar is Calendar.GREGORIAN:
        return bool(_MOVEMENT.search(text, max(0, hit.start - _REACH), hit.start))
    if hit.rule == "named_day" and _OFFICIAL.match(text, hit.end):
        return True
    return bool(_PLACE.search(text, max(0, hit.start - _REACH), hit.start))


_MOVEMENT = _before("گروه|جنبش|ائتلاف|سازمان|حزب|گردان|گردان های|گردان‌های|گردانهای|بریگاد|جریان")
_TITLE = _before("رمان|فیلم|سریال|کتاب|مجموعه|نمایش|نمایشنامه|آلبوم|ترانه|داستان|عملیات|طرح|سمفونی|مستند")
_SERIAL = _before("سری|حساب|شماره|تلفن|کد|نسخه|پلاک|شبا|کارت")


@_hit("date_in_digits", stops="شماره حساب ۱۲-۱۰-۸۸", passes="تا ۱۲-۱۰-۸۸ مهلت دارد")
def serial_number(text: str, hit: Node) -> bool:
    """Numbers of accounts, series and versions."""
    return bool(_SERIAL.search(text, max(0, hit.start - _REACH), hit.start))


_YEAR_BEFORE = _before(
    "در|از|تا|پس از|بعد از|قبل از|پیش از|سال|حدود|متولد|مصوب|المپیک|جام جهانی|جهانی|انتخابات|بازی‌های|بازیهای|بازی های|قانون|بودجه|مدل"
    "|دهه|نوبل|کریسمس|ملت‌های آسیا|جام ملت‌های آسیا|جام ملتهای آسیا|یورو|فتنه|انقلاب|کودتای|آسیا|اروپا|و|طی|فصل|نمایشگاه|جشنواره|تابستانی|زمستانی|ریاست جمهوری|مرسدس|درگذشته|درگذشت|وفات|زاده|زادهٔ|اواخر|اوایل|اواسط|اوائل|به سال|به|تقریبا|بین|میان|تاریخ|پایان|ابتدای|آغاز"
)
_OPEN = _Pattern(r"[(\[–،؛,؛\-/] ?\Z")
_CLOSE = _Pattern(
    rf" ?(?:[)\]،؛,.!؟:«»\n\-]|\Z)| (?:و|در|به|با|که|تا|از|است|بود|بوده|میلادی|توسط|برای|را|نیز|هم|اما|ولی|شد|شده|رخ|او|وی|آن|این|بر|پس|همراه|پایان|آغاز)(?![{_L}])"
)
_COUNT_BEFORE = _before(
    "ماده|صفحه|جلد|امتیاز|سری|حساب|اصل|آیه|شماره|کد|تلفن|پلاک|قیمت|مبلغ|تعداد|رقم|شناسه|داخلی|صندوق پستی|ردیف|حداقل|حداکثر|بیش از|کمتر از|بالغ بر|معادل|ایزو|استاندارد|تیراژ|شمارگان|نزدیک به|مجموع|بخش|ظرفیت|رتبه|پژو|سمند|نسخه|ویندوز"
)


@_hit("bare_year", stops="تعداد ۱۳۹۲ پرونده", passes="در ۱۳۹۲ به دنیا آمد")
def only_a_number(text: str, hit: Node) -> bool:
    """Four digits that the words around do not make a year."""
    left = max(0, hit.start - _REACH)
    if _COUNT_BEFORE.search(text, left, hit.start):
        return True
    opened = bool(_OPEN.search(text, left, hit.start)) or hit.start == 0
    closed = bool(_CLOSE.match(text, hit.end))
    told = bool(_YEAR_BEFORE.search(text, left, hit.start))
    named = hit.start > 1 and text[hit.start - 1] == " " and text[hit.start - 2].isalpha()
    value = hit.meaning.year if isinstance(hit.meaning, Date) and hit.meaning.year else 0
    if told:
        return not closed and (value % 100 == 0 or value % 50 == 0)
    return not ((opened or named) and closed and (1250 <= value <= 1420 or 1700 <= value <= 2060))


_ON_CLOCK = _before("ساعت|ساعات|راس|رأس|تا|از|در|حدود|صبح|عصر|شب|ظهر|-|امروز|فردا|شنبه|جمعه")
_ENDED = _Pattern(r" ?[-–)]|\Z| ?\n")
_BESIDE_CLOCK = _Pattern(rf"{_J}*(?:صبح|عصر|شب|ظهر|بامداد|بعد|ب\.ظ|به وقت|AM|PM)")


@_hit("digital", stops="نتیجه ۲۱:۱۵ شد", passes="ساعت ۲۱:۱۵ شروع شد")
def score(text: str, hit: Node) -> bool:
    """Digits with a colon that nothing makes a clock."""
    if len(hit.parts) > 1 or not isinstance(hit.meaning, Clock):
        return False
    left = max(0, hit.start - _REACH)
    line = text[left : hit.start].rpartition("\n")[2].strip(" -–—)(")
    return not (
        not line
        or _ON_CLOCK.search(text, left, hit.start)
        or _BESIDE_CLOCK.match(text, hit.end)
        or _ENDED.match(text, hit.end)
    )


_PREPOSITION = _before(
    "در|از|تا|طی|برای|به|هر|تا پایان|اواخر|اوایل|این|ایام|فصل|مانند|آن|همان|توی|ماه|ماه های|ماه‌های|روزهای|روز های|شب های|از ابتدای|و|پایان|ابتدای|آغاز|تعطیلات|قبل از|پس از|بعد از|همین|ترم"
)


@_hit("night", stops="شب و همه خوبی‌ها", passes="آبیاری در شب بهتر است")
def night_alone(text: str, hit: Node) -> bool:
    """«شب» alone is a time only behind «در»."""
    return not _AT_NIGHT.search(text, max(0, hit.start - _REACH), hit.start)


_AT_NIGHT = _before("در|هنگام|طول|تا")


_CONSECUTIVE = _after("متوالی|پیاپی|پی در پی")


@_hit("day_of_this_month", stops="برای پنجمین ماه متوالی", passes="پنجم ماه گفت")
def month_in_a_row(text: str, hit: Node) -> bool:
    """«پنجمین ماه» counts months, «پنجم ماه» is a day."""
    first = text[hit.parts[0].start : hit.parts[0].end]
    return first.endswith("ین") or bool(_CONSECUTIVE.match(text, hit.end))


_LENGTH_BEFORE = _before(
    "مدت|طی|ظرف|تا|حدود|حداکثر|حداقل|از|طول|برای|تنها|فقط|در|به|این|همین|عرض|کم|گذشت|دست کم|هر|تقریبا|نزدیک به|و|حدودا"
)
_LENGTH_AFTER = _after(
    "است|بود|بوده|طول|مهلت|مرخصی|قبل|پیش|بعد|پس|کامل|تمام|در میان|کاری|تعطیل|مانده|زمان|فرصت|بیشتر|کمتر|زودتر|دیرتر|وقت|گذشت|کار|و نیم"
)


@_hit("number_of_units", stops="یک روز تماس گرفتند", passes="به مدت یک روز بسته است")
def one_day_once(text: str, hit: Node) -> bool:
    """«یک روز» that opens a story is "once"; a length has a cue beside it."""
    if hit.meaning != _ONE_DAY:
        return False
    left = max(0, hit.start - _REACH)
    return not (_LENGTH_BEFORE.search(text, left, hit.start) or _LENGTH_AFTER.match(text, hit.end))


_ONE_DAY = Amount(((Fraction(1), Grain.DAY),))
_EVENING_FROM = _before("از|تا")


@_hit("day_part", stops="در عصر حیرت", passes="از عصر باران آمد")
def age_not_evening(text: str, hit: Node) -> bool:
    """«در عصر» is in the age of something."""
    return text[hit.start : hit.end] == "عصر" and not _EVENING_FROM.search(text, max(0, hit.start - _REACH), hit.start)


@_hit("month_name", "season", "day_part", stops="مهر پدری", passes="در مهر به مدرسه رفت")
def shy_word(text: str, hit: Node) -> bool:
    """A word that is a time only behind a preposition."""
    atom = hit
    while len(atom.parts) == 1:
        atom = atom.parts[0]
    if atom.parts or atom.strength is not Strength.GUARDED:
        return False
    return not _PREPOSITION.search(text, max(0, hit.start - _REACH), hit.start)


@_hit("occasion_name", stops="رحلت امام خمینی (ره) را تسلیت گفت", passes="سالروز رحلت امام خمینی (ره)")
def event_not_its_day(text: str, hit: Node) -> bool:
    """Names that stand for the event and not for its day, unless «روز» or «سالروز» goes before."""
    return True


_ORDER = _after("[0-9]+|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|[د-ی]+هم|بیست|سی")


@_hit("edge", stops="در آغاز هفته دهم لیگ", passes="در آغاز هفته گفت")
def edge_of_round(text: str, hit: Node) -> bool:
    """«آغاز هفته» that goes on with a number: a round of matches."""
    return hit.parts[-1].tag in (Tag.WEEK, Tag.MONTH, Tag.DECADE) and bool(_ORDER.match(text, hit.end))


def word_is_time(text: str, node: Node) -> bool:
    """Whether no word filter stops the atom `node`."""
    written = text[node.start : node.end]
    tests = WORD_FILTERS.get(written) or WORD_FILTERS.get(written.replace(" ", "").replace("\u200c", ""))
    return tests is None or not any(test(text, node.start, node.end) for test in tests)


def hit_is_time(text: str, hit: Node) -> bool:
    """Whether no hit filter stops the expression `hit`."""
    if text[hit.start - 1 : hit.start] == "«" and _TITLE.search(text, max(0, hit.start - _REACH), hit.start - 1):
        return False  # «رمان «صد سال تنهایی»»
    tests = HIT_FILTERS.get(hit.rule)
    return tests is None or not any(test(text, hit) for test in tests)
