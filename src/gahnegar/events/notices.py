"""What a paper says of itself or to its reader is no row: headings, references, calls to read on, counsel, rules.

Each rule has a text whose time it leaves out and one whose time stays, as those of `rowless`.
"""

import re
from typing import Final

from gahnegar.dates.expression import Between
from gahnegar.dates.units import Grain
from gahnegar.events.clauses import Link
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.lexicon import ASKING_WORDS, DEMONSTRATIVES
from gahnegar.events.rowless_kinds import rowless
from gahnegar.events.words import MARK, PREP
from gahnegar.persian.pattern import LOOSE_JOINT, any_word_of
from gahnegar.persian.verbs import TenseForm


@rowless(
    stops=(
        "روزنامه اطلاعات مورخ ۹/۱۱/۱۳۵۸",
        "[۵] . کیهان، ۲۵/۱۲/۱۳۵۸، ص ۳",
        "پیرو اطلاعیه مورخ ۵ مهر ۱۴۰۳ به آگاهی می‌رساند",
    ),
    passes=("دیدار با رئیس دانشگاه، ۲۵ اسفند ۱۳۵۸",),
)
def _reference(dated: DatedClause) -> bool:
    """The date of a paper or a page that is only referred to."""
    place = dated.place
    words = dated.sentence.words
    if words[0].form == "پیرو" and not any(words[index].flags & MARK for index in range(place[0])):
        return True
    if dated.sentence.groups:
        return False
    dateline = place[0] > 0 and words[place[0] - 1].form == "مورخ"
    forms = {word.form for word in words}
    papers = not forms.isdisjoint(_PAPERS)
    paged = not forms.isdisjoint(("ص", "صص", "صفحه", "همان", "چاپ", "انتشارات", "نشر"))
    numbered = words[0].form == "[" and len(words) > 2 and words[2].form == "]"
    return papers and (dateline or paged or numbered) and len(words) < _SHORT


def is_footnote(text: str, start: int, end: int) -> bool:
    """Whether the last line of a stretch only refers to a paper: «[6] . روزنامه اطلاعات مورخ ۲۶/۱۲/۱۳۵۸»."""
    return _FOOTNOTE.match(text, max(start, text.rfind("\n", start, end) + 1), end) is not None


CITED: Final = "روزنامه مجله هفته‌نامه فصلنامه همان کیهان اطلاعات"
"""How the source begins that a footnote names behind its number."""
_FOOTNOTE: Final = re.compile(rf"\s*\[?\d{{1,3}}\]?\s*[.)\-–]?\s*(?:{any_word_of(CITED)}) ")
_PAPERS: Final = frozenset((*CITED.split(), *"ماهنامه سند انتشارات نشر چاپ".split()))
_SHORT: Final = 30


@rowless(
    stops=(
        "اطلاعیه شماره ۲ - آزمون استخدامی بانک کشاورزی ۱۴۰۳",
        "خلاصه خبرهای مهم یکشنبه ۱۵ تیر",
        "مهمترین عناوین روزنامه‌های صبح امروز",
        "اوقات شرعی امروز تهران",
        "دستور کار جلسات این هفته مجلس",
        "روابط عمومی آبفای شهرستان ـ ۸ دی",
    ),
    passes=(
        "اطلاعیه آزمون استخدامی، ثبت‌نام تا ۱۵ مهر",
        "انتشار خبرهای تازه، یکشنبه ۱۵ تیر",
        "خلاصه مذاکرات امروز منتشر شد.",
    ),
)
def _heading(dated: DatedClause) -> bool:
    """A heading over news that follow: «خلاصه خبرهای مهم یکشنبه»."""
    sentence = dated.sentence
    if sentence.groups:
        return False
    named = dated.timex.granularity in _LABELS and sentence.words[0].form in _NOTICES
    return named or bool(_HEADING.search(sentence.text, sentence.start, sentence.end))


_LABELS: Final = frozenset((Grain.YEAR, Grain.SEASON))
_NOTICES: Final = frozenset("اطلاعیه آگهی فراخوان بخشنامه دستورالعمل قابل".split())
"""First words of the headings of notices, whose year or season names what they are about."""
DIGESTS: Final = "خلاصه گزیده مرور بسته مهم_ترین تیتر عناوین عنوان"
"""What heads news that follow, with a word of them near behind it: «خلاصه خبرهای مهم»."""
NEWS: Final = "خبر اخبار عناوین روزنامه مطبوعات تیتر"
"""Words of what follows such a heading, or how they begin."""
DAILY_COLUMNS: Final = "اوقات_شرعی نیم_صفحه صفحه_نخست تقویم_تاریخ امروز_در_تاریخ دستور_کار"
"""Columns of a paper that are there each day."""
_HEADING: Final = re.compile(
    rf"(?<![\w\u200c])(?:(?:{any_word_of(DIGESTS, LOOSE_JOINT)})(?: \S+){{0,3}}? (?:{any_word_of(NEWS)})"
    rf"|{any_word_of(DAILY_COLUMNS, LOOSE_JOINT)}|^(?:رویداد|وقایع|مناسبت)(?:ها|های)? \d+ \w+$"
    r"|^روابط عمومی(?: [^\s،]+){1,5} [ـ–-] ?\d+ \w+$)"
)


