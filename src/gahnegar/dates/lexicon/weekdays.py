"""Names of the days of the week."""

from gahnegar.dates.lexicon.word import Tag, Word
from gahnegar.dates.units import Weekday

_NAMES = {
    Weekday.SATURDAY: "شنبه",
    Weekday.SUNDAY: "یک_شنبه|1_شنبه",
    Weekday.MONDAY: "دو_شنبه|2_شنبه",
    Weekday.TUESDAY: "سه_شنبه|3_شنبه",
    Weekday.WEDNESDAY: "چهار_شنبه|چار_شنبه|4_شنبه",
    Weekday.THURSDAY: "پنج_شنبه|5_شنبه",
    Weekday.FRIDAY: "جمعه|آدینه",
}


def weekday_plurals(names: str) -> str:
    """«شنبه‌ها», «شنبه‌های», of each of `names`."""
    return "|".join(f"{name}_{ending}" for name in names.split("|") for ending in ("ها", "های", "هایی", "ا"))


def these_weekdays(names: str) -> str:
    """«این شنبه», «همین شنبه», of each of `names`."""
    return "|".join(f"{this}_{name}" for this in ("این", "همین") for name in names.split("|"))


WORDS = tuple(
    word
    for day, names in _NAMES.items()
    for word in (
        Word(Tag.WEEKDAY, day, names + "|" + "|".join(f"{name}=ی" for name in names.split("|"))),
        Word(Tag.WEEKDAYS, day, weekday_plurals(names)),
        Word(Tag.THIS_WEEKDAY, day, these_weekdays(names)),
    )
)
