"""Kept words as the text writes them: one space where something went, quotes in pairs, no ezafe that leads nowhere."""

import re
from collections.abc import Callable, Mapping
from itertools import pairwise, zip_longest
from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.fuller import COUNTERS
from gahnegar.events.lexicon import DEMONSTRATIVES, THEY, THIRD_PERSONS
from gahnegar.events.owners import owner_ending
from gahnegar.events.scenes import THERE, stands_alone
from gahnegar.events.somebody import ends_plural
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PERSON,
    PREP,
    PURE_PREP,
    ROLE,
    STOP,
    SUB,
    VERBAL,
)
from gahnegar.persian.text import Folded

_ZWNJ: Final = "\u200c"
_ZWNJS: Final = re.compile("\u200c{2,}")


def without_ends(sentence: Sentence, order: list[int]) -> list[int]:
    """The words without what leads to nothing at their ends; «تا» before a noun or a time stays."""
    words = sentence.words

    def leads(index: int) -> bool:
        if index + 1 == len(words):
            return False
        if words[index].form == "حتی" and words[index + 1].form == "یک":
            return True  # «حتی یک کامیون رد نشده است»
        until = words[index].form == "تا"
        return until and (bool(sentence.hidden[index + 1]) or sentence.parse.relation[index] == "case")

    loose = COMMA | OBJECT | CONJ | CONNECTIVE | STOP | CLOSE
    while order and not leads(order[0]) and (words[order[0]].flags & loose or words[order[0]].form in "*-•–"):
        order = order[1:]
    while order and (words[order[-1]].flags & (COMMA | CONJ | PREP | OPEN | SUB | STOP)):
        order = order[:-1]
    return order


def without_loose_joints(sentence: Sentence, order: list[int]) -> list[int]:
    """The words without an «و» that joined a phrase with a preposition that is gone: «به مدت ده روز [و با تخفیف]»."""
    words, kept, last = sentence.words, set(order), len(sentence.words) - 2

    def joins(index: int) -> bool:
        led = index < last and bool(words[index + 1].flags & PURE_PREP) and not sentence.hidden[index + 2]
        return led and bool(words[index].flags & CONJ) and index - 1 in kept and index + 1 not in kept

    return [n for n in order if not joins(n)]


def written(
    sentence: Sentence,
    order: list[int],
    folded: Folded,
    timed: set[int],
    meant: Callable[[int], str],
    instead: Mapping[int, str],
) -> str:
    """The words of `order` as the text writes them, one space where something was left out, quotes in pairs.

    `meant` gives what «این …», a pronoun or an owner's ending at a word means, `instead` what is written for a word.
    """
    words = sentence.words
    kept = set(order)
    opens = bool(order) and bool(words[order[0]].flags & PREP)
    comma = next((n for n in order if words[n].flags & COMMA), -1) if opens else -1
    order = [
        n
        for n in order
        if not words[n].flags & COMMA or (n + 1 in kept and (n - 1 in kept or (n == comma and n - 1 in timed)))
    ]
    order = _with_aside_closed(sentence, _without_lone_comma(sentence, order, timed), timed)
    alone: dict[int, str] = {}
    for index in order:
        text = meant(index) if _stands_for(sentence, index) else ""
        if text and all(text.split()[-1] != other.split()[-1] for other in alone.values()):
            alone[index] = text
    instead = {**instead, **alone}
    these = [n for n in order if words[n].form in DEMONSTRATIVES and n + 1 in kept and n not in alone]
    named = {n: text for n in these if (text := meant(n))}
    runs: list[list[int]] = []
    following_words: set[int] = set()
    for index in named:
        tail, following = named[index].split(), index + 2
        if words[index + 1].flags & NUMBER and following in kept and words[following].form in COUNTERS:
            following_words.add(following)  # «این سه [تن]»
        if _are_of_one(sentence, index + 1) and following + 1 in kept:
            following_words |= {following, following + 1}  # «این نویسنده [و شاعر]»
        while following in kept and words[following].form in tail[1:]:
            following_words.add(following)
            following += 1
    for index in order:
        if index - 1 in named or index in following_words:
            continue
        apart = named.keys() | instead.keys()
        if runs and index == runs[-1][-1] + 1 and index not in apart and runs[-1][0] not in apart:
            runs[-1].append(index)
        else:
            runs.append([index])
    parts: list[str] = []
    for run, following_run in zip_longest(runs, runs[1:]):
        first, last = run[0], run[-1]
        part = named.get(first) or instead.get(first) or folded.span(sentence.starts[first], sentence.ends[last]).text
        if last + 1 in timed and not _resumes(sentence, run, following_run):
            part = _without_ezafe(part, words[last].form, tied=bool(sentence.parse) and sentence.parse.ezafe[last])
        joint = "" if parts and words[first].flags & (COMMA | CLOSE) else " "
        parts.append(joint + part)
    title = " ".join("".join(parts).split()).strip(_ZWNJ + " ")
    if _ZWNJ + _ZWNJ in title:
        title = _ZWNJS.sub(_ZWNJ, title)
    if title.count("«") != title.count("»"):
        title = title.replace("«", "").replace("»", "").strip()
    title = title.replace(" ،", "،")
    if order and words[order[-1]].flags & VERBAL and len(words[order[-1]].form) > 4:
        title = title.removesuffix("که")
    return title.replace('"', "") if title.count('"') % 2 else title


def _are_of_one(sentence: Sentence, noun: int) -> bool:
    """Whether «و» joins to an office or a calling another of the same person: «این [نویسنده و شاعر]»."""
    words, other = sentence.words, noun + 2
    joined = other < len(words) and words[noun + 1].flags & CONJ and not words[other].flags & NAME
    return (
        bool(joined)
        and bool(words[noun].flags & words[other].flags & (ROLE | PERSON))
        and not owner_ending(words[other].form)
    )


