"""Expressions that are no time where they stand: small named filters, each with two texts that show what it does."""

from fractions import Fraction

from gahnegar.dates import years
from gahnegar.dates.expression import Amount, Clock, Date, Within
from gahnegar.dates.filters.filter import LETTER, Filter, after, before, hit_filter
from gahnegar.dates.filters.parts_of_day import SENTENCE_HEAD, SUBJECT, stands_like_adverb
from gahnegar.dates.filters.shy_cues import ShyKind
from gahnegar.dates.filters.shy_words import speaks_for_time
from gahnegar.dates.filters.word_filters import CLAUSE_HEAD, COME_THEN, has_title
from gahnegar.dates.lexicon import Strength, Tag, history
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar, Grain
from gahnegar.persian.pattern import JOINT, LINE_START, LOOSE_JOINT, REACH, Pattern, any_word_of

_STREETS = """
    میدان خیابان بلوار کوچه بزرگراه اتوبان پل چهارراه سه_راه شهرک پارک بوستان سینما سینمای ایستگاه مترو تقاطع آزادراه
    زیرگذر روگذر محله عملیات تیپ لشکر گردان
"""
_BODIES = """
    مدرسه دبیرستان دبستان آموزشگاه دانشگاه هنرستان بیمارستان درمانگاه گروه سالن تالار ورزشگاه استادیوم هتل شرکت مجتمع
    مسجد پادگان پالایشگاه نیروگاه سد بندر کارخانه روستای منطقه ناحیه حوزه قرارگاه هفته_نامه ماهنامه مجله نشریه جایزه
    انتشارات بنیاد موسسه ستاد سازمان حزب کانون انجمن تیم باشگاه جام یادمان فرودگاه مرکز کتابخانه موزه فرهنگسرای حسینیه
    اردوگاه سپاه شهدای یگان ناو ناوگروه طرح بانک دهستان گلزار سالن_های
"""
_STREET = before(_STREETS, shown="در {} ۱۰ مهر جمع شدند")
_PLACE = before(_STREETS + _BODIES, shown="در {} ۲۲ بهمن جمع شدند")
_REMEMBERED = {(month, day) for calendar, month, day in history.YEARS if calendar is Calendar.JALALI} | {
    (1, 12), (2, 12), (3, 3), (4, 12), (5, 14), (7, 13), (11, 12), (11, 19),
}  # fmt: skip
"""Days after which schools, parties and firms are named."""


@hit_filter(
    "day_of_month", "lone_month", "named_day", "season", stops="در میدان ۲۲ بهمن جمع شدند", passes="راهپیمایی ۲۲ بهمن"
)
def place_or_body(text: str, hit: Node) -> bool:
    """Squares, streets, schools, operations and other bodies that are named after a day."""
    meaning = hit.meaning
    if isinstance(meaning, Within) or (isinstance(meaning, Date) and meaning.year is not None):
        return False  # «گروه اول ماه آینده می‌رود»
    if text.endswith("ماه", hit.start, hit.end):
        return _STREET.ends(text, hit.start) and hit.rule != "lone_month"  # «نیروگاه تیرماه», «شرکت ۲۹ بهمن‌ماه»
    if _CLOSED_ON.begins(text, hit.end) and not _STREET.ends(text, hit.start):
        return False  # «مرکز ۲۲ بهمن تعطیل است»
    if isinstance(meaning, Date) and meaning.calendar is Calendar.GREGORIAN:
        return _MOVEMENT.ends(text, hit.start)
    if hit.rule == "named_day" and has_title(text, hit.end):
        return True
    if isinstance(meaning, Date) and meaning.day is not None and (meaning.month, meaning.day) not in _REMEMBERED:
        named = _STREET.ends(text, hit.start) and _LED.ends(text, hit.start)
        return named and not _POINTED.ends(text, hit.start)  # «این پل ۱۰ مهر افتتاح شد»
    return _PLACE.ends(text, hit.start) and not _POINTED.ends(text, hit.start)


_LED = Pattern(
    rf"(?:(?<![{LETTER}])(?:در|به|از|تا|روی|سمت|نبش|حوالی|نزدیک|مقابل|نام|اهالی|ساکنان) |[،:(] ?|\A|\n)"
    rf"(?:[{LETTER}\u200c]+ ){{1,2}}\Z",
    reach=40,
)
"""A street behind a preposition, or alone, as in an address."""
_POINTED = Pattern(rf"(?<![{LETTER}])(?:این|آن|همین|همان)[ \u200c][{LETTER}\u200c]+ \Z")
"""A body that is pointed to has no name behind it: «این تیم ۱۲ اردیبهشت حذف شد»."""
_CLOSED_ON = after("تعطیل بسته دایر باز_است", shown="مرکز ۲۲ بهمن {}")
_MOVEMENT = before("گروه جنبش ائتلاف سازمان حزب گردان گردان_های بریگاد جریان", shown="{} ۱۴ مارس بیانیه داد")

_MAY_NEAR = Pattern(
    rf"(?s:.{{0,1200}}?)(?:(?:(?<![:0-9])[0-9]{{1,2}}|ماه|اول|کم|وم|چهارم|پنجم|شم|هفتم|هشتم|هم|بیستم|ام) مه"
    rf"|مه (?:[0-9]{{4}}|سال|گذشته|میلادی)|آوریل|ژوئن|مارس)(?![{LETTER}])"
)


