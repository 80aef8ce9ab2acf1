"""Times that are part of what somebody or something is called, and days that are only praised: no rows.

«فتنهٔ ۸۸», «دوران دوم خرداد», «پاکبانان محرم», «مدیران دههٔ هفتاد» say which one is meant, and not what happened.
What a label does in a list is for `listed`; a year behind a thing is for `stances.tells_which`.
"""

from typing import Final

from gahnegar.dates.expression import Date, NamedDay
from gahnegar.dates.units import Calendar, Grain
from gahnegar.events.animacy import is_doer
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.rowless_kinds import rowless
from gahnegar.events.words import BODY, COUNTRY, EVENT, NUMBER, PLACE, PREP, ROLE, TOWN, VERBAL, word
from gahnegar.persian.verbs import TenseForm


@rowless(
    stops=(
        "وی گفت: فتنه ۸۸ به ما آموخت که قانون باید صریح باشد.",
        "وی افزود: ما از فتنه سال ۸۸ خاطره خوبی نداریم.",
        "سروری: همایش اصلاح‌طلبان رجعتی به دوران دوم خرداد بود.",
        "وی گفت: آنها هنوز در حال و هوای دوم خرداد هستند.",
    ),
    passes=(
        "زلزله سال ۸۲ شهر را ویران کرد.",
        "همایش اصلاح‌طلبان دوم خرداد در تهران برگزار شد.",
        "جنگ در سال ۸۸ آغاز شد.",
        "در جریان فتنه ۸۸ از انبار او اسلحه کشف شد.",
        "خلق حماسه ۱۱ اسفند ۱۴۰۲ به نام او ثبت شد.",
    ),
)
def _called_by_time(dated: DatedClause) -> bool:
    """A happening or an age that speeches call by its year or its day: «فتنهٔ ۸۸», «حماسهٔ ۹ دی», «دوران دوم خرداد»."""
    words, first = dated.sentence.words, dated.place[0]
    before = words[first - 1].form if first else ""
    if first > 1 and words[first - 2].form in _DURING:
        return False
    match dated.timex.expression:
        case Date(year=int(), month=None):
            return before in _PRAISED
        case Date(year=None, day=int()) | NamedDay(of=None):
            return before in _PRAISED or before in _CAMPS
        case _:
            return False


_DURING: Final = frozenset("جریان حین طی".split())
"""During what something else happened: «در جریان فتنهٔ ۸۸ … کشف شد»."""
_PRAISED: Final = frozenset("فتنه حماسه".split())
"""Happenings that speeches call by their time."""
_CAMPS: Final = frozenset("دوران هوای جبهه جریان جناح طیف".split())
"""What is called by the day of an election."""


@rowless(
    stops=("مدیر گزارش فروش پاییز را ارائه کرد.", "گزارش هزینه‌های زمستان خوانده شد."),
    passes=("مدیر گزارش فروش را دیروز ارائه کرد.", "فروش پاییز شرکت دو برابر شد."),
)
def _of_account(dated: DatedClause) -> bool:
    """Of when the sums of a paper are: «گزارش فروش [پاییز] را ارائه کرد»."""
    words, index = dated.sentence.words, dated.place[0] - 1
    while index > 0 and words[index].form in _SUMS:
        index -= 1
    return index < dated.place[0] - 1 and index >= 0 and words[index].form in _ACCOUNTS


_SUMS: Final = frozenset("فروش کار هزینه هزینه‌های درآمد عملکرد".split())
_ACCOUNTS: Final = frozenset("گزارش صورت".split())
"""Papers, and the sums of a time that they tell."""


@rowless(
    stops=(
        "شهردار از پاکبانان محرم تقدیر کرد.",
        "مدیران دهه هفتاد دست‌کم بلد بودند گوش بدهند.",
        "او از بازیگران دهه شصت است.",
        "این تیم، تیم دهه هشتاد نیست.",
    ),
    passes=(
        "داوطلبان محرم ۱۴۰۳ در مشهد سازماندهی شدند.",
        "باران محرم امسال تهران را گرفت.",
        "حقوقدانان شورای نگهبان محرم معرفی می‌شوند.",
        "کارگران تیرماه معرفی می‌شوند.",
        "در دهه هفتاد مدیران بلد بودند گوش بدهند.",
        "۴۰ نفر از قهرمانان دهه شصت در تهران گرد هم آمدند.",
    ),
)
def _of_people(dated: DatedClause) -> bool:
    """Who people are, by a feast or by their decade: «پاکبانان محرم», «مدیران دههٔ هفتاد»."""
    sentence, first = dated.sentence, dated.place[0]
    words, parse = sentence.words, sentence.parse
    if (
        not parse
        or not first
        or not parse.ezafe[first - 1]
        or any(words[n].flags & NUMBER for n in dated.other_words())
    ):
        return False
    noun, group = words[first - 1], dated.predicate.group
    match dated.timex.expression:
        case NamedDay(of=None) | Date(year=None, month=int(), day=None, calendar=Calendar.HIJRI):
            pass
        case _ if dated.timex.granularity is Grain.DECADE:
            if noun.flags & BODY and group is not None and group.copula:
                return True
        case _:
            return False
    one = noun.form.removesuffix("ان")
    people = one != noun.form and (is_doer(one, plural=False) or bool(word(one).flags & ROLE))
    return people and not noun.flags & (EVENT | TOWN | COUNTRY | PLACE | BODY | PREP)


@rowless(
    stops=(
        "وی گفت: امروز روز نهضت خدمت‌رسانی به مردم است.",
        "او می‌گوید دهه هفتاد روزهای خوبی بود.",
        "امروز روز شعار نیست.",
    ),
    passes=(
        "فردا روز تولد او است.",
        "امروز روز آخر ثبت‌نام است.",
        "در دهه هفتاد وزیر بود.",
    ),
)
def _is_what_time(dated: DatedClause) -> bool:
    """What kind of time a time is, in somebody's eyes: «امروز روز خدمت است», «دههٔ هفتاد روزهای خوبی بود»."""
    sentence, predicate, (first, last) = dated.sentence, dated.predicate, dated.place
    words, group = sentence.words, predicate.group
    if group is None or group.stem != "بود" or group.tense is TenseForm.SUBJUNCTIVE or sentence.spoken:
        return False
    begins = first <= predicate.clause_first or bool(words[first - 1].flags & VERBAL)
    if not begins or last + 2 >= group.first or words[last + 1].form not in _KINDS_OF_TIME:
        return False
    rest = range(last + 2, group.first)
    return not any(sentence.hidden[n] or words[n].flags & NUMBER or words[n].form in _MARKED for n in rest)


_KINDS_OF_TIME: Final = frozenset("روز روزهای روزگار دوران دوره سال سال‌های فصل".split())
_MARKED: Final = frozenset("جهانی ملی تولد آخر آخرین اول اولین پایانی تعطیل بزرگداشت درگذشت وفات میلاد برگزاری".split())
"""What a day is in the calendar."""
