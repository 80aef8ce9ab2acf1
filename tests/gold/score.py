"""How well the package reads the texts beside this file: `python tests/gold/score.py [KIND ...] [--errors]`.

The texts of the folder `events` have no annotated times: only their events are scored, in lines of their own. Those of
`unlike`, where each is of another kind, have times alone.

Times, as F1 in percent over all expressions that are not optional:
  strict   the same extent
  relaxed  any overlap
  type     overlap and the same type
  value    and the same days (lunar ones within a day), clock or period; none where it is of every year
Events, in percent of all expressions:
  found      an event where there is one, none where there is none; likewise for those below
  predicate  and its predicate overlaps
  status, reporting   and this agrees
  clause     mean overlap of the clauses (intersection over union)
  who, where F1 by overlap
  title      mean F1 of the words of the title and of the editor's; a headline can be right in other words
"""

import argparse
import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import gahnegar

HERE = Path(__file__).parent
EVENTS_ALONE = HERE / "events"
DENSE = HERE / "dense"
HELD = HERE / "held"
UNLIKE = HERE / "unlike"
KINDS = tuple(sorted(path.stem for path in HERE.glob("*.jsonl")))

Document = dict[str, Any]
Place = tuple[int, int]
_MONTHS = {"Y": 12, "M": 1}
_SECONDS = {"W": 604_800, "D": 86_400, "TH": 3600, "TM": 60, "TS": 1}
_LETTERS = str.maketrans("يكأإؤۀ", "یکاایه", "\u0653\u0654\u0640")


def documents(kinds: Iterable[str] = KINDS, folder: Path = HERE) -> Iterator[Document]:
    """The documents of these kinds that the folder has."""
    for path in (folder / f"{kind}.jsonl" for kind in kinds):
        if path.exists():
            yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


# --- times ---


def times(texts: Iterable[Document]) -> tuple[dict[str, float], list[str]]:
    """The figures for time expressions, and a line for each disagreement."""
    hits, wanted, found, errors = Counter[str](), 0, 0, []
    for text in texts:
        timexes = gahnegar.tag(text["text"], published=text["published"])
        optional = [one for one in text["timexes"] if one.get("optional")]
        paired = _pairs(text["timexes"], timexes)
        for number, gold in enumerate(text["timexes"]):
            if gold.get("optional"):
                continue
            wanted += 1
            timex = paired.get(number)
            good = _agreement(gold, timex) if timex is not None else []
            hits.update(good)
            if {"strict", "value"} - set(good):
                told = f"{timex.text!r} {timex.value} {timex.first}..{timex.last}" if timex is not None else "nothing"
                errors.append(f"{text['id']}: {gold['text']!r} {gold['value']} | {told}")
        for timex in timexes:
            number = next((number for number, other in paired.items() if other is timex), None)
            if number is not None:
                found += not text["timexes"][number].get("optional")
            elif not any(_meet(_place(gold), (timex.start, timex.end)) for gold in optional):
                found += 1
                errors.append(f"{text['id']}: nothing | {timex.text!r} {timex.value}")
    return {name: _f1(hits[name], found, wanted) for name in ("strict", "relaxed", "type", "value")}, errors


def _pairs(golds: Sequence[Document], timexes: Sequence[gahnegar.Timex]) -> dict[int, gahnegar.Timex]:
    """For each annotated expression the one found for it: with its extent, else the first that meets it."""
    paired: dict[int, gahnegar.Timex] = {}
    free = list(timexes)
    for exact in (True, False):
        for number, gold in enumerate(golds):
            place = _place(gold)
            meets = (
                one for one in free if ((one.start, one.end) == place if exact else _meet(place, (one.start, one.end)))
            )
            if number not in paired and (timex := next(meets, None)) is not None:
                paired[number] = timex
                free.remove(timex)
    return paired


def _agreement(gold: Document, timex: gahnegar.Timex) -> list[str]:
    same_type = gold["type"] == timex.type or gold["value"] == "OPEN"
    good = {
        "strict": _place(gold) == (timex.start, timex.end),
        "relaxed": True,
        "type": same_type,
        "value": same_type and _same_value(gold, timex),
    }
    return [name for name, holds in good.items() if holds]


def _same_value(gold: Document, timex: gahnegar.Timex) -> bool:
    value = gold["value"]
    if value == "OPEN":
        return timex.first is None
    if value == "?" or gold.get("score_value") is False:
        return True
    if gold["type"] in ("DURATION", "SET"):
        return value == timex.value or period(value) == period(timex.value) or value[1] == ":"
    if value.endswith("_REF"):
        return timex.value == value
    if gold["type"] == "TIME":
        asked, given = _clocks(value), _clocks(timex.value)
        return asked == given and (gold["begin_date"] is None or _near(gold["begin_date"], timex.first, 0))
    slack = 1 if value.startswith("h:") else 0
    return _near(gold["begin_date"], timex.first, slack) and (
        gold["end_date"] == "NOW" or _near(gold["end_date"], timex.last, slack)
    )


