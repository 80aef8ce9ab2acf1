"""Events that the layout tells: labels with dates, lines of lists, rows, dates over sentences; and dates of nothing."""

import pytest

from gahnegar.events import Event, Status, extract

PUBLISHED = "1402-07-02"

CALENDAR = """تقویم آموزشی دانشگاه
نیمسال اول

انتخاب واحد

۱۸ تا ۲۴ شهریور ۱۴۰۳

شروع کلاس‌ها

۲۵ شهریور ۱۴۰۳

نیمسال دوم

انتخاب واحد

۱۶ بهمن ۱۴۰۳
"""


def told(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(event.title, event.status.value) for event in extract(text, published)]


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("آخرین مهلت ارسال آثار: ۱۵ آبان ۱۴۰۲", "آخرین مهلت ارسال آثار", "future"),
        ("تاریخ برگزاری آزمون: ۱۵ مرداد ۱۴۰۲", "برگزاری آزمون", "past"),
        ("۲. اعلام نتایج داوری : ده روز پس از ارسال مقاله", "اعلام نتایج داوری", "future"),
        ("• برگزاری کنفرانس: ۱۶ و ۱۷ اسفند ۱۴۰۲", "برگزاری کنفرانس", "future"),
        ("آزمون ریاضی (فقط گروه ب): ۲۴ آبان، تالار ۲", "آزمون ریاضی (فقط گروه ب)", "future"),
        ("نشست نقد رمان با حضور نویسنده؛ ۸ اسفند، سالن یاس", "نشست نقد رمان با حضور نویسنده", "future"),
        ("سفر به یزد؛ ۵ مرداد در فرودگاه سخنرانی کرد", "در فرودگاه سخنرانی کرد", "past"),
        ("ساعت کار کتابخانه: ۸ تا ۱۹", "ساعت کار کتابخانه", "recurring"),
        ("ساعت شروع همایش: ۲۶ آبان ساعت ۱۰", "شروع همایش", "future"),
        ("موضوع: آینده آب در ایران\nزمان: ۲۶ آبان ساعت ۱۴", "آینده آب در ایران", "future"),
        (
            "تاریخ دادنامه: ۱۴۰۲/۳/۱۲ شماره دادنامه: ۴۴۵ مرجع رسیدگی: شعبه ۳ دادگاه تجدیدنظر",
            "دادنامه شعبه ۳ دادگاه تجدیدنظر",
            "past",
        ),
    ],
)
def test_the_event_of_a_label_is_what_it_says(text: str, title: str, status: str) -> None:
    assert set(told(text)) == {(title, status)}


def test_a_label_without_a_publication_day_is_ahead_unless_it_names_what_is_over() -> None:
    assert told("مهلت ثبت‌نام: ۵ مهر ۱۳۹۸", None) == [("مهلت ثبت‌نام", "future")]
    assert told("صدور دادنامه: ۵ مهر ۱۳۹۸", None) == [("صدور دادنامه", "past")]


def test_labels_on_their_own_lines_take_the_heading_along() -> None:
    assert [title for title, _ in told(CALENDAR)] == [
        "انتخاب واحد در نیمسال اول",
        "شروع کلاس‌ها در نیمسال اول",
        "انتخاب واحد در نیمسال دوم",
    ]


def test_lines_of_a_list_without_a_verb() -> None:
    text = "انتخاب واحد اینترنتی\nورودی نخست شنبه ۱۸ آذر ۱۴۰۲\nورودی دوم یکشنبه ۱۹ آذر ۱۴۰۲\nشروع کلاس‌ها ۲۶ آذر ۱۴۰۲"
    events = extract(text, PUBLISHED)
    assert [event.title for event in events] == [
        "انتخاب واحد اینترنتی ورودی نخست",
        "انتخاب واحد اینترنتی ورودی دوم",
        "شروع کلاس‌ها",
    ]
    assert {event.status for event in events} == {Status.FUTURE}


def test_a_row_of_a_table_tells_the_event_of_another_cell() -> None:
    assert told("آزمون کتبی\t۱۲ دی ۱۴۰۲\nمصاحبه | ۲۰ دی ۱۴۰۲") == [("آزمون کتبی", "future"), ("مصاحبه", "future")]


def only(text: str) -> Event:
    (event,) = extract(text, PUBLISHED)
    return event


@pytest.mark.parametrize(
    "text",
    [
        "۱۱ مرداد ۱۴۰۲: سازمان بازرسی گزارش واردات چای را منتشر کرد.",
        "گاه‌شمار\n۱۱ مرداد ۱۴۰۲\nسازمان بازرسی گزارش واردات چای را منتشر کرد.",
    ],
)
def test_a_date_before_its_sentence_dates_it(text: str) -> None:
    event = only(text)
    assert event.title == "سازمان بازرسی گزارش واردات چای را منتشر کرد"
    assert event.status is Status.PAST


