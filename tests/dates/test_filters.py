"""Every filter stops its one example and lets the other pass."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from gahnegar.dates import filters
from gahnegar.dates.filters import HitFilter, WordFilter
from gahnegar.dates.grammar import EXPRESSIONS, parse_run
from gahnegar.dates.grammar.symbols import PASSES
from gahnegar.dates.packs import PACKS, vocabulary
from gahnegar.dates.scan import Node
from gahnegar.dates.tag import tag
from gahnegar.persian.text import fold

WORDS = [one for pack in PACKS for one in pack.filters if isinstance(one, WordFilter)]
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


def lists_of_words() -> Iterator[tuple[str, list[str]]]:
    """The lists of words beside a word in the modules of the filters, and whether they stand before it or after it."""
    for path in sorted(Path(filters.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="before" | "after" as side), args=[ast.Constant(value=str(words)), *_]):
                    yield side, words.split()
                case ast.keyword(arg="before_" | "after_" as side, value=ast.Constant(value=str(words))):
                    yield side.strip("_"), words.split()
                case _:
                    continue


def test_every_word_of_a_list_can_be_met_and_is_needed() -> None:
    """It is spelled as folded text is, and no other word of its list finds all that it would find."""
    needless = []
    for side, words in lists_of_words():
        for number, word in enumerate(words):
            others = words[:number] + words[number + 1 :]
            covered = [
                one
                for one in others
                if (f"_{word}".endswith(f"_{one}") if side == "before" else f"{word}_".startswith(f"{one}_"))
            ]
            if covered or fold(word.replace("_", " ")).text != word.replace("_", " "):
                needless.append(word)
    assert needless == []
    assert sum(len(words) for _, words in lists_of_words()) > 600


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


def test_a_year_at_the_head_of_a_line_is_one() -> None:
    lines = "رویدادها\n۱۳۰۹ – خط آهن گشایش یافت.\n🔹 ۱۳۵۷: دانشجویان اعتصاب کردند.\n۲۰۰۰ - ۳۰۰۰ تومان"
    assert [timex.text for timex in tag(lines)] == ["۱۳۰۹", "۱۳۵۷"]
