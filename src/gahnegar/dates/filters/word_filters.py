"""Words of the lexicon that are something else beside certain other words: a table, and what a table cannot say."""

from dataclasses import dataclass, replace

from gahnegar.dates.filters.filter import LETTER, Filter, WordFilter, WordTest, after, before, beside, word_filter
from gahnegar.dates.filters.parts_of_day import RELATIVES
from gahnegar.persian.pattern import JOINT, Pattern
from gahnegar.persian.tenses import direction_after

_MONTHS = "مهر آذر اذر بهمن آبان ابان بهار خرداد دی اسفند رمضان مرداد محرم صفر شعبان رجب"


@dataclass(frozen=True, slots=True)
class Uncounted:
    """A test of the name of a month before which no day is told: «۵ تیر», «آخر مهر», but «سه تیر خلاص»."""

    test: WordTest

    def __call__(self, text: str, start: int, end: int) -> bool:
        counted = _EDGE.ends(text, start) or (has_day_before(text, start) and _ORDINAL.ends(text, start))
        return not counted and self.test(text, start, end)


_EDGE = before("آخر اواخر اوایل اواسط نیمه پایان", shown="{} تیر خورد")
_ORDINAL = Pattern(r"(?:[0-9]|م|اول)[ \u200c]?\Z", reach=8)


def beside_uncounted(words: str, *, stops: str, passes: str, before_: str = "", after_: str, shown: str) -> WordFilter:
    """The simple filter of names of months, which a day before them makes months: «۵ تیر | برق قطع شد»."""
    simple = beside(words, stops=stops, passes=passes, before_=before_, after_=after_, shown=shown)
    return replace(simple, test=Uncounted(simple.test))


