"""Words of the units of time, in the forms that the grammar tells apart, and lengths without a number."""

from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.dates.units import Grain

WEAK = Strength.WEAK


def _plural(stem: str) -> str:
    """The plural of a unit; the spoken form («سالا») only where the stem does not end in a vowel."""
    formal = [f"{stem}_{ending}" for ending in ("ها", "های", "هایی", "هایش", "هاست")]
    return "|".join(formal if stem.endswith("ه") and stem != "ماه" else [*formal, f"{stem}ا", f"{stem}ای"])


def _adjective(stem: str) -> str:
    return f"{stem}_ه|{stem}_ه=ی|{stem}_ه=ای|{stem}_ه=اش"


_ONES = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده")
_GLUED_UNITS = {
    Grain.YEAR: "سال", Grain.MONTH: "ماه", Grain.WEEK: "هفته", Grain.DAY: "روز", Grain.HOUR: "ساعت", Grain.DECADE: "دهه"
}  # fmt: skip

WORDS = (
    Word(Tag.YEAR, Grain.YEAR, "سال", WEAK),
    Word(Tag.MONTH, Grain.MONTH, "ماه", WEAK),
    Word(Tag.WEEK, Grain.WEEK, "هفته|هفته_ی", WEAK),
    Word(Tag.DAY, Grain.DAY, "روز", WEAK),
    Word(Tag.HOUR, Grain.HOUR, "ساعت", WEAK),
    Word(Tag.MINUTE, Grain.MINUTE, "دقیقه|دقیقه_ی", WEAK),
    Word(Tag.SECOND, Grain.SECOND, "ثانیه|ثانیه_ی", WEAK),
    Word(Tag.NIGHT, Grain.DAY, "شب", Strength.GUARDED),
    Word(Tag.DAYNIGHT, Grain.DAY, "شبانه_روز", WEAK),
    Word(Tag.DECADE, Grain.DECADE, "دهه|دهه_ی", WEAK),
    Word(Tag.CENTURY, Grain.CENTURY, "قرن|سده|سده_ی", WEAK),
    Word(Tag.MILLENNIUM, Grain.MILLENNIUM, "هزاره|هزاره_ی", WEAK),
    Word(Tag.HALF_YEAR, Grain.HALF, "نیم_سال", WEAK),
    Word(Tag.SEASON_WORD, Grain.SEASON, "فصل", WEAK),
    Word(Tag.MOMENT, Grain.SECOND, "لحظه|میلی_ثانیه", WEAK),
    Word(Tag.YEARS, Grain.YEAR, "سال_ها|سال_هاست"),
    Word(Tag.YEARS, Grain.YEAR, "سال_های|سال_هایی|سال_هایش|سالا|سالای|سالیان|سنوات", WEAK),
    Word(Tag.MONTHS, Grain.MONTH, "ماه_ها"),
    Word(Tag.MONTHS, Grain.MONTH, _plural("ماه"), WEAK),
    Word(Tag.WEEKS, Grain.WEEK, "هفته_ها"),
    Word(Tag.WEEKS, Grain.WEEK, _plural("هفته"), WEAK),
    Word(Tag.DAYS, Grain.DAY, _plural("روز") + "|ایام", WEAK),
    Word(Tag.HOURS, Grain.HOUR, _plural("ساعت") + "|ساعات", WEAK),
    Word(Tag.MINUTES, Grain.MINUTE, _plural("دقیقه") + "|دقایق|دقائق", WEAK),
    Word(Tag.SECONDS, Grain.SECOND, _plural("ثانیه"), WEAK),
    Word(Tag.DECADES, Grain.DECADE, _plural("دهه"), WEAK),
    Word(Tag.CENTURIES, Grain.CENTURY, "قرن_ها"),
    Word(Tag.CENTURIES, Grain.CENTURY, _plural("قرن") + "|" + _plural("سده") + "|قرون", WEAK),
    Word(Tag.MILLENNIA, Grain.MILLENNIUM, _plural("هزاره"), WEAK),
    Word(Tag.MOMENTS, Grain.SECOND, "لحظات|" + _plural("لحظه"), WEAK),
    Word(Tag.ADJ_UNIT, Grain.YEAR, _adjective("سال"), WEAK),
    Word(Tag.ADJ_UNIT, Grain.MONTH, _adjective("ماه"), WEAK),
    Word(Tag.ADJ_UNIT, Grain.DAY, _adjective("روز") + "|" + _adjective("شب"), WEAK),
    Word(Tag.ADJ_UNIT, Grain.HOUR, _adjective("ساعت"), WEAK),
    Word(Tag.ADJ_UNIT, Grain.MINUTE, "دقیقه_ای", WEAK),
    Word(Tag.ADJ_UNIT, Grain.SECOND, "ثانیه_ای", WEAK),
    Word(Tag.AGE, Grain.YEAR, "سالگی|سالگیش|سالگی_اش", WEAK),
    Word(Tag.AGE, Grain.MONTH, "ماهگی", WEAK),
    Word(Tag.A_UNIT, Grain.YEAR, "سالی", WEAK),
    Word(Tag.A_UNIT, Grain.MONTH, "ماهی", WEAK),
    Word(Tag.A_UNIT, Grain.WEEK, "هفته_ای", WEAK),
    Word(Tag.A_UNIT, Grain.DAY, "روزی|شبی", WEAK),
    Word(Tag.A_UNIT, Grain.HOUR, "ساعتی", WEAK),
    *(
        Word(Tag.GLUED_ADJ, (number, grain), f"{word}{unit}")
        for number, word in enumerate(_ONES, start=1)
        for grain, unit in ((Grain.YEAR, "ساله"), (Grain.MONTH, "ماهه"), (Grain.DAY, "روزه"), (Grain.HOUR, "ساعته"))
        if word != "سه" or unit != "ماهه"
    ),
    Word(Tag.GLUED_ADJ, (100, Grain.DAY), "صدروزه", example="وعده صدروزه داد"),
    Word(Tag.GLUED_ADJ, (100, Grain.YEAR), "صدساله", example="پیر صدساله آمد"),
    *(Word(Tag.GLUED_ADJ, (number, Grain.WEEK), f"{word}_هفتگی") for number, word in enumerate(_ONES[1:], start=2)),
    *(
        Word(Tag.GLUED, (number, grain), "|".join(f"{word}{unit}" for word in words.split("|")))
        for number, words in ((1, "یک|یه"), (2, "دو"), (3, "سه"), (6, "شش"), (10, "ده"), (100, "صد"))
        for grain, unit in _GLUED_UNITS.items()
    ),
    # lengths that need no number
    Word(Tag.SOME_UNITS, Grain.HOUR, "ساعاتی|چندساعت|ساعات_طولانی|ساعت_های_طولانی|ساعت_های_متمادی|ساعات_متمادی"),
    Word(Tag.SOME_UNITS, Grain.MINUTE, "دقایقی|دقائقی|دقایق_اولیه|دقائق_اولیه|دقایق_ابتدایی|دقایق_پایانی|دقایق_نخست"),
    Word(Tag.SOME_UNITS, Grain.SECOND, "لحظاتی"),
    Word(Tag.SOME_UNITS, Grain.DAY, "مدتی|چندی|روزگاری", WEAK),
    Word(Tag.SOME_UNITS, Grain.DAY, "چندروز|مدت_ها|مدت_هاست|روزهای_متمادی|روزهای_طولانی"),
    Word(Tag.SOME_UNITS, Grain.MONTH, "چندماه|ماه_های_متمادی|ماه_های_طولانی"),
    Word(Tag.SOME_UNITS, Grain.WEEK, "هفته_های_متمادی"),
    Word(Tag.SOME_UNITS, Grain.YEAR, "چندسال|سالیانی|سال_های_متمادی|سال_های_زیادی|سال_های_متعددی|سال_های_بسیاری|سال_های_طولانی|سال_های_سال|سالیان_سال|سالیان_دراز|سالیان_متمادی|سالیان_طولانی"),
    Word(Tag.SOME_UNITS, Grain.CENTURY, "قرن_های_متمادی"),
)  # fmt: skip
