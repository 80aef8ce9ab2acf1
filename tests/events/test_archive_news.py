"""News of an archive: times of participles, of nouns inside long phrases and of amounts; who acts, and where."""

import pytest

from gahnegar import extract
from gahnegar.events.event import Event, Status

PUBLISHED = "1403-03-20"


def event(text: str, time: str) -> Event:
    """The event that a time of a text dates."""
    return next(event for event in extract(text, PUBLISHED) if event.timex.text == time)


def predicate(text: str, time: str) -> str:
    """The words of what a time dates."""
    found = event(text, time).predicate
    return "" if found is None else found.text


def who(text: str) -> list[str]:
    """Those who take part in the first event of a text."""
    return [person.text for person in extract(text, PUBLISHED)[0].participants]


def where(text: str) -> str:
    """The place of the first event of a text."""
    place = extract(text, PUBLISHED)[0].place
    return "" if place is None else place.text


@pytest.mark.parametrize(
    ("text", "time", "expected"),
    [
        ("کالاهای کشف شده طی ماه گذشته فردا نابود می‌شود.", "ماه گذشته", "کشف شده"),
        ("ناشران باید آثار چاپ‌شده در سال ۱۴۰۱ را می‌فرستادند.", "سال ۱۴۰۱", "چاپ‌شده"),
        ("وی به آمار منتشر شده در سال گذشته اشاره کرد.", "سال گذشته", "منتشر شده"),
        (
            "حجم کارهای انجام شده در حوزه آبخیزداری طی دو سال گذشته با گذشته قابل مقایسه نیست.",
            "دو سال گذشته",
            "انجام شده",
        ),
        ("کارهای انجام شده قبل از سال ۱۴۰۰ کافی نبود.", "سال ۱۴۰۰", "انجام شده"),
        # the participle is no description, has no noun, or the time is no part of it
        ("نامه‌ها در رسانه‌ها منتشر شده و در سال گذشته تکذیب شد.", "سال گذشته", "تکذیب شد"),
        ("کالاهای کشف شده ماه گذشته نابود شد.", "ماه گذشته", "نابود شد"),
        ("جلسه‌ها پیش از تاریخ تعیین شده در مهرماه پارسال برگزار شد.", "مهرماه پارسال", "برگزار شد"),
    ],
)
def test_a_participle_has_the_time_right_behind_it(text: str, time: str, expected: str) -> None:
    assert predicate(text, time) == expected


@pytest.mark.parametrize(
    ("text", "time", "expected"),
    [
        ("سفیر را در اعتراض به سخنان دیروز رئیس‌جمهور احضار کردند.", "دیروز", "سخنان"),
        ("خطیب در آیین عبادی و سیاسی نماز جمعه این هفته شهر بجنورد گفت: باران رحمت است.", "این هفته", "آیین"),
        ("او با تصمیم باشگاه در بازی پنجشنبه گذشته استراحت کرد.", "پنجشنبه گذشته", "بازی"),
        # where something was said, and a day that is honoured
        ("رئیس‌جمهور در سخنان دیروز خود دشمنان را محکوم کرد.", "دیروز", "محکوم کرد"),
    ],
)
def test_a_noun_with_an_ezafe_before_its_time_happened_then(text: str, time: str, expected: str) -> None:
    assert predicate(text, time) == expected


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "وزارت خارجه سفیر را در اعتراض به سخنان دیروز محمود رضایی علیه این کشور احضار کرد.",
            "سخنان دیروز محمود رضایی علیه این کشور",
        ),
        ("معترضان در اعتراض به سخنان دیروز مجلس را محاصره کردند.", "سخنان دیروز"),
    ],
)
def test_who_has_no_other_place_behind_the_time_of_a_deed_did_it(text: str, clause: str) -> None:
    assert event(text, "دیروز").clause.text == clause


def test_a_day_that_is_honoured_dates_nothing() -> None:
    text = "سخنگو به مناسبت بزرگداشت روز معلم برنامه‌های شهرداری را اعلام کرد."
    assert all(event.predicate is None or event.predicate.text != "بزرگداشت" for event in extract(text, PUBLISHED))


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("تولید سالانه بیش از ۲۰۰ هزار تن انگور در ملکان", "تولید"),
        ("مدیر کارخانه از تولید روزانه ۲۰ هزار بطری شیر در شیراز خبر داد.", "تولید"),
        ("در این کارخانه سالانه ۵۵۰ هزار تن فولاد تولید خواهد شد.", "تولید خواهد شد"),
    ],
)
def test_a_noun_tells_how_much_is_done_each_day(text: str, predicate: str) -> None:
    [found] = extract(text, PUBLISHED)
    assert found.predicate is not None
    assert (found.predicate.text, found.status) == (predicate, Status.RECURRING)


