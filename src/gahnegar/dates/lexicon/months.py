"""Names of months in three calendars, in the spellings of Iran and Afghanistan, formal and informal.

Meaning is (calendar, month). «ماه» after a name belongs to it. Names that are also persons, words or verbs are guarded or
weak by themselves and strong with «ماه».
"""

from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
_STRONG = Strength.STRONG

_JALALI = {
    1: ("فروردین", "حمل"),
    2: ("اردیبهشت|اردی_بهشت", "ثور"),
    3: ("خرداد", "جوزا"),
    4: ("", "تیر|سرطان"),
    5: ("مرداد|امرداد", "اسد"),
    6: ("شهریور", "سنبله"),
    7: ("", "مهر|میزان"),
    8: ("آبان", "ابان|عقرب"),
    9: ("", "آذر|اذر|قوس"),
    10: ("", "دی|جدی"),
    11: ("", "بهمن|دلو"),
    12: ("اسفند", "اسپند|حوت"),
}
_GREGORIAN = {
    1: ("ژانویه|جنوری|ژانویه_ی", ""),
    2: ("فوریه|فبروری|فبریه|فبریوری|فوریه_ی", ""),
    3: ("مارچ", "مارس"),
    4: ("آوریل|آپریل|اپریل|اوریل", ""),
    5: ("", "مه|می|میِ|مای"),
    6: ("ژوئن|ژوین|جون|ژوئون", ""),
    7: ("ژوئیه|ژوییه|جولای|جولائی|جولی|ژوئیه_ی", ""),
    8: ("آگوست|آگست|اگوست|اگست", "اوت"),
    9: ("سپتامبر|سپتمبر", ""),
    10: ("اکتبر|اکتوبر", ""),
    11: ("نوامبر|نومبر|نوامبر", ""),
    12: ("دسامبر|دسمبر|دیسامبر", ""),
}
_HIJRI = {
    1: ("محرم_الحرام|محرم", ""),
    2: ("صفر_المظفر", "صفر"),
    3: ("ربیع_الاول|ربیع_اول|ربیع_الاولی|ربیع_المولود", ""),
    4: ("ربیع_الثانی|ربیع_الاخر|ربیع_الآخر|ربیع_ثانی|ربیع_دوم", ""),
    5: ("جمادی_الاول|جمادی_الاولی|جمادی_اول|جماد_الاول|جمادی_الأول", ""),
    6: ("جمادی_الثانی|جمادی_الثانیه|جمادی_الاخر|جمادی_الآخر|جمادی_الاخری|جمادی_الآخره|جمادی_الاخره|جمادی_ثانی|جمادی_دوم", ""),
    7: ("رجب_المرجب", "رجب"),
    8: ("شعبان_المعظم", "شعبان"),
    9: ("رمضان_المبارک|رمضان_الکریم|رمضان", ""),
    10: ("شوال_المکرم", "شوال"),
    11: ("ذی_القعده|ذیقعده|ذی_قعده|ذوالقعده|ذی_القعده_الحرام|ذوالقعده_الحرام", ""),
    12: ("ذی_الحجه|ذیحجه|ذی_حجه|ذوالحجه|ذی_الحجه_الحرام|ذوالحجه_الحرام", ""),
}  # fmt: skip


_ZODIAC = frozenset("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split())


def _words() -> tuple[Word, ...]:
    words = []
    for tag, calendar, names in ((Tag.JMONTH, _J, _JALALI), (Tag.GMONTH, _G, _GREGORIAN), (Tag.HMONTH, _H, _HIJRI)):
        for month, (strong, weak) in names.items():
            both = [name for name in f"{strong}|{weak}".split("|") if name]
            with_month = [f"{name}_ماه" for name in both if calendar is not _H and name not in _ZODIAC]
            with_month += [f"ماه_{name}" for name in both if name != "می"]  # «سه ماه می‌ماند»
            with_month += [f"ماه_مبارک_{name}" for name in both] if month == 9 and calendar is _H else []
            with_month += [f"ماه_های_{name}" for name in both if name != "می"]
            words.append(Word(tag, (calendar, month), "|".join(filter(None, (strong, *with_month))), _STRONG))
            if weak:
                verbal = calendar is _G and month == 5
                words.append(Word(tag, (calendar, month), weak, Strength.WEAK if verbal else Strength.GUARDED))
    return tuple(words)


WORDS = _words()
