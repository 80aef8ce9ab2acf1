"""Events of a text: predicate, status, title, people, place. All dates count from 2 Mehr 1392 (24 September 2013)."""

import datetime as dt

import pytest

import gahnegar
from gahnegar.events import Event, Kind, Status, extract

PUBLISHED = "1392-07-02"


def only(text: str, time: str) -> Event:
    """The event that the expression `time` dates."""
    events = [event for event in extract(text, PUBLISHED, all_times=True) if event.timex.text == time]
    assert len(events) == 1, [event.timex.text for event in extract(text, PUBLISHED, all_times=True)]
    return events[0]


@pytest.mark.parametrize(
    ("text", "time", "predicate"),
    [
        ("همایش ملی آب فردا در یزد برگزار می‌شود.", "فردا", "برگزار می‌شود"),
        ("نمایشگاه کتاب از امروز آغاز به کار می‌کند.", "امروز", "آغاز به کار می‌کند"),
        ("وزیر دیروز در جلسه امروز گفت.", "دیروز", "گفت"),
        ("پس از انتخابات مجلس در سال ۹۰، دو نماینده استعفا دادند.", "سال ۹۰", "انتخابات"),
        ("رئیس پلیس از دستگیری چند سارق در هفته گذشته خبر داد.", "هفته گذشته", "دستگیری"),
        ("کودتای سال ۱۳۳۲ مسیر کشور را عوض کرد.", "سال ۱۳۳۲", "عوض کرد"),
        ("افتتاح پنج مدرسه در سال ۹۱", "سال ۹۱", "افتتاح"),
        ("سال گذشته بود که او به ریاست انجمن انتخاب شد.", "سال گذشته", "انتخاب شد"),
        ("دو کالای قاچاق دیروز کشف و پرونده آن به دادگاه ارسال شد.", "دیروز", "کشف"),
        ("طرح تازه دیروز مورد بررسی قرار گرفت.", "دیروز", "مورد بررسی قرار گرفت"),
        ("چهارشنبه ۱۰ مهر\n۱۶:۰۰ پذیرش هنرمندان", "۱۶:۰۰", "پذیرش"),
    ],
)
def test_predicate(text: str, time: str, predicate: str) -> None:
    found = only(text, time).predicate
    assert found is not None
    assert found.text == predicate