TABLE = (
    # offices and rites named after Friday
    beside(
        "جمعه",
        before_="""
            امام امامان ائمه نماز نمازهای اقامه خطیب خطبای خطبه خطبه_های بازار نماز_عبادی_سیاسی نماز_عبادی_-_سیاسی
        """,
        stops="امام جمعه تهران گفت",
        passes="روز جمعه برگزار شد",
        shown="از {} جمعه تهران یاد کرد",
    ),
    # what is almost something: «شبه» is no night
    beside(
        "شبه",
        after_="نظامی",
        stops="۷۰ شبه‌نظامی کشته شدند",
        passes="سفر ۷ شبه آغاز شد",
        shown="۷۰ شبه‌{} کشته شدند",
    ),
    # greetings and programmes
    beside(
        "صبح شب عصر ظهر بامداد",
        after_="بخیر به_خیر خوش",
        stops="۰۷:۰۰ بامداد خوش",
        passes="۷ صبح خبر",
        shown="۰۷:۰۰ صبح {}",
    ),
    # an age of the world
    beside(
        "عصری",
        before_="در هر این آن",
        after_="که",
        stops="در عصری زندگی می‌کنیم که",
        passes="دوشنبه عصری آماده است",
        shown="""
            {} عصری آمد
            از عصری {} آمد
        """,
    ),
    # the number of a bank account
    beside(
        "شبا",
        before_="شماره کد حساب",
        after_="شماره بانک حساب به_نام",
        stops="شماره شبا را بفرست",
        passes="شبا تا ساعت ۱۰ بازه",
        shown="""
            {} شبا در برگه است
            شبا {} را بنویس
        """,
    ),
    # «صبر کن» of speech
    beside(
        "صب",
        after_="کن کنم کنید کنین کنی کنیم",
        stops="یه کم صب کن",
        passes="فردا صب میام",
        shown="فردا صب {}",
    ),
    beside("شب", after_="شعر", stops="۲۳:۱۵ شب شعر", passes="۲۳:۱۵ شب رسید", shown="۲۳:۱۵ شب {}"),
    # midnight by the law, which has a clock time of its own
    beside(
        "نیمهشب",
        after_="شرعی",
        stops="نیمه‌شب شرعی: ۰۰:۱۲",
        passes="نیمه‌شب رسید",
        shown="نیمه‌شب {}: ۰۰:۱۲",
    ),
    # a particle of talk
    beside(
        "حالا",
        before_="خب",
        after_="حالاها چرا هرچی نه بگذریم ببینیم فرض اگه مگه",
        stops="خب حالا ببینیم",
        passes="حالا باران می‌بارد",
        shown="""
            {} حالا برو
            حالا {} رفت
        """,
    ),
    # who is present
    beside(
        "حاضر",
        after_="شد نشد شدند نشدند شود نشود نشده بود نبود",
        stops="متهم ۱۹ فروردین حاضر نشد",
        passes="سال حاضر خشک بود",
        shown="متهم ۱۹ فروردین حاضر {}",
    ),
    # the poet, and others of that name
    beside(
        "بامداد",
        before_="آقای خانم استاد دکتر مهندس شاعر الف. ا.",
        stops="الف. بامداد شعر خواند",
        passes="بامداد شنبه رسید",
        shown="{} بامداد شعر خواند",
    ),
    # arrows, bullets, poles, and pistols
    beside_uncounted(
        "تیر",
        after_="""
            و_کمان و_تفنگ خلاص اندازی باران انداز آهن چراغ برق دروازه مستقیم خورد خورده
            انداخت انداختند انداخته به_بازو به_بازوی به_سینه به_قلب به_جانب
        """,
        stops="در رشته تیر و کمان طلا گرفت",
        passes="۵ تیر برق تهران قطع شد",
        shown="""
            توپ به تیر {}
            از تیر {} آسیب دید
            به شاه تیر {}
            تیر {} او خورد
        """,
    ),
    # a seal
    beside_uncounted(
        "مهر",
        before_="ممهور_به",
        after_="سند شرکت دفترخانه اداره سازمان خود و_امضا و_امضای و_موم برجسته تایید",
        stops="نامه ممهور به مهر شرکت است",
        passes="۵ مهر شرکت نفت افتتاح شد",
        shown="""
            نامه {} مهر دولت است
            از مهر {} استفاده کرد
        """,
    ),
    # snow that slides
    beside(
        "بهمن",
        before_="ریزش سقوط خطر وقوع زیر گرفتار",
        stops="ریزش بهمن جاده را بست",
        passes="دهم بهمن جاده بسته شد",
        shown="{} بهمن سال گذشته را به یاد دارند",
    ),
    # ages, newspapers and a saint called «عصر»
    beside(
        "عصر",
        before_="ولی امام روزنامه روزنامه_ی",
        after_="""
            جدید ایران ارتباطات اطلاعات طلایی نفت قاجاری اشکانی هخامنشی مغول عباسی اموی حجر یخبندان دیجیتال مدرن
            اقتصاد تجارت فناوری آهن مفرغ برنز روشنگری خود ما
        """,
        stops="به نقل از عصر ایران نوشت",
        passes="عصر دیروز",
        shown="""
            {} عصر روز جمعه ظهور می‌کند
            از عصر {} مانده است
        """,
    ),
    # what someone's future holds
    beside(
        "فردایش",
        before_="به برای نگران فکر و",
        after_="را امید امیدوار",
        stops="به فردایش امید دارد",
        passes="فردایش به خانه رفت",
        shown="""
            {} فردایش است
            فردایش {} دارد
        """,
    ),
    # the age in which somebody lived
    beside(
        "عصرش",
        before_="مردم شاعران زمانه هنر",
        stops="شاعران عصرش را ستود",
        passes="عصرش به خانه رفت",
        shown="{} عصرش را ستود",
    ),
    # halves of a season of matches
    beside("فصل", before_="نیم", stops="در نیم‌فصل اول", passes="سومین فصل امسال", shown="در {}‌فصل گذشته"),
    # «فردا» as the future in names, and Radio Farda
    beside(
        "فردا",
        before_="حزب نشر انتشارات شهر مسکن دنیای جهان مدیران نسل رادیو",
        stops="همایش مسکن فردا و شهر فردا",
        passes="این همایش فردا برگزار می‌شود",
        shown="از {} فردا گفت",
    ),
    # «پس از آن که» begins a clause
    beside(
        "پسازآن بعدازآن قبلازآن پیشازآن",
        after_="که",
        stops="یک روز پس از آن که آمد",
        passes="یک روز پس از آن آمد",
        shown="یک روز پس از آن {} آمد",
    ),
    # the rites for a dead person
    beside(
        "ختم",
        before_="مراسم مجلس مجالس آیین برنامه",
        after_="روز شب عصر صبح شنبه یکشنبه دوشنبه سه_شنبه چهارشنبه پنج_شنبه پنجشنبه جمعه",
        stops="مجلس ختم روز جمعه برپاست",
        passes="تا ختم سال روان",
        shown="""
            در {} ختم سال گذشته او را دید
            در ختم {} گذشته او را دید
        """,
    ),
    # the prayer of Ashura, and the names of texts
    beside(
        "عاشورا عاشورای",
        before_="زیارت زیارت_نامه قیام واقعه حماسه نهضت فرهنگ",
        stops="هر روز زیارت عاشورا می‌خواند",
        passes="روز عاشورا تعطیل است",
        shown="از {} عاشورا گفت",
    ),
    # a distance
    beside("سال", after_="نوری", stops="۱۸۰۰ سال نوری دورتر", passes="۱۸۰۰ سال دورتر", shown="۱۸۰۰ سال {} دورتر"),
)  # fmt: skip


