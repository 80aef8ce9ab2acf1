"""Typed values as plain ones: every expression, timex and event travels through JSON and comes back equal."""

import datetime as dt
import json
from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gahnegar
from gahnegar import codec
from gahnegar.dates.expression import Expression
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, Weekday
from gahnegar.events.event import Event

EXPRESSIONS = st.from_type(Expression)


@given(EXPRESSIONS)
def test_every_expression_comes_back(expression: Any) -> None:
    plain = codec.encode(expression, Expression)
    assert codec.decode(Expression, json.loads(json.dumps(plain))) == expression


PHRASES = [
    "نیمه اول سال ۹۲",
    "سه‌شنبه هفته آینده",
    "هر سه سال یک بار",
    "از ساعت ۵ عصر فردا تا ۱۲ مهر",
    "۸ سال اخیر",
    "اواخر دهه ۶۰",
    "عاشورای ۱۳۹۲",
    "چند سال پیش",
]


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_timex_comes_back_and_fits_its_schema(phrase: str) -> None:
    for timex in gahnegar.tag(phrase, published="1392-07-02"):
        plain = json.loads(json.dumps(timex.to_dict()))
        jsonschema.validate(plain, gahnegar.json_schema("timex"))
        assert Timex.from_dict(plain) == timex


def test_an_event_comes_back_and_fits_its_schema() -> None:
    text = "شهردار تهران دیروز در مشهد درگذشت. مراسم او هر سال ۹ مهر در بهشت زهرا برگزار می‌شود."
    events = gahnegar.extract(text, published="1392-07-02")
    assert events
    for event in events:
        plain = json.loads(json.dumps(event.to_dict()))
        jsonschema.validate(plain, gahnegar.json_schema("event"))
        assert Event.from_dict(plain) == event


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        (dt.date, "2013-13-01", "cannot be '2013-13-01'"),
        (Grain, "fortnight", "cannot be 'fortnight'"),
        (int, True, "cannot be True"),
        (tuple[int, ...], [1, "x"], r"\[1\] cannot be 'x'"),
        (tuple[int, int], [1], "cannot be"),
        (Expression, {"kind": "Dated"}, "cannot be"),
        (Expression, {"kind": "Shift", "grain": "day"}, "lacks count"),
        (Expression, {"kind": "Shift", "grain": "day", "count": "x"}, ".count cannot be 'x'"),
    ],
)
def test_what_is_none_is_named_with_its_place(kind: Any, value: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        codec.decode(kind, value)


def test_keys_of_a_later_version_are_passed_over() -> None:
    plain = {"kind": "DayTime", "part": "MO", "later": 1}
    assert codec.encode(codec.decode(Expression, plain), Expression) == {"kind": "DayTime", "part": "MO", "of": None}


def test_fractions_and_weekdays() -> None:
    assert codec.encode((Fraction(5, 2), Weekday.MONDAY)) == ["5/2", 0]
    assert codec.decode(tuple[Fraction, Weekday], ["5/2", 0]) == (Fraction(5, 2), Weekday.MONDAY)
    with pytest.raises(TypeError, match="object"):
        codec.encode(object())


def test_schemas_are_named_with_what_there_is() -> None:
    with pytest.raises(ValueError, match="timeline, timex or event"):
        gahnegar.json_schema("article")
