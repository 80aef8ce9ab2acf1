"""Named days, weeks and feasts of Iran and of the world: a table. Their dates are computed in `dates.named`.

Names are written as an editor writes them; where they have a space or a half-space, a text may have either or nothing
(`spellings` has the flexible joint `_` there). Not here, because the grammar of dates reads them itself: names that
are dates or hold one («۲۲ بهمن», «قیام ۱۵ خرداد»), months («ماه رمضان») and seasons.

Decided between calendars: «روز زن» is the lunar one, «روز جهانی زن» 8 March; likewise «روز معلم», «روز پرستار» and
«روز زمین پاک» are Iran's, and with «جهانی» the world's. «روز کارگر» is 1 May. «روز جهانی کودک» is Iran's, 8 October.
«جمعه سیاه» is left out: it is 17 Shahrivar 1357 to some and a November sale to others. «شهادت حضرت زهرا» is the
official one of the two dates; «ایام فاطمیه» alone is either.

Source: persian-calendar/events (CC0) for most rows; the Iranian official calendar for the births and deaths of the
Imams; the United Nations' list of observances; the spans of weeks from usage, `varies` where they are announced anew
each year.
"""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar, Weekday
from gahnegar.persian.text import ZWNJ, fold

_J, _H, _G = Calendar.JALALI, Calendar.HIJRI, Calendar.GREGORIAN


class Rule(Enum):
    """How the first day of an occasion is found in a year of its calendar.

    FIXED: `day` of `month`. LAST_DAY: the last day of `month`. WHOLE_MONTHS: `span` months from `month`.
    NTH_WEEKDAY: the `day`-th `weekday` of `month`, -1 the last. DAY_OF_YEAR: `day` counted from the first of the year.
    EASTER: the Sunday of Easter in the western churches.
    """

    FIXED = auto()
    LAST_DAY = auto()
    WHOLE_MONTHS = auto()
    NTH_WEEKDAY = auto()
    DAY_OF_YEAR = auto()
    EASTER = auto()


@dataclass(frozen=True, slots=True)
class Occasion:
    """A named day or span.

    `names`: the name and its other names, with `|` between them. `also`: further (month, day) pairs that the same name
    may mean. `offset`: days added to what the rule finds. `span`: days it lasts (months for WHOLE_MONTHS).
    `evening`: it is an evening, that of the day found. `alone`: the name is a time by itself; otherwise it needs a
    word before it, such as «سالروز» or «ایام». `holiday`: an official day off in Iran. `year_of_event`: the year, in
    `calendar`, of what is remembered. `varies`: the days are announced each year, ours are the usual ones.
    """

    calendar: Calendar
    month: int
    day: int
    names: str
    rule: Rule = Rule.FIXED
    also: tuple[tuple[int, int], ...] = ()
    weekday: Weekday | None = None
    offset: int = 0
    span: int = 1
    evening: bool = False
    alone: bool = True
    holiday: bool = False
    year_of_event: int | None = None
    varies: bool = False

    @property
    def name(self) -> str:
        """The name by which an expression refers to it.

        >>> OCCASIONS[0].name
        'نوروز'
        """
        return self.names.partition("|")[0]

    @property
    def spellings(self) -> str:
        """All names as a table of the lexicon writes them: folded letters, flexible joints, `|` between.

        With the ezafe that a text may write: «عاشورای», «دهه‌ی فجر». A first word with a half-space is there as one
        word too, since a scan may take it for one: «شب‌های قدر».

        >>> Occasion(_J, 1, 13, "سیزده‌به‌در|۱۳ به در").spellings
        'سیزده_به_در|13_به_در|سیزدهبهدر'
        >>> Occasion(_H, 1, 10, "روز عاشورا").spellings
        'روز_عاشورا|روز_عاشورای'
        """
        names = fold(self.names).text.replace("،", " ،").split("|")
        names += [
            head.replace(ZWNJ, "") + rest for name in names for head, rest in (_first_word(name),) if ZWNJ in head
        ]
        spellings = [name.replace(ZWNJ, "_").replace(" ", "_") for name in names]
        spellings += [f"{name}ی" for name in spellings if name.endswith("ا")]
        for head in ("هفته_", "دهه_"):
            spellings += [f"{head}ی_{name.removeprefix(head)}" for name in spellings if name.startswith(head)]
        return "|".join(spellings)


def _first_word(name: str) -> tuple[str, str]:
    """The first word of a name, and the rest with the space before it."""
    head, space, rest = name.partition(" ")
    return head, space + rest