_MARKET = before("به از در توی پارکینگ محل محوطه", shown="{} دوشنبه بازار شلوغ بود")


@word_filter(
    *"شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه".split(),
    stops="به دوشنبه بازار رفتیم",
    passes="دوشنبه بازار سرمایه سبز بود",
)
def weekday_market(text: str, start: int, end: int) -> bool:
    """Markets named after a weekday: «جمعه‌بازار», «در جمعه بازار»."""
    if text.startswith("\u200cبازار", end):
        return True
    return text.startswith(" بازار", end) and _MARKET.ends(text, start)


_DAY = before("روز روزهای", shown="در تاجیکستان {} دوشنبه رسید")
_CITY = before("شهر فرودگاه اجلاس", shown="در {} دوشنبه دیدار کردند")


_GONE_TO = Pattern(rf"(?<![{LETTER}])به دوشنبه (?:رسید|رفت|آمد|برگشت|بازگشت|پرواز|سفر)", needs="به دوشنبه ")


@word_filter("دوشنبه", stops="در شهر دوشنبه دیدار کردند", passes="دوشنبه به بازار رفتیم")
def dushanbe(text: str, start: int, end: int) -> bool:
    """Dushanbe the city."""
    around = text[max(0, start - 200) : end + 200]
    if ("تاجیک" in around or _GONE_TO.search(around)) and not _DAY.ends(text, start):
        return True
    return _CITY.ends(text, start)


_PAPER = before(
    "وطن روزنامه",
    pattern=rf"(?:نشر|انتشارات)(?: [{LETTER}]{{2,12}})?"
    r"|(?:کیهان|اطلاعات|همشهری|ابرار) و [\u0620-\u06d3]{2,12}"
    rf'|(?:روزنامه ?(?:«|")?|(?:منبع|منابع) ?:? ?|نشریه )[{LETTER}]{{2,12}}'
    r'|(?:«|")(?:تهران|وطن|خراسان|همدان|ایران|جهان|اصفهان|قدس)',
    shown="{} امروز نوشت",
)


@word_filter("امروز", stops="به روزنامه تهران امروز گفت", passes="تهران امروز آفتابی است")
def newspaper_today(text: str, start: int, end: int) -> bool:
    """Newspapers that have «امروز» in their names."""
    return _PAPER.ends(text, start)


_COUNTED_MONTH = Pattern(
    rf"(?:[0-9](?:[/-]|{JOINT}?(?:ام|م))?|(?<![{LETTER}])(?:(?:بیست|سی){JOINT}?و{JOINT}?)?"
    rf"(?:اول|(?:یک|دو|سو|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|[{LETTER}]{{1,5}}ده)م?|سه|سی(?:{JOINT}?ام)?)) ?\Z"
    rf"|(?<![{LETTER}])(?:ایام|ماه(?:{JOINT}های)?) \Z",
    reach=20,
)
"""A day's number before the name of its month, of which it is all: «بیست‌ودوم بهمن», but no «مردم مهر»."""
_YEAR_FOLLOWS = Pattern(
    rf" (?:[0-9]{{4}}|(?:تا|و|الی) (?:ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر)"
    rf"|(?:سال|ماه)(?![{LETTER}])|هزار|دو هزار|میلادی|گذشته|آینده|امسال)"
)
_PRESENT = Pattern(
    rf"{JOINT}+(?:ن?[{LETTER}]+(?:د|ند|م|یم|ید)|شه|کنه|گه|ره|شن|کنن|گن|تونه|خواد|توان|بایست|بایستی)(?![{LETTER}])"
)
_NOT_VERB = frozenset(
    "سال ماه میلادی بود باید جاری امسال امید خرید جدید محمد احمد تولید شهید تایید تمدید عید چند هم مراسم".split()
)


