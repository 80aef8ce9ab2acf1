"""Birth and death in the brackets behind a name, and brackets that are of something else."""

import pytest

from gahnegar import extract

_DAYS = [("تولد پرویز کیانی", "1933-09-27"), ("درگذشت پرویز کیانی", "2008-12-10")]
_YEARS = [("تولد پرویز کیانی", "1933-03-21"), ("درگذشت پرویز کیانی", "2008-03-20")]


@pytest.mark.parametrize(
    ("bracket", "rows"),
    [
        ("۵ مهر ۱۳۱۲ در رشت – ۲۰ آذر ۱۳۸۷ در وین", _DAYS),
        ("۵ مهر ۱۳۱۲ – ۲۰ آذر ۱۳۸۷", _DAYS),
        ("زاده ۵ مهر ۱۳۱۲ در رشت، درگذشته ۲۰ آذر ۱۳۸۷ در وین", _DAYS),
        ("۱۳۱۲–۱۳۸۷", _YEARS),
        ("۱۳۱۲ - ۱۳۸۷", _YEARS),
        ("زاده ۱۳۱۲ – درگذشته ۱۳۸۷", _YEARS),
        ("متولد ۱۳۱۲", _YEARS[:1]),
        ("درگذشته ۱۳۸۷", _YEARS[1:]),
    ],
)
def test_the_bracket_of_a_life_tells_birth_and_death(bracket: str, rows: list[tuple[str, str]]) -> None:
    events = extract(f"پرویز کیانی ({bracket}) نقاش ایرانی بود.", "1403-03-12")
    assert [(event.title, str(event.start)) for event in events] == rows


def test_each_end_has_its_place_and_its_own_words() -> None:
    born, died = extract("فروغ فرخزاد (۸ دی ۱۳۱۳، تهران – ۲۴ بهمن ۱۳۴۵، ری) شاعر بود.", "1403-03-12")
    assert [event.place and event.place.text for event in (born, died)] == ["تهران", "ری"]
    assert born.clause.text == "۸ دی ۱۳۱۳، تهران"
    born, died = extract("پرویز کیانی (۱۳۱۲–۱۳۸۷) نقاش بود.", "1403-03-12")
    assert (born.timex.text, died.timex.text, died.timex.start) == ("۱۳۱۲", "۱۳۸۷", 18)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "شاگرد او سیمین دانشور (۱۳۰۰–۱۳۹۰) نخستین رمانش را در ۱۳۴۸ منتشر کرد.",
            ["تولد سیمین دانشور", "درگذشت سیمین دانشور"],
        ),
        ("رضا صادقی (متولد ۲۵ مرداد ۱۳۵۸) فردا در شیراز کنسرت می‌دهد.", ["تولد رضا صادقی"]),
        (
            "نمایشگاه آثار سهراب سپهری (۱۵ مهر ۱۳۰۷ – ۱ اردیبهشت ۱۳۵۹) هفته آینده برپا می‌شود.",
            ["تولد سهراب سپهری", "درگذشت سهراب سپهری"],
        ),
    ],
)
def test_a_life_is_never_dated_by_the_verb_around_it(text: str, titles: list[str]) -> None:
    events = extract(text, "1403-03-12")
    assert [event.title for event in events][: len(titles)] == titles
    assert len(events) == len(titles) + 1