_JALALI = (
    Occasion(_J, 1, 1, holiday=True, names="نوروز|عید نوروز|عید باستانی نوروز|نوروز باستانی|جشن نوروز|اول نوروز|روز نوروز|آغاز سال نو|حلول سال نو|عید سال نو"),
    Occasion(_J, 1, 1, span=13, names="تعطیلات نوروز|تعطیلات سال نو|ایام نوروز|تعطیلات نوروزی|ایام تعطیلات نوروز|ایام تعطیلات نوروزی|تعطیلات عید نوروز|ایام عید نوروز|تعطیلات عید|ایام عید"),
    Occasion(_J, 1, 1, varies=True, names="تحویل سال|لحظه تحویل سال|تحویل سال نو|لحظه تحویل سال نو|سال تحویل|لحظه سال تحویل"),
    Occasion(_J, 1, 6, names="زادروز زرتشت|زادروز اشوزرتشت"),
    Occasion(_J, 1, 7, names="روز هنرهای نمایشی"),
    Occasion(_J, 1, 12, holiday=True, year_of_event=1358, names="روز جمهوری اسلامی|روز جمهوری اسلامی ایران"),
    Occasion(_J, 1, 13, holiday=True, names="سیزده‌به‌در|سیزده‌بدر|۱۳ به در|۱۳ بدر|روز طبیعت|روز سیزده‌به‌در|روز سیزده‌بدر"),
    Occasion(_J, 1, 15, names="روز ذخایر ژنتیکی و زیستی"),
    Occasion(_J, 1, 18, names="روز سلامتی"),
    Occasion(_J, 1, 20, year_of_event=1385, names="روز ملی فناوری هسته‌ای|روز فناوری هسته‌ای|روز ملی انرژی هسته‌ای|جشن ملی فناوری هسته‌ای"),
    Occasion(_J, 1, 20, names="روز هنر انقلاب اسلامی|سالروز شهادت سید مرتضی آوینی|سالگرد شهادت شهید آوینی"),
    Occasion(_J, 1, 25, names="روز عطار|روز بزرگداشت عطار|روز بزرگداشت عطار نیشابوری|روز ملی عطار"),
    Occasion(_J, 1, 29, names="روز ارتش|روز ارتش جمهوری اسلامی|روز ارتش جمهوری اسلامی ایران|روز ارتش جمهوری اسلامی و نیروی زمینی"),
    Occasion(_J, 1, 30, names="روز آزمایشگاهیان|روز علوم آزمایشگاهی"),
    Occasion(_J, 1, 31, names="روز گندم و نان"),
    Occasion(_J, 2, 1, names="روز سعدی|روز بزرگداشت سعدی|روز ملی سعدی|یادروز سعدی"),
    Occasion(_J, 2, 1, names="روز شهدای ورزشکار"),
    Occasion(_J, 2, 1, names="روز نثر فارسی"),
    Occasion(_J, 2, 2, names="روز زمین پاک"),
    Occasion(_J, 2, 2, year_of_event=1358, names="سالروز تأسیس سپاه|سالروز تأسیس سپاه پاسداران"),
    Occasion(_J, 2, 3, names="روز معمار|روز معماری|روز بزرگداشت شیخ بهایی"),
    Occasion(_J, 2, 5, year_of_event=1359, alone=False, names="واقعه طبس|حادثه طبس"),
    Occasion(_J, 2, 7, names="روز ایمنی حمل و نقل"),
    Occasion(_J, 2, 9, names="روز شوراها|روز ملی شوراها"),
    Occasion(_J, 2, 9, names="روز روان‌شناس و مشاور|روز روان‌شناس|روز مشاور"),
    Occasion(_J, 2, 10, names="روز خلیج فارس|روز ملی خلیج فارس"),
    Occasion(_J, 2, 12, names="روز معلم|روز معلم و استاد|سالروز شهادت استاد مطهری|سالگرد شهادت استاد مطهری|سالروز شهادت شهید مطهری|سالگرد شهادت شهید مطهری"),
    Occasion(_J, 2, 12, span=7, names="هفته معلم|هفته بزرگداشت مقام معلم|هفته گرامیداشت مقام معلم"),
    Occasion(_J, 2, 15, names="روز بزرگداشت شیخ صدوق|روز شیخ صدوق"),
    Occasion(_J, 2, 15, names="روز صنعت بتن آماده"),
    Occasion(_J, 2, 15, names="روز صنعت تهویه مطبوع"),
    Occasion(_J, 2, 18, names="روز بیماری‌های خاص|روز بیماری‌های خاص و صعب‌العلاج"),
    Occasion(_J, 2, 19, names="روز اسناد ملی|روز اسناد ملی و میراث مکتوب"),
    Occasion(_J, 2, 19, names="روز بزرگداشت شیخ کلینی"),
    Occasion(_J, 2, 20, names="روز گل محمدی و گلاب|روز گل و گلاب"),
    Occasion(_J, 2, 22, names="روز مشاغل خانگی و تولید خانواده‌محور"),
    Occasion(_J, 2, 25, names="روز فردوسی|روز بزرگداشت فردوسی|روز ملی فردوسی|روز پاسداشت زبان فارسی|روز بزرگداشت حکیم ابوالقاسم فردوسی"),
    Occasion(_J, 2, 27, names="روز روابط عمومی|روز ارتباطات و روابط عمومی|روز ملی روابط عمومی"),
    Occasion(_J, 2, 28, names="روز خیام|روز بزرگداشت خیام|روز ملی خیام|روز بزرگداشت حکیم عمر خیام"),
    Occasion(_J, 2, 30, names="روز ملی جمعیت|روز جمعیت"),
    Occasion(_J, 2, 30, names="روز شهدای خدمت"),
    Occasion(_J, 2, 31, names="روز اهدای عضو|روز ملی اهدای عضو|روز اهدای عضو، اهدای زندگی"),
    Occasion(_J, 2, 31, names="روز بوم‌گردی"),
    Occasion(_J, 3, 1, names="روز ملاصدرا|روز بزرگداشت ملاصدرا"),
    Occasion(_J, 3, 1, names="روز بهره‌وری|روز ملی بهره‌وری|روز بهره‌وری و بهینه‌سازی مصرف"),
    Occasion(_J, 3, 3, year_of_event=1361, alone=False, names="آزادسازی خرمشهر|فتح خرمشهر|آزادی خرمشهر"),
    Occasion(_J, 3, 3, names="روز مقاومت، ایثار و پیروزی|روز ایثار، مقاومت و پیروزی"),
    Occasion(_J, 3, 4, names="روز دزفول|روز مقاومت و پایداری"),
    Occasion(_J, 3, 5, names="روز نسیم مهر"),
    Occasion(_J, 3, 7, names="روز نقشه‌برداری|روز ملی نقشه‌برداری"),
    Occasion(_J, 3, 8, alone=False, names="روز مشاور املاک"),
    Occasion(_J, 3, 14, holiday=True, year_of_event=1368, alone=False, names="رحلت امام خمینی|رحلت امام خمینی (ره)|رحلت امام|رحلت امام (ره)|رحلت حضرت امام خمینی|رحلت حضرت امام خمینی (ره)|رحلت حضرت امام|رحلت حضرت امام (ره)|ارتحال امام خمینی|ارتحال امام خمینی (ره)|ارتحال امام|ارتحال امام (ره)|ارتحال حضرت امام خمینی|ارتحال حضرت امام خمینی (ره)|ارتحال حضرت امام|ارتحال حضرت امام (ره)|ارتحال ملکوتی امام خمینی|ارتحال ملکوتی امام خمینی (ره)|رحلت بنیانگذار جمهوری اسلامی"),
    Occasion(_J, 3, 15, span=7, varies=True, names="هفته محیط زیست"),
    Occasion(_J, 3, 20, names="روز صنایع دستی|روز ملی فرش|روز فرش"),
    Occasion(_J, 3, 23, names="روز شهدای اقتدار و اتحاد ملی ایران"),
    Occasion(_J, 3, 27, names="روز جهاد کشاورزی"),
    Occasion(_J, 3, 29, year_of_event=1356, alone=False, names="درگذشت دکتر شریعتی|درگذشت علی شریعتی"),
    Occasion(_J, 3, 30, names="روز صنعت موتورسیکلت"),
    Occasion(_J, 3, 31, names="روز بسیج استادان|روز بسیج اساتید"),
    Occasion(_J, 3, 31, year_of_event=1360, names="سالروز شهادت شهید چمران|سالگرد شهادت شهید چمران|سالروز شهادت دکتر چمران|سالگرد شهادت دکتر چمران"),
    Occasion(_J, 4, 1, names="روز اصناف|روز ملی اصناف"),
    Occasion(_J, 4, 1, span=7, names="هفته قوه قضاییه|هفته قوه قضائیه"),
    Occasion(_J, 4, 1, names="روز تبلیغ و اطلاع‌رسانی دینی"),
    Occasion(_J, 4, 5, names="روز صنعت ابزارآلات"),
    Occasion(_J, 4, 6, names="روز عینک‌سازی و بینایی‌سنجی"),
    Occasion(_J, 4, 7, year_of_event=1360, names="روز قوه قضاییه|روز قوه قضائیه|سالروز شهادت شهید بهشتی|سالگرد شهادت شهید بهشتی|سالروز شهادت آیت‌الله بهشتی|سالگرد شهادت آیت‌الله بهشتی"),
    Occasion(_J, 4, 8, names="روز مبارزه با سلاح‌های شیمیایی|روز مبارزه با سلاح‌های شیمیایی و میکروبی"),
    Occasion(_J, 4, 10, names="روز صنعت و معدن|روز ملی صنعت و معدن"),
    Occasion(_J, 4, 10, names="جشن تیرگان|روز تیرگان"),
    Occasion(_J, 4, 10, names="روز بزرگداشت صائب تبریزی"),
    Occasion(_J, 4, 10, names="روز آزادسازی شهر مهران"),
    Occasion(_J, 4, 10, alone=False, names="تیرگان"),
    Occasion(_J, 4, 12, year_of_event=1367, names="روز افشای حقوق بشر آمریکایی|روز افشای حقوق بشر آمریکا"),
    Occasion(_J, 4, 12, names="روز بزرگداشت علامه امینی"),
    Occasion(_J, 4, 12, names="روز حمایت از تولید ملی و مبارزه با قاچاق کالا"),
    Occasion(_J, 4, 12, names="روز خیاط، صنعت نساجی و پوشاک|روز خیاط"),
    Occasion(_J, 4, 14, names="روز قلم"),
    Occasion(_J, 4, 14, names="روز شهرداری و دهیاری|روز شهرداری‌ها|روز شهرداری‌ها و دهیاری‌ها"),
    Occasion(_J, 4, 16, names="روز مالیات"),
    Occasion(_J, 4, 18, names="روز ادبیات کودک|روز ادبیات کودکان و نوجوانان|روز ادبیات کودک و نوجوان|روز ملی ادبیات کودک و نوجوان"),
    Occasion(_J, 4, 18, names="روز صنعت قیر و آسفالت"),
    Occasion(_J, 4, 21, names="روز عفاف و حجاب|روز حجاب و عفاف|روز ملی عفاف و حجاب|روز ملی حجاب و عفاف"),
    Occasion(_J, 4, 22, names="روز فناوری اطلاعات|روز بزرگداشت خوارزمی"),
    Occasion(_J, 4, 25, names="روز بهزیستی|روز بهزیستی و تأمین اجتماعی|روز تأمین اجتماعی"),
    Occasion(_J, 4, 25, span=7, names="هفته بهزیستی|هفته تأمین اجتماعی|هفته بهزیستی و تأمین اجتماعی"),
    Occasion(_J, 4, 27, year_of_event=1367, alone=False, names="پذیرش قطعنامه|پذیرش قطعنامه ۵۹۸"),
    Occasion(_J, 4, 30, names="روز خلبان"),
    Occasion(_J, 4, 30, names="روز بزرگداشت آیت‌الله سید ابوالقاسم کاشانی"),
    Occasion(_J, 5, 4, names="روز بزرگداشت شیخ صفی‌الدین اردبیلی"),
    Occasion(_J, 5, 6, names="روز کارآفرینی و آموزش‌های فنی و حرفه‌ای|روز ملی مهارت|روز کارآفرینی"),
    Occasion(_J, 5, 8, names="روز بزرگداشت سهروردی|روز بزرگداشت شیخ شهاب‌الدین سهروردی"),
    Occasion(_J, 5, 8, names="روز بزرگداشت محتشم کاشانی"),
    Occasion(_J, 5, 8, alone=False, names="روز زنجان"),
    Occasion(_J, 5, 8, names="روز شعر و ادبیات آیینی"),
    Occasion(_J, 5, 9, names="روز اهدای خون|روز ملی اهدای خون|روز انتقال خون"),
    Occasion(_J, 5, 14, year_of_event=1285, names="روز مشروطیت|سالروز مشروطیت|سالگرد مشروطیت|سالگرد مشروطه|سالروز صدور فرمان مشروطیت|سالروز انقلاب مشروطه|سالگرد انقلاب مشروطه"),
    Occasion(_J, 5, 14, names="روز حقوق بشر اسلامی|روز حقوق بشر اسلامی و کرامت انسانی"),
    Occasion(_J, 5, 14, year_of_event=1285, alone=False, names="صدور فرمان مشروطیت|امضای فرمان مشروطیت"),
    Occasion(_J, 5, 17, year_of_event=1377, names="روز خبرنگار|روز ملی خبرنگار"),
    Occasion(_J, 5, 18, names="روز بزرگداشت شهدای مدافع حرم|روز شهدای مدافع حرم"),
    Occasion(_J, 5, 21, names="روز حمایت از صنایع کوچک|روز صنایع کوچک"),
    Occasion(_J, 5, 22, names="روز تشکل‌ها و مشارکت‌های اجتماعی"),
    Occasion(_J, 5, 23, names="روز مقاومت اسلامی"),
    Occasion(_J, 5, 26, year_of_event=1369, alone=False, names="بازگشت آزادگان|ورود آزادگان|بازگشت آزادگان به میهن|بازگشت آزادگان به میهن اسلامی|ورود آزادگان به میهن|ورود آزادگان به میهن اسلامی|ورود آزادگان سرافراز"),
    Occasion(_J, 5, 30, names="روز بزرگداشت علامه مجلسی"),
    Occasion(_J, 5, 31, names="روز صنعت دفاعی"),
    Occasion(_J, 5, 31, alone=False, names="روز عسل"),
    Occasion(_J, 6, 1, names="روز پزشک|روز بزرگداشت ابوعلی سینا|روز بزرگداشت ابن سینا|روز ابوعلی سینا|روز ابن سینا"),
    Occasion(_J, 6, 1, alone=False, names="روز همدان"),
    Occasion(_J, 6, 2, span=7, names="هفته دولت|هفته گرامیداشت دولت"),
    Occasion(_J, 6, 4, names="روز کارمند"),
    Occasion(_J, 6, 5, names="روز داروساز|روز داروسازی|روز بزرگداشت زکریای رازی|روز بزرگداشت محمد بن زکریای رازی"),
    Occasion(_J, 6, 5, alone=False, names="روز کشتی"),
    Occasion(_J, 6, 8, year_of_event=1360, names="روز مبارزه با تروریسم|روز ملی مبارزه با تروریسم|سالروز شهادت رجایی و باهنر|سالروز شهادت شهیدان رجایی و باهنر"),
    Occasion(_J, 6, 10, names="روز بانکداری اسلامی"),
    Occasion(_J, 6, 10, names="روز تشکیل قرارگاه پدافند هوایی حضرت خاتم‌الانبیا|روز پدافند هوایی"),
    Occasion(_J, 6, 11, names="روز صنعت چاپ"),
    Occasion(_J, 6, 12, names="روز بهورز"),
    Occasion(_J, 6, 12, names="روز مبارزه با استعمار انگلیس|روز مبارزه با استعمار"),
    Occasion(_J, 6, 13, names="روز تعاون|روز ملی تعاون"),
    Occasion(_J, 6, 13, span=7, names="هفته تعاون"),
    Occasion(_J, 6, 13, names="روز بزرگداشت ابوریحان بیرونی|روز ابوریحان بیرونی|روز مردم‌شناسی"),
    Occasion(_J, 6, 13, names="روز حرکت‌های جهادی و امداد مردمی"),
    Occasion(_J, 6, 13, names="روز علوم پایه"),
    Occasion(_J, 6, 21, names="روز سینما|روز ملی سینما"),
    Occasion(_J, 6, 25, alone=False, names="روز خرما"),
    Occasion(_J, 6, 25, names="روز کفاش، صنعت کفش و چرم|روز کفاش"),
    Occasion(_J, 6, 26, names="روز فوریت‌های پزشکی|روز اورژانس"),
    Occasion(_J, 6, 27, names="روز شعر و ادب فارسی|روز بزرگداشت شهریار|روز بزرگداشت استاد شهریار"),
    Occasion(_J, 6, 31, year_of_event=1359, alone=False, names="آغاز جنگ تحمیلی|شروع جنگ تحمیلی|آغاز دفاع مقدس|شروع دفاع مقدس"),
    Occasion(_J, 6, 31, span=7, names="هفته دفاع مقدس|هفته گرامیداشت دفاع مقدس|هفته بزرگداشت دفاع مقدس"),
    Occasion(_J, 7, 1, alone=False, names="روز پرچم"),
    Occasion(_J, 7, 2, names="روز بزرگداشت شهدای منا"),
    Occasion(_J, 7, 2, rule=Rule.NTH_WEEKDAY, weekday=Weekday.FRIDAY, names="قالیشویان مشهد اردهال|مراسم قالیشویان|آیین قالیشویان"),
    Occasion(_J, 7, 4, alone=False, names="روز سرباز"),
    Occasion(_J, 7, 5, year_of_event=1360, alone=False, names="شکست حصر آبادان"),
    Occasion(_J, 7, 5, names="روز گردشگری|روز ملی گردشگری"),
    Occasion(_J, 7, 7, names="روز آتش‌نشان|روز آتش‌نشانی|روز آتش‌نشانی و ایمنی|روز ملی آتش‌نشانی|روز ملی آتش‌نشانی و ایمنی"),
    Occasion(_J, 7, 7, names="روز بزرگداشت شمس|روز بزرگداشت شمس تبریزی"),
    Occasion(_J, 7, 7, names="روز بزرگداشت فرماندهان شهید دفاع مقدس"),
    Occasion(_J, 7, 8, names="روز مولوی|روز مولانا|روز بزرگداشت مولوی|روز بزرگداشت مولانا"),
    Occasion(_J, 7, 10, names="جشن مهرگان|روز مهرگان"),
    Occasion(_J, 7, 10, names="روز نخبگان"),
    Occasion(_J, 7, 10, alone=False, names="مهرگان"),
    Occasion(_J, 7, 13, names="روز نیروی انتظامی|روز پلیس"),
    Occasion(_J, 7, 13, span=7, varies=True, names="هفته نیروی انتظامی|هفته ناجا|هفته پلیس|هفته فراجا"),
    Occasion(_J, 7, 14, names="روز دامپزشکی"),
    Occasion(_J, 7, 15, names="روز روستا و عشایر|روز روستا|روز ملی روستا|روز ملی روستا و عشایر"),
    Occasion(_J, 7, 15, names="روز جهانی حماسه فلسطین"),
    Occasion(_J, 7, 16, span=7, varies=True, names="هفته ملی کودک|هفته کودک"),
    Occasion(_J, 7, 20, names="روز حافظ|روز بزرگداشت حافظ|یادروز حافظ|روز ملی حافظ"),
    Occasion(_J, 7, 24, names="روز ملی پارالمپیک"),
    Occasion(_J, 7, 24, names="روز پیوند اولیا و مربیان"),
    Occasion(_J, 7, 24, span=7, names="هفته پیوند اولیا و مربیان|هفته پیوند"),
    Occasion(_J, 7, 24, names="روز صنعت آسانسور و پله‌برقی"),
    Occasion(_J, 7, 25, names="روز نسل‌کشی کودکان و زنان فلسطینی"),
    Occasion(_J, 7, 26, names="روز تربیت بدنی|روز تربیت بدنی و ورزش|روز ملی ورزش"),
    Occasion(_J, 7, 26, span=7, names="هفته تربیت بدنی|هفته تربیت بدنی و ورزش"),
    Occasion(_J, 7, 29, names="روز صادرات|روز ملی صادرات"),
    Occasion(_J, 8, 1, names="روز آمار|روز ملی آمار|روز آمار و برنامه‌ریزی"),
    Occasion(_J, 8, 1, names="روز بزرگداشت ابوالفضل بیهقی|روز بزرگداشت بیهقی"),
    Occasion(_J, 8, 1, alone=False, names="روز صنعت ساختمان"),
    Occasion(_J, 8, 5, alone=False, names="روز زعفران"),
    Occasion(_J, 8, 7, names="روز کوروش|روز کوروش بزرگ|روز بزرگداشت کوروش"),
    Occasion(_J, 8, 7, alone=False, names="روز انار"),
    Occasion(_J, 8, 8, names="روز نوجوان|روز بسیج دانش‌آموزی|سالروز شهادت حسین فهمیده"),
    Occasion(_J, 8, 8, names="روز پدافند غیرعامل"),
    Occasion(_J, 8, 8, span=7, varies=True, names="هفته پدافند غیرعامل"),
    Occasion(_J, 8, 8, names="روز محیط‌بان"),
    Occasion(_J, 8, 13, year_of_event=1358, names="روز دانش‌آموز|روز مبارزه با استکبار|روز مبارزه با استکبار جهانی|روز ملی مبارزه با استکبار|روز ملی مبارزه با استکبار جهانی"),
    Occasion(_J, 8, 13, year_of_event=1358, alone=False, names="تسخیر لانه جاسوسی|تسخیر لانه جاسوسی آمریکا|تسخیر سفارت آمریکا"),
    Occasion(_J, 8, 14, names="روز فرهنگ عمومی"),
    Occasion(_J, 8, 14, alone=False, names="روز مازندران"),
    Occasion(_J, 8, 18, names="روز ملی کیفیت|روز کیفیت"),
    Occasion(_J, 8, 21, names="روز هوافضا"),
    Occasion(_J, 8, 24, names="روز کتاب|روز کتاب‌خوانی|روز کتاب و کتاب‌خوانی|روز کتاب، کتاب‌خوانی و کتابدار"),
    Occasion(_J, 8, 24, span=7, varies=True, names="هفته کتاب|هفته کتاب و کتاب‌خوانی|هفته کتاب جمهوری اسلامی ایران"),
    Occasion(_J, 8, 25, alone=False, names="روز اصفهان"),
    Occasion(_J, 8, 25, names="روز صنعت نوشت‌افزار"),
    Occasion(_J, 8, 30, names="روز حکمت و فلسفه|روز بزرگداشت فارابی|روز فارابی|روز بزرگداشت ابونصر فارابی"),
    Occasion(_J, 8, 30, span=7, varies=True, names="هفته بسیج|هفته گرامیداشت بسیج"),
    Occasion(_J, 8, 30, names="روز قهرمان ملی"),
    Occasion(_J, 9, 1, names="روز صنعت سرب و روی"),
    Occasion(_J, 9, 4, alone=False, names="روز زیتون"),
    Occasion(_J, 9, 5, year_of_event=1358, names="روز بسیج|روز بسیج مستضعفان|سالروز تشکیل بسیج|سالروز تشکیل بسیج مستضعفان|سالگرد تشکیل بسیج"),
    Occasion(_J, 9, 7, year_of_event=1359, names="روز نیروی دریایی"),
    Occasion(_J, 9, 7, names="روز نوآوری و فناوری ایران‌ساخت"),
    Occasion(_J, 9, 9, names="روز جزایر سه‌گانه خلیج فارس"),
    Occasion(_J, 9, 9, names="روز بزرگداشت شیخ مفید"),
    Occasion(_J, 9, 10, names="روز مجلس|سالروز شهادت آیت‌الله مدرس|سالروز شهادت مدرس"),
    Occasion(_J, 9, 12, names="روز قانون اساسی|روز قانون اساسی جمهوری اسلامی ایران"),
    Occasion(_J, 9, 13, names="روز بیمه"),
    Occasion(_J, 9, 15, names="روز حسابدار"),
    Occasion(_J, 9, 16, year_of_event=1332, names="روز دانشجو"),
    Occasion(_J, 9, 18, names="روز سد و نیروگاه برق‌آبی"),
    Occasion(_J, 9, 22, alone=False, names="روز صنعت مس"),
    Occasion(_J, 9, 25, names="روز پژوهش|روز پژوهش و فناوری"),
    Occasion(_J, 9, 25, span=7, varies=True, names="هفته پژوهش|هفته پژوهش و فناوری"),
    Occasion(_J, 9, 26, names="روز حمل و نقل|روز حمل و نقل و رانندگان"),
    Occasion(_J, 9, 27, names="روز وحدت حوزه و دانشگاه|سالروز شهادت آیت‌الله مفتح|سالروز شهادت دکتر مفتح|سالروز شهادت شهید مفتح"),
    Occasion(_J, 9, 27, names="روز جهان عاری از خشونت و افراطی‌گری"),
    Occasion(_J, 9, 29, names="روز تجلیل از شهید تندگویان"),
    Occasion(_J, 9, 30, evening=True, names="شب یلدا|شب چله|جشن یلدا|جشن شب یلدا"),
    Occasion(_J, 9, 30, evening=True, alone=False, names="یلدا"),
    Occasion(_J, 10, 1, span=40, names="چله بزرگ|چله بزرگ زمستان"),
    Occasion(_J, 10, 1, names="روز آرایشگر"),
    Occasion(_J, 10, 3, names="روز ثبت احوال"),
    Occasion(_J, 10, 4, names="روز رودکی|روز بزرگداشت رودکی"),
    Occasion(_J, 10, 5, names="روز ایمنی در برابر زلزله|روز زلزله"),
    Occasion(_J, 10, 5, year_of_event=1382, alone=False, names="زلزله بم|زمین‌لرزه بم"),
    Occasion(_J, 10, 6, names="روز دفاتر اسناد رسمی"),
    Occasion(_J, 10, 8, alone=False, names="روز صنعت سیمان"),
    Occasion(_J, 10, 8, alone=False, names="روز صنعت پتروشیمی"),
    Occasion(_J, 10, 9, year_of_event=1388, names="روز بصیرت|روز بصیرت و میثاق امت با ولایت"),
    Occasion(_J, 10, 12, names="روز بزرگداشت علامه مصباح یزدی"),
    Occasion(_J, 10, 12, names="روز علوم انسانی اسلامی"),
    Occasion(_J, 10, 13, year_of_event=1398, alone=False, names="شهادت سردار سلیمانی|شهادت حاج قاسم سلیمانی|شهادت سردار حاج قاسم سلیمانی|شهادت حاج قاسم"),
    Occasion(_J, 10, 13, names="روز جهانی مقاومت"),
    Occasion(_J, 10, 16, names="روز شهدای دانشجو"),
    Occasion(_J, 10, 17, names="روز بزرگداشت خواجوی کرمانی"),
    Occasion(_J, 10, 17, alone=False, names="روز کرمان"),
    Occasion(_J, 10, 20, year_of_event=1230, alone=False, names="شهادت امیرکبیر|قتل امیرکبیر|شهادت میرزا تقی‌خان امیرکبیر"),
    Occasion(_J, 10, 20, names="روز قناد، صنعت شیرینی و شکلات|روز قناد"),
    Occasion(_J, 10, 25, names="روز تاریخ‌نگاری انقلاب اسلامی"),
    Occasion(_J, 10, 26, year_of_event=1357, alone=False, names="فرار شاه|فرار شاه از ایران"),
    Occasion(_J, 10, 29, names="روز معاینه فنی خودرو"),
    Occasion(_J, 11, 1, names="روز بزرگداشت خاقانی شروانی"),
    Occasion(_J, 11, 1, alone=False, names="روز چهارمحال و بختیاری"),
    Occasion(_J, 11, 6, names="روز آواها و نواهای ایرانی"),
    Occasion(_J, 11, 6, names="روز بزرگداشت صفی‌الدین ارموی"),
    Occasion(_J, 11, 10, names="جشن سده|جشن باستانی سده"),
    Occasion(_J, 11, 10, alone=False, names="سده"),
    Occasion(_J, 11, 11, span=20, names="چله کوچک|چله کوچک زمستان"),
    Occasion(_J, 11, 11, names="روز ویراستار"),
    Occasion(_J, 11, 12, year_of_event=1357, alone=False, names="ورود امام خمینی|ورود امام خمینی (ره)|ورود امام|ورود حضرت امام|بازگشت امام|بازگشت امام خمینی"),
    Occasion(_J, 11, 12, span=11, names="دهه فجر|دهه مبارک فجر|دهه فجر انقلاب اسلامی|دهه مبارک فجر انقلاب اسلامی|ایام دهه فجر|ایام دهه مبارک فجر|ایام‌الله دهه فجر|ایام‌الله دهه مبارک فجر"),
    Occasion(_J, 11, 14, names="روز فناوری فضایی|روز ملی فناوری فضایی"),
    Occasion(_J, 11, 19, year_of_event=1357, names="روز نیروی هوایی"),
    Occasion(_J, 11, 22, holiday=True, year_of_event=1357, alone=False, names="پیروزی انقلاب|پیروزی انقلاب اسلامی|پیروزی انقلاب اسلامی ایران|پیروزی شکوهمند انقلاب|پیروزی شکوهمند انقلاب اسلامی|پیروزی شکوهمند انقلاب اسلامی ایران"),
    Occasion(_J, 11, 22, holiday=True, year_of_event=1357, names="سالگرد انقلاب|سالگرد انقلاب اسلامی|سالروز انقلاب اسلامی"),
    Occasion(_J, 11, 29, names="سپندارمذگان|جشن سپندارمذگان|روز سپندارمذگان|جشن اسفندگان|جشن سپندارمزگان"),
    Occasion(_J, 11, 29, names="روز اقتصاد مقاومتی و کارآفرینی|روز اقتصاد مقاومتی"),
    Occasion(_J, 12, 5, names="روز مهندس|روز مهندسی|روز بزرگداشت خواجه نصیرالدین طوسی|روز خواجه نصیر"),
    Occasion(_J, 12, 8, names="روز امور تربیتی|روز امور تربیتی و تربیت اسلامی"),
    Occasion(_J, 12, 8, names="روز بزرگداشت حکیم حاج ملاهادی سبزواری"),
    Occasion(_J, 12, 8, names="روز حمایت از بیماران نادر"),
    Occasion(_J, 12, 9, names="روز حمایت از حقوق مصرف‌کنندگان|روز ملی حمایت از حقوق مصرف‌کنندگان|روز حمایت از مصرف‌کنندگان"),
    Occasion(_J, 12, 10, names="روز بازاریاب و مدیر فروش"),
    Occasion(_J, 12, 14, names="روز احسان و نیکوکاری|روز نیکوکاری|روز ملی نیکوکاری"),
    Occasion(_J, 12, 14, varies=True, names="جشن نیکوکاری"),
    Occasion(_J, 12, 14, year_of_event=1345, alone=False, names="درگذشت دکتر مصدق|درگذشت محمد مصدق"),
    Occasion(_J, 12, 14, names="روز ترویج فرهنگ قرض‌الحسنه|روز قرض‌الحسنه"),
    Occasion(_J, 12, 15, names="روز درختکاری|روز ملی درختکاری"),
    Occasion(_J, 12, 15, span=7, names="هفته منابع طبیعی|هفته درختکاری|هفته منابع طبیعی و درختکاری"),
    Occasion(_J, 12, 15, names="روز آموزش همگانی حفظ محیط زیست"),
    Occasion(_J, 12, 16, names="روز کارشناس و متخصص تغذیه"),
    Occasion(_J, 12, 18, names="روز بزرگداشت سید جمال‌الدین اسدآبادی"),
    Occasion(_J, 12, 18, alone=False, names="روز بوشهر"),
    Occasion(_J, 12, 20, names="روز راهیان نور"),
    Occasion(_J, 12, 21, names="روز بزرگداشت نظامی گنجوی|روز بزرگداشت نظامی|روز نظامی گنجوی"),
    Occasion(_J, 12, 21, names="روز خادمان آرامستان"),
    Occasion(_J, 12, 22, names="روز شهدا|روز شهید|روز بزرگداشت شهدا|روز ملی شهدا"),
    Occasion(_J, 12, 23, names="روز صنعت طلا، جواهر، نقره و گوهرسنگ‌ها"),
    Occasion(_J, 12, 25, names="روز پروین اعتصامی|روز بزرگداشت پروین اعتصامی"),
    Occasion(_J, 12, 29, holiday=True, year_of_event=1329, alone=False, names="ملی شدن صنعت نفت|ملی شدن صنعت نفت ایران|ملی شدن نفت"),
    Occasion(_J, 12, -1, rule=Rule.LAST_DAY, evening=True, names="شب عید نوروز|شب سال نو|شب نوروز"),
    Occasion(_J, 12, -1, rule=Rule.LAST_DAY, evening=True, alone=False, names="شب عید"),
    Occasion(_J, 12, -1, rule=Rule.NTH_WEEKDAY, weekday=Weekday.WEDNESDAY, offset=-1, evening=True, names="چهارشنبه‌سوری|چارشنبه‌سوری|شب چهارشنبه‌سوری|جشن چهارشنبه‌سوری|شب چهارشنبه آخر سال|مراسم چهارشنبه‌سوری|۴شنبه‌سوری"),
    Occasion(_J, 12, -1, rule=Rule.NTH_WEEKDAY, weekday=Weekday.WEDNESDAY, names="چهارشنبه آخر سال|آخرین چهارشنبه سال"),
)  # fmt: skip

