"""Parts of the day and the seasons."""

from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import DayPart, Zone

_MO, _MI, _AF, _EV, _NI = DayPart.MORNING, DayPart.NOON, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT
_WEAK, _GUARDED = Strength.WEAK, Strength.GUARDED

WORDS = (
    Word(Tag.PART, _MO, "دم_صبح|دم_دمای_صبح|بامداد|صبحگاه|صبحدم|سپیده_دم|پگاه|پیش_از_ظهر|قبل_از_ظهر|پیشازظهر|قبل_ظهر|اول_صبح|صبح_زود|صبح_هنگام|نیمه_های_صبح|بامدادان|ق.ظ|ق._ظ|ق_ظ|a.m|AM|am|a.m."),
    Word(Tag.PART, _MO, "صبح|سحر|سحرگاه", _GUARDED),
    Word(Tag.PART, _MI, "نیمروز|هنگام_ظهر|سر_ظهر|دم_ظهر"),
    Word(Tag.PART, _MI, "ظهر", _GUARDED),
    Word(Tag.PART, _AF, "بعد_از_ظهر|بعدازظهر|پس_از_ظهر|بعد_ظهر|ب.ظ|ب._ظ|ب_ظ|ب.ظ.|p.m|PM|pm|p.m."),
    Word(Tag.PART, _EV, "شامگاه|غروب|عصرگاه|عصر_گاه|سر_شب|اول_شب", _GUARDED),
    Word(Tag.PART, _EV, "عصر", _GUARDED),
    Word(Tag.PART, _NI, "نیمه_شب|نصف_شب|نصفه_شب|نصفه_های_شب|نیمه_های_شب|پاسی_از_شب|آخر_شب|شب_هنگام|شبانگاه|ساعات_پایانی_شب"),
    Word(Tag.PAST_MIDNIGHT, _NI, "بعد_از_نصف_شب|پس_از_نصف_شب|بعد_از_نیمه_شب|پس_از_نیمه_شب|بعد_نصف_شب|بعد_نصفه_شب", example="تا دو بعد از نصف شب بیدار ماندیم"),
    Word(Tag.PARTS, _MO, "صبح_ها|سحرها", _GUARDED),
    Word(Tag.PARTS, _MO, "صبح_های", _WEAK),
    Word(Tag.PARTS, _AF, "بعد_از_ظهر_ها|بعدازظهرها", _GUARDED),
    Word(Tag.PARTS, _AF, "بعد_از_ظهرهای", _WEAK),
    Word(Tag.PARTS, _MI, "ظهرها", _GUARDED),
    Word(Tag.PARTS, _MI, "ظهرهای", _WEAK),
    Word(Tag.PARTS, _EV, "عصرها|غروب_ها", _GUARDED),
    Word(Tag.PARTS, _EV, "عصرهای", _WEAK),
    Word(Tag.PARTS, _NI, "شب_ها", _GUARDED),
    Word(Tag.PARTS, _NI, "شب_های", _WEAK),
    Word(Tag.SEASONS, 1, "بهارها", _GUARDED, "بهارها به کوه می‌روند"),
    Word(Tag.SEASONS, 2, "تابستان_ها|تابستونا|تابستون_ها", _GUARDED, "تابستان‌ها به کوه می‌روند"),
    Word(Tag.SEASONS, 3, "پاییز_ها|پائیز_ها", _GUARDED, "پاییز‌ها به کوه می‌روند"),
    Word(Tag.SEASONS, 4, "زمستان_ها|زمستونا|زمستون_ها", _GUARDED, "زمستان‌ها به کوه می‌روند"),
    Word(Tag.SEASON, 1, "بهار|بهاران", _GUARDED),
    Word(Tag.SEASON, 2, "تابستان"),
    Word(Tag.SEASON, 3, "پاییز|پائیز", Strength.STRONG),
    Word(Tag.SEASON, 4, "زمستان"),
    Word(Tag.SEASON, 1, "فصل_بهار", _GUARDED),
    Word(Tag.SEASON, 2, "فصل_تابستان"),
    Word(Tag.SEASON, 3, "فصل_پاییز|فصل_پائیز"),
    Word(Tag.SEASON, 4, "فصل_زمستان"),
    Word(Tag.SPAN_WORD, "same", "مدت_مشابه|دوره_مشابه|زمان_مشابه", Strength.GLUE),
    Word(Tag.ZONE, Zone.TEHRAN, "به_وقت_تهران|به_وقت_ایران|به_وقت_محلی|به_وقت_رسمی_ایران|به_وقت_محلی_ایران"),
    Word(Tag.ZONE, Zone.UTC, "به_وقت_گرینویچ|به_وقت_گرینیچ|به_وقت_جهانی|گرینویچ|GMT|gmt|UTC"),
    Word(Tag.ZONE, Zone.FOREIGN, "به_وقت_شرعی|به_وقت_سحر|به_وقت_کابل|به_وقت_لندن|به_وقت_واشنگتن|به_وقت_نیویورک|به_وقت_مسکو|به_وقت_پاریس|به_وقت_مکه|به_وقت_بغداد|به_وقت_استانبول|به_وقت_پکن|به_وقت_توکیو|به_وقت_دوحه|به_وقت_اروپای_مرکزی|به_وقت_شرق_آمریکا"),
)  # fmt: skip
