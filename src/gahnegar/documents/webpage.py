"""From a web page to its article: text, title, address and what it says of its date. Knows nothing of files.

The article's text is trafilatura's work; its dates are not asked for, since neither it nor htmldate reads Jalali.
"""

import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gahnegar.documents.document import DayEvidence
from gahnegar.documents.metadata import evidence_of_page, headline
from gahnegar.errors import Detail, DocumentError, MissingExtraError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_XML_HEAD = re.compile(r"^\s*<\?xml[^>]*\?>")
# trafilatura drops the joiners as control characters, which ruins Persian words: they pass through it as letters of a
# script that no Persian page is written in.
_CONTROLS = (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)  # which a page may hold and lxml takes from nobody
_HIDDEN = str.maketrans({"\u200c": "\ua60c", "\u200d": "\ua60d", **dict.fromkeys(map(chr, _CONTROLS))})
_SHOWN = str.maketrans({"\ua60c": "\u200c", "\ua60d": "\u200d"})
_PHRASES = "b i em strong u kbd samp tt var sub sup font bdi bdo mark small big abbr acronym cite dfn ins".split()
"""Elements within a line which, without attributes, say nothing of its text."""
_MANY_PHRASES = 1000
_LEAST_LETTERS = 60
_LOGIN_LETTERS = 600


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a web page."""

    text: str
    title: str
    url: str
    evidence: tuple[DayEvidence, ...]


class NoArticleError(DocumentError):
    """A page without an article: empty, a login form, a list of links, an error page."""


def read_page(html: str, url: str = "") -> Page:
    """The article in `html`; NoArticleError where there is none, MissingExtraError without the extra `html`."""
    try:
        import trafilatura
        from lxml import etree
        from lxml import html as lxml_html
    except ImportError as error:
        raise MissingExtraError.of(Detail("reading HTML needs {name}", name=error.name), "html") from None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    source = _XML_HEAD.sub("", html).replace("\x00", "")
    if not source.strip():
        raise NoArticleError(Detail("the page is empty"))
    try:
        tree = lxml_html.document_fromstring(source)
    except (etree.ParserError, ValueError) as error:
        raise NoArticleError(Detail("no HTML can be made of it ({error})", error=error)) from None
    title = headline(tree)
    evidence = tuple(evidence_of_page(tree, url))
    address = url or next((str(found) for found in tree.xpath("//link[@rel='canonical']/@href")), "")
    login = bool(tree.xpath("//input[@type='password']"))
    tree = _of_whole_texts(tree)
    _hide_joiners(tree)
    text = (trafilatura.extract(tree, include_comments=False, include_tables=False) or "").strip()
    text = text.translate(_SHOWN)
    letters = sum(letter.isalpha() for letter in text)
    if login and letters < _LOGIN_LETTERS:
        raise NoArticleError(Detail("the page asks for a password; it holds no article"))
    if letters < _LEAST_LETTERS:
        raise NoArticleError(
            Detail("no article found in the page (only {letters} letters of running text)", letters=letters)
        )
    return Page(text, title, address, evidence)


def _of_whole_texts(tree: "HtmlElement") -> "HtmlElement":
    """The same without thousands of phrases.

    trafilatura unwraps them, and lxml then takes time for every text that grows with the square of its pieces.
    """
    from lxml import etree
    from lxml import html as lxml_html

    plain = [phrase for phrase in tree.iter(*_PHRASES) if not phrase.attrib]
    if len(plain) < _MANY_PHRASES:
        return tree
    for phrase in plain:
        phrase.tag = "phrase"
    etree.strip_tags(tree, "phrase")
    return lxml_html.document_fromstring(lxml_html.tostring(tree, encoding="unicode"))


def _hide_joiners(tree: "HtmlElement") -> None:
    for node in tree.iter("*"):
        if node.text and ("\u200c" in node.text or "\u200d" in node.text):
            node.text = node.text.translate(_HIDDEN)
        if node.tail and ("\u200c" in node.tail or "\u200d" in node.tail):
            node.tail = node.tail.translate(_HIDDEN)