_OF_FOG = after("غلیظ رقیق سنگین شدید صبحگاهی آلود گرفتگی گرفت بود", shown="ساعت ۹ مه {}. ۱۱ مه ۲۰۲۴ رسید")


@hit_filter("lone_month", stops="تمام روز مه. شب باران", passes="ماه مه ۲۰۲۴، سپس مه بعد")
def fog(text: str, hit: Node) -> bool:
    """«مه» alone is fog, unless the text tells of May by its day, its year or «ماه»."""
    if text[hit.start : hit.end] == "مه" and _OF_FOG.begins(text, hit.end):
        return True
    return text[hit.start : hit.end] == "مه" and not _MAY_NEAR.begins(text, max(0, hit.start - 600))


_SERIAL = before("سری حساب شماره تلفن کد نسخه پلاک شبا کارت", shown="{} ۱۲-۱۰-۸۸ است")


@hit_filter("date_in_digits", stops="شماره حساب ۱۲-۱۰-۸۸", passes="تا ۱۲-۱۰-۸۸ مهلت دارد")
def serial_number(text: str, hit: Node) -> bool:
    """Numbers of accounts, series and versions."""
    return _SERIAL.ends(text, hit.start)


_NUMBER_GOES_ON = Pattern(rf"[/\\-][{LETTER}A-Za-z]")


@hit_filter("month_in_digits", stops="شماره: ۱۴۰۴/۷/د", passes="در ۱۴۰۴/۷ گفت")
def number_of_a_file(text: str, hit: Node) -> bool:
    """A year and a number with a letter behind the slash: «شماره ۱۴۰۴/۷/د»."""
    return _NUMBER_GOES_ON.begins(text, hit.end)


_HAPPENINGS = (
    "زلزله زمین_لرزه سیل توفان طوفان قحطی وبا طاعون خشکسالی کودتا قیام شورش جنبش نهضت اعتصاب انقلاب اصلاحات تصفیه جنگ "
    "حمله محاصره اشغال سقوط همایش کنفرانس کنگره مسابقات رقابت انتخابات بازسازی آتش_سوزی مهاجرت"
)
"""What a year is told of by itself: «زمین‌لرزهٔ ۱۲۴۷», «همایش معماری ۱۳۸۸»."""
_YEAR_BEFORE = before(
    """
    در از تا سال حدود مصوب جهانی بازی_های بازیهای قانون مدل المپیاد یورو آسیا اروپا و طی فصل
    نمایشگاه جشنواره تابستانی زمستانی ریاست_جمهوری مرسدس به تقریبا بین میان درانتخابات کاوش کاوش_های چاپ طبع ساخت
    خرید مرمت اکران
    """,
    pattern=rf"سال [{LETTER}\u200c]{{2,14}}(?: [{LETTER}\u200c]{{2,14}})?:"
    rf"|(?:{any_word_of(_HAPPENINGS, joint=LOOSE_JOINT)})(?:ی|{JOINT}های)?(?: [{LETTER}\u200c]{{3,14}})?"
    rf"|(?:المپیک|جام{JOINT}جهانی|کنگره|اجلاس|بازی{JOINT}های) [{LETTER}]{{2,12}}",
    shown="""
        {} ۱۹۹۸ ایران را دید
        فصلنامه شماره ۱۶{}۱۳۸۱
    """,
)
_OPEN = Pattern(r"[(\[–،؛,؛\-/] ?\Z")
_CLOSE = Pattern(
    rf" ?(?:[)\]،؛,.!؟:«»\n\-]|\Z)"
    r"| (?:و|در|به|با|که|تا|از|است|بود|بوده|میلادی|توسط|برای|را|نیز|هم|اما|ولی|شد|شده|رخ|او|وی|آن|این|بر|پس|همراه|پایان"
    rf"|وارد|عازم|راهی|موفق|آغاز|الزامی|اجباری|معتبر|منقضی|ابلاغ|اجرا|طول)(?![{LETTER}])"
)
_LINE_HEAD = Pattern(rf" ?[:\-] ?[{LETTER}«]")
_COUNT_BEFORE = before(
    """
    ماده صفحه امتیاز حساب شماره کد تلفن پلاک قیمت مبلغ تعداد رقم شناسه داخلی صندوق_پستی ردیف حداقل حداکثر بیش_از
    کمتر_از بالغ_بر معادل استاندارد تیراژ شمارگان نزدیک_به مجموع ظرفیت رتبه پژو ویندوز آیه اصل جلد بخش سری نسخه ایزو
    سمند
    """,
    shown="{} ۱۳۹۲ است",
)