@pytest.mark.parametrize(
    "text",
    ["ظرفیت تولید سالانه ۲۰ هزار تن است.", "مدیر کارخانه از رشد سالانه ۸ درصدی خبر داد.", "کاهش سالانه هفت درصد بود."],
)
def test_what_could_be_made_and_by_how_much_it_grows_is_no_event(text: str) -> None:
    assert not extract(text, PUBLISHED)


def test_the_clause_of_an_amount_ends_at_a_comma() -> None:
    found = event("شهرداری از پخت روزانه ۱۵۰ هزار غذای گرم، پخش نان و نظافت شهر خبر داد.", "روزانه")
    assert found.clause.text.endswith("گرم")


def test_the_second_of_two_counted_halves_begins_behind_its_joint() -> None:
    text = "از میان آنها ۵۵ مقاله چاپ و ۳۱ مقاله در سه روز همایش به صورت سخنرانی ارائه شد."
    assert event(text, "سه روز").clause.text.startswith("۳۱ مقاله")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("پارسال هزار خانه در خرم آباد ساخته شد.", "خرم آباد"),  # a name with its halves apart
        ("دیروز مراسم عزاداری در رواق بزرگ امام خمینی برگزار شد.", "رواق بزرگ امام خمینی"),
        ("تیم ملی هفته گذشته در کمپ ساحلی تمرین کرد.", "کمپ ساحلی"),
        ("احمد رحمتی امروز در گفت‌وگو با خبرنگار فارس در کرج از واژگونی اتوبوسی در جاده چالوس خبر داد.", "کرج"),
        ("شهر قزوین دیروز میزبان اجلاس استانداران بود.", "شهر قزوین"),
        ("تیم والیبال شهرداری ارومیه دیروز میزبان تیم بیمه رازی بود.", ""),
        ("مسئولان دیروز به منظور حضور نیروهای امدادی در اصفهان، در استانداری گیلان جلسه گذاشتند.", "استانداری گیلان"),
        ("او دیروز در خطبه‌های نماز جمعه این هفته خوانسار گفت: باران رحمت است.", "خوانسار"),
        ("تیم نساجی امروز در نخستین بازی بعد از سفر به قطر به مصاف سپاهان می‌رود.", ""),
        ("تیم نساجی امروز به قطر می‌رود.", "قطر"),
        ("روزانه هزار زن در دنیا بر اثر زایمان می‌میرند.", "دنیا"),
        # where one holds an office
        ("مراسم دیروز با سخنرانی نماینده رهبر در استان خراسان رضوی در تالار شهر برگزار شد.", "تالار شهر"),
    ],
)
def test_where(text: str, place: str) -> None:
    assert where(text) == place


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("۲۵۰ کارگاه پارسال به قاچاق گازوئیل روی آورده‌اند.", ["۲۵۰ کارگاه"]),
        ("۲۵۰ خودرو پارسال واژگون شدند.", []),
        ("مرگ سالانه ۴۲۰ مادر در کشور", ["۴۲۰ مادر"]),
        ("مرگ سالانه ۴۲۰ درخت در پارک‌های شهر", []),
        ("طرح مجلس دیروز اجرا شد.", ["مجلس"]),
        ("طرح تفکیک مأموریت‌های پلیس دیروز اجرا شد.", []),
        ("دیدار برگشت این دو تیم فردا در انزلی برگزار می‌شود.", ["دو تیم"]),
        ("۱۲۷ قلاده سگ گله و نگهبان پارسال واکسینه شدند.", []),
        ("آثار برگزیده جشنواره کتاب کودک دیروز معرفی شد.", []),
    ],
)
def test_who(text: str, people: list[str]) -> None:
    assert who(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "شهر آمادهٔ استقبال از محرم است.",
        "سخنگو ضمن تبریک ولادت حضرت فاطمه زهرا و روز زن به وظایف نمایندگی اشاره کرد.",
        "صورت‌های مالی سال ۱۴۰۱ این بانک تصویب شد.",
        "این رشد در چند سال گذشته بی‌سابقه است.",
        "۱۵ اردیبهشت مصادف با روز جهانی ماما است.",
        "وی با اشاره به فرا رسیدن دهه فجر گفت: درختان زیبا هستند.",
        "گرفتن مجوز یکی از مهم‌ترین اقدامات اقتصادی استان کهگیلویه و بویراحمد در پنج سال اخیر بوده است.",
        "در فاصله ۴ هفته‌ای تا انتخابات قرار داریم.",
    ],
)
def test_what_only_names_or_awaits_a_time_is_no_event(text: str) -> None:
    assert not extract(text, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("مردم دیروز از قهرمان خود استقبال کردند.", Status.PAST),
        ("حجم کارهای انجام شده در حوزه آبخیزداری طی دو سال با هیچ دوره‌ای قابل مقایسه نیست.", Status.PAST),
        ("همایش ماماها ۱۵ اردیبهشت مصادف با روز ماما برگزار شد.", Status.PAST),
        ("با فرا رسیدن نوروز گذشته خیابان‌ها شلوغ شد.", Status.PAST),
        ("مراسم گرامیداشت روز زن دیروز برگزار شد.", Status.PAST),
        ("خانه‌های این محله سال ۱۴۰۱ ساخته شد.", Status.PAST),
        ("این طرح در دوره‌ای چهل‌روزه برگزار می‌شود.", Status.FUTURE),
        ("این طرح در یک دوره ۴۰ روزه برگزار شد.", Status.PAST),
    ],
)
def test_what_happens_at_a_time_is_one(text: str, status: Status) -> None:
    assert [found.status for found in extract(text, PUBLISHED)][-1] is status


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("به گزارش فارس جرج رایت روز پنجشنبه ایران را متهم کرد.", "جرج رایت روز پنجشنبه ایران را متهم کرد"),
        (
            "به گزارش روابط عمومی شورای شهر تهران حسن زیاری صبح امروز به مشکلات مردم پرداخت.",
            "حسن زیاری صبح امروز به مشکلات مردم پرداخت",
        ),
        ("به گزارش خبرگزاری فارس از ساری، پل کهنه دیروز ریخت.", "پل کهنه دیروز ریخت"),
        ("به همت شهرداری تهران پل کهنه دیروز بازسازی شد.", "به همت شهرداری تهران پل کهنه دیروز بازسازی شد"),
    ],
)
def test_a_frame_ends_with_its_source_where_no_comma_ends_it(text: str, clause: str) -> None:
    assert extract(text, PUBLISHED)[0].clause.text == clause