_LUNAR = (
    Occasion(_H, 1, 1, names="آغاز سال هجری قمری|آغاز سال جدید قمری|سال نو قمری|سال نوی قمری"),
    Occasion(_H, 1, 1, span=10, names="دهه محرم|دهه اول محرم|دهه نخست محرم|دهه اول ماه محرم|دهه نخست ماه محرم"),
    Occasion(_H, 1, 1, rule=Rule.WHOLE_MONTHS, span=2, names="محرم و صفر|ماه محرم و صفر|ماه‌های محرم و صفر|ایام محرم و صفر|دو ماه محرم و صفر"),
    Occasion(_H, 1, 2, names="روز امر به معروف و نهی از منکر"),
    Occasion(_H, 1, 9, holiday=True, names="تاسوعا|تاسوعای حسینی|روز تاسوعا|روز تاسوعای حسینی"),
    Occasion(_H, 1, 9, offset=-1, evening=True, names="شب تاسوعا|شب تاسوعای حسینی"),
    Occasion(_H, 1, 9, span=2, holiday=True, names="تاسوعا و عاشورا|تاسوعا و عاشورای حسینی|روزهای تاسوعا و عاشورا|ایام تاسوعا و عاشورا|روزهای تاسوعا و عاشورای حسینی|ایام تاسوعا و عاشورای حسینی"),
    Occasion(_H, 1, 10, holiday=True, names="عاشورا|عاشورای حسینی|روز عاشورا|روز عاشورای حسینی"),
    Occasion(_H, 1, 10, offset=-1, evening=True, names="شب عاشورا|شب عاشورای حسینی"),
    Occasion(_H, 1, 10, evening=True, names="شام غریبان|شب شام غریبان|شام غریبان حسینی"),
    Occasion(_H, 1, 11, names="روز تجلیل از اسرا و مفقودان"),
    Occasion(_H, 2, 7, names="روز بزرگداشت سلمان فارسی"),
    Occasion(_H, 2, 20, holiday=True, names="اربعین|اربعین حسینی|روز اربعین|روز اربعین حسینی|چهلم امام حسین|اربعین امام حسین (ع)|اربعین سالار شهیدان"),
    Occasion(_H, 2, 20, offset=-1, evening=True, names="شب اربعین|شب اربعین حسینی"),
    Occasion(_H, 2, 20, offset=-2, span=5, varies=True, names="ایام اربعین|روزهای اربعین|ایام اربعین حسینی|روزهای اربعین حسینی"),
    Occasion(_H, 2, -1, rule=Rule.LAST_DAY, offset=-9, span=10, names="دهه آخر صفر|دهه آخر ماه صفر|دهه پایانی صفر|دهه پایانی ماه صفر"),
    Occasion(_H, 3, 9, names="عیدالزهرا|آغاز امامت امام زمان|آغاز امامت امام زمان (عج)"),
    Occasion(_H, 3, 12, span=6, names="هفته وحدت|هفته وحدت اسلامی|ایام هفته وحدت"),
    Occasion(_H, 3, 12, names="میلاد پیامبر به روایت اهل سنت|ولادت پیامبر به روایت اهل سنت"),
    Occasion(_H, 3, 14, alone=False, names="روز سیستان و بلوچستان"),
    Occasion(_H, 3, 16, names="روز وقف"),
    Occasion(_H, 5, 5, names="روز پرستار|روز ملی پرستار"),
    Occasion(_H, 5, 10, span=11, names="دهه اول فاطمیه|دهه نخست فاطمیه|ایام فاطمیه اول"),
    Occasion(_H, 5, 13, names="فاطمیه اول"),
    Occasion(_H, 6, 1, span=10, names="دهه دوم فاطمیه|ایام فاطمیه دوم"),
    Occasion(_H, 6, 3, names="فاطمیه دوم"),
    Occasion(_H, 6, 3, also=((5, 13),), varies=True, names="ایام فاطمیه|دهه فاطمیه|روزهای فاطمیه"),
    Occasion(_H, 6, 20, names="روز زن|روز مادر|روز زن و مادر|روز مادر و زن|روز زن و روز مادر|روز زن و مقام مادر|روز بزرگداشت مقام زن|روز گرامیداشت مقام زن|روز ملی زن|روز ملی مادر"),
    Occasion(_H, 6, 20, span=7, varies=True, names="هفته زن|هفته بزرگداشت مقام زن|هفته گرامیداشت مقام زن|هفته زن و مادر"),
    Occasion(_H, 7, 13, holiday=True, names="روز پدر|روز مرد|روز پدر و مرد|روز مرد و پدر"),
    Occasion(_H, 7, 13, span=3, names="ایام‌البیض|ایام اعتکاف|روزهای اعتکاف|ایام البیض رجب|ایام البیض ماه رجب"),
    Occasion(_H, 7, 13, span=3, alone=False, names="اعتکاف"),
    Occasion(_H, 7, 27, holiday=True, names="مبعث|عید مبعث|عید سعید مبعث|روز مبعث|مبعث پیامبر|مبعث پیامبر اکرم|مبعث پیامبر اکرم (ص)|مبعث رسول اکرم|مبعث رسول اکرم (ص)|مبعث حضرت رسول|مبعث حضرت رسول (ص)|بعثت پیامبر اکرم (ص)"),
    Occasion(_H, 7, 27, offset=-1, evening=True, names="شب مبعث|شب عید مبعث"),
    Occasion(_H, 8, 1, rule=Rule.WHOLE_MONTHS, names="اعیاد شعبانیه|ایام اعیاد شعبانیه", varies=True),
    Occasion(_H, 8, 3, names="روز پاسدار"),
    Occasion(_H, 8, 4, names="روز جانباز"),
    Occasion(_H, 8, 5, names="روز صحیفه سجادیه"),
    Occasion(_H, 8, 11, names="روز جوان|روز ملی جوان"),
    Occasion(_H, 8, 15, holiday=True, names="نیمه شعبان|عید نیمه شعبان|نیمه ماه شعبان|روز نیمه شعبان|جشن نیمه شعبان|نیمه شعبان‌المعظم|روز سربازان گمنام امام زمان|روز سربازان گمنام امام زمان (عج)"),
    Occasion(_H, 8, 15, offset=-1, evening=True, names="شب نیمه شعبان"),
    Occasion(_H, 9, 1, rule=Rule.WHOLE_MONTHS, names="ماه مبارک"),
    Occasion(_H, 9, 15, names="نیمه رمضان|نیمه ماه رمضان|نیمه ماه مبارک رمضان|نیمه رمضان‌المبارک", alone=False),
    Occasion(_H, 9, 19, also=((9, 21), (9, 23)), offset=-1, evening=True, names="شب قدر|شب‌های قدر|لیالی قدر|لیله‌القدر|شب احیا|شب‌های احیا|شب‌های پرفیض قدر|لیالی پرفیض قدر|شب‌های مبارک قدر|لیالی مبارک قدر"),
    Occasion(_H, 9, 19, offset=-1, evening=True, names="شب نوزدهم رمضان|شب ۱۹ رمضان|شب نوزدهم ماه رمضان|شب ضربت خوردن|شب اول قدر"),
    Occasion(_H, 9, 19, alone=False, names="ضربت خوردن امام علی|ضربت خوردن حضرت علی|ضربت خوردن امام علی (ع)|ضربت خوردن حضرت علی (ع)"),
    Occasion(_H, 9, 19, names="روز نهج‌البلاغه"),
    Occasion(_H, 9, 21, offset=-1, evening=True, names="شب بیست و یکم رمضان|شب ۲۱ رمضان|شب بیست و یکم ماه رمضان|شب دوم قدر"),
    Occasion(_H, 9, 23, offset=-1, evening=True, names="شب بیست و سوم رمضان|شب ۲۳ رمضان|شب بیست و سوم ماه رمضان|شب سوم قدر"),
    Occasion(_H, 9, -1, rule=Rule.NTH_WEEKDAY, weekday=Weekday.FRIDAY, names="روز قدس|روز جهانی قدس|روز بین‌المللی قدس|جمعه آخر ماه رمضان|آخرین جمعه ماه رمضان|آخرین جمعه ماه مبارک رمضان"),
    Occasion(_H, 10, 1, holiday=True, names="عید فطر|عیدفطر|عید سعید فطر|عید رمضان|روز عید فطر|روز عید سعید فطر|عید مبارک فطر"),
    Occasion(_H, 10, 1, offset=-1, evening=True, names="شب عید فطر|شب عید سعید فطر"),
    Occasion(_H, 10, 1, span=2, holiday=True, names="تعطیلات عید فطر|ایام عید فطر|تعطیلات عید سعید فطر|ایام عید سعید فطر"),
    Occasion(_H, 10, 17, names="روز فرهنگ پهلوانی و ورزش زورخانه‌ای"),
    Occasion(_H, 11, 1, names="روز دختر|روز دختران|روز ملی دختر|روز ملی دختران"),
    Occasion(_H, 11, 1, span=11, names="دهه کرامت|دهه مبارک کرامت|ایام دهه کرامت"),
    Occasion(_H, 11, 5, names="روز بزرگداشت حضرت صالح بن موسی کاظم"),
    Occasion(_H, 11, 5, names="روز تجلیل از امامزادگان و بقاع متبرکه"),
    Occasion(_H, 11, 6, names="روز بزرگداشت احمد بن موسی شاهچراغ|روز بزرگداشت شاهچراغ"),
    Occasion(_H, 12, 1, names="سالروز ازدواج حضرت علی و فاطمه|سالروز ازدواج حضرت علی (ع) و حضرت فاطمه (س)|سالروز ازدواج حضرت علی (ع) و حضرت زهرا (س)"),
    Occasion(_H, 12, 9, names="روز عرفه"),
    Occasion(_H, 12, 9, alone=False, names="عرفه"),
    Occasion(_H, 12, 9, offset=-1, evening=True, names="شب عرفه"),
    Occasion(_H, 12, 10, holiday=True, names="عید قربان|عیدقربان|عید سعید قربان|عید اضحی|عیدالاضحی|عید سعید اضحی|روز عید قربان|روز عید سعید قربان|عید بزرگ قربان"),
    Occasion(_H, 12, 10, offset=-1, evening=True, names="شب عید قربان"),
    Occasion(_H, 12, 10, span=9, names="دهه امامت و ولایت|دهه ولایت|دهه ولایت و امامت|دهه امامت"),
    Occasion(_H, 12, 18, holiday=True, names="عید غدیر|عید غدیر خم|عید سعید غدیر|عید سعید غدیر خم|روز غدیر|روز عید غدیر|روز عید غدیر خم|عید بزرگ غدیر|عید ولایت|عید بزرگ غدیر خم"),
    Occasion(_H, 12, 18, offset=-1, evening=True, names="شب عید غدیر"),
    Occasion(_H, 12, 18, alone=False, names="غدیر|غدیر خم|واقعه غدیر|واقعه غدیر خم"),
    Occasion(_H, 12, 24, names="روز مباهله|عید مباهله"),
    Occasion(_H, 12, 24, alone=False, names="مباهله"),
    Occasion(_H, 12, 25, names="روز خانواده|روز خانواده و تکریم بازنشستگان|روز تکریم بازنشستگان"),
)  # fmt: skip

