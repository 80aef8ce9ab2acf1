"""Words of time in archives, chronicles and histories, and eras as wide stretches of years; each with a text.

Eras are given in the calendar of the years by which they are known; their first and last years are those of general
reference works and approximate by nature.
"""

from gahnegar.dates.expression import Between, Date, Edge, Ref, Vague
from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Calendar, Grain, Mod

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
_WEAK, _GLUE = Strength.WEAK, Strength.GLUE

_MONTHS = {
    1: "محرم|محرم_الحرام",
    2: "صفر|صفر_المظفر",
    3: "ربیع_الاول|ربیع_المولود",
    4: "ربیع_الثانی|ربیع_الاخر",
    5: "جمادی_الاول|جمادی_الاولی",
    6: "جمادی_الثانی|جمادی_الثانیه|جمادی_الاخر",
    7: "رجب|رجب_المرجب",
    8: "شعبان|شعبان_المعظم",
    9: "رمضان|رمضان_المبارک",
    10: "شوال|شوال_المکرم",
    11: "ذی_القعده|ذیقعده|ذی_قعده",
    12: "ذی_الحجه|ذیحجه|ذی_حجه",
}

_RULES = {
    "ساسانیان|ساسانی": (_G, 224, 651),
    "سامانیان|سامانی": (_G, 819, 999),
    "غزنویان|غزنوی": (_G, 977, 1186),
    "سلجوقیان|سلجوقی": (_G, 1037, 1194),
    "خوارزمشاهیان|خوارزمشاهی": (_G, 1077, 1231),
    "ایلخانان|ایلخانی": (_G, 1256, 1335),
    "تیموریان|تیموری": (_G, 1370, 1507),
    "صفویه|صفویان|صفوی": (_G, 1501, 1736),
    "افشاریه|افشاریان|افشاری|افشار": (_G, 1736, 1796),
    "زندیه|زندیان|زند": (_G, 1751, 1794),
    "قاجار|قاجاریه|قاجاریان|قاجارها": (_J, 1175, 1304),
    "ناصری": (_J, 1227, 1275),
    "مشروطه|مشروطیت": (_J, 1285, 1304),
    "پهلوی|پهلوی‌ها": (_J, 1304, 1357),
    "پهلوی_اول|رضاشاه|رضا_شاه": (_J, 1304, 1320),
    "پهلوی_دوم|محمدرضاشاه|محمدرضا_شاه": (_J, 1320, 1357),
}
"""Rules and dynasties, behind «دوره», «دوران», «عهد», «عصر» or «زمان»."""

_HEADS = ("دوره", "دوره_ی", "دوران", "عهد", "عصر", "روزگار", "زمان")


def _year_range(calendar: Calendar, first: int, last: int) -> Edge:
    return Edge(Mod.APPROX, Between(Date(year=first, calendar=calendar), Date(year=last, calendar=calendar)))


_REVOLUTION = Date(1357, 11, 22, calendar=_J)
_BEFORE = Edge(Mod.APPROX, Between(Date(year=1304, calendar=_J), Date(1357, 11, 21, calendar=_J)))
_AFTER = Edge(Mod.APPROX, Between(_REVOLUTION, Ref.PRESENT))
_SHAH = Edge(Mod.APPROX, Between(Date(year=1320, calendar=_J), Date(1357, 11, 21, calendar=_J)))
_FIRST_WAR = Edge(Mod.APPROX, Between(Date(1914, 7, 28, calendar=_G), Date(1918, 11, 11, calendar=_G)))
_SECOND_WAR = Edge(Mod.APPROX, Between(Date(1939, 9, 1, calendar=_G), Date(1945, 9, 2, calendar=_G)))
_IRAQ_WAR = Edge(Mod.APPROX, Between(Date(1359, 6, 31, calendar=_J), Date(1367, 5, 29, calendar=_J)))
_WARS = {
    "جنگ_جهانی_اول|جنگ_اول_جهانی|جنگ_بین_الملل_اول": _FIRST_WAR,
    "جنگ_جهانی_دوم|جنگ_دوم_جهانی|جنگ_بین_الملل_دوم": _SECOND_WAR,
    "جنگ_تحمیلی|جنگ_ایران_و_عراق|دفاع_مقدس": _IRAQ_WAR,
}
_EDGES = {Mod.START: "نخست|نخستین|اول|اولیه|آغازین|ابتدایی", Mod.END: "پایانی|آخر|واپسین"}
_COLD_WAR = _year_range(_G, 1947, 1991)


def _forms(heads: tuple[str, ...], names: str) -> str:
    return "|".join(f"{head}_{name}".replace("‌", "_") for head in heads for name in names.split("|"))