@word_filter("می", stops="تعداد آنان به ۱۵ می رسد", passes="در ۱۵ می ۲۰۱۳ رسید")
def verb_prefix(text: str, start: int, end: int) -> bool:
    """«می» that begins a verb: May has a day before it or a year behind it."""
    if text[end : end + 1] == "\u200c":
        return True
    if _YEAR_FOLLOWS.begins(text, end):
        return False
    if not _COUNTED_MONTH.ends(text, start):
        return True
    match = _PRESENT.match(text, end)
    return match is not None and text[end : match.end()].strip(" \u200c") not in _NOT_VERB


_PERSON = before(
    """
    سردار دکتر مهندس آقای سید استاد شهید حاج امیر سرتیپ سرلشکر محمد علی محمدتقی محمد_تقی ملک_الشعرای مهدی رضا آیت_الله
    کاپیتان نشر انتشارات بن ابن
    """,
    shown="{} آذر سال گذشته رفت",
)
_SURNAME = Pattern(
    rf"{JOINT}+(?:جی|وی|اکسید|یزدی|بازرگان|لیزینگ|آزادی|خانم|آقا|پور[{LETTER}]*|زاده[{LETTER}]*|نیوز|خبر|مدیا)(?![{LETTER}])"
)
_OXIDE = after("اکسید جی وی", shown="۲ دی {} خرید")
_OFFICIAL = Pattern(
    rf"{JOINT}+[{LETTER}\u200c]+،?{JOINT}+(?:مدیر|مدیرکل|رئیس|رییس|نماینده|گفت|عضو|دبیر|فرماندار|فرمانده|استاندار|معاون"
    rf"|کارشناس|سرپرست|افزود|اظهار)(?![{LETTER}])"
)
_AGENCY = before("خبرگزاری خبرنگار گزارش نقل_از منبع شبکه سایت گروه بانک مسکن صندوق", shown="{} مهر سال گذشته نوشت")


def has_day_before(text: str, start: int) -> bool:
    """Whether a day's number or «ماه» stands before the name of a month that begins at `start`."""
    return _COUNTED_MONTH.ends(text, start)


def has_title(text: str, end: int) -> bool:
    """Whether what ends at `end` is the first name of someone whose office follows: «بهمن محمدی، مدیر …»."""
    return _OFFICIAL.begins(text, end)


@word_filter(*_MONTHS.split(), stops="سردار آذر گفت", passes="اول آذر گفت")
def person_or_firm(text: str, start: int, end: int) -> bool:
    """People, agencies, banks and books that bear the name of a month; a day before it makes it one."""
    if has_day_before(text, start) and not _OXIDE.begins(text, end):
        return False
    return (
        _PERSON.ends(text, start)
        or _AGENCY.ends(text, start)
        or _SURNAME.begins(text, end)
        or _OFFICIAL.begins(text, end)
    )


_DAY_IN_WORDS = Pattern(
    rf"(?:[0-9]|(?<![{LETTER}])(?:اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|[{LETTER}]*دهم|بیستم|ام)) ?\Z"
)
_OF_MONTH = before("اوایل اواخر اواسط پایان آغاز ختم نیمه در تا", shown="{} جون آمد")


@word_filter("جون", stops="سلام مریم جون، خوبی؟", passes="۵ جون ۲۰۱۳")
def dear(text: str, start: int, end: int) -> bool:
    """«جان» of speech, where no day, edge or year makes it June."""
    return not (_DAY_IN_WORDS.ends(text, start) or _OF_MONTH.ends(text, start) or _YEAR_FOLLOWS.begins(text, end))


_FAMILY = Pattern(
    rf"{JOINT}(?:[{LETTER}]{{2,12}}(?:زاده|نژاد|پور|فر|یان|وند|کیا|لو|اف|نیا)|طیب|شلح|جعفری|بی{JOINT}مخ|قدیروف|عبدالله)(?![{LETTER}])"
)


_SEVEN = before("هفت", shown="در {} تیر ایستاد")
_ITS_YEAR = Pattern(rf"{JOINT}(?:[0-9]{{4}}|[0-9]{{2}}(?= ?(?:[.،؛:)\n]|\Z))|(?:سال|ماه|امسال|هزار)(?![{LETTER}]))")


@word_filter("تیر", stops="با هفت تیر شلیک کرد", passes="هفت تیر ۱۳۶۰")
def pistol(text: str, start: int, end: int) -> bool:
    """«هفت تیر», the pistol and the square, where no year makes it a day."""
    return _SEVEN.ends(text, start) and not _ITS_YEAR.begins(text, end)


