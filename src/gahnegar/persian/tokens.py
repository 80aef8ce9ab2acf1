"""The words of a sentence: what the analyser says about each, and where words begin and end.

Parts of speech and relations are those of Universal Dependencies as the Persian Dependency Treebank (UD_Persian-PerDT)
uses them: «را» is an adposition, the noun or adjective of a light verb hangs on its verb as `compound:lvc`, a
participle before «شد» as `xcomp`. Knows no weights: `syntax` fills the tokens.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from gahnegar.persian.names import Name


class Pos(StrEnum):
    """Universal parts of speech."""

    ADJ = "ADJ"
    ADP = "ADP"
    ADV = "ADV"
    AUX = "AUX"
    CCONJ = "CCONJ"
    DET = "DET"
    INTJ = "INTJ"
    NOUN = "NOUN"
    NUM = "NUM"
    PART = "PART"
    PRON = "PRON"
    PROPN = "PROPN"
    PUNCT = "PUNCT"
    SCONJ = "SCONJ"
    VERB = "VERB"
    X = "X"


class Relation(StrEnum):
    """Universal relations of a word to its head; subtypes are joined except for light verbs and indirect objects."""

    ROOT = "root"
    NSUBJ = "nsubj"
    CSUBJ = "csubj"
    OBJ = "obj"
    OBL = "obl"
    OBL_ARG = "obl:arg"
    """A prepositional phrase that the verb asks for («به مدرسه رفت»)."""
    LVC = "compound:lvc"
    """The noun or adjective of a light verb («تصمیم گرفت», «وارد شد»)."""
    XCOMP = "xcomp"
    CCOMP = "ccomp"
    ADVCL = "advcl"
    ACL = "acl"
    ADVMOD = "advmod"
    NMOD = "nmod"
    AMOD = "amod"
    NUMMOD = "nummod"
    APPOS = "appos"
    DET = "det"
    CASE = "case"
    MARK = "mark"
    CONJ = "conj"
    CC = "cc"
    COP = "cop"
    AUX = "aux"
    FLAT = "flat"
    """The parts of a name or a number behind its first."""
    FIXED = "fixed"
    COMPOUND = "compound"
    GOESWITH = "goeswith"
    """The rest of a word that a space cut («می شود»)."""
    VOCATIVE = "vocative"
    DISLOCATED = "dislocated"
    DISCOURSE = "discourse"
    PARATAXIS = "parataxis"
    PUNCT = "punct"
    DEP = "dep"


class Tense(StrEnum):
    """The time that a finite verb group tells by its form."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Aspect(StrEnum):
    """How a finite verb group sees what it tells."""

    SIMPLE = "simple"
    IMPERFECTIVE = "imperfective"
    """With «می»: «می‌رود», «می‌رفت»."""
    PERFECT = "perfect"
    """The participle with «است», told or dropped: «رفته است», «رفته»; with «بود»: past and perfect."""
    PROGRESSIVE = "progressive"
    """With «داشتن» before it: «دارد می‌رود»."""


class Mood(StrEnum):
    """Whether a finite verb group states, wishes or orders."""

    INDICATIVE = "indicative"
    SUBJUNCTIVE = "subjunctive"
    IMPERATIVE = "imperative"


class Voice(StrEnum):
    """Active, or passive by a participle with «شدن»."""

    ACTIVE = "active"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Verb:
    """What a finite verb group tells: the past stem of its verb (None where no table knows it) and its features."""

    stem: str | None
    tense: Tense
    aspect: Aspect = Aspect.SIMPLE
    mood: Mood = Mood.INDICATIVE
    voice: Voice = Voice.ACTIVE
    person: int = 3
    plural: bool = False
    negated: bool = False


class Token(NamedTuple):
    """A written word or mark: code points `start` to `end` (half-open) of the given text, and its grammar.

    `form` is the folded word; `ezafe` tells whether an ezafe is read behind it («کتابِ من»); `head` is the index of the
    governing token in the list that holds this one, None for the root of a sentence; `verb` is there for finite verbs,
    `name` for the words of a name, whose `first` and `last` count in the same list.
    """

    start: int
    end: int
    text: str
    form: str
    pos: Pos
    ezafe: bool
    head: int | None
    relation: Relation
    verb: Verb | None = None
    name: Name | None = None


PREPOSITION_WRITTEN_ON = r"""
    (?:به|در|بر|با|از) (?=\u200c (?: عنوان|صورت|منظور|دلیل|علت|خاطر|مناسبت|وسیله|واسطه|موجب|سبب|دنبال|مدت|جای|ازای|شرط
        |طور|طوری|گونه\u200c?ای|شکل|ترتیب|نحوی|اندازه|عهده|دست|سوی|نظر|شمار|حساب|عمل|تصویب|گفته|گزارش|نقل|استناد|رغم|نفع
        |اساس|پایه|خصوص|حال|راستای|زمینه|پی|توجه|وجود|هدف|بیان|اشاره|این|آن|همین|یک ) (?![\w\u200c]))
  | بر (?=(?:اساس|عهده|پایه)(?![\w\u200c])) | در (?=(?:خصوص|حال)(?![\w\u200c])) | با (?=(?:توجه|وجود)(?![\w\u200c]))
"""
"""A preposition written on to its noun («به‌دلیل», «براساس»), in a verbose pattern: a word of its own."""
_LETTER = "[^\\W\\d_\u0640]"
_WORD = re.compile(
    rf"""
      (?:https?://|www\.)[^\s»)\]،؛]+                  # an address of the web
    | [A-Za-z][A-Za-z0-9]*(?:[-'.&@_]+[A-Za-z0-9]+)*   # CoRoT-7b, reuters.com
    | در(?=(?:حالی|صورتی)\u200c*که(?![\w\u200c])) | (?:حالی|صورتی|هنگامی|زمانی|وقتی|طوری)(?=\u200c*که(?![\w\u200c]))
    | (?:{PREPOSITION_WRITTEN_ON})
    | (?:بین[ ]الملل|قائم[ ]مقام)[^\W\d_]*             # one word, though a space is in it
    | {_LETTER}[^\W\d_]*(?:\u200c+[^\W_]+)*[\u0300-\u036f\u0651]*
    | \d+(?:[.,/:٬]\d+)*%?                             # ۱۱:۳۰, ۳۱/۱۰/۱۹۱۷, ۵%
    | \.{{2,}} | …+
    | [^\s\u200c]                                      # a mark; whatever else is seen
    """,
    re.VERBOSE,
)


def words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Where the words and marks of a folded text are, from `start` to `end`: all that is neither space nor half-space.

    >>> [("او رفته‌است، ۱۲:۳۰"[a:b]) for a, b in words("او رفته‌است، ۱۲:۳۰")]
    ['او', 'رفته\u200cاست', '،', '۱۲:۳۰']
    """
    return [match.span() for match in _WORD.finditer(text, start, len(text) if end is None else end)]
