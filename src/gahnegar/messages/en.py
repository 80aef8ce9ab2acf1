"""English."""

from collections.abc import Sequence
from fractions import Fraction

from gahnegar.messages.language import Length, Messages

_GRAINS = {
    "second": ("second", "seconds"),
    "minute": ("minute", "minutes"),
    "hour": ("hour", "hours"),
    "part": ("night", "nights"),
    "day": ("day", "days"),
    "week": ("week", "weeks"),
    "month": ("month", "months"),
    "quarter": ("quarter", "quarters"),
    "season": ("season", "seasons"),
    "half": ("half", "halves"),
    "year": ("year", "years"),
    "decade": ("decade", "decades"),
    "century": ("century", "centuries"),
    "millennium": ("millennium", "millennia"),
}
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = {"MO": "morning", "MI": "noon", "AF": "afternoon", "EV": "evening", "NI": "night"}
_CALENDARS = {"jalali": "Jalali", "gregorian": "Gregorian", "hijri": "lunar Hijri"}
_EDGES = {"APPROX": "about {}", "START": "the beginning of {}", "MID": "the middle of {}", "END": "the end of {}"}
_MODS = {
    "START": "{} (its beginning)",
    "MID": "{} (its middle)",
    "END": "{} (its end)",
    "APPROX": "about {}",
    "BEFORE": "before {}",
    "AFTER": "after {}",
    "LESS_THAN": "less than {}",
    "MORE_THAN": "more than {}",
}
_REFS = {
    "STORY": "the date given before",
    "THIS": "the time that the text speaks of",
    "TOLD": "the year given before",
    "PAST_REF": "the past",
    "PRESENT_REF": "the publication day",
    "FUTURE_REF": "the future",
}
_ZONES = {"Asia/Tehran": "Tehran time", "UTC": "UTC", "foreign": "by the clock of another place"}
_BASES = {
    "tense": "the tense of the verb chose the direction",
    "context": "by a date given elsewhere in the text",
    "inferred": "the publication date was inferred from the text",
}
_HINT_PLACES = {"url": "the address", "code": "a news code", "byline": "", "modified": "the last change"}
_HINTS = {
    "told": "given with the text",
    "json-ld": "a field of the page",
    "meta": "a field of the page",
    "time": "a field of the page",
    "url": "a date in the address",
    "byline": "a line that gives the date",
    "code": "a news code that begins with a date",
    "modified": "when the page was last changed",
    "today": "a day told from the publication day, beside its date",
    "period": "a year or month told from the publication day, beside its name",
    "two-calendars": "one day in two calendars; published near it",
    "day": "a day or month that the text speaks of; published near it",
    "year": "a year that the text speaks of",
}
_DOUBTS = {
    "weekday": "the weekday beside it is another",
    "era": "a Jalali date where a Gregorian one belongs",
    "answer": "it does not agree with the answer",
}
_CONTRADICTIONS = {
    "weekday": "the weekday does not fit the date",
    "calendar": "two calendars do not name one day",
    "order": "the range ends before it begins",
    "published": "it does not fit the publication day",
    "no-such-day": "the month has no such day",
    "tense": "the verb is past, the date after the publication day",
}