_SHOTS = Pattern(
    rf"(?<![{LETTER}])(?:(?:صدای|شلیک|اصابت|با|شنیدن)[ ](?:[0-9]{{1,2}}|[{LETTER}]{{2,6}})|صدای|شلیک|اصابت)[ ]\Z",
    reach=24,
)


@word_filter("تیر", stops="صدای تیر از دره شنیده شد", passes="در تیر از دره گذشت")
def gunshot(text: str, start: int, end: int) -> bool:
    """Shots that are heard or fired, where no year makes them a day."""
    return _SHOTS.ends(text, start) and not _ITS_YEAR.begins(text, end)


_TO = before("به", shown="سند {} مهر دو تن از علما رسیده است")
_SEALED = Pattern(rf"{JOINT}[{LETTER}\u200c ]{{2,30}}?{JOINT}(?:رسید|رسانده|ممهور|مزین)")


@word_filter("مهر", stops="به مهر دو تن از علما رسیده است", passes="سوگند به مهر رسید")
def sealed(text: str, start: int, end: int) -> bool:
    """«به مهر کسی رسیده است»: a deed that bears a seal."""
    return _TO.ends(text, start) and _SEALED.begins(text, end)


@word_filter("رمضان", "محرم", "شعبان", "رجب", stops="محرم نویدکیا گفت", passes="در محرم گذشته آمد")
def person_of_a_month(text: str, start: int, end: int) -> bool:
    """People called after a lunar month, by their family names."""
    return not has_day_before(text, start) and _FAMILY.begins(text, end)


@word_filter("دی", stops="یک سی‌دی خرید", passes="در سی دی ۱۳۹۲")
def compact_disc(text: str, start: int, end: int) -> bool:
    """«سی‌دی» and «دی‌وی‌دی»."""
    return text[max(0, start - 3) : start].endswith(("سی\u200c", "وی\u200c", "وی ")) or (
        text[max(0, start - 3) : start] == "سی " and not _YEAR_FOLLOWS.begins(text, end)
    )


_MODIFIED = after(
    "گذشته قبل بعد آینده پیش شنبه یکشنبه دوشنبه سه_شنبه چهارشنبه پنجشنبه پنج_شنبه جمعه اول دوم سوم",
    pattern="[0-9]+",
    shown="""
        به روز {} موکول شد
        به روز {} مهر رسید
    """,
)
_DAILY_WORDS = Pattern(
    rf"\u200c(?:نامه|مزد|آمد|رسانی|گار|شمار|مره|افزون)|{JOINT}+(?:به{JOINT}روز|جهانی|ملی|دنیا|جامعه|افزون)(?![{LETTER}])"
)


@word_filter("روز", stops="خبرها را به روز کرد", passes="سه روز آمدند")
def of_the_day(text: str, start: int, end: int) -> bool:
    """«به روز», in compounds, and «روز به روز»."""
    if _TO.ends(text, start) and not _MODIFIED.begins(text, end):
        return True
    return _DAILY_WORDS.begins(text, end)


_EARLY_YEAR = Pattern(
    rf" [2-9][0-9]{{2}}(?= ?(?:[.،؛)]|\Z| (?:ق|قمری|هجری|ه\.|در|به|و|زاده|متولد|درگذشت|بود)(?![{LETTER}])))"
)
"""Behind «صفر», a lunar year of old: «صفر ۳۷۰ زاده شد»."""
_SAFAR = before("آخر اواخر پایان اوایل", shown="{} صفر عزاداری شد")


@word_filter("صفر", stops="از صفر شروع کرد", passes="۲۸ صفر تعطیل است")
def zero(text: str, start: int, end: int) -> bool:
    """Zero: the month has a day before it or a year behind it."""
    followed = _YEAR_FOLLOWS.begins(text, end) or _EARLY_YEAR.begins(text, end)
    return not (_COUNTED_MONTH.ends(text, start) or followed or _SAFAR.ends(text, start))