@pytest.mark.parametrize(
    "text",
    [
        "کابل باختر ۵ سنبله\nاتحادیهٔ شرکت‌های نفت و گاز کشور به اشتراک صد شرکت ایجاد گردید و رئیس آن نیز برگزیده شد.",
        "تاریخ انتشار: ۵ مهر ۱۳۹۸",
        "بخشنامهٔ شمارهٔ ۲۵۹۹۸ ـ ۲۲/۵/۱۴۰۱ ابطال نشد",
    ],
)
def test_dates_of_the_text_and_of_papers_date_nothing(text: str) -> None:
    assert extract(text, PUBLISHED) == []


def test_a_label_with_a_sentence_behind_it_is_no_list() -> None:
    (event,) = extract("وزارت رفاه: یارانهٔ مهر فردا پرداخت می‌شود.", PUBLISHED)
    assert event.predicate is not None
    assert event.predicate.text == "پرداخت می‌شود"


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("کنسرت گروه شب\nمکان: تالار رودکی، زمان: شنبه ۲۰ آبان", "کنسرت گروه شب", "تالار رودکی"),
        ("نمایشگاه عکس\nمحل برگزاری: دانشکده هنر\nتاریخ برگزاری: ۲۰ آبان", "نمایشگاه عکس", "دانشکده هنر"),
        ("نمایشگاه نقاشی\nزمان: ۱۲ تا ۱۵ آذر   مکان: خانه هنرمندان یزد", "نمایشگاه نقاشی", "خانه هنرمندان یزد"),
    ],
)
def test_labels_beside_each_other(text: str, title: str, place: str) -> None:
    [event] = extract(text, "1402-08-10")
    assert (event.title, event.place.text if event.place else None) == (title, place)


@pytest.mark.parametrize(
    ("text", "who", "place"),
    [
        ("سخنران: دکتر سارا احمدی\nزمان: ۲۶ آبان ساعت ۱۴\nمکان: سالن اجتماعات", "دکتر سارا احمدی", "سالن اجتماعات"),
        ("ثبت‌نام کلاس‌های شنا: ۱ تا ۱۰ آذر، استخر آزادگان", "", "استخر آزادگان"),
        ("ثبت‌نام کلاس‌های شنا: ۱ تا ۱۰ آذر، ویژه بانوان", "", ""),
        ("کارگاه نویسندگی خلاق، پنجشنبه‌ها ساعت ۱۶، فرهنگسرای ارسباران", "", "فرهنگسرای ارسباران"),
    ],
)
def test_who_and_where_beside_a_day(text: str, who: str, place: str) -> None:
    event = extract(text, PUBLISHED)[0]
    assert [person.text for person in event.participants] == ([who] if who else [])
    assert (event.place.text if event.place is not None else "") == place


def test_an_item_goes_on_with_nobody_of_the_item_before() -> None:
    text = "۱. داوطلبان تا ۱۰ شهریور از تخفیف برخوردار می‌شوند.\n۲. انصراف پس از ۱۵ مهر پذیرفته نمی‌شود."
    [_, event] = extract(text, "1402-05-28")
    assert (event.title, event.participants) == ("انصراف پذیرفته نمی‌شود", ())


def test_a_footnote_is_no_event() -> None:
    assert told("مراجع\n[۵] . روزنامه اطلاعات مورخ ۲۵/۱۲/۱۳۵۸\n[۶] . روزنامه اطلاعات مورخ ۲۶/۱۲/۱۳۵۸") == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("تاریخ پذیرش: ۰۴/۰۶/۱۴۰۲ ساعت ۲۳:۵۰، تاریخ ترخیص: ۱۲/۰۶/۱۴۰۲، مدت بستری: ۸ روز", ["پذیرش", "ترخیص"]),
        ("شروع کار: ۵ آذر ۱۴۰۲، پایان کار: ۲۰ دی ۱۴۰۲", ["شروع کار", "پایان کار"]),
        ("آغاز ثبت‌نام: ۱ مهر – پایان ثبت‌نام: ۱۰ مهر", ["آغاز ثبت‌نام", "پایان ثبت‌نام"]),
        ("پایان کلاس‌ها: ۲۱ اردیبهشت؛ امتحانات از ۲۶ اردیبهشت تا ۲۰ خرداد", ["پایان کلاس‌ها", "امتحانات"]),
        ("تاریخ عقد قرارداد: ۱ تیر ۱۴۰۲ | تاریخ تحویل کالا: ۲۰ مرداد ۱۴۰۲", ["عقد قرارداد", "تحویل کالا"]),
        ("افتتاحیه: شنبه ۱۰ آذر، ساعت: ۱۷", ["افتتاحیه"]),
        ("بیمار: خدیجه م. تاریخ پذیرش: ۰۴/۰۶/۱۴۰۲، تاریخ ترخیص: ۱۲/۰۶/۱۴۰۲", ["پذیرش", "ترخیص"]),
    ],
)
def test_each_date_of_a_line_has_the_label_before_it(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, "1402-07-02")] == titles


