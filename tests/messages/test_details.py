"""What errors say: every sentence that the package can raise has its Persian, with the same parts."""

import ast
import copy
import pickle
import re
import string
from pathlib import Path

import pytest

import gahnegar
from gahnegar.errors import Detail, DocumentError, GahnegarError, unplaced
from gahnegar.messages.console import CONSOLES
from gahnegar.messages.details import PERSIAN

PACKAGE = Path(gahnegar.__file__).parent


def templates() -> set[str]:
    """The first argument of every Detail in the package, without the place that it begins with."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Detail":
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    found.add(re.sub(r"^(?:\{\w+\}: )*", "", first.value))
    return found


def parts(template: str) -> set[str]:
    return {f"{name}!{conversion}:{spec}" for _, name, spec, conversion in string.Formatter().parse(template) if name}


def test_every_sentence_has_its_persian() -> None:
    assert sorted(templates() - set(PERSIAN)) == []


@pytest.mark.parametrize("template", sorted(PERSIAN))
def test_a_translation_has_the_same_parts(template: str) -> None:
    assert parts(PERSIAN[template]) == parts(template)


def test_every_error_of_this_package_is_raised_with_a_detail() -> None:
    kinds = {kind.__name__ for kind in GahnegarError.__subclasses__()}
    plain = [
        f"{path.name}:{node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in kinds
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert plain == []


def test_a_detail_is_its_sentence_and_survives_copies() -> None:
    detail = Detail("{path}: no JSON ({error})", path="a.json", error=DocumentError(Detail("there is no text (null)")))
    assert detail == "a.json: no JSON (there is no text (null))"
    for same in (copy.deepcopy(detail), pickle.loads(pickle.dumps(detail))):
        assert (same, same.template) == (detail, detail.template)
        assert CONSOLES["fa"].detail(same) == "a.json: JSON نیست (متنی نیست (null))"
    assert CONSOLES["en"].detail(detail) is detail


def test_the_place_can_be_told_apart() -> None:
    error = DocumentError(Detail("{path}: no permission to read it", path="a.txt"))
    assert CONSOLES["fa"].detail(unplaced(error, "a.txt: ")) == "اجازهٔ خواندن آن نیست"
    assert unplaced(error, "b.txt: ") == str(error)
    assert unplaced(ValueError("a.txt: odd"), "a.txt: ") == "odd"