_ZODIAC_NUMBER = Pattern(
    rf"(?:[0-9]|اول|دوم|سوم|[ا-ی]{{2,}}م|(?<![{LETTER}])(?:ختم|روز|یکم|چهار|پنج|شش|هفت|هشت|نه|ده)) ?\Z"
)
_TAKEN = after(
    "گرفت گرفتن می_گیرد الحراره",
    pattern=r"گرفته(?!{JOINT}(?:خواهد|می{JOINT}?شو))".replace("{JOINT}", JOINT),
    shown="""
        کووید ۱۹ جدی {}
        ۱۲ میزان {} خرید
    """,
)
_ZODIAC_YEAR = Pattern(r" (?:سال )?(?:1[34][0-9]{2}|(?:روان|جاری)(?: |\Z|[.،]))| سال (?:گذشته|آینده)")


_IN_MONTH = before("در از تا پایان اوایل اواخر اواسط آغاز نیمه", shown="۵ حمل ۱۴۰۰ رسید. {} جوزا باز است")
CLAUSE_HEAD = Pattern(r"(?:\A|[.،؛!؟\n]) ?\Z")
COME_THEN = Pattern(rf" (?:بیا|برو|برگرد|میا[مید]|می[ \u200c](?!ورز)[{LETTER}]{{1,6}}(?:م|یم))(?![{LETTER}])")
"""Behind a month in which somebody comes or goes: «جوزا بیا که توت پخته می‌شود»."""
_PART_OF_MONTH = before("اوایل اواخر اواسط", shown="۵ حمل ۱۴۰۰ رسید. {} قوس باز است")
_COMMON = ("میزان", "جدی", "قوس")
"""Names that are common words behind any preposition."""
_DARI_MONTH = Pattern(
    r"(?:[0-9]|[\u0620-\u06d3]م|اول|دوم|سوم) (?:حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت)"
    r"(?![\u0620-\u06d3])|(?<![\u0620-\u06d3])(?:سنبله|حوت|ثور|دلو|جوزا) (?:سال )?1[34][0-9]{2}"
)
_DARI_REACH = 800


def _tells_dari_months(text: str, start: int, end: int) -> bool:
    """Whether the text around dates by the months of Afghanistan."""
    return _DARI_MONTH.search(text, max(0, start - _DARI_REACH), end + _DARI_REACH) is not None


@word_filter(
    "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "سنبلهی", "عقرب", "قوس", "جدی", "دلو", "حوت",
    stops="این میزان بیشتر شد", passes="۱۲ میزان ۱۳۹۲",
)  # fmt: skip
def zodiac_word(text: str, start: int, end: int) -> bool:
    """The Dari months are common words; they need a day or a year beside them."""
    if _TAKEN.begins(text, end):
        return True
    bound = _IN_MONTH.ends(text, start) or (CLAUSE_HEAD.ends(text, start) and COME_THEN.begins(text, end))
    bound = bound and (text[start:end] not in _COMMON or _PART_OF_MONTH.ends(text, start))
    if bound and _tells_dari_months(text, start, end):
        return False
    return not (_ZODIAC_NUMBER.ends(text, start) or _ZODIAC_YEAR.begins(text, end))


_THAN = Pattern(rf"{JOINT}+از(?!{JOINT}+(?:نظر|لحاظ|حیث|سوی|طریق|جمله|طرف|جهت|بابت|محل))(?![{LETTER}])")


_LEAVES = Pattern(
    rf"{JOINT}+از{JOINT}+(?:فرودگاه|زندان|بازداشتگاه|بیمارستان|خانه|منزل|پادگان|اردوگاه|هتل|ایستگاه|کشور|شهر|روستا|مرز"
    rf"|جبهه|مسیر|جاده|گردنه|دنیا|شرکت(?!{JOINT}در)|اداره|بند|تیم|باشگاه|حزب|بانک|کارخانه|تعمیرگاه|نمایندگی|دفتر|مطب)"
    rf"(?![{LETTER}])[^.،؛!؟\n]{{0,50}}{JOINT}(?:گریخت|فرار|متواری|آزاد|مرخص|ترخیص|رفت|آمد|بر ?گشت|باز ?گشت|خارج|اخراج"
    r"|منتقل|ربوده|پرواز|بیرون|حرکت|راهی|عازم|استعفا|رها|جدا|کناره|زنگ|تماس)"
)
"""Behind a length and «بعد»: a place that somebody leaves or calls from then, «سه روز بعد از فرودگاه گریخت»."""


_AROUND_IT = Pattern(
    rf" تا (?:[0-9]+|[{LETTER}]+) (?:ساعت|روز|هفته|ماه|سال|دقیقه) (?:بعد|پس)(?: از(?![{LETTER}])|[ ]?[.،])"
)
"""Behind the first of two lengths, one on either side of something."""