_GREGORIAN = (
    Occasion(_G, 1, 1, names="سال نو میلادی|سال نوی میلادی|آغاز سال میلادی|آغاز سال نو میلادی|آغاز سال جدید میلادی|جشن سال نو میلادی|عید سال نو میلادی|تعطیلات سال نو میلادی"),
    Occasion(_G, 1, 1, rule=Rule.EASTER, names="عید پاک|ایستر|جشن عید پاک"),
    Occasion(_G, 1, 26, names="روز جهانی گمرک"),
    Occasion(_G, 1, 256, rule=Rule.DAY_OF_YEAR, names="روز برنامه‌نویس|روز جهانی برنامه‌نویس"),
    Occasion(_G, 2, 4, names="روز جهانی سرطان|روز جهانی مبارزه با سرطان"),
    Occasion(_G, 2, 13, names="روز جهانی رادیو"),
    Occasion(_G, 2, 14, names="ولنتاین|روز ولنتاین|جشن ولنتاین"),
    Occasion(_G, 2, 21, names="روز جهانی زبان مادری|روز زبان مادری"),
    Occasion(_G, 3, 8, names="روز جهانی زن|روز جهانی زنان|روز بین‌المللی زن"),
    Occasion(_G, 3, 20, names="روز جهانی شادی"),
    Occasion(_G, 3, 21, names="روز جهانی نوروز|روز بین‌المللی نوروز"),
    Occasion(_G, 3, 22, names="روز جهانی آب"),
    Occasion(_G, 3, 23, names="روز جهانی هواشناسی"),
    Occasion(_G, 3, 24, names="روز جهانی سل|روز جهانی مبارزه با سل"),
    Occasion(_G, 3, 27, names="روز جهانی تئاتر|روز جهانی تیاتر"),
    Occasion(_G, 4, 2, names="روز جهانی اوتیسم|روز جهانی اتیسم"),
    Occasion(_G, 4, 5, names="روز جهانی کودک فلسطینی"),
    Occasion(_G, 4, 7, names="روز جهانی بهداشت|روز جهانی سلامت"),
    Occasion(_G, 4, 22, names="روز جهانی زمین پاک|روز جهانی زمین"),
    Occasion(_G, 4, 23, names="روز جهانی کتاب|روز جهانی کتاب و حق مؤلف"),
    Occasion(_G, 5, 1, names="روز کارگر|روز جهانی کارگر|روز جهانی کار و کارگر|روز بین‌المللی کارگر|روز کار و کارگر|روز جهانی کار|جشن جهانی کارگر|عید جهانی کارگر"),
    Occasion(_G, 5, 1, span=7, varies=True, names="هفته کارگر|هفته کار و کارگر|هفته گرامیداشت کارگر"),
    Occasion(_G, 5, 3, names="روز جهانی آزادی مطبوعات|روز جهانی مطبوعات"),
    Occasion(_G, 5, 5, names="روز ماما|روز جهانی ماما"),
    Occasion(_G, 5, 8, names="روز جهانی صلیب سرخ و هلال احمر|روز جهانی هلال احمر|روز جهانی صلیب سرخ|روز هلال احمر"),
    Occasion(_G, 5, 12, names="روز جهانی پرستار"),
    Occasion(_G, 5, 15, names="روز جهانی خانواده"),
    Occasion(_G, 5, 17, names="روز جهانی ارتباطات|روز جهانی ارتباطات و جامعه اطلاعاتی"),
    Occasion(_G, 5, 18, names="روز جهانی موزه|روز جهانی موزه‌ها|روز جهانی موزه و میراث فرهنگی|روز موزه|روز موزه و میراث فرهنگی"),
    Occasion(_G, 5, 22, names="روز جهانی تنوع زیستی"),
    Occasion(_G, 5, 31, names="روز جهانی بدون دخانیات|روز بدون دخانیات|روز جهانی مبارزه با دخانیات"),
    Occasion(_G, 6, 1, names="روز جهانی والدین"),
    Occasion(_G, 6, 5, names="روز جهانی محیط زیست|روز محیط زیست"),
    Occasion(_G, 6, 14, names="روز جهانی اهدای خون|روز جهانی اهداکنندگان خون"),
    Occasion(_G, 6, 17, names="روز جهانی بیابان‌زدایی|روز جهانی مقابله با بیابان‌زایی"),
    Occasion(_G, 6, 20, names="روز جهانی پناهندگان|روز جهانی پناهنده"),
    Occasion(_G, 6, 26, names="روز جهانی مبارزه با مواد مخدر|روز مبارزه با مواد مخدر"),
    Occasion(_G, 7, 11, names="روز جهانی جمعیت"),
    Occasion(_G, 8, 1, names="روز جهانی شیر مادر"),
    Occasion(_G, 8, 12, names="روز جهانی جوان|روز جهانی جوانان"),
    Occasion(_G, 8, 21, names="روز جهانی مسجد"),
    Occasion(_G, 9, 8, names="روز جهانی سوادآموزی|روز جهانی سواد"),
    Occasion(_G, 9, 21, names="روز جهانی صلح|روز بین‌المللی صلح"),
    Occasion(_G, 9, 21, names="روز جهانی آلزایمر"),
    Occasion(_G, 9, 27, names="روز جهانی گردشگری|روز جهانی جهانگردی|روز جهانگردی"),
    Occasion(_G, 9, 29, names="روز جهانی قلب"),
    Occasion(_G, 9, 30, names="روز جهانی ناشنوایان|روز جهانی ناشنوا"),
    Occasion(_G, 9, 30, names="روز جهانی دریانوردی"),
    Occasion(_G, 10, 1, names="روز جهانی سالمندان|روز جهانی سالمند"),
    Occasion(_G, 10, 5, names="روز جهانی معلم"),
    Occasion(_G, 10, 8, names="روز جهانی کودک|روز کودک"),
    Occasion(_G, 10, 9, names="روز جهانی پست"),
    Occasion(_G, 10, 10, names="روز جهانی بهداشت روان|روز جهانی سلامت روان"),
    Occasion(_G, 10, 14, names="روز جهانی استاندارد|روز استاندارد"),
    Occasion(_G, 10, 15, names="روز جهانی نابینایان|روز جهانی عصای سفید|روز عصای سفید"),
    Occasion(_G, 10, 16, names="روز جهانی غذا"),
    Occasion(_G, 10, 17, names="روز جهانی ریشه‌کنی فقر|روز جهانی مبارزه با فقر"),
    Occasion(_G, 10, 31, names="هالووین|جشن هالووین|شب هالووین"),
    Occasion(_G, 11, 4, rule=Rule.NTH_WEEKDAY, weekday=Weekday.THURSDAY, offset=1, names="بلک فرایدی"),
    Occasion(_G, 11, 4, rule=Rule.NTH_WEEKDAY, weekday=Weekday.THURSDAY, names="روز شکرگزاری|عید شکرگزاری|جشن شکرگزاری"),
    Occasion(_G, 11, 10, names="روز جهانی علم در خدمت صلح و توسعه|روز جهانی علم"),
    Occasion(_G, 11, 14, names="روز جهانی دیابت"),
    Occasion(_G, 11, 25, names="روز جهانی مبارزه با خشونت علیه زنان|روز جهانی منع خشونت علیه زنان|روز جهانی رفع خشونت علیه زنان"),
    Occasion(_G, 12, 1, names="روز جهانی ایدز|روز جهانی مبارزه با ایدز"),
    Occasion(_G, 12, 3, names="روز جهانی معلولان|روز جهانی معلولین|روز جهانی افراد دارای معلولیت|روز جهانی معلول"),
    Occasion(_G, 12, 5, names="روز جهانی داوطلب|روز جهانی داوطلبان"),
    Occasion(_G, 12, 7, names="روز جهانی هواپیمایی"),
    Occasion(_G, 12, 9, names="روز جهانی مبارزه با فساد"),
    Occasion(_G, 12, 10, names="روز جهانی حقوق بشر|روز حقوق بشر"),
    Occasion(_G, 12, 24, evening=True, names="شب کریسمس"),
    Occasion(_G, 12, 25, names="کریسمس|عید کریسمس|جشن کریسمس|روز کریسمس|میلاد مسیح|میلاد حضرت مسیح|میلاد حضرت مسیح (ع)|ولادت حضرت مسیح|ولادت حضرت عیسی|ولادت حضرت عیسی (ع)|میلاد حضرت عیسی مسیح|میلاد حضرت عیسی مسیح (ع)"),
    Occasion(_G, 12, 25, span=8, varies=True, names="تعطیلات کریسمس|ایام کریسمس"),
    Occasion(_G, 12, 31, evening=True, names="شب سال نو میلادی|شب ژانویه"),
)  # fmt: skip