@pytest.mark.parametrize(
    ("text", "time", "status"),
    [
        ("همایش دیروز برگزار شد.", "دیروز", Status.PAST),
        ("همایش فردا برگزار خواهد شد.", "فردا", Status.FUTURE),
        ("همایش فردا برگزار می‌شود.", "فردا", Status.FUTURE),
        ("قرار است همایش ماه آینده برگزار شود.", "ماه آینده", Status.FUTURE),
        ("قرار بود همایش دیروز برگزار شود.", "دیروز", Status.HYPOTHETICAL),
        ("همایش باید تا فردا برگزار شود.", "فردا", Status.HYPOTHETICAL),
        ("این انجمن هر سه سال یک بار گرد هم می‌آید.", "هر سه سال یک بار", Status.RECURRING),
        ("فروش نسبت به سال گذشته رشد کرد.", "سال گذشته", Status.NONE),
        ("بودجه سال ۹۲ تصویب شد.", "سال ۹۲", Status.NONE),
        ("تیم توانست سال گذشته قهرمان شود.", "سال گذشته", Status.PAST),
        ("در صورت توافق، این قرارداد سال آینده اجرا می‌شود.", "سال آینده", Status.HYPOTHETICAL),
        ("اگر طرح پارسال تصویب می‌شد، این شوراها امروز سر کار بودند.", "پارسال", Status.HYPOTHETICAL),
        ("اگر طرح پارسال تصویب می‌شد، این شوراها امروز سر کار بودند.", "امروز", Status.HYPOTHETICAL),
        ("کاش پارسال آن خانه را گرفته بودیم.", "پارسال", Status.HYPOTHETICAL),
        ("پارسال آن خانه را گرفته بودیم.", "پارسال", Status.PAST),
        ("کاش آن روز دوربین داشتیم.", "آن روز", Status.HYPOTHETICAL),
        ("یادت هست نوروز ۶۴ زیر بمباران سفره انداختیم؟", "نوروز ۶۴", Status.PAST),
        ("فردا بیا خانه ما.", "فردا", Status.HYPOTHETICAL),
        ("جلسه فردا لغو شد.", "فردا", Status.HYPOTHETICAL),
        ("همایش به هفته آینده موکول شد.", "هفته آینده", Status.FUTURE),
        ("ده میلیارد تومان برای ساخت پل در ماه آینده اختصاص یافت.", "ماه آینده", Status.FUTURE),
        ("باشگاه قرارداد مربی را تا سال ۱۴۰۵ تمدید کرد.", "سال ۱۴۰۵", Status.PAST),
        ("ظرفیت کارخانه سالانه ۵۰ هزار تن است.", "سالانه", Status.NONE),
        ("عراق روزانه ۳ میلیون بشکه نفت صادر می‌کرد.", "روزانه", Status.RECURRING),
        ("کشتی تا هفته آینده در بندر می‌ماند.", "هفته آینده", Status.FUTURE),
        ("زلزله صبح امروز خسارتی در بر نداشته است.", "صبح امروز", Status.PAST),
        ("دیروز نشست برگزار نشد.", "دیروز", Status.PAST),
        ("خودروها از ۲۰ شهریور تاکنون به کوچه‌ها هدایت می‌شوند.", "از ۲۰ شهریور تاکنون", Status.PRESENT),
        ("پل از ۲۰ شهریور تا اکنون بسته است.", "از ۲۰ شهریور تا اکنون", Status.PRESENT),
        ("پلیس از دیروز راه را بسته است.", "دیروز", Status.PAST),
        ("دانش‌آموزان از هفته گذشته به صورت مجازی کار می‌کنند.", "هفته گذشته", Status.PRESENT),
        ("دانش‌آموزان از امسال به صورت مجازی کار می‌کنند.", "امسال", Status.FUTURE),
        ("از فردا مدارس تعطیل می‌شود.", "فردا", Status.FUTURE),
        ("تا پایان سال باید دو هزار مدرسه ساخت.", "پایان سال", Status.HYPOTHETICAL),
        ("امروز نمی‌توان نقش زنان را نادیده گرفت.", "امروز", Status.HYPOTHETICAL),
        ("کارخانه دیروز آن‌طور که باید کار نکرد.", "دیروز", Status.PAST),
        ("قرار است پل، که ساخت آن دو سال طول کشیده، ماه آینده افتتاح شود.", "ماه آینده", Status.FUTURE),
        ("شرکت سال گذشته دو هزار خانه را به فروش رسانید.", "سال گذشته", Status.PAST),
        ("پل باید ترمیم شود وگرنه سال آینده فرو می‌ریزد.", "سال آینده", Status.HYPOTHETICAL),
        ("امسال مثل پارسال باران کم بارید.", "پارسال", Status.NONE),
        ("در حال حاضر برای دو طرف تعهداتی ایجاد شده است.", "حال حاضر", Status.PRESENT),
        ("تاکنون پنج نفر در این جاده کشته شده‌اند.", "تاکنون", Status.PAST),
        ("در ماه دی هر سال همین راه قربانی می‌گیرد.", "ماه دی هر سال", Status.RECURRING),
        ("۳ مهر داشتیم کارتن‌ها را جابه‌جا می‌کردیم که باران گرفت.", "۳ مهر", Status.PAST),
        ("وی گفت: بخش بیشتر کارها در دو سال گذشته انجام گرفته است.", "دو سال گذشته", Status.PAST),
        ("این حوزه طی چند ماه اخیر پرالتهاب به‌حساب می‌آمده است.", "چند ماه اخیر", Status.PAST),
    ],
)
def test_status(text: str, time: str, status: Status) -> None:
    assert only(text, time).status is status


def test_times_that_date_nothing_make_no_row_unless_asked_for() -> None:
    text = "فروش نسبت به سال گذشته رشد کرد."
    assert extract(text, PUBLISHED) == []
    assert [event.status for event in extract(text, PUBLISHED, all_times=True)] == [Status.NONE]


