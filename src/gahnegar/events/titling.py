"""Which title an event gets: of a report what was said and by whom, of what «ما» did who says so, else its clause."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.coreference import Coreference, is_first_person
from gahnegar.events.event import TitleStyle
from gahnegar.events.lexicon import DEMONSTRATIVES, HE_OR_SHE
from gahnegar.events.likely_rows import LOFTY
from gahnegar.events.mentions import Mentions
from gahnegar.events.predicates import Predicate, writing_before
from gahnegar.events.speakers import by_people, is_claimed
from gahnegar.events.speech import content_in, first_said
from gahnegar.events.titles import Company, Title, in_writing_style, make_title, may_be_own, retell, said_meanwhile
from gahnegar.events.words import CONJ, MARK, PURE_PREP, ROLE, STOP, word
from gahnegar.persian.text import Folded, Span, fold
from gahnegar.persian.third_person import first_person
from gahnegar.persian.verbs import TenseForm

_LONG_SAYING: Final = 40
"""Words of a clause that was said, at most."""
_LONG_LEANING: Final = 14
"""Words of a title at most before which its speaker is put."""
_LONG_CLAIM: Final = 22
"""Words at most of the title of what only somebody says, before which that one is put."""
_IF: Final = ("اگر ", "چنانچه ", "هرگاه ", "در صورت ")
_SPOKEN_PREPOSITIONS: Final = frozenset("تو توی رو واسه".split())
"""Prepositions that a text need not be all in speech to have: «در جهان» for «تو جهان»."""
_OFFICE: Final = 40
"""Letters behind a name and a comma in which an office begins."""
_FEW_SAID, _MOST_SAID = 2, 20
"""Words of a saying without a clause that a title takes up."""


@dataclass(frozen=True, slots=True)
class TitledClause:
    """What a title tells of: a clause, the times to leave out, who takes part, and the name of the first of them."""

    sentence: Sentence
    predicate: Predicate
    times: list[tuple[int, int]]
    participants: tuple[Span, ...]
    name: str


class Titling:
    """The titles of the events of one text."""

    __slots__ = ("_coreference", "_dates", "_folded", "_mentions", "_style")

    def __init__(
        self, folded: Folded, mentions: Mentions, coreference: Coreference, dates: frozenset[int], style: TitleStyle
    ) -> None:
        """`dates`: where the dates of the text begin, in the text as given."""
        self._folded = folded
        self._mentions = mentions
        self._coreference = coreference
        self._dates = dates
        self._style = style

    def title(self, titled: TitledClause) -> Title:
        """The title: of a report what was said and by whom; of what somebody tells of himself, in the third person."""
        sentence, predicate = titled.sentence, titled.predicate
        title = self._said_meanwhile(titled) or self._in_its_words(titled)
        teller = self._coreference.narrators.teller(sentence, predicate) if may_be_own(title.text) else None
        own = title if teller is None else _in_third_person(titled, title, teller.name, teller.company)
        spoken = sentence.spoken or not _SPOKEN_PREPOSITIONS.isdisjoint(title.text.split())
        if not spoken or own is not title:
            return own
        return replace(title, text=in_writing_style(title.text, sentence, predicate.clause_first))

    def _said_meanwhile(self, titled: TitledClause) -> Title | None:
        """What was said by somebody of whom a clause tells that he spoke; None where that is not told."""
        said = said_meanwhile(titled.sentence, titled.predicate)
        if said is None or not titled.participants:
            return None
        saying = replace(titled, predicate=said)
        return self._of_report(saying, own=False) if said.reporting else self._of_clause(saying, own=False)

    def _in_its_words(self, titled: TitledClause) -> Title:
        """The title in the words of the text, in the first person where no single speaker is told of."""
        own = is_first_person(titled.sentence, titled.predicate)
        title = self._of_report(titled, own=own) if titled.predicate.reporting else None
        if title is None and own:
            title = self._of_speaker(titled)
        return title or self._of_clause(titled, own=own)

    def _of_report(self, titled: TitledClause, *, own: bool) -> Title | None:
        """What was written or said, and by whom; None where that is not told in a clause of its own."""
        sentence, predicate, participants = titled.sentence, titled.predicate, titled.participants
        writing = writing_before(sentence, predicate.group) if predicate.group else None
        if writing is not None:
            kept = _without_occasion(sentence, writing, titled.times)
            named = " ".join(self._folded.span(sentence.starts[n], sentence.ends[n]).text for n in kept)
            content = self._said(sentence, predicate, named)
            if content is not None:
                return content
        if own or not (participants or sentence.spoken):
            return None
        verb = self._folded.span(*sentence.offsets(_speech_verb(sentence, predicate), predicate.last))
        who = f"{self._coreference.short(sentence, participants[0])} " if participants else ""
        content = self._said(sentence, predicate, f"{who}{' '.join(verb.text.split())}")
        if content is None or (content.whole and len(content.text.split()) > _LONG_SAYING):
            return None
        return content

    def _of_speaker(self, titled: TitledClause) -> Title | None:
        """What one says of himself, told of him or her or with «X: » before it; None where nobody is named."""
        sentence, predicate = titled.sentence, titled.predicate
        speaker = self._coreference.spoken_by(sentence, predicate)
        if not speaker:
            return None
        title = self._made(titled, said=speaker, meant=self._meant(titled), fuller=self._fuller(sentence))
        group = predicate.group
        if sentence.spoken or group is None or group.negated or first_person(sentence.words[group.last].form) is None:
            return title
        doubted = not _DOUBTED.isdisjoint(speaker.split())
        company = Company.COLLEAGUES if self._speaks_for_body(titled) else Company.OPEN
        return title if doubted else _in_third_person(titled, title, speaker, company)

    def _speaks_for_body(self, titled: TitledClause) -> bool:
        """Whether who says «ما» is told by an office, and speaks of no people: «…، بنیان‌گذار سپهر», not «ملت ما»."""
        own = titled.sentence.words[titled.predicate.clause_first : titled.predicate.clause_last + 1]
        if any(here.form in LOFTY or here.form in _COUNTRY for here in own) or not titled.participants:
            return False
        end = titled.participants[0].end
        behind = self._folded.raw[end : end + _OFFICE]
        aside = behind[1:].split("،")[0] if behind.startswith("،") else ""
        forms = fold(f"{titled.participants[0].text} {aside}").text.split()
        return any(form in _LEADING or word(form).flags & ROLE for form in forms)

    def _of_clause(self, titled: TitledClause, *, own: bool) -> Title:
        """The title of the clause itself, behind who says it where it leans on that."""
        sentence, predicate, name = titled.sentence, titled.predicate, titled.name

        fuller = self._fuller(sentence)
        title = self._made(titled, name=name, meant=self._meant(titled), fuller=fuller, style=self._style)
        if name and name.split()[-1] not in title.text and not HE_OR_SHE.isdisjoint(title.text.split()):
            title = self._made(
                titled, meant=lambda index: self._coreference.meant(sentence, index), fuller=fuller, style=self._style
            )
        claimed = is_claimed(sentence, predicate) or title.text.startswith(_IF)
        long = len(title.text.split()) > (_LONG_CLAIM if claimed else _LONG_LEANING)
        if own or sentence.spoken or long or not (title.leans or claimed):
            return title
        sayer = self._coreference.speakers.said_by(sentence, predicate)
        people = by_people(sentence, predicate) if not sayer else None
        if people is not None and claimed:
            whose = " ".join(self._folded.span(*sentence.offsets(*people)).text.split())
            return title if title.text.startswith(whose) else Title(f"{whose}، {title.text}", title.whole)
        known = not sayer or sayer.split()[-1] in title.text or len(title.text.split()) < _FEW_SAID + 1
        return title if known else Title(f"{sayer}: {title.text}", title.whole)

    def _made(self, titled: TitledClause, **options: Any) -> Title:
        return make_title(
            titled.sentence, titled.predicate, titled.times, self._folded, actor=self._actor(titled), **options
        )

    def _actor(self, titled: TitledClause) -> tuple[int, int]:
        """The words of who acts, in the sentence; (-1, -1) where that is nobody of it."""
        sentence = titled.sentence
        found = self._mentions.words_of(titled.participants[0]) if titled.participants else None
        if found is None or found[0].starts[found[1]] not in sentence.starts:
            return -1, -1
        first = sentence.starts.index(found[0].starts[found[1]])
        return first, first + found[2] - found[1]

    def _meant(self, titled: TitledClause) -> Callable[[int], str]:
        """What a word points at, but for who takes part himself."""
        sentence, name = titled.sentence, titled.name

        @cache
        def meant(index: int) -> str:
            text = self._coreference.meant(sentence, index)
            same = name and sentence.words[index].form not in DEMONSTRATIVES and text.split()[-1:] == name.split()[-1:]
            return "" if same else text

        return meant

    def _fuller(self, sentence: Sentence) -> Callable[[int, int], str]:
        """The fuller mention before of a bare noun."""

        @cache
        def fuller(first: int, last: int) -> str:
            return self._coreference.bare(sentence, first, last)

        return fuller

    def is_bare(self, sentence: Sentence, predicate: Predicate, title: str, times: list[tuple[int, int]]) -> bool:
        """Whether a title has only its noun: «جلسه دیروز», «گفت‌وگوی خود»."""
        own = {"خود"}.union(*(self._folded.span(*sentence.offsets(first, last)).text.split() for first, last in times))
        return predicate.nominal and sum(form not in own for form in title.split()) < 2

    def _said(self, sentence: Sentence, predicate: Predicate, speaker: str) -> Title | None:
        """«X: what X said»; None where it is not told in a clause of its own."""
        inner = content_in(sentence, predicate)
        if inner is not None:
            return self._content(sentence, inner, speaker)
        last = predicate.group.last if predicate.group is not None else predicate.clause_last
        if last + 1 >= len(sentence.words) or sentence.words[last + 1].form not in ':«"“':
            return None
        start = sentence.ends[last + 1]
        found = self._mentions.said_from(start)
        if found is None:
            return None
        said = first_said(found)
        if said is not None:
            return self._content(found, said, speaker)
        marks = [n for n, here in enumerate(found.words) if n > _FEW_SAID and here.flags & MARK] or [len(found.words)]
        ends = (n for n in marks if n == len(found.words) or found.words[n].flags & STOP)
        stop = next(ends, marks[0])
        stop = stop if stop <= _MOST_SAID else marks[0]
        if not 0 < stop <= _MOST_SAID:
            return None
        text = self._folded.span(found.starts[0], found.ends[stop - 1]).text.strip('«»"“”.،؛ ')
        return Title(f"{speaker}: {' '.join(text.split())}", whole=True)

    def _content(self, sentence: Sentence, saying: Predicate, speaker: str) -> Title:
        """What a clause of a saying tells, with the speaker before it."""
        dates = {self._folded.raw_start(begin) for begin in sentence.starts} & self._dates
        beside = [
            (first, last)
            for first, last in self._mentions.times(sentence)
            if self._folded.raw_start(sentence.starts[first]) in dates
        ]
        over = [time for time in beside if _drops_time(sentence, saying, time)]
        return make_title(
            sentence,
            saying,
            over,
            self._folded,
            said=speaker,
            beside=[time for time in beside if time not in over],
            meant=lambda index: self._coreference.meant(sentence, index),
            fuller=self._fuller(sentence),
        )


def _without_occasion(sentence: Sentence, writing: tuple[int, int], dated: list[tuple[int, int]]) -> list[int]:
    """The words of a writing without its times and what leads to them: «پیام وزیر [به مناسبت آغاز سال ۱۳۹۳]»."""
    words, gone = sentence.words, {n for first, last in dated for n in range(first, last + 1)}
    for first, _ in dated:
        begin = first - 1
        while begin > writing[0] and not words[begin].flags & (PURE_PREP | MARK):
            begin -= 1
        if begin > writing[0] and words[begin].flags & PURE_PREP:
            gone.update(range(begin, first))
    return [n for n in range(writing[0], writing[1] + 1) if n not in gone]


def _speech_verb(sentence: Sentence, predicate: Predicate) -> int:
    """The first word of what tells that something is said, without what else was done: «[لغو و] اعلام کرد»."""
    first = max(predicate.first, predicate.last - 3)
    joints = [n for n in range(first, predicate.last) if sentence.words[n].flags & CONJ]
    return joints[-1] + 1 if joints else first


def _drops_time(sentence: Sentence, saying: Predicate, time: tuple[int, int]) -> bool:
    """Whether what was said happened at a time that its title can do without: «گفت: کار [در تابستان] متوقف شد»."""
    group, led = saying.group, sentence.words[time[0] - 1].form if time[0] else ""
    if group is None or saying.nominal or group.negated or group.copula or group.tense is not TenseForm.PAST:
        return False
    return (
        sentence.owner[time[0]] is saying.clause
        and led not in ("تا", "الی", "از", "به", "برای")
        and group.stem != "بود"
    )


def _in_third_person(titled: TitledClause, title: Title, teller: str, company: Company) -> Title:
    """The title told of who tells it, instead of in his words: «رضایی: من مصدوم بودم» → «رضایی مصدوم بود»."""
    said = title.text.removeprefix(f"{teller}: ")
    text = retell(said, titled.sentence, titled.predicate, teller, company=company)
    return title if text == said else replace(title, text=text)


_LEADING: Final = frozenset("سرمربی مربی سرپرست بنیان‌گذار بنیانگذار هم‌بنیان‌گذار دبیر کارگردان ناشر تهیه‌کننده".split())
"""Words by which who leads others is told, beside offices."""
_COUNTRY: Final = frozenset(("ایران", "کشور", "کشورمان"))
_DOUBTED: Final = frozenset("متهم مظنون محکوم شاهد شاکی قاتل سارق یکی یک".split())
"""Words of speakers whose word is a claim, and of those whom nobody knows."""
