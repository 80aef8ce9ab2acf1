"""Titles of news and written prose: long sentences, joined words, halves of pairs, what stands around a clause."""

import pytest

from gahnegar import extract

DAY = "1402-09-20"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, DAY)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("در دو سال گذشته نه تنها تدبیری اندیشیده نشد، بلکه هزینه‌ها بالا رفت.", "تدبیری اندیشیده نشد"),
        (
            "جشنواره سال گذشته نه تنها در تهران بلکه در شیراز برگزار شد.",
            "جشنواره نه تنها در تهران بلکه در شیراز برگزار شد",
        ),
    ],
)
def test_not_only_goes_without_its_other_half(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize("while_", ["درحالیکه", "درحالی‌که", "در حالی که"])
def test_conjunctions_are_read_however_they_are_joined(while_: str) -> None:
    [event] = extract(f"به گزارش فارس، {while_} قیمت نفت افت کرده است، دولت دیروز بودجه را تصویب کرد.", DAY)
    assert event.title == "دولت بودجه را تصویب کرد"


def test_a_joined_condition_takes_no_part() -> None:
    [event] = extract("درصورتیکه نیروها مسلح شوند، سربازان می‌توانند خروج را از سال آینده آغاز کنند.", DAY)
    assert [who.text for who in event.participants] == ["سربازان"]
    assert event.title == "درصورتیکه نیروها مسلح شوند، سربازان می‌توانند خروج را آغاز کنند"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "مراسم تشییع روز شنبه از مقابل سازمان مدیریت و برنامه‌ریزی کشور با حضور مردم انجام می‌شود.",
            "مراسم تشییع از مقابل سازمان مدیریت و برنامه‌ریزی کشور با حضور مردم انجام می‌شود",
        ),
        ("طرح روز گذشته اجرا و در همین راستا ده نفر دستگیر شدند.", "طرح اجرا شد"),
    ],
)
def test_a_name_is_no_half_of_a_verb(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "آموزش‌ها ارائه شده و در این خصوص سال گذشته نزدیک به ۲۰ کارگاه برگزار شده است.",
            "نزدیک به ۲۰ کارگاه برگزار شده است",
        ),
        ("قیمت نان افزایش یافت و دیروز به ۲۰ هزار تومان رسید.", "قیمت نان به ۲۰ هزار تومان رسید"),
    ],
)
def test_what_is_about_so_many_is_a_subject(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "با توجه به بازرسی انجام شده و اخذ نظر کارشناس، مغازه دیروز پلمب شد.",
            "مغازه پلمب شد",
        ),
        ("تحقیقات انجام شده و متهم دیروز آزاد شد.", "متهم آزاد شد"),
    ],
)
def test_what_was_done_to_a_deed_behind_a_preposition_is_no_clause(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("قیمت نان، برنج و ... از فردا در رشت افزایش می‌یابد.", "قیمت نان و برنج در رشت افزایش می‌یابد"),
        ("نان گران شد ... دیروز وزیر استعفا کرد.", "وزیر استعفا کرد"),
    ],
)
def test_and_so_on_ends_no_sentence(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("تا زمستان ۱۳۷۱ که بیمار شد، آقای رستگار در رشت درس می‌داد.", "آقای رستگار در رشت درس می‌داد"),
        ("از سال ۱۳۸۰ که شورا تشکیل شد، سه شهردار عوض شده‌اند.", "سه شهردار عوض شده‌اند"),
        ("کسانی که تا شنبه ثبت‌نام نکنند، حذف می‌شوند.", "کسانی که ثبت‌نام نکنند، حذف می‌شوند"),
    ],
)
def test_what_was_at_a_time_is_not_glued_to_what_else_happened_then(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("شورشیان روز یکشنبه متعهد شدند که شهر را واگذار کنند.", "شورشیان متعهد شدند که شهر را واگذار کنند"),
        ("وزارت نیرو موظف شد تا پایان سال گزارش دهد.", "وزارت نیرو موظف شد گزارش دهد"),
    ],
)
def test_who_is_bound_on_a_day_was_bound_then(text: str, title: str) -> None:
    [event] = extract(text, DAY)
    assert event.title == title
    assert event.status == ("past" if "یکشنبه" in text else "hypothetical")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("وزیر دیروز به یزد رفت و فردا در آن شهر نشست خبری برگزار می‌شود.", "در یزد نشست خبری برگزار می‌شود"),
        ("نشست وزیران دیروز آغاز شد و فردا هم در ژنو برگزار می‌شود.", "نشست وزیران در ژنو برگزار می‌شود"),
    ],
)
def test_nobody_is_held(text: str, title: str) -> None:
    event = extract(text, DAY)[1]
    assert event.title == title
    assert not event.participants


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "چاه پاییز پارسال شور شد و از دی آب روستا را با تانکر می‌آورند.",
            "آب روستا را با تانکر می‌آورند",
        ),
        ("هیئت ایرانی دیروز وارد شد و فردا با وزیر دیدار می‌کنند.", "هیئت ایرانی با وزیر دیدار می‌کنند"),
    ],
)
def test_one_thing_does_not_what_many_do(text: str, title: str) -> None:
    assert titles(text)[1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "رضایی از نظم سخن گفت و با اشاره به مطالب مطرح شده در همایش دیروز مربیان، گفت: تیم آماده است.",
            "همایش مربیان",
        ),
        ("سعید در جلسه دیروز گفت: سه پل ساخته شد.", "سعید گفت: سه پل ساخته شد"),
    ],
)
def test_many_whose_meeting_it_was_do_not_speak(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "شهریاری پس از کودتای ۱۳۳۲ بازداشت و یک سال و نیم بعد آزاد شد.",
            ["شهریاری پس از کودتای ۱۳۳۲ بازداشت شد", "شهریاری آزاد شد"],
        ),
        ("حرفی از سوی آنان دیروز دیده و شنیده نشد.", ["حرفی از سوی آنان دیده و شنیده نشد"]),
        ("پل در سال ۱۳۸۰ ساخته و سال گذشته تخریب شد.", ["پل ساخته شد", "پل تخریب شد"]),
        (
            "مردم پیش از انقلاب هر پاییز قنات را لایروبی می‌کردند.",
            ["مردم هر پاییز قنات را لایروبی می‌کردند", "مردم قنات را لایروبی می‌کردند"],
        ),
        ("مردم سال‌هاست که چشم به راه باران‌اند.", ["مردم چشم به راه باران‌اند"]),
        ("همین امروز صبح آب را باز کردند.", ["آب را باز کردند"]),
    ],
)
def test_each_half_and_each_time_has_its_verb(text: str, rows: list[str]) -> None:
    assert titles(text) == rows


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("صندوق بین المللی پول دیروز گزارش خود را منتشر کرد.", "صندوق بین المللی پول"),
        ("قائم مقام وزیر صمت دیروز استعفا داد.", "قائم مقام وزیر صمت"),
    ],
)
def test_a_word_with_a_space_in_it_is_one(text: str, who: str) -> None:
    [event] = extract(text, DAY)
    assert [found.text for found in event.participants] == [who]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "شرکت فولاد خوزستان سهام را خرید. درباره «ماشین‌سازی تبریز» مدیران این شرکت سال گذشته گلایه کردند.",
            "درباره «ماشین‌سازی تبریز» مدیران این شرکت گلایه کردند",
        ),
        (
            "شرکت فولاد خوزستان سهام را خرید. مدیران این شرکت سال گذشته گلایه کردند.",
            "مدیران شرکت فولاد خوزستان گلایه کردند",
        ),
        ("همایش مذکور مهم است. این همایش دیروز برگزار شد.", "این همایش برگزار شد"),
        (
            "سربازان آمریکایی رفتند. رئیس‌جمهور این کشور دیروز استعفا داد.",
            "رئیس‌جمهور آمریکا استعفا داد",
        ),
    ],
)
def test_this_is_what_was_named_last_or_nothing(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "شرکت لیزینگ آفتاب سپرده گرفت. دادگاه دو سال پیش اموال شرکت را توقیف کرد.",
            "دادگاه اموال شرکت لیزینگ آفتاب را توقیف کرد",
        ),
        (
            "روزنامه صدای البرز در تهران منتشر می‌شد. دولت در پاییز ۱۳۲۹ روزنامه را توقیف کرد.",
            "دولت روزنامه صدای البرز را توقیف کرد",
        ),
        (
            "شرکت آفتاب و شرکت مهتاب سپرده گرفتند. دادگاه دو سال پیش اموال شرکت را توقیف کرد.",
            "دادگاه اموال شرکت را توقیف کرد",
        ),
    ],
)
def test_whose_something_is_is_named_where_the_text_knows_one_alone(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("تیغ نقد ما در این شش سال کند نشد.", "تیغ نقد ما کند نشد"),
        ("وزارت از فردا طرح را اجرا می‌کند تا کار را آسان کند.", "وزارت طرح را اجرا می‌کند"),
        (
            "ایران پس از سال ۱۳۵۷ توانسته است نیازهای خود را که از خارج وارد می‌کرد، برطرف کند.",
            "ایران توانسته است نیازهای خود را برطرف کند",
        ),
        ("تاکنون۱۱ شهر و ۲۵۰ روستا ارزیابی شدند.", "۱۱ شهر و ۲۵۰ روستا ارزیابی شدند"),
    ],
)
def test_a_verb_is_whole_and_no_other_word(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_describes_a_noun_is_no_verb() -> None:
    [event] = extract("تغذیه گوسفندان در نیمه نخست سال ۱۴۰۰ از خوراک‌های خریداری شده تأمین شد.", DAY)
    assert event.title == "تغذیه گوسفندان از خوراک‌های خریداری شده تأمین شد"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("رب از اقلامی است که در هفته‌های گذشته قیمت آن افزایش یافته است.", "قیمت رب افزایش یافته است"),
        ("مسجد جامع از بناهایی است که در قرن پنجم سقف آن ویران شد.", "سقف مسجد جامع ویران شد"),
        ("این از مواردی است که سال گذشته علت آن بررسی شد.", "علت آن بررسی شد"),
    ],
)
def test_it_is_what_the_sentence_is_about(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_a_part_of_the_world_is_no_country() -> None:
    text = "او به آمریکای مرکزی رفت. رئیس‌جمهور این کشور دیروز استعفا داد."
    assert titles(text) == ["رئیس‌جمهور این کشور استعفا داد"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پنج سال طول کشید تا قانون چک تصویب شود.", "پنج سال طول کشید تا قانون چک تصویب شود"),
        ("ساخت پل سه سال طول کشید.", "ساخت پل سه سال طول کشید"),
        (
            "سازمان ملل هشدار داده است، که اگر اهداف تا سال ۱۴۱۰ محقق نشوند، هزاران کودک جان خود را از دست می‌دهند.",
            "سازمان ملل: اگر اهداف محقق نشوند، هزاران کودک جان خود را از دست می‌دهند",
        ),
        (
            "پیمانکار در حال کار است، که در سال‌های آینده جاده به بزرگراه تبدیل خواهد شد.",
            "جاده به بزرگراه تبدیل خواهد شد",
        ),
    ],
)
def test_a_clause_behind_a_verb_is_whole_and_apart(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("در این طرح دیروز ده کیلو مواد کشف شد.", "ده کیلو مواد کشف شد"),
        ("طبق این قرارداد ساخت واحد دوم باید تا پایان سال به پایان برسد.", "ساخت واحد دوم باید به پایان برسد"),
        ("در این شهر دیروز سه نفر کشته شدند.", "در این شهر سه نفر کشته شدند"),
    ],
)
def test_what_only_points_at_the_text_goes_and_a_place_stays(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "بر اساس آمار این مرکز تا ۵۰ سال دیگر ساکنان آن‌ها از آمریکا، ژاپن، آلمان و فرانسه فقیرتر خواهند بود.",
            "ساکنان آن‌ها از آمریکا، ژاپن، آلمان و فرانسه فقیرتر خواهند بود",
        ),
        ("به گزارش فارس، علی و حسن دیروز بازداشت شدند.", "علی و حسن بازداشت شدند"),
        (
            "رضایی دیروز در جلسه شورا بر لزوم آموزش دادن مردم در هنگام وقوع هر حادثه‌ای به‌ویژه سیلاب تأکید کرد.",
            "رضایی بر لزوم آموزش دادن مردم در هنگام وقوع هر حادثه‌ای به‌ویژه سیلاب تأکید کرد",
        ),
    ],
)
def test_a_list_and_what_is_above_all_stay_with_their_own(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_nobody_is_called_often() -> None:
    text = "مسئله صدور انقلاب است که بارها گفته‌ام: ما با کسی جنگی نداریم. امروز انقلاب ما صادر شده است."
    assert not extract(text, DAY)[0].participants


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پس از انتخاب رضایی به ریاست شورا در سال ۱۳۹۷، روابط گرم شد.", "انتخاب رضایی به ریاست شورا"),
        ("شمار بیمه‌شدگان کم شد و در سال ۹۶ به رقم هفت هزار و ۸۵۷ نفر رسید.", None),
    ],
)
def test_a_deed_keeps_what_it_is_done_to(text: str, title: str | None) -> None:
    [event] = extract(text, DAY)
    assert title is None or event.title == title
    assert "۸۵۷ نفر" not in [who.text for who in event.participants]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("نمایشگاه فردا در خراسان شمالی مجازی برگزار می‌شود.", "خراسان شمالی"),
        ("چهارده صندوق تاکنون در خراسان جنوبی مشغول به کار شده‌اند.", "خراسان جنوبی"),
        ("نمایشگاه فردا در شهرک صنعتی برگزار می‌شود.", "شهرک صنعتی"),
    ],
)
def test_how_something_is_is_no_part_of_its_place(text: str, place: str) -> None:
    found = extract(text, DAY)[0].place
    assert found is not None
    assert found.text == place