@pytest.mark.parametrize(
    ("text", "time", "title"),
    [
        (
            "به گزارش خبرگزاری پارس، همایش ملی آب فردا با حضور استادان در دانشگاه یزد برگزار می‌شود.",
            "فردا",
            "همایش ملی آب با حضور استادان در دانشگاه یزد برگزار می‌شود",
        ),
        ("وی افزود: دیروز در شیراز پنج مدرسه افتتاح شد.", "دیروز", "در شیراز پنج مدرسه افتتاح شد"),
        ("افتتاح پنج مدرسه در سال ۹۱ در شیراز", "سال ۹۱", "افتتاح پنج مدرسه در شیراز"),
        (
            "پروژه راه‌آهن که سال‌ها متوقف مانده بود، از امروز آغاز می‌شود.",
            "امروز",
            "پروژه راه‌آهن آغاز می‌شود",
        ),
    ],
)
def test_title(text: str, time: str, title: str) -> None:
    assert only(text, time).title == title


def test_a_speech_is_an_event_and_a_saying_is_none() -> None:
    assert not only("رئیس‌جمهور دیروز در همدان سخنرانی کرد.", "دیروز").reporting
    assert only("رئیس‌جمهور دیروز گفت: برق وصل است.", "دیروز").reporting


def test_a_long_title_is_cut_to_a_dozen_words() -> None:
    text = (
        "رئیس سازمان میراث فرهنگی استان به منظور بازدید از کارگاه‌های مرمت و به دلیل اهمیت حفظ بناهای تاریخی شهر "
        "دیروز با همراهی گروهی از کارشناسان ایرانی و خارجی در خانه‌های قدیمی یزد سخنرانی کرد."
    )
    title = only(text, "دیروز").title
    assert len(title.split()) <= 13
    assert title.startswith("رئیس سازمان میراث فرهنگی")
    assert title.endswith("سخنرانی کرد")
    assert "دیروز" not in title


@pytest.mark.parametrize(
    ("text", "time", "who", "where"),
    [
        ("علی رضایی دیروز در گفت‌وگو با خبرنگار ما در زنجان اظهار کرد: کار تمام شد.", "دیروز", "علی رضایی", "زنجان"),
        ("همایش فردا با حضور وزیر نیرو در تالار وحدت برگزار می‌شود.", "فردا", "وزیر نیرو", "تالار وحدت"),
        ("هیئتی از تاجران هند ماه آینده به ایران سفر می‌کند.", "ماه آینده", "هیئتی", "ایران"),
        ("پنج انبار دیروز توسط بازرسان سازمان کشف شد.", "دیروز", "بازرسان سازمان", None),
        ("پروانه کار دیروز صادر شد.", "دیروز", None, None),
    ],
)
def test_who_and_where(text: str, time: str, who: str | None, where: str | None) -> None:
    event = only(text, time)
    assert (event.participants[0].text if event.participants else None) == who
    assert (event.place.text if event.place else None) == where


def test_the_place_that_was_named_before() -> None:
    text = "شهرستان لنگه شهری بندری است. دیروز در این شهرستان یک مدرسه افتتاح شد."
    place = only(text, "دیروز").place
    assert place is not None
    assert place.text.startswith("شهرستان لنگه")


def test_a_pronoun_is_the_speaker_named_before() -> None:
    text = "حسین کریمی امروز گفت: کار خوب است.\nوی فردا به شیراز سفر می‌کند."
    event = only(text, "فردا")
    assert [person.text for person in event.participants] == ["حسین کریمی"]
    assert event.title == "حسین کریمی به شیراز سفر می‌کند"


def test_a_portrait_keeps_its_subject() -> None:
    text = (
        "پروین اعتصامی در سال ۱۲۸۵ در تبریز به دنیا آمد. او در سال ۱۲۹۱ به تهران رفت و در سال ۱۳۰۳ از مدرسه "
        "فارغ‌التحصیل شد. وی ۱۵ فروردین ۱۳۲۰ درگذشت و در قم به خاک سپرده شد."
    )
    assert [event.title for event in extract(text)] == [
        "پروین اعتصامی در تبریز به دنیا آمد",
        "پروین اعتصامی به تهران رفت",
        "پروین اعتصامی از مدرسه فارغ‌التحصیل شد",
        "پروین اعتصامی درگذشت",
    ]
    assert {event.status for event in extract(text)} == {Status.PAST}


