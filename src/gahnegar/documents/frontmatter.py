"""The few lines before a text that tell its title, its publication date, its source and its address."""

import re

KEYS = ("title", "published", "source", "url")
_FENCE = re.compile(r"---[ \t]*\r?\n")
_LINE = re.compile(r"[ \t]*([A-Za-z_]+)[ \t]*:([^\n]*)\n")


def split_front_matter(raw: str) -> tuple[dict[str, str], str]:
    """The front matter and the text after it; an empty one and the whole where there is none.

    A front matter stands at the very beginning: `key: value` lines between two lines of three hyphens, at least one key
    of which is known. Everything else is text, so a text that merely begins with a rule loses nothing.

    >>> split_front_matter("---\\npublished: 1392-07-02\\n---\\nخبر")
    ({'published': '1392-07-02'}, 'خبر')
    """
    fence = _FENCE.match(raw)
    if fence is None:
        return {}, raw
    found: dict[str, str] = {}
    position = fence.end()
    while line := _LINE.match(raw, position):
        found[line[1].lower()] = line[2].strip().strip("\"'")
        position = line.end()
    end = _FENCE.match(raw, position) or re.compile(r"---[ \t]*\Z").match(raw, position)
    known = {key: value for key, value in found.items() if key in KEYS}
    if end is None or not known:
        return {}, raw
    return known, raw[end.end() :]
