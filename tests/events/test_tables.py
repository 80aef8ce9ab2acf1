"""Tables of words of which each entry, or the last of a closed class, is needed by a text here."""

from importlib import import_module

import pytest

from gahnegar import extract
from gahnegar.documents.eras import ERAS, find_eras
from gahnegar.events import animacy, listed, status
from gahnegar.events.animacy import _NO_DOERS, is_doer
from gahnegar.events.event import Event
from gahnegar.events.wording import reword
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


NEEDS = (
    (
        "coreference._SOME",
        "بسیاری دیروز گفتند پل بسته است. او فردا استعفا می‌دهد.",
        ["بسیاری گفتند: پل بسته است", "او استعفا می‌دهد"],
    ),
    (
        "named_again.LEADING_ON",
        "گروهی موسوم به داعش دیروز حمله کرد. این گروه امروز بیانیه داد.",
        ["گروهی موسوم به داعش حمله کرد", "این گروه بیانیه داد"],
    ),
    (
        "own_subjects._CHANGES",
        "بهای سکه دیروز گران شد و امروز ۱۵ درصد کاهش یافت.",
        ["بهای سکه گران شد", "بهای سکه ۱۵ درصد کاهش یافت"],
    ),
    ("participants._DEAR", "علی جان فردا بیا خونه", ["علی جان بیا خانه"]),
    ("participants._FILLERS", "ای وای دیروز گوشیشو دزدیدن", ["ای وای گوشی‌اش را دزدیدند"]),
    (
        "relative_heads._ENDS_SO",
        "قانون کار در مجلس شورای اسلامی که دیروز تصویب شد ابلاغ می‌شود.",
        ["قانون کار در مجلس شورای اسلامی تصویب شد"],
    ),
    ("notices.ASKING_WORDS", "شب یلدا کجا برویم؟", []),
    ("notices._NOTICES", "آگهی استخدام شرکت ملی گاز سال ۱۴۰۳", []),
    ("rowless._PARTICLES", "خلاصه دیگه ساعت دو نشستیم\nدیگه خونه نمیرم واسه همین", []),
    ("rowless._PRAISES", "عاشورا تجلی ایثار است.", []),
    ("rowless._WANTED", "دیگه بچه‌ها فردا امتحان چیه؟", []),
    (
        "spoken_clauses._GIVING",
        "واسه همین دیروز دادم به داداشم فردا میاره",
        ["نویسنده برای همین به داداشش داد", "می‌آورد"],
    ),
    ("spoken_clauses._MONTHS", "امتحانم ۲۰ خرداده دیگه میرم کتابخونه", ["امتحان نویسنده ۲۰ خرداده"]),
    ("spoken_clauses._NO_GOAL", "دیشب اومدم بابام امروز رفت دیگه", ["نویسنده آمد", "بابای نویسنده رفت دیگر"]),
    (
        "spoken_clauses._SHORT_GOALS",
        "دیگه دیروز ریختم رو میز امروز جمع کردم",
        ["نویسنده دیگر ریخت روی میز", "نویسنده جمع کرد"],
    ),
    ("spoken_clauses._TO_SOMEBODY", "دیگه دیروز گرفتم ازش فردا پس میدم", ["نویسنده دیگر گرفت ازش", "نویسنده پس می‌دهد"]),
    ("titles.title.OF_PEOPLE", "سارقان دیروز در تهران دستگیر و اموال مسروقه کشف شد.", ["سارقان در تهران دستگیر شدند"]),
    ("titles.title._THAT", "باران آمد اما چرا دیروز تعطیل نکردند؟", ["چرا تعطیل نکردند؟"]),
    ("spoken_verbs._CLITICS", "بیمه بدنه شم پارسال تموم شد", ["بیمه بدنه شم تمام شد"]),
)
"""Tables, each with a text that is read as it should be, and otherwise without the table."""


@pytest.mark.parametrize(("table", "text", "titles"), NEEDS, ids=[table for table, _, _ in NEEDS])
def test_each_table_is_needed_by_a_text(
    table: str, text: str, titles: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def told() -> list[tuple[str, list[str], str | None]]:
        return [
            (found.title, [who.text for who in found.participants], found.place and found.place.text)
            for found in extract(text, DAY)
        ]

    before = told()
    assert [title for title, _, _ in before] == titles
    module, _, name = table.rpartition(".")
    monkeypatch.setattr(import_module(f"gahnegar.events.{module}"), name, frozenset())
    assert told() != before


@pytest.mark.parametrize("now", ["اکنون", "اینک", "زمان", "از"])
def test_also_stays_where_it_is_part_of_what_follows(now: str) -> None:
    title = f"هم {now} قم آرام است"
    assert reword(title) == title


@pytest.mark.parametrize("label", ["دادنامه", "رای", "تولد", "شهادت"])
def test_labels_of_what_is_over_say_so_without_a_publication(label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> list[str]:
        return [str(found.status) for found in extract(f"{label}: ۱۵ مهر", None)]

    assert told() == ["past"]
    monkeypatch.setattr(listed, "_DONE", frozenset())
    assert told() != ["past"]


@pytest.mark.parametrize("text", ["ادارات تهران روز اربعین تعطیل شد.", "مدارس قم روز اربعین غیرحضوری شد."])
def test_what_is_closed_on_a_lunar_day_that_is_near_is_to_come(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    [found] = extract(text, "1403-06-01")
    assert str(found.status) == "future"
    monkeypatch.setattr(status, "_CLOSED", frozenset())
    [found] = extract(text, "1403-06-01")
    assert str(found.status) == "past"