_PROGRAMME = (
    "برنامه پنجمین جشنواره عکس کوه و دریا\nرامسر، ۱۷ تا ۲۰ خرداد ۱۴۰۳، مجتمع خزر\n"
    "جمعه ۱۸ خرداد\n۹ تا ۱۱: کارگاه سفال\nشنبه\n۱۶ الی ۲۰: مسابقه قایقرانی\n"
    "یکشنبه ۲۰ خرداد، ساعت ۱۸: آیین پایانی"
)


def test_an_item_of_a_programme_is_neither_its_hours_nor_the_day_above() -> None:
    titles = [event.title for event in extract(_PROGRAMME, "1403-03-01")]
    assert titles[1:] == ["کارگاه سفال", "مسابقه قایقرانی", "آیین پایانی"]


def test_a_label_takes_no_words_from_around_its_date_and_no_place_over_a_line() -> None:
    event = extract(_PROGRAMME, "1403-03-01")[0]
    assert (event.title, event.place.text if event.place else None) == (
        "برنامه پنجمین جشنواره عکس کوه و دریا",
        "مجتمع خزر",
    )
    assert event.participants == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سخنگوی دولت: حذف قبوض کاغذی از ابتدای دی", "حذف قبوض کاغذی"),
        ("کمیته امداد: توزیع سبد معیشتی از ۱۵ آذر", "توزیع سبد معیشتی"),
        ("آخرین مهلت ارسال آثار: ۱۵ شهریور", "آخرین مهلت ارسال آثار"),
        ("کانون وکلا: ۵ آذر", "کانون وکلا"),
    ],
)
def test_a_headline_tells_what_its_source_says(text: str, title: str) -> None:
    [event] = extract(text, "1404-09-03")
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("انتحاب واحد دانشجویان میهمان و انتقالی: ۲۰ آذر", "انتحاب"),
        ("شورای انتقالی مدارس، برگزاری آزمون: ۲۰ آذر", "برگزاری"),
    ],
)
def test_what_kind_somebody_is_of_is_no_event(text: str, predicate: str) -> None:
    [event] = extract(text, PUBLISHED)
    assert event.predicate is not None
    assert event.predicate.text == predicate


def test_a_line_of_how_something_is_done_is_no_heading() -> None:
    text = "انتخاب واحد نیمسال\n\n۴ دی\n\nبصورت اینترنتی از طریق وب‌سایت\n\nحذف و اضافه دانشجویان میهمان\n\n۱۰ دی"
    assert [event.title for event in extract(text, "1402-09-01")][-1] == "حذف و اضافه دانشجویان میهمان"


@pytest.mark.parametrize("mark", ["- ", "• ", "▪️ ", "🏫 ", "✅", "ـ ", "۱. ", "۲) "])
@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "مدارس و دانشگاه‌های پایتخت که از ۲۵ اسفند تعطیل بودند باز می‌شوند.",
            "مدارس و دانشگاه‌های پایتخت تعطیل بودند",
            "",
        ),
        ("هفته گذشته در حادثه‌ای راننده کامیون کشته شد.", "در حادثه‌ای راننده کامیون کشته شد", "راننده کامیون"),
        ("میترا سخنور دیروز به تهران رفت.", "میترا سخنور به تهران رفت", "میترا سخنور"),
    ],
)
def test_a_mark_before_a_line_changes_nothing(mark: str, text: str, title: str, who: str) -> None:
    (event,) = extract(mark + text, published="1403-05-10")
    assert (event.title, "".join(person.text for person in event.participants)) == (title, who)


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        (
            "کنسرت گروه رستاک: ۲۲ آبان، ساعت ۲۱، تالار وحدت، با حضور علی قمصری",
            "کنسرت گروه رستاک",
            "تالار وحدت",
        ),
        ("کارگاه دو روزه داستان‌نویسی: ۲۲ آبان، کتابخانه مرکزی", "کارگاه دو روزه داستان‌نویسی", "کتابخانه مرکزی"),
        ("تهران: ۲۲ آبان مراسم بزرگداشت استاد شجریان", "مراسم بزرگداشت استاد شجریان", ""),
    ],
)
def test_a_label_is_told_with_where_and_with_whom_behind_its_day(text: str, title: str, place: str) -> None:
    (event,) = extract(text, published="1402-09-05")
    assert (event.title, event.place.text if event.place else "") == (title, place)