def test_whom_a_pronoun_means_stands_before_by_whose_order_it_was() -> None:
    text = "مسعود سلیمانی سرپرست فدراسیون است. وی سال گذشته با حکم علی سعیدلو به این سمت انتخاب شد."
    event = extract(text, DAY)[-1]
    assert [who.text for who in event.participants] == ["مسعود سلیمانی", "علی سعیدلو"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "عبدالرضا هدایتی ظهر امروز در نشستی به مناسبت فرا رسیدن روز پست اظهار داشت: پست به مردم خدمات می‌دهد.",
            "عبدالرضا هدایتی اظهار داشت: پست به مردم خدمات می‌دهد",
        ),
        ("هدایت تیم از فردا به رضایی سپرده می‌شود.", "هدایت تیم به رضایی سپرده می‌شود"),
        (
            "به دلیل از دست دادن دو قرارداد کلان در سال گذشته درآمد پست کمتر شده است.",
            "از دست دادن دو قرارداد کلان",
        ),
        (
            "امید سراجی، رئیس هیئت دوچرخه‌سواری استان یزد چند ماهی است که در تهران حضور ندارد.",
            "امید سراجی، رئیس هیئت دوچرخه‌سواری استان یزد در تهران حضور ندارد",
        ),
        (
            "درحالی‌که قیمت نفت دو روز پیش بالا رفت، طی هفته گذشته نیز افزایش ۲ درصدی را ثبت کرد.",
            "قیمت نفت افزایش ۲ درصدی را ثبت کرد",
        ),
        ("در حالی که باران می‌بارید، دولت دیروز بودجه را تصویب کرد.", "دولت بودجه را تصویب کرد"),
    ],
)
def test_who_or_what_it_was_is_whole(text: str, title: str) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "رضایی دیروز گفت: ضمن تبریک اعیاد شعبانیه بخصوص روز پاسدار از شهرداری تشکر می‌کنم.",
            "رضایی گفت: ضمن تبریک اعیاد شعبانیه بخصوص روز پاسدار از شهرداری تشکر می‌کنم",
        ),
        ("صادرات کالا در سه ماهه نخست سال مالی هند ده درصد کاهش یافت.", "صادرات کالا ده درصد کاهش یافت"),
    ],
)
def test_what_belongs_to_a_time_goes_or_stays_with_it(text: str, title: str) -> None:
    assert titles(text)[0] == title
