"""Every filter stops its one example and lets the other pass."""

import pytest

from gahnegar.dates import storyline
from gahnegar.dates.filters import HitFilter, WordFilter, hit_filters, parts_of_day, word_filters
from gahnegar.dates.filters.filter import Beside, WordsAfter, WordsBefore, spelled
from gahnegar.dates.grammar import EXPRESSIONS, parse_run
from gahnegar.dates.grammar.symbols import PASSES
from gahnegar.dates.packs import PACKS, vocabulary
from gahnegar.dates.scan import Node
from gahnegar.dates.tag import tag
from gahnegar.persian.text import fold

WORDS = [one for pack in PACKS for one in pack.filters if isinstance(one, WordFilter)]
Words = WordsBefore | WordsAfter
HITS = [one for pack in PACKS for one in pack.filters if isinstance(one, HitFilter)]


def name(value: object) -> str | None:
    return value.stops if isinstance(value, WordFilter | HitFilter) else None


def atoms(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the lexicon's words that a filter is asked about stand."""
    found = vocabulary().scanner.pattern.finditer(text)
    return [match.span(1) for match in found if match[1] and match[1].replace(" ", "").replace("\u200c", "") in words]


def hits(text: str, rules: tuple[str, ...]) -> list[Node]:
    found = [node for run in vocabulary().scanner.runs(text) for node in parse_run(run) if node.tag in EXPRESSIONS]
    return [node for node in found if not rules or node.rule in rules]


@pytest.mark.parametrize("one", WORDS, ids=name)
def test_word_filter(one: WordFilter) -> None:
    stops, passes = fold(one.stops).text, fold(one.passes).text
    assert any(one.test(stops, *place) for place in atoms(stops, one.words))
    assert atoms(passes, one.words)
    assert not any(one.test(passes, *place) for place in atoms(passes, one.words))


@pytest.mark.parametrize("one", HITS, ids=name)
def test_hit_filter(one: HitFilter) -> None:
    stops, passes = fold(one.stops).text, fold(one.passes).text
    assert any(one.test(stops, hit) for hit in hits(stops, one.rules))
    assert not any(one.test(passes, hit) for hit in hits(passes, one.rules))
    assert tag(one.passes, published="1392-07-02")


def lists_of_words() -> dict[str, Words]:
    """Every list of words that filters look for beside a word, by where it stands."""
    tests = {f"beside {one.words[0]}": one.test for one in WORDS if isinstance(one.test, Beside)}
    lists = {f"{name}, {side}": getattr(test, side) for name, test in tests.items() for side in ("before", "after")}
    for module in (word_filters, hit_filters, parts_of_day, storyline):
        for name, value in vars(module).items():
            values = value if isinstance(value, dict) else {name: value}
            lists |= {f"{name} {key}": one for key, one in values.items() if isinstance(one, WordsBefore | WordsAfter)}
    return {name: words for name, words in lists.items() if words.words}


LISTS = lists_of_words()


def test_every_word_of_a_list_is_there_once() -> None:
    """It is spelled as folded text is, and no other word of its list finds all that it would find."""
    needless = []
    for words in LISTS.values():
        before = isinstance(words, WordsBefore)
        for number, word in enumerate(words.words):
            others = words.words[:number] + words.words[number + 1 :]
            covered = [
                one
                for one in others
                if (f"_{word}".endswith(f"_{one}") if before else f"{word}_".startswith(f"{one}_"))
            ]
            if covered or fold(word.replace("_", " ")).text != word.replace("_", " "):
                needless.append(word)
    assert needless == []


def read(phrase: str) -> list[tuple[str, str, str]]:
    return [(one.text, one.type, one.value) for one in tag(phrase, published="1392-07-02")]


@pytest.mark.parametrize("words", LISTS.values(), ids=LISTS.keys())
def test_every_word_of_a_list_is_shown_to_be_needed(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the word one of the phrases that show the list reads otherwise."""
    phrases = {word: [line.replace("{}", word.replace("_", " ")) for line in words.shown] for word in words.words}
    whole = {word: [read(phrase) for phrase in lines] for word, lines in phrases.items()}
    needless = []
    for word, lines in phrases.items():
        with monkeypatch.context() as patch:
            patch.setattr(words, "spellings", tuple(set(words.spellings) - set(spelled(word))))
            if [read(phrase) for phrase in lines] == whole[word]:
                needless.append(word)
    assert needless == []


def test_every_list_is_looked_at() -> None:
    assert sum(len(words.words) for words in LISTS.values()) > 550


def test_filters_ask_about_rules_that_exist() -> None:
    rules = {rule.name for rules in PASSES for rule in rules.rules}
    assert {rule for one in HITS for rule in one.rules} - rules == set()


NOT_TIME = """
روزنامه تهران امروز نوشت
به میدان ۲۲ بهمن رفتند
خیابان ۱۷ شهریور بسته است
خبرگزاری مهر گزارش داد
نماز جمعه تهران به امامت وی برگزار شد
در مدرسه هفتم تیر درس خواند
سکه تمام بهار آزادی گران شد
ریزش بهمن جاده را بست
با تیر و کمان طلا گرفت
فناوری روز دنیا را به‌روز کردند
چهار نفر با شماره ۰۳۱۳۳۶۶۲۱۷۴ تماس گرفتند
تیم ملی ۲-۱ برد
۱۳۹۲ نفر در ۱۵۰۰ روستا
پنج فصل از کتاب را خواند
مه غلیظ فرودگاه را بست
تعداد آنان به ۱۵ می رسد
دوشنبه‌بازار شلوغ بود
""".strip().splitlines()


@pytest.mark.parametrize("text", NOT_TIME)
def test_no_time_here(text: str) -> None:
    assert [timex.text for timex in tag(text, published="1392-07-02")] == []


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("فردا ایران با ژاپن بازی می‌کند", "فردا"),
        ("تمام بهار ۹۲ باران آمد", "بهار ۹۲"),
        ("قیمت روز گذشته دلار", "روز گذشته"),
        ("فیلم بهمن سال گذشته اکران شد", "بهمن سال گذشته"),
        ("نیروگاه تیرماه افتتاح شد", "تیرماه"),
        ("گروه اول ماه آینده اعزام می‌شود", "اول ماه آینده"),
        ("فاز اول پارسال افتتاح شد", "پارسال"),
        ("مادربزرگ سال ۵۷ خانه را به عمو بخشید", "سال ۵۷"),
    ],
)
def test_a_word_beside_it_does_not_take_a_time_away(text: str, time: str) -> None:
    assert [timex.text for timex in tag(text, published="1392-07-02")] == [time]


def test_a_year_at_the_head_of_a_line_is_one() -> None:
    lines = "رویدادها\n۱۳۰۹ – خط آهن گشایش یافت.\n🔹 ۱۳۵۷: دانشجویان اعتصاب کردند.\n۲۰۰۰ - ۳۰۰۰ تومان"
    assert [timex.text for timex in tag(lines)] == ["۱۳۰۹", "۱۳۵۷"]


def test_days_of_a_month_are_no_surname_before_news() -> None:
    """«ایام» leads to a month as «ماه» does, also before «خبر», which agencies have behind a name."""
    assert [timex.text for timex in tag("وی از اعزام مبلغان در ایام محرم خبر داد.", "1396-06-25")] == ["ایام محرم"]
    assert tag("به گزارش محرم خبر، باران می‌بارد.", "1396-06-25") == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("۱۵ مهر سازمان سنجش نتایج را اعلام کرد.", ["۱۵ مهر"]),
        ("عصر ۳ مهر شرکت تعطیل شد.", ["عصر ۳ مهر"]),
        ("آخر مهر شرکت تعطیل شد.", ["آخر مهر"]),
        ("دهم تیر برق تهران قطع شد.", ["دهم تیر"]),
        ("نامه با مهر شرکت رسید.", []),
        ("سه تیر خلاص شلیک شد.", []),
        ("شنبه بازار سرمایه سبز بود.", ["شنبه"]),
        ("روز جمعه بازار بسته است.", ["روز جمعه"]),
        ("در شنبه بازار محله خرید کردم.", []),
        ("جمعه‌بازار پروانه شلوغ است.", []),
    ],
)
def test_a_day_before_a_word_of_two_meanings_makes_it_a_month(text: str, times: list[str]) -> None:
    assert [timex.text for timex in tag(text, published="1402-06-25")] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("این پل ۱۰ مهر افتتاح شد.", ["۱۰ مهر"]),
        ("مدیر پروژهٔ احداث پل ۱۲ مهر استعفا داد.", ["۱۲ مهر"]),
        ("در میدان ۱۰ مهر جمع شدند.", []),
        ("نشانی: خیابان ۱۲ مهر، پلاک ۴", []),
    ],
)
def test_a_street_is_named_after_a_day_of_nothing_only_where_one_is_at_it(text: str, times: list[str]) -> None:
    assert [timex.text for timex in tag(text, published="1402-06-25")] == times