_DEED_BEFORE = before("را رو اینو اونو او وی", shown="{} ۱۳۴۸ نوشت")
_DEED = Pattern(
    rf" (?:نوشت|ساخت|سرود|کشید|چاپ|منتشر|تالیف|ترجمه|تاسیس|بنا|متولد|زاده|درگذشت|فوت|ازدواج|خرید|گرفت"
    rf"|فروخت|بست|کاشت)[{LETTER}]*"
    rf"(?![{LETTER}])"
)
"""Behind a year that says when somebody did it: «اینو ۱۸۴۸ نوشته»."""
_IN_STORY = Pattern(r"(?<![0-9])1[23][0-9]{2}(?![0-9/]).{0,250}[.؛] \Z", reach=280)
_SENTENCE_GOES_ON = Pattern(r" (?:با|به|در|همراه|دوباره|که)(?![\u0620-\u06d3])")
"""Around a year with which a sentence begins, in a story that has told another: «… زادهٔ ۱۳۰۷ بود. ۱۳۳۰ با او …»."""
_CODE = Pattern(rf"(?:[A-Za-z]-|(?<![{LETTER}])(?:شماره{JOINT}?های|مواد|بندهای|اصول|صفحات|آیات) [0-9]+ (?:و|تا)) ?\Z")


@hit_filter("bare_year", stops="تعداد ۱۳۹۲ پرونده", passes="در ۱۳۹۲ به دنیا آمد")
def only_a_number(text: str, hit: Node) -> bool:
    """Four digits that the words around do not make a year; at the head of a line they are one («۱۳۰۹ – خط آهن …»)."""
    if _COUNT_BEFORE.ends(text, hit.start) or _CODE.ends(text, hit.start):
        return True
    opened = _OPEN.ends(text, hit.start) or hit.start == 0
    closed = _CLOSE.begins(text, hit.end)
    dated = _YEAR_BEFORE.ends(text, hit.start)
    named = hit.start > 1 and text[hit.start - 1] == " " and text[hit.start - 2].isalpha()
    value = hit.meaning.year if isinstance(hit.meaning, Date) and hit.meaning.year else 0
    if _DEED_BEFORE.ends(text, hit.start) and _DEED.begins(text, hit.end):
        return False
    if LINE_START.ends(text, hit.start) and _LINE_HEAD.begins(text, hit.end):
        return False
    if _IN_STORY.ends(text, hit.start) and _SENTENCE_GOES_ON.begins(text, hit.end) and years.is_modern(value):
        return False
    if _LABEL_BEFORE.ends(text, hit.start) and _CELL_ENDS.begins(text, hit.end) and years.is_modern(value):
        return not _DATED_LABEL.ends(text, hit.start)  # «تمدید اخیر: ۱۳۹۹.»
    if dated:
        return not closed and (value % 100 == 0 or value % 50 == 0)
    return not ((opened or named) and closed and years.is_modern(value))


_ON_CLOCK = before(
    "راس تا از در حدود الان -",
    pattern=rf"(?:زنگ|شیفت|سانس|نوبت) [{LETTER}]+|ساعت [{LETTER}]+(?: [{LETTER}]+)?:",
    shown="قطار {} ۲۱:۱۵ به تبریز رسید",
)
_ENDED = Pattern(r" ?[-–)]|\Z| ?\n")
_BESIDE_CLOCK = Pattern(rf"{JOINT}*(?:صبح|عصر|شب|ظهر|بامداد|بعد|ب\.ظ|به وقت|AM|PM)")


_OF_FIXTURE = Pattern(r"(?:1[0-9]|2[0-3]):(?:00|15|30|45)[ ]?[،؛.]")
_BEHIND_DATE = Pattern(
    r"[0-9م] (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?: [0-9]{4})?: \Z"
    r"|/[0-9]{1,2}:? {1,8}\Z"
)
"""Behind a date that is the label of its line: «۱۸ مرداد: ۲۲:۱۰ تب کرد»."""
_NAMED_CLOCK = Pattern(r"(?s:.{0,1200}?)(?:(?<![\u0620-\u06d3])ساعت ?[0-9]{1,2}|(?<![0-9:])0[0-9]):[0-9]{2}")
_MATCH = Pattern(
    rf"(?<![{LETTER}])(?:نتیجه|برد|باخت|شکست|مساوی|بر|گل|ست|کوارتر|امتیاز|حساب|بازی|تیم)(?![{LETTER}]).{{0,30}}\Z"
)


@hit_filter("digital", stops="نتیجه ۲۱:۱۵ شد", passes="ساعت ۲۱:۱۵ شروع شد")
def score(text: str, hit: Node) -> bool:
    """Digits with a colon that nothing makes a clock."""
    if len(hit.parts) > 1 or not isinstance(hit.meaning, Clock):
        return False
    left = max(0, hit.start - REACH)
    line = text[left : hit.start].rpartition("\n")[2].strip(" -–—)([]|•▪")
    if ":" not in text[hit.start : hit.end]:  # «0440»
        return not _NAMED_CLOCK.begins(text, max(0, hit.start - 600))
    return not (
        not line
        or (SENTENCE_HEAD.ends(text, hit.start) and not line.endswith(":") and not _MATCH.ends(text, hit.start))
        or text[left : hit.start].rstrip("").endswith("|")
        or (_NAMED_CLOCK.begins(text, max(0, hit.start - 600)) and not _MATCH.ends(text, hit.start))
        or _ON_CLOCK.ends(text, hit.start)
        or (_BEHIND_DATE.ends(text, hit.start) and not _MATCH.ends(text, hit.start))
        or _BESIDE_CLOCK.begins(text, hit.end)
        or _ENDED.begins(text, hit.end)
        or (_OF_FIXTURE.begins(text, hit.start) and not _MATCH.ends(text, hit.start))
    )