def period(value: str) -> tuple[Fraction, Fraction] | str:
    """An ISO 8601 period as months and seconds, so that equal ones are equal; others as they are.

    >>> period("P1Y") == period("P12M"), period("PT48H") == period("P2D"), period("P1M") == period("PT1M")
    (True, True, False)
    """
    days, _, hours = value.removeprefix("P").partition("T")
    units = re.findall(r"([\d.]+)([YMWD])", days) + [
        (n, f"T{unit}") for n, unit in re.findall(r"([\d.]+)([HMS])", hours)
    ]
    if not value.startswith("P") or "X" in value or not units:
        return value
    months = sum(Fraction(number) * _MONTHS.get(unit, 0) for number, unit in units)
    seconds = sum(Fraction(number) * _SECONDS.get(unit, 0) for number, unit in units)
    return Fraction(months), Fraction(seconds)


def _clocks(value: str) -> list[str]:
    return re.findall(r"T(\d\d:\d\d|[A-Z]{2})", value)


def _near(day: str | None, other: dt.date | None, slack: int) -> bool:
    if day is None or other is None:
        return day is other
    return abs((dt.date.fromisoformat(day) - other).days) <= slack


# --- events ---


def events(texts: Iterable[Document]) -> tuple[dict[str, float], list[str]]:
    """The figures for events, and a line for each disagreement in predicate or status."""
    total = Counter[str]()
    sums: Counter[str] = Counter()
    errors = []
    for text in texts:
        extracted = gahnegar.extract(text["text"], published=text["published"])
        for gold in text["events"]:
            dates = (one for one in extracted if _meet(gold["time"], _span(one.timex)) and one.status != "none")
            event = next(dates, None)
            good = _good(gold, event)
            total.update({"events": 1, "told": gold["status"] != "none"})
            sums.update(good)
            if gold["status"] != "none":
                sums.update(_shared(text["text"], gold, event))
                for name, spans in (
                    ("who", event.participants if event else ()),
                    ("where", [event.place] if event else []),
                ):
                    got = [_span(span) for span in spans if span is not None]
                    total.update({f"{name} asked": gold[name] is not None, f"{name} given": bool(got)})
                    sums[name] += gold[name] is not None and any(_meet(gold[name], span) for span in got)
            if not {"predicate", "status"} <= set(good):
                told = f"{event.status} {event.predicate.text if event.predicate else None!r}" if event else "none"
                asked = _words(text["text"], gold["predicate"])
                errors.append(
                    f"{text['id']}: {_words(text['text'], gold['time'])!r} {gold['status']} {asked!r} | {told}"
                )
    figures = {name: 100 * sums[name] / total["events"] for name in ("found", "predicate", "status", "reporting")}
    figures |= {name: 100 * sums[name] / total["told"] for name in ("clause", "title")}
    figures |= {name: _f1(sums[name], total[f"{name} given"], total[f"{name} asked"]) for name in ("who", "where")}
    return figures, errors


def _good(gold: Document, event: gahnegar.Event | None) -> list[str]:
    if gold["status"] == "none" or event is None:
        return ["found", "predicate", "status", "reporting"] if gold["status"] == "none" and event is None else []
    good = {
        "found": True,
        "predicate": event.predicate is not None and _meet(gold["predicate"], _span(event.predicate)),
        "status": event.status == gold["status"],
        "reporting": event.reporting == gold["reporting"],
    }
    return [name for name, holds in good.items() if holds]


def _shared(text: str, gold: Document, event: gahnegar.Event | None) -> dict[str, float]:
    """How much of clause and title is shared, 0 to 1."""
    if event is None:
        return {}
    (start, end), (first, last) = gold["clause"], _span(event.clause)
    common = max(0, min(end, last) - max(start, first))
    asked, given = Counter(_plain(gold["title"])), Counter(_plain(event.title))
    return {
        "clause": common / ((end - start) + (last - first) - common),
        "title": 2 * (asked & given).total() / max(1, (asked + given).total()),
    }


def _plain(title: str) -> list[str]:
    return re.findall(r"[\w\u200c]+", title.translate(_LETTERS))


def _span(span: Any) -> Place:
    return span.start, span.end


def _words(text: str, place: Place | None) -> str | None:
    return text[slice(*place)] if place else None


def _place(gold: Document) -> Place:
    return gold["start"], gold["end"]


def _meet(one: Sequence[int], other: Sequence[int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _f1(hits: int, given: int, asked: int) -> float:
    return 200 * hits / (given + asked) if given + asked else 100.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)}; all where none is named")
    parser.add_argument("--errors", action="store_true", help="print every disagreement")
    options = parser.parse_args()
    kinds = options.kinds or KINDS
    if not options.kinds:
        for kind in ("times", "short"):
            figures, errors = times(documents([kind], UNLIKE))
            if options.errors:
                print("\n".join(errors))
            print(f"{'unlike/' + kind:15}", *(f"{key} {value:5.1f}" for key, value in figures.items()), sep="  ")
    for measure, folder in ((times, HERE), (events, HERE), (events, EVENTS_ALONE), (events, DENSE), (events, HELD)):
        for names in ([[kind] for kind in kinds] if len(kinds) > 1 else []) + [list(kinds)]:
            texts = list(documents(names, folder))
            if not texts:
                continue
            figures, errors = measure(texts)
            if options.errors and len(names) == len(kinds) and folder != HELD:
                print("\n".join(errors))
            name = ("" if folder == HERE else f"{folder.name}/") + (names[0] if len(names) == 1 else "all")
            print(f"{name:15}", *(f"{key} {value:5.1f}" for key, value in figures.items()), sep="  ")


if __name__ == "__main__":
    main()
