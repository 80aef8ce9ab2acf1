"""Words that a space cuts («سلاح های», «می شود», «هسته ای»), read as the whole words that they are.

What is decided of the whole word holds for its first part; the rest goes with it, as in the treebanks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from gahnegar.persian.paradigm import reading
from gahnegar.persian.tokens import Pos, Relation, Token
from gahnegar.persian.verb_table import BECOMING_VERBS

_JOINT: Final = "\u200c"
_ENDINGS: Final = frozenset(
    "ها های هایی هایم هایت هایش هایمان هایتان هایشان هام هات هاش هاتون هاشون هاست تر تری ترین اش".split()
)
"""What is never a word of its own behind another one: «بچه ها», «بزرگ ترین», «کتاب اش»."""
_AFTER_H: Final = frozenset(("ای", "ی"))
"""Endings of words that end with «ه»: «هسته ای», «خانه ی ما»; otherwise «ای» calls somebody."""
_OF_COMPOUNDS: Final = frozenset(
    "سوزی سازی آوری برداری اندازی گذاری گزاری گیری رسانی یابی نویسی پردازی شناسی بندی ریزی پذیری زدایی زایی جویی "
    "نشینی آموزی اندیشی مندی گذار گذاران گزار گزاران آموز آموزان کننده کنندگان دهنده دهندگان مند مندان طلبان پذیر "
    "آمیز زاده نژاد پور".split()
)
"""What makes one word with the word before it: «آتش سوزی», «دانش آموزان», «تولید کننده», «نواب زاده»."""
_NO_STEMS: Final = frozenset("که به نه چه سه همه بله و در از با یا تا هم اما ولی پس این آن هر هیچ هایی های ها".split())
"""Words that no ending follows: «… که ای مردم»."""
_PREFIXES: Final = frozenset(("می", "نمی"))
_PERSONS: Final = frozenset("ام ایم اید اند".split())
"""Endings of participles: «رفته اند»."""
_WRITTEN: Final = re.compile(r"\S+")
_PARTS: Final = _ENDINGS | _OF_COMPOUNDS | _AFTER_H | _PREFIXES | _PERSONS


@dataclass(frozen=True, slots=True)
class Cuts:
    """The words as they are written: their forms and places, and which of them are rests of those before them."""

    forms: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    rest: Sequence[bool]


def whole_words(
    forms: list[str], starts: Sequence[int], ends: Sequence[int]
) -> tuple[list[str], Sequence[int], Sequence[int], Cuts | None]:
    """The whole words and their places, and how spaces cut them; None where none is cut."""
    rest = _rests(forms, starts, ends)
    if rest is None:
        return forms, starts, ends, None
    cuts = Cuts(forms, starts, ends, rest)
    joined: list[str] = []
    for form, goes_with in zip(forms, rest, strict=True):
        if goes_with:
            joined[-1] += _JOINT + form
        else:
            joined.append(form)
    first, last = _firsts(rest), _lasts(rest)
    return joined, [starts[at] for at in first], [ends[at] for at in last], cuts


def put_together(text: str) -> list[str]:
    r"""The written words of a text, marks with them, those that spaces cut put together.

    >>> put_together("بچه ها نمی روند")
    ['بچه\u200cها', 'نمی\u200cروند']
    """
    places = [match.span() for match in _WRITTEN.finditer(text)]
    starts, ends = [start for start, _ in places], [end for _, end in places]
    return whole_words([text[start:end] for start, end in places], starts, ends)[0]


def apart(tokens: Sequence[Token], cuts: Cuts, base: int) -> list[Token]:
    """The tokens of the words as they are written, out of those of the whole words; `base`: tokens before them."""
    first, last = _firsts(cuts.rest), _lasts(cuts.rest)
    found: list[Token] = []
    for token, begin, end in zip(tokens, first, last, strict=True):
        name = token.name
        if name is not None:
            name = replace(name, first=first[name.first - base] + base, last=last[name.last - base] + base)
        head = None if token.head is None else first[token.head - base] + base
        if head != token.head or name is not None:
            token = token._replace(head=head, name=name)
        if begin == end:
            found.append(token)
            continue
        start, stop = cuts.starts[begin], cuts.ends[begin]
        text = token.text[: stop - start]
        found.append(token._replace(end=stop, text=text, form=cuts.forms[begin], ezafe=False))
        for at in range(begin + 1, end + 1):
            own = token.text[cuts.starts[at] - start : cuts.ends[at] - start]
            ezafe = token.ezafe and at == end
            found.append(
                Token(
                    cuts.starts[at], cuts.ends[at], own, cuts.forms[at], Pos.X, ezafe, begin + base, Relation.GOESWITH
                )
            )
    return found


def _firsts(rest: Sequence[bool]) -> list[int]:
    return [at for at, goes_with in enumerate(rest) if not goes_with]


def _lasts(rest: Sequence[bool]) -> list[int]:
    return [at for at in range(len(rest)) if at + 1 == len(rest) or not rest[at + 1]]


def _rests(forms: Sequence[str], starts: Sequence[int], ends: Sequence[int]) -> list[bool] | None:
    """Whether each word is the rest of the word before it, from which one space cuts it; None where none is."""
    if _PARTS.isdisjoint(forms):
        return None
    found = [False] * len(forms)
    for index in range(1, len(forms)):
        if forms[index] not in _PARTS and forms[index - 1] not in _PREFIXES:
            continue
        if starts[index] - ends[index - 1] == 1 and (not found[index - 1] or forms[index - 1] in _AFTER_H):
            born = forms[index] == "زاده" and _becomes(forms[index + 1 : index + 2])
            found[index] = not born and _is_rest(forms[index - 1], forms[index])  # «حرفه ای ها» has two
    return found if any(found) else None


def _becomes(following: Sequence[str]) -> bool:
    """Whether «شد» stands behind a participle: «در سمنان زاده شد»."""
    verb = reading(following[0]) if following else None
    return verb is not None and verb.stem in BECOMING_VERBS


def _is_rest(before: str, form: str) -> bool:
    if before in _PREFIXES:
        verb = reading(before + form)
        return verb is not None and verb.negated is (before != "می")  # «ترزا می نخست‌وزیر شد»
    if before in _NO_STEMS or not before[-1].isalpha():
        return False
    if form in _PERSONS:
        return before.endswith("ه") and reading(before + form) is not None
    return form in _ENDINGS or form in _OF_COMPOUNDS or (form in _AFTER_H and before.endswith("ه"))
