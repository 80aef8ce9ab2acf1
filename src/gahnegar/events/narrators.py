"""Who tells a text in the first person: the writer of a line of a chat, a named author, or «نویسنده».

A text of news has no such teller: what stands there in the first person somebody said, and its title says who. Asks who
speaks at a place (`speakers`); knows no time.
"""

import re
from typing import Final, NamedTuple

from gahnegar.events.clauses import Sentence
from gahnegar.events.mentions import Mentions
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.speakers import Speakers
from gahnegar.events.titles import Company
from gahnegar.persian.paradigm import reading
from gahnegar.persian.text import Span
from gahnegar.persian.third_person import first_person
from gahnegar.persian.tokens import Mood
from gahnegar.persian.verb_table import HOMOGRAPHS
from gahnegar.persian.wordlists.people import GIVEN_NAMES, NAMESAKES

AUTHOR: Final = "نویسنده"
"""By what a title calls who tells a text and gives no name."""
_SAMPLE: Final = 20_000
"""Letters at the beginning of a text by which it is judged."""
_QUOTED_AT_MOST: Final = 2_000
"""Letters before a clause in which the quotation begins that it stands in."""
_SHARE: Final = 50
"""In how many words a text that is told in the first person has a verb of it, at most."""
_WORD: Final = re.compile(r"[^\W\d_][\w\u200c]*")
_QUOTATION: Final = re.compile(r"«[^«»]*»|\"[^\"\n]*\"|“[^“”]*”")
_NEWS: Final = re.compile(
    r"(?<![\w\u200c])(?:به گزارش|خبرگزاری|به خبرنگار|خبرنگار ما|افزود|اظهار (?:داشت|کرد)|خاطرنشان|تصریح کرد|"
    r"تاکید کرد|(?:وی|او) (?:گفت|ادامه داد)|در گفت[\u200c ]?و[\u200c ]?گو با)(?![\w\u200c])"
    r"|^(?:گفت[\u200c ]?و[\u200c ]?گو|مصاحبه)(?![\w\u200c])",
    re.MULTILINE,
)
"""Words of those who report what others said."""
_SENTENCE: Final = re.compile(r"[.!؟?\n]")
_SAYING: Final = re.compile(
    r"(?<![\w\u200c])(?:گفت|گفته|گفتند|می\u200cگوید|می\u200cگفت|جواب داد|پاسخ داد|پرسید|فریاد زد|نوشت|نوشته)"
    r"(?![\w\u200c])"
)
"""Verbs of a sentence behind which another may say «من»."""
_COLLECTIVE: Final = re.compile(
    r"(?<![\w\u200c])ما (?:[\w\u200c]+(?:ان|ها)|(?:در|به عنوان) (?:این )?(?:شرکت|موسسه|سازمان|گروه|کشور|تیم))"
    r"(?![\w\u200c])"
)
"""«ما» of a people or a body: «ما ایرانیان», «ما در شرکت …»."""
_ALONE: Final = re.compile(
    r"(?<![\w\u200c])(?:من|مرا|[\w\u200c]+(?:(?<!مر)د|ت)م|(?:پدر|مادر|خواهر|برادر|همسر|دوست|پسر|دختر)م(?:ان)?)"
    r"(?![\w\u200c])"
)
"""Words of one who tells of himself, and of his family: «دیدم», «خواهرم»."""
_LABEL: Final = re.compile(
    r"^(?:[\[(]?[\d/.:٫،, ]+[\])]?[ ]*[-–—]?[ ]*)?([^\W\d_][\w\u200c]*(?:[ ][\w\u200c]+){0,2})[ ]?:(?!\d)", re.MULTILINE
)
"""The writer of a message at the head of its line."""
_NAME: Final = r"[^\W\d_][\w\u200c]*(?:[ ][^\W\d_][\w\u200c]*){0,4}"
_SIGNATURE: Final = r"[^\W\d_][\w\u200c]*(?:[ ][^\W\d_][\w\u200c]*){0,2}"
_BYLINE: Final = re.compile(
    r"^[ ]*(?:(?:از )?(?:خاطرات|یادداشت\u200cهای|سفرنامه|روایت)|نوشته|به قلم|نویسنده[ ]?:|راوی[ ]?:)[ ]*"
    rf"({_NAME})[ ]*$",
    re.MULTILINE,
)
"""A line that names the author: «از خاطرات دکتر منیژه فرهمند», «به قلم …»."""
_SIGNED: Final = re.compile(
    r"(?:^|[.!؟][ ])(?:با احترام|با مهر|با سپاس|قربانت|ارادتمند|دوستدار|مخلص|برادر|خواهر|پسر|دختر|دوست)"
    rf"(?:ت|تو|شما|[ ]شما|[ ]تو)?[ ]?[،,\n]\s*({_SIGNATURE})\s*\Z",
    re.MULTILINE,
)
"""The end of a letter: «قربانت، بهمن»."""


_UNDERSIGNED: Final = re.compile(r"(?<![\w\u200c])اینجانب ([^\W\d_][\w\u200c]*[ ][^\W\d_][\w\u200c]*)")
"""«اینجانب حسین کاظمی»."""