@hit_filter("season", "lone_month", stops="بهار: سلام.\nنوید: کجایی؟\nبهار: خانه.", passes="بهار: هرس\nپاییز: کود")
def who_speaks(text: str, hit: Node) -> bool:
    """A name before a colon at the heads of several lines is that of who speaks in a chat."""
    if not text.startswith(":", hit.end) or not LINE_START.ends(text, hit.start):
        return False
    label = text[hit.start : hit.end + 1]
    return f"\n{label}" in text[hit.end :] or text.startswith(label, 0, hit.start) or f"\n{label}" in text[: hit.start]


_PREPOSITION = before(
    """
    در از تا طی برای به مانند این آن همان توی ماه ماه_های شب_های و تعطیلات همین ترم نزدیک نزدیکی نزدیکی_های حوالی حدود
    متولدین متولدان
    """,
    shown="{} بهار آمد",
)


_TAKES_PLACE = Pattern(
    r" (?:آغاز|شروع|برگزار|افتتاح|منتشر|تمام|اجرا|برپا|انجام)[ \u200c](?:ن?می[ \u200c]?ش|خواهد شد|شد)"
)
"""Behind a month in which something takes place."""
_COMES_EARLY = Pattern(
    rf" (?:زود|دیر|زودتر|دیرتر) (?:آمد|اومد|رسید|می[ \u200c]?(?:آی|رس)|شروع)[{LETTER}]*(?![{LETTER}])"
)
"""Behind a season that came early or late."""
_MUST = Pattern(r" (?:باید|نباید|قرار|می[ \u200c]?خواه|می[ \u200c]?رو)")
_OF_US = Pattern(
    rf" (?:(?:باران|برف|هوا|سیل|زلزله)(?![{LETTER}])"
    rf"|(?!ما |من |را )(?:[{LETTER}\u200c]+ ){{0,3}}?[{LETTER}]+[دت]یم(?![{LETTER}])"
    rf"|(?:[{LETTER}]+ )?می[ \u200c](?!ورز)[{LETTER}]{{1,6}}م(?![{LETTER}]))"
)
"""Behind a month in which it snowed or we did something."""


@hit_filter("night", stops="شب و همه خوبی‌ها", passes="آبیاری در شب بهتر است")
def night_alone(text: str, hit: Node) -> bool:
    """«شب» alone is a time behind «در», «تمام» and the like, at the head of a line, or by what stands beside it."""
    if _LABEL_MARK.begins(text, hit.end) and _HEADS_LINE.ends(text, hit.start):
        return False  # «شب: رصد زحل»
    if _AT_NIGHT.ends(text, hit.start) or speaks_for_time(text, hit.start, hit.end, ShyKind.PART):
        return False
    return not stands_like_adverb(text, hit.start, hit.end)


_AT_NIGHT = before("در هنگام طول تا تمام سراسر کل", shown="آرامش {} شب")


@hit_filter("night", stops="در شب حادثه گریخت", passes="در شب گریخت")
def night_of_happening(text: str, hit: Node) -> bool:
    """The night on which something happened is counted from that, and not from now: «در شب عروسی‌اش»."""
    return _OF_HAPPENING.begins(text, hit.end)


_OF_HAPPENING = after(
    "حادثه واقعه جنایت قتل ترور سرقت عملیات عروسی افتتاحیه اختتامیه کودتا تیراندازی آتش_سوزی تصادف درگیری",
    pattern=rf"عروسی{JOINT}?(?:اش|شان)",
    shown="در شب {} گریخت",
)


@hit_filter("day_of_this_month", stops="برای پنجمین ماه متوالی", passes="پنجم ماه گفت")
def month_in_a_row(text: str, hit: Node) -> bool:
    """«پنجمین ماه» counts months, «پنجم ماه» is a day."""
    return text[hit.parts[0].start : hit.parts[0].end].endswith("ین")


_LENGTH_BEFORE = before(
    "زمان مدت طی ظرف تا حدود حداکثر حداقل از طول برای تنها فقط در به این همین عرض کم گذشت تقریبا و حدودا",
    shown="مغازه {} یک روز بسته است",
)
_LENGTH_AFTER = after(
    """
    است بود بوده طول مهلت مرخصی قبل پیش بعد پس کامل تمام کاری تعطیل مانده زمان فرصت بیشتر کمتر زودتر دیرتر وقت گذشت
    کار استراحت در_یخچال
    """,
    shown="یک روز {} از عید",
)


@hit_filter("number_of_units", stops="یک روز تماس گرفتند", passes="به مدت یک روز بسته است")
def one_day_once(text: str, hit: Node) -> bool:
    """«یک روز» that opens a story is "once"; a length has a cue beside it."""
    if hit.meaning != _ONE_DAY or text.endswith("روز", hit.start + len("یک روز"), hit.end):
        return False  # «یک شبانه‌روز» is always a length
    if text.endswith("شب", hit.start, hit.end) and _STAYS.begins(text, hit.end):
        return False
    return not (_LENGTH_BEFORE.ends(text, hit.start) or _LENGTH_AFTER.begins(text, hit.end))


