"""Titles in the first person, told of who tells the text: «در کنکور قبول شدم» → «نویسنده در کنکور قبول شد».

A title is retold whole or not at all: each of its words is the teller's, somebody else's, or open, and one open word
leaves the title as it is. Words in quotation marks are nobody's. Knows the words of a title and those of its sentence
(`own_words`), not who tells the text (`narrators`).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gahnegar.events.clauses import MOVING, TAKING, Clause, Sentence
from gahnegar.events.lexicon import ENTERING, MADE, MAKING
from gahnegar.events.predicates import Predicate
from gahnegar.events.titles.own_words import CLITIC_EXPERIENCES, TitleWord, Whose, bound, title_words, with_ezafe
from gahnegar.events.titles.written_style import written_word
from gahnegar.events.words import LIGHT, NAME, NUMBER, PREP, TITLE
from gahnegar.persian.names import NameKind
from gahnegar.persian.third_person import third_person
from gahnegar.persian.tokens import Mood
from gahnegar.persian.wordlists.persons import PERSONS

_OPENERS: Final = frozenset("و که تا اما ولی چون اگر اگه وقتی زیرا چرا آیا هنگامی هم خلاصه".split())
"""Words of a clause before its subject."""
_FRAMES: Final = frozenset("قرار لازم ممکن بهتر بنا نیاز".split())
"""Words whose «است» or «شد» has no subject: «قرار شد حرکت کنیم»."""
_WILLING: Final = frozenset(("خواست", "توانست"))
"""Verbs that say of another verb that somebody will or can."""
_TOGETHER: Final = frozenset("رفت آمد رسید برگشت بازگشت گذشت ماند گذراند".split())
"""What several do who are in company."""
_TOGETHER_DEEDS: Final = frozenset(
    "حرکت پرواز سفر عبور اقامت توقف بازدید صعود گردش چادر راه سوار پیاده ناهار شام صبحانه وارد راهی عازم".split()
)
"""And beside light verbs: «حرکت کردیم», «راه افتادیم»."""
_NOT_AT_WORK: Final = frozenset("دانست خواست دید شمرد شناخت داشت بود خواند یافت باخت".split())
"""Verbs of what a body does not do by the hands of one who speaks for it."""
_ACTING_ON: Final = frozenset(("کرد", "نمود"))
"""Verbs beside which a noun with «ـم» tells on whom somebody acts: «صدایم کرد»."""


class Company(StrEnum):
    """Who «ما» are beside the one who tells something."""

    OPEN = ""
    FELLOWS = "همراهانش"
    """Who travels or lives with him."""
    COLLEAGUES = "همکارانش"
    """Who works with one who speaks for a body: «دفتر تبریز را باز کردیم»."""


_OWN: Final = re.compile(r"م(?:و|ان|ون)?(?![\w\u200c])|(?<![\w\u200c])(?:من|ما|مرا|بنده)(?![\w\u200c])")


def _is_bound(sentence: Sentence, word: TitleWord) -> bool:
    """Whether a word that may open a clause belongs to what follows: «تا صبح», «پس می‌دهم»."""
    if word.index < 0:
        return False
    preposition = word.form == "تا" and sentence.parse.pos[word.index] == "ADP"
    return preposition or sentence.parse.relation[word.index] == "compound:lvc" or sentence.parse.ezafe[word.index]


def may_be_own(title: str) -> bool:
    """Whether a title has a word that may be in the first person."""
    return _OWN.search(title) is not None


def retell(title: str, sentence: Sentence, predicate: Predicate, teller: str, *, company: Company) -> str:
    """The title told of `teller`; itself where it is in nobody's first person or not every word is sure."""
    if ":" in title:
        return title
    words = title_words(title, sentence, predicate.clause_first)
    own = all(word.whose is not Whose.ACT for word in words)
    idle = _IDLE | _CALLED if own else _IDLE
    while len(words) > 1 and words[0].form in idle and not _is_bound(sentence, words[0]):
        words = words[1:]
    kinds = {word.whose for word in words}
    is_state = words[-1].whose is Whose.OWNED and not predicate.nominal and kinds.isdisjoint(_ACTS)  # «من شیفتم»
    if Whose.OPEN in kinds or kinds <= _OTHERS or is_state:
        return title
    text = _Telling(sentence, predicate, teller, words, company).written()
    return title if text is None else text


