"""Tagged text for other programs: what goes out can be read back."""

import datetime as dt
import xml.etree.ElementTree as ET
from fractions import Fraction

import pytest

from gahnegar.dates.expression import Amount, Date, Every
from gahnegar.dates.formats import iso, to_bio, to_timeml
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain, Mod, TimexType


def _year(text: str, phrase: str, **more: object) -> Timex:
    start = text.index(phrase)
    given = {"type": TimexType.DATE, "value": "2013", "edtf": "2013", "expression": Date(year=2013), **more}
    return Timex(
        start=start,
        end=start + len(phrase),
        text=phrase,
        first=dt.date(2013, 1, 1),
        last=dt.date(2013, 12, 31),
        granularity=Grain.YEAR,
        calendar=Calendar.GREGORIAN,
        **given,
    )


class TestTimeml:
    def test_elements_stand_in_the_unchanged_text(self) -> None:
        text = "در سال ۲۰۱۳ بود."
        assert to_timeml(text, [_year(text, "سال ۲۰۱۳")]) == (
            '<TimeML>در <TIMEX3 tid="t1" type="DATE" value="2013">سال ۲۰۱۳</TIMEX3> بود.</TimeML>'
        )

    def test_mod_and_frequency_are_told(self) -> None:
        text = "اوایل سال ۲۰۱۳، سالی دو بار"
        twice = Every(period=Amount(((Fraction(1), Grain.YEAR),)), times=2)
        element = ET.fromstring(
            to_timeml(
                text,
                [
                    _year(text, "اوایل سال ۲۰۱۳", mod=Mod.START),
                    _year(text, "سالی دو بار", type=TimexType.SET, value="P1Y", expression=twice),
                ],
            )
        )
        assert [child.attrib for child in element] == [
            {"tid": "t1", "type": "DATE", "value": "2013", "mod": "START"},
            {"tid": "t2", "type": "SET", "value": "P1Y", "freq": "2X"},
        ]

    @pytest.mark.parametrize(
        "text",
        ["", "بی‌زمان", 'a < b && c > "d" ]]>', "سطر\r\nسطر\rسطر\n", "<TIMEX3>2013</TIMEX3>", "\t \u200c\u202e 😀"],
    )
    def test_a_parser_gives_the_text_back(self, text: str) -> None:
        assert "".join(ET.fromstring(to_timeml(text, [])).itertext()) == text

    def test_what_xml_cannot_hold_keeps_its_place(self) -> None:
        assert "".join(ET.fromstring(to_timeml("a\x00b\ud800c\x0c", [])).itertext()) == "a\ufffdb\ufffdc\ufffd"


class TestBio:
    def test_labels_by_token(self) -> None:
        text = "در سال ۲۰۱۳، تمام."
        assert list(to_bio(text, [_year(text, "سال ۲۰۱۳")])) == [
            "در\tO", "سال\tB-DATE", "۲۰۱۳\tI-DATE", "،\tO", "تمام\tO", ".\tO",
        ]  # fmt: skip

    def test_neighbours_begin_anew(self) -> None:
        text = "۲۰۱۳ ۲۰۱۴"
        assert list(to_bio(text, [_year(text, "۲۰۱۳"), _year(text, "۲۰۱۴")])) == ["۲۰۱۳\tB-DATE", "۲۰۱۴\tB-DATE"]

    def test_half_spaces_and_marks_stay_in_the_word(self) -> None:
        assert list(to_bio("می‌شود مهٔ ا\u0653ذر", [])) == ["می‌شود\tO", "مهٔ\tO", "ا\u0653ذر\tO"]

    def test_an_expression_divides_a_word(self) -> None:
        text = "پس از۲۰۱۳میلادی"
        assert list(to_bio(text, [_year(text, "۲۰۱۳")]))[1:] == ["از\tO", "۲۰۱۳\tB-DATE", "میلادی\tO"]

    def test_a_line_break_is_an_empty_line(self) -> None:
        assert list(to_bio("\nیک\n\nدو", [])) == ["یک\tO", "", "دو\tO"]

    def test_no_text(self) -> None:
        assert list(to_bio("", [])) == []


def test_days_outside_of_a_calendar_have_no_text() -> None:
    assert iso(Calendar.JALALI, dt.date(600, 1, 1)) is None
    assert iso(Calendar.JALALI, None) is None
    assert iso(Calendar.GREGORIAN, dt.date(600, 1, 1)) == "0600-01-01"
