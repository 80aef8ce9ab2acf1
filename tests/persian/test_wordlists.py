"""Tables of words: each says what it is for, and no word stands in one twice."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import gahnegar
from gahnegar.persian.text import fold
from gahnegar.persian.wordlists import word_set

PACKAGE = Path(gahnegar.__file__).parent


def tables() -> Iterator[tuple[str, list[str], bool]]:
    """Every table that `word_set` makes: where it is, its words, and whether a sentence below says what it is for."""
    for path in sorted(PACKAGE.rglob("*.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        for node, below in zip(body, [*body[1:], None], strict=True):
            match node:
                case (
                    ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="word_set"), args=lines))
                    | ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id="word_set"), args=lines))
                ):
                    words = [word for line in lines for word in ast.literal_eval(line).split()]
                    said = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
                    yield f"{path.name}:{name}", words, said
                case _:
                    continue


def test_each_table_says_what_it_is_for() -> None:
    assert [name for name, _, said in tables() if not said] == []


def test_no_word_stands_twice() -> None:
    twice = {name: [word for word, count in Counter(words).items() if count > 1] for name, words, _ in tables()}
    assert {name: words for name, words in twice.items() if words} == {}
    assert len(twice) > 40


def test_an_underscore_is_a_half_space() -> None:
    assert word_set("هم_چنین", "اما ولی") == {"هم\u200cچنین", "اما", "ولی"}


def sets_of_words() -> Iterator[tuple[str, frozenset[str]]]:
    """Every set of three or more words that a module names: where it is, and the words."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case (
                    ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[ast.Call() | ast.Tuple() as given]))
                    | ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(args=[ast.Call() | ast.Tuple() as given]))
                ):
                    words = [part.value for part in ast.walk(given) if isinstance(part, ast.Constant)]
                    found = frozenset(word for text in words if isinstance(text, str) for word in text.split())
                    if len(found) > 2:
                        yield f"{path.name}:{name}", found
                case _:
                    continue


def test_no_set_of_words_stands_twice() -> None:
    """What two modules ask for in the same way has one table, so that a word is added once."""
    homes: dict[frozenset[str], list[str]] = {}
    for name, words in sets_of_words():
        homes.setdefault(words, []).append(name)
    assert [names for names in homes.values() if len(names) > 1] == []
    assert len(homes) > 250


def test_no_pattern_stands_twice() -> None:
    homes: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
            if isinstance(value, ast.Call) and ast.unparse(value.func) in ("re.compile", "Pattern"):
                homes.setdefault(ast.unparse(value.args[0]), []).append(path.name)
    assert [names for source, names in homes.items() if len(names) > 1 and len(source) > len(r"'\\d+'")] == []
    assert len(homes) > 200


AS_GIVEN = ("wording.py", "writing.py", "fa.py")
"""Modules that look at words as the text gives them."""


def test_words_stand_as_folded_text_spells_them() -> None:
    """«تأکید» would never be met: words are looked up in folded text."""
    given = {
        name: [word for word in words if "\u0620" <= word[0] <= "\u06d3" and fold(word).text != word]
        for name, words in sets_of_words()
        if name.partition(":")[0] not in AS_GIVEN
    }
    assert {name: words for name, words in given.items() if words} == {}
    assert len(given) > 240
