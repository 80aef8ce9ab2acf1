"""Small words that join, bound and place: conjunctions, edges, halves, calendars, and the words of recurrence."""

from gahnegar.dates.lexicon.named_days import OCCASIONS
from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar, Grain, Mod

_STRONG, _WEAK, _GLUE = Strength.STRONG, Strength.WEAK, Strength.GLUE
_UNITS = {Grain.YEAR: "سال", Grain.MONTH: "ماه", Grain.WEEK: "هفته", Grain.DAY: "روز", Grain.HOUR: "ساعت"}

_SPANS = ("ساعت_های", "ساعات", "روز_های", "هفته_های", "ماه_های", "سال_های", "دهه_های")


def _edges(before: str, after: str) -> str:
    """«نخستین روزهای», «روزهای نخست» and the like."""
    return "|".join(
        [f"{word}_{span}" for word in before.split("|") for span in _SPANS]
        + [f"{span}_{word}" for word in after.split("|") for span in _SPANS]
    )


_EARLY = _edges("نخستین|نخسین|اولین|آغازین", "آغازین|ابتدایی|نخست|نخستین|اول|اولیه")
_LATE = _edges("آخرین|واپسین", "پایانی|آخر|انتهایی|واپسین")
_HOUR_HEADS = ("ساعت", "ساعات", "ساعت_های")


def _open_hours(head: str) -> str:
    return "|".join(
        f"{head}_{what}{colon}"
        for what in ("کار", "کاری", "پذیرش", "بازدید", "پاسخگویی", "تماس", "فعالیت", "مراجعه", "ملاقات", "اداری")
        for colon in ("", "_:")
    )


_HOURS = (
    *("یک", "دو", "سه", "چهار چار", "پنج", "شش شیش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده ظهر", "سیزده"),
    *("چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده", "بیست", "بیست_و_یک", "بیست_و_دو", "بیست_و_سه"),
    "بیست_و_چهار",
)

