"""Every word of the tables belongs to a time in an example: its own, or the frame of its class with the word put in."""

import pytest

from gahnegar.dates.lexicon import Tag, Word, without_joints
from gahnegar.dates.packs import IRAN, vocabulary
from gahnegar.persian.text import fold

FRAMES = {
    # numbers
    Tag.ONE: "بیست {} روز طول کشید|{} روز طول کشید",
    Tag.TEEN: "{} روز طول کشید|صد {} روز طول کشید",
    Tag.TENS: "{} سال طول کشید|صد {} سال طول کشید",
    Tag.HUNDRED: "{} سال طول کشید",
    Tag.THOUSAND: "{} سال پیش بود",
    Tag.MILLION: "سه {} سال پیش بود",
    Tag.ORD_FIRST: "روز {} مهر آمد",
    Tag.ORD_ONE: "روز {} مهر آمد|بیست {} مهر آمد",
    Tag.ORD_TEEN: "روز {} مهر آمد|قرن صد {} بود|در قرن {} بود",
    Tag.ORD_TENS: "در قرن {} بود|در سال {} هجری بود|در سال صد {} هجری بود",
    Tag.ORD_HUNDRED: "در سال {} هجری بود",
    Tag.ORD_SUFFIX: "روز ۱۵{} مهر آمد",
    Tag.LAST: "{} روز مهر آمد",
    Tag.HALF: "{} سال طول کشید|سه سال و {} طول کشید",
    Tag.QUARTER: "ساعت ۸ و {} آمد|{} اول قرن بیستم بود",
    Tag.MANY: "{} سال پیش بود|{} روز طول کشید",
    Tag.ONE_OR_TWO: "{} روز پیش آمد|{} سال پیش بود",
    # units
    Tag.YEAR: "{} ۱۳۹۲ بود",
    Tag.MONTH: "سه {} پیش بود",
    Tag.WEEK: "{} گذشته بود",
    Tag.DAY: "سه {} پیش بود",
    Tag.HOUR: "{} ۸ صبح بود",
    Tag.MINUTE: "سه {} پیش بود",
    Tag.SECOND: "سه {} پیش بود",
    Tag.NIGHT: "{} یکشنبه آمد",
    Tag.DAYNIGHT: "سه {} طول کشید",
    Tag.DECADE: "{} ۶۰ بود",
    Tag.CENTURY: "{} نوزدهم بود",
    Tag.MILLENNIUM: "{} سوم بود",
    Tag.HALF_YEAR: "{} دوم سال ۱۳۹۲ بود",
    Tag.SEASON_WORD: "سه {} پیش بود|{} تابستان بود",
    Tag.MOMENT: "چند {} پیش بود",
    Tag.YEARS: "در {} ۱۳۹۱ و ۱۳۹۲ بود|{} پیش بود|{} ۱۳۹۲ بود|در {} طول کشید",
    Tag.MONTHS: "{} پیش بود|{} مهر و آبان بود|{} طول کشید",
    Tag.WEEKS: "{} دوم و سوم مهر بود|{} پیش بود|{} گذشته بود|{} طول کشید",
    Tag.DAYS: "{} ۵ و ۶ مهر بود|{} تابستان بود",
    Tag.HOURS: "{} ۸ و ۹ صبح بود|{} پیش بود|{} اخیر بود",
    Tag.MINUTES: "{} اخیر بود|{} پیش بود",
    Tag.SECONDS: "{} اخیر بود|{} پیش بود",
    Tag.DECADES: "{} اخیر بود|{} ۶۰ و ۷۰ بود|{} گذشته بود",
    Tag.CENTURIES: "{} اخیر بود|{} پیش بود|{} هفتم و هشتم بود|{} طول کشید",
    Tag.MILLENNIA: "{} اخیر بود|{} گذشته بود|{} دوم و سوم بود",
    Tag.MOMENTS: "{} اخیر بود|{} پیش بود",
    Tag.ADJ_UNIT: "برنامه ۵ {} دارد|برنامه پنج {} دارد|در ۵ {} اخیر بود",
    Tag.AGE: "در هفتاد {} درگذشت|در ۷۰ {} درگذشت",
    Tag.A_UNIT: "دو {} طول کشید|۲ {} طول کشید",
    Tag.GLUED: "{} پیش بود|{} طول کشید",
    Tag.GLUED_ADJ: "برنامه {} دارد|در {} اخیر بود",
    Tag.SOME_UNITS: "{} پیش بود|{} طول کشید",
    # names
    Tag.JMONTH: "در ۵ {} آمد",
    Tag.GMONTH: "در ۵ {} آمد",
    Tag.HMONTH: "در ۵ {} آمد",
    Tag.WEEKDAY: "روز {} آمد",
    Tag.WEEKDAYS: "{} برگزار می‌شود",
    Tag.THIS_WEEKDAY: "{} برگزار می‌شود",
    Tag.SEASON: "در {} ۱۳۹۲ بود",
    Tag.PART: "{} امروز آمد|{} روز شنبه آمد",
    Tag.PARTS: "{} شنبه برگزار می‌شود|هر روز {} برگزار می‌شود",
    Tag.ANNIVERSARY: "در {} پیروزی انقلاب اسلامی آمد|در سی و یکمین {} پیروزی انقلاب اسلامی آمد",
    Tag.CALENDAR: "در سال ۱۲۰۹ {} بود|در سال ۱۳۹۲ {} بود|در سال ۲۰۱۳ {} بود|در ۵ مهر ۱۳۹۲ {} بود",
    Tag.BC: "در سال ۷۷۶ {} بود",
    # deixis
    Tag.TODAY: "{} آمد",
    Tag.NEXT_DAY: "{} آمد",
    Tag.THIS_YEAR: "{} آمد",
    Tag.NEW_YEAR: "{} آغاز شد|آغاز {} مبارک",
    Tag.NIGHT_DEIXIS: "{} آمد",
    Tag.THIS_UNIT: "{} آمد",
    Tag.THAT_UNIT: "{} آمد",
    Tag.AGO: "سه سال {} بود",
    Tag.PAST: "سال {} بود",
    Tag.RECENT: "سه سال {} بود",
    Tag.LATER: "سه سال {} بود",
    Tag.HENCE: "سه سال {} برگزار می‌شود",
    Tag.COMING: "سال {} برگزار می‌شود",
    Tag.CURRENT: "سال {} برگزار می‌شود",
    Tag.BEFORE_THAT: "سه سال {} بود|روز {} بود",
    Tag.AFTER_THAT: "سه سال {} بود|روز {} بود",
    Tag.NOW: "از سال ۱۳۹۰ {} ادامه دارد",
    Tag.VAGUE: "{} برگزار می‌شود|در {} برگزار می‌شود|از {} برگزار می‌شود",
    # parts and edges
    Tag.EDGE: "{} مهر بود|در {} سال بود|از {} هفته بود",
    Tag.EDGE_ADJ: "در روزهای {} مهر بود|در ماه‌های {} سال بود|در سه ماه {} سال بود",
    Tag.HALF_OF: "در {} اسفند بود",
    # glue
    Tag.AND: "۵ {} ۶ مهر بود",
    Tag.OR: "۳ {} ۴ روز طول کشید",
    Tag.FROM: "{} ۵ تا ۹ مهر بود|روز ششم {} خرداد بود",
    Tag.TO: "از ۵ {} ۹ مهر بود",
    Tag.BETWEEN: "{} سال‌های ۱۳۹۰ تا ۱۳۹۲ بود|{} ۵ تا ۹ مهر بود|{} ۱۳۹۰ و ۱۳۹۲ بود",
    # sets
    Tag.EVERY: "{} دوشنبه برگزار می‌شود|{} سه سال برگزار می‌شود",
    Tag.PERIODIC: "{} برگزار می‌شود|هر روز {} برگزار می‌شود|امروز {} برگزار می‌شود|{} امروز",
    Tag.TIMES: "هر سال دو {} برگزار می‌شود|سالی دو {} برگزار می‌شود|هر سه سال یک {} برگزار می‌شود",
    Tag.ONCE: "هر سال {} برگزار می‌شود|سالی {} برگزار می‌شود|هر سه سال {} برگزار می‌شود",
    Tag.ALTERNATE: "{} برگزار می‌شود|یک روز {} برگزار می‌شود|روزهای {} برگزار می‌شود",
    Tag.PER_UNIT: "دو {} برگزار می‌شود",
    Tag.EVERY_UNIT: "{} برگزار می‌شود|{} دو بار برگزار می‌شود",
    # other heads
    Tag.DATE_WORD: "در {} ۵ مهر بود|در {} ۱۳۹۲/۷/۵ بود",
    Tag.SCHOOL_YEAR: "در {} جاری بود|در {} ۹۳-۹۲ بود",
    Tag.SPAN_WORD: "{} سال گذشته بود|در {} سال ۱۳۹۲ بود|{} سه سال طول کشید",
    Tag.ZONE: "ساعت ۸ {} برگزار می‌شود",
    Tag.MINUTE_TO: "ساعت ده {} برگزار می‌شود|ده {} برگزار می‌شود",
    Tag.QUARTER_TO: "ساعت {} ۸ صبح برگزار می‌شود",
    Tag.AS_OF: "دوشنبه {} ۲۵ اسفند ۱۳۸۲ بود",
    Tag.QUALITY: "در سال‌های {} اخیر بود",
}
"""A text for each class of words, or some, with the word in the place of `{}`."""

