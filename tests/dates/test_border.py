"""The typed border: clock, zone, signal, reason and days are values, whatever letters the text is written in."""

import contextlib
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gahnegar.dates.signals import SIGNALS, signal_before
from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.units import Reason, SignalKind, Zone
from gahnegar.errors import NoTimeExpressionError
from gahnegar.events.event import Kind
from gahnegar.events.extract import extract
from gahnegar.persian.text import fold

PUBLISHED = "1392-07-02"
ARABIC = str.maketrans("یک", "يك")


@pytest.mark.parametrize(
    ("kind", "word"), [(kind, word) for kind, words in SIGNALS.items() for word in words.split("|")]
)
def test_every_signal_has_its_kind_in_both_spellings(kind: SignalKind, word: str) -> None:
    for text in (f"آن کار {word} سال ۱۳۹۰", f"آن کار {word} سال ۱۳۹۰".translate(ARABIC)):
        folded = fold(text)
        signal = signal_before(folded, folded.text.index("سال"))
        assert signal is not None
        assert signal.kind is kind
        assert fold(signal.span.text).text == word
        assert text[signal.span.start : signal.span.end] == signal.span.text


@pytest.mark.parametrize("text", ["این طرح پیش از سال ۱۳۹۰ اجرا شد.", "این طرح پيش از سال ۱۳۹۰ اجرا شد."])
def test_arabic_letters_bound_an_event_as_persian_ones_do(text: str) -> None:
    (timex,) = tag(text)
    assert timex.signal is not None
    assert timex.signal.kind is SignalKind.BEFORE
    assert timex.edtf == "../2012-03-19"
    (event,) = extract(text)
    assert (event.kind, event.start, event.end) == (Kind.OPEN, None, dt.date(2011, 3, 20))


def test_a_word_that_only_ends_like_a_signal_is_none() -> None:
    assert tag("استاد سال ۱۳۹۰")[0].signal is None
    assert tag("آغاز سال ۱۳۹۰")[0].signal is None


@pytest.mark.parametrize(
    ("clock", "until", "zone", "phrase"),
    [
        (dt.time(17), None, None, "ساعت ۵ عصر"),
        (dt.time(9), None, Zone.TEHRAN, "ساعت ۹ به وقت تهران"),
        (dt.time(12, 30), None, Zone.UTC, "ساعت ۱۲:۳۰ گرینویچ"),
        (dt.time(20, 30), dt.time(23), None, "ساعت ۲۰:۳۰ تا ۲۳"),
        (None, None, None, "فردا"),
    ],
)
def test_clock_times_are_values(clock: dt.time | None, until: dt.time | None, zone: Zone | None, phrase: str) -> None:
    timex = resolve(phrase, published=PUBLISHED)
    assert (timex.clock, timex.until, timex.zone) == (clock, until, zone)


@pytest.mark.parametrize(
    ("first", "last", "value", "phrase"),
    [
        (-43, -43, "BC0044", "سال ۴۴ قبل از میلاد"),
        (-399, -300, "BC03XX", "قرن چهارم قبل از میلاد"),
    ],
)
def test_years_before_christ_are_real_days(first: int, last: int, value: str, phrase: str) -> None:
    timex = resolve(phrase)
    days_of_400_years = 146_097
    ends = tuple(
        dt.date(year + 800, month, day).toordinal() - 2 * days_of_400_years
        for year, month, day in ((first, 1, 1), (last, 12, 31))
    )
    assert timex.days == ends
    assert (timex.first, timex.last, timex.value) == (None, None, value)
    assert timex.reason is Reason.BEFORE_CHRIST


@pytest.mark.parametrize(
    ("reason", "phrase", "published"),
    [
        (Reason.PUBLISHED, "دیروز", None),
        (Reason.YEAR, "۹ مهر", None),
        (Reason.STORY, "همان سال", None),
        (Reason.VAGUE, "سال‌های اخیر", PUBLISHED),
        (Reason.NO_SUCH_DAY, "۳۱ مهر ۱۳۹۲", PUBLISHED),
        (Reason.NO_SUCH_DAY, "۱۳۹۲/۱۶/۵", PUBLISHED),
        (Reason.RANGE, "هزاره دوازدهم", PUBLISHED),
        (None, "فردا", PUBLISHED),
    ],
)
def test_why_there_are_no_dates(reason: Reason | None, phrase: str, published: str | None) -> None:
    timex = resolve(phrase, published=published)
    assert timex.reason is reason
    assert (timex.first is None) is (reason is not None)


IMPOSSIBLE = (
    "۱۳۹۲/۱۶/۵ ۱۳۹۲/۰/۵ ۰/۰/۱۳۹۲ ۴۰/۱/۱۳۹۲ ۱۳۹۲-۰۰-۰۰ 2013-13-45 13/2013 ۹۹/۹۹/۹۹ ۰۰/۰۰/۰۰ ۲۵:۷۰ ۲۴:۰۰ ۹۹۹۹ ۰ ۴۰ ۵۰۰۰ "
    "سال ماه روز میلادی قمری مهر محرم اسفند قرن دهه هزاره هفته فصل ساعت پیش آینده بعد قبل از تا آخرین اول دهم"
).split()
ENDS = (None, dt.date.min, dt.date(622, 3, 21), dt.date(1392, 7, 2), dt.date(3621, 3, 19), dt.date.max)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(IMPOSSIBLE), min_size=1, max_size=6).map(" ".join), st.sampled_from(ENDS))
def test_no_number_and_no_publication_day_breaks_the_tagger(text: str, published: dt.date | None) -> None:
    for timex in tag(text, published=published):
        assert timex.first is None or timex.last is None or timex.first <= timex.last
        assert timex.days is None or timex.days[0] <= timex.days[1]
        assert timex.explain("fa")
        assert timex.explain("en")
    with contextlib.suppress(NoTimeExpressionError):
        resolve(text, published=published)


def test_the_last_year_of_the_calendar_is_a_year() -> None:
    timex = resolve("سال ۹۹۹۹ میلادی")
    assert (timex.first, timex.last, timex.value) == (dt.date(9999, 1, 1), dt.date.max, "9999")