_STAYS = Pattern(rf" (?:در|روی|کنار|توی?)(?: [{LETTER}\u200c]+){{1,3}} (?:بماند|بمانند|بگذار|خیس|خواباند|بخوابان|قرار)")
"""Behind a night that something takes: «بگذارید یک شب در صافی بماند»."""
_NUMBER_OF = before("شماره تلفن سامانه پیامک کد", shown="با {} ۱۹۴ شبانه‌روز تماس بگیرید")


@hit_filter("number_of_units", stops="با شماره ۱۹۴ شبانه‌روز تماس بگیرید", passes="پنج شبانه‌روز ماندند")
def telephone(text: str, hit: Node) -> bool:
    """The number that is called, and no number of days."""
    return _NUMBER_OF.ends(text, hit.start)


_DEGREES = before("درجه_و", shown="عرض ۲۵ {} ۴۰ دقیقه است")


@hit_filter("number_of_units", stops="عرض ۲۵ درجه و ۴۰ دقیقه شمالی", passes="سی و ۴۰ دقیقه طول کشید")
def minute_of_arc(text: str, hit: Node) -> bool:
    """The minutes of a degree."""
    return _DEGREES.ends(text, hit.start)


_ONE_DAY = Amount(((Fraction(1), Grain.DAY),))
_EVENING_FROM = before("از تا", shown="استراحت {} عصر")


def _heads_entry(text: str, hit: Node) -> bool:
    """Whether a part of the day is the label of its sentence: «صبح: مونتاژ پوسته. عصر: تست نشتی.»"""
    return text.startswith(":", hit.end) and _SENTENCE_BEFORE.ends(text, hit.start)


_SENTENCE_BEFORE = Pattern(r"(?:\n[^\w\n]*|[.؛][ ])\Z")


@hit_filter("day_part", stops="در عصر حیرت", passes="از عصر باران آمد")
def age_not_evening(text: str, hit: Node) -> bool:
    """«در عصر» is in the age of something."""
    if text[hit.start : hit.end] != "عصر" or _EVENING_FROM.ends(text, hit.start) or _heads_entry(text, hit):
        return False
    if speaks_for_time(text, hit.start, hit.end, ShyKind.PART):
        return False
    return not stands_like_adverb(text, hit.start, hit.end)


_HEADS_LINE = Pattern(r"\n[^\w\n]*\Z")
_LABEL_MARK = Pattern(r":| [–-] ")
_CLOCK_BEHIND = Pattern(rf"{JOINT}(?:حدود|حوالی|راس|تقریبا){JOINT}+ساعت{JOINT}")


_PAID_FOR = before(
    "نشست اعزام تورم حقوق شارژ اجاره یارانه کالابرگ قسط قبض قبوض فیش کارنامه عملکرد عوارض شهریه کارت_های قبض_های",
    pattern=rf"اضافه{JOINT}?کار(?:ی)?|ارزش افزوده|اظهارنامه",
    shown="{} مهر پرداخت شد",
)
"""What is told of one month or season: «اضافه‌کار مهر», «ارزش افزوده بهار»."""
_SHY_KINDS = {"day_part": ShyKind.PART, "lone_month": ShyKind.MONTH, "season": ShyKind.SEASON}
_SHY_MONTHS = "تیر|مهر|آبان|آذر|دی|بهمن|فروردین|اردیبهشت|خرداد|مرداد|شهریور|اسفند"
_MONTH_BEFORE = Pattern(rf"(?<![{LETTER}])(?:{_SHY_MONTHS})(?:،| و) \Z")
_MONTH_BEHIND = Pattern(rf"(?:،| و) (?:{_SHY_MONTHS})(?![{LETTER}])(?! و خرداد)")
_DATED_LABEL = Pattern(
    rf"(?<![{LETTER}])(?:تمدید|ویرایش|چاپ|تاسیس|ساخت|انتشار|تولید|پارسال|بازسازی|مرمت|نصب|احداث)(?: [{LETTER}]+)?: \Z"
)
"""A label behind which four digits are a year: «تمدید اخیر: ۱۳۹۹»."""
_LABEL_BEFORE = Pattern(rf"[{LETTER})]: \Z")
_FROM_THEN = Pattern(rf" به بعد(?![{LETTER}])")
_HEAD_OR_AND = Pattern(r"(?:\A|[.،؛!؟:\n]|(?<![\u0620-\u06d3])(?:و|اما|ولی|تا)) ?\Z")
_ONCE_THERE = Pattern(
    r" که (?:شد|می[ \u200c]?(?:شد|شود|شه|آید|رسد)|رسید|آمد|بشه|بشود|بیاید|بیاد|برسد)(?![\u0620-\u06d3])"
)
"""Behind a part of the day or of the year that says when: «غروب که شد هوا یخ کرد»."""
_CELL_ENDS = Pattern(r" ?(?:[.،؛\n]|\Z)")


