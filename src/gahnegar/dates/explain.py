"""Why this date: what the words mean and what that makes of the publication date, in Persian or English.

Reads the expression tree and the result; computes no date.
"""

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

from gahnegar.dates.display import Language, long_span, month_name, persian_digits, weekday_name
from gahnegar.dates.expression import (
    Amount,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Every,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Ref,
    Same,
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.units import Basis, Calendar, DayPart, Grain, Mod, Reason
from gahnegar.errors import InvalidDateError

if TYPE_CHECKING:
    from gahnegar.dates.timex import Timex

_GRAINS = {
    Grain.SECOND: ("ثانیه", "second"),
    Grain.MINUTE: ("دقیقه", "minute"),
    Grain.HOUR: ("ساعت", "hour"),
    Grain.PART: ("شب", "night"),
    Grain.DAY: ("روز", "day"),
    Grain.WEEK: ("هفته", "week"),
    Grain.MONTH: ("ماه", "month"),
    Grain.QUARTER: ("سه‌ماهه", "quarter"),
    Grain.SEASON: ("فصل", "season"),
    Grain.HALF: ("نیمه", "half"),
    Grain.YEAR: ("سال", "year"),
    Grain.DECADE: ("دهه", "decade"),
    Grain.CENTURY: ("قرن", "century"),
    Grain.MILLENNIUM: ("هزاره", "millennium"),
}
_SEASONS = (("بهار", "spring"), ("تابستان", "summer"), ("پاییز", "autumn"), ("زمستان", "winter"))
_PARTS = {
    DayPart.MORNING: ("صبح", "morning"),
    DayPart.NOON: ("ظهر", "noon"),
    DayPart.AFTERNOON: ("بعدازظهر", "afternoon"),
    DayPart.EVENING: ("عصر", "evening"),
    DayPart.NIGHT: ("شب", "night"),
}
_MODS = {
    Mod.APPROX: ("حدود", "about"),
    Mod.START: ("آغاز", "the beginning of"),
    Mod.MID: ("میانهٔ", "the middle of"),
    Mod.END: ("پایان", "the end of"),
}
_CALENDARS = {
    Calendar.JALALI: ("خورشیدی", "Jalali"),
    Calendar.GREGORIAN: ("میلادی", "Gregorian"),
    Calendar.HIJRI: ("قمری", "lunar Hijri"),
}
_REFS = {
    Ref.STORY: ("تاریخی که متن پیش‌تر گفته است", "the date told before"),
    Ref.THIS: ("همان که متن از آن می‌گوید", "the one being told of"),
    Ref.TOLD: ("سالی که متن پیش‌تر گفته است", "the year told before"),
    Ref.PAST: ("گذشته", "the past"),
    Ref.PRESENT: ("روز انتشار", "the publication day"),
    Ref.FUTURE: ("آینده", "the future"),
}
_BASES = {
    Basis.TENSE: ("؛ زمانِ فعل جهت را معین کرد", "; the tense of the verb chose the direction"),
    Basis.CONTEXT: ("؛ بر پایهٔ تاریخی که متن پیش‌تر گفته است", "; by a date told before in the text"),
    Basis.INFERRED: ("؛ تاریخ انتشار از خود متن به دست آمده است", "; the publication date was inferred from the text"),
}
_REASONS = {
    Reason.PUBLISHED: ("تاریخ انتشار معلوم نیست", "needs the publication date"),
    Reason.YEAR: ("سال گفته نشده است", "the year is not given"),
    Reason.STORY: ("به تاریخی اشاره دارد که در متن نیامده است", "refers to a date that the text does not give"),
    Reason.VAGUE: ("بدون تاریخ گفته شده است", "said without a date"),
    Reason.BEFORE_CHRIST: ("پیش از میلاد است", "before the common era"),
    Reason.RANGE: ("بیرون از محدودهٔ تقویم است", "out of the calendar's range"),
    Reason.NO_SUCH_DAY: ("چنین روزی در تقویم نیست", "the calendar has no such day"),
    Reason.UNDECIDED: ("متن نشان نمی‌دهد که کدام زمان است", "nothing in the text decides which time is meant"),
    Reason.LEFTOVER: ("کنار آن عدد یا زمانی است که فهمیده نشد", "a number or time word beside it was not understood"),
}
_ORDINALS = ("اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم")


def explain(timex: "Timex", lang: str = "fa") -> str:
    """What the words of `timex` mean and which days that gives; `lang` is "fa" or "en".

    Raises ValueError for another language.
    """
    if lang not in ("fa", "en"):
        raise ValueError(f"no explanations in {lang!r}; there are 'fa' and 'en'")
    words = _Words(1 if lang == "en" else 0)
    meaning = words.says(timex.expression)
    return words.english(timex, meaning) if words.index else words.persian(timex, meaning)


def reason_in(reason: Reason | None, lang: str) -> str:
    """The reason why an expression has no dates, in "fa" or "en"; empty for none."""
    return "" if reason is None else _REASONS[reason][lang == "en"]


class _Words:
    """The descriptions of expressions in one language: `index` 0 Persian, 1 English."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.language = Language.ENGLISH if index else Language.PERSIAN

    # --- sentences ---

    def persian(self, timex: "Timex", meaning: str) -> str:
        text = f"«{timex.text}» یعنی {meaning}"
        if timex.published is not None and timex.basis in (Basis.PUBLISHED, Basis.TENSE, Basis.INFERRED):
            text += f"؛ روز انتشار {self.days(timex.published, timex.published, Calendar.JALALI)} است"
        text += _BASES.get(timex.basis, ("", ""))[0]
        if timex.first is not None and timex.last is not None:
            text += f"؛ پس {self.both(timex)}"
        elif timex.reason:
            text += f"؛ تاریخ ندارد، چون {reason_in(timex.reason, 'fa')}"
        if timex.approximate:
            text += " (تقریبی)"
        return text + "."

    def english(self, timex: "Timex", meaning: str) -> str:
        text = f"«{timex.text}» means {meaning}"
        if timex.published is not None and timex.basis in (Basis.PUBLISHED, Basis.TENSE, Basis.INFERRED):
            text += f"; published {self.days(timex.published, timex.published, Calendar.JALALI)}"
        text += _BASES.get(timex.basis, ("", ""))[1]
        if timex.first is not None and timex.last is not None:
            text += f"; so {self.both(timex)}"
        elif timex.reason:
            text += f"; no date: {reason_in(timex.reason, 'en')}"
        if timex.approximate:
            text += " (approximate)"
        return text + "."

    def both(self, timex: "Timex") -> str:
        """The days in the calendar of the expression, and in the other of the two civil ones."""
        assert timex.first is not None
        assert timex.last is not None
        own = timex.calendar or Calendar.JALALI
        other = Calendar.JALALI if own is Calendar.GREGORIAN else Calendar.GREGORIAN
        return f"{self.days(timex.first, timex.last, own)} ({self.days(timex.first, timex.last, other)})"

    def days(self, first: dt.date, last: dt.date, calendar: Calendar) -> str:
        try:
            return long_span(calendar, first, last, self.language)
        except InvalidDateError:
            return long_span(Calendar.GREGORIAN, first, last, self.language)

    # --- expressions ---

    def number(self, value: int) -> str:
        return str(value) if self.index else persian_digits(str(value))

    def of(self, inner: str, outer: str) -> str:
        return f"{inner} of {outer}" if self.index else f"{inner} از {outer}"

    def says(self, expression: Expression | Ref | None) -> str:
        match expression:
            case None:
                return _REFS[Ref.PRESENT][self.index]
            case Ref():
                return _REFS[expression][self.index]
            case Date():
                return self.date(expression)
            case Shift():
                return self.shift(expression)
            case Within(inner, outer):
                return self.of(self.says(inner), self.says(outer))
            case Edge(mod, of):
                return f"{_MODS[mod][self.index]} {self.says(of)}"
            case Between(start, end):
                return (
                    f"from {self.says(start)} to {self.says(end)}"
                    if self.index
                    else f"از {self.says(start)} تا {self.says(end)}"
                )
            case Several(items):
                return (" and " if self.index else " و ").join(self.says(item) for item in items)
            case Same(items):
                return (", that is " if self.index else "، یعنی ").join(self.says(item) for item in items)
            case Amount():
                return self.amount(expression)
            case Stretch(amount, direction, _):
                length = self.amount(amount)
                if self.index:
                    return f"the {length} {'up to' if direction < 0 else 'from'} the publication day"
                return f"{length} تا روز انتشار" if direction < 0 else f"{length} از روز انتشار"
            case Season(number, of):
                name = _SEASONS[number - 1][self.index]
                return name if of is None else self.of(name, self.says(of))
            case Numbered(grain, number, calendar):
                return self.numbered(grain, number, calendar)
            case Nth():
                return self.nth(expression)
            case Step(pattern, direction, _):
                if self.index:
                    return f"the {'next' if direction > 0 else 'last'} {self.says(pattern)}"
                return f"نخستین {self.says(pattern)} {'پس از' if direction > 0 else 'پیش از'} روز انتشار"
            case Clock():
                return self.clock(expression)
            case DayTime(part, of):
                name = _PARTS[part][self.index]
                return (
                    name if of is None else (f"{name} of {self.says(of)}" if self.index else f"{name} {self.says(of)}")
                )
            case NamedDay(occasion, of):
                name = f"«{occasion.name}»"
                return name if of is None else self.of(name, self.says(of))
            case Every():
                return self.every(expression)
            case Vague(ref, _):
                return ("a time in " if self.index else "زمانی در ") + _vague(ref, self.index)

    def date(self, date: Date) -> str:
        parts: list[str] = []
        if date.weekday is not None:
            parts.append(weekday_name(dt.date(2024, 1, 1 + date.weekday), self.language))
        if date.day is not None:
            parts.append(self.number(date.day))
        if date.month is not None:
            known = 0 < date.month <= 12  # the text may name a month that no calendar has
            name = month_name(date.calendar or Calendar.JALALI, date.month, self.language) if known else None
            parts.append(name or ("month " if self.index else "ماه ") + self.number(date.month))
        if date.year is not None:
            year = self.number(date.year)
            calendar = date.calendar or (None if date.short or date.bc else _by_size(date.year))
            name = f" {_CALENDARS[calendar][self.index]}" if calendar and date.month is None else ""
            era = (" BC" if self.index else " پیش از میلاد") if date.bc else name
            head = "" if date.month is not None else "year " if self.index else "سال "
            parts.append(f"{head}{year}{era}")
        return " ".join(parts)

    def shift(self, shift: Shift) -> str:
        grain = _GRAINS[shift.grain][self.index]
        if shift.calendar is not None:
            grain += f" {_CALENDARS[shift.calendar][self.index]}" if not self.index else ""
        of = self.says(shift.of if shift.of is not None else Ref.PRESENT)
        if shift.of is None and shift.grain is Grain.DAY:
            base = of
            if shift.count == 0:
                return base
        count = self.number(abs(shift.count))
        if self.index:
            if shift.count == 0:
                return f"the {grain} of {of}"
            return f"the {grain} {count} {'after' if shift.count > 0 else 'before'} that of {of}"
        if shift.count == 0:
            return f"{grain}ِ {of}"
        side = "پس از" if shift.count > 0 else "پیش از"
        return (
            f"{grain}ی که {count} {_GRAINS[shift.grain][0]} {side} {of} است"
            if not grain.endswith("ه")
            else f"{grain}‌ای که {count} {grain} {side} {of} است"
        )

    def numbered(self, grain: Grain, number: int, calendar: Calendar | None) -> str:
        name = _GRAINS[grain][self.index]
        tail = f" {_CALENDARS[calendar][self.index]}" if calendar else ""
        if grain is Grain.DECADE:
            return f"the {number}s{tail}" if self.index else f"{name} {self.number(number)}{tail}"
        return f"the {number}th {name}{tail}" if self.index else f"{name} {self.number(number)}{tail}"

    def nth(self, nth: Nth) -> str:
        unit = self.says(nth.unit) if not isinstance(nth.unit, Grain) else _GRAINS[nth.unit][self.index]
        if nth.width > 1:
            unit = f"{nth.width}-{unit} part" if self.index else f"{self.number(nth.width)} {unit}"
        if self.index:
            order = "last" if nth.index < 0 else f"number {nth.index}"
            return (
                f"the {order} {unit} of {self.says(nth.of)}"
                if nth.index < 0
                else f"{unit} {order} of {self.says(nth.of)}"
            )
        if nth.index < 0:
            return f"آخرین {unit} از {self.says(nth.of)}"
        order = _ORDINALS[nth.index - 1] if nth.index <= len(_ORDINALS) else self.number(nth.index) + "اُم"
        return f"{unit} {order} از {self.says(nth.of)}"

    def amount(self, amount: Amount) -> str:
        parts = []
        for count, grain in amount.parts:
            name = _GRAINS[grain][self.index]
            if count is None:
                parts.append(f"some {name}s" if self.index else f"چند {name}")
            else:
                value = _decimal(count)
                plural = "s" if self.index and count != 1 else ""
                parts.append(f"{value if self.index else persian_digits(value).replace('.', '٫')} {name}{plural}")
        return (" and " if self.index else " و ").join(parts)

    def clock(self, clock: Clock) -> str:
        time = f"{clock.hour}:{clock.minute:02}"
        text = f"{time} o'clock" if self.index else f"ساعت {persian_digits(time)}"
        if clock.part is not None:
            text += f" in the {_PARTS[clock.part][1]}" if self.index else f" {_PARTS[clock.part][0]}"
        return (
            text
            if clock.of is None
            else (f"{text} of {self.says(clock.of)}" if self.index else f"{text}، {self.says(clock.of)}")
        )

    def every(self, every: Every) -> str:
        head = "every" if self.index else "هر"
        text = f"{head} {self.amount(every.period)}" if every.period is not None else head
        if every.pattern is not None:
            text += (
                f" {self.says(every.pattern)}"
                if every.period is None
                else (f", {self.says(every.pattern)}" if self.index else f"، {self.says(every.pattern)}")
            )
        if every.times is not None:
            text += f", {every.times} times" if self.index else f"، {self.number(every.times)} بار"
        return text


def _vague(ref: Ref, index: int) -> str:
    return {
        Ref.PAST: ("گذشته", "the past"),
        Ref.PRESENT: ("زمان حال", "the present"),
        Ref.FUTURE: ("آینده", "the future"),
    }[ref][index]


def _by_size(year: int) -> Calendar:
    return Calendar.JALALI if 1200 <= year < 1500 else Calendar.GREGORIAN


def _decimal(value: Fraction) -> str:
    return str(int(value)) if value.denominator == 1 else f"{float(value):g}"