class Teller(NamedTuple):
    """Who tells something in the first person: by what name a title tells of him, and who «ما» are beside him."""

    name: str
    company: Company


class Narrators:
    """Who tells one text, place by place."""

    __slots__ = ("_count", "_has_company", "_is_own", "_mentions", "_speakers", "author")

    def __init__(self, mentions: Mentions, speakers: Speakers) -> None:
        self._mentions = mentions
        self._speakers = speakers
        self._is_own: bool | None = None
        self._count: int | None = None
        self._has_company = False
        self.author: Span | None = None

    def teller(self, sentence: Sentence, predicate: Predicate) -> Teller | None:
        """Who says «من» in a clause; None where that is not sure."""
        start = sentence.starts[predicate.clause_first]
        if self._is_quoted(start):
            return None
        writers = self._writers() if sentence.spoken else 0
        if writers:
            writer = self._speakers.before(start) if writers > 1 else None
            return None if writer is None else Teller(" ".join(writer.text.split()), Company.FELLOWS)
        if not self._narrated() or self._speakers.before(start) is not None or _is_of_another(sentence, predicate):
            return None
        name = AUTHOR if self.author is None else " ".join(self.author.text.split())
        return Teller(name, Company.FELLOWS if self._has_company or sentence.spoken else Company.OPEN)

    def named(self, sentence: Sentence, predicate: Predicate) -> Span | None:
        """The named author where a clause is told by him or her."""
        found = self.teller(sentence, predicate)
        return self.author if found is not None and self.author is not None else None

    def _is_quoted(self, offset: int) -> bool:
        """Whether a quotation that began in its paragraph is still open at an offset."""
        text = self._mentions.folded.text
        near = max(0, offset - _QUOTED_AT_MOST)
        before = text[text.rfind("\n", near, offset) + 1 or near : offset]
        return before.count("«") > before.count("»") or before.count('"') % 2 > 0

    def _writers(self) -> int:
        """How many people write the lines of a text, each with the name before it."""
        if self._count is None:
            self._count = len({match[1] for match in _LABEL.finditer(self._mentions.folded.text[:_SAMPLE])})
        return self._count

    def _narrated(self) -> bool:
        """Whether somebody tells a text in the first person, and nobody reports it."""
        if self._is_own is None:
            text = self._mentions.folded.text[:_SAMPLE]
            given = self._mentions.folded.raw[:_SAMPLE]  # with its agency
            self._is_own = not _NEWS.search(given) and is_in_first_person(_QUOTATION.sub(" ", text))
            if self._is_own:
                self.author = self._author()
                self._has_company = not _COLLECTIVE.search(text) and _ALONE.search(text) is not None
        return self._is_own

    def _author(self) -> Span | None:
        """The name of the author, at the head of the text or at the end of a letter."""
        text = self._mentions.folded.text
        for found in (_BYLINE.search(text, 0, _SAMPLE), _UNDERSIGNED.search(text)):
            if found is not None and not _GIVEN.isdisjoint(found[1].split()):
                return self._mentions.folded.span(*found.span(1))
        signed = _SIGNED.search(text)
        return None if signed is None else self._mentions.folded.span(*signed.span(1))


_FAMILY: Final = frozenset("پدر مادر خواهر برادر همسر شوهر پسر دختر پدربزرگ مادربزرگ بابا مامان داداش".split())
"""Of whom one tells as one's own: «مادربزرگم»."""
_GIVEN: Final = GIVEN_NAMES | NAMESAKES


def is_in_first_person(text: str) -> bool:
    """Whether so many words of a folded text are in the first person that its writer tells of himself.

    >>> is_in_first_person("در بروجرد به دنیا آمدم."), is_in_first_person("مردم رستم را دیدند.")
    (True, False)
    """
    words = [form for part in _SENTENCE.split(text) for form in _WORD.findall(_SAYING.split(part, 1)[0])]
    kin: int = sum(form.endswith("م") and form.removesuffix("م") in _FAMILY for form in words)
    forms = [form for form in words if form[-1] == "م" and form not in HOMOGRAPHS]
    verbs = [(form, verb) for form in forms if (verb := reading(form)) is not None and verb.person == 1]
    own: int = sum(verb.mood is Mood.INDICATIVE or form.startswith("می") for form, verb in verbs)  # «میرم»
    return bool(own + kin) and _SHARE * (own + kin) >= len(words)


_ANSWER: Final = frozenset("جواب پاسخ".split())
"""Words beside «داد» that tell that somebody says something."""


def _is_of_another(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether somebody says a clause in its own sentence, before it: «پدرم گفت می‌روم»."""
    for clause in sentence.clauses:
        if clause.verb is None or clause is predicate.clause or clause.verb.last >= predicate.clause_first:
            continue
        found = predicate_of(sentence, clause)
        answers = sentence.words[clause.verb.first - 1].form in _ANSWER if clause.verb.first else False
        other = first_person(sentence.words[clause.verb.last].form) is None
        if found is not None and (found.reporting or answers) and other:
            return True
    return False