_BEFORE_REVOLUTION = (
    *(f"{head}{word}_از" for head in ("", "سال_های_", "دوران_", "دوره_") for word in ("قبل", "پیش")),
    "قبل",
)
_AFTER_REVOLUTION = tuple(
    f"{head}{word}_از" for head in ("", "سال_های_", "سالیان_", "دوران_", "دوره_") for word in ("بعد", "پس")
)
_REVOLUTIONS = "انقلاب|انقلاب_اسلامی|پیروزی_انقلاب|پیروزی_انقلاب_اسلامی|انقلاب_اسلامی_ایران|پیروزی_انقلاب_اسلامی_ایران"
_WAR_HEADS = ("دوران", "سال_های", "زمان", "دوره", "ایام")

WORDS = (
    Word(Tag.ERA_YEAR, None, "سنه", _WEAK, "در سنه ۱۳۲۴ صادر شد"),
    Word(Tag.MONTH_EDGE, 1, "غره|غره_ی", _WEAK, "غره محرم ۱۳۲۵ رسید"),
    Word(Tag.MONTH_EDGE, -1, "سلخ", _WEAK, "سلخ محرم ۱۳۲۵ رسید"),
    Word(Tag.IMPERIAL, None, "شاهنشاهی|شاهنشاهی_ایران", _WEAK, "در سال ۲۵۳۵ شاهنشاهی بود"),
    Word(Tag.NIGHT, Grain.DAY, "لیله", Strength.GUARDED, "در لیله جمعه رسید"),
    Word(Tag.DAY, Grain.DAY, "یوم", _WEAK, "یوم پنجشنبه رسید"),
    Word(Tag.THIS_UNIT, Grain.MONTH, "شهر_حال|شهر_جاری|ماه_حال", example="در پنجم شهر حال رسید"),
    *(
        Word(
            Tag.HMONTH,
            (_H, month),
            "|".join(f"شهر_{name}" for name in names.split("|")),
            example=f"پنجم شهر {names.split('|')[0].replace('_', ' ')} ۱۳۲۵ رسید",
        )
        for month, names in _MONTHS.items()
    ),
    *(
        Word(
            Tag.ERA,
            _year_range(*years),
            _forms(_HEADS, names),
            example=f"در دوره {names.split('|')[0].replace('_', ' ')} بود",
        )
        for names, years in _RULES.items()
    ),
    Word(Tag.ERA, _BEFORE, _forms(_BEFORE_REVOLUTION, _REVOLUTIONS), example="قبل از انقلاب در تهران بود"),
    Word(Tag.ERA, _AFTER, _forms(_AFTER_REVOLUTION, _REVOLUTIONS), example="در سال‌های بعد از انقلاب در تهران بود"),
    Word(Tag.ERA, _SHAH, _forms(("زمان", "دوره", "دوران", "عهد"), "شاه"), example="زمان شاه در تهران بود"),
    Word(Tag.ERA, _FIRST_WAR, "جنگ_جهانی_اول|جنگ_اول_جهانی|جنگ_بین_الملل_اول", example="در جنگ جهانی اول کشته شد"),
    Word(Tag.ERA, _SECOND_WAR, "جنگ_جهانی_دوم|جنگ_دوم_جهانی|جنگ_بین_الملل_دوم", example="در جنگ جهانی دوم کشته شد"),
    Word(
        Tag.ERA,
        _IRAQ_WAR,
        _forms(_WAR_HEADS, "دفاع_مقدس|جنگ_تحمیلی|جنگ_ایران_و_عراق|هشت_سال_دفاع_مقدس"),
        example="در دوران دفاع مقدس جنگید",
    ),
    *(
        Word(
            Tag.ERA,
            Edge(mod, war.of),
            "|".join(f"سال_های_{edge}_{name}" for edge in edges.split("|") for name in names.split("|")),
            example=f"در سال‌های {edges.split('|')[0]} {names.split('|')[0].replace('_', ' ')} بود",
        )
        for mod, edges in _EDGES.items()
        for names, war in _WARS.items()
    ),
    Word(
        Tag.VAGUE,
        Vague(Ref.PAST, Grain.YEAR),
        "|".join(f"سال_های_{edge}_جنگ" for edges in _EDGES.values() for edge in edges.split("|")),
        example="در سال‌های نخست جنگ به جبهه رفت",
    ),
    Word(Tag.ERA, _COLD_WAR, _forms(_WAR_HEADS, "جنگ_سرد"), example="در دوران جنگ سرد بود"),
)