@rowless(
    stops=(
        "با خلاصه اخبار امروز همراه ما باشید.",
        "ویدیوی امروز را ببینید.",
        "خبرهای امروز را در پادکست بشنوید.",
        "گزارش امروز را اینجا بخوانید.",
    ),
    passes=("مردم دیروز همراه تیم ملی بودند.", "باید امروز این فیلم را ببینید که پخش شد."),
)
def _calling(dated: DatedClause) -> bool:
    """A call to read on."""
    sentence = dated.sentence
    text = sentence.text[sentence.start : sentence.end].rstrip(" .!»")
    return text.endswith(_CALLS) and "باید" not in text


_CALLS: Final = (
    "همراه ما باشید", "با ما همراه باشید", "را ببینید", "بشنوید", "گوش کنید", "را مشاهده کنید", "را بخوانید",
    "را دنبال کنید", "کلیک کنید", "بخوانید",
    "تماشا کنید", "دانلود کنید",
)  # fmt: skip


@rowless(
    stops=("تابستان امسال را چگونه سپری کنیم؟", "شب یلدا کجا برویم؟", "چرا نوروز به کویر برویم؟"),
    passes=("وزیر نفت هفته آینده بنزین را گران می‌کند.", "آیا دولت هفته آینده بنزین را گران می‌کند؟"),
)
def _counsel(dated: DatedClause) -> bool:
    """A heading that asks how or where: what follows is counsel."""
    sentence = dated.sentence
    if sentence.words[-1].form not in ("؟", "?"):
        return False
    group = dated.predicate.group
    asks = any(word.form in ASKING_WORDS for word in sentence.words)
    return asks and group is not None and sentence.words[group.last].form.endswith("یم")


@rowless(
    stops=(
        "خواهان به موجب دادخواست تقدیمی ۱۴۰۴/۰۳/۱۷ شکایت کرده است.",
        "به استناد قانون مصوب ۱۳۷۵/۳/۲ متهم محکوم می‌شود.",
        "آیین‌نامه مصوب ۱۸ آذر ۱۳۹۵ لغو می‌گردد.",
    ),
    passes=("قانون در ۱۸ آذر ۱۳۹۵ تصویب شد.", "این قانون در سال ۱۳۷۵ مصوب شد."),
)
def _enacted(dated: DatedClause) -> bool:
    """The date by which a law is named."""
    words, before = dated.sentence.words, dated.place[0] - 1
    while before > 0 and words[before].form in ("مورخ", "سال", "تاریخ"):
        before -= 1
    own = before == dated.predicate.last and dated.predicate.nominal
    if words[before].form == "مصوبه" and (own or words[before - 1].form in DEMONSTRATIVES):
        return False  # «مصوبهٔ ۲۷ آذر شورای جذب», «این مصوبه [سه ماه پیش] اجرا شد»
    return before >= 0 and words[before].form in ("مصوب", "مصوبه", "الحاقی", "اصلاحی", "تقدیمی")


@rowless(
    stops=(
        "متولدین پیش از ۱/۱/۱۳۷۲ مجاز به شرکت نیستند.",
        "دانشجویانی که در سال ۱۴۰۳ وام گرفته‌اند مجاز به ثبت‌نام نیستند.",
        "آثاری که پیش از سال ۱۴۰۰ گرفته شده‌اند داوری نمی‌شوند.",
        "متقاضیان باید متولد ۱۳۷۰ به بعد باشند.",
        "داوطلبان متولد ۱۳۸۰ تا ۱۳۸۵ ثبت‌نام می‌کنند.",
        "دارندگان مدرک معادل که قبل از سال ۱۳۷۷ پذیرفته شده‌اند می‌توانند ثبت‌نام کنند.",
    ),
    passes=("از فردا تاکسی‌ها مجاز به تردد هستند.", "وزیری که سال ۱۳۷۷ برکنار شد می‌تواند نامزد شود."),
)
def _eligible(dated: DatedClause) -> bool:
    """A time that only says who may do something: «متولدین پیش از ۱۳۷۲ مجاز نیستند»."""
    clause, words, (first, last) = dated.predicate.clause, dated.sentence.words, dated.place
    born = first > 0 and words[first - 1].form in ("متولد", "متولدین")
    if born and (isinstance(dated.timex.expression, Between) or words[min(last + 2, len(words) - 1)].form in _ONWARD):
        return True  # «باید متولد ۱۳۷۰ به بعد باشند»
    outer = clause.parent if clause.link is Link.RELATIVE else None
    verb = outer.verb if outer is not None else None
    barred = verb is not None and verb.negated and verb.tense is TenseForm.PRESENT
    if not barred and {word.form for word in words}.isdisjoint(_ALLOWED):
        return False
    whose = words[outer.first].form if outer is not None else ""
    return words[dated.predicate.clause_first].form.startswith("متولدین") or whose.startswith(_APPLICANTS)


_ALLOWED: Final = frozenset("مجاز می‌توانند مشمول حق محروم معاف".split())
_ONWARD: Final = frozenset("بعد قبل بالا پایین".split())
_APPLICANTS: Final = ("داوطلب", "متقاضی", "دانشجوی", "دارندگان", "افراد", "کسانی", "مشمول", "متولدین", "اشخاص", "آثاری")


@rowless(
    stops=("نامگذاری سال ۹۹ به جهش تولید تأثیر زیادی دارد.",),
    passes=("نامگذاری خیابان در سال ۹۹ انجام شد.",),
)
def _naming(dated: DatedClause) -> bool:
    """A year that is itself what is named: «نام‌گذاری سال ۹۹»."""
    place = dated.place
    before = dated.sentence.words[place[0] - 1] if place[0] else None
    return before is not None and before.form in _NAMING and not before.flags & PREP


_NAMING: Final = frozenset("نامگذاری نام‌گذاری".split())