def _beside_month(text: str, hit: Node) -> bool:
    """Whether a month stands beside another one, or alone behind a label: «مهر و آبان», «بازرسی سالانه: بهمن.»."""
    if _MONTH_BEFORE.ends(text, hit.start) or _MONTH_BEHIND.begins(text, hit.end):
        return True
    return _LABEL_BEFORE.ends(text, hit.start) and _CELL_ENDS.begins(text, hit.end)


@hit_filter("lone_month", "season", "day_part", stops="مهر پدری", passes="در مهر به مدرسه رفت")
def shy_word(text: str, hit: Node) -> bool:
    """A word that is a time only behind a preposition."""
    atom = hit
    while len(atom.parts) == 1:
        atom = atom.parts[0]
    if atom.parts or atom.strength is not Strength.GUARDED or _CLOCK_BEHIND.begins(text, hit.end):
        return False
    if _PREPOSITION.ends(text, hit.start) or speaks_for_time(text, hit.start, hit.end, _SHY_KINDS[hit.rule]):
        return False
    if _LABEL_MARK.begins(text, hit.end) and _HEADS_LINE.ends(text, hit.start):
        return False  # «دی: هرس انگور», «ظهر: اذان», «مهر – تسمه‌تایم»
    if hit.rule == "day_part" and _heads_entry(text, hit):
        return False
    if _HEAD_OR_AND.ends(text, hit.start) and _ONCE_THERE.begins(text, hit.end):
        return False
    if hit.rule != "day_part" and _FROM_THEN.begins(text, hit.end):
        return False  # «بهمن به بعد»
    if hit.rule == "lone_month" and SENTENCE_HEAD.ends(text, hit.start) and _OF_US.begins(text, hit.end):
        return False  # «آذر برف آمد», «دی رفتیم شمال»
    if hit.rule == "lone_month" and CLAUSE_HEAD.ends(text, hit.start) and COME_THEN.begins(text, hit.end):
        return False  # «جوزا بیا که توت پخته می‌شود»
    if hit.rule == "season" and _COMES_EARLY.begins(text, hit.end):
        return False  # «اینجا بهار زود آمد»
    if hit.rule == "season" and SENTENCE_HEAD.ends(text, hit.start) and _MUST.begins(text, hit.end):
        return False  # «بهار باید برود»
    if hit.rule == "lone_month" and _TAKES_PLACE.begins(text, hit.end):
        return False  # «کشت پاییزه مهر آغاز می‌شود»
    if hit.rule != "day_part" and (_PAID_FOR.ends(text, hit.start) or _beside_month(text, hit)):
        return False
    return not (hit.rule == "day_part" and stands_like_adverb(text, hit.start, hit.end))


_OTHER_FEASTS = Pattern(
    rf"(?<![{LETTER}])(?:رمضان|فطر|قربان|اضحی|روزه[ \u200c]?دار|غدیر|مبعث|میلاد|کریسمس|افغانستان|طالبان|کابل)"
    rf"(?![{LETTER}])"
)
_FEAST_REACH = 600


@hit_filter("bare_feast", "eve_of_new_year", stops="رمضان بود؛ شب عید رسید", passes="پیش از عید رسید")
def other_feast(text: str, hit: Node) -> bool:
    """«عید» alone is Nowruz where no other feast is spoken of."""
    return _OTHER_FEASTS.search(text, max(0, hit.start - _FEAST_REACH), hit.end + _FEAST_REACH) is not None


_ONE_OF_SOME = before(
    "این آن همه بعضی برخی اکثر بیشتر تمام دل طول از برای اون همین هزار",
    shown="""
        {} شب‌ها در خانه بود
        {} تابستان‌ها به شمال می‌رفت
    """,
)
_ADVERB_BEFORE = Pattern(
    rf"(?:\A|[^\w \u200c]|(?<![{LETTER}])"
    r"(?:هم|هنوز|که|را|ولی|اما|در|و|من|ما|او|[\u0620-\u06d3]{3,}(?:م|مان|شان)"
    r"|زمستان|تابستان|پاییز|معمولا|اغلب|فقط|تنها|حتی|نیز)) ?\Z"
)
_ADVERB_AFTER = Pattern(
    rf" ?(?:[.،؛:!؟)\n-]|\Z|[0-9])| (?:در|از|به|با|تا|روی|ساعت|قبل|بعد|پیش|هم|نیز|بسته|باز|تعطیل|هر|یک|دو|نصف|ن?می"
    r"|برگزار|خیلی|خونه|خانه|سر|هنوز|سرد|گرم|خنک|خلوت|شلوغ|کار|دیر|زود|بیکار|همه|ناشتا|خورده|میل|مصرف|پخش|پس)"
    rf"(?![{LETTER}])| ن?می\u200c"
)
_GOES_ON = Pattern(rf" (?:را|و (?:روز|شب|ماه|سال|هفته)[{LETTER}\u200c]*ها)(?![{LETTER}])")


_NUMBERED_NIGHTS = Pattern(
    rf" (?:اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|[{LETTER}]*دهم|بیستم|بیست و|[0-9])(?![{LETTER}])"
)
"""Behind nights that are counted off: «شب‌های اول تا پنجم»."""