_THIS_WEEK = before("این_هفته همین_هفته", shown="ثبت‌نام تا جمعه {} پیش آقای رضایی انجام می‌شود")
_SOMEBODY = after("آقای خانم دکتر مهندس", shown="ثبت‌نام تا جمعه همین هفته پیش {} رضایی انجام می‌شود")
_STAYS_WITH = Pattern(
    rf"{JOINT}(?:(?:آقای|خانم|دکتر|مهندس){JOINT}[{LETTER}]+|من|تو|او|ما|شما|ایشان|آن[\u200c ]?ها"
    rf"|(?:بابا|مامان|{RELATIVES})(?:[\u200c]?ا?[مشت](?:ان)?)?)"
    rf"(?:{JOINT}[{LETTER}]+)?{JOINT}"
    rf"(?:ن?می[ \u200c]?(?:مان|رو|آی|ری|یا)|خواه[{LETTER}]+{JOINT}(?:ماند|رفت|بود|آمد)|هست|ب(?:مان|رو|یا)|ن?ماند)"
)


@word_filter(
    "پیش",
    stops="تا جمعه همین هفته پیش آقای رضایی می‌رود؛ تا آخر تیر پیش شما می‌مانم",
    passes="جمعه هفته پیش آقای رضایی رفت",
)
def with_somebody(text: str, start: int, end: int) -> bool:
    """Where somebody stays or to whom one goes, and what is done this week with somebody and is still to come."""
    this_week = _THIS_WEEK.ends(text, start) and _SOMEBODY.begins(text, end) and direction_after(text, end) > 0
    return this_week or _STAYS_WITH.begins(text, end)


@word_filter("قبل", "بعد", "پیش", "پیشتر", stops="سه روز پیش از انتخابات", passes="سه روز پیش آمد", alone=True)
def before_something(text: str, start: int, end: int) -> bool:
    """«پیش از», «بعد از»: a length away from something that is told next, not from now."""
    if _AROUND_IT.begins(text, end):
        return True  # «از یک ساعت قبل تا دو ساعت بعد از غذا»
    return _THAN.begins(text, end) and not _LEAVES.begins(text, end)


_COUNTY = before("شهرستان شهرستان_های استان هامون_و", shown="در {} نیمروز باران آمد")
_AFGHAN = ("هلمند", "فراه", "قندهار", "زرنج", "ولایت", "هرات")


@word_filter("نیمروز", stops="ولایت‌های هرات، فراه، نیمروز", passes="هنگام نیمروز رسید")
def county(text: str, start: int, end: int) -> bool:
    """Nimruz, the county and the province."""
    near = text[max(0, start - 80) : end + 80]
    return _COUNTY.ends(text, start) or any(place in near for place in _AFGHAN)


_SUPPER = Pattern(
    rf"{JOINT}(?:امروز|دیروز|دیشب|(?:همان |آن )?روز|فردا|پریروز"
    rf"|شنبه|یکشنبه|دوشنبه|سه{JOINT}?شنبه|چهارشنبه|پنج{JOINT}?شنبه|جمعه)(?![{LETTER}])"
)
_BESIDE_MEAL = before("بعد_از پس_از قبل_از پیش_از", shown="نیم ساعت {} شام خورد")
_HOUR_BEFORE = Pattern(rf"(?<![{LETTER}])ساعت[ هایی\u200c]* ?[{LETTER}0-9: ]{{1,16}}\Z")


@word_filter("شام", "بیگاه", stops="برای شام به خانه رفت", passes="ساعت ۷ شام رسید")
def supper(text: str, start: int, end: int) -> bool:
    """The evening of Dari is supper, and Syria: it has an hour before it or a day behind it."""
    if _BESIDE_MEAL.ends(text, start):
        return True
    if text[start:end] == "بیگاه" and text.endswith((" تا ", "\nتا "), 0, start):
        return False  # «تا بیگاه نشست»
    return not (_HOUR_BEFORE.ends(text, start) or _SUPPER.begins(text, end))


_I_WAS = Pattern(rf" (?:ن?بودم|شدم|هستم|می[ \u200c]?شدم)(?![{LETTER}])")


@word_filter(
    *"سرباز معلم پرستار داوطلب زندانی دانشجو بیمار کودک کارگر مسافر".split(),
    stops="تابستان ۵۷ سرباز بودم",
    passes="۵۷ سرباز کشته شدند",
)
def what_one_was(text: str, start: int, end: int) -> bool:
    """«تابستان ۵۷ سرباز بودم»: who speaks of himself is no number of soldiers."""
    return _I_WAS.begins(text, end)