class English(Messages):
    months = {  # noqa: RUF012 - declared as a ClassVar above
        "jalali": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(),
        "gregorian": (
            "January February March April May June July August September October November December".split()
        ),
        "hijri": (
            "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
            "Dhu al-Qada", "Dhu al-Hijja",
        ),
    }  # fmt: skip
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    reasons = {  # noqa: RUF012
        "published": "it needs the publication date",
        "year": "the year is not given",
        "story": "it refers to a date that the text does not give",
        "vague": "it is said without a date",
        "before-christ": "it lies before the year 1",
        "range": "it is out of the calendar's range",
        "no-such-day": "the calendar has no such day",
        "undecided": "nothing in the text decides which time is meant",
        "leftover": "a number or time word beside it was not understood",
    }
    evidences = {  # noqa: RUF012
        "tense": "the tense of the verb",
        "weekday": "the weekday",
        "layout": "the heading or the place in the list",
        "story": "the dates given before",
        "neighbours": "the calendar of the dates around it",
        "twice": "it falls twice in that year",
        "shape": "the digits can be read in another order",
        "half": "it may be the other half of the day",
        "nearness": "it is near the publication day",
    }

    def digits(self, text: str) -> str:
        return text

    def number(self, value: int | Fraction) -> str:
        return str(value) if value == int(value) else f"{float(value):g}"

    def ordinal(self, number: int) -> str:
        last = 0 if number % 100 in (11, 12, 13) else number % 10
        return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"

    def weekday_and(self, weekday: int, day: str) -> str:
        return f"{self.weekdays[weekday]}, {day}"

    def to(self, start: str, end: str) -> str:
        return f"{start} to {end}"

    def since(self, day: str) -> str:
        return f"from {day} on"

    def until(self, day: str) -> str:
        return f"until {day}"

    def at(self, hour: int, minute: int) -> str:
        return f", {hour:02}:{minute:02}"

    def in_part(self, part: str) -> str:
        return f", {_PARTS[part]}"

    def modified(self, mod: str, days: str) -> str:
        return _MODS[mod].format(days)

    def ref(self, ref: str) -> str:
        return _REFS[ref]

    def date(
        self,
        *,
        weekday: int | None,
        day: int | None,
        month: int | None,
        year: int | None,
        short: bool,
        calendar: str | None,
        era: str | None,
        bc: bool,
    ) -> str:
        parts = [] if weekday is None else [self.weekdays[weekday]]
        if day is not None:
            parts.append(str(day) if month is not None or parts else f"day {day}")
        if month is not None:
            known = self.months[calendar or "jalali"]
            parts.append(known[month - 1] if 0 < month <= len(known) else f"month {month}")
        if year is not None and month is not None:
            parts.append(f"{year:02}" if short else str(year))
        elif year is not None:
            parts.append(f"the {_CALENDARS[era]} year {year}" if era else f"the year {year:02}")
        return " ".join(parts) + (" BC" if bc else "")

    def numbered(self, grain: str, number: int, calendar: str | None, *, bc: bool) -> str:
        kind = f"{_CALENDARS[calendar]} " if calendar else ""
        name = f"{number}s" if grain == "decade" else f"{self.ordinal(number)} {_GRAINS[grain][0]}"
        return f"the {kind}{name}" + (" BC" if bc else "")

    def season(self, number: int, of: str | None) -> str:
        return _SEASONS[number - 1] if of is None else f"{_SEASONS[number - 1]} of {of}"

    def shift(self, grain: str, count: int, of: str | None, calendar: str | None) -> str:
        name, names = _GRAINS[grain]
        kind = f"{_CALENDARS[calendar]} " if calendar else ""
        if of is None:
            base = "the publication day" if grain == "day" else f"the {kind}{name} of publication"
        else:
            base = of if grain == "day" else f"the {kind}{name} of {of}"
        if count == 0:
            return base
        side = "after" if count > 0 else "before"
        return f"the {kind}{name} {side} {base}" if abs(count) == 1 else f"{abs(count)} {names} {side} {base}"

    def step(self, pattern: str, direction: int, of: str) -> str:
        return f"the first {pattern} after {of}" if direction > 0 else f"the last {pattern} before {of}"

    def nth(self, index: int, unit: str, of: str) -> str:
        return f"the {'last' if index < 0 else self.ordinal(index)} {unit} of {of}"

    def unit(self, grain: str, width: int) -> str:
        return _GRAINS[grain][0] if width == 1 else f"{width}-{_GRAINS[grain][0]} part"

    def within(self, inner: str, outer: str) -> str:
        return f"{inner} of {outer}"

    def edge(self, mod: str, of: str) -> str:
        return _EDGES[mod].format(of)

    def between(self, start: str, end: str) -> str:
        return f"from {start} to {end}"

    def several(self, items: Sequence[str]) -> str:
        return " and ".join(items)

    def same(self, items: Sequence[str]) -> str:
        return ", that is ".join(items)

    def amount(self, parts: Length) -> str:
        return " and ".join(
            f"{'some' if count is None else self.number(count)} {_GRAINS[grain][count != 1]}" for count, grain in parts
        )

    def stretch(self, length: str, direction: int, of: str) -> str:
        return f"the {length} up to {of}" if direction < 0 else f"the {length} from {of}"

    def away(self, length: str, direction: int, of: str) -> str:
        return f"{length} {'before' if direction < 0 else 'after'} {of}"

    def clock(self, hour: int, minute: int, part: str | None, zone: str | None, of: str | None) -> str:
        text = f"{hour}:{minute:02}"
        if part is not None:
            text += {"MI": " at noon", "NI": " at night"}.get(part, f" in the {_PARTS[part]}")
        if zone is not None:
            text += f", {_ZONES[zone]}"
        return text if of is None else f"{text} of {of}"

    def day_part(self, part: str, of: str | None) -> str:
        return f"the {_PARTS[part]}" if of is None else f"the {_PARTS[part]} of {of}"

    def named_day(self, name: str, of: str | None) -> str:
        return f"«{name}»" if of is None else f"«{name}» of {of}"

    def every(self, period: Length | None, pattern: str | None, times: int | None) -> str:
        length = None if period is None else self.amount(period).removeprefix("1 ")
        text = ", ".join(part for part in (length, pattern) if part is not None)
        return f"every {text}" if times is None else f"every {text}, {times} times"

    def vague(self, ref: str) -> str:
        return {"PAST_REF": "a time in the past", "PRESENT_REF": "now", "FUTURE_REF": "a time in the future"}[ref]

    def means(self, words: str, meaning: str) -> str:
        return f"«{words}» means {meaning}"

    def published(self, day: str) -> str:
        return f"published {day}"

    def rests(self, basis: str) -> str:
        return _BASES.get(basis, "")

    def so(self, days: str, other: str) -> str:
        return f"so {days} ({other})"

    def perhaps(self, days: str, evidence: str) -> str:
        return f"perhaps also {days} ({self.evidences[evidence]})"

    def undated(self, reason: str) -> str:
        return f"no date: {self.reasons[reason]}"

    def hint_place(self, kind: str, place: str, line: int | None) -> str:
        where = f"line {line} of the text" if line is not None else place
        named = _HINT_PLACES.get(kind, "")
        return ", ".join(part for part in (named, where) if part) or "the text"

    def hint(self, kind: str, doubt: str | None) -> str:
        return _HINTS[kind] + (f"; {_DOUBTS[doubt]}" if doubt is not None else "")

    def finding(self, kind: str, words: str, told: str, computed: str) -> str:
        return f"«{words}»: {_CONTRADICTIONS[kind]} (in the text: {told}; computed: {computed})"

    def sentence(self, clauses: Sequence[str], *, approximate: bool) -> str:
        return "; ".join(clauses) + (" (approximate)." if approximate else ".")
