"""The packs that come with the program: Iran's Persian, Dari and Tajik, speech, and the language of archives."""

from functools import cache

from gahnegar.dates.filters import FILTERS
from gahnegar.dates.lexicon import (
    archive,
    dari,
    dayparts,
    deixis,
    glue,
    month_names,
    number_words,
    spoken,
    unit_words,
    weekdays,
)
from gahnegar.dates.lexicon.named_days import OCCASIONS
from gahnegar.dates.vocabulary import Pack, Vocabulary

IRAN = Pack(
    "iran",
    words=(
        *number_words.WORDS,
        *unit_words.WORDS,
        *month_names.WORDS,
        *weekdays.WORDS,
        *dayparts.WORDS,
        *deixis.WORDS,
        *glue.WORDS,
    ),
    days=OCCASIONS,
    filters=FILTERS,
)
"""What the other packs build on: numbers, units, months of three calendars, named days."""

DARI = Pack("dari", words=dari.WORDS, days=dari.DAYS)
"""Afghanistan and Tajikistan: their months, and the words that Iran uses otherwise."""

SPOKEN = Pack("spoken", words=spoken.WORDS)
"""Speech and chats."""

ARCHIVE = Pack("archive", words=archive.WORDS)
"""Chronicles, deeds and histories: old words for days and months, imperial years, eras."""

PACKS = (IRAN, DARI, SPOKEN, ARCHIVE)
"""What `tag` and `resolve` read with."""


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of all of them, made once."""
    return Vocabulary(PACKS)
