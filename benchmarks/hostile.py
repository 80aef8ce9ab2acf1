"""Texts that try a tagger's patience, and a fuzzer of all that reads, computes and writes.

    python benchmarks/hostile.py --inputs 25000           # as .ci/run does: the same ones on every machine
    python benchmarks/hostile.py --seconds 3600 --seed 7  # others, for an hour
    python benchmarks/hostile.py --seed 7 --only 4711     # one input again, with its traceback

Every input follows from the seed and its number alone. Faults are exceptions that are none of ours, spans that do not
tell what stands there, days that run backwards, and whatever does not come back from a file; any makes the exit
status 1. `KINDS`, which grow to any length, are shared with the benchmark of time and the tests.
"""

import argparse
import contextlib
import datetime as dt
import gzip
import itertools
import random
import sys
import tempfile
import time
import traceback
import unicodedata
import warnings
from collections import Counter
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

import gahnegar
from gahnegar.documents import check, infer_published, read
from gahnegar.errors import GahnegarError

ORDINARY = (
    "سومین اجلاس شهرداران هفته آینده از روز سه‌شنبه تا جمعه (اول تا ۴ اکتبر) در رباط برگزار می‌شود. "
    "دومین اجلاس در فروردین ماه امسال برگزار شد و مجمع عمومی هر سه سال یک بار تشکیل جلسه می‌دهد. "
    "به گزارش خبرنگار ما، این طرح تا پایان سال ۱۴۰۴ با اعتباری نزدیک به ۳۵ میلیارد تومان اجرا خواهد شد. "
    "شهروندان می‌توانند پیشنهادهای خود را از ساعت ۸ صبح تا ۵ عصر با دبیرخانه در میان بگذارند.\n"
)


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def _nested(length: int) -> str:
    """Ranges that open one inside the other and close at the end."""
    depth = length // len("از سال ۱۳۹۰ تا ۱۳۹۱ ")
    return ("از سال ۱۳۹۰ " * depth + "تا ۱۳۹۱ " * depth)[:length]