def test_the_hours_of_a_class_repeat_with_its_day() -> None:
    (event,) = extract("کلاس‌ها هر دوشنبه از ساعت ۱۷ تا ۱۹ در تالار کوچک تشکیل می‌شود.", PUBLISHED, merge=True)
    assert event.recurrence is not None
    assert event.recurrence.rule == "FREQ=WEEKLY;WKST=SA;BYDAY=MO"
    assert (event.status, event.kind) == (Status.RECURRING, Kind.RECURRING)


@pytest.mark.parametrize(
    ("text", "time", "reporting"),
    [
        ("علی رضایی امروز در جمع خبرنگاران گفت: همایش خوب بود.", "امروز", True),
        ("علی رضایی امروز از پیشرفت کار خبر داد.", "امروز", True),
        ("رئیس جمهور دیروز وضعیت اضطراری اعلام کرد.", "دیروز", False),
        ("همایش دیروز برگزار شد.", "دیروز", False),
    ],
)
def test_reporting(text: str, time: str, reporting: bool) -> None:
    assert only(text, time).reporting is reporting


@pytest.mark.parametrize(
    ("text", "time", "kind", "start", "end"),
    [
        ("همایش دیروز برگزار شد.", "دیروز", Kind.POINT, dt.date(2013, 9, 23), dt.date(2013, 9, 23)),
        ("طرح از فردا اجرا می‌شود.", "فردا", Kind.OPEN, dt.date(2013, 9, 25), None),
        ("طرح پس از سال ۲۰۱۵ میلادی اجرا می‌شود.", "سال ۲۰۱۵ میلادی", Kind.OPEN, dt.date(2016, 1, 1), None),
        ("بازسازی تا پایان سال ۹۲ تمام می‌شود.", "پایان سال ۹۲", Kind.OPEN, None, dt.date(2014, 3, 20)),
        (
            "نمایشگاه از ۵ مهر به مدت ده روز برپا می‌شود.",
            "۵ مهر",
            Kind.INTERVAL,
            dt.date(2013, 9, 27),
            dt.date(2013, 10, 6),
        ),
        (
            "دو سال است که این شرکت وارد بازار شده است.",
            "دو سال",
            Kind.INTERVAL,
            dt.date(2011, 9, 24),
            dt.date(2013, 9, 24),
        ),
    ],
)
def test_bounds(text: str, time: str, kind: Kind, start: dt.date | None, end: dt.date | None) -> None:
    event = only(text, time)
    assert (event.kind, event.start, event.end) == (kind, start, end)


def test_a_recurring_event_carries_its_rule() -> None:
    event = only("این انجمن اجلاس خود را هر سه سال یک بار برگزار می‌کند.", "هر سه سال یک بار")
    assert event.recurrence is not None
    assert event.recurrence.rule == "RSCALE=PERSIAN;FREQ=YEARLY;INTERVAL=3"
    assert event.kind is Kind.RECURRING


def test_the_public_name_is_this_function() -> None:
    assert gahnegar.extract is extract


def test_stamps_and_datelines_are_no_part_of_what_happened() -> None:
    text = "زنده\n\n[۲۲:۱۵] پلیس راه‌های میدان را باز کرد.\n\nاصفهان - باران تند دیروز سه روستا را به زیر آب برد."
    titles = [event.title for event in extract(text, PUBLISHED)]
    assert titles == ["پلیس راه‌های میدان را باز کرد", "باران تند سه روستا را به زیر آب برد"]


def test_what_this_means_holds_no_time() -> None:
    text = "تیم فوتبال پرسپولیس یکشنبه‌شب به تساوی رسید. اوسمار، سرمربی پیشین این تیم، سال گذشته به تهران رفت."
    assert "یکشنبه" not in extract(text, PUBLISHED)[-1].title
