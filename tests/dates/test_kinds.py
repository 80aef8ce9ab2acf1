"""Kinds of expressions in running text: value first, then the text and what is found of it."""

import pytest

from gahnegar.dates.tag import tag

PUBLISHED = "1392-07-02"

FOUND = [
    # a range of clock times takes its day from either side
    ("2013-09-25T09:00/2013-09-25T11:00", "جلسه از ساعت ۹ تا ۱۱ صبح فردا برگزار می‌شود.", "از ساعت ۹ تا ۱۱ صبح فردا"),
    ("2013-09-30T10:00/2013-09-30T12:00", "از ساعت ۱۰ تا ۱۲ روز دوشنبه برق قطع می‌شود.", "از ساعت ۱۰ تا ۱۲ روز دوشنبه"),
    ("2013-10-07T10:00/2013-10-07T12:00", "ساعت ۱۰ تا ۱۲ روز ۱۵ مهر باز است.", "ساعت ۱۰ تا ۱۲ روز ۱۵ مهر"),
    # a year alone behind a word that asks for one
    ("2013-03-21/2014-03-20", "این قانون در اوایل ۹۲ تصویب شد.", "اوایل ۹۲"),
    ("2012-06-21/2012-09-21", "در سه‌ماهه دوم ۹۱ صادرات رشد کرد.", "سه‌ماهه دوم ۹۱"),
    # two calendars are two expressions
    ("1979", "ویرایش اول در ۱۹۷۹/ ۱۳۵۷ش منتشر شد.", "۱۹۷۹"),
    ("1978-03-21/1979-03-20", "انقلاب ایران در ۱۳۵۷ / ۱۹۷۹ پیروز شد.", "۱۳۵۷"),
    # a kashida that joins no letters is a dash
    ("1913-01-01/1936-12-31", "ویرایش اول (۱۹۱۳ـ۱۹۳۶) منتشر شد.", "۱۹۱۳ـ۱۹۳۶"),
    ("2013-09-27/2013-09-29", "نشست ۵ـ۷ مهر برگزار می‌شود.", "۵ـ۷ مهر"),
    # the year belongs to the month before it, whatever follows
    ("2011-03-21", "در ۱ فروردین ۱۳۹۰ سال نو آغاز شد.", "۱ فروردین ۱۳۹۰"),
    ("2021-10-14", "بیست و دو مهرماه ۱۴۰۰ روزی بود که باران بارید.", "بیست و دو مهرماه ۱۴۰۰"),
    # the letter of ezafe
    ("2013-09-17", "سه‌شنبه‌ی گذشته رفت.", "سه‌شنبه‌ی گذشته"),
    ("2012-03-20/2012-06-20", "سه‌ماهه‌ی نخست سال گذشته رشد کرد.", "سه‌ماهه‌ی نخست سال گذشته"),
    # minutes to an hour
    ("2013-09-24T15:45", "طبق برنامه ۱۵ دقیقه به ساعت ۱۶ می‌رسد.", "۱۵ دقیقه به ساعت ۱۶"),
    ("2013-09-24T11:50", "ده دقیقه مانده به ظهر رسید.", "ده دقیقه مانده به ظهر"),
    ("P1DT12H", "نجات یک و نیم روز طول کشید.", "یک و نیم روز"),
    ("PT7.5S", "زمان ۷.۵ ثانیه ثبت شد.", "۷.۵ ثانیه"),
    ("2011-05-01/2011-06-30", "از می تا ژوئن ۲۰۱۱ در لندن بود.", "از می تا ژوئن ۲۰۱۱"),
]


@pytest.mark.parametrize(("value", "text", "words"), FOUND)
def test_found(value: str, text: str, words: str) -> None:
    assert (words, value) in [(timex.text, timex.value) for timex in tag(text, published=PUBLISHED)]


NOT_FOUND = [
    ("سینمای ۲۲ بهمن در این چهارراه است.", "۲۲ بهمن"),
    ("پایان ۴۵ دقیقه", "پایان ۴۵"),
    ("قرارداد ۱۵ م آبان", "۱۵ م آبان"),
]


@pytest.mark.parametrize(("text", "words"), NOT_FOUND)
def test_not_found(text: str, words: str) -> None:
    assert words not in [timex.text for timex in tag(text, published=PUBLISHED)]
