"""Lengths: which of them tell when something happens or how long it goes on, and which only measure."""

import pytest

from gahnegar import extract
from gahnegar.events.event import Status

PUBLISHED = "1403-07-10"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("رأی دادگاه ظرف بیست روز صادر می‌شود.", Status.FUTURE),
        ("محدودیت‌ها دو هفته ادامه خواهد داشت.", Status.FUTURE),
        ("او به شیراز رفت و هفت ماه در آنجا ماند.", Status.PAST),
        ("سه ماهه دنبال این کتاب می‌گشتم.", Status.PAST),
        ("چند روزه آب گرم نداریم.", Status.PRESENT),
        ("قطعی اینترنت به ۸۰ روز رسیده است.", Status.PRESENT),
        ("قطعی اینترنت به ۸۰ روز رسید.", Status.PAST),
        ("مصرف این دارو باید سه ماه ادامه یابد.", Status.HYPOTHETICAL),
        ("راه میان دو ولسوالی از چهار روز به این‌سو مسدود است.", Status.PRESENT),
        ("مردی که ۲۸ سال در زندان بود آزاد شد.", Status.PAST),
        ("این خط که سه سال است زیان می‌دهد، تعطیل نمی‌شود.", Status.PRESENT),
        ("قیمت‌ها چند ماه بود بالا می‌رفت.", Status.PAST),
        ("او ۲۸ سال در کرج زندگی کرد.", Status.PAST),
        ("این سد سال‌هاست آب شهر را تأمین می‌کند.", Status.PRESENT),
        ("پس از ۶۰ روز جنگ می‌شود؟", Status.HYPOTHETICAL),
        ("او ده سال رئیس این بنیاد بود.", Status.PAST),
        ("سه سال تمام فقط آتش را باد می‌زدم.", Status.PAST),
        ("سال ها در آنجا شاگرد تربیه کرد.", Status.PAST),
        ("مش‌رحیم چهل سال است که در بازارچه گیوه می‌دوزد.", Status.PRESENT),
        ("پنج هفته‌ست نه جنسی اومده نه جوابی.", Status.PRESENT),
        ("این دوره سه ماه طول خواهد کشید.", Status.FUTURE),
        ("مدرسه دو هفته تعطیل بود.", Status.PAST),
        ("او پنج سال می‌شود در کابل خیاطی می‌آموزاند.", Status.PRESENT),
        ("دیگه بعد هفت سال دارم وسایلمو جمع می‌کنم.", Status.PRESENT),
        ("دو سال اول توی یه رستوران ظرف می‌شستم.", Status.PAST),
        ("شیش ماهه تو یه شرکت کار می‌کنم.", Status.PRESENT),
        ("مرحله دوم آغاز می‌شود و چهار سال طول می‌کشد.", Status.FUTURE),
        ("متهم تا پنج سال از هرگونه فعالیت بانکی محروم شد.", Status.PAST),
        ("این حکم تا بیست روز قابل اعتراض است.", Status.FUTURE),
        ("داوطلبان دو هفته فرصت ثبت‌نام دارند.", Status.FUTURE),
        ("مادربزرگ از دو ماه به این‌سو بیمار بود.", Status.PAST),
        ("پنج سال از درگذشت استاد می‌گذرد.", Status.PRESENT),
        ("نیروها در کمتر از ده دقیقه به محل رسیدند.", Status.PAST),
        ("او نزدیک به سی سال معلم بود.", Status.PAST),
        ("بازی نیم ساعت متوقف شد.", Status.PAST),
        ("باران سه شبانه‌روز بی‌وقفه بارید.", Status.PAST),
        ("موزه تا دو ماه تعطیل خواهد بود.", Status.FUTURE),
        ("آزادی زندانی پس از ۱۸ سال", Status.PAST),
        ("قطعی برق به مدت چهار ساعت در اهواز", Status.PAST),
        ("پلیس از دستگیری ده سارق در کمتر از ۲۴ ساعت خبر داد.", Status.PAST),
        ("مدیر بیمارستان از بستری شدن ۱۲۰ نفر طی دو روز خبر داد.", Status.PAST),
        ("اعلام نتایج: ده روز پس از ارسال مدارک", Status.FUTURE),
    ],
)
def test_lengths_that_tell_when(text: str, status: Status) -> None:
    assert [event.status for event in extract(text, PUBLISHED)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "متهم به ده سال حبس محکوم شد.",
        "ظرف چند دقیقه مرگ کامل عارض می‌گردد.",
        "برای تعویض چمن چهار ماه زمان نیاز است.",
        "راننده ۳۸ ساله دستگیر شد.",
        "اردوی ده روزه تیم ملی خوب بود.",
        "۷۳ روز گذشت.",
        "مجازات او سه سال است و قطعی شده است.",
        "هر دور این سیاره ۳۷۸ روز طول می‌کشد.",
        "دادگاه دو سال حبس برای متهم در نظر گرفت.",
        "مدت قرارداد دو سال بود.",
        "قرارداد سه سال می‌شود.",
        "بعد هفت سال حبس مجازات دارد.",
        "شیر تا سه روز در یخچال سالم می‌ماند.",
        "این کار سه ساعت وقت می‌برد.",
        "حکم ده سال زندان برای متهم",
        "گارانتی: ۱۸ ماه",
    ],
)
def test_lengths_that_measure(text: str) -> None:
    assert extract(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("این انجمن با اشاره به بیش از صد روز قطعی اینترنت گفت که کار مردم خوابیده است.", ["قطعی اینترنت"]),
        ("مدیر شرکت با اشاره به سه سال سابقه خود گفت: زیان سنگین است.", []),
        ("او به شش ماه حبس محکوم شد.", []),
        ("وی با اشاره به مصوبات سفر وزیر به یزد در سال گذشته گفت: کار راه تمام شده است.", ["سفر وزیر به یزد"]),
    ],
)
def test_what_lasted_is_told_where_it_is_mentioned(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, "1404-02-09")] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("بازسازی پل شش ماه وقت گرفت.", "بازسازی پل شش ماه وقت گرفت"),
        ("تحقیقات دو سال را در بر گرفت.", "تحقیقات دو سال را در بر گرفت"),
        ("دو سال از آغاز ساخت مدرسه گذشت.", "دو سال از آغاز ساخت مدرسه گذشت"),
        ("حدود دو سال از توافق می‌گذرد و بانک‌ها بسته‌اند.", "حدود دو سال از توافق می‌گذرد"),
        ("کاروان ۱۲ مهر از شهر گذشت.", "کاروان از شهر گذشت"),
    ],
)
def test_a_length_that_is_what_is_told_stays_in_the_title(text: str, title: str) -> None:
    assert [event.title for event in extract(text, PUBLISHED)] == [title]