def _years(length: int) -> str:
    """Numbers that look like years, each another one."""
    return " ".join(str(1200 + 7 * number % 900) for number in range(length // 5 + 1))[:length]


def _mixed(pieces: str) -> Callable[[int], str]:
    words = pieces.split()
    return lambda length: " ".join(islice(cycle(words), length // 3 + 1))[:length]


KINDS: dict[str, Callable[[int], str]] = {
    "ordinary": _repeated(ORDINARY),
    "ordinary, decomposed": _repeated(unicodedata.normalize("NFD", ORDINARY)),
    "digits": _repeated("۱۳۹۲۰۷۰۲۵"),
    "digits and slashes": _repeated("۱۳۹۲/۷/۹/"),
    "digits and dashes": _repeated("۱۲-"),
    "digits and colons": _repeated("۱۲:۳۰:"),
    "«روز »": _repeated("روز "),
    "«سال »": _repeated("سال "),
    "«هر »": _repeated("هر "),
    "«و »": _repeated("و "),
    "«از سال تا »": _repeated("از سال تا "),
    "nested ranges": _nested,
    "year-like numbers": _years,
    "numbers in words": _mixed("بیست و یک هزار و سیصد و نود و"),
    "month names": _mixed("مهر تیر دی آذر می مه ماه روز بهمن اول"),
    "weekdays": _mixed("شنبه یکشنبه دوشنبه و"),
    "one word": _repeated("روزنامه"),
    "one letter": _repeated("ا"),
    "marks": _repeated("ا\u0653\u064e"),
    "half-spaces": _repeated("\u200c"),
    "half-spaces in words": _repeated("سال\u200c"),
    "spaces": _repeated(" "),
    "line breaks": _repeated("\n"),
    "quotes that never close": _repeated("«در سال ۱۳۹۲ "),
    "brackets": _repeated("("),
    "direction marks": _repeated("\u202e۱۳۹۲\u202c"),
    "emoji": _repeated("😀"),
    "lone surrogates": _repeated("\ud800سال "),
    "a weekday and spaces": lambda length: "شنبه".ljust(length),
    "a front matter of spaces": lambda length: "---\npublished:".ljust(length),
    "a label and spaces": lambda length: "تاریخ انتشار:".ljust(length),
    "hyphens": _repeated("-"),
    "kashidas": _repeated("ـ"),
    "letters of many words": _repeated("ﷺ "),
    "joined shapes": _repeated("ﻻﷲﱞ"),
    "tabs": _repeated("\t"),
    "carriage returns": _repeated("سال\r"),
    "Arabic letters": _repeated("كتابي در سال ١٣٩٢ چاپ شد. "),
    "full dates": _repeated("۲ مهر ۱۳۹۲ "),
    "days and months": _repeated("۲ مهر برگزار شد و ۳ آبان "),
    "Gregorian days": _repeated("۲۴ سپتامبر ۲۰۱۳ "),
    "lunar days": _repeated("دهم محرم ۱۴۴۰ "),
    "two calendars": _repeated("۲۴ مهر ۱۳۹۲ (۱۶ اکتبر ۲۰۱۳) "),
    "clock times": _repeated("ساعت ۱۰:۳۰ تا ۱۲ "),
    "hours that are none": _repeated("ساعت ۲۵:۷۰ "),
    "days that are none": _repeated("۳۱ مهر ۱۳۹۲ برگزار شد "),
    "births and deaths": _repeated("زاده ۱۳۴۰ درگذشته ۱۳۲۰ "),
    "today": _repeated("امروز (سه‌شنبه ۲ مهر) "),
    "years to come": _repeated("تا سال ۱۴۰۴ اجرا می‌شود "),
    "bare clocks": _repeated("۲۰:۳۰: شب شعر\n"),
    "headings": _repeated("دوشنبه ۹ مهر\nنشست شهرداران\n"),
    "list items": _repeated("- ۹ مهر: نشست شهرداران\n"),
    "table rows": _repeated("۹ مهر | نشست | تهران\n"),
    "names": _repeated("محمد رضا احمدی نژاد شهردار تهران "),
    "verbs": _repeated("گفت که رفت و آمد و دید "),
    "one sentence": _repeated("در سال ۱۳۹۲ در تهران برگزار شد و "),
    "equal sentences": _repeated("شهردار دیروز در مشهد درگذشت. "),
    "short sentences": _repeated("دیروز آمد. "),
    "eras": _repeated("مجلس هشتم و دولت نهم "),
    "markup": _repeated("<b>۲ مهر</b>&amp;"),
    "addresses": _repeated("https://example.ir/1392/07/02/ "),
}
"""A name and a function from a length in code points to a text of that length."""


# ---------------------------------------------------------------- the fuzzer

PIECES = (
    "۲ مهر ۱۳۹۲", "سه‌شنبه", "هفته آینده", "از ۱۵ تا ۱۰ مهر", "ساعت ۲۵:۷۰", "۱۳۹۲/۱۶/۵", "سال ۹۹۹۹ میلادی",
    "قرن نوزدهم",
    "۵۰۰ سال پیش از میلاد", "دهه ۶۰", "هر سه سال یک بار", "دیروز", "پارسال", "نوروز ۱۴۰۵", "عاشورای ۱۳۴۵",
    "۳۰ فوریه", "حدود",
    "تا پایان", "پس از", "او در", "برگزار شد.", "درگذشت.", "برگزار می‌شود", "زاده شد", "گفت:", "«", "»", "(",
    ")", "\n", "\n\n",
    " ", "\u200c", "\u200f", "\u202e", "\u0640", "\u064e", "ﷺ", "ﻻ", "ﱞ", "\ud800", "\x00", "😀", "²", "①", "٣",
    "3", "۹" * 30,
    "-", "–", "/", ":", "٫", "=1+1", "<script>alert(1)</script>", "</title>", "&amp;", '"', "'", ",", ";",
    "\t", "\r",
    "published: 1392-07-02", "---\n", "تاریخ انتشار: ۲ مهر ۱۳۹۲", "کد خبر: 13920702000123",
    '{"text": "متن"}', "title,text\n",
    "امروز (سه‌شنبه ۲ مهر)", "سال جاری (۱۳۹۲)", "۲۴ مهر ۱۳۹۲ (۱۶ اکتبر ۲۰۱۳)", "مجلس هشتم", "ي", "ك", ORDINARY,
)  # fmt: skip
PUBLISHED = (
    None, "1392-07-02", "2013-09-24", dt.date.min, dt.date.max, dt.date(2013, 9, 24), dt.datetime(2013, 9, 24, 10, 30),
    "1206-01-01", "1498-12-29",
)  # fmt: skip
SUFFIXES = (".txt", ".html", ".jsonl", ".csv", ".tsv", ".parquet", ".docx", ".pdf", ".txt.gz", ".jsonl.gz", ".md")
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-16", "utf-8-sig", "cp1256", "utf-32")
HEADS = (
    b"",
    b"",
    b"",
    b"PK\x03\x04",
    b"%PDF-1.7\n",
    b"\x1f\x8b",
    b"PAR1",
    b"\x89PNG\r\n",
    b"<html><body><p>",
    b"\xff\xfe",
)


def text_for(chance: random.Random) -> str:
    """A text of pieces, some of them cut, turned round or repeated."""
    pieces = []
    for _ in range(chance.randint(0, 30)):
        piece = chance.choice(PIECES)
        way = chance.random()
        if way < 0.1:
            piece = piece[: chance.randint(0, len(piece))]
        elif way < 0.15:
            piece = piece[::-1]
        elif way < 0.2:
            piece *= chance.randint(2, 30)
        pieces.append(piece)
    return chance.choice((" ", " ", "", "\u200c")).join(pieces)


def bytes_for(chance: random.Random) -> bytes:
    """A file's content: a text in some encoding, with a false head, cut off or with bytes changed."""
    data = chance.choice(HEADS) + text_for(chance).encode(chance.choice(ENCODINGS), "replace")
    changed = bytearray(data[: chance.randint(0, len(data))] if chance.random() < 0.2 else data)
    for _ in range(chance.choice((0, 0, 0, 1, 5))):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def try_tag(chance: random.Random, _: Path) -> None:
    """Spans tell what stands there, in order; first is never after last; a dictionary brings an expression back."""
    text = text_for(chance)
    done = 0
    for timex in gahnegar.tag(text, chance.choice(PUBLISHED)):
        assert done <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end] == timex.text
        assert timex.first is None or timex.last is None or timex.first <= timex.last
        assert timex.explain("fa")
        assert timex.explain("en")
        assert gahnegar.Timex.from_dict(timex.to_dict()) == timex
        done = timex.end


def try_resolve(chance: random.Random, _: Path) -> None:
    """A phrase has a meaning or is refused as none."""
    phrase = " ".join(chance.choice(PIECES) for _ in range(chance.randint(0, 4)))
    with contextlib.suppress(GahnegarError):
        gahnegar.resolve(phrase, chance.choice(PUBLISHED)).explain()


def try_extract(chance: random.Random, _: Path) -> None:
    """Spans of events tell what stands there, and start is never after end."""
    text = text_for(chance)
    for event in gahnegar.extract(text, chance.choice(PUBLISHED)):
        for span in (event.sentence, event.clause, event.predicate, event.place, *event.participants):
            assert span is None or text[span.start : span.end] == span.text
        assert event.start is None or event.end is None or event.start <= event.end


def try_infer(chance: random.Random, _: Path) -> None:
    """An answer is a stretch of days, and nothing is raised."""
    found = infer_published(text_for(chance))
    assert (found.first is None) == (found.last is None)
    assert found.first is None or found.last is None or found.first <= found.last


def try_check(chance: random.Random, _: Path) -> None:
    """Findings tell what stands there and can be said."""
    text = text_for(chance)
    for finding in check(text, chance.choice((None, dt.date(2013, 9, 24), dt.date.max))):
        assert text[finding.start : finding.end] == finding.text
        assert finding.message


def try_read(chance: random.Random, folder: Path) -> None:
    """Any bytes under any name give documents, problems, or one of our errors."""
    path = folder / f"a{chance.choice(SUFFIXES)}"
    data = bytes_for(chance)
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" and chance.random() < 0.7 else data)
    try:
        with contextlib.suppress(GahnegarError):
            for item in read(path):
                assert str(folder) not in getattr(item, "source", "")
    finally:
        path.unlink()


def _timeline(chance: random.Random) -> gahnegar.Timeline:
    texts = [(text_for(chance), chance.choice(PUBLISHED)) for _ in range(chance.randint(0, 3))]
    return gahnegar.Timeline.from_documents(texts, errors="skip")


def try_table(chance: random.Random, folder: Path) -> None:
    """A file of events brings back the same events."""
    timeline = _timeline(chance)
    assert not timeline.problems, timeline.problems
    assert gahnegar.Timeline.read_csv(timeline.to_csv(folder / "events.csv", force=True)) == timeline


def try_page(chance: random.Random, folder: Path) -> None:
    """A page has the scripts that every page has, whatever the texts say."""
    page = _timeline(chance).to_html(folder / "page.html", force=True).read_text(encoding="utf-8")
    assert "<script>alert(1)</script>" not in page


TRIES: dict[str, tuple[int, Callable[[random.Random, Path], None]]] = {
    "tag": (30, try_tag),
    "resolve": (20, try_resolve),
    "extract": (15, try_extract),
    "infer": (8, try_infer),
    "check": (8, try_check),
    "read": (15, try_read),
    "table": (3, try_table),
    "page": (1, try_page),
}
"""How often each is tried, of a hundred inputs."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, help="how many are made")
    parser.add_argument("--seconds", type=float, default=120, help="how long they are made without --inputs")
    parser.add_argument("--seed", type=int, default=1392)
    parser.add_argument("--only", type=int, help="the number of one input, to see its fault again")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    names = [name for name, (share, _) in TRIES.items() for _ in range(share)]
    counts: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    until = float("inf") if arguments.inputs else time.monotonic() + arguments.seconds
    every = range(arguments.inputs) if arguments.inputs else itertools.count()
    with tempfile.TemporaryDirectory() as folder:
        for number in every if arguments.only is None else (arguments.only,):
            if time.monotonic() > until:
                break
            chance = random.Random(f"{arguments.seed}:{number}")
            name = chance.choice(names)
            counts[name] += 1
            try:
                TRIES[name][1](chance, Path(folder))
            except Exception as error:
                if arguments.only is not None:
                    raise
                faults[name] += 1
                place = traceback.extract_tb(error.__traceback__)[-1]
                told = f"{type(error).__name__}: {error}"[:120]
                print(f"fault {number} in {name}: {told!a} ({Path(place.filename).name}:{place.lineno})", flush=True)
    for name in TRIES:
        print(f"{name:8} {counts[name]:>9,} inputs {faults[name]:>5} faults")
    print(f"{'all':8} {counts.total():>9,} inputs {faults.total():>5} faults, seed {arguments.seed}")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
