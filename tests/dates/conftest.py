"""What tests of dates share."""

from collections.abc import Callable

import pytest

from gahnegar.dates.calendars import from_day
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar

_OF_MODULE = "that of the module"


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Callable[..., list[str]]:
    """Gives each expression of a text with its days, Jalali, and its clock time; its TIMEX3 value where it has none.

    The text is of the day `PUBLISHED` of the module, or of the one that is given, which may be None.
    """

    def told(text: str, published: str | None = _OF_MODULE) -> list[str]:
        found = []
        for timex in tag(text, published=request.module.PUBLISHED if published is _OF_MODULE else published):
            days = []
            for day in (timex.first, timex.last):
                if day is not None:
                    year, month, number = from_day(Calendar.JALALI, day.toordinal())
                    days.append(f"{year}-{month:02}-{number:02}")
            said = "..".join(dict.fromkeys(days)) or timex.value
            clock = f" {timex.clock:%H:%M}" if days and timex.clock else ""
            found.append(f"{timex.text} = {said}{clock}")
        return found

    return told