def test_halves_with_their_own_times_share_a_verb_of_saying() -> None:
    text = "در جلسه ۱۴ بهمن پارسال موضوع‌ها تأکید و یک روز قبل از آن به فرمانداران ابلاغ شد."
    assert predicate(text, "یک روز قبل از آن") == "ابلاغ شد"
    assert event(text, "یک روز قبل از آن").clause.text.startswith("یک روز")


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "در بیمارستان ساری چهل سال است که دارو ساخته می‌شود.",
            "در بیمارستان ساری چهل سال است که دارو ساخته می‌شود",
        ),
        ("مردم چهل سال است که دارو می‌سازند.", "مردم چهل سال است که دارو می‌سازند"),
    ],
)
def test_where_something_has_gone_on_belongs_to_its_clause(text: str, clause: str) -> None:
    assert extract(text, PUBLISHED)[0].clause.text == clause


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بسته شدن درهای نمایشگاه در ساعت ۱۹ دیشب به علت ازدحام بود.", "بسته شدن"),
        ("درهای نمایشگاه در ساعت ۱۹ دیشب بسته شد.", "بسته شد"),
    ],
)
def test_an_infinitive_is_what_a_copula_explains(text: str, expected: str) -> None:
    assert predicate(text, "ساعت ۱۹ دیشب") == expected


@pytest.mark.parametrize(
    ("text", "time", "clause"),
    [
        (
            "امید می‌رود تا شروع مسابقات که اول آبان است سایر کارها انجام شود.",
            "اول آبان",
            "شروع مسابقات که اول آبان است",
        ),
        ("این خط که چندین هفته است زیان می‌دهد تعطیل نشد.", "چندین هفته", "این خط که چندین هفته است زیان می‌دهد"),
    ],
)
def test_a_copula_behind_a_day_is_a_verb_and_behind_a_length_counts(text: str, time: str, clause: str) -> None:
    assert event(text, time).clause.text == clause


@pytest.mark.parametrize(
    ("text", "reporting"),
    [
        ("مسعود میرزایی دیروز نامه‌ای با موضوع خروج محصولات از بورس به رئیس‌جمهور نوشت.", False),
        ("مسعود میرزایی دیروز در نامه‌ای نوشت: بورس خالی است.", True),
        ("رئیس‌جمهور طی نامه‌ای در ۱۲ دی پارسال به وزیر نوشت تا این قانون اجرا شود.", True),
    ],
)
def test_to_write_a_letter_is_a_deed(text: str, reporting: bool) -> None:
    assert extract(text, PUBLISHED)[0].reporting is reporting