_FREE = Pattern(rf"(?:\A|[.،؛:!؟«\n]|(?<![{LETTER}])(?:ما|من|شما|تا|که|باز|هم|همین|اگر|خو|و)) ?\Z", reach=6)
_ONES_OWN = Pattern(
    rf"(?: (?:صبح|شب|بیگاه|چاشت|ساعت)(?![{LETTER}])"
    rf"|(?: (?!که |را |ن?می)[{LETTER}\u200c]+){{0,6}}? (?:ن?می[ \u200c]?|ب)[{LETTER}]{{2,}}(?:م|ند)(?![{LETTER}]))"
)


@word_filter("صبا", stops="صبا به خانه رفت", passes="صبا طرف هرات می‌رویم")
def breeze(text: str, start: int, end: int) -> bool:
    """The tomorrow of Dari is a name and a wind, too: it has a part of the day behind it, or what we or you will do."""
    return not (_FREE.ends(text, start) and _ONES_OWN.begins(text, end))


_PAY_DAY = before("آخر اول وسط پایان اواخر اوایل", shown="{} برج حقوق می‌دهند")


_TOWER = after(
    "ایفل میلاد آزادی خلیفه العرب طغرل پیزا ساعت مراقبت کنترل های مسکونی اداری تجاری دیدبانی بلند مخابراتی",
    shown="وسط برج {} ایستاد",
)


@word_filter("برج", stops="وسط برج ایفل ایستاد", passes="آخر برج حقوق می‌دهند")
def tower(text: str, start: int, end: int) -> bool:
    """«برج» is a month where one speaks of its end or beginning."""
    return not _PAY_DAY.ends(text, start) or _TOWER.begins(text, end)


_NUMBERED_HOUSE = Pattern(rf"(?<![{LETTER}])(?:پلاک|واحد|طبقه|بلوک|فاز|شماره|خیابان|کوچه) [0-9]+،? \Z")


@word_filter(
    *(f"برج{number}" for number in range(1, 13)),
    *(f"برج{number}" for number in "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده".split()),
    stops="واحد ۲۰ برج ۷ را خرید",
    passes="بیستم برج ۷ میام",
)
def numbered_tower(text: str, start: int, end: int) -> bool:
    """«برج ۷» is the seventh month behind a day."""
    return not has_day_before(text, start) or _NUMBERED_HOUSE.ends(text, start)


_PUT_OFF_AGAIN = Pattern(r" و[ ]فردا[ ](?:ن?می[ \u200c]?کن|ن?کرد|ن?کن)")
_AND_TOMORROW = Pattern(r"(?<![\u0620-\u06d3])امروز و \Z")
_DOES = Pattern(r" (?:ن?می[ \u200c]?کن|ن?کرد|ن?کن)")
_SAW = {
    "دیروز": after("گذشت_و رفت_و گذشته_است_و", shown="دیروز {} نگران نباش"),
    "فردا": after("هنوز_نیامده نیامده", shown="فردا {} است"),
    "امروز": after("را_دریاب را_غنیمت", shown="امروز {} بدان"),
}


@word_filter("امروز", "فردا", "دیروز", stops="کار را امروز و فردا می‌کند", passes="امروز و فردا باران می‌بارد")
def proverbial(text: str, start: int, end: int) -> bool:
    """A word that is only mentioned («دیروز» in quotation marks), put off from day to day, or of a saying."""
    if text[start - 1 : start] == "«" and text[end : end + 1] == "»":
        return True
    word = text[start:end]
    if word == "امروز" and _PUT_OFF_AGAIN.begins(text, end):
        return True
    if word == "فردا" and _AND_TOMORROW.ends(text, start) and _DOES.begins(text, end):
        return True
    saying = _SAW.get(word)
    return saying is not None and saying.begins(text, end)


FILTERS: tuple[Filter, ...] = (
    *TABLE,
    weekday_market,
    dushanbe,
    newspaper_today,
    verb_prefix,
    person_or_firm,
    pistol,
    gunshot,
    sealed,
    dear,
    person_of_a_month,
    compact_disc,
    of_the_day,
    zero,
    zodiac_word,
    before_something,
    with_somebody,
    county,
    supper,
    breeze,
    what_one_was,
    tower,
    numbered_tower,
    proverbial,
)
