"""Tables of words of which each entry, or the last of a closed class, is needed by a text here."""

import pytest

from gahnegar import extract
from gahnegar.documents.eras import ERAS, find_eras
from gahnegar.events import animacy
from gahnegar.events.animacy import _NO_DOERS, is_doer
from gahnegar.events.event import Event
from gahnegar.persian.text import fold

DAY = "1403-05-10"


def event(text: str) -> Event:
    [found] = extract(text, DAY)
    return found


@pytest.mark.parametrize("noun", sorted(_NO_DOERS))
def test_each_noun_that_is_nobody_ends_as_those_who_do_something(noun: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_doer(noun, plural=True)
    monkeypatch.setattr(animacy, "_NO_DOERS", frozenset())
    assert is_doer(noun, plural=True)


@pytest.mark.parametrize("name", [name for era in ERAS for name in era.names.split("|")])
def test_each_name_of_an_era_is_found(name: str) -> None:
    [(start, end, era)] = find_eras(fold(f"وی گفت که {name} در خبرها بود.").text)
    assert end > start
    assert name in era.names.split("|")


@pytest.mark.parametrize("body", ["بلدیه", "نظمیه", "عدلیه", "ژاندارمری", "شهربانی"])
def test_bodies_of_old_days_act(body: str) -> None:
    [who] = event(f"{body} تهران در سال ۱۳۰۵ سه نفر را بازداشت کرد.").participants
    assert who.text == f"{body} تهران"


@pytest.mark.parametrize("meeting", ["همایش", "کنفرانس", "کنگره", "سمینار", "سمپوزیوم", "گردهمایی"])
def test_meetings_take_place(meeting: str) -> None:
    assert event(f"{meeting} فولاد هفته آینده در تبریز برگزار می‌شود.").title.startswith(f"{meeting} فولاد در تبریز")


@pytest.mark.parametrize("plan", ["قرار است", "بنا است", "بناست", "قراره", "مقرر است"])
def test_what_is_planned_is_to_come(plan: str) -> None:
    assert str(event(f"{plan} پل تازه شهر هفته آینده باز شود.").status) == "future"


@pytest.mark.parametrize("house", ["خونمون", "خونه‌مون", "خونه‌شون", "خونه‌تون"])
def test_whose_house_it_is(house: str) -> None:
    found = event(f"دیشب دیگه رفتیم {house}").place
    assert found is None or found.text == house


@pytest.mark.parametrize("place", ["خانقاه", "مسجد", "تکیه", "بقعه"])
def test_holy_places_are_places(place: str) -> None:
    found = event(f"حسن رضایی در سال ۱۳۲۰ در {place} شهر درگذشت.").place
    assert found is not None
    assert found.text == f"{place} شهر"
