"""Times said of every year or day, which have no date, beside like ones that have."""

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Reason

PUBLISHED = "1402-06-20"
LAW = "ماده ۱ - کارفرما مکلف است حق بیمه را بپردازد.\nماده ۲ - این مهلت قطعی است.\nتبصره ۱ - "
SERMON = "پیامبر خدا و ائمه معصوم درباره روزه و دعا و ثواب آن سخن گفته‌اند و در قرآن آیه‌ای و در کتاب‌ها روایت بسیار است. "

GENERAL = [
    LAW + "مالیات را تا پایان تیر بپردازد.",
    LAW + "اگر آخرین روز مهلت جمعه باشد، مهلت تمدید می‌شود.",
    LAW + "فهرست سال قبل را تسلیم کند.",
    LAW + "گزارش را تا دهم ماه بعد بفرستد.",
    SERMON + "در ماه رمضان درهای آسمان باز است.",
    SERMON + "شب قدر بهتر از عمری است.",
    "بهترین زمان سفر به این شهر اردیبهشت است.",
    "معمولا در زمستان برف می‌بارد.",
    "در شب‌های سرد زمستان آش می‌پزند.",
    "مادرم هر سال در اول آبان رب می‌پخت.",
    "مادربزرگ سمنو را همیشه نیمه اسفند می‌پخت.",
    "ساعت ورود: ۷:۳۰ تا ۸:۳۰",
    "اگر تا پنجم ماه اجاره نپردازد، اخطار دهد.",
    "انارها را شب پیش دانه کنید. آب آن را بجوشانید، نمک بزنید و صاف کنید.",
    "نهال را در اسفند بکارید. آب بدهید، کود بریزید و هرس کنید.",
    "زنگ اول ۷:۳۰ تا ۸:۱۵ است.",
]
PARTICULAR = [
    "جشن: پنجشنبه ۳۰ شهریور، چهارشنبه ۲۹ شهریور. بیایید، بنوشید و شاد باشید. هدیه بیاورید. تا آخر مهر خبر دهید.",
    "هر چند هفته پیش برف بارید، جاده‌ها باز است.",
    LAW + "وزیر گفت آیین‌نامه تا اسفند ابلاغ می‌شود.",
    "قرارداد اجاره\n" + LAW + "تحویل کلید: ۱۵ مهر.",
    LAW + "مالیات تا پایان تیر پرداخت شد.",
    LAW + "این قانون از اول مهر لازم‌الاجراست.",
    SERMON + "از بیستم محرم موکب‌ها راه افتادند.",
    SERMON + "مراسم شب قدر امسال برپاست.",
    "در ماه رمضان به سفر رفت.",
    "در اردیبهشت به این شهر سفر کرد.",
    "در زمستان برف سنگینی بارید.",
    "زنگ مدرسه ساعت ۷:۳۰ نواخته شد.",
]


@pytest.mark.parametrize("text", GENERAL)
def test_said_of_every_such_time(text: str) -> None:
    """The expression is there, without a day, and says why."""
    last = [timex for timex in tag(text, published=PUBLISHED) if timex.reason is Reason.GENERAL]
    assert last
    assert all(timex.first is None and timex.certainty.name == "GUESS" for timex in last)


@pytest.mark.parametrize("text", PARTICULAR)
def test_said_of_one_time(text: str) -> None:
    """The same words of one certain time have its day."""
    assert all(timex.reason is None and timex.first is not None for timex in tag(text, published=PUBLISHED))


def test_a_feast_of_these_days_is_the_one_that_is_meant() -> None:
    text = SERMON + "در ماه رمضان درهای آسمان باز است."
    assert tag(text, published="1402-01-10")[-1].first is not None


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("قرارداد از اول تیر منعقد می‌شود و اجاره‌بها هر سال ۲۵ درصد زیاد می‌شود.", False),
        ("کارگاه همیشه شلوغ است و از ۱۰ مهر دوره تازه آغاز می‌شود.", False),
        ("در اسفند نمایشگاه برگزار می‌شود و معمولا شلوغ است.", False),
        ("معمولا در زمستان برف می‌بارد.", True),
        ("مردم هر سال در پاییز انار می‌چینند.", True),
        ("خانه را در اسفند معمولا می‌شویند.", True),
    ],
)
def test_a_habit_is_of_its_own_clause(text: str, *, general: bool) -> None:
    found = tag(text, published="1402-05-01")
    assert any(one.reason is Reason.GENERAL for one in found) is general