_BIRTH = ("ولادت", "میلاد", "ولادت با سعادت", "میلاد با سعادت", "تولد")


def _births(month: int, day: int, honour: str, persons: str, *, holiday: bool = False) -> Occasion:
    """The lunar birthday of a holy person, in the usual words for it."""
    return _remembrance(_BIRTH, month, day, honour, persons, holiday=holiday)


def _deaths(month: int, day: int, word: str, honour: str, persons: str, *, holiday: bool = False) -> Occasion:
    """The lunar day of a holy person's death or martyrdom; `day` -1 is the last day of the month."""
    return _remembrance((word,), month, day, honour, persons, holiday=holiday)


def _remembrance(words: tuple[str, ...], month: int, day: int, honour: str, persons: str, *, holiday: bool) -> Occasion:
    names = "|".join(
        f"{word} {person}{mark}" for word in words for person in persons.split("|") for mark in ("", f" ({honour})")
    )
    return Occasion(_H, month, day, names, Rule.LAST_DAY if day < 0 else Rule.FIXED, alone=False, holiday=holiday)


_PROPHET = "پیامبر|پیامبر اکرم|پیامبر اسلام|پیامبر گرامی اسلام|پیامبر اعظم|رسول اکرم|رسول خدا|حضرت محمد|حضرت رسول|حضرت رسول اکرم|نبی اکرم|نبی مکرم اسلام"
_ALI = "امام علی|حضرت علی|امیرالمؤمنین|حضرت امیرالمؤمنین|مولای متقیان"
_ZAHRA = "حضرت زهرا|حضرت فاطمه|حضرت فاطمه زهرا|فاطمه زهرا|حضرت صدیقه طاهره|صدیقه کبری"
_HASAN = "امام حسن|امام حسن مجتبی"
_HUSAYN = "امام حسین|اباعبدالله‌الحسین|سیدالشهدا"
_SAJJAD = "امام سجاد|امام زین‌العابدین|حضرت سجاد"
_BAQIR = "امام محمد باقر|امام باقر"
_SADIQ = "امام صادق|امام جعفر صادق"
_KAZIM = "امام موسی کاظم|امام کاظم|امام موسی بن جعفر|حضرت موسی بن جعفر"
_RIZA = "امام رضا|حضرت رضا|ثامن‌الحجج|علی بن موسی‌الرضا|حضرت علی بن موسی‌الرضا"
_JAVAD = "امام جواد|امام محمد تقی|جوادالائمه"
_HADI = "امام هادی|امام علی‌النقی"
_ASKARI = "امام حسن عسکری"
_MAHDI = "امام زمان|حضرت مهدی|امام مهدی|حضرت ولی عصر|ولی عصر|حضرت قائم|منجی عالم بشریت|مهدی موعود"
_MASUMA = "حضرت معصومه|حضرت فاطمه معصومه"
_ZAYNAB = "حضرت زینب|حضرت زینب کبری"

