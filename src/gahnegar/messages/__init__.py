"""Every sentence and word of the program that a reader sees, one class per language with the same methods.

The rooms behind give codes of closed sets, numbers and phrases that were made here; they write no prose. Knows no dates
and no text: a code is the value of an enum member, so that nothing is imported.
"""

from enum import StrEnum
from functools import cache

from gahnegar.messages.language import Messages


class Language(StrEnum):
    """In which language something is written. DARI is Persian with Afghanistan's names of months."""

    PERSIAN = "fa"
    DARI = "prs"
    ENGLISH = "en"


@cache
def messages(language: str) -> Messages:
    """The messages of a language, by its code. Raises ValueError for another one.

    >>> messages("en").ordinal(21), messages("fa").ordinal(3)
    ('21st', 'سوم')
    """
    from gahnegar.messages import en, fa

    languages = {Language.PERSIAN: fa.Persian, Language.DARI: fa.Dari, Language.ENGLISH: en.English}
    if language not in languages:
        known = ", ".join(repr(str(one)) for one in languages)
        raise ValueError(f"no messages in {language!r}; there are {known}")
    return languages[Language(language)]()
