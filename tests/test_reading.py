"""Read once, resolved for any publication day: the same as tagging and extracting for each."""

from collections.abc import Callable

import pytest

import gahnegar
from gahnegar import extract, tag
from gahnegar.errors import PublishedDateError
from gahnegar.reading import parse_text

TEXT = "همایش ملی آب فردا در یزد برگزار می‌شود. این نشست ۵ مهر برگزار شد؛ دیروز هم بود."


@pytest.mark.parametrize("published", [None, "1392-07-02", "1403-07-02"])
def test_one_reading_serves_every_day(published: str | None) -> None:
    parsed = parse_text(TEXT)
    tagged = parsed.resolve(published)
    assert list(tagged.timexes) == tag(TEXT, published)
    assert tagged.events() == extract(TEXT, published)
    assert parsed.resolve(published) == tagged


def test_a_day_that_was_worked_out_is_the_basis() -> None:
    tagged = parse_text(TEXT).resolve("1392-07-02", inferred=True)
    assert {str(timex.basis) for timex in tagged.timexes} == {"inferred"}


def test_an_unreadable_day_is_an_error() -> None:
    with pytest.raises(PublishedDateError):
        parse_text(TEXT).resolve("soon")


@pytest.mark.parametrize("text", [None, 5, b"1392", ["1392"], float("nan")])
@pytest.mark.parametrize(
    "call",
    [gahnegar.tag, gahnegar.extract, gahnegar.resolve, gahnegar.check, gahnegar.infer_published, parse_text],
)
def test_what_is_no_text_is_refused_by_name(call: Callable[[object], object], text: object) -> None:
    with pytest.raises(TypeError, match=f"a text was expected, not {type(text).__name__}"):
        call(text)