BESIDE = {
    Tag.BORN: "او {} ۹۱۲ است",
    Tag.EVENT_NOUN: "در {} ۸۸ بود",
    Tag.OPEN_HOURS: "{} ۸ تا ۱۱",
    Tag.ABOUT: "{} ده و نیم رسید",
}
"""A text for words that make the numbers behind them a year or hours, and stay outside."""

NO_TIME = {Tag.COUNTED, Tag.COUNTED_THING}
"""Words that say that the number before them is none."""


def _belongs(text: str, spelling: str) -> bool:
    """Whether the spelling stands inside an expression of `text`."""
    folded = fold(text).text
    written = without_joints(spelling)
    hits = list(vocabulary().hits(folded))
    return any(
        written in without_joints(folded[node.start : node.end])
        and any(hit.start <= node.start and node.end <= hit.end for hit in hits)
        for run in vocabulary().scanner.runs(folded)
        for node in run
    )


WORDS = [word for word in IRAN.words if word.tag not in NO_TIME and word.tag not in BESIDE]


@pytest.mark.parametrize("word", WORDS, ids=lambda word: f"{word.tag.name}-{word.spellings.split('|')[0]}")
def test_every_word_belongs_to_a_time_in_an_example(word: Word) -> None:
    spellings = [one.replace("_", " ").replace("=", "\u200c") for one in word.spellings.split("|")]
    frames = FRAMES.get(word.tag, "").split("|")
    texts = [word.example] if word.example else [frame.format(one) for frame in frames for one in spellings]
    assert any(_belongs(text, one) for text in texts for one in spellings), texts[:4]


@pytest.mark.parametrize("word", [word for word in IRAN.words if word.tag in BESIDE], ids=lambda word: word.tag.name)
def test_a_word_makes_the_number_behind_it_a_time(word: Word) -> None:
    for spelling in word.spellings.split("|"):
        with_word, without = (BESIDE[word.tag].format(one) for one in (spelling.replace("_", " "), "نام"))
        assert len(list(vocabulary().hits(fold(with_word).text))) == 1
        assert list(vocabulary().hits(fold(without).text)) == []


@pytest.mark.parametrize("word", [word for word in IRAN.words if word.tag in NO_TIME], ids=lambda word: word.tag.name)
def test_a_counted_thing_is_no_time(word: Word) -> None:
    counted = word.spellings.split("|")[0].replace("_", " ")
    assert list(vocabulary().hits(fold(f"او ۱۳۹۲ {counted} دارد").text)) == []