@hit_filter("every_part", "seasons", stops="سکوت شب‌ها را دوست دارد", passes="مغازه شب‌ها تا ساعت ۱۰ باز است")
def plural_noun(text: str, hit: Node) -> bool:
    """Nights and summers as things: as a time the plural stands like an adverb."""
    if _NUMBERED_NIGHTS.begins(text, hit.end):
        return True
    if hit.parts[0].strength is not Strength.GUARDED or len(hit.parts) > 1:
        return False
    if _ONE_OF_SOME.ends(text, hit.start) or _GOES_ON.begins(text, hit.end):
        return True
    if text.endswith("ا", hit.start, hit.end) and not text.endswith("ها", hit.start, hit.end):
        return False  # «صبحا», «شبا»: in speech they are adverbs
    if SUBJECT.ends(text, hit.start):
        return False  # «می‌ترسیدم شب‌ها تنها بخوابم»
    return not (_ADVERB_BEFORE.ends(text, hit.start) or _ADVERB_AFTER.begins(text, hit.end))


_SUPERLATIVE = Pattern(r"(?<=ترین) \Z")


@hit_filter("season", "lone_month", "years_long", stops="کم‌بارش‌ترین پاییز پنجاه سال اخیر", passes="در پاییز آمد")
def one_of_many(text: str, hit: Node) -> bool:
    """«سردترین زمستان …» is one of many, and no date by itself."""
    return _SUPERLATIVE.ends(text, hit.start)


_PREGNANT = after("بارداری حاملگی آبستنی بارداریم", shown="در سه ماهه اول {}")


@hit_filter("months_in_year", stops="در سه ماهه اول بارداری", passes="در سه ماهه اول سال")
def third_of_pregnancy(text: str, hit: Node) -> bool:
    """The thirds of a pregnancy."""
    return _PREGNANT.begins(text, hit.end)


_PAPER = before("روزنامه روزنامه_ی نقل_از گزارش خبرنگار با", shown="به {} ۸صبح گفت")


@hit_filter("hour_of_part", stops="به روزنامه ۸صبح گفت", passes="ساعت کار تا ۸ صبح")
def newspaper_of_the_morning(text: str, hit: Node) -> bool:
    """«۸صبح», the paper of Kabul, is written as one word."""
    return text[hit.start : hit.end] in ("8صبح", "هشت صبح") and _PAPER.ends(text, hit.start)


@hit_filter("occasion_name", stops="رحلت امام خمینی (ره) را تسلیت گفت", passes="سالروز رحلت امام خمینی (ره)")
def event_not_its_day(text: str, hit: Node) -> bool:
    """Names that stand for the event and not for its day, unless «روز» or «سالروز» goes before."""
    return True


_ORDER = after(
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم بیست سی",
    pattern=rf"[0-9]+|[{LETTER}]+هم",
    shown="در آغاز هفته {} لیگ",
)


@hit_filter("edge", stops="در آغاز هفته دهم لیگ", passes="در آغاز هفته گفت")
def edge_of_round(text: str, hit: Node) -> bool:
    """«آغاز هفته» that goes on with a number: a round of matches."""
    return hit.parts[-1].tag in (Tag.WEEK, Tag.MONTH, Tag.DECADE) and _ORDER.begins(text, hit.end)


_TITLE = before(
    """
    رمان فیلم سریال کتاب مجموعه نمایش نمایشنامه آلبوم ترانه داستان عملیات طرح سمفونی مستند انیمیشن تئاتر
    روزنامه هفته_نامه ماهنامه نشریه مجله برنامه
    """,
    pattern=rf"(?:فیلم|سریال|مستند|مجموعه|کتاب|نمایش|برنامه|مجله)(?:ی|{JOINT}ی)? [{LETTER}]{{3,12}}",
    shown="{} «صد سال تنهایی» را دید",
)
_MADE_BY = Pattern(
    r"[^«»\n]{0,24}»،?[ \u200c]"
    r"(?:ساخته|اثر|نوشته|سروده|ترجمه|نویسنده|کارگردان|تهیه[ \u200c]?کننده|با[ \u200c]بازی|محصول"
    rf"|به[ \u200c](?:کارگردانی|نویسندگی|قلم|تهیه[ \u200c]?کنندگی|آهنگسازی|خوانندگی))(?:[ \u200c]?ی)?(?![{LETTER}])"
)
_IN_QUOTES = Pattern(r"«[^«»\n.!؟]{0,30}\Z")


@hit_filter(stops="«ابد و یک روز»، ساخته سعید روستایی", passes="گفت: «صد سال گذشت»")
def title_of_work(text: str, hit: Node) -> bool:
    """In the title of a work, behind the word for such a work or before the one who made it."""
    if text.find("»", hit.end, hit.end + _LONGEST_TITLE) < 0:
        return False
    opening = _IN_QUOTES.before(text, hit.start)
    if opening is None:
        return False
    return _TITLE.ends(text, opening.start()) or _MADE_BY.begins(text, hit.end)


_LONGEST_TITLE = 25
_DAY_OF = Pattern(rf"(?:[0-9]+|[{LETTER}]+م|سلخ|غره)[ \u200c]\Z")


