"""Words of time in the Persian of Afghanistan and Tajikistan that Iran does not use, or uses otherwise.

Each group has a text in which it is needed.
"""

from gahnegar.dates.expression import Ref
from gahnegar.dates.lexicon.month_names import month_words
from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.units import Calendar, DayPart, Grain, Mod

_WEAK, _GUARDED, _GLUE = Strength.WEAK, Strength.GUARDED, Strength.GLUE

_ZODIAC = {
    1: ("", "حمل"),
    2: ("", "ثور"),
    3: ("", "جوزا|جوزای"),
    4: ("", "سرطان"),
    5: ("", "اسد"),
    6: ("", "سنبله|سنبله=ی"),
    7: ("", "میزان"),
    8: ("", "عقرب"),
    9: ("", "قوس"),
    10: ("", "جدی"),
    11: ("", "دلو"),
    12: ("", "حوت"),
}
_GREGORIAN = {
    1: ("جنوری|یانوار|یانور", ""),
    2: ("فبروری|فبریوری|فیوری|فیبروری|فیورال|فورال", ""),
    3: ("مارچ|مارت", ""),
    4: ("اپریل|اپرل", ""),
    6: ("جون|ایون", ""),
    7: ("جولائی|جولی", ""),
    8: ("آگست|اگست", ""),
    9: ("سپتمبر|سنتیابر|سنتابر", ""),
    10: ("اکتوبر|آکتوبر|اکتیابر|اکتابر", ""),
    11: ("نومبر|نایبر|نایابر", ""),
    12: ("دسمبر|دیسمبر|دکابر|دیکابر", ""),
}

MONTHS = (
    *month_words(Calendar.JALALI, _ZODIAC, month_behind=False),
    *month_words(Calendar.GREGORIAN, _GREGORIAN),
)

WORDS = (
    *MONTHS,
    Word(Tag.CURRENT, None, "روان|جاریه", _WEAK, "انتخابات در سال روان برگزار می‌شود"),
    Word(Tag.THIS_YEAR, -1, "سال_پار|پار_سال", example="سال پار برف نیامد"),
    Word(Tag.TODAY, 1, "صبا", example="صبا طرف هرات می‌رویم"),
    Word(Tag.TODAY, 2, "پس_صبا|صبای_دیگر", example="پس‌صبا برمی‌گردم"),
    Word(Tag.TODAY, -1, "دینه_روز|دی_نه_روز", example="دینه روز رسیدند"),
    Word(Tag.RECENT, None, "پسین", _WEAK, "در سه روز پسین باران بارید"),
    Word(Tag.DAY, Grain.DAY, "یوم", _WEAK, "ده یوم رخصتی است"),
    Word(Tag.TEEN, 19, "نزده", _GLUE, "نزده روز ماندم"),
    Word(Tag.ORD_TEEN, 19, "نزدهم", example="نزدهم عقرب آمد"),
    Word(Tag.EDGE, Mod.END, "ختم", _GLUE, "تا ختم سال ادامه دارد"),
    Word(Tag.EDGE, Mod.END, "ناوقت", _WEAK, "ناوقت دیروز رسیدند"),
    Word(Tag.SCHOOL_YEAR, "school", "سال_تعلیمی|سال_درسی", _WEAK, "سال تعلیمی ۱۴۰۰ آغاز شد"),
    Word(Tag.VAGUE, Ref.PRESENT, "همین_اکنون|درین_روزها|درین_ایام", example="همین اکنون در کابل است"),
    Word(Tag.VAGUE, Ref.PAST, "درین_اواخر|این_اواخر", example="درین اواخر تغییر کرد"),
    Word(Tag.VAGUE, Ref.FUTURE, "عنقریب", example="عنقریب برگزار می‌شود"),
    Word(Tag.OCLOCK, None, "بجه|بجه_ی", _WEAK, "ساعت هشت و نیم بجه صبح رسیدند"),
    Word(Tag.PART, DayPart.NOON, "چاشت", _GUARDED, "چاشت دیروز رسید"),
    Word(Tag.PART, DayPart.AFTERNOON, "بعد_از_چاشت|پس_از_چاشت", example="بعد از چاشت دیروز آمد"),
    Word(Tag.PART, DayPart.MORNING, "پیش_از_چاشت|قبل_از_چاشت", example="پیش از چاشت امروز رفت"),
    Word(Tag.PART, DayPart.EVENING, "شام|بیگاه", _GUARDED, "ساعت ۷ شام دیروز انفجار شد"),
    Word(Tag.SEASON, 3, "خزان|فصل_خزان", _WEAK, "در خزان گذشته آغاز شد"),
)

DAYS = (
    Occasion(Calendar.GREGORIAN, 12, 25, "کرسمس|روز کرسمس|عید کرسمس|جشن کرسمس"),
    Occasion(Calendar.JALALI, 5, 28, "روز استقلال افغانستان|سالروز استرداد استقلال افغانستان|جشن استقلال افغانستان"),
    Occasion(Calendar.JALALI, 2, 8, "روز پیروزی مجاهدین|هشت ثور"),
)
