"""Which thing a bare noun of a title calls again, and how that is written."""

import pytest

from gahnegar.dates.tag import Tagger
from gahnegar.events import extract
from gahnegar.events.called_again import WEIGHTS, CalledAgain, CallingCue
from gahnegar.events.mentions import Mentions

PUBLISHED = "1403-08-20"


def last_title(text: str) -> str:
    return extract(text, PUBLISHED)[-1].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "جشنواره تئاتر خیابانی مریوان ۱۲ بهمن آغاز می‌شود. دبیر خبر داد. جشنواره پارسال برگزار نشد.",
            "جشنواره تئاتر خیابانی مریوان برگزار نشد",
        ),
        (
            "شورای اسلامی روستای کندلوس جلسه داشت. شورا دیروز دهیار را برکنار کرد.",
            "شورای اسلامی روستای کندلوس دهیار را برکنار کرد",
        ),
        ("شرکت «نیک‌چرم» در همدان است. شرکت پارسال دو فروشگاه باز کرد.", "شرکت «نیک‌چرم» دو فروشگاه باز کرد"),
        ("قلعه سنگان بر کوه است. سپاه هولاکو در ۶۵۴ قمری این قلعه را گشود.", "سپاه هولاکو قلعه سنگان را گشود"),
        (
            "سومین جشنواره تئاتر خیابانی مریوان برپاست. دوره نخست جشنواره در سال ۱۳۹۵ با ۸ گروه برپا شد.",
            "دوره نخست جشنواره تئاتر خیابانی مریوان با ۸ گروه برپا شد",
        ),
        (
            "بیمارستان امام سجاد یاسوج بزرگ است. بیمارستان در ۱۳۶۷ ساخته شد و هفت سال پیش نوسازی شد.",
            "بیمارستان امام سجاد یاسوج نوسازی شد",
        ),
        (
            "باند سارقان کابل متلاشی شد. سرکرده باند پارسال از زندان فرار کرد.",
            "سرکرده باند سارقان کابل از زندان فرار کرد",
        ),
        (
            "تیم والیبال ارومیه برد. میلاد کریمی تابستان به تیم پیوست.",
            "میلاد کریمی به تیم والیبال ارومیه پیوست",
        ),
    ],
)
def test_a_bare_noun_is_written_by_its_fuller_mention(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("جشنواره تئاتر مریوان خوب بود. پارسال جشنواره‌ای در سنندج برگزار شد.", "جشنواره‌ای در سنندج برگزار شد"),
        (
            "شرکت آفتاب و شرکت مهتاب سپرده گرفتند. دادگاه پارسال اموال شرکت را توقیف کرد.",
            "دادگاه اموال شرکت را توقیف کرد",
        ),
        ("قیمت نان سنگک بالا رفت. نماینده دیروز درباره نان حرف زد.", "نماینده درباره نان حرف زد"),
        ("رئیس گفت قانون شورا رأی‌گیری می‌خواهد. شورا فردا رأی می‌دهد.", "شورا رأی می‌دهد"),
        ("کشورها دولت را به رسمیت نمی‌شناسند. دولت پارسال اسپانیا را به رسمیت شناخت.", "دولت اسپانیا را به رسمیت شناخت"),
        ("انفجار بندر بیروت بزرگ بود. دیروز انفجار در بندر ویرانی آورد.", "انفجار در بندر ویرانی آورد"),
        ("گروه «باران» خواند. اجرای گروه «هزار» فردا برگزار می‌شود.", "اجرای گروه «هزار» برگزار می‌شود"),
    ],
)
def test_nothing_is_put_in_where_it_is_another_or_none(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("کارگاه آموزشی مبارزه با قاچاق کالا برپا شد. کارگاه ماند.", "کارگاه آموزشی مبارزه با قاچاق کالا"),
        ("جشنواره بازی و ریاضی دبستان شهید فهمیده نطنز خوب بود. جشنواره ماند.", "جشنواره بازی و ریاضی دبستان"),
        ("پروژه احیای هامون و سرنوشت یک سد مهم است. پروژه ماند.", "پروژه احیای هامون"),
        ("سیارک تازه‌ای دیده شد. سیارک رفت.", "سیارک تازه"),
        ("آسانسور شماره ۲ خراب شد. آسانسور ماند.", "آسانسور شماره ۲"),
        ("کتاب تازه او چاپ شد. کتاب ماند.", "کتاب تازه"),
        ("پل سیاه‌رود پارسال ریخت. پل ماند.", "پل سیاه‌رود"),
        ("مراسم رونمایی کتاب «پل» برپا شد. مراسم ماند.", "مراسم رونمایی کتاب «پل»"),
    ],
)
def test_a_phrase_is_taken_up_whole_and_definite(text: str, full: str) -> None:
    expressions = Tagger().expressions(text)
    folded = expressions.folded
    times = [(folded.position(time.start), folded.position(time.end)) for time in expressions.timexes(None)]
    mentions = Mentions(folded, times)
    place = text.index(". ") + 2
    sentence = mentions.at(place)
    found, none = CalledAgain(mentions).candidates(sentence, sentence.index_at(place))
    assert [one.text for one in found] == [full]
    assert CallingCue.SOLE in found[0].cues
    assert CallingCue.NONE in none


def test_every_cue_has_its_weight() -> None:
    assert set(WEIGHTS) == set(CallingCue)