@hit_filter(stops="سیل در خیابان‌های شهر جاری شد", passes="در پنجم شهر جاری رسید")
def city_and_not_month(text: str, hit: Node) -> bool:
    """«شهر» of which no day is told is a town, and «جاری» of the verb: old papers alone call a month so."""
    written = text[hit.start : hit.end]
    return written in ("شهر جاری", "شهر حال") and not _DAY_OF.before(text, hit.start)


_OTHER_REVOLUTION = after(
    "مشروطه مشروطیت فرانسه روسیه اکتبر مصر تونس صنعتی سفید کبیر فرهنگی بلشویکی سوریه بحرین",
    shown="پیش از انقلاب {} رخ داد",
)
_OF_REVOLUTION = before("", pattern=rf"(?:به|حتی|یعنی|نسبت{JOINT}به|مثل|مانند)")


@hit_filter("lone_month", "season", stops="فیلم‌ها: «زمستان»، «مهر»", passes="گفت: «زمستان سرد بود»")
def quoted_alone(text: str, hit: Node) -> bool:
    """All that stands in quotation marks: the name of a work."""
    return text[hit.start - 1 : hit.start] == "«" and text[hit.end : hit.end + 1] == "»"


_LABELS = ("آغاز سال", "پایان سال", "شروع سال")
_DATE_BEHIND = Pattern(rf":[ ](?:از |تا )?(?:[0-9]|(?:یک|دو|سه|چهار|پنج)?{JOINT}?شنبه|جمعه)")


@hit_filter(
    "edge", "named_day", stops="برنامه\nآغاز سال: ۱ مهر\nجشن نوروز: ۲۶ اسفند", passes="برنامه\nنوروز: ۱ فروردین"
)
def label_of_date(text: str, hit: Node) -> bool:
    """The label of a date, which says what is on it: «آغاز سال: سه‌شنبه ۱ مهر», «جشن نوروز: ۲۶ اسفند»."""
    if not text.startswith(":", hit.end) or not LINE_START.ends(text, hit.start):
        return False
    named = text.startswith("جشن ", hit.start) or text[hit.start : hit.end] in _LABELS
    return named and _DATE_BEHIND.begins(text, hit.end)


_OLD_HOURS = Pattern(rf"(?<![{LETTER}])(?:ساعت|ساعتی|پاسی|نیمی|دقیقه)(?: و نیم)? از \Z")


@hit_filter("last_night", stops="یک ساعت از شب گذشته ختم شد", passes="بیش از شب گذشته باران آمد")
def hour_into_the_night(text: str, hit: Node) -> bool:
    """«یک ساعت از شب گذشته»: the clock of old, which counts from sunset."""
    return _OLD_HOURS.ends(text, hit.start)


_SEMESTER = Pattern(rf"(?:[{LETTER}]+ )?نیم[ \u200c]?سال (?:اول|دوم|نخست)\Z")
_OF_UNIVERSITY = Pattern(r"انتخاب واحد|دانشجو|دانشگاه|تقویم آموزشی|کلاس[ \u200c]?ها")


@hit_filter("half", "edge", stops="دانشجویان در نیمسال دوم ثبت‌نام کردند", passes="در نیمسال دوم فروش کم شد")
def semester_by_order(text: str, hit: Node) -> bool:
    """A semester of a university is no half of the year; which one it is goes without saying."""
    named = _SEMESTER.match(text[hit.start : hit.end]) is not None
    return named and _OF_UNIVERSITY.search(text) is not None


_SHAHS = after(
    "عباس طهماسب تهماسب اسماعیل صفی سلیمان سلطان_حسین جهان شجاع رخ سنجر نعمت_الله", shown="در عهد شاه {} ساخته شد"
)


@hit_filter("named_era", stops="در عهد شاه عباس ساخته شد", passes="در عهد شاه ساخته شد")
def another_shah(text: str, hit: Node) -> bool:
    """«شاه» alone is the last one; with a name he is another."""
    return text.endswith(" شاه", hit.start, hit.end) and _SHAHS.begins(text, hit.end)


@hit_filter("named_era", stops="پس از انقلاب پیشرفت شد", passes="قبل از انقلاب در تهران بود")
def bound_by_revolution(text: str, hit: Node) -> bool:
    """«بعد از انقلاب» is of our time, and says no date; «قبل از انقلاب» is compared with as often as it dates."""
    written = text[hit.start : hit.end]
    if "انقلاب" not in written:
        return False
    if _OTHER_REVOLUTION.begins(text, hit.end):
        return True
    return written.startswith(("بعد", "پس")) or (
        written.startswith(("قبل", "پیش")) and _OF_REVOLUTION.ends(text, hit.start)
    )


FILTERS: tuple[Filter, ...] = (
    place_or_body,
    fog,
    serial_number,
    number_of_a_file,
    only_a_number,
    score,
    who_speaks,
    night_alone,
    night_of_happening,
    month_in_a_row,
    one_day_once,
    telephone,
    minute_of_arc,
    age_not_evening,
    shy_word,
    other_feast,
    plural_noun,
    event_not_its_day,
    edge_of_round,
    title_of_work,
    city_and_not_month,
    label_of_date,
    quoted_alone,
    semester_by_order,
    another_shah,
    bound_by_revolution,
    one_of_many,
    third_of_pregnancy,
    hour_into_the_night,
    newspaper_of_the_morning,
)
