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
    "STATED": "the year given before",
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
    "given": "given with the text",
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
    "era": "a name that is in the news since or until a known day",
    "spelling": "the letters that the text is typed with",
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

_INTERFACE = {
    "title": "Timeline of events",
    "made_by": "Made with gahnegar",
    "events_one": "1 event",
    "events": "{n} events",
    "shown": "{n} of {all} events",
    "texts": "{n} texts",
    "published": "Published",
    "published_on": "Published: {day}",
    "skip": "Skip to the list of events",
    "tools": "Search and filters",
    "search": "Search",
    "search_hint": "Search the events…",
    "more_filters": "More filters",
    "status": "Status",
    "kind": "Shape in time",
    "source": "Source",
    "all": "All",
    "none_told": "Not known",
    "calendar": "Calendar",
    "jalali": "Jalali",
    "gregorian": "Gregorian",
    "lanes": "Lanes",
    "lanes_one": "All together",
    "lanes_source": "By source",
    "lanes_status": "By status",
    "lanes_participant": "By participant",
    "period": "Period",
    "from": "from",
    "to": "to",
    "date_hint": "2013-10-01",
    "date_bad": "No such date; for example 2013-10-01, 1 October 2013 or 1392/7/9",
    "reset": "Clear all filters",
    "reporting": "Statements and interviews too ({n})",
    "download": "Download table (CSV)",
    "print": "Print",
    "chart": "Chart of events",
    "chart_help": "Arrow keys: next and previous event; + and −: zoom; 0: show all; Enter: the event's card",
    "zoom_in": "Zoom in",
    "zoom_out": "Zoom out",
    "zoom_all": "Show all",
    "brush": "Select a period",
    "dense": "Columns are groups of events close to each other; click one to open it.",
    "no_chart": "There are no dated events to draw.",
    "list": "List of events",
    "as_list": "List",
    "as_table": "Table",
    "undated": "Events without a date",
    "undated_note": "The text does not say clearly when these happened.",
    "rhythm": "Recurring events",
    "rhythm_note": "The text tells how often these happen, not from when to when.",
    "no_reason": "The text gives no date for it.",
    "text": "Text",
    "text_note": "Time expressions are marked; each leads to its event.",
    "why": "Why this date?",
    "expression": "Time expression",
    "value": "Value",
    "basis": "Basis",
    "place": "Place",
    "participants": "Participants",
    "sentence": "Sentence",
    "in_text": "In the text",
    "on_chart": "On the chart",
    "date": "Date",
    "event": "Event",
    "merged": "Merged with",
    "also": "Other possible readings",
    "approximate": "The date is approximate.",
    "inferred": "The publication date was not given; it was inferred.",
    "guessed": "The text does not tell the days; the marks show only the rhythm.",
    "warning": "Contradiction",
    "stated": "the text says {stated}; computed: {computed}",
    "stated_alone": "the text says {stated}",
    "empty": "No dated events were found in this text.",
    "empty_note": "The text may have no dates, or its time expressions date no event.",
    "no_match": "No event matches these filters.",
    "more": "{n} more events",
    "unlisted": "{n} more events are not in this list; the file of the table holds them all.",
    "noscript": "JavaScript is off: there is no chart, and a plain list stands below.",
    "foot": "Every date comes from the marked expression; “Why this date?” shows how.",
    "untitled": "Untitled event",
    "bc": "BC",
    "ce": "CE",
    "until": "to",
    "others": "Others",
    "rhythms_folded": "{n} recurring events; click to see each",
    "events_before": "{n} events before this",
    "events_after": "{n} events after this",
    "view": "Shown from {from} to {to}: {n} events.",
    "view_groups": "Shown from {from} to {to}: {n} events, some in {groups} groups.",
    "edited": "edited",
    "previous": "Previous event",
    "next": "Next event",
    "of": "{n} of {all}",
    "close": "Close",
    "in_list": "In the list",
    "open_group": "Click the group to see all.",
    "hidden_show": "{n} statements are hidden; show them",
    "other_calendar": "Other calendar",
    "lanes_kind": "By shape in time",
    "lanes_place": "By place",
    "zooming": "Zooming and moving",
    "take": "Download",
    "take_csv": "Table (CSV)",
    "take_json": "Data (JSON)",
    "take_ics": "Calendar (ICS)",
    "take_png": "Chart as PNG",
    "take_svg": "Chart as SVG",
    "story": "Story",
    "story_end": "End the story",
    "edit": "Edit",
    "undo": "Undo",
    "redo": "Redo",
    "edits": "{n} edits",
    "edit_add": "Add an event",
    "edit_download": "Download edits.json",
    "edit_load": "Open edits.json",
    "edit_done": "Edited.",
    "edit_bad_file": "This is no file of edits.",
    "edit_picture_file": "or a file of this machine",
    "edit_picture_later": "Pictures of the web are seen once the page is made again with edits.json.",
    "edit_misfits": "{n} edits fit no event any more.",
    "edit_title": "Title",
    "edit_same": "the same",
    "edit_open": "Its end is open",
    "edit_approximate": "The date is approximate",
    "edit_note": "Note",
    "edit_picture": "Address of a picture",
    "edit_story": "Part of the story",
    "edit_save": "Save",
    "edit_cancel": "Cancel",
    "edit_no_title": "An event needs a title.",
    "edit_no_date": "“{date}” is no date, or does not exist in this calendar.",
    "edit_order": "The end is before the beginning.",
    "edit_change": "Edit this event",
    "edit_hide": "Hide",
    "edit_split": "Split what was merged",
    "edit_join": "Join with another event",
    "edit_join_with": "Choose the second event in the chart or the list.",
    "from_on": "from {day} on",
    "until_day": "until {day}",
    "copied": "The code is copied.",
    "embed_iframe": "Code for an iframe",
    "embed_fragment": "A piece for another page (HTML)",
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
        "general": "it is said of every such time",
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
    interface = _INTERFACE
    statuses = {  # noqa: RUF012
        "past": "past",
        "present": "ongoing",
        "future": "upcoming",
        "recurring": "recurring",
        "hypothetical": "hypothetical",
        "none": "no event",
    }
    kinds = {  # noqa: RUF012
        "point": "one day",
        "interval": "interval",
        "open": "open to one side",
        "recurring": "recurring",
        "vague": "vague",
    }
    bases = {  # noqa: RUF012
        "absolute": "the expression itself",
        "published": "the publication date",
        "tense": "the publication date and the tense",
        "context": "another date in the text",
        "inferred": "an inferred publication date",
    }
    conflicts = {  # noqa: RUF012
        "weekday": "weekday",
        "calendar": "calendars",
        "order": "order of the range",
        "published": "publication date",
        "no-such-day": "day of the month",
        "tense": "tense of the verb",
    }
    holidays = {  # noqa: RUF012
        ("jalali", 1, 1): "Nowruz",
        ("jalali", 1, 13): "Sizdah Bedar",
        ("jalali", 3, 14): "14 Khordad",
        ("jalali", 11, 22): "22 Bahman",
        ("jalali", 12, 29): "Oil nationalised",
        ("hijri", 1, 9): "Tasua",
        ("hijri", 1, 10): "Ashura",
        ("hijri", 2, 20): "Arbaeen",
        ("hijri", 2, 28): "Death of the Prophet",
        ("hijri", 2, -1): "Martyrdom of Imam Reza",
        ("hijri", 3, 8): "Martyrdom of Imam al-Askari",
        ("hijri", 3, 17): "Birth of the Prophet",
        ("hijri", 6, 3): "Martyrdom of Fatima",
        ("hijri", 7, 13): "Birth of Imam Ali",
        ("hijri", 7, 27): "Mab’ath",
        ("hijri", 8, 15): "Mid-Sha’ban",
        ("hijri", 9, 1): "Ramadan begins",
        ("hijri", 9, 21): "Martyrdom of Imam Ali",
        ("hijri", 10, 1): "Eid al-Fitr",
        ("hijri", 10, 25): "Martyrdom of Imam Sadiq",
        ("hijri", 12, 10): "Eid al-Adha",
        ("hijri", 12, 18): "Eid al-Ghadir",
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

    def finding(self, kind: str, words: str, stated: str, computed: str) -> str:
        instead = f"; computed: {computed}" if computed else ""
        return f"«{words}»: {_CONTRADICTIONS[kind]} (in the text: {stated}{instead})"

    def sentence(self, clauses: Sequence[str], *, approximate: bool) -> str:
        return "; ".join(clauses) + (" (approximate)." if approximate else ".")
