"""pandas: `series.gahnegar` for columns of phrases, texts and days, `frame.gahnegar` for tables of texts.

Registered by `import gahnegar.pandas`. A missing value gives missing values; an index is kept, so results join again.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from gahnegar.dates import calendars
from gahnegar.dates.display import persian_digits
from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.timex import Timex
from gahnegar.dates.timex_record import to_record
from gahnegar.dates.units import Calendar
from gahnegar.errors import Detail, DocumentError, GahnegarError, InvalidDateError
from gahnegar.events.extract import extract
from gahnegar.timeline.columns import of_event
from gahnegar.timeline.day_span import day_span
from gahnegar.timeline.frame import to_frame
from gahnegar.timeline.select import one_of
from gahnegar.timeline.timeline import Timeline

_EPOCH = 719163
"""The day number of 1 January 1970."""
_NUMERIC = r"^\s*(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$"
_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_TEXTS = (
    "text",
    "type",
    "value",
    "edtf",
    "granularity",
    "calendar",
    "mod",
    "basis",
    "certainty",
    "reason",
    "explanation",
)
_DAYS = ("first", "last")
_PLACES = ("start", "end")


class Coercion(StrEnum):
    """What becomes of a value that cannot be read: an error, or a missing value."""

    RAISE = "raise"
    COERCE = "coerce"


@pd.api.extensions.register_series_accessor("gahnegar")
class GahnegarSeries:
    """What gahnegar does with a column."""

    def __init__(self, series: "pd.Series[Any]") -> None:
        self._series = series

    def resolve(self, published: Any = None, *, errors: str = "raise") -> pd.DataFrame:
        """What each phrase means: its type, values and days (datetime64[s]), with the index of the column.

        `published` is one publication day, or a column of them with the same index. `errors`: "raise" stops at the
        first phrase that is no time expression, "coerce" leaves its row empty.
        """
        coerce = one_of(Coercion, errors, "errors") is Coercion.COERCE

        def read(text: str, day: Any) -> Timex | None:
            try:
                return resolve(text, published=day)
            except GahnegarError:
                if coerce:
                    return None
                raise

        found = [None if text is None else read(text, day) for _, text, day in self._texts(published)]
        return _table(found, self._series.index)

    def tag(self, published: Any = None) -> pd.DataFrame:
        """The time expressions of each text, one a row, with the index of their text and their offsets in it."""
        found = [(at, timex) for at, text, day in self._texts(published) if text for timex in tag(text, day)]
        return _table([timex for _, timex in found], self._series.index.take([at for at, _ in found]))

    def extract(self, published: Any = None) -> pd.DataFrame:
        """The events of each text, one a row, with the columns of `Timeline.to_frame` and the index of their text."""
        found = [
            (at, of_event(event)) for at, text, day in self._texts(published) if text for event in extract(text, day)
        ]
        return to_frame([row for _, row in found]).set_axis(self._series.index.take([at for at, _ in found]))

    def to_jalali(self, form: str = "iso", *, errors: str = "raise") -> "pd.Series[Any]":
        """Days as Jalali text: "iso" 1392-07-09, "slash" ۱۳۹۲/۷/۹. NaT stays missing.

        `errors`: "raise" names the first day before the calendar's year 1, "coerce" makes it missing.
        """
        if form not in _FORMS:
            raise ValueError(f"form must be one of {', '.join(_FORMS)}, not {form!r}")
        known, *parts = self._jalali(errors)
        answers = pd.Series(pd.NA, index=self._series.index, dtype="string", name=self._series.name)
        answers.loc[known] = [_FORMS[form](*one) for one in zip(*parts, strict=True)]
        return answers

    def jalali(self, *, errors: str = "raise") -> pd.DataFrame:
        """Year, month and day of each day in the Jalali calendar, as Int64; NaT gives missing values."""
        known, *parts = self._jalali(errors)
        table = pd.DataFrame(index=self._series.index)
        for name, values in zip(("year", "month", "day"), parts, strict=True):
            column = pd.array(np.zeros(len(known), dtype="int64"), dtype="Int64")
            column[known], column[~known] = values, pd.NA
            table[name] = column
        return table

    def _jalali(self, errors: str) -> tuple[npt.NDArray[Any], ...]:
        """Which days are known, and the Jalali year, month and day of those."""
        coerce = one_of(Coercion, errors, "errors") is Coercion.COERCE
        days = pd.to_datetime(self._series).dt.tz_localize(None).astype("datetime64[s]")
        numbers = days.to_numpy().astype("datetime64[D]").astype("int64") + _EPOCH
        known = days.notna().to_numpy(copy=True)
        if coerce:
            first = calendars.to_day(Calendar.JALALI, 1, 1, 1)
            known &= (numbers >= first) & (numbers <= _last_day())
        return known, *calendars.from_days(Calendar.JALALI, numbers[known])

    def from_jalali(self, *, errors: str = "raise") -> "pd.Series[Any]":
        """Jalali text as days (datetime64[s]): 1392-07-09, ۱۳۹۲/۷/۹, «۹ مهر ۱۳۹۲». What is missing stays missing.

        `errors`: "raise" names the first value that is no day, "coerce" makes it NaT.
        """
        coerce = one_of(Coercion, errors, "errors") is Coercion.COERCE
        texts = self._series.astype("object").where(self._series.notna(), None)
        folded = texts.map(lambda text: str(text).translate(_DIGITS), na_action="ignore")
        parts = folded.astype("string").str.extract(_NUMERIC)
        numeric = parts[0].notna().to_numpy()
        numbers = np.full(len(texts), np.iinfo("int64").min)
        years, months, days = (parts.loc[numeric, column].astype("int64").to_numpy() for column in range(3))
        fits = np.ones(len(years), dtype=bool)
        if coerce:
            given = zip(years, months, days, strict=True)
            fits = np.array(
                [calendars.is_valid(Calendar.JALALI, int(y), int(m), int(d)) for y, m, d in given], dtype=bool
            )
        converted = calendars.to_days(Calendar.JALALI, years[fits], months[fits], days[fits])
        numbers[np.flatnonzero(numeric)[fits]] = converted
        known = numbers != np.iinfo("int64").min
        for at in np.flatnonzero(~numeric & texts.notna().to_numpy()):
            try:
                found = day_span(texts.iloc[at])
                if found.first != found.last:
                    raise InvalidDateError(Detail("{value!r} is more than a day", value=texts.iloc[at]))
                numbers[at], known[at] = found.first.toordinal(), True
            except InvalidDateError:
                if not coerce:
                    raise
        stamps = np.where(known, numbers - _EPOCH, 0).astype("datetime64[D]").astype("datetime64[s]")
        stamps[~known] = np.datetime64("NaT", "s")
        return pd.Series(stamps, index=self._series.index, name=self._series.name)

    def _texts(self, published: Any) -> Iterator[tuple[int, str | None, Any]]:
        """Position, text and publication day of each value; None where there is no text. TypeError for what is none."""
        days = published.reindex(self._series.index) if isinstance(published, pd.Series) else None
        for at, text in enumerate(self._series):
            day = published if days is None else days.iloc[at]
            day = None if day is None or day is pd.NaT or day != day else day
            if text is None or text is pd.NA or text != text:
                yield at, None, day
            elif not isinstance(text, str):
                raise TypeError(f"row {at}: a text was expected, not {type(text).__name__}")
            else:
                yield at, text, day


@pd.api.extensions.register_dataframe_accessor("gahnegar")
class GahnegarFrame:
    """What gahnegar does with a table of texts."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def timeline(
        self,
        text: str = "text",
        published: str = "published",
        *,
        merge: bool = True,
        infer: bool = False,
        errors: str = "warn",
    ) -> Timeline:
        """The timeline of the texts; columns `source`, `title` and `url` are used where they are there.

        DocumentError where there is no such column; see `Timeline.from_documents`.
        """
        if text not in self._frame.columns:
            there = ", ".join(map(str, self._frame.columns)) or "none"
            raise DocumentError(Detail("no column {text!r}; there are: {there}", text=text, there=there))
        names = {text: "text", published: "published"}
        kept = [name for name in (text, published, "source", "title", "url") if name in self._frame.columns]
        frame = self._frame[list(dict.fromkeys(kept))].rename(columns=names)
        return Timeline.from_documents(frame, merge=merge, infer=infer, errors=errors)


def _slash(year: int, month: int, day: int) -> str:
    return persian_digits(f"{year}/{month}/{day}")


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"


_FORMS: dict[str, Callable[[int, int, int], str]] = {"iso": _iso, "slash": _slash}


def _last_day() -> int:
    year = calendars.LAST_YEARS[Calendar.JALALI]
    return calendars.year_span(Calendar.JALALI, year)[1]


def _table(found: list[Timex | None], index: "pd.Index[Any]") -> pd.DataFrame:
    """The expressions as rows; None is an empty one."""
    records = [None if timex is None else to_record(timex) for timex in found]
    table = pd.DataFrame(index=index)
    for name in _PLACES:
        table[name] = pd.array([None if timex is None else getattr(timex, name) for timex in found], dtype="Int64")
    for name in _TEXTS:
        table[name] = pd.array([None if record is None else record[name] for record in records], dtype="string")
    for name in _DAYS:
        days = [None if timex is None else getattr(timex, name) for timex in found]
        table[name] = np.array(days, dtype="datetime64[s]")
        jalali = [None if record is None else record[f"{name}_jalali"] for record in records]
        table[f"{name}_jalali"] = pd.array(jalali, dtype="string")
    return table
