"""Where sentences begin and end in a folded text. Knows marks, lines and abbreviations, no words.

Lines end sentences, since headlines and list items have no full stop. A point between digits, or after a single letter
(«ه.ق», «ج. ا.»), ends none.
"""

import re

_END = re.compile(r"\n+|[.!?؟]+[»\"”)\]]*")


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence: a line does; a mark before a space does, unless after a single letter."""
    start, end = match.span()
    if text[start] == "\n" or end == len(text):
        return True
    after = text[end]
    if after.isspace():
        return not (text[start - 1 : start].isalpha() and (start < 2 or not text[start - 2].isalnum()))
    letters = text[max(start - 2, 0) : start] + text[end : end + 2]
    return end - start == 1 and len(letters) == 4 and letters.isalpha()


_PART = re.compile(r"[؛;|؟?!…:]")
LONGEST = 1200
"""Code points beyond which a sentence is none, but a list or a text without marks; it is cut around the expression."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """First and last offset (half-open) of the sentence that holds `start` to `end`, and whether it had to be cut.

    >>> sentence_around("او آمد. دیروز رفت. تمام شد.", 8, 13)
    (7, 18, False)
    """
    first = text.rfind("\n", 0, start) + 1
    for match in _END.finditer(text, first, start):
        if _ends(text, match):
            first = match.end()
    last = len(text)
    for match in _END.finditer(text, end):
        if _ends(text, match):
            last = match.end()
            break
    if last - first <= LONGEST:
        return first, last, False
    return max(first, start - LONGEST // 3), min(last, end + LONGEST // 3), True


def part_around(text: str, sentence: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """First and last offset (half-open) of the part of a sentence, between colons and the like, that holds a time.

    What was said and who said it are clauses apart: «گفت: …». The mark that ends the part belongs to it.

    >>> part_around("او گفت: دیروز آمدم؛ بس است.", (0, 27), 8, 13)
    (7, 19)
    """
    first, last = sentence
    for match in _PART.finditer(text, first, start):
        if not _in_number(text, match.start()):
            first = match.end()
    for match in _PART.finditer(text, end, last):
        if not _in_number(text, match.start()):
            return first, match.end()
    return first, last


def _in_number(text: str, place: int) -> bool:
    return text[place] == ":" and text[place - 1 : place].isdigit() and text[place + 1 : place + 2].isdigit()
