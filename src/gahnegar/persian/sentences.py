"""Where sentences begin and end in a folded text. Knows marks, lines and abbreviations, no words.

Lines end sentences, since headlines and list items have no full stop. A point between digits, after a single letter
(«ه.ق», «ج. ا.», «ص. ۱۲») or after an abbreviation («Twitter, Inc. اعلام کرد») ends none, nor do the points of
«نان، برنج و ... گران شد».
"""

import re

_END = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]+|[.!?؟…]+[»\"”)\]]*")
_ABBREVIATION = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|Vol|pp|vs|al|ed|eds|etc)\Z")
_LONGEST_ABBREVIATION = 6
_ALIF = re.compile(r"(?<!\w)الف\.(?= \w\.)")
_AND_SO_ON = re.compile(r"(?<!\w)و ?\Z")


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence: a line does; a mark before a space does, unless it belongs to the word before."""
    start, end = match.span()
    if text[start].isspace() or end == len(text):
        return True
    after = text[end]
    if end - start > 1 and _AND_SO_ON.search(text, max(start - _LONGEST_ABBREVIATION, 0), start):
        return not text[end : end + 2].strip(" ").isalpha()
    if after.isspace():
        if text[start] != "." or end - start > 1:
            return True
        if _ABBREVIATION.search(text, max(start - _LONGEST_ABBREVIATION, 0), start):
            return False
        letter = text[start - 1 : start].isalpha() and (start < 2 or not text[start - 2].isalnum())
        return not (letter or _is_alif(text, start))
    if text[start] == "…":
        return False
    letters = text[max(start - 2, 0) : start] + text[end : end + 2]
    return end - start == 1 and len(letters) == 4 and letters.isalpha() and not letters.isascii()


def _is_alif(text: str, point: int) -> bool:
    """Whether a point stands behind the first of two initials, the letter written out: «الف. ک.»."""
    return point > 2 and _ALIF.match(text, point - 3) is not None


_PART = re.compile(r"[؛;|؟?!…:]")
_BRACKETS = re.compile(r"\([^()\n]{1,120}\)")
"""What stands in brackets, where no colon parts the sentence around them: «(به انگلیسی: …)»."""
LONGEST = 1200
"""Code points beyond which a sentence is none, but a list or a text without marks; it is cut around the expression."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a folded text are, white space around them left out.

    >>> [text[a:b] for text in ["او آمد. شرکت Twitter, Inc. رفت (ص. ۱۲).\\nتمام شد"] for a, b in sentences(text)]
    ['او آمد.', 'شرکت Twitter, Inc. رفت (ص. ۱۲).', 'تمام شد']
    >>> [text[a:b] for text in ["متهم، الف. ک.، آزاد شد. ج. ب. رفت."] for a, b in sentences(text)]
    ['متهم، الف. ک.، آزاد شد.', 'ج. ب. رفت.']
    >>> [text[a:b] for text in ["نان و ... گران شد. نان ... گران شد و ..."] for a, b in sentences(text)]
    ['نان و ... گران شد.', 'نان ...', 'گران شد و ...']
    """
    found: list[tuple[int, int]] = []
    first = 0
    ends = [match.end() for match in _END.finditer(text) if _ends_sentence(text, match)]
    for last in (*ends, len(text)):
        while first < last and text[first].isspace():
            first += 1
        stop = last
        while first < stop and text[stop - 1].isspace():
            stop -= 1
        if first < stop:
            found.append((first, stop))
        first = last
    return found


def sentence_around(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """First and last offset (half-open) of the sentence that holds `start` to `end`, and whether it had to be cut.

    >>> sentence_around("او آمد. دیروز رفت. تمام شد.", 8, 13)
    (7, 18, False)
    """
    floor = max(0, start - 2 * LONGEST)
    line = text.rfind("\n", floor, start)
    first = line + 1 if line >= 0 else floor
    for match in reversed(list(_END.finditer(text, first, start))):
        if _ends_sentence(text, match):
            first = match.end()
            break
    last = min(len(text), end + 2 * LONGEST)
    for match in _END.finditer(text, end, last):
        if _ends_sentence(text, match):
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
    inside = [match.span() for match in _BRACKETS.finditer(text, first, last)]

    def parts(match: re.Match[str]) -> bool:
        place = match.start()
        aside = text[place] == ":" and any(opening < place < closing for opening, closing in inside)
        return not (aside or _in_number(text, place))

    for match in filter(parts, _PART.finditer(text, first, start)):
        first = match.end()
    end = next((match.end() for match in filter(parts, _PART.finditer(text, end, last))), last)
    return first, end


def _in_number(text: str, place: int) -> bool:
    return text[place] == ":" and text[place - 1 : place].isdigit() and text[place + 1 : place + 2].isdigit()