_OTHERS: Final = frozenset((Whose.OTHER, Whose.ACT))
_ACTS: Final = frozenset((Whose.ACT, Whose.VERB, Whose.STATE))
_MENTIONS: Final = frozenset((Whose.OWNED, Whose.OBJECT, Whose.LED))
_IDLE: Final = frozenset("احتراما خب خلاصه آقا خانوم بچه‌ها دوستان رفقا".split())
"""Words with which somebody begins to talk."""
_CALLED: Final = frozenset("بابا مامان داداش آبجی".split())
"""Whom one calls before one tells of oneself: «بابا رفتم دکتر»."""


@dataclass(slots=True)
class _Act:
    """A finite verb of a title: its place among the words, and whether it is the teller's."""

    place: int
    own: bool
    clause: Clause


class _Telling:
    """One title on its way into the third person."""

    def __init__(
        self, sentence: Sentence, predicate: Predicate, teller: str, words: list[TitleWord], company: Company
    ) -> None:
        self._sentence, self._predicate = sentence, predicate
        self._teller, self._words, self._company = teller, words, company
        self._acts = [
            _Act(place, word.whose is not Whose.ACT, self._clause(word))
            for place, word in enumerate(words)
            if word.whose in (Whose.VERB, Whose.STATE) or (word.whose is Whose.ACT and not self._is_impersonal(place))
        ]
        self._named = False
        self._plural = False

    def written(self) -> str | None:
        """The title in the third person; None where that is not sure."""
        if self._only_wishes() or self._is_torn() or not self._has_one_number() or not self._has_subjects():
            return None
        before = self._subjects()
        parts = []
        for place, word in enumerate(self._words):
            if place in before:
                self._named = True
                parts.append(self._teller)
            text = self._retell(place, word)
            if text is None:
                return None
            parts.append(f"{word.lead}{text}{word.trail}")
        return " ".join(part for part in self._goal_first(parts, before) if part)

    def _goal_first(self, parts: list[str], before: set[int]) -> list[str]:
        """The parts with what speech puts behind its last verb before it: «رفت بانک» → «به بانک رفت»."""
        words, act = self._words, self._acts[-1] if self._acts else None
        group = next((group for group in self._sentence.groups if act and words[act.place].index == group.last), None)
        if act is None or group is None or act.place + 1 == len(words) or words[act.place].trail:
            return parts
        goal = words[act.place + 1]
        led = goal.text in _BEFORE_GOALS or (goal.index >= 0 and self._sentence.words[goal.index].flags & PREP)
        noun = goal.index >= 0 and self._sentence.parse.pos[goal.index] in ("NOUN", "PROPN", "DET", "NUM")
        stays = group.stem in ("ماند", "گذاشت")
        if not led and not (noun and (stays or group.stem in MOVING | TAKING)):
            return parts
        first = act.place - (group.last - group.first)
        bound_before = (
            first > 0
            and words[first - 1].whose is Whose.OTHER
            and not words[first - 1].marked
            and self._sentence.parse.relation[words[first - 1].index] == "compound:lvc"
        )
        shift = sum(place <= act.place for place in before)
        begin, end = first - bound_before + shift, act.place + 1 + shift
        return [*parts[:begin], *([] if led else ["در" if stays else "به"]), *parts[end:], *parts[begin:end]]

    def _clause(self, word: TitleWord) -> Clause:
        return self._sentence.owner[word.index] if word.index >= 0 else self._predicate.clause

    def _is_impersonal(self, place: int) -> bool:
        """Whether a verb has no subject: «باید», «قرار شد»."""
        before, verb = self._words[place - 1].form if place else "", self._words[place]
        becomes = before == "بهتر" and verb.stem == "شد"  # «حالش بهتر بشه»
        return (before in _FRAMES and not becomes) or "بای" in verb.form

    def _only_wishes(self) -> bool:
        """Whether a title has lost what its only verb hangs on: «راه نرم»."""
        verbs = [self._words[act.place].verb for act in self._acts]
        wished = all(verb is not None and verb.mood is Mood.SUBJUNCTIVE for verb in verbs)
        framed = any(word.form in _OPENERS or "بای" in word.form or word.form in _FRAMES for word in self._words)
        return bool(verbs) and wished and not framed

    def _is_torn(self) -> bool:
        """Whether something of the teller's stands before him as the subject, in what may be another clause."""
        own = False
        for place, word in enumerate(self._words):
            if word.whose is Whose.PRONOUN and self._is_subject(place) and own:
                return True
            own = (own or word.whose in _MENTIONS) and word.whose not in _ACTS
        return False

    def _has_one_number(self) -> bool:
        """Whether all verbs of the teller have one number, and who «ما» are is told or plain."""
        verbs = [verb for act in self._acts if act.own and (verb := self._words[act.place].verb) is not None]
        if len({verb.plural for verb in verbs}) > 1:
            return False
        several = any(verb.plural for verb in verbs)
        pronouns = [place for place, word in enumerate(self._words) if word.whose is Whose.PRONOUN]
        if any(place + 1 < len(self._words) and self._words[place + 1].form == "که" for place in pronouns):
            return False  # «منم که …»
        ours = [place for place in pronouns if self._words[place].plural]
        if not several:
            return not ours
        if pronouns and not ours:  # «من و علی»
            after = self._words[pronouns[0] + 1].form if pronouns[0] + 1 < len(self._words) else ""
            self._plural = True
            return after == "و"
        if self._in_company():
            return not ours
        self._plural = True
        doing = [act.place for act in self._acts if act.own and not self._wills(act.place)]
        self._teller = f"{self._teller} و {self._company}"
        if self._company is Company.COLLEAGUES:
            return len(doing) == 1 and all(act.own for act in self._acts) and self._is_done_at_work(doing[0])
        return bool(self._company and doing) and all(self._is_done_together(place) for place in doing)

    def _wills(self, place: int) -> bool:
        verb = self._words[place].verb
        return verb is not None and verb.stem in _WILLING

    def _is_done_together(self, place: int) -> bool:
        """Whether a verb tells what one does in company: «حرکت کردیم», «به عقدا رسیدیم»."""
        verb, before = self._words[place].verb, self._words[place - 1].form if place else ""
        return before in _TOGETHER_DEEDS or (verb is not None and verb.stem in _TOGETHER and before not in _ABSTRACT)

    def _is_done_at_work(self, place: int) -> bool:
        """Whether a verb tells what several do at work: «دفتر تازه را باز کردیم», not «او را قهرمان می‌دانیم»."""
        verb, before = self._words[place].verb, self._words[place - 1].form if place else ""
        if verb is None or verb.mood is not Mood.INDICATIVE or verb.stem in _NOT_AT_WORK or before in _IN_MIND:
            return False
        forms = {word.form for word in self._words[:place]}
        return "را" in forms or before in MADE or verb.stem in MAKING or not ENTERING.isdisjoint(forms)

    def _in_company(self) -> bool:
        """Whether it is told with whom something was done, so that it can be told of one: «با دوستم رفتیم»."""
        words = self._sentence.words
        for place, word in enumerate(self._words[:-1]):
            behind = self._words[place + 1 :]
            after = next((one for one in behind if one.index < 0 or not words[one.index].flags & NUMBER), word)
            if word.form != "با" or after.index < 0:
                continue
            name = self._sentence.names[after.index]
            somebody = words[after.index].flags & (NAME | TITLE) or after.base in PERSONS or after.is_kin
            somebody = somebody or (after.whose is Whose.OWNED and after.base.startswith(_FELLOW))  # «دو هم‌کلاسی‌ام»
            if somebody or (name is not None and name.kind is NameKind.PERSON):
                return True
        return False

    def _has_subjects(self) -> bool:
        """Whether no verb of others would get the teller as its subject: «رفتم و [او] گفت»."""
        for act, following in zip(self._acts, self._acts[1:], strict=False):
            if not act.own or following.own:
                continue
            verb = self._words[act.place].verb
            between = self._words[act.place + 1 : following.place]
            parse = self._sentence.parse
            subject = any(word.index >= 0 and parse.relation[word.index] == "nsubj" for word in between)
            several = self._words[following.place].form.endswith(("ند", "ن"))
            if not subject and (verb is None or several == self._plural):
                return False
        return True

    def _subjects(self) -> set[int]:
        """The places before which the teller is named as a subject."""
        found: set[int] = set()
        previous: _Act | None = None
        for act in self._acts:
            if act.own and (previous is None or not previous.own):
                behind = previous.place + 1 if previous is not None else 0
                explicit = any(self._is_subject(place) for place in range(behind, act.place))
                if not explicit and not self._asked(act, previous):
                    found.add(self._start(act, previous))
            previous = act
        for place, word in enumerate(self._words):
            if self._is_experience(place, word):  # «[نویسنده] خوابش نبرد»
                found.add(0)
        return found

    def _start(self, act: _Act, previous: _Act | None) -> int:
        """Where the clause of an act begins among the words, behind what opens it."""
        start = 0
        if previous is not None:
            own = [
                place
                for place, word in enumerate(self._words[: previous.place])
                if self._clause(word) is act.clause and not self._opens(word)
            ]
            inside = bool(own) and previous.clause.parent is act.clause
            start = own[0] if inside else previous.place + 1
            while not inside and start < act.place and -1 < self._words[start].index <= previous.clause.tail:
                start += 1
            marks = [place for place in range(start, act.place) if "،" in self._words[place].trail]
            if not inside and marks and self._clause(self._words[marks[0]]) is previous.clause:
                start = marks[0] + 1
        else:
            clauses = [self._clause(word) for word in self._words[: act.place + 1]]
            start = clauses.index(act.clause) if act.clause in clauses else 0
            if start and self._words[start - 1].form == "را":  # «[کتابم] را … شروع کردم»
                start = 0
        while start < act.place and self._opens(self._words[start]):
            start += 1
        return start

    def _opens(self, word: TitleWord) -> bool:
        """Whether a word opens a clause, before its subject."""
        return word.form in _OPENERS and not _is_bound(self._sentence, word)

    def _asked(self, act: _Act, previous: _Act | None) -> bool:
        """Whether the clause before names the teller as whom somebody asks: «از من خواست بروم»."""
        verb = self._words[act.place].verb
        if previous is None or verb is None or verb.mood is not Mood.SUBJUNCTIVE:
            return False
        return any(word.whose in (Whose.PRONOUN, Whose.OBJECT, Whose.LED) for word in self._words[: previous.place])

    def _is_named(self, place: int) -> bool:
        """Whether a pronoun stands before the name of the teller."""
        after = self._words[place + 1] if place + 1 < len(self._words) else None
        return after is not None and self._teller.startswith(after.form) and self._words[place].form == "اینجانب"

    def _is_subject(self, place: int) -> bool:
        """Whether a word is «من» or «ما» as the subject."""
        word = self._words[place]
        if word.whose is not Whose.PRONOUN:
            return False
        before = self._words[place - 1] if place else None
        after = self._words[place + 1].form if place + 1 < len(self._words) else ""
        return after not in ("را", "رو") and (before is None or not bound(self._sentence, before))

    def _is_own(self, place: int) -> bool:
        """Whether the verb of a word's clause is the teller's."""
        act = next((act for act in self._acts if act.place >= place), self._acts[-1] if self._acts else None)
        return act is not None and act.own

    def _is_experience(self, place: int, word: TitleWord) -> bool:
        """Whether something befalls the teller that Persian tells of his sleep or his memory: «خوابم نبرد»."""
        if word.whose is not Whose.OWNED or place + 1 >= len(self._words):
            return False
        after = self._words[place + 1].form
        return any(after.endswith(verb) for verb in CLITIC_EXPERIENCES.get(word.base, ()))

    def _is_acted_on(self, place: int, word: TitleWord) -> bool:
        """Whether a noun beside a light verb carries on whom it acts: «صدایم کرد»."""
        after = self._words[place + 1] if place + 1 < len(self._words) else None
        if after is None or after.whose is not Whose.ACT or after.stem not in _ACTING_ON or word.index < 0:
            return False
        lvc = self._sentence.parse.relation[word.index] == "compound:lvc"
        return lvc or bool(word.base_flags & LIGHT)

    def _retell(self, place: int, word: TitleWord) -> str | None:
        """One word in the third person."""
        match word.whose:
            case Whose.VERB:
                return third_person(word.form, plural=self._plural)
            case Whose.STATE:
                return f"{word.base} {'هستند' if self._plural else 'است'}"
            case Whose.PRONOUN:
                if self._is_named(place):  # «اینجانب حسین کاظمی»
                    return ""
                if not self._is_subject(place):
                    return self._somebody(place)
                self._named = True
                return self._teller if self._is_own(place) else None
            case Whose.OBJECT:
                return f"{self._somebody(place)} را"
            case Whose.LED:
                return f"{word.base} {self._somebody(place)}"
            case Whose.SELF:
                return f"خود{'شان' if self._plural else 'ش'}{' را' if word.marked else ''}"
            case Whose.OWNED:
                return self._owned(place, word)
            case _ if self._sentence.spoken:
                return written_word(word, self._sentence)
            case _:
                return word.text

    def _somebody(self, place: int) -> str:
        """The teller where he is no subject: by name at first, «او» later."""
        if self._named:
            own = self._is_own(place)
            return ("خودشان" if own else "آنها") if self._plural else ("خودش" if own else "او")
        self._named = True
        return self._teller

    def _owned(self, place: int, word: TitleWord) -> str:
        """A noun that is the teller's: «اتاقش» of what he does himself, «پدر نویسنده», later «پدر او»."""
        mark = " را" if word.marked else ""
        if self._is_acted_on(place, word):
            return f"{self._somebody(place)} را {word.base}"
        if (self._is_own(place) or self._is_experience(place, word)) and self._named:
            return f"{with_owner(word, plural=self._plural)}{mark}"
        name = self._name_behind(place)
        for part in name[-1:]:
            part.trail = part.trail or "،"
        return f"{with_ezafe(word.base)} {self._somebody(place)}{'،' if name else ''}{mark}"

    def _name_behind(self, place: int) -> list[TitleWord]:
        """The words of the name of whom a noun is: «دوستم [محسن] شهید شد»."""
        after = self._words[place + 1] if place + 1 < len(self._words) else None
        name = self._sentence.names[after.index] if after is not None and after.index >= 0 else None
        if name is None or name.kind is not NameKind.PERSON or self._words[place].trail:
            return []
        if after is not None and after.is_kin:  # «تولدم دایی آمد»
            return []
        last = name.last if self._predicate.first <= name.first else min(name.last, self._predicate.first - 1)
        return [word for word in self._words[place + 1 :] if name.first <= word.index <= last]


_FELLOW: Final = ("هم\u200c", "همکار", "همراه", "همسایه")
"""How words for those begin with whom one does something."""
_IN_MIND: Final = frozenset("مشاهده تجربه احساس درک فراموش باور قبول تصور دوست گرامی تحمل".split())
"""Nouns of what one does in one's mind alone: «خطر را [احساس] کردیم»."""
_BEFORE_GOALS: Final = frozenset("سر بیرون پیش دنبال بالا پایین سراغ کنار".split())
"""Words that lead to a goal without «به»: «سر کار رفت»."""
_ABSTRACT: Final = frozenset("نتیجه توافق تفاهم جمع‌بندی هدف آرزو".split())
"""What one gets at without a way: «به نتیجه رسیدیم»."""


def with_owner(word: TitleWord, *, plural: bool) -> str:
    """A noun with the ending of who owns it: «کتابش», «خانه‌اش», «پایش»."""
    base = word.base
    ending = "شان" if plural else "ش"
    if base.endswith(("ه", "ی")):
        return f"{base}\u200c{ending if plural else 'اش'}"
    return f"{base}ی{ending}" if base.endswith(("ا", "و")) else base + ending
