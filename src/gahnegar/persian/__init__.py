"""The Persian language under the times: text, letters, verbs, sentences, syntax. Knows no time and no event.

Three calls give tokens with parts of speech, heads and relations; the weights are loaded when the first is made.

- `analyse(text)`: the tokens of a text, offsets of the given string.
- `analyse_texts(texts)`: the same for many texts at once, several times as fast for short ones.
- `analyse_sentences(folded, spans)`: of an already folded text only the sentences at `spans` (half-open offsets of that
  folded text), all in one pass: `list[list[Token]]`, one list for each span; offsets are those of the folded text,
  `head` counts within the list. For whoever needs a few sentences of a document.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gahnegar.persian.text import Folded
    from gahnegar.persian.tokens import Token


def analyse(text: str) -> "list[Token]":
    """The tokens of a text in order: words and marks with part of speech, ezafe, head and relation.

    Every letter, digit and mark belongs to one token; white space, half-spaces at the edge of a word, lone kashidas and
    invisible controls belong to none. `head` is an index of the returned list, None for the root of a sentence. A
    sentence of more than 128 words is cut into parts with a root each. No text raises an error.

    >>> [(token.text, token.pos.value, token.relation.value) for token in analyse("او دیروز وارد شهر شد.")][2:5]
    [('وارد', 'ADJ', 'compound:lvc'), ('شهر', 'NOUN', 'obl:arg'), ('شد', 'VERB', 'root')]
    """
    from gahnegar.persian.syntax import analyse as syntax

    return syntax.analyse(text)


def analyse_texts(texts: "Sequence[str]") -> "list[list[Token]]":
    """The tokens of each text, as `analyse` gives them, all texts in one pass."""
    from gahnegar.persian.syntax import analyse as syntax

    return syntax.analyse_texts(texts)


def analyse_sentences(folded: "Folded", spans: "Sequence[tuple[int, int]]") -> "list[list[Token]]":
    """The tokens of the sentences at `spans` of a folded text, one list for each, heads within the list."""
    from gahnegar.persian.syntax import analyse as syntax

    return syntax.analyse_sentences(folded, spans)