WORDS = (
    Word(Tag.AND, None, "و", _GLUE),
    Word(Tag.OR, None, "یا", _GLUE),
    Word(Tag.FROM, None, "از", _GLUE),
    Word(Tag.TO, None, "تا|الی|لغایت", _GLUE),
    Word(Tag.ABOUT, None, "حوالی|حول_و_حوش|حول_وحوش", _WEAK, "حوالی ده و نیم رسیدند"),
    Word(Tag.BETWEEN, None, "بین|مابین|میان|حد_فاصل|حدفاصل|فاصله", _GLUE),
    *(
        Word(
            Tag.MINUTE_TO,
            hour,
            "|".join(
                f"{minute}_{to}_{name}"
                for minute in ("دقیقه", "دیقه")
                for to in ("به", "به_ساعت", "مانده_به", "مانده_به_ساعت", "مونده_به")
                for name in (*names.split(), str(hour))
            ),
            _WEAK,
        )
        for hour, names in enumerate(_HOURS, start=1)
    ),
    Word(Tag.QUARTER_LESS, None, "ربع_کم", _WEAK, "ساعت هفت و ربع کم"),
    Word(Tag.QUARTER_TO, None, "یک_ربع_به|یه_ربع_به|ربع_به|یک_ربع_مانده_به|ربع_مانده_به|یه_ربع_مونده_به|ربع_مونده_به|یک_ربع_به_ساعت", _WEAK),
    Word(Tag.ZERO_HOUR, None, "ساعت_صفر", example="ساعت صفر بامداد"),
    Word(Tag.DATE_WORD, None, "تاریخ", _GLUE),
    *(Word(Tag.OPEN_HOURS, len(head), _open_hours(head), _WEAK) for head in _HOUR_HEADS),
    Word(Tag.AS_OF, None, "مورخ|مورخه", _GLUE),
    Word(Tag.ANNIVERSARY, None, "سالروز|سال_روز|سالگرد|سال_گرد|جشن", _GLUE),
    Word(Tag.ANNIVERSARY, next(one for one in OCCASIONS if one.name == "نوروز"), "عید|سال_نو", Strength.GUARDED, "پیش از عید رسید"),
    Word(Tag.BORN, None, "زاده|زاده_ی|متولد|تولد|درگذشته|درگذشت|وفات|متوفای|متوفی", _WEAK),
    Word(Tag.EVENT_NOUN, None, "بودجه|انتخابات|فتنه|المپیک|جام_جهانی|جام_ملت_های_آسیا|کنکور|برجام|نوبل|حوادث|اغتشاشات|قرارداد|سرشماری|زلزله|زلزله_ی|سیل|قحطی|خشک_سالی|کودتای|اعتراضات|وبای|تحریم", _WEAK),
    # edges
    Word(Tag.EDGE, Mod.START, "اول_های|اوایل_وقت|اول_وقت|اوایل|اوائل|ابتدای|آغاز|شروع|ابتدا|طلیعه|بدو|سرآغاز|" + _EARLY, _WEAK),
    Word(Tag.EDGE, Mod.MID, "اواسط|میانه|میانه_های|نیمه_های|وسط|اواسط_ماه|وسط_های", _WEAK),
    Word(Tag.EDGE, Mod.END, "آخر_های|اواخر_وقت|آخر_وقت|اواخر|پایان|انتهای|انتها|آخر|آخرای|خاتمه|اتمام|پایان_وقت_اداری|" + _LATE, _WEAK),
    Word(Tag.EDGE_ADJ, Mod.START, "آغازین|ابتدایی", _GLUE),
    Word(Tag.EDGE_ADJ, Mod.END, "پایانی|انتهایی", _GLUE),
    Word(Tag.HALF_OF, 2, "نیمه|نیمه_ی", _WEAK),
    Word(Tag.SCHOOL_YEAR, "school", "سال_تحصیلی|سال_تحصیلی_جدید", _WEAK),
    Word(Tag.SCHOOL_YEAR, "crop", "سال_زراعی", _WEAK),
    Word(Tag.WATER_YEAR, None, "سال_آبی", _WEAK, "سال آبی جاری"),
    Word(Tag.SCHOOL_YEAR, "fiscal", "سال_مالی", _WEAK),
    # calendars
    Word(Tag.CALENDAR, Calendar.GREGORIAN, "م|م.", _WEAK),
    Word(Tag.CALENDAR, Calendar.GREGORIAN, "میلادی|پس_از_میلاد|بعد_از_میلاد|(_میلادی_)|میلادی_(تقویم_گرگوری)", _WEAK),
    Word(Tag.CALENDAR, Calendar.JALALI, "شمسی|خورشیدی|هجری_شمسی|هجری_خورشیدی|ه.ش|ه._ش|ه.ش.|ه_ش|هش|ه._ش.|ش|ش.|(_شمسی_)|(_خورشیدی_)|(_هجری_شمسی_)|(ه.ش)|جلالی|هجری،_شمسی|هجری_شمسی_ه.ش", _WEAK),
    Word(Tag.CALENDAR, Calendar.HIJRI, "قمری|هجری_قمری|ه.ق|ه._ق|ه.ق.|ه_ق|هق|ه._ق.|ق|ق.|(_قمری_)|(_هجری_قمری_)|(ه.ق)", _WEAK),
    Word(Tag.CALENDAR, None, "هجری|ه.|هجرت|هجرت_نبوی", _WEAK),
    Word(Tag.BC, None, "قبل_از_میلاد|پیش_از_میلاد|ق.م|ق._م|ق.م.|ق=م|ق._م.|پ.م|پ._م|پ.م.|پ._م.|پ=م|قبل_از_میلاد_مسیح|پیش_از_میلاد_مسیح|قبل_میلاد|پیش_از_زادروز_مسیح", _WEAK),
    Word(Tag.QUALITY, None, "سرد|داغ|بارانی|برفی|سخت|تلخ|شیرین|خوش|آرام|شلوغ|پرکار|ملتهب|حساس|سرنوشت_ساز|تابستانی|زمستانی|پاییزی|بهاری", _GLUE),
    # sets
    Word(Tag.EVERY, None, "هر|همه|هرچند", _GLUE),
    *(Word(Tag.EVERY_UNIT, grain, f"هر_{unit}|همه_{unit}_ها|هر_{unit}_یک_بار|هر_{unit}_یکبار") for grain, unit in _UNITS.items()),
    Word(Tag.EVERY_UNIT, Grain.MINUTE, "هر_دقیقه"),
    Word(Tag.EVERY_UNIT, Grain.SECOND, "هر_ثانیه|هر_لحظه"),
    Word(Tag.EVERY_UNIT, Grain.DECADE, "هر_دهه"),
    Word(Tag.EVERY_UNIT, Grain.CENTURY, "هر_قرن"),
    Word(Tag.EVERY_UNIT, Grain.DAY, "هر_شب|همه_شب|هر_صبح_و_شام|هر_صبح_و_عصر|هر_صبح_و_شب|هر_شب_و_روز"),
    Word(Tag.PERIODIC, Grain.YEAR, "سالانه|سالیانه|همه_ساله|هر_ساله|هرساله|هر_سالانه"),
    Word(Tag.PERIODIC, Grain.MONTH, "ماهانه|ماهیانه|همه_ماهه|هر_ماهه|هرماهه"),
    Word(Tag.PERIODIC, Grain.WEEK, "هفتگی|هفته_به_هفته"),
    Word(Tag.PERIODIC, Grain.WEEK, "آخر_هفته_ها|آخر_هفته_های|روز_های_فرد|روز_های_زوج|روز_های_فرد_هفته|روز_های_زوج_هفته|روز_های_کاری"),
    Word(Tag.PERIODIC, Grain.DAY, "روزانه|همه_روزه|هر_روزه|هرروزه"),
    Word(Tag.PERIODIC, Grain.HOUR, "ساعتی_یک_بار", _WEAK),
    Word(Tag.ONCE, 2, "دوبار", _GLUE),
    Word(Tag.ONCE, 1, "یک_بار|یکبار|1_بار|یه_بار|یک_مرتبه", _GLUE),
    Word(Tag.TIMES, None, "بار|مرتبه|دفعه|نوبت", _GLUE),
    Word(Tag.ALTERNATE, None, "در_میان|در_میون|درمیان", _GLUE),
    *(
        Word(Tag.PER_UNIT, grain, f"بار_در_{unit}|مرتبه_در_{unit}|نوبت_در_{unit}|دفعه_در_{unit}", _STRONG)
        for grain, unit in _UNITS.items()
        if grain is not Grain.YEAR
    ),
    *(
        Word(Tag.PER_UNIT, grain, f"روز_در_{unit}|شب_در_{unit}|جلسه_در_{unit}", _STRONG, f"سه روز در {unit} می‌آید")
        for grain, unit in ((Grain.WEEK, "هفته"), (Grain.MONTH, "ماه"))
    ),
)  # fmt: skip
