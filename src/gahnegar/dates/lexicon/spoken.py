"""Words of time as they are spoken, and written in chats: «شمبه», «امشبو», «شیش», «زمستون»; each with a text.

The endings of speech are here; the plain words are in the tables that all packs build on.
"""

from fractions import Fraction

from gahnegar.dates.expression import Ref
from gahnegar.dates.lexicon.deixis import NOW
from gahnegar.dates.lexicon.weekdays import these_weekdays, weekday_plurals
from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar, DayPart, Grain, Mod, Weekday

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
    Weekday.THURSDAY: "پن_شنبه|پنجشمبه|پن_شمبه|پنج_شمبه",
    Weekday.FRIDAY: "جمعه_ای",
}
_MONTH_NUMBERS = "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده".split()


def _written(names: str) -> str:
    """The first of `names`, as it stands in a text."""
    return names.partition("|")[0].replace("_", " ")


def _with_endings(word: str) -> str:
    """«امشبو», «دیشبم», «امروزش»."""
    return "|".join(f"{word}{ending}" for ending in _ENDINGS)


WORDS = (
    *(Word(Tag.WEEKDAY, day, names, example=f"{_written(names)} میام") for day, names in _WEEKDAYS.items()),
    *(
        word
        for day, names in _WEEKDAYS.items()
        if (plain := "|".join(name for name in names.split("|") if not name.endswith("ای")))
        for word in (
            Word(Tag.WEEKDAYS, day, weekday_plurals(plain), example=f"{_written(plain)}\u200cها میام"),
            Word(Tag.THIS_WEEKDAY, day, these_weekdays(plain), example=f"این {_written(plain)} میام"),
        )
    ),
    *(
        Word(Tag.JMONTH, (Calendar.JALALI, month), f"برج_{month}|برج_{name}", Strength.WEAK, f"بیستم برج {month} میام")
        for month, name in enumerate(_MONTH_NUMBERS, start=1)
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
    Word(Tag.TODAY, -1, "دیروزم|دیروزو|دیروزرو|دیرو", example="دیروزم نیومد"),
    Word(Tag.NEXT_DAY, -1, "دیروزش", example="دیروزش رفتیم بازار"),
    Word(Tag.THAT_UNIT, Grain.PART, "شبش", example="شبش مهمون داشتیم"),
    Word(Tag.THAT_UNIT, DayPart.MORNING, "صبحش|صبحشم", example="صبحش کلاس داشتم"),
    Word(Tag.THAT_UNIT, DayPart.NOON, "ظهرش", example="ظهرش خوابیدیم"),
    Word(Tag.THAT_UNIT, DayPart.EVENING, "عصرش|غروبش", example="عصرش رفتیم پارک"),
    Word(Tag.TODAY, 1, "فردارو|فردام", example="فردام نمیاد"),
    Word(Tag.NEXT_DAY, 1, "فرداش|فرداشم", example="فرداش رفتیم کوه"),
    Word(Tag.NEXT_DAY, 2, "پس_فرداش", example="پس‌فرداش برگشتیم"),
    Word(Tag.TODAY, 2, "پسون_فردا|پسفردا", example="پسون فردا میرسه"),
    Word(Tag.THIS_YEAR, 0, "امساله|" + _with_endings("امسال"), example="امسالم قبول نشد"),
    Word(Tag.THIS_YEAR, -2, "پیارسال", example="پیارسال رفتیم"),
    Word(Tag.THIS_YEAR, -1, _with_endings("پارسال") + "|پارساله", example="پارسالو یادته"),
    Word(Tag.NIGHT_DEIXIS, 0, _with_endings("امشب"), example="امشبو بمون"),
    Word(Tag.NIGHT_DEIXIS, -1, _with_endings("دیشب"), example="دیشبم بارون اومد"),
    Word(Tag.HENCE, None, "دیگه", _WEAK, "سه روز دیگه میام"),
    Word(Tag.LATER, None, "بعدش", _WEAK, "دو روز بعدش اومد"),
    Word(Tag.VAGUE, NOW, "الان|الآن|همین_الانم|الانم", example="الان رسیدم"),
    Word(Tag.VAGUE, NOW, "حالا", example="حالا رسیدم"),
    Word(
        Tag.VAGUE,
        Ref.PAST,
        "چن_وقت_پیش|یه_مدت_پیش|یک_مدت_پیش|خیلی_وقت_پیش|اون_وقتا|اون_روزا|اون_سالا|قدیما",
        example="اون روزا خوش بودیم",
    ),
    Word(Tag.VAGUE, Ref.PRESENT, "این_روزا|این_وقتا", example="این روزا سرم شلوغه"),
    Word(Tag.SEASON, 2, "تابستون", example="تابستون میریم شمال"),
    Word(Tag.SEASON, 4, "زمستون", example="زمستون برف اومد"),
    Word(Tag.MINUTE, Grain.MINUTE, "دیقه|دقه", _WEAK, "پنج دیقه صبر کن"),
    Word(Tag.ADJ_UNIT, Grain.MINUTE, "دیقه_ای", _WEAK, "پنج دیقه‌ای رسیدیم"),
    Word(Tag.PART, DayPart.MORNING, "صب|صبی|صبحی|صبحه|سر_صبح|کله_سحر|کله_صبح", _GUARDED, "فردا صب میام"),
    Word(Tag.PART, DayPart.NOON, "ظهری|ظهره|سر_ظهری|لنگ_ظهر", _GUARDED, "فردا ظهری میام"),
    Word(
        Tag.PART, DayPart.EVENING, "عصری|عصره|غروبی|غروبه|دم_غروب|دم_غروبی|دم_عصر|تنگ_غروب", _GUARDED, "فردا عصری میام"
    ),
    Word(Tag.PART, DayPart.NIGHT, "آخرای_شب|آخر_شبی|نصفه_شبی", _GUARDED, "فردا آخرای شب میام"),
    Word(Tag.PARTS, DayPart.MORNING, "صبحا", _GUARDED, "هر روز صبحا"),
    Word(Tag.PARTS, DayPart.NOON, "ظهرا", _GUARDED, "ظهرا میام"),
    Word(Tag.PARTS, DayPart.AFTERNOON, "بعدازظهرا|بعد_از_ظهرا", _GUARDED, "هر روز بعدازظهرا"),
    Word(Tag.PARTS, DayPart.EVENING, "عصرا|غروبا", _GUARDED, "هر روز عصرا"),
    Word(Tag.PARTS, DayPart.NIGHT, "شبا", _GUARDED, "هر روز شبا"),
    Word(Tag.ABOUT, None, "طرفای|طرف_های|حدودای|نزدیکای|دور_و_بر|دوروبر|دم_دمای", _WEAK, "طرفای ده میام"),
    Word(Tag.EDGE, Mod.START, "اولای", _WEAK, "اولای مهر میام"),
    Word(Tag.EDGE, Mod.MID, "وسطای", _WEAK, "وسطای مهر میام"),
    Word(Tag.EDGE, Mod.END, "ته", _WEAK, "ته ماه میام"),
    Word(Tag.QUARTER, Fraction(1, 4), "ربعی|ربعه", _WEAK, "ساعت نه و ربعه"),
    Word(Tag.GLUED, (Fraction(1, 2), Grain.HOUR), "نیمساعت", example="نیمساعت موندم"),
    Word(Tag.EVERY_UNIT, Grain.MONTH, "هر_برج", example="هر برج حقوق میدن"),
    Word(Tag.PERIODIC, Grain.WEEK, "روزای_زوج|روزای_فرد|روزای_کاری", example="روزای زوج میام"),
    Word(Tag.ONE, 2, "دوئه|دوعه", _GLUE, "ساعت دوئه"),
    Word(Tag.ONE, 4, "چهاره", _GLUE, "ساعت چهاره"),
    Word(Tag.ONE, 5, "پنجه", _GLUE, "ساعت پنجه"),
    Word(Tag.ONE, 8, "هشته", _GLUE, "ساعت هشته"),
    Word(Tag.ONE, 9, "نهه", _GLUE, "ساعت نهه"),
    Word(Tag.TEEN, 11, "یازدهه", _GLUE, "ساعت یازدهه"),
    Word(Tag.TEEN, 12, "دوازدهه", _GLUE, "ساعت دوازدهه"),
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
    Word(Tag.ORD_ONE, 6, "شیشم", _WEAK, "شیشم مهر میام"),
    Word(Tag.ORD_TEEN, 14, "چاردهم", example="چاردهم مهر میام"),
    Word(Tag.ORD_TEEN, 15, "پونزدهم", example="پونزدهم مهر میام"),
    Word(Tag.ORD_TEEN, 16, "شونزدهم", example="شونزدهم مهر میام"),
    Word(Tag.ORD_TEEN, 17, "هیفدهم", example="هیفدهم مهر میام"),
    Word(Tag.ORD_TEEN, 18, "هیجدهم", example="هیجدهم مهر میام"),
    Word(Tag.MANY, None, "چن", _GLUE, "چن روز موندم"),
    Word(Tag.THIS_UNIT, Grain.MONTH, "همین_ماهه|این_ماهه", example="تولدش بیستم همین ماهه"),
    Word(Tag.MONTH, Grain.MONTH, "برج", _WEAK, "آخر برج حقوق میدن"),
)
