"""Infers the publication day of dated texts from their words alone and compares it with the date that was hidden.

    python benchmarks/published_inference.py CORPUS.jsonl [--part all|even|odd] [--wrong N] [--missed N]

Prints coverage (texts that got an answer) and precision (answers that hold the true day) in all and for answers of at
most a week, a month, a year and ten years, the median width of the answers in days, and how many of the texts that
hold deciding evidence got a window of a month or less.

Deciding evidence is counted from what stands in the text, not from what the solver makes of it. A text holds it if it
names a day of a month within 31 days of the true one that is tied to its writing, by «امروز», «فردا» or the like, or
by a weekday beside it, and if the year is told: with that day, or elsewhere in the text as the true Jalali or Gregorian
year in digits. A full date without either decides nothing, since texts tell of far days too.
"""

import argparse
import datetime as dt
import re
import statistics
import time
from collections.abc import Iterable

from gahnegar.dates.calendars import from_day
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar, Grain
from gahnegar.documents import Document, infer_published, read
from gahnegar.documents.clues import Clue, find_clues
from gahnegar.persian.text import fold


def holds_deciding_evidence(text: str, clues: Iterable[Clue], published: dt.date) -> bool:
    """Whether a reader could put the clues together; see the module's docstring."""
    truth = published.toordinal()
    year = str(from_day(Calendar.JALALI, truth)[0])
    told = re.search(rf"(?<!\d)(?:{year}|{published.year})(?!\d)|سال {year[2:]}(?!\d)", fold(text).text) is not None
    for clue in clues:
        if clue.grain.rank > Grain.WEEK.rank or not clue.spans:
            continue
        near = any(first - 31 <= truth <= last + 31 for first, last in clue.spans)
        tied = clue.hard or clue.named_weekday
        if near and tied and (told or len(clue.spans) == 1):
            return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus")
    parser.add_argument("--part", choices=("all", "even", "odd"), default="all")
    parser.add_argument("--wrong", type=int, default=0, help="show so many wrong answers")
    parser.add_argument("--missed", type=int, default=0, help="show so many texts with deciding evidence and no month")
    options = parser.parse_args()
    widths: list[int] = []
    hits: list[bool] = []
    texts = right = deciding = decided = month = listed = held = 0
    wrong: list[str] = []
    missed: list[str] = []
    start = time.perf_counter()
    for number, document in enumerate(item for item in read(options.corpus) if isinstance(item, Document)):
        if options.part != "all" and number % 2 == (options.part == "even"):
            continue
        if document.published is None:
            continue
        texts += 1
        timexes = tag(document.text)
        answer = infer_published(document.text, timexes)
        shown = f"{document.source} {document.published} {answer.first}..{answer.last} {answer.confidence}"
        clues = "; ".join(f"{one.kind} {one.quote!r} {one.first} {one.weight}" for one in answer.evidence)
        holds = holds_deciding_evidence(document.text, find_clues(document.text, timexes), document.published)
        deciding += holds
        if answer.first is not None and answer.last is not None:
            widths.append((answer.last - answer.first).days + 1)
            hit = answer.first <= document.published <= answer.last
            right += hit
            hits.append(hit)
            month += widths[-1] <= 31
            decided += holds and widths[-1] <= 31
            if not hit:
                wrong.append(f"{shown}  {clues}")
        elif answer.alternatives:
            listed += 1
            held += any(first <= document.published <= last for first, last in answer.alternatives)
        if holds and (answer.first is None or widths[-1] > 31):
            missed.append(f"{shown}  {clues}")
    seconds = time.perf_counter() - start
    print(f"texts                      {texts}")
    print(f"answers (coverage)         {len(widths)} ({len(widths) / max(texts, 1):.1%})")
    print(f"precision                  {right / max(len(widths), 1):.1%} ({len(widths) - right} wrong)")
    for name, days in (("a week", 7), ("a month", 31), ("a year", 366), ("ten years", 3653), ("any width", 10**6)):
        within = [hit for width, hit in zip(widths, hits, strict=True) if width <= days]
        told = f"{len(within)} ({len(within) / max(texts, 1):.1%}), {sum(within) / max(len(within), 1):.1%} right"
        print(f"  of at most {name:14} {told}")
    print(f"median width               {statistics.median(widths) if widths else 0:g} days")
    print(f"answers of a month or less {month}")
    print(f"no answer but possible stretches {listed}, the true day in one of them for {held}")
    print(f"texts with deciding evidence {deciding}, a month or less for {decided} ({decided / max(deciding, 1):.1%})")
    print(f"time                       {seconds:.1f} s, {1000 * seconds / max(texts, 1):.1f} ms a text")
    for line in (*wrong[: options.wrong], *missed[: options.missed]):
        print(line)


if __name__ == "__main__":
    main()
