"""`docs/api.md` says of every public name what its source says; `python tests/test_api.py` writes it anew."""

import inspect
import re
import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import gahnegar

PAGE = Path(__file__).parents[1] / "docs" / "api.md"
HEAD = """# The public names

Everything that `from gahnegar import …` gives. Written from the source by `python tests/test_api.py`; a test holds them
together.
"""
SECTIONS = ("Calls", "Values", "Closed sets", "Errors and warnings", "Types")


def section(value: Any) -> str:
    if isinstance(value, types.FunctionType):
        return "Calls"
    if isinstance(value, type):
        if issubclass(value, Enum):
            return "Closed sets"
        return "Errors and warnings" if issubclass(value, Exception) else "Values"
    return "Types"


def first_sentence(doc: str | None) -> str:
    first = re.split(r"(?<=[.:])\s", " ".join((doc or "").split("\n\n")[0].split()), maxsplit=1)[0]
    return re.sub(":$", ".", first)


def signature(function: types.FunctionType) -> str:
    """The signature with the names that a reader imports."""
    text = re.sub(r"\b(?:[a-z_]+\.)+(?=\w)", "", str(inspect.signature(function)))
    return text.replace("str | date | JalaliDate | None", "Published")


def told(name: str, value: Any) -> Iterator[str]:
    """What the page says of one name."""
    kind = section(value)
    if kind == "Calls":
        text = (inspect.getdoc(value) or "").partition("\n\n>>> ")[0]
        yield f"### `{name}{signature(value)}`\n\n{text}\n"
        return
    yield f"### `{name}`\n"
    if kind == "Types":
        yield f"`{value}`\n".replace("gahnegar.dates.published.", "").replace("datetime.", "")
        return
    yield f"{' '.join((value.__doc__ or '').split(chr(10) * 2)[0].split())}\n"
    if kind == "Closed sets":
        yield ", ".join(f"`{member.name}`" for member in value) + "\n"
    elif is_dataclass(value) or issubclass(value, tuple):
        named = [field.name for field in fields(value)] if is_dataclass(value) else list(value._fields)
        yield "Fields: " + ", ".join(f"`{name}`" for name in named) + "\n"
    methods = [
        (attribute, first_sentence(inspect.getdoc(getattr(value, attribute))))
        for attribute in vars(value)
        if not attribute.startswith("_") and kind == "Values" and inspect.isroutine(getattr(value, attribute))
    ]
    if methods:
        yield "\n".join(f"- `{attribute}`: {said}" for attribute, said in methods) + "\n"


def page() -> str:
    """The whole page."""
    names = [name for name in gahnegar.__all__ if name != "__version__"]
    lines = [HEAD]
    for title in SECTIONS:
        lines.append(f"## {title}\n")
        for name in sorted(names, key=str.casefold):
            value = getattr(gahnegar, name)
            if section(value) == title:
                lines += told(name, value)
    return "\n".join(lines)


def test_the_page_is_that_of_the_source() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python tests/test_api.py"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