_HOLY = (
    _births(3, 17, "ص", _PROPHET, holiday=True),
    _deaths(2, 28, "رحلت", "ص", _PROPHET, holiday=True),
    _births(7, 13, "ع", _ALI, holiday=True),
    _deaths(9, 21, "شهادت", "ع", _ALI, holiday=True),
    _births(6, 20, "س", _ZAHRA),
    _deaths(6, 3, "شهادت", "س", _ZAHRA, holiday=True),
    _births(9, 15, "ع", _HASAN),
    _deaths(2, 28, "شهادت", "ع", _HASAN, holiday=True),
    _births(8, 3, "ع", _HUSAYN),
    _deaths(1, 10, "شهادت", "ع", _HUSAYN, holiday=True),
    _births(8, 5, "ع", _SAJJAD),
    _deaths(1, 12, "شهادت", "ع", _SAJJAD),
    _births(7, 1, "ع", _BAQIR),
    _deaths(12, 7, "شهادت", "ع", _BAQIR),
    _births(3, 17, "ع", _SADIQ, holiday=True),
    _deaths(10, 25, "شهادت", "ع", _SADIQ, holiday=True),
    _deaths(7, 25, "شهادت", "ع", _KAZIM),
    _births(11, 11, "ع", _RIZA),
    _deaths(2, -1, "شهادت", "ع", _RIZA, holiday=True),
    _births(7, 10, "ع", _JAVAD),
    _deaths(11, -1, "شهادت", "ع", _JAVAD),
    _births(12, 15, "ع", _HADI),
    _deaths(7, 3, "شهادت", "ع", _HADI),
    _births(4, 8, "ع", _ASKARI),
    _deaths(3, 8, "شهادت", "ع", _ASKARI, holiday=True),
    _births(8, 15, "عج", _MAHDI, holiday=True),
    _births(11, 1, "س", _MASUMA),
    _remembrance(("وفات", "رحلت"), 4, 10, "س", _MASUMA, holiday=False),
    _births(5, 5, "س", _ZAYNAB),
    _remembrance(("وفات", "رحلت"), 7, 15, "س", _ZAYNAB, holiday=False),
    _births(8, 4, "ع", "حضرت ابوالفضل|حضرت عباس|حضرت ابوالفضل‌العباس"),
    _births(8, 11, "ع", "حضرت علی‌اکبر|علی‌اکبر"),
    _deaths(9, 10, "وفات", "س", "حضرت خدیجه|خدیجه کبری|حضرت خدیجه کبری"),
    _deaths(6, 13, "وفات", "س", "ام‌البنین|حضرت ام‌البنین"),
)  # fmt: skip

OCCASIONS: tuple[Occasion, ...] = (*_JALALI, *_LUNAR, *_GREGORIAN, *_HOLY)
"""The whole table."""


@cache
def by_spelling() -> dict[str, Occasion]:
    """Every name, folded and without spaces and half-spaces, with its occasion."""
    return {name.replace("_", ""): occasion for occasion in OCCASIONS for name in occasion.spellings.split("|")}


def words(occasions: tuple[Occasion, ...]) -> tuple[Word, ...]:
    """Occasions as the lexicon has them; what each word means is the name of its occasion."""
    day, weak = (Tag.NAMED_DAY, Strength.STRONG), (Tag.NAMED_WEAK, Strength.WEAK)
    return tuple(
        Word(tag, occasion.name, occasion.spellings, strength)
        for occasion in occasions
        for tag, strength in (day if occasion.alone else weak,)
    )


WORDS = words(OCCASIONS)