def _without_lone_comma(sentence: Sentence, order: list[int], timed: set[int]) -> list[int]:
    """The words without the comma before the verb that closes an aside behind a time that goes.

    «سقف [صبح دیروز،] پیش از زنگ[،] فرو ریخت».
    """
    words, kept = sentence.words, set(order)
    commas = [n for n in order if words[n].flags & COMMA]
    if len(commas) != 1 or not any(words[n].flags & VERBAL for n in range(commas[0] + 1, commas[0] + 3) if n in kept):
        return order
    opening = (n for n in range(order[0] + 1, commas[0]) if words[n].flags & COMMA and n not in kept)
    lone = any(n - 1 in timed and n - 1 not in kept and n + 1 in kept for n in opening)
    return [n for n in order if n != commas[0]] if lone else order


def _with_aside_closed(sentence: Sentence, order: list[int], timed: set[int]) -> list[int]:
    """The words with the comma before a time that goes, where it ends an aside, a clause of «که» or a first phrase.

    «مولداوی، یکی از …، [در سال ۱۹۹۱] مستقل شد», «مردی که گریخته بود، [دیروز] …», «پس از چهار روز افت، [امروز] …».
    """
    words = sentence.words
    aside = sum(bool(words[n].flags & COMMA) for n in order) == 1 and not words[order[0]].flags & COMMA
    opener, found = -1, order[:1]
    for before, after in pairwise(order):
        opener = before if words[before].flags & COMMA else opener
        opened = opener >= 0 and not _ends_list(sentence, opener, before)
        gap = range(before + 2, after)
        ends = gap and words[before + 1].flags & COMMA and all(n in timed or words[n].flags & PREP for n in gap)
        closed = (aside and opened) or _closes_relative(sentence, before) or _ends_first_phrase(sentence, order, before)
        closed = (ends and closed) or _closes_aside(sentence, order, before)
        if closed and not (words[before].flags | words[after].flags) & COMMA:
            found.append(before + 1)
            opener = -1
        found.append(after)
    return found


def _closes_aside(sentence: Sentence, order: list[int], index: int) -> bool:
    """Whether the comma behind a word is left out, and closes what a comma that stays opens: «مینا، [شاعر]، …»."""
    words, kept = sentence.words, set(order)
    if not words[index + 1].flags & COMMA or index + 1 in kept or words[index].flags & OBJECT:
        return False
    comma = index
    while comma > order[0] and comma in kept and not words[comma].flags & COMMA:
        comma -= 1
    inside = range(comma + 1, index + 1)
    if comma not in kept or not words[comma].flags & COMMA or any(words[n].flags & MARK for n in inside):
        return False
    return not _ends_list(sentence, comma, index)


def _ends_list(sentence: Sentence, comma: int, index: int) -> bool:
    """Whether a word is the last of a list of which a comma parts two: «احمد، محمود و [علی] آمدند»."""
    verb = sentence.owner[index].verb
    joined = any(sentence.words[n].flags & CONJ for n in range(comma + 1, index + 1))
    return joined and verb is not None and ends_plural(sentence, verb.last)


def _closes_relative(sentence: Sentence, index: int) -> bool:
    """Whether a word is the verb with which a clause of «که» ends."""
    clause = sentence.owner[index]
    return clause.link is Link.RELATIVE and clause.verb is not None and clause.verb.last == index


def _ends_first_phrase(sentence: Sentence, order: list[int], index: int) -> bool:
    """Whether a phrase with a preposition, with which a title begins, ends at a word."""
    words = sentence.words
    inside = range(order[0], index + 1)
    return bool(words[order[0]].flags & PREP) and not any(words[n].flags & (COMMA | VERBAL | OBJECT) for n in inside)


def _stands_for(sentence: Sentence, index: int) -> bool:
    """Whether a word alone may stand for somebody or something told before."""
    form = sentence.words[index].form
    return (
        form in THIRD_PERSONS
        or form in THEY
        or form in THERE
        or (form.endswith("ش") and owner_ending(form) == "ش")
        or stands_alone(sentence, index)
    )


def _resumes(sentence: Sentence, run: list[int], following: list[int] | None) -> bool:
    """Whether the phrase before a time goes on behind it: «خطبه‌های [این هفته] نماز جمعه»."""
    parse, words = sentence.parse, sentence.words
    if following is None or not parse or words[following[0]].flags & (PREP | CONJ | OBJECT | COMMA):
        return False
    noun = parse.pos[following[0]] in ("NOUN", "PROPN", "PRON")
    above = next((index for index in parse.governors(following[0]) if not run[-1] < index < following[0]), None)
    tied = parse.ezafe[run[-1]] or sentence.words[run[-1]].form.endswith("\u200cهای")
    return noun and tied and above in run


def _without_ezafe(part: str, form: str, *, tied: bool) -> str:
    """A part without the written ezafe that led to the time behind it: «سیلاب‌های [روز جمعه]» → «سیلاب‌ها».

    `tied`: the analyser sees an ezafe, so that «تقاضای» is «تقاضا».
    """
    if tied and form.endswith("ای") and part.endswith("ای") and len(form) > 3 and not form.endswith("\u200cای"):
        return part[:-1]
    if form.endswith(("\u200cهای", "ها\u200cی", "تای", "جای", "های")) and part.endswith(("ی", "ي")) and len(form) > 4:
        return part[:-1].rstrip(_ZWNJ)
    if part.endswith("\u200cی"):
        return part[:-2]
    return part.removesuffix("\u0654").replace("ۀ", "ه") if part.endswith(("\u0654", "ۀ")) else part
