"""The analyser's tokens beside the words of a sentence: part of speech, ezafe, head and relation of each word.

The two cut a text a little differently; here each word takes what is said of the token that governs its others.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from gahnegar.events.animacy import names_several
from gahnegar.events.words import COMMA, EVENT, LIGHT, MARK, NUMBER, OBJECT, PREP, ROLE, TITLE, WordForm
from gahnegar.persian.names import Name, NameKind
from gahnegar.persian.tokens import Token, Verb

NOWHERE: Final = -1


@dataclass(slots=True)
class Parse:
    """For each word of a sentence: part of speech, relation, the index of its head (`NOWHERE` for roots), and ezafe."""

    pos: list[str]
    relation: list[str]
    head: list[int]
    ezafe: list[bool]
    verb: list[Verb | None]
    names: list[Name | None]
    _children: list[list[int]] | None = field(default=None, init=False, repr=False)

    def __bool__(self) -> bool:
        return bool(self.pos)

    @property
    def children(self) -> list[list[int]]:
        """The words that hang on each word; found when first asked for, which many sentences never are."""
        if self._children is None:
            self._children = [[] for _ in self.head]
            for place, governor in enumerate(self.head):
                if governor not in (NOWHERE, place):
                    self._children[governor].append(place)
        return self._children

    def span(self, index: int) -> tuple[int, int]:
        """First and last word of what hangs on a word, itself included."""
        first = last = index
        todo, seen = [index], {index}
        while todo:
            here = todo.pop()
            first, last = min(first, here), max(last, here)
            fresh = [child for child in self.children[here] if child not in seen]
            seen.update(fresh)
            todo += fresh
        return first, last

    def phrase_end(self, first: int, last: int) -> int:
        """The last word of the noun phrase that begins at `first` and ends at `last` at most.

        A word belongs to it that hangs on one before it, or on which one before it hangs.
        """
        end, above = first, self.head[first]
        while end < last:
            following = end + 1
            if (
                self.pos[following] == "CCONJ"
                and following < last
                and self.pos[end] == "NUM" == self.pos[following + 1]
            ):
                end = following + 1
                continue
            noun = self._counted(following)
            if following < noun <= last and first <= self.head[noun] <= end:
                end = noun  # «بازداشت سه متهم»
                continue
            if not (first <= self.head[following] <= end or following == above):
                break
            if following == above:
                above = self.head[following]
            end = following
        return end

    def _counted(self, index: int) -> int:
        """The noun that a number or a pointing word stands before, right behind it; else the word itself."""
        noun = index
        while self.relation[noun] in _BEFORE_NOUNS and self.head[noun] == noun + 1:
            noun += 1
        return noun

    def governors(self, index: int) -> list[int]:
        """The words above a word, the nearest first."""
        found: list[int] = []
        seen = {index}
        while (index := self.head[index]) != NOWHERE and index not in seen:
            seen.add(index)
            found.append(index)
        return found


@dataclass(frozen=True, slots=True)
class ParsedWords:
    """The words of a sentence with their parse; those marked in `hidden` are not looked at.

    `casual`: they are written as one speaks, so that «گرفتن» may stand for «گرفتند».
    """

    words: Sequence[WordForm]
    parse: Parse
    hidden: bytearray
    casual: bool


def count_as_subjects(sentence: ParsedWords, verbs: Sequence[int]) -> None:
    """Make subjects of the counted people that hang on a plural verb like a circumstance, where it has no other one.

    «در ولسوالی خواجه‌غار [چهار تن] به شمول یک کودک جان باختند»: no time is a subject, whatever the tree says.
    """
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    for verb in verbs:
        read = parse.verb[verb]
        if read is None or not read.plural or read.person not in (None, 3):
            continue
        below = [child for child in parse.children[verb] if child < verb]
        if any(parse.relation[child] == "nsubj" and not hidden[child] for child in below):
            continue
        for child in below:
            counted = words[child].form in _PEOPLE and child and words[child - 1].flags & NUMBER
            behind = child and words[child - 1].flags & OBJECT and parse.relation[child] == "xcomp"
            several = behind and names_several(words[child].form)  # «پل را [اهالی] ساختند»
            taken = several or (counted and parse.relation[child] == "obl" and not _has_case(parse, child))
            if taken and not hidden[child]:
                parse.relation[child] = "nsubj"
                break


def names_as_subjects(sentence: ParsedWords, verbs: Sequence[int]) -> None:
    """Make a name, and not the office behind its time, the subject of «شد»: «[پرن] در ۱۹۳۶ معاون وزیر شد»."""
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    for verb in verbs:
        read = parse.verb[verb]
        if read is None or read.stem not in ("شد", "بود"):
            continue
        below = [child for child in parse.children[verb] if child < verb and not hidden[child]]
        said = next((child for child in below if parse.relation[child] == "xcomp"), -1)
        office = next((child for child in below if parse.relation[child] == "nsubj" and child > said), -1)
        if said < 0 or office < said + 1 or not any(hidden[said:office]) or not words[office].flags & ROLE:
            continue
        if parse.pos[said] in ("NOUN", "PROPN") and not words[said].flags & (ROLE | LIGHT | EVENT):
            parse.relation[said], parse.relation[office] = "nsubj", "xcomp"


def weeks_as_subjects(sentence: ParsedWords, verbs: Sequence[int]) -> None:
    """Make the first word of a named week the subject of which the tree takes the last: «[هفتهٔ کتاب] آغاز می‌شود»."""
    parse, hidden = sentence.parse, sentence.hidden
    for verb in verbs:
        for last in [child for child in parse.children[verb] if 0 < child < verb and hidden[child]]:
            first = last - 1
            tied = hidden[first] and parse.ezafe[first] and parse.head[first] == verb and not _has_case(parse, first)
            if tied and (parse.relation[first], parse.relation[last]) == ("obl", "nsubj"):
                parse.relation[first], parse.relation[last] = "nsubj", "nmod"
                parse.children[verb].remove(last)
                parse.children[first].append(last)
                parse.head[last] = first


def phrases_across_times(sentence: ParsedWords) -> None:
    """Hang on the noun before a time what goes on its phrase behind it: «تلاش‌های [سال گذشته] دولت به نتیجه رسید».

    The network takes such a noun for a predicate or for a topic of its own, though the verb has its predicate.
    """
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    for index in range(2, len(words) - 1):
        if hidden[index] or not hidden[index - 1] or parse.pos[index] not in ("NOUN", "PROPN", "PRON"):
            continue
        noun = next((n for n in range(index - 1, -1, -1) if not hidden[n]), NOWHERE)
        verb = parse.head[index]
        written = noun != NOWHERE and words[noun].form.endswith("\u200cهای")
        if noun == NOWHERE or verb <= index or not (parse.ezafe[noun] or written):
            continue
        complete = any(parse.relation[n] in ("xcomp", "compound:lvc") for n in parse.children[verb] if n > index)
        alone = parse.relation[index] == "dislocated" or (parse.relation[index] == "xcomp" and complete)
        loose = written and parse.relation[index] in ("obl", "compound:lvc") and not _has_case(parse, index)
        loose = loose and index + 1 < verb
        subject = _taken_for_said(parse, verb, index) if parse.relation[index] == "nsubj" else NOWHERE
        closed = parse.relation[index] == "nsubj" and _closes_with_comma(sentence, noun, index, verb)
        if closed and subject == NOWHERE:
            subject = _behind_comma(sentence, index, verb)
        if subject != NOWHERE:
            parse.relation[subject] = "nsubj"
        if alone or loose or closed or subject != NOWHERE:
            parse.children[verb].remove(index)
            parse.children[noun].append(index)
            parse.head[index], parse.relation[index] = noun, "nmod"


def _taken_for_said(parse: Parse, verb: int, index: int) -> int:
    """The subject behind the phrase of `index` that is taken for what a verb says, which it has said by other words.

    «در برنامهٔ [امشب] نگاه یک، [توان] دفاعی کشور بررسی می‌شود».
    """
    said = [n for n in parse.children[verb] if index < n < verb and parse.relation[n] in ("xcomp", "compound:lvc")]
    first = min(said, default=NOWHERE)
    bare = len(said) > 1 and parse.relation[first] == "xcomp" and parse.pos[first] in ("NOUN", "PROPN")
    return first if bare and not _has_case(parse, first) else NOWHERE


def _closes_with_comma(sentence: ParsedWords, noun: int, index: int, verb: int) -> bool:
    """Whether the phrase of a preposition goes on at `index`, up to a comma: «در جلسهٔ [دیروز] شورا، شهردار گفت».

    Not where the comma parts a person from the office, or is of a list.
    """
    parse, words = sentence.parse, sentence.words
    comma = _comma_behind(sentence, index, verb)
    if comma == NOWHERE or not _has_case(parse, noun):
        return False
    listed = any(parse.relation[n] == "conj" for n in parse.children[index])
    name, beside = parse.names[index], parse.names[comma + 1]
    office = name is not None and name.kind is NameKind.PERSON and words[comma + 1].flags & (ROLE | TITLE)
    person = words[index].flags & ROLE and beside is not None and beside.kind is NameKind.PERSON
    return not (listed or office or person)


def _comma_behind(sentence: ParsedWords, index: int, verb: int) -> int:
    """The comma right behind the noun phrase that begins at a word, with more before the verb; or `NOWHERE`."""
    comma = next((n for n in range(index + 1, verb - 1) if sentence.words[n].flags & (MARK | PREP | OBJECT)), NOWHERE)
    whole = comma != NOWHERE and sentence.parse.phrase_end(index, comma) >= comma - 1
    return comma if whole and sentence.words[comma].flags & COMMA else NOWHERE


def _behind_comma(sentence: ParsedWords, index: int, verb: int) -> int:
    """The noun right behind the comma of a phrase that is taken for what a verb says, where no other is its subject."""
    parse, words = sentence.parse, sentence.words
    first = _comma_behind(sentence, index, verb) + 1
    below = [n for n in parse.children[verb] if first <= n < verb]
    if any(parse.relation[n] == "nsubj" for n in below) or first not in below:
        return NOWHERE
    bare = parse.relation[first] in ("xcomp", "obj", "obl", "dislocated") and parse.pos[first] in ("NOUN", "PROPN")
    end = parse.phrase_end(first, verb - 1) + 1
    return first if bare and end < verb and not words[end].flags & OBJECT and not _has_case(parse, first) else NOWHERE


def _has_case(parse: Parse, index: int) -> bool:
    """Whether a preposition leads a word."""
    return any(parse.relation[child] == "case" for child in parse.children[index])


_PEOPLE: Final = frozenset("تن نفر کارگر سرباز زن مرد کودک نظامی غیرنظامی شهروند مسافر دانش‌آموز دانشجو".split())
"""Nouns of people that are counted."""
_BEFORE_NOUNS: Final = frozenset(("nummod", "det"))


def parse(tokens: Sequence[Token], starts: list[int], ends: list[int]) -> Parse:
    """The parse of the words from `starts` to `ends`; `tokens` have offsets of the same text."""
    count = len(starts)
    if count and count == len(tokens):
        firsts, stops, _, _, tags, tied, governors, links, verbs, found = zip(*tokens, strict=True)
        if list(firsts) == starts and list(stops) == ends:
            heads = [NOWHERE if governor is None else governor for governor in governors]
            return Parse(list(tags), list(links), heads, list(tied), list(verbs), list(found))
    homes: list[list[int]] = [[] for _ in range(count)]
    home: list[int] = []
    place = 0
    for number, token in enumerate(tokens):
        while place < count and ends[place] <= token.start:
            place += 1
        inside = place < count and starts[place] < token.end
        home.append(place if inside else NOWHERE)
        if inside:
            homes[place].append(number)
    pos, relation, head, ezafe = ["X"] * count, ["dep"] * count, [NOWHERE] * count, [False] * count
    verb: list[Verb | None] = [None] * count
    names: list[Name | None] = [None] * count
    for place, numbers in enumerate(homes):
        if not numbers:
            if place and starts[place] < ends[place]:
                pos[place], relation[place], head[place] = pos[place - 1], "flat", place - 1
            continue
        main = numbers[0]
        if len(numbers) > 1:
            main = next((n for n in numbers if (above := tokens[n].head) is None or home[above] != place), main)
        governor = tokens[main].head
        pos[place], relation[place] = tokens[main].pos, tokens[main].relation
        head[place] = NOWHERE if governor is None else home[governor]
        ezafe[place] = tokens[numbers[-1]].ezafe
        verb[place] = tokens[main].verb
        name = tokens[main].name
        if name is not None:
            first, last = home[name.first], home[name.last]
            if first != NOWHERE != last:
                names[place] = Name(name.kind, first, last)
    return Parse(pos, relation, head, ezafe, verb, names)
