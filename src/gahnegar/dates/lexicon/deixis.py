"""Words that point in time from where they are said: «امروز», «پارسال», «گذشته», «این ماه», «اکنون».

Meanings: days or years from the anchor (integer), a grain for «این» and «آن» with a unit, a Ref for vague times.
"""

from gahnegar.dates.expression import Ref, Vague
from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Grain

_WEAK, _GLUE = Strength.WEAK, Strength.GLUE
_UNITS = {
    Grain.YEAR: "سال",
    Grain.MONTH: "ماه",
    Grain.WEEK: "هفته",
    Grain.DAY: "روز",
    Grain.DECADE: "دهه",
    Grain.CENTURY: "قرن|سده",
    Grain.SEASON: "فصل",
    Grain.PART: "شب",
}


def _pointed(words: str, unit: str) -> str:
    return "|".join(f"{word}_{name}" for word in words.split("|") for name in unit.split("|"))


_HAPPENINGS = "حادثه|واقعه|ماجرا|سانحه|رویداد|رخداد|اتفاق"
_THESE = "این|آن|همین|همان"


def _beside(sides: str, pointers: str = "") -> str:
    """«پس از حادثه», «پس از این واقعه»: which one goes without saying."""
    nouns = _pointed(pointers, _HAPPENINGS) if pointers else _HAPPENINGS
    return _pointed(sides, nouns)


NOW = Vague(Ref.PRESENT, Grain.MINUTE)
"""The moment of speaking, which the clock of a publication tells."""

WORDS = (
    Word(Tag.TODAY, 0, "امروز"),
    Word(Tag.TODAY, -1, "دی_روز"),
    Word(Tag.TODAY, 1, "فردای_امروز|فردا"),
    Word(Tag.TODAY, -2, "پریروز|پری_روز"),
    Word(Tag.TODAY, -3, "پس_پریروز"),
    Word(Tag.TODAY, 2, "پس_فردا"),
    Word(Tag.NEXT_DAY, 1, "فردای_آن_روز|فردای_همان_روز|فردای_آن|فردایش"),
    Word(Tag.NEW_YEAR, None, "سال_جدید"),
    Word(Tag.MONTH_HEAD, None, "سر_ماه|سر_برج", example="سر ماه بیا"),
    Word(Tag.THIS_YEAR, 0, "امسال"),
    Word(Tag.THIS_YEAR, -1, "سال_پیشین|پارسال"),
    Word(Tag.THIS_YEAR, -2, "پیرارسال|پیرار_سال|پیرار"),
    Word(Tag.NIGHT_DEIXIS, 0, "امشب"),
    Word(Tag.NIGHT_DEIXIS, -1, "دیشب"),
    Word(Tag.NIGHT_DEIXIS, -2, "پریشب"),
    Word(Tag.NIGHT_DEIXIS, 1, "فردا_شب|فرداشب"),
    Word(Tag.NIGHT_DEIXIS, 2, "پس_فردا_شب"),
    *(Word(Tag.THIS_UNIT, grain, _pointed("این|همین", unit)) for grain, unit in _UNITS.items()),
    Word(Tag.THIS_UNIT, Grain.MONTH, "این_ماه_مبارک|این_ماه_عزیز|این_ماه_شریف"),
    *(Word(Tag.THAT_UNIT, grain, _pointed("آن|همان|اون|همون", unit)) for grain, unit in _UNITS.items()),
    Word(Tag.THAT_UNIT, Grain.DAY, "همان_تاریخ|آن_تاریخ"),
    *(
        Word(Tag.THAT_UNIT, grain, "|".join(f"{unit}_{word}" for word in ("مزبور", "مذکور", "یادشده")))
        for unit, grain in (("ماه", Grain.MONTH), ("سال", Grain.YEAR), ("روز", Grain.DAY))
    ),
    Word(Tag.THAT_UNIT, Grain.HOUR, "همان_ساعت|همون_ساعت"),
    Word(Tag.SAME_TIME, None, "همین_موقع|همین_وقت", _WEAK, "سال گذشته همین موقع رسید"),
    *(
        Word(Tag.GONE_UNIT, grain, f"{unit}_که_گذشت", example=f"{unit} که گذشت خوب بود".replace("_", " "))
        for grain, unit in ((Grain.WEEK, "هفته_ای"), (Grain.MONTH, "ماهی"), (Grain.YEAR, "سالی"))
    ),
    Word(Tag.AGO, None, "پیش|قبل|پیشتر|پیش_تر|قبل_تر|قبلتر", _WEAK),
    Word(Tag.PAST, None, "گذشته|قبلی|پیشین|ماضی", _WEAK),
    Word(Tag.RECENT, None, "اخیر|منتهی_به_امروز", _WEAK),
    Word(Tag.LATER, None, "بعد|بعدتر|بعدی", _WEAK),
    Word(Tag.HENCE, None, "دیگر", _WEAK),
    Word(Tag.COMING, None, "آینده|آتی|پیش_رو|پیش_روی", _WEAK),
    Word(Tag.CURRENT, None, "جاری|کنونی|حاضر|فعلی", _WEAK),
    Word(Tag.BEFORE_THAT, None, "قبل_از_آن|پیش_از_آن|قبلش", _WEAK),
    Word(Tag.AFTER_THAT, None, "بعد_از_آن|پس_از_آن", _WEAK),
    Word(Tag.BEFORE_THIS, None, "قبل_از_این|پیش_از_این", _WEAK, "دو روز قبل از این رسید"),
    Word(Tag.SINCE_EVENT, -1, _beside("قبل_از|پیش_از"), _WEAK, "دو روز قبل از حادثه رسید"),
    Word(Tag.SINCE_EVENT, 1, _beside("بعد_از|پس_از"), _WEAK, "دو روز بعد از حادثه رسید"),
    Word(Tag.SINCE_THAT_EVENT, -1, _beside("قبل_از|پیش_از", _THESE), _WEAK, "دو روز قبل از این حادثه رسید"),
    Word(Tag.SINCE_THAT_EVENT, 1, _beside("بعد_از|پس_از", _THESE), _WEAK, "دو روز بعد از این حادثه رسید"),
    Word(Tag.NOW, Ref.PRESENT, "تاکنون|تا_کنون|تا_به_حال|تا_حالا|تابحال|تا_حال"),
    Word(Tag.VAGUE, NOW, "اکنون|هم_اکنون|هم_اینک|همین_الان|همین_حالا|این_لحظه|همین_لحظه"),
    Word(Tag.VAGUE, Ref.PRESENT, "حال_حاضر|امروزه|فعلا|این_روزها|این_روزهای|این_ایام|عصر_حاضر|زمان_حاضر|زمان_کنونی"),
    Word(Tag.VAGUE, Ref.PAST, "این_سال_ها|این_سال_های|این_ماه_ها|این_هفته_ها|این_سال_های_گذشته|سال_های_دور|سال_های_نه_چندان_دور|چند_وقت_پیش|چندی_پیش|چندی_قبل|اخیرا|به_تازگی|بتازگی|دیرباز|آن_سال_ها|آن_سال_های|همان_سال_ها|آن_روزها|آن_روزهای|گذشته_های_دور|گذشته_دور|روزگاران_قدیم"),
    Word(Tag.VAGUE, Ref.FUTURE, "به_زودی|بزودی|آینده_نزدیک|آینده_ای_نزدیک|آینده_نه_چندان_دور|آینده_نزدیکی"),
)  # fmt: skip
