"""A tagged text as a notebook shows it: the text itself with its time expressions marked, and nothing as markup."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from gahnegar.dates.published import Published
from gahnegar.dates.timex import Timex
from gahnegar.timeline.row import clean

_STYLE = "background:#fdeaa8;color:#1d1c1a;border-radius:3px;padding:0 2px"


@dataclass(frozen=True, slots=True)
class TaggedText:
    """A text and the time expressions that `gahnegar.tag` found in it.

    >>> print(TaggedText.of("۲ < ۳ <b>", ())._repr_html_())
    <div dir="rtl" lang="fa" style="white-space:pre-wrap;line-height:1.9">۲ &lt; ۳ &lt;b&gt;</div>
    """

    text: str
    timexes: tuple[Timex, ...]

    @classmethod
    def of(cls, text: str, timexes: Sequence[Timex] | None = None, published: Published = None) -> "TaggedText":
        """`text` with its expressions; where none are given, the text is tagged with `published` as its day."""
        if timexes is None:
            from gahnegar.reading import parse_text

            timexes = parse_text(text).resolve(published).timexes
        return cls(text, tuple(timexes))

    def _repr_html_(self) -> str:
        pieces = []
        done = 0
        for timex in self.timexes:
            if timex.start < done:
                continue
            pieces.append(html.escape(self.text[done : timex.start]))
            tooltip = html.escape(f"{timex.type} {timex.value}")
            marked = html.escape(self.text[timex.start : timex.end])
            pieces.append(f'<mark style="{_STYLE}" title="{tooltip}">{marked}</mark>')
            done = timex.end
        pieces.append(html.escape(self.text[done:]))
        body = clean("".join(pieces))
        return f'<div dir="rtl" lang="fa" style="white-space:pre-wrap;line-height:1.9">{body}</div>'
