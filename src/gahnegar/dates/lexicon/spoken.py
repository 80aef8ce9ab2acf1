"""Words of time as they are spoken, and written in chats: «شمبه», «امشبو», «شیش», «زمستون»; each with a text.

The endings of speech are here; the plain words are in the tables that all packs build on.
"""

from gahnegar.dates.expression import Ref
from gahnegar.dates.lexicon.deixis import NOW
from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar, DayPart, Grain, Weekday

_WEAK, _GLUE, _GUARDED = Strength.WEAK, Strength.GLUE, Strength.GUARDED
_ENDINGS = ("م", "و", "رو", "ش")

# With the «ه» that is "is": «تولدم ۲۳ بهمنه».
_JALALI = {
    2: "اردیبهشت",
    3: "خرداد",
    5: "مرداد",
    6: "شهریور",
    8: "آبان",
    9: "آذر",
    11: "بهمن",
    12: "اسفند",
    1: "فروردین",
}
_GREGORIAN = {4: "آوریل", 6: "ژوئن", 9: "سپتامبر", 10: "اکتبر", 11: "نوامبر", 12: "دسامبر"}

_WEEKDAYS = {
    Weekday.SATURDAY: "شمبه|شنبه_ای",
    Weekday.SUNDAY: "یه_شنبه|یکشمبه|یه_شمبه",
    Weekday.MONDAY: "دوشمبه|دو_شمبه",
    Weekday.TUESDAY: "سشنبه|سه_شمبه|سشمبه",
    Weekday.WEDNESDAY: "چهارشمبه|چارشمبه|چهار_شمبه",
    Weekday.THURSDAY: "پنشنبه|پنجشمبه|پنشمبه|پنج_شمبه",
    Weekday.FRIDAY: "جمعه_ای",
}


def _with_endings(word: str) -> str:
    """«امشبو», «دیشبم», «امروزش»."""
    return "|".join(f"{word}{ending}" for ending in _ENDINGS)


WORDS = (
    *(
        Word(Tag.WEEKDAY, day, names, example=f"{names.split('|')[0].replace('_', ' ')} میام")
        for day, names in _WEEKDAYS.items()
    ),
    *(
        Word(tag, (calendar, month), f"{name}ه", Strength.WEAK, f"تولدم ۲۳ {name}ه")
        for tag, calendar, names in (
            (Tag.JMONTH, Calendar.JALALI, _JALALI),
            (Tag.GMONTH, Calendar.GREGORIAN, _GREGORIAN),
        )
        for month, name in names.items()
    ),
    Word(Tag.TODAY, 0, "امرو|امروزمان|امروزشان|" + _with_endings("امروز"), example="امروزو خوابیدم"),
    Word(Tag.TODAY, -1, _with_endings("دیروز") + "|دیرو", example="دیروزم نیومد"),
    Word(Tag.TODAY, 1, "فردارو|فردام|فرداش", example="فردام نمیاد"),
    Word(Tag.TODAY, 2, "پسون_فردا|پسفردا", example="پسون فردا میرسه"),
    Word(Tag.THIS_YEAR, 0, "امساله|" + _with_endings("امسال"), example="امسالم قبول نشد"),
    Word(Tag.THIS_YEAR, -1, _with_endings("پارسال") + "|پارساله", example="پارسالو یادته"),
    Word(Tag.NIGHT_DEIXIS, 0, _with_endings("امشب"), example="امشبو بمون"),
    Word(Tag.NIGHT_DEIXIS, -1, _with_endings("دیشب"), example="دیشبم بارون اومد"),
    Word(Tag.HENCE, None, "دیگه", _WEAK, "سه روز دیگه میام"),
    Word(Tag.LATER, None, "بعدش", _WEAK, "دو روز بعدش اومد"),
    Word(Tag.VAGUE, NOW, "الان|الآن|همین_الانم|الانم", example="الان رسیدم"),
    Word(Tag.VAGUE, Ref.PAST, "چن_وقت_پیش|اون_وقتا|اون_روزا|اون_سالا|قدیما", example="اون روزا خوش بودیم"),
    Word(Tag.VAGUE, Ref.PRESENT, "این_روزا|این_وقتا", example="این روزا سرم شلوغه"),
    Word(Tag.SEASON, 2, "تابستون", example="تابستون میریم شمال"),
    Word(Tag.SEASON, 4, "زمستون", example="زمستون برف اومد"),
    Word(Tag.MINUTE, Grain.MINUTE, "دیقه|دقه", _WEAK, "پنج دیقه صبر کن"),
    Word(Tag.ADJ_UNIT, Grain.MINUTE, "دیقه_ای", _WEAK, "پنج دیقه‌ای رسیدیم"),
    Word(Tag.PARTS, DayPart.MORNING, "صبحا", _WEAK, "هر روز صبحا"),
    Word(Tag.PARTS, DayPart.AFTERNOON, "بعدازظهرا|بعد_از_ظهرا", _WEAK, "هر روز بعدازظهرا"),
    Word(Tag.PARTS, DayPart.EVENING, "عصرا|غروبا", _WEAK, "هر روز عصرا"),
    Word(Tag.PARTS, DayPart.NIGHT, "شبا", _WEAK, "هر روز شبا"),
    Word(Tag.ONE, 1, "یه", _GLUE, "یه هفته موندم"),
    Word(Tag.ONE, 6, "شیش", _GLUE, "شیش روز موندم"),
    Word(Tag.TEEN, 14, "چارده", _GLUE, "چارده روز موندم"),
    Word(Tag.TEEN, 15, "پونزده", _GLUE, "پونزده روز موندم"),
    Word(Tag.TEEN, 16, "شونزده", _GLUE, "شونزده روز موندم"),
    Word(Tag.TEEN, 17, "هیفده|هیوده", _GLUE, "هیفده روز موندم"),
    Word(Tag.TEEN, 18, "هیجده|هیژده|هژده", _GLUE, "هیجده روز موندم"),
    Word(Tag.TENS, 40, "چل", _GLUE, "چل روز موندم"),
    Word(Tag.HUNDRED, 500, "پونصد", _GLUE, "پونصد روز موندم"),
    Word(Tag.HUNDRED, 600, "شیشصد", _GLUE, "شیشصد روز موندم"),
    Word(Tag.ORD_ONE, 6, "شیشم", _GLUE, "شیشم مهر میام"),
    Word(Tag.ORD_TEEN, 14, "چاردهم", _GLUE, "چاردهم مهر میام"),
    Word(Tag.ORD_TEEN, 15, "پونزدهم", _GLUE, "پونزدهم مهر میام"),
    Word(Tag.ORD_TEEN, 16, "شونزدهم", _GLUE, "شونزدهم مهر میام"),
    Word(Tag.ORD_TEEN, 17, "هیفدهم", _GLUE, "هیفدهم مهر میام"),
    Word(Tag.ORD_TEEN, 18, "هیجدهم", _GLUE, "هیجدهم مهر میام"),
    Word(Tag.MANY, None, "چن", _GLUE, "چن روز موندم"),
    Word(Tag.THIS_UNIT, Grain.MONTH, "همین_ماهه|این_ماهه", example="تولدش بیستم همین ماهه"),
    Word(Tag.MONTH, Grain.MONTH, "برج", _WEAK, "آخر برج حقوق میدن"),
)