@pytest.mark.parametrize(
    "text",
    [
        "محمدرضا پهلوی (۱۳۲۰–۱۳۵۷) آخرین شاه ایران بود.",
        "در زمان سلطنت محمدرضا پهلوی (۱۳۲۰–۱۳۵۷) راه‌آهن گسترش یافت.",
        "ریاست علی حیدری (۱۳۷۰–۱۳۸۸) بر بانک با رکود همراه بود.",
        "انقلاب فرانسه (۱۷۸۹–۱۷۹۹) اروپا را دگرگون کرد.",
        "باشگاه پاس (۱۳۴۲–۱۳۸۶) پنج بار قهرمان شد.",
        "دولت خاتمی (۱۳۷۶–۱۳۸۴) طرح را آغاز کرد.",
        "تماشاخانه دهقان (۵ مهر ۱۳۱۱ – ۱۰ آبان ۱۳۷۰) نخستین تماشاخانه تهران بود.",
        "اتحاد جماهیر شوروی (۳۰ دسامبر ۱۹۲۲ – ۲۶ دسامبر ۱۹۹۱) کشوری در اوراسیا بود.",
    ],
)
def test_a_reign_an_office_or_a_war_stays_one_time(text: str) -> None:
    [event] = extract(text, "1403-03-12")
    assert not event.title.startswith(("تولد", "درگذشت"))
    assert (event.end - event.start).days > 7 * 365  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "رابرت دنیرو (به انگلیسی: Robert De Niro) (زاده ۱۷ اوت ۱۹۴۳) بازیگر آمریکایی است.",
            "تولد رابرت دنیرو",
        ),
        ("شهید مهدی باکری (تولد: تبریز – شهادت: ۲۵ اسفند ۱۳۶۳) فرمانده لشکر بود.", "درگذشت مهدی باکری"),
    ],
)
def test_a_colon_in_brackets_parts_no_sentence(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1403-03-12")] == [title]


def test_the_word_before_a_name_is_not_of_it() -> None:
    [born, _] = extract("پدرش حسن رشدیه (۱۲۳۰–۱۳۲۳) بنیان‌گذار مدارس نو بود.", "1403-03-12")
    assert born.title == "تولد حسن رشدیه"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("مجموعه «روزی روزگاری» (۱۳۷۰–۱۳۷۱) دیشب بازپخش شد.", "دیشب"),
        ("فیلم «قیصر» (۱۳۴۸) پریشب در کرمان نمایش داده شد.", "پریشب"),
        ("شهردار پیشین (۱۳۸۴–۱۳۸۸) دیروز به دادگاه رفت.", "دیروز"),
    ],
)
def test_years_in_brackets_do_not_date_what_another_time_dates(text: str, time: str) -> None:
    assert [event.timex.text for event in extract(text, "1403-03-12")] == [time]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "توران ساوجی (۱۳۰۵–۱۳۹۰) کیهان‌شناس ایرانی بود.",
            ["تولد توران ساوجی", "درگذشت توران ساوجی"],
        ),
        (
            "صادق هدایت (۲۸ بهمن ۱۲۸۱ – ۱۹ فروردین ۱۳۳۰) داستان‌نویس ایرانی بود.",
            ["تولد صادق هدایت", "درگذشت صادق هدایت"],
        ),
        (
            "ویلیام شکسپیر (تعمید ۲۶ آوریل ۱۵۶۴ – درگذشت ۲۳ آوریل ۱۶۱۶) نمایشنامه‌نویس بود.",
            ["درگذشت ویلیام شکسپیر"],
        ),
        (
            "بزرگداشت عباس کیارستمی (۱ تیر ۱۳۱۹ – ۱۴ تیر ۱۳۹۵) و علی حاتمی (زاده ۱۳۲۳) شنبه برگزار می‌شود.",
            [
                "تولد عباس کیارستمی",
                "درگذشت عباس کیارستمی",
                "تولد علی حاتمی",
                "بزرگداشت عباس کیارستمی و علی حاتمی برگزار می‌شود",
            ],
        ),
    ],
)
def test_each_bracket_is_of_the_name_before_it(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, "1403-03-12")] == titles


@pytest.mark.parametrize(
    ("text", "titles", "places"),
    [
        ("پرویز کیانی، متولد ۱۳۱۲ در رشت، سه رمان نوشت.", ["تولد پرویز کیانی"], []),
        ("پرویز کیانی، زادهٔ ۵ مهر ۱۳۱۲ در رشت، نقاش بود.", ["تولد پرویز کیانی"], []),
        (
            "پرویز کیانی، زاده ۱۳۱۲ در رشت، درگذشته ۱۳۸۷ در وین، نقاش بود.",
            ["تولد پرویز کیانی", "درگذشت پرویز کیانی"],
            ["وین"],
        ),
        (
            "پرویز کیانی، متولد ۱۳۱۲ در رشت، دیروز در تهران درگذشت.",
            ["تولد پرویز کیانی", "پرویز کیانی در تهران درگذشت"],
            ["تهران"],
        ),
    ],
)
def test_an_aside_between_commas_tells_birth_and_death_too(text: str, titles: list[str], places: list[str]) -> None:
    events = extract(text, "1403-03-12")
    assert [event.title for event in events] == titles
    assert [event.place and event.place.text for event in events][:2] == ["رشت", *places]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ناصرالدین‌شاه (سلطنت ۱۲۲۷–۱۲۷۵) به فرنگ رفت.", "سلطنت ناصرالدین‌شاه"),
        ("کریم‌خان زند (حکومت: از ۱۱۷۹ تا ۱۱۹۳ قمری) ارگ را ساخت.", "حکومت کریم‌خان زند"),
        ("مجلس سنا (۱۳۲۸–۱۳۵۷) شصت عضو داشت.", "مجلس سنا شصت عضو داشت"),
    ],
)
def test_a_bracket_tells_the_years_of_a_reign(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1403-03-12")] == [title]


@pytest.mark.parametrize(
    ("text", "title", "people"),
    [
        ("مجله سخن (انتشار ۱۳۲۲) اثرگذار بود.", "انتشار مجله سخن", ["مجله سخن"]),
        ("پل ورسک (افتتاح ۱۳۱۵) روی دره است.", "افتتاح پل ورسک", []),
        ("پیمان صلح (۱۳۲۲) به جنگ پایان داد.", "پیمان صلح به جنگ پایان داد", []),
    ],
)
def test_a_bracket_tells_when_a_thing_was_made(text: str, title: str, people: list[str]) -> None:
    [event] = extract(text, "1403-03-12")
    assert (event.title, [who.text for who in event.participants]) == (title, people)
