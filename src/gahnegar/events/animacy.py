"""Whether a noun without a title, an office, a body or a name is somebody: by its form, and by what texts have shown.

The form may say so («بازنشستگان», «فروشنده», «فرانسوی‌ها»). A common noun of which texts have shown that it is nobody
acts only where its verb is one of saying; a word that no table knows may be a name and acts with any verb that can have
somebody for its subject. Knows words, neither clauses nor times.
"""

from functools import lru_cache
from typing import Final

from gahnegar.events.words import BODY, COUNTRY, EVENT, PLACE, TOWN, WordForm, word
from gahnegar.persian.nouns import NounClass, chance, is_seen
from gahnegar.persian.wordlists import word_set
from gahnegar.persian.wordlists.things import THINGS

_DOERS: Final = (
    *("نده", "گر", "چی", "کار", "بان", "کاران", "گران", "ندگان", "بانان", "پیشه", "پیشگان"),
    *("شناس", "شناسان", "نویس", "نویسان", "نگار", "نگاران", "پژوه", "پژوهان", "گذار", "گذاران"),
)
"""Endings of nouns of those who do something («فروشنده», «آرایشگر»)."""
_NO_DOERS: Final = word_set(
    "پرونده آینده راهکار راه‌کار سازوکار ساز_و_کار ابتکار شاهکار "
    "آشکار انکار افکار پیکار اسکار خودکار سایبان بادبان پلکان بیابان خیابان ارزنده برازنده سازنده "
    "گزنده آلاینده شوینده فزاینده نماگر نشانگر "
    "پیش‌نویس پیشنویس زیرنویس پانویس رونویس دست‌نویس دستنویس اثرگذار تاثیرگذار ناشناس سرشناس حق‌شناس"
)
"""Words with such an ending that are nobody; of four letters and fewer none is asked."""
_MANY: Final = ("گان", "ان", "انی", "ین", "یون")
"""Endings of plurals of people («بازنشستگان», «معترضین»), where the verb is plural, too."""
_PEOPLES: Final = ("ی\u200cها", "ی\u200cهای", "یها", "یهای")
_DOCUMENTS: Final = word_set(
    "گزارش آمار بیانیه نتیجه نتایج نامه متن سند اسناد خبر اخبار بررسی پژوهش تحقیق مطالعه شاخص تصویر تصاویر شواهد قانون "
    "آیه روایت حدیث تجربه یافته موضوع امر مطلب مقاله کتاب پیام نظرسنجی پاسخ جواب"
)
"""Nouns of what says something without being somebody: «گزارش حاکی است», «آمار نشان می‌دهد»."""


def is_doer(form: str, *, plural: bool) -> bool:
    """Whether a noun names people by its form; `plural`: its verb stands in the plural.

    >>> is_doer("فروشنده", plural=False), is_doer("باران", plural=False), is_doer("بازنشستگان", plural=True)
    (True, False, True)
    """
    stem = _singular(form)
    if stem in _NO_DOERS or form in _NO_DOERS:
        return False
    if len(stem) > _SHORTEST and stem.endswith(_DOERS):
        return True
    people = form.endswith(_PEOPLES) and word(stem[:-1]).flags & (COUNTRY | TOWN)
    return bool(people) or (plural and len(form) > _SHORTEST and form.endswith(_MANY))


_SHORTEST: Final = 4


def _singular(form: str) -> str:
    """A noun without the ending of things and of people in the plural, and without that of «یک»."""
    for ending in ("\u200cهای", "\u200cها", "های", "ها", "\u200cای"):
        if form.endswith(ending) and len(form) - len(ending) > 2:
            return form[: -len(ending)].rstrip("\u200c")
    return form


def names_many(form: str) -> bool:
    """Whether a noun names many, by what is left without its ending.

    >>> names_many("نمایندگان"), names_many("کارگردان")
    (True, False)
    """
    if form.endswith(("\u200cها", "\u200cهای")):
        return True
    return form.endswith(("ان", "ین")) and (is_seen(form[:-2]) or (form.endswith("گان") and is_seen(f"{form[:-3]}ه")))


def names_people(form: str) -> bool:
    """Whether a plural in «ـان» is one of people, as nothing that texts show speaks against.

    >>> names_people("شاهدان"), names_people("معترضان"), names_people("درختان")
    (True, True, False)
    """
    person = chance(form, NounClass.PERSON)
    return form.endswith("ان") and (person is None or person >= _MOSTLY)


_MOSTLY: Final = 0.7


def names_several(form: str) -> bool:
    """Whether a name that begins with a word is of several people: «اعضای شورا», «نمایندگان», no «بازرگان».

    >>> names_several("نمایندگان"), names_several("اعضای"), names_several("مرجان")
    (True, True, False)
    """
    return form in ("اعضای", "اهالی") or (form.endswith(("گان", "گران")) and names_many(form))


@lru_cache(maxsize=1 << 14)
def is_thing(form: str) -> bool:
    """Whether a common noun names nobody by itself.

    >>> is_thing("مشکلات"), is_thing("کلپر")
    (True, False)
    """
    stem = _singular(form)
    some = stem[:-1] if stem.endswith("ی") and len(stem) > _SHORTEST else stem
    return not THINGS.isdisjoint((form, stem, some)) or form.endswith(_ABSTRACT)


_ABSTRACT: Final = ("سوزی", "گی", "یت", "یت\u200cهای", "شناسی", "سازی", "\u200cها،")
"""Endings of nouns of doing and being."""


@lru_cache(maxsize=1 << 14)
def is_person_noun(form: str) -> bool:
    """Whether texts use a common noun for people, and hardly for anything else.

    >>> is_person_noun("کارشناس"), is_person_noun("قرارداد")
    (True, False)
    """
    return is_seen(form) and (chance(form, NounClass.PERSON) or 0) >= _SURELY


@lru_cache(maxsize=1 << 14)
def is_house(form: str) -> bool:
    """Whether texts use a common noun for places, and hardly for anything else.

    >>> is_house("کارخانه"), is_house("خودرو")
    (True, False)
    """
    return is_seen(form) and (chance(form, NounClass.PLACE) or 0) >= _SURELY


def is_goal_noun(form: str) -> bool:
    """Whether one may go where a noun names: no common noun of things alone.

    >>> is_goal_noun("دانشگاه"), is_goal_noun("شمرون"), is_goal_noun("گواهینامه")
    (True, True, False)
    """
    return (
        not is_seen(form) or bool(word(form).flags & (PLACE | BODY)) or (chance(form, NounClass.PLACE) or 0) >= _MAYBE
    )


_MAYBE: Final = 0.3


@lru_cache(maxsize=1 << 14)
def is_deed_or_thing(form: str) -> bool:
    """Whether texts use a common noun for things or happenings, and hardly for anything else.

    >>> is_deed_or_thing("قرارداد"), is_deed_or_thing("شهرداری")
    (True, False)
    """
    of_things = (chance(form, NounClass.THING) or 0) + (chance(form, NounClass.HAPPENING) or 0)
    return is_seen(form) and of_things >= _SURELY


_SURELY: Final = 0.9


def is_document(form: str) -> bool:
    """Whether a noun names what says something without being somebody: «این گزارش می‌افزاید»."""
    return _singular(form) in _DOCUMENTS or form in _DOCUMENTS


def is_happening(here: WordForm) -> bool:
    """Whether a word names what happens: by a table, or as texts mostly use it."""
    return bool(here.flags & EVENT) or (chance(here.form, NounClass.HAPPENING) or 0) >= _LIKELY


_LIKELY: Final = 0.6
"""The chance from which on a noun is taken for one of a happening."""
