"""Names of months in three calendars, in the spellings of Iran; `month_words` makes the entries of any such names.

Meaning is (calendar, month). «ماه» after a name belongs to it. Names that are also persons, words or verbs are guarded or
weak by themselves and strong with «ماه».
"""

from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
_STRONG = Strength.STRONG

_JALALI = {
    1: ("فروردین", ""),
    2: ("اردیبهشت|اردی_بهشت", ""),
    3: ("خرداد", ""),
    4: ("", "تیر"),
    5: ("مرداد|امرداد", ""),
    6: ("شهریور", ""),
    7: ("", "مهر"),
    8: ("آبان", "ابان"),
    9: ("", "آذر|اذر"),
    10: ("", "دی"),
    11: ("", "بهمن"),
    12: ("اسفند", "اسپند"),
}
_GREGORIAN = {
    1: ("ژانویه|ژانویه_ی", ""),
    2: ("فوریه|فوریه_ی", ""),
    3: ("", "مارس"),
    4: ("آوریل|آپریل|اوریل", ""),
    5: ("", "مه|می|مای"),
    6: ("ژوئن|ژوین|ژوئون", ""),
    7: ("ژوئیه|ژوییه|جولای|ژوئیه_ی", ""),
    8: ("آگوست|اگوست", "اوت"),
    9: ("سپتامبر", ""),
    10: ("اکتبر", ""),
    11: ("نوامبر", ""),
    12: ("دسامبر|دیسامبر", ""),
}
_HIJRI = {
    1: ("محرم_الحرام|محرم", ""),
    2: ("صفر_المظفر", "صفر"),
    3: ("ربیع_الاول|ربیع_اول|ربیع_الاولی|ربیع_المولود", ""),
    4: ("ربیع_الثانی|ربیع_الاخر|ربیع_الآخر|ربیع_ثانی|ربیع_دوم", ""),
    5: ("جمادی_الاول|جمادی_الاولی|جمادی_الاولای|جمادی_اول|جماد_الاول", ""),
    6: ("جمادی_الثانی|جمادی_الثانیه|جمادی_الاخر|جمادی_الآخر|جمادی_الاخری|جمادی_الآخره|جمادی_الاخره|جمادی_ثانی|جمادی_دوم", ""),
    7: ("رجب_المرجب", "رجب"),
    8: ("شعبان_المعظم", "شعبان"),
    9: ("رمضان_المبارک|رمضان_الکریم|رمضان", ""),
    10: ("شوال_المکرم", "شوال"),
    11: ("ذی_القعده|ذیقعده|ذی_قعده|ذوالقعده|ذی_القعده_الحرام|ذوالقعده_الحرام", ""),
    12: ("ذی_الحجه|ذیحجه|ذی_حجه|ذوالحجه|ذی_الحجه_الحرام|ذوالحجه_الحرام", ""),
}  # fmt: skip


def month_words(
    calendar: Calendar, names: dict[int, tuple[str, str]], *, month_behind: bool = True
) -> tuple[Word, ...]:
    """The entries of months: `names` maps a month to its plain names and to those that are also something else.

    «ماه» before a name belongs to it, and behind it where `month_behind`.
    """
    tag = {_J: Tag.JMONTH, _G: Tag.GMONTH, _H: Tag.HMONTH}[calendar]
    words = []
    for month, (plain, shy) in names.items():
        both = [name for name in f"{plain}|{shy}".split("|") if name]
        with_month = [f"{name}_ماه" for name in both if month_behind]
        with_month += [f"ماه_{name}" for name in both if name != "می"]  # «سه ماه می‌ماند»
        with_month += [f"ماه_مبارک_{name}" for name in both] if month == 9 and calendar is _H else []
        with_month += [f"برج_{name}" for name in both if not month_behind and calendar is _J]
        with_month += [f"ماه_های_{name}" for name in both if name != "می"]
        written = (plain or with_month[0]).partition("|")[0].replace("_", " ")
        example = f"در ۵ {written} آمد"
        words.append(Word(tag, (calendar, month), "|".join(filter(None, (plain, *with_month))), _STRONG, example))
        if shy:
            verbal = calendar is _G and month == 5
            strength = Strength.WEAK if verbal else Strength.GUARDED
            words.append(Word(tag, (calendar, month), shy, strength, f"در ۵ {shy.partition('|')[0]} آمد"))
    return tuple(words)


WORDS = (
    *month_words(_J, _JALALI),
    *month_words(_G, _GREGORIAN),
    *month_words(_H, _HIJRI, month_behind=False),
)
